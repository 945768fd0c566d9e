/** What inspect-mlflow leaves of an eval, put together again; held against the log of the same eval. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { inMemory } from '../../src/logs/bytes.ts'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { parseJson } from '../../src/logs/json.ts'
import { openFile } from '../../src/logs/open.ts'
import { evalDigest, readLog } from '../../src/logs/read.ts'
import { type Remains, rebuildLog } from '../../src/tracked/rebuild.ts'
import { rowsOfList, rowsOfTable } from '../../src/tracked/rows.ts'
import { errorOf, inputOf, targetOf } from '../../src/tracked/texts.ts'

const LEFT = join(import.meta.dirname, '..', '..', 'fixtures', 'live', 'artifacts')
const parse = (text: string): unknown => parseJson(Buffer.from(text))
const json = (folder: string, start: string): unknown => {
  const name = readdirSync(join(LEFT, 'files', folder)).find(each => each.startsWith(start)) ?? ''
  return parseJson(readFileSync(join(LEFT, 'files', folder, name)))
}
const left = (changes: Partial<Remains> = {}): Remains => ({
  header: json('eval_logs', 'eval_log_'),
  results: rowsOfList(json('sample_results', 'sample_results_')),
  samples: rowsOfTable(json('inspect', 'samples')),
  scores: rowsOfTable(json('inspect', 'sample_scores')),
  run: { evalId: 'e', task: 't', model: 'm', status: 'FINISHED', createdAt: '2026-01-01T00:00:00Z' },
  ...changes,
})

async function logOf(remains: Remains): Promise<EvalLog> {
  const rebuilt = rebuildLog(remains, parse)
  const outcome = await readLog(
    inMemory({ name: 'rebuilt', bytes: Buffer.from([...(rebuilt?.text() ?? [])].join('')) }),
  )
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

async function original(): Promise<EvalLog> {
  const outcome = await readLog(await openFile(join(LEFT, 'log.eval'), 'log.eval'))
  if (outcome.kind !== 'read') throw new Error(outcome.what)
  return outcome.log
}

it('is the log itself, but for what nobody left', async () => {
  const [rebuilt, log] = [await logOf(left()), await original()]
  expect(rebuilt.warnings).toEqual([])
  expect(rebuilt.header).toEqual(log.header)
  expect(rebuilt.scorers).toEqual(log.scorers)
  const known = ({ samples }: EvalLog) =>
    samples.map(({ usage, choicesFingerprint: _, invalidated: __, scoreEdited: ___, ...row }) => ({
      ...row,
      tokens: usage?.totalTokens ?? null,
    }))
  expect(known(rebuilt)).toEqual(known(log))
})

test.each<[string, Partial<Remains>]>([
  ['the list of results', { samples: null, scores: null }],
  ['the table of samples', { results: null, scores: null }],
])('every score is in %s alone', async (_, changes) => {
  expect(evalDigest(await logOf(left(changes)))).toBe(evalDigest(await original()))
})

it('takes single values from the table of scores', async () => {
  const samples = left().samples?.map(row => ({ ...row, scores: null })) ?? null
  const { samples: rebuilt, scorers } = await logOf(left({ results: null, samples }))
  const log = await original()
  const values = (of: EvalLog['samples'], names: string[]) =>
    of.map(({ scores }) => ['match', 'sometimes'].map(name => scores[names.indexOf(name)]))
  expect(values(rebuilt, scorers)).toEqual(values(log.samples, log.scorers))
})

it('has no fingerprint of a text that was cut', async () => {
  const { samples } = await logOf(left({ samples: null }))
  const log = await original()
  for (const [index, { id, inputFingerprint }] of samples.entries())
    expect(inputFingerprint).toBe(id === '3' ? 0 : log.samples[index]?.inputFingerprint)
  expect(rebuildLog(left({ samples: null }), parse)?.lacks.join(' ')).toContain(
    'Of 2 samples the whole input is unknown',
  )
})

it('takes no times of a table with other rows', async () => {
  const samples = left().samples?.slice(1) ?? null
  const { samples: rebuilt } = await logOf(left({ samples }))
  expect(rebuilt.map(({ workingTime }) => workingTime)).toEqual(rebuilt.map(() => null))
  expect(rebuilt[2]?.inputFingerprint).toBe((await original()).samples[2]?.inputFingerprint)
})

test.each<[string, Partial<Remains>]>([
  ['no rows', { results: [], samples: [], header: null }],
  ['no header and no tags', { header: null, run: null }],
  ['a header of nothing', { header: { eval: {} }, run: null }],
])('nothing comes of %s', (_, changes) => expect(rebuildLog(left(changes), parse)).toBeNull())

it('uses the reduced scores where no samples are left', async () => {
  const log = await logOf(left({ results: null, samples: null, scores: null }))
  expect([log.samples.length, log.reductions.length]).toEqual([0, 3])
})

it('keeps hostile names as names', async () => {
  const results = [{ id: '__proto__', epoch: 1, 'score/__proto__': 1, 'score/': 'C' }]
  const log = await logOf(left({ results, samples: null }))
  expect(log.samples.map(({ id }) => id)).toEqual(['__proto__'])
  expect(log.scorers).toContain('__proto__')
})

test.each([
  ['a text', { whole: 'Why?', short: 'Why?' }, 'Why?'],
  [
    'messages',
    { whole: '[{"role": "user", "content": "Why?"}]', short: '[ChatMessageUser(' },
    [{ role: 'user', content: 'Why?' }],
  ],
  ['a text like messages', { whole: '[{"role": "user"}]', short: '[{"role": "user"}]' }, '[{"role": "user"}]'],
  ['a cut text', { whole: undefined, short: `${'é'.repeat(497)}...` }, null],
  ['cut messages', { whole: undefined, short: '[ChatMessageUser(id=' }, null],
  ['dots of its own', { whole: undefined, short: 'And then...' }, 'And then...'],
])('input: %s', (_, forms, expected) => expect(inputOf({ ...forms, parse })).toEqual(expected))

test.each([
  ['a text', { whole: 'B', short: 'B' }, 'B'],
  ['several', { whole: '["8", "eight"]', short: "['8', 'eight']" }, ['8', 'eight']],
  ['a text like a list', { whole: '["8"]', short: '["8"]' }, '["8"]'],
  ['one or the other', { whole: '["it\'s"]', short: '["it\'s"]' }, null],
  ['several in Python alone', { whole: undefined, short: "['8', 'eight']" }, null],
  ['a list that is broken', { whole: '[8', short: '[8' }, '[8'],
])('target: %s', (_, forms, expected) =>
  expect(targetOf({ ...forms, parse: text => (text === '[8' ? null : parse(text)) })).toEqual(expected),
)

test.each([
  ['JSON', { whole: '{"message": "no", "traceback": "…"}', short: null }, 'no'],
  ['Python', { whole: null, short: "message=\"ValueError('no')\" traceback='  +'" }, "ValueError('no')"],
  ['Python with escapes', { whole: null, short: "message='it\\'s\\nno' traceback=''" }, "it's\nno"],
  ['nothing', { whole: null, short: null }, null],
])('error: %s', (_, forms, expected) => expect(errorOf({ ...forms, parse })).toBe(expected))
