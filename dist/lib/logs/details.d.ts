import type { EvalLog, SampleDetail } from './eval-log.ts';
export interface Wanted {
    id: string;
    epoch: number;
}
export interface DetailOptions {
    /** Longer texts are cut, and end in an ellipsis. */
    maxCharacters: number;
}
/** `details` by `${epoch}:${id}`; `missing` are the keys of samples whose text could not be had. */
export interface Details {
    details: Map<string, SampleDetail>;
    missing: string[];
}
/** From the summaries where they hold answers, else from the bodies; whichever is less to read comes first. */
export declare function readDetails(log: EvalLog, wanted: readonly Wanted[], { maxCharacters }: DetailOptions): Promise<Details>;
