/** Many metrics, one question: adjusted p values. Compare with `adjusted <= alpha`, never with `<`. */
import { requireProbability, requireShare } from "./checks.js";
function requirePs(ps) {
    ps.forEach((p, i) => {
        requireProbability(`p[${i}]`, p);
    });
}
/** Positions in ascending order of p. */
function ascending(ps) {
    return ps.map((_, i) => i).sort((i, j) => ps[i] - ps[j] || i - j);
}
/** Step down: each p times its factor, never below the ones before it. `factor(rank)`, rank 0 = smallest p. */
function stepDown(ps, factor) {
    requirePs(ps);
    const adjusted = new Array(ps.length).fill(1);
    let running = 0;
    ascending(ps).forEach((i, rank) => {
        running = Math.max(running, Math.min(1, ps[i] * factor(rank)));
        adjusted[i] = running;
    });
    return adjusted;
}
/** Step up: each p times its factor, never above the ones after it. */
function stepUp(ps, factor) {
    requirePs(ps);
    const adjusted = new Array(ps.length).fill(1);
    let running = 1;
    const order = ascending(ps);
    for (let rank = order.length - 1; rank >= 0; rank--) {
        running = Math.min(running, ps[order[rank]] * factor(rank));
        adjusted[order[rank]] = running;
    }
    return adjusted;
}
/** Family-wise error, any dependence. @see Dunn 1961 */
export function bonferroni(ps) {
    requirePs(ps);
    return ps.map(p => Math.min(1, p * ps.length));
}
/** Family-wise error, any dependence; never worse than Bonferroni. @see Holm 1979, Scand J Stat 6:65 */
export function holm(ps) {
    return stepDown(ps, rank => ps.length - rank);
}
/** Family-wise error under positive dependence. @see Hochberg 1988, Biometrika 75:800 */
export function hochberg(ps) {
    return stepUp(ps, rank => ps.length - rank);
}
/** False discovery rate under positive dependence: for lists of samples, not for a gate. @see Benjamini & Hochberg 1995 */
export function benjaminiHochberg(ps) {
    return stepUp(ps, rank => ps.length / (rank + 1));
}
/** False discovery rate under any dependence. @see Benjamini & Yekutieli 2001, Ann Stat 29:1165 */
export function benjaminiYekutieli(ps) {
    const harmonic = ps.reduce((total, _, i) => total + 1 / (i + 1), 0);
    return stepUp(ps, rank => (harmonic * ps.length) / (rank + 1));
}
/**
 * Holm over the metrics that could be significant at all. A metric with few flips cannot reach a small p;
 * counting it would only tax the others. Uses the smallest attainable p, which does not depend on the direction
 * of the change, so family-wise error stays controlled.
 * @see Tarone 1990, Biometrics 46:515
 */
export function taroneHolm(family) {
    const { p, smallestP, alpha } = family;
    if (p.length !== smallestP.length)
        throw new RangeError(`${p.length} p values but ${smallestP.length} smallest attainable ones`);
    requirePs(p);
    requirePs(smallestP);
    requireShare('alpha', alpha);
    const able = (k) => smallestP.flatMap((floor, i) => (floor <= alpha / k ? [i] : []));
    let k = 1;
    while (able(k).length > k)
        k++;
    const tested = able(k);
    const adjusted = new Array(p.length).fill(1);
    const holmed = holm(tested.map(i => p[i]));
    tested.forEach((i, rank) => {
        adjusted[i] = holmed[rank];
    });
    const kept = new Set(tested);
    return { adjusted, k, tested: tested.length, pruned: p.map((_, i) => !kept.has(i)) };
}
