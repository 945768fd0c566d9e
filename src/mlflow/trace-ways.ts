/** How traces reach a server and leave it again, by what its version can do. */
import type { ServerVersion } from './version.ts'

export type WriteWay =
  /** The head by itself, the spans of many traces in one request. */
  | {
      kind: 'otlp'
      gzip: boolean
      /** Whether the same trace may be sent again, and replaces what is there. */
      upsert: boolean
    }
  /** The head by itself, the spans as a file beside it. */
  | { kind: 'files' }
  /** The same up to MLflow 3.1, which chooses the ids. */
  | { kind: 'v2' }

/** Releases whose wheels and servers were looked at; in between, what the older one lacks is taken to be lacking. */
export function writeWay(version: ServerVersion): WriteWay {
  if (version.kind === 'unknown') return { kind: 'otlp', gzip: false, upsert: false }
  if (!takesIds(version)) return { kind: 'v2' }
  if (!givesSpans(version)) return { kind: 'files' }
  return { kind: 'otlp', gzip: isAtLeast(version, 3, 8), upsert: isAtLeast(version, 3, 17) }
}

/** Whether there is the third version of the API: with ids that are ours to choose, and with assessments. */
export function takesIds(version: ServerVersion): boolean {
  return version.kind === 'unknown' || isAtLeast(version, 3, 2)
}

/** Whether spans can be read where OTLP stores them: 3.4 and 3.5 take them so, and give them to nobody. */
export function givesSpans(version: ServerVersion): boolean {
  return version.kind === 'unknown' || isAtLeast(version, 3, 6)
}

function isAtLeast(version: ServerVersion, major: number, minor: number): boolean {
  return version.kind === 'known' && (version.major > major || (version.major === major && version.minor >= minor))
}
