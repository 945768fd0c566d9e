/** From a situation and the candidate's logs to the baseline. */
import { artifactNames } from '../artifacts/names.ts'
import { workflowPathOf } from '../baseline/accepted.ts'
import { artifactStore } from '../baseline/artifact.ts'
import { folderStore } from '../baseline/folder.ts'
import type { BaselineOutcome, BaselineStore } from '../baseline/outcome.ts'
import { resolveBaseline } from '../baseline/resolve.ts'
import { findWanted } from '../baseline/wanted.ts'
import { History } from '../github/commits.ts'
import type { LogsInput } from '../inputs/action.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { SuiteFinding } from '../pair/suite-findings.ts'
import type { Job } from './job.ts'
import type { Situation } from './situation.ts'

export interface BaselineRequest {
  situation: Situation
  policy: ResolvedPolicy
  candidate: readonly EvalLog[]
  metadataKeys: readonly string[]
  /** Whose runs record baselines. */
  workflowPath: string
}

/** @throws UserError; GitHubError when the wanted commit cannot be found out. */
export async function findBaseline(
  job: Job,
  request: BaselineRequest,
): Promise<{ outcome: BaselineOutcome; findings: SuiteFinding[] }> {
  const { api, inputs, now } = job
  const { situation, policy, candidate, metadataKeys } = request
  const history = new History(api)
  const { anchor, branches, workflow } = policy.baseline
  const revisions = distinct(candidate.flatMap(log => log.header.spec.revision?.commit ?? []))
  // Logs that lie on this machine are what they are, whatever commit would be fairest: GitHub need not be asked.
  const givenOnly = inputs.baseline.every(({ kind }) => kind === 'logs')
  const { wanted, findings } = givenOnly
    ? { wanted: null, findings: [] }
    : await findWanted(situation.change, { api, history, revisions, anchor })
  const stores = inputs.baseline.map(source => storeOf(source, { job, history }))
  const outcome = await resolveBaseline(stores, {
    wanted,
    tasks: distinct(candidate.map(log => log.header.spec.task)),
    baseBranch: situation.baseBranch,
    branches: distinct([situation.baseBranch, situation.defaultBranch, ...branches]),
    records: situation.mayRecord,
    workflowPath: workflow === null ? request.workflowPath : workflowPathOf(workflow),
    policy: policy.baseline,
    metadataKeys,
    now,
  })
  return { outcome, findings }
}

function storeOf(source: LogsInput, { job, history }: { job: Job; history: History }): BaselineStore {
  if (source.kind === 'logs') return folderStore(source.paths)
  const { api, http, folder, inputs, context } = job
  return artifactStore({
    api,
    http,
    folder,
    history,
    name: artifactNames(inputs.artifactName, inputs.suite).baseline,
    suite: inputs.suite,
    repositoryId: context.repositoryId,
    runId: context.runId,
  })
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
