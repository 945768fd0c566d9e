/** Where this job runs and what started it, as the runner tells it in the environment and the event's payload. */
import type { Problem } from '../errors.ts'
import type { Environment } from '../inputs/action.ts'
import { type Payload, parsePayload, type RepositoryFacts } from './schema.ts'

export interface Context {
  event: string
  payload: Payload
  /** `owner/name`. */
  repository: string
  repositoryId: number
  /** Null where the event does not say: scheduled runs of some servers. */
  facts: RepositoryFacts | null
  /** `GITHUB_SHA`: what a default checkout gives. */
  sha: string
  /** `refs/heads/main`. */
  ref: string
  runId: number
  attempt: number
  job: string
  /** `.github/workflows/evals.yml`. */
  workflowPath: string
  /** Of the website, without a slash at the end. */
  serverUrl: string
  apiUrl: string
  runUrl: string
  temp: string
  /** Who started the run; empty where the runner does not say. */
  actor: string
}

/** @param problems gets what a runner always gives and is missing here. */
export function readContext(env: Environment, payloadText: string, problems: Problem[]): Context {
  const get = (name: string): string => {
    const value = env[name]?.trim() ?? ''
    if (value === '') problems.push(missing(name))
    return value
  }
  const repository = get('GITHUB_REPOSITORY')
  const payload = readPayload(payloadText, problems)
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  const runId = Number(get('GITHUB_RUN_ID'))
  return {
    event: get('GITHUB_EVENT_NAME'),
    payload,
    repository,
    repositoryId: Number(env.GITHUB_REPOSITORY_ID) || (payload.repository?.id ?? 0),
    facts: payload.repository ?? null,
    sha: get('GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    runId,
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    job: env.GITHUB_JOB || 'job',
    workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF ?? '', repository),
    serverUrl,
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    temp: get('RUNNER_TEMP'),
    actor: env.GITHUB_ACTOR ?? '',
  }
}

function missing(name: string): Problem {
  return {
    what: `The runner does not say ${name}.`,
    where: 'the environment',
    fix: 'Run this as a step of a GitHub Actions job; on a laptop, use the command line instead.',
  }
}

function readPayload(text: string, problems: Problem[]): Payload {
  try {
    return parsePayload(JSON.parse(text))
  } catch (cause) {
    problems.push({
      what: `The event's payload cannot be read (${cause instanceof SyntaxError ? 'no JSON' : 'not in a shape we know'}).`,
      where: 'GITHUB_EVENT_PATH',
      fix: 'Report this, with the event and the server version.',
    })
    return {}
  }
}

/** `owner/name/.github/workflows/evals.yml@refs/heads/main` → `.github/workflows/evals.yml`. */
export function workflowPath(reference: string, repository: string): string {
  const path = reference.split('@', 1)[0] ?? ''
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path
}

/** The artifact service is only on github.com and its data residencies; local names are rigs. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : ''
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')
}
