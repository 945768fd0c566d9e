/** Deep enough for any value we know, shallow enough for recursive code to walk. */
const MOST_LEVELS = 512;
/** What JSON.stringify makes of NUL, of half a surrogate pair and of NaN; most often it is something harmless. */
const DOUBTFUL = /\\u(?:0000|d[89a-f])|null/;
/** A string, kept; or what Python writes and JSON does not have. */
const PYTHON = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs;
/** NUL ends a text in PostgreSQL; halves of a surrogate pair are no UTF-8. */
export function storable(text) {
    return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
/** JSON; numbers that it does not have become texts. */
export function jsonText(value) {
    const text = JSON.stringify(value);
    return DOUBTFUL.test(text) ? JSON.stringify(storableValue(value)) : text;
}
function storableValue(value) {
    if (typeof value === 'string')
        return storable(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(storableValue);
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [storable(key), storableValue(field)]));
}
/** The value of a JSON text as Python writes it, or the text itself where it is none. NaN becomes a text. */
export function valueOfText(text) {
    try {
        const value = parsed(text);
        return isDeep(value) ? text : value;
    }
    catch {
        return text;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (!/NaN|Infinity/.test(text))
            throw thrown;
        return JSON.parse(text.replace(PYTHON, token => (token.startsWith('"') ? token : `"${token}"`)));
    }
}
/** Deeper than can be walked. Without recursion: it is what depth would break. */
export function isDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MOST_LEVELS)
            return true;
        level = level.flatMap(each => (typeof each === 'object' && each !== null ? objectsIn(each) : []));
    }
    return false;
}
function objectsIn(value) {
    return Object.values(value).filter(each => typeof each === 'object' && each !== null);
}
/** Nanoseconds, and whole numbers of more digits than a number holds: a key with its quotes is no part of a text. */
const LARGE = /("(?:\w*time(?:_unix_nano)?|timestamp|int_value)"\s*:\s*)(-?\d{16,20})(?=\s*[,}\]])/g;
/** What V8 holds as one string. */
const MOST_TEXT_BYTES = 500_000_000;
/** JSON whose nanoseconds keep all their digits, as text. @throws SyntaxError, RangeError */
export function parseExactly(bytes) {
    if (bytes.length > MOST_TEXT_BYTES)
        throw new RangeError('more than can be read');
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return parsed(text.replace(LARGE, '$1"$2"'));
}
