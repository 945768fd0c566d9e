/** `mode: compare`: the job that compares, tells, records and concludes. */
import { artifactNames } from '../artifacts/names.ts'
import { messageOf, UserError } from '../errors.ts'
import { isGitHub } from '../github/error.ts'
import { problemOf } from '../github/problem.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import { errorReport } from '../report/error-report.ts'
import { plural } from '../report/numbers.ts'
import { policyParts } from '../report/report.ts'
import type { Report } from '../report/schema.ts'
import { safeLine } from '../report/text.ts'
import { metadataKeysOf } from '../run.ts'
import { TOOL } from '../version.ts'
import { baselineSearch } from './baseline.ts'
import { type Candidate, readCandidate } from './candidate.ts'
import { deliver } from './deliver.ts'
import { BaselineUnreachable, type Evaluated, evaluate, withoutLogs } from './evaluate.ts'
import type { Job } from './job.ts'
import { policyInForce, policyOfInputs } from './policy.ts'
import { onBranches, type Situation, situationOf } from './situation.ts'
import { isRecorded, keepLogs } from './store.ts'

/** @returns the report as it went out. @throws UserError where there is nobody to tell it to. */
export async function compareMode(job: Job): Promise<Report> {
  const { context, inputs, isPublic } = job
  const situation = await situationOf({ ...job, pullRequest: inputs.pullRequest })
  let policy = policyOfInputs(inputs, isPublic)
  let placed = situation
  let evaluated: Evaluated
  try {
    const inForce = await policyInForce(job, situation)
    policy = inForce.policy
    placed = onBranches(situation, policy.baseline.branches)
    evaluated = await compared(job, { situation: placed, policy, findings: inForce.findings })
  } catch (thrown) {
    evaluated = withoutLogs(failed(job, { thrown, policy, situation: placed }))
  }
  const readOnly =
    (situation.pull?.fromFork ?? false) || context.payload.pull_request?.user?.login === 'dependabot[bot]'
  return deliver(job, {
    ...evaluated,
    policy,
    pull: situation.pull && { number: situation.pull.number, readOnly },
    headCommit: situation.headCommit,
  })
}

interface Settled {
  situation: Situation
  policy: ResolvedPolicy
}

async function compared(
  job: Job,
  { situation, policy, findings }: Settled & { findings: Awaited<ReturnType<typeof policyInForce>>['findings'] },
): Promise<Evaluated> {
  const metadataKeys = metadataKeysOf({ policy, filter: [] })
  const candidate = await readCandidate(job, { metadataKeys, fromFork: situation.pull?.fromFork ?? false })
  await keep(job, { situation, policy, candidate, metadataKeys })
  const { workflowPath } = job.context
  const wanted = { situation, policy, candidate: candidate.side.logs, metadataKeys, workflowPath }
  const search = await baselineSearch(job, wanted)
  return evaluate(job, {
    situation,
    policy,
    candidate,
    search,
    metadataKeys,
    findings: [...findings],
    run: runFacts(job, situation),
  })
}

export function runFacts({ context }: Job, situation: Situation): NonNullable<Report['run']> {
  return {
    repository: context.repository,
    event: context.event,
    headCommit: situation.headCommit,
    headBranch: situation.headBranch,
    baseBranch: situation.baseBranch,
    pullRequest: situation.pull?.number ?? null,
    id: context.runId,
    attempt: context.attempt,
    url: context.runUrl,
    earlierAttempts: [],
  }
}

/** The candidate's logs, for a fork's publish run or as the baseline of what comes after. */
async function keep(
  job: Job,
  { situation, policy, candidate, metadataKeys }: Settled & { candidate: Candidate; metadataKeys: readonly string[] },
): Promise<void> {
  const { inputs, context, page } = job
  const names = artifactNames(inputs.artifactName, inputs.suite)
  const kind = situation.mayRecord ? 'baseline' : 'candidate'
  if (job.isEnterpriseServer) return page.info(`No artifact service here: the ${kind} is not kept.`)
  const isKept = kind === 'baseline' ? isRecorded(job, situation) : context.event === 'pull_request'
  if (!isKept || inputs.artifactContent === 'none') return
  if (kind === 'baseline' && candidate.side.logs.every(({ header }) => header.status !== 'success'))
    return page.annotate({
      level: 'warning',
      title: 'no baseline recorded',
      message: 'No eval of this run has finished.',
    })
  try {
    const { uploaded, manifest } = await keepLogs(job, {
      kind,
      name: names[kind],
      side: candidate.side,
      policy,
      metadataKeys,
      commit: context.sha,
      branch: situation.headBranch ?? '',
      missing: candidate.missing,
    })
    const partial = manifest.complete ? '' : ', not complete'
    page.info(
      safeLine(
        `Kept ${plural(manifest.logs.length, 'log')} as ${uploaded.name} (${uploaded.sizeBytes} bytes${partial}).`,
      ),
    )
  } catch (thrown) {
    const why = messageOf(thrown)
    page.annotate({ level: 'warning', title: `the ${kind} could not be kept`, message: safeLine(why) })
  }
}

/** What could not be compared is told in the same places; a bug keeps its stack for the log. */
export function failed(
  job: Job,
  {
    thrown,
    policy,
    situation,
    run = runFacts(job, situation),
  }: { thrown: unknown } & Settled & { run?: NonNullable<Report['run']> },
): Report {
  const problem = problemFrom(thrown)
  if (problem === null) throw thrown
  return errorReport({
    problem,
    baselineSearch: thrown instanceof BaselineUnreachable ? thrown.search : undefined,
    tool: TOOL,
    suite: job.inputs.suite,
    comparedAt: job.now.toISOString(),
    attempt: run.attempt,
    run,
    policy: policyParts(policy),
  })
}

function problemFrom(thrown: unknown) {
  if (thrown instanceof UserError) return thrown.problem
  return isGitHub(thrown) ? problemOf(thrown) : null
}
