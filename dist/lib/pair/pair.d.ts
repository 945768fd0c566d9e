/** Two evals → comparable samples: what pairs, what does not and why, and the vectors to test. */
import type { MetricRule } from '../inputs/policy.ts';
import type { EvalLog } from '../logs/eval-log.ts';
import { type Finding } from './comparability.ts';
import type { EvalPair } from './evals.ts';
import { type SampleCondition } from './filter.ts';
import { type SampleLedger } from './ledger.ts';
import type { PairedSides } from './paired-metric.ts';
import { type PairedResource } from './resources.ts';
import type { ScoreColumn } from './score-columns.ts';
import { type PairedScorer } from './scorers.ts';
/** Share of epochs per paired sample that ended in an error, or at a limit. */
export interface PairedRate {
    name: 'error_rate' | 'limit_rate';
    baseline: Float64Array;
    candidate: Float64Array;
}
export interface PairedEval {
    task: string;
    model: string;
    baseline: EvalLog;
    candidate: EvalLog;
    sides: PairedSides;
    findings: Finding[];
    ledger: SampleLedger;
    scorers: PairedScorer[];
    /** Scorers of one side only. */
    onlyBaseline: ScoreColumn[];
    onlyCandidate: ScoreColumn[];
    rates: PairedRate[];
    resources: PairedResource[];
}
export interface PairOptions {
    /** Names of scorers, or of their keys (`scorer[key]`); null: all. */
    scorers?: readonly string[] | null;
    filter?: readonly SampleCondition[];
    intended?: readonly string[];
    rules?: readonly MetricRule[];
    /** The logs hold a part of their samples only, so their logged metrics are of other samples. */
    filtered?: boolean;
    /** Count free text as 0, as Inspect's own aggregates do. */
    freeTextAsZero?: boolean;
}
export declare function pairEval(pair: EvalPair, options?: PairOptions): PairedEval;
/** A finding about a scorer is about all of its keys. */
export declare const isOfScorer: (scorer: string) => (column: {
    name: string;
    scorer: string;
}) => boolean;
/** A scorer is wanted by its own name or by that of one of its keys. */
export declare function isWanted(column: ScoreColumn, wanted: readonly string[] | null): boolean;
