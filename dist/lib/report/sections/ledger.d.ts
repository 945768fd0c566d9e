/** What was compared and what was not: the ledger of samples, differing settings, evals without a partner. */
import type { Page } from '../detail.ts';
import type { Report } from '../schema.ts';
export declare function ledger(page: Page): string;
export declare function ledgerSummary(report: Report): string;
/** Accepted regressions stay visible for as long as they are accepted. */
export declare function acceptances({ report, detail }: Page): string;
