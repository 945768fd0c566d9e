/** Values as text that every database behind a server can hold, and the texts of other clients as values. */
import type { Json } from './trace.ts';
/** NUL ends a text in PostgreSQL; halves of a surrogate pair are no UTF-8. */
export declare function storable(text: string): string;
/** JSON; numbers that it does not have become texts. */
export declare function jsonText(value: Json): string;
/** The value of a JSON text as Python writes it, or the text itself where it is none. NaN becomes a text. */
export declare function valueOfText(text: string): Json;
/** Deeper than can be walked. Without recursion: it is what depth would break. */
export declare function isDeep(value: Json): boolean;
/** JSON whose nanoseconds keep all their digits, as text. @throws SyntaxError, RangeError */
export declare function parseExactly(bytes: Uint8Array): unknown;
