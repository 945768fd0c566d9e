/** Traces in MLflow, one for each sample and epoch of a finished log, written while its samples are read. */
import { sha256 } from '../logs/sha256.ts'
import type { Mlflow } from '../mlflow/client.ts'
import type { MLflowSettings } from '../mlflow/settings.ts'
import type { Span, TraceInfo } from '../mlflow/trace.ts'
import type { RunOrigin } from '../tracking/origin.ts'
import type { EvalHooks, FinishedLog } from '../tracking/replay.ts'
import { sampleTrace } from '../tracking/sample-trace.ts'
import type { SampleDetails } from '../tracking/withhold.ts'

/** What takes traces. The spans are read once, while the sample is open; the root comes last. */
export interface TraceSink {
  write(info: TraceInfo, spans: AsyncIterable<Span>): Promise<void>
}

export interface TracingOptions {
  client: Mlflow
  settings: MLflowSettings
  sink: TraceSink
  origin: RunOrigin
  sampleDetails: SampleDetails
  /** Where the traces of an eval belong; asked once its task has started. Null: they are not wanted. */
  runOf(evalId: string): Promise<{ experimentId: string; runId: string } | null>
}

interface Task {
  finished: FinishedLog
  experimentId: string
  runId: string
}

export class MlflowTracingHooks implements EvalHooks {
  readonly settings: MLflowSettings
  readonly client: Mlflow
  /** What could not be traced as it is, one line each. */
  readonly notes = new Set<string>()
  readonly #options: TracingOptions
  readonly #tasks = new Map<string, Task>()
  #written = 0

  constructor(options: TracingOptions) {
    this.settings = options.settings
    this.client = options.client
    this.#options = options
  }

  /** Traces given to the sink. */
  get written(): number {
    return this.#written
  }

  enabled(): boolean {
    return this.settings.server !== undefined && this.settings.tracingEnabled
  }

  async onRunStart(): Promise<void> {}

  async onTaskStart({ evalId, finished }: Parameters<EvalHooks['onTaskStart']>[0]): Promise<void> {
    const run = this.enabled() ? await this.#options.runOf(evalId) : null
    if (run) this.#tasks.set(evalId, { finished, ...run })
  }

  wantsSamples(evalId: string): boolean {
    return this.#tasks.has(evalId)
  }

  /** Spans are made of a sample's events when it has ended: only then is it known what they are parts of. */
  async onSampleEvent(): Promise<void> {}

  /** @throws what the sink throws. */
  async onSampleEnd({ evalId, sample }: Parameters<EvalHooks['onSampleEnd']>[0]): Promise<void> {
    const task = this.#tasks.get(evalId)
    if (!task) return
    const { sink, origin, sampleDetails } = this.#options
    const { finished, ...run } = task
    const trace = await sampleTrace(sample, {
      log: finished.log,
      ...run,
      origin,
      sampleDetails,
      sha256,
      autolog: this.settings,
    })
    if (trace === null) return this.#note('a body belongs to no sample of the log: it has no trace')
    if (sample.kind === 'summary') this.#note('the log holds no sample bodies: traces have scores and no spans')
    if (sample.kind === 'broken') this.#note(`a sample's body cannot be read, its trace has no spans: ${sample.why}`)
    await sink.write(trace.info, trace.spans)
    this.#written++
  }

  async onTaskEnd({ evalId }: Parameters<EvalHooks['onTaskEnd']>[0]): Promise<void> {
    this.#tasks.delete(evalId)
  }

  async onRunEnd(): Promise<void> {}

  #note(what: string): void {
    this.notes.add(what)
  }
}
