import type { TraceState } from './trace.ts';
/** Of a run, by what the trace itself says; the server may know of further traces of the run. */
export declare function traceOfRun(runId: string): string;
export declare function traceTagIs(key: string, value: string): string;
export declare function traceMetadataIs(key: string, value: string): string;
export declare function traceStateIs(state: TraceState): string;
export declare function traceNameIs(name: string): string;
/** Both included. Milliseconds since 1970. */
export declare function traceTimeIs({ fromMs, toMs }: {
    fromMs?: number | undefined;
    toMs?: number | undefined;
}): string[];
/** Ids that no server would give are left out; none at all matches nothing. */
export declare function traceIdIsOneOf(ids: readonly string[]): string;
