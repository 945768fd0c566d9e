/**
 * A log without its ids: wherever one stands, its SHA-256 does. A reduced log may be written so; to compare it with
 * another log, the other one goes through here first.
 */
import type { EvalLog } from './eval-log.ts';
/** The log as a reader of its form without ids sees it. */
export declare function withHashedIds(log: EvalLog): EvalLog;
