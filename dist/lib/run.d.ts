import type { ResolvedPolicy } from './inputs/policy.ts';
import { type SampleCondition } from './pair/filter.ts';
import type { Report } from './report/schema.ts';
import { type Verdict } from './verdict/verdict.ts';
export interface ComparisonRequest {
    /** File, folder, glob, or several separated by commas. */
    baseline: string;
    candidate: string;
    policy: ResolvedPolicy;
    /** Null: all. */
    scorers: readonly string[] | null;
    filter: readonly SampleCondition[];
    suite?: string;
    now: Date;
    /** Told after each log that was read. */
    onProgress?: (progress: {
        read: number;
        of: number;
    }) => void;
}
export interface ComparisonResult {
    report: Report;
    verdict: Verdict;
}
/** @throws UserError when nothing can be compared at all. */
export declare function compareLogs(request: ComparisonRequest): Promise<ComparisonResult>;
