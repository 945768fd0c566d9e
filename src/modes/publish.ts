/**
 * `mode: publish`: after a fork's run, in the base repository and with a token that may write. Of that run only the logs
 * are read, as a stranger's; pull request, policy, baseline and verdict are found out anew.
 */
import { artifactNames } from '../artifacts/names.ts'
import { BadArtifact } from '../artifacts/unpack.ts'
import { pathOf } from '../baseline/accepted.ts'
import { UserError } from '../errors.ts'
import { artifactsOfRun } from '../github/artifacts.ts'
import { pullOfRun } from '../github/pulls.ts'
import type { Artifact, Payload, PullRequest } from '../github/schema.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import { type SuiteFinding, suiteWarning } from '../pair/suite-findings.ts'
import { Thread } from '../publish/pull-request.ts'
import { compareAttempts } from '../report/marker.ts'
import type { Report } from '../report/schema.ts'
import { metadataKeysOf } from '../run.ts'
import { baselineSearch } from './baseline.ts'
import { type Candidate, HOSTILE, missingLeg, openPart, sideOfParts } from './candidate.ts'
import { failed } from './compare.ts'
import { deliver } from './deliver.ts'
import { type Evaluated, evaluate, withoutLogs } from './evaluate.ts'
import type { Job } from './job.ts'
import { policyInForce, policyOfInputs } from './policy.ts'
import { pullFacts, type Situation } from './situation.ts'

type TriggeringRun = NonNullable<Payload['workflow_run']>

/** Others (cancelled, waiting for an approval, never started) have evaluated nothing. */
const ENDED: ReadonlySet<string> = new Set(['success', 'failure', 'timed_out'])

/** @returns null when there is nothing to publish. */
export async function publishMode(job: Job): Promise<Report | null> {
  const { context, inputs, page } = job
  const trigger = context.payload.workflow_run
  if (trigger?.event !== 'pull_request' || !ENDED.has(trigger.conclusion ?? '')) {
    page.info('The run that ended is of no pull request: nothing to publish.')
    return null
  }
  const pull = await pullOfTrigger(job, trigger)
  if (pull && inputs.comment !== 'never' && (await isToldAlready(job, { pull, trigger }))) {
    page.info('A comment already carries this run: nothing to publish.')
    return null
  }
  const situation = situationOfTrigger(job, { trigger, pull })
  const run = runFacts(job, { trigger, situation })
  let policy = policyOfInputs(inputs, job.isPublic)
  let evaluated: Evaluated
  try {
    const inForce = await policyInForce(job, situation)
    policy = inForce.policy
    evaluated = await recomputed(job, { trigger, situation, policy, run, findings: inForce.findings })
  } catch (thrown) {
    evaluated = withoutLogs(failed(job, { thrown, policy, situation, run }))
  }
  if (!pull)
    page.annotate({
      level: 'notice',
      title: 'no comment',
      message: 'No single open pull request still has this commit as its head: the report is in the job summary only.',
    })
  return deliver(job, {
    ...evaluated,
    policy,
    pull: pull && { number: pull.number, readOnly: false },
    headCommit: pull ? trigger.head_sha : null,
  })
}

async function pullOfTrigger({ api }: Job, trigger: TriggeringRun): Promise<PullRequest | null> {
  if (!trigger.head_repository || !trigger.head_branch) return null
  return pullOfRun(api, {
    sha: trigger.head_sha,
    branch: trigger.head_branch,
    repository: trigger.head_repository.full_name,
    named: (trigger.pull_requests ?? []).map(({ number }) => number),
  })
}

async function isToldAlready(
  { api, inputs }: Job,
  { pull, trigger }: { pull: PullRequest; trigger: TriggeringRun },
): Promise<boolean> {
  const standing = await new Thread({ api, pull: pull.number, suite: inputs.suite }).standing()
  return standing !== null && compareAttempts(standing.marker, attemptOf(trigger)) >= 0
}

const attemptOf = ({ id, run_attempt }: TriggeringRun) => ({ run: id, attempt: run_attempt ?? 1 })

function situationOfTrigger(
  { context, defaultBranch }: Job,
  { trigger, pull }: { trigger: TriggeringRun; pull: PullRequest | null },
): Situation {
  const base = pull?.base.ref ?? defaultBranch
  return {
    change: { kind: 'pull-request', head: trigger.head_sha, base, checkout: null, isReported: true },
    pull: pull && pullFacts(pull, context.repositoryId),
    headCommit: trigger.head_sha,
    headBranch: trigger.head_branch ?? null,
    baseBranch: pull?.base.ref ?? defaultBranch,
    defaultBranch,
    // The default branch as it is now: nothing of the pull request has a say here.
    policyCommit: context.sha,
    changedPolicyCommit: null,
    mayRecord: false,
    passesByDefault: false,
  }
}

function runFacts(
  { context }: Job,
  { trigger, situation }: { trigger: TriggeringRun; situation: Situation },
): NonNullable<Report['run']> {
  return {
    repository: context.repository,
    event: trigger.event,
    headCommit: trigger.head_sha,
    headBranch: situation.headBranch,
    baseBranch: situation.baseBranch,
    pullRequest: situation.pull?.number ?? null,
    id: trigger.id,
    attempt: trigger.run_attempt ?? 1,
    url: `${context.serverUrl}/${context.repository}/actions/runs/${trigger.id}`,
    earlierAttempts: [],
  }
}

async function recomputed(
  job: Job,
  {
    trigger,
    situation,
    policy,
    run,
    findings,
  }: {
    trigger: TriggeringRun
    situation: Situation
    policy: ResolvedPolicy
    run: NonNullable<Report['run']>
    findings: readonly SuiteFinding[]
  },
): Promise<Evaluated> {
  const metadataKeys = metadataKeysOf({ policy, filter: [] })
  const candidate = await readReported(job, { trigger, metadataKeys })
  const workflowPath = pathOf(trigger)
  const wanted = { situation, policy, candidate: candidate.side.logs, metadataKeys, workflowPath }
  const search = await baselineSearch(job, wanted)
  const unverified = notVerified(trigger)
  return evaluate(job, {
    situation,
    policy,
    candidate,
    search,
    metadataKeys,
    findings: [unverified, ...findings],
    run,
  })
}

function notVerified({ head_repository: from, repository }: TriggeringRun): SuiteFinding {
  const who = from?.id === repository.id ? 'the pull request’s own run' : 'the fork'
  const message = `Logs reported by ${who}, not verified: whoever wrote the change could have written them.`
  return suiteWarning('unverified-logs', message)
}

/** What the gate job of the run has put together. */
async function readReported(
  job: Job,
  { trigger, metadataKeys }: { trigger: TriggeringRun; metadataKeys: readonly string[] },
): Promise<Candidate> {
  const names = artifactNames(job.inputs.artifactName, job.inputs.suite)
  const { items } = await artifactsOfRun(job.api, trigger.id, names.candidate)
  const newest = items
    .filter(({ name, expired }) => name === names.candidate && !expired)
    .sort((a, b) => b.id - a.id)[0]
  if (!newest) throw nothingReported(trigger, names.candidate)
  const part = await opened(job, newest)
  const { kind, suite, run, missing } = part.manifest
  if (kind !== 'candidate' || suite !== job.inputs.suite || run.id !== trigger.id)
    throw notReadable(newest, 'its manifest is of another kind, suite or run')
  const side = await sideOfParts([part], { unreadable: [], options: { metadataKeys, fromFork: true } })
  return { side, findings: missing.map(missingLeg), missing }
}

async function opened(job: Job, artifact: Artifact) {
  try {
    return await openPart(job, artifact, HOSTILE)
  } catch (thrown) {
    throw thrown instanceof BadArtifact ? notReadable(artifact, thrown.message) : thrown
  }
}

function notReadable({ name, id }: Artifact, why: string): UserError {
  return new UserError({
    what: `The logs that the pull request's run reported cannot be used: ${why}.`,
    where: `artifact ${name} (${id})`,
    fix: 'Run the evals of the pull request again, with the same version of eval-regression.',
  })
}

function nothingReported({ html_url: url }: TriggeringRun, name: string): UserError {
  return new UserError({
    what: `No candidate logs: the pull request's run left no artifact ${name}.`,
    where: url,
    fix: 'Look at that run: its evals may have failed (a fork’s run has no secrets, so no model keys), or its last job does not use eval-regression.',
  })
}
