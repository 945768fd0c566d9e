/** One metric over its runs as a line, with the interval of each point, and the change under review as the last mark. */
import { LEAST_SHOWN } from "../history-words.js";
import * as n from "../numbers.js";
import { el } from "./element.js";
const WIDTH = 420;
const HEIGHT = 170;
const LEFT = 56;
const RIGHT = 18;
const TOP = 14;
const BOTTOM = 28;
export function trend({ label, series, candidate }, scale) {
    const marks = series.points.map(markOf);
    const last = candidate === '' || series.candidate === null ? null : markOf(series.candidate);
    const { y, ticks } = vertical([...marks, last], series.range);
    const columns = marks.length + (last === null ? 0 : 1);
    const x = (at) => rounded(LEFT + ((at + 0.5) / Math.max(1, columns)) * (WIDTH - LEFT - RIGHT));
    const line = marks.flatMap((mark, at) => (mark === null ? [] : [`${x(at)},${y(mark.value)}`]));
    const now = x(marks.length);
    return el('svg', {
        class: 'plane trend',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': described(label, series, scale),
    }, ...ticks.flatMap(tick => [
        el('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick) }),
        el('text', { class: 'tick y', x: LEFT - 6, y: rounded(y(tick) + 4) }, n.level(tick, scale)),
    ]), el('polyline', { class: 'line', points: line.join(' ') }), ...marks.flatMap((mark, at) => (mark === null ? [] : drawn(mark, x(at), y))), ...dates(series.points, x), ...(last === null
        ? []
        : [
            el('g', { class: 'candidate' }, ...drawn(last, now, y)),
            el('text', { class: 'date', x: now, y: HEIGHT - 8 }, candidate),
        ]));
}
const markOf = ({ value, ciLower, ciUpper }) => value === null ? null : { value, lower: ciLower ?? value, upper: ciUpper ?? value };
function drawn({ value, lower, upper }, x, y) {
    return [
        el('line', { class: 'whisker', x1: x, x2: x, y1: y(lower), y2: y(upper) }),
        el('circle', { cx: x, cy: y(value), r: 4 }),
    ];
}
/** Of the first and the last run, as `11-02`. */
function dates(points, x) {
    return [...new Set([0, points.length - 1])].flatMap(at => {
        const day = /^\d{4}-(\d\d-\d\d)/.exec(points[at]?.createdAt ?? '')?.[1];
        return day === undefined ? [] : [el('text', { class: 'date', x: x(at), y: HEIGHT - 8 }, day)];
    });
}
function vertical(marks, range) {
    // In quarters, so that no difference of two numbers is larger than any number.
    const known = marks.flatMap(mark => (mark === null ? [] : [mark.value / 4, mark.lower / 4, mark.upper / 4]));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const size = Math.max(Math.abs(low), Math.abs(high));
    // Far from its range, a value has no digits left for a share of it.
    const least = Math.max((range === null ? size : range.max / 4 - range.min / 4) * LEAST_SHOWN, size * 1e-6) || 1;
    const missing = Math.max(0, least - (high - low)) / 2;
    const [from, to] = [low - missing, high + missing];
    const y = (value) => rounded(TOP + (1 - (value / 4 - from) / (to - from)) * (HEIGHT - TOP - BOTTOM));
    return { y, ticks: roundTicks(from * 4, to * 4) };
}
/** Two to five round numbers. */
function roundTicks(from, to) {
    if (!Number.isFinite(to - from))
        return [];
    const power = 10 ** Math.floor(Math.log10((to - from) / 2));
    const step = power * ([5, 2, 1].find(factor => (to - from) / (power * factor) >= 2) ?? 1);
    const first = Math.ceil(from / step);
    const count = Math.floor(to / step) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}
function described(label, { points, candidate }, scale) {
    const [first, last] = [points[0], points.at(-1)];
    const now = candidate === null ? '' : `, now ${n.level(candidate.value, scale)}`;
    return `${label}: from ${n.level(first?.value ?? null, scale)} to ${n.level(last?.value ?? null, scale)} over ${n.plural(points.length, 'run')}${now}, listed below`;
}
const rounded = (value) => Math.round(value * 100) / 100;
