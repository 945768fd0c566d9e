/** One door to an MLflow server, 2.22 and 3: experiments, runs, their files and traces over plain REST. Knows nothing of Inspect. */
import type { Http } from '../http.ts'
import { type Api, connectApi } from './api.ts'
import {
  type ArtifactBody,
  type Download,
  downloadArtifact,
  type Listing,
  listArtifacts,
  type RunOfArtifacts,
  type UploadOutcome,
  uploadArtifact,
} from './artifacts.ts'
import { type BatchOutcome, type Logged, logBatch } from './batch.ts'
import { type DatasetInput, logInputs } from './datasets.ts'
import { type EnsuredExperiment, ensureExperiment, experimentByName } from './experiments.ts'
import type { Pair } from './limits.ts'
import { experimentUrl, runUrl, traceUrl } from './links.ts'
import {
  createRun,
  deleteRun,
  getRun,
  metricHistory,
  type NewRun,
  type RunChange,
  type RunSearch,
  searchRuns,
  setTag,
  updateRun,
} from './runs.ts'
import type { Experiment, MetricPoint, Run } from './schema.ts'
import type { MLflowSettings } from './settings.ts'
import type { TraceInfo } from './trace.ts'
import { type ReadTrace, readTraces } from './trace-reader.ts'
import { type FoundTrace, searchTraces, type TraceSearch } from './trace-search.ts'
import { type TraceWriter, traceWriter } from './trace-writer.ts'
import { type ServerVersion, serverVersion } from './version.ts'

export type { Api } from './api.ts'
export type { ArtifactBody, Download, Listing, RunOfArtifacts, UploadOutcome } from './artifacts.ts'
export type { BatchOutcome, Logged } from './batch.ts'
export type { DatasetInput } from './datasets.ts'
export type { EnsuredExperiment } from './experiments.ts'
export type { Metric, Pair } from './limits.ts'
export type { NewRun, RunChange, RunSearch } from './runs.ts'
export type { Experiment, MetricPoint, Run, RunStatus } from './schema.ts'
export type { ReadTrace } from './trace-reader.ts'
export type { FoundTrace, TraceSearch } from './trace-search.ts'
export type { TraceWriter } from './trace-writer.ts'
export type { ServerVersion } from './version.ts'

/** Everything throws MlflowError, and only that, when the server gives no answer that can be used. */
export interface Mlflow {
  /** For what has no method here. */
  readonly api: Api
  /** Asked until it was answered once. */
  version(): Promise<ServerVersion>
  /** Found, restored or made. */
  ensureExperiment(name: string): Promise<EnsuredExperiment>
  /** A deleted one, too; nothing is made. */
  experimentByName(name: string): Promise<Experiment | undefined>
  /** Not repeated when no answer comes: look for the run by its tags before making another. */
  createRun(run: NewRun): Promise<Run>
  getRun(runId: string): Promise<Run>
  updateRun(runId: string, change: RunChange): Promise<void>
  /** It can be restored on the server. */
  deleteRun(runId: string): Promise<void>
  searchRuns(search: RunSearch): AsyncIterable<Run>
  logBatch(runId: string, logged: Logged): Promise<BatchOutcome>
  setTag(runId: string, tag: Pair): Promise<void>
  logInputs(runId: string, datasets: readonly DatasetInput[]): Promise<void>
  metricHistory(runId: string, key: string): Promise<MetricPoint[]>
  listArtifacts(runId: string, folder?: string): Promise<Listing>
  uploadArtifact(run: RunOfArtifacts, path: string, body: ArtifactBody): Promise<UploadOutcome>
  downloadArtifact(runId: string, path: string, options: { maxBytes: number }): Promise<Download>
  /** Traces of a run that carry it as `mlflow.sourceRun`. */
  traceWriter(run: Pick<Run, 'experimentId' | 'runId'>): Promise<TraceWriter>
  /** Without their spans. */
  searchTraces(search: TraceSearch): AsyncIterable<FoundTrace>
  /** With their spans, in the order given. `maxBytes`: of one trace. */
  readTraces(
    found: AsyncIterable<FoundTrace> | Iterable<FoundTrace>,
    options?: { maxBytes?: number },
  ): AsyncIterable<ReadTrace>
  runUrl(run: Pick<Run, 'experimentId' | 'runId'>): string
  experimentUrl(experimentId: string): string
  traceUrl(trace: Pick<TraceInfo, 'experimentId' | 'traceId'>): string
}

export interface ConnectOptions {
  settings: MLflowSettings
  http: Http
  /** Told of what makes the run wait, in one line. */
  onWait: (message: string) => void
  /** Ends whatever is under way. */
  signal?: AbortSignal
}

/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
export function connectMlflow({ settings: { server }, http, onWait, signal }: ConnectOptions): Mlflow {
  if (!server) throw new RangeError('these settings name no MLflow server')
  const api = connectApi({ server, http, onWait, signal })
  let asked: Promise<ServerVersion> | undefined
  const version = (): Promise<ServerVersion> => {
    asked ??= serverVersion(api).catch((thrown: unknown) => {
      asked = undefined
      throw thrown
    })
    return asked
  }
  return {
    api,
    version,
    ensureExperiment: name => ensureExperiment(api, name),
    experimentByName: name => experimentByName(api, name),
    createRun: run => createRun(api, run),
    getRun: runId => getRun(api, runId),
    updateRun: (runId, change) => updateRun(api, runId, change),
    deleteRun: runId => deleteRun(api, runId),
    searchRuns: search => searchRuns(api, search),
    logBatch: (runId, logged) => logBatch(api, { runId, logged }),
    setTag: (runId, tag) => setTag(api, runId, tag),
    logInputs: (runId, datasets) => logInputs(api, runId, datasets),
    metricHistory: (runId, key) => metricHistory(api, runId, key),
    listArtifacts: (runId, folder) => listArtifacts(api, runId, folder),
    uploadArtifact: (run, path, body) => uploadArtifact(api, { run, path, body }),
    downloadArtifact: (runId, path, { maxBytes }) => downloadArtifact(api, { runId, path, maxBytes }),
    traceWriter: async ({ experimentId, runId }) => traceWriter(api, { experimentId, runId, version: await version() }),
    async *searchTraces(search) {
      yield* searchTraces(api, { search, version: await version() })
    },
    async *readTraces(found, options = {}) {
      yield* readTraces(api, { found, ...options, version: await version() })
    },
    runUrl: run => runUrl(server, run),
    experimentUrl: experimentId => experimentUrl(server, experimentId),
    traceUrl: trace => traceUrl(server, trace),
  }
}
