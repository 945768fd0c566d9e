/** Intervals offered beside the score intervals: for comparison, for conformance, and for unpaired data. */
import { betaQuantile } from "./beta.js";
import { requireCounts, requireFinite, requireShare } from "./checks.js";
import { normalUpperQuantile } from "./normal.js";
import { tUpperQuantile } from "./student-t.js";
import { RunningSum, sum } from "./sums.js";
const zFor = (level) => {
    requireShare('level', level);
    return normalUpperQuantile((1 - level) / 2);
};
function requireFlips({ lost, gained, n }) {
    requireCounts({ lost, gained, n });
    if (lost + gained > n)
        throw new RangeError(`${lost + gained} flips among ${n} pairs`);
}
function around(centre, reach) {
    return { lower: centre - reach, upper: centre + reach };
}
/** Wald interval with `extra` added to both kinds of flips and `pairs` to the pairs; null when n = 0. */
function waldWith(flips, { extra, pairs, level }) {
    requireFlips(flips);
    const z = zFor(level);
    const n = flips.n + pairs;
    if (flips.n === 0)
        return null;
    const difference = flips.gained - flips.lost;
    const variance = flips.gained + flips.lost + 2 * extra - difference ** 2 / n;
    return around(difference / n, (z * Math.sqrt(variance)) / n);
}
function clipped(bounds) {
    return bounds && { lower: Math.max(-1, bounds.lower), upper: Math.min(1, bounds.upper) };
}
/**
 * Wald interval of paired pass rates. Refused for verdicts: it is [0, 0] without flips and covers as little as 33 %.
 * Not clipped: it may leave [−1, 1].
 */
export function waldPairedInterval(flips, level) {
    return waldWith(flips, { extra: 0, pairs: 0, level });
}
/** Wald with half a sample added to each of the four cells. @see Agresti & Min 2005, Stat Med 24:729 */
export function agrestiMinInterval(flips, level) {
    return clipped(waldWith(flips, { extra: 0.5, pairs: 2, level }));
}
/** Wald with one flip added to each side; clipped to [−1, 1]. @see Bonett & Price 2012, J Educ Behav Stat 37:479 */
export function bonettPriceInterval(flips, level) {
    return clipped(waldWith(flips, { extra: 1, pairs: 2, level }));
}
/**
 * t interval of numeric differences with +R and −R appended; the closed-form substitute of the score interval.
 * It carries the idea of Bonett & Price 2012 to differences in [−R, R].
 */
export function bonettPriceT(differences, { bound, level }) {
    requireFinite('differences', differences);
    requireShare('level', level);
    const m = differences.length + 2;
    const padded = new Float64Array(m);
    padded.set(differences);
    padded[m - 2] = bound;
    padded[m - 1] = -bound;
    const centre = sum(padded) / m;
    const squares = new RunningSum();
    for (let i = 0; i < m; i++)
        squares.add((padded[i] - centre) ** 2);
    const se = Math.sqrt(squares.value / m / m);
    return around(centre, tUpperQuantile((1 - level) / 2, m - 1) * se);
}
function requireProportion({ successes, n }) {
    requireCounts({ successes, n });
    if (successes > n)
        throw new RangeError(`${successes} successes of ${n}`);
}
/** Wilson score interval of one pass rate; exactly 0 or 1 at the ends; null when n = 0. @see Wilson 1927 */
export function wilsonInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    const z = zFor(level);
    if (n === 0)
        return null;
    const p = successes / n;
    const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const reach = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n * n))) / (1 + z ** 2 / n);
    return { lower: successes === 0 ? 0 : centre - reach, upper: successes === n ? 1 : centre + reach };
}
/** Exact interval of one pass rate; null when n = 0. @see Clopper & Pearson 1934, Biometrika 26:404 */
export function clopperPearsonInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    requireShare('level', level);
    if (n === 0)
        return null;
    const tail = (1 - level) / 2;
    return {
        lower: successes === 0 ? 0 : betaQuantile(tail, { a: successes, b: n - successes + 1 }),
        upper: successes === n ? 1 : betaQuantile(1 - tail, { a: successes + 1, b: n - successes }),
    };
}
/** Equal-tailed Jeffreys interval, not adjusted at the ends; null when n = 0. @see Brown, Cai & DasGupta 2001 */
export function jeffreysInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    requireShare('level', level);
    if (n === 0)
        return null;
    const shape = { a: successes + 0.5, b: n - successes + 0.5 };
    return { lower: betaQuantile((1 - level) / 2, shape), upper: betaQuantile((1 + level) / 2, shape) };
}
/**
 * Newcombe's paired interval: two Wilson intervals joined by the correlation of the two runs; null when n = 0.
 * @see Newcombe 1998, Stat Med 17:2635, method 10 without continuity correction
 */
export function newcombePairedInterval(table, level) {
    const { bothPassed, lost, gained, bothFailed } = table;
    requireCounts({ bothPassed, lost, gained, bothFailed });
    const n = bothPassed + lost + gained + bothFailed;
    if (n === 0)
        return null;
    const candidate = { successes: bothPassed + gained, n };
    const baseline = { successes: bothPassed + lost, n };
    return squareAndAdd({ candidate, baseline, level, correlation: newcombeCorrelation(table) });
}
/** φ with Newcombe's correction; 0 when a margin is empty. */
function newcombeCorrelation({ bothPassed, lost, gained, bothFailed }) {
    const n = bothPassed + lost + gained + bothFailed;
    const margins = (bothPassed + lost) * (gained + bothFailed) * (bothPassed + gained) * (lost + bothFailed);
    if (margins === 0)
        return 0;
    const plain = bothPassed * bothFailed - lost * gained;
    const corrected = plain > n / 2 ? plain - n / 2 : plain < 0 ? plain : 0;
    return corrected / Math.sqrt(margins);
}
function squareAndAdd({ candidate, baseline, level, correlation }) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    const [w1, w2] = [wilsonInterval(candidate, level), wilsonInterval(baseline, level)];
    const join = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
    return {
        lower: p1 - p2 - join(p1 - w1.lower, w2.upper - p2),
        upper: p1 - p2 + join(w1.upper - p1, p2 - w2.lower),
    };
}
/** Newcombe's interval of two unpaired pass rates; null when either has no trials. @see Newcombe 1998, Stat Med 17:873 */
export function newcombeUnpairedInterval({ candidate, baseline, level }) {
    if (candidate.n === 0 || baseline.n === 0)
        return null;
    return squareAndAdd({ candidate, baseline, level, correlation: 0 });
}
/** Wald with one success and one failure added to each side; null without trials. @see Agresti & Caffo 2000 */
export function agrestiCaffoInterval({ candidate, baseline, level }) {
    requireProportion(candidate);
    requireProportion(baseline);
    const z = zFor(level);
    if (candidate.n === 0 || baseline.n === 0)
        return null;
    const [n1, n2] = [candidate.n + 2, baseline.n + 2];
    const [p1, p2] = [(candidate.successes + 1) / n1, (baseline.successes + 1) / n2];
    return around(p1 - p2, z * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2));
}
