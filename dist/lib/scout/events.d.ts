import type { Conversation, Join } from './conversations.ts';
import { type SpanNode } from './spans.ts';
import type { Event, ModelEvent, ScoreEvent, ToolEvent } from './transcript.ts';
export interface Told {
    events: Event[];
    models: readonly ModelCall[];
    tools: readonly ToolEvent[];
    scores: readonly ScoreEvent[];
}
/** A model event with its span, and the conversation that it is part of. */
export interface ModelCall {
    event: ModelEvent;
    node: SpanNode;
    conversation: Conversation;
}
export declare function tell(roots: readonly SpanNode[], join: Join): Told;
