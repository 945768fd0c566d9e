/** What it cost, what to do now, and how it was worked out. */
import type { Page } from '../detail.ts';
export declare function resources({ report, detail }: Page): string;
/** What the change is seen beside. */
export declare function forComparison({ report }: Page): string;
export declare function nextStep(page: Page): string;
/** Where everything is, and how to come by it: an artifact is a zip, and a page in it must be opened. */
export declare function allDetails({ report, links }: Page): string;
export declare function footnote({ report, links }: Page): string;
