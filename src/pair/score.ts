/** Score value → number, by Inspect's own default rule, except that free text is no score. */
import type { ScoreValue } from '../logs/eval-log.ts'

/** Why a value is no number. `text`: free text, for which Inspect would warn and take 0. */
export type Unscored = 'missing' | 'not-a-number' | 'text' | 'structure'

export type NumericScore = { kind: 'scored'; value: number } | { kind: 'unscored'; why: Unscored }

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['C', 1],
  ['P', 0.5],
  ['I', 0],
  ['N', 0],
])
const WORDS: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['true', 1],
  ['no', 0],
  ['false', 0],
])
/** What Python's `float()` accepts for finite numbers: surrounding space, a sign, digits grouped by `_`. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i

/** The number of a score as a float, or NaN where it is none; `whyUnscored` then says why. The hot path. */
export function scoreToFloat(value: ScoreValue | undefined): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN
  if (typeof value === 'string') return textToFloat(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  return Number.NaN
}

function textToFloat(text: string): number {
  const letter = LETTERS.get(text)
  if (letter !== undefined) return letter
  const word = WORDS.get(text.toLowerCase())
  if (word !== undefined) return word
  const digits = text.trim()
  if (!PYTHON_FLOAT.test(digits)) return Number.NaN
  const number = Number(digits.replaceAll('_', ''))
  return Number.isFinite(number) ? number : Number.NaN
}

/** Why a value without a number has none. */
export function whyUnscored(value: ScoreValue | undefined): Unscored {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'object' && value !== null) return 'structure'
  return 'not-a-number'
}

/**
 * One score as Inspect's `value_to_float` reads it: letters C, P, I, N; yes, no, true, false; numbers as text.
 * @see inspect_ai.scorer.value_to_float
 */
export function scoreToNumber(value: ScoreValue | undefined): NumericScore {
  const number = scoreToFloat(value)
  return Number.isNaN(number) ? { kind: 'unscored', why: whyUnscored(value) } : { kind: 'scored', value: number }
}

/** One scorer of an eval, or one key of a dict or list score: `scorer[key]`. */
export interface ScoreColumn {
  name: string
  scorer: string
  key: string | null
  /** Per row of the log; NaN: unscored. */
  values: Float64Array
  /** Rows whose score is free text, and one of these texts. */
  freeText: number
  freeTextExample: string | null
  raw(row: number): ScoreValue | undefined
}

/** A row of scores, by position of the scorer. */
export type ScoredRow = { scores: readonly (ScoreValue | undefined)[] }

/** Every scorer of a log as a column of numbers; dict and list scores give a column per key. */
export function scoreColumns(
  { scorers, rows }: { scorers: readonly string[]; rows: readonly ScoredRow[] },
  { freeTextAsZero = false }: { freeTextAsZero?: boolean } = {},
): Map<string, ScoreColumn> {
  const columns = new Map<string, ScoreColumn>()
  scorers.forEach((scorer, position) => {
    const keys = keysOf(rows, position)
    for (const key of keys.length > 0 ? keys : [null]) {
      const column = scoreColumn({ scorer, position, key, rows, freeTextAsZero })
      // A scorer may be called like the key of another one: `s[x]`.
      while (columns.has(column.name)) column.name += "'"
      columns.set(column.name, column)
    }
  })
  return columns
}

/** Keys of the dict or list scores at a position, in order of first appearance. */
function keysOf(rows: readonly ScoredRow[], position: number): string[] {
  const keys = new Set<string>()
  for (const row of rows) {
    const value = row.scores[position]
    if (typeof value !== 'object' || value === null) continue
    for (const key of Object.keys(value)) keys.add(key)
  }
  return [...keys]
}

function scoreColumn({
  scorer,
  position,
  key,
  rows,
  freeTextAsZero,
}: {
  scorer: string
  position: number
  key: string | null
  rows: readonly ScoredRow[]
  freeTextAsZero: boolean
}): ScoreColumn {
  const raw = (row: number): ScoreValue | undefined => {
    const value = rows[row]?.scores[position]
    return key === null ? value : scoreLeaf(value, key)
  }
  const column: ScoreColumn = {
    name: key === null ? scorer : `${scorer}[${key}]`,
    scorer,
    key,
    values: new Float64Array(rows.length),
    freeText: 0,
    freeTextExample: null,
    raw,
  }
  for (let row = 0; row < rows.length; row++) {
    const value = raw(row)
    const number = scoreToFloat(value)
    column.values[row] = number
    if (typeof value !== 'string' || !Number.isNaN(number)) continue
    column.freeText++
    column.freeTextExample ??= value
    if (freeTextAsZero) column.values[row] = 0
  }
  return column
}

/** A key of a dict score, or a position of a list score. */
export function scoreLeaf(value: ScoreValue | undefined, key: string): ScoreValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (value as { [key: string]: ScoreValue })[key] : undefined
}
