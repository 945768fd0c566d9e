import { type BodyParts } from './body-parts.ts';
import type { EvalLog } from './eval-log.ts';
/** A body, or the beginning of one, that belongs to no sample of the log. */
export interface Stray {
    id: string | null;
    epoch: number | null;
    why: string;
}
export interface BodyPlaces {
    /** The body of the sample at this position of `log.samples`; null where there is none. @throws Unreadable */
    open(position: number): Promise<BodyParts | null>;
    strays: readonly Stray[];
}
/** @throws Unreadable when the file is no longer what it was when the log was read. */
export declare function findBodies(log: EvalLog): Promise<BodyPlaces>;
