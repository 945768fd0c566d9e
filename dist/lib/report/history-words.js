/** What every face of a history says about one run. */
import * as n from "./numbers.js";
import { shortSha } from "./provenance.js";
import { clip, oneLine } from "./text.js";
import { scaleOfRange } from "./words.js";
/** `2026-11-02 9f8e7d6`. */
export function runOf(point) {
    const day = point?.createdAt?.slice(0, 10);
    const known = [day, shortSha(point?.commit)].filter(part => part !== null && part !== undefined && part !== '');
    return known.length === 0 ? 'a run' : oneLine(known.join(' '));
}
/** `74.0 % to 78.2 %`; empty without an interval. */
export const between = ({ ciLower, ciUpper }, scale) => ciLower === null ? '' : `${n.level(ciLower, scale)} to ${n.level(ciUpper, scale)}`;
/** Share of the range that a drawing shows at least: noise must not look like a landslide. */
export const LEAST_SHOWN = 0.04;
/** `moved by at most 2.1 points from run to run`, and how many of the steps that is about. */
export function movedBy({ points, largestMove, steps, range }) {
    if (points.length < 2)
        return '';
    if (largestMove === null)
        return 'no two runs of the same settings compare';
    const all = points.length - 1;
    const of = steps === all ? '' : ` (${n.count(steps)} of ${n.count(all)} steps; the others changed settings or do not compare)`;
    return `moved by at most ${n.bound(largestMove, scaleOfRange(range))} from run to run${of}`;
}
/** `+1.3`, with the settings that changed on the way; empty without a move. */
export function moveOf({ move, changed }, scale) {
    if (move === null)
        return '';
    const shown = changed.slice(0, 2).map(field => clip(field, 40));
    const more = changed.length > 2 ? `, ${n.count(changed.length - 2)} more` : '';
    return `${n.difference(move, scale)}${shown.length > 0 ? ` (${shown.join(', ')}${more} changed)` : ''}`;
}
/** What is meant by a move. */
export const MOVES = 'A move is from the run before, on the samples that both have; runs that do not compare have none. What was merged between the two is in it. Intervals are of each run alone.';
