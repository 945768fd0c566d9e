/** A piece of compressed bytes, and whether a frame ends with it. */
export interface FramePiece {
    bytes: Buffer;
    last: boolean;
}
/** Cuts a stream of bytes at the ends of frames, by headers alone. */
export declare function framePieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FramePiece>;
/** The bytes of one frame, taken from the pieces as they come. */
export declare function oneFrame(first: FramePiece, rest: AsyncIterator<FramePiece>): AsyncGenerator<Uint8Array>;
/** The pure JavaScript decoder, for runtimes whose zlib has no zstd (Node 20); loaded only where it is needed. */
export declare function decodeInJavaScript(pieces: AsyncIterable<FramePiece>): AsyncGenerator<Uint8Array>;
