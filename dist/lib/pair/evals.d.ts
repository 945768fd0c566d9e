/** Which evals belong together: the attempt that counts on each side, then one partner each. Never a guess. */
import type { EvalLog, Json } from '../logs/eval-log.ts';
/** An attempt that does not count, and the one that does. */
export interface Superseded {
    log: EvalLog;
    by: EvalLog;
}
export interface EvalPair {
    baseline: EvalLog;
    candidate: EvalLog;
}
export interface EvalPairing {
    pairs: EvalPair[];
    onlyBaseline: EvalLog[];
    onlyCandidate: EvalLog[];
    /** Several candidates for a partner, and nothing that tells them apart. */
    ambiguous: {
        task: string;
        baseline: EvalLog[];
        candidate: EvalLog[];
    }[];
    superseded: {
        baseline: Superseded[];
        candidate: Superseded[];
    };
}
/** JSON with sorted keys: equal values give equal text. */
export declare function canonicalJson(value: Json | undefined): string;
export declare function pairEvals(baseline: readonly EvalLog[], candidate: readonly EvalLog[]): EvalPairing;
/** Only a log with status `success` stands for its eval. */
export declare const isFinished: (log: EvalLog) => boolean;
/** Milliseconds since 1970; 0 where the log does not say. */
export declare function createdAt({ header }: EvalLog): number;
