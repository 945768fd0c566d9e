/** The HTML page: one file that holds the whole report, asks for nothing else, and runs no script but its own. */
import type { Links } from '../detail.ts';
import type { Report } from '../schema.ts';
import { type Element } from './element.ts';
import type { PageSamples } from './page-samples.ts';
import { type PlacedRows } from './samples.ts';
/** Style and script of the page, with what a browser compares them to before it obeys them. */
export interface PageAssets {
    style: string;
    script: string;
    /** `sha256-…` in base64. */
    styleHash: string;
    scriptHash: string;
}
export interface HtmlPage {
    report: Report;
    links: Links;
    samples: PageSamples | null;
}
export interface HtmlOptions {
    assets: PageAssets;
    links?: Links;
    /** Rows that did not move, which the report does not hold. */
    unchanged?: Iterable<PlacedRows>;
}
/** In pieces, because the samples of a large comparison make a long text. */
export declare function renderHtml(report: Report, { assets, links, unchanged }: HtmlOptions): Generator<string>;
/** What stands in the head of every page of ours. */
export declare function head(title: string, { scriptHash, styleHash }: PageAssets): Element[];
