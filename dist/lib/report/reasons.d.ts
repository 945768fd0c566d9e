import type { Verdict } from '../verdict/verdict.ts';
import type { ReportReason } from './schema.ts';
export declare function reasonsOf(verdict: Verdict): ReportReason[];
/** What of the past could not be had: it has no part in the verdict. */
export declare function untold(what: string, { what: why, fix }: {
    what: string;
    fix?: string | undefined;
}, level: 'warn' | 'inform'): ReportReason;
export declare const loudestFirst: (reasons: readonly ReportReason[]) => ReportReason[];
