/** What differs between the two sides before any statistics, told once even where every task shares it. */
import * as n from "./numbers.js";
import * as story from "./story.js";
import { clip } from "./text.js";
import { taskLabel } from "./words.js";
/** Settings with a value on some side; findings without values are `remarks`. */
export function settings(report) {
    return shared(report).filter(({ row }) => hasValues(row));
}
/** What is worth knowing and neither a setting, which has its own table, nor told by a warning. */
export function notes(report) {
    const shown = settings(report).map(({ row }) => row.message);
    const isShown = (message) => shown.some(each => message === each || message.endsWith(`: ${each}`));
    return story.notes(report).filter(({ message }) => !isShown(message));
}
/** Findings that are no setting and that no warning tells already. */
export function remarks(report) {
    const told = new Set(story.warnings(report).map(({ message }) => message));
    const found = shared(report).filter(({ row }) => !hasValues(row) && row.level !== 'block' && !told.has(row.message));
    return found.map(({ where, row }) => `${where}: ${row.message}`);
}
const hasValues = ({ baseline, candidate }) => baseline !== null || candidate !== null;
function shared(report) {
    const groups = new Map();
    for (const comparison of report.comparisons)
        for (const row of comparison.comparability) {
            const key = JSON.stringify(row);
            const group = groups.get(key) ?? { row, tasks: [] };
            group.tasks.push(taskLabel(report, comparison));
            groups.set(key, group);
        }
    const everywhere = report.comparisons.length;
    return [...groups.values()].map(({ row, tasks }) => ({ row, where: place(tasks, everywhere, row) }));
}
function place(tasks, everywhere, { scorer }) {
    const named = tasks.length > 3 ? n.plural(tasks.length, 'task') : tasks.join(', ');
    const all = tasks.length === everywhere && everywhere > 1 ? 'all tasks' : named;
    return scorer === undefined ? all : `${all} / ${clip(scorer, 80)}`;
}
/** `no setting differs`, `1 setting differs (max_tokens 1024 → 768)`, `3 settings differ`. */
export function settingsDiffer(report) {
    const all = settings(report);
    const [only] = all;
    if (!only)
        return 'no setting differs';
    return all.length === 1 ? `1 setting differs (${changeOf(only.row)})` : `${n.count(all.length)} settings differ`;
}
export function changeOf({ field, baseline, candidate }) {
    return `${clip(field, 80)} ${clip(baseline ?? n.UNDEFINED, 80)} → ${clip(candidate ?? n.UNDEFINED, 80)}`;
}
/** A message that only repeats both values says nothing that the table does not. */
export function meaningOf({ message, baseline, candidate }) {
    return message.includes(`${baseline} → ${candidate}`) ? '' : message;
}
/** Causes of errors, told once per task: an errored sample is missing for every scorer alike. */
export function errorCauses(report) {
    const causes = new Map();
    for (const comparison of report.comparisons)
        for (const { scorer, errored } of comparison.ledger.scorers)
            for (const { side, count, message } of errored.causes) {
                const task = taskLabel(report, comparison);
                const key = JSON.stringify([task, side, count, message]);
                const cause = causes.get(key) ?? { where: task, side, count, message, scorers: [] };
                cause.scorers.push(clip(scorer, 80));
                causes.set(key, cause);
            }
    return [...causes.values()].map(({ scorers, where, ...cause }) => ({
        ...cause,
        where: scorers.length === 1 ? `${where} / ${scorers[0]}` : where,
    }));
}
/** Paired samples without a score on both sides for no error: told once per task for scorers that lost as many. */
export function withoutScore(report) {
    const groups = new Map();
    for (const comparison of report.comparisons)
        for (const scorer of comparison.ledger.scorers) {
            const lost = lostScores(scorer);
            if (lost === '')
                continue;
            const task = taskLabel(report, comparison);
            const key = JSON.stringify([task, lost]);
            const group = groups.get(key) ?? { task, lost, scorers: [] };
            group.scorers.push(clip(scorer.scorer, 80));
            groups.set(key, group);
        }
    return [...groups.values()].map(({ task, lost, scorers }) => `${task} / ${few(scorers)}: ${lost}`);
}
/** `5 samples without a score in the candidate only, 2 invalidated`. */
function lostScores({ unscored, invalidated }) {
    const sides = [
        [unscored.baseline, 'in the baseline only'],
        [unscored.candidate, 'in the candidate only'],
        [unscored.both, 'on both sides'],
    ];
    return [
        ...sides.flatMap(([count, where]) => (count > 0 ? [`${n.plural(count, 'sample')} without a score ${where}`] : [])),
        ...(invalidated > 0 ? [`${n.count(invalidated)} invalidated`] : []),
    ].join(', ');
}
const few = (names) => names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${n.count(names.length - 2)} more` : names.join(', ');
