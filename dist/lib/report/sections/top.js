import { bold, code, link, prose, SENTENCE_LIMIT } from "../markdown.js";
import * as origin from "../provenance.js";
import * as story from "../story.js";
import { clip } from "../text.js";
import { outcome } from "../words.js";
export function heading({ report }) {
    const suite = report.suite === 'default' ? [] : [`suite ${code(report.suite, 60)}`];
    const sha = origin.shortSha(report.run?.headCommit);
    const commit = sha === null ? [] : [code(sha)];
    return `### ${['Eval regression', ...suite, ...commit, outcome(report)].join(' · ')}`;
}
const ALERTS = {
    error: 'CAUTION',
    regressed: 'CAUTION',
    'not-comparable': 'WARNING',
    inconclusive: 'NOTE',
    improved: 'TIP',
    'no-worse': 'TIP',
    'no-baseline': 'NOTE',
};
/** An undecided outcome is a warning only when there is something to worry about. */
export function alertKind({ verdict, flags }) {
    return verdict === 'inconclusive' && flags.length > 0 ? 'WARNING' : ALERTS[verdict];
}
export function alert(page) {
    return `> [!${alertKind(page.report)}]\n> ${sentence(page)}`;
}
/** The first clause in bold. */
export function sentence({ report }) {
    const { lead, rest } = story.headline(report);
    if (report.verdict === 'not-comparable')
        return `${bold('Not comparable:')} ${prose(`${lead}${rest}`)}`;
    return `${bold(prose(lead))}${rest === '' ? '' : ` ${prose(rest)}`}`;
}
export function baselines({ report, links, detail }) {
    const origins = origin.baselineOrigins(report).map(pieces => pieces.map(piece => printed(piece, links)).join(''));
    const shown = [
        ...origins.slice(0, detail.attentionRows),
        ...more(origins.length - detail.attentionRows, 'more baselines'),
    ];
    return origins.length > 0 ? `Baseline ${shown.join('; ')}` : '';
}
/** Baseline, models, samples, attempts: what was compared with what. */
export function provenance(page) {
    const { report } = page;
    const from = baselines(page);
    const facts = [
        ...origin.models(report),
        origin.samplesPaired(report),
        origin.evaluated(report),
        origin.attempts(report),
    ];
    const line = [from, ...facts.map(fact => prose(fact))].filter(Boolean);
    return report.comparisons.length === 0 && from === '' ? '' : line.join(' · ');
}
function printed({ text, kind, address }, links) {
    const label = kind === 'name' ? code(text) : spaced(text);
    return link(label, address ?? (text.startsWith('run ') ? links.baselineRun : undefined));
}
/** `prose` trims; separators between pieces keep their spaces. */
function spaced(text) {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return `${before && ' '}${prose(middle)}${after && ' '}`;
}
/** A sentence of ours may name a run of this very repository: only such an address becomes a link. */
export function withRunLinks(text, { report }) {
    const runs = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\//.exec(report.run?.url ?? '')?.[0];
    if (runs === undefined)
        return prose(text);
    const parts = clip(text, SENTENCE_LIMIT).split(/(https:\/\/\S+\/actions\/runs\/\d+)/);
    return parts
        .map(part => (part.startsWith(runs) ? link(`run ${part.slice(runs.length)}`, part) : spaced(part)))
        .join('');
}
export function more(number, what) {
    return number > 0 ? [`${number} ${what}`] : [];
}
export function warnings(page) {
    const { report, detail } = page;
    const all = story.warnings(report).filter(({ message }) => message !== report.headline);
    const shown = all.slice(0, detail.attentionRows).map(reason => withRunLinks(story.reasonText(reason), page));
    const lines = [...shown, ...more(all.length - shown.length, 'more warnings')].map(line => `⚠ ${line}`);
    return lines.length === 1 ? lines.join('') : lines.map(line => `- ${line}`).join('\n');
}
