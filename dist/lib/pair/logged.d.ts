/** What Inspect itself logged about a scorer: its means, its other metrics, its reducers. */
import type { EvalLog, LoggedMetric, LoggedScore } from '../logs/eval-log.ts';
import type { ScoreColumn } from './score-columns.ts';
export interface LoggedSides {
    baseline: LoggedScore[];
    candidate: LoggedScore[];
}
/** A logged metric that is no mean of per-sample values: shown, never tested. */
export interface AggregateMetric {
    scorer: string;
    reducer: string;
    metric: string;
    /** Every name that it goes by. */
    names: string[];
    baseline: number | null;
    candidate: number | null;
}
export declare const isMean: ({ name, group }: LoggedMetric) => boolean;
export declare const reducerOf: (row: LoggedScore) => string;
/** Rows of `results.scores` of a column: those of its scorer, or of its key where the score is a dict. */
export declare function loggedScores(log: EvalLog, column: Pick<ScoreColumn, 'scorer' | 'key'>): LoggedScore[];
export declare function isRowOf(row: LoggedScore, { scorer, key }: Pick<ScoreColumn, 'scorer' | 'key'>): boolean;
export declare function reducersOf(log: EvalLog, rows: readonly LoggedScore[]): string[];
/** The metadata key by which the author clusters the standard error. */
export declare function loggedCluster(rows: readonly LoggedScore[]): string | undefined;
/** The logged means of a reducer; scorers may log the same mean under several names. */
export declare function loggedMeans(rows: readonly LoggedScore[], reducer: string): LoggedMetric[];
export declare const namesOf: (metrics: readonly LoggedMetric[]) => string[];
/** Logged metrics of both sides that are no mean, by reducer and name. */
export declare function aggregateMetrics({ scorer, logged }: {
    scorer: string;
    logged: LoggedSides;
}): AggregateMetric[];
