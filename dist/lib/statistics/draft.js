/** First look at paired scores: counts, means, kind of data. Everything the choices of test and interval read. */
import { clusterMean } from "./clusters.js";
import { groupValues } from "./groups.js";
import { commonDenominator } from "./lattice.js";
import { unitFor } from "./magnitude.js";
import { NO_MOVE } from "./moves.js";
import { largestSize, sum } from "./sums.js";
export function draftOf(sample) {
    const { baseline, candidate, level } = sample;
    const n = baseline.length;
    const { changes, moves, values, passed } = look(baseline, candidate);
    const binary = passed !== null;
    const groups = binary ? flipGroups(moves) : groupValues(changes);
    const range = usableRange(sample.range) ?? (binary ? 1 : null);
    const largest = largestSize(groups.values);
    const exchangeable = sample.epochs.baseline !== null && sample.epochs.baseline === sample.epochs.candidate;
    return {
        n,
        level,
        kind: binary ? 'binary' : commonDenominator(groups.values) === null ? 'continuous' : 'lattice',
        differences: changes,
        groups,
        cluster: sample.cluster ?? null,
        clusters: sample.cluster ? clusterMean({ differences: changes, cluster: sample.cluster }, level) : null,
        baselineMean: n === 0 ? 0 : (passed?.baseline ?? sum(baseline)) / n,
        candidateMean: n === 0 ? 0 : (passed?.candidate ?? sum(candidate)) / n,
        delta: n === 0 ? 0 : (binary ? moves.higher - moves.lower : sum(changes)) / n,
        flips: binary ? { lost: moves.lower, gained: moves.higher } : null,
        moves,
        range,
        largest,
        bound: Math.max(range ?? values.highest - values.lowest, largest),
        exchangeable,
        notes: notes({ sample, exchangeable, outside: range !== null && largest > range * (1 + 1e-9) }),
    };
}
/** Zeros and ones differ by −1, 0 or 1: nothing needs to be looked up. */
function flipGroups({ lower, same, higher }) {
    const found = [
        [-1, lower],
        [0, same],
        [1, higher],
    ].filter(([, count]) => count > 0);
    return {
        values: Float64Array.from(found, ([value]) => value),
        counts: Float64Array.from(found, ([, count]) => count),
        total: lower + same + higher,
    };
}
/** A range of which the squares leave the doubles is as good as unknown. */
function usableRange(range) {
    const width = range === null ? 0 : range.max - range.min;
    return width > 0 && unitFor(width) === 1 ? width : null;
}
function notes(of) {
    const { baseline, candidate } = of.sample.epochs;
    const found = [];
    if (!of.exchangeable)
        found.push(baseline === null || candidate === null ? 'epochs vary between samples' : 'unequal epochs');
    if (of.outside)
        found.push('differences exceed the declared range');
    return found;
}
/** One look at every pair. `passed`: how many values are 1, where all are 0 or 1; else null. */
function look(baseline, candidate) {
    const n = baseline.length;
    const changes = new Float64Array(n);
    let [lowest, highest] = n === 0 ? [0, 0] : [Infinity, -Infinity];
    let [lower, higher, before, after] = [0, 0, 0, 0];
    let binary = true;
    for (let i = 0; i < n; i++) {
        const x = baseline[i];
        const y = candidate[i];
        const change = y - x;
        if (change < -NO_MOVE)
            lower++;
        else if (change > NO_MOVE)
            higher++;
        if (change < -NO_MOVE || change > NO_MOVE)
            changes[i] = change;
        if (binary && (x === 0 || x === 1) && (y === 0 || y === 1)) {
            before += x;
            after += y;
        }
        else
            binary = false;
        if (x < lowest)
            lowest = x;
        if (x > highest)
            highest = x;
        if (y < lowest)
            lowest = y;
        if (y > highest)
            highest = y;
    }
    return {
        changes,
        moves: { lower, higher, same: n - lower - higher },
        values: { lowest, highest },
        passed: binary ? { baseline: before, candidate: after } : null,
    };
}
