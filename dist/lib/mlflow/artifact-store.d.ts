/** Where the artifacts of a run lie, and so who may write them. The server's word steers no request to another host. */
import type { Server } from './settings.ts';
export type Store = 
/** Through the tracking server. `path`: of its artifact service, percent-encoded, without a slash at its end. */
{
    kind: 'proxied';
    path: string;
}
/** The server may reach it; a client cannot. */
 | {
    kind: 'behind';
    what: string;
    fix: string;
}
/** Nobody whom we can ask. */
 | {
    kind: 'elsewhere';
    what: string;
    fix: string;
};
/** @param artifactUri of the run, as the server says. */
export declare function storeOf(artifactUri: string, server: Server): Store;
