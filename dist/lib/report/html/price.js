/** What a change of score cost: every gated score against the cost and the time of its task. */
import * as n from "../numbers.js";
import { placed, scaleOf } from "../words.js";
import { el } from "./element.js";
import { toneOf } from "./forest.js";
import { name } from "./words.js";
const WIDTH = 420;
const HEIGHT = 280;
/** From the middle to where the farthest interval ends. */
const REACH = { x: 180, y: 110 };
/** More points than these no eye tells apart. */
const MOST_POINTS = 40;
const AXES = [
    { metric: 'cost', title: 'Score against cost', less: 'cheaper', more: 'dearer' },
    { metric: 'total_time', title: 'Score against time', less: 'faster', more: 'slower' },
];
export function price({ report }) {
    const figures = AXES.flatMap(axis => {
        const points = pointsOf(report, axis);
        return points.length === 0 ? [] : [figure(axis, points.slice(0, MOST_POINTS), points.length)];
    });
    if (figures.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'price' }, el('h2', { id: 'price' }, 'What it cost'), el('p', { class: 'key' }, 'Every gated score against what its task used; lines are the intervals of both.'), el('div', { class: 'cards wide' }, ...figures)),
    ];
}
function pointsOf(report, { metric }) {
    return placed(report)
        .filter(({ row }) => row.tier === 'gate' && scaleOf(row) === 'points' && n.isNumber(row.delta))
        .flatMap(score => {
        const own = score.comparison.metrics.find(row => row.scorer === null && row.metric === metric);
        return own !== undefined && n.isNumber(own.delta) ? [{ score, price: own }] : [];
    });
}
function figure(axis, points, all) {
    const left = all - points.length;
    const ends = (rows) => rows.reduce((most, row) => Math.max(most, ...[row.delta, row.ciLower, row.ciUpper].map(end => Math.abs(end ?? 0))), 0.01);
    const most = { x: ends(points.map(({ price: own }) => own)), y: ends(points.map(({ score }) => score.row)) };
    const lines = points.map(({ score, price: own }) => {
        const change = `${n.difference(score.row.delta, 'points')} points at ${n.relative(own.delta)} ${axis.metric === 'cost' ? 'cost' : 'time'}`;
        return el('li', {}, `${name(score.label)}: ${change}`);
    });
    return el('figure', { class: 'card' }, el('figcaption', {}, axis.title), drawing(axis, points, most), el('ol', { class: 'points' }, ...lines), ...(left > 0 ? [el('p', { class: 'key' }, `${n.plural(left, 'other score')}: see the metrics.`)] : []));
}
function drawing({ title, less, more }, points, most) {
    const [middleX, middleY] = [WIDTH / 2, HEIGHT / 2];
    const corner = (x, y, words) => el('text', { class: `corner ${x < middleX ? 'left' : 'right'}`, x, y }, words);
    return el('svg', { class: 'plane', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${title}, listed below` }, el('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT }), el('line', { class: 'zero', x1: middleX, x2: middleX, y1: 0, y2: HEIGHT }), el('line', { class: 'zero', x1: 0, x2: WIDTH, y1: middleY, y2: middleY }), corner(8, 18, `better, ${less}`), corner(WIDTH - 8, 18, `better, ${more}`), corner(8, HEIGHT - 8, `worse, ${less}`), corner(WIDTH - 8, HEIGHT - 8, `worse, ${more}`), ...points.map((point, at) => mark(point, at, most)));
}
function mark({ score, price: own }, at, most) {
    const turn = score.row.direction === 'higher' ? -1 : 1;
    const x = (value) => rounded(WIDTH / 2 + (value / most.x) * REACH.x);
    const y = (value) => rounded(HEIGHT / 2 + turn * (value / most.y) * REACH.y);
    const centre = { x: x(own.delta ?? 0), y: y(score.row.delta ?? 0) };
    const span = ({ ciLower, ciUpper }) => n.isNumber(ciLower) && n.isNumber(ciUpper) ? [ciLower, ciUpper] : null;
    const [across, along] = [span(own), span(score.row)];
    return el('g', { class: toneOf(score.row, score.row.verdict) }, ...(across
        ? [el('line', { class: 'whisker', x1: x(across[0]), x2: x(across[1]), y1: centre.y, y2: centre.y })]
        : []), ...(along ? [el('line', { class: 'whisker', x1: centre.x, x2: centre.x, y1: y(along[0]), y2: y(along[1]) })] : []), el('circle', { cx: centre.x, cy: centre.y, r: 9 }), el('text', { class: 'number', x: centre.x, y: centre.y + 4 }, n.count(at + 1)));
}
const rounded = (value) => Math.round(value * 100) / 100;
