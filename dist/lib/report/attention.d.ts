/** Which rows a reader must see, and in which order: the rest is folded away. */
import type { Report, SampleRow } from './schema.ts';
import { type Placed } from './words.ts';
export interface Attention {
    rows: Placed[];
    /** Undecided rows that are only in the folded table. */
    undecidedFolded: number;
    all: Placed[];
}
/** Regressed, not comparable, improved, undecided with a hint, undecided; stable rows are in `all` only. */
export declare function attention(report: Report): Attention;
/** The samples of one metric that scored worse. */
export interface LowerSamples {
    metric: Placed;
    rows: SampleRow[];
}
/** Groups of samples that scored worse, those of regressed metrics first, then by number. One group per scorer. */
export declare function lowerSamples({ all }: Attention): LowerSamples[];
