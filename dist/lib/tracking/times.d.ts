/** Times of a log → nanoseconds since 1970, with every digit that the log has. */
import type { Json } from '../logs/eval-log.ts';
/** Null where it is no time. Old versions wrote no offset: read as UTC, so that every machine reads the same. */
export declare function timeNs(time: Json | undefined): bigint | null;
export declare function secondsNs(seconds: number | null): bigint;
export declare const msOf: (ns: bigint) => number;
export declare const laterOf: (one: bigint, other: bigint) => bigint;
