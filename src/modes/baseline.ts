/** From a situation and the candidate's logs to the baseline, and to what lies before it. */
import { artifactNames } from '../artifacts/names.ts'
import { workflowPathOf } from '../baseline/accepted.ts'
import { artifactStore } from '../baseline/artifact.ts'
import { folderStore } from '../baseline/folder.ts'
import type { BaselineQuery, BaselineStore, WantedEval } from '../baseline/outcome.ts'
import { RecordPages } from '../baseline/record-walk.ts'
import { findWanted, type Wanted } from '../baseline/wanted.ts'
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

/** Where baselines are looked for, and which. */
export interface BaselineSearch {
  query: BaselineQuery
  /** In the order of the user; those of commits start from the one that `wanted` finds. */
  storesFrom: (wanted: () => Promise<Wanted>) => Promise<BaselineStore[]>
  /** For the commit that a fair comparison is with. */
  stores: BaselineStore[]
}

/** @throws UserError for what the user must mend. */
export async function baselineSearch(job: Job, request: BaselineRequest): Promise<BaselineSearch> {
  const { situation, policy, candidate, metadataKeys } = request
  const { branches, workflow } = policy.baseline
  const history = new History(job.api)
  const pages = new RecordPages(job.api, artifactNames(job.inputs.artifactName, job.inputs.suite).baseline)
  const revisions = distinct(candidate.flatMap(log => log.header.spec.revision?.commit ?? []))
  const storesFrom = (wanted: () => Promise<Wanted>): Promise<BaselineStore[]> =>
    Promise.all(job.inputs.baseline.map(source => storeOf(source, job, { history, pages, wanted })))
  return {
    query: {
      tasks: wantedEvals(candidate),
      baseBranch: situation.baseBranch,
      branches: distinct([situation.baseBranch, situation.defaultBranch, ...branches]),
      records: isRecorded(job, situation),
      workflowPath: workflow === null ? request.workflowPath : workflowPathOf(workflow),
      policy: policy.baseline,
      metadataKeys,
      now: job.now,
    },
    storesFrom,
    stores: await storesFrom(() => findWanted(situation.change, { api: job.api, history, revisions })),
  }
}

async function storeOf(
  source: BaselineInput,
  job: Job,
  { wanted, ...asked }: { history: History; pages: RecordPages; wanted: () => Promise<Wanted> },
): Promise<BaselineStore> {
  if (source.kind === 'logs') return folderStore(source.paths)
  const { api, http, folder, inputs, context } = job
  const common = {
    api,
    folder,
    ...asked,
    findWanted: wanted,
    suite: inputs.suite,
    repositoryId: context.repositoryId,
    runId: context.runId,
  }
  if (source.kind === 'artifact') return artifactStore({ ...common, http })
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
