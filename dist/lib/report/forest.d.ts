/** A forest plot in text: every interval on one axis, worse to the left of the line and better to the right of it. */
import type { MetricRow } from './schema.ts';
export declare const FOREST_LEGEND = "worse \u25C2 \u2502 \u25B8 better";
/** One plot per row; rows with the same scale share their axis. Empty where a row has no interval. */
export declare function forest(rows: readonly MetricRow[]): string[];
