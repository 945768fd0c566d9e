/** The spans of a trace as a tree, in the order of time. */
import type { Span } from '../mlflow/trace.ts';
export interface SpanNode {
    span: Span;
    parent: SpanNode | null;
    /** By their start. */
    children: SpanNode[];
}
/**
 * Roots by their start. A span whose parent is missing is a root, and a circle is cut at its earliest span;
 * of two spans with one id the first counts.
 */
export declare function treeOf(spans: readonly Span[]): SpanNode[];
/** One step of a walk: into a span and, after all that is in it, out again. */
export interface Step {
    node: SpanNode;
    enters: boolean;
}
/** Depth first, children by their start. Without recursion: depth is the writer's choice. */
export declare function walk(roots: readonly SpanNode[]): Generator<Step>;
export declare function nodesIn(roots: readonly SpanNode[]): Generator<SpanNode>;
/** Milliseconds and better as ISO 8601, to the microsecond as Inspect has it. */
export declare function isoOf(ns: bigint): string;
export declare function secondsBetween(startNs: bigint, endNs: bigint): number;
/** How long it took; null when it never ended. */
export declare function secondsOf({ startNs, endNs }: Span): number | null;
