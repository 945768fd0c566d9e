import type { ByteSource } from './bytes.ts';
import type { EvalHeader, EvalLog } from './eval-log.ts';
import type { SampleContext } from './sample.ts';
import { type Directory, type Member } from './zip.ts';
export declare const NOT_FINISHED = "The eval did not finish: it is still running or was killed. Wait, or run \"inspect eval-retry\".";
export declare function readEvalFile(source: ByteSource, metadataKeys: readonly string[]): Promise<EvalLog>;
export declare function toContext(header: EvalHeader, metadataKeys: readonly string[]): SampleContext;
/** What a second look goes through. */
export declare function summaryMembers(directory: Directory): Member[];
