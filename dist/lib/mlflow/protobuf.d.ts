/**
 * The few forms of protobuf that spans need. A message is written from its end to its start: what is inside is there
 * before its length has to be, so nothing is measured first or copied.
 * https://protobuf.dev/programming-guides/encoding/
 */
export declare class BackwardWriter {
    #private;
    /** How much is written: the place where a message ends, to be given to `message` when its fields are there. */
    get length(): number;
    text(field: number, text: string): void;
    /** @param hex an even number of hexadecimal digits */
    hex(field: number, hex: string): void;
    /** @param value an integer of 0 to 2³¹ − 1 */
    integer(field: number, value: number): void;
    signed64(field: number, value: number): void;
    double(field: number, value: number): void;
    fixed64(field: number, value: bigint): void;
    /** Makes one message of all that was written since `end`. */
    message(field: number, end: number): void;
    /** What was written, in bytes of its own. */
    finish(): Uint8Array;
}
/** What stands before the bytes of a message. */
export declare function messageHead(field: number, size: number): Uint8Array;
