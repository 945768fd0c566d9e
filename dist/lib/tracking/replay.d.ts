/** A finished log → the calls that Inspect makes of its hooks while an eval runs. */
import { type BodyOutcome, type Element, type Fields, type SampleBody } from '../logs/bodies.ts';
import type { EvalLog } from '../logs/eval-log.ts';
/** A log with what tracking needs of it beside. */
export interface FinishedLog {
    log: EvalLog;
    /** All fields of the header: `eval`, `plan`, `results`, `stats`. */
    header: Fields;
    digest: string;
}
/** The callbacks of Inspect's hooks that tracking and tracing listen to, in camelCase. */
export interface EvalHooks {
    /** `startTimeMs`: milliseconds since 1970, of the log. */
    onRunStart(data: {
        runId: string;
        taskNames: readonly string[];
        startTimeMs: number;
    }): Promise<void>;
    onTaskStart(data: {
        runId: string;
        evalId: string;
        finished: FinishedLog;
    }): Promise<void>;
    /** False: nothing of the samples is wanted, and none is read. */
    wantsSamples?(evalId: string): boolean;
    onSampleEvent(data: {
        evalId: string;
        sample: SampleBody;
        event: Fields;
        index: number;
    }): Promise<void>;
    /** In the place of an event that is in the log and cannot be given; Inspect has nothing like it. */
    onSampleGap?(data: {
        evalId: string;
        sample: SampleBody;
        gap: Gap;
    }): Promise<void>;
    onSampleEnd(data: {
        evalId: string;
        sample: BodyOutcome;
    }): Promise<void>;
    onTaskEnd(data: {
        evalId: string;
        finished: FinishedLog;
    }): Promise<void>;
    onRunEnd(data: {
        runId: string;
        error: string | null;
    }): Promise<void>;
}
export type Gap = Exclude<Element, {
    kind: 'read';
}>;
/** What a run is called that does not say: logs before run ids. */
export declare const runIdOf: ({ header }: EvalLog) => string;
/** The log's own time, so that a second time logs the same points; 1970 where it has none, or an earlier one. */
export declare function timeOf(time: string | null): number;
/** Samples in the order of the log, each with its events, one at a time: a log may be larger than memory. */
export declare function replay(finished: FinishedLog, hooks: EvalHooks, onProgress?: (progress: {
    read: number;
    of: number;
}) => void): Promise<void>;
/** Hooks that all hear of the same log, each in its turn. */
export declare function together(...all: readonly EvalHooks[]): EvalHooks;
