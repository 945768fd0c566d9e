/** The name under which "no reducer declared" is known. */
export const DEFAULT_REDUCER = 'mean';
/** A score of this much counts as a success for `pass_at_k` and its kin. */
const SUCCESS = 1;
const NAMED = new Map([
    ['mean', ({ values }) => mean(values)],
    ['median', ({ values }) => median(values)],
    ['mode', mode],
    ['max', ({ values }) => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)],
]);
const COUNTED = /^(at_least|pass_at|pass_k)_(\d+)$/;
/** The mean of finite numbers is finite, even where their sum is not. */
function mean(values) {
    const total = sum(values);
    return Number.isFinite(total) ? total / values.length : sum(values.map(value => value / values.length));
}
/**
 * The reducer of a name, or null for one that only Inspect can compute (`collect`, custom code).
 * The result is NaN for a sample without a scored epoch, and for `pass_at_k` and `pass_k` with fewer than k.
 * @see Chen et al. 2021, arXiv:2107.03374, for pass@k
 */
export function reducerNamed(name) {
    const reduce = NAMED.get(name) ?? countedReducer(name);
    return reduce && (epochs => (epochs.values.length === 0 ? Number.NaN : reduce(epochs)));
}
function countedReducer(name) {
    const [, kind, digits] = COUNTED.exec(name) ?? [];
    if (kind === undefined)
        return null;
    const k = Number(digits);
    return ({ values }) => {
        const successes = values.filter(value => value >= SUCCESS).length;
        if (kind === 'at_least')
            return successes >= k ? 1 : 0;
        if (values.length < k)
            return Number.NaN;
        return kind === 'pass_at' ? passAt({ n: values.length, successes, k }) : allPass({ n: values.length, successes, k });
    };
}
/** Chance that k draws without replacement hold a success. */
function passAt({ n, successes, k }) {
    if (n - successes < k)
        return 1;
    let miss = 1;
    for (let i = n - successes + 1; i <= n; i++)
        miss *= 1 - k / i;
    return 1 - miss;
}
/** Chance that k draws without replacement are all successes: C(c, k) ÷ C(n, k). */
function allPass({ n, successes, k }) {
    let chance = 1;
    for (let i = 0; i < k; i++)
        chance *= Math.max(0, successes - i) / (n - i);
    return chance;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? sorted[middle]
        : mean([sorted[middle - 1], sorted[middle]]);
}
/** The most common raw score; of equally common ones the first. */
function mode({ values, raw }) {
    const counts = new Map();
    values.forEach((value, epoch) => {
        const entry = counts.get(raw[epoch]);
        if (entry)
            entry.count++;
        else
            counts.set(raw[epoch], { value, count: 1 });
    });
    let best = { value: Number.NaN, count: 0 };
    for (const entry of counts.values())
        if (entry.count > best.count)
            best = entry;
    return best.value;
}
