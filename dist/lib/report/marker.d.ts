import { type OverallVerdict, type Report } from './schema.ts';
export interface Attempt {
    run: number;
    attempt: number;
}
export type EarlierAttempt = NonNullable<Report['run']>['earlierAttempts'][number];
/** What a comment says of the run that wrote it. */
export interface Marker extends Attempt {
    suite: string;
    head: string;
    earlier: EarlierAttempt[];
    /** Null: written by a version that did not say. */
    verdict: OverallVerdict | null;
}
export declare function marker(report: Report): string;
/** A comment that is published also remembers its own verdict, which is an earlier one to the next attempt. */
export declare function rememberingVerdict(comment: string, { verdict }: Report): string;
/** What could end the field or the HTML comment becomes its code point; two hyphens in a row are not allowed in one. */
export declare function safe(text: string): string;
/** The marker of a comment's first line; null when it has none of ours. */
export declare function parseMarker(body: string): Marker | null;
/** Negative when `a` is the older one. */
export declare const compareAttempts: (a: Attempt, b: Attempt) => number;
/** Attempts at the commit of a new run, by the comment that stands: a push begins anew. */
export declare function earlierAttempts(standing: Marker | null, now: Attempt & {
    head: string | null;
}): EarlierAttempt[];
