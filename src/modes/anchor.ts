/** The anchor of the policy: found like a baseline, or named as a run in MLflow, and compared with the candidate. */
import { givenPath } from '../baseline/given-path.ts'
import type { FoundBaseline } from '../baseline/outcome.ts'
import { resolveBaseline } from '../baseline/resolve.ts'
import { hoursSince } from '../baseline/told.ts'
import { UserError } from '../errors.ts'
import { findCommit } from '../github/commits.ts'
import { fitToLeave } from '../leave.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import { anchorOf } from '../report/anchor.ts'
import type { Anchor } from '../report/schema.ts'
import { compareSides } from '../run.ts'
import { readSide } from '../sides.ts'
import { namesRun, runIdOf } from '../tracked/run-name.ts'
import { foundSides } from './found-sides.ts'
import type { Job } from './job.ts'
import type { Present } from './past.ts'

/** Null: the policy names none. @throws UserError, GitHubError, MlflowError when it cannot be had */
export async function anchorFor(job: Job, present: Present): Promise<Anchor | null> {
  const { request, search } = present
  const { policy } = request
  const named = policy.baseline.anchor
  if (named === null) return null
  const found = namesRun(named) ? [await inMlflow(job, named, present)] : await atCommit(job, named, present)
  const { metadataKeys } = search.query
  const { provenanceOf, ...sides } = await foundSides(found, { candidate: request.candidate, metadataKeys })
  const compared = await compareSides({
    ...request,
    ...sides,
    provenanceOf,
    search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
    findings: [],
    mustRunAll: false,
  })
  return anchorOf(named, fitToLeave(compared.report, { policy, secrets: job.secrets }))
}

/** The nearest record at that commit or before it. */
async function atCommit(job: Job, named: string, { search }: Present): Promise<FoundBaseline[]> {
  const commit = await findCommit(job.api, named)
  if (commit === null)
    throw new UserError({
      what: 'it is no commit, tag or branch of this repository',
      where: `baseline.anchor: ${named}`,
      fix: 'Correct "baseline: {anchor: …}" in the policy file.',
    })
  const wanted = { sha: commit.sha, what: `the anchor ${named}`, evaluated: null }
  const stores = await search.storesFrom(async () => ({ wanted, findings: [] }))
  const ofCommits = stores.filter(({ earlier }) => earlier !== null)
  const policy = { ...search.query.policy, fallback: 'none' as const }
  const outcome = await resolveBaseline(ofCommits, { ...search.query, policy })
  if (outcome.kind === 'found') return outcome.found
  if (outcome.kind === 'unreachable') throw new UserError(outcome.problem)
  throw new UserError({
    what: `no baseline of ${commit.sha.slice(0, 7)} or of a commit before it is kept any more`,
    where: `baseline.anchor: ${named}`,
    fix: 'Artifacts expire: log baselines to MLflow as well ("mlflow-tracking-uri"), and name the run ("anchor: mlflow:RUN_ID").',
  })
}

async function inMlflow(job: Job, named: string, { search }: Present): Promise<FoundBaseline> {
  const [{ mlflowOf }, { logsOfRun }] = await Promise.all([
    import('./mlflow-client.ts'),
    import('../tracked/run-logs.ts'),
  ])
  const mlflowRun = runIdOf(named)
  const { client } = await mlflowOf(job)
  const found = await logsOfRun(mlflowRun, { client, folder: job.folder })
  const side = await readSide('baseline', found, { metadataKeys: search.query.metadataKeys })
  const origin = givenPath(side.logs[0] as EvalLog)
  const ageHours = origin.createdAt === null ? null : hoursSince(Date.parse(origin.createdAt), job.now)
  return { side, provenance: { ...origin, source: 'mlflow', mlflowRun, ageHours, chosen: `the anchor ${named}` } }
}
