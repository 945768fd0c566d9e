/** What a trace scored: by assessments, by spans of scorers, by the outputs of a sample. */
import type { Assessment, Json } from '../mlflow/trace.ts';
export interface SampleScore {
    scorer: string;
    value: Json;
    explanation: string | null;
}
export declare const scorerOf: (name: string) => string;
/** Feedback that has a value; of several under one name the last. */
export declare function feedbackScores(assessments: readonly Assessment[]): (SampleScore & {
    assessment: Assessment;
})[];
/** A score of Inspect is a scalar, or a list or dict of such; anything deeper is written as JSON. */
export declare function scoreValue(value: Json): Json;
/** Null where the score is no number, also for free text. */
export declare function scoreNumber(value: Json | undefined): number | null;
/** As Scout has it: more than nothing. */
export declare function succeeded(value: Json | undefined): boolean | null;
/** `{scorer: value}` or `{scorer: {value, explanation}}`, as the outputs of a sample's span hold them. */
export declare function listedScores(value: Json | undefined): SampleScore[];
