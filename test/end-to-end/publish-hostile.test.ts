/** Text of strangers in every place that has room for it, on its way to log, annotations, summary, comment and outputs. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { zipped } from '../helpers/github/github.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { expectNothingAlive } from '../report/alive.ts'
import { HOSTILE } from '../report/hostile.ts'
import { Story } from './story.ts'
import { toldOf } from './told.ts'
import { unzipped } from './unzipped.ts'

/** In one line and in many: all that a runner or a browser might obey. */
const EVIL = HOSTILE.filter(text => text !== '')
const ATTACK = `x\n::error title=pwned::pwned\n##[error]pwned\n::add-mask::a\n::stop-commands::pwned\n${EVIL.join(' ')}`
/** As evil as git lets a branch be. */
const EVIL_BRANCH = '`$(id)`<img/src=x/onerror=alert(1)>|@octocat#1,%0A,%22--!>é😀'
const OUTPUTS = [
  ...['baseline-sha', 'baseline-source', 'comment-url', 'conclusion', 'lower-samples'],
  ...['mlflow-baseline-run-id', 'mlflow-candidate-run-id', 'regressed-metrics', 'report', 'result', 'verdict'],
]

/** Nothing that the attack wrote has done anything. */
function isHarmless({ commands, outputs, annotations, summary, state, exported, log }: ActionResult): void {
  const ours = new Set(['add-mask', 'error', 'warning', 'notice', 'debug'])
  expect(commands.filter(({ name }) => !ours.has(name))).toEqual([])
  expect(commands.filter(({ name, message }) => name === 'add-mask' && message.length < 16)).toEqual([])
  for (const { message, title, properties } of annotations) {
    expect(`${title}: ${message}`).not.toMatch(/[\n\r]|##\[/)
    expect(title ?? '').not.toBe('pwned')
    expect(message).not.toBe('pwned')
    expect(Object.keys(properties).filter(name => name !== 'title')).toEqual([])
  }
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS)
  for (const value of Object.values(outputs)) expect(value).not.toMatch(/[\n\r]|pwned/)
  expect([state, exported]).toEqual([{}, {}])
  // Between stop-commands and its end lies nothing that ends it early, and no control character paints over the log.
  expect(log).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  expectNothingAlive(summary)
}

/** A scorer called by every evil name, an id of every evil name, and every other text one long attack. */
function aHostileLog(lost: boolean): Uint8Array {
  const rows = EVIL.flatMap((evil, index) =>
    Array.from({ length: 4 }, (_, copy) => ({
      id: `${evil} ${copy}`,
      scores: { [ATTACK]: lost ? 0 : 1, [EVIL[index % EVIL.length] ?? '']: lost ? 0 : 1, all: lost ? 0 : 1 },
      answer: ATTACK,
      explanation: ATTACK,
      target: ATTACK,
      metadata: { [ATTACK]: ATTACK },
    })),
  )
  const errored = { id: 'errored', error: ATTACK }
  const spec = { task_args: { [ATTACK]: lost ? ATTACK : 1 }, solver: ATTACK }
  return evalFile({ task: ATTACK, model: ATTACK, rows: [...rows, errored], bodies: false, spec })
}

describe.concurrent('text of strangers', () => {
  it('stays text, wherever a log may hold it', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open({ head: EVIL_BRANCH })
    const logs = {
      'base/::error::x.eval': aHostileLog(false),
      'logs/::error::x.eval': aHostileLog(true),
      'logs/##[error]y.eval': new TextEncoder().encode(ATTACK),
    }
    const more = { permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const }
    const result = await toldOf(story, pull, logs, { ...more, inputs: { 'check-run': 'true' } })
    isHarmless(result)
    expect(result.outputs.verdict).toMatch(/^(regressed|not-comparable)$/)
    expect(story.comments).toHaveLength(1)
    expectNothingAlive(story.comments[0] ?? '')
    expect(story.repository.checkRuns).toHaveLength(1)
    expectNothingAlive(story.repository.checkRuns[0]?.output.summary ?? '')
    const sent = JSON.stringify(story.github.requests.map(({ body }) => body))
    expect(sent).not.toMatch(/(?<!\\)\\ud[89a-f]/i)
    expect(JSON.parse(readFileSync(result.outputs.result ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1 })
  })

  it('stays text in names of artifacts and runs, reviews and policies', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.repository.commit({ on: 'main', files: { '.github/eval-regression.yml': 'alpha: 0.05\n' } })
    const policy = `alpha: 0.01\naccept:\n  - ${JSON.stringify({ task: ATTACK, scorer: '*', reason: ATTACK, approver: ATTACK })}\n`
    const pull = story.open({ files: { '.github/eval-regression.yml': policy } })
    const { id } = story.repository.run({ headSha: story.tip('main'), headBranch: EVIL_BRANCH })
    story.repository.artifact({
      name: `eval-regression-baseline-${ATTACK}`,
      run: id,
      zip: zipped({ [ATTACK]: ATTACK }),
    })
    const bad = zipped({ 'manifest.json': ATTACK, [ATTACK]: ATTACK })
    story.repository.artifact({ name: 'eval-regression-baseline-default', run: id, zip: bad })
    story.repository.review({ pull: 1, by: 'hubot', body: `/accept-regression ${ATTACK}` })
    story.repository.role('hubot', 'write')
    const result = await story.compare(pull, { lost: 30 })
    isHarmless(result)
    expect(result.outputs.verdict).toBe('no-baseline')
    expectNothingAlive(story.comments[0] ?? '')

    const accepted = await toldOf(story, pull, {
      'base/a.eval': evalFile(),
      'logs/a.eval': evalFile({ rows: evalRows({ lost: 30 }) }),
    })
    isHarmless(accepted)
    expect([accepted.code, accepted.outputs['regressed-metrics']]).toEqual([0, '1'])
    expect(accepted.log).toMatch(/accepted by hubot/i)
    expectNothingAlive(story.comments[0] ?? '')
  })

  it('stays text when nothing can be read', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open({
      files: { '.github/eval-regression.yml': `"${ATTACK.replaceAll('\n', '\\n').replaceAll('"', '')}": 1` },
    })
    const logs = { 'logs/::error::x.eval': new TextEncoder().encode(ATTACK) }
    const result = await story.compare(pull, logs)
    isHarmless(result)
    expect([result.code, result.outputs.verdict]).toEqual([1, 'error'])
    expectNothingAlive(story.comments[0] ?? '')
  })

  it('keeps secrets of the environment out of everything that is written', async ({ onTestFinished }) => {
    const story = await Story.begin({ visibility: 'public' }, onTestFinished)
    const secret = 'hunter2-correct-horse-battery'
    const pem = 'first-line-of-the-key\nsecond-line-of-the-key'
    const known = `ghp_${'a1B2'.repeat(9)}`
    const leak = `${secret} ${pem.split('\n')[1]} ${known} https://user:${secret}@example.org/x`
    const rows = (lost: number) =>
      evalRows({ lost, scorer: `grounded ${secret}` }).map(row => ({
        ...row,
        id: `${row.id} ${secret}`,
        answer: leak,
        explanation: leak,
        input: `${row.id} ${leak}`,
      }))
    const side = (lost: number) => evalFile({ task: `leaky ${secret}`, rows: rows(lost) })
    const env = { MY_API_KEY: secret, DEPLOY_PRIVATE_KEY: pem }
    const inputs = { 'sample-details': 'full', 'check-run': 'true', baseline: 'base' }
    const trigger = events.pullRequest(story.repository, story.open())
    const cwd = aWorkspace({ 'base/a.eval': side(0), 'logs/a.eval': side(30) })
    const permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const
    const result = await story.run({ ...trigger, cwd, env, inputs, permissions })
    expect(result.outputs['regressed-metrics']).toBe('1')
    const report = story.repository.artifacts.find(({ name }) => name === 'eval-regression-report-default')
    const places = {
      log: result.stdout.replaceAll(/^.*::add-mask::.*$/gm, ''),
      summary: result.summary,
      outputs: JSON.stringify(result.outputs),
      result: readFileSync(result.outputs.result ?? '', 'utf8'),
      sent: JSON.stringify(story.github.requests.map(({ body }) => body)),
      artifact: JSON.stringify([...(await unzipped(report?.zip))]),
    }
    for (const [place, text] of Object.entries(places)) {
      expect(text.length, place).toBeGreaterThan(20)
      for (const part of [secret, 'second-line-of-the-key', known]) expect(text.split(part).length - 1, place).toBe(0)
    }
    const [token = ''] = result.masks
    expect(result.stdout.split(token).length - 1).toBe(1)
    expect(result.stdout).toContain(`::add-mask::${token}`)
  })

  it('of samples stays out of what a public repository keeps for later', async ({ onTestFinished }) => {
    const story = await Story.begin({ visibility: 'public' }, onTestFinished)
    const leak = 'the text of a sample'
    const texts = { input: leak, target: leak, answer: leak, explanation: leak, metadata: { note: leak } }
    const log = evalFile({ rows: evalRows().map(row => ({ ...row, ...texts, input: `${leak} ${row.id}` })) })
    const more = { inputs: { mode: 'part' }, permissions: {} }
    const { code } = await toldOf(story, story.open(), { 'logs/a.eval': log }, more)
    const [part] = story.repository.artifacts
    const kept = JSON.stringify([...(await unzipped(part?.zip))])
    expect([code, kept.includes('capitals'), kept.includes(leak)]).toEqual([0, true, false])
  })
})
