/** Where each gated metric stands for the one sentence of a report, and the drop that all of them together rule out. */
import { type Placed } from './words.ts';
export type Standing = 'regressed' | 'accepted' | 'blocked' | 'improved'
/** Significantly worse, but by less than the margin. */
 | 'slightly-worse'
/** Significant, but too few samples were compared for good news. */
 | 'unjudged'
/** No detectable change, whether or not a drop of the margin is ruled out. */
 | 'steady'
/** Without a test, judged by a limit of the policy alone. */
 | 'limit-kept' | 'no-test';
export declare function standing({ comparison, row }: Placed): Standing;
/** What is left to judge: a blocked or accepted metric has no say in what is ruled out. */
export declare const isOpen: (each: Placed) => boolean;
export interface Bounds {
    /** Share of the range that no drop exceeds, the worst over scores and rates; null: none has a bound. */
    drop: number | null;
    /** Ratio − 1 that no gated resource exceeds; null: no resource has a bound. */
    rise: number | null;
    resources: string[];
    /** Open metrics for which nothing is ruled out. */
    without: Placed[];
}
/** Over the open gated metrics. A resource is a ratio, so it never enters the points. */
export declare function boundsOf(gated: readonly Placed[]): Bounds;
/** Something gates, and a drop of any size could hide in it. */
export declare function nothingRuledOut(gated: readonly Placed[]): boolean;
