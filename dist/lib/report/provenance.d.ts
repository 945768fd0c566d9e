import type { EvalEntry, Report } from './schema.ts';
/** A stretch of a line; `address` where a face may make a link of it, `name` where it names something. */
export interface Piece {
    text: string;
    kind: 'words' | 'name';
    address?: string | null;
}
export declare const shortSha: (commit: string | null | undefined) => string | null;
/** Where the baseline comes from, per distinct origin; tasks are named only when they differ in it. */
export declare function baselineOrigins(report: Report): Piece[][];
/** A path, or the folder that several share: `examples/baseline/ (3 logs)`. */
export declare function logNames(entries: readonly EvalEntry[]): string;
/** `model acme/m-2 on both sides`, or what changed. At most three, then a count. */
export declare function models(report: Report): string[];
export declare function samplesPaired({ totals: { samples } }: Report): string;
/** `attempt 2 (attempt 1: regressed)`; empty for a first and only attempt. */
export declare function attempts(report: Report): string;
/** `tested a merge, e5f6a7b`, where what ran is not the head that the reader sees. */
export declare function evaluated({ baselineSearch: { evaluatedCommit }, run }: Report): string;
/** Nearer baselines that were passed over, each with the reason. */
export declare function passedOver({ baselineSearch: { rejected } }: Report): string[];
