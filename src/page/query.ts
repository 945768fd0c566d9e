/** Which rows are shown, and in which order. */
import type { Both } from '../report/html/page-samples.ts'
import { WORST_FIRST } from '../report/sample-words.ts'
import type { SampleDirection } from '../report/schema.ts'
import type { Row } from './rows.ts'

export type Sort =
  | 'urgency'
  | 'task'
  | 'scorer'
  | 'id'
  | 'baseline'
  | 'candidate'
  | 'delta'
  | 'move'
  | 'cost'
  | 'costGrowth'
  | 'tokens'
  | 'tokensGrowth'
  | 'time'
  | 'timeGrowth'

export interface Query {
  /** Every word must occur. */
  text: string
  comparison: number | null
  scorer: string | null
  /** Empty: all. */
  directions: ReadonlySet<SampleDirection>
  metadata: { key: string; value: string } | null
  sort: Sort
  /** Against the way in which this order begins. */
  turned: boolean
}

export const EVERYTHING: Query = {
  text: '',
  comparison: null,
  scorer: null,
  directions: new Set(),
  metadata: null,
  sort: 'urgency',
  turned: false,
}

export function found(rows: readonly Row[], query: Query): Row[] {
  const kept = rows.filter(row => isInside(row, query) && isWanted(row, query))
  return sorted(kept, query)
}

/** Rows of each direction under all the other filters, so that a filter says what it would bring. */
export function countByDirection(rows: readonly Row[], query: Query): Map<SampleDirection, number> {
  const counts = new Map<SampleDirection, number>()
  for (const row of rows) if (isInside(row, query)) counts.set(row.direction, (counts.get(row.direction) ?? 0) + 1)
  return counts
}

const isWanted = ({ direction }: Row, { directions }: Query): boolean =>
  directions.size === 0 || directions.has(direction)

function isInside(row: Row, { comparison, scorer, metadata, text }: Query): boolean {
  if (comparison !== null && row.comparison !== comparison) return false
  if (scorer !== null && row.scorer !== scorer) return false
  if (metadata !== null && row.metadata[metadata.key] !== metadata.value) return false
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 || words.every(word => textOf(row).includes(word))
}

/** Made once per row: a search asks for it with every letter that is typed. */
const texts = new WeakMap<Row, string>()

function textOf(row: Row): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { id, task, scorer, note, metadata, detail } = row
  const text = [id, task, scorer, note, ...Object.entries(metadata).flat(), ...Object.values(detail)]
    .join('\n')
    .toLowerCase()
  texts.set(row, text)
  return text
}

/** What people look for in these is at their large end. */
const LARGEST_FIRST: ReadonlySet<Sort> = new Set([
  'move',
  'cost',
  'costGrowth',
  'tokens',
  'tokensGrowth',
  'time',
  'timeGrowth',
])

export const isDescending = ({ sort, turned }: Query): boolean => LARGEST_FIRST.has(sort) !== turned

function sorted(rows: Row[], query: Query): Row[] {
  const turn = isDescending(query) ? -1 : 1
  const order = ORDERS[query.sort]
  return rows.sort(typeof order === 'object' ? byValue(order.value, turn) : (a, b) => turn * order(a, b))
}

/** What is not known stands last, whichever way round. */
function byValue(value: Value, turn: 1 | -1): (a: Row, b: Row) => number {
  return (a, b) => {
    const [left, right] = [value(a), value(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return turn * (left - right)
  }
}

type Value = (row: Row) => number | null

const names = new Intl.Collator('en', { numeric: true })
const ORDERS: Record<Sort, ((a: Row, b: Row) => number) | { value: Value }> = {
  urgency: (a, b) =>
    WORST_FIRST.indexOf(a.direction) - WORST_FIRST.indexOf(b.direction) ||
    Number(b.isOfRegressed) - Number(a.isOfRegressed) ||
    Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0),
  task: (a, b) => names.compare(a.task, b.task) || names.compare(a.scorer, b.scorer),
  scorer: (a, b) => names.compare(a.scorer, b.scorer) || names.compare(a.task, b.task),
  id: (a, b) => names.compare(a.id, b.id),
  baseline: { value: row => row.baselineScore },
  candidate: { value: row => row.candidateScore },
  delta: { value: row => row.delta },
  move: { value: row => (row.delta === null ? null : Math.abs(row.delta)) },
  cost: { value: row => row.cost?.[1] ?? null },
  costGrowth: { value: row => growth(row.cost) },
  tokens: { value: row => row.tokens?.[1] ?? null },
  tokensGrowth: { value: row => growth(row.tokens) },
  time: { value: row => row.time?.[1] ?? null },
  timeGrowth: { value: row => growth(row.time) },
}

function growth(both: Both | null): number | null {
  const [baseline = null, candidate = null] = both ?? []
  return baseline === null || candidate === null ? null : candidate - baseline
}
