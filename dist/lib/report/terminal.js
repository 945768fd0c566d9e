/** The report for a terminal: the outcome in a word first, then what was compared; the verdict last, where the eye rests. */
import { attention, lowerSamples } from "./attention.js";
import { columns, cut, padEnd, plain, shorten, wrap } from "./columns.js";
import * as differences from "./differences.js";
import { methods } from "./methods.js";
import { nextSteps } from "./next-steps.js";
import * as n from "./numbers.js";
import { ownMoves } from "./own-moves.js";
import * as origin from "./provenance.js";
import { sampleScores, sampleWhy } from "./sample-words.js";
import { INDENT } from "./screen.js";
import { more } from "./sections/top.js";
import * as story from "./story.js";
import { metrics } from "./terminal-metrics.js";
import { noCommand } from "./text.js";
import { ledgerCounts, verdictWord } from "./words.js";
const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
const NARROWEST = 40;
const SAMPLES_PER_METRIC = 10;
const METRICS_WITH_SAMPLES = 5;
export function renderTerminal(report, options) {
    const paint = options.colour ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
    const screen = { report, width: Math.max(NARROWEST, Math.floor(options.width) || 80), paint };
    const blocks = [
        top(screen),
        metrics(screen),
        samples(screen),
        ledger(screen),
        warnings(screen),
        bottom(screen),
        verdict(screen),
    ];
    const lines = blocks.filter(({ length }) => length > 0).flatMap(block => [...block, '']);
    return `${lines.slice(0, -1).map(noCommand).join('\n')}\n`;
}
/** Whoever reads from the top sees the outcome first, too. */
function title({ report, width, paint }, name) {
    const word = verdictWord(report.verdict).toUpperCase();
    return `${paint('bold', cut(name, width - word.length - 3))} · ${paint(COLOURS[report.verdict], word)}`;
}
function top(screen) {
    const { report, width } = screen;
    const said = (name, text) => wrap(plain(text), { limit: width, first: padEnd(name, 11), rest: ' '.repeat(11) });
    const suite = report.suite === 'default' ? '' : ` · suite ${plain(report.suite)}`;
    const origins = origin.baselineOrigins(report).map(pieces => pieces.map(({ text }) => text).join(''));
    const facts = [
        ...origin.models(report),
        origin.samplesPaired(report),
        origin.evaluated(report),
        origin.attempts(report),
    ];
    return [
        title(screen, `${plain(report.tool.name)} ${plain(report.tool.version)}${suite}`),
        ...said('Baseline', origins.join('; ') || 'none'),
        ...said('Candidate', candidate(report)),
        ...(report.comparisons.length > 0 ? said('Compared', facts.filter(Boolean).join(' · ')) : []),
    ];
}
function candidate({ run, candidate: { evals } }) {
    const where = run?.pullRequest == null ? '' : ` (pull request ${run.pullRequest})`;
    return run?.headCommit ? `${origin.shortSha(run.headCommit)}${where}` : origin.logNames(evals);
}
/** With a regression only its own samples: those of the other metrics are mostly chance. */
function samples(screen) {
    const gated = lowerSamples(attention(screen.report)).filter(({ metric }) => metric.row.tier === 'gate');
    const regressed = gated.filter(({ metric }) => metric.row.verdict === 'regressed');
    const groups = regressed.length > 0 ? regressed : gated;
    const shown = groups.slice(0, METRICS_WITH_SAMPLES);
    const left = gated.length - shown.length;
    const blocks = [
        ...shown.map(group => sampleGroup(screen, group)),
        ...(left > 0
            ? [wrap(`Some samples scored lower in ${n.plural(left, 'other metric')}, too.`, { limit: screen.width })]
            : []),
    ];
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
function sampleGroup(screen, { metric, rows }) {
    const { row, label } = metric;
    const shown = rows.slice(0, SAMPLES_PER_METRIC);
    const worse = row.direction === 'higher' ? 'Scored lower' : 'Scored worse (higher)';
    const total = n.count(Math.max(row.sampleCounts.regressed, rows.length));
    const title = `${worse} in ${label}: ${total}, better: ${n.count(row.sampleCounts.improved)}${shown.length < rows.length ? ` (${shown.length} shown)` : ''}`;
    const idRoom = Math.max(10, Math.floor(screen.width / 3));
    const cells = columns('ll', shown.map(sample => [shorten(plain(sample.id), idRoom), sampleScores(sample)]));
    const lines = shown.map((sample, at) => {
        const why = sampleWhy(sample, 1).map(said).join('; ');
        return cut(`${INDENT}${cells[at]}  ${why}`.trimEnd(), screen.width);
    });
    return [...wrap(plain(title), { limit: screen.width }), ...lines];
}
const said = ({ label, quotes }) => [label, ...quotes.map(quote => cut(plain(quote), 200))].filter(Boolean).join(' ');
/** Lines of one kind; a screen shows the first ones of each. */
const LINES_PER_KIND = 8;
function ledger({ report, width }) {
    const kinds = [
        causes(report),
        differences.withoutScore(report),
        settings(report),
        partners(report),
        story.accepted(report),
        passedOver(report),
    ];
    const lines = kinds.flatMap(kind => [
        ...kind.slice(0, LINES_PER_KIND),
        ...(kind.length > LINES_PER_KIND ? [`and ${n.count(kind.length - LINES_PER_KIND)} more`] : []),
    ]);
    return [
        ...(report.comparisons.length > 0 ? wrap(`Samples: ${ledgerCounts(report)}`, { limit: width }) : []),
        ...lines.flatMap(line => wrap(plain(line), { limit: width, first: `${INDENT}- `, rest: `${INDENT}  ` })),
    ];
}
function causes(report) {
    return differences
        .errorCauses(report)
        .map(({ where, side, count, message }) => `errored in ${where}, ${side}: ${n.count(count)} × ${cut(plain(message), 200)}`);
}
function settings(report) {
    const changed = differences.settings(report).map(({ where, row }) => {
        const meaning = differences.meaningOf(row);
        return `${where}: ${differences.changeOf(row)}${meaning && ` (${meaning})`}`;
    });
    return [...changed, ...differences.remarks(report)];
}
const partners = (report) => story
    .unpaired(report)
    .map(({ side, names }) => `${side}: ${[...names.slice(0, 20), ...more(names.length - 20, 'more')].join(', ')}`);
const passedOver = (report) => origin.passedOver(report).map(each => `baseline passed over: ${each}`);
function warnings({ report, width, paint }) {
    const reasons = story.warnings(report).filter(({ message }) => message !== report.headline);
    const shown = reasons.slice(0, 20).map(story.reasonText);
    const rest = reasons.length > shown.length ? [`${reasons.length - shown.length} more warnings`] : [];
    return [...shown, ...rest].flatMap(text => wrap(plain(text), { limit: width, first: '! ', rest: INDENT }).map((line, at) => at === 0 ? paint('yellow', line) : line));
}
function bottom({ report, width, paint }) {
    const moves = ownMoves(report);
    const resources = [...story.resources(report), ...(moves === '' ? [] : [`For comparison: ${moves}`])];
    const howTested = methods(report);
    return [
        ...resources.flatMap(line => wrap(plain(line), { limit: width, rest: INDENT })),
        ...(howTested ? wrap(plain(howTested), { limit: width, rest: INDENT }).map(line => paint('dim', line)) : []),
    ];
}
const COLOURS = {
    error: 'red',
    regressed: 'red',
    'not-comparable': 'yellow',
    inconclusive: 'yellow',
    improved: 'green',
    'no-worse': 'green',
    'no-baseline': 'yellow',
};
function verdict({ report, width, paint }) {
    const word = verdictWord(report.verdict).toUpperCase();
    const [first = '', ...rest] = wrap(`${word} · ${plain(report.headline)}`, { limit: width, rest: INDENT });
    return [
        first.replace(word, found => paint(COLOURS[report.verdict], found)),
        ...rest,
        ...wrap(plain(`Next: ${nextSteps(report).join(' · ')}`), { limit: width, rest: '      ' }),
    ];
}
