import type { ByteSource } from './bytes.ts';
export interface SlimOptions {
    /** `full`: texts as in summaries · `ids`: ids and scores · `none`: ids are hashed, too. */
    sampleDetails: 'full' | 'ids' | 'none';
    /** Sample metadata that the policy clusters by; what the log's own standard errors cluster by is always kept. */
    metadataKeys?: readonly string[];
}
/** @throws UserError when the log cannot be read, or is too large for any zip without extensions. */
export declare function writeSlimLog(source: ByteSource, { sampleDetails, metadataKeys }: SlimOptions): Promise<Uint8Array>;
