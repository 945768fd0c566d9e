/** Files that are written group by group, and what of them stays in memory. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { expect, it, onTestFinished } from 'vitest'
import { ParquetFile } from '../../src/scout/parquet.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
/** What is held, not what waits to be collected. */
function heldBytes(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parquet-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'file.parquet')
}

it('holds nothing of the texts that it has written', async () => {
  const path = await newPath()
  const file = await ParquetFile.create(path, [
    { name: 'id', type: 'INT64' },
    { name: 'text', type: 'STRING' },
  ])
  const written: string[] = []
  const write = async (id: number): Promise<void> => {
    const text = randomBytes(1 << 19).toString('hex')
    written.push(text.slice(0, 10))
    await file.write([[BigInt(id), text]])
  }
  await write(0)
  const before = heldBytes()
  for (let id = 1; id <= 40; id += 1) await write(id)
  expect(heldBytes() - before).toBeLessThan(10 << 20)
  await file.finish()
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
  expect(rows.map(({ text }) => String(text).slice(0, 10))).toEqual(written)
})
