import { headlineGate } from "./declared-headline.js";
import { measureAggregate, measureRate, measureResource } from "./measure-other.js";
import { measureScore } from "./measure-score.js";
/** Resources with a test; the finer token counts are shown without one. */
const TESTED_RESOURCES = new Map([
    ['cost', 'cost'],
    ['totalTokens', 'total_tokens'],
    ['totalTime', 'total_time'],
]);
/** Every metric of one pair of evals, in the order of the report. Ignored ones are left out. */
export function measureEval(evaluated, policy) {
    const { gates, findings } = headlineGate(evaluated);
    const scores = evaluated.scorers.flatMap(scorer => scorer.metrics.map(paired => ({
        paired,
        metric: measureScore({ evaluated, scorer, metric: paired, policy, gated: gates(scorer, paired) }),
    })));
    markEqual(scores);
    const metrics = [
        ...scores.map(({ metric }) => metric),
        ...evaluated.scorers.flatMap(scorer => scorer.aggregates.map(metric => measureAggregate({ evaluated, scorer, metric, policy, gated: gates(scorer, metric) }))),
        ...evaluated.rates.flatMap(rate => measureRate({ evaluated, rate, policy })),
        ...evaluated.resources.flatMap(resource => {
            const metric = TESTED_RESOURCES.get(resource.name);
            return metric === undefined ? [] : measureResource({ evaluated, resource, metric, policy });
        }),
    ];
    const kept = metrics.filter(metric => metric.tier !== 'ignore');
    const blocks = kept.flatMap(({ blockedBy }) => (blockedBy?.field === 'coverage' ? [blockedBy] : []));
    return { metrics: kept, findings: [...findings, ...blocks] };
}
/** Gated metrics with equal numbers on every pair are one question asked twice: they count once in the family. */
function markEqual(scores) {
    const gated = scores.filter(({ metric }) => metric.tier === 'gate' && metric.blockedBy === null && metric.refusal === null);
    for (const [index, { paired, metric }] of gated.entries()) {
        const earlier = gated
            .slice(0, index)
            .find(other => other.metric.sameAs === null && other.metric.test?.p === metric.test?.p && equalPairs(other.paired, paired));
        if (earlier)
            metric.sameAs = earlier.metric;
    }
}
function equalPairs(a, b) {
    return (a.pairs.length === b.pairs.length &&
        a.clusters?.key === b.clusters?.key &&
        a.pairs.every((pair, i) => pair === b.pairs[i] && a.baseline[i] === b.baseline[i] && a.candidate[i] === b.candidate[i]));
}
