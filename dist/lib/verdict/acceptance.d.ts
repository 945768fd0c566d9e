/** One acceptance: a review on this head commit, or a long-lived entry of the policy. */
export interface AcceptanceEntry {
    /** Globs. */
    task: string;
    scorer: string;
    reason: string;
    approver: string;
    /** ISO date, the last day on which it counts; null: no end. */
    expires: string | null;
    source: 'review' | 'policy';
}
export interface AppliedAcceptance extends AcceptanceEntry {
    state: 'applied' | 'unmatched' | 'expired';
}
/** Something that can be accepted; a null scorer is a whole comparison, a null task the whole report. */
export interface Acceptable {
    task: string | null;
    scorer: string | null;
}
export declare class Acceptances {
    #private;
    /** @param now the moment of the comparison; an entry counts through the end of its last day (UTC). */
    constructor(entries: readonly AcceptanceEntry[], now: Date);
    /** Who accepted this, or null; marks every entry that covers it as used. */
    acceptedBy(subject: Acceptable): string | null;
    list(): AppliedAcceptance[];
}
