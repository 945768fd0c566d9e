/** The samples that scored worse: which, by how much, and why. */
import { attention, lowerSamples } from "../attention.js";
import { code, folded, prose, table } from "../markdown.js";
import * as n from "../numbers.js";
import { sampleScores, sampleWhy } from "../sample-words.js";
import { candidateName } from "../words.js";
/** Rows of one metric, so that the first does not use up all of the room. */
const ROWS_PER_METRIC = 25;
export function worseSamples(page) {
    const groups = lowerSamples(attention(page.report));
    if (groups.length === 0)
        return '';
    const shown = dealOut(groups, page.detail.sampleRows);
    const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
    const [only] = groups;
    const summary = groups.length === 1 && only ? single(only) : several(groups);
    const bodies = shown.map(group => (groups.length === 1 ? sampleTable(page, group.rows) : titled(page, group)));
    return folded(`${summary} · ${n.count(count)} shown`, bodies.join('\n\n'));
}
/** Groups come most important first; each takes at most its share of what is left. */
function dealOut(groups, room) {
    const perMetric = Math.max(ROWS_PER_METRIC, Math.floor(room / groups.length));
    let left = room;
    return groups.flatMap(group => {
        const rows = group.rows.slice(0, Math.min(left, perMetric));
        left -= rows.length;
        return rows.length > 0 ? [{ ...group, rows }] : [];
    });
}
function single(group) {
    return `Samples of ${prose(group.metric.label)}: ${counts(group)}${chance(group)}`;
}
function several(groups) {
    const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return `Samples that scored worse: ${n.count(total)} in ${n.plural(groups.length, 'metric')}`;
}
function counts({ metric: { row }, rows }) {
    const worse = n.count(Math.max(row.sampleCounts.regressed, rows.length));
    const better = n.count(row.sampleCounts.improved);
    return row.direction === 'higher'
        ? `${worse} scored lower, ${better} higher`
        : `${worse} scored worse (higher), ${better} better`;
}
function chance({ metric: { row } }) {
    return row.epochs.baseline === 1 && row.epochs.candidate === 1 ? ' (each ran once: some of it is chance)' : '';
}
function titled(page, group) {
    return `**${prose(group.metric.label)}**: ${counts(group)}${chance(group)}\n\n${sampleTable(page, group.rows)}`;
}
function sampleTable({ report, detail }, rows) {
    const why = rows.map(row => sampleWhy(row, detail.sampleText)
        .map(part => printed(part, detail.sampleText))
        .join('<br>'));
    const heads = ['Sample', `Baseline → ${candidateName(report).head}`];
    const cells = rows.map(row => [code(row.id), sampleScores(row)]);
    if (why.every(text => text === ''))
        return table('ll', heads, cells);
    return table('lll', [...heads, 'Why'], cells.map((each, index) => [...each, why[index] || n.UNDEFINED]));
}
function printed({ label, quotes }, limit) {
    return [prose(label), ...quotes.map(quote => code(quote, limit))].filter(Boolean).join(' ');
}
