/** Samples, cost, tokens and time over the whole report. */
import { STATE } from "../pair/ledger.js";
import { ratioOfSums } from "../statistics/compare.js";
import { quantileOfSorted } from "../statistics/quantile.js";
import { finite } from "./entries.js";
export function totalsOf(evals, level) {
    const sum = (of) => evals.reduce((total, each) => total + of(each), 0);
    return {
        samples: {
            baseline: sum(({ sides }) => sides.baseline.ids.length),
            candidate: sum(({ sides }) => sides.candidate.ids.length),
            paired: sum(({ ledger }) => ledger.paired),
            compared: sum(comparedSamples),
        },
        cost: change(evals, { name: 'cost', level }),
        tokens: change(evals, { name: 'totalTokens', level }),
        time: change(evals, { name: 'totalTime', level }),
    };
}
/** Paired samples that at least one scorer compares. */
function comparedSamples({ scorers, ledger }) {
    const compared = new Uint8Array(ledger.paired);
    for (const { states } of scorers)
        for (const [pair, state] of states.entries())
            if (state === STATE.pair)
                compared[pair] = 1;
    let count = 0;
    for (const one of compared)
        count += one;
    return count;
}
/** Totals over everything paired, and their relative change with the interval of a ratio of sums. */
function change(evals, { name, level }) {
    const all = evals.map(evaluated => resourceOf(evaluated, name));
    const known = all.reduce((total, { baseline }) => total + baseline.length, 0);
    const pairs = evals.reduce((total, { ledger }) => total + ledger.paired, 0);
    const coverage = pairs === 0 ? null : known / pairs;
    if (known === 0)
        return { baseline: null, candidate: null, relativeDelta: null, ciLower: null, ciUpper: null, coverage };
    const weighted = all.map(inTotals);
    const { interval } = ratioOfSums({
        baseline: join(weighted.map(({ baseline }) => baseline)),
        candidate: join(weighted.map(({ candidate }) => candidate)),
        level,
    });
    const baseline = all.reduce((total, { totals }) => total + totals.baseline, 0);
    const candidate = all.reduce((total, { totals }) => total + totals.candidate, 0);
    return {
        baseline: finite(baseline),
        candidate: finite(candidate),
        relativeDelta: finite(candidate / baseline - 1),
        ciLower: finite(interval?.lower),
        ciUpper: finite(interval?.upper),
        coverage,
    };
}
/** Amounts per sample that add up to the totals: with four epochs a sample weighs four times its mean. */
function inTotals({ baseline, candidate, totals }) {
    return { baseline: scaledTo(totals.baseline, baseline), candidate: scaledTo(totals.candidate, candidate) };
}
function scaledTo(total, amounts) {
    const sum = amounts.reduce((added, amount) => added + amount, 0);
    const scale = total / sum;
    return Number.isFinite(sum) && Number.isFinite(scale) ? amounts.map(amount => amount * scale) : amounts;
}
function resourceOf({ resources }, name) {
    const found = resources.find(resource => resource.name === name);
    if (found === undefined)
        throw new RangeError(`no resource ${name}`);
    return found;
}
function join(parts) {
    const joined = new Float64Array(parts.reduce((total, part) => total + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}
export function resourcesOf(evaluated) {
    const row = (name) => {
        const { baseline, totals, coverage } = resourceOf(evaluated, name);
        return baseline.length === 0 ? unknown(coverage) : rowOf({ ...totals, coverage });
    };
    const time = resourceOf(evaluated, 'totalTime');
    const sorted = { baseline: time.baseline.toSorted(), candidate: time.candidate.toSorted() };
    const timeAt = (share) => time.baseline.length === 0
        ? unknown(time.coverage)
        : rowOf({
            baseline: quantileOfSorted(sorted.baseline, share),
            candidate: quantileOfSorted(sorted.candidate, share),
            coverage: time.coverage,
        });
    return {
        cost: row('cost'),
        totalTokens: row('totalTokens'),
        inputTokens: row('inputTokens'),
        outputTokens: row('outputTokens'),
        cacheReadTokens: row('cacheReadTokens'),
        cacheWriteTokens: row('cacheWriteTokens'),
        reasoningTokens: row('reasoningTokens'),
        totalTime: row('totalTime'),
        workingTime: row('workingTime'),
        totalTimeP50: timeAt(0.5),
        totalTimeP95: timeAt(0.95),
    };
}
const unknown = (coverage) => ({
    baseline: null,
    candidate: null,
    delta: null,
    relativeDelta: null,
    coverage,
});
function rowOf({ baseline, candidate, coverage, }) {
    const delta = candidate - baseline;
    return {
        baseline: finite(baseline),
        candidate: finite(candidate),
        delta: finite(delta),
        relativeDelta: finite(delta / baseline),
        coverage,
    };
}
