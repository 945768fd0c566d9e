/** Settings of the policy that do not fit the metrics they are applied to. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { Finding } from '../pair/comparability.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { MeasuredMetric } from './metric.ts';
export declare function settingFindings(metrics: readonly MeasuredMetric[]): Finding[];
/** A rule that is about nothing in the logs is most likely misspelt, and its gate is not there. */
export declare function unusedRules(evals: readonly PairedEval[], { metrics: rules }: ResolvedPolicy): Finding[];
