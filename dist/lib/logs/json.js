/**
 * JSON as Inspect writes it: `NaN`, `Infinity` and `-Infinity` stand bare where Python had such numbers.
 * Strict parsing is tried first, so ordinary text costs nothing more.
 */
import { FETCH_AGAIN, Unreadable } from "./unreadable.js";
/** Deeper than any log we know (about 40), shallow enough for recursive code to walk. */
export const MAX_DEPTH = 512;
/** Above this V8 cannot hold the text as one string. */
const MAX_TEXT_BYTES = 500_000_000;
/** Stands for NaN while strict JSON is parsed; no log has such text. */
const NAN = '\u0000NaN';
/** Integers of 16 digits and more may not survive as numbers. */
const BIG_INTEGER = /(?<![\w.+-])-?\d{16,}(?![\d.eE])/;
const TOKENS = /-?\bInfinity\b|\bNaN\b|(?<![\w.+-])-?\d{16,}(?![\d.eE])/g;
/** @throws Unreadable when it is not JSON, or nested too deeply. */
export function parseJson(bytes, options = {}) {
    if (bytes.length > MAX_TEXT_BYTES)
        throw refused(`JSON of ${bytes.length} bytes, more than can be read.`);
    if (isUtf16(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2)).toString('latin1')))
        throw refused('Text in UTF-16, where JSON must be UTF-8.');
    const text = withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    if (isTooDeep(text))
        throw tooDeep();
    try {
        return options.bigIntegersAsText && BIG_INTEGER.test(text) ? parseRepaired(text, options) : JSON.parse(text);
    }
    catch {
        return parseRepaired(text, options);
    }
}
/** Judges by the first characters of the text, as latin1: its byte order mark, or how a brace looks without one. */
export function isUtf16(head) {
    return /^(?:\xff\xfe|\xfe\xff|[[{]\0|\0[[{])/.test(head);
}
export function tooDeep() {
    return new Unreadable({
        what: `JSON nested deeper than ${MAX_DEPTH} levels.`,
        fix: 'Check where this log comes from.',
    });
}
/** Some editors put a byte order mark before the text. */
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function parseRepaired(text, options) {
    const repaired = outsideStrings(text, token => {
        if (token === 'NaN')
            return JSON.stringify(NAN);
        // An exponent that overflows gives the very number that the token means.
        if (token.endsWith('Infinity'))
            return token.replace('Infinity', '1e999');
        return options.bigIntegersAsText && !Number.isSafeInteger(Number(token)) ? JSON.stringify(token) : token;
    });
    try {
        const value = JSON.parse(repaired);
        return repaired.includes(JSON.stringify(NAN)) ? restore(value) : value;
    }
    catch (cause) {
        throw refused(`Not JSON: ${repaired === text ? placeOf(cause.message) : 'a character is out of place'}.`);
    }
}
/** The tokens are looked for between strings only: text may well contain the word NaN. */
function outsideStrings(text, repair) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const quote = text.indexOf('"', at);
        const open = quote < 0 ? text.length : quote;
        const close = quote < 0 ? open : endOfString(text, open) + 1;
        parts.push(text.slice(at, open).replace(TOKENS, repair), text.slice(open, close));
        at = close;
    }
    return parts.join('');
}
function restore(value) {
    if (value === NAN)
        return Number.NaN;
    if (Array.isArray(value))
        for (let i = 0; i < value.length; i++)
            value[i] = restore(value[i]);
    else if (typeof value === 'object' && value !== null)
        restoreFields(value);
    return value;
}
function restoreFields(fields) {
    for (const key of Object.keys(fields)) {
        const value = restore(fields[key]);
        // A key such as `__proto__` is a field like any other: defined, never assigned.
        Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true });
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === 0x22)
            at = endOfString(text, at);
        else if (char === 0x7b || char === 0x5b)
            depth++;
        else if (char === 0x7d || char === 0x5d)
            depth--;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** Where the parser stopped. Its own words quote the text, which is not ours to show. */
function placeOf(message) {
    if (/end of JSON input|^Unterminated/.test(message))
        return 'it ends in the middle';
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return position === undefined ? 'a character is out of place' : `character ${Number(position) + 1} is out of place`;
}
function refused(what) {
    return new Unreadable({ what, fix: FETCH_AGAIN });
}
