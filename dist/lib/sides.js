/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */
import { UserError } from "./errors.js";
import { LOOKS_LIKE_LOG } from "./logs/listing.js";
import { findLogs } from "./logs/open.js";
import { readInvalidations, readLog } from "./logs/read.js";
/** @throws UserError when a side has nothing that can be read. */
export async function readSides(request) {
    const [baseline, candidate] = await Promise.all([findLogs(request.baseline), findLogs(request.candidate)]);
    const found = [...baseline.logs, ...candidate.logs];
    let read = 0;
    const outcomes = await inParallel(found, async (log) => {
        const outcome = await readFound(log, request.metadataKeys);
        request.onProgress?.({ read: ++read, of: found.length });
        return outcome;
    });
    const complete = await withClusters(outcomes, found, request.metadataKeys);
    const all = found.map((log, index) => ({ found: log, outcome: complete[index] }));
    return {
        baseline: logsOf('baseline', all.slice(0, baseline.logs.length), baseline.skipped),
        candidate: logsOf('candidate', all.slice(baseline.logs.length), candidate.skipped),
    };
}
async function readFound(found, metadataKeys) {
    const outcome = found.kind === 'source' ? await readLog(found.source, { metadataKeys }) : found;
    if (outcome.kind === 'read' && outcome.log.header.invalidated)
        await readInvalidations(outcome.log);
    return outcome;
}
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
async function withClusters(outcomes, found, metadataKeys) {
    const keysOf = (outcome) => (outcome.kind === 'read' ? clusterKeys(outcome.log) : []);
    const all = new Set(outcomes.flatMap(keysOf));
    return inParallel(outcomes.map((outcome, index) => ({ outcome, index })), async ({ outcome, index }) => {
        const known = new Set([...keysOf(outcome), ...metadataKeys]);
        if (outcome.kind === 'unreadable' || [...all].every(key => known.has(key)))
            return outcome;
        return readFound(found[index], [...metadataKeys, ...all]);
    });
}
function clusterKeys({ header }) {
    const params = header.scores.flatMap(({ metrics }) => metrics.map(metric => metric.params.cluster));
    return params.filter(key => typeof key === 'string');
}
/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4;
async function inParallel(items, task) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
function logsOf(name, all, skipped) {
    const logs = all.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.log] : []));
    const failed = all.flatMap(({ found, outcome }) => outcome.kind === 'unreadable' ? [{ ...outcome, named: found.kind !== 'source' || found.named }] : []);
    // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
    const unreadable = failed.filter(({ notALog, named }) => named || !notALog);
    const strangers = failed
        .filter(({ notALog, named }) => !named && notALog)
        .map(({ path, what }) => ({ path, reason: what }));
    const [first] = failed;
    if (logs.length > 0 || first === undefined)
        return { logs, unreadable, ignored: [...strangers, ...skipped.filter(({ reason }) => reason === LOOKS_LIKE_LOG)] };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    throw new UserError({
        what: `No ${name} log can be read: ${first.what}`,
        where: `${first.path}${more}`,
        fix: first.fix,
    });
}
