/** First look at paired scores: counts, means, kind of data. Everything the choices of test and interval read. */
import { type ClusterMean } from './clusters.ts';
import type { PairedSample } from './compare.ts';
import { type Groups } from './groups.ts';
export interface Draft {
    n: number;
    level: number;
    kind: 'binary' | 'lattice' | 'continuous';
    differences: Float64Array;
    groups: Groups;
    cluster: Int32Array | null;
    clusters: ClusterMean | null;
    baselineMean: number;
    candidateMean: number;
    delta: number;
    flips: {
        lost: number;
        gained: number;
    } | null;
    moves: {
        lower: number;
        higher: number;
        same: number;
    };
    /** max − min of the declared range; null when unknown. */
    range: number | null;
    /** Largest difference seen; 0 when nothing moved. */
    largest: number;
    /** Largest difference possible: the range, or what the values seen suggest. 0 when even that is unknown. */
    bound: number;
    /** Both runs have the same, known number of epochs, so under "nothing changed" differences are symmetric. */
    exchangeable: boolean;
    notes: string[];
}
export declare function draftOf(sample: PairedSample): Draft;
