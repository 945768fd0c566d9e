/** A tracking URI and what belongs to it → a server that can be reached over REST, or why this one cannot. */
import { UserError } from "../errors.js";
import { given, yesOrNo } from "./variables.js";
/** @throws UserError; its text does not repeat the URI, which may hold credentials. */
export function serverOf(uri, { env, overrides }) {
    if (uri.text === 'databricks')
        return databricks(uri, env);
    const url = addressOf(uri);
    return {
        kind: 'mlflow',
        url: bare(url),
        credentials: credentialsOf(url, { env, overrides }),
        tls: tlsOf(env),
        workspace: overrides.workspace?.trim() || given(env, 'MLFLOW_WORKSPACE')?.text,
        requestMs: requestMsOf(env),
    };
}
/** As MLflow's client and `requests` below it choose: the URI, then user and password, then the token. */
function credentialsOf(url, { env, overrides }) {
    const basic = (username, password) => username && password ? { kind: 'basic', username, password } : undefined;
    const bearer = (token) => (token ? { kind: 'bearer', token } : undefined);
    return (basic(overrides.username, overrides.password) ??
        bearer(overrides.token) ??
        credentialsIn(url) ??
        basic(given(env, 'MLFLOW_TRACKING_USERNAME')?.text, given(env, 'MLFLOW_TRACKING_PASSWORD')?.text) ??
        bearer(given(env, 'MLFLOW_TRACKING_TOKEN')?.text) ?? { kind: 'none' });
}
function credentialsIn({ username, password }) {
    if (!username && !password)
        return undefined;
    try {
        return { kind: 'basic', username: decodeURIComponent(username), password: decodeURIComponent(password) };
    }
    catch (cause) {
        throw new UserError({
            what: 'The credentials in the tracking URI are not percent-encoded.',
            where: 'the MLflow tracking URI',
            fix: 'Give them as MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and the URI without them.',
        }, { cause });
    }
}
function tlsOf(env) {
    const insecure = given(env, 'MLFLOW_TRACKING_INSECURE_TLS');
    const ca = given(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH')?.text;
    const tls = {
        ca,
        client: given(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH')?.text,
        insecure: insecure ? yesOrNo(insecure) : false,
    };
    if (tls.insecure && ca)
        throw new UserError({
            what: 'The MLflow server is to be checked against a certificate, and not to be checked.',
            where: 'MLFLOW_TRACKING_INSECURE_TLS and MLFLOW_TRACKING_SERVER_CERT_PATH',
            fix: 'Unset one of them, preferably MLFLOW_TRACKING_INSECURE_TLS.',
        });
    return tls;
}
const MOST_SECONDS = 3600;
function requestMsOf(env) {
    const seconds = given(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT');
    if (seconds === undefined)
        return undefined;
    const value = Number(seconds.text);
    if (value > 0 && value <= MOST_SECONDS)
        return value * 1000;
    throw new UserError({
        what: `${seconds.name} is no number of seconds above 0, up to ${MOST_SECONDS}.`,
        where: `the environment variable ${seconds.name}`,
        fix: 'Set it to a number such as 120, which it is without it.',
    });
}
/** Written from documentation, never tried: https://docs.databricks.com/dev-tools/auth/. */
function databricks(uri, env) {
    const host = given(env, 'DATABRICKS_HOST');
    const token = given(env, 'DATABRICKS_TOKEN')?.text;
    const clientId = given(env, 'DATABRICKS_CLIENT_ID')?.text;
    const clientSecret = given(env, 'DATABRICKS_CLIENT_SECRET')?.text;
    const credentials = token
        ? { kind: 'bearer', token }
        : clientId && clientSecret
            ? { kind: 'oauth', clientId, clientSecret }
            : undefined;
    if (!host || !credentials)
        throw new UserError({
            what: `The tracking URI is databricks, but ${host ? 'there are no credentials' : 'no workspace is named'}.`,
            where: uri.name,
            fix: 'Set DATABRICKS_HOST, and DATABRICKS_TOKEN or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET.',
        });
    const text = host.text.includes('://') ? host.text : `https://${host.text}`;
    const url = bare(addressOf({ name: host.name, text }));
    return { kind: 'databricks', url, credentials, tls: tlsOf(env), workspace: undefined, requestMs: requestMsOf(env) };
}
/** The page that the browser shows (`…/#/experiments/1`) is the server, too. */
function bare(url) {
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
function addressOf({ name, text }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const web = url?.protocol === 'http:' || url?.protocol === 'https:';
    if (url && web && !url.search)
        return url;
    throw new UserError({ where: name, ...(url && web ? WITH_QUERY : unreachable(text)) });
}
const WITH_QUERY = {
    what: 'The address of the MLflow server has a query (a part that begins with "?").',
    fix: 'Give the address alone, such as https://mlflow.example.org.',
};
/** What the other forms of a tracking URI mean (https://mlflow.org/docs/latest/self-hosting/), and the way out. */
function unreachable(text) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    const server = 'give the address of that server, such as http://127.0.0.1:5000';
    if (/^(sqlite|postgres(ql)?|mysql|mssql|oracle)(\+|$)/.test(scheme))
        return {
            what: `The tracking URI is a database (${scheme}:), which only an MLflow server can read and write.`,
            fix: `Start "mlflow server --backend-store-uri <this URI>" and ${server}.`,
        };
    if (/^databricks(-uc)?$|^uc$/.test(scheme || text))
        return {
            what: 'This form of a Databricks URI names a registry or a profile of ~/.databrickscfg, which is not read here.',
            fix: 'Set the tracking URI to databricks, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
        };
    if (scheme === 'file' || scheme.length <= 1)
        return {
            what: 'The tracking URI is a folder, which only an MLflow server on that machine can read and write.',
            fix: `Start "mlflow server --backend-store-uri <this folder>" and ${server}; a server begins with http:// or https://.`,
        };
    return {
        what: 'The tracking URI does not begin with http:// or https://.',
        fix: 'Give the address of the MLflow server, such as https://mlflow.example.org, or databricks.',
    };
}
