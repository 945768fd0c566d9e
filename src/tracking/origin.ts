/** Where a run comes from, in tags of ours and of MLflow's. */
import type { EvalLog } from '../logs/eval-log.ts'

/** As far as the job knows. */
export interface RunOrigin {
  suite?: string | undefined
  repositoryUrl?: string | undefined
  commit?: string | undefined
  branch?: string | undefined
  pullRequest?: number | undefined
  /** `RUN.ATTEMPT` of the workflow. */
  workflowRun?: string | undefined
  workflow?: string | undefined
  user?: string | undefined
}

type Tags = Record<string, string | null | undefined>

export function originTags({ suite, commit, branch, pullRequest, workflowRun }: RunOrigin): Tags {
  return {
    'eval_regression.suite': suite,
    'eval_regression.commit': commit,
    'eval_regression.branch': branch,
    'eval_regression.pull_request': pullRequest?.toString(),
    'eval_regression.workflow_run': workflowRun,
  }
}

/** What MLflow shows. @param revision of the repository that an eval was run in. */
export function sourceTags(origin: RunOrigin, revision: EvalLog['header']['spec']['revision']): Tags {
  return {
    'mlflow.source.git.commit': origin.commit ?? revision?.commit,
    'mlflow.source.git.repoURL': origin.repositoryUrl ?? revision?.origin,
    'mlflow.source.git.branch': origin.branch,
    'mlflow.source.type': origin.workflowRun === undefined ? undefined : 'JOB',
    'mlflow.source.name': origin.workflow,
    'mlflow.user': origin.user,
  }
}
