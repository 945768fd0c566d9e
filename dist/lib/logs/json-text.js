/**
 * JSON as Inspect writes it: NaN and Infinity stand bare. Maps are objects, so that a key `__proto__` is a key like any
 * other; what is undefined is left out.
 */
export function jsonText(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? JSON.stringify(value) : String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(jsonText).join(',')}]`;
    let text = '';
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${jsonText(field)}`;
    return `{${text}}`;
}
