/** Runs, jobs and artifacts. */
import { Refusal, type Request } from '../exchange.ts'
import { artifactJson, jobJson, runJson } from '../json/actions.ts'
import type { Artifact, WorkflowRun } from '../model/records.ts'
import { counted } from '../paging.ts'
import { type Call, found, number, ok, type Routes } from './route.ts'

const newestFirst = (one: { id: number }, other: { id: number }): number => other.id - one.id

function artifacts(call: Call, all: readonly Artifact[]) {
  const { request, repository, api } = call
  const { name, direction = 'desc' } = request.query
  const named = all.filter(artifact => name === undefined || artifact.name === name).sort(newestFirst)
  if (direction === 'asc') named.reverse()
  return counted('artifacts', named, request, api, artifact => artifactJson(api, repository, artifact))
}

function runs(call: Call, all: readonly WorkflowRun[]) {
  const { request, repository, api } = call
  const matching = all.filter(run => matches(run, request)).sort(newestFirst)
  const withPulls = request.query.exclude_pull_requests !== 'true'
  return counted('workflow_runs', matching, request, api, run => runJson(api, repository, run, withPulls))
}

function matches(run: WorkflowRun, { query }: Request): boolean {
  const isWanted = (name: string, ...values: unknown[]) => query[name] === undefined || values.includes(query[name])
  return (
    isWanted('event', run.event) &&
    isWanted('status', run.status, run.conclusion) &&
    isWanted('branch', run.headBranch) &&
    isWanted('head_sha', run.headSha) &&
    isWanted('actor', run.actor.login) &&
    isCreated(run, query.created)
  )
}

/** `>=2026-01-01`, `2026-01-01..2026-02-01` and the like. */
function isCreated({ createdAt }: WorkflowRun, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  const at = Date.parse(createdAt)
  const [from, to] = wanted.split('..')
  if (to !== undefined) return at >= Date.parse(from ?? '') && at <= Date.parse(to)
  const [, sign = '', date = ''] = /^([<>]=?)?(.*)$/.exec(wanted) ?? []
  const limit = Date.parse(date)
  if (sign === '') return createdAt.startsWith(date)
  return sign.startsWith('>')
    ? at > limit || (sign === '>=' && at === limit)
    : at < limit || (sign === '<=' && at === limit)
}

const artifactOf = (call: Call): Artifact =>
  found(call.repository.artifacts.find(({ id }) => id === number(call, 'artifact_id')))
const runOf = (call: Call): WorkflowRun => found(call.repository.runs.get(number(call, 'run_id')))

export const actions: Routes = {
  'actions/list-artifacts-for-repo': call => artifacts(call, call.repository.artifacts),

  'actions/list-workflow-run-artifacts': call => {
    const { id } = runOf(call)
    return artifacts(
      call,
      call.repository.artifacts.filter(({ runId }) => runId === id),
    )
  },

  'actions/get-artifact': call => ok(artifactJson(call.api, call.repository, artifactOf(call))),

  'actions/download-artifact': call => {
    const { expired, zip, name } = artifactOf(call)
    if (call.params.archive_format !== 'zip') throw new Refusal(404, 'Not Found')
    if (expired) throw new Refusal(410, 'Artifact has expired')
    return { status: 302, headers: { location: call.blobUrl(zip, `${name}.zip`) } }
  },

  'actions/get-workflow-run': call =>
    ok(runJson(call.api, call.repository, runOf(call), call.request.query.exclude_pull_requests !== 'true')),

  'actions/list-workflow-runs-for-repo': call => runs(call, [...call.repository.runs.values()]),

  /** By number or by file name. */
  'actions/list-workflow-runs': call => {
    const { repository, params } = call
    const wanted = params.workflow_id ?? ''
    const file = [...repository.workflows].find(([path, id]) => String(id) === wanted || path.endsWith(`/${wanted}`))
    const [, workflowId] = found(file)
    return runs(
      call,
      [...repository.runs.values()].filter(run => run.workflowId === workflowId),
    )
  },

  'actions/list-jobs-for-workflow-run-attempt': call => {
    const { repository, request, api } = call
    const run = runOf(call)
    const attempt = number(call, 'attempt_number')
    if (attempt < 1 || attempt > run.runAttempt) throw new Refusal(404, 'Not Found')
    const jobs = run.jobs.filter(job => job.attempt === attempt)
    return counted('jobs', jobs, request, api, job => jobJson(api, repository, run, job))
  },
}
