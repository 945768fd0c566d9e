/** A client with connections of its own: what this server's certificates allow is for this server alone. */
import { createHttp } from "../http.js";
import { VERSION } from "../version.js";
import { tlsOf } from "./certificates.js";
import { connectMlflow } from "./client.js";
/** @throws UserError for certificates that cannot be used. */
export async function openMlflow(options) {
    const { settings, proxies } = options;
    const tls = await tlsOf(settings.server);
    const http = createHttp({ userAgent: `eval-regression/${VERSION}`, env: proxies, tls });
    return { client: connectMlflow({ ...options, http }), close: () => http.close() };
}
/** Whether there is a server to speak to. */
export function namesServer(settings) {
    return settings.server !== undefined;
}
