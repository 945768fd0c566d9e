/** Workflow runs: the facts behind an artifact's label. */
import type { Api } from './client.ts'
import { isGitHub } from './error.ts'
import { parseBranchName, parseRun, parseRuns, type WorkflowRun } from './schema.ts'

/** Null when it is gone. @throws GitHubError */
export async function findRun(api: Api, id: number): Promise<WorkflowRun | null> {
  try {
    return await api.get('GET /actions/runs/{id}', { id }, parseRun)
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return null
    throw thrown
  }
}

/** The newest runs of one workflow, of one commit or one branch; none where the workflow is not known. @throws GitHubError */
export async function runsOf(
  api: Api,
  { workflowPath, ...filter }: { workflowPath: string; head_sha?: string; branch?: string },
): Promise<WorkflowRun[]> {
  const workflow = workflowPath.split('/').at(-1) ?? ''
  try {
    return await api.get('GET /actions/workflows/{workflow}/runs', { workflow, ...filter, per_page: 30 }, parseRuns)
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return []
    throw thrown
  }
}

/** The name that a branch has now: GitHub answers for the old one of a renamed branch. Null when there is none. */
export async function branchNow(api: Api, branch: string): Promise<string | null> {
  try {
    return await api.get('GET /branches/{branch}', { branch }, parseBranchName)
  } catch (thrown) {
    if (isGitHub(thrown, 'not-found')) return null
    throw thrown
  }
}
