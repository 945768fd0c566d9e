/**
 * A row of a reduced log's summaries. What decides a comparison comes from the SampleSummary; below `full` nothing else
 * goes in but numbers, times and names of models: no text of the sample can slip through a field that nobody thought of.
 */
import type { SampleSummary } from './eval-log.ts';
import type { RawRow } from './raw-log.ts';
import type { RawSample } from './schema.ts';
export interface RowOptions {
    scorers: readonly string[];
    withTexts: boolean;
    hashIds: boolean;
    /** Sample metadata that is kept at every level. */
    metadataKeys: readonly string[];
}
type Entries = Map<string, unknown>;
/** What is left of an error message without its words. */
export declare function exceptionName(message: string): string;
/** `raw` is null where the file does not give it a second time. */
export declare function rowText(sample: SampleSummary, raw: RawRow | null, options: RowOptions): string;
export declare function usages(all: RawSample['model_usage'] | unknown): Entries | undefined;
export {};
