/** One measured metric → its verdict, in the order of statistics.md §D. */
import { isComplete } from "./coverage.js";
import { ruledOut } from "./margin.js";
import { turned, turnedBounds, } from "./metric.js";
export function judgeMetric(metric, { adjustedP, alpha }) {
    const p = adjustedP ?? metric.test?.p ?? null;
    const significant = p !== null && p <= alpha && metric.blockedBy === null;
    // Too few pairs for a decision are too few to rule anything out; so is what cannot be compared.
    const judged = metric.refusal === null && metric.blockedBy === null;
    const ruledOutDrop = judged ? ruledOut(metric.rangeInterval, metric.direction) : null;
    return {
        ...metric,
        adjustedP: p,
        significant,
        ruledOutDrop,
        acceptedBy: null,
        ...judge({ metric, significant, ruledOutDrop, alpha }),
    };
}
function judge({ metric, significant, ruledOutDrop, alpha, }) {
    if (metric.blockedBy)
        return { verdict: 'not-tested', because: 'blocked', flags: [] };
    if (breaksLimit(metric))
        return { verdict: 'regressed', because: 'limit', flags: ['limit'] };
    if (metric.test === null && metric.family === null)
        return withoutTest(metric);
    if (metric.refusal !== null || metric.interval === null || metric.test === null)
        return { verdict: 'inconclusive', because: 'too-few', flags: [] };
    const interval = turnedBounds(metric.interval, metric.direction);
    const within = metric.margin !== null && metric.margin > 0 && ruledOutDrop !== null && ruledOutDrop < metric.margin;
    if (significant && interval.upper < 0) {
        const small = { verdict: 'no-worse', because: 'within-margin', flags: ['within-margin'] };
        const news = within ? goodNews(metric, small) : null;
        if (news?.verdict === 'no-worse')
            return news;
        // A real drop that may be larger than it looks, because too much is missing, is no small one.
        if (news)
            return { verdict: 'regressed', because: 'significant', flags: ['limited-coverage'] };
        const beyond = metric.margin !== null && interval.upper < -metric.margin;
        return { verdict: 'regressed', because: 'significant', flags: beyond ? ['beyond-margin'] : [] };
    }
    if (significant && interval.lower > 0)
        return goodNews(metric, { verdict: 'improved', because: 'significant', flags: [] });
    if (within)
        return goodNews(metric, { verdict: 'no-worse', because: 'ruled-out', flags: [] });
    const nominal = metric.test.p <= alpha ? ['nominal'] : [];
    return { verdict: 'inconclusive', because: metric.margin === null ? 'no-margin' : 'not-ruled-out', flags: nominal };
}
/** A plain limit of the policy is broken: the value itself, or its drop, whatever a test would say. */
function breaksLimit({ settings, candidateValue, delta, direction }) {
    const { floor, maxDrop } = settings;
    const below = floor !== undefined && candidateValue !== null && turned(candidateValue - floor, direction) < -TOLERANCE;
    const dropped = maxDrop !== undefined && delta !== null && turned(delta, direction) < -maxDrop - TOLERANCE;
    return below || dropped;
}
/** Differences smaller than this are rounding. */
const TOLERANCE = 1e-9;
/** A metric without a test is judged by its limits alone: kept, it counts as no worse. */
function withoutTest({ settings, candidateValue, delta }) {
    const { floor, maxDrop } = settings;
    // A limit that could not be checked must not hide behind one that could.
    const checked = (floor === undefined || candidateValue !== null) && (maxDrop === undefined || delta !== null);
    return checked && (floor !== undefined || maxDrop !== undefined)
        ? { verdict: 'no-worse', because: 'limit', flags: [] }
        : { verdict: 'not-tested', because: 'no-test', flags: [] };
}
/** Good news needs nearly all samples, and must hold if every missing one were as bad as can be. */
function goodNews(metric, judgement) {
    if (!isComplete(metric))
        return { verdict: 'inconclusive', because: 'coverage', flags: ['limited-coverage'] };
    if (judgement.verdict !== 'no-worse' || metric.missing === 0)
        return judgement;
    const { margin, worstCase } = metric;
    const holds = margin !== null && worstCase?.ruledOutDrop != null && worstCase.ruledOutDrop < margin;
    return holds ? judgement : { verdict: 'inconclusive', because: 'worst-case', flags: ['limited-coverage'] };
}
