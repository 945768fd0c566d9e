import type { EvalLog } from '../logs/eval-log.ts';
import type { Assessment } from '../mlflow/trace.ts';
import type { ShownSample } from './shown-sample.ts';
import { type SampleKey, type Sha256 } from './trace-ids.ts';
export interface Assessed {
    shown: ShownSample;
    key: SampleKey;
    log: EvalLog;
    sha256: Sha256;
    createdMs: number;
}
export declare function assessmentsOf({ shown, key, log, sha256, createdMs }: Assessed): Assessment[];
