/** Ids that name an eval: as logged, or derived as Inspect does for logs from before 0.3.95, which had none. */
import { blake2s128 } from "./blake2s.js";
/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ID_CHARACTERS = 22;
export function deriveEvalId({ runId, taskId, created }) {
    const digest = blake2s128(new TextEncoder().encode(runId + taskId + inUtc(created)));
    let rest = BigInt(`0x${Buffer.from(digest).toString('hex')}`);
    let id = '';
    for (; rest > 0n; rest /= BigInt(ALPHABET.length))
        id = ALPHABET[Number(rest % BigInt(ALPHABET.length))] + id;
    return id.padStart(ID_CHARACTERS, ALPHABET[0]).slice(-ID_CHARACTERS);
}
/** As Python's isoformat() in UTC, the form in which Inspect hashes times; a time without an offset is in UTC. */
function inUtc(time) {
    const [, date, fraction = '', offset = ''] = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\d*(Z|[-+]\d{2}:?\d{2})?$/.exec(time) ?? [];
    const instant = date === undefined ? Number.NaN : Date.parse(`${date.replace(' ', 'T')}${offset || 'Z'}`);
    if (Number.isNaN(instant))
        return time;
    const micros = Number(fraction.padEnd(6, '0'));
    return `${new Date(instant).toISOString().slice(0, 19)}${micros === 0 ? '' : `.${fraction.padEnd(6, '0')}`}+00:00`;
}
