/**
 * The baseline's declared headline decides, so that a change cannot gate itself out; what the candidate declares gates
 * in addition. Without one, or where it names nothing, the mean of every scorer gates.
 */
export function headlineGate(evaluated) {
    const before = declared(evaluated, evaluated.baseline);
    const now = declared(evaluated, evaluated.candidate);
    return {
        gates: (scorer, metric) => (before.headline ? isNamed({ scorer, metric, headline: before.headline }) : isMainMean(scorer, metric)) ||
            (now.headline !== null && isNamed({ scorer, metric, headline: now.headline })),
        findings: [before, now].flatMap(({ finding }) => finding ?? []),
    };
}
function declared({ scorers }, log) {
    const { headlineMetric: headline } = log.header.spec;
    if (headline === null)
        return { headline, finding: null };
    const named = scorers.some(scorer => [...scorer.metrics, ...scorer.aggregates].some(metric => isNamed({ scorer, metric, headline })));
    if (named)
        return { headline, finding: null };
    const message = `The declared headline metric (${Object.values(headline).join(' / ')}) names nothing that both sides have; the mean of every scorer gates instead.`;
    return { headline: null, finding: { field: 'headline', level: 'warn', baseline: null, candidate: null, message } };
}
/** The mean of a scorer, or the first of its reducers where it has no mean. */
function isMainMean({ metrics }, metric) {
    return metric === (metrics.find(({ reducer }) => reducer === 'mean') ?? metrics[0]);
}
/** A headline without a test cannot find a regression: the mean of its scorer gates with it. */
function isNamed({ scorer, metric, headline, }) {
    const { scorer: base, key } = scorer.columns.candidate;
    const short = (name) => name.slice(name.lastIndexOf('/') + 1);
    if (headline.scorer !== undefined && short(headline.scorer) !== short(base))
        return false;
    if (headline.score !== undefined && headline.score !== (key ?? base))
        return false;
    const matches = (each) => (headline.reducer === undefined || headline.reducer === each.reducer) &&
        (headline.metric === undefined ||
            each.names.includes(headline.metric) ||
            each.names.includes(short(headline.metric)));
    if (matches(metric))
        return true;
    return isMainMean(scorer, metric) && !scorer.metrics.some(matches) && scorer.aggregates.some(matches);
}
