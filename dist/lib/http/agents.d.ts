/** The connections: direct or through the proxies that the user's environment names. */
import type { Dispatcher, fetch } from 'undici';
import { type Timeouts } from './error.ts';
/** The values of HTTP_PROXY, HTTPS_PROXY and NO_PROXY; only the doors read the environment. */
export interface ProxySettings {
    httpProxy?: string | undefined;
    /** Without it, `httpProxy` serves https too. */
    httpsProxy?: string | undefined;
    /** Hosts, with or without port, separated by commas; a domain stands for all below it, `*` for everything. */
    noProxy?: string | undefined;
}
/** Whom to believe, and who we are, over TLS. Texts in PEM. */
export interface TlsSettings {
    /** Instead of the authorities that Node knows. */
    ca?: string | undefined;
    cert?: string | undefined;
    key?: string | undefined;
    /** Any certificate will do: whoever sits in between reads and changes everything. */
    insecure?: boolean | undefined;
}
export interface Agents {
    dispatcher: Dispatcher;
    fetch: typeof fetch;
}
/** Loads undici: a run that never goes out does not pay for it. */
export declare function connectAgents(settings: ProxySettings, { timeouts, tls }: {
    timeouts: Timeouts;
    tls: TlsSettings | undefined;
}): Promise<Agents>;
