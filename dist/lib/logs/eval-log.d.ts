/**
 * What an Inspect eval log says, in Inspect's own words and free of its versions: old shapes are migrated before
 * they arrive here. Absent facts are `null`; nothing is guessed.
 */
import type { ByteSource } from './bytes.ts';
/** Any JSON value. Objects have no prototype, so a key `__proto__` is a key like any other. NaN and Infinity occur. */
export type Json = null | boolean | number | string | Json[] | {
    [key: string]: Json;
};
/** A score as the scorer gave it. Dict and list scores keep their shape; pair/score.ts turns them into numbers. */
export type ScoreValue = number | string | boolean | null | ScoreValue[] | {
    [key: string]: ScoreValue;
};
export type EvalStatus = 'started' | 'success' | 'cancelled' | 'error';
/** One model's tokens and dollars. `cost` is null where no price was known, never 0. Counts are tokens. */
export interface ModelUsage {
    inputTokens: number;
    outputTokens: number;
    totalTokens: number;
    cacheReadTokens: number;
    cacheWriteTokens: number;
    reasoningTokens: number;
    /** US dollars of all models that have a price. */
    cost: number | null;
    /** Every model that was called has a price; otherwise `cost` is a part of the truth. */
    costComplete: boolean;
}
export interface EvalDataset {
    name: string | null;
    location: string | null;
    /** Number of samples in the data set, before `limit` and `sampleId`. */
    samples: number | null;
    /** Ids planned for this run, as text. */
    sampleIds: string[] | null;
    shuffled: boolean | null;
}
export interface EvalScorer {
    name: string;
    options: Json;
    metrics: Json;
}
export interface EvalRevision {
    /** Without credentials. */
    origin: string | null;
    commit: string | null;
    dirty: boolean | null;
}
export interface EvalSpec {
    /** Derived as Inspect does where the log predates eval ids. */
    evalId: string;
    runId: string | null;
    taskId: string | null;
    /** ISO 8601 with offset, as logged. */
    created: string | null;
    task: string;
    taskVersion: string | null;
    taskArgs: {
        [key: string]: Json;
    };
    model: string;
    modelArgs: {
        [key: string]: Json;
    };
    modelBaseUrl: string | null;
    modelRoles: {
        [role: string]: Json;
    };
    generateConfig: {
        [key: string]: Json;
    };
    solver: string | null;
    solverArgs: {
        [key: string]: Json;
    };
    dataset: EvalDataset;
    /** The rest of `eval.config`: limits, fail_on_error, … under Inspect's own keys. */
    config: {
        [key: string]: Json;
    };
    limit: Json;
    sampleId: Json;
    sampleShuffle: Json;
    /** Planned epochs; the highest epoch seen where the log does not say. */
    epochs: number | null;
    /** Null: not declared, which means `mean`. */
    epochsReducer: string[] | null;
    revision: EvalRevision | null;
    packages: {
        [name: string]: string;
    };
    scorers: EvalScorer[];
    /** As declared by the author: {scorer?, score?, metric?, reducer?}. */
    headlineMetric: {
        scorer?: string;
        score?: string;
        metric?: string;
        reducer?: string;
    } | null;
    tags: string[];
    metadata: {
        [key: string]: Json;
    };
}
export interface LoggedMetric {
    /** The key in `metrics`. */
    key: string;
    name: string;
    group: string | null;
    /** NaN where Inspect had nothing to compute. */
    value: number;
    params: {
        [key: string]: Json;
    };
}
/** A row of `results.scores`. */
export interface LoggedScore {
    /** Row name; differs from `scorer` for a leaf of a dict score. */
    name: string;
    scorer: string;
    reducer: string | null;
    scoredSamples: number | null;
    unscoredSamples: number | null;
    params: {
        [key: string]: Json;
    };
    metrics: LoggedMetric[];
}
export interface EvalHeader {
    version: number;
    status: EvalStatus;
    spec: EvalSpec;
    totalSamples: number | null;
    completedSamples: number | null;
    scores: LoggedScore[];
    /** Result of early stopping, if any. */
    earlyStopping: boolean;
    startedAt: string | null;
    completedAt: string | null;
    usage: {
        [model: string]: ModelUsage;
    };
    error: string | null;
    /** Some sample is invalidated; which one only the bodies say. */
    invalidated: boolean;
    /** Count of mid-run config changes and of later edits of tags and metadata. */
    configUpdates: number;
    logUpdates: number;
}
/** One sample and epoch: what summaries hold, without the text. */
export interface SampleSummary {
    /** `String(id)`; the digits as written for integers beyond 2^53. Together with `epoch` the identity. */
    id: string;
    numericId: boolean;
    epoch: number;
    /** 53-bit fingerprints of the texts as logged; 0 where the log has none. */
    inputFingerprint: number;
    targetFingerprint: number;
    choicesFingerprint: number;
    /** By position in `EvalLog.scorers`; `undefined` or beyond the end: this scorer gave this sample no score. */
    scores: (ScoreValue | undefined)[];
    /** Message of the error that ended the sample (first 500 characters). */
    error: string | null;
    /** Type of the limit that ended the sample, such as `token`. */
    limit: string | null;
    /** Wall clock and working seconds. */
    totalTime: number | null;
    workingTime: number | null;
    usage: ModelUsage | null;
    /** Only the keys that the reader was asked for; scalars as text. */
    metadata: {
        [key: string]: string;
    } | null;
    /** Null: not known without the body. */
    invalidated: boolean | null;
    scoreEdited: boolean | null;
}
export interface LogWarning {
    code: string;
    message: string;
}
/** Reduced score per sample id, the only scores of a log without samples. */
export interface Reduction {
    scorer: string;
    reducer: string | null;
    samples: {
        id: string;
        value: ScoreValue;
    }[];
}
/** A log that was read. `partial`: something is missing or broken, and `warnings` says what. */
export interface EvalLog {
    path: string;
    container: 'eval' | 'json';
    sizeBytes: number;
    completeness: 'complete' | 'partial';
    header: EvalHeader;
    /** Names of all scorers in results and samples, in order of first appearance. */
    scorers: string[];
    /** One per (id, epoch), in file order; of duplicates the last. */
    samples: SampleSummary[];
    duplicates: number;
    /** Samples (not epochs of them) that the header counts and the log lacks; 0 where it does not count. */
    missingSamples: number;
    /** Where samples were not logged (`log_samples=False`). */
    reductions: Reduction[];
    /** Ids are SHA-256 of `String(id)`, as in logs reduced without ids; `withHashedIds` makes another log comparable. */
    idsHashed: boolean;
    /** Samples with a body in the log; null where that cannot be told cheaply. */
    bodies: number | null;
    warnings: LogWarning[];
    /** For a second look: sample details and invalidations. */
    source: ByteSource;
}
/** Every way the reading of one log can end. */
export type LogOutcome = {
    kind: 'read';
    log: EvalLog;
} | UnreadableLog;
export interface UnreadableLog {
    kind: 'unreadable';
    path: string;
    what: string;
    fix: string;
    /** The file plainly never was an Inspect log; false for what may be a damaged one. */
    notALog: boolean;
}
/** Text of one sample and epoch, for the samples that a report shows. Strings are cut at the caller's limit. */
export interface SampleDetail {
    id: string;
    epoch: number;
    input: string | null;
    target: string | null;
    /** By scorer name. */
    answers: Map<string, string>;
    explanations: Map<string, string>;
    error: string | null;
    limit: string | null;
    metadata: {
        [key: string]: Json;
    } | null;
}
