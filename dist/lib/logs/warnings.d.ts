/** What is odd about a log: one line each, under a code that stays. */
import type { LogWarning } from './eval-log.ts';
export declare class Warnings {
    #private;
    /** Something of the log is missing or broken. */
    partial: boolean;
    note(code: string, message: string): void;
    /** Of an oddity that costs data. */
    lose(code: string, message: string): void;
    list(): LogWarning[];
}
