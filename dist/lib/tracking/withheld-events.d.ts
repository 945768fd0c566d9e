/**
 * Events of a sample for a trace without words. As in withhold.ts nothing passes that is not named here. Ids pass, as
 * a tree needs them: they are hashed into those of the spans, and shown nowhere.
 */
import type { Json } from '../logs/eval-log.ts';
type Fields = {
    [key: string]: Json;
};
/** Under the names that Inspect gives them, so that a trace is made of these as of the whole ones. */
export declare function withheldEvent(event: Fields, depth?: number): Fields;
export {};
