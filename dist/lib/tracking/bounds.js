/** A message, a result or an explanation: longer ones help nobody who reads a trace. */
export const MAX_TEXT_CHARACTERS = 50_000;
/** Lists and objects within one another: no value that was meant to be read is deeper. */
const MAX_DEPTH = 40;
/** What a number, a key or a bracket costs beside its own characters. */
const OVERHEAD = 4;
export const counted = (count) => count.toLocaleString('en-US');
/** The beginning, and how much there was after it. */
export function cutText(text, most) {
    if (text.length <= most)
        return text;
    // Half of a surrogate pair is no character.
    const kept = text.slice(0, Math.max(0, most)).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept}[… ${counted(text.length - kept.length)} more characters: see the log]`;
}
export const cutOrNull = (text) => text === null ? null : cutText(text, MAX_TEXT_CHARACTERS);
export function cutWithin(text, room) {
    const cut = cutText(text, Math.min(room.characters, MAX_TEXT_CHARACTERS));
    room.characters -= Math.min(cut.length, text.length);
    return cut;
}
/** A value of the same shape as far as there is room; NaN and infinities, which JSON has not, as text. */
export function bounded(value, room, depth = 0) {
    room.characters -= OVERHEAD;
    if (typeof value === 'string')
        return cutWithin(value, room);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === MAX_DEPTH)
        return '[… deeper: see the log]';
    return Array.isArray(value) ? boundedList(value, room, depth) : boundedFields(value, room, depth);
}
function boundedList(list, room, depth) {
    const kept = [];
    for (const each of list) {
        if (room.characters <= 0)
            return [...kept, `[… ${counted(list.length - kept.length)} more: see the log]`];
        kept.push(bounded(each, room, depth + 1));
    }
    return kept;
}
function boundedFields(fields, room, depth) {
    const kept = Object.create(null);
    const entries = Object.entries(fields);
    for (const [position, [key, field]] of entries.entries()) {
        if (room.characters <= 0) {
            kept['…'] = `[${counted(entries.length - position)} more: see the log]`;
            break;
        }
        kept[cutWithin(key, room)] = bounded(field, room, depth + 1);
    }
    return kept;
}
