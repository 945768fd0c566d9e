import { metricSettings } from "../pair/settings.js";
import { comparePaired, pairsNeeded } from "../statistics/compare.js";
import { coverageFinding } from "./coverage.js";
import { ruledOut, scoreMargin, scoreRange } from "./margin.js";
import { blockOf, levelOf, measured } from "./measured.js";
import { turned } from "./metric.js";
export function measureScore({ evaluated, scorer, metric, policy, gated }) {
    const name = {
        role: 'mean',
        task: evaluated.task,
        model: evaluated.model,
        scorer: metric.scorer,
        metric: metric.metric,
        reducer: metric.reducer,
    };
    const settings = metricSettings(policy.metrics, name);
    const range = scoreRange({ settings, bounds: metric.bounds });
    const margin = scoreMargin({ settings, range, margin: policy.margin });
    const direction = settings.direction ?? 'higher';
    const level = levelOf(policy);
    const sample = { epochs: metric.epochs, range, level, ...(metric.clusters && { cluster: metric.clusters.index }) };
    const comparison = comparePaired({ baseline: metric.baseline, candidate: metric.candidate, ...sample });
    const blockedBy = blockOf(evaluated.findings, scorer) ?? coverageFinding({ evaluated, scorer, metric });
    return {
        ...name,
        evaluated,
        settings,
        direction,
        range,
        margin,
        unit: 'score',
        tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
        family: 'scores',
        ...measured(comparison),
        epochs: metric.epochs,
        logged: metric.logged,
        coverage: metric.coverage,
        pairsNeeded: margin === null ? null : pairsNeeded({ comparison, margin, level }),
        worstCase: range === null ? null : worstCase({ metric, range, direction, level }),
        planned: metric.planned,
        missing: metric.missing.count + metric.incomplete,
        blockedBy,
        sameAs: null,
    };
}
/** The comparison with every missing candidate sample, and every missing epoch, at the worst possible score. */
function worstCase({ metric, range, direction, level, }) {
    const { missing } = metric;
    if (missing.count === 0 && metric.incomplete === 0)
        return null;
    const worst = direction === 'higher' ? range.min : range.max;
    // Where it is not known which samples are missing, those that have most to lose are taken.
    const most = missing.baseline.toSorted((a, b) => turned(b - a, direction)).subarray(0, missing.count);
    const { delta, rangeInterval } = comparePaired({
        baseline: concat(metric.baseline, most),
        candidate: concat(metric.candidateAtWorst(worst), new Float64Array(most.length).fill(worst)),
        epochs: metric.epochs,
        range,
        level,
        ...(metric.clusters && { cluster: withOwnClusters(metric.clusters.index, most.length) }),
    });
    return { delta, ruledOutDrop: ruledOut(rangeInterval, direction) };
}
/** Missing samples depend on no other, for all that is known. */
function withOwnClusters(clusters, more) {
    const next = clusters.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
    const all = new Int32Array(clusters.length + more);
    all.set(clusters);
    for (let i = 0; i < more; i++)
        all[clusters.length + i] = next + i;
    return all;
}
function concat(head, tail) {
    const joined = new Float64Array(head.length + tail.length);
    joined.set(head);
    joined.set(tail, head.length);
    return joined;
}
