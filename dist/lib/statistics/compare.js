/** Door: compares paired scores of two runs, picks the test and the interval by the kind of data and names them. */
import { largestFinite, requirePaired, requireShare } from "./checks.js";
import { draftOf } from "./draft.js";
import { cohensDz } from "./effect-size.js";
import { chooseIntervals } from "./intervals-chosen.js";
import { finiteBounds, finiteOrNull, inUnits, saturated, unitFor } from "./magnitude.js";
import { noiseOf } from "./pairs-needed.js";
import { detectableFlipDrop, detectableMeanDifference } from "./power.js";
import { refusalFor } from "./refusals.js";
import { spread } from "./sums.js";
import { chooseTest } from "./test-chosen.js";
export { pairsNeeded } from "./pairs-needed.js";
export { comparePairedRatios, ratioOfSums } from "./ratio.js";
const POWER = 0.8;
/**
 * Compares two runs sample by sample.
 * @throws RangeError on NaN, unequal lengths or a level outside (0, 1)
 */
export function comparePaired(sample) {
    requireSample(sample);
    const { baseline, candidate } = sample;
    const unit = unitFor(Math.max(largestFinite('baseline', baseline), largestFinite('candidate', candidate)));
    return finite(compareInUnits(unit === 1 ? sample : scaled(sample, unit)), unit);
}
function scaled(sample, unit) {
    const { baseline, candidate, range } = sample;
    return {
        ...sample,
        baseline: inUnits(baseline, unit),
        candidate: inUnits(candidate, unit),
        range: range && { min: range.min / unit, max: range.max / unit },
    };
}
/** Back to score units; null for what no double can hold. */
function finite(found, unit) {
    const { interval, rangeInterval, test, effectSize, detectableDrop, noise } = found;
    const back = (bounds) => finiteBounds(bounds && { ...bounds, lower: bounds.lower * unit, upper: bounds.upper * unit });
    return {
        ...found,
        baselineMean: saturated(found.baselineMean * unit),
        candidateMean: saturated(found.candidateMean * unit),
        delta: saturated(found.delta * unit),
        interval: back(interval),
        rangeInterval: back(rangeInterval),
        test: test && Number.isFinite(test.p) ? test : null,
        effectSize: effectSize && Number.isFinite(effectSize.value) ? effectSize : null,
        detectableDrop: detectableDrop === null ? null : finiteOrNull(detectableDrop * unit),
        noise: noise && inScoreUnits(noise, unit),
    };
}
function inScoreUnits(noise, unit) {
    const bound = noise.bound * unit;
    return Number.isFinite(bound) ? { ...noise, sizes: noise.sizes.map(size => size * unit), bound } : null;
}
function compareInUnits(sample) {
    const draft = draftOf(sample);
    return {
        n: draft.n,
        clusters: draft.clusters?.clusters ?? null,
        kind: draft.kind,
        baselineMean: draft.baselineMean,
        candidateMean: draft.candidateMean,
        delta: draft.delta,
        ...chooseIntervals(draft),
        test: chooseTest(draft),
        flips: draft.flips,
        moves: draft.moves,
        effectSize: effectSize(draft),
        detectableDrop: detectableDrop(draft),
        refusal: refusalFor({ n: draft.n, clusters: draft.clusters?.clusters ?? null }),
        notes: draft.notes,
        noise: draft.n === 0 ? null : noiseOf(draft.groups, { bound: draft.bound, designEffect: designEffect(draft) }),
    };
}
function requireSample(sample) {
    requirePaired(sample.baseline, sample.candidate);
    requireShare('level', sample.level);
    if (sample.cluster)
        requirePaired(sample.baseline, sample.cluster);
    if (sample.range &&
        !(sample.range.max > sample.range.min && Number.isFinite(sample.range.max / 2 - sample.range.min / 2)))
        throw new RangeError(`the range must grow and end, got ${sample.range.min} to ${sample.range.max}`);
}
function effectSize(draft) {
    if (draft.flips) {
        const { lost, gained } = draft.flips;
        return gained === 0 ? null : { name: 'odds lost/gained', value: lost / gained };
    }
    const found = draft.n < 3 ? null : cohensDz(draft.differences);
    return found === null ? null : { name: "Hedges' g_z", value: found.hedgesGz };
}
function detectableDrop(draft) {
    const design = { alpha: 1 - draft.level, power: POWER };
    const { clusters, n, flips } = draft;
    if (n === 0)
        return null;
    if (clusters) {
        if (!clusters.seCr2 || clusters.df === null)
            return null;
        return detectableMeanDifference({ se: clusters.seCr2, df: clusters.df, ...design });
    }
    if (flips)
        return detectableFlipDrop({ n, flipRate: (flips.lost + flips.gained) / n, ...design });
    const deviation = spread(draft.differences);
    if (deviation !== null)
        return detectableMeanDifference({ se: deviation / Math.sqrt(n), df: n - 1, ...design });
    // Nothing moved: an all-or-nothing change of a few samples is what could have gone unseen.
    const share = draft.moves.same === n && draft.range ? detectableFlipDrop({ n, flipRate: 0, ...design }) : null;
    return share === null ? null : share * draft.bound;
}
/** How much clusters inflate the variance of the mean; 1 without clusters or where it cannot be told. */
function designEffect({ clusters }) {
    if (!clusters?.seCr2 || !clusters.seNaive)
        return 1;
    return Math.max(1, (clusters.seCr2 / clusters.seNaive) ** 2);
}
