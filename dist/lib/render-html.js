/** The HTML page for users of the library: finds its script and style by itself. */
import { fileURLToPath } from 'node:url';
import { pageFolder, readPageAssets } from "./page-assets.js";
import { renderHtml as pieces } from "./report/html/page.js";
/**
 * The HTML page of a Report: one text that needs no other file and asks for nothing, some 50 KB and its data.
 * It holds the whole report with the samples in `comparisons[].samples`, which are those that moved; the command line
 * adds those that did not. Nothing is taken out: reduce the report before, with `withSampleDetails` and `scrubReport`.
 * Reads two files, and nothing else.
 * @throws UserError when script and style are not where they belong.
 */
export function renderHtml(report, { links = {}, assets = ownAssets() } = {}) {
    return [...pieces(report, { assets: readPageAssets(assets), links })].join('');
}
/** Beside the library in `dist/`, or in the `dist/` of a checkout. */
const ownAssets = () => pageFolder(fileURLToPath(import.meta.url));
