/** `eval-regression plan`: before money is spent, what a comparison of this size can detect and rule out. */
import { number, parseLogArguments, usageError } from '../inputs/argv.ts'
import { DEFAULT_POLICY } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { findLogs } from '../logs/open.ts'
import { readLog } from '../logs/read.ts'
import { sideOf } from '../pair/identity.ts'
import { scoredEpochs } from '../pair/reduced.ts'
import type { ScoreColumn } from '../pair/score-columns.ts'
import * as n from '../report/numbers.ts'
import { oneLine } from '../report/text.ts'
import { type LogNoise, logNoise, type PlanOutcome, planComparison, samplesToRuleOut } from '../statistics/plan.ts'
import type { Console } from './console.ts'

export const PLAN_HELP = `Usage: eval-regression plan LOG... [options]

Says what a comparison of two runs like this one can detect and rule out, and what would be needed for more.
Scores must lie in [0, 1].

  --samples N     plan for so many samples (default: those of the log)
  --epochs K      plan for so many epochs (default: those of the log)
  --margin M      the drop to rule out (default ${DEFAULT_POLICY.margin})
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
    margin: number({ name: '--margin', text: values.margin, above: 0, below: 1 }, problems) ?? DEFAULT_POLICY.margin,
    alpha: number({ name: '--alpha', text: values.alpha, above: 0, below: 1 }, problems) ?? DEFAULT_POLICY.alpha,
  }
  if (problems.length > 0) throw usageError('plan', problems.join('; '))
  const plans: PlannedScorer[] = []
  let unreadable = 0
  for (const { logs: found } of await Promise.all(logs.map(findLogs)))
    for (const log of found) {
      const outcome = log.kind === 'source' ? await readLog(log.source) : log
      if (outcome.kind === 'read') plans.push(...planLog(outcome.log, wanted))
      else {
        unreadable++
        console.err(`${oneLine(outcome.path)} cannot be read: ${oneLine(outcome.what)}\n`)
      }
    }
  console.out(
    values.json ? `${JSON.stringify(plans, null, 2)}\n` : plans.map(plan => describe(plan, wanted)).join('\n'),
  )
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

function describe(plan: PlannedScorer, { margin }: Wanted): string {
  const title = `${oneLine(plan.task)} / ${oneLine(plan.scorer)} (${oneLine(plan.model)}): ${n.plural(plan.samples, 'sample')}${plan.epochs === null || plan.epochs === 1 ? '' : ` × ${plan.epochs}`}`
  if (plan.reason !== null) return `${title}\n  cannot be planned: ${plan.reason}\n`
  const measured = plan.scenarios.every(({ assumedFlips }) => assumedFlips === null)
  const opening = measured
    ? ''
    : '  One epoch does not show how noisy a sample is; run 2 or more to measure it. Assumed instead:\n'
  return `${title}\n${opening}${plan.scenarios.map(each => scenarioText(each, margin)).join('')}`
}

function scenarioText(
  { assumedFlips, outcome, samplesNeeded, samplesNeededDoubleEpochs }: Scenario,
  margin: number,
): string {
  const lead = assumedFlips === null ? '' : `${n.share(assumedFlips)} of the samples flip by chance: `
  if (outcome.kind === 'unknown') return `  ${lead}cannot tell: ${outcome.reason}\n`
  const { samples, epochs, ruledOutDrop, detectableEvenDrop, detectableConcentratedDrop } = outcome.plan
  const points = (value: number | null): string =>
    value === null ? 'no drop' : `drops above ${n.size(value, 'points')}`
  const size = `${n.plural(samples, 'sample')}${epochs === 1 ? '' : ` × ${epochs}`}`
  return [
    `  ${lead}${size} rule out ${points(ruledOutDrop)} if nothing changed,`,
    `    detect ${points(detectableEvenDrop)} spread over all samples, ${points(detectableConcentratedDrop)} in a few samples.`,
    `    To rule out ${n.size(margin, 'points')}: ${n.plural(samplesNeeded ?? 0, 'sample')}, or ${n.count(samplesNeededDoubleEpochs)} with ${2 * epochs} epochs. (Power ${POWER}.)`,
    '',
  ].join('\n')
}
