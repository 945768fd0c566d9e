/** Action door: environment in, exit status out. The only reader of the runner's environment. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, type Problem, UserError } from './errors.ts'
import { connect } from './github/client.ts'
import { isEnterpriseServer, readContext } from './github/context.ts'
import { GitHubError } from './github/error.ts'
import { problemOf } from './github/problem.ts'
import { parseRepository } from './github/schema.ts'
import { createHttp } from './http.ts'
import { type Environment, inputOf, readActionInputs } from './inputs/action.ts'
import { proxiesOf } from './inputs/proxies.ts'
import { secretsOf } from './inputs/secrets.ts'
import type { MLflowSettings } from './mlflow/settings.ts'
import { eventProblems } from './modes/events.ts'
import type { Job } from './modes/job.ts'
import { pageFolder } from './page-assets.ts'
import { type JobPage, jobPage } from './publish/job.ts'
import type { Report } from './report/schema.ts'
import { safeLine } from './report/text.ts'
import { VERSION } from './version.ts'

/** @returns the exit code. */
async function main(env: Environment): Promise<number> {
  const page = await jobPage({ token: randomUUID })
  const problems: Problem[] = []
  const inputs = readActionInputs(env, problems)
  if (inputs.token) page.mask(inputs.token)
  const context = readContext(env, await payloadText(env), problems)
  problems.push(...eventProblems(context, inputs))
  if (problems.length > 0) return refuse(page, problems)
  const folder = await mkdtemp(join(context.temp, 'eval-regression-'))
  const proxies = proxiesOf(env)
  const http = createHttp({ userAgent: `eval-regression/${VERSION}`, env: proxies })
  const closing: (() => Promise<void>)[] = []
  try {
    const job = await jobOf({ context, inputs, env, page, folder, http, proxies, closing })
    return conclude(page, await run(job))
  } finally {
    await Promise.all([http.close(), ...closing.map(close => close())])
    await rm(folder, { recursive: true, force: true })
  }
}

async function payloadText({ GITHUB_EVENT_PATH: path = '' }: Environment): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}

async function jobOf({
  context,
  inputs,
  env,
  page,
  folder,
  http,
  proxies,
  closing,
}: Pick<Job, 'context' | 'inputs' | 'page' | 'folder' | 'http' | 'proxies'> & {
  env: Environment
  closing: (() => Promise<void>)[]
}): Promise<Job> {
  const { token } = inputs
  const api = await connect({
    token,
    url: context.apiUrl,
    repository: context.repository,
    fetch: http.fetch as typeof globalThis.fetch,
    onWait: message => page.info(message),
  })
  // Scheduled runs of some servers have no repository in their payload.
  const facts = context.facts ?? (await api.get('GET ', {}, parseRepository))
  return {
    context: { ...context, repositoryId: context.repositoryId || facts.id },
    inputs,
    api,
    http,
    page,
    folder,
    htmlFolder: pageFolder(process.argv[1]),
    defaultBranch: facts.default_branch ?? 'main',
    isPublic: facts.visibility === 'public' || facts.private === false || facts.private === undefined,
    isEnterpriseServer: isEnterpriseServer(context.serverUrl),
    secrets: secretsOf(env),
    proxies,
    mlflow: await mlflowOf(env, inputs),
    now: new Date(),
    onEnd: close => void closing.push(close),
  }
}

/** Null, and nothing loaded, where nobody names a server. @throws UserError for settings that cannot be meant. */
async function mlflowOf(env: Environment, inputs: Job['inputs']): Promise<MLflowSettings | null> {
  const trackingUri = inputOf(env, 'mlflow-tracking-uri')
  const named = [trackingUri, env.INSPECT_MLFLOW_TRACKING_URI, env.MLFLOW_TRACKING_URI].some(uri => uri?.trim())
  if (!named) return null
  const { loadSettings } = await import('./mlflow/settings.ts')
  return loadSettings(env, {
    trackingUri,
    experimentName: inputOf(env, 'mlflow-experiment'),
    tracingEnabled: inputs.mlflowTraces ?? undefined,
  })
}

/** Each mode is loaded when it is the one. @returns null when there is nothing to conclude. */
async function run(job: Job): Promise<Report | null> {
  const { event } = job.context
  if (job.inputs.mode === 'part') {
    const { partMode } = await import('./modes/part.ts')
    await partMode(job)
    return null
  }
  if (event === 'workflow_run') {
    const { publishMode } = await import('./modes/publish.ts')
    const report = await publishMode(job)
    // The pull request's own run has failed already; here only a report that could not be made fails.
    return report?.conclusion === 'error' ? report : null
  }
  const { compareMode } = await import('./modes/compare.ts')
  return compareMode(job)
}

/** Last of all: everybody knows why. */
function conclude(page: JobPage, report: Report | null): number {
  if (report === null || report.conclusion === 'pass') return 0
  const fix = report.reasons.find(({ level }) => level === 'error')?.fix
  page.fail(safeLine(`${report.verdict}: ${report.headline}${fix === undefined ? '' : ` ${fix}`}`))
  return 1
}

function refuse(page: JobPage, problems: readonly Problem[]): number {
  for (const { what, where, fix } of problems.slice(1))
    page.annotate({ level: 'error', title: safeLine(where), message: safeLine(`${what} ${fix}`) })
  const [{ what, where, fix } = problems[0] as Problem] = problems
  page.fail(safeLine(`${what} (${where}) ${fix}`))
  return 1
}

/** Whatever happens, one clear line: a stack only for what is our bug. @returns the exit code. */
async function explained(failure: unknown): Promise<number> {
  const page = await jobPage({ token: randomUUID })
  const message = messageOf(failure)
  if (failure instanceof UserError) return refuse(page, [failure.problem])
  if (failure instanceof GitHubError) return refuse(page, [problemOf(failure)])
  // What the machine refuses (no space left, no right to write) is nobody's bug.
  if (failure instanceof Error && /^E[A-Z]+$/.test(String(Reflect.get(failure, 'code'))))
    return refuse(page, [{ what: `The runner failed: ${message}.`, where: 'this machine', fix: 'Run the job again.' }])
  page.block(failure instanceof Error ? (failure.stack ?? message) : message)
  page.fail(safeLine(`this is a bug in eval-regression ${VERSION}, please report it: ${message}`))
  return 1
}

const LINGER_MS = 2_000

// Stands until the run has come to know better.
process.exitCode = 1
main(process.env)
  .catch(explained)
  .then(code => {
    process.exitCode = code
    // What nobody waits for any more, such as a pause before a further attempt, keeps no job.
    setTimeout(() => process.exit(), LINGER_MS).unref()
  })
