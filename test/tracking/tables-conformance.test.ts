/**
 * Every cell of our tables against those that the real inspect-mlflow made of the same logs (fixtures/generate/tables.py).
 * What may differ is listed here, column by column, with the reason; everything else must be equal.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnsOf, TABLES, type TableName } from '../../src/tracking/columns.ts'
import { column, documentsOf, fileSource, logOf, type ParsedTable, tablesOf, type Value } from './tables.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
/** As in tables.py. */
const [LONG, BEGINNING] = [160, 60]

interface Expected {
  log: string
  tables: Record<string, Record<string, Value[] | { each: Value; rows: number }>>
  sample_results: { [key: string]: Value }[]
}

type Same = (theirs: Value, ours: Value) => boolean

const fields = (value: Value): { [key: string]: Value } => Object(value)
const json = (cell: Value): Value => fields(cell).json ?? null
const isObject = (value: Value): boolean => typeof value === 'object' && value !== null
const equal: Same = (theirs, ours) => JSON.stringify(theirs) === JSON.stringify(ours)

/** They cut dollars to whole numbers: 0 for everything below a dollar. */
const centsLost: Same = (theirs, ours) => theirs === ours || theirs === Math.trunc(Number(ours))
/** `"2026-11-24 05:57:20+00:00"` between quotes of its own; ours is ISO 8601 as logged. */
const quotedTime: Same = (theirs, ours) =>
  Date.parse(String(theirs).replaceAll('"', '').replace(' ', 'T')) === Date.parse(String(ours))
/** A list of Python's words for objects, `["ToolCall(id='…', …)"]`; ours is the JSON of the objects. */
const pythonWords: Same = (theirs, ours) => {
  const [said, meant] = [json(theirs), json(ours)]
  if (!Array.isArray(said) || !Array.isArray(meant)) return equal(theirs, ours)
  return (
    said.length === meant.length &&
    said.every((words, index) => {
      const object = fields(meant[index] ?? null)
      const name = String(object.function ?? object.id ?? object.text ?? object.type)
      return words === object.text || String(words).includes(name.slice(0, 20)) || String(words).includes('… ')
    })
  )
}
/** `{'a': 1.0}`, `True`, `1.0`, `nan`; ours is JSON, and a whole number has no fraction there. */
const pythonText: Same = (theirs, ours) => {
  if (theirs === ours) return true
  const ourJson = isObject(ours) ? json(ours) : ours
  const asPython = (value: Value): string => {
    if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`
    if (value === null) return 'nan'
    if (typeof value === 'object')
      return `{${Object.entries(value)
        .map(([key, each]) => `'${key}': ${asPython(each)}`)
        .join(', ')}}`
    return typeof value === 'string' && Number.isNaN(Number(value)) && value !== 'NaN' ? `'${value}'` : String(value)
  }
  const normal = (text: string): string =>
    text
      .replace(/None/g, 'nan')
      .replace(/\bNaN\b/g, 'nan')
      .replace(/\b(\d+)\.0\b/g, '$1')
      .replace(/\b(True|False)\b/g, word => word.toLowerCase())
  return (
    normal(String(isObject(theirs) ? asPython(json(theirs)) : theirs)) ===
    normal(asPython(ourJson).replace(/^'|'$/g, ''))
  )
}
/** NaN is no JSON; theirs writes it all the same. */
const nanIsNull: Same = (theirs, ours) => {
  const without = (value: Value): Value => {
    if (value === 'NaN') return null
    if (Array.isArray(value)) return value.map(without)
    return isObject(value)
      ? Object.fromEntries(Object.entries(fields(value)).map(([key, each]) => [key, without(each)]))
      : value
  }
  return equal(without(theirs), ours)
}
/** Theirs knows C, I, P and numbers; ours is Inspect's whole rule. */
const moreNumbers: Same = (theirs, ours) => nanIsNull(theirs, ours) || theirs === null

/** Of an error of a tool they have Python's words for the object. */
const pythonError: Same = (theirs, ours) =>
  equal(theirs, ours) || String(theirs).includes(String(fields(json(ours)).message ?? '').slice(0, 10))
/** Where nothing was said they have the whole output as JSON. */
const nothingSaid: Same = (theirs, ours) => equal(theirs, ours) || (isObject(theirs) && ours === '')
/** Errors of model calls, too. */
const moreErrors: Same = (theirs, ours) => theirs === null || equal(theirs, ours)
/** A whole number that no number holds exactly is a text. */
const allDigits: Same = (theirs, ours) => theirs === ours || (/^\d{16,}$/.test(String(ours)) && theirs === Number(ours))

const DIFFERENCES: Record<string, Same> = {
  'samples.sample_id': allDigits,
  'messages.sample_id': allDigits,
  'sample_scores.sample_id': allDigits,
  'events.sample_id': allDigits,
  'model_usage.sample_id': allDigits,
  'samples.input': pythonWords,
  'samples.output': nothingSaid,
  'samples.scores': nanIsNull,
  'samples.usage_total_cost': centsLost,
  'messages.content': pythonWords,
  'messages.tool_calls': pythonWords,
  'sample_scores.raw_value': pythonText,
  'sample_scores.numeric_value': moreNumbers,
  'events.timestamp': quotedTime,
  'events.usage_total_cost': centsLost,
  'events.tool_error': pythonError,
  'events.error': moreErrors,
  'model_usage.total_cost': centsLost,
}

/** Ours alone. */
const ADDED: Record<TableName, string[]> = {
  tasks: [],
  samples: ['epoch', 'limit', 'sample_uuid', 'body'],
  messages: ['epoch'],
  sample_scores: ['epoch', 'answer'],
  events: ['epoch'],
  model_usage: ['epoch'],
}

const expectations = readdirSync(join(FIXTURES, 'tables')).map(
  (file): Expected => JSON.parse(readFileSync(join(FIXTURES, 'tables', file), 'utf8')),
)

/** As tables.py shortens: JSON in texts is parsed, long texts are their beginning and their length. */
function short(value: Value): Value {
  if (Array.isArray(value)) return value.map(short)
  if (isObject(value)) return Object.fromEntries(Object.entries(fields(value)).map(([key, each]) => [key, short(each)]))
  if (typeof value !== 'string') return value
  if (/^[[{]/.test(value)) {
    try {
      return { json: short(JSON.parse(value)) }
    } catch {
      // A text that begins like JSON.
    }
  }
  const characters = [...value]
  return characters.length <= LONG
    ? value
    : `${characters.slice(0, BEGINNING).join('')}… ${characters.length} characters`
}

/** JSON.parse rounds the large ids of theirs. */
const asNumber = (id: Value | undefined): string => (/^\d{16,}$/.test(String(id)) ? String(Number(id)) : String(id))

/** Inspect sorts samples by epoch and id; ours are in the order of the file. */
function inTheirOrder(table: ParsedTable, { sample_results: results }: Expected): ParsedTable {
  if (!table.columns.includes('sample_id')) return table
  const order = new Map(results.map(({ id, epoch }, index) => [`${epoch}:${asNumber(id)}`, index]))
  const [id, epoch] = ['sample_id', 'epoch'].map(name => table.columns.indexOf(name)) as [number, number]
  const place = (row: Value[]): number => order.get(`${row[epoch]}:${asNumber(row[id])}`) ?? -1
  return { ...table, data: [...table.data].sort((a, b) => place(a) - place(b)) }
}

const columnOf = (cells: Value[] | { each: Value; rows: number }): Value[] =>
  Array.isArray(cells) ? cells : Array.from({ length: cells.rows }, () => cells.each)

describe.each(expectations)('the tables of $log', expected => {
  const ours = logOf(fileSource(join(FIXTURES, expected.log))).then(log => tablesOf(log))

  it.each(TABLES)('%s', async name => {
    const theirs = expected.tables[name]
    const found = (await ours).get(name)
    if (!theirs || !found) return expect({ theirs, found }).toEqual({})
    const table = inTheirOrder(found, expected)
    const wrong: string[] = []
    for (const [key, cells] of Object.entries(theirs)) {
      const same = DIFFERENCES[`${name}.${key}`] ?? equal
      const mine = column(table, key).map(short)
      expect(mine.length, key).toBe(columnOf(cells).length)
      for (const [row, cell] of columnOf(cells).entries())
        if (!same(cell, mine[row] ?? null))
          wrong.push(`${key} ${row}: ${JSON.stringify(cell)} ≠ ${JSON.stringify(mine[row])}`)
    }
    expect(wrong).toEqual([])
  })

  it('has no column that is neither theirs, ours, nor empty', async () => {
    for (const [name, table] of await ours) {
      const known = [...Object.keys(expected.tables[name] ?? {}), ...ADDED[name as TableName]]
      const more = table.columns.filter(key => !known.includes(key))
      expect(more.filter(key => column(table, key).some(cell => cell !== null))).toEqual([])
    }
  })

  it('has their columns in their order', async () => {
    for (const [name, columns] of Object.entries(expected.tables)) {
      const known = columnsOf(name as TableName)
      const theirs = Object.keys(columns).filter(key => !/usage_|tokens|cost/.test(key))
      const places = theirs.map(key => known.indexOf(key))
      // Of events they have the columns in the order of the first event that needs each.
      if (name !== 'events') expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    }
  })

  it('sample results', async () => {
    const log = await logOf(fileSource(join(FIXTURES, expected.log)))
    const rows: { [key: string]: Value }[] = JSON.parse((await documentsOf(log)).get('sample_results') ?? '[]')
    for (const theirs of expected.sample_results) {
      const mine = rows.find(({ id, epoch }) => asNumber(id) === asNumber(theirs.id) && epoch === theirs.epoch) ?? {}
      const wrong = Object.entries(theirs).filter(([key, value]) => !sameResult(key, value, short(mine[key] ?? null)))
      expect(wrong.map(([key, value]) => [key, value, short(mine[key] ?? null)])).toEqual([])
    }
  })
})

/** An error is its message, not Python's words for the object; so are messages that are the input. */
function sameResult(key: string, theirs: Value, ours: Value): boolean {
  if (key === 'id') return allDigits(theirs, ours)
  if (key === 'error' && theirs !== null) return String(theirs).includes(String(ours).slice(0, 30))
  if (key === 'input' && String(theirs).startsWith('[Chat')) return JSON.stringify(ours).includes('role')
  return nanIsNull(theirs, ours)
}
