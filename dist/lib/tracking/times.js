const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[-+]\d{2}:?\d{2})?$/;
const NS_PER_MS = 1000000n;
/** Thirty years: no call takes longer, and no clock that says so is right. */
const MAX_SECONDS = 1e9;
/** Null where it is no time. Old versions wrote no offset: read as UTC, so that every machine reads the same. */
export function timeNs(time) {
    const [, day, clock, fraction = '', offset = 'Z'] = typeof time === 'string' ? (TIME.exec(time) ?? []) : [];
    const ms = Date.parse(`${day}T${clock}${offset.replace(/^(...)(\d\d)$/, '$1:$2')}`);
    if (!Number.isFinite(ms) || ms < 0)
        return null;
    return BigInt(ms) * NS_PER_MS + BigInt(fraction.padEnd(9, '0'));
}
export function secondsNs(seconds) {
    if (seconds === null || !(seconds > 0))
        return 0n;
    return BigInt(Math.round(Math.min(seconds, MAX_SECONDS) * 1e6)) * 1000n;
}
export const msOf = (ns) => Number(ns / NS_PER_MS);
export const laterOf = (one, other) => (one > other ? one : other);
