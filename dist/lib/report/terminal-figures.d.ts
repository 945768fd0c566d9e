import type { Report } from './schema.ts';
import { type Placed } from './words.ts';
/** Texts of one metric's numbers, filled up to those of the others. */
export interface Figures {
    samples: string;
    baseline: string;
    candidate: string;
    delta: string;
    p: string;
    /** Worse to the left, better to the right; empty without an interval. */
    plot: string;
}
/** @returns the heads, then a row for each. */
export declare function figures(report: Report, rows: readonly Placed[]): [Figures, ...Figures[]];
/** As much of it as fits, the plot going first; null: not even the numbers. */
export declare function fitting(all: readonly Figures[], room: number): string[] | null;
