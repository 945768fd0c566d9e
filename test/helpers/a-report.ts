/** Builders of valid Reports. Each says one thing about itself; the rest is a small, ordinary comparison. */
import type {
  ComparabilityRow,
  Comparison,
  EvalEntry,
  Ledger,
  LedgerScorer,
  MetricRow,
  MetricSeries,
  Provenance,
  Report,
  Resources,
  SampleRow,
} from '../../src/report/schema.ts'

export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'
export const BASE = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'

/** A rate in [0, 1] over 300 samples in which nothing can be detected and a drop of 3.1 points is ruled out. */
export function aMetric(own: Partial<MetricRow> = {}): MetricRow {
  return {
    scorer: 'match',
    metric: 'accuracy',
    reducer: 'mean',
    kind: 'binary',
    unit: 'score',
    range: { min: 0, max: 1 },
    direction: 'higher',
    tier: 'gate',
    family: 'scores',
    pairs: 300,
    clusters: null,
    epochs: { baseline: 1, candidate: 1 },
    baselineValue: 0.81,
    candidateValue: 0.8067,
    delta: -0.0033,
    relativeDelta: -0.0041,
    loggedBaselineValue: 0.81,
    loggedCandidateValue: 0.8067,
    ciLower: -0.031,
    ciUpper: 0.024,
    ciLevel: 0.95,
    ciMethod: 'Tango score',
    pValue: 0.81,
    exactPValue: 1,
    adjustedPValue: 1,
    smallestP: 0.0001,
    test: 'McNemar mid-p',
    significant: false,
    effectSize: null,
    flips: { lost: 9, gained: 8 },
    margin: 0.05,
    ruledOutDrop: 0.031,
    worstCase: null,
    detectableDrop: 0.039,
    pairsNeeded: 180,
    coverage: 1,
    sampleCounts: { regressed: 9, improved: 8, unchanged: 283 },
    verdict: 'no-worse',
    flags: [],
    reason: 'no detectable change; a drop of more than 3.1 points is ruled out',
    ...own,
  }
}

/** The regression of the model case: 80.3 → 74.3 %. */
export function aRegression(own: Partial<MetricRow> = {}): MetricRow {
  return aMetric({
    scorer: 'grounded',
    baselineValue: 0.8033,
    candidateValue: 0.7433,
    loggedBaselineValue: 0.8033,
    loggedCandidateValue: 0.7433,
    delta: -0.06,
    relativeDelta: -0.0747,
    ciLower: -0.1013,
    ciUpper: -0.0226,
    pValue: 0.0015,
    exactPValue: 0.0029,
    adjustedPValue: 0.0075,
    significant: true,
    flips: { lost: 26, gained: 8 },
    sampleCounts: { regressed: 26, improved: 8, unchanged: 266 },
    ruledOutDrop: 0.1013,
    verdict: 'regressed',
    reason: '−6.0 points [−10.1, −2.3], p = .0075',
    ...own,
  })
}

export function anImprovement(own: Partial<MetricRow> = {}): MetricRow {
  return aMetric({
    scorer: 'citation',
    baselineValue: 0.61,
    candidateValue: 0.6833,
    loggedBaselineValue: 0.61,
    loggedCandidateValue: 0.6833,
    delta: 0.0733,
    relativeDelta: 0.12,
    ciLower: 0.0357,
    ciUpper: 0.1148,
    pValue: 0.0002,
    exactPValue: 0.0003,
    adjustedPValue: 0.001,
    significant: true,
    flips: { lost: 9, gained: 31 },
    sampleCounts: { regressed: 9, improved: 31, unchanged: 260 },
    ruledOutDrop: 0,
    verdict: 'improved',
    reason: '+7.3 points [+3.6, +11.5], p = .001',
    ...own,
  })
}

/** An agent with 60 samples and 4 epochs: too few to rule out the margin. */
export function anUndecided(own: Partial<MetricRow> = {}): MetricRow {
  return aMetric({
    scorer: 'success',
    kind: 'lattice',
    pairs: 60,
    epochs: { baseline: 4, candidate: 4 },
    baselineValue: 0.4708,
    candidateValue: 0.45,
    loggedBaselineValue: 0.4708,
    loggedCandidateValue: 0.45,
    delta: -0.0208,
    relativeDelta: -0.0442,
    ciLower: -0.0967,
    ciUpper: 0.0541,
    ciMethod: 'score',
    pValue: 0.57,
    exactPValue: null,
    adjustedPValue: 1,
    test: 'sign-flip mid-p',
    flips: null,
    sampleCounts: { regressed: 14, improved: 11, unchanged: 35 },
    ruledOutDrop: 0.0967,
    detectableDrop: 0.108,
    pairsNeeded: 260,
    verdict: 'inconclusive',
    reason: 'no detectable change; only drops over 9.7 points are ruled out',
    ...own,
  })
}

/** Cost per sample as a ratio; advisory. */
export function aCost(own: Partial<MetricRow> = {}): MetricRow {
  return aMetric({
    scorer: null,
    metric: 'cost',
    kind: 'ratio',
    unit: 'ratio',
    range: null,
    direction: 'lower',
    tier: 'advisory',
    family: 'resources',
    baselineValue: 0.0214,
    candidateValue: 0.0152,
    loggedBaselineValue: null,
    loggedCandidateValue: null,
    delta: -0.289,
    relativeDelta: -0.289,
    ciLower: -0.31,
    ciUpper: -0.267,
    ciMethod: 't on log ratios',
    pValue: 0.00001,
    exactPValue: null,
    adjustedPValue: 0.00002,
    smallestP: null,
    test: 't on log ratios',
    significant: true,
    flips: null,
    margin: 0.1,
    ruledOutDrop: 0,
    verdict: 'improved',
    reason: '29 % cheaper',
    ...own,
  })
}

export function aSampleRow(own: Partial<SampleRow> = {}): SampleRow {
  return {
    id: 'qa-0117',
    scorer: 'grounded',
    direction: 'regressed',
    flags: [],
    baselineScore: 1,
    candidateScore: 0,
    delta: -1,
    baselineEpochs: [1],
    candidateEpochs: [0],
    ...own,
  }
}

export function aDetail(own: Partial<NonNullable<SampleRow['detail']>> = {}): NonNullable<SampleRow['detail']> {
  return {
    input: null,
    target: null,
    baselineAnswer: null,
    candidateAnswer: null,
    baselineExplanation: null,
    candidateExplanation: null,
    error: null,
    limit: null,
    ...own,
  }
}

export function aLedgerScorer(own: Partial<LedgerScorer> = {}): LedgerScorer {
  return {
    scorer: 'match',
    pairs: 300,
    invalidated: 0,
    errored: { baseline: 0, candidate: 0, both: 0, causes: [] },
    unscored: { baseline: 0, candidate: 0, both: 0 },
    coverage: 1,
    ...own,
  }
}

export function aLedger(own: Partial<Ledger> = {}): Ledger {
  return {
    paired: 300,
    changed: 0,
    removed: 0,
    added: 0,
    duplicates: { baseline: 0, candidate: 0 },
    limited: { baseline: 0, candidate: 0 },
    scorers: [aLedgerScorer()],
    ...own,
  }
}

export function aDifference(own: Partial<ComparabilityRow> = {}): ComparabilityRow {
  return {
    field: 'max_tokens',
    level: 'warn',
    baseline: '1024',
    candidate: '768',
    message: 'a different generate setting can change scores by itself',
    ...own,
  }
}

const UNKNOWN = { baseline: null, candidate: null, delta: null, relativeDelta: null, coverage: null }

export function someResources(own: Partial<Resources> = {}): Resources {
  return {
    cost: UNKNOWN,
    totalTokens: UNKNOWN,
    inputTokens: UNKNOWN,
    outputTokens: UNKNOWN,
    cacheReadTokens: UNKNOWN,
    cacheWriteTokens: UNKNOWN,
    reasoningTokens: UNKNOWN,
    totalTime: UNKNOWN,
    workingTime: UNKNOWN,
    totalTimeP50: UNKNOWN,
    totalTimeP95: UNKNOWN,
    ...own,
  }
}

export function aComparison(own: Partial<Comparison> = {}): Comparison {
  const task = own.task ?? 'arithmetic'
  return {
    task,
    model: 'acme/m-2',
    baselineEval: `baseline/${task}.eval`,
    candidateEval: `candidate/${task}.eval`,
    comparability: [],
    ledger: aLedger(),
    metrics: [aMetric()],
    samples: [],
    resources: someResources(),
    ...own,
  }
}

export function aProvenance(own: Partial<Provenance> = {}): Provenance {
  return {
    source: 'artifact',
    repository: 'acme/bot',
    commit: BASE,
    branch: 'main',
    run: { id: 812, url: 'https://github.com/acme/bot/actions/runs/812', event: 'push', attempt: 1 },
    artifact: 'eval-regression-baseline-default',
    mlflowRun: null,
    createdAt: '2026-03-01T18:00:00Z',
    ageHours: 14.2,
    commitsBehind: 0,
    digest: 'c0ffee',
    chosen: 'the commit this was tested against',
    ...own,
  }
}

export function anEval(own: Partial<EvalEntry> = {}): EvalEntry {
  const task = own.task ?? 'arithmetic'
  return {
    path: `candidate/${task}.eval`,
    task,
    model: 'acme/m-2',
    taskId: 'tid',
    runId: 'rid',
    evalId: 'eid',
    status: 'success',
    created: '2026-03-02T08:00:00Z',
    inspectVersion: '0.3.150',
    revision: null,
    samples: 300,
    epochs: 1,
    digest: 'd1g357',
    warnings: [],
    metrics: [
      {
        scorer: 'match',
        metric: 'accuracy',
        reducer: 'mean',
        value: 0.8067,
        ciLower: 0.758,
        ciUpper: 0.848,
        samples: 300,
      },
    ],
    ...own,
  }
}

const NO_CHANGE = { baseline: null, candidate: null, relativeDelta: null, ciLower: null, ciUpper: null, coverage: null }

/** One task, one metric, no detectable change; evals and totals follow the comparisons unless given. */
export function aReport(own: Partial<Report> = {}): Report {
  const comparisons = own.comparisons ?? [aComparison()]
  const paired = comparisons.reduce((sum, { ledger }) => sum + ledger.paired, 0)
  const compared = comparisons.reduce((sum, { ledger }) => sum + (ledger.scorers[0]?.pairs ?? 0), 0)
  const rows = comparisons.flatMap(({ metrics }) => metrics)
  const gated = rows.filter(({ tier, test, scorer }) => tier === 'gate' && test !== null && scorer !== null).length
  return {
    schemaVersion: 1,
    tool: { name: 'eval-regression', version: '1.0.0' },
    suite: 'default',
    comparedAt: '2026-03-02T08:12:00Z',
    attempt: 1,
    run: aRun(),
    verdict: 'no-worse',
    conclusion: 'pass',
    headline: 'No regression found: drops above 3.1 points are ruled out.',
    flags: [],
    reasons: [],
    totals: {
      samples: { baseline: paired, candidate: paired, paired, compared },
      cost: NO_CHANGE,
      tokens: NO_CHANGE,
      time: NO_CHANGE,
    },
    policy: {},
    baselineSearch: { outcome: 'found', wantedCommit: BASE, evaluatedCommit: HEAD, flags: [], rejected: [] },
    baseline: {
      evals: comparisons.map(({ task, model, baselineEval }) =>
        anEval({ task, model, path: baselineEval, provenance: aProvenance() }),
      ),
    },
    candidate: {
      evals: comparisons.map(({ task, model, candidateEval }) => anEval({ task, model, path: candidateEval })),
    },
    families: [{ name: 'scores', method: 'tarone-holm', alpha: 0.05, size: Math.max(1, gated), pruned: 0 }],
    comparisons,
    onlyInBaseline: [],
    onlyInCandidate: [],
    acceptances: [],
    ...own,
  }
}

/** One metric over runs of main, a day apart; the last one is the baseline. */
export function aSeries(values: readonly number[], own: Partial<MetricSeries> = {}): MetricSeries {
  const points = values.map((value, index) => ({
    commit: index === values.length - 1 ? BASE : `${index}${BASE.slice(1)}`,
    createdAt: `2026-11-${String(22 - values.length + index).padStart(2, '0')}T03:00:00Z`,
    value,
    ciLower: value - 0.045,
    ciUpper: value + 0.041,
    samples: 302,
    changed: [],
    move: index === 0 ? null : Math.round((value - (values[index - 1] ?? 0)) * 1e6) / 1e6,
    url: `https://github.com/acme/bot/actions/runs/${805 + index}`,
  }))
  return {
    task: 'support_qa',
    model: 'acme/m-2',
    scorer: 'grounded',
    metric: 'accuracy',
    reducer: 'mean',
    direction: 'higher',
    range: { min: 0, max: 1 },
    points,
    ciLevel: 0.95,
    candidate: null,
    steps: points.length - 1,
    largestMove: Math.max(...points.map(({ move }) => Math.abs(move ?? 0))),
    ...own,
  }
}

export function aRun(own: Partial<NonNullable<Report['run']>> = {}): NonNullable<Report['run']> {
  return {
    repository: 'acme/bot',
    event: 'pull_request',
    headCommit: HEAD,
    headBranch: 'shorter-prompt',
    baseBranch: 'main',
    pullRequest: 41,
    id: 8812345,
    attempt: 1,
    url: 'https://github.com/acme/bot/actions/runs/8812345',
    earlierAttempts: [],
    ...own,
  }
}
