/** Corrects p values within each family of gated metrics (statistics.md: union claims need it, margins do not). */
import type { Correction, ResolvedPolicy } from '../inputs/policy.ts';
import type { FamilyName, MeasuredMetric } from './metric.ts';
export interface Family {
    name: FamilyName;
    method: Correction;
    alpha: number;
    /** Distinct metrics in the family, and how many of them were set aside because they could never be significant. */
    size: number;
    pruned: number;
}
export interface Corrected {
    families: Family[];
    adjustedP: Map<MeasuredMetric, number>;
}
export declare function correctFamilies(metrics: readonly MeasuredMetric[], policy: ResolvedPolicy): Corrected;
