/** What moves by itself: the size of a change between two baselines, beside which the change under review is seen. */
import { attention } from "./attention.js";
import * as n from "./numbers.js";
import { scaleOf } from "./words.js";
/** Metrics named in the sentence; the page has all of them. */
const MOST_NAMED = 3;
/**
 * The history of each metric that was compared, in the order of the rows given. None where several evals of one task and
 * model were compared: nothing tells their histories apart, and that of another one would mislead.
 */
export function historyOf(report, rows) {
    const modelOf = ({ baselineEval, model }) => report.baseline?.evals.find(({ path }) => path === baselineEval)?.model ?? model;
    const isOf = (comparison, { task, model }) => comparison.task === task && modelOf(comparison) === model;
    const lone = (report.history ?? []).filter(series => report.comparisons.filter(comparison => isOf(comparison, series)).length === 1);
    return rows.flatMap(placed => {
        const series = lone.find(each => isOf(placed.comparison, each) &&
            each.scorer === placed.row.scorer &&
            each.reducer === placed.row.reducer &&
            placed.row.kind !== 'aggregate');
        return series === undefined || series.points.length < 2 ? [] : [{ placed, series }];
    });
}
/** `main against main, last 8 runs: support_qa / grounded moved by at most 2.1 points`; empty without a history. */
export function ownMoves(report) {
    const { rows, all } = attention(report);
    const moved = (of) => historyOf(report, of.filter(({ row }) => row.tier === 'gate')).filter(({ series }) => series.largestMove !== null);
    const needing = moved(rows);
    const named = (needing.length > 0 ? needing : moved(all).sort(bySize)).slice(0, MOST_NAMED);
    if (named.length === 0)
        return '';
    const branch = branchOf(report);
    const where = branch === null ? 'between the baselines' : `${branch} against ${branch}`;
    return `${where}, ${lastRuns(named)}: ${named.map(said).join(', ')}`;
}
function lastRuns(named) {
    const counts = named.map(({ series }) => series.points.length);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return least === most ? `last ${n.count(most)} runs` : `last ${n.count(least)} to ${n.count(most)} runs`;
}
/** With how many of the steps it is about, where settings changed on the way. */
function said({ placed: { row, label }, series }) {
    const steps = series.points.length - 1;
    const of = series.steps === steps
        ? ''
        : ` in ${n.count(series.steps)} of ${n.count(steps)} steps (the others changed settings or do not compare)`;
    return `${label} moved by at most ${n.bound(series.largestMove, scaleOf(row))}${of}`;
}
const bySize = (a, b) => (b.series.largestMove ?? 0) - (a.series.largestMove ?? 0);
/** The branch of the baselines; null where nobody says. */
export function branchOf({ baseline, run }) {
    const recorded = (baseline?.evals ?? []).flatMap(({ provenance }) => provenance?.branch ?? []);
    return recorded[0] ?? run?.baseBranch ?? null;
}
