/** Epochs → one value per sample, by Inspect's reducers. Epochs without a score are skipped, as Inspect does. */
import type { ScoreValue } from '../logs/eval-log.ts';
/** The name under which "no reducer declared" is known. */
export declare const DEFAULT_REDUCER = "mean";
/** Values and raw scores of the scored epochs of one sample, by epoch. */
export interface Epochs {
    values: readonly number[];
    raw: readonly (ScoreValue | undefined)[];
}
type Reduce = (epochs: Epochs) => number;
/**
 * The reducer of a name, or null for one that only Inspect can compute (`collect`, custom code).
 * The result is NaN for a sample without a scored epoch, and for `pass_at_k` and `pass_k` with fewer than k.
 * @see Chen et al. 2021, arXiv:2107.03374, for pass@k
 */
export declare function reducerNamed(name: string): Reduce | null;
export {};
