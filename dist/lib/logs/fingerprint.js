/**
 * 53-bit fingerprints of the texts of a sample, to tell whether two logs asked the same question. They are taken of the
 * decoded text, so escapes and indentation do not matter, and of its first 5,120 characters: summaries hold no more, and
 * a full log must give the same number. A log without texts holds the fingerprints in their place: 53 bits do not lead back
 * to a text, but whoever guesses a text can tell that it is the one. Not proof against collisions made on purpose.
 */
/** Inspect cuts the texts of summaries here. Characters as Python counts them: code points. */
export const TEXT_CHARACTERS = 5120;
/** Between the texts of a list; a text of its own would need an escape to hold it. */
export const SEPARATOR = 0;
const encoder = new TextEncoder();
/** What stands in a log in place of a text: its fingerprint, read back as it is. */
const MARK = 'eval-regression:fingerprint:';
const MARK_BYTES = encoder.encode(MARK);
const DIGITS = 14;
const MARKED = /^eval-regression:fingerprint:[01][0-9a-f]{13}$/;
/** The text that stands for a fingerprint; empty for 0, which is the fingerprint of no text. */
export function fingerprintMark(fingerprint) {
    return fingerprint === 0 ? '' : MARK + fingerprint.toString(16).padStart(DIGITS, '0');
}
export const isFingerprintMark = (text) => MARKED.test(text);
/** The fingerprint of some UTF-8; never 0. */
export function hashBytes(view, start, end) {
    return markedFingerprint(view, start, end) || quickHash(view, start, end);
}
/** 0 where the text is no mark. */
function markedFingerprint(view, start, end) {
    if (end - start !== MARK_BYTES.length + DIGITS)
        return 0;
    for (let i = 0; i < MARK_BYTES.length; i++)
        if (view.getUint8(start + i) !== MARK_BYTES[i])
            return 0;
    let text = MARK;
    for (let at = start + MARK_BYTES.length; at < end; at++)
        text += String.fromCharCode(view.getUint8(at));
    return MARKED.test(text) ? Number.parseInt(text.slice(MARK.length), 16) : 0;
}
/** Two lanes of 32 bits after Murmur3, folded into an integer that a number holds exactly; never 0. */
function quickHash(view, start, end) {
    let a = 0x2545f491;
    let b = 0x6a09e667;
    let at = start;
    for (; at + 8 <= end; at += 8) {
        a = mix(a ^ Math.imul(view.getInt32(at, true), 0x239b961b), b);
        b = mix(b ^ Math.imul(view.getInt32(at + 4, true), 0x38b34ae5), a);
    }
    for (; at < end; at++) {
        a = mix(a ^ Math.imul(view.getUint8(at) + 1, 0x239b961b), b);
        b = mix(b, a);
    }
    a = finish(a ^ (end - start)) + b;
    b = finish(b ^ a);
    return (b & 0x1fffff) * 0x1_0000_0000 + (finish(a) >>> 0) || 1;
}
function mix(lane, other) {
    return (Math.imul((lane << 13) | (lane >>> 19), 5) + other) | 0;
}
function finish(lane) {
    let h = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/** Where the first 5,120 characters of UTF-8 text end. */
export function cutAt(bytes, start, end) {
    if (end - start <= TEXT_CHARACTERS)
        return end;
    let characters = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80 && ++characters > TEXT_CHARACTERS)
            return at;
    return end;
}
/** 0 for absent or empty text; of several texts, all in order. A list of one equals its text. */
export function fingerprintTexts(texts) {
    if (texts.every(text => text === ''))
        return 0;
    const cut = texts.map(text => encoder.encode(text)).map(bytes => bytes.subarray(0, cutAt(bytes, 0, bytes.length)));
    const joined = Buffer.concat(cut.flatMap((bytes, index) => (index === 0 ? [bytes] : [Uint8Array.of(SEPARATOR), bytes])));
    return hashBytes(new DataView(joined.buffer, joined.byteOffset, joined.byteLength), 0, joined.length);
}
/** `target` and `choices`: a text, a list of texts, or nothing. */
export function fingerprintText(value) {
    if (value === null || value === undefined)
        return 0;
    return fingerprintTexts(Array.isArray(value) ? value.map(asText) : [asText(value)]);
}
/** `input`: a text, or messages, of which only what was said counts: their ids differ from run to run. */
export function fingerprintInput(value) {
    if (!Array.isArray(value))
        return fingerprintText(value);
    return fingerprintTexts(value.flatMap(messageTexts));
}
function messageTexts(message) {
    if (!isFields(message))
        return [asText(message)];
    const { role, content, tool_calls: calls } = message;
    const texts = Array.isArray(content) ? content.map(partText) : [asText(content ?? '')];
    const called = Array.isArray(calls) ? calls.flatMap(callTexts) : [];
    return [asText(role ?? ''), ...texts, ...called];
}
/** Summaries replace everything but text by its kind in brackets, so bodies are read in the same way. */
function partText(part) {
    if (!isFields(part))
        return asText(part);
    const { type, text } = part;
    if (type === 'text' || typeof type !== 'string')
        return asText(text ?? '');
    return `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})`;
}
function callTexts(call) {
    return isFields(call) ? [asText(call.function ?? ''), asText(call.arguments ?? '')] : [asText(call)];
}
function asText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
