/** History and anchor from a real MLflow server: the built Action, and what its report says of the past. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Run } from '../../src/mlflow/client.ts'
import type { Report } from '../../src/report/schema.ts'
import { type EvalRow, evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aName, connected } from '../helpers/mlflow/connected.ts'
import { cannotServe, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { look, looked, lookOn, POLICY } from './baseline-records.ts'
import { aGate, aPart, newest } from './jobs.ts'
import { aLog, type More, Story } from './story.ts'
import { runsOf } from './tracking.ts'
import { unzipped } from './unzipped.ts'

vi.setConfig({ testTimeout: 120_000 })

const DOWN = 'http://127.0.0.1:9'
/** No other source has anything. */
const ONLY_MLFLOW = { baseline: 'mlflow', 'artifact-content': 'none' }

let url = ''

/** What every run of a story is given, and the name of its experiment. */
function setting(inputs: More['inputs'] = ONLY_MLFLOW): {
  experiment: string
  more: Required<Pick<More, 'env' | 'inputs'>>
} {
  const experiment = aName('history')
  return {
    experiment,
    more: { env: { MLFLOW_TRACKING_URI: url }, inputs: { ...inputs, 'mlflow-experiment': experiment } },
  }
}

let runs = 0
/** Of one eval run, as "inspect eval" leaves several tasks. */
function tasksOf(lost: { [task: string]: number }) {
  const spec = { run_id: `together-${++runs}` }
  const files = Object.entries(lost).map(([task, count]) => [
    `logs/${task}.eval`,
    evalFile({ task, rows: evalRows({ lost: count }), spec }),
  ])
  return Object.fromEntries(files) as ReturnType<typeof aLog>
}

/** Main's runs, the oldest first. */
async function pushed(story: Story, logs: readonly ReturnType<typeof aLog>[], more: More): Promise<string[]> {
  const commits: string[] = []
  for (const each of logs) {
    await story.push(each, more)
    commits.push(story.tip('main'))
  }
  return commits
}

const losing = (...lost: number[]) => lost.map(count => aLog({ lost: count }))

function anchoredAt(story: Story, anchor: string): void {
  story.repository.commit({ on: 'main', files: { [POLICY]: `baseline: {anchor: "${anchor}"}\n` } })
}

const commitsOf = ({ history = [] }: Report, task = 'capitals') =>
  history.filter(series => series.task === task).map(({ points }) => points.map(({ commit }) => commit))

async function childOf(experiment: string, commit: string, task = 'capitals'): Promise<Run> {
  const { children } = await runsOf(url, experiment)
  const found = children.find(
    ({ tags }) => tags.get('eval_regression.commit') === commit && tags.get('inspect.task') === task,
  )
  if (found === undefined) throw new Error(`${task} was not logged at ${commit}`)
  return found
}

describe.skipIf(cannotServe).each([3, 2] as const)('MLflow %i', major => {
  beforeAll(async () => {
    url = (await mlflowServer(major)).url
  }, START_MS)

  it('has the history of a baseline that it served', async () => {
    const story = await Story.begin()
    const { more } = setting()
    const commits = await pushed(story, losing(0, 4, 2, 8), more)
    const { report, result } = await look(story, story.open(), { ...more, logs: { lost: 8 } })
    expect([result.code, report.verdict, result.outputs['baseline-source']]).toEqual([0, 'no-worse', 'mlflow'])
    expect(commitsOf(report)).toEqual([commits])
    const points = report.history?.[0]?.points ?? []
    expect(points.map(({ move }) => move && Math.round(move * 1000) / 1000)).toEqual([null, -0.02, 0.01, -0.03])
    expect(points.map(({ value }) => Math.round((value ?? 0) * 200))).toEqual([180, 176, 178, 172])
    for (const { samples, url: page } of points) {
      expect(samples).toBe(200)
      expect(page).toMatch(/\/actions\/runs\/\d+$/)
    }
  })
})

describe.skipIf(cannotServe)('what lies before a baseline in MLflow', () => {
  beforeAll(async () => {
    url = (await mlflowServer(3)).url
  }, START_MS)

  it('is of main, unless the policy trusts whoever logs', async () => {
    const story = await Story.begin()
    const { experiment, more } = setting()
    const [first = '', altered = ''] = await pushed(story, losing(0, 2), more)
    const pull = story.open()
    await story.compare(pull, { lost: 30 }, more)
    // What the pull request has logged is now of a commit of main.
    story.repository.branch('main', pull.head.sha)
    const [last = ''] = await pushed(story, losing(4), more)
    const { runId } = await childOf(experiment, altered)
    await connected(url).setTag(runId, { key: 'eval_regression.workflow_run', value: 'some other day' })
    const { report } = await look(story, story.open({ head: 'plain' }), more)
    expect(commitsOf(report)).toEqual([[first, last]])
    const trusting = { [POLICY]: 'baseline: {trust-mlflow: true}\n' }
    story.repository.commit({ on: 'main', files: trusting })
    const trusted = await look(story, story.open({ head: 'trusting' }), more)
    expect(commitsOf(trusted.report)).toEqual([[first, altered, pull.head.sha, last]])
  })

  it('is told once where artifacts hold it as well', async () => {
    const story = await Story.begin()
    const { more } = setting({ baseline: 'artifact\nmlflow' })
    const commits = await pushed(story, losing(0, 2, 4), more)
    const { report, from } = await look(story, story.open(), more)
    expect(from?.source).toBe('artifact')
    expect(commitsOf(report)).toEqual([commits])
  })

  it('is of each task where that was found, however far back', async () => {
    const story = await Story.begin()
    const { more } = setting({ baseline: 'artifact\nmlflow', 'artifact-content': 'none' })
    const both = [2, 4, 6].map(lost => tasksOf({ capitals: lost, rivers: lost }))
    const early = await pushed(story, both, more)
    const kept = { ...more, inputs: { ...more.inputs, 'artifact-content': 'scores' } }
    const late = await pushed(story, losing(8, 10), kept)
    const logs = tasksOf({ capitals: 10, rivers: 6 })
    const { report } = await look(story, story.open(), { ...kept, logs })
    expect(report.baseline?.evals.map(({ task, provenance }) => [task, provenance?.source]).sort()).toEqual([
      ['capitals', 'artifact'],
      ['rivers', 'mlflow'],
    ])
    expect(commitsOf(report)).toEqual([late])
    expect(commitsOf(report, 'rivers')).toEqual([early])
  })

  it('is shorter for a task that came later', async () => {
    const story = await Story.begin()
    const { more } = setting()
    const logs = [{ capitals: 0 }, { capitals: 2 }, { capitals: 4, rivers: 0 }, { capitals: 6, rivers: 2 }].map(tasksOf)
    const commits = await pushed(story, logs, more)
    const { report } = await look(story, story.open(), { ...more, logs: tasksOf({ capitals: 6, rivers: 2 }) })
    expect(commitsOf(report)).toEqual([commits])
    expect(commitsOf(report, 'rivers')).toEqual([commits.slice(2)])
  })

  it('has all logs of a matrix', async () => {
    const story = await Story.begin()
    const { more } = setting()
    const commits: string[] = []
    for (const lost of [2, 4]) {
      commits.push(story.repository.commit({ on: 'main' }))
      const trigger = events.push(story.repository)
      const legs = [{ capitals: lost }, { rivers: lost }]
      let run: More['run']
      for (const [leg, tasks] of legs.entries())
        run = (await aPart(story, trigger, { logs: tasksOf(tasks), leg, legs: 2, ...(run && { run }) })).run
      await aGate(story, trigger, { ...more, ...(run && { run }) })
    }
    const { report } = await look(story, story.open(), { ...more, logs: tasksOf({ capitals: 4, rivers: 4 }) })
    expect([commitsOf(report), commitsOf(report, 'rivers')]).toEqual([[commits], [commits]])
  })

  it('is there for a push, a schedule and a merge group', async () => {
    const story = await Story.begin()
    const { more } = setting()
    const commits = await pushed(story, losing(0, 2), more)
    const last = looked(await story.push(aLog({ lost: 4 }), more))
    expect(commitsOf(last.report)).toEqual([commits])
    commits.push(story.tip('main'))
    const group = await lookOn(story, events.mergeGroup(story.repository, story.open()), more)
    expect(commitsOf(group.report)).toEqual([commits])
    const nightly = await lookOn(story, events.schedule(story.repository), more)
    expect(commitsOf(nightly.report)).toEqual([commits])
  })

  it('is there in the publish run of a fork', async () => {
    const story = await Story.begin()
    const { more } = setting({ baseline: 'artifact' })
    const commits = await pushed(story, losing(0, 2), more)
    const forked = await story.compare(story.openFork(), { lost: 2 })
    const trigger = events.workflowRun(story.repository, forked.run)
    const inputs = { ...more.inputs, baseline: 'mlflow', mode: 'publish' }
    const workflow = '.github/workflows/publish.yml'
    const { report, from } = looked(await story.run({ ...trigger, ...more, inputs, workflow, job: 'publish' }))
    expect(from?.source).toBe('mlflow')
    expect(commitsOf(report)).toEqual([commits])
  })
})

describe.skipIf(cannotServe)('an anchor in MLflow', () => {
  beforeAll(async () => {
    url = (await mlflowServer(3)).url
  }, START_MS)

  it('is a run, or all that is nested below one', async () => {
    const story = await Story.begin()
    const { experiment, more } = setting()
    const both = (lost: number) => tasksOf({ capitals: lost, rivers: lost })
    const [first = ''] = await pushed(story, [both(0), both(22)], more)
    const child = await childOf(experiment, first)
    const seenFrom = async (anchor: string, head: string) => {
      anchoredAt(story, anchor)
      const { report, result } = await look(story, story.open({ head }), { ...more, logs: both(22) })
      expect([result.code, report.verdict]).toEqual([0, 'no-worse'])
      expect(report.anchor).toMatchObject({
        named: anchor,
        verdict: 'regressed',
        provenance: { source: 'mlflow', mlflowRun: anchor.replace('mlflow:', '') },
      })
      expect(report.reasons).toContainEqual(expect.objectContaining({ code: 'anchor-drift', level: 'warn' }))
      return report.anchor?.comparisons.filter(({ metrics }) => metrics.length > 0).map(({ task }) => task)
    }
    expect(await seenFrom(`mlflow:${child.runId}`, 'child')).toEqual(['capitals'])
    const parent = child.tags.get('mlflow.parentRunId')
    expect((await seenFrom(`mlflow:${parent}`, 'parent'))?.sort()).toEqual(['capitals', 'rivers'])
  })

  const MISSING = 'f'.repeat(32)
  it.each([
    { what: 'does not exist', anchor: `mlflow:${MISSING}`, message: /There is no such run/ },
    { what: 'is no legal id', anchor: 'mlflow:../../etc', message: /not the id of a run/ },
    { what: 'was deleted', anchor: null, message: /This run was deleted/ },
    { what: 'is on a server that is down', anchor: `mlflow:${MISSING}`, at: DOWN, message: /MLflow/ },
    { what: 'is on no server that is named', anchor: `mlflow:${MISSING}`, at: undefined, message: /MLflow.*address/ },
  ])('that $what is warned of beside the verdict', async ({ anchor, message, ...where }) => {
    const story = await Story.begin()
    const { experiment, more } = setting({ baseline: 'artifact' })
    const [first = ''] = await pushed(story, losing(0), more)
    const { runId } = await childOf(experiment, first)
    if (anchor === null) await connected(url).deleteRun(runId)
    anchoredAt(story, anchor ?? `mlflow:${runId}`)
    const env = { ...more.env, ...('at' in where && { MLFLOW_TRACKING_URI: where.at }) }
    const { report, result } = await look(story, story.open(), { ...more, env })
    expect([result.code, report.verdict]).toEqual([0, 'no-worse'])
    expect(report.anchor).toBeUndefined()
    const told = report.reasons.filter(({ code }) => code === 'past')
    expect(told).toEqual([
      { code: 'past', level: 'warn', message: expect.stringMatching(message), fix: expect.any(String) },
    ])
    expect(told[0]?.message).toMatch(
      /^The anchor could not be had, which changes nothing in the verdict: [^\n]*[^.]\.$/,
    )
  })

  it('is found by its commit when the artifacts have expired', async () => {
    const story = await Story.begin()
    const { more } = setting({ baseline: 'artifact\nmlflow' })
    const [first = ''] = await pushed(story, losing(0), more)
    for (const artifact of story.repository.artifacts) artifact.expired = true
    await pushed(story, losing(22), more)
    story.repository.branch('v1', first)
    anchoredAt(story, 'v1')
    const { report, from } = await look(story, story.open(), { ...more, logs: { lost: 22 } })
    expect([report.verdict, from?.source]).toEqual(['no-worse', 'artifact'])
    expect(report.anchor).toMatchObject({ verdict: 'regressed', provenance: { source: 'mlflow', commit: first } })
  })

  const PLANTED = { input: 'zebrafish', target: 'quokka', answer: 'axolotl', explanation: 'narwhal' }
  const [TEXTS, ID, ERROR] = [[...Object.values(PLANTED), 'okapi'], 'capybara', 'okapi']
  const plantedRows = (): EvalRow[] =>
    evalRows().map((row, at) => ({
      ...row,
      ...PLANTED,
      id: `${ID}-${row.id}`,
      metadata: { ward: PLANTED.input },
      ...(at > 195 && { error: `ValueError: ${ERROR}`, scores: {} }),
    }))
  const broken = { message: ERROR, traceback: ERROR, traceback_ansi: ERROR }

  it.each([
    { details: 'ids', hidden: TEXTS },
    { details: 'none', hidden: [...TEXTS, ID] },
  ])('shows no more of its samples than $details', async ({ details, hidden }) => {
    const story = await Story.begin()
    const { experiment, more } = setting({ baseline: 'artifact' })
    const planted = {
      'logs/capitals.eval': evalFile({ rows: plantedRows() }),
      'logs/rivers.eval': evalFile({ task: 'rivers', rows: plantedRows(), status: 'error', header: { error: broken } }),
    }
    const [first = ''] = await pushed(story, [planted], more)
    const parent = (await childOf(experiment, first)).tags.get('mlflow.parentRunId')
    for (const artifact of story.repository.artifacts) artifact.expired = true
    const anonymous = { ...more, inputs: { ...more.inputs, 'sample-details': details, comment: 'always' } }
    const clean = evalRows({ lost: 40 }).map(row => ({ ...row, id: `${ID}-${row.id}` }))
    const logs = { 'logs/capitals.eval': evalFile({ rows: clean.slice(5) }) }
    await pushed(story, [logs], anonymous)
    anchoredAt(story, `mlflow:${parent}`)
    const { report, result } = await look(story, story.open(), { ...anonymous, logs })
    expect(report.anchor?.comparisons.map(({ task }) => task)).toContain('capitals')
    const page = await unzipped(newest(story, 'eval-regression-report-default').zip)
    const shown = {
      result: readFileSync(result.outputs.result ?? '', 'utf8'),
      comment: story.comments.join(),
      summary: result.summary,
      log: result.stdout + result.stderr,
      page: [...page.values()].join('\n'),
    }
    expect(shown.comment).toContain('anchor')
    expect(shown.page).toContain('anchor')
    for (const [place, text] of Object.entries(shown))
      for (const word of hidden) expect(text.includes(word), `${word} in ${place}`).toBe(false)
  })
})
