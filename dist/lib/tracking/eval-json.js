import { withHashedIds } from "../logs/hashed-ids.js";
import { fullHeader, headerWithoutTexts } from "../logs/slim-header.js";
/** Below `full` it is written from what we understand; of errors there is the name, and metrics have no metadata. */
export function evalJson(log, raw, sampleDetails) {
    const header = sampleDetails === 'full'
        ? new Map([...fullHeader(log, raw), ...reductionsOf(raw)])
        : headerWithoutTexts(sampleDetails === 'none' ? withHashedIds(log) : log, raw);
    return `${JSON.stringify(plain(header), null, 2)}\n`;
}
/** Part of the log, though not of its header: the scores of samples over all epochs. */
function reductionsOf({ reductions }) {
    return reductions.length > 0 ? [['reductions', reductions]] : [];
}
/** Maps as objects. NaN, which JSON has not, becomes null on the way. */
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            fields[key] = plain(field);
    return fields;
}
const UNSAFE = /[^\w.-]+/g;
/** Where a document lies among the artifacts of a run: always the same place for the same eval. */
export function artifactPath(document, evalId) {
    const id = evalId.replace(UNSAFE, '_').slice(0, 100);
    if (document === 'sample_results')
        return `sample_results/sample_results_${id}.json`;
    return document === 'eval_log' ? `eval_logs/eval_log_${id}.json` : `inspect/${document}.json`;
}
