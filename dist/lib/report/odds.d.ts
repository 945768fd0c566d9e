import type { MetricRow, Report } from './schema.ts';
/**
 * What a corrected p of 1 hides: a raw p that is small, or an interval without 0. Empty where neither is so, and where the
 * judgement tells both p values anyway.
 */
export declare function setAside(report: Report, row: MetricRow): string;
/** `.31 corrected for 5 metrics`. */
export declare function correctedP(report: Report, row: MetricRow): string;
