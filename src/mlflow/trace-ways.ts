/** How traces reach a server and leave it again, by what its version can do. */
import type { ServerVersion } from './version.ts'

export type WriteWay =
  /** The head by itself, the spans of many traces in one request. */
  | {
      kind: 'otlp'
      gzip: boolean
      /** Whether the same trace may be sent again, and replaces what is there. */
      upsert: boolean
      /** Whether the head of a trace tells that its spans are there. */
      tellsSpans: boolean
    }
  /** The head by itself, the spans as a file beside it. */
  | { kind: 'files' }
  /** The same in MLflow 2, which chooses the ids. */
  | { kind: 'v2' }

/** Releases whose wheels and servers were looked at; in between, what the older one lacks is taken to be lacking. */
export function writeWay(version: ServerVersion): WriteWay {
  if (version.kind === 'unknown') return { kind: 'otlp', gzip: false, upsert: false, tellsSpans: true }
  if (version.major < 3) return { kind: 'v2' }
  if (!isAtLeast(version, 3, 4)) return { kind: 'files' }
  return {
    kind: 'otlp',
    gzip: isAtLeast(version, 3, 8),
    upsert: isAtLeast(version, 3, 17),
    tellsSpans: isAtLeast(version, 3, 6),
  }
}

/** Whether there is `/api/3.0`. */
export function isThree(version: ServerVersion): boolean {
  return version.kind === 'unknown' || version.major >= 3
}

/** Whether many traces can be read at once. */
export function readsMany(version: ServerVersion): boolean {
  return version.kind === 'unknown' || isAtLeast(version, 3, 6)
}

function isAtLeast(version: ServerVersion, major: number, minor: number): boolean {
  return version.kind === 'known' && (version.major > major || (version.major === major && version.minor >= minor))
}
