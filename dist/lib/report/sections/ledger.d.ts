/** What was compared and what was not: the ledger of samples, differing settings, evals without a partner. */
import type { Page } from '../detail.ts';
import type { Report } from '../schema.ts';
export declare function ledger(page: Page): string;
export declare function ledgerSummary(report: Report): string;
/** Of a row of the ledger, after its name. */
export declare const COLUMNS: string[];
export interface LedgerLine {
    name: string;
    cells: string[];
}
/** Every scorer of every comparison, and the columns that some of them has a number in. */
export declare function ledgerLines(report: Report): {
    lines: LedgerLine[];
    used: number[];
};
export declare const LEVELS: {
    readonly block: "prevents the comparison";
    readonly warn: "may explain a change";
    readonly inform: "for information";
};
export declare const ACCEPTANCE_STATES: {
    readonly applied: "applied";
    readonly unmatched: "matches nothing here";
    readonly expired: "expired";
};
/** Accepted regressions stay visible for as long as they are accepted. */
export declare function acceptances({ report, detail }: Page): string;
