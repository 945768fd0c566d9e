const LETTERS = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
]);
const WORDS = new Map([
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
/** What Python's `float()` accepts for finite numbers: surrounding space, a sign, digits grouped by `_`. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
/** The number of a score as a float, or NaN where it is none; `whyUnscored` then says why. The hot path. */
export function scoreToFloat(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : Number.NaN;
    if (typeof value === 'string')
        return textToFloat(value);
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return Number.NaN;
}
function textToFloat(text) {
    const letter = LETTERS.get(text);
    if (letter !== undefined)
        return letter;
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return word;
    const digits = text.trim();
    if (!PYTHON_FLOAT.test(digits))
        return Number.NaN;
    const number = Number(digits.replaceAll('_', ''));
    return Number.isFinite(number) ? number : Number.NaN;
}
/** Why a value without a number has none. */
export function whyUnscored(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'object' && value !== null)
        return 'structure';
    return 'not-a-number';
}
/**
 * One score as Inspect's `value_to_float` reads it: letters C, P, I, N; yes, no, true, false; numbers as text.
 * @see inspect_ai.scorer.value_to_float
 */
export function scoreToNumber(value) {
    const number = scoreToFloat(value);
    return Number.isNaN(number) ? { kind: 'unscored', why: whyUnscored(value) } : { kind: 'scored', value: number };
}
/** A key of a dict score, or a position of a list score. */
export function scoreLeaf(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
