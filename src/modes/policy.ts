/** The policy in force: read at the commit that a change may not touch, and what the change would make of it. */
import { UserError } from '../errors.ts'
import { fileAt } from '../github/commits.ts'
import type { ActionInputs } from '../inputs/action.ts'
import { DEFAULT_POLICY_FILE, type Policy, type ResolvedPolicy, resolvePolicy } from '../inputs/policy.ts'
import type { PolicySettings } from '../inputs/policy-file.ts'
import { type SuiteFinding, suiteWarning } from '../pair/suite-findings.ts'
import type { Job } from './job.ts'
import type { Situation } from './situation.ts'

export interface PolicyInForce {
  policy: ResolvedPolicy
  findings: SuiteFinding[]
}

/** @throws UserError for a file that cannot be used; GitHubError */
export async function policyInForce(
  { api, inputs, isPublic }: Pick<Job, 'api' | 'inputs' | 'isPublic'>,
  situation: Pick<Situation, 'policyCommit' | 'changedPolicyCommit' | 'passesByDefault'>,
): Promise<PolicyInForce> {
  const path = policyPath(inputs)
  const { policyCommit, changedPolicyCommit } = situation
  const [text, changed] = await Promise.all([
    fileAt(api, path, policyCommit),
    changedPolicyCommit === null ? null : fileAt(api, path, changedPolicyCommit),
  ])
  // In a part of a pull request nobody has looked whether the change brings the file.
  const mayBring = inputs.mode === 'part' || changed !== null
  if (text === null && !mayBring && inputs.policyFile !== null)
    throw new UserError({
      what: 'The policy file is not in the repository.',
      where: `${path} at ${policyCommit.slice(0, 7)}`,
      fix: 'Correct the input "policy", or commit the file.',
    })
  const resolve = (file: PolicySettings): ResolvedPolicy =>
    resolvePolicy({ inputs: inputs.settings, file, defaults: defaultsFor({ isPublic, ...situation }) })
  const policy = resolve(text === null ? {} : await parsed(text, path))
  requireShortText(inputs, policy)
  const isChanged = changedPolicyCommit !== null && changed !== text
  return { policy, findings: isChanged ? [await changeFinding({ path, policy, changed, resolve })] : [] }
}

/** Before any policy is read, for an error that must be told without it. */
export function policyOfInputs(inputs: ActionInputs, isPublic: boolean): ResolvedPolicy {
  return resolvePolicy({ inputs: inputs.settings, defaults: defaultsFor({ isPublic, passesByDefault: false }) })
}

function defaultsFor({ isPublic, passesByDefault }: { isPublic: boolean; passesByDefault: boolean }): Partial<Policy> {
  return { sampleDetails: isPublic ? 'ids' : 'full', ...(passesByDefault && { failOn: 'never' as const }) }
}

function policyPath({ policyFile }: ActionInputs): string {
  const path = (policyFile ?? DEFAULT_POLICY_FILE).replace(/^\.\//, '')
  if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[/\\]/).includes('..')) return path
  throw new UserError({
    what: 'The policy must be a file of the repository, which is read at a commit.',
    where: `input policy: ${policyFile}`,
    fix: 'Give its path from the root of the repository, such as .github/eval-regression.yml.',
  })
}

async function parsed(text: string, path: string): Promise<PolicySettings> {
  const { parsePolicyFile } = await import('../inputs/policy-file.ts')
  return parsePolicyFile({ text, path })
}

/** Whole logs hold every text of every sample. */
function requireShortText({ artifactContent }: ActionInputs, { sampleDetails, origins }: ResolvedPolicy): void {
  if (artifactContent !== 'full' || sampleDetails === 'full') return
  const why = origins.sampleDetails === 'default' ? 'the default of a public repository' : 'as the policy says'
  throw new UserError({
    what: `Artifacts with whole logs would hold the texts that sample-details withholds ("${sampleDetails}", ${why}).`,
    where: 'inputs artifact-content and sample-details',
    fix: 'Set "sample-details: full" if everybody who can read this repository may read the samples, or leave artifact-content out.',
  })
}

async function changeFinding({
  path,
  policy,
  changed,
  resolve,
}: {
  path: string
  policy: ResolvedPolicy
  changed: string | null
  resolve: (file: PolicySettings) => ResolvedPolicy
}): Promise<SuiteFinding> {
  const finding = suiteWarning('policy-changed', '')
  try {
    const next = resolve(changed === null ? {} : await parsed(changed, path))
    const differing = differences(policy, next)
    const what = differing.length > 0 ? differing.join('; ') : 'only its wording'
    return {
      ...finding,
      message: `This change edits the policy ${path}: ${what}. It was judged by the policy of the base, and the new one applies after the merge.`,
    }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const { what, where, fix } = thrown.problem
    return { ...finding, message: `This change breaks the policy ${path}: ${what} (${where})`, fix }
  }
}

const LONGEST_VALUE = 120

function differences(now: ResolvedPolicy, next: ResolvedPolicy): string[] {
  const { origins: _origins, ...settings } = now
  const shown = (value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
  }
  return (Object.keys(settings) as (keyof Policy)[]).flatMap(key => {
    const [before, after] = [shown(now[key]), shown(next[key])]
    return JSON.stringify(now[key]) === JSON.stringify(next[key]) ? [] : [`${key} ${before} → ${after}`]
  })
}
