/**
 * Texts among score values. Letters, words and numbers that Inspect's rule understands are scores; every other text is
 * what a model or a grader said, and stands for nothing but itself: logs without text hold its SHA-256.
 */
import type { ScoreValue } from './eval-log.ts';
/** A text that pair/score.ts turns into a number; a test holds the two against each other. */
export declare function isScoreText(text: string): boolean;
export declare function sealedText(text: string): string;
/** The value with its free texts replaced; the names of keys stay. */
export declare function sealedScore(value: ScoreValue): ScoreValue;
