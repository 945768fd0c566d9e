/** One finished log into MLflow. */
import type { SampleDetails } from '../inputs/policy.ts';
import type { EvalLog } from '../logs/eval-log.ts';
import type { Mlflow } from '../mlflow/client.ts';
import type { MLflowSettings } from '../mlflow/settings.ts';
import type { RunOrigin } from '../tracking/origin.ts';
import { type TrackedRun } from './mlflow-hooks.ts';
export interface TrackOptions {
    client: Mlflow;
    settings: MLflowSettings;
    origin: RunOrigin;
    sampleDetails: SampleDetails;
    metadataKeys: readonly string[];
    /** For files on their way. */
    folder: string;
    onProgress?: (progress: {
        read: number;
        of: number;
    }) => void;
}
/** What became of one log, its traces included. */
export interface TrackedLog extends TrackedRun {
    /** How many are there; null: none were wanted. */
    traces: number | null;
}
/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
export declare function trackLog(log: EvalLog, options: TrackOptions): Promise<TrackedLog>;
