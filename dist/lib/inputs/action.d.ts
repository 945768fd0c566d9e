/** The Action's inputs → what was asked for. Mistakes are collected and told together, each with its fix. */
import type { Problem } from '../errors.ts';
import { type Policy } from './policy.ts';
export declare const MODES: readonly ["auto", "part", "compare", "publish"];
export declare const COMMENT_WHEN: readonly ["always", "changes", "never"];
export declare const ARTIFACT_CONTENTS: readonly ["scores", "full", "none"];
/** `artifact`: what other jobs and runs uploaded; `logs`: files, folders and globs of this machine. */
export type LogsInput = {
    kind: 'artifact';
} | {
    kind: 'logs';
    paths: string[];
};
/** Where a baseline may come from, besides. */
export type BaselineInput = LogsInput | {
    kind: 'mlflow';
};
export interface ActionInputs {
    candidate: LogsInput;
    /** In order of preference. */
    baseline: BaselineInput[];
    /** From 0; `legs` parts in all. */
    leg: number;
    legs: number;
    mode: (typeof MODES)[number];
    suite: string;
    /** Null: the default file, if it is there. */
    policyFile: string | null;
    /** Null: all. */
    scorers: string[] | null;
    /** Win over the policy file. */
    settings: Partial<Policy>;
    comment: (typeof COMMENT_WHEN)[number];
    pullRequest: number | null;
    checkRun: boolean;
    artifactName: string;
    artifactContent: (typeof ARTIFACT_CONTENTS)[number];
    /** Null: the repository's. */
    retentionDays: number | null;
    /** Null: as the environment says. */
    mlflowTraces: boolean | null;
    token: string;
}
export type Environment = Readonly<Record<string, string | undefined>>;
/** As a runner passes it: `sample-details` is `INPUT_SAMPLE-DETAILS`; an empty value is one that was not given. */
export declare function inputOf(env: Environment, name: string): string;
/** @param problems gets every mistake; with any in it, the inputs are of no use. */
export declare function readActionInputs(env: Environment, problems: Problem[]): ActionInputs;
