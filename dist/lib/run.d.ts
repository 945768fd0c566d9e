import type { ResolvedPolicy } from './inputs/policy.ts';
import type { EvalLog } from './logs/eval-log.ts';
import { type SampleCondition } from './pair/filter.ts';
import { type LogsOfSide, type SuiteFinding } from './pair/suite-findings.ts';
import type { Provenance, Report } from './report/schema.ts';
import { type SidesRequest } from './sides.ts';
import type { AcceptanceEntry } from './verdict/acceptance.ts';
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
    /** Finds what a side names; files alone unless told otherwise. */
    find?: SidesRequest['find'];
}
/** Logs that were read, and all that is known of where they come from. */
export interface SidesToCompare {
    /** Null: there is no baseline, and `search` says why. */
    baseline: LogsOfSide | null;
    candidate: LogsOfSide;
    policy: ResolvedPolicy;
    scorers: readonly string[] | null;
    filter: readonly SampleCondition[];
    suite: string;
    now: Date;
    search: Report['baselineSearch'];
    provenanceOf: (log: EvalLog) => Provenance;
    /** What was found out while the logs were searched for. */
    findings: readonly SuiteFinding[];
    /** Acceptances by reviews; the policy's own are added. */
    reviews: readonly AcceptanceEntry[];
    run: Report['run'];
    attempt: number;
    /** Every baseline task must have been run: nothing may be merged untested. */
    mustRunAll: boolean;
}
export interface ComparisonResult {
    report: Report;
    verdict: Verdict;
}
/** @throws UserError when nothing can be compared at all. */
export declare function compareLogs(request: ComparisonRequest): Promise<ComparisonResult>;
/** Both sides as they were named, read. @throws UserError when a side has nothing that can be read. */
export declare function sidesOf(request: ComparisonRequest): Promise<SidesToCompare>;
/** Sample metadata to read, because a filter or the policy asks for it. */
export declare function metadataKeysOf({ policy, filter, }: {
    policy: ResolvedPolicy;
    filter: readonly SampleCondition[];
}): string[];
/** @throws UserError when nothing can be compared at all. */
export declare function compareSides(request: SidesToCompare): Promise<ComparisonResult>;
