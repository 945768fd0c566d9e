/** What the scores say about comparability: scorers of one side, text for numbers, other means than logged, errors. */
import type { Finding } from './comparability.ts';
import type { PairedSides } from './paired-metric.ts';
import type { ScoreColumn } from './score-columns.ts';
import type { PairedScorer } from './scorers.ts';
export declare function scorerFindings({ sides, scorers, onlyBaseline, onlyCandidate, filtered, }: {
    sides: PairedSides;
    scorers: readonly PairedScorer[];
    onlyBaseline: readonly ScoreColumn[];
    onlyCandidate: readonly ScoreColumn[];
    filtered: boolean;
}): Finding[];
