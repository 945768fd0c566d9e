import type { Json } from '../logs/eval-log.ts';
export type SampleDetails = 'full' | 'ids' | 'none';
type Fields = {
    [key: string]: Json;
};
export declare const WITHHELD = "(withheld)";
export declare const TIME: RegExp;
export declare const UUID: RegExp;
export declare const WORD: RegExp;
export declare const FUNCTION: RegExp;
export declare const MODEL: RegExp;
export declare const STOP_REASONS: readonly string[];
export declare const LIMITS: readonly string[];
/** Of the errors of a tool; the first also stands for a call of a tool that there is not, by a name of the model's making. */
export declare const TOOL_ERRORS: readonly string[];
export declare const shaped: (value: Json, shape: RegExp) => string | null;
export declare const listed: (value: Json, list: readonly string[]) => string | null;
export declare const numeric: (value: Json) => number | null;
/** Of an error, as a text or as an object. */
export declare function errorName(error: Json): string | null;
/** Its own random id goes with the ids. */
export declare function sampleWithoutTexts(sample: Fields, { withUuid }: {
    withUuid: boolean;
}): Fields;
/** Letters and numbers that are scores stay; so do the keys of dicts, which name what is scored. */
export declare function withoutTexts(value: Json): Json;
/** Reduced logs hold hashes in place of free-text scores: they tell a reader nothing. */
export declare function withoutSeals(value: Json): Json;
export declare function messageWithoutTexts(message: Fields): Fields;
export declare function eventWithoutTexts(event: Fields): Fields;
export {};
