/** Everything a reader must know before believing the numbers, said once even when it holds for many tasks. */
import type { Finding } from '../pair/comparability.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import type { Verdict } from '../verdict/verdict.ts'
import type { Level, ReportReason } from './schema.ts'

type Accepted = SuiteFinding & { acceptedBy?: string }

export function reasonsOf(verdict: Verdict): ReportReason[] {
  const found: Accepted[] = [
    ...verdict.findings,
    ...verdict.evals.flatMap(({ evaluated, findings }) =>
      findings.map(finding => ({ ...finding, task: evaluated.task, model: evaluated.model })),
    ),
  ]
  const reasons = sharedOnce(found, verdict.evals.length).map(reasonOf)
  return loudestFirst([...reasons, ...acceptanceReasons(verdict)])
}

/** What of the past could not be had: it has no part in the verdict. */
export function untold(
  what: string,
  { what: why, fix }: { what: string; fix?: string | undefined },
  level: 'warn' | 'inform',
): ReportReason {
  const message = `${what} could not be had, which changes nothing in the verdict: ${why.replace(/\.$/, '')}.`
  return { code: 'past', level, message, ...(fix !== undefined && { fix }) }
}

export const loudestFirst = (reasons: readonly ReportReason[]): ReportReason[] =>
  reasons.toSorted((a, b) => rank(a.level) - rank(b.level))

const ORDER: readonly Level[] = ['error', 'block', 'warn', 'inform']
const rank = (level: Level): number => ORDER.indexOf(level)

/** A finding that holds for several evals is told once, without their names when it holds for all of them. */
function sharedOnce(findings: readonly Accepted[], evals: number): Accepted[] {
  const groups = new Map<string, Accepted[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.field, finding.message, finding.level, finding.acceptedBy])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    if (group.length === 1) return [first]
    const { task: _task, model: _model, ...shared } = first
    if (group.length >= evals) return [shared]
    const tasks = [...new Set(group.map(({ task }) => task))].join(', ')
    return [{ ...shared, message: `${tasks}: ${first.message}` }]
  })
}

function reasonOf({ field, level, message, fix, scorer, task, model, acceptedBy }: Accepted): ReportReason {
  return {
    code: codeOf(field),
    level: acceptedBy === undefined ? level : 'inform',
    message: acceptedBy === undefined ? message : `${message} Accepted by ${acceptedBy}.`,
    ...(fix !== undefined && acceptedBy === undefined && { fix }),
    ...(task !== undefined && { task }),
    ...(model !== undefined && { model }),
    ...(scorer !== undefined && { scorer }),
    ...(acceptedBy !== undefined && { acceptedBy }),
  }
}

/** `generate_config.temperature` → `generate-config`; a warning of one side's log keeps its code: `baseline.cut-off` → `cut-off`. */
function codeOf(field: Finding['field']): string {
  const [head = field, next] = field.split('.')
  const name = next !== undefined && (head === 'baseline' || head === 'candidate') ? next : head
  return name.replaceAll('_', '-')
}

function acceptanceReasons({ acceptances }: Verdict): ReportReason[] {
  return acceptances.flatMap(({ state, task, scorer, approver, expires }) => {
    if (state === 'applied') return []
    const what = `The acceptance of ${task} / ${scorer} by ${approver}`
    return state === 'expired'
      ? [{ code: 'acceptance-expired', level: 'warn' as const, message: `${what} expired on ${expires}.` }]
      : [{ code: 'acceptance-unmatched', level: 'warn' as const, message: `${what} matches nothing that regressed.` }]
  })
}
