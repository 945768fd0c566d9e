/** One document of an eval, a table or the list of sample results, as text that grows row by row. */
import type { Json } from '../logs/eval-log.ts';
import { type TableName } from './columns.ts';
import type { Row } from './rows.ts';
/** A table, or the list of sample results, which is no table to MLflow. */
export type DocumentName = TableName | 'sample_results';
export declare const DOCUMENTS: readonly DocumentName[];
/** A piece of a document. The last one of each has its totals. */
export interface TableChunk {
    document: DocumentName;
    text: string;
    /** Rows so far. */
    rows: number;
    /** Rows for which there was no room. */
    dropped: number;
}
type Fields = {
    [key: string]: Json;
};
export declare class Document {
    #private;
    constructor({ name, usage, maxCharacters }: {
        name: DocumentName;
        usage: readonly string[];
        maxCharacters: number;
    });
    add(row: Row | Fields): void;
    take(least: number): TableChunk | null;
    end(): TableChunk | null;
}
export {};
