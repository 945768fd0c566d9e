import type { Masses } from './convolution.ts';
/** Successes and epochs (or trials) of both runs on one sample. */
export interface TwoByTwo {
    baselineSuccesses: number;
    candidateSuccesses: number;
    baselineEpochs: number;
    candidateEpochs: number;
}
export declare function requireTwoByTwo(table: TwoByTwo): void;
/** Distribution of the candidate's successes given all margins (central hypergeometric). */
export declare function dealtSuccesses(table: TwoByTwo): Masses;
