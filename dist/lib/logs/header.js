/** The header of a log (checked by schema.ts) → EvalHeader; shapes of old Inspect versions end here. */
import { plausibleCount, toUsage } from "./amounts.js";
import { deriveEvalId } from "./eval-id.js";
import { ERROR_CHARACTERS, UNNAMED_SCORER } from "./sample.js";
import { foldUpdates } from "./updates.js";
/** Under names of their own in EvalSpec. */
const NAMED_CONFIG = ['limit', 'sample_id', 'sample_shuffle', 'epochs', 'epochs_reducer'];
export function toHeader(raw) {
    const { results, stats } = raw;
    return {
        version: raw.version ?? 2,
        status: raw.status ?? 'started',
        spec: toSpec(raw),
        totalSamples: plausibleCount(results?.total_samples),
        completedSamples: plausibleCount(results?.completed_samples),
        scores: toScores(results),
        earlyStopping: (results?.early_stopping ?? null) !== null,
        startedAt: stats?.started_at || null,
        completedAt: stats?.completed_at || null,
        usage: toUsages(stats, { count: 0 }),
        error: raw.error ? (raw.error.message ?? 'unknown error').slice(0, ERROR_CHARACTERS) : null,
        invalidated: raw.invalidated ?? false,
        configUpdates: raw.config_updates?.length ?? 0,
        logUpdates: raw.log_updates?.length ?? 0,
    };
}
function toSpec(raw) {
    const spec = raw.eval;
    const config = bare(spec.config ?? {});
    const { tags, metadata } = foldUpdates(raw);
    return {
        ...identity(spec),
        task: spec.task,
        taskVersion: spec.task_version === null || spec.task_version === undefined ? null : String(spec.task_version),
        taskArgs: bare(spec.task_args ?? {}),
        model: spec.model,
        modelArgs: bare(spec.model_args ?? {}),
        modelBaseUrl: spec.model_base_url ?? null,
        modelRoles: bare(spec.model_roles ?? {}),
        generateConfig: bare(spec.model_generate_config ?? {}),
        solver: spec.solver ?? null,
        solverArgs: bare(spec.solver_args ?? {}),
        dataset: toDataset(spec),
        config: restOfConfig(config),
        limit: config.limit ?? null,
        sampleId: config.sample_id ?? null,
        sampleShuffle: config.sample_shuffle ?? null,
        epochs: typeof config.epochs === 'number' ? plausibleCount(config.epochs) || null : null,
        epochsReducer: toReducers(config.epochs_reducer ?? null),
        revision: toRevision(spec),
        packages: spec.packages ?? Object.create(null),
        scorers: (spec.scorers ?? []).map(({ name, options, metrics }) => ({
            name,
            options: options ?? null,
            metrics: metrics ?? null,
        })),
        headlineMetric: toHeadline(spec),
        tags,
        metadata: bare(metadata),
    };
}
function identity(spec) {
    const runId = spec.run_id ?? null;
    const taskId = spec.task_id ?? null;
    const created = spec.created ?? null;
    const derived = () => deriveEvalId({ runId: runId ?? '', taskId: taskId ?? '', created: created ?? '' });
    return { evalId: spec.eval_id || derived(), runId, taskId, created };
}
function toDataset({ dataset }) {
    return {
        name: dataset?.name ?? null,
        location: dataset?.location ?? null,
        samples: plausibleCount(dataset?.samples),
        sampleIds: dataset?.sample_ids?.map(String) ?? null,
        shuffled: dataset?.shuffled ?? null,
    };
}
function restOfConfig(config) {
    const rest = Object.create(null);
    for (const [key, value] of Object.entries(config))
        if (!NAMED_CONFIG.includes(key))
            rest[key === 'max_messages' ? 'message_limit' : key] = value;
    return rest;
}
function toReducers(reducers) {
    if (typeof reducers === 'string')
        return [reducers];
    return Array.isArray(reducers) ? reducers.map(String) : null;
}
/** Logs from before 0.3.242 may hold the credentials of the remote. */
function toRevision({ revision }) {
    if (!revision)
        return null;
    const origin = revision.origin?.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1') ?? null;
    return { origin, commit: revision.commit ?? null, dirty: revision.dirty ?? null };
}
/** Only what the author declared: `results.headline` names the first metric where nothing was. */
function toHeadline({ headline_metric: declared }) {
    if (!declared)
        return null;
    const { scorer, score, metric, reducer } = declared;
    return { ...(scorer && { scorer }), ...(score && { score }), ...(metric && { metric }), ...(reducer && { reducer }) };
}
function toScores(results) {
    const rows = results?.scores ?? [];
    // Log version 1 had one scorer, with its metrics beside it.
    const { scorer, metrics } = results ?? {};
    const migrated = scorer && rows.length === 0 ? [{ name: scorer.name, scorer: scorer.name, params: scorer.params, metrics }] : rows;
    return migrated.map(toScore);
}
function toScore(row) {
    return {
        name: row.name,
        scorer: row.scorer ?? row.name,
        reducer: row.reducer ?? null,
        scoredSamples: plausibleCount(row.scored_samples),
        unscoredSamples: plausibleCount(row.unscored_samples),
        params: bare(row.params ?? {}),
        metrics: Object.entries(row.metrics ?? {}).map(([key, metric]) => toMetric(key, metric)),
    };
}
function toMetric(key, metric) {
    return {
        key,
        name: metric.name ?? key,
        group: metric.group ?? null,
        value: metric.value ?? Number.NaN,
        params: bare(metric.params ?? metric.options ?? {}),
    };
}
function toUsages(stats, odd) {
    const usages = Object.create(null);
    for (const [model, raw] of Object.entries(stats?.model_usage ?? {})) {
        const usage = toUsage(raw, odd);
        if (usage !== null)
            usages[model] = usage;
    }
    return usages;
}
/** Numbers of the header that `toHeader` leaves out because they cannot be. */
export function oddNumbersOf({ results, stats, eval: spec }) {
    const odd = { count: 0 };
    toUsages(stats, odd);
    const { total_samples, completed_samples, logged_samples, scores } = results ?? {};
    const rows = scores?.flatMap(row => [row.scored_samples, row.unscored_samples]) ?? [];
    const counts = [total_samples, completed_samples, logged_samples, spec.dataset?.samples, ...rows];
    return odd.count + counts.filter(value => (value ?? null) !== null && plausibleCount(value) === null).length;
}
/** The scorers that the results name, in order. */
export function scorerNames(header) {
    return header.scores.map(row => row.scorer).filter(name => name !== UNNAMED_SCORER);
}
/** Sample metadata that the log's own standard errors cluster by. */
export function clusterKeys(header) {
    const clusters = header.scores.flatMap(row => row.metrics.map(metric => metric.params.cluster));
    return [...new Set(clusters.filter(key => typeof key === 'string'))];
}
/** The same value with objects that have no prototype; depth is bounded by json.ts. */
function bare(value) {
    return bareJson(value);
}
function bareJson(value) {
    if (Array.isArray(value))
        return value.map(bareJson);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = bareJson(field);
    return fields;
}
