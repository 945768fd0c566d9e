/** Every metric with all of its numbers. */
import { methods } from "../methods.js";
import * as n from "../numbers.js";
import { candidateName, deltaOf, deltaUnit, judge, pairsOf, scaleOf, sideValue } from "../words.js";
import { el } from "./element.js";
import { inOrder, toneOf } from "./forest.js";
import { table } from "./table.js";
import { name, prose } from "./words.js";
const MEANINGS = 'Ruled out: a larger drop would contradict these samples. Detectable: the drop that a run of this size finds four times out of five.';
export function metrics(page) {
    const rows = inOrder(page.report);
    if (rows.length === 0)
        return candidateNumbers(page);
    const how = methods(page.report);
    const columns = [
        { head: 'Task / scorer' },
        { head: 'Verdict' },
        { head: `Baseline → ${candidateName(page.report).head}`, figures: true },
        { head: 'Change [interval]', figures: true },
        { head: 'p', figures: true },
        { head: 'p corrected', figures: true },
        { head: 'Ruled out', figures: true },
        { head: 'Detectable', figures: true },
        { head: 'Test' },
    ];
    return [
        el('section', { class: 'metrics', 'aria-labelledby': 'metrics' }, el('h2', { id: 'metrics' }, 'All metrics'), table('All metrics with their tests', columns, rows.map(each => cells(page, each))), el('p', { class: 'key' }, MEANINGS), ...(how ? [el('p', { class: 'key' }, ...prose(how))] : [])),
    ];
}
function cells({ report }, each) {
    const { row, label } = each;
    const { word, note } = judge(report, each);
    const size = (value) => n.bound(value, scaleOf(row));
    return [
        [name(label), el('small', {}, about(row))],
        [el('b', { class: `tag ${toneOf(row, word)}` }, word), ...(note ? [el('small', {}, ...prose(note))] : [])],
        [`${sideValue(row, row.baselineValue)} → ${sideValue(row, row.candidateValue)}`, ...logged(row)],
        [deltaOf(row) + deltaUnit(row, false)],
        [n.pValue(row.pValue)],
        [n.pValue(row.adjustedPValue)],
        [size(row.ruledOutDrop)],
        [size(row.detectableDrop)],
        [row.test === null ? n.UNDEFINED : name(row.test), ...effect(row)],
    ];
}
function about(row) {
    const lower = row.direction === 'lower' && row.unit !== 'ratio' ? ['lower is better'] : [];
    const isUntested = row.pairs === 0 && (row.verdict === 'not-tested' || row.kind === 'aggregate');
    return [...(isUntested ? [] : [pairsOf(row)]), ...lower].join(' · ');
}
/** Inspect's own aggregate, over all samples and not only the paired ones, where the two disagree. */
function logged(row) {
    const { loggedBaselineValue: baseline, loggedCandidateValue: candidate } = row;
    const differs = (ours, theirs) => theirs !== null && sideValue(row, ours) !== sideValue(row, theirs);
    if (row.unit === 'ratio')
        return [];
    if (!differs(row.baselineValue, baseline) && !differs(row.candidateValue, candidate))
        return [];
    return [el('small', {}, `logged ${sideValue(row, baseline)} → ${sideValue(row, candidate)}`)];
}
function effect({ effectSize, flips }) {
    const said = [
        ...(flips ? [`${n.count(flips.lost)} lost, ${n.count(flips.gained)} gained`] : []),
        ...(effectSize ? [`${name(effectSize.name)} ${n.level(effectSize.value, 'plain')}`] : []),
    ];
    return said.length > 0 ? [el('small', {}, said.join(' · '))] : [];
}
/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
function candidateNumbers({ report }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics: own }) => own.map(metric => ({ task, ...metric })));
    if (rows.length === 0)
        return [];
    const columns = [
        { head: 'Task / scorer' },
        { head: candidateName(report).head, figures: true },
        { head: '95 % CI', figures: true },
        { head: 'Samples', figures: true },
    ];
    const drawn = rows.map(row => [
        [name(`${row.task} / ${row.scorer}, ${row.metric}`)],
        [n.level(row.value, 'plain')],
        [row.ciLower === null ? n.UNDEFINED : `${n.level(row.ciLower, 'plain')} to ${n.level(row.ciUpper, 'plain')}`],
        [n.count(row.samples)],
    ]);
    return [
        el('section', { 'aria-labelledby': 'metrics' }, el('h2', { id: 'metrics' }, 'The candidate’s own numbers'), table('Metrics of the candidate', columns, drawn)),
    ];
}
