import { type FoundLogs } from './logs/open.ts';
import type { LogsOfSide } from './pair/suite-findings.ts';
export type SideName = 'baseline' | 'candidate';
export interface Sides {
    baseline: LogsOfSide;
    candidate: LogsOfSide;
}
export interface ReadingOptions {
    /** Sample metadata that filters and the policy ask for. */
    metadataKeys: readonly string[];
    /** Told after each log that was read. */
    onProgress?: ((progress: {
        read: number;
        of: number;
    }) => void) | undefined;
}
export interface SidesRequest extends ReadingOptions {
    /** File, folder, glob, or several separated by commas. */
    baseline: string;
    candidate: string;
    /** Finds what a side names; files alone unless told otherwise. */
    find?: ((side: string) => Promise<FoundLogs>) | undefined;
}
/** @throws UserError when a side has nothing that can be read. */
export declare function readSides(request: SidesRequest): Promise<Sides>;
/** @throws UserError when nothing of it can be read. */
export declare function readSide(name: SideName, found: FoundLogs, options: ReadingOptions): Promise<LogsOfSide>;
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
export declare function withSharedClusters(sides: Sides, metadataKeys: readonly string[]): Promise<Sides>;
