/** Cost, tokens and time are compared as ratios: paired log ratios, or a ratio of sums where zeros forbid logs. */
import { largestFinite, requirePaired, requireShare } from "./checks.js";
import { finiteBounds, finiteOrNull, inUnits, saturated, unitFor } from "./magnitude.js";
import { countMoves, moved, NO_MOVE } from "./moves.js";
import { LEAST_PAIRS, refusalFor } from "./refusals.js";
import { signFlip } from "./sign-flip.js";
import { tUpperQuantile } from "./student-t.js";
import { differences, largestSize, RunningSum, spread, sum, variance } from "./sums.js";
import { chooseSignTest } from "./test-chosen.js";
const POWER = 0.8;
/**
 * Paired comparison of amounts ≥ 0. All positive: mean log ratio with a t interval, so the answer is the ratio of
 * geometric means and one huge sample does not decide alone. Any zero: ratio of sums, linearised error.
 * @throws RangeError on negative or non-finite amounts, or unequal lengths
 */
export function comparePairedRatios(input) {
    const { baseline, candidate, level } = input;
    requirePaired(baseline, candidate);
    const [mine, theirs] = [amountsOf('baseline', baseline), amountsOf('candidate', candidate)];
    requireShare('level', level);
    const totals = { n: baseline.length, baselineTotal: mine.total, candidateTotal: theirs.total };
    const refusal = refusalFor({ n: totals.n, clusters: null });
    return {
        ...totals,
        refusal,
        ...finite(mine.positive && theirs.positive ? byLogs(input) : bySums(input)),
    };
}
/** null for what no double can hold. */
function finite(found) {
    return {
        ...found,
        baselineMean: finiteOrNull(found.baselineMean),
        candidateMean: finiteOrNull(found.candidateMean),
        delta: finiteOrNull(found.delta),
        interval: finiteBounds(found.interval),
        detectableRise: finiteOrNull(found.detectableRise),
        test: found.test && Number.isFinite(found.test.p) ? found.test : null,
    };
}
/** Sum, and whether no amount is 0. */
function amountsOf(name, amounts) {
    const unit = unitFor(largestFinite(name, amounts));
    const total = new RunningSum();
    let positive = true;
    for (let i = 0; i < amounts.length; i++) {
        const amount = amounts[i];
        if (amount < 0)
            throw new RangeError(`${name}[${i}] must be ≥ 0, got ${amount}`);
        if (amount === 0)
            positive = false;
        total.add(amount / unit);
    }
    return { total: saturated(total.value * unit), positive };
}
/** Log of each ratio with rounding noise set to 0, and the mean log of either side (NaN for no pairs). */
function logRatios(baseline, candidate) {
    const n = baseline.length;
    const changes = new Float64Array(n);
    const [before, after] = [new RunningSum(), new RunningSum()];
    let [lower, higher] = [0, 0];
    for (let i = 0; i < n; i++) {
        const x = Math.log(baseline[i]);
        const y = Math.log(candidate[i]);
        before.add(x);
        after.add(y);
        const change = y - x;
        if (change < -NO_MOVE)
            lower++;
        else if (change > NO_MOVE)
            higher++;
        else
            continue;
        changes[i] = change;
    }
    const moves = { lower, higher, same: n - lower - higher };
    return { changes, moves, baselineMean: before.value / n, candidateMean: after.value / n };
}
function byLogs({ baseline, candidate, level, }) {
    const { changes: logs, moves, ...means } = logRatios(baseline, candidate);
    const n = logs.length;
    const centre = n === 0 ? null : sum(logs) / n;
    const se = standardError(logs);
    const reach = se === null ? null : tUpperQuantile((1 - level) / 2, n - 1) * se;
    return {
        kind: 'log-ratio',
        baselineMean: n === 0 ? null : Math.exp(means.baselineMean),
        candidateMean: n === 0 ? null : Math.exp(means.candidateMean),
        delta: centre === null ? null : Math.expm1(centre),
        interval: centre === null
            ? null
            : reach === null
                ? equalInterval(Math.expm1(centre), n)
                : { lower: Math.expm1(centre - reach), upper: Math.expm1(centre + reach), method: 't on log ratios' },
        detectableRise: se === null ? null : Math.expm1(detectable({ se, n, level })),
        effectSize: null,
        notes: se === null && n > 1 ? [ALL_EQUAL] : [],
        moves,
        test: flipTest(logs),
    };
}
function bySums({ baseline, candidate, level, }) {
    const n = baseline.length;
    const unit = unitFor(Math.max(largestSize(baseline), largestSize(candidate)));
    const [x, y] = unit === 1 ? [baseline, candidate] : [inUnits(baseline, unit), inUnits(candidate, unit)];
    const ratio = ratioOfSums({ baseline: x, candidate: y, level });
    const method = ratio.se === null ? ALL_EQUAL : 't on the ratio of sums';
    const changes = moved(differences(x, y));
    return {
        kind: 'ratio-of-sums',
        baselineMean: n === 0 ? null : (sum(x) / n) * unit,
        candidateMean: n === 0 ? null : (sum(y) / n) * unit,
        delta: ratio.delta,
        interval: ratio.interval === null ? null : { ...ratio.interval, method },
        detectableRise: ratio.se === null ? null : detectable({ se: ratio.se, n, level }),
        effectSize: null,
        notes: ['zeros: ratio of sums'],
        moves: countMoves(changes),
        test: flipTest(changes),
    };
}
const ALL_EQUAL = 'all ratios equal';
/** Enough pairs that all changed by one factor, as when a price changes, leave no doubt about the factor. */
function equalInterval(delta, n) {
    return n < LEAST_PAIRS ? null : { lower: delta, upper: delta, method: ALL_EQUAL };
}
/** Residuals below this share of the largest amount are rounding noise. */
const ROUNDING = 1e-12;
/**
 * Total candidate ÷ total baseline − 1, with the linearised (delta-method) error of e = y − r·x.
 * Without any such error `se` is null; 0 to 0 is no change.
 * @see Cochran 1977, Sampling Techniques, ch. 6
 */
export function ratioOfSums(input) {
    const { baseline, candidate, level } = input;
    requirePaired(baseline, candidate);
    const unit = unitFor(Math.max(largestSize(baseline), largestSize(candidate)));
    if (unit !== 1)
        return ratioOfSums({ baseline: inUnits(baseline, unit), candidate: inUnits(candidate, unit), level });
    const n = baseline.length;
    const [x, y] = [sum(baseline), sum(candidate)];
    const nothing = n > 0 && x === 0 && y === 0;
    if (nothing)
        return { delta: 0, se: null, interval: plain(equalInterval(0, n)) };
    if (!(x > 0))
        return { delta: null, se: null, interval: null };
    const delta = sum(differences(baseline, candidate)) / x;
    const residual = candidate.map((value, i) => value - (y / x) * baseline[i]);
    if (largestSize(residual) <= ROUNDING * largestSize(candidate))
        return { delta: finiteOrNull(delta), se: null, interval: finiteBounds(plain(equalInterval(delta, n))) };
    const squared = variance(residual);
    const se = squared === null || spread(residual) === null ? null : finiteOrNull(Math.sqrt(n * squared) / x);
    if (se === null)
        return { delta: finiteOrNull(delta), se: null, interval: null };
    const reach = tUpperQuantile((1 - level) / 2, n - 1) * se;
    return { delta, se, interval: finiteBounds({ lower: Math.max(-1, delta - reach), upper: delta + reach }) };
}
function plain(bounds) {
    return bounds && { lower: bounds.lower, upper: bounds.upper };
}
/** null without a spread: log ratios that differ by less than a billionth are equal. */
function standardError(values) {
    const deviation = spread(values);
    return deviation === null || deviation <= NO_MOVE ? null : deviation / Math.sqrt(values.length);
}
function detectable({ se, n, level }) {
    return (tUpperQuantile((1 - level) / 2, n - 1) + tUpperQuantile(1 - POWER, n - 1)) * se;
}
function flipTest(changes) {
    return changes.length === 0 ? null : chooseSignTest(signFlip(changes));
}
