import type { RequestBody } from './sending.ts';
export type Method = 'GET' | 'HEAD' | 'PUT' | 'DELETE' | 'POST' | 'PATCH';
/** One request as it is sent; header names in lower case. */
export interface Hop {
    url: URL;
    method: Method;
    headers: Readonly<Record<string, string>>;
    body: RequestBody | undefined;
}
/**
 * An address without its credentials, which become a basic authorization.
 * @throws Trouble `refused-url`; its text does not repeat the address, which may be a secret in the wrong place.
 */
export declare function parseAddress(text: string): {
    url: URL;
    authorization: string | undefined;
};
/** What of a URL may be shown: scheme, host, port, path. */
export declare function shown(url: URL): string;
/** Where a redirect leads; `undefined` if the answer is none. Statuses as in RFC 9110, section 15.4. */
export declare function redirection(status: number, location: string | undefined): string | undefined;
/**
 * The request after a redirect, as browsers send it (https://fetch.spec.whatwg.org/#http-redirect-fetch), except that
 * credentials in the new address are ignored: a server does not choose who we are.
 * @param sensitive lower-case names of headers that hold further secrets.
 * @throws Trouble `redirect` when the new address is unusable or gives up encryption.
 */
export declare function nextHop(hop: Hop, { status, location, sensitive }: {
    status: number;
    location: string;
    sensitive: readonly string[];
}): Hop;
