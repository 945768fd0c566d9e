/** What every face says about one sample. `label` is ours, `quotes` are the log's own words. */
import * as n from "./numbers.js";
/** Worst first: what dropped, then what failed, then what moved away, then the gains, then the rest. */
export const WORST_FIRST = [
    'regressed',
    'errored',
    'unscored',
    'changed',
    'missing',
    'new',
    'improved',
    'unchanged',
];
/** Between other scores there is no difference that would mean something. */
export const COMPARED = new Set(['regressed', 'improved', 'unchanged']);
/** `1 → 0`; with epochs that are all right or wrong `3 of 4 → 1 of 4`. */
export function sampleScores(row) {
    const baseline = passed(row.baselineEpochs) ?? n.level(row.baselineScore, 'plain');
    const candidate = passed(row.candidateEpochs) ?? n.level(row.candidateScore, 'plain');
    return `${baseline} → ${candidate}`;
}
function passed(epochs) {
    if (epochs.length < 2 || !epochs.every(score => score === 0 || score === 1))
        return undefined;
    return `${epochs.filter(score => score === 1).length} of ${epochs.length}`;
}
/** Who accepted a drop stands with its metric; every sample would only repeat it. */
const FLAGS = {
    flaky: 'flaky on the baseline already',
    'newly-flaky': 'newly flaky',
    credible: 'more than chance',
    limited: 'hit a limit',
    accepted: '',
};
export const flagWords = (flags) => flags
    .map(flag => FLAGS[flag])
    .filter(Boolean)
    .join(', ');
/** Why a sample scored as it did, as far as the log says. `textLimit` 0: without the words of the log. */
export function sampleWhy(row, textLimit) {
    const said = [{ label: flagWords(row.flags), quotes: [] }, ...(textLimit > 0 ? quoted(row) : [])];
    return said.filter(({ label, quotes }) => label !== '' || quotes.length > 0);
}
function quoted({ detail, note }) {
    const one = (label, quote) => (quote ? [{ label, quotes: [quote] }] : []);
    return [
        ...one('', note),
        ...one('error', detail?.error),
        ...one('limit', detail?.limit),
        ...one('', detail?.candidateExplanation),
        ...one('answered', detail?.candidateAnswer),
        ...one('before', detail?.baselineAnswer === detail?.candidateAnswer ? null : detail?.baselineAnswer),
        ...one('expected', detail?.target),
    ];
}
