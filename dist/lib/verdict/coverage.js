/** How much of what should have been compared was: the floors below which there is no verdict, or no good news. */
import { isFinished } from "../pair/evals.js";
import { isNearlyAll } from "../pair/sample-findings.js";
/** Share of planned samples that must be missing at most for `no-worse` and `improved`. */
const MISSING_SHARE = 0.02;
/**
 * Complete enough for good news: at most 1 sample, or 2 % of the planned ones, without a score on both sides.
 * A single lost sample of a small suite is harmless, because the worst case is checked too.
 */
export function isComplete({ planned, coverage }) {
    if (coverage === null || coverage >= 1)
        return true;
    return planned * (1 - coverage) <= Math.max(1, MISSING_SHARE * planned) + 1e-9;
}
/** Too little of a metric is left to judge it; null where enough is. */
export function coverageFinding({ evaluated, scorer, metric, }) {
    const { coverage, planned } = metric;
    const comparable = evaluated.ledger.paired > 0 && isFinished(evaluated.baseline) && isFinished(evaluated.candidate);
    if (!comparable || coverage === null || isNearlyAll({ part: coverage * planned, whole: planned }))
        return null;
    const { errored, unscored, invalidated } = scorer.ledger;
    const lost = [
        [errored.baseline + errored.candidate + errored.both, 'errored'],
        [unscored.baseline + unscored.candidate + unscored.both, 'unscored'],
        [invalidated, 'invalidated'],
        [evaluated.sides.absent.count + evaluated.sides.lostInBaseline, 'never run'],
        [metric.incomplete, 'with fewer epochs than planned'],
    ].filter(([count]) => count !== 0);
    const failed = errored.baseline + errored.candidate + errored.both + metric.incomplete + evaluated.sides.absent.count;
    const why = lost.length > 0 ? ` (${lost.map(([count, what]) => `${count} ${what}`).join(', ')})` : '';
    const name = metric.reducer === 'mean' ? scorer.scorer : `${scorer.scorer} (${metric.reducer})`;
    return {
        field: 'coverage',
        scorer: scorer.scorer,
        level: 'block',
        baseline: null,
        candidate: null,
        message: `${name}: only ${Math.floor(coverage * 100)} % of the samples have a score on both sides${why}.`,
        fix: remedy({ failed, unscored: unscored.baseline + unscored.candidate + unscored.both }),
    };
}
function remedy({ failed, unscored }) {
    const again = 'Run the failed samples again ("inspect eval-retry")';
    const score = 'look at why samples have no score, then score them again ("inspect score")';
    if (unscored === 0)
        return `${again}, then compare.`;
    return failed === 0 ? `L${score.slice(1)}, then compare.` : `${again}, ${score}, then compare.`;
}
