/** What every face of a history says about one run. */
import * as n from "./numbers.js";
import { shortSha } from "./provenance.js";
import { oneLine } from "./text.js";
/** `2026-11-02 9f8e7d6`. */
export function runOf(point) {
    const day = point?.createdAt?.slice(0, 10);
    const known = [day, shortSha(point?.commit)].filter(part => part !== null && part !== undefined && part !== '');
    return known.length === 0 ? 'a run' : oneLine(known.join(' '));
}
/** `74.0 % to 78.2 %`; empty without an interval. */
export const between = ({ ciLower, ciUpper }, scale) => ciLower === null ? '' : `${n.level(ciLower, scale)} to ${n.level(ciUpper, scale)}`;
