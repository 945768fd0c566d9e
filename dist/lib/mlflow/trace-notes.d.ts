/** What did not go as wanted while traces were written. */
import type { Outcome } from './trace-sending.ts';
export declare class NotesOfTraces implements Outcome {
    #private;
    /** The first reason is the cause of the others. */
    refused(traceId: string, reason: string): void;
    note(text: string): void;
    allRefused(): {
        traceId: string;
        reason: string;
    }[];
    all(): string[];
}
