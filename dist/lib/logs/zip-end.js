import { FETCH_AGAIN, Unreadable } from "./unreadable.js";
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END64_BYTES = 56;
const MAX_COMMENT_BYTES = 65_535;
const END_SIGNATURE = 0x06054b50;
const LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
export async function locateDirectory(source) {
    const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES - LOCATOR_BYTES);
    const tail = view(await source.read(tailStart, source.size));
    const at = findEnd(tail);
    if (at < 0)
        throw new Unreadable({
            what: 'The file starts like a zip but has no end: it was cut off, or its writer was killed.',
            fix: FETCH_AGAIN,
        });
    const end = {
        members: tail.getUint16(at + 10, true),
        size: tail.getUint32(at + 12, true),
        offset: tail.getUint32(at + 16, true),
    };
    const needs64 = end.members === 0xffff || end.size === 0xffffffff || end.offset === 0xffffffff;
    const place = needs64 ? await locate64({ source, tail, at, end }) : { ...end, bound: tailStart + at };
    return settle({ source, ...place });
}
/** The last end record whose comment fits in the file; data that looks like a record is told apart by that. */
function findEnd(tail) {
    for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
        if (tail.getUint8(at) !== 0x50 || tail.getUint32(at, true) !== END_SIGNATURE)
            continue;
        if (at + END_BYTES + tail.getUint16(at + 20, true) <= tail.byteLength)
            return at;
    }
    return -1;
}
// Only sentinels in the classic record decide on zip64: its locator's signature occurs in data by chance.
async function locate64(context) {
    const { source, tail, at, end } = context;
    const locator = at - LOCATOR_BYTES;
    const bound = source.size - tail.byteLength + at;
    if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_SIGNATURE)
        return { ...end, bound };
    const recordAt = Number(tail.getBigUint64(locator + 8, true));
    if (recordAt + END64_BYTES > source.size)
        throw damaged();
    const record = view(await source.read(recordAt, recordAt + END64_BYTES));
    if (record.getUint32(0, true) !== END64_SIGNATURE)
        throw damaged();
    return {
        members: Number(record.getBigUint64(32, true)),
        size: Number(record.getBigUint64(40, true)),
        offset: Number(record.getBigUint64(48, true)),
        bound: recordAt,
    };
}
function settle({ source, members, size, offset, bound }) {
    const shift = bound - size - offset;
    if (offset + size > source.size || shift < 0)
        throw damaged();
    return { members, size, offset: offset + shift, shift };
}
function damaged() {
    return new Unreadable({
        what: 'The directory of the zip points outside the file: it was cut off or damaged.',
        fix: FETCH_AGAIN,
    });
}
export function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
