import { exceptionName, usages } from "./slim-rows.js";
/** The header as it was logged, with what other members tell taken out and what was derived put in. */
export function fullHeader({ header }, { header: logged }) {
    const { config_updates: updates, samples, reductions, location, ...fields } = logged;
    const spec = fieldsOf(logged.eval);
    const { sample_reductions, ...results } = fieldsOf(logged.results);
    const revision = fieldsOf(spec.revision);
    return new Map([
        ...Object.entries(fields),
        ['version', header.version],
        ['status', header.status],
        [
            'eval',
            new Map([
                ...Object.entries(spec),
                ['eval_id', header.spec.evalId],
                ['dataset', spec.dataset ?? {}],
                ['config', spec.config ?? {}],
                // Old logs may hold the credentials of the remote.
                ['revision', spec.revision ? { ...revision, origin: header.spec.revision?.origin ?? undefined } : undefined],
            ]),
        ],
        ['results', logged.results ? new Map(Object.entries(results)) : undefined],
        // Names of members stand here where the eval did not finish.
        ['config_updates', Array.isArray(updates) && updates.every(isObject) ? updates : undefined],
    ]);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export function headerWithoutTexts({ header }, raw) {
    return new Map([
        ['version', header.version],
        ['status', header.status],
        ['eval', specOf(header.spec)],
        ['plan', { name: 'plan', steps: [], config: {} }],
        ['results', resultsOf(header, raw)],
        ['stats', statsOf(header, raw)],
        ['error', header.error === null ? undefined : errorOf(exceptionName(header.error))],
        ['invalidated', header.invalidated],
        ['tags', header.spec.tags],
        ['metadata', header.spec.metadata],
    ]);
}
const errorOf = (message) => ({ message, traceback: '', traceback_ansi: '' });
function specOf(spec) {
    const { dataset, revision } = spec;
    return new Map([
        ['eval_id', spec.evalId],
        ['run_id', spec.runId ?? undefined],
        ['created', spec.created ?? undefined],
        ['task', spec.task],
        ['task_id', spec.taskId ?? undefined],
        ['task_version', versionOf(spec.taskVersion)],
        ['task_args', spec.taskArgs],
        ['solver', spec.solver ?? undefined],
        ['solver_args', Object.keys(spec.solverArgs).length > 0 ? spec.solverArgs : undefined],
        ['tags', spec.tags],
        ['dataset', present({ ...dataset, sampleIds: undefined, sample_ids: dataset.sampleIds })],
        ['model', spec.model],
        ['model_generate_config', spec.generateConfig],
        ['model_base_url', spec.modelBaseUrl ?? undefined],
        ['model_args', spec.modelArgs],
        ['model_roles', Object.keys(spec.modelRoles).length > 0 ? spec.modelRoles : undefined],
        ['config', configOf(spec)],
        ['revision', revision ? { type: 'git', ...present(revision) } : undefined],
        ['packages', spec.packages],
        ['metadata', spec.metadata],
        ['scorers', spec.scorers.length > 0 ? spec.scorers.map(present) : undefined],
        ['headline_metric', spec.headlineMetric ?? undefined],
    ]);
}
/** Numbers were numbers: Inspect takes both, and would show them otherwise. */
function versionOf(version) {
    if (version === null)
        return undefined;
    return /^(?:0|[1-9]\d{0,14})$/.test(version) ? Number(version) : version;
}
function configOf({ config, limit, sampleId, sampleShuffle, epochs, epochsReducer }) {
    const named = {
        limit,
        sample_id: sampleId,
        sample_shuffle: sampleShuffle,
        epochs,
        epochs_reducer: epochsReducer,
    };
    return new Map([...Object.entries(config), ...Object.entries(present(named))]);
}
/** Inspect leaves out what is null. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
function resultsOf(header, { header: logged }) {
    if (!logged.results)
        return undefined;
    return new Map([
        ['total_samples', header.totalSamples ?? undefined],
        ['completed_samples', header.completedSamples ?? undefined],
        ['early_stopping', header.earlyStopping ? { manager: 'early stopping', early_stops: [], metadata: {} } : undefined],
        ['scores', header.scores.map(scoreOf)],
    ]);
}
function scoreOf(score) {
    const metrics = score.metrics.map(({ key, name, group, value, params }) => [
        key,
        { name, group: group ?? undefined, value, params },
    ]);
    return new Map([
        ['name', score.name],
        ['scorer', score.scorer],
        ['reducer', score.reducer ?? undefined],
        ['scored_samples', score.scoredSamples ?? undefined],
        ['unscored_samples', score.unscoredSamples ?? undefined],
        ['params', score.params],
        ['metrics', new Map(metrics)],
    ]);
}
function statsOf({ startedAt, completedAt }, { header: logged }) {
    const stats = fieldsOf(logged.stats);
    return new Map([
        ['started_at', startedAt ?? ''],
        ['completed_at', completedAt ?? ''],
        ['model_usage', usages(stats.model_usage) ?? {}],
        ['role_usage', usages(stats.role_usage)],
    ]);
}
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
