/** Bootstrap intervals of a mean difference: kept for compatibility; no verdict rests on them (docs/statistics.md). */
import { requireCounts, requireFinite, requireShare } from "./checks.js";
import { normalCdf, normalQuantile } from "./normal.js";
import { quantileOfSorted } from "./quantile.js";
import { seeded } from "./random.js";
import { spread, sum } from "./sums.js";
/**
 * Percentile and BCa intervals by resampling pairs.
 * @returns null below two differences or without spread: an interval of width 0 is a refusal, not an answer.
 * @see Efron 1987, JASA 82:171
 */
export function bootstrapIntervals(differences, options) {
    requireFinite('differences', differences);
    requireShare('level', options.level);
    requireCounts({ resamples: options.resamples, seed: options.seed });
    if (options.resamples < 1)
        throw new RangeError('at least one resample is needed');
    if (spread(differences) === null)
        return null;
    const means = resampledMeans(differences, options);
    const tail = (1 - options.level) / 2;
    return {
        percentile: { lower: quantileOfSorted(means, tail), upper: quantileOfSorted(means, 1 - tail) },
        bca: bcaInterval(differences, { means, tail }),
    };
}
function resampledMeans(differences, { resamples, seed }) {
    const random = seeded(seed);
    const n = differences.length;
    const means = new Float64Array(resamples);
    for (let r = 0; r < resamples; r++) {
        let total = 0;
        for (let i = 0; i < n; i++)
            total += differences[random.below(n)];
        means[r] = total / n;
    }
    return means.sort();
}
function bcaInterval(differences, { means, tail }) {
    const estimate = sum(differences) / differences.length;
    let below = 0;
    for (const mean of means)
        below += mean < estimate ? 1 : mean === estimate ? 0.5 : 0;
    const z0 = normalQuantile(below / means.length);
    const acceleration = bcaAcceleration(differences);
    if (!Number.isFinite(z0) || acceleration === null)
        return null;
    const at = (p) => {
        const z = z0 + normalQuantile(p);
        return quantileOfSorted(means, normalCdf(z0 + z / (1 - acceleration * z)));
    };
    return { lower: at(tail), upper: at(1 - tail) };
}
/** Acceleration constant of a mean by the jackknife; null without spread. */
export function bcaAcceleration(differences) {
    if (spread(differences) === null)
        return null;
    const n = differences.length;
    const centre = sum(differences) / n;
    const centred = Float64Array.from(differences, d => d - centre);
    return sum(centred.map(d => d ** 3)) / (6 * sum(centred.map(d => d ** 2)) ** 1.5);
}
