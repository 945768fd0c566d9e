import type { SampleSummary } from './eval-log.ts';
import { type SampleContext } from './sample.ts';
import { TextScanner } from './text-scan.ts';
export declare class RowParser extends TextScanner {
    #private;
    row: SampleSummary;
    constructor(context: SampleContext);
    /** So that rows of the same shape as the one at `start`, which is valid, are understood from now on. */
    learn(start: number): void;
    /** Past the row at `start`, whose content is then in `row`. Throws INCOMPLETE or UNUSUAL. */
    parse(start: number): number;
}
