/** How every metric moved from one baseline to the next: what it does by itself, without the change under review. */
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { compareHeaders } from '../pair/comparability.ts'
import { canonicalJson, isFinished, pairEvals } from '../pair/evals.ts'
import type { SampleCondition } from '../pair/filter.ts'
import { isOfScorer, type PairedEval, type PairOptions, pairEval } from '../pair/pair.ts'
import type { PairedMetric } from '../pair/paired-metric.ts'
import type { PairedScorer } from '../pair/scorers.ts'
import { metricSettings } from '../pair/settings.ts'
import { meanInterval, meanMove } from '../statistics/mean-interval.ts'
import { scoreRange } from '../verdict/margin.ts'
import { blockOf } from '../verdict/measured.ts'
import type { MetricSeries } from './schema.ts'

/** One earlier run, and what is known of it. */
export interface PastRun {
  logs: readonly EvalLog[]
  commit: string | null
  createdAt: string | null
  /** Page of the workflow run that recorded it. */
  url: string | null
}

export interface HistoryOptions {
  policy: Pick<ResolvedPolicy, 'metrics' | 'intended' | 'alpha'>
  /** Null: all. */
  scorers: readonly string[] | null
  filter?: readonly SampleCondition[]
}

interface Line {
  /** The log of the newest point, and of the oldest so far. */
  newest: EvalLog
  oldest: EvalLog
  task: string
  model: string
  series: Map<string, Series>
}

interface Series {
  names: Pick<MetricSeries, 'scorer' | 'metric' | 'reducer'>
  /** Newest first. */
  points: MetricSeries['points']
  /** Lowest and highest value of any sample. */
  bounds: { min: number; max: number }
}

/** Built from the newest run back, so that one log at a time is enough to know what came after it. */
export class MetricHistory {
  readonly #options: HistoryOptions
  readonly #pairing: PairOptions
  readonly #lines: Line[] = []
  /** By their baselines. */
  readonly #candidates: ReadonlyMap<EvalLog, EvalLog>

  /** @param newest the baseline; several runs where it comes from several. */
  constructor(newest: readonly PastRun[], options: HistoryOptions, candidates = new Map<EvalLog, EvalLog>()) {
    this.#options = options
    this.#candidates = candidates
    const { policy, scorers, filter = [] } = options
    this.#pairing = { rules: policy.metrics, intended: policy.intended, scorers, filter }
    for (const run of newest) for (const log of run.logs.filter(isFinished)) this.#begin(log, run)
  }

  /** The run before the oldest so far. Evals without a later partner are left out. */
  add(run: PastRun): void {
    const heads = this.#lines.map(({ oldest }) => oldest)
    for (const pair of pairEvals(run.logs.filter(isFinished), heads).pairs) {
      const line = this.#lines.find(({ oldest }) => oldest === pair.candidate)
      if (line === undefined) continue
      this.#markMoves(line, pairEval(pair, this.#pairing))
      line.oldest = pair.baseline
      this.#addPoints(line, run)
    }
  }

  /** Oldest point first. */
  series(): MetricSeries[] {
    return this.#lines.flatMap(line => {
      const candidate = this.#candidates.get(line.newest)
      const now = new Map(candidate === undefined ? [] : this.#values(candidate).map(each => [each.key, each.value]))
      return [...line.series].flatMap(([key, series]) => this.#told(line, series, now.get(key) ?? null))
    })
  }

  #begin(log: EvalLog, run: PastRun): void {
    const { task, model } = log.header.spec
    const line = { newest: log, oldest: log, task, model, series: new Map<string, Series>() }
    this.#lines.push(line)
    this.#addPoints(line, run)
  }

  #addPoints(line: Line, { commit, createdAt, url }: PastRun): void {
    for (const { key, paired, value } of this.#values(line.oldest)) {
      const series = seriesOf(line, key, paired)
      series.bounds = around(series.bounds, paired.bounds)
      series.points.push({ commit, createdAt, ...value, move: null, changed: [], url })
    }
  }

  /** An eval paired with itself has every one of its samples, by the same rules as in a comparison. */
  #values(log: EvalLog) {
    const { scorers } = pairEval({ baseline: log, candidate: log }, this.#pairing)
    return scorers.flatMap(({ metrics }) =>
      metrics.flatMap(paired => {
        const value = measuredValue(paired, 1 - this.#options.policy.alpha)
        return value === null ? [] : [{ key: keyOf(paired), paired, value }]
      }),
    )
  }

  /** From the older to the newer one on the samples of both; what cannot be compared has not moved by any number. */
  #markMoves({ series }: Line, step: PairedEval): void {
    for (const scorer of step.scorers) {
      if (blockOf(step.findings, scorer) !== null) continue
      for (const paired of scorer.metrics) {
        const newer = series.get(keyOf(paired))?.points.at(-1)
        if (!newer) continue
        newer.move = meanMove(paired.baseline, paired.candidate)
        newer.changed = changedSettings(step, scorer)
      }
    }
  }

  #told(
    { task, model }: Line,
    { names, points, bounds }: Series,
    candidate: MetricSeries['candidate'],
  ): MetricSeries[] {
    const settings = metricSettings(this.#options.policy.metrics, { task, model, role: 'mean', ...names })
    if (settings.tier === 'ignore') return []
    const moves = points.flatMap(({ move, changed }) => (move === null || changed.length > 0 ? [] : Math.abs(move)))
    return [
      {
        task,
        model,
        ...names,
        direction: settings.direction ?? 'higher',
        range: scoreRange({ settings, bounds }),
        points: points.toReversed(),
        ciLevel: 1 - this.#options.policy.alpha,
        candidate,
        largestMove: moves.length === 0 ? null : Math.max(...moves),
        steps: moves.length,
      },
    ]
  }
}

/** A mean keeps its place when its logged name changes. */
const keyOf = ({ scorer, reducer }: PairedMetric): string => JSON.stringify([scorer, reducer])

/**
 * What tells runs apart and moves no sample's score: the commit, with the version that a package of one's own has from it,
 * and which samples were run, for only those of both are compared.
 */
const NO_SETTING = /^(?:revision|status$|task$|packages\.(?!inspect_ai$)|dataset\.name$|limit$|sample_id$|shuffled$)/

/** Names of settings that differ, those of other scorers left out. */
function changedSettings({ baseline, candidate }: PairedEval, { columns }: PairedScorer): string[] {
  const differing = compareHeaders(baseline, candidate).filter(
    ({ field, scorer }) => !NO_SETTING.test(field) && (scorer === undefined || isOfScorer(scorer)(columns.candidate)),
  )
  return [...new Set(differing.map(({ field }) => field))].slice(0, MOST_CHANGED)
}

/** Settings named per point. */
const MOST_CHANGED = 20

function seriesOf({ series }: Line, key: string, paired: PairedMetric): Series {
  const known = series.get(key)
  if (known) return known
  const { scorer, metric, reducer, bounds } = paired
  const begun = { names: { scorer, metric, reducer }, points: [], bounds }
  series.set(key, begun)
  return begun
}

function measuredValue({ baseline, clusters }: PairedMetric, level: number) {
  const found = meanInterval({ values: baseline, ...(clusters && { cluster: clusters.index }) }, level)
  if (found === null) return null
  const { n, mean, interval } = found
  return { value: mean, ciLower: interval?.lower ?? null, ciUpper: interval?.upper ?? null, samples: n }
}

const around = (a: Series['bounds'], b: Series['bounds']): Series['bounds'] => ({
  min: Math.min(a.min, b.min),
  max: Math.max(a.max, b.max),
})

/** Every eval over its own runs: one of another model, solver or arguments has a line of its own. Newest run first. */
export class EvalHistories {
  readonly #options: HistoryOptions
  readonly #limit: number
  readonly #lines = new Map<string, { history: MetricHistory; newest: EvalLog; evalIds: Set<string> }>()

  /** @param limit runs of each eval. */
  constructor(options: HistoryOptions, limit: number) {
    this.#options = options
    this.#limit = limit
  }

  /** The next older run: unfinished evals, further copies of one, and what is beyond the limit are left out. */
  add(run: PastRun): void {
    for (const log of run.logs.filter(isFinished)) {
      const key = variantOf(log)
      const line = this.#lines.get(key)
      const { evalId } = log.header.spec
      if (line === undefined) {
        const history = new MetricHistory([{ ...run, logs: [log] }], this.#options)
        this.#lines.set(key, { history, newest: log, evalIds: new Set([evalId]) })
      } else if (line.evalIds.size < this.#limit && !line.evalIds.has(evalId)) {
        line.evalIds.add(evalId)
        line.history.add({ ...run, logs: [log] })
      }
    }
  }

  series(): MetricSeries[] {
    const lines = [...this.#lines.values()]
    return lines.flatMap(({ history, newest }) => {
      const variant = variantName(
        newest,
        lines.map(line => line.newest),
      )
      return history.series().map(series => (variant === '' ? series : { ...series, variant }))
    })
  }
}

const variantOf = ({ header: { spec } }: EvalLog): string =>
  canonicalJson([spec.task, spec.model, spec.solver, spec.solverArgs, spec.taskArgs])

/** What tells an eval from the others of its task and model; empty where it is the only one. */
function variantName({ header: { spec } }: EvalLog, all: readonly EvalLog[]): string {
  const twins = all.filter(({ header }) => header.spec.task === spec.task && header.spec.model === spec.model)
  if (twins.length < 2) return ''
  return [spec.solver ?? '', ...[spec.solverArgs, spec.taskArgs].map(canonicalJson)]
    .filter(text => text !== '{}' && text !== '')
    .join(' ')
}
