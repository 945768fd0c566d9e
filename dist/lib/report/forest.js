/** A forest plot in text: every interval on one axis, worse to the left of the line and better to the right of it. */
import { isNumber } from "./numbers.js";
import { scaleOf } from "./words.js";
/** Cells to each side of the zero line. */
export const HALF = 10;
/**
 * Signs of the oldest common set (WGL4), because fonts that lack one take it from another font, in another width, and the
 * plots no longer stand under each other.
 */
const SIGNS = { value: '█', zero: '│', inside: '═', crossed: '╪', axis: '·' };
/** As wide as a plot, with its line where the plots have theirs; no space that a viewer would swallow. */
export const FOREST_LEGEND = '  worse ← │ → better '.replaceAll(' ', '\u00a0');
export const FOREST_SIGNS = Object.values(SIGNS).join('');
/** One plot per row; rows with the same scale share their axis. Empty where a row has no interval. */
export function forest(rows) {
    return rows.map(row => plot(row, reach(rows.filter(other => scaleOf(other) === scaleOf(row)))));
}
/** How far the axis goes: as far as any interval, and at least to the margin, which gives the eye its measure. */
export function reach(rows) {
    const ends = rows.filter(hasInterval).flatMap(row => [row.ciLower, row.ciUpper, row.delta, row.margin ?? 0]);
    return ends.reduce((most, end) => Math.max(most, Math.abs(end)), 0);
}
export const hasInterval = (row) => [row.delta, row.ciLower, row.ciUpper].every(value => isNumber(value));
function plot(row, most) {
    if (!hasInterval(row) || most === 0)
        return '';
    const turn = row.direction === 'higher' ? 1 : -1;
    const cell = (value) => HALF + Math.round(((turn * value) / most) * HALF);
    const [from, to] = [cell(row.ciLower), cell(row.ciUpper)].sort((a, b) => a - b);
    const draw = (at) => {
        if (at === cell(row.delta))
            return SIGNS.value;
        const inside = at >= from && at <= to;
        if (at === HALF)
            return inside ? SIGNS.crossed : SIGNS.zero;
        return inside ? SIGNS.inside : SIGNS.axis;
    };
    return Array.from({ length: 2 * HALF + 1 }, (_, at) => draw(at)).join('');
}
