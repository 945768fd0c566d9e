/** Reports of every shape that the schema allows, with texts of strangers wherever one may stand. */
import fc from 'fast-check'
import {
  DIRECTIONS,
  LEVELS,
  METRIC_VERDICTS,
  type MetricRow,
  type Report,
  type SampleRow,
  VERDICTS,
} from '../../src/report/schema.ts'
import {
  aComparison,
  aLedger,
  aLedgerScorer,
  anEval,
  aProvenance,
  aReport,
  someResources,
} from '../helpers/a-report.ts'
import { HOSTILE } from './hostile.ts'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const telling = fc.constantFrom(0, -0, 1, -1, 0.5, -0.00001, 0.04996, 1e-300, 1e21, -1e21, 99.96, 0.9999)
const number = fc.option(fc.oneof(telling, fc.double({ min: -2, max: 2, noNaN: true }), finite))
const count = fc.oneof(fc.nat(3), fc.nat(10_000_000))
const natural = fc.string({ unit: 'binary', maxLength: 30 }).filter(text => !/null|NaN|undefined|\[object/.test(text))
const text = fc.oneof(natural, fc.constantFrom(...HOSTILE), fc.constantFrom('a'.repeat(700), '漢😀|`<'.repeat(200)))
const maybe = fc.option(text)
const few = <T>(each: fc.Arbitrary<T>, most = 3): fc.Arbitrary<T[]> => fc.array(each, { maxLength: most })
const sides = fc.record({ baseline: count, candidate: count })
const perSide = fc.record({ baseline: count, candidate: count, both: count })

const metric: fc.Arbitrary<MetricRow> = fc.record({
  scorer: maybe,
  metric: fc.oneof(text, fc.constantFrom('cost', 'total_tokens', 'total_time')),
  reducer: text,
  kind: fc.constantFrom('binary', 'lattice', 'continuous', 'ratio', 'rate', 'aggregate'),
  unit: fc.constantFrom('score', 'ratio', 'rate'),
  range: fc.option(fc.constantFrom({ min: 0, max: 1 }, { min: 1, max: 5 })),
  direction: fc.constantFrom('higher', 'lower'),
  tier: fc.constantFrom('gate', 'advisory', 'ignore'),
  family: fc.option(fc.constantFrom('scores', 'guards')),
  pairs: count,
  clusters: fc.option(count),
  epochs: fc.record({ baseline: fc.option(fc.nat(9)), candidate: fc.option(fc.nat(9)) }),
  baselineValue: number,
  candidateValue: number,
  delta: number,
  relativeDelta: number,
  loggedBaselineValue: number,
  loggedCandidateValue: number,
  ciLower: number,
  ciUpper: number,
  ciLevel: fc.constantFrom(0.95, 0.9),
  ciMethod: maybe,
  pValue: number,
  exactPValue: number,
  adjustedPValue: number,
  smallestP: number,
  test: maybe,
  significant: fc.boolean(),
  effectSize: fc.constant(null),
  flips: fc.constant(null),
  margin: number,
  ruledOutDrop: number,
  worstCase: fc.option(fc.record({ delta: number, ruledOutDrop: number })),
  detectableDrop: number,
  pairsNeeded: number,
  coverage: number,
  sampleCounts: fc.record({ regressed: count, improved: count, unchanged: count }),
  verdict: fc.constantFrom(...METRIC_VERDICTS),
  flags: fc.subarray(['nominal', 'within-margin', 'beyond-margin', 'limit', 'limited-coverage']),
  acceptedBy: text,
  reason: text,
})

const sample: fc.Arbitrary<SampleRow> = fc.record({
  id: text,
  scorer: text,
  direction: fc.constantFrom(...DIRECTIONS),
  flags: fc.subarray(['flaky', 'newly-flaky', 'credible', 'limited', 'accepted']),
  baselineScore: number,
  candidateScore: number,
  delta: number,
  baselineEpochs: few(number),
  candidateEpochs: few(fc.constantFrom(0, 1)),
  note: text,
  detail: fc.record({
    input: maybe,
    target: maybe,
    baselineAnswer: maybe,
    candidateAnswer: maybe,
    baselineExplanation: maybe,
    candidateExplanation: maybe,
    error: maybe,
    limit: maybe,
  }),
})

const difference = fc.record({
  field: text,
  level: fc.constantFrom('block' as const, 'warn' as const, 'inform' as const),
  baseline: maybe,
  candidate: maybe,
  message: text,
})

const ledgerScorer = fc
  .record({
    scorer: text,
    pairs: count,
    unscored: perSide,
    coverage: number,
    errored: fc.record({
      baseline: count,
      candidate: count,
      both: count,
      causes: few(
        fc.record({ message: text, count, side: fc.constantFrom('baseline' as const, 'candidate' as const) }),
      ),
    }),
  })
  .map(aLedgerScorer)

const ledger = fc
  .record({ paired: count, changed: count, removed: count, added: count, limited: sides, scorers: few(ledgerScorer) })
  .map(aLedger)

/** Samples belong to scorers that exist, else no face would show them. */
const comparison = fc
  .record({
    task: text,
    model: text,
    comparability: few(difference),
    ledger,
    metrics: few(metric, 5),
    samples: few(sample, 5),
  })
  .map(({ samples, ...own }) =>
    aComparison({
      ...own,
      resources: someResources(),
      samples: samples.map((each, at) => ({
        ...each,
        scorer: own.metrics[at % Math.max(1, own.metrics.length)]?.scorer ?? each.scorer,
      })),
    }),
  )

const change = fc.record({
  baseline: number,
  candidate: number,
  relativeDelta: number,
  ciLower: number,
  ciUpper: number,
  coverage: number,
})
const reason = fc.record({ code: text, level: fc.constantFrom(...LEVELS), message: text, fix: text, task: text })
const evalMetric = fc.record({
  scorer: text,
  metric: text,
  reducer: text,
  value: number,
  ciLower: number,
  ciUpper: number,
  samples: count,
})
const someEval = fc.record({ path: text, task: text, model: text, metrics: few(evalMetric) }).map(anEval)
const provenance = fc
  .record({
    commit: maybe,
    branch: maybe,
    artifact: maybe,
    ageHours: number,
    createdAt: maybe,
    commitsBehind: fc.option(count),
    chosen: text,
    run: fc.option(fc.record({ id: fc.nat(), url: maybe, event: text, attempt: fc.nat() })),
  })
  .map(aProvenance)
const unpaired = fc.record({
  kind: fc.constant('scorer' as const),
  task: text,
  model: text,
  scorer: text,
  path: text,
  values: few(fc.record({ metric: text, value: number })),
})
const acceptance = fc.record({
  task: text,
  scorer: text,
  reason: text,
  approver: text,
  expires: maybe,
  source: fc.constantFrom('review' as const, 'policy' as const),
  state: fc.constantFrom('applied' as const, 'unmatched' as const, 'expired' as const),
})
const run = fc.record({
  repository: text,
  event: text,
  headCommit: maybe,
  headBranch: maybe,
  baseBranch: maybe,
  pullRequest: fc.option(fc.nat()),
  id: fc.nat(),
  attempt: fc.nat(),
  url: maybe,
  earlierAttempts: few(fc.record({ run: fc.nat(), attempt: fc.nat(), verdict: fc.constantFrom(...VERDICTS) })),
})

export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    suite: text,
    attempt: fc.integer({ min: 1, max: 9 }),
    run: fc.option(run),
    verdict: fc.constantFrom(...VERDICTS),
    conclusion: fc.constantFrom('pass' as const, 'fail' as const, 'error' as const),
    headline: text,
    flags: fc
      .subarray(['nominal', 'provisional', 'stale', 'limited-coverage', 'nothing-ruled-out'] as const)
      .map(each => [...each]),
    reasons: few(reason, 6),
    totals: fc.record({
      samples: fc.record({ baseline: count, candidate: count, paired: count, compared: count }),
      cost: change,
      tokens: change,
      time: change,
    }),
    comparisons: few(comparison),
    baseline: fc.option(
      few(fc.tuple(someEval, provenance)).map(all => ({
        evals: all.map(([each, from]) => ({ ...each, provenance: from })),
      })),
    ),
    candidate: few(someEval).map(evals => ({ evals })),
    onlyInBaseline: few(unpaired),
    onlyInCandidate: few(unpaired),
    acceptances: few(acceptance),
  })
  .map(aReport)
