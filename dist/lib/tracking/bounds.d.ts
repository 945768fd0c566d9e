/** Texts and values cut to what a trace can hold. What is left out is told where it was. */
import type { Json } from '../logs/eval-log.ts';
/** A message, a result or an explanation: longer ones help nobody who reads a trace. */
export declare const MAX_TEXT_CHARACTERS = 50000;
/** How many characters are left for a value and everything in it. */
export interface Room {
    characters: number;
}
export declare const counted: (count: number) => string;
/** The beginning, and how much there was after it. */
export declare function cutText(text: string, most: number): string;
export declare const cutOrNull: (text: string | null) => string | null;
export declare function cutWithin(text: string, room: Room): string;
/** A value of the same shape as far as there is room; NaN and infinities, which JSON has not, as text. */
export declare function bounded(value: Json, room: Room, depth?: number): Json;
