/** Refusals of caller bugs. Data that merely carries no evidence is never an error: it gives null or a refusal. */
export type Numbers = ArrayLike<number>;
/** @throws RangeError unless every named count is an integer ≥ 0. */
export declare function requireCounts(counts: Record<string, number>): void;
/** @throws RangeError when a value is NaN or infinite: such a score must be set aside and counted before any statistic. */
export declare function requireFinite(name: string, values: Numbers): void;
/** Largest absolute value; 0 for no values. @throws RangeError when one is NaN or infinite */
export declare function largestFinite(name: string, values: Float64Array): number;
/** @throws RangeError when two paired arrays differ in length. */
export declare function requirePaired(baseline: Numbers, candidate: Numbers): void;
/** @throws RangeError unless the value lies strictly between 0 and 1 (a confidence level, α, a power). */
export declare function requireShare(name: string, value: number): void;
/** @throws RangeError unless the value is a probability in [0, 1]. */
export declare function requireProbability(name: string, value: number): void;
/** @throws RangeError unless the value is finite and > 0. */
export declare function requirePositive(name: string, value: number): void;
