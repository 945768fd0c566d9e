/** What stands out between two sets of evals, before any pair is looked at: gaps, doubles, and what cannot be read. */
import type { ExpectedTask } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Finding } from './comparability.ts'
import { type EvalPairing, isFinished, type Superseded } from './evals.ts'
import { matchesGlob } from './glob.ts'

/** A finding about the whole report, or about one task of it. */
export interface SuiteFinding extends Finding {
  task?: string
  model?: string
}

/** A log of which nothing could be read. */
export interface UnreadableLog {
  path: string
  what: string
  fix: string
}

/** What was found on one side. */
export interface LogsOfSide {
  logs: readonly EvalLog[]
  unreadable: readonly UnreadableLog[]
  /** Files of a searched folder that were left out and may have been meant. */
  ignored: readonly { path: string; reason: string }[]
}

export interface Suite {
  baseline: LogsOfSide
  candidate: LogsOfSide
  pairing: EvalPairing
  expect: readonly ExpectedTask[]
  /** A baseline task that was not run is a block, not a warning. */
  mustRunAll?: boolean
}

const finding = (
  field: string,
  level: Finding['level'],
  message: string,
  more: Partial<Omit<SuiteFinding, 'field' | 'level' | 'message'>> = {},
): SuiteFinding => ({ field, level, baseline: null, candidate: null, message, ...more })

/** A warning about the whole report, as those give who search for logs. */
export function suiteWarning(field: string, message: string, fix?: string): SuiteFinding {
  return finding(field, 'warn', message, fix === undefined ? {} : { fix })
}

export function suiteFindings(suite: Suite): SuiteFinding[] {
  const { pairing } = suite
  return [
    ...unreadableLogs(suite),
    ...ignoredFiles(suite.baseline, 'baseline'),
    ...ignoredFiles(suite.candidate, 'candidate'),
    ...ambiguous(suite),
    ...missingTasks(suite),
    ...newTasks(suite),
    ...commits(suite),
    ...earlierAttempts(pairing.superseded.candidate, 'candidate'),
    ...earlierAttempts(pairing.superseded.baseline, 'baseline'),
  ]
}

/** A candidate that cannot be read may hide a regression; so may a baseline whose candidate then looks new. */
function unreadableLogs({ baseline, candidate, pairing }: Suite): SuiteFinding[] {
  const hides = pairing.onlyCandidate.length > 0 || pairing.pairs.length === 0
  return [
    ...candidate.unreadable.map(({ path, what, fix }) =>
      finding('unreadable', 'block', `A candidate log cannot be read: ${path}: ${what}`, { fix }),
    ),
    ...baseline.unreadable.map(({ path, what, fix }) =>
      finding('unreadable', hides ? 'block' : 'warn', `A baseline log cannot be read: ${path}: ${what}`, { fix }),
    ),
  ]
}

function ignoredFiles({ ignored }: LogsOfSide, side: 'baseline' | 'candidate'): SuiteFinding[] {
  return ignored.map(({ path, reason }) =>
    finding(
      `ignored.${side}`,
      'warn',
      `A file in the ${side} folder was left out: ${path}: ${reason}.`.replace('..', '.'),
    ),
  )
}

function ambiguous({ pairing }: Suite): SuiteFinding[] {
  return pairing.ambiguous.map(({ task, baseline, candidate }) =>
    finding(
      'evals',
      'block',
      `${task}: ${baseline.length} baseline and ${candidate.length} candidate evals are left that model, solver and arguments do not tell apart (baseline ${paths(baseline)}; candidate ${paths(candidate)}).`,
      { task, fix: 'Pass one eval per task, model and arguments on each side.' },
    ),
  )
}

const paths = (logs: readonly EvalLog[]): string => logs.map(({ path }) => path).join(', ')

function missingTasks({ baseline, pairing, candidate, expect, mustRunAll = false }: Suite): SuiteFinding[] {
  const missing = pairing.onlyBaseline.map(describe)
  const counted = baseline.logs.length - pairing.superseded.baseline.length
  const expected = expect.filter(entry => !candidate.logs.some(log => isExpected(log, entry)))
  return [
    ...(missing.length === 0
      ? []
      : [
          finding(
            'tasks',
            mustRunAll ? 'block' : 'warn',
            `${counted - missing.length} of ${counted} baseline evals were run here; without a partner: ${missing.join(', ')}.`,
            mustRunAll ? { fix: 'Run every task of the baseline before merging.' } : {},
          ),
        ]),
    ...expected.map(({ task, model }) =>
      finding(
        'expect',
        'block',
        `The policy expects ${task}${model === null ? '' : ` with ${model}`}, but it was not run.`,
        {
          task,
          fix: 'Run it, or take it out of "expect:" in the policy.',
        },
      ),
    ),
  ]
}

const taskOf = ({ header }: EvalLog): string => header.spec.task
const describe = (log: EvalLog): string => `${taskOf(log)} (${log.header.spec.model})`

function isExpected(log: EvalLog, { task, model }: ExpectedTask): boolean {
  return matchesGlob(taskOf(log), task) && (model === null || matchesGlob(log.header.spec.model, model))
}

function newTasks({ pairing, baseline }: Suite): SuiteFinding[] {
  return pairing.onlyCandidate.map(log => {
    const { task, model } = log.header.spec
    const named = { task, model }
    if (!isFinished(log))
      return finding('status', 'block', `${describe(log)} did not finish (status ${log.header.status}).`, {
        ...named,
        candidate: log.header.status,
        fix: 'Run it to the end: "inspect eval-retry" on the log, or run the eval again.',
      })
    // Without any baseline every task is new, and saying so for each would bury the rest.
    const level = baseline.logs.length > 0 && pairing.pairs.length === 0 ? 'block' : 'inform'
    return finding('tasks', level, `${describe(log)} has no baseline: its numbers are shown, not compared.`, named)
  })
}

function commits({ pairing }: Suite): SuiteFinding[] {
  const of = (side: 'baseline' | 'candidate'): string[] =>
    distinctCommits(pairing.pairs.flatMap(pair => pair[side].header.spec.revision?.commit ?? []))
  const candidate = of('candidate')
  const baseline = of('baseline')
  return [
    ...(candidate.length > 1
      ? [
          finding(
            'candidate_commits',
            'block',
            `The candidate logs come from ${candidate.length} different commits (${candidate.join(', ')}): they are no picture of one state of the code.`,
            { fix: 'Run all evals on one commit, and clear the log folder before.' },
          ),
        ]
      : []),
    ...(baseline.length > 1
      ? [
          finding(
            'baseline_commits',
            'inform',
            `The baseline logs come from ${baseline.length} commits (${baseline.join(', ')}).`,
          ),
        ]
      : []),
  ]
}

/** Logs hold shortened shas of varying length: one that begins another is the same commit. */
function distinctCommits(commits: readonly string[]): string[] {
  const longestFirst = [...new Set(commits)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return longestFirst.filter((commit, index) => !longestFirst.slice(0, index).some(longer => longer.startsWith(commit)))
}

function earlierAttempts(superseded: readonly Superseded[], side: 'baseline' | 'candidate'): SuiteFinding[] {
  if (superseded.length === 0) return []
  const paths = superseded.map(({ log }) => log.path).join(', ')
  const count = superseded.length === 1 ? '1 other attempt' : `${superseded.length} other attempts`
  return [
    finding(
      `attempts.${side}`,
      'inform',
      `${count} of the ${side} set aside, the newest finished one counts: ${paths}.`,
    ),
  ]
}
