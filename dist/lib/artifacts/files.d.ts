import type { ByteSource } from '../logs/bytes.ts';
export interface WrittenFile {
    sizeBytes: number;
    /** Hexadecimal. */
    sha256: string;
}
/** @throws whatever the chunks throw; the file is then incomplete. */
export declare function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<WrittenFile>;
export declare function chunksOf(source: ByteSource): AsyncGenerator<Uint8Array>;
export declare function single(bytes: Uint8Array): AsyncGenerator<Uint8Array>;
/** A folder for what is read once: gone afterwards, so that a walk past many records needs the disk for one of them. */
export declare function inPassingFolder<T>(parent: string, use: (folder: string) => Promise<T>): Promise<T>;
