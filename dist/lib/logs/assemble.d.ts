import type { ByteSource } from './bytes.ts';
import type { EvalHeader, EvalLog } from './eval-log.ts';
import { type SampleContext } from './sample.ts';
import type { SampleTable } from './sample-table.ts';
import type { RawHeader, RawReduction } from './schema.ts';
import type { SlimMarks } from './slim-schema.ts';
import type { Warnings } from './warnings.ts';
export interface Parts {
    source: ByteSource;
    container: EvalLog['container'];
    header: EvalHeader;
    raw: RawHeader;
    context: SampleContext;
    table: SampleTable;
    reductions: RawReduction[];
    bodies: number | null;
    warnings: Warnings;
    /** Of a reduced log. */
    marks?: SlimMarks | null;
}
export declare function assemble(parts: Parts): EvalLog;
