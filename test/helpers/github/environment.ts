/** The environment that a GitHub runner gives to a step, and nothing else of ours but PATH. */
import type { Trigger } from './events.ts'
import type { FakeGitHub } from './github.ts'
import type { WorkflowRun } from './model/records.ts'
import type { Repository } from './model/repository.ts'
import { aUser } from './model/user.ts'

export interface Surroundings {
  github: FakeGitHub
  repository: Repository
  trigger: Omit<Trigger, 'payload' | 'labels'>
  run: WorkflowRun
  attempt: number
  /** Key of the job in the workflow. */
  job: string
  runtimeToken: string
  workspace: string
  files: Files
}

/** Paths of what the runner gives and takes. */
export interface Files {
  event: string
  output: string
  summary: string
  state: string
  env: string
  path: string
  temp: string
}

export function environment({ github, repository, trigger, run, files, ...rest }: Surroundings): NodeJS.ProcessEnv {
  const { event, sha, ref, headRef = '', baseRef = '', actor } = trigger
  const file = run.path.replace(/@.*$/, '')
  return {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(aUser(actor).id),
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: String(rest.attempt),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: headRef,
    GITHUB_BASE_REF: baseRef,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKFLOW: run.name,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${file}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_JOB: rest.job,
    GITHUB_WORKSPACE: rest.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.temp,
    RUNNER_WORKSPACE: rest.workspace,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: rest.runtimeToken,
  }
}
