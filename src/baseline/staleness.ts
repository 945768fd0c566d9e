/** How old a baseline may be, and what is said of one that is older. */
import type { BaselinePolicy } from '../inputs/policy.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import type { Provenance } from '../report/schema.ts'

const HOURS = 24

export function isStale(provenance: Provenance, policy: BaselinePolicy): boolean {
  return staleness(provenance, policy).length > 0
}

/** Warnings, or a block where the policy says `stale: fail`. */
export function ageFindings(provenance: Provenance, policy: BaselinePolicy): SuiteFinding[] {
  return staleness(provenance, policy).map(how => ({
    field: 'stale-baseline',
    level: policy.stale === 'fail' ? 'block' : 'warn',
    baseline: provenance.commit,
    candidate: null,
    message: `The baseline (${provenance.commit?.slice(0, 7) ?? provenance.chosen}) is ${how}.`,
    fix: 'Run the evals on the base branch to record a newer one.',
  }))
}

function staleness({ ageHours, commitsBehind }: Provenance, policy: BaselinePolicy): string[] {
  const { maxAgeDays, maxCommitsBehind } = policy
  const days = Math.floor((ageHours ?? 0) / HOURS)
  return [
    ...(days > maxAgeDays ? [`${days} days old, more than the ${maxAgeDays} that the policy allows`] : []),
    ...(maxCommitsBehind !== null && (commitsBehind ?? 0) > maxCommitsBehind
      ? [`${commitsBehind} commits behind, more than the ${maxCommitsBehind} that the policy allows`]
      : []),
  ]
}
