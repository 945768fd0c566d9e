/** The evals of a side, as the report lists them. */
import type { EvalLog } from '../logs/eval-log.ts';
import type { EvalEntry, Provenance, Unpaired } from './schema.ts';
/** What the shell knows about a log that the log itself does not say. */
export interface LogFacts {
    digest: string;
    provenance?: Provenance;
}
export declare function evalEntry(log: EvalLog, { facts, supersededBy }: {
    facts: LogFacts;
    supersededBy?: string;
}): EvalEntry;
export declare const finite: (value: number | null | undefined) => number | null;
/** An eval that only one side has, with its logged numbers. */
export declare function unpairedEval(log: EvalLog): Unpaired;
/** A scorer that only one side of a pair has. */
export declare function unpairedScorer(log: EvalLog, column: {
    name: string;
    scorer: string;
    key: string | null;
}): Unpaired;
