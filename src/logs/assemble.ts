/** Header and samples → EvalLog: what holds for both containers, and what does not add up. */
import type { ByteSource } from './bytes.ts'
import type { EvalHeader, EvalLog, Reduction } from './eval-log.ts'
import { toScoreValue } from './sample.ts'
import type { SampleTable } from './sample-table.ts'
import type { RawHeader, RawReduction } from './schema.ts'
import type { ScorerNames } from './scorer-names.ts'
import type { Warnings } from './warnings.ts'

/** 3 was opt-in in Inspect 0.3.195 to 0.3.199. */
const KNOWN_VERSION = 3

export interface Parts {
  source: ByteSource
  container: EvalLog['container']
  header: EvalHeader
  raw: RawHeader
  scorers: ScorerNames
  table: SampleTable
  reductions: RawReduction[]
  bodies: number | null
  warnings: Warnings
}

export function assemble(parts: Parts): EvalLog {
  const { source, container, header, scorers, table, bodies, warnings } = parts
  const samples = table.rows()
  checkCounts(parts)
  if (header.version > KNOWN_VERSION)
    warnings.note(
      'newer-version',
      `The log has version ${header.version}, newer than we know: update this tool if numbers look wrong.`,
    )
  if (table.duplicates > 0)
    warnings.note(
      'duplicate-samples',
      `Samples that the log has more than once: ${table.duplicates}. Of each the last one counts.`,
    )
  return {
    path: source.name,
    container,
    sizeBytes: source.size,
    completeness: warnings.partial ? 'partial' : 'complete',
    header: withSamples(header, samples),
    scorers: [...scorers.texts],
    samples,
    duplicates: table.duplicates,
    reductions: samples.length === 0 ? parts.reductions.map(toReduction) : [],
    bodies,
    warnings: warnings.list(),
    source,
  }
}

/** What old headers leave open, the samples answer. */
function withSamples(header: EvalHeader, samples: EvalLog['samples']): EvalHeader {
  const { spec } = header
  let highest = 0
  for (const { epoch } of samples) if (epoch > highest) highest = epoch
  const epochs = spec.epochs ?? (highest || null)
  const seen = () =>
    samples.length > 0 && header.status === 'success' ? [...new Set(samples.map(sample => sample.id))] : null
  return {
    ...header,
    spec: { ...spec, epochs, dataset: { ...spec.dataset, sampleIds: spec.dataset.sampleIds ?? seen() } },
  }
}

/** The header says how many samples there should be. */
function checkCounts({ header, raw, table, warnings, reductions }: Parts): void {
  const { results } = raw
  const expected =
    results?.logged_samples ?? (header.earlyStopping ? results?.completed_samples : results?.total_samples)
  if (expected === null || expected === undefined || expected === table.size) return
  if (table.size === 0 && (header.spec.config.log_samples === false || reductions.length > 0))
    warnings.lose('samples-not-logged', 'The eval ran without logging samples: log it with samples to compare them.')
  else if (table.size < expected)
    warnings.lose(
      'samples-missing',
      `The header counts ${expected} samples, the log holds ${table.size}: it was trimmed or did not finish.`,
    )
  else
    warnings.note(
      'more-samples',
      `The header counts ${expected} samples, the log holds ${table.size}: its totals are out of date.`,
    )
}

function toReduction({ scorer, reducer, samples }: RawReduction): Reduction {
  return {
    scorer,
    reducer: reducer ?? null,
    samples: samples.map(({ sample_id: id, value }) => ({ id: String(id ?? ''), value: toScoreValue(value) })),
  }
}
