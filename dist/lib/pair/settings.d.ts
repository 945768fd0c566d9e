/** Which policy settings apply to one metric. */
import type { MetricRule } from '../inputs/policy.ts';
/**
 * `mean`: the mean of a scorer's per-sample values, what a rule without `metric` is about.
 * `other`: a resource, a guard, a standard error: only a rule that names it changes how it is judged.
 */
export interface MetricName {
    task: string;
    model: string;
    /** Null for a resource or a guard. */
    scorer: string | null;
    metric: string;
    /** Epoch reducer; a rule's `metric` matches either name of a mean. */
    reducer: string;
    role: 'mean' | 'other';
}
export type MetricSettings = Omit<MetricRule, 'task' | 'model' | 'scorer' | 'metric'>;
/** Every rule that matches, the last one winning per key. */
export declare function metricSettings(rules: readonly MetricRule[], name: MetricName): MetricSettings;
/** Is a rule about this metric? One that names a scorer is not about resources. */
export declare function ruleMatches(rule: MetricRule, name: MetricName): boolean;
