import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import {
  compareAttempts,
  earlierAttempts,
  type Marker,
  marker,
  parseMarker,
  rememberingVerdict,
  safe,
} from '../../src/report/marker.ts'
import { VERDICTS } from '../../src/report/schema.ts'
import { aReport, aRun } from '../helpers/a-report.ts'
import { HOSTILE } from './hostile.ts'

it('stands on the first line of a comment', () => {
  const [first] = renderComment(aReport()).split('\n')
  expect(first).toBe('<!-- eval-regression v1 suite=default run=8812345 attempt=1 head=a1b2c3d -->')
})

it('carries the outcomes of earlier attempts', () => {
  const run = aRun({ attempt: 2, earlierAttempts: [{ run: 8812345, attempt: 1, verdict: 'regressed' }] })
  expect(marker(aReport({ run, attempt: 2 }))).toContain('attempt=2 head=a1b2c3d earlier=8812345.1:regressed -->')
})

it('cannot be ended or forged by a suite name', () => {
  for (const suite of HOSTILE)
    expect(marker(aReport({ suite }))).toMatch(
      /^<!-- eval-regression v1 suite=(?!.*--.*-->)[\w.%-]* run=\d+ attempt=\d+ head=\w+ -->$/,
    )
})

const id = fc.integer({ min: 1, max: 99_999_999_999 })
const attempt = fc.record({ run: id, attempt: fc.integer({ min: 1, max: 99 }) })
const verdict = fc.constantFrom(...VERDICTS)
const earlier = fc.array(fc.tuple(attempt, verdict), { maxLength: 30 })
const suite = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...HOSTILE))
const sha = fc.stringMatching(/^[0-9a-f]{40}$/)

const published = fc.record({ at: attempt, verdict, earlier, suite, sha }).map(given => {
  const earlierAttempts = given.earlier.map(([each, outcome]) => ({ ...each, verdict: outcome }))
  const run = aRun({ id: given.at.run, attempt: given.at.attempt, headCommit: given.sha, earlierAttempts })
  const report = aReport({ run, suite: given.suite, verdict: given.verdict, attempt: given.at.attempt })
  return { ...given, earlierAttempts, report }
})

it('is read back as it was written, from the whole comment', () => {
  fc.assert(
    fc.property(published, ({ report, at, verdict, suite, sha, earlierAttempts }) => {
      expect(parseMarker(rememberingVerdict(renderComment(report), report))).toEqual({
        ...at,
        suite: safe(suite),
        head: sha.slice(0, 7),
        // The last twenty.
        earlier: earlierAttempts.slice(-20),
        verdict,
      })
    }),
    { numRuns: 60 },
  )
})

it('remembers the verdict in its first line only, once', () => {
  const report = aReport({ suite: 'a', verdict: 'improved' })
  const comment = `${marker(report)}\n${marker(report)}`
  expect(rememberingVerdict(comment, report)).toBe(
    `${marker(report).replace(' -->', ' verdict=improved -->')}\n${marker(report)}`,
  )
})

test.each([
  ['nothing', ''],
  ['talk', 'LGTM'],
  ['another version', '<!-- eval-regression v2 suite=a run=1 attempt=1 -->'],
  ['another tool', '<!-- eval-regressions v1 suite=a run=1 attempt=1 -->'],
  ['a second line', '\n<!-- eval-regression v1 suite=a run=1 attempt=1 -->'],
  ['a quotation', '> <!-- eval-regression v1 suite=a run=1 attempt=1 -->'],
  ['no suite', '<!-- eval-regression v1 run=1 attempt=1 -->'],
  ['no run', '<!-- eval-regression v1 suite=a attempt=1 -->'],
  ['a run that is no number', '<!-- eval-regression v1 suite=a run=x attempt=1 -->'],
  ['a run beyond whole numbers', '<!-- eval-regression v1 suite=a run=1e300 attempt=1 -->'],
  ['half a run', '<!-- eval-regression v1 suite=a run=1.5 attempt=1 -->'],
  ['an end in another line', '<!-- eval-regression v1 suite=a run=1\nattempt=1 -->'],
  ['no end', `<!-- eval-regression v1 suite=a run=1 attempt=1 ${'x'.repeat(5000)}`],
])('is none: %s', (_what, body) => {
  expect(parseMarker(body)).toBeNull()
})

it('reads what older versions left out, and passes over what it does not know', () => {
  const body =
    '<!-- eval-regression v1 suite=a run=7 attempt=2 earlier=6.1:bogus,6.2:improved,,x verdict=fine more=1 -->\r\nText'
  expect(parseMarker(body)).toEqual({
    suite: 'a',
    run: 7,
    attempt: 2,
    head: '',
    earlier: [{ run: 6, attempt: 2, verdict: 'improved' }],
    verdict: null,
  })
})

it('reads any text without a failure', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(text, fields => {
      const read = parseMarker(`<!-- eval-regression v1 ${fields} -->`)
      expect(read === null || Number.isSafeInteger(read.run)).toBe(true)
    }),
  )
})

it('keeps suites of different names apart', () => {
  fc.assert(fc.property(suite, suite, (one, other) => one === other || safe(one) !== safe(other)))
})

it('orders attempts by run, then by attempt', () => {
  fc.assert(
    fc.property(attempt, attempt, attempt, (a, b, c) => {
      expect(Math.sign(compareAttempts(a, b))).toBe(-Math.sign(compareAttempts(b, a)) + 0)
      expect(compareAttempts(a, a)).toBe(0)
      if (compareAttempts(a, b) <= 0 && compareAttempts(b, c) <= 0) expect(compareAttempts(a, c)).toBeLessThanOrEqual(0)
    }),
  )
  expect(compareAttempts({ run: 9, attempt: 9 }, { run: 10, attempt: 1 })).toBeLessThan(0)
  expect(compareAttempts({ run: 9, attempt: 2 }, { run: 9, attempt: 10 })).toBeLessThan(0)
})

const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334'
const standing: Marker = {
  suite: 'a',
  run: 7,
  attempt: 2,
  head: HEAD.slice(0, 7),
  earlier: [{ run: 7, attempt: 1, verdict: 'error' }],
  verdict: 'regressed',
}
const both = [...standing.earlier, { run: 7, attempt: 2, verdict: 'regressed' }]

test.each([
  { what: 'a re-run', now: { run: 7, attempt: 3, head: HEAD }, known: both },
  { what: 'another run of the commit', now: { run: 8, attempt: 1, head: HEAD }, known: both },
  { what: 'the same attempt again', now: { run: 7, attempt: 2, head: HEAD }, known: standing.earlier },
  { what: 'an older run', now: { run: 6, attempt: 1, head: HEAD }, known: [] },
  { what: 'a push', now: { run: 8, attempt: 1, head: 'b'.repeat(40) }, known: [] },
  { what: 'a run of no commit', now: { run: 8, attempt: 1, head: null }, known: [] },
])('tells $what of $known.length earlier attempts', ({ now, known }) => {
  expect(earlierAttempts(standing, now)).toEqual(known)
})

it('knows no earlier attempt where no comment stands', () => {
  expect(earlierAttempts(null, { run: 7, attempt: 3, head: HEAD })).toEqual([])
})

it('leaves out the outcome of a version that did not say', () => {
  const silent = { ...standing, verdict: null }
  expect(earlierAttempts(silent, { run: 8, attempt: 1, head: HEAD })).toEqual(standing.earlier)
})
