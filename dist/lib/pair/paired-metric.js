import { clusterIndex, STATE, sampleState } from "./ledger.js";
import { loggedMeans, namesOf } from "./logged.js";
import { reduceSide, scoredShare, valueAtWorst } from "./reduced.js";
export function pairMetric({ sides, columns, states, reducer, logged, notApplicable, clusterKey, }) {
    const mine = reduceSide(sides.baseline, columns.baseline, reducer);
    const theirs = reduceSide(sides.candidate, columns.candidate, reducer);
    const { pairs } = sides.pairing;
    const both = positions(states, pair => {
        if (states[pair] !== STATE.pair)
            return false;
        const before = mine.values[pairs.baseline[pair]];
        return !Number.isNaN(before) && !Number.isNaN(theirs.values[pairs.candidate[pair]]);
    });
    const samples = { baseline: pick(pairs.baseline, both), candidate: pick(pairs.candidate, both) };
    const means = {
        baseline: loggedMeans(logged.baseline, reducer),
        candidate: loggedMeans(logged.candidate, reducer),
    };
    const metric = (means.candidate[0] ?? means.baseline[0])?.key ?? 'mean';
    const key = clusterKey({ metric, reducer });
    const clusters = key === undefined ? null : clusterIndex(sides.candidate, samples.candidate, key);
    const planned = states.length - notApplicable + sides.absent.count + sides.lostInBaseline;
    const candidate = valuesOf(theirs, samples.candidate);
    return {
        scorer: columns.candidate.name,
        reducer,
        metric,
        names: [...new Set([metric, ...namesOf([...means.candidate, ...means.baseline])])],
        pairs: both,
        baseline: valuesOf(mine, samples.baseline),
        candidate,
        clusters: clusters && key !== undefined ? { key, index: clusters } : null,
        clusterKeyMissing: clusters === null && both.length > 0 ? (key ?? null) : null,
        epochs: { baseline: uniform(mine.epochs, samples.baseline), candidate: uniform(theirs.epochs, samples.candidate) },
        planned,
        coverage: planned === 0 ? null : scoredWeight({ mine, theirs, samples }) / planned,
        missing: missingSamples({ sides, columns, states, mine, theirs }),
        incomplete: incompleteSamples(theirs, samples.candidate),
        candidateAtWorst: worst => atWorst({
            side: sides.candidate,
            column: columns.candidate,
            reducer,
            reduced: theirs,
            samples: samples.candidate,
            candidate,
            worst,
        }),
        whole: { baseline: mean(mine.values), candidate: mean(theirs.values) },
        logged: { baseline: finiteOrNull(means.baseline[0]?.value), candidate: finiteOrNull(means.candidate[0]?.value) },
        bounds: bounds([mine.values, theirs.values]),
    };
}
/** Loops rather than `from` with a function, which takes many times longer. */
function valuesOf({ values }, samples) {
    const picked = new Float64Array(samples.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = values[samples[i]];
    return picked;
}
function incompleteSamples(reduced, samples) {
    let count = 0;
    for (const sample of samples)
        if (reduced.epochs[sample] < reduced.plannedEpochs)
            count++;
    return count;
}
/** Pairs, each counted by the smaller share of its planned epochs that have a score. */
function scoredWeight({ mine, theirs, samples, }) {
    let weight = 0;
    for (let i = 0; i < samples.baseline.length; i++)
        weight += Math.min(scoredShare(mine, samples.baseline[i]), scoredShare(theirs, samples.candidate[i]));
    return weight;
}
function atWorst({ side, column, reducer, reduced, samples, candidate, worst, }) {
    return candidate.map((value, i) => {
        const sample = samples[i];
        if (scoredShare(reduced, sample) === 1)
            return value;
        return valueAtWorst({ side, column, reducer, sample, planned: reduced.plannedEpochs, worst });
    });
}
/** What the baseline scored and the candidate, though planned, did not: the ground of the worst case. */
function missingSamples({ sides, columns, states, mine, theirs, }) {
    const { pairs } = sides.pairing;
    const unpaired = positions(states, pair => {
        const candidate = pairs.candidate[pair];
        if (!Number.isNaN(theirs.values[candidate]))
            return false;
        return sampleState(sides.candidate, columns.candidate, candidate) !== 'invalidated';
    });
    const known = (samples) => Array.from(samples, sample => mine.values[sample]).filter(value => !Number.isNaN(value));
    const certain = known(pick(pairs.baseline, unpaired));
    const possible = known(sides.absent.samples);
    const count = certain.length + Math.min(sides.absent.count, possible.length);
    return { count, baseline: Float64Array.from([...certain, ...possible]) };
}
const finiteOrNull = (value) => value === undefined || !Number.isFinite(value) ? null : value;
function positions(states, wanted) {
    const found = new Int32Array(states.length);
    let count = 0;
    for (let pair = 0; pair < states.length; pair++)
        if (wanted(pair))
            found[count++] = pair;
    return found.subarray(0, count);
}
function pick(samples, at) {
    const picked = new Int32Array(at.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = samples[at[i]];
    return picked;
}
function uniform(epochs, samples) {
    const first = samples.length > 0 ? epochs[samples[0]] : null;
    return first !== null && samples.every(sample => epochs[sample] === first) ? first : null;
}
/** Mean of the numbers among the values, as good as comparing it with a logged value needs. */
function mean(values) {
    let sum = 0;
    let count = 0;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        sum += value;
        count++;
    }
    return sum / count;
}
function bounds(sides) {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const values of sides)
        for (const value of values) {
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
    return { min, max };
}
