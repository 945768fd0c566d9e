/** What stands out between two sets of evals, before any pair is looked at: gaps, doubles, and what cannot be read. */
import type { ExpectedTask } from '../inputs/policy.ts';
import type { EvalLog } from '../logs/eval-log.ts';
import type { Finding } from './comparability.ts';
import { type EvalPairing } from './evals.ts';
/** A finding about the whole report, or about one task of it. */
export interface SuiteFinding extends Finding {
    task?: string;
    model?: string;
}
/** A log of which nothing could be read. */
export interface UnreadableLog {
    path: string;
    what: string;
    fix: string;
}
/** What was found on one side. */
export interface LogsOfSide {
    logs: readonly EvalLog[];
    unreadable: readonly UnreadableLog[];
    /** Files of a searched folder that were left out and may have been meant. */
    ignored: readonly {
        path: string;
        reason: string;
    }[];
}
export interface Suite {
    baseline: LogsOfSide;
    candidate: LogsOfSide;
    pairing: EvalPairing;
    expect: readonly ExpectedTask[];
    /** A baseline task that was not run is a block, not a warning. */
    mustRunAll?: boolean;
}
/** A warning about the whole report, as those give who search for logs. */
export declare function suiteWarning(field: string, message: string, fix?: string): SuiteFinding;
export declare function suiteFindings(suite: Suite): SuiteFinding[];
