import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { EvalLog, EvalSpec } from '../../src/logs/eval-log.ts'
import { renderComment } from '../../src/report/comment.ts'
import { errorReport } from '../../src/report/error-report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { withSampleDetails } from '../../src/report/privacy.ts'
import { parseReport, type Report } from '../../src/report/schema.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { WARNING_SENTENCES } from '../../src/report/withheld.ts'
import { aLog, type LogInput, scored } from '../helpers/a-log.ts'
import { judged } from './assembled.ts'

/** Words of a sample, and its id: planted in the log of either side, never in a row that the report shows. */
const TEXT = 'she said it hurts'
const ID = 'jane-doe'
const hash = (): string => 'h4sh'

const rows = scored(['C', 'I', 'C', 'C', 'I', 'C', 'C', 'I'])
const both = (input: LogInput) => [{ baseline: aLog({ rows, ...input }), candidate: aLog({ rows, ...input }) }]
const spec = (own: Partial<EvalSpec>) => [{ baseline: aLog({ rows }), candidate: aLog({ rows, spec: own }) }]
const warned = (...codes: string[]): Partial<EvalLog> => ({
  warnings: codes.map(code => ({ code, message: `sample ${ID}: ${TEXT}` })),
})

/** Faces too: they may show what the JSON only implies. */
function everything(report: Report): string {
  const html = renderHtml(report, { assets: { script: '', style: '', scriptHash: '', styleHash: '' } })
  const faces = [renderComment(report), renderTerminal(report, { width: 120, colour: false }), ...html]
  return [JSON.stringify(report), ...faces].join('\n')
}

const texts: [string, () => Report][] = [
  ['a free-text score', () => judged(both({ rows: [...rows, { id: 9, scores: { match: TEXT } }] })).report],
  [
    'the error of an eval that did not finish',
    () => judged(both({ status: 'error', header: { error: `ValueError: ${TEXT}` } })).report,
  ],
  ['a warning of a log', () => judged(both({ log: warned('broken-sample', 'cut-off') })).report],
  ['a warning of a kind that is new', () => judged(both({ log: warned('never-heard-of') })).report],
  [
    'the reason why a log is no JSON',
    () =>
      judged(both({}), {
        findings: [
          {
            field: 'unreadable',
            level: 'block',
            baseline: null,
            candidate: null,
            message: `A candidate log cannot be read: logs/a.json: Not JSON: Unexpected token 's', "${TEXT}" is not valid JSON`,
          },
        ],
      }).report,
  ],
  [
    'the reason why nothing could be compared',
    () =>
      errorReport({
        problem: {
          what: `No candidate log can be read: Not JSON: Unexpected token 's', "${TEXT}" is not valid JSON.`,
          where: 'logs/a.json',
          fix: 'Copy it again.',
        },
        tool: { name: 'eval-regression', version: '1.0.0' },
        suite: 'default',
        comparedAt: '2026-11-24T12:00:00.000Z',
        attempt: 1,
        run: null,
        policy: {},
      }),
  ],
]

describe.each(texts)('%s', (_, make) => {
  it('is told at full', () => expect(everything(make())).toContain('hurts'))
  test.each(['ids', 'none'] as const)('is withheld at %s', level => {
    const report = withSampleDetails(make(), level, hash)
    expect(everything(report)).not.toContain('hurts')
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })
})

const ids: [string, () => Report][] = [
  ['the ids to run', () => judged(spec({ sampleId: [ID] })).report],
  ['a limit', () => judged(spec({ limit: ID })).report],
  ['an argument of the task', () => judged(spec({ taskArgs: { patients: [ID] } })).report],
  ['an argument of the solver', () => judged(spec({ solverArgs: { only: ID } })).report],
  ['a setting by its name', () => judged(spec({ config: { sample_ids: [ID] } })).report],
  ['a warning of a log', () => judged(both({ log: warned('misnamed-body') })).report],
  [
    'the reason of an acceptance',
    () =>
      judged(both({}), {
        policy: { accept: [{ task: '*', scorer: '*', reason: `${ID} is known`, approver: 'rey', expires: null }] },
      }).report,
  ],
]

describe.each(ids)('an id in %s', (_, make) => {
  it('is told at full', () => expect(everything(make())).toContain(ID))
  it('is withheld at none', () => expect(everything(withSampleDetails(make(), 'none', hash))).not.toContain(ID))
})

it('keeps at ids the settings that list ids', () => {
  const report = withSampleDetails(judged(spec({ sampleId: [ID] })).report, 'ids', hash)
  expect(report.reasons.map(({ message }) => message).join()).toContain(ID)
})

it('still says what was withheld, and where', () => {
  const report = withSampleDetails(judged(both({ log: warned('cut-off', 'cut-off') })).report, 'ids', hash)
  expect(report.candidate.evals[0]?.warnings).toEqual([{ code: 'cut-off', message: WARNING_SENTENCES['cut-off'] }])
  expect(report.reasons).toContainEqual(
    expect.objectContaining({ code: 'cut-off', message: WARNING_SENTENCES['cut-off'] }),
  )
})

it('withholds the ids that a policy lists', () => {
  const report = judged(both({})).report
  const policy = { extra: { value: { sample_ids: [ID], name: 'kept' }, from: 'policy' as const } }
  expect(withSampleDetails({ ...report, policy }, 'none', hash).policy).toEqual({
    extra: { value: { sample_ids: '(withheld)', name: 'kept' }, from: 'policy' },
  })
})

it('has a sentence for every warning that a log can give', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'logs')
  const source = readdirSync(folder)
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const codes = new Set([...source.matchAll(/\.(?:note|lose)\(\s*'([a-z-]+)'/g)].map(([, code]) => code as string))
  expect(codes.size).toBeGreaterThan(10)
  for (const code of codes) expect(Object.keys(WARNING_SENTENCES)).toContain(code)
})
