import type { EvalLog, Json, SampleSummary } from '../logs/eval-log.ts';
import { type RunOrigin } from './origin.ts';
export type Fields = {
    [key: string]: Json;
};
export interface Metric {
    key: string;
    value: number;
    /** Milliseconds since 1970. */
    timestampMs: number;
    step: number;
}
export declare const PARENT_NAME: (runId: string) => string;
export declare function parentTags({ runId, tasks, origin, }: {
    runId: string;
    tasks: readonly string[];
    origin: RunOrigin;
}): Record<string, string>;
export declare function taskTags({ header: { spec, status } }: EvalLog, { digest, origin }: {
    digest: string;
    origin: RunOrigin;
}): Record<string, string>;
/** The seed's params first, then everything else of the eval's spec under the names that Inspect has for it. */
export declare function taskParams(log: EvalLog, header: Fields): Map<string, string>;
export declare function objectAt(fields: Fields, ...path: readonly string[]): Fields | null;
/** Metrics of the whole eval: results, usage, cost and latency. */
export declare function taskMetrics({ header, samples }: EvalLog, timestampMs: number): Metric[];
/**
 * Epoch by epoch, in the order of the data set: the same step is the same sample in every run of it, though others are
 * missing and there are more epochs. What was not planned comes last.
 */
export declare function samplesWithSteps(log: EvalLog): {
    step: number;
    row: SampleSummary;
}[];
/** `sample/<scorer>` and `sample/total_time`, one point a sample and epoch. */
export declare function sampleMetrics(log: EvalLog, { timestampMs, toNumber, }: {
    timestampMs: number;
    toNumber: (value: SampleSummary['scores'][number]) => number | null;
}): Metric[];
/** The data set as a run's input: its name, and a digest of the planned ids. */
export declare function datasetOf(log: EvalLog): {
    name: string;
    digest: string;
    sourceType: string;
    source: string;
    profile: string;
    context: string;
};
