/** The tables of metrics: what needs attention, and everything. */
import { attention } from "../attention.js";
import { FOREST_LEGEND, forest, hasInterval } from "../forest.js";
import { bold, code, folded, prose, table } from "../markdown.js";
import * as n from "../numbers.js";
import { allInPoints, candidateName, deltaOf, deltaUnit, judge, pairsOf, sideValue } from "../words.js";
import { more } from "./top.js";
export function attentionTable(page) {
    const { rows, undecidedFolded } = attention(page.report);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, page.detail.attentionRows);
    const left = [
        ...more(rows.length - shown.length, 'more that need attention'),
        ...more(undecidedFolded, 'more without a detectable change'),
    ];
    const parts = [
        ...(shown.length > 0 ? [metricTable(page, shown)] : []),
        ...(left.length > 0 ? [`Metrics: ${left.join(', ')}`] : []),
    ];
    return parts.join('\n\n');
}
/** The verdict stands beside the name: a phone shows two columns, and the rest to those who scroll. */
function metricTable({ report }, rows) {
    const heads = ['Task / scorer', 'Verdict', sidesHead(report), changeHead(rows), CORRECTED];
    const changes = plottedChanges(rows);
    const cells = rows.map((each, index) => [
        name(each),
        verdict(each, report),
        sides(each).join(ARROW),
        changes[index] ?? '',
        kept(n.pValue(each.row.adjustedPValue)),
    ]);
    return table('llrrr', heads, cells);
}
/** Ours, and with spaces that `code` would fold. */
const LEGEND = `<code>${FOREST_LEGEND}</code>`;
const CORRECTED = 'p<br>corrected';
const ARROW = kept(' → ');
const sidesHead = (report) => kept(`Baseline → ${candidateName(report).head}`);
/** `Change in points<br>[95 % interval]`: the unit where every row has it, the level where every row has the same. */
function changeHead(rows) {
    const levels = [...new Set(rows.map(({ row }) => n.confidence(row.ciLevel)))];
    const level = levels.length === 1 ? `${levels[0]} ` : '';
    const lines = [`Change${allInPoints(rows) ? ' in points' : ''}`, `[${level}interval]`];
    return [...lines.map(kept), ...(rows.some(({ row }) => hasInterval(row)) ? [LEGEND] : [])].join('<br>');
}
function plottedChanges(rows) {
    const allPoints = allInPoints(rows);
    const plots = forest(rows.map(({ row }) => row));
    return rows.map(({ row }, index) => {
        const change = kept(deltaOf(row) + deltaUnit(row, allPoints));
        return plots[index] ? `${change}<br>${code(plots[index])}` : change;
    });
}
/** A number and its unit stay on one line. */
function kept(cell) {
    return cell.replaceAll(' ', '\u00a0');
}
function name({ row, label }) {
    const better = row.direction === 'lower' && row.unit !== 'ratio' ? ' · lower is better' : '';
    const pairs = row.pairs === 0 && (row.verdict === 'not-tested' || row.kind === 'aggregate') ? '' : `<br>${kept(pairsOf(row))}`;
    return `${prose(label)}${pairs}${better}`;
}
function sides({ row }) {
    return [row.baselineValue, row.candidateValue].map(value => kept(sideValue(row, value)));
}
function sidesWithLogged(each) {
    const { row } = each;
    const [baseline = '', candidate = ''] = sides(each);
    const logged = [
        disagreeing(row, { side: 'baseline', ours: row.baselineValue, logged: row.loggedBaselineValue }),
        disagreeing(row, { side: 'candidate', ours: row.candidateValue, logged: row.loggedCandidateValue }),
    ];
    return [`${baseline}${ARROW}${candidate}`, ...logged.filter(Boolean)].join('<br>');
}
/** Inspect's own aggregate, over all samples and not only the paired ones, where the two disagree. */
function disagreeing(row, { side, ours, logged }) {
    if (logged === null || row.unit === 'ratio' || sideValue(row, ours) === sideValue(row, logged))
        return '';
    return `${side} logged ${kept(sideValue(row, logged))}`;
}
const LOUD = new Set(['regressed', 'improved', 'not comparable']);
function verdict(each, report) {
    const { word, note } = judge(report, each);
    const said = roomy(prose(word));
    return [LOUD.has(word) ? bold(said) : said, roomy(prose(note, 400))].filter(Boolean).join('<br>');
}
/** First words that stay on one line: a phone gives a column no more than its longest word, and a note stands on end. */
const roomy = (markdown) => markdown.replace(/^[^<&]{1,24}(?= |$)/, kept);
/** All metrics with both p values, folded: those that gate first. */
export function allMetrics(page) {
    const { all, rows } = attention(page.report);
    if (all.length === 0)
        return '';
    const gated = all.filter(({ row }) => row.tier === 'gate');
    const ordered = [...gated, ...all.filter(({ row }) => row.tier !== 'gate')];
    const shown = page.detail.metricRows >= all.length ? ordered : rows;
    const left = more(all.length - shown.length, 'metrics that need no attention are left out here');
    return folded(title(gated.length, all.length - gated.length), [plotted(page, shown), ...left].join('\n\n'));
}
function title(gated, advisory) {
    const decide = `${n.count(gated)} ${gated === 1 ? 'decides' : 'decide'} the verdict`;
    return `All metrics: ${decide}${advisory > 0 ? `, ${n.count(advisory)} advisory` : ''}`;
}
function plotted({ report }, rows) {
    const heads = ['Task / scorer', 'Verdict', sidesHead(report), changeHead(rows), 'p', CORRECTED];
    const changes = plottedChanges(rows);
    const cells = rows.map((each, index) => [
        name(each),
        verdict(each, report),
        sidesWithLogged(each),
        changes[index] ?? '',
        ...[each.row.pValue, each.row.adjustedPValue].map(p => kept(n.pValue(p))),
    ]);
    return table('llrrrr', heads, cells);
}
/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
export function candidateTable({ report, detail }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics }) => metrics.map(metric => ({ task, ...metric })));
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, Math.min(rows.length, detail.attentionRows * 2));
    const body = table('lrrr', ['Task / scorer', candidateName(report).head, '95 % interval', 'Samples'], shown.map(row => [
        prose(`${row.task} / ${row.scorer}, ${row.metric}`, 300),
        n.level(row.value, 'plain'),
        row.ciLower === null ? n.UNDEFINED : `${n.level(row.ciLower, 'plain')} to ${n.level(row.ciUpper, 'plain')}`,
        n.count(row.samples),
    ]));
    return [...(shown.length > 0 ? [body] : []), ...more(rows.length - shown.length, 'more metrics')].join('\n\n');
}
