/** Where a corrected p alone would mislead: what the metric shows by itself, in words. */
import * as n from "./numbers.js";
/** A raw p below this is worth a word even where correction set it aside. */
const NOTABLE_P = 0.1;
/**
 * What a corrected p of 1 hides: a raw p that is small, or an interval without 0. Empty where neither is so, and where the
 * judgement tells both p values anyway.
 */
export function setAside(report, row) {
    const { pValue, adjustedPValue, smallestP, significant, flags } = row;
    if (pValue === null || adjustedPValue === null || significant || flags.includes('nominal'))
        return '';
    const family = familyOf(report, row);
    const alpha = family?.alpha ?? 1 - row.ciLevel;
    const apart = excludesZero(row);
    if (adjustedPValue <= alpha || (pValue >= NOTABLE_P && !apart))
        return '';
    const own = `p ${n.pValue(pValue)} by itself`;
    if (smallestP !== null && smallestP > alpha)
        return `${own}; ${movedSamples(row)} cannot reach ${n.pValue(alpha)}`;
    if (n.pValue(adjustedPValue) !== n.pValue(pValue))
        return `${own}, ${correctedP(report, row)}`;
    return apart ? `the interval leaves out 0, but p ${n.pValue(pValue)} is above ${n.pValue(alpha)}` : '';
}
const familyOf = (report, row) => report.families.find(({ name }) => name === row.family);
const excludesZero = ({ ciLower, ciUpper }) => (ciLower !== null && ciLower > 0) || (ciUpper !== null && ciUpper < 0);
function movedSamples({ flips, sampleCounts }) {
    return flips === null
        ? `${n.plural(sampleCounts.regressed + sampleCounts.improved, 'sample')} that moved`
        : n.plural(flips.lost + flips.gained, 'flip');
}
/** `.31 corrected for 5 metrics`. */
export function correctedP(report, row) {
    const family = familyOf(report, row);
    const correction = family ? `corrected for ${n.plural(family.size, 'metric')}` : 'corrected';
    return `${n.pValue(row.adjustedPValue)} ${correction}`;
}
