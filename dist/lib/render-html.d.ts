import type { Links } from './report/detail.ts';
import type { Report } from './report/schema.ts';
export interface HtmlPageOptions {
    /** Where the page leads to: workflow run, comment, runs in MLflow. */
    links?: Links;
    /** Folder of `page.js` and `page.css`; by default `dist/page` of this package. For bundlers, which move this file. */
    assets?: string;
}
/**
 * The HTML page of a Report: one text that needs no other file and asks for nothing, some 50 KB and its data.
 * It holds the whole report with the samples in `comparisons[].samples`, which are those that moved; the command line
 * adds those that did not. Nothing is taken out: reduce the report before, with `withSampleDetails` and `scrubReport`.
 * Reads two files, and nothing else.
 * @throws UserError when script and style are not where they belong.
 */
export declare function renderHtml(report: Report, { links, assets }?: HtmlPageOptions): string;
