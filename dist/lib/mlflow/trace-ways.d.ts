/** How traces reach a server and leave it again, by what its version can do. */
import type { ServerVersion } from './version.ts';
export type WriteWay = 
/** The head by itself, the spans of many traces in one request. */
{
    kind: 'otlp';
    gzip: boolean;
    /** Whether the same trace may be sent again, and replaces what is there. */
    upsert: boolean;
}
/** The head by itself, the spans as a file beside it. */
 | {
    kind: 'files';
}
/** The same up to MLflow 3.1, which chooses the ids. */
 | {
    kind: 'v2';
};
/** Releases whose wheels and servers were looked at; in between, what the older one lacks is taken to be lacking. */
export declare function writeWay(version: ServerVersion): WriteWay;
/** Whether there is the third version of the API: with ids that are ours to choose, and with assessments. */
export declare function takesIds(version: ServerVersion): boolean;
/** Whether spans can be read where OTLP stores them: 3.4 and 3.5 take them so, and give them to nobody. */
export declare function givesSpans(version: ServerVersion): boolean;
