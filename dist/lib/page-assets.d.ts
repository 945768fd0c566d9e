import type { PageAssets } from './report/html/page.ts';
/** Beside the program in `dist/`, or in the `dist/` of the checkout that holds the program. */
export declare function pageFolder(program?: string): string;
/** @throws UserError when a part of the program is missing. */
export declare function readPageAssets(folder: string): PageAssets;
