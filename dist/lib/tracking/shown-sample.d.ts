/** A sample as its trace shows it: whole, or without words, and then also without ids. */
import type { BodyOutcome } from '../logs/bodies.ts';
import { type SampleFacts } from '../logs/body-shape.ts';
import type { EvalLog, Json } from '../logs/eval-log.ts';
import type { Sha256 } from './trace-ids.ts';
import { type SampleDetails } from './withhold.ts';
type Fields = {
    [key: string]: Json;
};
export interface ShownScore {
    value: Json;
    answer: string | null;
    explanation: string | null;
    metadata: Fields | null;
    isEdited: boolean;
}
export interface ShownSample {
    id: string;
    epoch: number;
    uuid: string | null;
    /** As logged: a text, or messages. Null below `full`, as the other texts. */
    input: Json;
    target: Json;
    choices: Json;
    metadata: Json;
    completion: string | null;
    scores: Map<string, ShownScore>;
    error: {
        type: string;
        message: string;
        traceback: string | null;
    } | null;
    limit: string | null;
    totalTime: number | null;
    workingTime: number | null;
}
export interface Showing {
    log: EvalLog;
    sampleDetails: SampleDetails;
    sha256: Sha256;
}
/** What is known of any sample, be its body there or not. */
export interface KnownSample {
    id: string;
    epoch: number;
    fields: Fields;
    facts: SampleFacts;
}
/** Null: nothing in the log says which sample it is. */
export declare function knownSample(sample: BodyOutcome): KnownSample | null;
export declare const hashedId: (id: string, { log, sha256 }: Showing) => string;
export declare function shownSample(sample: KnownSample, showing: Showing): ShownSample;
export {};
