/** A Scout transcript: its fields, and messages and events in Inspect's own words, ready to be written as JSON. */
import type { Json } from '../mlflow/trace.ts';
export interface Transcript {
    transcriptId: string;
    sourceType: 'mlflow';
    /** The eval where there is one, else the MLflow run, else the experiment. */
    sourceId: string;
    /** Opens the trace in MLflow. */
    sourceUri: string | null;
    /** ISO 8601, UTC. */
    date: string | null;
    /** The task, else the experiment. */
    taskSet: string;
    /** The sample, else the name of the trace. */
    taskId: string;
    /** The epoch. */
    taskRepeat: number | null;
    agent: string | null;
    agentArgs: Json;
    model: string | null;
    modelOptions: Json;
    score: Json;
    scoreExplanation: string | null;
    success: boolean | null;
    messageCount: number;
    totalSeconds: number | null;
    totalTokens: number | null;
    error: string | null;
    limit: string | null;
    metadata: Metadata;
    messages: ChatMessage[];
    events: Event[];
}
/** What Scout has no field for. Each is a column that a `where` can ask for; null: not known. */
export interface Metadata {
    trace_id: string;
    trace_name: string | null;
    trace_state: string;
    experiment: string;
    experiment_id: string;
    mlflow_run_id: string | null;
    /** Of Inspect. */
    run_id: string | null;
    eval_id: string | null;
    sample_uuid: string | null;
    task_count: string | null;
    session: string | null;
    user: string | null;
    commit: string | null;
    branch: string | null;
    target: string | null;
    scorer: string | null;
    score_numeric: number | null;
    /** US dollars. */
    total_cost: number | null;
    working_time: number | null;
    /** By scorer. */
    scores: Json;
    /** Every assessment, those of people and judges too. */
    assessments: Json;
    token_usage: Json;
    sample_metadata: Json;
    tags: Json;
    trace_metadata: Json;
}
export type Role = 'system' | 'user' | 'assistant' | 'tool';
export interface ChatMessage {
    id: string;
    role: Role;
    content: string | Content[];
    source?: 'input' | 'generate';
    /** Of an assistant. */
    tool_calls?: ToolCall[];
    model?: string;
    /** Of a tool. */
    tool_call_id?: string;
    function?: string;
    error?: ToolError;
}
export type Content = {
    type: 'text';
    text: string;
    refusal?: boolean;
} | {
    type: 'reasoning';
    reasoning: string;
    summary?: string;
    signature?: string;
    redacted?: boolean;
} | {
    type: 'image';
    image: string;
    detail: 'auto' | 'low' | 'high';
} | {
    type: 'audio';
    audio: string;
    format: 'wav' | 'mp3';
} | {
    type: 'document';
    document: string;
    filename: string;
    mime_type: string;
};
export interface ToolCall {
    id: string;
    function: string;
    arguments: {
        [key: string]: Json;
    };
    type: 'function' | 'custom';
    parse_error?: string;
}
export interface ToolError {
    type: string;
    message: string;
}
export interface ToolDescription {
    name: string;
    description: string;
    parameters: Json;
}
/** `input_tokens` are those at full rate: without the cached ones. */
export interface Usage {
    input_tokens: number;
    output_tokens: number;
    total_tokens: number;
    input_tokens_cache_read?: number;
    input_tokens_cache_write?: number;
    reasoning_tokens?: number;
    total_cost?: number;
}
export type StopReason = 'stop' | 'max_tokens' | 'model_length' | 'tool_calls' | 'content_filter' | 'unknown';
export interface EventBase {
    uuid: string;
    /** The enclosing span; null: none. */
    span_id: string | null;
    /** ISO 8601, UTC. */
    timestamp: string;
    /** Seconds since the sample started. */
    working_start: number;
    metadata?: {
        [key: string]: Json;
    };
}
export interface ModelEvent extends EventBase {
    event: 'model';
    model: string;
    role?: string;
    input: ChatMessage[];
    tools: ToolDescription[];
    tool_choice: 'auto' | 'any' | 'none' | {
        name: string;
    };
    config: {
        [key: string]: Json;
    };
    output: {
        model: string;
        choices: {
            message: ChatMessage;
            stop_reason: StopReason;
        }[];
        completion: string;
        usage: Usage | null;
        time: number | null;
        error?: string;
    };
    error?: string;
    traceback?: string;
    cache?: 'read' | 'write';
    retries?: number;
    completed?: string;
    working_time?: number;
}
export interface ToolEvent extends EventBase {
    event: 'tool';
    type: 'function';
    id: string;
    function: string;
    arguments: {
        [key: string]: Json;
    };
    result: string | number | boolean | Content[];
    error?: ToolError;
    failed?: boolean;
    agent?: string;
    completed?: string;
    working_time?: number;
}
export interface ScoreEvent extends EventBase {
    event: 'score';
    score: {
        value: Json;
        answer?: string;
        explanation?: string;
        metadata?: {
            [key: string]: Json;
        };
    };
    target?: string | string[];
    intermediate: boolean;
    scorer?: string;
}
export type Event = ModelEvent | ToolEvent | ScoreEvent | (EventBase & {
    event: 'span_begin';
    id: string;
    parent_id: string | null;
    type: string;
    name: string;
}) | (EventBase & {
    event: 'span_end';
    id: string;
}) | (EventBase & {
    event: 'error';
    error: {
        message: string;
        traceback: string;
        traceback_ansi: string;
    };
}) | (EventBase & {
    event: 'sample_limit';
    type: string;
    message: string;
    limit: number | null;
}) | (EventBase & {
    event: 'info';
    source: string;
    data: Json;
});
