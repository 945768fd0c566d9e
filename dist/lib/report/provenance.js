/** What was compared with what: where the baseline comes from, which models, how many samples, which attempt. */
import * as n from "./numbers.js";
import { clip } from "./text.js";
const words = (text) => ({ text, kind: 'words' });
const SHA_LENGTH = 7;
export const shortSha = (commit) => commit?.slice(0, SHA_LENGTH) ?? null;
/** Where the baseline comes from, per distinct origin; tasks are named only when they differ in it. */
export function baselineOrigins(report) {
    const origins = new Map();
    for (const entry of usedEvals(report)) {
        const { source, commit, run, artifact, mlflowRun } = entry.provenance ?? {};
        const key = JSON.stringify([source, commit, run?.id, artifact, mlflowRun]);
        origins.set(key, [...(origins.get(key) ?? []), entry]);
    }
    return [...origins.values()].map(entries => [
        ...origin(entries, report),
        ...(origins.size > 1 ? [words(` for ${entries.map(({ task }) => clip(task, 80)).join(', ')}`)] : []),
    ]);
}
const usedEvals = (report) => (report.baseline?.evals ?? []).filter(({ supersededBy }) => supersededBy === undefined);
function origin(entries, report) {
    const from = entries[0]?.provenance;
    const files = { text: logNames(entries), kind: 'name' };
    if (!from)
        return [files];
    if (from.source === 'path')
        return [files, ...(from.commit ? [words(` (commit ${shortSha(from.commit)})`)] : [])];
    const stored = from.artifact ?? from.mlflowRun;
    const name = from.commit
        ? { text: shortSha(from.commit) ?? '', kind: 'name', address: commitAddress(from) }
        : stored === null
            ? files
            : { text: stored, kind: 'name' };
    return [name, words(' ('), ...between(originDetails(from, report), ', '), words(')')];
}
/** A path, or the folder that several share: `examples/baseline/ (3 logs)`. */
export function logNames(entries) {
    const paths = entries.filter(({ supersededBy }) => supersededBy === undefined).map(({ path }) => path);
    const [first] = paths;
    if (first === undefined)
        return 'no logs';
    return paths.length === 1 ? first : `${sharedFolder(paths)}${n.count(paths.length)} logs`;
}
function sharedFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/') + 1);
    // Of "/" nothing is left to go up to: beside it stand relative paths, or runs in MLflow.
    while (!others.every(path => path.startsWith(folder)))
        folder = folder.length > 1 ? folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1) : '';
    return folder === '' ? '' : `${folder}: `;
}
function originDetails(from, report) {
    const behind = from.commitsBehind ? `${n.plural(from.commitsBehind, 'commit')} behind` : '';
    const run = from.run ? [{ text: `run ${from.run.id}`, kind: 'words', address: from.run.url }] : [];
    const details = [from.branch ?? '', from.chosen, behind].filter(Boolean).map(words);
    const aged = from.ageHours === null ? [] : [words(n.age(from.ageHours))];
    return [...details, ...run, ...aged, ...searchFlags(report).map(words)];
}
function searchFlags({ baselineSearch: { flags } }) {
    const SAID = {
        provisional: 'provisional: a nearer baseline is still being made',
        stale: 'stale',
        'search-cut': 'the search stopped early',
        fallback: 'a fallback, not an ancestor',
    };
    return flags.map(flag => SAID[flag]);
}
function commitAddress({ run, commit }) {
    const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/\d+/.exec(run?.url ?? '')?.[1];
    return repository ? `${repository}/commit/${commit}` : null;
}
function between(pieces, separator) {
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [words(separator), piece]));
}
/** `model acme/m-2 on both sides`, or what changed. At most three, then a count. */
export function models(report) {
    const pairs = new Map();
    for (const comparison of report.comparisons) {
        const baseline = modelOf(report.baseline?.evals, comparison.baselineEval) ?? comparison.model;
        const candidate = modelOf(report.candidate.evals, comparison.candidateEval) ?? comparison.model;
        const said = baseline === candidate ? `${clip(candidate, 80)} on both sides` : `${clip(baseline, 80)} → ${clip(candidate, 80)}`;
        pairs.set(said, `${baseline === candidate ? 'model' : 'model changed:'} ${said}`);
    }
    const all = [...pairs.values()];
    return all.length > 3 ? [...all.slice(0, 2), `${all.length - 2} more models`] : all;
}
const modelOf = (evals, path) => evals?.find(entry => entry.path === path)?.model;
export function samplesPaired({ totals: { samples } }) {
    return `${n.plural(samples.paired, 'sample')} paired, ${n.count(samples.compared)} compared`;
}
/** `attempt 2 (attempt 1: regressed)`; empty for a first and only attempt. */
export function attempts(report) {
    const earlier = (report.run?.earlierAttempts ?? []).map(each => {
        const where = each.run === report.run?.id ? `attempt ${each.attempt}` : `run ${each.run}, attempt ${each.attempt}`;
        return `${where}: ${each.verdict}`;
    });
    if (report.attempt === 1 && earlier.length === 0)
        return '';
    return `attempt ${report.attempt}${earlier.length > 0 ? ` (${earlier.join('; ')})` : ''}`;
}
/** `tested a merge, e5f6a7b`, where what ran is not the head that the reader sees. */
export function evaluated({ baselineSearch: { evaluatedCommit }, run }) {
    const differs = evaluatedCommit !== null && run?.headCommit != null && evaluatedCommit !== run.headCommit;
    return differs ? `tested as merged, ${shortSha(evaluatedCommit)}` : '';
}
/** Nearer baselines that were passed over, each with the reason. */
export function passedOver({ baselineSearch: { rejected } }) {
    return rejected.map(({ candidate, reason }) => `${clip(candidate, 120)}: ${reason}`);
}
