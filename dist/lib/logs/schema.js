/**
 * The fields that we read of headers and samples, in all shapes they have had. Inspect adds fields in most releases,
 * so unknown ones pass unseen. A field of a wrong type is left out and named; it does not lose the log.
 */
import { z } from 'zod';
import { FETCH_AGAIN, Unreadable } from "./unreadable.js";
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIds = (value) => Array.isArray(value) && value.every(id => typeof id === 'string' || typeof id === 'number');
const text = z.string().nullish();
const flag = z.boolean().nullish();
const json = z.custom(() => true).optional();
// zod's own number refuses NaN and Infinity, which are ordinary here.
const number = z.custom(value => typeof value === 'number', 'expected a number');
const count = number.nullish();
// A hundred thousand ids, checked without a schema for each.
const ids = z.custom(isIds, 'expected a list of ids');
const texts = z.array(z.string()).nullish();
const dict = dictOf(z.custom(value => value !== undefined));
/** A dict with free keys. zod's record would lose a key `__proto__`, so entries are checked one by one. */
function dictOf(each) {
    return z.custom(isFields, 'expected an object').transform((fields, context) => {
        const checked = Object.create(null);
        for (const [key, value] of Object.entries(fields)) {
            const parsed = each.safeParse(value);
            if (parsed.success)
                checked[key] = parsed.data;
            else
                for (const issue of parsed.error.issues)
                    context.addIssue({ code: 'custom', message: issue.message, path: [key, ...issue.path] });
        }
        return checked;
    });
}
const usage = z.object({
    input_tokens: count,
    output_tokens: count,
    total_tokens: count,
    input_tokens_cache_read: count,
    input_tokens_cache_write: count,
    reasoning_tokens: count,
    total_cost: count,
});
const score = z.object({ value: json, answer: text, explanation: text, history: z.array(json).nullish() });
const sample = z.object({
    id: z.union([z.string(), number]),
    epoch: z.custom(value => Number.isSafeInteger(value) && Number(value) > 0, 'expected a positive integer'),
    input: json,
    target: json,
    choices: json,
    scores: dictOf(score.nullable()).nullish(),
    /** Inspect up to 0.3.22. */
    score: score.nullish(),
    metadata: dict.nullish(),
    model_usage: dictOf(usage).nullish(),
    total_time: count,
    working_time: count,
    /** Summaries hold the message alone. */
    error: z.union([z.string(), z.object({ message: text })]).nullish(),
    /** Summaries hold the type alone. */
    limit: z.union([z.string(), z.object({ type: text })]).nullish(),
    invalidation: json,
});
const metric = z.object({
    name: text,
    group: text,
    value: number.nullish(),
    params: dict.nullish(),
    options: dict.nullish(),
});
const metrics = dictOf(z.union([metric, number.transform(value => ({ value }))]));
const scoreRow = z.object({
    name: z.string(),
    scorer: text,
    reducer: text,
    scored_samples: count,
    unscored_samples: count,
    params: dict.nullish(),
    metrics: metrics.nullish(),
});
const headline = z.object({ scorer: text, score: text, metric: text, reducer: text }).nullish();
const reduction = z.object({
    scorer: z.string(),
    reducer: text,
    samples: z.array(z.object({ sample_id: z.union([z.string(), number]).nullish(), value: json })),
});
const results = z.object({
    total_samples: count,
    completed_samples: count,
    logged_samples: count,
    early_stopping: json,
    scores: z.array(scoreRow).nullish(),
    /** Log version 1: one scorer, its metrics beside it. */
    scorer: z.object({ name: z.string(), params: dict.nullish() }).nullish(),
    metrics: metrics.nullish(),
    /** 0.3.23 to 0.3.42: later a member of its own. */
    sample_reductions: z.array(reduction).nullish(),
});
const evalSpec = z.object({
    eval_id: text,
    run_id: text,
    task_id: text,
    created: text,
    task: z.string(),
    task_version: z.union([z.string(), number]).nullish(),
    task_args: dict.nullish(),
    model: z.string(),
    model_args: dict.nullish(),
    model_base_url: text,
    model_roles: dict.nullish(),
    model_generate_config: dict.nullish(),
    solver: text,
    solver_args: dict.nullish(),
    dataset: z
        .object({
        name: text,
        location: text,
        samples: count,
        sample_ids: ids.nullish(),
        shuffled: flag,
    })
        .nullish(),
    config: dict.nullish(),
    revision: z.object({ origin: text, commit: text, dirty: flag }).nullish(),
    packages: dictOf(z.string()).nullish(),
    scorers: z.array(z.object({ name: z.string(), options: json, metrics: json })).nullish(),
    headline_metric: headline,
    tags: texts,
    metadata: dict.nullish(),
});
const header = z.object({
    version: count,
    status: z.enum(['started', 'success', 'cancelled', 'error']).nullish(),
    eval: evalSpec,
    results: results.nullish(),
    stats: z.object({ started_at: text, completed_at: text, model_usage: dictOf(usage).nullish() }).nullish(),
    error: z.object({ message: text }).nullish(),
    invalidated: flag,
    log_updates: z.array(json).nullish(),
    config_updates: z.array(json).nullish(),
    tags: texts,
    metadata: dict.nullish(),
});
export function parseHeader(value) {
    return parseOrPrune(header, value);
}
export function parseSample(value) {
    return parseOrPrune(sample, value);
}
export function parseReductions(value) {
    return parseOrPrune(z.array(reduction), value);
}
/**
 * All wrong fields go at once: one by one, a file of them would take hours. Then goes what had to have them, so there
 * are few rounds: in no shape do needs stand within needs more than three deep.
 */
function parseOrPrune(schema, value) {
    const ignored = [];
    for (;;) {
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return { value: parsed.data, ignored };
        const { issues } = parsed.error;
        const places = issues.map(({ path }) => nearestPlace(value, path));
        for (const { path, message } of issues)
            ignored.push(`${path.map(String).join('.') || 'top level'}: ${message}`);
        // What follows the first one is the fault of our leaving it out.
        if (!places.every(place => place !== null))
            throw new Unreadable({ what: `Not in a shape we know (${ignored[0]}).`, fix: FETCH_AGAIN });
        takeOut(places);
    }
}
/** Where the field at this path is, or the nearest thing around it; null when that is everything. */
function nearestPlace(value, path) {
    let nearest = null;
    let holder = value;
    for (const key of path.map(String)) {
        if (!(isFields(holder) || Array.isArray(holder)) || !Object.hasOwn(holder, key))
            break;
        nearest = { holder, key };
        holder = Reflect.get(holder, key);
    }
    return nearest;
}
/** Lists are closed up at the end, so that the places in them stay what they were. */
function takeOut(places) {
    const lists = new Set();
    for (const { holder, key } of places) {
        if (Array.isArray(holder))
            lists.add(holder);
        Reflect.deleteProperty(holder, key);
    }
    for (const list of lists) {
        // Passes over the holes.
        const kept = list.filter(() => true);
        list.length = 0;
        for (const item of kept)
            list.push(item);
    }
}
