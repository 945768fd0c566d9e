/** 31 years: more is a date, not a duration. */
const LARGEST_SECONDS = 1e9;
/** Tokens or dollars of one eval; also keeps sums of a million of them exact. */
const LARGEST_AMOUNT = 1e12;
export const isSeconds = (value) => value >= 0 && value <= LARGEST_SECONDS;
export const isAmount = (value) => value >= 0 && value <= LARGEST_AMOUNT;
export function seconds(value, odd) {
    if (value === null || value === undefined)
        return null;
    if (isSeconds(value))
        return value;
    odd.count++;
    return null;
}
export function plausibleCount(value) {
    return Number.isSafeInteger(value) && isAmount(value) ? value : null;
}
export const TOKEN_FIELDS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_read',
    'input_tokens_cache_write',
    'reasoning_tokens',
];
/** Null where a token count cannot be: then no count of this model is to be trusted. An odd cost is only unknown. */
export function toUsage(raw, odd) {
    const oddTokens = TOKEN_FIELDS.filter(key => !isAmount(raw[key] ?? 0)).length;
    const isOddCost = !isAmount(raw.total_cost ?? 0);
    odd.count += oddTokens + Number(isOddCost);
    if (oddTokens > 0)
        return null;
    const usage = noUsage();
    usage.inputTokens = raw.input_tokens ?? 0;
    usage.outputTokens = raw.output_tokens ?? 0;
    usage.totalTokens = raw.total_tokens ?? 0;
    usage.cacheReadTokens = raw.input_tokens_cache_read ?? 0;
    usage.cacheWriteTokens = raw.input_tokens_cache_write ?? 0;
    usage.reasoningTokens = raw.reasoning_tokens ?? 0;
    usage.cost = isOddCost ? null : (raw.total_cost ?? null);
    usage.costComplete = usage.cost !== null;
    return usage;
}
/** Made in one place, so that every usage has one layout in memory. */
export function noUsage() {
    return {
        inputTokens: 0,
        outputTokens: 0,
        totalTokens: 0,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        reasoningTokens: 0,
        cost: null,
        costComplete: false,
    };
}
/** Null when no model was called, or a count of one cannot be. */
export function sumUsage(models, odd) {
    const usages = models.map(model => toUsage(model, odd));
    const [first, ...rest] = usages;
    if (!first)
        return null;
    for (const usage of rest) {
        if (!usage)
            return null;
        addUsage(first, usage);
    }
    return first;
}
function addUsage(sum, more) {
    sum.inputTokens += more.inputTokens;
    sum.outputTokens += more.outputTokens;
    sum.totalTokens += more.totalTokens;
    sum.cacheReadTokens += more.cacheReadTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.reasoningTokens += more.reasoningTokens;
    if (more.cost !== null)
        sum.cost = (sum.cost ?? 0) + more.cost;
    sum.costComplete &&= more.costComplete;
}
