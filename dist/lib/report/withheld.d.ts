/**
 * Messages that may hold the words of a sample, or its id. Below `full` these are written anew from what is known without
 * the log's own words: to look for quotations and cut them out would miss the next one.
 */
import type { ReportReason } from './schema.ts';
export declare const WITHHELD = "(withheld)";
/** What a reader is told of a warning of a log, by its code. */
export declare const WARNING_SENTENCES: Readonly<Record<string, string>>;
export declare function warningSentence(code: string): string;
/** What a message is about: a row of comparability by its field, a reason by its code. */
export interface Subject {
    /** As it stands in the report. */
    field: string;
    /** Kebab-case. */
    code: string;
    /** A warning of a log, known by the side in front of its code. */
    ofLog: boolean;
    scorer: string | undefined;
}
export declare function subjectOfField(field: string, scorer: string | undefined): Subject;
export declare const subjectOfReason: ({ code, scorer }: ReportReason) => Subject;
/** Does a key of this name hold ids? */
export declare const namesIds: (key: string) => boolean;
/** May the values of this setting be ids? */
export declare const mayListIds: (field: string) => boolean;
/** The message without the log's own words; null: it holds none. */
export declare function rewritten(message: string, { field, code, ofLog, scorer }: Subject, { hidesIds }: {
    hidesIds: boolean;
}): string | null;
