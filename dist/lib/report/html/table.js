/** Tables that scroll sideways by themselves where a screen is narrow. */
import { el } from "./element.js";
/** A table longer than this scrolls by itself, under its heads. */
const LONG = 30;
export function table(caption, columns, rows) {
    const kind = (at) => (columns[at]?.figures ? 'num' : undefined);
    return el('div', { class: rows.length > LONG ? 'scroll long' : 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, el('table', {}, el('caption', {}, caption), el('thead', {}, el('tr', {}, ...columns.map(({ head }, at) => el('th', { scope: 'col', class: kind(at) }, head)))), el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map((cell, at) => drawn(cell, at, kind(at))))))));
}
const drawn = (cell, at, kind) => at === 0 ? el('th', { scope: 'row' }, ...cell) : el('td', { class: kind }, ...cell);
