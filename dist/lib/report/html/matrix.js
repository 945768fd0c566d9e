/** Scores of the baseline against those of the candidate, as discs whose area is the number of samples. */
import * as n from "../numbers.js";
import { scaleOf } from "../words.js";
import { el } from "./element.js";
/** More distinct scores than these are put into bins. */
const MOST_LEVELS = 6;
const BINS = 5;
const SIZE = 176;
const LEFT = 52;
const BOTTOM = 34;
function levelsOf(pairs, row) {
    const values = [...new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate]))].sort((a, b) => a - b);
    const isScore = scaleOf(row) === 'points' && inUnit(values);
    // Right and wrong are both drawn even where everything was right.
    const levels = isScore && values.every(value => value === 0 || value === 1) ? [0, 1] : values;
    if (levels.length <= MOST_LEVELS)
        return { labels: levels.map(value => n.level(value, 'plain')), placeOf: value => levels.indexOf(value) };
    return binned(isScore ? [0, 1] : [values[0] ?? 0, values.at(-1) ?? 1]);
}
function binned([least, most]) {
    const step = (most - least) / BINS;
    return {
        labels: Array.from({ length: BINS }, (_, at) => `≥ ${n.level(least + at * step, 'plain')}`),
        placeOf: value => Math.max(0, Math.min(BINS - 1, Math.floor((value - least) / step + 1e-9))),
    };
}
const inUnit = (values) => values.every(value => value >= 0 && value <= 1);
export function matrix(pairs, { row, words, candidate }) {
    const levels = levelsOf(pairs, row);
    const cell = SIZE / levels.labels.length;
    const counts = new Map();
    for (const { baseline, candidate: now } of pairs) {
        const key = `${levels.placeOf(baseline)} ${levels.placeOf(now)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const x = (place) => rounded(LEFT + (place + 0.5) * cell);
    const y = (place) => rounded(SIZE - (place + 0.5) * cell);
    const discs = [...counts].flatMap(([key, count]) => {
        const [from = 0, to = 0] = key.split(' ').map(Number);
        const better = to > from === (row.direction === 'higher');
        const kind = from === to ? 'quiet' : better ? 'good' : 'bad';
        const radius = rounded(Math.max(9, Math.sqrt(count / most) * cell * 0.46));
        return [
            el('circle', { class: kind, cx: x(from), cy: y(to), r: radius }),
            el('text', { class: 'count', x: x(from), y: rounded(y(to) + 4) }, n.count(count)),
        ];
    });
    return el('svg', { class: 'matrix', viewBox: `0 0 ${LEFT + SIZE + 4} ${SIZE + BOTTOM}`, role: 'img', 'aria-label': words }, el('rect', { x: LEFT, y: 0, width: SIZE, height: SIZE }), el('line', { class: 'margin', x1: LEFT, y1: SIZE, x2: LEFT + SIZE, y2: 0 }), ...discs, ...levels.labels.map((label, at) => el('text', { class: 'tick x', x: x(at), y: SIZE + 13 }, label)), ...levels.labels.map((label, at) => el('text', { class: 'tick y', x: LEFT - 4, y: rounded(y(at) + 4) }, label)), el('text', { class: 'tick x', x: LEFT + SIZE / 2, y: SIZE + 28 }, 'Baseline'), el('text', { class: 'tick x', x: 0, y: 0, transform: `translate(9 ${SIZE / 2}) rotate(-90)` }, candidate));
}
const rounded = (value) => Math.round(value * 100) / 100;
