/** Which rows a reader must see, and in which order: the rest is folded away. */
import { setAside } from "./odds.js";
import { isWorse, obstacle, placed } from "./words.js";
/** More undecided rows than this say no more than the first ones; they stay in the folded table. */
const UNDECIDED_SHOWN = 5;
/** Regressed, not comparable, improved, undecided with a hint, undecided (what may be worse first); stable rows are in `all` only. */
export function attention(report) {
    const all = placed(report);
    const of = (rank) => all.filter(each => rankOf(each) === rank);
    const aside = ({ row }) => (isWorse(row) && setAside(report, row) !== '' ? 1 : 0);
    const undecided = of('undecided').sort((a, b) => aside(b) - aside(a) || possibleDrop(b.row) - possibleDrop(a.row));
    const rows = [
        ...of('regressed'),
        ...of('blocked'),
        ...of('improved'),
        ...of('advised'),
        ...of('hint'),
        ...undecided.slice(0, UNDECIDED_SHOWN),
    ];
    return { rows, undecidedFolded: Math.max(0, undecided.length - UNDECIDED_SHOWN), all };
}
/** The first ones by urgency, in the order they came in: what got worse, what may have, then the rest. */
export function mostUrgent(metrics, limit) {
    if (metrics.length <= limit)
        return [...metrics];
    const urgency = (each) => URGENCY.indexOf(rankOf(each));
    const kept = new Set([...metrics].sort((a, b) => urgency(a) - urgency(b)).slice(0, limit));
    return metrics.filter(each => kept.has(each));
}
const URGENCY = ['regressed', 'hint', 'blocked', 'improved', 'advised', 'undecided', 'stable'];
function rankOf({ comparison, row }) {
    const blocked = obstacle(comparison, row) !== undefined;
    if (row.tier !== 'gate')
        return row.verdict === 'regressed' && !blocked ? 'advised' : 'stable';
    if (blocked)
        return 'blocked';
    if (row.verdict === 'regressed' || row.verdict === 'improved')
        return row.verdict;
    if (row.flags.some(flag => flag === 'nominal' || flag === 'within-margin' || flag === 'limited-coverage'))
        return 'hint';
    return row.verdict === 'inconclusive' || row.verdict === 'not-tested' ? 'undecided' : 'stable';
}
const possibleDrop = (row) => row.ruledOutDrop ?? Number.POSITIVE_INFINITY;
/** Groups of samples that scored worse, those of regressed metrics first, then by number. One group per scorer. */
export function lowerSamples({ all }) {
    const groups = oneMetricPerScorer(all)
        .map(metric => ({ metric, rows: worseRows(metric.comparison, metric.row) }))
        .filter(({ rows }) => rows.length > 0);
    const weight = ({ metric, rows }) => (metric.row.verdict === 'regressed' ? 1e9 : 0) + (metric.row.tier === 'gate' ? 1e8 : 0) + rows.length;
    return groups.sort((a, b) => weight(b) - weight(a));
}
/** The one that gates, else the first: the one by which the samples of a scorer are ordered. */
export function oneMetricPerScorer(all) {
    const chosen = new Map();
    for (const metric of all) {
        if (metric.row.scorer === null)
            continue;
        const ofComparison = chosen.get(metric.comparison) ?? new Map();
        chosen.set(metric.comparison, ofComparison);
        const current = ofComparison.get(metric.row.scorer);
        if (!current || (current.row.tier !== 'gate' && metric.row.tier === 'gate'))
            ofComparison.set(metric.row.scorer, metric);
    }
    return [...chosen.values()].flatMap(each => [...each.values()]);
}
function worseRows(comparison, { scorer }) {
    return comparison.samples.filter(sample => sample.direction === 'regressed' && sample.scorer === scorer);
}
