import type { Links } from './detail.ts';
import type { Report } from './schema.ts';
/** GitHub speaks of 65,536 characters; the same number of UTF-8 bytes is safe under every reading of that. */
export declare const COMMENT_BYTES = 65000;
export declare function renderComment(report: Report, options?: {
    links?: Links;
    budgetBytes?: number;
}): string;
