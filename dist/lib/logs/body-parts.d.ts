/**
 * The parts of one body, wherever it is: the wanted fields, parsed; the lists, element by element. A first look goes
 * over the whole body, so what is broken is known before the first element is given.
 */
import { Attachments, Hashes } from './attachments.ts';
import { type RawElement } from './elements.ts';
import type { Json } from './eval-log.ts';
import { type Plan, type Receiver } from './walk.ts';
export type Fields = {
    [key: string]: Json;
};
export interface BodyParts {
    fields: Fields;
    messageCount: number;
    eventCount: number;
    /** Attempts that ended in an error before this one. */
    retries: number;
    /** What the body has and this does not, or what it lacks. */
    leftOut: string[];
    attachments: Attachments;
    messages(): AsyncGenerator<RawElement>;
    events(): AsyncGenerator<RawElement>;
    messagePool(): AsyncGenerator<RawElement>;
    callPool(): AsyncGenerator<RawElement>;
}
export declare function note(leftOut: string[], what: string): void;
type Chunks = () => AsyncIterable<Uint8Array>;
/** @throws Unreadable when the body is broken. */
export declare function wholeBody(chunks: Chunks): Promise<BodyParts>;
export declare function surveyed(chunks: Chunks): Promise<Survey>;
/** One look over a body: its fields, and how long its lists are. */
export declare class Survey implements Receiver {
    #private;
    readonly fields: Fields;
    readonly leftOut: string[];
    readonly hashes: Hashes;
    count(list: string): number;
    plan(): Plan;
    kept(slot: string, bytes: Buffer): void;
    tooLong(slot: string, sizeBytes: number): void;
}
export {};
