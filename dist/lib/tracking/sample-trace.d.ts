/** A sample and epoch of a finished log → its trace in MLflow: the head at once, the spans while they are read. */
import type { BodyOutcome } from '../logs/bodies.ts';
import type { EvalLog } from '../logs/eval-log.ts';
import type { Span, TraceInfo } from '../mlflow/trace.ts';
import type { AutologSettings } from './autolog.ts';
import type { RunOrigin } from './origin.ts';
import type { Sha256 } from './trace-ids.ts';
import type { SampleDetails } from './withhold.ts';
export interface TraceOptions {
    log: EvalLog;
    experimentId: string;
    /** Of the run in MLflow that the trace belongs to; null: none. */
    runId: string | null;
    origin: RunOrigin;
    /** Below `full` no words of the sample: structure, times, tokens and scores; `none` also hashes its id. */
    sampleDetails: SampleDetails;
    sha256: Sha256;
    autolog: AutologSettings;
}
export interface SampleTrace {
    info: TraceInfo;
    /** Children before their parents, the root last. Read while the sample is open, once. */
    spans: AsyncGenerator<Span>;
}
/** Null: nothing in the log says which sample it is. Of one without a body the root alone is known. */
export declare function sampleTrace(sample: BodyOutcome, options: TraceOptions): Promise<SampleTrace | null>;
