import type { EvalLog } from './eval-log.ts';
export declare function evalDigest(log: EvalLog): string;
