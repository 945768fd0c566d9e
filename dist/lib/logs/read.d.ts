/** The door: one source of bytes in, one EvalLog out. Bad input is an outcome, never an exception. */
import type { ByteSource } from './bytes.ts';
import type { LogOutcome } from './eval-log.ts';
export { readDetails } from './details.ts';
export { evalDigest } from './digest.ts';
export { readInvalidations } from './invalidations.ts';
export interface ReadOptions {
    /** Sample metadata to keep: cluster keys, filters. What the log's own standard errors cluster by is always kept. */
    metadataKeys?: readonly string[];
}
export declare function readLog(source: ByteSource, { metadataKeys }?: ReadOptions): Promise<LogOutcome>;
/** Said of a failure that no damage of a log should be able to cause. */
export declare const OUR_BUG = "eval-regression failed on this log";
