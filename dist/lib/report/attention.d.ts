import type { Report, SampleRow } from './schema.ts';
import { type Placed } from './words.ts';
export interface Attention {
    rows: Placed[];
    /** Undecided rows that are only in the folded table. */
    undecidedFolded: number;
    all: Placed[];
}
/** Regressed, not comparable, improved, undecided with a hint, undecided (what may be worse first); stable rows are in `all` only. */
export declare function attention(report: Report): Attention;
/** The first ones by urgency, in the order they came in: what got worse, what may have, then the rest. */
export declare function mostUrgent(metrics: readonly Placed[], limit: number): Placed[];
/** The samples of one metric that scored worse. */
export interface LowerSamples {
    metric: Placed;
    rows: SampleRow[];
}
/** Groups of samples that scored worse, those of regressed metrics first, then by number. One group per scorer. */
export declare function lowerSamples({ all }: Attention): LowerSamples[];
/** The one that gates, else the first: the one by which the samples of a scorer are ordered. */
export declare function oneMetricPerScorer(all: readonly Placed[]): Placed[];
