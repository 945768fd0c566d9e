import type { SampleDirection, SampleRow } from './schema.ts';
/** Worst first: what dropped, then what failed, then what moved away, then the gains, then the rest. */
export declare const WORST_FIRST: readonly SampleDirection[];
/** Between other scores there is no difference that would mean something. */
export declare const COMPARED: ReadonlySet<SampleDirection>;
export interface Said {
    label: string;
    quotes: string[];
}
export type Scores = Pick<SampleRow, 'baselineScore' | 'candidateScore' | 'baselineEpochs' | 'candidateEpochs'>;
/** `1 → 0`; with epochs that are all right or wrong `3 of 4 → 1 of 4`. */
export declare function sampleScores(row: Scores): string;
export declare const flagWords: (flags: SampleRow["flags"]) => string;
/** Why a sample scored as it did, as far as the log says. `textLimit` 0: without the words of the log. */
export declare function sampleWhy(row: SampleRow, textLimit: number): Said[];
