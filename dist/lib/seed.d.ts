/** Small functions that inspect-mlflow offers beside the comparison. */
import type { ScoreValue } from './logs/eval-log.ts';
/**
 * The number of one score, or null where it is none: Inspect's own rule (C, P, I, N, yes, no, numbers as text) and the
 * words correct, partial, incorrect. NaN, infinities, free text, dicts and lists are no number.
 */
export declare function scoreToNumeric(value: ScoreValue | undefined): number | null;
/**
 * Text of a value, cut to `length` characters with `...` at the end; nothing for null.
 * @param length characters ≥ 0; below 3 the ellipsis itself is cut.
 */
export declare function truncate(value: unknown, length?: number): string;
