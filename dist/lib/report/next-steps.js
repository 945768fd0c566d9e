/** What a reader does now, by verdict. Backticks mark what is typed. */
import * as n from "./numbers.js";
import { setAside } from "./odds.js";
import { blocks, isWorse, placed, scaleOf } from "./words.js";
export function nextSteps(report) {
    const accept = report.run?.pullRequest == null ? [] : [ACCEPT];
    switch (report.verdict) {
        case 'error':
        case 'no-baseline':
            return otherwise(remedies(report), 'see the job log');
        case 'regressed':
            return ['read the samples that scored worse and fix the cause', ...accept];
        case 'not-comparable':
            return [...otherwise(remedies(report), 'make both sides measure the same'), ...accept];
        case 'inconclusive':
            return [...otherwise([...doubts(report), ...hints(report)], 'nothing has to be done'), ...moreSamples(report)];
        case 'improved':
        case 'no-worse':
            return ['nothing to do'];
    }
}
const ACCEPT = 'or have it accepted: a review that starts with `/accept-regression` and the reason, by somebody with write access; then re-run this job';
const otherwise = (steps, fallback) => (steps.length > 0 ? steps : [fallback]);
/** What would make an undecided outcome more certain, before more samples do. */
function doubts(report) {
    const { flags } = report;
    return [
        ...(flags.includes('limited-coverage') ? missingSamples(report) : []),
        ...(flags.includes('provisional') ? ['run this job again when the nearer baseline is there'] : []),
        ...(flags.includes('stale') ? ['record a newer baseline'] : []),
    ];
}
/** Metrics named in one step. */
const NAMED = 2;
/** What may be worse and cannot be told from luck deserves a look. */
function hints(report) {
    const worse = placed(report).filter(({ row }) => row.tier === 'gate' &&
        row.acceptedBy === undefined &&
        isWorse(row) &&
        (row.flags.includes('nominal') || setAside(report, row) !== ''));
    if (worse.length === 0)
        return [];
    const names = worse.slice(0, NAMED).map(({ label }) => label);
    const more = worse.length > NAMED ? ` and ${n.count(worse.length - NAMED)} more` : '';
    return [`look at the samples that scored worse in ${names.join(', ')}${more}`];
}
/** Remedy for what is missing, by why it is missing: what was scored by nobody, no new run brings back by itself. */
function missingSamples(report) {
    const lost = causesOf(report);
    const steps = [
        ...(lost.unscored > 0
            ? [
                `find out why ${n.plural(lost.unscored, 'score')} ${lost.unscored === 1 ? 'is' : 'are'} missing (\`inspect score\` scores a log again)`,
            ]
            : []),
        ...(lost.failed > 0 || lost.unscored === 0 ? ['complete the missing samples (`inspect eval-retry`)'] : []),
    ];
    return [`${steps.join(', ')} and compare again`];
}
/** Over the scorers with too few samples: `failed` is errored, invalidated or absent on a side. */
function causesOf(report) {
    const found = { unscored: 0, failed: 0 };
    for (const { comparison, row } of placed(report)) {
        if (row.tier !== 'gate' || !row.flags.includes('limited-coverage'))
            continue;
        const scorer = comparison.ledger.scorers.find(each => each.scorer === row.scorer);
        if (scorer === undefined)
            continue;
        const { errored, unscored, invalidated } = scorer;
        found.unscored += unscored.baseline + unscored.candidate + unscored.both;
        found.failed += errored.baseline + errored.candidate + errored.both + invalidated + comparison.ledger.removed;
    }
    return found;
}
/** The remedies of what stands in the way; the one for the headline alone where there is one. */
function remedies(report) {
    const blocked = report.comparisons.flatMap(blocks).filter(({ acceptedBy }) => acceptedBy === undefined);
    const loud = report.reasons.filter(({ level }) => level === 'error' || level === 'block');
    const main = report.reasons.filter(({ message, code }) => message === report.headline || code === report.verdict);
    const all = [...main, ...loud, ...blocked];
    return [...new Set(all.flatMap(({ fix }) => (fix === undefined ? [] : [fix.replace(/\.$/, '')])))].slice(0, 3);
}
/** The largest need among gated metrics decides. */
function moreSamples(report) {
    const short = placed(report).filter(({ row }) => row.tier === 'gate' &&
        row.verdict === 'inconclusive' &&
        !row.flags.includes('limited-coverage') &&
        row.pairsNeeded !== null &&
        row.pairsNeeded > row.pairs);
    const [worst] = short.sort((a, b) => (b.row.pairsNeeded ?? 0) - (a.row.pairsNeeded ?? 0));
    if (!worst)
        return report.flags.includes('nothing-ruled-out') ? ['more samples would tell more'] : [];
    const { row, label } = worst;
    const enough = `about ${n.plural(Math.ceil(row.pairsNeeded ?? 0), 'sample')}`;
    return [`to rule out ${n.size(row.margin, scaleOf(row))} in ${label} takes ${enough} (${n.count(row.pairs)} now)`];
}
export const REPRODUCE = 'eval-regression compare baseline/ candidate/';
