/** The candidate against a fixed point far back: a drift too slow for any single comparison shows there. Advisory. */
import * as n from "./numbers.js";
import { historyOf } from "./own-moves.js";
import { shortSha } from "./provenance.js";
import { clip } from "./text.js";
import { deltaOf, deltaUnit, placed } from "./words.js";
/** Rows named in a sentence; the page has all of them. */
const MOST_NAMED = 3;
/** @param compared the report of that comparison, fit to leave. */
export function anchorOf(named, { verdict, families, baseline, comparisons }) {
    const [provenance = null] = (baseline?.evals ?? []).map(each => each.provenance ?? null);
    return { named, verdict, provenance, families, comparisons: comparisons.map(each => ({ ...each, samples: [] })) };
}
/** The report as if the anchor were its baseline, for everything that puts rows into words. */
export const seenFromAnchor = (report, { comparisons, families }) => ({
    ...report,
    comparisons,
    families,
});
/** What a reader must know: a warning where a metric that gates has regressed since, or where none can be told of. */
export function anchorReason(report, anchor) {
    const gated = placed(report).filter(({ row }) => row.tier === 'gate');
    const since = placed(seenFromAnchor(report, anchor)).filter(({ row }) => row.tier === 'gate' && isJudged(row));
    const regressed = since.filter(({ row }) => row.verdict === 'regressed');
    const open = regressed.filter(({ row }) => row.acceptedBy === undefined);
    const name = `Since the anchor ${anchorName(anchor)}`;
    const untold = gated.filter(each => !since.some(other => isSame(each, other))).map(({ label }) => label);
    const gap = untold.length === 0 ? '' : ` Nothing can be told for ${listed(untold)}.`;
    if (regressed.length > 0) {
        const metrics = n.plural(regressed.length, 'metric');
        const message = `${name}, ${metrics} regressed: ${listed(regressed.map(written))}. This is no part of the verdict.${gap}`;
        const hasHistory = historyOf(report, gated).length > 0;
        const fix = `A drift may come in steps too small for any one change to show${hasHistory ? '; the page of the full report has the history' : ''}.`;
        return { code: 'anchor-drift', level: open.length > 0 ? 'warn' : 'inform', message, fix };
    }
    if (since.length === 0)
        return {
            code: 'anchor',
            level: 'warn',
            message: `${name}, nothing can be told: no metric that decides is comparable with it.`,
            fix: 'Name a newer anchor, or run its evals with the settings of today.',
        };
    const words = counted(since.map(({ row }) => WORDS[row.verdict]));
    return { code: 'anchor', level: 'inform', message: `${name}, no metric was found to have regressed: ${words}.${gap}` };
}
const WORDS = {
    regressed: 'regressed',
    improved: 'improved',
    'no-worse': 'no worse',
    inconclusive: 'inconclusive',
    'not-tested': 'not tested',
};
const isJudged = ({ verdict }) => verdict !== 'not-tested';
function isSame(a, b) {
    const [mine, theirs] = [a, b].map(({ comparison, row }) => JSON.stringify([comparison.task, comparison.model, row.scorer, row.metric, row.reducer]));
    return mine === theirs;
}
/** The first few, and how many more. */
function listed(names) {
    const more = names.length > MOST_NAMED ? ` and ${n.count(names.length - MOST_NAMED)} more` : '';
    return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
const counted = (words) => [...new Set(words)].map(word => `${n.count(words.filter(each => each === word).length)} ${word}`).join(', ');
const written = ({ label, row }) => {
    const by = row.acceptedBy === undefined ? '' : `, accepted by ${clip(row.acceptedBy, 80)}`;
    return `${label} ${deltaOf(row)}${deltaUnit(row, false)}${by}`;
};
/** `v1.2 (9f8e7d6, 92 days old)`. */
export function anchorName({ named, provenance }) {
    const name = clip(named, 80);
    const facts = provenance === null ? [] : [...otherName(name, provenance), ...aged(provenance)];
    return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}
function otherName(name, { commit }) {
    const sha = shortSha(commit);
    return sha === null || name.startsWith(sha) ? [] : [sha];
}
const aged = ({ ageHours }) => (ageHours === null ? [] : [n.age(ageHours)]);
