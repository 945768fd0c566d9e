/** Standardised size of a paired change; undefined, not 0 or 10¹⁵, when there is no spread. */
import { type Numbers } from './checks.ts';
/**
 * Cohen's d_z = mean ÷ standard deviation of the differences, and Hedges' g_z, the same without its small-sample bias.
 * @returns null below two differences or when their spread is only rounding noise: then no number means anything.
 * @see Hedges 1981, J Educ Stat 6:107
 */
export declare function cohensDz(differences: Numbers): {
    dz: number;
    hedgesGz: number;
} | null;
