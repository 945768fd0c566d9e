import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { annotations, checkAnnotations } from '../../src/report/annotations.ts'
import type { Report } from '../../src/report/schema.ts'
import { aComparison, anImprovement, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'
import { CASES } from './all-cases.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { lowerSamples, modelCase, noWorseButCheaper } from './cases.ts'
import * as rare from './cases-rare.ts'

const briefly = (report: Report): string[] => annotations(report).map(({ level, title }) => `${level}: ${title}`)

/** One that was there, and is not any more. */
function expired(): Report {
  const message = 'The last baseline of main expired on 2026-02-20.'
  return aReport({
    verdict: 'no-baseline',
    headline: message,
    reasons: [{ code: 'no-baseline', level: 'warn', message }],
  })
}

test.each([
  {
    what: 'a regression, an improvement and a warning',
    report: modelCase(),
    told: ['error: support_qa / grounded regressed', 'warning: errored', 'notice: support_qa / citation improved'],
  },
  { what: 'nothing', report: noWorseButCheaper(), told: [] },
  { what: 'a first time', report: rare.noBaselineFirst(), told: ['notice: no baseline'] },
  { what: 'an expired baseline', report: expired(), told: ['warning: no baseline'] },
])('tells of $what', ({ report, told }) => {
  expect(briefly(report)).toEqual(told)
})

it('says by how much, between which values', () => {
  expect(annotations(modelCase())[0]?.message).toMatch(/^80\.3 % → 74\.3 %, ↓ −6\.0 \[.*\] points/)
})

it('warns only of a regression that somebody accepted', () => {
  const acceptedBy = { approver: 'octocat', reason: 'cheaper', source: 'review' } as never
  const report = aReport({ comparisons: [aComparison({ metrics: [aRegression({ acceptedBy })] })] })
  expect(annotations(report).map(({ level }) => level)).toEqual(['warning'])
})

it('does not repeat the headline, which the failure says', () => {
  const report = rare.couldNotCompare()
  const messages = annotations(report).map(({ message }) => message)
  expect(messages.filter(message => message.startsWith(report.headline))).toEqual([])
})

it('puts what stands in the way before what got better', () => {
  const metrics = Array.from({ length: 12 }, (_, index) => anImprovement({ scorer: `scorer-${index}` }))
  const block = { code: 'missing-leg', level: 'block' as const, message: 'evals: leg 2 of 3 left no part.' }
  const report = aReport({ verdict: 'not-comparable', reasons: [block], comparisons: [aComparison({ metrics })] })
  expect(annotations(report)[0]).toMatchObject({ level: 'error', title: 'missing leg' })
})

const RANK = { error: 0, warning: 1, notice: 2 }

it('puts errors before warnings, and warnings before notices', () => {
  const inOrder = (report: Report): void => {
    const ranks = annotations(report).map(({ level }) => RANK[level])
    expect(ranks).toEqual(ranks.toSorted())
  }
  for (const make of Object.values(CASES)) inOrder(make())
  fc.assert(fc.property(arbitraryReport, inOrder), { numRuns: 40 })
})

it('is plain text of one line each, and no command', () => {
  const plain = (report: Report): void => {
    for (const { title, message } of [...annotations(report), ...checkAnnotations(report, 300)])
      for (const text of [title, message]) {
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|##\[/u)
        expect(text).not.toMatch(/^\s*::/)
      }
  }
  for (const make of Object.values(CASES)) plain(make())
  fc.assert(fc.property(arbitraryReport, plain), { numRuns: 40 })
})

it('tells a check run of every sample that scored lower in what regressed', () => {
  const all = checkAnnotations(modelCase(), 300)
  const samples = all.filter(({ title }) => title.startsWith('support_qa / grounded: '))
  expect(samples).toHaveLength(26)
  expect(samples[0]).toEqual({
    level: 'warning',
    title: 'support_qa / grounded: qa-0117',
    message: 'scored 0, was 1 (support_qa / grounded)',
  })
  expect(all.slice(0, annotations(modelCase()).length)).toEqual(annotations(modelCase()))
})

it('tells a check run no sample of what did not regress', () => {
  const metrics = [aRegression({ tier: 'advisory' }), anImprovement()]
  const samples = [aSampleRow({ scorer: 'grounded' }), aSampleRow({ scorer: 'citation' })]
  const report = aReport({ comparisons: [aComparison({ metrics, samples })] })
  expect(checkAnnotations(report, 300)).toEqual(annotations(report))
})

it('stops where it is told to', () => {
  const report = aReport({ comparisons: [aComparison({ metrics: [aRegression()], samples: lowerSamples(80) })] })
  expect(checkAnnotations(report, 300)).toHaveLength(81)
  expect(checkAnnotations(report, 50)).toEqual(checkAnnotations(report, 300).slice(0, 50))
})
