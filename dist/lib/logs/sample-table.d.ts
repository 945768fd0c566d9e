/**
 * The samples of a log by identity: (id, epoch). Of rows with one identity the last one counts. A hash table of row
 * numbers, because Maps of text keys would cost more than the parsing of the rows.
 */
import type { SampleSummary } from './eval-log.ts';
export declare class SampleTable {
    #private;
    /** Rows of which a later one took the place. */
    duplicates: number;
    /** `expected` rows need no growing; what a log claims is believed up to a point. */
    constructor(expected?: number);
    get size(): number;
    add(row: SampleSummary): void;
    /** The number of the row with this identity, or -1. */
    find(id: string, epoch: number): number;
    /** The same for an id that is still bytes. */
    findBytes(bytes: Buffer, { start, end, epoch }: {
        start: number;
        end: number;
        epoch: number;
    }): number;
    /** In file order. */
    rows(): SampleSummary[];
}
