/** What every face says about a metric, in plain words. Faces escape what they print; nothing here is markup. */
import * as n from "./numbers.js";
import { correctedP, setAside } from "./odds.js";
import { clip } from "./text.js";
const RESOURCE_NAMES = { total_tokens: 'tokens', total_time: 'time' };
/** Longest name of a task, model or scorer within a label. */
const PART_LIMIT = 80;
/** The metrics of all comparisons in their order, without those that the policy ignores. */
export function placed(report) {
    return report.comparisons.flatMap(comparison => comparison.metrics
        .filter(row => row.tier !== 'ignore')
        .map(row => ({ comparison, row, label: `${taskLabel(report, comparison)} / ${rowName(comparison, row)}` })));
}
/** The task, with its model only where the same task was compared for several models. */
export function taskLabel(report, comparison) {
    const twins = report.comparisons.filter(other => other.task === comparison.task).length;
    const task = clip(comparison.task, PART_LIMIT);
    return twins > 1 ? `${task} (${clip(comparison.model, PART_LIMIT)})` : task;
}
/** The scorer, with its metric only where that is not the one that gates. */
function rowName(comparison, row) {
    if (row.scorer === null)
        return RESOURCE_NAMES[row.metric] ?? clip(row.metric.replaceAll('_', ' '), PART_LIMIT);
    const scorer = clip(row.scorer, PART_LIMIT);
    const siblings = comparison.metrics.filter(other => other.scorer === row.scorer);
    const gates = siblings.filter(({ tier }) => tier === 'gate');
    if (siblings.length === 1 || (row.tier === 'gate' && gates.length === 1))
        return scorer;
    const reducers = new Set(siblings.filter(other => other.metric === row.metric).map(other => other.reducer));
    return `${scorer}, ${clip(row.metric, PART_LIMIT)}${reducers.size > 1 ? ` (${clip(row.reducer, PART_LIMIT)})` : ''}`;
}
/** `300 samples`, `60 samples × 4` (epochs), with the clusters that count as one. */
export function pairsOf(row) {
    const { baseline, candidate } = row.epochs;
    const epochs = baseline === candidate ? times(candidate) : `, epochs ${each(baseline)} → ${each(candidate)}`;
    const clusters = row.clusters === null ? '' : ` in ${n.plural(row.clusters, 'cluster')}`;
    return `${n.plural(row.pairs, 'sample')}${epochs}${clusters}`;
}
const each = (epochs) => (epochs === null ? 'varying' : n.count(epochs));
const times = (epochs) => (epochs === null || epochs === 1 ? '' : ` × ${n.count(epochs)}`);
/** Points for rates in [0, 1], per cent for ratios, else the score's own scale. */
export function scaleOf(row) {
    if (row.unit === 'ratio')
        return 'percent';
    if (row.unit === 'rate')
        return 'points';
    return scaleOfRange(row.range);
}
export const scaleOfRange = (range) => range?.min === 0 && range.max === 1 ? 'points' : 'plain';
/** One side's value. Resources are amounts per sample. */
export function sideValue(row, value) {
    if (row.unit !== 'ratio')
        return n.level(value, scaleOf(row));
    if (/cost/i.test(row.metric))
        return n.money(value);
    if (/time/i.test(row.metric))
        return n.duration(value);
    return /token/i.test(row.metric) ? n.tokens(value) : n.level(value, 'plain');
}
/** `↓ −6.0 [−10.1, −2.3]`; the arrow follows the number, and only where something was found. */
export function deltaOf(row) {
    const scale = scaleOf(row);
    const written = [n.difference(row.delta, scale), n.interval(row.ciLower, row.ciUpper, scale)]
        .filter(Boolean)
        .join(' ');
    return `${arrow(row)}${written}`;
}
function arrow({ verdict, flags, delta }) {
    const found = verdict === 'regressed' || verdict === 'improved' || flags.includes('nominal');
    if (!found || delta === null || delta === 0)
        return '';
    return delta < 0 ? '↓ ' : '↑ ';
}
export function judge(report, { comparison, row }) {
    const blockedBy = obstacle(comparison, row);
    if (blockedBy)
        return {
            word: 'not comparable',
            note: join([blockedBy.message.replace(/\.$/, ''), accepted(blockedBy.acceptedBy)]),
        };
    const said = judgeTested(report, row);
    const tier = row.tier === 'advisory' ? 'advisory' : '';
    const note = join([setAside(report, row), said.note, coverageNote(row), accepted(row.acceptedBy), tier]);
    return { word: said.word, note };
}
export const blocks = (comparison) => comparison.comparability.filter(({ level }) => level === 'block');
/**
 * What takes the verdict from a metric: a block of its whole comparison, of its scorer, or of the scorer it is a key of.
 * Coverage may block one reducer of a scorer and not another, so a metric that was judged has none.
 */
export function obstacle(comparison, row) {
    if (row.verdict !== 'not-tested')
        return undefined;
    const base = row.scorer?.replace(/\[[^[\]]*\]$/, '');
    const found = blocks(comparison).filter(({ scorer }) => scorer === undefined || scorer === row.scorer || scorer === base);
    return found.find(({ message }) => message === row.reason) ?? found[0];
}
function judgeTested(report, row) {
    switch (row.verdict) {
        case 'regressed':
            return { word: 'regressed', note: regressedNote(row) };
        case 'improved':
            return { word: 'improved', note: '' };
        case 'no-worse':
            return noWorse(row);
        case 'inconclusive':
            return row.flags.includes('nominal') ? nominal(report, row) : inconclusive(row);
        case 'not-tested':
            return { word: 'not tested', note: row.reason };
    }
}
function regressedNote(row) {
    if (row.flags.includes('limit'))
        return row.reason;
    return row.flags.includes('beyond-margin') ? `by more than the margin of ${marginOf(row)}` : '';
}
function noWorse(row) {
    if (row.flags.includes('within-margin'))
        return { word: 'slightly worse, within the margin', note: `a real ${drop(row)}, but smaller than ${marginOf(row)}` };
    if (isLimitKept(row))
        return { word: 'keeps its limit', note: row.reason };
    return { word: 'no detectable change', note: ruledOut(row, `${drop(row)}s over`) };
}
/** Without a test, judged by a floor or a largest drop of the policy alone. */
export const isLimitKept = ({ verdict, test, ruledOutDrop }) => verdict === 'no-worse' && test === null && ruledOutDrop === null;
function inconclusive(row) {
    if (row.flags.includes('limited-coverage')) {
        const word = row.significant ? `${moved(row)}, but too few samples were compared to judge` : 'no detectable change';
        return { word, note: ruledOut(row, `${drop(row)}s over`) };
    }
    if (row.ruledOutDrop === null)
        return { word: 'no detectable change', note: `nothing ruled out: ${row.reason}` };
    return { word: 'no detectable change', note: `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}` };
}
/** Raw and corrected p disagree: said in words, because two numbers alone explain nothing. */
function nominal(report, row) {
    const way = row.delta === null || row.delta === 0 ? '' : isWorse(row) ? ', perhaps worse' : ', perhaps better';
    const odds = `p ${n.pValue(row.pValue)} by itself, ${correctedP(report, row)}: may be luck`;
    return { word: `unclear${way}`, note: join([odds, `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}`]) };
}
/** Which way the number went. */
const moved = ({ delta }) => ((delta ?? 0) < 0 ? 'dropped' : 'rose');
export const isWorse = (row) => (row.delta ?? 0) < 0 === (row.direction === 'higher');
/** What "worse" is called: a drop, or a rise where lower is better. */
const drop = (row) => (row.direction === 'higher' ? 'drop' : 'rise');
export const marginOf = (row) => n.size(row.margin, scaleOf(row));
function ruledOut(row, opening) {
    return row.ruledOutDrop === null ? '' : `${opening} ${n.bound(row.ruledOutDrop, scaleOf(row))} ruled out`;
}
function needed(row) {
    if (row.pairsNeeded === null || row.margin === null || row.pairsNeeded <= row.pairs)
        return '';
    return ` (to rule out ${marginOf(row)}: about ${n.plural(Math.ceil(row.pairsNeeded), 'sample')})`;
}
function coverageNote(row) {
    if (!row.flags.includes('limited-coverage'))
        return '';
    const worst = row.worstCase?.ruledOutDrop ?? null;
    const bound = worst === null
        ? ''
        : `; if the others had failed, only ${drop(row)}s over ${n.bound(worst, scaleOf(row))} are ruled out`;
    return `only ${n.share(row.coverage)} of the samples could be compared${bound}`;
}
const accepted = (by) => (by === undefined ? '' : `accepted by ${by}`);
const join = (parts) => parts.filter(Boolean).join('; ');
/** What the candidate is called: a column head, and a phrase. */
export function candidateName(report) {
    return report.run?.pullRequest == null
        ? { head: 'Candidate', phrase: 'the candidate' }
        : { head: 'PR', phrase: 'this pull request' };
}
/** The outcome in a heading: a word for people who read only that. */
export function outcome({ verdict, conclusion, flags }) {
    if (conclusion === 'error')
        return 'could not compare';
    if (conclusion === 'fail')
        return verdict === 'regressed' ? 'failed' : `failed: ${PLAIN[verdict]}`;
    const unenforced = verdict === 'regressed' || verdict === 'not-comparable';
    if (unenforced)
        return `${PLAIN[verdict]}, not enforced`;
    if (verdict === 'no-baseline')
        return PLAIN[verdict];
    return verdict === 'inconclusive' && flags.length > 0 ? 'passed, inconclusive' : 'passed';
}
const PLAIN = {
    error: 'could not compare',
    regressed: 'regressed',
    'not-comparable': 'not comparable',
    inconclusive: 'inconclusive',
    improved: 'improved',
    'no-worse': 'no worse',
    'no-baseline': 'no baseline yet',
};
export const verdictWord = (verdict) => PLAIN[verdict];
/** `862 paired: 860 compared, 2 errored; 0 changed, 0 added, 0 removed`. */
export function ledgerCounts({ totals: { samples }, comparisons }) {
    const sum = (of) => n.count(comparisons.reduce((total, each) => total + of(each), 0));
    const uncompared = Math.max(0, samples.paired - samples.compared);
    const left = uncompared > 0 ? `, ${n.count(uncompared)} not` : '';
    const outside = `${sum(c => c.ledger.changed)} changed, ${sum(c => c.ledger.added)} added, ${sum(c => c.ledger.removed)} removed`;
    return `${n.count(samples.paired)} paired: ${n.count(samples.compared)} compared${left}; ${outside}`;
}
/** `Δ points [95 % CI]`: the unit stands in the head where every row has it, the level where every row has the same. */
export function deltaHead(rows) {
    const levels = [...new Set(rows.map(({ row }) => n.confidence(row.ciLevel)))];
    const level = levels.length === 1 ? `${levels[0]} ` : '';
    return `Δ${allInPoints(rows) ? ' points' : ''} [${level}CI]`;
}
export const allInPoints = (rows) => rows.every(({ row }) => scaleOf(row) === 'points');
/** What a row's delta is measured in, where the head does not say so. */
export function deltaUnit(row, allPoints) {
    return allPoints || row.delta === null ? '' : n.unit(scaleOf(row));
}
