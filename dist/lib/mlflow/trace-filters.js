/** The language in which traces are searched: that of runs, with words of its own. Join conditions by `all`. */
import { equals, quotedKey } from "./filters.js";
/** Of a run, by what the trace itself says; the server may know of further traces of the run. */
export function traceOfRun(runId) {
    return traceMetadataIs('mlflow.sourceRun', runId);
}
export function traceTagIs(key, value) {
    return `tags.${quotedKey(key)} ${equals(value)}`;
}
export function traceMetadataIs(key, value) {
    return `metadata.${quotedKey(key)} ${equals(value)}`;
}
export function traceStateIs(state) {
    return `attributes.status = '${state}'`;
}
export function traceNameIs(name) {
    return `attributes.name ${equals(name)}`;
}
/** Both included. Milliseconds since 1970. */
export function traceTimeIs({ fromMs, toMs }) {
    return [
        ...(fromMs === undefined ? [] : [`attributes.timestamp_ms >= ${Math.ceil(fromMs)}`]),
        ...(toMs === undefined ? [] : [`attributes.timestamp_ms <= ${Math.floor(toMs)}`]),
    ];
}
/** Ids that no server would give are left out; none at all matches nothing. */
export function traceIdIsOneOf(ids) {
    const legal = ids.filter(id => /^[\w-]{1,100}$/.test(id));
    return `attributes.request_id IN (${(legal.length > 0 ? legal : ['none']).map(id => `'${id}'`).join(', ')})`;
}
