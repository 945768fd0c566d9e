/** What is no mean of a scorer: logged aggregates (no test), error and limit rates, cost, tokens and time. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { AggregateMetric } from '../pair/logged.ts';
import type { PairedEval, PairedRate } from '../pair/pair.ts';
import type { PairedResource } from '../pair/resources.ts';
import type { PairedScorer } from '../pair/scorers.ts';
import type { MeasuredMetric } from './metric.ts';
/** Logged values side by side: a standard error, a corpus score, custom code. There is no paired test for these. */
export declare function measureAggregate({ evaluated, scorer, metric, policy, gated, }: {
    evaluated: PairedEval;
    scorer: PairedScorer;
    metric: AggregateMetric;
    policy: ResolvedPolicy;
    gated: boolean;
}): MeasuredMetric;
export declare function measureRate({ evaluated, rate, policy, }: {
    evaluated: PairedEval;
    rate: PairedRate;
    policy: ResolvedPolicy;
}): MeasuredMetric[];
interface ResourceInput {
    evaluated: PairedEval;
    resource: PairedResource;
    metric: string;
    policy: ResolvedPolicy;
}
export declare function measureResource({ evaluated, resource, metric, policy }: ResourceInput): MeasuredMetric[];
export {};
