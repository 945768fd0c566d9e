/** The one sentence that tells the story with numbers, by the verdict of the whole report. */
import * as n from "./numbers.js";
import { inTheWay, suiteReasons } from "./obstacles.js";
import { boundsOf, isOpen, standing } from "./standing.js";
import { blocks, isWorse, placed, scaleOf, sideValue } from "./words.js";
/** Metrics named in a list; the others are counted. */
const NAMED = 2;
export function headline(report) {
    const gated = placed(report).filter(({ row }) => row.tier === 'gate');
    switch (report.verdict) {
        case 'regressed':
            return regressed(report, gated);
        case 'not-comparable':
            return `${notComparable(report)}${accepted(report, gated)}`;
        case 'inconclusive':
            return inconclusive(report, gated);
        case 'improved':
            return improved(report, gated);
        case 'no-worse':
            return noWorse(report, gated);
        case 'no-baseline':
            return noBaseline(report);
        case 'error':
            return report.reasons.find(({ level }) => level === 'error')?.message ?? 'The evals could not be compared.';
    }
}
const those = (gated, ...wanted) => gated.filter(each => wanted.includes(standing(each)));
const of = (some, all) => `${some} of ${n.plural(all, 'metric')}`;
const list = (parts, separator) => parts.filter(Boolean).join(separator);
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
function regressed(report, gated) {
    const worse = those(gated, 'regressed');
    const more = worse.length > NAMED ? `; and ${n.count(worse.length - NAMED)} more` : '';
    const named = worse.slice(0, NAMED).map(movement).join('; ');
    const summary = `${capital(others(gated))}${accepted(report, gated)}`;
    return list([
        `${of(worse.length, gated.length)} regressed: ${named}${more}.`,
        summary && `${summary.trim()}.`,
        inTheWay(report),
    ], ' ');
}
/** Everything that gates and did not regress, each under what is known of it. */
function others(gated) {
    const said = [
        ['improved', 'improved'],
        ['steady', 'without detectable change'],
        ['slightly-worse', 'slightly worse within the margin'],
        ['unjudged', 'with too few samples compared to judge'],
        ['limit-kept', 'kept to a limit of the policy'],
        ['no-test', 'without a test'],
        ['blocked', 'not comparable'],
    ];
    const counted = said.map(([which, words]) => ({ count: those(gated, which).length, words }));
    return list(counted.map(({ count, words }) => (count > 0 ? `${n.count(count)} ${words}` : '')), ', ');
}
/** `support_qa / grounded −6.0 points (80.3 % → 74.3 %)`. */
function movement({ row, label }) {
    const unit = n.unit(scaleOf(row));
    const sides = `${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`;
    return `${label} ${n.difference(row.delta, scaleOf(row))}${unit} (${sides})`;
}
function movements(rows) {
    const more = rows.length > NAMED ? ` and ${n.count(rows.length - NAMED)} more` : '';
    return `${rows.slice(0, NAMED).map(movement).join('; ')}${more}`;
}
const names = (rows) => {
    const more = rows.length > NAMED ? ` and ${n.count(rows.length - NAMED)} more` : '';
    return `${list(rows.slice(0, NAMED).map(({ label }) => label), ', ')}${more}`;
};
function improved(report, gated) {
    const better = those(gated, 'improved');
    const rest = those(gated, 'steady', 'limit-kept').length > 0 ? 'the rest is no worse' : '';
    const slightly = those(gated, 'slightly-worse');
    const within = slightly.length > 0 ? `${n.count(slightly.length)} ${slightlyWorse(slightly)}` : '';
    const lead = `${of(better.length, gated.length)} improved: ${movements(better)}`;
    return `${list([lead, within, rest], '; ')}${accepted(report, gated)}.`;
}
const slightlyWorse = (rows) => `slightly worse, within the margin: ${movements(rows)}`;
function noWorse(report, gated) {
    const slightly = those(gated, 'slightly-worse');
    const known = list([ruledOut(boundsOf(gated)), limits(gated)], '; ');
    const said = slightly.length > 0
        ? list([`${of(slightly.length, gated.length)} ${slightlyWorse(slightly)}`, known], '; ')
        : `No ${other(gated)}metric got worse${known && `: ${known}`}`;
    return `${said}${accepted(report, gated)}.`;
}
/** `drops above 3.1 points and rises above 8 % (math / cost) are ruled out`; empty where nothing is. */
function ruledOut({ drop, rise, resources }) {
    const points = drop === null ? '' : `drops above ${n.bound(drop, 'points')}`;
    const ratio = rise === null ? '' : `rises above ${n.bound(rise, 'percent')} (${resources.slice(0, 3).join(', ')})`;
    const both = list([points, ratio], ' and ');
    return both && `${both} are ruled out`;
}
function limits(gated) {
    const kept = those(gated, 'limit-kept');
    if (kept.length === 0)
        return '';
    return `${names(kept)} ${kept.length === 1 ? 'keeps its limit' : 'keep their limits'}`;
}
/** Beside an accepted regression, "no regression" would be untrue. */
const other = (gated) => gated.some(({ row }) => row.acceptedBy !== undefined) ? 'other ' : '';
/** ` (1 regression accepted)`: an acceptance is told whatever the outcome. */
function accepted(report, gated) {
    const regressions = gated.filter(({ row }) => row.acceptedBy !== undefined).length;
    const obstacles = [...report.comparisons.flatMap(blocks), ...suiteReasons(report)].filter(({ acceptedBy }) => acceptedBy !== undefined).length;
    const said = list([
        regressions > 0 ? `${n.plural(regressions, 'regression')} accepted` : '',
        obstacles > 0 ? `${n.count(obstacles)} accepted as not comparable` : '',
    ], ', ');
    return said && ` (${said})`;
}
function notComparable(report) {
    const reasons = report.reasons.filter(({ level }) => level === 'block');
    const [first] = reasons;
    const more = reasons.length > 1 ? ` (and ${n.plural(reasons.length - 1, 'more reason')})` : '';
    return `${first?.message ?? 'The two sides cannot be compared.'}${more}`;
}
function inconclusive(report, gated) {
    const open = gated.filter(isOpen);
    const told = accepted(report, gated);
    if (open.length === 0)
        return `${nothingOpen(report, gated)}${told}.`;
    const untested = those(open, 'no-test');
    if (untested.length === open.length)
        return `Nothing was judged: ${withoutTest(untested)}${told}.`;
    const bounds = boundsOf(gated);
    const known = ruledOut(bounds);
    if (!known)
        return `${tooLittle(open)}${told}.`;
    const gaps = bounds.without.filter(each => standing(each) !== 'no-test').length;
    const slightly = those(open, 'slightly-worse');
    const unjudged = those(open, 'unjudged');
    const limited = those(open, 'steady').filter(({ row }) => row.flags.includes('limited-coverage'));
    const unclear = those(open, 'steady').filter(({ row }) => row.flags.includes('nominal') && isWorse(row));
    const better = those(open, 'improved');
    const lead = list([
        `No ${other(gated)}regression found`,
        slightly.length > 0 ? `${of(slightly.length, gated.length)} ${slightlyWorse(slightly)}` : '',
        unjudged.length > 0
            ? `${of(unjudged.length, gated.length)} moved, but too few samples were compared to judge: ${movements(unjudged)}`
            : '',
        known,
        limited.length > 0 ? `too few samples were compared for ${of(limited.length, gated.length)}` : '',
        unclear.length > 0 ? `${names(unclear)} may be worse` : '',
        gaps > 0 ? `nothing is ruled out for ${of(gaps, open.length)}` : '',
        untested.length > 0 ? `${names(untested)} ${untested.length === 1 ? 'has' : 'have'} no test` : '',
    ], '; ');
    const gains = better.length > 0 ? ` ${of(better.length, gated.length)} improved: ${movements(better)}.` : '';
    return `${lead}${told}.${gains}`;
}
function nothingOpen(report, gated) {
    if (gated.length > 0)
        return 'Everything that gates was accepted, so nothing was judged';
    const scored = report.comparisons.some(({ metrics }) => metrics.some(({ scorer }) => scorer !== null));
    return `${scored ? 'No metric gates' : 'Nothing was scored on both sides'}, so nothing was judged`;
}
const withoutTest = (rows) => rows.length === 1 ? `the gated metric ${names(rows)} has no test` : `the gated metrics ${names(rows)} have no test`;
function tooLittle(open) {
    return open.every(({ row }) => row.pairs === 0)
        ? `No sample was scored on both sides by ${names(open)}, so nothing was judged`
        : 'Too little data to find or rule out a regression';
}
function noBaseline({ baselineSearch, reasons }) {
    const told = reasons.find(({ code }) => code === 'no-baseline')?.message;
    return told ?? `There is no baseline to compare with${baselineSearch.cause ? `: ${baselineSearch.cause}` : ''}.`;
}
