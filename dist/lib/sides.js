/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */
import { UserError } from "./errors.js";
import { clusterKeys } from "./logs/header.js";
import { LOOKS_LIKE_LOG } from "./logs/listing.js";
import { findLogs } from "./logs/open.js";
import { readInvalidations, readLog } from "./logs/read.js";
/** @throws UserError when a side has nothing that can be read. */
export async function readSides(request) {
    const { find = findLogs } = request;
    const [baseline, candidate] = await Promise.all([find(request.baseline), find(request.candidate)]);
    const outcomes = await readAll([...baseline.logs, ...candidate.logs], request);
    const sides = {
        baseline: sideOf('baseline', baseline, outcomes.slice(0, baseline.logs.length)),
        candidate: sideOf('candidate', candidate, outcomes.slice(baseline.logs.length)),
    };
    return withSharedClusters(sides, request.metadataKeys);
}
/** @throws UserError when nothing of it can be read. */
export async function readSide(name, found, options) {
    return sideOf(name, found, await readAll(found.logs, options));
}
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
export async function withSharedClusters(sides, metadataKeys) {
    const keys = new Map();
    for (const { header } of [...sides.baseline.logs, ...sides.candidate.logs])
        keys.set(header.spec.task, [...(keys.get(header.spec.task) ?? []), ...clusterKeys(header)]);
    const again = async (side) => ({
        ...side,
        logs: await inParallel(side.logs, async (log) => {
            const wanted = keys.get(log.header.spec.task) ?? [];
            const known = new Set([...clusterKeys(log.header), ...metadataKeys]);
            if (wanted.every(key => known.has(key)))
                return log;
            const outcome = await readSource(log.source, [...metadataKeys, ...wanted]);
            return outcome.kind === 'read' ? { ...outcome.log, warnings: log.warnings } : log;
        }),
    });
    return { baseline: await again(sides.baseline), candidate: await again(sides.candidate) };
}
async function readAll(found, { metadataKeys, onProgress }) {
    let read = 0;
    return inParallel(found, async (log) => {
        const outcome = log.kind === 'source' ? warned(await readSource(log.source, metadataKeys), log.warnings) : log;
        onProgress?.({ read: ++read, of: found.length });
        return outcome;
    });
}
function warned(outcome, warnings = []) {
    if (outcome.kind !== 'read' || warnings.length === 0)
        return outcome;
    return { kind: 'read', log: { ...outcome.log, warnings: [...warnings, ...outcome.log.warnings] } };
}
async function readSource(source, metadataKeys) {
    const outcome = await readLog(source, { metadataKeys });
    if (outcome.kind === 'read' && outcome.log.header.invalidated)
        await readInvalidations(outcome.log);
    return outcome;
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
function sideOf(name, { logs: found, skipped }, outcomes) {
    const logs = outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.log] : []));
    const failed = outcomes.flatMap((outcome, index) => {
        const source = found[index];
        return outcome.kind === 'unreadable' ? [{ ...outcome, named: source.kind !== 'source' || source.named }] : [];
    });
    // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
    const unreadable = failed.filter(({ notALog, named }) => named || !notALog);
    const isTold = ({ reason, told }) => told === true || reason === LOOKS_LIKE_LOG;
    const strangers = failed
        .filter(({ notALog, named }) => !named && notALog)
        .map(({ path, what }) => ({ path, reason: what }));
    const [first] = failed;
    if (logs.length > 0 || first === undefined)
        return { logs, unreadable, ignored: [...strangers, ...skipped.filter(isTold)] };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    throw new UserError({
        what: `No ${name} log can be read: ${first.what}`,
        where: `${first.path}${more}`,
        fix: first.fix,
    });
}
