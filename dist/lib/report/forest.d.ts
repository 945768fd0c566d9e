import type { MetricRow } from './schema.ts';
/** Cells to each side of the zero line. */
export declare const HALF = 10;
/** As wide as a plot, with its line where the plots have theirs; no space that a viewer would swallow. */
export declare const FOREST_LEGEND: string;
export declare const FOREST_SIGNS: string;
/** One plot per row; rows with the same scale share their axis. Empty where a row has no interval. */
export declare function forest(rows: readonly MetricRow[]): string[];
/** How far the axis goes: as far as any interval, and at least to the margin, which gives the eye its measure. */
export declare function reach(rows: readonly MetricRow[]): number;
export type WithInterval = MetricRow & {
    delta: number;
    ciLower: number;
    ciUpper: number;
};
export declare const hasInterval: (row: MetricRow) => row is WithInterval;
