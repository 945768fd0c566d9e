/** From rows to a verdict, for tests: each case is a task of its own. */
import { type Policy, resolvePolicy } from '../../src/inputs/policy.ts'
import { pairEval } from '../../src/pair/pair.ts'
import type { AcceptanceEntry } from '../../src/verdict/acceptance.ts'
import type { JudgedMetric } from '../../src/verdict/metric.ts'
import { reachVerdict, type Verdict } from '../../src/verdict/verdict.ts'
import { aLog, type LogInput, passes, type RowInput } from './a-log.ts'

const NOW = new Date('2026-11-24T12:00:00Z')

export interface Case {
  baseline: RowInput[]
  candidate: RowInput[]
  policy?: Partial<Policy>
  reviews?: AcceptanceEntry[]
  logs?: { baseline?: LogInput; candidate?: LogInput }
  scorers?: string[]
}

export function judge(...cases: Case[]): Verdict {
  const [{ policy = {}, reviews = [] } = {} as Case] = cases
  const evals = cases.map(({ baseline, candidate, logs, scorers }, index) =>
    pairEval(
      {
        baseline: aLog({ rows: baseline, task: `task${index}`, ...logs?.baseline }),
        candidate: aLog({
          rows: candidate,
          task: `task${index}`,
          ...logs?.candidate,
          spec: { evalId: `candidate-${index}`, ...logs?.candidate?.spec },
        }),
      },
      { rules: policy.metrics ?? [], scorers: scorers ?? null },
    ),
  )
  return reachVerdict({
    evals,
    findings: [],
    policy: resolvePolicy({ inputs: policy }),
    reviews,
    baseline: 'found',
    now: NOW,
  })
}

export const gated = ({ evals }: Verdict): JudgedMetric[] =>
  evals.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate')
export const only = (verdict: Verdict): JudgedMetric => {
  const [metric, ...more] = gated(verdict)
  if (metric === undefined || more.length > 0) throw new Error(`${more.length + 1} gated metrics`)
  return metric
}

/** `n` samples: the first `lost` pass only in the baseline, the next `gained` only in the candidate. */
export function flips({
  n,
  lost = 0,
  gained = 0,
  rate = 0.5,
}: {
  n: number
  lost?: number
  gained?: number
  rate?: number
}): Case {
  const stable = 'C'.repeat(Math.round((n - lost - gained) * rate)).padEnd(n - lost - gained, 'I')
  return {
    baseline: passes('C'.repeat(lost) + 'I'.repeat(gained) + stable),
    candidate: passes('I'.repeat(lost) + 'C'.repeat(gained) + stable),
  }
}
