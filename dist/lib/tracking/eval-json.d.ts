/** The header of a log as one JSON document: everything but the samples. */
import type { EvalLog } from '../logs/eval-log.ts';
import type { RawLog } from '../logs/raw-log.ts';
import type { SampleDetails } from './withhold.ts';
/** Below `full` it is written from what we understand; of errors there is the name, and metrics have no metadata. */
export declare function evalJson(log: EvalLog, raw: RawLog, sampleDetails: SampleDetails): string;
/** Where a document lies among the artifacts of a run: always the same place for the same eval. */
export declare function artifactPath(document: string, evalId: string): string;
