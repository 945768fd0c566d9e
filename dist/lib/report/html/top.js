/** What a reader sees first: verdict, story, what was compared with what, warnings, the next step. */
import { nextSteps, REPRODUCE } from "../next-steps.js";
import * as n from "../numbers.js";
import * as origin from "../provenance.js";
import { alertKind } from "../sections/top.js";
import * as story from "../story.js";
import { outcome, verdictWord } from "../words.js";
import { el } from "./element.js";
import { link, name, prose, withRunLinks } from "./words.js";
const TONES = { CAUTION: 'bad', WARNING: 'warn', NOTE: 'note', TIP: 'good' };
const SIGNS = { bad: '✕', warn: '!', note: 'i', good: '✓' };
export function title({ suite, run }) {
    const sha = origin.shortSha(run?.headCommit);
    return ['Eval regression', ...(suite === 'default' ? [] : [name(suite)]), ...(sha === null ? [] : [sha])].join(' · ');
}
export function verdict({ report }) {
    const tone = TONES[alertKind(report)];
    const word = verdictWord(report.verdict);
    const passed = outcome(report);
    const { lead, rest } = story.headline(report);
    return el('section', { id: 'verdict', class: `verdict ${tone}`, 'aria-labelledby': 'verdict-word' }, el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[tone]), el('div', {}, el('h2', { id: 'verdict-word' }, el('span', { class: 'word' }, word), ...(passed === word ? [] : [' ', el('span', { class: 'outcome' }, passed)])), el('p', { class: 'story' }, el('strong', {}, ...prose(lead)), ...(rest === '' ? [] : [' ', ...prose(rest)])), next(report)));
}
function next(report) {
    const steps = nextSteps(report).flatMap((step, at) => [at === 0 ? '' : ' · ', ...withRunLinks(step, report.run?.url)]);
    return el('p', { class: 'next' }, el('strong', {}, 'Next:'), ' ', ...steps.filter(part => part !== ''));
}
/** The numbers that people ask for first, as a row of figures. */
export function figures({ report }) {
    const { samples, cost, tokens, time } = report.totals;
    if (report.comparisons.length === 0)
        return [];
    const moved = ({ relativeDelta, ciLower, ciUpper }) => relativeDelta === null ? '' : [n.relative(relativeDelta), n.interval(ciLower, ciUpper, 'percent')].join(' ');
    const change = (label, of, format) => of.baseline === null && of.candidate === null
        ? []
        : [figure(label, [of.baseline, of.candidate].map(value => unbroken(format(value))).join(' → '), moved(of))];
    const left = samples.paired - samples.compared;
    return [
        el('dl', { class: 'figures' }, figure('Samples compared', n.count(samples.compared), left > 0 ? `of ${n.count(samples.paired)} paired` : 'all that are paired'), ...change('Cost', cost, n.money), ...change('Tokens', tokens, n.tokens), ...change('Time', time, n.duration)),
    ];
}
/** A line may break at the arrow, and not between a number and its unit. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
const figure = (label, value, note) => el('div', {}, el('dt', {}, label), el('dd', {}, el('b', {}, value), ...(note ? [' ', el('span', {}, note)] : [])));
/** What stands for a baseline of which there is no log. */
const MISSING = {
    found: 'not read',
    none: 'none',
    unreachable: 'could not be reached',
};
export function provenance({ report, links }) {
    const origins = origin.baselineOrigins(report);
    const baseline = origins.map(pieces => el('dd', {}, ...pieces.map(piece => printed(piece, links.baselineRun))));
    const facts = [...origin.models(report), origin.evaluated(report), origin.attempts(report)].filter(Boolean);
    return el('dl', { class: 'provenance' }, el('dt', {}, 'Baseline'), ...(baseline.length > 0 ? baseline : [el('dd', {}, MISSING[report.baselineSearch.outcome])]), el('dt', {}, 'Candidate'), el('dd', {}, ...candidate(report)), ...facts.flatMap((fact, at) => [...(at === 0 ? [el('dt', {}, 'Compared')] : []), el('dd', {}, ...prose(fact))]), ...(report.comparisons.length > 0 ? [el('dt', {}, 'To repeat'), el('dd', {}, el('code', {}, REPRODUCE))] : []));
}
function printed({ text, kind, address }, run) {
    const label = kind === 'name' ? el('code', {}, name(text)) : text;
    return link(label, address ?? (text.startsWith('run ') ? run : undefined));
}
function candidate({ run, candidate: { evals } }) {
    if (!run?.headCommit)
        return [el('code', {}, name(origin.logNames(evals)))];
    const pull = run.pullRequest === null ? '' : `pull request ${run.pullRequest}, `;
    return [el('code', {}, origin.shortSha(run.headCommit) ?? ''), ` (${pull}`, link(`run ${run.id}`, run.url), ')'];
}
const WARNINGS_SHOWN = 200;
export function warnings({ report }) {
    const all = story.warnings(report).filter(({ message }) => message !== report.headline);
    if (all.length === 0)
        return [];
    const shown = all
        .slice(0, WARNINGS_SHOWN)
        .map(reason => el('li', {}, ...withRunLinks(story.reasonText(reason), report.run?.url)));
    const rest = all.length > shown.length ? [el('li', {}, `${n.count(all.length - shown.length)} more warnings`)] : [];
    return [
        el('section', { class: 'warnings', 'aria-labelledby': 'warnings' }, el('h2', { id: 'warnings' }, `${n.plural(all.length, 'warning')}`), el('ul', {}, ...shown, ...rest)),
    ];
}
