import type { MetricSeries, Report } from './schema.ts';
import { type Placed } from './words.ts';
export interface PlacedSeries {
    placed: Placed;
    series: MetricSeries;
}
/**
 * The history of each metric that was compared, in the order of the rows given. None where several evals of one task and
 * model were compared: nothing tells their histories apart, and that of another one would mislead.
 */
export declare function historyOf(report: Report, rows: readonly Placed[]): PlacedSeries[];
/** `main against main, last 8 runs: support_qa / grounded moved by at most 2.1 points`; empty without a history. */
export declare function ownMoves(report: Report): string;
/** The branch of the baselines; null where nobody says. */
export declare function branchOf({ baseline, run }: Report): string | null;
