/**
 * A list of sample summaries, row by row from a stream of chunks: only the rows at hand are in memory. The narrow
 * parser reads what Inspect writes; rows that it does not understand go through schema.ts, one by one.
 */
import type { SampleSummary } from './eval-log.ts';
import { type SampleContext, type SampleId } from './sample.ts';
/** Far above any real row (a few kilobytes); a longer one is no summary. */
export declare const MAX_ROW_BYTES: number;
export interface RowReceiver {
    row(summary: SampleSummary): void;
    /** `position` counts from 1; `what` was left out of the row. */
    ignored(position: number, what: string): void;
    broken(position: number, why: string): void;
}
export declare class SummaryReader {
    #private;
    /** What is wrong with the list around its rows, which are read all the same; the first such thing. */
    malformed: string | null;
    constructor(context: SampleContext, receiver: RowReceiver, { maxRowBytes }?: {
        maxRowBytes?: number | undefined;
    });
    /** While the receiver is told of a row: its bytes. */
    rowBytes(): Buffer;
    push(chunk: Uint8Array): void;
    /** @throws Unreadable when the list has no end. */
    finish(): void;
}
/** The general way: any row in a shape we know. */
export declare function summaryFromJson(bytes: Uint8Array, context: SampleContext): {
    summary: SampleSummary;
    ignored: string[];
};
/** Integers beyond 2^53 keep their digits: ids that differ must not become one. */
export declare function sampleId(id: string | number, bytes: Uint8Array): SampleId;
