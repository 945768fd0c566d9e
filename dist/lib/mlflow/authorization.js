import { MlflowError } from "./error.js";
import { parseJson, parseToken } from "./schema.js";
import { basicToken } from "./settings.js";
export function authorizationOf({ credentials, url }, http) {
    switch (credentials.kind) {
        case 'none':
            return async () => undefined;
        case 'basic':
            return async () => `Basic ${basicToken(credentials)}`;
        case 'bearer':
            return async () => `Bearer ${credentials.token}`;
        case 'oauth': {
            const token = refreshed(() => askToken(http, { url, ...credentials }));
            return async () => `Bearer ${await token()}`;
        }
    }
}
/** A token is renewed this long before its end. */
const EARLY_MS = 60_000;
const MAX_TOKEN_BYTES = 1 << 20;
function refreshed(ask) {
    let current;
    return async () => {
        const held = await current?.catch(() => undefined);
        if (!held || held.endsAt - EARLY_MS < Date.now())
            current = ask();
        return (await current).text;
    };
}
/**
 * A Databricks service principal, machine to machine. Written from documentation, never tried:
 * https://docs.databricks.com/dev-tools/auth/oauth-m2m.html
 */
async function askToken(http, { url, clientId, clientSecret }) {
    const answer = await http.request({
        method: 'POST',
        url: `${new URL(url).origin}/oidc/v1/token`,
        headers: {
            authorization: `Basic ${basicToken({ username: clientId, password: clientSecret })}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all-apis',
        maxBytes: MAX_TOKEN_BYTES,
        retryPost: true,
        redirect: 'manual',
    });
    const refuse = (message) => new MlflowError({
        kind: answer.status >= 500 ? 'unreachable' : 'unauthorized',
        status: answer.status,
        message: `Databricks /oidc/v1/token: ${message}; check DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET`,
    });
    if (answer.status !== 200)
        throw refuse(String(answer.status));
    try {
        const { token, seconds } = parseToken(parseJson(answer.bytes.toString()));
        return { text: token, endsAt: Date.now() + seconds * 1000 };
    }
    catch {
        throw refuse('an answer in no shape we know'); // Its text may hold the token.
    }
}
