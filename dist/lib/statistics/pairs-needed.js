/** How many pairs it would take to rule out a drop, from what one comparison shows about its noise. */
import { requireShare } from "./checks.js";
import { groupSizes } from "./groups.js";
import { finiteOrNull, unitFor } from "./magnitude.js";
import { normalUpperQuantile } from "./normal.js";
import { pairsToRuleOut, UNSEEN_FLIPS } from "./power.js";
const BINS = 64;
const POWER = 0.8;
/** Summary of the differences' sizes; bins keep their mean square. */
export function noiseOf(groups, scale) {
    const { values, counts, total } = groupSizes(groups);
    const per = Math.max(1, total / BINS);
    const sizes = [];
    const shares = [];
    let [squares, held] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        squares += values[i] ** 2 * counts[i];
        held += counts[i];
        if (values.length > BINS && held < per && i < values.length - 1)
            continue;
        sizes.push(Math.sqrt(squares / held));
        shares.push(held / groups.total);
        [squares, held] = [0, 0];
    }
    return { sizes, shares, ...scale };
}
/** The same sizes with both signs equally often: what differences look like when nothing changed. */
function unchanged({ sizes, shares }) {
    const same = Math.max(0, 1 - shares.reduce((total, share) => total + share, 0));
    const down = sizes.map((size, i) => [-size, shares[i] / 2]);
    const up = sizes.map((size, i) => [size, shares[i] / 2]);
    const all = [...down, [0, same], ...up].filter(([, share]) => share > 0).sort((p, q) => p[0] - q[0]);
    return { values: Float64Array.from(all, p => p[0]), counts: Float64Array.from(all, p => p[1]), total: 1 };
}
/**
 * Pairs needed so that, if nothing changed, a drop of `margin` (score units, > 0) is ruled out with power 0.8.
 * @returns null when it cannot be told: no pairs, no margin, or numbers that never moved. Pass/fail samples that
 *   never flipped are planned for with the flips that could have gone unseen (3 among n).
 */
export function pairsNeeded(input) {
    const { comparison, level } = input;
    requireShare('level', level);
    const unit = unitFor(comparison.noise?.bound ?? 1);
    const noise = comparison.noise && inUnitsOf(comparison.noise, unit);
    const [n, margin] = [comparison.n, input.margin / unit];
    if (noise === null || n === 0 || !(margin > 0) || margin >= noise.bound)
        return null;
    const seen = noise.sizes.length > 0;
    if (!seen && comparison.kind !== 'binary')
        return null;
    const basis = seen ? noise : { ...noise, sizes: [1], shares: [Math.min(1, UNSEEN_FLIPS / n)] };
    const design = { changes: unchanged(basis), margin, bound: noise.bound, alpha: 1 - level, power: POWER };
    const pairs = comparison.kind === 'binary' ? pairsToRuleOut(design) : borderlinePairs(design);
    return finiteOrNull(Math.ceil(pairs * noise.designEffect));
}
function inUnitsOf(noise, unit) {
    return unit === 1 ? noise : { ...noise, sizes: noise.sizes.map(size => size / unit), bound: noise.bound / unit };
}
const ROUNDS = 40;
/**
 * The closed formula plans with the variance of data whose mean is 0. Numbers that move little need far fewer pairs,
 * because data that just fail to exclude the margin lie lower and are less surprising there: each round weighs the
 * differences as such borderline data would have them.
 */
export function borderlinePairs(design) {
    const { changes } = design;
    const meanSquare = changes.values.reduce((total, d, i) => total + d * d * changes.counts[i], 0);
    let pairs = pairsToRuleOut(design);
    if (meanSquare === 0)
        return pairs;
    for (let round = 0; round < ROUNDS; round++) {
        const shift = -normalUpperQuantile(1 - design.power) * Math.sqrt(meanSquare / pairs);
        pairs = (pairs + pairsToRuleOut({ ...design, changes: leaning(changes, shift / meanSquare), meanSquare })) / 2;
    }
    return pairs;
}
/** The same differences, reweighted in proportion to 1 + tilt·d (never below 0). */
function leaning({ values, counts, total }, tilt) {
    const weighted = counts.map((count, i) => count * Math.max(0, 1 + tilt * values[i]));
    const sum = weighted.reduce((all, weight) => all + weight, 0);
    return { values, counts: weighted.map(weight => (weight * total) / sum), total };
}
