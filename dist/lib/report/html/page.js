import { el, markup } from "./element.js";
import { forest } from "./forest.js";
import { history } from "./history.js";
import { ledger } from "./ledger.js";
import { metrics } from "./metrics.js";
import { moves } from "./moves.js";
import { price } from "./price.js";
import { pageSamples } from "./samples.js";
import { acceptances, settings } from "./settings.js";
import * as top from "./top.js";
import { link, name } from "./words.js";
/** In pieces, because the samples of a large comparison make a long text. */
export function* renderHtml(report, { assets, links = {}, unchanged }) {
    const page = { report, links, samples: pageSamples(report, { unchanged, links }) };
    yield `<!doctype html>\n<html lang="en"><head>${head(`${top.title(report)} · ${report.verdict}`, assets)
        .map(markup)
        .join('')}`;
    // Our own style and script stand as they are: hashes of exactly these characters are in the policy above.
    yield `<style>${assets.style}</style></head><body>`;
    yield body(page).map(markup).join('\n');
    if (page.samples !== null)
        yield `<script type="application/json" id="samples-json">${inScript(page.samples)}</script>`;
    yield `<script>${assets.script}</script></body></html>\n`;
}
/** JSON that no reader of HTML takes for the end of its element. */
const inScript = (value) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** What stands in the head of every page of ours. */
export function head(title, { scriptHash, styleHash }) {
    const policy = [
        "default-src 'none'",
        `script-src '${scriptHash}'`,
        `style-src '${styleHash}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return [
        el('meta', { charset: 'utf-8' }),
        el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        el('meta', { name: 'color-scheme', content: 'light dark' }),
        el('meta', { name: 'referrer', content: 'no-referrer' }),
        el('title', {}, title),
    ];
}
/** By the id of their heading, in the order of the page. */
const SECTIONS = [
    { id: 'intervals', title: 'Intervals', draw: forest },
    { id: 'samples', title: 'Samples', draw: explorer },
    { id: 'moves', title: 'Moves', draw: moves },
    { id: 'price', title: 'Cost', draw: price },
    { id: 'history', title: 'History', draw: history },
    { id: 'metrics', title: 'Metrics', draw: metrics },
    { id: 'ledger', title: 'Ledger', draw: ledger },
    { id: 'settings', title: 'Configuration', draw: settings },
    { id: 'accepted', title: 'Accepted', draw: acceptances },
];
function body(page) {
    const sections = SECTIONS.map(each => ({ ...each, drawn: each.draw(page) })).filter(({ drawn }) => drawn.length > 0);
    return [
        el('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
        el('header', {}, el('h1', {}, top.title(page.report)), el('nav', { 'aria-label': 'Sections' }, ...sections.map(({ id, title }) => el('a', { href: `#${id}` }, title)))),
        el('main', { id: 'main' }, top.verdict(page), ...top.figures(page), top.provenance(page), ...top.warnings(page), ...sections.flatMap(({ drawn }) => drawn)),
        footer(page),
    ];
}
/** The frame into which the script puts the samples. */
function explorer({ report, samples }) {
    if (report.comparisons.length === 0)
        return [];
    const content = samples === null
        ? el('p', {}, 'This report holds no sample that moved, errored or has no partner.')
        : el('div', { id: 'explorer' }, el('noscript', {}, 'The list of samples needs JavaScript.'));
    return [
        el('section', { class: 'explorer', 'aria-labelledby': 'samples' }, el('h2', { id: 'samples' }, 'Samples'), content),
    ];
}
function footer({ report, links }) {
    const places = [
        ['workflow run', links.run],
        ['comment', links.comment],
        ['MLflow, baseline', links.mlflowBaseline],
        ['MLflow, candidate', links.mlflowCandidate],
    ];
    const linked = places.flatMap(([label, address]) => (address === undefined ? [] : [' · ', link(label, address)]));
    return el('footer', {}, el('p', {}, `${name(report.tool.name)} ${name(report.tool.version)} · ${name(report.comparedAt)}`, ...linked));
}
