/**
 * JSON as Inspect writes it: `NaN`, `Infinity` and `-Infinity` stand bare where Python had such numbers.
 * Strict parsing is tried first, so ordinary text costs nothing more.
 */
import { Unreadable } from './unreadable.ts';
/** Deeper than any log we know (about 40), shallow enough for recursive code to walk. */
export declare const MAX_DEPTH = 512;
export interface JsonOptions {
    /** Integers that a number cannot hold become text with the digits as written (ids, seeds). */
    bigIntegersAsText?: true;
}
/** @throws Unreadable when it is not JSON, or nested too deeply. */
export declare function parseJson(bytes: Uint8Array, options?: JsonOptions): unknown;
/** Judges by the first characters of the text, as latin1: its byte order mark, or how a brace looks without one. */
export declare function isUtf16(head: string): boolean;
export declare function tooDeep(): Unreadable;
