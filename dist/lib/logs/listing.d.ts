/** Which entries of a log folder are logs, by name alone: Inspect's own rule, and why the others are not. */
/** `look`: left out as well, but the reason depends on what is inside. */
export type EntryVerdict = {
    kind: 'log';
} | {
    kind: 'search';
} | {
    kind: 'skip' | 'look';
    reason: string;
};
/** For a file that was met in a folder; one that a user names is always taken. */
export declare function judgeFile(name: string): EntryVerdict;
export declare const LOOKS_LIKE_LOG = "looks like a log, but its name does not begin with a time; name it to take it";
/** Judges by the beginning of a .json file. */
export declare function looksLikeLog(beginning: string): boolean;
/** A pattern that matches a .json file asks for it, whatever its name. */
export declare function judgeMatch(name: string): EntryVerdict;
export declare function judgeFolder(name: string, siblings: ReadonlySet<string>): EntryVerdict;
