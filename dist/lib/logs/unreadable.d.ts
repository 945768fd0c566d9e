interface Why {
    what: string;
    fix: string;
    cause?: unknown;
    notALog?: boolean;
}
/**
 * A log, or a part of one, that cannot be read: bad bytes, a hostile size, an unknown method.
 * Never leaves this folder: the door turns it into a LogOutcome, a reader of parts into a LogWarning.
 */
export declare class Unreadable extends Error {
    readonly name = "Unreadable";
    readonly fix: string;
    /** Plainly no Inspect log, rather than a damaged one. */
    readonly notALog: boolean;
    constructor({ what, fix, cause, notALog }: Why);
}
/** The advice for bytes that were changed or lost on their way. */
export declare const FETCH_AGAIN = "Copy or download the log again; if it was damaged where it was written, run the eval again.";
/** One line of an unknown thrown value, short enough for a table cell. */
export declare function oneLine(thrown: unknown): string;
/** Why something cannot be read: its bytes, or the disk that they are on. @throws whatever is no fault of theirs. */
export declare function whyOf(thrown: unknown): string;
export {};
