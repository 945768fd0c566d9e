/** The candidate's logs: of this machine, of the parts that earlier jobs uploaded, or of a run that is not trusted. */
import { artifactNames } from '../artifacts/names.ts'
import { type ArtifactLimits, openArtifact, TRUSTED } from '../artifacts/open.ts'
import { partsThatCount } from '../artifacts/parts.ts'
import type { Manifest } from '../artifacts/schema.ts'
import { BadArtifact, type Unpacked } from '../artifacts/unpack.ts'
import { UserError } from '../errors.ts'
import { artifactsOfRun } from '../github/artifacts.ts'
import type { Artifact } from '../github/schema.ts'
import { findLogs } from '../logs/open.ts'
import { type LogsOfSide, type SuiteFinding, suiteWarning, type UnreadableLog } from '../pair/suite-findings.ts'
import { readSide } from '../sides.ts'
import type { Job } from './job.ts'

export interface Candidate {
  side: LogsOfSide
  findings: SuiteFinding[]
  /** Parts that should be there and are not, in words. */
  missing: string[]
}

/** The logs of a fork's run are read within narrower bounds than those of our own. */
export const HOSTILE: ArtifactLimits = { artifactBytes: 256 * 1024 ** 2, totalBytes: 1024 ** 3, logs: 300 }

export interface CandidateOptions {
  metadataKeys: readonly string[]
  /** A fork's run gets no secrets: the likely cause when there are no logs. */
  fromFork: boolean
}

/** @throws UserError when there is nothing to compare, with the likely cause. */
export async function readCandidate(job: Job, options: CandidateOptions): Promise<Candidate> {
  const { candidate } = job.inputs
  if (candidate.kind === 'artifact') return readParts(job, options)
  const found = await findLogs(candidate.paths).catch(thrown => {
    throw thrown instanceof UserError ? withCause(thrown, options) : thrown
  })
  return { side: await readSide('candidate', found, options), findings: [], missing: [] }
}

function withCause({ problem }: UserError, { fromFork }: CandidateOptions): UserError {
  const cause = fromFork
    ? 'This run is a fork’s, and gets no secrets: evals that need a model key cannot have run. See README, "Forks".'
    : 'Perhaps the evals failed before they wrote a log (look at the steps before), or wrote to another folder than "candidate:" or INSPECT_LOG_DIR names.'
  return new UserError({ ...problem, what: `No candidate logs: ${problem.what}`, fix: `${cause} ${problem.fix}` })
}

async function readParts(job: Job, options: CandidateOptions): Promise<Candidate> {
  const { context, inputs, api } = job
  const names = artifactNames(inputs.artifactName, inputs.suite)
  const { items, cut } = await artifactsOfRun(api, context.runId)
  const named = items.filter(({ name, expired }) => name.startsWith(names.parts) && !expired)
  const opened = await openAll(job, named)
  const ours = opened.parts.filter(({ manifest }) => isOfThisRun(manifest, job))
  if (ours.length === 0 && opened.unreadable.length === 0) throw noParts(job, items, options)
  const { parts, missing, earlier } = partsThatCount(ours)
  const side = await sideOfParts(parts, { unreadable: opened.unreadable, options })
  return { side, findings: [...missing.map(missingLeg), ...cutFinding(cut), ...earlierAttempts(earlier)], missing }
}

async function openAll(
  job: Job,
  artifacts: readonly Artifact[],
): Promise<{ parts: Unpacked[]; unreadable: UnreadableLog[] }> {
  const parts: Unpacked[] = []
  const unreadable: UnreadableLog[] = []
  for (const artifact of artifacts) {
    try {
      parts.push(await openPart(job, artifact, TRUSTED))
    } catch (thrown) {
      if (!(thrown instanceof BadArtifact)) throw thrown
      unreadable.push({ path: `artifact ${artifact.name}`, what: `${thrown.message}.`, fix: 'Run its job again.' })
    }
  }
  return { parts, unreadable }
}

/** @throws BadArtifact; GitHubError */
export function openPart(
  { api, http, folder }: Pick<Job, 'api' | 'http' | 'folder'>,
  artifact: Artifact,
  limits: ArtifactLimits,
): Promise<Unpacked> {
  return openArtifact(artifact, { api, http, folder }, { label: partName, limits })
}

/** What is put together from parts has its names already. */
function partName({ kind, job, leg }: Manifest): string {
  return kind === 'part' ? `${job}-${leg}/` : ''
}

/** A name says little: another suite may begin like this one, and an artifact may be carried over from another run. */
function isOfThisRun({ kind, suite, run }: Manifest, { inputs, context }: Job): boolean {
  return kind === 'part' && suite === inputs.suite && run.id === context.runId
}

export async function sideOfParts(
  parts: readonly Unpacked[],
  { unreadable, options }: { unreadable: readonly UnreadableLog[]; options: CandidateOptions },
): Promise<LogsOfSide> {
  const logs = parts.flatMap(part => part.logs)
  const manifests = parts.map(({ manifest }) => manifest)
  const side = await readSide('candidate', { logs, skipped: [] }, options)
  const lost = [...unreadable, ...manifests.flatMap(manifest => manifest.unreadable)]
  const [first] = lost
  if (side.logs.length === 0)
    throw first
      ? new UserError({ what: `No candidate log can be read: ${first.what}`, where: first.path, fix: first.fix })
      : withCause(noLogs, options)
  return {
    logs: side.logs,
    unreadable: [...side.unreadable, ...lost],
    ignored: [...side.ignored, ...manifests.flatMap(manifest => manifest.ignored)],
  }
}

const noLogs = new UserError({
  what: 'the parts of this run hold no logs.',
  where: 'candidate: artifact',
  fix: 'Look at the jobs that ran the evals.',
})

function noParts({ inputs }: Job, items: readonly Artifact[], options: CandidateOptions): UserError {
  const others = items.map(({ name }) => name).filter(name => name.includes('-part-'))
  const seen =
    others.length > 0
      ? ` This run has ${others.slice(0, 3).join(', ')}: the same suite and artifact-name must stand in all jobs.`
      : ''
  return withCause(
    new UserError({
      what: `no job of this run has uploaded a part of the suite "${inputs.suite}".`,
      where: 'candidate: artifact',
      fix: `The jobs that run evals need a last step with "mode: part", and this job needs "needs:" with their names.${seen}`,
    }),
    options,
  )
}

function cutFinding(cut: boolean): SuiteFinding[] {
  if (!cut) return []
  const message = 'This run has more artifacts than are listed here: parts may be missing.'
  return [{ ...suiteWarning('parts-cut', message, 'Upload fewer artifacts in one run.'), level: 'block' }]
}

export function missingLeg(leg: string): SuiteFinding {
  const message = `${leg} left no part: its evals are missing here.`
  return { ...suiteWarning('missing-leg', message, 'Look at the log of that job, and run it again.'), level: 'block' }
}

function earlierAttempts(legs: readonly string[]): SuiteFinding[] {
  if (legs.length === 0) return []
  const message = `Parts of earlier attempts are used, as the newest has none of these: ${legs.join(', ')}.`
  return [{ ...suiteWarning('earlier-part', message), level: 'inform' }]
}
