import type { EvalLog } from '../logs/eval-log.ts';
export type SampleCondition = {
    kind: 'id';
    glob: string;
} | {
    kind: 'metadata';
    key: string;
    glob: string;
};
/**
 * `id=GLOB` and `metadata.KEY=GLOB`, joined by commas that mean "and"; `*` is any text, `?` one character.
 * @throws UserError on anything else.
 */
export declare function parseSampleFilter(expression: string): SampleCondition[];
/** Metadata keys that a filter looks at, so that the reader keeps them. */
export declare const filterKeys: (filter: readonly SampleCondition[]) => string[];
/** The log with the matching samples only; what was planned is narrowed with it. */
export declare function filterSamples(log: EvalLog, filter: readonly SampleCondition[]): EvalLog;
