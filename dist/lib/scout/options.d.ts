/** Options of a model call under the names that Inspect has for them; Inspect refuses to read a wrong type. */
import type { Json, Span } from '../mlflow/trace.ts';
import type { ToolDescription } from './transcript.ts';
/** Where libraries leave them, the most explicit first. */
export declare function configOf({ inputs, attributes }: Span): {
    [key: string]: Json;
};
export declare function toolsOf({ inputs, attributes }: Span): ToolDescription[];
export declare function toolChoiceOf({ inputs }: Span): 'auto' | 'any' | 'none' | {
    name: string;
};
