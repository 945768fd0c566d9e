import { finding, SIDES, samples } from "./finding.js";
import { rowsOf } from "./identity.js";
import { isMean, isRowOf } from "./logged.js";
/** A recomputed mean further than this from the logged one is another metric. */
const SAME_MEAN = 1e-6;
export function scorerFindings({ sides, scorers, onlyBaseline, onlyCandidate, filtered, }) {
    return [
        ...onlyBaseline.map(column => finding('scorers', 'block', `The scorer ${column.name} of the baseline is missing in the candidate.`, {
            scorer: column.name,
            baseline: column.name,
            fix: 'Restore the scorer, or name those to compare with "scorers".',
        })),
        ...onlyCandidate.map(({ name }) => finding('scorers', 'inform', `The scorer ${name} is new: it has no baseline to compare with.`, {
            candidate: name,
        })),
        ...(scorers.length === 0
            ? [finding('scorers', 'warn', 'No scorer is on both sides, so there is nothing to compare.')]
            : []),
        ...SIDES.flatMap(name => tooManyKeys(sides[name], name)),
        ...notApplicable(scorers),
        ...(filtered ? [] : unmatchedMetrics(sides)),
        ...scorers.flatMap(scorer => [
            ...freeText(scorer),
            ...unusable(scorer),
            ...fewerEpochs(scorer),
            ...(filtered ? [] : loggedMeans(scorer, sides)),
            ...reducers(scorer),
            ...clusters(scorer),
        ]),
        ...errors(sides),
    ];
}
/** Keys without a score are told one by one up to here; rubrics have a key per question, and that is one fact. */
const KEYS_TOLD = 3;
function notApplicable(scorers) {
    const left = scorers.filter(({ ledger, columns: { baseline, candidate } }) => ledger.unscored.both > 0 && baseline.freeText + candidate.freeText + baseline.unusable + candidate.unusable === 0);
    return [...new Set(left.map(({ columns }) => columns.candidate.scorer))].flatMap(base => {
        const group = left.filter(({ columns }) => columns.candidate.scorer === base);
        if (group.length <= KEYS_TOLD)
            return group.map(leftUnscored);
        const message = `${base}: ${group.length} of its keys have samples without a score on either side; they do not seem to apply there.`;
        return [finding('not_scored', 'inform', message)];
    });
}
function leftUnscored({ scorer, ledger }) {
    const left = ledger.pairs === 0 ? 'No sample has a score' : `${samples(ledger.unscored.both)} without a score`;
    const message = `${scorer}: ${left} on either side; the scorer does not seem to apply.`;
    return finding('not_scored', ledger.pairs === 0 ? 'warn' : 'inform', message, { scorer });
}
function tooManyKeys({ leftOut }, name) {
    if (leftOut === 0)
        return [];
    const message = `The ${name} has scores under too many names: ${leftOut} of them are not compared.`;
    const fix = 'Score under a fixed set of keys; what differs per sample belongs into the metadata of the score.';
    return [finding(`score_names.${name}`, 'block', message, { fix })];
}
function unusable({ scorer, columns }) {
    return SIDES.flatMap(name => {
        const { unusable: count } = columns[name];
        if (count === 0)
            return [];
        const what = count === 1 ? '1 score' : `${count} scores`;
        const message = `${scorer}: ${what} of the ${name} of another kind than the rest (a dict, a list, a plain value) or infinite; unscored here.`;
        return [finding(`unusable.${name}`, 'warn', message, { scorer })];
    });
}
/** A mean that Inspect logged and that stands for no column here, such as one over whole dicts. */
function unmatchedMetrics({ baseline, candidate }) {
    const before = unmatched(baseline);
    const now = unmatched(candidate);
    return [...new Set([...before.keys(), ...now.keys()])].map(name => {
        const [mine, theirs] = [before.get(name), now.get(name)].map(value => value === undefined ? 'none' : rounded(value));
        const message = `Inspect logged ${name} (${mine} → ${theirs}), which stands for none of the scores compared here.`;
        return finding('logged_only', 'warn', message, { baseline: mine ?? null, candidate: theirs ?? null });
    });
}
function unmatched({ log, columns }) {
    const all = [...columns.values()];
    const rows = log.header.scores.filter(row => !all.some(column => isRowOf(row, column)));
    return new Map(rows.flatMap(row => row.metrics.filter(isMean).map(metric => [`${row.name} / ${metric.key}`, metric.value])));
}
function fewerEpochs({ scorer, metrics }) {
    const count = metrics[0]?.incomplete ?? 0;
    if (count === 0)
        return [];
    return [
        finding('epochs_missing', 'warn', `${scorer}: ${samples(count)} of the candidate with fewer scored epochs than planned; a failed epoch is no passed one.`, { scorer, fix: 'Run them again with "inspect eval-retry".' }),
    ];
}
function freeText({ scorer, columns }) {
    return SIDES.flatMap(name => {
        const { freeText: count, freeTextExample } = columns[name];
        if (count === 0)
            return [];
        const example = JSON.stringify((freeTextExample ?? '').slice(0, 40));
        return [
            finding(`free_text.${name}`, 'warn', `${scorer}: ${count} scores of the ${name} are text that is no score (such as ${example}); they count as unscored, not as 0 as in Inspect's own metrics.`, { scorer }),
        ];
    });
}
/** What Inspect logged and what its samples give should agree, unless samples were left out by us. */
function loggedMeans({ scorer, metrics }, sides) {
    const whole = SIDES.filter(name => !sides[name].observations.some(({ invalidated }) => invalidated));
    return metrics.flatMap(metric => whole.flatMap(name => {
        const logged = metric.logged[name];
        const own = metric.whole[name];
        if (logged === null || Math.abs(logged - own) <= SAME_MEAN * Math.max(1, Math.abs(logged)))
            return [];
        return [
            finding(`logged.${name}`, 'warn', `${scorer}: Inspect logged ${metric.metric} ${rounded(logged)} for the ${name}; from its samples it is ${Number.isNaN(own) ? 'not computable' : rounded(own)}.`, { scorer }),
        ];
    }));
}
const rounded = (value) => String(Number(value.toPrecision(6)));
function reducers({ scorer, unsharedReducers, metrics }) {
    if (unsharedReducers.length === 0)
        return [];
    const used = metrics.map(metric => metric.reducer).join(', ');
    return [
        finding('reducers', 'warn', `${scorer}: ${unsharedReducers.join(', ')} cannot be compared on both sides; compared: ${used}.`, { scorer }),
    ];
}
function clusters({ scorer, metrics }) {
    const [key] = metrics.flatMap(metric => metric.clusterKeyMissing ?? []);
    if (key === undefined)
        return [];
    return [
        finding('cluster', 'warn', `${scorer}: no sample has the metadata key "${key}" to cluster by; samples are taken as independent.`, { scorer }),
    ];
}
function errors(sides) {
    const counts = SIDES.map(name => {
        const failed = sides.pairing.pairs[name].filter(sample => hasError(sides[name], sample));
        return { name, failed: failed.length, of: sides.pairing.pairs[name].length };
    });
    return counts
        .filter(({ failed }) => failed > 0)
        .map(({ name, failed, of }) => finding(`errors.${name}`, 'warn', `${failed} of ${of} paired samples errored in the ${name}.`, {
        fix: 'Run them again with "inspect eval-retry".',
    }));
}
const hasError = (side, sample) => rowsOf(side, sample).some(row => side.observations[row]?.error != null);
