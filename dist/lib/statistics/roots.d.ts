/** Roots of monotone functions inside a bracket. */
type Curve = (x: number) => number;
/**
 * Bisection to the last bit: the point where `curve` changes sign between `low` and `high`.
 * Slow and unbeatable; used where the curve spans hundreds of orders of magnitude (quantiles).
 */
export declare function bisect(curve: Curve, low: number, high: number): number;
/**
 * Chandrupatla's bracketing root: inverse quadratic steps where safe, bisection elsewhere; about ten evaluations.
 * `atLow` and `atHigh` are the signs (or values) of the curve at the ends, which are never evaluated.
 * @see Chandrupatla 1997, Advances in Engineering Software 28:145
 */
export declare function root(curve: Curve, bracket: {
    low: number;
    high: number;
    atLow: number;
    atHigh: number;
}): number;
export {};
