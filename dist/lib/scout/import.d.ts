/** MLflow traces → Scout transcripts: one pass over an experiment, page by page, nothing fetched twice. */
import { UserError } from '../errors.ts';
import type { Mlflow } from '../mlflow/client.ts';
import { type TraceFilters } from './filter.ts';
import type { Transcript } from './transcript.ts';
export { tracesRequestTime } from './convert.ts';
export type { TraceFilters } from './filter.ts';
export type { Transcript } from './transcript.ts';
export interface ImportOptions extends TraceFilters {
    /** Default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else `inspect_ai`. */
    experimentName?: string | undefined;
    /** Default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI. */
    trackingUri?: string | undefined;
    /** Most traces, the newest. Applied before any is fetched. */
    limit?: number | undefined;
    /** Told of each trace that could not be read. */
    onBroken?: ((broken: {
        traceId: string;
        why: string;
    }) => void) | undefined;
}
/**
 * @throws UserError without a server, without the experiment, and for a limit or a status that is none.
 * @throws MlflowError when it does not answer.
 */
export declare function importMlflowTraces(options?: ImportOptions): AsyncGenerator<Transcript>;
export declare function noServer(): UserError;
/** What became of one trace. */
export type ImportedTrace = {
    kind: 'read';
    traceId: string;
    transcripts: Transcript[];
} | {
    kind: 'there';
    traceId: string;
} | {
    kind: 'running';
    traceId: string;
} | {
    kind: 'other-model';
    traceId: string;
} | {
    kind: 'broken';
    traceId: string;
    why: string;
};
export interface ImportRequest extends TraceFilters {
    experiment: FoundExperiment;
    limit?: number | undefined;
    /** Ids of traces or of their transcripts: they are not fetched. */
    known?: ReadonlySet<string> | undefined;
    /** What began later and has not ended is not fetched: it would never be completed. */
    runningSinceMs?: number | undefined;
}
export interface FoundExperiment {
    experimentId: string;
    name: string;
}
/** @throws UserError when there is none of this name. @throws MlflowError */
export declare function findExperiment(client: Mlflow, name: string): Promise<FoundExperiment>;
/** The newest first. @throws MlflowError */
export declare function importTraces(client: Mlflow, request: ImportRequest): AsyncGenerator<ImportedTrace>;
