import { type Side } from './identity.ts';
/** Samples of both sides by their positions. Together they hold every sample of each side exactly once. */
export interface SamplePairing {
    /** How the pairs were found, for the report. `id-unverified`: texts could not be compared. */
    by: 'id' | 'question' | 'id-unverified';
    pairs: {
        baseline: Int32Array;
        candidate: Int32Array;
    };
    /** The same id, another question. */
    changed: {
        baseline: Int32Array;
        candidate: Int32Array;
    };
    removed: Int32Array;
    added: Int32Array;
    /** Paired by id although a text to compare was missing. */
    unverified: number;
    changedFields: {
        input: number;
        target: number;
        choices: number;
    };
}
/** The parts of a question that are compared; a part declared as changed on purpose is left out. */
export type QuestionPart = 'input' | 'target' | 'choices';
export declare function pairSamples(baseline: Side, candidate: Side, { ignore }?: {
    ignore?: readonly QuestionPart[];
}): SamplePairing;
