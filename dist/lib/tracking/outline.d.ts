/** When a sample began and ended, and what it used: from its own words, and from its events where it has none. */
import type { BodyOutcome } from '../logs/bodies.ts';
import type { KnownSample } from './shown-sample.ts';
import { type UsageCounts } from './usage.ts';
export interface Outline {
    startNs: bigint;
    endNs: bigint;
    /** Tokens and dollars over all models. */
    usage: UsageCounts;
}
/** @param evalStartNs for a sample that says no time at all. */
export declare function outlineOf(sample: BodyOutcome, { known, evalStartNs }: {
    known: KnownSample;
    evalStartNs: bigint;
}): Promise<Outline>;
