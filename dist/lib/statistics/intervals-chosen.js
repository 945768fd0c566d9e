/** Which interval is shown for the mean difference, and which one may rule out a drop. */
import { clusterSums } from "./clusters.js";
import { generalisedTangoOfGroups } from "./generalised-tango.js";
import { groupValues } from "./groups.js";
import { bonettPriceT } from "./intervals.js";
import { tUpperQuantile } from "./student-t.js";
import { spread } from "./sums.js";
import { tangoInterval } from "./tango.js";
/** With more distinct differences than this the t interval is equal to four digits and closed-form. */
const MANY_DISTINCT = 10_000;
export function chooseIntervals(draft) {
    if (draft.n === 0)
        return { interval: null, rangeInterval: null };
    if (draft.clusters)
        return clusterIntervals(draft);
    if (draft.flips)
        return flipIntervals(draft);
    if (draft.groups.values.length > MANY_DISTINCT)
        return largeIntervals(draft);
    return scoreIntervals(draft, draft.groups);
}
/** Zeros and ones on a wider scale (0 to 5, say) could still move further than by 1. */
function flipIntervals({ flips, n, level, groups, bound }) {
    const { lower, upper } = tangoInterval({ ...flips, n }, level);
    const rangeInterval = bound > 1 ? generalisedTangoOfGroups(groups, { level, bound }) : { lower, upper };
    return { interval: { lower, upper, method: 'Tango score' }, rangeInterval };
}
/** Shown: R = the largest difference seen. For margins: R = full range, since a rare large drop may be unseen. */
function scoreIntervals({ largest, bound, range, level }, groups) {
    if (bound === 0)
        return { interval: null, rangeInterval: null };
    const shown = generalisedTangoOfGroups(groups, { level, bound: largest || bound });
    return {
        interval: { ...shown, method: 'score' },
        rangeInterval: range === null ? null : generalisedTangoOfGroups(groups, { level, bound }),
    };
}
function largeIntervals({ differences, delta, n, level, bound, range }) {
    const se = spread(differences) / Math.sqrt(n);
    return {
        interval: { ...around(delta, tUpperQuantile((1 - level) / 2, n - 1) * se), method: 't' },
        rangeInterval: range === null ? null : bonettPriceT(differences, { bound, level }),
    };
}
function around(centre, reach) {
    return { lower: centre - reach, upper: centre + reach };
}
/** CR2 t; for margins widened to the interval of independent samples, where one unseen large drop counts. */
function clusterIntervals(draft) {
    const shown = draft.clusters.interval;
    if (shown === null)
        return clusterMeansIntervals(draft);
    const apart = draft.range === null ? null : independentRange(draft);
    return {
        interval: { ...shown, method: 'CR2 t' },
        rangeInterval: apart === null ? null : { lower: Math.min(shown.lower, apart.lower), upper: Math.max(shown.upper, apart.upper) },
    };
}
function independentRange(draft) {
    const { kind, groups, differences, bound, level } = draft;
    if (kind === 'continuous' && groups.values.length > MANY_DISTINCT)
        return bonettPriceT(differences, { bound, level });
    return generalisedTangoOfGroups(groups, { level, bound });
}
/** Clusters that all moved alike have no spread: the score interval with one value per cluster stays honest. */
function clusterMeansIntervals(draft) {
    const { sizes, sums } = clusterSums({ differences: draft.differences, cluster: draft.cluster });
    return scoreIntervals(draft, groupValues(sums.map((total, g) => total / sizes[g])));
}
