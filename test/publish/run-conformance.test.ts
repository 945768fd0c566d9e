/**
 * Our runs against those that the real inspect-mlflow left while the same evals ran: everything of theirs is in ours,
 * under the same name and with the same value. What may differ is listed here with its reason, and in the documentation.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { liveRuns, type RunTree, runsIn, track, treeOf } from './live-runs.ts'

const DOCS = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'inspect-mlflow.md'), 'utf8')
const EVERY_MS = 120_000

type Points = RunTree['metrics'][string]

interface Difference {
  /** `EVAL parent|child SECTION KEY`. */
  where: RegExp
  /** Words of the table of deliberate differences. */
  reason: string
  same: (theirs: unknown, ours: unknown) => boolean
}

const values = (points: unknown): string => JSON.stringify((points as Points).map(([, value]) => value).sort())
const words = (text: unknown): string => String(text).split(', ').sort().join()
const tables = (tag: unknown): string[] => JSON.parse(String(tag)).map(({ path }: { path: string }) => path)
const isAbsent = (_: unknown, ours: unknown): boolean => ours === undefined

const DIFFERENCES: Difference[] = [
  { where: /child params tool_call\.\d+\.function$/, reason: 'a param for each tool call', same: isAbsent },
  {
    where: /child params task_arg\.long$/,
    reason: 'params cut at 500 characters',
    same: (theirs, ours) => String(theirs).length === 500 && String(ours).startsWith(String(theirs).slice(0, 497)),
  },
  {
    where: /child params task_arg\.whole$/,
    reason: 'whole floats in task args',
    same: (theirs, ours) => Number(theirs) === Number(ours),
  },
  {
    where: /^(?!settings ).*child artifacts eval_logs\/\S+ eval solver_args_passed$/,
    reason: 'empty fields of the header',
    same: isAbsent,
  },
  { where: /^settings child params tags$/, reason: 'tags in any order', same: (a, b) => words(a) === words(b) },
  {
    where: /^two-tasks parent tags inspect\.tasks$/,
    reason: 'tasks in the order of the call',
    same: (theirs, ours) => words(theirs) === words(ours),
  },
  {
    where: /child tags mlflow\.loggedArtifacts$/,
    reason: 'tables in the order of their upload',
    same: (theirs, ours) => tables(theirs).every(path => tables(ours).includes(path)),
  },
  {
    where: /child metrics latency\/per_sample_(?:working_)?mean_seconds$/,
    reason: 'sums in the order of finishing',
    same: (theirs, ours) =>
      Math.abs(Number(values(theirs).slice(1, -1)) / Number(values(ours).slice(1, -1)) - 1) < 1e-12,
  },
  {
    where: /^backwards child metrics (?:sample|event)\//,
    reason: 'steps in the order of finishing',
    same: (theirs, ours) => values(theirs) === values(ours),
  },
  {
    where: /^two-reducers child metrics match\//,
    reason: 'several reducers overwrite each other',
    same: (theirs, ours) => (theirs as Points).some(([, value]) => value === (ours as Points)[0]?.[1]),
  },
  {
    where: /^odd-values child metrics sample\/said$/,
    reason: 'NaN is a point of a curve',
    same: (theirs, ours) =>
      JSON.stringify((theirs as Points).filter(([, value]) => value !== 'NaN')) ===
      JSON.stringify((ours as Points).filter(([step]) => step !== 3)),
  },
  {
    where: /^killed (?:parent|child) status$/,
    reason: 'runs of a killed eval stay `RUNNING`',
    same: (theirs, ours) => theirs === 'RUNNING' && ours === 'KILLED',
  },
  {
    where: /^killed (?:parent|child) ended$/,
    reason: 'runs of a killed eval stay `RUNNING`',
    same: (theirs, ours) => theirs === false && ours === true,
  },
]

/** As they are found: one name in place of a random one; ids of runs are those of the server. */
function facts(tree: RunTree): Map<string, unknown> {
  const found = new Map<string, unknown>([
    ['name', tree.name],
    ['status', tree.status],
    ['ended', tree.ended],
  ])
  for (const [section, fields] of Object.entries({ tags: tree.tags, params: tree.params, metrics: tree.metrics }))
    for (const [key, value] of Object.entries(fields))
      found.set(`${section} ${key}`, key === 'mlflow.parentRunId' ? 'set' : value)
  for (const name of tree.inputs) found.set(`input ${name}`, true)
  for (const [path, shape] of Object.entries(tree.artifacts))
    for (const [of, value] of Object.entries(shape))
      for (const each of [value].flat()) found.set(`artifacts ${path.replace('_RANDOM', '')} ${of} ${each}`, true)
  return found
}

/** What of theirs is not in ours. */
function missing(about: string, { theirs, ours }: { theirs: RunTree; ours: RunTree }): string[] {
  const mine = facts(ours)
  return [...facts(theirs)].flatMap(([key, value]) => {
    const difference = DIFFERENCES.find(({ where }) => where.test(`${about} ${key}`))
    const same = difference?.same(value, mine.get(key)) ?? JSON.stringify(value) === JSON.stringify(mine.get(key))
    return same ? [] : [`${about} ${key}: ${JSON.stringify(value)} ≠ ${JSON.stringify(mine.get(key))}`]
  })
}

describe.skipIf(cannotServe).each([3, 2] as const)('in MLflow %i', major => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(major)
  }, START_MS)

  it.each(liveRuns)('$name: everything of theirs is in ours', { timeout: EVERY_MS }, async live => {
    const mlflow = connected(server.url)
    const experiment = aName(live.name)
    const tracked = await track(mlflow, live, { experiment })
    expect(tracked.map(({ outcome }) => outcome)).toEqual(live.logs.map(() => 'created'))
    expect(await runsIn(mlflow, experiment)).toHaveLength(1 + live.children.length)
    const parent = await treeOf(mlflow, tracked[0]?.parentRunId ?? '')
    const wrong = missing(`${live.name} parent`, { theirs: live.parent, ours: parent })
    for (const theirs of live.children) {
      const own = tracked.find(({ run }) => run.tags.get('inspect.eval_id') === theirs.tags['inspect.eval_id'])
      const ours = await treeOf(mlflow, own?.run.runId ?? '')
      expect(ours.tags['mlflow.parentRunId']).toBe(parent.run_id)
      wrong.push(...missing(`${live.name} child`, { theirs, ours }))
    }
    expect(wrong).toEqual([])
  })
})

describe('a difference', () => {
  const keys = liveRuns.flatMap(({ name, parent, children }) => [
    ...[...facts(parent).keys()].map(key => `${name} parent ${key}`),
    ...children.flatMap(child => [...facts(child).keys()].map(key => `${name} child ${key}`)),
  ])

  it.each(DIFFERENCES)('is documented: $reason', ({ where, reason }) => {
    expect(keys.filter(key => where.test(key))).not.toEqual([])
    expect(DOCS.includes(reason)).toBe(true)
  })
})
