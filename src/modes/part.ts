/** `mode: part`: a job that ran evals leaves its logs for the job that compares. */
import { artifactNames } from '../artifacts/names.ts'
import { messageOf, UserError } from '../errors.ts'
import { plural } from '../report/numbers.ts'
import { safeLine } from '../report/text.ts'
import { metadataKeysOf } from '../run.ts'
import { readCandidate } from './candidate.ts'
import type { Job } from './job.ts'
import { policyInForce } from './policy.ts'
import { keepLogs } from './store.ts'

/** @throws UserError when there is nothing to keep or it cannot be kept: a missing part must be noticed. */
export async function partMode(job: Job): Promise<void> {
  const { context, inputs, page } = job
  const pull = context.payload.pull_request
  // What the change would make of the policy, and of its first one, is the comparing job's news.
  const policyCommit = pull?.base.sha ?? context.payload.merge_group?.base_sha ?? context.sha
  const { policy } = await policyInForce(job, { policyCommit, changedPolicyCommit: null, passesByDefault: false })
  const metadataKeys = metadataKeysOf({ policy, filter: [] })
  const fromFork = pull !== undefined && pull.head.repo?.id !== context.repositoryId
  const { side } = await readCandidate(job, { metadataKeys, fromFork })
  const name = artifactNames(inputs.artifactName, inputs.suite).part(context.job, inputs.leg)
  const { uploaded, manifest } = await keepLogs(job, {
    kind: 'part',
    name,
    side,
    policy,
    metadataKeys,
    commit: context.sha,
    branch: pull?.head.ref ?? context.ref.replace('refs/heads/', ''),
    missing: [],
  }).catch(cause => {
    throw notKept(name, cause)
  })
  for (const { path, what } of side.unreadable)
    page.annotate({ level: 'warning', title: 'unreadable log', message: safeLine(`${path}: ${what}`) })
  page.info(
    safeLine(
      `Uploaded ${plural(manifest.logs.length, 'log')} (${manifest.logs.map(({ task }) => task).join(', ')}) as ${uploaded.name}, leg ${inputs.leg + 1} of ${inputs.legs}, ${uploaded.sizeBytes} bytes.`,
    ),
  )
}

function notKept(name: string, cause: unknown): UserError {
  if (cause instanceof UserError) return cause
  return new UserError(
    {
      what: `The logs of this job could not be uploaded: ${messageOf(cause)}`,
      where: `artifact ${name}`,
      fix: 'Run the job again; if it persists, look at githubstatus.com and at the storage quota of artifacts.',
    },
    { cause },
  )
}
