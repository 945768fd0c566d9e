import { evalEntry, finite, unpairedEval, unpairedScorer } from "./entries.js";
import { headline } from "./headline.js";
import { metricReason } from "./metric-reason.js";
import { reasonsOf } from "./reasons.js";
import { primaryMetric, sampleRows, worstFirst } from "./sample-rows.js";
import { nothingRuledOut } from "./standing.js";
import { resourcesOf, totalsOf } from "./totals.js";
import { placed } from "./words.js";
export function assembleReport(input) {
    const { pairing, verdict, policy, baselineSearch } = input;
    const evals = verdict.evals.map(({ evaluated }) => evaluated);
    const report = {
        schemaVersion: 1,
        tool: input.tool,
        suite: input.suite,
        comparedAt: input.now.toISOString(),
        attempt: input.attempt,
        run: input.run,
        verdict: verdict.verdict,
        conclusion: verdict.conclusion,
        headline: '',
        flags: [],
        reasons: reasonsOf(verdict),
        totals: totalsOf(evals, 1 - policy.alpha),
        policy: policyParts(policy),
        baselineSearch,
        baseline: input.baseline && { evals: entriesOf(input.baseline, pairing.superseded.baseline, input) },
        candidate: { evals: entriesOf(input.candidate, pairing.superseded.candidate, input) },
        families: verdict.families,
        comparisons: verdict.evals.map(judged => comparison(judged, { level: 1 - policy.alpha, ...input.samples })),
        onlyInBaseline: [
            ...pairing.onlyBaseline.map(unpairedEval),
            ...pairing.ambiguous.flatMap(group => group.baseline.map(unpairedEval)),
            ...evals.flatMap(({ baseline, onlyBaseline }) => onlyBaseline.map(column => unpairedScorer(baseline, column))),
        ],
        onlyInCandidate: [
            ...pairing.onlyCandidate.map(unpairedEval),
            ...pairing.ambiguous.flatMap(group => group.candidate.map(unpairedEval)),
            ...evals.flatMap(({ candidate, onlyCandidate }) => onlyCandidate.map(column => unpairedScorer(candidate, column))),
        ],
        acceptances: verdict.acceptances,
    };
    report.flags = flagsOf(report);
    report.headline = headline(report);
    return report;
}
function entriesOf(logs, superseded, { factsOf }) {
    return logs.map(log => {
        const by = superseded.find(entry => entry.log === log)?.by.path;
        return evalEntry(log, { facts: factsOf(log), ...(by !== undefined && { supersededBy: by }) });
    });
}
export function policyParts({ origins, ...policy }) {
    const keys = Object.keys(policy);
    return Object.fromEntries(keys.map(key => [key, { value: policy[key], from: origins[key] }]));
}
function flagsOf(report) {
    const gated = placed(report).filter(({ row }) => row.tier === 'gate');
    const has = (flag) => gated.some(({ row }) => row.flags.includes(flag));
    const search = report.baselineSearch.flags;
    return [
        ...(has('nominal') ? ['nominal'] : []),
        ...(search.includes('provisional') ? ['provisional'] : []),
        ...(search.includes('stale') ? ['stale'] : []),
        ...(has('limited-coverage') ? ['limited-coverage'] : []),
        ...(nothingRuledOut(gated) ? ['nothing-ruled-out'] : []),
    ];
}
function comparison(judged, { level, ...samples }) {
    const { evaluated, metrics, findings } = judged;
    const { absent: _absent, ...ledger } = evaluated.ledger;
    return {
        task: evaluated.task,
        model: evaluated.model,
        baselineEval: evaluated.baseline.path,
        candidateEval: evaluated.candidate.path,
        comparability: findings,
        ledger,
        metrics: metrics.map(metric => metricRow(metric, level)),
        samples: movedRows(judged, samples),
        resources: resourcesOf(evaluated),
    };
}
function movedRows(judged, options) {
    const rows = [...sampleRows(judged, { ...options, movedOnly: true })];
    const lowerIsBetter = judged.evaluated.scorers.filter(scorer => primaryMetric(judged, scorer)?.direction === 'lower');
    return worstFirst(rows, new Set(lowerIsBetter.map(({ scorer }) => scorer)));
}
function metricRow(metric, level) {
    const { direction, moves } = metric;
    return {
        scorer: metric.scorer,
        metric: metric.metric,
        reducer: metric.reducer,
        kind: metric.kind,
        unit: metric.unit,
        range: metric.range,
        direction,
        tier: metric.tier,
        family: metric.family,
        pairs: metric.pairs,
        clusters: metric.clusters,
        epochs: metric.epochs,
        ...valuesOf(metric),
        ...evidenceOf(metric, level),
        coverage: finite(metric.coverage),
        sampleCounts: {
            regressed: direction === 'higher' ? moves.lower : moves.higher,
            improved: direction === 'higher' ? moves.higher : moves.lower,
            unchanged: moves.same,
        },
        verdict: metric.verdict,
        flags: metric.flags,
        ...(metric.acceptedBy !== null && { acceptedBy: metric.acceptedBy }),
        reason: metricReason(metric),
    };
}
/** Both sides and what lies between them, ours and as logged. */
function valuesOf(metric) {
    return {
        baselineValue: finite(metric.baselineValue),
        candidateValue: finite(metric.candidateValue),
        delta: finite(metric.delta),
        relativeDelta: relativeDelta(metric),
        loggedBaselineValue: finite(metric.logged.baseline),
        loggedCandidateValue: finite(metric.logged.candidate),
    };
}
/** What the statistics found, and what they leave open. */
function evidenceOf(metric, level) {
    const { interval, test, worstCase } = metric;
    return {
        ciLower: finite(interval?.lower),
        ciUpper: finite(interval?.upper),
        ciLevel: level,
        ciMethod: interval?.method ?? null,
        pValue: finite(test?.p),
        exactPValue: finite(test?.exactP),
        adjustedPValue: finite(metric.adjustedP),
        smallestP: finite(test?.smallestP),
        test: test?.name ?? null,
        significant: metric.significant,
        effectSize: known(metric.effectSize?.value) ? metric.effectSize : null,
        flips: metric.flips,
        margin: finite(metric.margin),
        ruledOutDrop: finite(metric.ruledOutDrop),
        worstCase: worstCase && known(worstCase.delta) ? { ...worstCase, ruledOutDrop: finite(worstCase.ruledOutDrop) } : null,
        detectableDrop: finite(metric.detectableDrop),
        pairsNeeded: finite(metric.pairsNeeded),
    };
}
const known = (value) => Number.isFinite(value);
/** Delta ÷ |baseline|; a resource row is a ratio already. */
function relativeDelta({ unit, delta, baselineValue }) {
    if (unit === 'ratio')
        return finite(delta);
    if (delta === null || baselineValue === null || baselineValue === 0)
        return null;
    return finite(delta / Math.abs(baselineValue));
}
