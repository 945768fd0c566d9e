/** Library door: the list of public names. docs/inspect-mlflow.md maps those of the Python package to them. */
export { compareEvals } from "./compare-evals.js";
export { ComparisonResult } from "./comparison-result.js";
export { UserError } from "./errors.js";
export { DEFAULT_POLICY, resolvePolicy } from "./inputs/policy.js";
export { parsePolicyFile } from "./inputs/policy-file.js";
export { inMemory } from "./logs/bytes.js";
export { findLogs } from "./logs/open.js";
export { readLog } from "./logs/read.js";
export { parseSampleFilter } from "./pair/filter.js";
export { renderComment } from "./report/comment.js";
export { withSampleDetails } from "./report/privacy.js";
export { parseReport, reportJsonSchema } from "./report/schema.js";
export { scrubReport } from "./report/scrub.js";
export { renderTerminal } from "./report/terminal.js";
export { compareLogs } from "./run.js";
export { scoreToNumeric, truncate } from "./seed.js";
export { bootstrapCi, cohensD, mcnemarsTest, percentile, permutationTest, } from "./statistics/compatibility.js";
