import { isOfScorer } from "../pair/pair.js";
import { metricSettings } from "../pair/settings.js";
import { Acceptances } from "./acceptance.js";
import { correctFamilies } from "./families.js";
import { judgeMetric } from "./judge.js";
import { measureEval } from "./measure.js";
import { settingFindings, unusedRules } from "./setting-findings.js";
export function reachVerdict({ evals, findings, policy, reviews = [], baseline, now }) {
    const measured = evals.map(evaluated => measureEval(evaluated, policy));
    const { families, adjustedP } = correctFamilies(measured.flatMap(({ metrics }) => metrics), policy);
    const acceptances = new Acceptances([...reviews, ...policy.accept.map(entry => ({ ...entry, source: 'policy' }))], now);
    const judged = evals.map((evaluated, index) => {
        const { metrics = [], findings: measuring = [] } = measured[index] ?? {};
        const found = [...evaluated.findings, ...measuring, ...settingFindings(metrics)];
        return {
            evaluated,
            metrics: metrics.map(metric => accepted(judgeMetric(metric, { adjustedP: adjustedP.get(metric) ?? null, alpha: policy.alpha }), acceptances)),
            findings: found
                .flatMap(finding => byTier(finding, { evaluated, metrics, policy }))
                .map(finding => acceptedBlock(finding, { task: evaluated.task, acceptances })),
        };
    });
    const suite = [...findings, ...unusedRules(evals, policy)];
    const global = suite.map(finding => acceptedBlock(finding, { task: finding.task ?? null, acceptances }));
    const verdict = qualified(overall(judged, global), { baseline, policy, blocked: global.some(isOpenBlock) });
    return {
        verdict,
        conclusion: onlyAccepted(judged, global) ? 'pass' : conclude(verdict, policy.failOn),
        evals: judged,
        families,
        acceptances: acceptances.list(),
        findings: global,
    };
}
/** A block of a scorer that does not gate is a warning, and of one that is ignored nothing. */
function byTier(finding, { evaluated, metrics, policy }) {
    const { scorer, level } = finding;
    if (scorer === undefined || level !== 'block')
        return [finding];
    const columns = [...evaluated.scorers.map(({ columns }) => columns.candidate), ...evaluated.onlyBaseline];
    const names = columns.filter(isOfScorer(scorer)).map(({ name }) => name);
    const tiers = names.map(name => {
        const measured = metrics.filter(metric => metric.scorer === name);
        if (measured.length > 0)
            return measured.some(({ tier }) => tier === 'gate') ? 'gate' : 'advisory';
        const { task, model } = evaluated;
        const shared = evaluated.scorers.some(each => each.scorer === name);
        const named = { task, model, scorer: name, metric: 'mean', reducer: 'mean', role: 'mean' };
        // A scorer that vanished has no metric any more, but the policy may still speak of it.
        return shared ? 'ignore' : (metricSettings(policy.metrics, named).tier ?? 'gate');
    });
    if (tiers.length === 0 || tiers.includes('gate'))
        return [finding];
    return tiers.includes('advisory') ? [{ ...finding, level: 'warn' }] : [];
}
function accepted(metric, acceptances) {
    if (metric.verdict !== 'regressed' || metric.tier !== 'gate')
        return metric;
    const acceptedBy = acceptances.acceptedBy({ task: metric.task, scorer: metric.scorer ?? metric.metric });
    return { ...metric, acceptedBy };
}
function acceptedBlock(finding, { task, acceptances }) {
    if (finding.level !== 'block')
        return finding;
    const acceptedBy = acceptances.acceptedBy({ task, scorer: finding.scorer ?? null });
    return acceptedBy === null ? finding : { ...finding, acceptedBy };
}
/** What the baseline itself makes of it: none leaves nothing to judge, and an old one proves little if the policy says so. */
function qualified(verdict, { baseline, policy, blocked }) {
    // A candidate that is broken or incomplete is so without a baseline, too.
    if (baseline === 'none')
        return blocked ? 'not-comparable' : 'no-baseline';
    const doubtful = baseline === 'stale' && policy.baseline.stale !== 'warn';
    return doubtful && (verdict === 'improved' || verdict === 'no-worse') ? 'inconclusive' : verdict;
}
/** Rows of the table, worst first. */
function overall(evals, findings) {
    const gated = evals.flatMap(judged => judged.metrics).filter(isOpen);
    if (gated.some(metric => metric.verdict === 'regressed'))
        return 'regressed';
    const blocks = [...findings, ...evals.flatMap(judged => judged.findings)].filter(isOpenBlock);
    if (blocks.length > 0)
        return 'not-comparable';
    const settled = gated.every(metric => metric.verdict === 'improved' || metric.verdict === 'no-worse');
    if (gated.length === 0 || !settled)
        return 'inconclusive';
    return gated.some(metric => metric.verdict === 'improved') ? 'improved' : 'no-worse';
}
/** Gates, and nobody has accepted its regression or the block that leaves it without a verdict. */
function isOpen(metric) {
    return metric.tier === 'gate' && metric.acceptedBy === null && metric.blockedBy === null;
}
const isOpenBlock = (finding) => finding.level === 'block' && finding.acceptedBy === undefined;
/** Everything that gates was accepted by somebody: nothing is left that could fail. */
function onlyAccepted(evals, findings) {
    const gated = evals.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate');
    const blocks = [...findings, ...evals.flatMap(judged => judged.findings)].filter(({ level }) => level === 'block');
    const settled = gated.every(metric => metric.acceptedBy !== null || metric.blockedBy !== null);
    const some = gated.some(({ acceptedBy }) => acceptedBy !== null) || blocks.length > 0;
    return gated.length > 0 && some && settled && !blocks.some(isOpenBlock);
}
/** `regressed` and `not-comparable` fail, unless told otherwise; an `error` is never a pass. */
export function conclude(verdict, failOn) {
    if (verdict === 'error')
        return 'error';
    if (failOn === 'never')
        return 'pass';
    const fails = verdict === 'regressed' || verdict === 'not-comparable';
    return fails || (verdict === 'inconclusive' && failOn === 'inconclusive') ? 'fail' : 'pass';
}
/** Exit code of the command line. */
export const EXIT_CODES = { pass: 0, fail: 1, error: 2 };
