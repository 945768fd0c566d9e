/** Tables of a log as a reader of the artifacts gets them: parsed, by column. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readBodies } from '../../src/logs/bodies.ts'
import { type ByteSource, inMemory } from '../../src/logs/bytes.ts'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { readRaw } from '../../src/logs/raw-log.ts'
import { readLog } from '../../src/logs/read.ts'
import { type TableOptions, type TableSource, writeTables } from '../../src/tracking/tables.ts'

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

export interface ParsedTable {
  columns: string[]
  data: Value[][]
}

export const fileSource = (path: string): ByteSource => inMemory({ name: basename(path), bytes: readFileSync(path) })

export async function logOf(source: ByteSource): Promise<EvalLog> {
  const outcome = await readLog(source)
  if (outcome.kind === 'unreadable') throw new Error(`${source.name}: ${outcome.what}`)
  return outcome.log
}

export async function tableSource(log: EvalLog): Promise<TableSource> {
  const { header } = await readRaw(log)
  const { evalId, task } = log.header.spec
  return { evalId, taskName: task, header, samples: readBodies(log), idsHashed: log.idsHashed }
}

export const FULL: TableOptions = { sampleDetails: 'full', hashId: id => `hash of ${id}` }

/** Every document as text. */
export async function documentsOf(log: EvalLog, options: TableOptions = FULL): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const { document, text } of writeTables(await tableSource(log), options))
    texts.set(document, (texts.get(document) ?? '') + text)
  return texts
}

export async function tablesOf(log: EvalLog, options: TableOptions = FULL): Promise<Map<string, ParsedTable>> {
  const texts = await documentsOf(log, options)
  texts.delete('sample_results')
  return new Map([...texts].map(([name, text]) => [name, JSON.parse(text)]))
}

export function column({ columns, data }: ParsedTable, name: string): Value[] {
  const place = columns.indexOf(name)
  if (place < 0) throw new Error(`no column ${name}`)
  return data.map(row => row[place] ?? null)
}
