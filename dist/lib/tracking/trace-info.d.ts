/** The head of a sample's trace: what MLflow lists, searches and sums up. */
import type { EvalLog } from '../logs/eval-log.ts';
import type { TraceInfo } from '../mlflow/trace.ts';
import { type RunOrigin } from './origin.ts';
import type { Outline } from './outline.ts';
import type { ShownSample } from './shown-sample.ts';
import { type SampleKey, type Sha256 } from './trace-ids.ts';
export interface Headed {
    shown: ShownSample;
    key: SampleKey;
    outline: Outline;
    log: EvalLog;
    experimentId: string;
    /** Of the run in MLflow. */
    runId: string | null;
    origin: RunOrigin;
    sha256: Sha256;
}
export declare function traceInfoOf(headed: Headed): TraceInfo;
export declare function traceName({ id, epoch }: ShownSample, { header }: EvalLog): string;
