/** Where a request goes, at first and after each redirect, and which of its headers may go along. */
import { Trouble } from "./error.js";
/** Credentials, and the one header that names the origin itself. They stay at the origin they were meant for. */
const AT_HOME = ['authorization', 'cookie', 'proxy-authorization', 'host'];
const OF_THE_BODY = ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location'];
/**
 * An address without its credentials, which become a basic authorization.
 * @throws Trouble `refused-url`; its text does not repeat the address, which may be a secret in the wrong place.
 */
export function parseAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        throw new Trouble({ kind: 'refused-url', what: 'this is not a URL' });
    if (!isWeb(url))
        throw new Trouble({ kind: 'refused-url', what: `${url.protocol} is neither http: nor https:` });
    const authorization = basic(url);
    return { url: bare(url), authorization };
}
/** What of a URL may be shown: scheme, host, port, path. */
export function shown(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** Where a redirect leads; `undefined` if the answer is none. Statuses as in RFC 9110, section 15.4. */
export function redirection(status, location) {
    return [301, 302, 303, 307, 308].includes(status) ? location : undefined;
}
/**
 * The request after a redirect, as browsers send it (https://fetch.spec.whatwg.org/#http-redirect-fetch), except that
 * credentials in the new address are ignored: a server does not choose who we are.
 * @param sensitive lower-case names of headers that hold further secrets.
 * @throws Trouble `redirect` when the new address is unusable or gives up encryption.
 */
export function nextHop(hop, { status, location, sensitive }) {
    const url = redirected(hop.url, location);
    const bodiless = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    const dropped = [
        ...(url.origin === hop.url.origin ? [] : [...AT_HOME, ...sensitive]),
        ...(bodiless ? OF_THE_BODY : []),
    ];
    const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !dropped.includes(name)));
    return bodiless ? { url, method: 'GET', headers, body: undefined } : { ...hop, url, headers };
}
function redirected(from, location) {
    const refuse = (what) => new Trouble({ kind: 'redirect', what });
    if (!URL.canParse(location, from.href))
        throw refuse('the answer redirects to something that is not a URL');
    const url = new URL(location, from);
    if (!isWeb(url))
        throw refuse(`the answer redirects to ${url.protocol}, neither http: nor https:`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw refuse(`the answer redirects from https to http, to ${shown(url)}`);
    return bare(url);
}
function isWeb(url) {
    return url.protocol === 'http:' || url.protocol === 'https:';
}
function basic({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (cause) {
        throw new Trouble({ kind: 'refused-url', what: 'its credentials are not percent-encoded', cause });
    }
}
function bare(url) {
    const copy = new URL(url.href);
    copy.username = '';
    copy.password = '';
    copy.hash = '';
    return copy;
}
