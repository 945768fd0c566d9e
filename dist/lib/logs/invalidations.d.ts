import type { EvalLog } from './eval-log.ts';
export interface Invalidations {
    /** Samples that were looked at. */
    looked: number;
    /** `${epoch}:${id}` of the others: they are not known to be valid. */
    unknown: string[];
}
/** Fills `invalidated` and `scoreEdited` of the log's samples. A .json log has them from the start. */
export declare function readInvalidations(log: EvalLog): Promise<Invalidations>;
