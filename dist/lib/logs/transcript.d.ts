import type { Json } from './eval-log.ts';
type Fields = {
    [key: string]: Json;
};
export interface ToolCall {
    id: string | null;
    function: string;
    arguments: Json;
}
export interface Message {
    id: string | null;
    /** `system`, `user`, `assistant` or `tool`. */
    role: string;
    source: string | null;
    /** What was said, in words. */
    text: string;
    /** Text, or parts: text, reasoning, images, data, … */
    content: Json;
    toolCalls: ToolCall[];
    /** Of a tool's answer: the call and the function. */
    toolCallId: string | null;
    function: string | null;
    error: Json;
    model: string | null;
    raw: Fields;
}
interface Common {
    index: number;
    uuid: string | null;
    spanId: string | null;
    /** ISO 8601 with offset, as logged; of a model call of old versions, its beginning. */
    timestamp: string | null;
    completed: string | null;
    /** Seconds. */
    workingTime: number | null;
    /** Not finished when the log was written. */
    pending: boolean;
    raw: Fields;
}
interface ModelEvent extends Common {
    kind: 'model';
    model: string;
    role: string | null;
    output: Fields | null;
    completion: string;
    /** Tokens and dollars under Inspect's names. */
    usage: Fields | null;
    config: Fields;
    stopReason: string | null;
    error: string | null;
    retries: number | null;
    cache: string | null;
}
interface ToolEvent extends Common {
    kind: 'tool';
    callId: string | null;
    function: string;
    arguments: Json;
    result: Json;
    error: Json;
    failed: boolean;
    /** The span of the agent that this call started. */
    agentSpanId: string | null;
    /** Of old versions: what went on inside. */
    events: Json[];
}
/** `step` of old versions is a span without ids: they are counted like brackets. */
interface BoundaryEvent extends Common {
    kind: 'span_begin' | 'span_end' | 'step_begin' | 'step_end';
    id: string | null;
    parentId: string | null;
    name: string | null;
    type: string | null;
}
interface ScoreEvent extends Common {
    kind: 'score';
    scorer: string | null;
    score: Fields | null;
    intermediate: boolean;
}
interface ErrorEvent extends Common {
    kind: 'error';
    message: string;
    traceback: string | null;
}
interface LimitEvent extends Common {
    kind: 'sample_limit';
    type: string;
    limit: number | null;
    message: string | null;
}
/** Every other kind, known or not, under Inspect's name for it. */
interface OtherEvent extends Common {
    kind: 'other';
    event: string;
}
export type SampleEvent = ModelEvent | ToolEvent | BoundaryEvent | ScoreEvent | ErrorEvent | LimitEvent | OtherEvent;
export declare function toMessage(raw: Fields): Message;
export declare function toEvent(raw: Fields, index: number): SampleEvent;
export {};
