/**
 * Fields, messages and events of a body in the shape that Inspect gives them today, whatever version wrote them: old
 * shapes are migrated, values of a wrong type taken out, everything unknown is left as it is.
 */
import type { Json, ScoreValue } from './eval-log.ts';
type Fields = {
    [key: string]: Json;
};
/** A score with its words. NaN: not scored. */
export interface BodyScore {
    value: ScoreValue;
    answer: string | null;
    explanation: string | null;
    metadata: Fields | null;
    /** Earlier values, oldest first, as logged. */
    history: Json[];
}
/** What a body says of its sample besides messages and events. Null where it says nothing. */
export interface SampleFacts {
    uuid: string | null;
    /** A text, or messages. */
    input: Json;
    /** A text, or several. */
    target: Json;
    choices: Json;
    metadata: Fields | null;
    /** Of the last model call: `choices`, `completion`, `usage`, … under Inspect's own names. */
    output: Fields | null;
    scores: Map<string, BodyScore>;
    /** By model: `input_tokens`, …, `total_cost` in dollars. */
    usage: Map<string, Fields>;
    usageByRole: Map<string, Fields>;
    error: {
        message: string;
        traceback: string | null;
    } | null;
    limit: {
        type: string;
        limit: number | null;
    } | null;
    /** Seconds. */
    totalTime: number | null;
    workingTime: number | null;
    /** ISO 8601 with offset, as logged. */
    startedAt: string | null;
    completedAt: string | null;
    turnCount: number | null;
    invalidation: Json;
}
export declare const isFields: (value: unknown) => value is Fields;
export declare const textIn: (value: unknown) => string | null;
export declare const numberIn: (value: unknown) => number | null;
/** Own fields alone: of an object from elsewhere, `constructor` is no field. */
export declare function fieldIn(value: unknown, key: string): Json | undefined;
/** @param scorers as the header names them: of the first versions' only score, the name is there alone. */
export declare function currentFields(fields: Fields, scorers: readonly string[]): Fields;
/** Stop reasons and completions of 2024. */
export declare function currentOutput(output: Fields): Fields;
/** `tool_error` of 2024 and early 2025. */
export declare function currentMessage(message: Fields): Fields;
export declare function currentEvent(event: Fields): Fields;
/** What is said in a message: its text parts, line by line. */
export declare function contentText(content: Json | undefined): string;
export declare function toFacts(fields: Fields): SampleFacts;
export {};
