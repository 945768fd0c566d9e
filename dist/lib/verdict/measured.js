import { isOfScorer } from "../pair/pair.js";
/** Confidence level of every interval: the test and the interval must agree. */
export const levelOf = ({ alpha }) => 1 - alpha;
/** The finding that leaves a scorer, or the whole comparison, without a verdict. */
export function blockOf(findings, scorer) {
    const applies = ({ scorer: name }) => name === undefined || (scorer !== null && isOfScorer(name)(scorer.columns.candidate));
    return findings.find(finding => finding.level === 'block' && applies(finding)) ?? null;
}
export function measured(comparison) {
    const some = comparison.n > 0;
    return {
        kind: comparison.kind,
        pairs: comparison.n,
        clusters: comparison.clusters,
        baselineValue: some ? comparison.baselineMean : null,
        candidateValue: some ? comparison.candidateMean : null,
        delta: some ? comparison.delta : null,
        interval: comparison.interval,
        rangeInterval: comparison.rangeInterval,
        test: comparison.test,
        effectSize: comparison.effectSize,
        flips: comparison.flips,
        moves: comparison.moves,
        detectableDrop: comparison.detectableDrop,
        refusal: comparison.refusal,
        notes: comparison.notes,
    };
}
