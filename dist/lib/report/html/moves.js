/** Who moved where: per scorer, the samples by their score on the baseline and on the candidate. */
import { oneMetricPerScorer } from "../attention.js";
import * as n from "../numbers.js";
import { COMPARED } from "../sample-words.js";
import { placed } from "../words.js";
import { el } from "./element.js";
import { fold } from "./fold.js";
import { inOrder } from "./forest.js";
import { matrix } from "./matrix.js";
import { name } from "./words.js";
/** More scorers than these are folded, and beyond the most not drawn: the samples have them all. */
const OPEN = 9;
const MOST = 60;
export function moves(page) {
    const { samples, report } = page;
    if (samples === null)
        return [];
    const pairs = pairsByScorer(samples);
    const drawn = metricsOfScorers(report).flatMap(each => {
        const at = report.comparisons.indexOf(each.comparison);
        const own = pairs.get(keyOf(at, each.row.scorer ?? '')) ?? [];
        return own.length === 0 ? [] : [card(each, own, { at, candidate: samples.candidate })];
    });
    if (drawn.length === 0)
        return [];
    const folded = drawn.slice(OPEN, MOST);
    const left = drawn.length - MOST;
    return [
        el('section', { 'aria-labelledby': 'moves' }, el('h2', { id: 'moves' }, 'Who moved where'), el('p', { class: 'key' }, 'Each disc is the number of samples with that score before and now. On the diagonal (almost) nothing moved.'), el('div', { class: 'cards' }, ...drawn.slice(0, OPEN)), ...fold(n.plural(folded.length, 'more scorer'), { wrap: 'div', class: 'cards' }, folded), ...(left > 0 ? [el('p', { class: 'key' }, `${n.plural(left, 'other scorer')}: see the samples.`)] : [])),
    ];
}
const keyOf = (comparison, scorer) => `${comparison} ${scorer}`;
function pairsByScorer({ rows, samples, scorers, directions }) {
    const found = new Map();
    const compared = new Set([...COMPARED].map(word => directions.indexOf(word)));
    for (const [at, sample] of rows.sample.entries()) {
        const [baseline, candidate] = [rows.baseline[at], rows.candidate[at]];
        if (!n.isNumber(baseline) || !n.isNumber(candidate) || !compared.has(rows.direction[at] ?? -1))
            continue;
        const key = keyOf(samples.comparison[sample] ?? 0, scorers[rows.scorer[at] ?? 0] ?? '');
        const own = found.get(key);
        if (own === undefined)
            found.set(key, [{ baseline, candidate }]);
        else
            own.push({ baseline, candidate });
    }
    return found;
}
/** One per scorer, in order of urgency; an aggregate has no samples of its own. */
function metricsOfScorers(report) {
    const ofSamples = placed(report).filter(({ row }) => row.kind !== 'aggregate');
    const chosen = new Set(oneMetricPerScorer(ofSamples).map(({ row }) => row));
    return inOrder(report).filter(({ row }) => chosen.has(row));
}
function card({ row, label }, pairs, { at, candidate }) {
    const { regressed, improved, unchanged } = row.sampleCounts;
    const [up, down] = row.direction === 'higher' ? ['better', 'worse'] : ['worse', 'better'];
    const left = regressed + improved + unchanged - pairs.length;
    const partly = left > 0 ? ` Not drawn: ${n.plural(left, 'sample')} that did not move.` : '';
    const words = `${n.count(regressed)} worse, ${n.count(improved)} better, ${n.count(unchanged)} with the same score`;
    const shown = { 'data-comparison': at, 'data-scorer': row.scorer ?? '' };
    return el('figure', { class: 'card' }, el('figcaption', {}, name(label)), el('p', { class: 'counts' }, el('a', { class: 'bad', href: '#samples', 'data-direction': 'regressed', ...shown }, `▼ ${n.count(regressed)} worse`), ' · ', el('a', { class: 'good', href: '#samples', 'data-direction': 'improved', ...shown }, `▲ ${n.count(improved)} better`), ` · ${n.count(unchanged)} same`), matrix(pairs, { row, words: `${name(label)}: ${words}`, candidate }), el('p', { class: 'key' }, `Above the diagonal ${up}, below it ${down}.${partly}`));
}
