/** The story: logs in, one Report out. Everything that decides is pure and elsewhere; here it is put in order. */
import { givenPath } from "./baseline/given-path.js";
import { UserError } from "./errors.js";
import { evalDigest, readDetails } from "./logs/read.js";
import { pairEvals } from "./pair/evals.js";
import { filterKeys } from "./pair/filter.js";
import { isWanted, pairEval } from "./pair/pair.js";
import { suiteFindings } from "./pair/suite-findings.js";
import { wantedDetails, withDetails } from "./report/details.js";
import { assembleReport } from "./report/report.js";
import { readSides } from "./sides.js";
import { reachVerdict } from "./verdict/verdict.js";
import { TOOL } from "./version.js";
/** @throws UserError when nothing can be compared at all. */
export async function compareLogs(request) {
    return compareSides(await sidesOf(request));
}
/** Both sides as they were named, read. @throws UserError when a side has nothing that can be read. */
export async function sidesOf(request) {
    const sides = await readSides({ ...request, metadataKeys: metadataKeysOf(request) });
    return {
        ...sides,
        policy: request.policy,
        scorers: request.scorers,
        filter: request.filter,
        suite: request.suite ?? 'default',
        now: request.now,
        search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
        provenanceOf: givenPath,
        findings: [],
        reviews: [],
        run: null,
        attempt: 1,
        mustRunAll: false,
    };
}
/** Sample metadata to read, because a filter or the policy asks for it. */
export function metadataKeysOf({ policy, filter, }) {
    return [...filterKeys(filter), ...policy.metrics.flatMap(rule => rule.cluster ?? [])];
}
/** @throws UserError when nothing can be compared at all. */
export async function compareSides(request) {
    const { policy, filter, scorers, now, candidate, search } = request;
    const baseline = request.baseline ?? NO_LOGS;
    const pairing = pairEvals(baseline.logs, candidate.logs);
    const evals = pairing.pairs.map(pair => pairEval(pair, { scorers, filter, intended: policy.intended, rules: policy.metrics }));
    requireSamples(evals, filter);
    requireKnownScorers(scorers, { evals, logs: [...baseline.logs, ...candidate.logs] });
    const { expect } = policy;
    const found = suiteFindings({ baseline, candidate, pairing, expect, mustRunAll: request.mustRunAll });
    const verdict = reachVerdict({
        evals,
        findings: [...request.findings, ...found],
        policy,
        reviews: request.reviews,
        baseline: request.baseline === null ? 'none' : search.flags.includes('stale') ? 'stale' : 'found',
        now,
    });
    const report = assembleReport({
        pairing,
        verdict,
        policy,
        baseline: request.baseline && baseline.logs,
        candidate: candidate.logs,
        factsOf: log => ({
            digest: evalDigest(log),
            ...(baseline.logs.includes(log) && { provenance: request.provenanceOf(log) }),
        }),
        baselineSearch: search,
        suite: request.suite,
        tool: TOOL,
        now,
        run: request.run,
        attempt: request.attempt,
    });
    return { report: policy.sampleDetails === 'full' ? await detailed(report, verdict) : report, verdict };
}
const NO_LOGS = { logs: [], unreadable: [], ignored: [] };
/** A filter that lets nothing through is a typo, too. */
function requireSamples(evals, filter) {
    const some = evals.some(({ sides }) => sides.baseline.ids.length + sides.candidate.ids.length > 0);
    if (filter.length === 0 || evals.length === 0 || some)
        return;
    const said = filter.map(each => (each.kind === 'id' ? `id=${each.glob}` : `metadata.${each.key}=${each.glob}`));
    throw new UserError({
        what: 'The sample filter matches no sample of these logs.',
        where: `--sample-filter ${said.join(',')}`,
        fix: '"eval-regression compare … --samples -" lists every sample with its id.',
    });
}
/** A name that neither side knows is a typo, and would make an empty, clean-looking result. */
function requireKnownScorers(wanted, { evals, logs }) {
    if (wanted?.length === 0)
        throw new UserError({
            what: 'The list of scorers is empty.',
            where: 'scorers',
            fix: 'Name one, or pass null for all.',
        });
    const columns = evals.flatMap(({ sides }) => [
        ...sides.baseline.columns.values(),
        ...sides.candidate.columns.values(),
    ]);
    const logged = logs.flatMap(log => log.scorers);
    const isKnown = (name) => columns.some(column => isWanted(column, [name])) || logged.includes(name);
    const unknown = (wanted ?? []).filter(name => !isKnown(name));
    if (unknown.length === 0)
        return;
    const known = [...new Set([...columns.map(({ name }) => name), ...logged])].sort();
    throw new UserError({
        what: `No log has a scorer called ${unknown.join(', ')}.`,
        where: '--scorer',
        fix: known.length > 0 ? `Scorers in these logs: ${known.join(', ')}.` : 'These logs have no scores at all.',
    });
}
/** Longest text kept of an answer, an explanation or an input; faces cut further. */
const DETAIL_CHARACTERS = 4000;
async function detailed(report, { evals }) {
    const found = [];
    for (const { baseline, candidate } of wantedDetails(report, evals)) {
        const options = { maxCharacters: DETAIL_CHARACTERS };
        const [mine, theirs] = await Promise.all([
            readDetails(baseline.log, baseline.samples, options),
            readDetails(candidate.log, candidate.samples, options),
        ]);
        found.push({ baseline: mine.details, candidate: theirs.details });
    }
    return withDetails(report, evals, found);
}
