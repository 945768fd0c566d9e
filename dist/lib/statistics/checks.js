/** Refusals of caller bugs. Data that merely carries no evidence is never an error: it gives null or a refusal. */
/** @throws RangeError unless every named count is an integer ≥ 0. */
export function requireCounts(counts) {
    for (const [name, count] of Object.entries(counts)) {
        if (!Number.isSafeInteger(count) || count < 0)
            throw new RangeError(`${name} must be a whole number ≥ 0, got ${count}`);
    }
}
/** @throws RangeError when a value is NaN or infinite: such a score must be set aside and counted before any statistic. */
export function requireFinite(name, values) {
    for (let i = 0; i < values.length; i++) {
        // Comparisons are several times quicker here than a call per value.
        const value = values[i];
        if (!(value <= Number.MAX_VALUE && value >= -Number.MAX_VALUE))
            throw new RangeError(`${name}[${i}] must be a finite number, got ${value}`);
    }
}
/** Largest absolute value; 0 for no values. @throws RangeError when one is NaN or infinite */
export function largestFinite(name, values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size > largest)
            largest = size;
        else if (!(size <= largest))
            largest = Infinity;
    }
    if (largest === Infinity)
        requireFinite(name, values);
    return largest;
}
/** @throws RangeError when two paired arrays differ in length. */
export function requirePaired(baseline, candidate) {
    if (baseline.length !== candidate.length)
        throw new RangeError(`pairs need equal lengths, got ${baseline.length} baseline and ${candidate.length} candidate`);
}
/** @throws RangeError unless the value lies strictly between 0 and 1 (a confidence level, α, a power). */
export function requireShare(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** @throws RangeError unless the value is a probability in [0, 1]. */
export function requireProbability(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie in [0, 1], got ${value}`);
}
/** @throws RangeError unless the value is finite and > 0. */
export function requirePositive(name, value) {
    if (!(value > 0))
        throw new RangeError(`${name} must be > 0, got ${value}`);
}
