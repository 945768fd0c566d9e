import { finding, SIDES, samples } from "./finding.js";
import { rowsOf } from "./identity.js";
/** A recomputed mean further than this from the logged one is another metric. */
const SAME_MEAN = 1e-6;
export function scorerFindings({ sides, scorers, vanished, appeared, filtered, }) {
    return [
        ...vanished.map(column => finding('scorers', 'block', `The scorer ${column.name} of the baseline is missing in the candidate.`, {
            scorer: column.name,
            baseline: column.name,
            fix: 'Restore the scorer, or name those to compare with "scorers".',
        })),
        ...appeared.map(({ name }) => finding('scorers', 'inform', `The scorer ${name} is new: it has no baseline to compare with.`, {
            candidate: name,
        })),
        ...(scorers.length === 0
            ? [finding('scorers', 'warn', 'No scorer is on both sides, so there is nothing to compare.')]
            : []),
        ...scorers.flatMap(scorer => [
            ...freeText(scorer),
            ...notApplicable(scorer),
            ...fewerEpochs(scorer),
            ...(filtered ? [] : loggedMeans(scorer, sides)),
            ...reducers(scorer),
            ...clusters(scorer),
        ]),
        ...errors(sides),
    ];
}
function notApplicable({ scorer, ledger, columns }) {
    if (ledger.unscored.both === 0 || columns.baseline.freeText + columns.candidate.freeText > 0)
        return [];
    const left = ledger.pairs === 0 ? 'No sample has a score' : `${samples(ledger.unscored.both)} without a score`;
    const level = ledger.pairs === 0 ? 'warn' : 'inform';
    return [
        finding('not_scored', level, `${scorer}: ${left} on either side; the scorer does not seem to apply.`, { scorer }),
    ];
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
