/**
 * Spans of one sample while its events pass by: open ones in memory, each given out when it has ended. The parent of a
 * span is there before it, so whatever a log says the tree is a tree, and what belongs nowhere belongs to the root.
 */
import type { Json } from '../logs/eval-log.ts';
import type { Span, SpanEvent } from '../mlflow/trace.ts';
import { type Sha256 } from './trace-ids.ts';
/** What a span says beside its place and its times. */
export interface Content {
    name: string;
    type: string;
    status: Span['status'];
    statusMessage: string;
    inputs: Json | undefined;
    outputs: Json | undefined;
    attributes: {
        [key: string]: Json;
    };
    events: SpanEvent[];
}
export interface Node {
    readonly spanId: string;
    readonly parent: Node | null;
    readonly depth: number;
    startNs: bigint;
    /** Null: the span has ended and was given out. */
    content: Content | null;
    /** Of what lies within it. */
    latestNs: bigint;
    /** By its own event, which knows better than the span around it. */
    toldEndNs: bigint | null;
    /** Its event was not finished when it was logged; another one with the same id may follow. */
    isPending: boolean;
    /** Set while its event is pending: no end of a span is to come. */
    endedNs: bigint | null;
    leftOut: number;
    /** Characters of its markers. */
    markedSize: number;
}
export interface Failure {
    type: string;
    message: string;
    traceback: string | null;
    timeNs: bigint;
}
interface Opening {
    /** Unlike that of any other span of the sample. */
    place: string;
    parent: Node | null;
    startNs: bigint;
    content: Content;
}
export declare const plain: (name: string, type: string) => Content;
/** An error as MLflow shows it: the span's status, and an event with the message. */
export declare function fail(content: Content, { type, message, traceback, timeNs }: Failure): void;
export declare class SpanTree {
    #private;
    readonly root: Node;
    constructor({ traceId, sha256, ...root }: Omit<Opening, 'place' | 'parent'> & {
        traceId: string;
        sha256: Sha256;
    });
    get openCount(): number;
    open({ place, parent: around, startNs, content }: Opening): Node;
    /** Without an end of its own a span ends with what lies within it. */
    close(node: Node, endNs: bigint | null): Generator<Span>;
    /** Keeps a span whose event has told its part until it ends; false: there is no room, and it must be given out. */
    hold(node: Node): boolean;
    /** On the span, or on the nearest one around it that has not ended. */
    mark(node: Node, event: SpanEvent): void;
    fail(node: Node, failure: Failure): void;
    set(node: Node, attributes: {
        [key: string]: Json;
    }): void;
    /** What is still open ends, the innermost first, and the root last. */
    end(endNs: bigint): Generator<Span>;
}
export {};
