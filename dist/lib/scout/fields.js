/** Values of a trace, which anybody may have written in any shape, taken as what they should be. */
import { valueOfText } from "../mlflow/json-text.js";
/** No field at all when it is no object. */
export function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** Empty when it is no list. */
export function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Null when it is no text, or an empty one. */
export function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
export function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** A number of things, never negative. */
export function countOf(value) {
    const number = numberOf(value);
    return number !== null && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? Math.round(number) : null;
}
export function flagOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/** Text as it is, anything else as JSON. */
export function told(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The first of the keys that holds something. */
export function firstOf(fields, ...keys) {
    for (const key of keys) {
        const value = fields[key];
        if (value !== undefined && value !== null)
            return value;
    }
    return undefined;
}
/** An attribute that may have come as an object or as its JSON text; nested too deeply it stays a text. */
export function opened(value) {
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? valueOfText(value) : value;
}
