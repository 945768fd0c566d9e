/** Where a human sees a run. Such a link shows the server's address: it is for a page, not for a message. */
import type { Run } from './schema.ts';
import type { Server } from './settings.ts';
import type { TraceInfo } from './trace.ts';
export declare function experimentUrl(server: Server, experimentId: string): string;
export declare function runUrl(server: Server, { experimentId, runId }: Pick<Run, 'experimentId' | 'runId'>): string;
/** Side by side, in this order. Null for Databricks, whose page for it is not documented. */
export declare function compareUrl(server: Server, runs: readonly Pick<Run, 'experimentId' | 'runId'>[]): string | null;
/** The list of traces, with this one opened. */
export declare function traceUrl(server: Server, { experimentId, traceId }: Pick<TraceInfo, 'experimentId' | 'traceId'>): string;
