/** Runs the built Action as a GitHub runner does: a process of its own, told everything by environment and files. */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Action, inputEnvironment, readAction } from './action-inputs.ts'
import { environment, type Files } from './environment.ts'
import type { Trigger } from './events.ts'
import { aFolder } from './folder.ts'
import type { FakeGitHub, Permissions } from './github.ts'
import { stamp } from './model/ids.ts'
import type { Job, WorkflowRun } from './model/records.ts'
import type { Repository } from './model/repository.ts'
import {
  type Annotation,
  annotationsOf,
  type Command,
  commandsOf,
  fileCommands,
  masksOf,
  visibleLog,
} from './workflow-commands.ts'

export interface ActionRun extends Omit<Trigger, 'labels'> {
  github: FakeGitHub
  repository: Repository
  labels?: Trigger['labels']
  inputs?: { [name: string]: string }
  /** More of the environment; undefined takes a variable away. */
  env?: { [name: string]: string | undefined }
  /** The workspace. Default: an empty folder. */
  cwd?: string
  /** Of the job; a read-only trigger turns write into read. Default: contents and actions read, pull-requests write. */
  permissions?: Permissions
  /** Instead of one made from the permissions. */
  token?: string
  /** Default: a new one of the event. Give the same to several jobs of one run, and to its later attempts. */
  run?: WorkflowRun
  attempt?: number
  /** Path of the workflow file, for a new run. */
  workflow?: string
  /** Key of the job, and what it is called in lists where that differs. */
  job?: string
  jobName?: string
  /** `strategy.job-index` and `strategy.job-total`. */
  leg?: number
  legs?: number
  /** The run stays in progress afterwards, as if more jobs followed. */
  unfinished?: boolean
  /** Folder of the action. Default: this repository. */
  action?: string
  timeoutMs?: number
}

export interface ActionResult {
  /** Null: killed. */
  code: number | null
  stdout: string
  stderr: string
  /** Both, with masked text as `***`: what the log on GitHub shows. */
  log: string
  outputs: { [name: string]: string }
  summary: string
  annotations: Annotation[]
  masks: string[]
  /** All workflow commands in order, stderr's after stdout's. */
  commands: Command[]
  state: { [name: string]: string }
  exported: { [name: string]: string }
  run: WorkflowRun
  workspace: string
  durationMs: number
}

const ROOT = join(import.meta.dirname, '..', '..', '..')
const TIMEOUT_MS = 60_000
const COMPILE_CACHE = join(tmpdir(), 'eval-regression-compile-cache')
const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' }

export async function runAction(input: ActionRun): Promise<ActionResult> {
  const { github, repository, job = 'gate', leg = 0, legs = 1, permissions = DEFAULT_PERMISSIONS } = input
  const action = readAction(input.action ?? ROOT)
  const run = input.run ?? newRun(input)
  const attempt = input.attempt ?? run.runAttempt
  run.runAttempt = Math.max(run.runAttempt, attempt)
  run.status = 'in_progress'
  run.conclusion = null
  const entry = jobOf(input, run, attempt)
  const token =
    input.token ?? github.token({ repository: repository.fullName, permissions: granted(input, permissions) })
  const files = someFiles(input.payload)
  const workspace = input.cwd ?? aFolder()
  const runtimeToken = github.runtimeToken({ repository, runId: run.id, attempt, job })
  const env = {
    ...environment({ github, repository, trigger: input, run, attempt, job, runtimeToken, workspace, files }),
    ...inputEnvironment(action, input.inputs ?? {}, { token, leg, legs }),
    // Not as on a runner, which is always new; it only saves time.
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...input.env,
  }
  const started = Date.now()
  const { code, stdout, stderr } = await execute(action, env, workspace, input.timeoutMs ?? TIMEOUT_MS)
  finish(input, run, entry, code, stamp(github.now()))
  const commands = [...commandsOf(stdout), ...commandsOf(stderr)]
  const masks = [token, ...masksOf(commands)]
  return {
    ...{ code, stdout, stderr, run, workspace, commands, masks, durationMs: Date.now() - started },
    log: visibleLog(`${stdout}${stderr}`, masks),
    outputs: fileCommands(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    annotations: annotationsOf(commands),
    state: fileCommands(readFileSync(files.state, 'utf8')),
    exported: fileCommands(readFileSync(files.env, 'utf8')),
  }
}

function newRun({ repository, event, labels = {}, actor, workflow }: ActionRun): WorkflowRun {
  return repository.run({ event, actor, ...labels, status: 'in_progress', ...(workflow && { path: workflow }) })
}

/** The run's list of jobs, where a part that is still running can be seen. */
function jobOf({ repository, job = 'gate', jobName = job }: ActionRun, run: WorkflowRun, attempt: number): Job {
  const known = run.jobs.find(each => each.name === jobName && each.attempt === attempt)
  const id = repository.surroundings.ids.next()
  const entry = known ?? { id, name: jobName, attempt, status: 'in_progress', conclusion: null }
  if (known === undefined) run.jobs.push(entry)
  Object.assign(entry, { status: 'in_progress', conclusion: null })
  return entry
}

function granted({ readOnly = false }: ActionRun, permissions: Permissions): Permissions {
  if (!readOnly) return permissions
  const reduced = Object.entries(permissions).map(([name, level]) => [name, level === 'write' ? 'read' : level])
  return Object.fromEntries(reduced)
}

function someFiles(payload: unknown): Files {
  const folder = aFolder()
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const names = ['output', 'summary', 'state', 'env', 'path'] as const
  const [output = '', summary = '', state = '', env = '', path = ''] = names.map(name => {
    const file = join(folder, name)
    writeFileSync(file, '')
    return file
  })
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload, null, 2))
  return { event, output, summary, state, env, path, temp }
}

/** Not spawnSync: GitHub lives in this very process. */
function execute(action: Action, env: NodeJS.ProcessEnv, cwd: string, timeout: number) {
  const child = spawn(process.execPath, [action.main], { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8')
    child[name].on('data', (chunk: string) => {
      text[name] += chunk
    })
  }
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...text }))
  })
}

function finish(
  { unfinished = false }: ActionRun,
  run: WorkflowRun,
  entry: Job,
  code: number | null,
  now: string,
): void {
  const conclusion = code === 0 ? 'success' : 'failure'
  Object.assign(entry, { status: 'completed', conclusion })
  run.updatedAt = now
  if (!unfinished) Object.assign(run, { status: 'completed', conclusion })
}
