/** Binomial distribution; exact to about 1e-13 relative at any number of trials. */
import { incompleteBeta } from "./beta.js";
import { requireCounts, requireProbability } from "./checks.js";
import { deviance, stirlingError } from "./gamma.js";
function requireTrials({ n, p }) {
    requireCounts({ n });
    requireProbability('p', p);
}
/**
 * P(X = k).
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
export function binomialPmf(k, { n, p }) {
    requireTrials({ n, p });
    if (k < 0 || k > n || !Number.isInteger(k))
        return 0;
    if (p === 0 || p === 1)
        return k === (p === 0 ? 0 : n) ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const log = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X ≤ k). */
export function binomialCdf(k, { n, p }) {
    requireTrials({ n, p });
    const whole = Math.floor(k);
    if (whole < 0)
        return 0;
    if (whole >= n)
        return 1;
    return incompleteBeta({ a: n - whole, b: whole + 1, x: 1 - p, y: p }).lower;
}
/** P(X > k). */
export function binomialSf(k, { n, p }) {
    requireTrials({ n, p });
    const whole = Math.floor(k);
    if (whole < 0)
        return 1;
    if (whole >= n)
        return 0;
    return incompleteBeta({ a: whole + 1, b: n - whole, x: p, y: 1 - p }).lower;
}
/** Up to this many coins every probability is a ratio of whole numbers that a double holds exactly. */
const EXACT_COINS = 50;
/** Ways to choose k of n ≤ 50, exactly. */
function choose(n, k) {
    let ways = 1;
    for (let i = 0; i < Math.min(k, n - k); i++)
        ways = (ways * (n - i)) / (i + 1);
    return ways;
}
/** P(X = k) of n fair coins; exact up to 50 coins. */
export function fairCoinPmf(k, n) {
    if (n > EXACT_COINS || k < 0 || k > n)
        return binomialPmf(k, { n, p: 0.5 });
    return choose(n, k) * 2 ** -n;
}
/** P(X ≤ k) of n fair coins; exact up to 50 coins. */
export function fairCoinCdf(k, n) {
    if (n > EXACT_COINS || k < 0 || k >= n)
        return binomialCdf(k, { n, p: 0.5 });
    let ways = 0;
    for (let i = 0; i <= k; i++)
        ways += choose(n, i);
    return ways * 2 ** -n;
}
/** Two masses closer than this (relative) are tied: rounding must not decide what is as extreme. */
const TIE = 1e-7;
/**
 * Exact binomial test of k successes in n trials against p.
 * `pTwoSided` sums all outcomes no more likely than the observed one (as R binom.test and SciPy binomtest).
 */
export function binomialTest(k, trials) {
    requireCounts({ k });
    if (k > trials.n)
        throw new RangeError(`k = ${k} exceeds n = ${trials.n}`);
    const pLess = binomialCdf(k, trials);
    const pGreater = binomialSf(k - 1, trials);
    const centre = trials.n * trials.p;
    if (k === centre)
        return { pTwoSided: 1, pLess, pGreater };
    const limit = binomialPmf(k, trials) * (1 + TIE);
    const other = k < centre ? firstAtMost(limit, trials) : lastAtMost(limit, trials);
    const far = k < centre ? binomialSf(other - 1, trials) : binomialCdf(other, trials);
    return { pTwoSided: Math.min(1, (k < centre ? pLess : pGreater) + far), pLess, pGreater };
}
/** Smallest count above the mean whose mass is at most `limit`. */
function firstAtMost(limit, trials) {
    let [low, high] = [Math.ceil(trials.n * trials.p) - 1, trials.n + 1];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (binomialPmf(middle, trials) <= limit)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** Largest count below the mean whose mass is at most `limit`; −1 when there is none. */
function lastAtMost(limit, trials) {
    let [low, high] = [-1, Math.floor(trials.n * trials.p) + 1];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (binomialPmf(middle, trials) <= limit)
            low = middle;
        else
            high = middle;
    }
    return low;
}
