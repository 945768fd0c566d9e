import fc from 'fast-check'
import { expect, it } from 'vitest'
import { width } from '../../src/report/columns.ts'
import { COMMENT_BYTES, renderComment } from '../../src/report/comment.ts'
import { withSampleDetails } from '../../src/report/privacy.ts'
import { parseReport } from '../../src/report/schema.ts'
import { scrubReport } from '../../src/report/scrub.ts'
import { renderSummary, SUMMARY_BYTES } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { byteLength } from '../../src/report/text.ts'
import { expectNothingAlive } from './alive.ts'
import { arbitraryReport } from './arbitrary-report.ts'

const UNFINISHED = /NaN|undefined|null|\[object|Infinity|[-−]0\.0(?!\d)/
const runs = { numRuns: 60 }

it('draws every Report as a comment that fits', () => {
  fc.assert(
    fc.property(arbitraryReport, report => {
      parseReport(JSON.parse(JSON.stringify(report)))
      const comment = renderComment(report)
      expect(byteLength(comment)).toBeLessThanOrEqual(COMMENT_BYTES)
      expect(comment).not.toMatch(UNFINISHED)
    }),
    runs,
  )
})

it('lets nothing come alive in any Report', () => {
  fc.assert(
    fc.property(arbitraryReport, report => expectNothingAlive(renderComment(report))),
    runs,
  )
})

it('draws every Report as a summary that fits', () => {
  fc.assert(
    fc.property(arbitraryReport, report => {
      const summary = renderSummary(report)
      expect(byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES)
      expect(summary).not.toMatch(UNFINISHED)
    }),
    runs,
  )
})

it('draws every Report within the width of a terminal', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.integer({ min: 40, max: 160 }), (report, columns) => {
      const screen = renderTerminal(report, { width: columns, colour: false })
      expect(Math.max(...screen.split('\n').map(width))).toBeLessThanOrEqual(columns)
      expect(screen).not.toMatch(UNFINISHED)
      expect(screen).not.toMatch(/^\s*::|##\[|(?!\n|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/mu)
    }),
    runs,
  )
})

it('keeps every Report valid when secrets are masked', () => {
  const secrets = fc.array(fc.oneof(fc.constantFrom('success', 'regressed', 'higher', 'default'), fc.string()))
  fc.assert(
    fc.property(arbitraryReport, secrets, (report, known) => {
      parseReport(JSON.parse(JSON.stringify(scrubReport(report, known))))
    }),
    runs,
  )
})

it('keeps every Report valid at each level of privacy', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.constantFrom('full' as const, 'ids' as const, 'none' as const), (report, level) => {
      parseReport(JSON.parse(JSON.stringify(withSampleDetails(report, level, id => `#${id.length}`))))
    }),
    runs,
  )
})
