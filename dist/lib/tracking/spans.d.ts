/**
 * The events of a sample → spans, in the tree that the log describes: span_begin and span_end by their ids, `step` of
 * old versions as brackets, nested events of tools and subtasks within them. One walk, event by event.
 */
import type { SampleBody } from '../logs/bodies.ts';
import type { Span } from '../mlflow/trace.ts';
import type { ModelSpans } from './model-span.ts';
import { type Failure, type SpanTree } from './span-tree.ts';
export interface SpanOptions {
    tree: SpanTree;
    models: ModelSpans;
    /** Otherwise only structure, times, tokens and scores. */
    withTexts: boolean;
}
export declare class SampleSpans {
    #private;
    constructor({ tree, models, withTexts }: SpanOptions);
    /** @param failure what ended the sample, if it was an error. */
    of(body: SampleBody, { endNs, failure }: {
        endNs: bigint;
        failure: Failure | null;
    }): AsyncGenerator<Span>;
}
/** The root says how the sample ended, whatever went wrong on the way. */
export declare function endSample(tree: SpanTree, { endNs, failure }: {
    endNs: bigint;
    failure: Failure | null;
}): Generator<Span>;
