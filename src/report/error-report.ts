/** The Report of a comparison that could not be made: an error is never a pass, and never silent. */
import type { Problem } from '../errors.ts'
import type { Report, ResourceChange } from './schema.ts'

const UNKNOWN: ResourceChange = {
  baseline: null,
  candidate: null,
  relativeDelta: null,
  ciLower: null,
  ciUpper: null,
  coverage: null,
}

export function errorReport({
  problem,
  baselineSearch = { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
  ...facts
}: { problem: Problem; baselineSearch?: Report['baselineSearch'] | undefined } & Pick<
  Report,
  'tool' | 'suite' | 'comparedAt' | 'attempt' | 'run' | 'policy'
>): Report {
  return {
    schemaVersion: 1,
    ...facts,
    verdict: 'error',
    conclusion: 'error',
    headline: `${problem.what.replace(/\.$/, '')} (${problem.where}).`,
    flags: [],
    reasons: [
      {
        code: 'error',
        level: 'error',
        message: `${problem.what.replace(/\.$/, '')} (${problem.where}).`,
        fix: problem.fix,
      },
    ],
    totals: {
      samples: { baseline: 0, candidate: 0, paired: 0, compared: 0 },
      cost: UNKNOWN,
      tokens: UNKNOWN,
      time: UNKNOWN,
    },
    baselineSearch,
    baseline: null,
    candidate: { evals: [] },
    families: [],
    comparisons: [],
    onlyInBaseline: [],
    onlyInCandidate: [],
    acceptances: [],
  }
}
