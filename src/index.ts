/** Library door: the list of public names. docs/inspect-mlflow.md maps those of the Python package to them. */
export { type CompareEvalsOptions, compareEvals } from './compare-evals.ts'
export { ComparisonResult, type MetricComparison, type SampleComparison } from './comparison-result.ts'
export { type Problem, UserError } from './errors.ts'
export { createHttp, type Http } from './http.ts'
export { DEFAULT_POLICY, type Policy, type ResolvedPolicy, resolvePolicy } from './inputs/policy.ts'
export { parsePolicyFile } from './inputs/policy-file.ts'
export { type ByteSource, inMemory } from './logs/bytes.ts'
export type { EvalLog, LogOutcome, SampleSummary, ScoreValue } from './logs/eval-log.ts'
export { findLogs } from './logs/open.ts'
export { readLog } from './logs/read.ts'
export { connectMlflow, type Mlflow } from './mlflow/client.ts'
export { loadSettings, type MLflowSettings } from './mlflow/settings.ts'
export { parseSampleFilter } from './pair/filter.ts'
export { ArtifactManager } from './publish/artifact-manager.ts'
export { safeLogParams } from './publish/log-params.ts'
export { MlflowTrackingHooks, type TrackedRun } from './publish/mlflow-hooks.ts'
export { MlflowTracingHooks, type TraceSink } from './publish/tracing-hooks.ts'
export { trackLog } from './publish/track.ts'
export { type HtmlPageOptions, renderHtml } from './render-html.ts'
export { renderComment } from './report/comment.ts'
export { withSampleDetails } from './report/privacy.ts'
export { parseReport, type Report, reportJsonSchema } from './report/schema.ts'
export { scrubReport } from './report/scrub.ts'
export { renderTerminal } from './report/terminal.ts'
export { type ComparisonRequest, compareLogs } from './run.ts'
export { type ImportOptions, importMlflowTraces, type Transcript, tracesRequestTime } from './scout/import.ts'
export { scoreToNumeric, truncate } from './seed.ts'
export {
  bootstrapCi,
  cohensD,
  mcnemarsTest,
  percentile,
  permutationTest,
  type SignificanceResult,
} from './statistics/compatibility.ts'
export { type AutologSettings, enableAutolog } from './tracking/autolog.ts'
export { type EvalHooks, type FinishedLog, replay } from './tracking/replay.ts'
export {
  extractEventRows,
  extractInspectTableRows,
  extractMessageRows,
  extractModelUsageRows,
  extractSampleScoreRows,
  extractUsageFromEvents,
  getSampleOutputText,
  objGet,
  rowsToColumns,
  scoresToDict,
  sumUsageMap,
  toJson,
  toString,
  usageToDict,
} from './tracking/rows.ts'
