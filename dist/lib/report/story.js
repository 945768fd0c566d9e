/** The lines around the tables, as plain sentences for every face: warnings, resources, acceptances, what has no partner. */
import * as n from "./numbers.js";
import { clip } from "./text.js";
import { blocks, candidateName, taskLabel, verdictWord } from "./words.js";
/** The headline in two: who reads only its first clause has the story. */
export function headline(report) {
    const whole = report.headline.trim() || verdictWord(report.verdict);
    const [, lead = whole, rest = ''] = /^(.{1,160}?[:;.])(\s.*)$/su.exec(whole) ?? [];
    return { lead, rest };
}
const LOUD = new Set(['error', 'block', 'warn']);
/** What a reader must know before believing the numbers. What a table row or the headline says already is not repeated. */
export function warnings(report) {
    const said = new Set(report.comparisons.flatMap(blocks).map(({ message }) => message));
    return unique(report.reasons.filter(({ level, message }) => LOUD.has(level) && !said.has(message)));
}
export const notes = (report) => unique(report.reasons.filter(({ level }) => level === 'inform'));
function unique(reasons) {
    const key = ({ message, fix, task }) => JSON.stringify([message, fix, task]);
    return [...new Map(reasons.map(reason => [key(reason), reason])).values()];
}
export function reasonText({ message, fix, task }) {
    const where = task !== undefined && !message.includes(task) ? `${clip(task, 80)}: ` : '';
    return `${where}${message}${fix === undefined ? '' : ` ${/[.!?]$/.test(message) ? '' : '– '}${fix}`}`;
}
/** Cost, tokens and time. */
export function resources(report) {
    const { cost, tokens, time } = report.totals;
    return [
        changed('Cost', cost, n.money),
        changed('tokens', tokens, n.tokens),
        changed('time', time, n.duration),
    ].filter(Boolean);
}
function changed(name, change, format) {
    const { baseline, candidate, relativeDelta, ciLower, ciUpper, coverage } = change;
    if (baseline === null && candidate === null)
        return '';
    const range = n.interval(ciLower, ciUpper, 'percent');
    const partly = coverage !== null && coverage < 0.995 ? `, known for ${n.share(coverage)} of the samples` : '';
    const by = relativeDelta === null ? '' : ` (${[n.relative(relativeDelta), range].filter(Boolean).join(' ')}${partly})`;
    return `${name} ${format(baseline)} → ${format(candidate)}${by}`;
}
/** Evals and scorers that only one side has. */
export function unpaired(report) {
    const named = ({ task, model, scorer, values }) => {
        const shown = values.slice(0, 3).map(({ metric, value }) => `${clip(metric, 40)} ${n.level(value, 'plain')}`);
        const name = scorer === undefined
            ? taskLabel(report, { task, model })
            : `${taskLabel(report, { task, model })} / ${clip(scorer, 80)}`;
        return shown.length > 0 ? `${name} (${shown.join(', ')})` : name;
    };
    return [
        { side: 'only in the baseline', names: report.onlyInBaseline.map(named) },
        { side: `new in ${candidateName(report).phrase}`, names: report.onlyInCandidate.map(named) },
    ].filter(({ names }) => names.length > 0);
}
/** `support_qa / grounded: regression accepted by ann in a review, "worth it"`. */
export function accepted({ acceptances }) {
    const STATES = {
        applied: 'accepted',
        unmatched: 'an acceptance that matches nothing here',
        expired: 'an expired acceptance',
    };
    return acceptances.map(({ task, scorer, state, approver, reason, source }) => `${clip(task, 80)} / ${clip(scorer, 80)}: ${STATES[state]} by ${clip(approver, 80)} in ${source === 'review' ? 'a review' : 'the policy'} (${clip(reason, 200)})`);
}
