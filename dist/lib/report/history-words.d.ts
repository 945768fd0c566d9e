/** What every face of a history says about one run. */
import * as n from './numbers.ts';
import type { MetricSeries } from './schema.ts';
type Point = MetricSeries['points'][number];
/** `2026-11-02 9f8e7d6`. */
export declare function runOf(point: Pick<Point, 'commit' | 'createdAt'> | undefined): string;
/** `74.0 % to 78.2 %`; empty without an interval. */
export declare const between: ({ ciLower, ciUpper }: Point, scale: n.Scale) => string;
export {};
