const ELLIPSIS = '...';
/** A field of an object, own and present; else null, whatever the object is. */
export function objGet(holder, key) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
        return null;
    return Reflect.get(holder, key) ?? null;
}
/** As text: strings as they are, everything else as JSON. */
export function toText(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? null);
}
/** Scalars as they are, lists and objects as JSON text. NaN and infinities, which JSON has not, are null. */
export function toJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : (JSON.stringify(value) ?? null);
}
/** Characters are code points, as Python counts them; a text of megabytes is not taken apart for its beginning. */
export function cut(text, characters) {
    if (text.length <= characters)
        return text;
    const beginning = [...text.slice(0, 2 * characters + 2)];
    if (beginning.length <= characters)
        return text;
    return `${beginning.slice(0, Math.max(0, characters - ELLIPSIS.length)).join('')}${ELLIPSIS}`;
}
export function entriesOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : [];
}
