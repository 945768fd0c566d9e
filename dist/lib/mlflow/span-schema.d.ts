import type { Span } from './trace.ts';
/** By trace; those that are in no shape we know have no spans but a reason. */
export declare function parseTypedTraces(json: unknown): Map<string, Span[] | string>;
/** The file of a trace, in the form of MLflow 2 or 3. @throws ZodError */
export declare function parseTraceFile(json: unknown): Span[];
