import type { ByteSource } from './bytes.ts';
import type { LogWarning, UnreadableLog } from './eval-log.ts';
export type FoundLog = 
/**
 * `named`: the user named this very file, or a pattern matched it; otherwise a search of a folder found it.
 * `warnings`: what is known of the log and not in it.
 */
{
    kind: 'source';
    source: ByteSource;
    named: boolean;
    warnings?: readonly LogWarning[];
} | UnreadableLog;
export interface Skipped {
    path: string;
    reason: string;
    /** It may have been meant, and the report says that it was left out. */
    told?: true;
}
export interface FoundLogs {
    logs: FoundLog[];
    /** What a search passed over, with the reason. */
    skipped: Skipped[];
}
/**
 * @param spec a file, a folder, a glob, or several: separated by commas, or as a list.
 * @throws UserError when a named path does not exist, or nothing at all is found.
 */
export declare function findLogs(spec: string | readonly string[]): Promise<FoundLogs>;
/** A file under another name than its path: that of the log which was unpacked to it. */
export declare function openFile(path: string, name: string): Promise<ByteSource>;
