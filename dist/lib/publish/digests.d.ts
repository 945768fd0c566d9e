/** Hexadecimal SHA-256 of bytes that need not be in memory together. */
export declare function sha256OfChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string>;
