/** The cases that readers meet, each a whole Report: drawn in fixtures/reports and looked at. */
import type { Report, SampleRow } from '../../src/report/schema.ts'
import {
  aComparison,
  aCost,
  aDetail,
  aDifference,
  aLedger,
  aLedgerScorer,
  aMetric,
  anImprovement,
  anUndecided,
  aRegression,
  aReport,
  aSampleRow,
  aSeries,
} from '../helpers/a-report.ts'

const EXPLANATIONS = [
  'answer cites a paragraph that is not in the source',
  'no source given for the refund deadline',
  'quotes the 2023 terms; the context holds those of 2024',
]

export function lowerSamples(count: number): SampleRow[] {
  return Array.from({ length: count }, (_, index) =>
    aSampleRow({
      id: `qa-${String(117 + 7 * index).padStart(4, '0')}`,
      detail: aDetail({ candidateExplanation: EXPLANATIONS[index % 3] ?? null }),
    }),
  )
}

/** Three tasks, five gated metrics: one regressed, one improved, three without a detectable change. */
export function modelCase(): Report {
  const causes = [{ message: 'RateLimitError', count: 2, side: 'candidate' as const }]
  const errored = { baseline: 0, candidate: 2, both: 0, causes }
  const ledgerScorer = { pairs: 300, coverage: 300 / 302, errored }
  const support = aComparison({
    task: 'support_qa',
    comparability: [aDifference()],
    ledger: aLedger({
      paired: 302,
      scorers: [
        aLedgerScorer({ ...ledgerScorer, scorer: 'grounded' }),
        aLedgerScorer({ ...ledgerScorer, scorer: 'citation' }),
      ],
    }),
    metrics: [aRegression(), anImprovement(), aCost()],
    samples: lowerSamples(26),
  })
  const arithmetic = aComparison({
    ledger: aLedger({ paired: 500, scorers: [aLedgerScorer({ pairs: 500 })] }),
    metrics: [
      aMetric({ pairs: 500 }),
      aMetric({
        pairs: 500,
        scorer: 'format',
        baselineValue: 0.99,
        candidateValue: 0.992,
        loggedBaselineValue: 0.99,
        loggedCandidateValue: 0.992,
        delta: 0.002,
        ciLower: -0.009,
        ciUpper: 0.012,
        ruledOutDrop: 0.009,
      }),
    ],
  })
  const agent = aComparison({
    task: 'web_agent',
    ledger: aLedger({ paired: 60, scorers: [aLedgerScorer({ scorer: 'success', pairs: 60 })] }),
    metrics: [anUndecided()],
  })
  return aReport({
    verdict: 'regressed',
    conclusion: 'fail',
    headline:
      '1 of 5 metrics regressed: support_qa / grounded −6.0 points (80.3 → 74.3 %). 1 improved, 3 without detectable change. Cost −29 %.',
    reasons: [
      {
        code: 'errored',
        level: 'warn',
        task: 'support_qa',
        message: 'support_qa: 2 of 302 samples errored in this pull request (2× RateLimitError) and are not compared.',
        fix: 'Run `inspect eval-retry` on the log to complete them.',
      },
    ],
    totals: {
      samples: { baseline: 862, candidate: 862, paired: 862, compared: 860 },
      cost: { baseline: 18.42, candidate: 13.1, relativeDelta: -0.289, ciLower: -0.31, ciUpper: -0.267, coverage: 1 },
      tokens: {
        baseline: 4_120_000,
        candidate: 3_131_000,
        relativeDelta: -0.24,
        ciLower: -0.26,
        ciUpper: -0.22,
        coverage: 1,
      },
      time: { baseline: 1260, candidate: 1185, relativeDelta: -0.06, ciLower: -0.13, ciUpper: 0.02, coverage: 1 },
    },
    history: [
      aSeries([0.794, 0.807, 0.801, 0.812, 0.797, 0.8, 0.782, 0.803], {
        candidate: { value: 0.743, ciLower: 0.691, ciUpper: 0.789, samples: 300 },
      }),
      aSeries([0.606, 0.612, 0.609, 0.617, 0.61], { scorer: 'citation' }),
    ],
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size: 5, pruned: 0 }],
    comparisons: [support, arithmetic, agent],
  })
}

export function nothingDetectable(): Report {
  return aReport({
    verdict: 'inconclusive',
    headline: 'No regression found; drops above 9.7 points are ruled out.',
    comparisons: [aComparison(), aComparison({ task: 'web_agent', metrics: [anUndecided()] })],
  })
}

export function improved(): Report {
  return aReport({
    verdict: 'improved',
    headline: '1 of 2 metrics improved: support_qa / citation +7.3 points (61.0 % → 68.3 %); the rest is no worse.',
    comparisons: [aComparison({ task: 'support_qa', metrics: [anImprovement(), aMetric()] })],
  })
}

export function noWorseButCheaper(): Report {
  const { totals } = modelCase()
  return aReport({
    headline: 'No metric got worse: drops above 3.1 points are ruled out. Cost −29 %.',
    totals: { ...totals, samples: { baseline: 300, candidate: 300, paired: 300, compared: 300 } },
    comparisons: [aComparison({ metrics: [aMetric(), aCost()] })],
  })
}
