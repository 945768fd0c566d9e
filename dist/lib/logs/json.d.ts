/** Deeper than any log we know (about 40), shallow enough for recursive code to walk. */
export declare const MAX_DEPTH = 512;
export interface JsonOptions {
    /** Integers that a number cannot hold become text with the digits as written (ids, seeds). */
    bigIntegersAsText?: true;
}
/** @throws Unreadable when it is not JSON, or nested too deeply. */
export declare function parseJson(bytes: Uint8Array, options?: JsonOptions): unknown;
