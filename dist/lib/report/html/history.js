/** How the metrics moved between the last baselines, and since the anchor: what no single comparison shows. */
import { anchorName, seenFromAnchor } from "../anchor.js";
import { between, MOVES, movedBy, moveOf, runOf } from "../history-words.js";
import * as n from "../numbers.js";
import { branchOf, historyOf } from "../own-moves.js";
import { candidateName, deltaOf, deltaUnit, judge, scaleOfRange, sideValue } from "../words.js";
import { el } from "./element.js";
import { fold } from "./fold.js";
import { inOrder, toneOf } from "./forest.js";
import { table } from "./table.js";
import { trend } from "./trend.js";
import { link, name, prose } from "./words.js";
/** More charts than these are folded. */
const CHARTS_OPEN = 6;
export function history({ report }) {
    const candidate = candidateName(report).head;
    const drawn = historyOf(report, inOrder(report)).map(({ placed: { label }, series }) => ({
        label,
        series,
        candidate,
    }));
    const { anchor } = report;
    if (drawn.length === 0 && anchor === undefined)
        return [];
    return [
        el('section', { class: 'history', 'aria-labelledby': 'history' }, el('h2', { id: 'history' }, 'History'), ...(drawn.length > 0 ? [el('p', { class: 'key' }, ...explained(branchOf(report))), ...charts(drawn)] : []), ...(anchor === undefined ? [] : sinceAnchor(report, anchor))),
    ];
}
const explained = (branch) => prose(`The last baselines${branch === null ? '' : ` of ${branch}`}, oldest first, each over all of its samples. ${MOVES} No test, and no part of the verdict.`);
/** Those that need attention first, as the caller orders them. */
export function charts(drawn) {
    const cards = drawn.map(card);
    const folded = cards.slice(CHARTS_OPEN);
    return [
        el('div', { class: 'cards' }, ...cards.slice(0, CHARTS_OPEN)),
        ...fold(n.plural(folded.length, 'more metric'), { wrap: 'div', class: 'cards' }, folded),
    ];
}
function card(drawn) {
    const { label, series } = drawn;
    const { points, direction } = series;
    const scale = scaleOfRange(series.range);
    const lower = direction === 'lower' ? ' · lower is better' : '';
    return el('figure', { class: 'card' }, el('figcaption', {}, name(label)), el('p', { class: 'key' }, `${[n.plural(points.length, 'run'), movedBy(series)].filter(Boolean).join(', ')}${lower}`), trend(drawn, scale), ...fold('All numbers', { wrap: 'div', class: 'numbers' }, [numbers(drawn, scale)]));
}
function numbers({ label, series, candidate }, scale) {
    const columns = [
        { head: 'Run' },
        { head: 'Value', figures: true },
        { head: `${n.confidence(series.ciLevel)} interval`, figures: true },
        { head: 'Move', figures: true },
        { head: 'Samples', figures: true },
    ];
    const now = series.candidate === null || candidate === '' ? [] : [figures(candidate, series.candidate, scale, '')];
    const rows = series.points
        .toReversed()
        .map(point => figures(link(name(runOf(point)), point.url), point, scale, moveOf(point, scale)));
    return table(`${name(label)}, newest run first`, columns, [...now, ...rows]);
}
function figures(run, value, scale, move) {
    return [
        [run],
        [n.level(value.value, scale)],
        [between(value, scale) || n.UNDEFINED],
        [name(move || n.UNDEFINED)],
        [n.count(value.samples)],
    ];
}
function sinceAnchor(report, anchor) {
    const seen = seenFromAnchor(report, anchor);
    const rows = inOrder(seen).filter(({ row }) => row.scorer !== null && row.tier === 'gate');
    const columns = [
        { head: 'Task / scorer' },
        { head: 'Verdict' },
        { head: `Anchor → ${candidateName(report).head}`, figures: true },
        { head: 'Change [interval]', figures: true },
        { head: 'p corrected', figures: true },
    ];
    const cells = ({ row, label, comparison }) => {
        const { word, note } = judge(seen, { row, label, comparison });
        return [
            [name(label)],
            [el('b', { class: `tag ${toneOf(row, word)}` }, word), ...(note ? [el('small', {}, ...prose(note))] : [])],
            [`${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`],
            [deltaOf(row) + deltaUnit(row, false)],
            [n.pValue(row.adjustedPValue)],
        ];
    };
    return [
        el('h3', {}, `Since the anchor ${name(anchorName(anchor))}`),
        el('p', { class: 'key' }, 'The same tests against a fixed point far back, where a slow drift adds up. Advisory.'),
        table('Changes since the anchor', columns, rows.map(cells)),
    ];
}
