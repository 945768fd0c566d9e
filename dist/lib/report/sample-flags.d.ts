/** Labels of a sample: how steady its own epochs are, and whether a drop stands out of them. */
import type { PairedScorer } from '../pair/scorers.ts';
import type { JudgedMetric } from '../verdict/metric.ts';
import type { JudgedEval } from '../verdict/verdict.ts';
/** Labels only: a flaky sample stays in the test, for leaving it out would be a choice by its result. */
export declare function stability({ epochs, delta, metric, credible, }: {
    epochs: {
        baseline: (number | null)[];
        candidate: (number | null)[];
    };
    delta: number | null;
    metric: JudgedMetric;
    credible: boolean;
}): ('flaky' | 'newly-flaky' | 'credible')[];
/** Pairs whose drop stands out of what their own epochs would give; empty where no number of epochs could tell. */
export declare function credibleDrops({ judged, scorer, metric, }: {
    judged: JudgedEval;
    scorer: PairedScorer;
    metric: JudgedMetric;
}): ReadonlySet<number>;
