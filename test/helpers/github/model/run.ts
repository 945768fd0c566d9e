/** A workflow run from the little that a test says of it. */
import { stamp } from './ids.ts'
import type { Job, WorkflowRun } from './records.ts'
import type { Repository } from './repository.ts'
import { aUser } from './user.ts'

export interface RunInput extends Partial<Omit<WorkflowRun, 'jobs' | 'actor'>> {
  jobs?: (Partial<Job> & { name: string })[]
  actor?: string
}

const DEFAULT_PATH = '.github/workflows/evals.yml'

export function aRun(repository: Repository, { jobs = [], actor, ...input }: RunInput): WorkflowRun {
  const { ids, now } = repository.surroundings
  const path = input.path ?? DEFAULT_PATH
  const headBranch = input.headBranch ?? repository.defaultBranch
  const createdAt = input.createdAt ?? stamp(now())
  const status = input.status ?? 'completed'
  return {
    id: ids.next(),
    name: 'Evals',
    path,
    workflowId: workflowId(repository, path),
    event: 'push',
    status,
    conclusion: status === 'completed' ? 'success' : null,
    headBranch,
    headSha: repository.branches.get(headBranch) ?? '',
    headRepository: repository,
    runAttempt: 1,
    runNumber: repository.runs.size + 1,
    pullRequests: [],
    createdAt,
    updatedAt: createdAt,
    ...input,
    actor: aUser(actor ?? 'octocat'),
    jobs: jobs.map(job => aJob(ids.next(), job)),
  }
}

function aJob(id: number, job: Partial<Job> & { name: string }): Job {
  const status = job.status ?? 'completed'
  return { id, attempt: 1, status, conclusion: status === 'completed' ? 'success' : null, ...job }
}

/** One per file, whatever ref the path may name (`…/evals.yml@main`). */
function workflowId(repository: Repository, path: string): number {
  const file = path.replace(/@.*$/, '')
  const id = repository.workflows.get(file) ?? repository.surroundings.ids.next()
  repository.workflows.set(file, id)
  return id
}
