/**
 * Runs in MLflow as inspect-mlflow leaves them: a parent for the eval run, a child for each task. Found before they are
 * made: a second time adds what is missing and doubles nothing, and a run that the Python hooks logged live is adopted.
 */
import type { SampleDetails } from '../inputs/policy.ts';
import type { BodyOutcome, Element, SampleBody } from '../logs/bodies.ts';
import type { Mlflow, Run } from '../mlflow/client.ts';
import type { MLflowSettings } from '../mlflow/settings.ts';
import type { DocumentName } from '../tracking/document.ts';
import type { RunOrigin } from '../tracking/origin.ts';
import { type EvalHooks, type FinishedLog } from '../tracking/replay.ts';
import { type WorkOutcome } from './known-run.ts';
/** What became of one log. */
export interface TrackedRun {
    run: Run;
    parentRunId: string;
    url: string;
    outcome: WorkOutcome;
    /** What could not be logged as it is, one line each. */
    notes: string[];
}
export interface TrackingOptions {
    client: Mlflow;
    settings: MLflowSettings;
    origin: RunOrigin;
    /** Of the files. */
    sampleDetails: SampleDetails;
    /** Files of a run, while its samples pass by; none where the settings say so. */
    artifacts: RunArtifacts | null;
}
/** What uploads the files of a run. */
export interface RunArtifacts {
    /** Before the first sample. */
    begin(finished: FinishedLog): Promise<PassingSamples>;
    /**
     * @param passed which all samples have passed by; without it they are read for it.
     * @throws MlflowError when the server does not answer any more.
     */
    store(run: Run, finished: FinishedLog, passed?: PassingSamples): Promise<Stored>;
}
export interface Stored {
    /** False: files are missing, and the next call tries again. */
    isWhole: boolean;
    /** What could not be stored as it is, one line each. */
    notes: string[];
}
/** What is written of samples while they pass by: the events of each, then the sample. */
export interface PassingSamples {
    /** Where; it goes with everything in it when it was stored. */
    readonly folder: string;
    event(sample: SampleBody, element: Element): Promise<void>;
    sample(outcome: BodyOutcome): Promise<void>;
    end(): Promise<{
        written: DocumentName[];
        notes: string[];
    }>;
}
export declare class MlflowTrackingHooks implements EvalHooks {
    #private;
    readonly settings: MLflowSettings;
    readonly client: Mlflow;
    readonly tracked: TrackedRun[];
    constructor(options: TrackingOptions);
    enabled(): boolean;
    /** @throws MlflowError, as all callbacks. */
    onRunStart({ runId, taskNames, startTimeMs }: Parameters<EvalHooks['onRunStart']>[0]): Promise<void>;
    onTaskStart({ evalId, finished }: Parameters<EvalHooks['onTaskStart']>[0]): Promise<void>;
    /** The run of a task that has started; null: of none. */
    runOf(evalId: string): Run | null;
    /** A run that has everything already needs nothing of the samples. */
    wantsSamples(evalId: string): boolean;
    onSampleEvent({ evalId, sample, event, index }: Parameters<EvalHooks['onSampleEvent']>[0]): Promise<void>;
    onSampleGap({ evalId, sample, gap }: Parameters<NonNullable<EvalHooks['onSampleGap']>>[0]): Promise<void>;
    onSampleEnd({ evalId, sample }: Parameters<EvalHooks['onSampleEnd']>[0]): Promise<void>;
    onTaskEnd({ evalId }: Parameters<EvalHooks['onTaskEnd']>[0]): Promise<void>;
    onRunEnd({ error }: Parameters<EvalHooks['onRunEnd']>[0]): Promise<void>;
}
