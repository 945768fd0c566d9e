/** Random-access bytes. `end` is exclusive. A short read is an error, never a shorter array. */
export interface ByteSource {
    readonly name: string;
    /** Bytes. */
    readonly size: number;
    read(start: number, end: number): Promise<Uint8Array>;
}
/** Bytes that are already in memory. */
export declare function inMemory({ name, bytes }: {
    name: string;
    bytes: Uint8Array;
}): ByteSource;
/** Counts what is read: proves that a comparison touches kilobytes of a gigabyte log. */
export declare function counting(source: ByteSource): ByteSource & {
    bytesRead: number;
};
