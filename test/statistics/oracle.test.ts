/** Every estimator against numbers computed elsewhere: fixtures/statistics/generate.py says by what. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimators } from './estimators.ts'

/** One number computed elsewhere. `tolerance`: absolute, or "relative X". Nobody loosens it to make a test pass. */
interface OracleCase {
  name: string
  source: string
  function: string
  input: Record<string, unknown>
  expected: Record<string, unknown>
  tolerance: number | string
}

function casesOf(file: string | URL): OracleCase[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: OracleCase[] }).cases
}

/** Where `got` leaves `expected`, as text; empty when it agrees. */
function mismatch(got: unknown, expected: unknown, tolerance: number | string): string {
  if (Array.isArray(expected)) {
    const items = Array.isArray(got) || ArrayBuffer.isView(got) ? Array.from(got as ArrayLike<unknown>) : []
    if (items.length !== expected.length) return `${items.length} values instead of ${expected.length}`
    return expected.map((value, k) => mismatch(items[k], value, tolerance)).find(text => text !== '') ?? ''
  }
  if (expected === null) return typeof got === 'number' ? `${got} where nothing is defined` : ''
  if (typeof expected !== 'number') return got === expected ? '' : `${String(got)} instead of ${String(expected)}`
  if (typeof got !== 'number' || Number.isNaN(got)) return `${String(got)} instead of ${expected}`
  const allowed =
    typeof tolerance === 'number' ? tolerance : Number(tolerance.replace('relative', '')) * Math.abs(expected)
  return Math.abs(got - expected) <= allowed ? '' : `${got} instead of ${expected} (allowed ${allowed})`
}

function disagreements({ function: name, input, expected, tolerance }: OracleCase): string[] {
  const got = estimators[name]!(input)
  return Object.entries(expected).flatMap(([field, value]) => {
    if (!(field in got)) return [`${field}: not offered`]
    const text = mismatch(got[field], value, tolerance)
    return text === '' ? [] : [`${field}: ${text}`]
  })
}

function compareWith(title: string, cases: OracleCase[]): void {
  describe(title, () => {
    const offered = cases.filter(c => c.function in estimators)
    const missing = [...new Set(cases.filter(c => !(c.function in estimators)).map(c => c.function))]
    it('offers every estimator of the oracle', () => expect(missing).toEqual([]))
    it.each(offered)('$function: $name', oracle => expect(disagreements(oracle)).toEqual([]))
  })
}

const own = new URL('../../fixtures/statistics/oracle.json', import.meta.url)
compareWith('SciPy, statsmodels, mpmath and exact rationals agree', casesOf(own))

const larger = process.env.STATISTICS_REFERENCE
if (larger) compareWith('a larger reference set agrees', casesOf(larger))
