/**
 * The member that says that a log was reduced, and what the full log said that header and summaries cannot hold. It is
 * no more trusted than the rest: what does not fit the log is told and not used.
 */

import type { ByteSource } from './bytes.ts'
import { wholeContent } from './decompress.ts'
import type { EvalHeader, SampleSummary } from './eval-log.ts'
import { parseJson } from './json.ts'
import type { SampleTable } from './sample-table.ts'
import type { RawReduction } from './schema.ts'
import { parseSlimMarks, type SlimMarks } from './slim-schema.ts'
import { oneLine } from './unreadable.ts'
import type { Warnings } from './warnings.ts'
import type { Directory } from './zip.ts'

export const MARKS_MEMBER = '_eval_regression.json'
/** Positions of two million rows fit. */
const MAX_MARKS_BYTES = 64 << 20
const HASHED_ID = /^[0-9a-f]{64}$/

interface Opened {
  source: ByteSource
  directory: Directory
  warnings: Warnings
}

/** Null: not a reduced log. */
export async function readMarks({ source, directory, warnings }: Opened): Promise<SlimMarks | null> {
  const member = directory.find(MARKS_MEMBER)
  if (!member) return null
  let why = 'in no shape we know'
  try {
    const marks = parseSlimMarks(parseJson(await wholeContent(source, member, MAX_MARKS_BYTES)))
    if (marks) return marks
  } catch (thrown) {
    why = oneLine(thrown)
  }
  warnings.lose('header-field-ignored', `${MARKS_MEMBER}: ${why} What the full log said is lost.`)
  return null
}

export function withMarks(header: EvalHeader, marks: SlimMarks | null): EvalHeader {
  return marks ? { ...header, configUpdates: marks.configUpdates, logUpdates: marks.logUpdates } : header
}

/** Says of each sample what was known of it; null where the marks are of another log than this one. */
export function applyMarks(
  marks: SlimMarks,
  { table, reductions, warnings }: { table: SampleTable; reductions: readonly RawReduction[]; warnings: Warnings },
): SlimMarks | null {
  const rows = table.rows()
  const ids = [...rows.map(({ id }) => id), ...reductions.flatMap(each => each.samples.map(({ sample_id: id }) => id))]
  const fits = !marks.idsHashed || ids.every(id => HASHED_ID.test(String(id)))
  if (!fits || rows.length !== marks.samples || table.duplicates > 0) {
    warnings.lose('header-field-ignored', `${MARKS_MEMBER} is of another log: ${marks.samples} samples are its own.`)
    return null
  }
  applyInvalidation(rows, marks)
  return marks
}

function applyInvalidation(rows: readonly SampleSummary[], { invalidation }: SlimMarks): void {
  if (invalidation === null) return
  const [unknown, invalidated, edited] = [
    new Set(invalidation.unknown),
    new Set(invalidation.invalidated),
    new Set(invalidation.scoreEdited),
  ]
  for (const [position, row] of rows.entries()) {
    if (unknown.has(position)) continue
    row.invalidated = invalidated.has(position)
    row.scoreEdited = edited.has(position)
  }
}
