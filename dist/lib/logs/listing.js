/** Which entries of a log folder are logs, by name alone: Inspect's own rule, and why the others are not. */
/** Inspect takes a .json file for a log only under such a name. */
const TIMESTAMPED = /^\d{4}-\d{2}-\d{2}T\d{2}[-:]\d{2}[-:]\d{2}/;
const MANIFESTS = ['logs.json', 'listing.json', 'eval-set.json'];
const LOG = { kind: 'log' };
/** For a file that was met in a folder; one that a user names is always taken. */
export function judgeFile(name) {
    if (name.endsWith('.eval'))
        return LOG;
    if (MANIFESTS.includes(name))
        return skip('a list that Inspect keeps beside its logs');
    if (!name.endsWith('.json'))
        return skip('not a log');
    return TIMESTAMPED.test(name)
        ? LOG
        : { kind: 'look', reason: 'a .json file whose name does not begin with a time is not taken for a log' };
}
export const LOOKS_LIKE_LOG = 'looks like a log, but its name does not begin with a time; name it to take it';
/** Judges by the beginning of a .json file. */
export function looksLikeLog(beginning) {
    const holds = (key) => beginning.includes(`"${key}"`);
    return (/^(?:\xef\xbb\xbf)?\s*\{/.test(beginning) &&
        holds('version') &&
        holds('eval') &&
        (holds('run_id') || holds('created')));
}
/** A pattern that matches a .json file asks for it, whatever its name. */
export function judgeMatch(name) {
    return name.endsWith('.json') && !MANIFESTS.includes(name) ? LOG : judgeFile(name);
}
export function judgeFolder(name, siblings) {
    if (name === '.buffer')
        return skip('data of an eval that is still running');
    if (name.endsWith('.checkpoints'))
        return skip('checkpoints, not logs');
    if (name === 'scans')
        return skip('Scout scans, not logs');
    if (name.startsWith('.') || name === 'node_modules')
        return skip('not a place for logs');
    const merged = name.replace(/\.shards$/, '.eval');
    if (merged !== name && siblings.has(merged))
        return skip(`shards of ${merged}`);
    return { kind: 'search' };
}
function skip(reason) {
    return { kind: 'skip', reason };
}
