/** One sample, several epochs: did its own pass rate drop? Fisher's and Boschloo's tests, and the credible samples. */
import { binomialPmf } from "./binomial.js";
import { massWhere } from "./convolution.js";
import { dealtSuccesses, requireTwoByTwo } from "./hypergeometric.js";
import { benjaminiHochberg } from "./multiplicity.js";
/** Masses closer than this (relative) are tied. */
const TIE = 1e-7;
/** Fisher's exact test. @see Fisher 1935, JRSS 98:39 */
export function fisherExact(table) {
    const dealt = dealtSuccesses(table);
    const seen = table.candidateSuccesses;
    const mass = dealt.masses[seen - dealt.first];
    const pLess = massWhere(dealt, x => x <= seen);
    const pGreater = massWhere(dealt, x => x >= seen);
    return {
        pTwoSided: massWhere(dealt, (_, other) => other <= mass * (1 + TIE)),
        pLess,
        pGreater,
        midPLess: pLess - mass / 2,
        midPGreater: pGreater - mass / 2,
    };
}
/** Points of the nuisance pass rate searched before refining around the best. */
const GRID = 400;
const REFINEMENTS = 60;
/**
 * Boschloo's unconditional test of a drop: Fisher's p as statistic, maximised over the common pass rate.
 * More powerful than Fisher's at few epochs; a maximisation, good to about 1e-8.
 * @see Boschloo 1970, Statistica Neerlandica 24:1
 */
export function boschlooDrop(table) {
    requireTwoByTwo(table);
    const limit = fisherExact(table).pLess * (1 + TIE);
    const extreme = tablesLike(table).filter(other => fisherExact(other).pLess <= limit);
    const chance = (p) => extreme.reduce((total, t) => total +
        binomialPmf(t.baselineSuccesses, { n: t.baselineEpochs, p }) *
            binomialPmf(t.candidateSuccesses, { n: t.candidateEpochs, p }), 0);
    return Math.min(1, highest(chance));
}
function tablesLike(table) {
    const found = [];
    for (let a = 0; a <= table.baselineEpochs; a++)
        for (let b = 0; b <= table.candidateEpochs; b++)
            found.push({ ...table, baselineSuccesses: a, candidateSuccesses: b });
    return found;
}
/** Largest value of a curve on [0, 1]: a grid, then ternary search around its best point. */
function highest(curve) {
    let best = 0;
    for (let i = 0; i <= GRID; i++)
        if (curve(i / GRID) > curve(best / GRID))
            best = i;
    let [low, high] = [Math.max(0, (best - 1) / GRID), Math.min(1, (best + 1) / GRID)];
    for (let step = 0; step < REFINEMENTS; step++) {
        const third = (high - low) / 3;
        if (curve(low + third) < curve(high - third))
            low += third;
        else
            high -= third;
    }
    return Math.max(curve(best / GRID), curve((low + high) / 2));
}
/** Share of false flags tolerated among the flagged samples. */
export const FALSE_DISCOVERY_RATE = 0.1;
/**
 * Which samples moved by more than their own epochs explain: one-sided Fisher mid-p per sample,
 * Benjamini–Hochberg over all of them. Below five epochs nothing can pass among many samples.
 * @param input `samples` must hold every compared sample, not only those that moved
 */
export function credibleSamples(input) {
    const { samples, direction, rate = FALSE_DISCOVERY_RATE } = input;
    const known = new Map();
    const ps = samples.map(sample => {
        const key = `${sample.baselineSuccesses},${sample.baselineEpochs},${sample.candidateSuccesses},${sample.candidateEpochs}`;
        const p = known.get(key) ?? oneSided(sample, direction);
        known.set(key, p);
        return p;
    });
    return benjaminiHochberg(ps).map((adjusted, i) => ({ p: ps[i], adjusted, credible: adjusted <= rate }));
}
function oneSided(sample, direction) {
    const { midPLess, midPGreater } = fisherExact(sample);
    return direction === 'drop' ? midPLess : midPGreater;
}
