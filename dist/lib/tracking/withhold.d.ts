/**
 * Samples, messages and events without their words. Nothing passes that is not named here, and what is named must look
 * like what it is: numbers, times, names of models, types from closed lists.
 */
import type { Json } from '../logs/eval-log.ts';
export type SampleDetails = 'full' | 'ids' | 'none';
type Fields = {
    [key: string]: Json;
};
export declare const WITHHELD = "(withheld)";
/** Of an error, as a text or as an object. */
export declare function errorName(error: Json): string | null;
/** Its own random id goes with the ids. */
export declare function sampleWithoutTexts(sample: Fields, { withUuid }: {
    withUuid: boolean;
}): Fields;
/** Reduced logs hold hashes in place of free-text scores: they tell a reader nothing. */
export declare function withoutSeals(value: Json): Json;
export declare function messageWithoutTexts(message: Fields): Fields;
export declare function eventWithoutTexts(event: Fields): Fields;
export {};
