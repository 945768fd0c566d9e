/**
 * What a finished eval log says of its MLflow runs: names, tags, params and metrics, as inspect-mlflow leaves them, and
 * what that drops. Values are whole; cutting and legal keys are the client's work.
 */
import { fieldIn, isFields } from "../logs/body-shape.js";
import { fingerprintText } from "../logs/fingerprint.js";
import { toText } from "./cells.js";
import { MetricNames } from "./metric-names.js";
import { originTags, sourceTags } from "./origin.js";
import { pythonFloat, pythonText } from "./python-text.js";
export const PARENT_NAME = (runId) => `inspect-${runId.slice(0, 8)}`;
export function parentTags({ runId, tasks, origin, }) {
    return present({
        'inspect.run_id': runId,
        'inspect.task_count': tasks.length,
        'inspect.tasks': tasks.join(', '),
        ...sourceTags(origin, null),
    });
}
export function taskTags({ header: { spec, status } }, { digest, origin }) {
    return present({
        'inspect.eval_id': spec.evalId,
        'inspect.run_id': spec.runId,
        'inspect.task': spec.task,
        'inspect.model': spec.model,
        'inspect.task_id': spec.taskId,
        'inspect.status': status,
        'inspect.created': spec.created,
        'eval_regression.log_digest': digest,
        ...originTags(origin),
        ...sourceTags(origin, spec.revision),
    });
}
function present(tags) {
    const known = Object.entries(tags).filter(([, value]) => value !== null && value !== undefined && value !== '');
    return Object.fromEntries(known.map(([key, value]) => [key, String(value)]));
}
const text = (value) => toText(value) ?? '';
/** The seed's params first, then everything else of the eval's spec under the names that Inspect has for it. */
export function taskParams(log, header) {
    const { spec } = log.header;
    const config = { ...objectAt(header, 'plan', 'config'), ...spec.generateConfig };
    const params = seedParams(log, { config, taskArgs: objectAt(header, 'eval', 'task_args_passed') ?? spec.taskArgs });
    const add = (prefix, fields) => {
        for (const [key, value] of Object.entries(fields))
            if (value !== null && !params.has(`${prefix}${key}`))
                params.set(`${prefix}${key}`, text(value));
    };
    add('generate_config.', config);
    add('model_arg.', spec.modelArgs);
    add('model_role.', spec.modelRoles);
    add('solver_arg.', spec.solverArgs);
    add('config.', spec.config);
    add('package.', spec.packages);
    add('metadata.', spec.metadata);
    params.set('epochs', text(spec.epochs));
    if (spec.epochsReducer)
        params.set('epochs_reducer', spec.epochsReducer.join(', '));
    for (const [index, { name, options }] of spec.scorers.entries())
        params.set(`scorer.${index}`, options === null ? name : `${name} ${text(options)}`);
    if (spec.revision)
        add('git.', { ...spec.revision });
    for (const [key, value] of Object.entries(objectAt(header, 'eval') ?? {}))
        if (isScalar(value) && value !== null && !IS_ELSEWHERE.has(key))
            params.set(`eval.${key}`, text(value));
    return params;
}
/** Tags, or params of another name: doubled, they would stand first wherever runs are compared by what differs. */
const IS_ELSEWHERE = new Set('eval_id run_id task_id created task task_version model solver'.split(' '));
/** Name and value as inspect-mlflow writes them, in Python's words: dashboards and searches ask for `True` and `0.0`. */
function seedParams({ header: { spec } }, { config, taskArgs }) {
    const { temperature, top_p: topP, max_tokens: maxTokens } = config;
    const asFloat = (value) => (typeof value === 'number' ? pythonFloat(value) : pythonText(value));
    return new Map([
        ['task', spec.task],
        ['model', spec.model],
        ['task_version', spec.taskVersion ?? ''],
        ['dataset.name', spec.dataset.name ?? ''],
        ['dataset.samples', spec.dataset.samples === 0 ? '' : text(spec.dataset.samples)],
        ['solver', spec.solver ?? ''],
        ...Object.entries(taskArgs).map(([key, value]) => [`task_arg.${key}`, pythonText(value)]),
        ...known('temperature', temperature, asFloat),
        ...known('top_p', topP, asFloat),
        ...known('max_tokens', maxTokens, pythonText),
        ...(spec.tags.length > 0 ? [['tags', spec.tags.join(', ')]] : []),
    ]);
}
function known(key, value, text) {
    return value === undefined || value === null ? [] : [[key, text(value)]];
}
const isScalar = (value) => typeof value !== 'object';
export function objectAt(fields, ...path) {
    let at = fields;
    for (const key of path)
        at = fieldIn(at, key);
    return isFields(at) ? at : null;
}
/** Metrics of the whole eval: results, usage, cost and latency. */
export function taskMetrics({ header, samples }, timestampMs) {
    const metrics = [];
    const add = (key, value) => {
        if (value !== null && value !== undefined)
            metrics.push({ key, value, timestampMs, step: 0 });
    };
    const names = new MetricNames();
    for (const [index, row] of header.scores.entries())
        for (const { key, value } of row.metrics)
            add(names.nameFor(`${index} ${key}`, namesOf(row, key)), value);
    add('total_samples', header.totalSamples);
    add('completed_samples', header.completedSamples);
    for (const [model, usage] of Object.entries(header.usage))
        addUsage(add, `usage/${model}`, usage);
    addCost(add, Object.values(header.usage));
    addLatency(add, samples);
    add('latency/total_seconds', secondsBetween(header.startedAt, header.completedAt));
    return metrics;
}
/** Rows of several reducers share a name, and leaves of dict scores of several scorers may: the first one has it. */
function namesOf({ name, scorer, reducer }, metric) {
    const reduced = `${reducer ?? 'mean'}/${metric}`;
    return [`${name}/${metric}`, `${name}/${reduced}`, `${scorer}/${name}/${reduced}`];
}
function addUsage(add, prefix, usage) {
    add(`${prefix}/input_tokens`, usage.inputTokens);
    add(`${prefix}/output_tokens`, usage.outputTokens);
    add(`${prefix}/total_tokens`, usage.totalTokens);
    // What the seed drops; zeros would say that a provider counts them.
    if (usage.cacheReadTokens > 0)
        add(`${prefix}/input_tokens_cache_read`, usage.cacheReadTokens);
    if (usage.cacheWriteTokens > 0)
        add(`${prefix}/input_tokens_cache_write`, usage.cacheWriteTokens);
    if (usage.reasoningTokens > 0)
        add(`${prefix}/reasoning_tokens`, usage.reasoningTokens);
    add(`${prefix}/total_cost_usd`, usage.cost);
}
function addCost(add, usages) {
    const costs = usages.flatMap(({ cost }) => (cost === null ? [] : [cost]));
    if (costs.length > 0)
        add('cost/total_usd', sum(costs));
    if (costs.length > 0 && costs.length < usages.length)
        add('cost/models_without_price', usages.length - costs.length);
}
function addLatency(add, samples) {
    const total = samples.flatMap(({ totalTime }) => totalTime ?? []).sort((a, b) => a - b);
    const working = samples.flatMap(({ workingTime }) => workingTime ?? []);
    if (total.length > 0) {
        add('latency/per_sample_mean_seconds', sum(total) / total.length);
        add('latency/per_sample_p50_seconds', quantile(total, 0.5));
        add('latency/per_sample_p95_seconds', quantile(total, 0.95));
    }
    if (working.length > 0)
        add('latency/per_sample_working_mean_seconds', sum(working) / working.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Linear interpolation at rank q·(n−1), as the seed's `percentile`. */
function quantile(sorted, q) {
    const rank = q * (sorted.length - 1);
    const low = sorted[Math.floor(rank)];
    const high = sorted[Math.ceil(rank)];
    return low + (high - low) * (rank - Math.floor(rank));
}
function secondsBetween(start, end) {
    const seconds = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 1000;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
/** More epochs than anybody runs: steps stay whole numbers. */
const MOST_EPOCHS = 100_000;
/** As far as the log knows. */
const plannedIds = ({ header, samples }) => header.spec.dataset.sampleIds ?? [...new Set(samples.map(({ id }) => id))];
/**
 * Epoch by epoch, in the order of the data set: the same step is the same sample in every run of it, though others are
 * missing and there are more epochs. What was not planned comes last.
 */
export function samplesWithSteps(log) {
    const { header, samples } = log;
    const ids = plannedIds(log);
    const place = new Map(ids.map((id, index) => [id, index]));
    const epochs = samples.reduce((most, { epoch }) => (epoch > MOST_EPOCHS ? most : Math.max(most, epoch)), 1);
    let unplanned = Math.max(epochs, Math.min(header.spec.epochs ?? 1, MOST_EPOCHS)) * ids.length;
    const steps = samples.map(row => {
        const at = place.get(row.id);
        const step = at === undefined || row.epoch > MOST_EPOCHS ? unplanned++ : (row.epoch - 1) * ids.length + at;
        return { step, row };
    });
    return steps.sort((a, b) => a.step - b.step);
}
/** `sample/<scorer>` and `sample/total_time`, one point a sample and epoch. */
export function sampleMetrics(log, { timestampMs, toNumber, }) {
    const metrics = [];
    const names = new MetricNames();
    const time = names.nameFor('total_time of a sample', ['sample/total_time']);
    const plain = log.scorers.map(scorer => names.nameFor(scorer, [`sample/${scorer}`, `sample/scorer/${scorer}`]));
    for (const { step, row } of samplesWithSteps(log)) {
        for (const [position, scorer] of log.scorers.entries()) {
            const score = row.scores[position];
            if (isFields(score)) {
                for (const [key, value] of Object.entries(score))
                    push(names.nameFor(JSON.stringify([scorer, key]), [`sample/${scorer}/${key}`]), toNumber(value), step);
            }
            else
                push(plain[position] ?? '', toNumber(score), step);
        }
        push(time, row.totalTime, step);
    }
    return metrics;
    function push(key, value, step) {
        if (value !== null)
            metrics.push({ key, value, timestampMs, step });
    }
}
/** The data set as a run's input: its name, and a digest of the planned ids. */
export function datasetOf(log) {
    const { dataset, task } = log.header.spec;
    const ids = plannedIds(log);
    return {
        name: dataset.name ?? task,
        digest: fingerprintText(ids.join('\n')).toString(16),
        sourceType: 'code',
        source: JSON.stringify({ location: dataset.location }),
        profile: JSON.stringify({ num_rows: dataset.samples ?? ids.length }),
        context: 'eval',
    };
}
