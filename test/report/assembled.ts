/** The whole way from logs to a Report, as the run takes it, without any file. */
import { type Policy, resolvePolicy } from '../../src/inputs/policy.ts'
import type { EvalLog } from '../../src/logs/eval-log.ts'
import { pairEval } from '../../src/pair/pair.ts'
import type { SuiteFinding } from '../../src/pair/suite-findings.ts'
import { assembleReport } from '../../src/report/report.ts'
import type { Report } from '../../src/report/schema.ts'
import { reachVerdict, type Verdict } from '../../src/verdict/verdict.ts'

export interface Sides {
  baseline: EvalLog
  candidate: EvalLog
}

export function judged(
  pairs: readonly Sides[],
  { policy = {}, findings = [] }: { policy?: Partial<Policy>; findings?: SuiteFinding[] } = {},
): { report: Report; verdict: Verdict } {
  const resolved = resolvePolicy({ inputs: policy })
  const now = new Date('2026-11-24T12:00:00Z')
  const evals = pairs.map(pair => pairEval(pair, { rules: resolved.metrics, intended: resolved.intended }))
  const verdict = reachVerdict({ evals, findings, policy: resolved, baseline: 'found', now })
  const report = assembleReport({
    pairing: {
      pairs: [...pairs],
      onlyBaseline: [],
      onlyCandidate: [],
      ambiguous: [],
      superseded: { baseline: [], candidate: [] },
    },
    verdict,
    policy: resolved,
    baseline: pairs.map(({ baseline }) => baseline),
    candidate: pairs.map(({ candidate }) => candidate),
    factsOf: () => ({ digest: 'd1g357' }),
    baselineSearch: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
    suite: 'default',
    tool: { name: 'eval-regression', version: '1.0.0' },
    now,
    run: null,
    attempt: 1,
  })
  return { report, verdict }
}
