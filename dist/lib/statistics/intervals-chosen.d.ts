import type { Draft } from './draft.ts';
import { type Bounds } from './tango.ts';
export interface NamedBounds extends Bounds {
    method: string;
}
export interface ChosenIntervals {
    interval: NamedBounds | null;
    rangeInterval: Bounds | null;
}
export declare function chooseIntervals(draft: Draft): ChosenIntervals;
