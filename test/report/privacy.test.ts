import { describe, expect, it } from 'vitest'
import { withSampleDetails } from '../../src/report/privacy.ts'
import { parseReport, type Report } from '../../src/report/schema.ts'
import {
  aComparison,
  aDetail,
  aDifference,
  aLedger,
  aLedgerScorer,
  aMetric,
  anEval,
  aReport,
  aSampleRow,
} from '../helpers/a-report.ts'

const CANARY = 'the patient said it hurts'
const ID = 'patient-4711'
const hash = (): string => 'h4sh'

/** A canary in every place of the schema that holds, or may quote, the text of a sample. */
function planted(): Report {
  const text = (where: string): string => `${where}: ${CANARY}`
  const detail = aDetail({
    input: CANARY,
    target: CANARY,
    baselineAnswer: CANARY,
    candidateAnswer: CANARY,
    baselineExplanation: CANARY,
    candidateExplanation: CANARY,
    error: `ValueError: ${CANARY}`,
    limit: CANARY,
  })
  const cause = { message: `openai.APIError: ${CANARY}`, count: 3, side: 'candidate' as const }
  const errored = {
    baseline: 0,
    candidate: 5,
    both: 0,
    causes: [cause, { ...cause, message: 'openai.APIError', count: 2 }],
  }
  const warning = { code: 'broken-sample', message: text(ID) }
  return aReport({
    headline: text(ID),
    reasons: [{ code: 'errored', level: 'warn', message: `5 errored (${cause.message}) in ${ID}`, fix: text(ID) }],
    policy: { note: { value: { quoted: [text(ID)] }, from: 'policy' } },
    baselineSearch: {
      ...aReport().baselineSearch,
      cause: text(ID),
      rejected: [{ candidate: 'run 1', reason: text(ID) }],
    },
    baseline: { evals: [anEval({ path: 'baseline/arithmetic.eval', warnings: [warning] })] },
    candidate: { evals: [anEval({ warnings: [warning] })] },
    acceptances: [
      { task: 't', scorer: 's', reason: text(ID), approver: 'ann', expires: null, source: 'review', state: 'applied' },
    ],
    comparisons: [
      aComparison({
        comparability: [
          aDifference({
            field: 'sample_id',
            baseline: `["${ID}"]`,
            candidate: `["${ID}-x"]`,
            message: text(ID),
            fix: text(ID),
          }),
          aDifference({ field: 'system_message', baseline: text(ID), candidate: text(ID) }),
        ],
        ledger: aLedger({ scorers: [aLedgerScorer({ errored })] }),
        metrics: [aMetric({ reason: text(ID) })],
        samples: [aSampleRow({ id: ID, scorer: 'match', metadata: { ward: CANARY }, note: text('note'), detail })],
      }),
    ],
  })
}

describe('sample details', () => {
  it('are left as they are at full', () => {
    expect(withSampleDetails(planted(), 'full', hash)).toEqual(planted())
  })

  it.each(['ids', 'none'] as const)('leave no text of a sample at %s', level => {
    const report = withSampleDetails(planted(), level, hash)
    expect(JSON.stringify(report)).not.toContain('hurts')
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('keep ids and scores at ids', () => {
    const [sample] = withSampleDetails(planted(), 'ids', hash).comparisons[0]!.samples
    expect(sample).toEqual(aSampleRow({ id: ID, scorer: 'match' }))
  })

  it('leave no id at none', () => {
    const report = withSampleDetails(planted(), 'none', hash)
    expect(report.comparisons[0]!.samples[0]!.id).toBe('h4sh')
    expect(JSON.stringify(report)).not.toContain(ID)
  })

  it('reduce errors to their exception and count', () => {
    const [scorer] = withSampleDetails(planted(), 'ids', hash).comparisons[0]!.ledger.scorers
    expect(scorer!.errored.causes).toEqual([{ message: 'openai.APIError', count: 5, side: 'candidate' }])
  })

  it('do not let a first word pass as an exception', () => {
    const causes = [{ message: 'Paris is wrong', count: 1, side: 'baseline' as const }]
    const scorer = aLedgerScorer({ errored: { baseline: 1, candidate: 0, both: 0, causes } })
    const report = aReport({ comparisons: [aComparison({ ledger: aLedger({ scorers: [scorer] }) })] })
    const [clean] = withSampleDetails(report, 'ids', hash).comparisons[0]!.ledger.scorers
    expect(clean!.errored.causes[0]!.message).toBe('error')
  })

  it('leave counts alone that equal an id', () => {
    const report = aReport({
      headline: 'drops above 3.1 points are ruled out over 300 samples',
      comparisons: [aComparison({ samples: [aSampleRow({ id: '300' })] })],
    })
    expect(withSampleDetails(report, 'none', hash).headline).toBe(report.headline)
  })
})
