/**
 * Sign-flip (paired permutation) test of the mean difference. If nothing changed, which run is called
 * the baseline is a coin flip for every sample, so all signings of the differences are equally likely.
 */
import { fairCoinCdf, fairCoinPmf } from "./binomial.js";
import { requireFinite } from "./checks.js";
import { binSizes, groupSizes, groupValues, MANY_SIZES } from "./groups.js";
import { commonDenominator, commonStep } from "./lattice.js";
import { dominates, reachOf, signedSumTail, squareSum } from "./saddlepoint.js";
import { largestSize, RunningSum, sum } from "./sums.js";
/** Largest Σ|v| and largest number of multiplications of an exact lattice distribution. */
const LATTICE_LIMIT = 20_000;
const WORK_LIMIT = 20_000_000;
/** Signings of up to this many differences are enumerated, half by half. */
const ENUMERATION_LIMIT = 30;
/** Sums closer than this share of Σ|d| are tied. */
const TIE = 1e-11;
/**
 * @param differences candidate − baseline, one per sample (or sums, one per cluster)
 * @throws RangeError on NaN or infinity
 * @see Fisher 1935, The Design of Experiments §21; saddlepoint: Robinson 1982
 */
export function signFlip(differences) {
    requireFinite('differences', differences);
    return signFlipOfMany(differences) ?? signFlipOfGroups(groupValues(differences));
}
/** Thousands of values without a common denominator, none of which dominates, need no counting by value. */
function signFlipOfMany(differences) {
    if (differences.length <= MANY_SIZES || commonDenominator(differences) !== null)
        return null;
    const sizes = binSizes(differences);
    if (sizes.total <= MANY_SIZES || dominates(largestSize(differences), squareSum(sizes)))
        return null;
    const total = sum(differences);
    return summary({ sizes, total, method: 'saddlepoint', onLattice: false, tail: smoothTail(sizes, { total, step: 0 }) });
}
/** The same test from differences already counted by value. */
export function signFlipOfGroups(groups) {
    const sizes = groupSizes(groups);
    const denominator = denominatorOf(sizes);
    const total = weightedSum(groups);
    if (sizes.total === 0)
        return summary({ sizes, total, method: 'lattice', onLattice: true, tail: { atLeast: 1, exactly: 1 } });
    if (denominator !== null)
        return latticeTest(groups, denominator);
    if (sizes.total <= ENUMERATION_LIMIT)
        return summary({
            sizes,
            total,
            method: 'enumeration',
            onLattice: false,
            tail: enumeratedTail(sizes, Math.abs(total)),
        });
    return summary({ sizes, total, method: 'saddlepoint', onLattice: false, tail: smoothTail(sizes, { total, step: 0 }) });
}
/** Common denominator of the sizes, unless one is so small beside it that it would round to 0. */
function denominatorOf({ values }) {
    const denominator = commonDenominator(values);
    if (denominator === null || values.some(size => Math.round(size * denominator) === 0))
        return null;
    return denominator;
}
function weightedSum({ values, counts }) {
    const running = new RunningSum();
    for (let i = 0; i < values.length; i++)
        running.add(values[i] * counts[i]);
    return running.value;
}
function latticeTest(groups, denominator) {
    const whole = { ...groups, values: groups.values.map(value => Math.round(value * denominator)) };
    const raw = groupSizes(whole);
    const step = commonStep(raw.values);
    const sizes = { ...raw, values: raw.values.map(size => size / step) };
    const total = weightedSum(whole) / step;
    const tail = exactlyCountable(sizes) ? latticeTail(sizes, Math.abs(total)) : null;
    if (tail)
        return summary({ sizes, total, method: 'lattice', onLattice: true, tail });
    return summary({ sizes, total, method: 'saddlepoint', onLattice: true, tail: smoothTail(sizes, { total, step: 2 }) });
}
function exactlyCountable({ values, counts }) {
    if (values.length === 1)
        return true;
    let [reach, work] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        work += (reach + 1) * (counts[i] + 1);
        reach += values[i] * counts[i];
    }
    return reach <= LATTICE_LIMIT && work <= WORK_LIMIT;
}
/** Exact distribution on whole numbers: one binomial per size, stretched by the size and convolved. */
function latticeTail({ values, counts }, total) {
    const reach = sum(values.map((size, i) => size * counts[i]));
    const up = (reach + total) / 2;
    if (values.length === 1)
        return { atLeast: fairCoinCdf(reach - up, reach), exactly: fairCoinPmf(up, reach) };
    let masses = new Float64Array([1]);
    for (let i = 0; i < values.length; i++)
        masses = convolve(masses, { size: values[i], count: counts[i] });
    let above = 0;
    for (let t = reach; t > up; t--)
        above += masses[t];
    const exactly = masses[up];
    return { atLeast: above + exactly, exactly };
}
function convolve(masses, { size, count }) {
    const wider = new Float64Array(masses.length + size * count);
    for (let k = 0; k <= count; k++) {
        const weight = fairCoinPmf(k, count);
        const shift = k * size;
        for (let i = 0; i < masses.length; i++)
            wider[i + shift] += weight * masses[i];
    }
    return wider;
}
/** All signings of up to 30 values: sums of either half, sorted, matched by two pointers. */
function enumeratedTail(sizes, total) {
    const all = [];
    sizes.values.forEach((size, i) => {
        for (let k = 0; k < sizes.counts[i]; k++)
            all.push(size);
    });
    const half = all.length >> 1;
    const [left, right] = [signedSums(all.slice(0, half)), signedSums(all.slice(half))];
    const slack = TIE * sum(all);
    const signings = left.length * right.length;
    const atLeast = countAtLeast({ left, right, limit: total - slack }) / signings;
    return { atLeast, exactly: atLeast - countAtLeast({ left, right, limit: total + slack }) / signings };
}
function signedSums(sizes) {
    let sums = new Float64Array([0]);
    for (const size of sizes) {
        const next = new Float64Array(sums.length * 2);
        next.set(sums.map(s => s - size));
        next.set(sums.map(s => s + size), sums.length);
        sums = next;
    }
    return sums.sort();
}
function countAtLeast(of) {
    let count = 0;
    let from = of.right.length;
    for (const x of of.left) {
        while (from > 0 && x + of.right[from - 1] >= of.limit)
            from--;
        count += of.right.length - from;
    }
    return count;
}
/** Saddlepoint tail; on a lattice with step `step` the mass at the total is added back by halves. */
function smoothTail(sizes, { total, step }) {
    const reach = reachOf(sizes);
    if (Math.abs(total) >= reach * (1 - TIE))
        return { atLeast: 2 ** -sizes.total, exactly: 2 ** -sizes.total };
    const { tail, density } = signedSumTail(sizes, total);
    const exactly = step * density;
    return { atLeast: tail + exactly / 2, exactly };
}
function summary(of) {
    const { sizes, total, tail } = of;
    const even = Math.abs(total) <= TIE * reachOf(sizes);
    const larger = Math.min(1, tail.atLeast);
    const smaller = Math.min(1, 1 - tail.atLeast + tail.exactly);
    return {
        method: of.method,
        pTwoSided: even ? 1 : Math.min(1, 2 * larger),
        midPTwoSided: sizes.total === 0 ? 1 : even ? 1 - tail.exactly / 2 : Math.min(1, 2 * larger - tail.exactly),
        pLess: total <= 0 ? larger : smaller,
        pGreater: total >= 0 ? larger : smaller,
        smallestP: Math.min(1, 2 ** (1 - sizes.total)),
        smallestMidP: 2 ** -sizes.total,
        nonZero: sizes.total,
        tieFree: sizes.values.length === sizes.total,
        onLattice: of.onLattice,
    };
}
