/** Heads of traces, page by page. */
import type { Api } from './api.ts';
import { type FoundTrace } from './trace-schema.ts';
import type { ServerVersion } from './version.ts';
export type { FoundTrace } from './trace-schema.ts';
export interface TraceSearch {
    experimentIds: readonly string[];
    /** See trace-filters.ts. */
    filter?: string | undefined;
    /** Such as `timestamp_ms DESC`. */
    orderBy?: readonly string[] | undefined;
    pageSize?: number | undefined;
    /** Most traces in all. */
    limit?: number | undefined;
}
/** A head that cannot be read is found, too: as broken. @throws MlflowError */
export declare function searchTraces(api: Api, { search, version }: {
    search: TraceSearch;
    version: ServerVersion;
}): AsyncGenerator<FoundTrace>;
