/**
 * Rows of one log look alike: between the values stand the same bytes (keys, brackets, spaces). The skeletons of rows
 * seen so far form a tree of such literals; a row that follows a path of it needs no parsing of keys at all.
 */
import { Scanner } from './scan.ts';
import type { ScorerNames } from './scorer-names.ts';
/** What to do with the value behind a literal. */
export declare const ACTION: {
    readonly end: 0;
    readonly skip: 1;
    readonly id: 2;
    readonly epoch: 3;
    readonly input: 4;
    readonly target: 5;
    readonly choices: 6;
    readonly score: 7;
    readonly metadata: 8;
    /** A field of one model's usage. */
    readonly count: 9;
    readonly totalTime: 10;
    readonly workingTime: 11;
    readonly error: 12;
    readonly limit: 13;
};
/** Literal bytes, what to do with the value behind them, and which literals may follow. */
export interface Joint {
    literal: Uint8Array;
    /** The literal's bytes four at a time, as the row is compared; the rest one by one. */
    words: Int32Array;
    action: number;
    /** Of a score its scorer (-1: ignored), of a count its place in USAGE_FIELDS. */
    which: number;
    /** Of a count: it is the first of its model. */
    opens: boolean;
    next: Joint[];
}
export declare const USAGE_FIELDS: readonly string[];
export declare class Skeletons extends Scanner {
    #private;
    readonly roots: Joint[];
    constructor(scorers: ScorerNames);
    /** Learns the row that begins at `start`; it is whole and valid JSON. Gives up on what only schema.ts can judge. */
    learn(start: number): void;
}
