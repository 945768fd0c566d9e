import type { ComparabilityRow, Report, ReportReason } from './schema.ts';
export interface Difference {
    /** The tasks, or the task and scorer, that it concerns. */
    where: string;
    row: ComparabilityRow;
}
/** Settings with a value on some side; findings without values are `remarks`. */
export declare function settings(report: Report): Difference[];
/** What is worth knowing and neither a setting, which has its own table, nor told by a warning. */
export declare function notes(report: Report): ReportReason[];
/** Findings that are no setting and that no warning tells already. */
export declare function remarks(report: Report): string[];
/** `no setting differs`, `1 setting differs (max_tokens 1024 → 768)`, `3 settings differ`. */
export declare function settingsDiffer(report: Report): string;
export declare function changeOf({ field, baseline, candidate }: ComparabilityRow): string;
/** A message that only repeats both values says nothing that the table does not. */
export declare function meaningOf({ message, baseline, candidate }: ComparabilityRow): string;
export interface ErrorCause {
    where: string;
    side: 'baseline' | 'candidate';
    count: number;
    message: string;
}
/** Causes of errors, told once per task: an errored sample is missing for every scorer alike. */
export declare function errorCauses(report: Report): ErrorCause[];
/** Paired samples without a score on both sides for no error: told once per task for scorers that lost as many. */
export declare function withoutScore(report: Report): string[];
