import type { Mlflow } from '../mlflow/client.ts';
import type { MLflowSettings } from '../mlflow/settings.ts';
import type { Span, TraceInfo } from '../mlflow/trace.ts';
import type { RunOrigin } from '../tracking/origin.ts';
import type { EvalHooks } from '../tracking/replay.ts';
import type { SampleDetails } from '../tracking/withhold.ts';
/** What takes traces. The spans are read once, while the sample is open; the root comes last. */
export interface TraceSink {
    write(info: TraceInfo, spans: AsyncIterable<Span>): Promise<void>;
}
export interface TracingOptions {
    client: Mlflow;
    settings: MLflowSettings;
    sink: TraceSink;
    origin: RunOrigin;
    sampleDetails: SampleDetails;
    /** Where the traces of an eval belong; asked once its task has started. Null: they are not wanted. */
    runOf(evalId: string): Promise<{
        experimentId: string;
        runId: string;
    } | null>;
}
export declare class MlflowTracingHooks implements EvalHooks {
    #private;
    readonly settings: MLflowSettings;
    readonly client: Mlflow;
    /** What could not be traced as it is, one line each. */
    readonly notes: Set<string>;
    constructor(options: TracingOptions);
    /** Traces given to the sink. */
    get written(): number;
    enabled(): boolean;
    onRunStart(): Promise<void>;
    onTaskStart({ evalId, finished }: Parameters<EvalHooks['onTaskStart']>[0]): Promise<void>;
    wantsSamples(evalId: string): boolean;
    /** Spans are made of a sample's events when it has ended: only then is it known what they are parts of. */
    onSampleEvent(): Promise<void>;
    /** @throws what the sink throws. */
    onSampleEnd({ evalId, sample }: Parameters<EvalHooks['onSampleEnd']>[0]): Promise<void>;
    onTaskEnd({ evalId }: Parameters<EvalHooks['onTaskEnd']>[0]): Promise<void>;
    onRunEnd(): Promise<void>;
}
