/** A model call as a span: a chat that MLflow shows as one, its tokens, its settings. */
import type { SampleBody } from '../logs/bodies.ts';
import type { Json } from '../logs/eval-log.ts';
import { type SampleEvent } from '../logs/transcript.ts';
import { type AutologSettings } from './autolog.ts';
import { type Content } from './span-tree.ts';
type Fields = {
    [key: string]: Json;
};
type ModelEvent = Extract<SampleEvent, {
    kind: 'model';
}>;
/** Of one sample, as its calls share a budget. */
export declare class ModelSpans {
    #private;
    /** Spans made so far. */
    calls: number;
    constructor({ body, autolog }: {
        body: SampleBody;
        autolog: AutologSettings;
    });
    /** @param withTexts the event is whole; otherwise it has been through withheld-events.ts. */
    contentOf(event: ModelEvent, { withTexts, endNs }: {
        withTexts: boolean;
        endNs: bigint;
    }): Promise<Content>;
}
export declare function present(attributes: Fields): Fields;
export {};
