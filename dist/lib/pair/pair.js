import { compareHeaders, withIntended } from "./comparability.js";
import { filterSamples } from "./filter.js";
import { sideOf } from "./identity.js";
import { absentSamples, lostInBaseline, sampleLedger } from "./ledger.js";
import { pairSamples } from "./questions.js";
import { pairResources } from "./resources.js";
import { cacheFindings, sampleFindings } from "./sample-findings.js";
import { scorerFindings } from "./scorer-findings.js";
import { epochShare, pairScorer } from "./scorers.js";
import { metricSettings } from "./settings.js";
const QUESTION_PARTS = ['input', 'target', 'choices'];
export function pairEval(pair, options = {}) {
    const { intended = [], filter = [], scorers: wanted = null } = options;
    const baseline = sideOf(filterSamples(pair.baseline, filter), options);
    const candidate = sideOf(filterSamples(pair.candidate, filter), options);
    const pairing = pairSamples(baseline, candidate, { ignore: QUESTION_PARTS.filter(part => intended.includes(part)) });
    const sides = {
        baseline,
        candidate,
        pairing,
        absent: absentSamples(baseline, candidate, pairing),
        lostInBaseline: lostInBaseline(baseline, candidate, pairing),
    };
    const { task, model } = candidate.log.header.spec;
    const chosen = (column) => isWanted(column, wanted);
    const shared = [...candidate.columns.values()].filter(column => baseline.columns.has(column.name) && chosen(column));
    const scorers = shared.map(column => pairScorer({
        sides,
        columns: { baseline: baseline.columns.get(column.name), candidate: column },
        clusterKey: names => metricSettings(options.rules ?? [], { task, model, scorer: column.name, role: 'mean', ...names }).cluster,
    }));
    const only = (one, other) => [...one.columns.values()].filter(column => !other.columns.has(column.name) && chosen(column));
    const onlyBaseline = only(baseline, candidate);
    const onlyCandidate = only(candidate, baseline);
    const resources = pairResources(sides);
    const wantedScorer = ({ scorer }) => scorer === undefined || wanted === null || [...shared, ...onlyBaseline].some(isOfScorer(scorer));
    const findings = [
        ...withIntended(compareHeaders(pair.baseline, pair.candidate), intended).filter(wantedScorer),
        ...sampleFindings(sides),
        ...scorerFindings({
            sides,
            scorers,
            vanished: onlyBaseline,
            appeared: onlyCandidate,
            filtered: options.filtered ?? filter.length > 0,
        }),
        ...cacheFindings(resources),
    ];
    return {
        task,
        model,
        baseline: baseline.log,
        candidate: candidate.log,
        sides,
        findings,
        ledger: { ...sampleLedger(baseline, candidate, pairing), scorers: scorers.map(scorer => scorer.ledger) },
        scorers,
        onlyBaseline,
        onlyCandidate,
        rates: pairRates(sides),
        resources,
    };
}
/** A finding about a scorer is about all of its keys. */
export const isOfScorer = (scorer) => (column) => column.name === scorer || column.scorer === scorer;
/** A scorer is wanted by its own name or by that of one of its keys. */
export function isWanted(column, wanted) {
    return wanted === null || wanted.includes(column.name) || wanted.includes(column.scorer);
}
function pairRates({ baseline, candidate, pairing }) {
    const failed = (side) => (row) => side.observations[row]?.error != null;
    const limited = (side) => (row) => side.observations[row]?.limit != null;
    const rate = (name, of) => ({
        name,
        baseline: epochShare(baseline, pairing.pairs.baseline, of(baseline)),
        candidate: epochShare(candidate, pairing.pairs.candidate, of(candidate)),
    });
    return [rate('error_rate', failed), rate('limit_rate', limited)];
}
