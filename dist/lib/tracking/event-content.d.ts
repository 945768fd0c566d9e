import type { SampleEvent } from '../logs/transcript.ts';
import type { SpanEvent } from '../mlflow/trace.ts';
import { type Content } from './span-tree.ts';
/** Events of one kind, or of several. */
export type EventOf<K extends SampleEvent['kind'] = SampleEvent['kind']> = Matching<SampleEvent, K>;
type Matching<E extends SampleEvent, K> = E extends unknown ? (K extends E['kind'] ? E : never) : never;
/** MLflow's type for a span of Inspect: solvers, groups and whatever is not known are links of a chain. */
export declare const spanType: (type: string | null) => string;
export declare function boundaryContent({ name, type, id }: Pick<EventOf<'span_begin'>, 'name' | 'type' | 'id'>, withIds: boolean): Content;
/** @param endNs when it failed, if it did. */
export declare function addTool(content: Content, event: EventOf<'tool'>, { withTexts, endNs }: Shown): void;
interface Shown {
    withTexts: boolean;
    endNs: bigint;
}
export declare function addScore(content: Content, { scorer, score, intermediate, raw }: EventOf<'score'>, { withTexts }: Shown): void;
/** Of old versions; what went on inside lies within it. */
export declare function addSubtask(content: Content, { raw, workingTime }: EventOf<'other'>, { withTexts }: Shown): void;
/** A task of the machine's, and no tool of the model's: tools are counted by their type. */
export declare function sandboxContent({ raw }: EventOf<'other'>, { withTexts }: Shown): Content;
/** Something that took no time: a span event under Inspect's name for it, with what it says. */
export declare function marker(event: EventOf<'other' | 'sample_limit'>, timeNs: bigint): SpanEvent;
export declare function errorOf({ message, traceback }: EventOf<'error'>): {
    type: string;
    message: string;
    traceback: string | null;
};
export {};
