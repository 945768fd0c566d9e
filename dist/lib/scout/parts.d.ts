import type { Json } from '../mlflow/trace.ts';
import { type Fields } from './fields.ts';
import type { Content, ToolCall } from './transcript.ts';
export type Part = {
    kind: 'content';
    content: Content;
} | {
    kind: 'call';
    call: ToolCall;
} | {
    kind: 'result';
    callId: string | null;
    function: string | null;
    content: string | Content[];
    failed: boolean;
};
/** A text, one part, or a list of them. */
export declare function partsOf(value: Json | undefined): Part[];
export declare function resultContent(value: Json | undefined): string | Content[];
/** Calls as OpenAI, Inspect, LangChain, Anthropic, Bedrock and Gemini write them. */
export declare function callOf(fields: Fields): ToolCall;
/** Text that is no JSON object is kept where Inspect keeps it: in the error of its parsing. */
export declare function argumentsOf(given: Json | undefined): Pick<ToolCall, 'arguments' | 'parse_error'>;
export declare function contentOf(parts: readonly Part[]): string | Content[];
