import { scoreToFloat } from "./pair/score.js";
const GRADES = new Map([
    ['correct', 1],
    ['partial', 0.5],
    ['incorrect', 0],
]);
/**
 * The number of one score, or null where it is none: Inspect's own rule (C, P, I, N, yes, no, numbers as text) and the
 * words correct, partial, incorrect. NaN, infinities, free text, dicts and lists are no number.
 */
export function scoreToNumeric(value) {
    const number = scoreToFloat(value);
    if (!Number.isNaN(number))
        return number;
    return typeof value === 'string' ? (GRADES.get(value.trim().toLowerCase()) ?? null) : null;
}
const ELLIPSIS = '...';
/**
 * Text of a value, cut to `length` characters with `...` at the end; nothing for null.
 * @param length characters ≥ 0; below 3 the ellipsis itself is cut.
 */
export function truncate(value, length = 200) {
    if (value === null || value === undefined)
        return '';
    const characters = [...(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))];
    if (characters.length <= length)
        return characters.join('');
    return `${characters.slice(0, Math.max(0, length - ELLIPSIS.length)).join('')}${ELLIPSIS}`.slice(0, length);
}
