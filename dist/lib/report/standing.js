/** Where each gated metric stands for the one sentence of a report, and the drop that all of them together rule out. */
import { isLimitKept, obstacle } from "./words.js";
export function standing({ comparison, row }) {
    if (obstacle(comparison, row))
        return 'blocked';
    if (row.acceptedBy !== undefined)
        return 'accepted';
    switch (row.verdict) {
        case 'regressed':
        case 'improved':
            return row.verdict;
        case 'not-tested':
            return 'no-test';
        case 'no-worse':
            if (row.flags.includes('within-margin'))
                return 'slightly-worse';
            return isLimitKept(row) ? 'limit-kept' : 'steady';
        case 'inconclusive':
            return row.significant && row.flags.includes('limited-coverage') ? 'unjudged' : 'steady';
    }
}
/** What is left to judge: a blocked or accepted metric has no say in what is ruled out. */
export const isOpen = (each) => !SETTLED.has(standing(each));
const SETTLED = new Set(['accepted', 'blocked']);
/** Over the open gated metrics. A resource is a ratio, so it never enters the points. */
export function boundsOf(gated) {
    const open = gated.filter(isOpen);
    const drops = open.flatMap(each => scoreBound(each) ?? []);
    const resources = open.filter(each => resourceBound(each) !== null);
    return {
        drop: worst(drops),
        rise: worst(resources.flatMap(each => resourceBound(each) ?? [])),
        resources: resources.map(({ label }) => label),
        without: open.filter(each => standing(each) !== 'limit-kept' && scoreBound(each) === null && resourceBound(each) === null),
    };
}
const worst = (bounds) => bounds.length === 0 ? null : bounds.reduce((most, bound) => Math.max(most, bound));
function scoreBound({ row: { unit, range, ruledOutDrop } }) {
    if (unit === 'ratio' || range === null || ruledOutDrop === null)
        return null;
    return ruledOutDrop / (range.max - range.min);
}
const resourceBound = ({ row }) => (row.unit === 'ratio' ? row.ruledOutDrop : null);
/** Something gates, and a drop of any size could hide in it. */
export function nothingRuledOut(gated) {
    const { drop, rise, without } = boundsOf(gated);
    return without.length > 0 && drop === null && rise === null;
}
