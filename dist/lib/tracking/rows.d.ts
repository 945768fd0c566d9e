import type { Json } from '../logs/eval-log.ts';
import { type Cell, objGet, toJson, toText } from './cells.ts';
import { type TableName } from './columns.ts';
import { extractUsageFromEvents, sumUsageMap, type UsageCounts, usageToDict } from './usage.ts';
export type Row = {
    [column: string]: Cell;
};
export interface EvalOfRow {
    evalId: string;
    taskName: string;
}
export interface SampleOfRow extends EvalOfRow {
    sampleId: Cell;
    epoch: number | null;
}
/** Of a whole log, all six tables. Not for logs of gigabytes: tables.ts writes those as it reads them. */
export declare function extractInspectTableRows({ evalId, taskName, log, }: EvalOfRow & {
    log: unknown;
}): Record<TableName, Row[]>;
export declare function taskRow({ spec, ...of }: EvalOfRow & {
    spec: unknown;
}): Row;
export declare function sampleRow({ sample, eventCount, ...of }: SampleOfRow & {
    sample: unknown;
    eventCount: number | null;
}): Row;
export declare function extractSampleScoreRows({ scores, ...of }: SampleOfRow & {
    scores: unknown;
}): Row[];
export declare function scoresToDict(scores: unknown): {
    [scorer: string]: Json;
};
export declare function extractMessageRows({ sample, ...of }: SampleOfRow & {
    sample: unknown;
}): Row[];
export declare function messageRow({ message, index, ...of }: SampleOfRow & {
    message: unknown;
    index: number;
}): Row;
export declare function extractEventRows({ sample, ...of }: SampleOfRow & {
    sample: unknown;
}): Row[];
export declare function eventRow({ event, index, ...of }: SampleOfRow & {
    event: unknown;
    index: number;
}): Row;
export declare function extractModelUsageRows({ sample, ...of }: SampleOfRow & {
    sample: unknown;
}): Row[];
/** What a sample itself says of its models; where that is nothing, its events may. */
export declare function ownUsage(sample: unknown): [string, UsageCounts][];
export declare function usageRows({ usage, ...of }: SampleOfRow & {
    usage: readonly [string, UsageCounts][];
}): Row[];
/** What the model said last, or the best that there is of it. */
export declare function getSampleOutputText(sample: unknown): string | null;
/** Columns in the order of their first appearance; null where a row has no such cell. */
export declare function rowsToColumns(rows: readonly Row[]): {
    [column: string]: Cell[];
};
/** A sample at a glance, scores and explanations by scorer. */
export declare function sampleResultRow(sample: unknown): {
    [key: string]: Json;
};
export declare function sampleResultRows(samples: readonly unknown[]): {
    [key: string]: Json;
}[];
export { extractUsageFromEvents, objGet, sumUsageMap, toJson, toText as toString, usageToDict };
