import type { PairedScorer } from '../pair/scorers.ts';
import type { JudgedMetric } from '../verdict/metric.ts';
import type { JudgedEval } from '../verdict/verdict.ts';
import type { SampleRow } from './schema.ts';
export interface SampleRowOptions {
    /** A difference up to this counts as unchanged; score units ≥ 0. */
    regressionThreshold?: number;
    /** Leave out what did not move; most samples of most logs. */
    movedOnly?: boolean;
}
/** Every row of a pair of evals, unchanged ones included, in order of scorers and ids. */
export declare function sampleRows(judged: JudgedEval, options?: SampleRowOptions): Generator<SampleRow>;
/** The metric by which a scorer's samples are ordered: the one that gates, else its first. */
export declare function primaryMetric({ metrics }: JudgedEval, { scorer }: PairedScorer): JudgedMetric | null;
/** Worst first: the largest drops, then what failed, then what moved away, then the gains. */
export declare function worstFirst(rows: readonly SampleRow[], lowerIsBetter: ReadonlySet<string>): SampleRow[];
