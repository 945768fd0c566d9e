/** What was compared and what was not: ledger, errors, evals without a partner, what was passed over. */
import * as differences from "../differences.js";
import * as n from "../numbers.js";
import * as origin from "../provenance.js";
import { COLUMNS, ledgerLines } from "../sections/ledger.js";
import * as story from "../story.js";
import { ledgerCounts } from "../words.js";
import { el } from "./element.js";
import { table } from "./table.js";
import { name, prose } from "./words.js";
/** Lines of one list; a page is read by people. */
const LINES = 500;
export function ledger({ report }) {
    const lists = [
        ['Errors', causes(report)],
        ['Without a score', differences.withoutScore(report)],
        ['Without a partner', partners(report)],
        ['Remarks', [...differences.remarks(report), ...notes(report)]],
        ['Baselines that were passed over', origin.passedOver(report)],
    ];
    const filled = lists.filter(([, lines]) => lines.length > 0);
    const { lines } = ledgerLines(report);
    if (lines.length === 0 && filled.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'ledger' }, el('h2', { id: 'ledger' }, report.comparisons.length > 0 ? 'What was compared' : 'Why nothing was compared'), ...(report.comparisons.length > 0 ? [el('p', {}, `Samples: ${ledgerCounts(report)}.`)] : []), ...(lines.length > 0 ? [ledgerTable(report)] : []), ...filled.flatMap(([title, said]) => list(title, said))),
    ];
}
/** But for what the page says above already. */
const notes = (report) => differences
    .notes(report)
    .filter(({ message }) => message !== report.headline)
    .map(story.reasonText);
function ledgerTable(report) {
    const { lines, used } = ledgerLines(report);
    const columns = [{ head: 'Task / scorer' }, ...used.map(at => ({ head: COLUMNS[at] ?? '', figures: true }))];
    const rows = lines.map(line => [[name(line.name)], ...used.map(at => [line.cells[at] ?? ''])]);
    return table('Samples by what became of them', columns, rows);
}
function causes(report) {
    return differences
        .errorCauses(report)
        .map(({ where, side, count, message }) => `${where}, ${side}: ${n.count(count)} × ${message}`);
}
const partners = (report) => story.unpaired(report).flatMap(({ side, names }) => names.map(each => `${side}: ${each}`));
function list(title, lines) {
    const shown = lines.slice(0, LINES).map(each => el('li', {}, ...prose(each)));
    const rest = lines.length > LINES ? [el('li', {}, `and ${n.count(lines.length - LINES)} more`)] : [];
    return [el('h3', {}, title), el('ul', { class: 'lines' }, ...shown, ...rest)];
}
