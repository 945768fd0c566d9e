/** Settings in which the two sides differ, and regressions that somebody accepted. */
import * as differences from "../differences.js";
import * as n from "../numbers.js";
import { ACCEPTANCE_STATES, LEVELS } from "../sections/ledger.js";
import { candidateName } from "../words.js";
import { el } from "./element.js";
import { table } from "./table.js";
import { name, prose } from "./words.js";
export function settings({ report }) {
    const all = differences.settings(report);
    if (report.comparisons.length === 0)
        return [];
    const heads = ['Setting', 'Task', 'Baseline', candidateName(report).head, 'Meaning'].map(head => ({ head }));
    const rows = all.map(({ where, row }) => [
        [el('code', {}, name(row.field))],
        [name(where)],
        [value(row.baseline)],
        [value(row.candidate)],
        meaning(row),
    ]);
    return [
        el('section', { 'aria-labelledby': 'settings' }, el('h2', { id: 'settings' }, 'Configuration differences'), rows.length > 0 ? table('Settings that differ', heads, rows) : el('p', {}, 'No setting differs.')),
    ];
}
const value = (text) => (text === null ? n.UNDEFINED : el('code', {}, name(text)));
function meaning(row) {
    const message = differences.meaningOf(row);
    return [
        el('b', {}, LEVELS[row.level]),
        ...(message ? [': ', ...prose(message)] : []),
        ...(row.acceptedBy === undefined ? [] : ['; accepted by ', el('code', {}, name(row.acceptedBy))]),
    ];
}
export function acceptances({ report }) {
    if (report.acceptances.length === 0)
        return [];
    const heads = ['Task / scorer', 'State', 'By', 'Reason', 'Where', 'Until'].map(head => ({ head }));
    const rows = report.acceptances.map(each => [
        [name(`${each.task} / ${each.scorer}`)],
        [ACCEPTANCE_STATES[each.state]],
        [el('code', {}, name(each.approver))],
        prose(each.reason),
        [each.source === 'review' ? 'review' : 'policy file'],
        [each.expires === null ? n.UNDEFINED : name(each.expires)],
    ]);
    return [
        el('section', { 'aria-labelledby': 'accepted' }, el('h2', { id: 'accepted' }, 'Accepted regressions'), table('Acceptances', heads, rows)),
    ];
}
