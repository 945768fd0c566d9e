/** Files of a run: listed, stored and read piece by piece. */
import type { Api } from './api.ts';
import { type Run } from './schema.ts';
/** What of a run its files need. */
export type RunOfArtifacts = Pick<Run, 'runId' | 'artifactUri'>;
/** Bytes at once, or pieces of known total that are read anew for each attempt. */
export type ArtifactBody = Uint8Array | {
    sizeBytes: number;
    open(): AsyncIterable<Uint8Array>;
};
export type UploadOutcome = {
    kind: 'stored';
    path: string;
    sizeBytes: number;
}
/** Nothing that a further attempt could change: how the server was set up, or a size. */
 | {
    kind: 'not-writable';
    path: string;
    reason: string;
    fix: string;
};
export interface Listing {
    files: {
        path: string;
        sizeBytes: number;
    }[];
    /** Whether there may be more than these. */
    complete: boolean;
}
export interface Download {
    /** As the server declared it. */
    sizeBytes: number | undefined;
    /** Read it to its end or break off. @throws MlflowError when it breaks. */
    body: AsyncIterable<Uint8Array>;
}
/**
 * An artifact of this path is replaced, so that a repetition does no harm.
 * @param path from the root of the run: segments of any text but `.`, `..`, `#`, backslashes and control characters.
 * @throws MlflowError
 * @throws RangeError for a path that no store can hold.
 */
export declare function uploadArtifact(api: Api, { run, path, body }: {
    run: RunOfArtifacts;
    path: string;
    body: ArtifactBody;
}): Promise<UploadOutcome>;
/**
 * What is below a folder, itself excluded; the server lists one level at a time. Folders below the 16th level, and
 * more than 10,000 files, are left out.
 * @throws MlflowError
 */
export declare function listArtifacts(api: Api, runId: string, folder?: string): Promise<Listing>;
/**
 * By the one route that reaches every store that the server itself can reach.
 * @throws MlflowError `not-found` too
 */
export declare function downloadArtifact(api: Api, { runId, path, maxBytes }: {
    runId: string;
    path: string;
    maxBytes: number;
}): Promise<Download>;
