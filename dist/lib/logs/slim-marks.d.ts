/**
 * The member that says that a log was reduced, and what the full log said that header and summaries cannot hold. It is
 * no more trusted than the rest: what does not fit the log is told and not used.
 */
import type { ByteSource } from './bytes.ts';
import type { EvalHeader } from './eval-log.ts';
import type { SampleTable } from './sample-table.ts';
import type { RawReduction } from './schema.ts';
import { type SlimMarks } from './slim-schema.ts';
import type { Warnings } from './warnings.ts';
import type { Directory } from './zip.ts';
export declare const MARKS_MEMBER = "_eval_regression.json";
interface Opened {
    source: ByteSource;
    directory: Directory;
    warnings: Warnings;
}
/** Null: not a reduced log. */
export declare function readMarks({ source, directory, warnings }: Opened): Promise<SlimMarks | null>;
export declare function withMarks(header: EvalHeader, marks: SlimMarks | null): EvalHeader;
/** Says of each sample what was known of it; null where the marks are of another log than this one. */
export declare function applyMarks(marks: SlimMarks, { table, reductions, warnings }: {
    table: SampleTable;
    reductions: readonly RawReduction[];
    warnings: Warnings;
}): SlimMarks | null;
export {};
