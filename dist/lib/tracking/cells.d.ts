/** JSON of a log → cells of a table: scalars, and text for everything else. */
import type { Json } from '../logs/eval-log.ts';
export type Cell = string | number | boolean | null;
/** A field of an object, own and present; else null, whatever the object is. */
export declare function objGet(holder: unknown, key: string): Json;
/** As text: strings as they are, everything else as JSON. */
export declare function toText(value: unknown): string | null;
/** Scalars as they are, lists and objects as JSON text. NaN and infinities, which JSON has not, are null. */
export declare function toJson(value: unknown): Cell;
/** Characters are code points, as Python counts them; a text of megabytes is not taken apart for its beginning. */
export declare function cut(text: string, characters: number): string;
export declare function entriesOf(value: unknown): [string, Json][];
