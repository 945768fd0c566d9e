import type { EvalLog, Json } from './eval-log.ts';
import { type RawReduction, type RawSample } from './schema.ts';
export type Fields = {
    [key: string]: Json;
};
export interface RawLog {
    /** All fields of the header, except those in no shape we know. */
    header: Fields;
    reductions: RawReduction[];
}
export interface RawRow {
    /** Of the sample in `log.samples`. */
    position: number;
    sample: RawSample;
    /** A summary with all its fields; null where a body was read, of which only `sample` is wanted. */
    summary: Fields | null;
}
export declare function readRaw(log: EvalLog): Promise<RawLog>;
/** Every row that the log has of its samples, in file order, repetitions included. */
export declare function eachRawRow(log: EvalLog, visit: (row: RawRow) => void): Promise<void>;
