/** Door: the Report, assembled once from pairing and verdict. Every face is a rendering of it; none computes anew. */
import type { ResolvedPolicy } from '../inputs/policy.ts';
import type { EvalLog } from '../logs/eval-log.ts';
import type { EvalPairing } from '../pair/evals.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type LogFacts } from './entries.ts';
import { type SampleRowOptions } from './sample-rows.ts';
import type { Report, ReportRun } from './schema.ts';
export interface ReportInput {
    pairing: EvalPairing;
    verdict: Verdict;
    policy: ResolvedPolicy;
    /** Every log of a side that was read, attempts that do not count included; null: there is no baseline. */
    baseline: readonly EvalLog[] | null;
    candidate: readonly EvalLog[];
    factsOf: (log: EvalLog) => LogFacts;
    baselineSearch: Report['baselineSearch'];
    suite: string;
    tool: Report['tool'];
    now: Date;
    run: ReportRun | null;
    attempt: number;
    samples?: SampleRowOptions;
}
export declare function assembleReport(input: ReportInput): Report;
export declare function policyParts({ origins, ...policy }: ResolvedPolicy): Report['policy'];
