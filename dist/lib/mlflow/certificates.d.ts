import type { TlsSettings } from '../http.ts';
import type { Server } from './settings.ts';
/** For `createHttp`: a client of its own, so that what is believed of MLflow's server is believed of no other. */
export declare function tlsOf({ tls }: Server): Promise<TlsSettings>;
