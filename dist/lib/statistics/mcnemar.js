/** McNemar's test: do pass/fail flips lean to one side? */
import { fairCoinCdf, fairCoinPmf } from "./binomial.js";
import { requireCounts } from "./checks.js";
import { chiSquaredSf } from "./chi-squared.js";
/**
 * McNemar's test in its four usual forms. Without a real change every flip is a fair coin;
 * samples that did not flip carry no evidence.
 * @throws RangeError on a negative or fractional count.
 * @see McNemar 1947, Psychometrika 12:153; mid-p: Fagerland, Lydersen & Laake 2013, BMC Med Res Methodol 13:91
 */
export function mcnemar({ lost, gained }) {
    requireCounts({ lost, gained });
    const flips = lost + gained;
    const fewer = Math.min(lost, gained);
    const tail = fairCoinCdf(fewer, flips);
    const mass = fairCoinPmf(fewer, flips);
    const gap = Math.abs(lost - gained);
    const chiSquared = flips === 0 ? 0 : gap ** 2 / flips;
    const chiSquaredCorrected = flips === 0 ? 0 : Math.max(0, gap - 1) ** 2 / flips;
    return {
        exact: Math.min(1, 2 * tail),
        midP: flips === 0 ? 1 : gap === 0 ? 1 - mass / 2 : 2 * tail - mass,
        chiSquared,
        chiSquaredCorrected,
        asymptotic: chiSquaredSf(chiSquared, 1),
        asymptoticCorrected: chiSquaredSf(chiSquaredCorrected, 1),
        smallestMidP: flips === 0 ? 1 : 2 ** -flips,
    };
}
