/** Seeded random numbers for simulation and for the compatibility functions; no verdict uses them. */
/** Uniform 32-bit whole numbers. */
export type Uint32Source = () => number;
/**
 * xoshiro128**: period 2¹²⁸ − 1. The state must not be all 0.
 * @see Blackman & Vigna 2021, ACM TOMS 47:36
 */
export declare function xoshiro128ss(state: readonly [number, number, number, number]): Uint32Source;
/** splitmix32: spreads one small seed over a whole state. */
export declare function splitmix32(seed: number): Uint32Source;
export interface Random {
    /** Uniform in [0, 1), 32 bits. */
    uniform(): number;
    /** Uniform whole number in [0, below). */
    below(below: number): number;
    /** Standard normal. */
    normal(): number;
}
/** Random numbers from one whole-number seed; the same seed gives the same numbers everywhere. */
export declare function seeded(seed: number): Random;
