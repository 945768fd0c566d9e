/** Standardised size of a paired change; undefined, not 0 or 10¹⁵, when there is no spread. */
import { requireFinite } from "./checks.js";
import { logGamma } from "./gamma.js";
import { inUnits, unitFor } from "./magnitude.js";
import { largestSize, spread, sum } from "./sums.js";
/**
 * Cohen's d_z = mean ÷ standard deviation of the differences, and Hedges' g_z, the same without its small-sample bias.
 * @returns null below two differences or when their spread is only rounding noise: then no number means anything.
 * @see Hedges 1981, J Educ Stat 6:107
 */
export function cohensDz(differences) {
    requireFinite('differences', differences);
    const unit = unitFor(largestSize(differences));
    const values = unit === 1 ? differences : inUnits(differences, unit);
    const deviation = spread(values);
    if (deviation === null)
        return null;
    const dz = sum(values) / values.length / deviation;
    return { dz, hedgesGz: dz * hedgesFactor(differences.length - 1) };
}
/** Exact small-sample factor J(df) = Γ(df/2) / (√(df/2) Γ((df − 1)/2)). */
function hedgesFactor(df) {
    if (df < 2)
        return 0;
    return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}
