/** The elements of one list in JSON that comes in chunks, one by one: of a body of gigabytes only those at hand are in memory. */
import { type Plan } from './walk.ts';
/** Larger elements are passed over: no reader of one needs more, and each is whole in memory. */
export declare const MAX_ELEMENT_BYTES: number;
/** An element as it stands in the file, in a piece of the chunk that it came in; `bytes` is null where it is too large. */
export interface RawElement {
    /** From 0, in its list. */
    index: number;
    bytes: Buffer | null;
    sizeBytes: number;
}
/** Makes the plan of the whole, given the plan of one element and the name under which the end of the list is told. */
export type ListPlan = (each: () => Plan | null, name: string) => Plan;
/** The list at `path`, such as `['events']`, or at one of several: the first that is there. */
export declare function listAt(...paths: readonly (readonly string[])[]): ListPlan;
/** The values of the object at one of these paths, in their order. */
export declare function valuesAt(...paths: readonly (readonly string[])[]): ListPlan;
/** The whole text is a list. */
export declare const itself: ListPlan;
export interface Range {
    start: number;
    /** Exclusive. */
    end: number;
}
/** Those in `ranges`, which ascend. Stops reading when the list or the last range ends. */
export declare function elements(chunks: AsyncIterable<Uint8Array>, plan: ListPlan, ranges?: readonly Range[]): AsyncGenerator<RawElement>;
