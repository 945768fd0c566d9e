import type { Page } from '../detail.ts';
export declare function worseSamples(page: Page): string;
