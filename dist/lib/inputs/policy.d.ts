/**
 * What the user decided about the comparison: significance, margin, which metrics gate, what may differ on purpose.
 * Every setting comes from an input, else the policy file, else the default here, and remembers which.
 * Only the types and the defaults: the file is read by policy-file.ts.
 */
export type Correction = 'tarone-holm' | 'holm' | 'benjamini-hochberg' | 'none';
/** Read without being asked for, by the Action and the command line. */
export declare const DEFAULT_POLICY_FILE = ".github/eval-regression.yml";
export declare const FAIL_ON: readonly ["regressed", "inconclusive", "never"];
export type FailOn = (typeof FAIL_ON)[number];
export declare const SAMPLE_DETAILS: readonly ["full", "ids", "none"];
export type SampleDetails = (typeof SAMPLE_DETAILS)[number];
export type Tier = 'gate' | 'advisory' | 'ignore';
export type BetterDirection = 'higher' | 'lower';
/** A row of `metrics:`. Globs select, the other keys set; the last match wins per key. */
export interface MetricRule {
    task?: string | undefined;
    model?: string | undefined;
    scorer?: string | undefined;
    metric?: string | undefined;
    tier?: Tier | undefined;
    direction?: BetterDirection | undefined;
    /** Drop to rule out, in score units (a ratio for resources). */
    margin?: number | undefined;
    range?: {
        min: number;
        max: number;
    } | undefined;
    /** Sample metadata key whose values group dependent samples. */
    cluster?: string | undefined;
    /** The candidate's value may not be worse than this. */
    floor?: number | undefined;
    /** The value may not get worse by more than this, whatever a test says. */
    maxDrop?: number | undefined;
}
/** A long-lived acceptance on the base branch. */
export interface AcceptRule {
    task: string;
    scorer: string;
    reason: string;
    approver: string;
    /** ISO date; the entry no longer counts after that day. */
    expires: string | null;
}
export interface BaselinePolicy {
    branches: string[];
    fallback: 'none' | 'latest';
    stale: 'warn' | 'inconclusive' | 'fail';
    maxAgeDays: number;
    maxCommitsBehind: number | null;
    workflow: string | null;
    trustMlflow: boolean;
    /** Commit, tag, branch or `mlflow:RUN_ID` that the candidate is also compared with, for information. */
    anchor: string | null;
    /** So many of the last baselines are looked at, for what moves by itself; below 2: none. */
    history: number;
}
/** A task that must have been run, with one model or any. */
export interface ExpectedTask {
    task: string;
    model: string | null;
}
export interface Policy {
    alpha: number;
    margin: number;
    correction: Correction;
    failOn: FailOn;
    sampleDetails: SampleDetails;
    expect: ExpectedTask[];
    intended: string[];
    baseline: BaselinePolicy;
    acceptance: {
        authorMay: boolean;
    };
    accept: AcceptRule[];
    metrics: MetricRule[];
}
export type Origin = 'input' | 'policy' | 'default';
/** The policy in force, and where each of its parts came from. */
export interface ResolvedPolicy extends Policy {
    origins: {
        [key in keyof Policy]: Origin;
    };
}
/** At α 0.05 about 1 unchanged comparison in 40 is called regressed (one of two tails). */
export declare const DEFAULT_POLICY: Policy;
/** Input beats policy file beats default, key by key; `baseline` too. `defaults`: those of the surroundings. */
export declare function resolvePolicy({ inputs, file, defaults, }: {
    inputs?: Partial<Policy>;
    file?: Partial<Omit<Policy, 'baseline'>> & {
        baseline?: Partial<BaselinePolicy>;
    };
    defaults?: Partial<Policy>;
}): ResolvedPolicy;
