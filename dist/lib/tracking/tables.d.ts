/**
 * The tables of an eval as MLflow shows them, `{"columns":[…],"data":[…]}`, written while the samples are read: of a
 * table only the chunk at hand is in memory, whatever its length. An empty table is not written at all.
 */
import type { BodyOutcome } from '../logs/bodies.ts';
import type { Json } from '../logs/eval-log.ts';
import { type TableName } from './columns.ts';
import { type SampleDetails } from './withhold.ts';
type Fields = {
    [key: string]: Json;
};
/** A table, or the list of sample results, which is no table to MLflow. */
export type DocumentName = TableName | 'sample_results';
export declare const DOCUMENTS: readonly DocumentName[];
export interface TableSource {
    evalId: string;
    taskName: string;
    /** As logged. */
    header: Fields;
    samples: AsyncIterable<BodyOutcome>;
    /** The ids of the log are hashes already. */
    idsHashed: boolean;
}
export interface TableOptions {
    /** All of them, unless it says otherwise. */
    documents?: readonly DocumentName[];
    /** Below `full` no words of a sample are written; `none` also hashes the ids. */
    sampleDetails: SampleDetails;
    hashId: (id: string) => string;
    /** Of one document. */
    maxCharacters?: number;
}
/** A piece of a document. The last one of each has its totals. */
export interface TableChunk {
    document: DocumentName;
    text: string;
    /** Rows so far. */
    rows: number;
    /** Rows for which there was no room. */
    dropped: number;
}
/** One walk over the samples writes all documents; pieces of several alternate. */
export declare function writeTables(source: TableSource, options: TableOptions): AsyncGenerator<TableChunk>;
/** One document alone, as text; nothing when it is empty. */
export declare function tableText(document: DocumentName, source: TableSource, options: Omit<TableOptions, 'documents'>): AsyncGenerator<string>;
export {};
