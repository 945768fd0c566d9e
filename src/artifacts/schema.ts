/** The manifest of an artifact of ours. What comes out of an artifact is a stranger's, whoever says he made it. */
import * as z from 'zod'

const line = z.string().max(1000)
const count = z.int().nonnegative()

/** Name of the zip member. */
export const MANIFEST = 'manifest.json'

/** Of an artifact: more logs than any suite has. */
export const MAX_LOGS = 5000

const entry = z.object({
  /** Name of the zip member. */
  file: line,
  /** Where the log lay when it was packed. */
  path: line,
  task: line,
  model: line,
  evalId: line,
  status: z.enum(['started', 'success', 'cancelled', 'error']),
  /** Rows: samples × epochs. */
  samples: count,
  digest: line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ids of invalidated samples, hashed where ids are; null: not known. */
  invalidated: z.array(z.string()).nullable(),
})

const manifest = z.object({
  version: z.literal(1),
  tool: z.object({ name: line, version: line }),
  kind: z.enum(['part', 'candidate', 'baseline']),
  suite: line,
  repository: line,
  /** `GITHUB_SHA` of the run that packed it. */
  commit: line,
  branch: line,
  event: line,
  workflow: line,
  run: z.object({ id: z.int(), attempt: z.int().positive() }),
  job: line,
  leg: count,
  legs: z.int().positive(),
  createdAt: z.iso.datetime(),
  /** Every log was read and finished, and no part was missing. */
  complete: z.boolean(),
  content: z.enum(['scores', 'full']),
  sampleDetails: z.enum(['full', 'ids', 'none']),
  logs: z.array(entry).max(MAX_LOGS),
  /** Logs that could not be read where they were made: nothing of them is here. */
  unreadable: z.array(z.object({ path: line, what: line, fix: line })).max(MAX_LOGS),
  /** Files that were left out and may have been meant. */
  ignored: z.array(z.object({ path: line, reason: line })).max(MAX_LOGS),
  /** What was missing already where this was put together, in words. */
  missing: z.array(line).max(1000),
})

export type Manifest = z.infer<typeof manifest>
export type ManifestEntry = z.infer<typeof entry>
/** What the job knows before any log is packed. */
export type ManifestOrigin = Omit<
  Manifest,
  'version' | 'tool' | 'complete' | 'content' | 'sampleDetails' | 'logs' | 'unreadable' | 'ignored'
>

/** Null when it is in no shape we know. */
export function parseManifest(json: unknown): Manifest | null {
  return manifest.safeParse(json).data ?? null
}
