/** Rows of the summaries as they stand in the file, for the samples without a body: asked for in the order of the log. */
import { content } from './decompress.ts'
import { summaryMembers } from './eval-file.ts'
import type { EvalLog, Json, SampleSummary } from './eval-log.ts'
import { parseJson } from './json.ts'
import { SampleTable } from './sample-table.ts'
import { ScorerNames } from './scorer-names.ts'
import { SummaryReader } from './summaries.ts'
import { whyOf } from './unreadable.ts'
import { readDirectory } from './zip.ts'

type Fields = { [key: string]: Json }

interface Row {
  position: number
  fields: Fields
}

export class SummaryRows {
  readonly #log: EvalLog
  #rows: AsyncGenerator<Row> | null = null
  #ahead: Row | null = null

  constructor(log: EvalLog) {
    this.#log = log
  }

  /** Positions ascend. Where the file does not give the row a second time, it is made of what was read. */
  async at(position: number): Promise<Fields> {
    return (await this.#find(position)) ?? fieldsOf(this.#log, this.#log.samples[position]!)
  }

  async close(): Promise<void> {
    await this.#rows?.return(undefined)
  }

  async #find(position: number): Promise<Fields | null> {
    // Of repeated rows only the last counts, and a look ahead cannot tell which one that is.
    if (this.#log.container === 'json' || this.#log.duplicates > 0) return null
    this.#rows ??= eachRow(this.#log)
    while (this.#ahead === null || this.#ahead.position < position) {
      const { done, value } = await this.#rows.next()
      if (done) return null
      this.#ahead = value
    }
    return this.#ahead.position === position ? this.#ahead.fields : null
  }
}

async function* eachRow(log: EvalLog): AsyncGenerator<Row> {
  const table = new SampleTable(log.samples.length)
  for (const sample of log.samples) table.add(sample)
  const found: { position: number; bytes: Buffer }[] = []
  try {
    for (const member of summaryMembers(await readDirectory(log.source))) {
      const reader: SummaryReader = new SummaryReader(
        { scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } },
        {
          row: ({ id, epoch }) => {
            const position = table.find(id, epoch)
            if (position >= 0) found.push({ position, bytes: Buffer.from(reader.rowBytes()) })
          },
          ignored: () => {},
          broken: () => {},
        },
      )
      for await (const chunk of content(log.source, member)) {
        reader.push(chunk)
        for (const { position, bytes } of found.splice(0)) yield { position, fields: parseJson(bytes) as Fields }
      }
    }
  } catch (thrown) {
    // The reading of the log has told of it; these samples are told of in numbers alone.
    whyOf(thrown)
  }
}

/** What a SampleSummary holds, under Inspect's names. */
function fieldsOf({ scorers }: EvalLog, sample: SampleSummary): Fields {
  const scores: Fields = Object.create(null)
  for (const [index, value] of sample.scores.entries())
    if (value !== undefined) scores[scorers[index]!] = { value: value as Json }
  const { usage } = sample
  return {
    id: sample.id,
    epoch: sample.epoch,
    scores,
    error: sample.error,
    limit: sample.limit,
    total_time: sample.totalTime,
    working_time: sample.workingTime,
    model_usage: usage && {
      'all models': {
        input_tokens: usage.inputTokens,
        output_tokens: usage.outputTokens,
        total_tokens: usage.totalTokens,
        input_tokens_cache_write: usage.cacheWriteTokens,
        input_tokens_cache_read: usage.cacheReadTokens,
        reasoning_tokens: usage.reasoningTokens,
        ...(usage.cost === null ? {} : { total_cost: usage.cost }),
      },
    },
  }
}
