/** `True`, `None`, `['a', 1]`; a text stays what it is. */
export function pythonText(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
/** A number that is a float by its type: `0.0`, not `0`. */
export function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return plainDigits(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
function plainDigits(value) {
    if (Number.isInteger(value))
        return `${Object.is(value, -0) ? '-0' : value}.0`;
    // JavaScript writes exponents from 1e-7 on, and Python from 1e-5: between them nothing is left to write out.
    return String(value);
}
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    // A whole float is a whole number here, far more common. Larger ones are floats: whole numbers of that size are texts.
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : pythonFloat(value);
    if (typeof value === 'string')
        return quoted(value);
    if (Array.isArray(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    const fields = Object.entries(value).map(([key, field]) => `${quoted(key)}: ${pythonRepr(field)}`);
    return `{${fields.join(', ')}}`;
}
const SHORT = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Characters that Python writes as their number; a space is the only separator that it shows. */
const UNSHOWN = /[\p{C}\p{Z}\\]/gu;
/** Single quotes, unless there are some inside and no double ones. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const shown = text.replace(UNSHOWN, character => (character === ' ' ? ' ' : (SHORT[character] ?? escaped(character))));
    return `${quote}${quote === "'" ? shown.replaceAll("'", "\\'") : shown}${quote}`;
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
