/**
 * The statistical functions of the Python package inspect-mlflow under the same names, with right numbers:
 * exact tests instead of the shifted bootstrap and χ², score intervals instead of Wald, null instead of made-up values.
 */
import { bootstrapIntervals } from "./bootstrap.js";
import { requireCounts, requireFinite, requirePaired, requireShare } from "./checks.js";
import { cohensDz } from "./effect-size.js";
import { generalisedTangoInterval } from "./generalised-tango.js";
import { mcnemar } from "./mcnemar.js";
import { moved } from "./moves.js";
import { quantileOfSorted } from "./quantile.js";
import { signFlip } from "./sign-flip.js";
import { differences, largestSize } from "./sums.js";
import { tangoInterval } from "./tango.js";
import { chooseSignTest } from "./test-chosen.js";
const DEFAULT_SIGNIFICANCE = 0.05;
const DEFAULT_RESAMPLES = 10_000;
const DEFAULT_SEED = 42;
/**
 * McNemar's test of pass/fail scores: mid-p with the exact p beside it, and Tango's score interval.
 * @throws RangeError on unequal lengths or scores other than 0, 1, true, false
 */
export function mcnemarsTest({ baseline, candidate, significance = DEFAULT_SIGNIFICANCE, }) {
    requireShare('significance', significance);
    const changes = changesOf({ baseline, candidate });
    const [before, after] = [Float64Array.from(baseline, Number), Float64Array.from(candidate, Number)];
    if (![...before, ...after].every(score => score === 0 || score === 1))
        throw new RangeError("McNemar's test needs pass/fail scores: 0, 1, true or false");
    const n = changes.length;
    const flips = { lost: changes.filter(d => d < 0).length, gained: changes.filter(d => d > 0).length };
    const { midP, exact, smallestMidP } = mcnemar(flips);
    const interval = tangoInterval({ ...flips, n }, 1 - significance);
    return {
        ...result({ n, p: midP, significance, interval }),
        method: 'mcnemar',
        test: 'McNemar mid-p',
        exactPValue: n === 0 ? null : exact,
        smallestPValue: smallestMidP,
        meanDifference: interval?.estimate ?? null,
        effectSize: null,
    };
}
/** Sign-flip test of the mean difference, exact or by saddlepoint (no iterations, no seed), with its score interval. */
export function permutationTest({ baseline, candidate, significance = DEFAULT_SIGNIFICANCE, }) {
    requireShare('significance', significance);
    const changes = changesOf({ baseline, candidate });
    const bound = largestSize(changes);
    const interval = bound === 0 ? null : generalisedTangoInterval(changes, { level: 1 - significance, bound });
    return { ...flipResult(changes, { significance, interval }), method: 'permutation' };
}
/**
 * Bootstrap interval of the mean difference; its p comes from the sign-flip test, because shifted bootstrap
 * p values reject up to half of all true null hypotheses at small n. No interval is given without spread.
 */
export function bootstrapCi(input) {
    const { significance = DEFAULT_SIGNIFICANCE, nResamples = DEFAULT_RESAMPLES, seed = DEFAULT_SEED, bca = false, } = input;
    requireShare('significance', significance);
    requireCounts({ nResamples, seed });
    const changes = changesOf(input);
    const found = bootstrapIntervals(changes, { level: 1 - significance, resamples: nResamples, seed });
    return {
        ...flipResult(changes, { significance, interval: (bca ? found?.bca : found?.percentile) ?? null }),
        method: 'bootstrap',
    };
}
/** Paired Cohen's d_z; null below two pairs or when all differences are equal up to rounding. */
export function cohensD({ baseline, candidate }) {
    return cohensDz(changesOf({ baseline, candidate }))?.dz ?? null;
}
/** The q-th quantile (0…1) of values in ascending order, by linear interpolation. */
export function percentile(sorted, q) {
    return quantileOfSorted(sorted, q);
}
function changesOf({ baseline, candidate }) {
    const [before, after] = [Float64Array.from(baseline, Number), Float64Array.from(candidate, Number)];
    requirePaired(before, after);
    requireFinite('baseline', before);
    requireFinite('candidate', after);
    return moved(differences(before, after));
}
function flipResult(changes, of) {
    const n = changes.length;
    const flip = signFlip(changes);
    const test = chooseSignTest(flip);
    return {
        ...result({ n, p: test.p, ...of }),
        test: test.name,
        exactPValue: n === 0 || flip.method === 'saddlepoint' ? null : flip.pTwoSided,
        smallestPValue: test.smallestP,
        meanDifference: n === 0 ? null : changes.reduce((total, d) => total + d, 0) / n,
        effectSize: cohensDz(changes)?.dz ?? null,
    };
}
function result(of) {
    const { n, p, significance, interval } = of;
    return {
        n,
        pValue: p,
        significant: n > 0 && p <= significance,
        ciLower: interval?.lower ?? null,
        ciUpper: interval?.upper ?? null,
    };
}
