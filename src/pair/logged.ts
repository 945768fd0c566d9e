/** What Inspect itself logged about a scorer: its means, its other metrics, its reducers. */
import type { EvalLog, LoggedMetric, LoggedScore } from '../logs/eval-log.ts'
import { DEFAULT_REDUCER } from './reduce.ts'
import type { ScoreColumn } from './score-columns.ts'

export interface LoggedSides {
  baseline: LoggedScore[]
  candidate: LoggedScore[]
}

/** A logged metric that is no mean of per-sample values: shown, never tested. */
export interface AggregateMetric {
  scorer: string
  reducer: string
  metric: string
  /** Every name that it goes by. */
  names: string[]
  baseline: number | null
  candidate: number | null
}

/** Metrics that are the plain mean of the per-sample values. */
const MEANS = new Set(['accuracy', 'mean'])

const unqualified = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
export const isMean = ({ name, group }: LoggedMetric): boolean => MEANS.has(unqualified(name)) && group === null
export const reducerOf = (row: LoggedScore): string => row.reducer ?? DEFAULT_REDUCER

/** Rows of `results.scores` of a column: those of its scorer, or of its key where the score is a dict. */
export function loggedScores(log: EvalLog, column: Pick<ScoreColumn, 'scorer' | 'key'>): LoggedScore[] {
  return log.header.scores.filter(row => isRowOf(row, column))
}

export function isRowOf(row: LoggedScore, { scorer, key }: Pick<ScoreColumn, 'scorer' | 'key'>): boolean {
  return row.scorer === scorer && row.name === (key ?? row.scorer)
}

export function reducersOf(log: EvalLog, rows: readonly LoggedScore[]): string[] {
  if (rows.length > 0) return [...new Set(rows.map(reducerOf))]
  const declared = log.header.spec.epochsReducer ?? []
  return declared.length > 0 ? [...new Set(declared)] : [DEFAULT_REDUCER]
}

/** The metadata key by which the author clusters the standard error. */
export function loggedCluster(rows: readonly LoggedScore[]): string | undefined {
  const keys = rows.flatMap(row => row.metrics.map(metric => metric.params.cluster))
  return keys.find((key): key is string => typeof key === 'string')
}

/** The logged means of a reducer; scorers may log the same mean under several names. */
export function loggedMeans(rows: readonly LoggedScore[], reducer: string): LoggedMetric[] {
  return rows
    .filter(row => reducerOf(row) === reducer)
    .flatMap(row => row.metrics)
    .filter(isMean)
}

export const namesOf = (metrics: readonly LoggedMetric[]): string[] => [
  ...new Set(metrics.flatMap(({ key, name }) => [key, name, unqualified(name)])),
]

/** Logged metrics of both sides that are no mean, by reducer and name. */
export function aggregateMetrics({ scorer, logged }: { scorer: string; logged: LoggedSides }): AggregateMetric[] {
  const found = new Map<string, AggregateMetric>()
  for (const side of ['candidate', 'baseline'] as const)
    for (const row of logged[side])
      for (const metric of row.metrics) {
        if (isMean(metric)) continue
        const key = `${reducerOf(row)}\u0000${metric.key}`
        const entry = found.get(key) ?? {
          scorer,
          reducer: reducerOf(row),
          metric: metric.key,
          names: namesOf([metric]),
          baseline: null,
          candidate: null,
        }
        entry[side] = Number.isFinite(metric.value) ? metric.value : null
        found.set(key, entry)
      }
  return [...found.values()]
}
