import { uniformEpochs } from "../pair/identity.js";
import { metricSettings } from "../pair/settings.js";
import { comparePaired, comparePairedRatios } from "../statistics/compare.js";
import { RATE_MARGIN, RESOURCE_MARGIN } from "./margin.js";
import { blockOf, levelOf, measured } from "./measured.js";
const NOTHING = {
    clusters: null,
    epochs: { baseline: null, candidate: null },
    logged: { baseline: null, candidate: null },
    rangeInterval: null,
    test: null,
    interval: null,
    effectSize: null,
    flips: null,
    moves: { lower: 0, higher: 0, same: 0 },
    detectableDrop: null,
    pairsNeeded: null,
    worstCase: null,
    planned: 0,
    missing: 0,
    refusal: null,
    notes: [],
    blockedBy: null,
    sameAs: null,
};
/** Logged values side by side: a standard error, a corpus score, custom code. There is no paired test for these. */
export function measureAggregate({ evaluated, scorer, metric, policy, gated, }) {
    const name = { role: 'other', task: evaluated.task, model: evaluated.model, ...pick(metric) };
    const settings = metricSettings(policy.metrics, name);
    const both = metric.baseline !== null && metric.candidate !== null;
    return {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        kind: 'aggregate',
        unit: 'score',
        tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
        direction: settings.direction ?? 'higher',
        range: settings.range ?? null,
        margin: null,
        family: null,
        pairs: 0,
        baselineValue: metric.baseline,
        candidateValue: metric.candidate,
        delta: both ? metric.candidate - metric.baseline : null,
        logged: { baseline: metric.baseline, candidate: metric.candidate },
        coverage: null,
        blockedBy: blockOf(evaluated.findings, scorer),
    };
}
const pick = ({ scorer, metric, reducer }) => ({ scorer, metric, reducer });
export function measureRate({ evaluated, rate, policy, }) {
    const name = {
        role: 'other',
        task: evaluated.task,
        model: evaluated.model,
        scorer: null,
        metric: rate.name,
        reducer: 'mean',
    };
    const settings = metricSettings(policy.metrics, name);
    const tier = settings.tier ?? 'advisory';
    // A log of reductions alone tells of no error; that is not a rate of 0. One that gates must not vanish.
    const isUnknown = evaluated.sides.baseline.fromReductions || evaluated.sides.candidate.fromReductions;
    if (isUnknown && tier !== 'gate')
        return [];
    const range = { min: 0, max: 1 };
    const comparison = comparePaired({
        baseline: rate.baseline,
        candidate: rate.candidate,
        epochs: {
            baseline: uniformEpochs(evaluated.sides.baseline),
            candidate: uniformEpochs(evaluated.sides.candidate),
        },
        range,
        level: levelOf(policy),
    });
    const measuredRate = {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        ...measured(comparison),
        kind: 'rate',
        unit: 'rate',
        tier,
        direction: settings.direction ?? 'lower',
        range,
        margin: settings.margin ?? RATE_MARGIN,
        family: 'guards',
        coverage: 1,
        blockedBy: blockOf(evaluated.findings, null),
    };
    return [isUnknown ? { ...measuredRate, ...UNKNOWN } : measuredRate];
}
const UNKNOWN = {
    baselineValue: null,
    candidateValue: null,
    delta: null,
    interval: null,
    test: null,
    coverage: 0,
    refusal: 'not known on both sides',
};
export function measureResource({ evaluated, resource, metric, policy }) {
    const name = {
        role: 'other',
        task: evaluated.task,
        model: evaluated.model,
        scorer: null,
        metric,
        reducer: 'mean',
    };
    const settings = metricSettings(policy.metrics, name);
    const { baseline, candidate } = resource;
    const tier = settings.tier ?? 'advisory';
    // An amount that neither log tells is no row; one that gates and is not known must not vanish.
    if (baseline.length === 0 && tier !== 'gate')
        return [];
    const comparison = comparePairedRatios({ baseline, candidate, level: levelOf(policy) });
    const measuredResource = {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        kind: 'ratio',
        unit: 'ratio',
        tier,
        direction: settings.direction ?? 'lower',
        range: null,
        margin: settings.margin ?? RESOURCE_MARGIN,
        family: 'resources',
        pairs: comparison.n,
        baselineValue: comparison.baselineMean,
        candidateValue: comparison.candidateMean,
        delta: comparison.delta,
        interval: comparison.interval,
        // A ratio has no end of its range: its own interval is the bound.
        rangeInterval: comparison.interval,
        test: comparison.test,
        effectSize: comparison.effectSize,
        moves: comparison.moves,
        detectableDrop: comparison.detectableRise,
        coverage: resource.coverage,
        planned: evaluated.ledger.paired,
        refusal: baseline.length === 0 ? 'not known on both sides' : comparison.refusal,
        notes: comparison.notes,
        blockedBy: blockOf(evaluated.findings, null),
    };
    return [measuredResource];
}
