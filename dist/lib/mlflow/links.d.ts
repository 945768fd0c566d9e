/** Where a human sees a run. Such a link shows the server's address: it is for a page, not for a message. */
import type { Run } from './schema.ts';
import type { Server } from './settings.ts';
export declare function experimentUrl(server: Server, experimentId: string): string;
export declare function runUrl(server: Server, { experimentId, runId }: Pick<Run, 'experimentId' | 'runId'>): string;
