/** One metric on its way to a judgement: what was measured, and by which settings it is judged. */
import type { BetterDirection, Tier } from '../inputs/policy.ts';
import type { Finding } from '../pair/comparability.ts';
import type { PairedEval } from '../pair/pair.ts';
import type { MetricName, MetricSettings } from '../pair/settings.ts';
export type MetricVerdict = 'regressed' | 'improved' | 'no-worse' | 'inconclusive' | 'not-tested';
export type MetricFlag = 'nominal' | 'within-margin' | 'beyond-margin' | 'limit' | 'limited-coverage';
export type FamilyName = 'scores' | 'guards' | 'resources';
export type MetricKind = 'binary' | 'lattice' | 'continuous' | 'ratio' | 'rate' | 'aggregate';
/** Everything measured about one metric. Numbers that are not defined are null. Differences are raw. */
export interface MeasuredMetric extends MetricName {
    evaluated: PairedEval;
    reducer: string;
    kind: MetricKind;
    unit: 'score' | 'ratio' | 'rate';
    settings: MetricSettings;
    tier: Tier;
    direction: BetterDirection;
    range: {
        min: number;
        max: number;
    } | null;
    /** ≥ 0, in score units (ratio − 1 for resources); null: there is none. */
    margin: number | null;
    /** Null: this metric is not tested. */
    family: FamilyName | null;
    pairs: number;
    clusters: number | null;
    epochs: {
        baseline: number | null;
        candidate: number | null;
    };
    baselineValue: number | null;
    candidateValue: number | null;
    delta: number | null;
    logged: {
        baseline: number | null;
        candidate: number | null;
    };
    interval: {
        lower: number;
        upper: number;
        method: string;
    } | null;
    rangeInterval: {
        lower: number;
        upper: number;
    } | null;
    test: {
        name: string;
        p: number;
        exactP: number | null;
        smallestP: number;
    } | null;
    effectSize: {
        name: string;
        value: number;
    } | null;
    flips: {
        lost: number;
        gained: number;
    } | null;
    moves: {
        lower: number;
        higher: number;
        same: number;
    };
    detectableDrop: number | null;
    pairsNeeded: number | null;
    coverage: number | null;
    /** With every missing candidate sample at its worst; null when none is missing, or it cannot be told. */
    worstCase: {
        delta: number;
        ruledOutDrop: number | null;
    } | null;
    /** Samples that should have a pair. */
    planned: number;
    /** Candidate samples that the baseline scored and that lack a score, or one of an epoch. */
    missing: number;
    /** Too few pairs or clusters for a decision. */
    refusal: string | null;
    notes: string[];
    /** The finding that takes the verdict from this metric. */
    blockedBy: Finding | null;
    /** Metrics with equal numbers on every pair share a place in the family. */
    sameAs: MeasuredMetric | null;
}
export interface JudgedMetric extends MeasuredMetric {
    /** Corrected within the family; the plain p for a metric outside it. */
    adjustedP: number | null;
    significant: boolean;
    ruledOutDrop: number | null;
    verdict: MetricVerdict;
    flags: MetricFlag[];
    /** Why the verdict is what it is, for the sentence in the report. */
    because: Because;
    acceptedBy: string | null;
}
export type Because = 'blocked' | 'no-test' | 'too-few' | 'limit' | 'significant' | 'within-margin' | 'ruled-out' | 'coverage' | 'worst-case' | 'not-ruled-out' | 'no-margin';
/** Turned so that + is better. */
export declare const turned: (value: number, direction: BetterDirection) => number;
/** An interval turned so that + is better. */
export declare function turnedBounds(bounds: {
    lower: number;
    upper: number;
}, direction: BetterDirection): {
    lower: number;
    upper: number;
};
