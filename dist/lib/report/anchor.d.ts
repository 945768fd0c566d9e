import type { Anchor, Report, ReportReason } from './schema.ts';
/** @param compared the report of that comparison, fit to leave. */
export declare function anchorOf(named: string, { verdict, families, baseline, comparisons }: Report): Anchor;
/** The report as if the anchor were its baseline, for everything that puts rows into words. */
export declare const seenFromAnchor: (report: Report, { comparisons, families }: Anchor) => Report;
/** What a reader must know: a warning where a metric that gates has regressed since, or where none can be told of. */
export declare function anchorReason(report: Report, anchor: Anchor): ReportReason;
/** `v1.2 (9f8e7d6, 92 days old)`. */
export declare function anchorName({ named, provenance }: Anchor): string;
