/** One trace → the transcripts that it holds. */
import type { Span, TraceInfo } from '../mlflow/trace.ts';
import type { Transcript } from './transcript.ts';
/** A trace with its spans. */
export interface Trace {
    info: TraceInfo;
    spans: readonly Span[];
}
export interface Surroundings {
    experiment: string;
    /** Opens a trace in MLflow. */
    traceUrl: (trace: {
        experimentId: string;
        traceId: string;
    }) => string;
}
export declare function transcriptsOf(trace: Trace, around: Surroundings): Transcript[];
/** When a trace began, ISO 8601 in UTC; null when it does not say. */
export declare function tracesRequestTime({ requestTimeMs }: Pick<TraceInfo, 'requestTimeMs'>): string | null;
