/** Tests, intervals, correction and margin: what a statistician asks first, in the footnote. */
import * as n from './numbers.ts'
import type { Report } from './schema.ts'
import { clip } from './text.ts'
import { placed, scaleOf } from './words.ts'

const METHODS: Record<string, string> = {
  'tarone-holm': 'Tarone–Holm',
  holm: 'Holm',
  'benjamini-hochberg': 'Benjamini–Hochberg',
  none: 'no correction',
}

/** Empty when nothing was tested. */
export function methods(report: Report): string {
  const gated = placed(report).filter(({ row }) => row.tier === 'gate' && row.test !== null)
  if (gated.length === 0) return ''
  const tests = distinct(gated.map(({ row }) => row.test))
  const intervals = distinct(gated.map(({ row }) => row.ciMethod))
  const level = n.confidence(gated[0]?.row.ciLevel ?? 0)
  const said = [
    `Tests: ${tests.join(', ')}`,
    intervals.length > 0 ? `intervals (${level}, one by one): ${intervals.join(', ')}` : '',
    ...report.families.filter(({ name }) => gated.some(({ row }) => row.family === name)).map(correction),
    margins(report),
  ]
  return said.filter(Boolean).join('; ')
}

function correction({ method, size, alpha, pruned }: Report['families'][number]): string {
  const left = pruned > 0 ? ` (${n.count(pruned)} cannot reach significance)` : ''
  return `${METHODS[method] ?? clip(method, 40)} over ${n.plural(size, 'metric')}${left} at α ${n.pValue(alpha)}`
}

function margins(report: Report): string {
  const gated = placed(report).filter(({ row }) => row.tier === 'gate' && row.margin !== null)
  const all = distinct(gated.map(({ row }) => n.size(row.margin, scaleOf(row))))
  return all.length === 0 || all.length > 3 ? '' : `margin ${all.join(', ')}`
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.flatMap(value => (value === null ? [] : [clip(value, 60)]))),
]
