/** The metrics on a terminal: a table where it is wide enough, else name and verdict above the numbers. */
import { attention, mostUrgent } from "./attention.js";
import { columns, cut, padEnd, plain, shorten, width, wrap } from "./columns.js";
import * as n from "./numbers.js";
import { INDENT } from "./screen.js";
import { figures, fitting } from "./terminal-figures.js";
import { judge, pairsOf } from "./words.js";
/** Columns of the screen; below this each metric takes two lines. */
const WIDE_ENOUGH = 110;
/** Room that a verdict needs beside the numbers. */
const NARROWEST_VERDICT = 24;
const DEEP = INDENT.repeat(2);
/** As many as fit on a screen or two; the verdict stands below them. */
const ROWS_SHOWN = 20;
/** Gated metrics, and others only if they got worse: a laptop shows what decides. */
export function metrics(screen) {
    const { all, rows } = attention(screen.report);
    if (all.length === 0)
        return candidateNumbers(screen);
    const stable = all.filter(each => each.row.tier === 'gate' && !rows.includes(each));
    const telling = [...rows, ...stable];
    const shown = mostUrgent(telling, ROWS_SHOWN);
    const drawn = screen.width >= WIDE_ENOUGH ? wideTable(screen, shown) : narrowTable(screen, shown);
    const left = [...unshown(telling.filter(each => !shown.includes(each))), ...quiet(all.length - telling.length)];
    return [...drawn, ...left.flatMap(line => wrap(line, { limit: screen.width }))];
}
/** Rows for which the table has no room, by what became of them. */
function unshown(rows) {
    if (rows.length === 0)
        return [];
    const regressed = rows.filter(({ row }) => row.verdict === 'regressed').length;
    const improved = rows.filter(({ row }) => row.verdict === 'improved').length;
    const said = [
        ...(regressed > 0 ? [`${n.count(regressed)} regressed`] : []),
        ...(improved > 0 ? [`${n.count(improved)} improved`] : []),
    ];
    const of = said.length > 0 ? ` (${said.join(', ')})` : '';
    return [
        `and ${n.plural(rows.length, 'more metric')}${of}: --json FILE has all of them, --markdown FILE as many as fit`,
    ];
}
const quiet = (count) => count > 0 ? [`and ${n.plural(count, 'advisory metric')}, none found to be worse`] : [];
function wideTable(screen, rows) {
    const [head, ...found] = figures(screen.report, rows);
    const cells = ({ samples, baseline, candidate, delta, p }) => [
        samples,
        baseline,
        candidate,
        delta,
        p,
    ];
    const numbers = columns('rrrlr', [head, ...found].map(cells));
    // The name gets what numbers and verdict leave: two names cut alike would be one.
    const labelRoom = Math.max(20, screen.width - Math.max(...numbers.map(width)) - NARROWEST_VERDICT - 4);
    const names = ['Task / scorer', ...rows.map(({ label }) => shorten(plain(label), labelRoom))];
    const named = columns('ll', names.map((name, at) => [name, numbers[at] ?? '']));
    const size = Math.max(...named.map(width)) + 2;
    const plots = [head, ...found].map(({ plot }) => plot);
    const hasPlots = screen.width - size - Math.max(...plots.map(width)) >= NARROWEST_VERDICT + 2;
    const left = hasPlots
        ? columns('ll', named.map((line, at) => [line, plots[at] ?? '']))
        : named;
    const start = Math.max(...left.map(width)) + 2;
    if (screen.width - start < NARROWEST_VERDICT)
        return narrowTable(screen, rows);
    const [first = '', ...lines] = left;
    return [
        screen.paint('dim', `${padEnd(first, start)}Verdict`),
        ...rows.flatMap((each, at) => withVerdict(screen, each, padEnd(lines[at] ?? '', start))),
    ];
}
/** The verdict stands right of the numbers; what must be known with it below, where the whole width is left. */
function withVerdict(screen, each, line) {
    const room = screen.width - width(line);
    const { word, note } = judge(screen.report, each);
    const whole = verdictText(screen.report, each);
    if (width(whole) <= room)
        return [`${line}${emphasised(screen, each, whole)}`];
    const [first = '', ...rest] = wrap(plain(word), { limit: room });
    return [
        `${line}${emphasised(screen, each, first)}`,
        ...rest.map(part => `${' '.repeat(width(line))}${part}`),
        ...(note === '' ? [] : wrap(plain(note), { limit: screen.width, first: DEEP, rest: DEEP })),
    ];
}
/** Each metric in two lines or more: its name and verdict, then its numbers, aligned. */
function narrowTable(screen, rows) {
    const all = figures(screen.report, rows);
    const fits = fitting(all, screen.width - INDENT.length);
    const [head, ...lines] = fits ?? [];
    return [
        ...(head === undefined ? [] : [screen.paint('dim', `${INDENT}${head}`)]),
        ...rows.flatMap((each, at) => [
            ...nameAndVerdict(screen, each),
            ...(fits === null ? loose(screen, all[at + 1]) : [`${INDENT}${lines[at]}`]),
        ]),
    ];
}
function nameAndVerdict(screen, each) {
    const samples = plain(pairsOf(each.row));
    // A name that is too long stays readable at both its ends, and the verdict's word on its line.
    const name = shorten(plain(each.label), Math.max(30, screen.width - width(samples) - NARROWEST_VERDICT));
    const said = `${name} · ${samples}: ${verdictText(screen.report, each)}`;
    return wrap(said, { limit: screen.width, rest: DEEP }).map((line, at) => {
        // A metric may be called what a verdict is.
        const named = at === 0 && line.startsWith(name) ? name : '';
        return `${named && screen.paint('bold', named)}${emphasised(screen, each, line.slice(named.length))}`;
    });
}
/** Where columns have no room. */
function loose({ width }, found) {
    if (found === undefined)
        return [];
    const { baseline, candidate, delta, p } = found;
    const said = `${baseline} → ${candidate} · Δ ${delta.trim()} · p corr. ${p}`;
    return wrap(said, { limit: width, first: INDENT, rest: DEEP });
}
function verdictText(report, each) {
    const { word, note } = judge(report, each);
    return plain(note === '' ? word : `${word}; ${note}`);
}
function emphasised({ report, paint }, each, text) {
    const { word } = judge(report, each);
    const colours = { regressed: 'red', improved: 'green', 'not comparable': 'yellow' };
    const colour = colours[word];
    return colour ? text.replace(word, found => paint(colour, found)) : text;
}
function candidateNumbers({ report, width }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics }) => metrics.map(each => [
        shorten(plain(`${task} / ${each.scorer}, ${each.metric}`), Math.max(20, width - 40)),
        n.level(each.value, 'plain'),
        each.ciLower === null ? '' : `[${n.level(each.ciLower, 'plain')}, ${n.level(each.ciUpper, 'plain')}]`,
        n.plural(each.samples, 'sample'),
    ]));
    return columns('lrlr', rows).map(line => cut(line, width));
}
