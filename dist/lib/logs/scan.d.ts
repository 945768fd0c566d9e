/** Thrown where the bytes end before the value does. */
export declare const INCOMPLETE: unique symbol;
/** Thrown where the narrow parser does not understand; the general one decides then. */
export declare const UNUSUAL: unique symbol;
export declare class Scanner {
    #private;
    bytes: Buffer;
    view: DataView;
    end: number;
    /** The number that `number` read last. */
    value: number;
    /** `bytes` has at least one zero byte behind `end`. */
    load(bytes: Buffer, end: number): void;
    space(at: number): number;
    /** Past the closing quote of a string; `at` is past the opening one. */
    string(at: number): number;
    /** Past any value that is not nested too deeply. */
    skip(at: number, maxDepth?: number): number;
    /** Reads a plain number into `value`. */
    number(at: number): number;
    /** The key of the first field of the object at `at`; if there is none, `~` of the place behind it. */
    firstKey(at: number): number;
    /** The same after a value. */
    nextKey(at: number): number;
    /** From behind a key to its value. */
    colon(at: number): number;
}
