import type { Page } from '../detail.ts';
export declare function attentionTable(page: Page): string;
/** All metrics with both p values, folded: those that gate first. */
export declare function allMetrics(page: Page): string;
/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
export declare function candidateTable({ report, detail }: Page): string;
