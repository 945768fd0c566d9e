/**
 * The tables of an eval as MLflow shows them, `{"columns":[…],"data":[…]}`, written while the samples are read: of a
 * table only the chunk at hand is in memory, whatever its length. An empty table is not written at all.
 */
import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts';
import type { Json } from '../logs/eval-log.ts';
import { type DocumentName, type TableChunk } from './document.ts';
import { type SampleDetails } from './withhold.ts';
type Fields = {
    [key: string]: Json;
};
export interface EvalOfTables {
    evalId: string;
    taskName: string;
    /** As logged. */
    header: Fields;
    /** The ids of the log are hashes already. */
    idsHashed: boolean;
}
export interface TableSource extends EvalOfTables {
    samples: AsyncIterable<BodyOutcome>;
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
/** The documents of an eval, to which its samples are told one by one: first the events of each, then the sample. */
export declare class Tables {
    #private;
    constructor(source: EvalOfTables, options: TableOptions);
    /** Events are read for nothing unless it wants them. */
    get wantsEvents(): boolean;
    event(sample: SampleBody, element: Element): TableChunk | null;
    /** After its events. */
    sample(outcome: BodyOutcome): AsyncGenerator<TableChunk>;
    end(): Generator<TableChunk>;
}
/** One walk over the samples writes all documents; pieces of several alternate. */
export declare function writeTables(source: TableSource, options: TableOptions): AsyncGenerator<TableChunk>;
/** One document alone, as text; nothing when it is empty. */
export declare function tableText(document: DocumentName, source: TableSource, options: Omit<TableOptions, 'documents'>): AsyncGenerator<string>;
export {};
