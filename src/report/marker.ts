/**
 * The hidden first line by which a comment of ours is found again. It carries state, so that nothing ever has to be read
 * back from our own prose: `<!-- eval-regression v1 suite=default run=8812345 attempt=2 head=a1b2c3d earlier=881.1:regressed -->`.
 */
import { shortSha } from './provenance.ts'
import { type OverallVerdict, type Report, VERDICTS } from './schema.ts'

export interface Attempt {
  run: number
  attempt: number
}

export type EarlierAttempt = NonNullable<Report['run']>['earlierAttempts'][number]

/** What a comment says of the run that wrote it. */
export interface Marker extends Attempt {
  suite: string
  head: string
  earlier: EarlierAttempt[]
  /** Null: written by a version that did not say. */
  verdict: OverallVerdict | null
}

const EARLIER_KEPT = 20

export function marker(report: Report): string {
  const { run } = report
  const earlier = (run?.earlierAttempts ?? []).map(each => `${each.run}.${each.attempt}:${each.verdict}`)
  const fields = [
    `suite=${safe(report.suite)}`,
    `run=${run?.id ?? 0}`,
    `attempt=${run?.attempt ?? report.attempt}`,
    `head=${safe(shortSha(run?.headCommit) ?? 'unknown')}`,
    ...(earlier.length > 0 ? [`earlier=${earlier.slice(-EARLIER_KEPT).join(',')}`] : []),
  ]
  return `<!-- eval-regression v1 ${fields.join(' ')} -->`
}

/** A comment that is published also remembers its own verdict, which is an earlier one to the next attempt. */
export function rememberingVerdict(comment: string, { verdict }: Report): string {
  return comment.replace(/^(<!-- eval-regression v1 [^\r\n]*?) -->/, (_, fields) => `${fields} verdict=${verdict} -->`)
}

/** What could end the field or the HTML comment becomes its code point; two hyphens in a row are not allowed in one. */
export function safe(text: string): string {
  const encoded = [...text.slice(0, 100)].map(each => (/[A-Za-z0-9._-]/.test(each) ? each : percent(each))).join('')
  return encoded.replaceAll('--', '-%2d').replace(/-$/, '%2d')
}

const percent = (character: string): string => `%${character.codePointAt(0)?.toString(16).padStart(2, '0')}`

/** The marker of a comment's first line; null when it has none of ours. */
export function parseMarker(body: string): Marker | null {
  const [, text] = /^<!-- eval-regression v1 ([^\r\n]{1,2000}?) -->/.exec(body) ?? []
  if (text === undefined) return null
  const fields = new Map(text.split(' ').map(field => split(field, '=')))
  const run = Number(fields.get('run'))
  const attempt = Number(fields.get('attempt'))
  const suite = fields.get('suite')
  const verdict = fields.get('verdict')
  if (suite === undefined || !Number.isSafeInteger(run) || !Number.isSafeInteger(attempt)) return null
  return {
    suite,
    run,
    attempt,
    head: fields.get('head') ?? '',
    earlier: (fields.get('earlier') ?? '').split(',').flatMap(parseEarlier),
    verdict: isVerdict(verdict) ? verdict : null,
  }
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function parseEarlier(text: string): EarlierAttempt[] {
  const [, run, attempt, verdict] = /^(\d{1,15})\.(\d{1,6}):([a-z-]+)$/.exec(text) ?? []
  return isVerdict(verdict) ? [{ run: Number(run), attempt: Number(attempt), verdict }] : []
}

const isVerdict = (text: string | undefined): text is OverallVerdict => VERDICTS.some(verdict => verdict === text)

/** Negative when `a` is the older one. */
export const compareAttempts = (a: Attempt, b: Attempt): number => a.run - b.run || a.attempt - b.attempt

/** Attempts at the commit of a new run, by the comment that stands: a push begins anew. */
export function earlierAttempts(standing: Marker | null, now: Attempt & { head: string | null }): EarlierAttempt[] {
  if (standing === null || standing.head !== shortSha(now.head)) return []
  const { run, attempt, verdict, earlier } = standing
  const all = verdict === null ? earlier : [...earlier, { run, attempt, verdict }]
  return all.filter(each => compareAttempts(each, now) < 0)
}
