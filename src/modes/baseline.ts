/** From a situation and the candidate's logs to the baseline. */
import { artifactNames } from '../artifacts/names.ts'
import { workflowPathOf } from '../baseline/accepted.ts'
import { artifactStore } from '../baseline/artifact.ts'
import { folderStore } from '../baseline/folder.ts'
import type { BaselineOutcome, BaselineStore, WantedEval } from '../baseline/outcome.ts'
import { resolveBaseline } from '../baseline/resolve.ts'
import { findWanted } from '../baseline/wanted.ts'
import { History } from '../github/commits.ts'
import type { BaselineInput } from '../inputs/action.ts'
import type { ResolvedPolicy } from '../inputs/policy.ts'
import type { EvalLog } from '../logs/eval-log.ts'
import type { Job } from './job.ts'
import type { Situation } from './situation.ts'
import { isRecorded } from './store.ts'

export interface BaselineRequest {
  situation: Situation
  policy: ResolvedPolicy
  candidate: readonly EvalLog[]
  metadataKeys: readonly string[]
  /** Whose runs record baselines. */
  workflowPath: string
}

/** @throws UserError for what the user must mend. */
export async function findBaseline(job: Job, request: BaselineRequest): Promise<BaselineOutcome> {
  const { inputs, now } = job
  const { situation, policy, candidate, metadataKeys } = request
  const { branches, workflow } = policy.baseline
  const stores = await Promise.all(inputs.baseline.map(source => storeOf(source, job, request)))
  return resolveBaseline(stores, {
    tasks: wantedEvals(candidate),
    baseBranch: situation.baseBranch,
    branches: distinct([situation.baseBranch, situation.defaultBranch, ...branches]),
    records: isRecorded(job, situation),
    workflowPath: workflow === null ? request.workflowPath : workflowPathOf(workflow),
    policy: policy.baseline,
    metadataKeys,
    now,
  })
}

async function storeOf(
  source: BaselineInput,
  job: Job,
  { situation, policy, candidate }: BaselineRequest,
): Promise<BaselineStore> {
  if (source.kind === 'logs') return folderStore(source.paths)
  const { api, http, folder, inputs, context } = job
  const history = new History(api)
  const revisions = distinct(candidate.flatMap(log => log.header.spec.revision?.commit ?? []))
  const { anchor } = policy.baseline
  const common = {
    api,
    folder,
    history,
    findWanted: () => findWanted(situation.change, { api, history, revisions, anchor }),
    suite: inputs.suite,
    repositoryId: context.repositoryId,
    runId: context.runId,
  }
  if (source.kind === 'artifact')
    return artifactStore({ ...common, http, name: artifactNames(inputs.artifactName, inputs.suite).baseline })
  const [{ mlflowOf }, { mlflowStore }] = await Promise.all([
    import('./mlflow-client.ts'),
    import('../baseline/mlflow-run.ts'),
  ])
  const { client, settings } = await mlflowOf(job)
  return mlflowStore({ ...common, client, experiment: settings.experimentName })
}

/** A task that was run with one model pairs with whatever model the baseline has. */
function wantedEvals(candidate: readonly EvalLog[]): WantedEval[] {
  const specs = candidate.map(({ header }) => header.spec)
  return distinct(specs.map(({ task }) => task)).flatMap((task): WantedEval[] => {
    const models = distinct(specs.filter(spec => spec.task === task).map(({ model }) => model))
    return models.length > 1 ? models.map(model => ({ task, model })) : [{ task, model: null }]
  })
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
