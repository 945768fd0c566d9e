/** Ids of traces, spans and assessments: of the same sample always the same, so that a second time replaces. */
const joined = ({ owner, evalId, hashedId, epoch }) => `${owner}|${evalId}|${hashedId}|${epoch}`;
export const traceIdOf = (key, sha256) => `tr-${digits(sha256(joined(key)), 32)}`;
/** @param place the event's own id, or where it stands in the sample. */
export const spanIdOf = (traceId, { place, sha256 }) => digits(sha256(`${traceId}|${place}`), 16);
export const assessmentIdOf = (key, { name, sha256 }) => `a-${digits(sha256(`${joined(key)}|${name}`), 32)}`;
/** All zeros mean "no id" to OpenTelemetry. */
function digits(hash, count) {
    const cut = hash.slice(0, count);
    return /^0*$/.test(cut) ? '1'.padStart(count, '0') : cut;
}
