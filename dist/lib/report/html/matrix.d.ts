import { type Placed } from '../words.ts';
import { type Element } from './element.ts';
export interface Pair {
    baseline: number;
    candidate: number;
}
export declare function matrix(pairs: readonly Pair[], { row, words, candidate }: {
    row: Placed['row'];
    words: string;
    candidate: string;
}): Element;
