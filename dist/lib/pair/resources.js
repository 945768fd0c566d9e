import { rowsOf } from "./identity.js";
export const RESOURCES = [
    'cost',
    'totalTokens',
    'inputTokens',
    'outputTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
    'totalTime',
    'workingTime',
];
export function pairResources(sides) {
    const { baseline, candidate, pairing } = sides;
    const mine = sampleAmounts(baseline, pairing.pairs.baseline);
    const theirs = sampleAmounts(candidate, pairing.pairs.candidate);
    return RESOURCES.map((name, at) => pairResource({ name, mine: column(mine, at), theirs: column(theirs, at) }));
}
const column = ({ sums, epochs }, at) => ({ sums: sums[at], epochs });
function pairResource({ name, mine, theirs }) {
    const pairs = mine.epochs.length;
    const baseline = new Float64Array(pairs);
    const candidate = new Float64Array(pairs);
    const all = { baseline: 0, candidate: 0 };
    const perEpoch = { baseline: 0, candidate: 0 };
    let equalEpochs = true;
    let known = 0;
    for (let pair = 0; pair < pairs; pair++) {
        const before = mine.sums[pair];
        const now = theirs.sums[pair];
        if (Number.isNaN(before) || Number.isNaN(now))
            continue;
        equalEpochs &&= mine.epochs[pair] === theirs.epochs[pair];
        baseline[known] = before / mine.epochs[pair];
        candidate[known] = now / theirs.epochs[pair];
        perEpoch.baseline += baseline[known];
        perEpoch.candidate += candidate[known++];
        all.baseline += before;
        all.candidate += now;
    }
    return {
        name,
        baseline: baseline.subarray(0, known),
        candidate: candidate.subarray(0, known),
        totals: equalEpochs ? all : perEpoch,
        coverage: pairs === 0 ? null : known / pairs,
    };
}
/** Every resource of the samples, in one pass over their rows. */
function sampleAmounts(side, samples) {
    const sums = RESOURCES.map(() => new Float64Array(samples.length));
    const epochs = new Int32Array(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const sample = samples[i];
        const end = side.starts[sample + 1];
        epochs[i] = end - side.starts[sample];
        for (let at = side.starts[sample]; at < end; at++)
            addAmounts({ sums, at: i, observation: side.observations[side.rows[at]] });
    }
    return { sums, epochs };
}
function addAmounts({ sums, at, observation, }) {
    for (let resource = 0; resource < RESOURCES.length; resource++) {
        const column = sums[resource];
        column[at] = column[at] + amountOf(observation, RESOURCES[resource]);
    }
}
/** NaN: not known. */
function amountOf(observation, name) {
    const { usage } = observation;
    switch (name) {
        case 'totalTime':
            return amount(observation.totalTime);
        case 'workingTime':
            return amount(observation.workingTime);
        case 'cost':
            return amount(usage?.costComplete ? usage.cost : null);
        default:
            return amount(usage?.[name]);
    }
}
/** Nothing costs less than nothing: such a number is a mistake of whoever wrote it. */
function amount(value) {
    return value != null && value >= 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN;
}
/** Sum over one sample's epochs; null when one does not say. */
export function sampleTotal(side, sample, name) {
    let sum = 0;
    for (const row of rowsOf(side, sample))
        sum += amountOf(side.observations[row], name);
    return Number.isNaN(sum) ? null : sum;
}
