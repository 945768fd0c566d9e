/** Columns of the data block → rows, one per sample and scorer. */
import type { Both, PageDetail, PageSamples } from '../report/html/page-samples.ts'
import { COMPARED } from '../report/sample-words.ts'
import type { SampleDirection, SampleRow } from '../report/schema.ts'

export interface Row {
  id: string
  comparison: number
  task: string
  scorer: string
  direction: SampleDirection
  /** Its metric regressed, so that it is more than one of those that always move. */
  isOfRegressed: boolean
  flags: SampleRow['flags']
  baselineScore: number | null
  candidateScore: number | null
  delta: number | null
  baselineEpochs: (number | null)[]
  candidateEpochs: (number | null)[]
  metadata: Record<string, string>
  note: string
  detail: PageDetail
  cost: Both | null
  tokens: Both | null
  time: Both | null
}

export function rowsOf(page: PageSamples): Row[] {
  const regressed = new Set(page.regressed.map(([comparison, scorer]) => `${comparison} ${scorer}`))
  return page.rows.sample.map((sample, at) => {
    const made = row(page, sample, at)
    return { ...made, isOfRegressed: regressed.has(`${made.comparison} ${made.scorer}`) }
  })
}

function row(
  { comparisons, scorers, directions, flags, samples, rows }: PageSamples,
  sample: number,
  at: number,
): Omit<Row, 'isOfRegressed'> {
  const comparison = samples.comparison[sample] ?? 0
  const baseline = rows.baseline[at] ?? null
  const candidate = rows.candidate[at] ?? null
  const direction = directions[rows.direction[at] ?? 0] as SampleDirection
  const [baselineEpochs, candidateEpochs] = rows.epochs[at] ?? [[baseline], [candidate]]
  return {
    id: samples.id[sample] ?? '',
    comparison,
    task: comparisons[comparison]?.label ?? '',
    scorer: scorers[rows.scorer[at] ?? 0] ?? '',
    direction,
    flags: flags.filter((_, bit) => ((rows.flags[at] ?? 0) >> bit) & 1) as SampleRow['flags'],
    baselineScore: baseline,
    candidateScore: candidate,
    delta: baseline === null || candidate === null || !COMPARED.has(direction) ? null : candidate - baseline,
    baselineEpochs,
    candidateEpochs,
    metadata: samples.metadata[sample] ?? {},
    note: rows.note[at] ?? '',
    detail: rows.detail[at] ?? {},
    cost: samples.cost[sample] || null,
    tokens: samples.tokens[sample] || null,
    time: samples.time[sample] || null,
  }
}
