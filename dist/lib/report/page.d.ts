/** The markdown page that the comment and the job summary share. */
import type { Page } from './detail.ts';
/** Sections without content vanish. `leftOut` names what did not fit. */
export declare function markdownPage(page: Page, leftOut: readonly string[]): string;
export declare function shortened({ links }: Page, leftOut: readonly string[]): string;
