/** Cases in which something is wrong with the logs, the baseline or the reader's luck. */
import { anchorReason } from '../../src/report/anchor.ts'
import type { Report } from '../../src/report/schema.ts'
import {
  aComparison,
  aDetail,
  aDifference,
  aLedger,
  aLedgerScorer,
  aMetric,
  anEval,
  anImprovement,
  anUndecided,
  aProvenance,
  aRegression,
  aReport,
  aRun,
  aSampleRow,
  aSeries,
} from '../helpers/a-report.ts'
import { lowerSamples, modelCase, nothingDetectable } from './cases.ts'
import { HOSTILE } from './hostile.ts'

export function notComparable(): Report {
  const block = aDifference({
    field: 'scorers.grounded.options.rubric',
    scorer: 'grounded',
    level: 'block',
    baseline: 'rubric-1.md',
    candidate: 'rubric-2.md',
    message:
      'grounded is scored with another rubric: rubric-1.md → rubric-2.md. Its scores measure two different things.',
    fix: 'Re-score the baseline with the new options ("inspect score" on the full log) and pass that log as baseline, or list the option under "intended:" in the policy.',
  })
  return aReport({
    verdict: 'not-comparable',
    conclusion: 'fail',
    headline: 'the scorer grounded was run with other options, so its scores mean something else',
    reasons: [{ code: 'scorers', level: 'block', message: block.message, fix: block.fix ?? '', task: 'support_qa' }],
    comparisons: [
      aComparison({
        task: 'support_qa',
        comparability: [block],
        metrics: [
          aMetric({
            scorer: 'grounded',
            verdict: 'not-tested',
            pValue: null,
            adjustedPValue: null,
            reason: block.message,
          }),
          aMetric({ scorer: 'citation' }),
        ],
      }),
    ],
  })
}

function withoutBaseline(cause: { headline: string; fix: string; code?: string }): Report {
  return aReport({
    verdict: 'no-baseline',
    headline: cause.headline,
    reasons: [{ code: cause.code ?? 'no-baseline', level: 'inform', message: cause.headline, fix: cause.fix }],
    baselineSearch: {
      outcome: 'none',
      cause: 'first-run',
      wantedCommit: null,
      evaluatedCommit: null,
      flags: [],
      rejected: [{ candidate: 'run 402 at 0f0f0f0', reason: 'its artifact has expired' }],
    },
    baseline: null,
    candidate: { evals: [anEval({ task: 'support_qa' }), anEval()] },
    comparisons: [],
  })
}

export const noBaselineFirst = (): Report =>
  withoutBaseline({
    headline: 'There is no baseline yet: no run on main has recorded one.',
    fix: 'Merge this pull request: its run on main becomes the first baseline.',
  })
export const noBaselineExpired = (): Report =>
  withoutBaseline({
    headline: 'The last baseline has expired: its artifact of run 402 was kept for 90 days.',
    fix: 'Record a new one with `gh workflow run evals.yml --ref main`, then re-run this job.',
  })
export const noBaselineRunning = (): Report =>
  withoutBaseline({
    headline: 'The baseline is not ready: run 812 of main is still running.',
    fix: 'Wait for https://github.com/acme/bot/actions/runs/812, then re-run this job.',
  })

export function accepted(): Report {
  const comparison = aComparison({
    task: 'support_qa',
    metrics: [aRegression({ acceptedBy: 'ann' }), aMetric({ scorer: 'citation' })],
    samples: lowerSamples(26).map(sample => ({ ...sample, flags: ['accepted' as const] })),
  })
  return aReport({
    verdict: 'no-worse',
    headline: 'No metric got worse: drops above 3.1 points are ruled out (1 regression accepted).',
    comparisons: [comparison],
    acceptances: [
      {
        task: 'support_qa',
        scorer: 'grounded',
        reason: 'the shorter prompt is worth it, see the discussion',
        approver: 'ann',
        expires: null,
        source: 'review',
        state: 'applied',
      },
      {
        task: 'support_qa',
        scorer: 'old_judge',
        reason: 'until the judge is replaced',
        approver: 'bob',
        expires: '2026-01-31',
        source: 'policy',
        state: 'expired',
      },
    ],
  })
}

/** Worse by less than the margin, beside a limit that was kept and a block that was accepted. */
export function slightlyWorse(): Report {
  const slightly = aMetric({
    scorer: 'style',
    pairs: 2000,
    baselineValue: 0.9,
    candidateValue: 0.885,
    loggedBaselineValue: 0.9,
    loggedCandidateValue: 0.885,
    delta: -0.015,
    ciLower: -0.026,
    ciUpper: -0.004,
    pValue: 0.0061,
    adjustedPValue: 0.0122,
    significant: true,
    ruledOutDrop: 0.026,
    flags: ['within-margin'],
  })
  const kept = aMetric({
    scorer: 'f1',
    kind: 'aggregate',
    family: null,
    pairs: 0,
    pValue: null,
    adjustedPValue: null,
    ciLower: null,
    ciUpper: null,
    test: null,
    margin: null,
    ruledOutDrop: null,
    reason: "81.0 % (−0.3) keeps the policy's floor 80.0 %",
  })
  const block = aDifference({
    field: 'coverage',
    scorer: 'grounded',
    level: 'block',
    baseline: null,
    candidate: null,
    message: 'grounded: only 70 % of the samples have a score on both sides.',
    acceptedBy: 'ann',
  })
  const blocked = aMetric({
    scorer: 'grounded',
    verdict: 'not-tested',
    pValue: null,
    adjustedPValue: null,
    ruledOutDrop: null,
    reason: block.message,
  })
  return aReport({
    comparisons: [
      aComparison({ task: 'support_qa', comparability: [block], metrics: [slightly, kept, blocked, aMetric()] }),
    ],
  })
}

export function errorsOnly(): Report {
  const causes = [
    { message: 'RateLimitError', count: 18, side: 'candidate' as const },
    { message: 'KeyError in solver', count: 3, side: 'candidate' as const },
  ]
  const metric = aMetric({
    pairs: 279,
    coverage: 0.93,
    verdict: 'inconclusive',
    flags: ['limited-coverage'],
    worstCase: { delta: -0.073, ruledOutDrop: 0.11 },
    ruledOutDrop: 0.033,
    reason: 'only 93 % of the samples could be compared',
  })
  const scorer = aLedgerScorer({ pairs: 279, coverage: 0.93, errored: { baseline: 0, candidate: 21, both: 0, causes } })
  return aReport({
    verdict: 'inconclusive',
    flags: ['limited-coverage'],
    headline:
      'No regression found among 279 of 300 samples; 21 errored in this pull request, so nothing better can be said.',
    reasons: [
      {
        code: 'errored',
        level: 'warn',
        task: 'arithmetic',
        message: '21 of 300 samples errored in this pull request (18× RateLimitError, 3× KeyError in solver).',
        fix: 'Complete them with `inspect eval-retry`.',
      },
    ],
    comparisons: [aComparison({ metrics: [metric], ledger: aLedger({ scorers: [scorer] }) })],
  })
}

export function nothingRuledOut(): Report {
  const metric = anUndecided({
    pairs: 5,
    epochs: { baseline: 1, candidate: 1 },
    ruledOutDrop: null,
    pairsNeeded: null,
    ciLower: null,
    ciUpper: null,
    pValue: null,
    adjustedPValue: null,
    reason: 'fewer than 6 pairs',
  })
  return aReport({
    verdict: 'inconclusive',
    flags: ['nothing-ruled-out'],
    headline: 'Too little data to find or rule out a regression.',
    comparisons: [
      aComparison({
        task: 'web_agent',
        metrics: [metric],
        ledger: aLedger({ paired: 5, scorers: [aLedgerScorer({ scorer: 'success', pairs: 5 })] }),
      }),
    ],
  })
}

export function nominal(): Report {
  const metric = aRegression({
    verdict: 'inconclusive',
    flags: ['nominal'],
    pValue: 0.0312,
    adjustedPValue: 0.31,
    delta: -0.04,
    candidateValue: 0.7633,
    loggedCandidateValue: 0.7633,
    ciLower: -0.077,
    ciUpper: -0.004,
    ruledOutDrop: 0.077,
    pairsNeeded: 640,
    significant: false,
    reason: 'raw p below alpha',
  })
  const others = Array.from({ length: 11 }, (_, index) => aMetric({ scorer: `rubric_${index + 1}` }))
  return aReport({
    verdict: 'inconclusive',
    flags: ['nominal'],
    headline: 'No regression found; drops above 7.7 points are ruled out. support_qa / grounded may be lower.',
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size: 12, pruned: 2 }],
    comparisons: [aComparison({ task: 'support_qa', metrics: [metric, ...others], samples: lowerSamples(3) })],
  })
}

export function provisionalAndStale(): Report {
  const report = modelCase()
  const provenance = aProvenance({
    ageHours: 41 * 24,
    commitsBehind: 63,
    chosen: 'the nearest ancestor with a baseline',
  })
  return {
    ...report,
    verdict: 'inconclusive',
    conclusion: 'pass',
    flags: ['provisional', 'stale'],
    headline: 'No regression found; drops above 9.7 points are ruled out.',
    attempt: 2,
    run: aRun({ attempt: 2, earlierAttempts: [{ run: 8812345, attempt: 1, verdict: 'regressed' }] }),
    reasons: [
      {
        code: 'provisional',
        level: 'warn',
        message: 'Run 840 of the commit this was tested against is still under way; its baseline would be nearer.',
        fix: 'Re-run this job when it is done.',
      },
      {
        code: 'stale',
        level: 'warn',
        message: 'The baseline is 41 days old (policy: 30).',
        fix: 'Record a new one with `gh workflow run evals.yml --ref main`.',
      },
    ],
    baselineSearch: { ...report.baselineSearch, flags: ['provisional', 'stale'] },
    baseline: { evals: (report.baseline?.evals ?? []).map(each => ({ ...each, provenance })) },
    comparisons: [aComparison({ task: 'web_agent', metrics: [anUndecided()] })],
  }
}

export const couldNotCompare = (): Report =>
  aReport({
    verdict: 'error',
    conclusion: 'error',
    headline: 'No Inspect log was found in logs/.',
    reasons: [
      {
        code: 'no-logs',
        level: 'error',
        message: 'No Inspect log was found in logs/.',
        fix: 'Set `candidate` to the folder that the eval job wrote to; a pull request from a fork has no model keys, so its evals may have failed.',
      },
    ],
    baseline: null,
    candidate: { evals: [] },
    comparisons: [],
    totals: { ...aReport().totals, samples: { baseline: 0, candidate: 0, paired: 0, compared: 0 } },
  })

export function fortyMetrics(): Report {
  const metrics = Array.from({ length: 40 }, (_, index) =>
    index === 7
      ? aRegression({ scorer: `rubric[criterion-${index}]` })
      : index % 9 === 4
        ? anUndecided({ scorer: `rubric[criterion-${index}]`, pairs: 300 })
        : aMetric({ scorer: `rubric[criterion-${index}]` }),
  )
  return aReport({
    verdict: 'regressed',
    conclusion: 'fail',
    headline:
      '1 of 40 metrics regressed: essay / rubric[criterion-7] −6.0 points (80.3 % → 74.3 %). 39 without detectable change.',
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size: 40, pruned: 0 }],
    comparisons: [
      aComparison({
        task: 'essay',
        metrics,
        samples: lowerSamples(26).map(each => ({ ...each, scorer: 'rubric[criterion-7]' })),
      }),
    ],
  })
}

export function manySamples(): Report {
  const metric = aRegression({ pairs: 20000, sampleCounts: { regressed: 3000, improved: 1800, unchanged: 15200 } })
  return aReport({
    verdict: 'regressed',
    conclusion: 'fail',
    headline: '1 of 1 metric regressed: support_qa / grounded −6.0 points (80.3 % → 74.3 %).',
    comparisons: [
      aComparison({
        task: 'support_qa',
        metrics: [metric],
        samples: lowerSamples(3000),
        ledger: aLedger({ paired: 20000, scorers: [aLedgerScorer({ scorer: 'grounded', pairs: 20000 })] }),
      }),
    ],
  })
}

/** Every text in the Report that others may have written is hostile. */
export function hostile(): Report {
  const text = (at: number): string => HOSTILE[at % HOSTILE.length] ?? ''
  const all = HOSTILE.join(' ')
  const samples = HOSTILE.map((id, at) =>
    aSampleRow({
      id,
      scorer: text(2),
      note: text(at + 1),
      metadata: { [id]: all },
      detail: aDetail({
        input: all,
        target: text(at + 3),
        candidateAnswer: text(at + 4),
        baselineAnswer: text(at + 5),
        candidateExplanation: text(at + 6),
        error: text(at + 7),
        limit: text(at + 8),
      }),
    }),
  )
  const names = { task: text(0), model: text(7) }
  const cause = { message: all, count: 2, side: 'candidate' as const }
  const comparison = aComparison({
    ...names,
    comparability: HOSTILE.map(field =>
      aDifference({ field, baseline: field, candidate: all, message: field, acceptedBy: field }),
    ),
    ledger: aLedger({
      scorers: [aLedgerScorer({ scorer: text(2), errored: { baseline: 0, candidate: 2, both: 0, causes: [cause] } })],
    }),
    metrics: HOSTILE.slice(0, 6).map((scorer, at) =>
      aRegression({
        scorer,
        metric: text(at + 2),
        test: scorer,
        ciMethod: scorer,
        flags: at === 1 ? ['limit'] : [],
        reason: all,
      }),
    ),
    samples,
  })
  const provenance = aProvenance({
    branch: text(6),
    chosen: text(9),
    run: { id: 812, url: 'javascript:alert(1)', event: 'push', attempt: 1 },
    commit: text(11),
    artifact: text(12),
  })
  return aReport({
    suite: text(3),
    verdict: 'regressed',
    conclusion: 'fail',
    headline: all,
    tool: { name: 'eval-regression', version: text(8) },
    run: aRun({ headCommit: text(13), headBranch: text(8), url: text(9) }),
    reasons: HOSTILE.map(message => ({ code: 'hostile', level: 'warn' as const, message, fix: all, task: message })),
    comparisons: [comparison],
    baseline: { evals: [anEval({ ...names, path: comparison.baselineEval, model: text(8), provenance })] },
    candidate: { evals: [anEval({ ...names, path: comparison.candidateEval })] },
    onlyInBaseline: HOSTILE.map(task => ({
      kind: 'scorer' as const,
      task,
      model: task,
      scorer: task,
      path: task,
      values: [{ metric: task, value: 1 }],
    })),
    acceptances: HOSTILE.map(task => ({
      task,
      scorer: task,
      reason: all,
      approver: task,
      expires: task,
      source: 'review' as const,
      state: 'applied' as const,
    })),
  })
}

export function modelChanged(): Report {
  const comparison = aComparison({
    task: 'support_qa',
    model: 'acme/m-3',
    comparability: [
      aDifference({
        field: 'model',
        level: 'inform',
        baseline: 'acme/m-2',
        candidate: 'acme/m-3',
        message: 'declared in the policy as intended',
      }),
    ],
    metrics: [anImprovement()],
  })
  return aReport({
    verdict: 'improved',
    headline: '1 of 1 metric improved: support_qa / citation +7.3 points (61.0 % → 68.3 %); the rest is no worse.',
    comparisons: [comparison],
    baseline: {
      evals: [
        anEval({ task: 'support_qa', model: 'acme/m-2', path: comparison.baselineEval, provenance: aProvenance() }),
      ],
    },
    candidate: { evals: [anEval({ task: 'support_qa', model: 'acme/m-3', path: comparison.candidateEval })] },
  })
}

/** Each step too small for a test to find, and all of them together no more. */
export function drift(): Report {
  const report = nothingDetectable()
  const since = aRegression({
    baselineValue: 0.858,
    candidateValue: 0.803,
    delta: -0.055,
    ciLower: -0.094,
    ciUpper: -0.018,
  })
  const anchor: NonNullable<Report['anchor']> = {
    named: 'v1.2',
    verdict: 'regressed',
    provenance: aProvenance({ commit: '1f2e3d4c5b6a79880716253443526170f8e9dacb', ageHours: 92 * 24 }),
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size: 2, pruned: 0 }],
    comparisons: [aComparison({ task: 'support_qa', metrics: [since, aMetric({ scorer: 'citation' })] })],
  }
  const steady = aMetric({ scorer: 'grounded', baselineValue: 0.811, candidateValue: 0.803, delta: -0.008 })
  const comparisons = [aComparison({ task: 'support_qa', metrics: [steady] })]
  const candidate = { value: 0.803, ciLower: 0.754, ciUpper: 0.844, samples: 300 }
  const history = [aSeries([0.858, 0.851, 0.843, 0.846, 0.835, 0.829, 0.818, 0.811], { candidate })]
  const seen = { ...report, comparisons, history, anchor }
  return { ...seen, reasons: [...seen.reasons, anchorReason(seen, anchor)] }
}
