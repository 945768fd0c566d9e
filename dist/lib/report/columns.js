/** Text in a terminal: how wide it is, how it is cut, filled up, wrapped and set in columns. */
import { clip, oneLine } from "./text.js";
/** East Asian wide and fullwidth ranges, and what is drawn as an emoji: two cells each. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^(\p{M}|\u200c|\u200d|\ufe0e|\ufe0f)+$/u;
let graphemes;
export function cells(text) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function cellWidth(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    if (WIDE.test(grapheme) || grapheme.includes('\ufe0f'))
        return 2;
    // Letters that a script joins into one sign are drawn side by side all the same.
    return Math.max(1, Array.from(grapheme).filter(each => !NO_WIDTH.test(each)).length);
}
/** One cell each: nearly all text, our own signs included, and a hundred times faster to tell than by graphemes. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff–−→↓↑…≤≥αΔ│━█┿◂▸]*$/;
export function width(text) {
    if (PLAIN.test(text))
        return text.length;
    return cells(text).reduce((sum, grapheme) => sum + cellWidth(grapheme), 0);
}
/** Longest single text: a terminal is read from its end, so what stands above must not push it away. */
const TEXT_LIMIT = 600;
/** Text of strangers for a terminal: no control, escape or bidirectional character, no old-style runner command. */
export function plain(text) {
    return oneLine(clip(text, TEXT_LIMIT)).replaceAll('##[', '# #[');
}
/** At most `limit` cells; a cut is marked. */
export function cut(text, limit) {
    if (width(text) <= limit)
        return text;
    let used = 0;
    const kept = cells(text).filter(grapheme => {
        used += cellWidth(grapheme);
        return used <= limit - 1;
    });
    return `${kept.join('')}…`;
}
/** At most `limit` cells of a name or an address, cut in its middle: those of a list differ at their ends. */
export function shorten(text, limit) {
    if (width(text) <= limit)
        return text;
    const head = cut(text, Math.ceil(limit / 2));
    const room = limit - width(head);
    let used = 0;
    const tail = [];
    for (const grapheme of cells(text).reverse()) {
        used += cellWidth(grapheme);
        if (used > room)
            break;
        tail.unshift(grapheme);
    }
    return `${head}${tail.join('')}`;
}
export function padEnd(text, size) {
    return text + ' '.repeat(Math.max(0, size - width(text)));
}
export function padStart(text, size) {
    return ' '.repeat(Math.max(0, size - width(text))) + text;
}
/** Lines of at most `limit` cells; those after the first are indented. A word longer than a line is shortened. */
export function wrap(text, { limit, first = '', rest = first }) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        const room = limit - width(rest);
        if (!empty && width(line) + 1 + width(word) > limit) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line += `${empty ? '' : ' '}${shorten(word, room)}`;
        empty = false;
    }
    return [...lines, line];
}
/** Rows in columns as wide as their widest cell; `align` has `l` or `r` for each. */
export function columns(align, rows) {
    const widths = [...align].map((_, at) => Math.max(0, ...rows.map(row => width(row[at] ?? ''))));
    const pad = (cell, at) => align[at] === 'r' ? padStart(cell, widths[at] ?? 0) : padEnd(cell, widths[at] ?? 0);
    return rows.map(row => row.map(pad).join('  ').trimEnd());
}
