/** One scorer of both sides: the state of every paired sample, and a paired metric per reducer that both share. */
import type { Side } from './identity.ts';
import { type ScorerLedger } from './ledger.ts';
import { type AggregateMetric } from './logged.ts';
import { type Columns, type PairedMetric, type PairedSides } from './paired-metric.ts';
export interface PairedScorer {
    scorer: string;
    states: Uint8Array;
    ledger: ScorerLedger;
    metrics: PairedMetric[];
    aggregates: AggregateMetric[];
    /** Reducers of one side only, and those that only Inspect can compute. */
    unsharedReducers: string[];
    /** Paired samples that both sides left unscored on purpose; every `unscoredBoth` of the states is one, or none is. */
    notApplicable: number;
    columns: Columns;
}
interface ScorerInput {
    sides: PairedSides;
    columns: Columns;
    /** The policy's cluster key for a metric. */
    clusterKey: (names: {
        metric: string;
        reducer: string;
    }) => string | undefined;
}
export declare function pairScorer({ sides, columns, clusterKey }: ScorerInput): PairedScorer;
/** Share of epochs, per pair, for which something holds: the values of an error or limit rate. */
export declare function epochShare(side: Side, samples: Int32Array, holds: (row: number) => boolean): Float64Array;
export {};
