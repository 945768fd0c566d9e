import { entriesOf, objGet, toText } from "./cells.js";
/** Every number of a usage, whatever it counts; a cost keeps its cents. */
export function usageToDict(usage) {
    const counts = Object.create(null);
    for (const [key, value] of entriesOf(usage))
        if (typeof value === 'number' && Number.isFinite(value))
            counts[key] = value;
    return counts;
}
/** Over all models. */
export function sumUsageMap(usageByModel) {
    const sum = Object.create(null);
    for (const [, usage] of entriesOf(usageByModel))
        addUsage(sum, usageToDict(usage));
    return sum;
}
export function addUsage(sum, more) {
    for (const [key, value] of Object.entries(more))
        sum[key] = (sum[key] ?? 0) + value;
}
/** By model, of a sample whose own count is empty. */
export function extractUsageFromEvents(sample) {
    const sums = new EventUsage();
    const events = objGet(sample, 'events');
    for (const event of Array.isArray(events) ? events : [])
        sums.add(event);
    return sums.byModel;
}
/** A sample that calls more models than this makes their names up. */
const MAX_MODELS = 1000;
const OTHER_MODELS = 'other models';
/** The same for events that come one by one. */
export class EventUsage {
    byModel = Object.create(null);
    #models = 0;
    add(event) {
        if (eventType(event) !== 'model')
            return;
        const output = objGet(event, 'output');
        const counts = usageToDict(objGet(output, 'usage'));
        if (Object.keys(counts).length === 0)
            return;
        const named = toText(objGet(event, 'model')) || toText(objGet(output, 'model')) || 'unknown';
        const model = named in this.byModel || this.#models++ < MAX_MODELS ? named : OTHER_MODELS;
        this.byModel[model] ??= Object.create(null);
        addUsage(this.byModel[model], counts);
    }
}
export function eventType(event) {
    return toText(objGet(event, 'event')) || toText(objGet(event, 'type'));
}
/**
 * As MLflow counts: tokens that a cache held are tokens of the input, of which Inspect tells apart. A cost only where
 * the log has one.
 */
export function chatUsage(usage) {
    const counts = usageToDict(usage);
    const { input_tokens: input, output_tokens: output = 0, total_cost: cost } = counts;
    const read = counts.input_tokens_cache_read;
    const written = counts.input_tokens_cache_write;
    const attributes = {};
    if (cost !== undefined)
        attributes['mlflow.llm.cost'] = { total_cost: cost };
    if (input === undefined && counts.output_tokens === undefined && counts.total_tokens === undefined)
        return attributes;
    const most = (input ?? 0) + (read ?? 0) + (written ?? 0);
    // Old versions count what the cache held among the input already; their totals tell.
    const wanted = counts.total_tokens === undefined ? most : counts.total_tokens - output;
    const whole = Math.min(most, Math.max(input ?? 0, wanted));
    attributes['mlflow.chat.tokenUsage'] = {
        input_tokens: whole,
        output_tokens: output,
        total_tokens: counts.total_tokens ?? whole + output,
        ...(read === undefined ? {} : { cache_read_input_tokens: read }),
        ...(written === undefined ? {} : { cache_creation_input_tokens: written }),
    };
    return attributes;
}
