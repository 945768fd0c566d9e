import { createHash } from 'node:crypto';
/** Hexadecimal SHA-256 of bytes that need not be in memory together. */
export async function sha256OfChunks(chunks) {
    const hash = createHash('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return hash.digest('hex');
}
