import type { Json } from '../mlflow/trace.ts';
export type Fields = {
    readonly [key: string]: Json;
};
/** No field at all when it is no object. */
export declare function fieldsOf(value: Json | undefined): Fields;
/** Empty when it is no list. */
export declare function listOf(value: Json | undefined): readonly Json[];
/** Null when it is no text, or an empty one. */
export declare function textOf(value: Json | undefined): string | null;
export declare function numberOf(value: Json | undefined): number | null;
/** A number of things, never negative. */
export declare function countOf(value: Json | undefined): number | null;
export declare function flagOf(value: Json | undefined): boolean | null;
/** Text as it is, anything else as JSON. */
export declare function told(value: Json | undefined): string;
/** The first of the keys that holds something. */
export declare function firstOf(fields: Fields, ...keys: readonly string[]): Json | undefined;
/** An attribute that may have come as an object or as its JSON text; nested too deeply it stays a text. */
export declare function opened(value: Json | undefined): Json | undefined;
