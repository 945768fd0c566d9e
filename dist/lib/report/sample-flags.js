/** Labels of a sample: how steady its own epochs are, and whether a drop stands out of them. */
import { STATE } from "../pair/ledger.js";
import { scoredEpochs } from "../pair/reduced.js";
import { credibleSamples } from "../statistics/fisher.js";
/** Epochs on both sides from which "flaky" means something. */
const FLAKY_EPOCHS = 3;
/** Labels only: a flaky sample stays in the test, for leaving it out would be a choice by its result. */
export function stability({ epochs, delta, metric, credible, }) {
    if (credible)
        return ['credible'];
    if (epochs.baseline.length < FLAKY_EPOCHS || epochs.candidate.length < FLAKY_EPOCHS)
        return [];
    if (isMixed(epochs.baseline))
        return ['flaky'];
    const worse = delta !== null && delta !== 0 && delta < 0 === (metric.direction === 'higher');
    return worse && isMixed(epochs.candidate) ? ['newly-flaky'] : [];
}
function isMixed(epochs) {
    const scored = epochs.filter(value => value !== null);
    return scored.some(value => value !== scored[0]);
}
/** Pairs whose drop stands out of what their own epochs would give; empty where no number of epochs could tell. */
export function credibleDrops({ judged, scorer, metric, }) {
    const { epochs, kind } = metric;
    if (kind === 'continuous' || (epochs.baseline ?? 2) < 2 || (epochs.candidate ?? 2) < 2)
        return new Set();
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const pairs = [...scorer.states.keys()].filter(pair => scorer.states[pair] === STATE.pair);
    const samples = pairs.flatMap(pair => {
        const mine = scoredEpochs(baseline, scorer.columns.baseline, pairing.pairs.baseline[pair]).values;
        const theirs = scoredEpochs(candidate, scorer.columns.candidate, pairing.pairs.candidate[pair]).values;
        if (![...mine, ...theirs].every(isPassOrFail))
            return [];
        return [
            {
                baselineSuccesses: mine.filter(isPass).length,
                candidateSuccesses: theirs.filter(isPass).length,
                baselineEpochs: mine.length,
                candidateEpochs: theirs.length,
            },
        ];
    });
    if (samples.length < pairs.length)
        return new Set();
    const judgements = credibleSamples({ samples, direction: metric.direction === 'higher' ? 'drop' : 'rise' });
    return new Set(pairs.filter((_, index) => judgements[index]?.credible));
}
const isPass = (value) => value === 1;
const isPassOrFail = (value) => value === 0 || value === 1;
