/** `eval-regression plan`: before money is spent, what a comparison of this size can detect and rule out. */
import { number, parseLogArguments, share, usageError } from '../inputs/argv.ts'
import { DEFAULT_POLICY } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { findLogs } from '../logs/open.ts'
import { readInvalidations, readLog } from '../logs/read.ts'
import { sideOf } from '../pair/identity.ts'
import { scoredEpochs } from '../pair/reduced.ts'
import type { ScoreColumn } from '../pair/score-columns.ts'
import { columns, wrap } from '../report/columns.ts'
import * as n from '../report/numbers.ts'
import { oneLine, safeLine } from '../report/text.ts'
import { type LogNoise, logNoise, type PlanOutcome, planComparison, samplesToRuleOut } from '../statistics/plan.ts'
import type { Console } from './console.ts'

export const PLAN_HELP = `Usage: eval-regression plan LOG... [options]

Says what a comparison of two runs like this one can detect and rule out, and what would be needed for more.
Scores must lie in [0, 1].

  --samples N     plan for so many samples (default: those of the log)
  --epochs K      plan for so many epochs (default: those of the log)
  --margin M      the drop to rule out, above 0 (default ${DEFAULT_POLICY.margin})
  --alpha A       significance level (default ${DEFAULT_POLICY.alpha})
  --json          as JSON
`

const POWER = 0.8

/** One epoch does not show the noise of a sample, so these shares of flipping samples are assumed instead. */
const ASSUMED_FLIPS = [0.05, 0.1, 0.2]

interface Wanted {
  samples: number | undefined
  epochs: number | undefined
  margin: number
  alpha: number
}

interface PlannedScorer {
  path: string
  task: string
  model: string
  scorer: string
  /** Scored samples and epochs of the log. */
  samples: number
  epochs: number | null
  scenarios: Scenario[]
  reason: string | null
}

interface Scenario {
  /** Share of samples assumed to flip by chance; null: measured from the log's epochs. */
  assumedFlips: number | null
  outcome: PlanOutcome
  /** Samples needed to rule out the margin if nothing changed. */
  samplesNeeded: number | null
  /** The same with twice the epochs. */
  samplesNeededDoubleEpochs: number | null
}

export async function planCommand(words: readonly string[], console: Console): Promise<number> {
  const { logs, values } = parseLogArguments('plan', words, {
    samples: { type: 'string' },
    epochs: { type: 'string' },
    margin: { type: 'string' },
    alpha: { type: 'string' },
    json: { type: 'boolean' },
  })
  const problems: string[] = []
  const wanted: Wanted = {
    samples: whole('--samples', values.samples, problems),
    epochs: whole('--epochs', values.epochs, problems),
    margin: share({ name: '--margin', text: values.margin }, problems) ?? DEFAULT_POLICY.margin,
    alpha: number({ name: '--alpha', text: values.alpha, above: 0, below: 1 }, problems) ?? DEFAULT_POLICY.alpha,
  }
  // Compare takes it: there it means that nothing is good enough. A plan would have no answer.
  if (wanted.margin === 0) problems.push('--margin must be above 0: no number of samples rules out every drop')
  if (problems.length > 0) throw usageError('plan', problems.join('; '))
  const plans: PlannedScorer[] = []
  let unreadable = 0
  for (const { logs: found } of await Promise.all(logs.map(findLogs)))
    for (const log of found) {
      const outcome = log.kind === 'source' ? await readLog(log.source) : log
      if (outcome.kind === 'read' && outcome.log.header.invalidated) await readInvalidations(outcome.log)
      if (outcome.kind === 'read') plans.push(...planLog(outcome.log, wanted))
      else {
        unreadable++
        console.err(`${safeLine(`${outcome.path} cannot be read: ${outcome.what}`)}\n`)
      }
    }
  console.out(values.json ? `${JSON.stringify(plans, null, 2)}\n` : planText(plans, { wanted, width: console.width }))
  return unreadable > 0 ? 2 : 0
}

function whole(name: string, text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  problems.push(`${name} must be a whole number from 1 up, got ${JSON.stringify(text)}`)
  return undefined
}

function planLog(log: EvalLog, wanted: Wanted): PlannedScorer[] {
  const side = sideOf(log)
  const { task, model } = log.header.spec
  return [...side.columns.values()].map(column => {
    const scores = side.ids
      .map((_, sample) => scoredEpochs(side, column, sample).values)
      .filter(({ length }) => length > 0)
    const noise = inUnitRange(column) ? logNoise(scores) : null
    const planned = { path: log.path, task, model, scorer: column.name, samples: scores.length }
    if (noise === null) {
      const reason = scores.length === 0 ? 'no scores' : 'its scores do not lie in [0, 1]'
      return { ...planned, epochs: null, scenarios: [], reason }
    }
    return { ...planned, epochs: noise.epochs, scenarios: scenarios(noise, wanted), reason: null }
  })
}

function inUnitRange({ values }: ScoreColumn): boolean {
  return values.every(value => Number.isNaN(value) || (value >= 0 && value <= 1))
}

function scenarios(noise: LogNoise, wanted: Wanted): Scenario[] {
  if (noise.within !== null) return [scenario({ noise, assumedFlips: null, wanted })]
  // A flip between two runs has variance 2 × within, so a share of flips is twice the variance within a sample.
  return ASSUMED_FLIPS.map(flips =>
    scenario({ noise: { ...noise, within: flips / 2, between: null, reason: null }, assumedFlips: flips, wanted }),
  )
}

function scenario({
  noise,
  assumedFlips,
  wanted,
}: {
  noise: LogNoise
  assumedFlips: number | null
  wanted: Wanted
}): Scenario {
  const epochs = wanted.epochs ?? noise.epochs ?? 1
  const design = { alpha: wanted.alpha, power: POWER }
  const needed = (k: number): number | null =>
    samplesToRuleOut({ noise, epochs: k, margin: wanted.margin, range: 1, ...design })
  return {
    assumedFlips,
    outcome: planComparison({ noise, samples: wanted.samples ?? noise.samples, epochs, range: 1, ...design }),
    samplesNeeded: needed(epochs),
    samplesNeededDoubleEpochs: needed(2 * epochs),
  }
}

function planText(plans: readonly PlannedScorer[], { wanted, width }: { wanted: Wanted; width: number }): string {
  const tables = plans.map(plan => describe(plan, wanted))
  const explained = legend(plans, wanted).flatMap(line => wrap(line, { limit: width, rest: '  ' }))
  return [...tables, ...(explained.length > 0 ? [`${explained.join('\n')}\n`] : [])].join('\n')
}

function describe(plan: PlannedScorer, wanted: Wanted): string {
  const title = `${oneLine(plan.task)} / ${oneLine(plan.scorer)} (${oneLine(plan.model)}): ${sizeOf(plan)}`
  if (plan.reason !== null) return `${safeLine(title)}\n  cannot be planned: ${plan.reason}\n`
  const table = scenarioTable(plan.scenarios, wanted).map(line => `  ${line}`)
  return `${[safeLine(`${title}${plannedFor(plan)}`), ...table].join('\n')}\n`
}

function sizeOf({ samples, epochs }: { samples: number; epochs: number | null }): string {
  return `${n.plural(samples, 'sample')}${epochs === null || epochs === 1 ? '' : ` × ${epochs}`}`
}

/** What was asked for, where that is not the size of the log. */
function plannedFor({ samples, epochs, scenarios }: PlannedScorer): string {
  const [plan] = scenarios.flatMap(({ outcome }) => (outcome.kind === 'unknown' ? [] : [outcome.plan]))
  if (plan === undefined || (plan.samples === samples && plan.epochs === (epochs ?? 1))) return ''
  return `, planned for ${sizeOf(plan)}`
}

function scenarioTable(all: readonly Scenario[], { margin }: Wanted): string[] {
  const known = all.flatMap(({ outcome }) => (outcome.kind === 'unknown' ? [] : [outcome.plan.epochs]))
  const heads = [
    'Flips',
    'Rules out',
    'Detects',
    'in a few',
    `For ${n.size(margin, 'points')}`,
    `with ${n.plural(2 * (known[0] ?? 1), 'epoch')}`,
  ]
  const told = all.flatMap(({ assumedFlips, outcome }) =>
    outcome.kind === 'unknown' ? [`${flips(assumedFlips)}: cannot tell: ${outcome.reason}`] : [],
  )
  const rows = all.flatMap(scenario => scenarioRow(scenario) ?? [])
  return [...(rows.length > 0 ? columns('lrrrrr', [heads, ...rows]) : []), ...told]
}

const flips = (assumed: number | null): string => (assumed === null ? 'measured' : n.share(assumed))

function scenarioRow(scenario: Scenario): [string[]] | null {
  const { assumedFlips, outcome, samplesNeeded, samplesNeededDoubleEpochs } = scenario
  if (outcome.kind === 'unknown') return null
  const { ruledOutDrop, detectableEvenDrop, detectableConcentratedDrop } = outcome.plan
  const drops = [ruledOutDrop, detectableEvenDrop, detectableConcentratedDrop].map(drop => n.bound(drop, 'points'))
  const samples = [samplesNeeded, samplesNeededDoubleEpochs].map(needed => n.count(needed ?? 0))
  return [[flips(assumedFlips), ...drops, ...samples]]
}

/** What the columns mean, said once under all tables. */
function legend(plans: readonly PlannedScorer[], { margin }: Wanted): string[] {
  const all = plans.flatMap(({ scenarios }) => scenarios)
  if (all.length === 0) return []
  return [
    ...(all.some(({ assumedFlips }) => assumedFlips !== null)
      ? [
          'Flips: one epoch does not show how noisy a sample is, so this share of the samples is taken to flip by chance. Run 2 epochs or more to measure it.',
        ]
      : []),
    'Rules out: larger drops are ruled out if nothing changed.',
    `Detects: a drop that is found with a probability of ${POWER} where it is spread over all samples; then one in a few of them.`,
    `For ${n.size(margin, 'points')}: how many samples rule out such a drop if nothing changed; then the same with twice the epochs.`,
  ]
}
