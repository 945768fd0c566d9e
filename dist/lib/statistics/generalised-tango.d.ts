/**
 * Score interval for the mean of paired differences in [−R, R]: Tango's interval beyond −1, 0, 1.
 * At a trial mean the likeliest distribution on the observed differences and the two end points ±R is found;
 * its variance is the yardstick. Own generalisation, calibrated in docs/statistics.md; equals Tango 1998 for
 * differences in {−1, 0, 1} with R = 1.
 */
import { type Numbers } from './checks.ts';
import { type Groups } from './groups.ts';
import type { Bounds } from './tango.ts';
export interface ScoreOptions {
    level: number;
    /** R: no difference can be larger. Raised to the largest difference seen. */
    bound: number;
    /** Yardstick: normal (default) or t with n − 1 degrees of freedom. */
    quantile?: 'normal' | 't';
    /** 1 (default), or n/(n − 1) for an unbiased variance. */
    varianceFactor?: number;
}
/** Variance, under the likeliest distribution with mean `delta`, of one difference. */
export declare function restrictedVariance({ values, counts, total }: Groups, at: {
    delta: number;
    bound: number;
}): number;
/**
 * Interval for the mean difference, in score units.
 * @returns null for no differences
 * @throws RangeError on NaN, or a bound that is not positive
 */
export declare function generalisedTangoInterval(differences: Numbers, options: ScoreOptions): Bounds | null;
/** The same interval from differences already counted by value. */
export declare function generalisedTangoOfGroups(groups: Groups, options: ScoreOptions): Bounds | null;
/** Two-sided p of the score test of "mean difference = `delta`"; null for no differences. */
export declare function generalisedScoreTest(groups: Groups, at: {
    delta: number;
    bound: number;
}): number | null;
