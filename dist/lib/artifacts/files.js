/** Files under names of our own choice: nothing is ever written by a name that a stranger gave. */
import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
/** @throws whatever the chunks throw; the file is then incomplete. */
export async function writeChunks(path, chunks) {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const file = await open(path, 'wx');
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            sizeBytes += chunk.length;
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    return { sizeBytes, sha256: hash.digest('hex') };
}
const CHUNK_BYTES = 1 << 20;
export async function* chunksOf(source) {
    for (let at = 0; at < source.size; at += CHUNK_BYTES)
        yield source.read(at, Math.min(source.size, at + CHUNK_BYTES));
}
export async function* single(bytes) {
    yield bytes;
}
/** A folder for what is read once: gone afterwards, so that a walk past many records needs the disk for one of them. */
export async function inPassingFolder(parent, use) {
    const folder = await mkdtemp(join(parent, 'passing-'));
    try {
        return await use(folder);
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
