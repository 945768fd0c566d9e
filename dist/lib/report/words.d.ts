/** What every face says about a metric, in plain words. Faces escape what they print; nothing here is markup. */
import * as n from './numbers.ts';
import type { Comparison, MetricRow, OverallVerdict, Report } from './schema.ts';
/** A metric row with the comparison that it belongs to and the name that it carries in every table. */
export interface Placed {
    comparison: Comparison;
    row: MetricRow;
    label: string;
}
/** The metrics of all comparisons in their order, without those that the policy ignores. */
export declare function placed(report: Report): Placed[];
/** The task, with its model only where the same task was compared for several models. */
export declare function taskLabel(report: Report, comparison: {
    task: string;
    model: string;
}): string;
/** `300 samples`, `60 samples × 4` (epochs), with the clusters that count as one. */
export declare function pairsOf(row: MetricRow): string;
/** Points for rates in [0, 1], per cent for ratios, else the score's own scale. */
export declare function scaleOf(row: MetricRow): n.Scale;
export declare const scaleOfRange: (range: MetricRow["range"]) => n.Scale;
/** One side's value. Resources are amounts per sample. */
export declare function sideValue(row: MetricRow, value: number | null): string;
/** `↓ −6.0 [−10.1, −2.3]`; the arrow follows the number, and only where something was found. */
export declare function deltaOf(row: MetricRow): string;
/** A verdict in one word or phrase, and what a reader must know with it (may be empty). */
export interface Judgement {
    word: string;
    note: string;
}
export declare function judge(report: Report, { comparison, row }: Placed): Judgement;
export declare const blocks: (comparison: Comparison) => Comparison["comparability"];
/**
 * What takes the verdict from a metric: a block of its whole comparison, of its scorer, or of the scorer it is a key of.
 * Coverage may block one reducer of a scorer and not another, so a metric that was judged has none.
 */
export declare function obstacle(comparison: Comparison, row: MetricRow): Comparison['comparability'][number] | undefined;
/** Without a test, judged by a floor or a largest drop of the policy alone. */
export declare const isLimitKept: ({ verdict, test, ruledOutDrop }: MetricRow) => boolean;
export declare const isWorse: (row: MetricRow) => boolean;
export declare const marginOf: (row: MetricRow) => string;
/** What the candidate is called: a column head, and a phrase. */
export declare function candidateName(report: Report): {
    head: string;
    phrase: string;
};
/** The outcome in a heading: a word for people who read only that. */
export declare function outcome({ verdict, conclusion, flags }: Report): string;
export declare const verdictWord: (verdict: OverallVerdict) => string;
/** `862 paired: 860 compared, 2 errored; 0 changed, 0 added, 0 removed`. */
export declare function ledgerCounts({ totals: { samples }, comparisons }: Report): string;
/** `Δ points [95 % CI]`: the unit stands in the head where every row has it, the level where every row has the same. */
export declare function deltaHead(rows: readonly Placed[]): string;
export declare const allInPoints: (rows: readonly Placed[]) => boolean;
/** What a row's delta is measured in, where the head does not say so. */
export declare function deltaUnit(row: MetricRow, allPoints: boolean): string;
