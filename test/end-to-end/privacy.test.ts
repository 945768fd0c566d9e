import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import type { EvalRow } from '../helpers/github/eval-file.ts'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { POLICY } from './baseline-records.ts'
import { aGate, aPart, type Logs, names } from './jobs.ts'
import { Story } from './story.ts'
import { unzipped } from './unzipped.ts'

// Stories run side by side, each in processes of its own.
vi.setConfig({ testTimeout: 90_000 })

/** Words that stand in one place of the logs each, and nowhere else. */
const CANARY = {
  id: 'jane-doe-id',
  input: 'secretquestion where does she live',
  target: 'secrettarget elm street nine',
  answer: 'secretanswer oak street one',
  explanation: 'secretexplanation she said it hurts',
  error: 'secreterror no such patient',
  metadata: 'secretmetadata ward seven',
  message: 'secreteval the whole eval broke',
}
/** Never shown, not even where texts are: it is part of no log that can be read. */
const UNREADABLE = 'secretfragment of a broken log'
const TEXTS = Object.entries(CANARY).flatMap(([kind, text]) => (kind === 'id' ? [] : [text]))

const told = (row: EvalRow): EvalRow => ({
  ...row,
  id: `${CANARY.id}-${row.id}`,
  input: `${CANARY.input} ${row.id}?`,
  target: `${CANARY.target} ${row.id}`,
  answer: `${CANARY.answer} ${row.id}`,
  explanation: `${CANARY.explanation} ${row.id}`,
  metadata: { note: CANARY.metadata, ward: `w${Number(row.id) % 20}` },
})

function rows(lost: number): EvalRow[] {
  return evalRows({ lost }).map((row, at) => ({
    ...told(row),
    ...(at >= 195 && lost > 0 && { error: `ValueError: ${CANARY.error}`, scores: {} }),
  }))
}

const logs = (lost: number): Logs => ({
  'logs/capitals.eval': evalFile({ rows: rows(lost) }),
  ...(lost > 0 && {
    'logs/rivers.eval': evalFile({
      task: 'rivers',
      rows: rows(0),
      status: 'error',
      header: { error: { message: CANARY.message, traceback: CANARY.message, traceback_ansi: CANARY.message } },
    }),
    'logs/2026-11-24T05-58-05_seas.json': `{"version": 2, "status": "success", "eval": {"task": ${UNREADABLE}`,
  }),
})

interface Setting {
  visibility: 'private' | 'public'
  details?: 'full' | 'ids' | 'none'
  inPolicy?: boolean
}

/** Everything that anybody else can come to read of a push, of a pull request's two jobs, and of a check run. */
async function shownBy(story: Story, { details, inPolicy = false }: Setting): Promise<{ [place: string]: string }> {
  const policy = `${inPolicy ? `sample-details: ${details}\n` : ''}metrics: [{scorer: grounded, cluster: ward}]\n`
  story.repository.commit({ on: 'main', files: { [POLICY]: policy } })
  const inputs: { [name: string]: string } = details && !inPolicy ? { 'sample-details': details } : {}
  await story.push({ 'logs/capitals.eval': evalFile({ rows: rows(0) }) }, { inputs })
  const trigger = events.pullRequest(story.repository, story.open())
  const part = await aPart(story, trigger, { logs: logs(30), inputs })
  const permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' } as const
  const gate = await aGate(story, trigger, {
    run: part.run,
    permissions,
    inputs: { ...inputs, comment: 'always', 'check-run': 'true' },
  })
  expect(gate.outputs.verdict).toBe('regressed')
  expect(story.comments).toHaveLength(1)
  expect(story.repository.checkRuns).toHaveLength(1)
  expect(names(story)).toHaveLength(5)
  const artifacts = story.repository.artifacts.map(async ({ name, zip }, index) => {
    const files = await unzipped(zip)
    return [`${name} ${index}`, [...files].map(([file, text]) => `${file}\n${text}`).join('\n')] as const
  })
  return {
    comment: story.comments.join(),
    check: JSON.stringify(story.repository.checkRuns),
    ...Object.fromEntries(await Promise.all(artifacts)),
    ...ofJob('part', part),
    ...ofJob('gate', gate),
    result: readFileSync(gate.outputs.result ?? '', 'utf8'),
  }
}

const ofJob = (name: string, { stdout, stderr, summary, outputs }: ActionResult) => ({
  [`${name}: log`]: `${stdout}${stderr}`,
  [`${name}: summary`]: summary,
  [`${name}: outputs`]: JSON.stringify(outputs),
})

const placesWith = (places: { [place: string]: string }, texts: readonly string[]): string[] =>
  Object.entries(places).flatMap(([place, shown]) =>
    texts.filter(text => shown.includes(text)).map(text => `${place}: ${text.split(' ')[0]}`),
  )

const SETTINGS: [Setting, { texts: boolean; ids: boolean }][] = [
  [{ visibility: 'private' }, { texts: true, ids: true }],
  [{ visibility: 'public' }, { texts: false, ids: true }],
  [
    { visibility: 'public', details: 'full' },
    { texts: true, ids: true },
  ],
  [
    { visibility: 'private', details: 'ids', inPolicy: true },
    { texts: false, ids: true },
  ],
  [
    { visibility: 'private', details: 'none' },
    { texts: false, ids: false },
  ],
]

for (const [setting, { texts, ids }] of SETTINGS)
  it.concurrent(`${JSON.stringify(setting)}: texts ${texts}, ids ${ids}`, async ({ onTestFinished }) => {
    const story = await Story.begin({ visibility: setting.visibility }, onTestFinished)
    const places = await shownBy(story, setting)
    if (!texts) expect(placesWith(places, [...TEXTS, UNREADABLE])).toEqual([])
    else for (const text of TEXTS) expect(placesWith(places, [text]), text).not.toEqual([])
    expect(places.comment).toContain('seas.json')
    if (!ids) expect(placesWith(places, [CANARY.id])).toEqual([])
    else expect(places.comment).toContain(CANARY.id)
  })
