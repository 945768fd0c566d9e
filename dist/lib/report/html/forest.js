/** The forest plot: every interval on one axis per scale, worse to the left of the zero line and better to the right. */
import { attention } from "../attention.js";
import { hasInterval, reach } from "../forest.js";
import * as n from "../numbers.js";
import { deltaOf, deltaUnit, judge, scaleOf } from "../words.js";
import { el } from "./element.js";
import { fold } from "./fold.js";
import { name } from "./words.js";
/** More rows than these are folded, unless they need attention. */
const ROWS_OPEN = 24;
/** A longer plot has its axis above as well as below. */
const ROWS_BELOW_ONE_AXIS = 12;
/** Half of the axis, in per cent of its width; the rest is air for a mark at its end. */
const HALF = 47;
const SCALES = {
    points: 'Scores, in points',
    percent: 'Cost, tokens and time, in per cent',
    plain: 'Scores on scales of their own',
};
/** Those that need attention first, then what gates, then the rest. */
export function inOrder(report) {
    const { rows, all } = attention(report);
    const others = all.filter(each => !rows.includes(each));
    const gated = others.filter(({ row }) => row.tier === 'gate');
    return [...rows, ...gated, ...others.filter(({ row }) => row.tier !== 'gate')];
}
export function forest({ report }) {
    const drawn = inOrder(report).filter(({ row }) => hasInterval(row));
    const scales = Object.keys(SCALES).filter(scale => drawn.some(({ row }) => scaleOf(row) === scale));
    if (scales.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'intervals' }, el('h2', { id: 'intervals' }, 'Every change with its interval'), el('p', { class: 'key' }, ...legend()), ...scales.map(scale => figure(report, scale, drawn.filter(({ row }) => scaleOf(row) === scale)))),
    ];
}
const legend = () => [
    'Each line is where the true change plausibly lies, the mark the change that was measured. ',
    el('b', {}, '◂ left of the line is worse, right of it is better ▸'),
    '; the dashed line is the margin, the drop that must be ruled out.',
];
function figure(report, scale, rows) {
    const most = scale === 'plain' ? undefined : reach(rows.map(({ row }) => row));
    const needing = new Set(attention(report).rows.map(each => each.row));
    const opened = Math.max(ROWS_OPEN, rows.filter(each => needing.has(each.row)).length);
    const open = rows.slice(0, opened);
    const folded = rows.slice(opened);
    const draw = (each) => line(report, each, most ?? reach([each.row]));
    const ends = most === undefined ? [] : [axis(most, scale)];
    return el('figure', { class: 'forest' }, el('figcaption', {}, SCALES[scale]), ...(open.length > ROWS_BELOW_ONE_AXIS ? ends : []), el('ul', { class: 'plot' }, ...open.map(draw)), ...fold(`${n.count(folded.length)} more that need no attention`, { wrap: 'ul', class: 'plot' }, folded.map(draw)), ...ends);
}
function axis(most, scale) {
    const end = n.size(most, scale);
    return el('div', { class: 'axis', 'aria-hidden': 'true' }, el('span', {}, `◂ ${end} worse`), el('span', {}, '0'), el('span', {}, `${end} better ▸`));
}
function line(report, each, most) {
    const { row, label } = each;
    const { word } = judge(report, each);
    return el('li', { class: `mark ${toneOf(row, word)}` }, el('span', { class: 'label' }, name(label), ...qualities(row).map(each => el('i', {}, ` ${each}`))), hasInterval(row) ? drawing(row, most) : '', el('span', { class: 'delta' }, deltaOf(row) + deltaUnit(row, scaleOf(row) === 'points')), el('span', { class: 'said' }, word));
}
const qualities = (row) => [
    ...(row.tier === 'advisory' ? ['advisory'] : []),
    ...(row.acceptedBy === undefined ? [] : ['accepted']),
];
export function toneOf(row, word) {
    if (word === 'not comparable')
        return 'warn';
    if (row.verdict === 'regressed')
        return row.tier === 'gate' && row.acceptedBy === undefined ? 'bad' : 'warn';
    if (row.verdict === 'improved')
        return 'good';
    return row.flags.includes('nominal') ? 'warn' : 'quiet';
}
function drawing(row, most) {
    const turn = row.direction === 'higher' ? 1 : -1;
    const at = (value) => percent(50 + (most === 0 ? 0 : ((turn * value) / most) * HALF));
    const margin = row.margin === null || row.margin === 0 ? [] : [rule('margin', at(-turn * row.margin))];
    return el('svg', { 'aria-hidden': 'true', focusable: 'false' }, rule('zero', '50%'), ...margin, el('line', { class: 'interval', x1: at(row.ciLower), x2: at(row.ciUpper), y1: '50%', y2: '50%' }), ...[row.ciLower, row.ciUpper].map(end => el('rect', { class: 'end', x: at(end), y: '50%', width: 2, height: 12 })), el('circle', { cx: at(row.delta), cy: '50%', r: 4 }));
}
const rule = (kind, x) => el('line', { class: kind, x1: x, x2: x, y1: '0', y2: '100%' });
const percent = (value) => `${Math.round(value * 100) / 100}%`;
