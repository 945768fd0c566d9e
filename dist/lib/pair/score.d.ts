/** Score value → number, by Inspect's own default rule, except that free text is no score. */
import type { ScoreValue } from '../logs/eval-log.ts';
/** Why a value is no number. `text`: free text, for which Inspect would warn and take 0. */
export type Unscored = 'missing' | 'not-a-number' | 'text' | 'structure';
export type NumericScore = {
    kind: 'scored';
    value: number;
} | {
    kind: 'unscored';
    why: Unscored;
};
/** The number of a score as a float, or NaN where it is none; `whyUnscored` then says why. The hot path. */
export declare function scoreToFloat(value: ScoreValue | undefined): number;
/** Why a value without a number has none. */
export declare function whyUnscored(value: ScoreValue | undefined): Unscored;
/**
 * One score as Inspect's `value_to_float` reads it: letters C, P, I, N; yes, no, true, false; numbers as text.
 * @see inspect_ai.scorer.value_to_float
 */
export declare function scoreToNumber(value: ScoreValue | undefined): NumericScore;
/** A key of a dict score, or a position of a list score. */
export declare function scoreLeaf(value: ScoreValue | undefined, key: string): ScoreValue | undefined;
