/** What every face of a history says about one run. */
import * as n from './numbers.ts';
import type { MetricSeries } from './schema.ts';
type Point = MetricSeries['points'][number];
/** `2026-11-02 9f8e7d6`. */
export declare function runOf(point: Pick<Point, 'commit' | 'createdAt'> | undefined): string;
/** `74.0 % to 78.2 %`; empty without an interval. */
export declare const between: ({ ciLower, ciUpper }: Pick<Point, "ciLower" | "ciUpper">, scale: n.Scale) => string;
/** Share of the range that a drawing shows at least: noise must not look like a landslide. */
export declare const LEAST_SHOWN = 0.04;
/** `moved by at most 2.1 points from run to run`, and how many of the steps that is about. */
export declare function movedBy({ points, largestMove, steps, range }: MetricSeries): string;
/** `+1.3`, with the settings that changed on the way; empty without a move. */
export declare function moveOf({ move, changed }: Point, scale: n.Scale): string;
/** What is meant by a move. */
export declare const MOVES = "A move is from the run before, on the samples that both have; runs that do not compare have none. What was merged between the two is in it. Intervals are of each run alone.";
export {};
