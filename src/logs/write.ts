/**
 * Reduced logs: header, summaries and reductions of any log as a small `.eval` that Inspect itself opens. It compares
 * like the log that it was made of. Below `full` it holds no text of a sample: fingerprints stand in place of questions,
 * and hashes in place of free-text scores; `none` also hashes the ids.
 */
import { UserError } from '../errors.ts'
import type { ByteSource } from './bytes.ts'
import type { EvalLog } from './eval-log.ts'
import { withHashedIds } from './hashed-ids.ts'
import { clusterKeys } from './header.ts'
import { readInvalidations } from './invalidations.ts'
import { jsonText } from './json-text.ts'
import { eachRawRow, type RawLog, type RawRow, readRaw } from './raw-log.ts'
import { readLog } from './read.ts'
import { toScoreValue } from './sample.ts'
import type { RawReduction } from './schema.ts'
import { sealedScore } from './score-text.ts'
import { sha256 } from './sha256.ts'
import { fullHeader, headerWithoutTexts } from './slim-header.ts'
import { MARKS_MEMBER } from './slim-marks.ts'
import { type RowOptions, rowText } from './slim-rows.ts'
import { MAX_WARNINGS, type SlimMarks } from './slim-schema.ts'
import { MemberWriter, type PackedMember, packText, zipOf } from './zip-write.ts'

export interface SlimOptions {
  /** `full`: texts as in summaries · `ids`: ids and scores · `none`: ids are hashed, too. */
  sampleDetails: 'full' | 'ids' | 'none'
  /** Sample metadata that the policy clusters by; what the log's own standard errors cluster by is always kept. */
  metadataKeys?: readonly string[]
}

const WITHHELD_WARNING = 'The full log has a warning of this kind; its words are withheld.'

/** @throws UserError when the log cannot be read, or is too large for any zip without extensions. */
export async function writeSlimLog(
  source: ByteSource,
  { sampleDetails, metadataKeys = [] }: SlimOptions,
): Promise<Uint8Array> {
  const outcome = await readLog(source, { metadataKeys })
  if (outcome.kind === 'unreadable')
    throw new UserError({ what: `The log cannot be reduced: ${outcome.what}`, where: outcome.path, fix: outcome.fix })
  const { log } = outcome
  if (log.header.invalidated) await readInvalidations(log)
  const options: RowOptions = {
    scorers: log.scorers,
    withTexts: sampleDetails === 'full',
    hashIds: sampleDetails === 'none' && !log.idsHashed,
    metadataKeys: [...metadataKeys, ...clusterKeys(log.header)],
  }
  const raw = await readRaw(log)
  const { member: summaries, order } = await packSummaries(log, options)
  return zipOf([
    await packStart(log, raw, options),
    summaries,
    await packReductions(raw, options),
    await packText(MARKS_MEMBER, jsonText(marksOf(log, order, sampleDetails))),
    // Last, as Inspect writes it: the header says that all else is there.
    await packText('header.json', jsonText(headerOf(log, raw, options))),
  ])
}

function headerOf(log: EvalLog, raw: RawLog, { withTexts, hashIds }: RowOptions): Map<string, unknown> {
  return withTexts ? fullHeader(log, raw) : headerWithoutTexts(hashIds ? withHashedIds(log) : log, raw)
}

/** What Inspect writes first; it repeats the header, so the long list of ids is left to that. */
async function packStart(log: EvalLog, raw: RawLog, options: RowOptions): Promise<PackedMember> {
  const { spec } = log.header
  const brief = { ...log, header: { ...log.header, spec: { ...spec, dataset: { ...spec.dataset, sampleIds: null } } } }
  const header = headerWithoutTexts(options.hashIds ? withHashedIds(brief) : brief, raw)
  return packText(
    '_journal/start.json',
    jsonText({ version: header.get('version'), eval: header.get('eval'), plan: header.get('plan') }),
  )
}

/** Rows in the order of the file; of repeated ones the last. `order`: the place of each row in `log.samples`. */
async function packSummaries(log: EvalLog, options: RowOptions): Promise<{ member: PackedMember; order: number[] }> {
  const member = new MemberWriter('summaries.json')
  const left = await repetitions(log)
  const written = new Uint8Array(log.samples.length)
  const order: number[] = []
  const write = (position: number, raw: RawRow | null): void => {
    member.write(order.length === 0 ? '[' : ',')
    member.write(rowText(log.samples[position]!, raw, options))
    written[position] = 1
    order.push(position)
  }
  await eachRawRow(log, row => {
    if (written[row.position] === 0 && --left[row.position]! <= 0) write(row.position, row)
  })
  for (const position of log.samples.keys()) if (written[position] === 0) write(position, null)
  member.write(order.length === 0 ? '[]' : ']')
  return { member: await member.close(), order }
}

/** How many rows there are of each sample; one each, unless the log says otherwise. */
async function repetitions(log: EvalLog): Promise<Uint32Array> {
  const counts = new Uint32Array(log.samples.length)
  if (log.duplicates === 0 && log.completeness === 'complete') return counts.fill(1)
  await eachRawRow(log, ({ position }) => {
    counts[position]!++
  })
  return counts
}

function packReductions({ reductions }: RawLog, { withTexts, hashIds }: RowOptions): Promise<PackedMember> {
  const idOf = (id: RawReduction['samples'][number]['sample_id']) =>
    id === null || id === undefined ? undefined : hashIds ? sha256(String(id)) : id
  const rows = reductions.map(({ scorer, reducer, samples }) => ({
    scorer,
    reducer: reducer ?? undefined,
    samples: samples.map(({ sample_id: id, value }) => {
      const score = toScoreValue(value)
      return { value: withTexts ? score : sealedScore(score), sample_id: idOf(id) }
    }),
  }))
  return packText('reductions.json', jsonText(rows))
}

function marksOf(log: EvalLog, order: readonly number[], sampleDetails: SlimOptions['sampleDetails']): SlimMarks {
  const { header } = log
  return {
    version: 1,
    sampleDetails,
    idsHashed: log.idsHashed || sampleDetails === 'none',
    completeness: log.completeness,
    warnings: log.warnings.slice(0, MAX_WARNINGS).map(({ code, message }) => ({
      code,
      message: sampleDetails === 'full' ? message.slice(0, 1000) : WITHHELD_WARNING,
    })),
    samples: order.length,
    duplicates: log.duplicates,
    scorers: log.scorers,
    configUpdates: header.configUpdates,
    logUpdates: header.logUpdates,
    invalidation: invalidationOf(log, order),
  }
}

function invalidationOf({ samples }: EvalLog, order: readonly number[]): SlimMarks['invalidation'] {
  const rows = order.map(position => samples[position]!)
  if (rows.every(({ invalidated, scoreEdited }) => invalidated === null && scoreEdited === null)) return null
  const where = (holds: (row: EvalLog['samples'][number]) => boolean): number[] =>
    rows.flatMap((row, position) => (holds(row) ? [position] : []))
  return {
    unknown: where(({ invalidated }) => invalidated === null),
    invalidated: where(({ invalidated }) => invalidated === true),
    scoreEdited: where(({ scoreEdited }) => scoreEdited === true),
  }
}
