/** Baseline records as earlier runs of the workflow left them, in no time; and each part of one may be falsified. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { it } from 'vitest'
import { packLogs } from '../../src/artifacts/pack.ts'
import type { Manifest } from '../../src/artifacts/schema.ts'
import { findLogs } from '../../src/logs/open.ts'
import type { Report } from '../../src/report/schema.ts'
import { readSide } from '../../src/sides.ts'
import { evalFile, type RowsInput } from '../helpers/github/eval-file.ts'
import type { Trigger } from '../helpers/github/events.ts'
import { aFolder, aWorkspace } from '../helpers/github/folder.ts'
import type { PullRequest } from '../helpers/github/github.ts'
import type { ArtifactInput } from '../helpers/github/model/artifact.ts'
import type { Artifact } from '../helpers/github/model/records.ts'
import type { RunInput } from '../helpers/github/model/run.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { aLog, type More, Story } from './story.ts'

export const NAME = 'eval-regression-baseline-default'
export const POLICY = '.github/eval-regression.yml'
const WORKFLOW = '.github/workflows/evals.yml'

/** A story of its own beside others. */
export function tell(title: string, tale: (story: Story) => Promise<void>): void {
  it.concurrent(title, async ({ onTestFinished }) => tale(await Story.begin({}, onTestFinished)))
}

/** Finished logs of tasks, or of whatever status is said: `logsOf({ capitals: 'success', rivers: 'error' })`. */
export function logsOf(tasks: { [task: string]: 'success' | 'error' }, commit?: string) {
  const revision = commit === undefined ? null : { commit: commit.slice(0, 7) }
  const files = Object.entries(tasks).map(([task, status]) => [
    `logs/${task}.eval`,
    evalFile({ task, status, revision }),
  ])
  return Object.fromEntries(files) as { [path: string]: Uint8Array }
}

type Packed = { manifest: Manifest; members: { [name: string]: Uint8Array } }

async function packed(logs: { [path: string]: Uint8Array }): Promise<Packed> {
  const found = await findLogs(Object.keys(logs).map(path => join(aWorkspace(logs), path)))
  const side = await readSide('baseline', found, { metadataKeys: [] })
  const folder = join(aFolder(), 'packed')
  const { manifest, files } = await packLogs(side, ORIGIN, {
    folder,
    content: 'scores',
    sampleDetails: 'full',
    metadataKeys: [],
  })
  const members = files.slice(1).map(file => [relative(folder, file), readFileSync(file)])
  return { manifest, members: Object.fromEntries(members) }
}

const ORIGIN = {
  kind: 'baseline' as const,
  suite: 'default',
  repository: 'acme/evals',
  commit: '',
  branch: 'main',
  event: 'push',
  workflow: WORKFLOW,
  run: { id: 1, attempt: 1 },
  job: 'gate',
  leg: 0,
  legs: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  missing: [],
}

let capitals: Promise<Packed> | undefined

export interface RecordInput {
  logs?: { [path: string]: Uint8Array }
  /** Of the run that made it; one that there is already for a later attempt. */
  run?: RunInput
  artifact?: Partial<Omit<ArtifactInput, 'run'>>
  /** What the manifest says instead. */
  manifest?: (manifest: Manifest) => object
}

/** By default a push to main of this commit has recorded the task `capitals`. */
export async function aRecord(story: Story, sha: string, input: RecordInput = {}): Promise<Artifact> {
  capitals ??= packed(aLog())
  const { manifest, members } = await (input.logs ? packed(input.logs) : capitals)
  const { repository } = story
  const known = repository.runs.get(input.run?.id ?? 0)
  const run = known ?? repository.run({ headBranch: 'main', headSha: sha, ...input.run })
  run.runAttempt = input.run?.runAttempt ?? run.runAttempt
  const honest = { ...manifest, commit: sha, event: run.event, run: { id: run.id, attempt: run.runAttempt } }
  const said = { ...honest, ...input.manifest?.(honest) }
  const files = { 'manifest.json': JSON.stringify(said), ...members }
  return repository.artifact({ name: NAME, run, files, ...input.artifact })
}

export interface Looked {
  result: ActionResult
  report: Report
  search: Report['baselineSearch']
  /** Provenance of the first baseline eval. */
  from: NonNullable<NonNullable<Report['baseline']>['evals'][number]['provenance']> | undefined
  /** Codes of the reasons that the report gives. */
  codes: string[]
}

export function looked(result: ActionResult): Looked {
  const report = JSON.parse(readFileSync(result.outputs.result ?? '', 'utf8')) as Report
  const from = report.baseline?.evals[0]?.provenance
  return { result, report, search: report.baselineSearch, from, codes: report.reasons.map(({ code }) => code) }
}

/** The run of a pull request that does not comment, and its report. */
export async function look(
  story: Story,
  pull: PullRequest,
  { logs = {}, inputs, ...more }: More & { logs?: Parameters<Story['compare']>[1] } = {},
): Promise<Looked> {
  return looked(await story.compare(pull, logs, { inputs: { comment: 'never', ...inputs }, ...more }))
}

/** The run of any other event. */
export async function lookOn(
  story: Story,
  trigger: Trigger,
  { rows, ...more }: More & { rows?: RowsInput } = {},
): Promise<Looked> {
  return looked(await story.run({ ...trigger, cwd: aWorkspace(aLog(rows)), ...more }))
}

/** What a candidate that was passed over is called begins with its commit. */
export function reasonOf({ search }: Looked, sha: string): string {
  return search.rejected.find(({ candidate }) => candidate.startsWith(sha.slice(0, 7)))?.reason ?? ''
}

export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
