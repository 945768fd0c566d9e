/** One scorer of both sides: the state of every paired sample, and a paired metric per reducer that both share. */
import type { Side } from './identity.ts'
import { pairStates, type ScorerLedger, STATE, scorerLedger } from './ledger.ts'
import { type AggregateMetric, aggregateMetrics, loggedCluster, loggedScores, reducersOf } from './logged.ts'
import { type Columns, type PairedMetric, type PairedSides, pairMetric } from './paired-metric.ts'
import { DEFAULT_REDUCER, reducerNamed } from './reduce.ts'

export interface PairedScorer {
  scorer: string
  states: Uint8Array
  ledger: ScorerLedger
  metrics: PairedMetric[]
  aggregates: AggregateMetric[]
  /** Reducers of one side only, and those that only Inspect can compute. */
  unsharedReducers: string[]
  /** Paired samples that both sides left unscored on purpose; every `unscoredBoth` of the states is one, or none is. */
  notApplicable: number
  columns: Columns
}

interface ScorerInput {
  sides: PairedSides
  columns: Columns
  /** The policy's cluster key for a metric. */
  clusterKey: (names: { metric: string; reducer: string }) => string | undefined
}

export function pairScorer({ sides, columns, clusterKey }: ScorerInput): PairedScorer {
  const scorer = columns.candidate.name
  const states = pairStates({ ...sides, columns })
  const logged = {
    baseline: loggedScores(sides.baseline.log, columns.baseline),
    candidate: loggedScores(sides.candidate.log, columns.candidate),
  }
  const reducers = {
    baseline: availableReducers(
      sides.baseline,
      columns.baseline.scorer,
      reducersOf(sides.baseline.log, logged.baseline),
    ),
    candidate: availableReducers(
      sides.candidate,
      columns.candidate.scorer,
      reducersOf(sides.candidate.log, logged.candidate),
    ),
  }
  const shared = reducers.candidate.filter(name => reducers.baseline.includes(name))
  const notApplicable = unscoredOnPurpose(states, columns)
  const fallback = loggedCluster(logged.candidate) ?? loggedCluster(logged.baseline)
  const metrics = (shared.length > 0 ? shared : [DEFAULT_REDUCER]).map(reducer =>
    pairMetric({
      sides,
      columns,
      states,
      reducer,
      logged,
      notApplicable,
      clusterKey: names => clusterKey(names) ?? fallback,
    }),
  )
  return {
    scorer,
    states,
    ledger: scorerLedger({ scorer, states, ...sides, coverage: metrics[0]?.coverage ?? null }),
    metrics,
    aggregates: aggregateMetrics({ scorer, logged }),
    notApplicable,
    unsharedReducers: [...new Set([...reducers.baseline, ...reducers.candidate])].filter(
      name => !shared.includes(name),
    ),
    columns,
  }
}

/** Reducers that can be computed here; a log without samples has only those that Inspect computed. */
function availableReducers(side: Side, scorer: string, named: readonly string[]): string[] {
  if (!side.fromReductions) return named.filter(name => reducerNamed(name) !== null)
  const reductions = side.log.reductions.filter(reduction => reduction.scorer === scorer)
  return [...new Set(reductions.map(({ reducer }) => reducer ?? DEFAULT_REDUCER))]
}

/**
 * Samples that both sides ran without an error and left unscored: a question to which the scorer does not apply.
 * Where scores are there and no numbers (free text, a dict among plain scores) nothing is on purpose.
 */
function unscoredOnPurpose(states: Uint8Array, { baseline, candidate }: Columns): number {
  if (baseline.freeText + candidate.freeText + baseline.unusable + candidate.unusable > 0) return 0
  return states.reduce((count, state) => count + Number(state === STATE.unscoredBoth), 0)
}

/** Share of epochs, per pair, for which something holds: the values of an error or limit rate. */
export function epochShare(side: Side, samples: Int32Array, holds: (row: number) => boolean): Float64Array {
  const shares = new Float64Array(samples.length)
  for (let i = 0; i < samples.length; i++) {
    const start = side.starts[samples[i] as number] as number
    const end = side.starts[(samples[i] as number) + 1] as number
    let count = 0
    for (let at = start; at < end; at++) if (holds(side.rows[at] as number)) count++
    shares[i] = count / (end - start)
  }
  return shares
}
