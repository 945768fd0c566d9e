/** Check runs. */
import { Refusal } from '../exchange.ts'
import { checkRunJson } from '../json/pull.ts'
import { at } from '../json/repository.ts'
import { stamp } from '../model/ids.ts'
import type { CheckRun } from '../model/records.ts'
import { counted } from '../paging.ts'
import { type Call, created, field, found, number, ok, type Routes, text, validationFailed } from './route.ts'

const MOST_CHARACTERS = 65_535

/** What the request says, over what was. */
function changed(before: Omit<CheckRun, 'id' | 'app'>, body: unknown, now: string): Omit<CheckRun, 'id' | 'app'> {
  const said = (name: string, fallback: string | null) => text(body, name) ?? fallback
  const output = field(body, 'output')
  for (const name of ['summary', 'text'])
    if ((text(output, name) ?? '').length > MOST_CHARACTERS)
      throw validationFailed('CheckRun', name, `is too long (maximum is ${MOST_CHARACTERS} characters)`)
  const conclusion = said('conclusion', before.conclusion)
  const status = text(body, 'conclusion') === null ? (said('status', before.status) ?? 'queued') : 'completed'
  if (status === 'completed' && conclusion === null) throw new Refusal(422, 'Invalid request. conclusion is missing.')
  return {
    name: said('name', before.name) ?? '',
    headSha: before.headSha,
    status,
    conclusion,
    externalId: said('external_id', before.externalId) ?? '',
    detailsUrl: said('details_url', before.detailsUrl),
    startedAt: said('started_at', before.startedAt ?? now),
    completedAt: status === 'completed' ? said('completed_at', before.completedAt ?? now) : null,
    output: {
      title: text(output, 'title') ?? before.output.title,
      summary: text(output, 'summary') ?? before.output.summary,
      text: text(output, 'text') ?? before.output.text,
    },
  }
}

/** Of each name and app the newest. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  const byName = new Map<string, CheckRun>()
  for (const run of [...runs].sort((one, other) => one.id - other.id)) byName.set(`${run.app.id} ${run.name}`, run)
  return [...byName.values()]
}

export const checks: Routes = {
  'checks/create': call => {
    const { api, repository, request, now } = call
    const sha = text(request.body, 'head_sha') ?? ''
    if (repository.network.find(sha)?.sha !== sha) throw new Refusal(422, `No commit found for SHA: ${sha}`)
    const output = { title: null, summary: null, text: null }
    const nothing = {
      name: '',
      headSha: sha,
      status: 'queued',
      conclusion: null,
      externalId: '',
      detailsUrl: null,
      output,
    }
    const run = repository.checkRun(
      changed({ ...nothing, startedAt: null, completedAt: null }, request.body, stamp(now())),
    )
    return created(checkRunJson(api, repository, run), `${at(api, repository)}/check-runs/${run.id}`)
  },

  'checks/update': call => {
    const { api, repository, request, now } = call
    const run = found(repository.checkRuns.find(({ id }) => id === number(call, 'check_run_id')))
    Object.assign(run, changed(run, request.body, stamp(now())))
    return ok(checkRunJson(api, repository, run))
  },

  'checks/list-for-ref': (call: Call) => {
    const { api, repository, request, params } = call
    const { check_name: name, status, filter = 'latest', app_id: app } = request.query
    const commit = repository.resolve(params.ref ?? '')
    if (commit === null) throw new Refusal(422, `No commit found for SHA: ${params.ref}`)
    const matching = repository.checkRuns.filter(
      run =>
        run.headSha === commit.sha &&
        (name === undefined || run.name === name) &&
        (status === undefined || run.status === status) &&
        (app === undefined || String(run.app.id) === app),
    )
    const shown = (filter === 'latest' ? latest(matching) : matching).sort((one, other) => other.id - one.id)
    return counted('check_runs', shown, request, api, run => checkRunJson(api, repository, run))
  },
}
