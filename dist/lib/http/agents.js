import { Trouble } from "./error.js";
import { watchEnds } from "./paused-end.js";
/** Loads undici: a run that never goes out does not pay for it. */
export async function connectAgents(settings, { timeouts, tls }) {
    const { Agent, EnvHttpProxyAgent, Pool, fetch } = await import('undici');
    watchEnds();
    const proxies = {
        httpProxy: proxyUrl(settings.httpProxy),
        httpsProxy: proxyUrl(settings.httpsProxy),
        noProxy: withSubdomains(settings.noProxy ?? ''),
    };
    const toProxy = { timeout: timeouts.connectMs };
    const connect = { ...toProxy, ...(tls && tlsOptions(tls)) };
    const options = { connect, headersTimeout: timeouts.headersMs, bodyTimeout: timeouts.idleMs };
    if (!proxies.httpProxy && !proxies.httpsProxy)
        return { dispatcher: new Agent(options), fetch };
    const proxyOptions = {
        ...options,
        proxyTls: toProxy,
        requestTls: connect,
        // Plain http is forwarded, as proxies expect it: many let CONNECT through to port 443 only.
        proxyTunnel: false,
        clientFactory: (origin, poolOptions) => endingTunnels(new Pool(origin, { ...poolOptions, headersTimeout: timeouts.headersMs })),
    };
    return { dispatcher: new EnvHttpProxyAgent({ ...proxyOptions, ...proxies }), fetch };
}
/**
 * A proxy that hangs up on CONNECT is an error with a code for which undici 6 connects again at once, for ever
 * (`onError` in lib/dispatcher/client.js). Under another name the error reaches whoever asked.
 */
function endingTunnels(pool) {
    const plain = pool.connect.bind(pool);
    const connect = (options) => plain(options).catch((cause) => {
        throw Reflect.get(Object(cause), 'code') === 'UND_ERR_SOCKET' ? new Error('the proxy hung up', { cause }) : cause;
    });
    return Object.assign(pool, { connect });
}
function tlsOptions({ ca, cert, key, insecure }) {
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(insecure ? { rejectUnauthorized: false } : {}),
    };
}
/** An empty string keeps undici from looking into the environment itself. `proxy:3128` means http, as in curl. */
function proxyUrl(setting) {
    const text = setting?.trim() ?? '';
    if (!text)
        return '';
    const url = text.includes('://') ? text : `http://${text}`;
    if (!/^https?:/i.test(url) || !URL.canParse(url))
        throw new Trouble({ kind: 'refused-url', what: 'the proxy that the environment names is not an http or https URL' });
    return url;
}
/** As curl, Python and the Actions runner read NO_PROXY; undici takes a name without a dot in front literally. */
function withSubdomains(noProxy) {
    const entries = noProxy.split(/[,\s]+/).filter(Boolean);
    return entries.flatMap(entry => (/^[.*]/.test(entry) ? [entry] : [entry, `.${entry}`])).join(',');
}
