import { pairStates, STATE, scorerLedger } from "./ledger.js";
import { aggregateMetrics, loggedCluster, loggedScores, reducersOf } from "./logged.js";
import { pairMetric } from "./paired-metric.js";
import { DEFAULT_REDUCER, reducerNamed } from "./reduce.js";
export function pairScorer({ sides, columns, clusterKey }) {
    const scorer = columns.candidate.name;
    const states = pairStates({ ...sides, columns });
    const logged = {
        baseline: loggedScores(sides.baseline.log, columns.baseline),
        candidate: loggedScores(sides.candidate.log, columns.candidate),
    };
    const reducers = {
        baseline: availableReducers(sides.baseline, columns.baseline.scorer, reducersOf(sides.baseline.log, logged.baseline)),
        candidate: availableReducers(sides.candidate, columns.candidate.scorer, reducersOf(sides.candidate.log, logged.candidate)),
    };
    const shared = reducers.candidate.filter(name => reducers.baseline.includes(name));
    const notApplicable = unscoredOnPurpose(states, columns);
    const fallback = loggedCluster(logged.candidate) ?? loggedCluster(logged.baseline);
    const metrics = (shared.length > 0 ? shared : [DEFAULT_REDUCER]).map(reducer => pairMetric({
        sides,
        columns,
        states,
        reducer,
        logged,
        notApplicable,
        clusterKey: names => clusterKey(names) ?? fallback,
    }));
    return {
        scorer,
        states,
        ledger: scorerLedger({ scorer, states, ...sides, coverage: metrics[0]?.coverage ?? null }),
        metrics,
        aggregates: aggregateMetrics({ scorer, logged }),
        notApplicable,
        unsharedReducers: [...new Set([...reducers.baseline, ...reducers.candidate])].filter(name => !shared.includes(name)),
        columns,
    };
}
/** Reducers that can be computed here; a log without samples has only those that Inspect computed. */
function availableReducers(side, scorer, named) {
    if (!side.fromReductions)
        return named.filter(name => reducerNamed(name) !== null);
    const reductions = side.log.reductions.filter(reduction => reduction.scorer === scorer);
    return [...new Set(reductions.map(({ reducer }) => reducer ?? DEFAULT_REDUCER))];
}
/**
 * Samples that both sides ran without an error and left unscored: a question to which the scorer does not apply.
 * Where scores are there and no numbers (free text, a dict among plain scores) nothing is on purpose.
 */
function unscoredOnPurpose(states, { baseline, candidate }) {
    if (baseline.freeText + candidate.freeText + baseline.unusable + candidate.unusable > 0)
        return 0;
    return states.reduce((count, state) => count + Number(state === STATE.unscoredBoth), 0);
}
/** Share of epochs, per pair, for which something holds: the values of an error or limit rate. */
export function epochShare(side, samples, holds) {
    const shares = new Float64Array(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const start = side.starts[samples[i]];
        const end = side.starts[samples[i] + 1];
        let count = 0;
        for (let at = start; at < end; at++)
            if (holds(side.rows[at]))
                count++;
        shares[i] = count / (end - start);
    }
    return shares;
}
