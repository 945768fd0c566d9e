/**
 * Score interval for the mean of paired differences in [−R, R]: Tango's interval beyond −1, 0, 1.
 * At a trial mean the likeliest distribution on the observed differences and the two end points ±R is found;
 * its variance is the yardstick. Own generalisation, calibrated in docs/statistics.md; equals Tango 1998 for
 * differences in {−1, 0, 1} with R = 1.
 */
import { requireFinite, requireShare } from "./checks.js";
import { groupValues } from "./groups.js";
import { normalSf, normalUpperQuantile } from "./normal.js";
import { root } from "./roots.js";
import { tUpperQuantile } from "./student-t.js";
import { largestSize, sum } from "./sums.js";
/** A difference this close to ±R (relative) sits on the end point. */
const ON_THE_END = 1e-12;
const NEWTON_STEPS = 60;
/** Variance, under the likeliest distribution with mean `delta`, of one difference. */
export function restrictedVariance({ values, counts, total }, at) {
    const { delta, bound } = at;
    const { tilt, atBound } = likeliestTilt({ values, counts, total }, at);
    let [mass, spread] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const u = values[i] - delta;
        const p = counts[i] / (total * (1 + tilt * u));
        mass += p;
        spread += p * u * u;
    }
    if (!atBound)
        return spread;
    const end = (tilt < 0 ? bound : -bound) - delta;
    return spread + Math.max(0, 1 - mass) * end * end;
}
/** Σ c·u / (1 + λu), decreasing in λ, and its slope. */
function imbalance({ values, counts }, { tilt, delta }) {
    let [value, slope] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const u = values[i] - delta;
        const ratio = u / (1 + tilt * u);
        value += counts[i] * ratio;
        slope -= counts[i] * ratio * ratio;
    }
    return [value, slope];
}
/** λ of the likeliest distribution. `atBound`: an unseen end point must carry mass to bring the mean to `delta`. */
function likeliestTilt(groups, at) {
    const { delta, bound } = at;
    const { values } = groups;
    const edge = bound * (1 - ON_THE_END);
    let low = -1 / (bound - delta);
    let high = 1 / (bound + delta);
    if (values[values.length - 1] < edge && imbalance(groups, { tilt: low, delta })[0] <= 0)
        return { tilt: low, atBound: true };
    if (values[0] > -edge && imbalance(groups, { tilt: high, delta })[0] >= 0)
        return { tilt: high, atBound: true };
    let tilt = 0;
    for (let step = 0; step < NEWTON_STEPS; step++) {
        const [value, slope] = imbalance(groups, { tilt, delta });
        if (value > 0)
            low = tilt;
        else
            high = tilt;
        const newton = tilt - value / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        const moved = Math.abs(next - tilt);
        tilt = next;
        if (moved <= 1e-13 * Math.abs(tilt) || moved <= 1e-16 / bound)
            break;
    }
    return { tilt, atBound: false };
}
function prepare(groups, wanted) {
    if (groups.total === 0)
        return null;
    const bound = Math.max(wanted, largestSize(groups.values));
    if (!(bound > 0))
        throw new RangeError(`the bound must be > 0, got ${bound}`);
    return { estimate: sum(groups.values.map((value, i) => value * groups.counts[i])) / groups.total, bound };
}
/**
 * Interval for the mean difference, in score units.
 * @returns null for no differences
 * @throws RangeError on NaN, or a bound that is not positive
 */
export function generalisedTangoInterval(differences, options) {
    requireFinite('differences', differences);
    return generalisedTangoOfGroups(groupValues(differences), options);
}
/** The same interval from differences already counted by value. */
export function generalisedTangoOfGroups(groups, options) {
    requireShare('level', options.level);
    const basis = prepare(groups, options.bound);
    if (basis === null)
        return null;
    const { estimate, bound } = basis;
    const tail = (1 - options.level) / 2;
    if (options.quantile === 't' && groups.total < 2)
        return { lower: -bound, upper: bound };
    const limit = options.quantile === 't' ? tUpperQuantile(tail, groups.total - 1) : normalUpperQuantile(tail);
    const unit = Math.sqrt((options.varianceFactor ?? 1) / groups.total);
    const score = (delta) => (estimate - delta) / (unit * Math.sqrt(restrictedVariance(groups, { delta, bound })));
    const onEnd = Math.abs(estimate) >= bound * (1 - ON_THE_END);
    return {
        lower: onEnd && estimate < 0
            ? -bound
            : root(d => score(d) - limit, { low: -bound, high: estimate, atLow: Infinity, atHigh: -limit }),
        upper: onEnd && estimate > 0
            ? bound
            : root(d => score(d) + limit, { low: estimate, high: bound, atLow: limit, atHigh: -Infinity }),
    };
}
/** Two-sided p of the score test of "mean difference = `delta`"; null for no differences. */
export function generalisedScoreTest(groups, at) {
    const basis = prepare(groups, at.bound);
    if (basis === null)
        return null;
    if (basis.estimate === at.delta)
        return 1;
    const variance = restrictedVariance(groups, { delta: at.delta, bound: basis.bound });
    return Math.min(1, 2 * normalSf(Math.abs(basis.estimate - at.delta) / Math.sqrt(variance / groups.total)));
}
