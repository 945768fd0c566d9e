import type { Verdict } from '../verdict/verdict.ts';
import type { ReportReason } from './schema.ts';
export declare function reasonsOf(verdict: Verdict): ReportReason[];
export declare const loudestFirst: (reasons: readonly ReportReason[]) => ReportReason[];
