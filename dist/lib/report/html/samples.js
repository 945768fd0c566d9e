import { PAGE } from "../markdown.js";
import { isNumber } from "../numbers.js";
import { DIRECTIONS } from "../schema.js";
import { clip } from "../text.js";
import { candidateName, taskLabel } from "../words.js";
/** What did not move is left out beyond this many rows: a browser opens no larger page at once. */
const MOST_ROWS = 60_000;
/** Characters of one text: an answer longer than this is read in its log. */
const TEXT_LIMIT = 20_000;
const FLAGS = ['flaky', 'newly-flaky', 'credible', 'limited', 'accepted'];
/** Null: there is nothing to explore. */
export function pageSamples(report, { unchanged = [], links = {} } = {}) {
    const page = empty(report, links);
    const places = { samples: new Map(), scorers: new Map() };
    for (const [comparison, { samples }] of report.comparisons.entries())
        for (const row of samples)
            add(page, row, { places, comparison });
    for (const { comparison, rows } of unchanged)
        for (const row of rows) {
            if (page.rows.sample.length < MOST_ROWS)
                add(page, row, { places, comparison });
            else
                page.unchangedLeftOut += 1;
        }
    return page.rows.sample.length === 0 ? null : page;
}
function empty(report, { mlflowBaseline, mlflowCandidate }) {
    return {
        candidate: candidateName(report).head,
        comparisons: report.comparisons.map(each => ({
            label: taskLabel(report, each),
            baselineLog: each.baselineEval,
            candidateLog: each.candidateEval,
        })),
        links: {
            ...(isPage(mlflowBaseline) && { baseline: mlflowBaseline }),
            ...(isPage(mlflowCandidate) && { candidate: mlflowCandidate }),
        },
        scorers: [],
        regressed: report.comparisons.flatMap(({ metrics }, at) => metrics
            .filter(({ tier, verdict }) => tier === 'gate' && verdict === 'regressed')
            .map(({ scorer }) => [at, scorer ?? ''])),
        directions: [...DIRECTIONS],
        flags: [...FLAGS],
        samples: { comparison: [], id: [], metadata: {}, cost: [], tokens: [], time: [] },
        rows: {
            sample: [],
            scorer: [],
            direction: [],
            flags: [],
            baseline: [],
            candidate: [],
            epochs: {},
            note: {},
            detail: {},
        },
        unchangedLeftOut: 0,
    };
}
const isPage = (address) => address !== undefined && PAGE.test(address);
function add(page, row, { places, comparison }) {
    const { rows } = page;
    const at = rows.sample.length;
    rows.sample.push(placeOfSample(page, row, { places, comparison }));
    rows.scorer.push(placeOf(places.scorers, row.scorer, page.scorers));
    rows.direction.push(DIRECTIONS.indexOf(row.direction));
    rows.flags.push(FLAGS.reduce((bits, flag, bit) => (row.flags.includes(flag) ? bits | (1 << bit) : bits), 0));
    rows.baseline.push(short(row.baselineScore));
    rows.candidate.push(short(row.candidateScore));
    if (row.baselineEpochs.length > 1 || row.candidateEpochs.length > 1)
        rows.epochs[at] = [row.baselineEpochs.map(short), row.candidateEpochs.map(short)];
    if (row.note !== undefined)
        rows.note[at] = clip(row.note, TEXT_LIMIT);
    const detail = detailOf(row);
    if (detail !== null)
        rows.detail[at] = detail;
}
function placeOf(places, name, names) {
    const known = places.get(name);
    if (known !== undefined)
        return known;
    places.set(name, names.length);
    return names.push(name) - 1;
}
function placeOfSample({ samples }, row, { places, comparison }) {
    // Where questions were paired, a removed sample may have had the id that another has now.
    const key = `${comparison} ${row.direction === 'missing' ? 'removed' : 'kept'} ${row.id}`;
    const known = places.samples.get(key);
    if (known !== undefined)
        return known;
    const at = samples.id.push(row.id) - 1;
    places.samples.set(key, at);
    samples.comparison.push(comparison);
    if (row.metadata !== undefined && Object.keys(row.metadata).length > 0)
        samples.metadata[at] = row.metadata;
    samples.cost.push(both(row.resources?.cost));
    samples.tokens.push(both(row.resources?.totalTokens));
    samples.time.push(both(row.resources?.totalTime));
    return at;
}
const both = (values) => {
    const [baseline = null, candidate = null] = values ?? [];
    return baseline === null && candidate === null ? 0 : [short(baseline), short(candidate)];
};
/** Six digits are more than any page shows, but above a thousand it shows whole numbers. */
const short = (value) => isNumber(value) ? Number(value.toPrecision(Math.abs(value) < 1000 ? 6 : 15)) : null;
function detailOf({ detail }) {
    const texts = Object.entries(detail ?? {}).flatMap(([key, text]) => (text ? [[key, clip(text, TEXT_LIMIT)]] : []));
    return texts.length === 0 ? null : Object.fromEntries(texts);
}
