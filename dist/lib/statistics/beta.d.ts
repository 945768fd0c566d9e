/**
 * Regularised incomplete beta, both tails. `y` must be 1 − x, passed apart so that neither end loses digits.
 * `lower` = I_x(a, b), `upper` = 1 − I_x(a, b), each accurate when it is the small one.
 */
export declare function incompleteBeta(of: {
    a: number;
    b: number;
    x: number;
    y: number;
}): {
    lower: number;
    upper: number;
};
export interface BetaShape {
    a: number;
    b: number;
}
/** P(X ≤ x) for X ~ Beta(a, b). */
export declare function betaCdf(x: number, shape: BetaShape): number;
/** P(X > x) for X ~ Beta(a, b). */
export declare function betaSf(x: number, shape: BetaShape): number;
/** The x with P(X ≤ x) = p. */
export declare function betaQuantile(p: number, shape: BetaShape): number;
/** The x with P(X > x) = p. */
export declare function betaUpperQuantile(p: number, { a, b }: BetaShape): number;
