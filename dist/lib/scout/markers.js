import { fieldsOf, numberOf, textOf, told } from "./fields.js";
/** Told by the span itself, or without words of their own. */
const SILENT = ['exception', 'sample_init', 'state', 'store'];
const PREFIX = 'inspect.';
const LIMITS = ['message', 'time', 'working', 'token', 'turn', 'cost', 'operator', 'custom'];
/** Of other kinds than Inspect's own an `info`: it refuses to read what it does not know. */
export function markerEvent({ name, attributes }, base) {
    if (SILENT.includes(name))
        return [];
    const fields = bare(attributes);
    if (name === 'sample_limit')
        return [limitEvent(fields, base)];
    if (name === 'info')
        return [{ ...base, event: 'info', source: textOf(fields.source) ?? 'info', data: fields.data ?? fields }];
    return [{ ...base, event: 'info', source: name, data: fields }];
}
function limitEvent(fields, base) {
    const type = LIMITS.find(each => each === fields.type) ?? 'custom';
    return { ...base, event: 'sample_limit', type, message: told(fields.message), limit: numberOf(fields.limit) };
}
function bare(attributes) {
    const entries = Object.entries(fieldsOf(attributes));
    return Object.fromEntries(entries.map(([key, value]) => [key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key, value]));
}
