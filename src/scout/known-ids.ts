/** Which transcripts a Scout database has: the ids in its Parquet files, ours and those of others. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { asyncBufferFromFile, type Compressors, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { messageOf, UserError } from '../errors.ts'

/** @throws UserError for a file that cannot be read: Scout could not read it either. */
export async function knownIds(folder: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const name of await parquetFiles(folder)) for (const id of await idsOf(join(folder, name))) ids.add(id)
  return ids
}

/** In folders within it, too, as Scout reads them. */
async function parquetFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).map(String)
  return names.filter(name => name.endsWith('.parquet')).sort()
}

async function idsOf(path: string): Promise<string[]> {
  try {
    const file = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    if (!metadata.schema.some(({ name }) => name === 'transcript_id')) return []
    const compressors: Compressors = {
      ZSTD: await zstd(),
      GZIP: bytes => gunzipSync(bytes),
      BROTLI: bytes => brotliDecompressSync(bytes),
    }
    const rows = await parquetReadObjects({ file, metadata, columns: ['transcript_id'], compressors })
    return rows.map(({ transcript_id: id }) => String(id))
  } catch (cause) {
    throw new UserError(
      {
        what: `A file of this Scout database cannot be read: ${messageOf(cause)}.`,
        where: path,
        fix: 'Move it away: Scout cannot read a folder with a broken file either.',
      },
      { cause },
    )
  }
}

/** Scout's own files are compressed by it, and Node 20 has none. */
async function zstd(): Promise<(input: Uint8Array) => Uint8Array> {
  const { decompress } = await import('fzstd')
  return input => decompress(input)
}
