/** Settings of the policy that do not fit the metrics they are applied to. */
import { ruleMatches } from "../pair/settings.js";
/** Names that usually mean "lower is better". Inspect records no direction, so a name is all there is. */
const LOWER_IS_BETTER = /toxic|refus|error|loss|harm|hallucinat|perplex|violat|unsafe|latency|duration|cost|distance|failure|leak|bias|\b[wc]er\b/i;
export function settingFindings(metrics) {
    return metrics.flatMap(metric => metric.family === 'scores' && metric.tier === 'gate' ? [...direction(metric), ...range(metric)] : []);
}
function direction({ scorer, metric, settings }) {
    const name = [scorer, metric].find(text => text !== null && LOWER_IS_BETTER.test(text));
    if (settings.direction !== undefined || name === undefined || scorer === null)
        return [];
    return [
        {
            field: 'direction',
            scorer,
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `${scorer}: higher is taken as better, but its name suggests that lower is.`,
            fix: `Say which it is in the policy: "metrics: [{scorer: ${JSON.stringify(scorer)}, direction: lower}]" (or higher).`,
        },
    ];
}
function range({ scorer, settings, range: used }) {
    if (scorer === null || settings.range === undefined || used !== null)
        return [];
    const { min, max } = settings.range;
    return [
        {
            field: 'range',
            scorer,
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `${scorer}: some scores lie outside the declared range ${min} to ${max}, so no drop can be ruled out.`,
            fix: 'Correct "range" in the policy.',
        },
    ];
}
/** A rule that is about nothing in the logs is most likely misspelt, and its gate is not there. */
export function unusedRules(evals, { metrics: rules }) {
    if (evals.length === 0)
        return [];
    const names = evals.flatMap(metricNames);
    return rules
        .filter(rule => !names.some(name => ruleMatches(rule, name)))
        .map(({ task, model, scorer, metric }) => {
        const said = Object.entries({ task, model, scorer, metric }).filter(([, glob]) => glob !== undefined);
        const rule = said.map(([key, glob]) => `${key}: ${glob}`).join(', ');
        return {
            field: 'unused_rule',
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `The policy's rule {${rule}} matches no metric of these logs.`,
            fix: 'Check the names under "metrics:" in the policy.',
        };
    });
}
const RESOURCES_AND_RATES = ['cost', 'total_tokens', 'total_time', 'error_rate', 'limit_rate'];
function metricNames({ task, model, scorers, onlyBaseline, onlyCandidate }) {
    const named = { task, model, reducer: 'mean' };
    return [
        ...scorers.flatMap(({ metrics, aggregates }) => [
            ...metrics.flatMap(({ scorer, names, reducer }) => names.map(metric => ({ task, model, scorer, metric, reducer, role: 'mean' }))),
            ...aggregates.map(({ scorer, metric }) => ({ ...named, scorer, metric, role: 'other' })),
        ]),
        ...[...onlyBaseline, ...onlyCandidate].map(({ name }) => ({
            ...named,
            scorer: name,
            metric: 'mean',
            role: 'mean',
        })),
        ...RESOURCES_AND_RATES.map(metric => ({ ...named, scorer: null, metric, role: 'other' })),
    ];
}
