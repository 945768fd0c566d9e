/** Which rows are shown, and in which order. */
import { WORST_FIRST } from '../report/sample-words.ts'
import type { SampleDirection } from '../report/schema.ts'
import type { Row } from './rows.ts'

export type Sort = 'urgency' | 'id' | 'candidate' | 'delta'

export interface Query {
  /** Every word must occur. */
  text: string
  comparison: number | null
  scorer: string | null
  /** Empty: all. */
  directions: ReadonlySet<SampleDirection>
  metadata: { key: string; value: string } | null
  sort: Sort
  descending: boolean
}

export const EVERYTHING: Query = {
  text: '',
  comparison: null,
  scorer: null,
  directions: new Set(),
  metadata: null,
  sort: 'urgency',
  descending: false,
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

function sorted(rows: Row[], { sort, descending }: Query): Row[] {
  const turn = descending ? -1 : 1
  return rows.sort((a, b) => turn * ORDERS[sort](a, b))
}

const names = new Intl.Collator('en', { numeric: true })
const ORDERS: Record<Sort, (a: Row, b: Row) => number> = {
  urgency: (a, b) =>
    WORST_FIRST.indexOf(a.direction) - WORST_FIRST.indexOf(b.direction) ||
    Number(b.isOfRegressed) - Number(a.isOfRegressed) ||
    Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0),
  id: (a, b) => names.compare(a.id, b.id),
  candidate: (a, b) => numbers(a.candidateScore, b.candidateScore),
  delta: (a, b) => numbers(a.delta, b.delta),
}

/** What is not known stands below everything that is. */
const numbers = (a: number | null, b: number | null): number => (a ?? -Infinity) - (b ?? -Infinity) || 0
