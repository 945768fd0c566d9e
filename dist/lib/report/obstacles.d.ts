import type { Report, ReportReason } from './schema.ts';
/** Reasons about the whole report: those of a comparison stand in its own list, too. */
export declare function suiteReasons(report: Report): ReportReason[];
/** What keeps the report from being whole and belongs to no gated metric that was counted already. */
export declare function inTheWay(report: Report): string;
