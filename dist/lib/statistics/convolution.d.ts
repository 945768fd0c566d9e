/** Sums of independent whole numbers: distributions multiplied together. */
/** A distribution on first, first + 1, …; masses sum to 1. */
export interface Masses {
    first: number;
    masses: Float64Array;
}
export declare const NOTHING: Masses;
/** Distribution of the sum of two independent whole numbers. */
export declare function convolved(a: Masses, b: Masses): Masses;
/** Sum of the masses of all outcomes that pass, smallest first. */
export declare function massWhere({ first, masses }: Masses, passes: (outcome: number, mass: number) => boolean): number;
