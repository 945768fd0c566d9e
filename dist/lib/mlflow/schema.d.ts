/** What MLflow says → our types. Only what we read: servers add fields, and leave out what is empty or zero. */
import { z } from 'zod';
export declare const RUN_STATUSES: readonly ["RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"];
export type RunStatus = (typeof RUN_STATUSES)[number];
export interface Experiment {
    experimentId: string;
    name: string;
    deleted: boolean;
    /** Where the artifacts of its runs go; fixed when it was made. */
    artifactLocation: string;
}
export interface Run {
    runId: string;
    experimentId: string;
    name: string;
    status: RunStatus;
    deleted: boolean;
    /** Milliseconds since 1970. */
    startTimeMs: number;
    endTimeMs: number | undefined;
    artifactUri: string;
    params: ReadonlyMap<string, string>;
    tags: ReadonlyMap<string, string>;
    /** The last value of each. */
    metrics: ReadonlyMap<string, number>;
    datasets: readonly Dataset[];
}
export interface Dataset {
    name: string;
    digest: string;
    sourceType: string;
    source: string;
    /** Such as `eval`. */
    context: string | undefined;
}
export interface MetricPoint {
    value: number;
    timestampMs: number;
    step: number;
}
export interface Page<T> {
    items: T[];
    next: string | undefined;
}
export interface ListedArtifact {
    /** From the root of the run. */
    path: string;
    folder: boolean;
    sizeBytes: number;
}
/** 64-bit integers are numbers here and text in proto JSON elsewhere. */
export declare const integer: z.ZodUnion<readonly [z.ZodNumber, z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>]>;
/** @throws SyntaxError where it is none. */
export declare function parseJson(text: string): unknown;
export declare function parseNothing(): void;
export declare function parseExperiment(json: unknown): Experiment;
export declare function parseExperimentId(json: unknown): string;
export declare function parseRun(json: unknown): Run;
export declare function parseRuns(json: unknown): Page<Run>;
export declare function parseHistory(json: unknown): Page<MetricPoint>;
export declare function parseListing(json: unknown): Page<ListedArtifact>;
/** The code and text of an error; undefined for pages and plain text. */
export declare function parseRefusal(text: string): {
    code: string | null;
    message: string;
} | undefined;
/** `2.22.5`, `3.17.2.dev0`; undefined for pages. */
export declare function parseVersion(text: string): {
    text: string;
    major: number;
    minor: number;
} | undefined;
export declare function parseToken(json: unknown): {
    token: string;
    seconds: number;
};
export declare function mapOf(pairs: readonly {
    key: string;
    value: string;
}[]): Map<string, string>;
