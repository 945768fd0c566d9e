/** Sample rows → columns, and what the plots need of them. */
import type { Links } from '../detail.ts';
import { type Report, type SampleRow } from '../schema.ts';
import type { PageSamples } from './page-samples.ts';
/** Rows of one comparison, by its place in the report; several batches may follow each other. */
export interface PlacedRows {
    comparison: number;
    rows: readonly SampleRow[];
}
/** Null: there is nothing to explore. */
export declare function pageSamples(report: Report, { unchanged, links }?: {
    unchanged?: Iterable<PlacedRows> | undefined;
    links?: Links;
}): PageSamples | null;
