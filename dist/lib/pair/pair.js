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
    const sides = pairSides(pair, options);
    const scorers = pairScorers(sides, options);
    const resources = pairResources(sides);
    const { baseline, candidate, pairing } = sides;
    const { task, model } = candidate.log.header.spec;
    const chosen = { scorers, ...columnsOfOneSide(sides, options) };
    return {
        task,
        model,
        baseline: baseline.log,
        candidate: candidate.log,
        sides,
        findings: [
            ...headerFindings(pair, chosen, options),
            ...sampleFindings(sides),
            ...scorerFindings({ sides, ...chosen, filtered: options.filtered ?? (options.filter ?? []).length > 0 }),
            ...cacheFindings(resources),
        ],
        ledger: { ...sampleLedger(baseline, candidate, pairing), scorers: scorers.map(scorer => scorer.ledger) },
        ...chosen,
        rates: pairRates(sides),
        resources,
    };
}
function pairSides(pair, options) {
    const { intended = [], filter = [] } = options;
    const baseline = sideOf(filterSamples(pair.baseline, filter), options);
    const candidate = sideOf(filterSamples(pair.candidate, filter), options);
    const pairing = pairSamples(baseline, candidate, { ignore: QUESTION_PARTS.filter(part => intended.includes(part)) });
    return {
        baseline,
        candidate,
        pairing,
        absent: absentSamples(baseline, candidate, pairing),
        lostInBaseline: lostInBaseline(baseline, candidate, pairing),
    };
}
function pairScorers(sides, { scorers: wanted = null, rules = [] }) {
    const { baseline, candidate } = sides;
    const { task, model } = candidate.log.header.spec;
    return [...candidate.columns.values()].flatMap(column => {
        const partner = baseline.columns.get(column.name);
        if (partner === undefined || !isWanted(column, wanted))
            return [];
        const clusterKey = (names) => metricSettings(rules, { task, model, scorer: column.name, role: 'mean', ...names }).cluster;
        return pairScorer({ sides, columns: { baseline: partner, candidate: column }, clusterKey });
    });
}
function columnsOfOneSide({ baseline, candidate }, { scorers: wanted = null }) {
    const only = (one, other) => [...one.columns.values()].filter(column => !other.columns.has(column.name) && isWanted(column, wanted));
    return { onlyBaseline: only(baseline, candidate), onlyCandidate: only(candidate, baseline) };
}
/** Without what is about a scorer that nobody asked for. */
function headerFindings(pair, { scorers, onlyBaseline }, { intended = [], scorers: wanted = null }) {
    const columns = [...scorers.map(scorer => scorer.columns.candidate), ...onlyBaseline];
    return withIntended(compareHeaders(pair.baseline, pair.candidate), intended).filter(({ scorer }) => scorer === undefined || wanted === null || columns.some(isOfScorer(scorer)));
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
