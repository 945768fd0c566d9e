/** What a refusal and a silence mean, told without the server's address and without credentials. */
import { HttpError } from "../http.js";
import { MlflowError } from "./error.js";
import { parseRefusal } from "./schema.js";
import { secretsOfServer } from "./settings.js";
const MOST_CHARACTERS = 300;
/** Shorter ones are in every text. */
const SHORTEST_SECRET = 4;
/** The meaning of an answer that is none of those below 300. */
export function refusal(asked, { answer, server }) {
    const { status } = answer;
    const text = answer.bytes.toString('utf8', 0, 64 << 10);
    const { code, message } = parseRefusal(text) ?? { code: null, message: plain(text) };
    const kind = kindOf(status, code);
    const said = line(message, server);
    const words = [String(status), code, said && `(${said})`, hint({ status, kind, said })].filter(Boolean).join(' ');
    return new MlflowError({ kind, status, code, message: `${label(asked)}: ${words}` });
}
/** The meaning of no answer. Whatever is no failure of the way stays what it is. */
export function silence(asked, { thrown, server }) {
    if (!(thrown instanceof HttpError))
        return thrown;
    const { kind, attempts, cause } = thrown;
    const tries = attempts > 1 ? `, ${attempts} attempts` : '';
    const code = String(Reflect.get(Object(cause), 'code') ?? '');
    const WHAT = {
        connection: {
            kind: 'unreachable',
            what: `no connection, or a broken one${code && ` (${code})`}${certificate(code)}`,
        },
        timeout: { kind: 'unreachable', what: 'no answer in time' },
        aborted: { kind: 'unreachable', what: 'given up, as there was no more time for it' },
        'too-large': { kind: 'strange', what: 'an answer that is larger than allowed' },
        redirect: { kind: 'strange', what: 'a redirect that cannot be followed' },
        'refused-url': { kind: 'invalid', what: 'the address is none of http or https' },
        'unreadable-body': { kind: 'invalid', what: 'what was to be sent could not be read, or is of another size' },
    };
    const { kind: named, what } = WHAT[kind];
    return new MlflowError({ kind: named, message: line(`${label(asked)}: ${what}${tries}`, server) });
}
function kindOf(status, code) {
    if (code === 'RESOURCE_ALREADY_EXISTS')
        return 'already-exists';
    if (code === 'RESOURCE_DOES_NOT_EXIST' || status === 404)
        return 'not-found';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status < 400)
        return 'strange';
    if (status >= 500 || status === 408 || status === 425 || status === 429)
        return 'unreachable';
    return 'invalid';
}
function hint({ status, kind, said }) {
    if (kind === 'unauthorized')
        return '– check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN';
    if (status === 403 && /host header/i.test(said))
        return '– start the server with --allowed-hosts and the name it is reached by';
    if (status >= 300 && status < 400)
        return '– the server redirects: give the address that it redirects to';
    return '';
}
function certificate(code) {
    return /CERT|LEAF_SIGNATURE/.test(code) ? ' – for an authority of your own, set MLFLOW_TRACKING_SERVER_CERT_PATH' : '';
}
function label({ method = 'GET', path }) {
    return `MLflow ${method} ${path}`;
}
/** One line of bounded length, with what must not be seen taken out: a server may repeat what it was sent. */
function line(text, server) {
    const { host, hostname } = new URL(server.url);
    const secrets = secretsOfServer(server).filter(({ length }) => length >= SHORTEST_SECRET);
    const hidden = [...secrets, server.url, host, ...(/[.:]/.test(hostname) ? [hostname] : [])];
    const bare = hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return bare.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
}
/** The words of an HTML page, as far as they can matter. */
function plain(text) {
    return text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
