import type { LogsOfSide } from './pair/suite-findings.ts';
export interface SidesRequest {
    /** File, folder, glob, or several separated by commas. */
    baseline: string;
    candidate: string;
    /** Sample metadata that filters and the policy ask for. */
    metadataKeys: readonly string[];
    /** Told after each log that was read. */
    onProgress?: ((progress: {
        read: number;
        of: number;
    }) => void) | undefined;
}
/** @throws UserError when a side has nothing that can be read. */
export declare function readSides(request: SidesRequest): Promise<{
    baseline: LogsOfSide;
    candidate: LogsOfSide;
}>;
