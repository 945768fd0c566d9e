/**
 * Runs in MLflow as inspect-mlflow leaves them: a parent for the eval run, a child for each task. Found before they are
 * made: a second time adds what is missing and doubles nothing, and a run that the Python hooks logged live is adopted.
 */
import type { BatchOutcome, Mlflow, Run } from '../mlflow/client.ts';
import type { MLflowSettings } from '../mlflow/settings.ts';
import { type RunOrigin } from '../tracking/facts.ts';
import { type EvalHooks, type FinishedLog } from '../tracking/replay.ts';
/** What became of one log. */
export interface TrackedRun {
    run: Run;
    parentRunId: string;
    url: string;
    /** `reused`: it was there already, whole · `adopted`: logged live by others, completed here. */
    outcome: 'created' | 'updated' | 'adopted' | 'reused';
    /** What could not be logged as it is, one line each. */
    notes: string[];
}
export interface TrackingOptions {
    client: Mlflow;
    settings: MLflowSettings;
    origin: RunOrigin;
    /** Files of a run, while its samples pass by; none where the settings say so. */
    artifacts: RunArtifacts | null;
}
/** What uploads the files of a run. */
export interface RunArtifacts {
    /** @returns one line for each file that could not be stored. */
    store(run: Run, finished: FinishedLog): Promise<string[]>;
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
    onSampleEvent({ evalId, event }: Parameters<EvalHooks['onSampleEvent']>[0]): Promise<void>;
    onSampleEnd({ evalId, sample }: Parameters<EvalHooks['onSampleEnd']>[0]): Promise<void>;
    onTaskEnd({ evalId }: Parameters<EvalHooks['onTaskEnd']>[0]): Promise<void>;
    onRunEnd({ error }: Parameters<EvalHooks['onRunEnd']>[0]): Promise<void>;
}
/** Params of any values, as text; those that cannot be stored as they are come back by name. @throws MlflowError */
export declare function safeLogParams(client: Mlflow, runId: string, params: Record<string, unknown>): Promise<BatchOutcome>;
