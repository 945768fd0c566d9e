/** A sample as the log has it (checked by schema.ts) → a SampleSummary. row.ts must agree. */
import { type OddNumbers } from './amounts.ts';
import type { Json, SampleSummary, ScoreValue } from './eval-log.ts';
import type { RawSample, RawScore } from './schema.ts';
import type { ScorerNames } from './scorer-names.ts';
/** Error messages are grouped by their beginnings; stack dumps are of no use there. Characters. */
export declare const ERROR_CHARACTERS = 500;
/** What Inspect wrote for the scorer of old samples whose results it did not know yet. */
export declare const UNNAMED_SCORER = "88F74D2C";
export interface SampleContext {
    /** Grows with every scorer that is seen first in a sample. */
    scorers: ScorerNames;
    metadataKeys: readonly string[];
    odd: OddNumbers;
}
/** `id` as text with its digits as written, and whether it was a number. */
export interface SampleId {
    id: string;
    numericId: boolean;
}
/** Its scores are to be replaced, not filled. */
export declare function emptySummary(): SampleSummary;
export declare function toSummary(raw: RawSample, identity: SampleId, context: SampleContext): SampleSummary;
export declare function cutError(message: string): string;
/** All scores under their scorers' names; migrates the single score of the first Inspect versions. */
export declare function namedScores(raw: RawSample, scorers: ScorerNames): [string, RawScore][];
/** Keeps the array without holes, and no longer than it must be. The score of an ignored scorer (-1) has no place. */
export declare function setScore(values: (ScoreValue | undefined)[], index: number, value: ScoreValue): void;
/** Null at the root or in a list is how old Inspect versions wrote NaN; in a dict it may also be None and stays. */
export declare function toScoreValue(value: Json | undefined): ScoreValue;
/** Scalars as text; what a summary left out counts as absent. */
export declare function metadataText(value: Json): string | null;
