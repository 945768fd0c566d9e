/** Tokens and costs of one model call, by MLflow's standard attribute or what its library left. */
import type { Json, Span } from '../mlflow/trace.ts';
import type { Usage } from './transcript.ts';
/** Null when nothing was counted. */
export declare function usageOf({ attributes, outputs }: Span): Usage | null;
/** `input_tokens`, …, of a whole trace. */
export declare function totalOf(usage: Json | undefined): number | null;
