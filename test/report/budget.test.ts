import { describe, expect, it } from 'vitest'
import { COMMENT_BYTES, renderComment } from '../../src/report/comment.ts'
import { NOTE_BYTES, renderNote } from '../../src/report/note.ts'
import type { Report } from '../../src/report/schema.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { byteLength } from '../../src/report/text.ts'
import { aComparison, aDetail, aDifference, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'
import { expectNothingAlive } from './alive.ts'

/** 40 metrics, 3,000 samples lower, ids of 10,000 characters, explanations of 100 KB, 60 settings. */
function enormous(): Report {
  const explanation = '漢|`<@x '.repeat(14_000)
  const scorers = Array.from({ length: 40 }, (_, index) => `criterion ${index}`)
  const samples = Array.from({ length: 3000 }, (_, index) =>
    aSampleRow({
      id: `${index} ${'<'.repeat(10_000)}`,
      scorer: scorers[index % 40]!,
      detail: aDetail({ candidateExplanation: explanation, candidateAnswer: explanation, target: explanation }),
    }),
  )
  const comparison = aComparison({
    task: '|'.repeat(10_000),
    metrics: scorers.map(scorer => aRegression({ scorer, reason: explanation })),
    comparability: Array.from({ length: 60 }, (_, index) =>
      aDifference({ field: `setting ${index}`, candidate: explanation, message: explanation }),
    ),
    samples,
  })
  const reasons = Array.from({ length: 60 }, (_, index) => ({
    code: 'w',
    level: 'warn' as const,
    message: `${index} ${explanation}`,
  }))
  return aReport({
    verdict: 'regressed',
    conclusion: 'fail',
    headline: explanation,
    comparisons: [comparison],
    reasons,
  })
}

const drawn = (budgetBytes: number): string => renderComment(enormous(), { budgetBytes })

const leftOut = (comment: string): string[] =>
  (/Left out: ([^;]*);/.exec(comment)?.[1] ?? '').split(', ').filter(Boolean)

describe('the budget', () => {
  it('holds for an enormous report of hostile text', () => {
    const comment = renderComment(enormous())
    expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES)
    expectNothingAlive(comment)
  })

  it('says what was left out, and where it is', () => {
    expect(renderComment(enormous(), { links: { fullReport: 'https://a.b/c' } })).toMatch(
      /\*\*Shortened to fit\.\*\* Left out: .*; they are in the \[full report\]\(https:\/\/a\.b\/c\)/,
    )
  })

  it('takes detail away in the order of least loss', () => {
    const whole = byteLength(drawn(Number.POSITIVE_INFINITY))
    const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]
    const lengths = shares.map(part => leftOut(drawn(whole * part)).length)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    expect(new Set(lengths).size).toBeGreaterThan(3)
  })

  it('keeps the story and the next step to the end', () => {
    const least = drawn(1)
    expect(least).toContain('### Eval regression')
    expect(least).toContain('> [!CAUTION]')
    expect(least).toContain('Metrics: 40 more that need attention')
    expect(least).toContain('**Next:** read the samples that scored worse')
    expect(byteLength(least)).toBeLessThan(12_000)
  })

  it('fits the report of an enormous suite into an MLflow note', () => {
    const report = enormous()
    const paths = report.candidate.evals.map(({ path }) => path)
    const note = renderNote(report, { paths, links: [], fullReport: 'https://a.b/c' })
    expect(byteLength(note)).toBeLessThanOrEqual(NOTE_BYTES)
    expect(note).toMatch(/Left out: .*\[full report\]\(https:\/\/a\.b\/c\)/)
  })

  it('leaves a job summary room for everything', () => {
    expect(byteLength(renderSummary(enormous()))).toBeLessThanOrEqual(1_000_000)
  })
})
