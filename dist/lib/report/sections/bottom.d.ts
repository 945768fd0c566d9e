/** What it cost, what to do now, and how it was worked out. */
import type { Page } from '../detail.ts';
export declare function resources({ report, detail }: Page): string;
export declare function nextStep(page: Page): string;
export declare function footnote({ report, links }: Page): string;
