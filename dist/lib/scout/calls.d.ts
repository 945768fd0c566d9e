import type { Json, Span } from '../mlflow/trace.ts';
import { type Answer } from './answer.ts';
import { type Draft } from './messages.ts';
import type { SpanNode } from './spans.ts';
import type { Content, ToolError } from './transcript.ts';
export type Kind = 'model' | 'tool' | 'score' | 'span';
/** A chat model within a chat model is one call, seen by two libraries: the inner one counts. */
export declare function kindOf({ span, children }: SpanNode): Kind;
export declare function modelOf({ attributes, inputs, outputs }: Span): string | null;
/** The messages that a model was shown. */
export declare function inputOf({ inputs, attributes }: Span): Draft[];
/** A call that failed may still have the shape of an answer, with nothing in it. */
export declare function outputOf({ outputs, attributes, status }: Span): Answer;
export interface ToolUse {
    /** Of the model's call; null: the trace does not say. */
    callId: string | null;
    function: string;
    arguments: {
        [key: string]: Json;
    };
    result: string | Content[];
    error: ToolError | null;
}
export declare function toolUseOf(span: Span): ToolUse;
/** Why a span failed, in the words of its status, or of the exception in it. */
export declare function messageOf(span: Span): string;
export declare function exceptionOf({ events }: Span): {
    type: string;
    message: string;
    traceback: string;
};
/** Seconds without waiting, as Inspect counts them. */
export declare function workingTimeOf({ attributes }: Span): number | null;
