import type { ByteSource } from './bytes.ts';
import type { EvalHeader, EvalLog } from './eval-log.ts';
import type { SampleContext } from './sample.ts';
import { type RawHeader, type RawReduction } from './schema.ts';
import { Warnings } from './warnings.ts';
import { type Directory, type Member } from './zip.ts';
/** Headers are kilobytes; sample ids of a huge data set make megabytes. */
export declare const MAX_HEADER_BYTES: number;
export declare const NOT_FINISHED = "The eval did not finish: it is still running or was killed. Wait, or run \"inspect eval-retry\".";
interface Opened {
    source: ByteSource;
    directory: Directory;
    warnings: Warnings;
}
export declare function readEvalFile(source: ByteSource, metadataKeys: readonly string[]): Promise<EvalLog>;
/** `scorers`: in their order, where it is known. */
export declare function toContext(header: EvalHeader, metadataKeys: readonly string[], scorers?: readonly string[]): SampleContext;
/** What a second look goes through. */
export declare function summaryMembers(directory: Directory): Member[];
export declare function journalOf(directory: Directory): Member[];
export declare function readReductions({ source, directory, warnings }: Opened, raw: RawHeader): Promise<RawReduction[]>;
export {};
