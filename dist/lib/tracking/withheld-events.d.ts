import type { Json } from '../logs/eval-log.ts';
type Fields = {
    [key: string]: Json;
};
/** Under the names that Inspect gives them, so that a trace is made of these as of the whole ones. */
export declare function withheldEvent(event: Fields, depth?: number): Fields;
export {};
