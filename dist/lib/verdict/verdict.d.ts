/** The table of design 5.4, once: from judged metrics and findings to the verdict, the conclusion and the exit code. */
import type { FailOn, ResolvedPolicy } from '../inputs/policy.ts';
import type { Finding } from '../pair/comparability.ts';
import { type PairedEval } from '../pair/pair.ts';
import type { SuiteFinding } from '../pair/suite-findings.ts';
import { type AcceptanceEntry, type AppliedAcceptance } from './acceptance.ts';
import { type Family } from './families.ts';
import type { JudgedMetric } from './metric.ts';
export type OverallVerdict = 'error' | 'regressed' | 'not-comparable' | 'inconclusive' | 'improved' | 'no-worse' | 'no-baseline';
export type Conclusion = 'pass' | 'fail' | 'error';
export interface JudgedEval {
    evaluated: PairedEval;
    metrics: JudgedMetric[];
    /** The pair's findings, with who accepted a block. */
    findings: (Finding & {
        acceptedBy?: string;
    })[];
}
export interface Verdict {
    verdict: OverallVerdict;
    conclusion: Conclusion;
    evals: JudgedEval[];
    families: Family[];
    acceptances: AppliedAcceptance[];
    /** Findings about the whole report. */
    findings: (SuiteFinding & {
        acceptedBy?: string;
    })[];
}
export interface VerdictInput {
    evals: readonly PairedEval[];
    /** Findings that no pair of evals holds: unreadable logs, ambiguous or missing tasks. */
    findings: readonly SuiteFinding[];
    policy: ResolvedPolicy;
    /** Reviews; the policy's own entries are added. */
    reviews?: readonly AcceptanceEntry[];
    /** `stale`: too old, for the policy to say what that means. */
    baseline: 'found' | 'stale' | 'none';
    now: Date;
}
export declare function reachVerdict({ evals, findings, policy, reviews, baseline, now }: VerdictInput): Verdict;
/** `regressed` and `not-comparable` fail, unless told otherwise; an `error` is never a pass. */
export declare function conclude(verdict: OverallVerdict, failOn: FailOn): Conclusion;
/** Exit code of the command line. */
export declare const EXIT_CODES: Record<Conclusion, number>;
