/** The steps of a trace in the order of time, although its clocks may disagree. */
import { type SpanNode, type Step } from './spans.ts';
export interface Moment extends Step {
    atNs: bigint;
}
/** Chronological, and still nested: nothing begins before its parent or ends after it. */
export declare function momentsOf(roots: readonly SpanNode[]): Moment[];
