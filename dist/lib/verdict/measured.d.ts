/** What every kind of measured metric shares: the level, the block that silences it, the fields of a comparison. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { Finding } from '../pair/comparability.ts';
import type { PairedScorer } from '../pair/scorers.ts';
import type { PairedComparison } from '../statistics/compare.ts';
import type { MeasuredMetric } from './metric.ts';
/** Confidence level of every interval: the test and the interval must agree. */
export declare const levelOf: ({ alpha }: ResolvedPolicy) => number;
/** The finding that leaves a scorer, or the whole comparison, without a verdict. */
export declare function blockOf(findings: readonly Finding[], scorer: PairedScorer | null): Finding | null;
export declare function measured(comparison: PairedComparison): Pick<MeasuredMetric, 'kind' | 'pairs' | 'clusters' | 'baselineValue' | 'candidateValue' | 'delta' | 'interval' | 'rangeInterval' | 'test' | 'effectSize' | 'flips' | 'moves' | 'detectableDrop' | 'refusal' | 'notes'>;
