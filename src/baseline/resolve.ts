/** Door: asks each store in the user's order until every task is served, and keeps what was passed over. */
import type { Problem } from '../errors.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import {
  type BaselineOutcome,
  type BaselineQuery,
  type BaselineStore,
  type FoundBaseline,
  type NoBaseline,
  type SearchFlag,
  type StoreAnswer,
  Unreachable,
  type WantedEval,
} from './outcome.ts'
import { ageFindings, isStale } from './staleness.ts'

export async function resolveBaseline(
  stores: readonly BaselineStore[],
  query: BaselineQuery,
): Promise<BaselineOutcome> {
  const answers: StoreAnswer[] = []
  const silent: Unreachable[] = []
  let missing = query.tasks
  for (const store of stores) {
    if (missing.length === 0) break
    const answer = await ask(store, { ...query, tasks: missing })
    if (answer instanceof Unreachable) silent.push(answer)
    else {
      // The first source is the baseline, with all of its tasks; further ones only serve what it lacks.
      const found = answers.some(each => each.found.length > 0) ? only(missing, answer.found) : answer.found
      answers.push({ ...answer, found })
      missing = unserved(missing, found)
    }
  }
  return concluded(query, { answers, silent, missing })
}

function only(tasks: readonly WantedEval[], found: readonly FoundBaseline[]): FoundBaseline[] {
  return found.flatMap(({ side, provenance }) => {
    const logs = side.logs.filter(log => tasks.some(task => serves(log, task)))
    return logs.length === 0 ? [] : [{ side: { ...side, logs }, provenance }]
  })
}

async function ask(store: BaselineStore, query: BaselineQuery): Promise<StoreAnswer | Unreachable> {
  try {
    return await store.find(query)
  } catch (thrown) {
    if (thrown instanceof Unreachable) return thrown
    throw thrown
  }
}

/** Tasks that no log of these is of. */
export function unserved(tasks: readonly WantedEval[], found: readonly FoundBaseline[]): WantedEval[] {
  const logs = found.flatMap(({ side }) => side.logs)
  return tasks.filter(task => !logs.some(log => serves(log, task)))
}

export const serves = ({ header: { spec } }: EvalLog, wanted: WantedEval): boolean => isOf(spec, wanted)

export function isOf(of: { task: string; model: string }, { task, model }: WantedEval): boolean {
  return of.task === task && (model === null || of.model === model)
}

export const nameOf = ({ task, model }: WantedEval): string => (model === null ? task : `${task} (${model})`)

function concluded(
  query: BaselineQuery,
  { answers, silent, missing }: { answers: StoreAnswer[]; silent: Unreachable[]; missing: readonly WantedEval[] },
): BaselineOutcome {
  const found = answers.flatMap(answer => answer.found)
  const rejected = [...answers, ...silent].flatMap(each => each.rejected)
  const flags = new Set<SearchFlag>(answers.flatMap(answer => answer.flags))
  if (found.some(({ provenance }) => isStale(provenance, query.policy))) flags.add('stale')
  const wanted = [...answers, ...silent].find(each => each.wanted !== null)?.wanted
  const { sha: wantedCommit, evaluated: evaluatedCommit } = wanted ?? { sha: null, evaluated: null }
  const search = { wantedCommit, evaluatedCommit, flags: [...flags], rejected }
  const problem = silent[0]?.problem
  // Another store may hold what is missing; that it may not answer is no reason to say that there is none.
  if (problem && missing.length > 0)
    return { kind: 'unreachable', problem, search: { ...search, outcome: 'unreachable', cause: problem.what } }
  const findings = [
    ...answers.flatMap(answer => answer.findings),
    ...silent.map(({ problem: skippedProblem }) => skipped(skippedProblem)),
  ]
  if (found.length === 0) {
    const cause = answers.find(answer => answer.cause !== null)?.cause ?? null
    const none = { ...search, outcome: 'none' as const, ...(cause && { cause: cause.kind }) }
    return { kind: 'none', search: none, findings: cause ? [noBaseline(cause), ...findings] : findings }
  }
  const barred = answers.flatMap(({ cause }) => (cause?.kind === 'missing-permission' ? [noBaseline(cause)] : []))
  return {
    kind: 'found',
    found,
    search: { ...search, outcome: 'found' },
    findings: [...barred, ...findings, ...found.flatMap(({ provenance }) => ageFindings(provenance, query.policy))],
  }
}

function skipped({ what, where, fix }: Problem): SuiteFinding {
  return {
    field: 'baseline-source',
    level: 'warn',
    baseline: null,
    candidate: null,
    message: `A source of baselines did not answer, and another one served: ${what.replace(/\.$/, '')} (${where}).`,
    fix,
  }
}

function noBaseline({ kind, message, fix }: NoBaseline): SuiteFinding {
  const level = kind === 'first-time' || kind === 'still-running' ? 'inform' : 'warn'
  return { field: 'no-baseline', level, baseline: null, candidate: null, message, fix }
}
