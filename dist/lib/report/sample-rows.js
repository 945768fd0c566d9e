/** One row per sample and scorer: where it went, and what is known of it. */
import { firstObservation, rowsOf } from "../pair/identity.js";
import { errorCause, isLimited, STATE } from "../pair/ledger.js";
import { sampleTotal } from "../pair/resources.js";
import { finite } from "./entries.js";
import { credibleDrops, stability } from "./sample-flags.js";
import { WORST_FIRST } from "./sample-words.js";
/** A smaller difference is rounding. */
const NO_MOVE = 1e-9;
/** Every row of a pair of evals, unchanged ones included, in order of scorers and ids. */
export function* sampleRows(judged, options = {}) {
    const { evaluated } = judged;
    for (const scorer of evaluated.scorers) {
        const metric = primaryMetric(judged, scorer);
        if (metric !== null)
            yield* pairedRows({ judged, scorer, metric, options });
        yield* unpairedRows(judged, scorer);
    }
}
/** The metric by which a scorer's samples are ordered: the one that gates, else its first. */
export function primaryMetric({ metrics }, { scorer }) {
    const own = metrics.filter(metric => metric.scorer === scorer && metric.kind !== 'aggregate');
    return own.find(metric => metric.tier === 'gate') ?? own[0] ?? null;
}
/** Worst first: the largest drops, then what failed, then what moved away, then the gains. */
export function worstFirst(rows, lowerIsBetter) {
    const rank = ({ direction }) => WORST_FIRST.indexOf(direction);
    const drop = ({ delta, scorer }) => (delta ?? 0) * (lowerIsBetter.has(scorer) ? -1 : 1);
    const keyed = rows.map((row, index) => ({ row, rank: rank(row), drop: drop(row), index }));
    return keyed.sort((a, b) => a.rank - b.rank || a.drop - b.drop || a.index - b.index).map(({ row }) => row);
}
function* pairedRows({ judged, scorer, metric, options, }) {
    const { sides } = judged.evaluated;
    const { pairs } = sides.pairing;
    const paired = scorer.metrics.find(candidate => candidate.reducer === metric.reducer);
    if (paired === undefined)
        return;
    const credible = credibleDrops({ judged, scorer, metric });
    const position = new Int32Array(scorer.states.length).fill(-1);
    for (const [index, pair] of paired.pairs.entries())
        position[pair] = index;
    const threshold = Math.max(NO_MOVE, (options.regressionThreshold ?? 0) + NO_MOVE);
    for (let pair = 0; pair < scorer.states.length; pair++) {
        const at = position[pair];
        const where = { baseline: pairs.baseline[pair], candidate: pairs.candidate[pair] };
        const before = at < 0 ? null : paired.baseline[at];
        const now = at < 0 ? null : paired.candidate[at];
        const delta = before === null || now === null ? null : now - before;
        const direction = delta === null ? unpairedDirection(scorer.states[pair]) : directionOf({ delta, threshold, metric });
        if (options.movedOnly && (direction === 'unchanged' || isNotApplicable(scorer, pair)))
            continue;
        yield row({ judged, scorer, metric, where, direction, before, now, delta, credible: credible.has(pair) });
    }
}
/** A question to which the scorer does not apply moved nowhere. */
function isNotApplicable({ notApplicable, states }, pair) {
    return notApplicable > 0 && states[pair] === STATE.unscoredBoth;
}
function directionOf({ delta, threshold, metric, }) {
    if (Math.abs(delta) <= threshold)
        return 'unchanged';
    return delta > 0 === (metric.direction === 'higher') ? 'improved' : 'regressed';
}
const ERRORED = new Set([STATE.erroredBaseline, STATE.erroredCandidate, STATE.erroredBoth]);
const unpairedDirection = (state) => (ERRORED.has(state) ? 'errored' : 'unscored');
function row({ judged, scorer, metric, where, direction, before, now, delta, credible, }) {
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const epochs = {
        baseline: epochValues(baseline, scorer.columns.baseline, where.baseline),
        candidate: epochValues(candidate, scorer.columns.candidate, where.candidate),
    };
    const { metadata } = firstObservation(candidate, where.candidate);
    const note = noteOf({ judged, where, direction, moved: pairing.by === 'question' });
    return {
        id: candidate.ids[where.candidate],
        scorer: scorer.scorer,
        direction,
        flags: [
            ...stability({ epochs, delta, metric, credible }),
            ...(isLimited(candidate, where.candidate) || isLimited(baseline, where.baseline) ? ['limited'] : []),
            ...(direction === 'regressed' && metric.acceptedBy !== null ? ['accepted'] : []),
        ],
        baselineScore: finite(before) ?? meanOf(epochs.baseline),
        candidateScore: finite(now) ?? meanOf(epochs.candidate),
        delta: finite(delta),
        baselineEpochs: epochs.baseline,
        candidateEpochs: epochs.candidate,
        ...(metadata && Object.keys(metadata).length > 0 && { metadata: { ...metadata } }),
        ...(note !== null && { note }),
        resources: rowResources({ baseline, candidate, where }),
    };
}
/** Score of every epoch; null: none. */
function epochValues(side, column, sample) {
    return Array.from(rowsOf(side, sample), index => {
        const value = column.values[index];
        return side.observations[index]?.invalidated ? null : finite(value);
    });
}
function meanOf(epochs) {
    const scored = epochs.filter(value => value !== null);
    return finite(scored.reduce((total, value) => total + value, 0) / scored.length);
}
function noteOf({ judged, where, direction, moved, }) {
    const { baseline, candidate } = judged.evaluated.sides;
    const notes = [];
    const baselineId = baseline.ids[where.baseline];
    if (moved && baselineId !== candidate.ids[where.candidate])
        notes.push(`baseline id ${baselineId}`);
    if (direction === 'errored')
        for (const [name, side, sample] of [
            ['candidate', candidate, where.candidate],
            ['baseline', baseline, where.baseline],
        ]) {
            const failed = rowsOf(side, sample).find(index => side.observations[index]?.error != null);
            if (failed !== undefined)
                notes.push(`${name}: ${errorCause(side.observations[failed]?.error ?? '')}`);
        }
    return notes.length === 0 ? null : notes.join('; ');
}
/** Per sample, summed over its epochs. */
function rowResources({ baseline, candidate, where, }) {
    const both = (name) => [
        finite(sampleTotal(baseline, where.baseline, name)),
        finite(sampleTotal(candidate, where.candidate, name)),
    ];
    return { cost: both('cost'), totalTokens: both('totalTokens'), totalTime: both('totalTime') };
}
/** Samples without a partner, one row per scorer that scored them. */
function* unpairedRows({ evaluated }, { scorer, columns }) {
    const { baseline, candidate, pairing } = evaluated.sides;
    const before = (sample) => epochValues(baseline, columns.baseline, sample);
    const now = (sample) => epochValues(candidate, columns.candidate, sample);
    for (const [index, sample] of pairing.changed.baseline.entries()) {
        const partner = pairing.changed.candidate[index];
        const id = baseline.ids[sample];
        yield lone({ id, scorer, direction: 'changed', before: before(sample), now: now(partner) });
    }
    for (const sample of pairing.removed)
        yield lone({ id: baseline.ids[sample], scorer, direction: 'missing', before: before(sample), now: [] });
    for (const sample of pairing.added)
        yield lone({ id: candidate.ids[sample], scorer, direction: 'new', before: [], now: now(sample) });
}
function lone({ id, scorer, direction, before, now, }) {
    return {
        id,
        scorer,
        direction,
        flags: [],
        baselineScore: meanOf(before),
        candidateScore: meanOf(now),
        delta: null,
        baselineEpochs: before,
        candidateEpochs: now,
    };
}
