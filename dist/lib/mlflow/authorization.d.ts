/** Who we are, as a header. */
import type { Http } from '../http.ts';
import { type Server } from './settings.ts';
/** The value of the `authorization` header; undefined for a server that asks nobody. */
export type Authorization = () => Promise<string | undefined>;
export declare function authorizationOf({ credentials, url }: Server, http: Http): Authorization;
