import { largestSize } from "./sums.js";
/** More distinct values than this are counted by sorting instead of by a map. */
const MAP_LIMIT = 2_000;
export function groupValues(values) {
    const seen = new Map();
    for (let i = 0; i < values.length; i++) {
        const value = values[i] + 0;
        const count = seen.get(value);
        if (count === undefined && seen.size === MAP_LIMIT)
            return groupSorted(Float64Array.from(values).sort());
        seen.set(value, (count ?? 0) + 1);
    }
    const sorted = Float64Array.from(seen.keys()).sort();
    return { values: sorted, counts: sorted.map(value => seen.get(value)), total: values.length };
}
function groupSorted(sorted) {
    const distinct = new Float64Array(sorted.length);
    const counts = new Float64Array(sorted.length);
    let last = -1;
    for (const value of sorted) {
        if (last < 0 || distinct[last] !== value)
            distinct[++last] = value;
        counts[last]++;
    }
    return { values: distinct.slice(0, last + 1), counts: counts.slice(0, last + 1), total: sorted.length };
}
/** Sizes |value| of the non-zero values, ascending, with the counts of both signs together. */
export function groupSizes({ values, counts }) {
    const sizes = new Float64Array(values.length);
    const both = new Float64Array(values.length);
    let up = values.findIndex(value => value > 0);
    if (up < 0)
        up = values.length;
    let down = up - 1;
    if (down >= 0 && values[down] === 0)
        down--;
    let found = 0;
    for (; down >= 0 || up < values.length; found++) {
        const size = Math.min(down >= 0 ? -values[down] : Infinity, up < values.length ? values[up] : Infinity);
        sizes[found] = size;
        if (down >= 0 && -values[down] === size)
            both[found] += counts[down--];
        if (up < values.length && values[up] === size)
            both[found] += counts[up++];
    }
    const kept = both.slice(0, found);
    let total = 0;
    for (let i = 0; i < found; i++)
        total += kept[i];
    return { values: sizes.slice(0, found), counts: kept, total };
}
/** Sums over more sizes than this are taken over bins of them. */
export const MANY_SIZES = 5_000;
/** Bins of one width between 0 and the largest size. */
const BINS = 2_048;
/**
 * Sizes |value| > 0 in bins, each at the root of its mean square: needs no sorting. The square sum stays exact and
 * the sum of fourth powers nearly so, wherever no single size dominates; that is all a tail of signed sums depends on.
 */
export function binSizes(values, counts) {
    const perSize = BINS / largestSize(values);
    const squares = new Float64Array(BINS);
    const held = new Float64Array(BINS);
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size === 0)
            continue;
        const place = Math.floor(size * perSize);
        const bin = place < BINS ? place : BINS - 1;
        const count = counts === undefined ? 1 : counts[i];
        squares[bin] += count * size * size;
        held[bin] += count;
        total += count;
    }
    const full = [...held.keys()].filter(bin => held[bin] > 0);
    return {
        values: Float64Array.from(full, bin => Math.sqrt(squares[bin] / held[bin])),
        counts: Float64Array.from(full, bin => held[bin]),
        total,
    };
}
