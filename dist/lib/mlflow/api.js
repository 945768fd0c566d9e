/** One request to the MLflow server: who we are, how often to ask, and what went wrong in words that keep secrets. */
import { HttpError } from "../http.js";
import { authorizationOf } from "./authorization.js";
import { MlflowError } from "./error.js";
import { refusal, silence } from "./refusal.js";
import { parseJson } from "./schema.js";
/** A page of 1,000 runs with long tags; the whole history of a metric, which MLflow 2 cannot page. */
const MAX_ANSWER_BYTES = 64 << 20;
/** As MLflow's own client, for all attempts together. */
const REQUEST_MS = 120_000;
export function connectApi(options) {
    const { server, http } = options;
    const authorization = authorizationOf(server, http);
    const send = (asked) => perform(options, { asked, authorization });
    const parsed = async (asked, parse) => parseAnswer(asked, { bytes: (await send(asked)).bytes, parse });
    return {
        server,
        send,
        stream: asked => stream(options, { asked, authorization }),
        get: (path, query, parse) => parsed({ path, query }, parse),
        post: (path, json, parse) => parsed({ method: 'POST', path, json }, parse),
        postOnce: (path, json, parse) => parsed({ method: 'POST', path, json, once: true }, parse),
    };
}
async function perform(options, { asked, authorization }) {
    const answer = await answered(options, { asked, authorization }, request => options.http.request(request));
    if (answer.status < 300)
        return answer;
    throw refusal(asked, { answer, server: options.server });
}
async function stream(options, { asked, authorization }) {
    const answer = await answered(options, { asked, authorization }, request => options.http.stream(request));
    const { server } = options;
    if (answer.status < 300)
        return { ...answer, body: telling(answer.body, thrown => silence(asked, { thrown, server })) };
    throw refusal(asked, { answer: { ...answer, bytes: await beginning(answer.body) }, server });
}
async function answered(options, { asked, authorization }, send) {
    try {
        const request = requestOf(options, { asked, authorization: await authorization() });
        const answer = await send(request);
        // A POST that is redirected as browsers do it becomes a GET; only these two statuses keep it what it is.
        const again = request.redirect === 'manual' && (answer.status === 307 || answer.status === 308);
        return again ? await send({ ...request, redirect: 'follow' }) : answer;
    }
    catch (thrown) {
        throw silence(asked, { thrown, server: options.server });
    }
}
function requestOf({ server, onWait, signal }, { asked, authorization }) {
    const { method = 'GET', path, query = {}, json } = asked;
    const body = json === undefined ? asked.body : JSON.stringify(json);
    return {
        method,
        url: `${server.url}${path}${queryOf(query)}`,
        headers: {
            ...(json === undefined ? {} : { 'content-type': 'application/json' }),
            ...(authorization === undefined ? {} : { authorization }),
            ...(server.workspace === undefined ? {} : { 'x-mlflow-workspace': server.workspace }),
            ...asked.headers,
        },
        sensitiveHeaders: ['x-mlflow-workspace'],
        maxBytes: asked.maxBytes ?? MAX_ANSWER_BYTES,
        timeoutMs: asked.timeoutMs ?? server.requestMs ?? REQUEST_MS,
        retryPost: !asked.once,
        redirect: method === 'POST' ? 'manual' : 'follow',
        onRetry: ({ reason, waitMs }) => onWait(waiting(asked, { reason, waitMs })),
        ...(body === undefined ? {} : { body }),
        ...(asked.retries === undefined ? {} : { retries: asked.retries }),
        ...(signal === undefined ? {} : { signal }),
    };
}
function queryOf(query) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        for (const each of value === undefined ? [] : [value].flat())
            search.append(name, each);
    return search.size > 0 ? `?${search}` : '';
}
/** The reason of a broken connection names the server; that of an answer is its status. */
function waiting({ path }, { reason, waitMs }) {
    const what = /^status \d+$/.test(reason) ? `answered ${path} with ${reason}` : `did not answer ${path}`;
    return `MLflow ${what}; asking again in ${(waitMs / 1000).toFixed(1)} s.`;
}
function parseAnswer(asked, { bytes, parse }) {
    try {
        return parse(parseJson(bytes.toString()));
    }
    catch {
        // What was wrong with it would quote an answer that may be a page of anything.
        refusePage(asked, bytes);
        throw new MlflowError({ kind: 'strange', status: 200, message: `${asked.path}: an answer in no shape we know` });
    }
}
/** For answers of which nothing else is read, too. @throws MlflowError */
export function refusePage({ path }, bytes) {
    if (!/^\s*</.test(bytes.toString('utf8', 0, 100)))
        return;
    throw new MlflowError({
        kind: 'strange',
        status: 200,
        message: `${path}: a web page instead of an answer; is there a login or another service at this address?`,
    });
}
const BEGINNING_BYTES = 64 << 10;
/** Of an error's body; the rest of it is not waited for. */
async function beginning(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= BEGINNING_BYTES)
                break;
        }
    }
    catch (thrown) {
        if (!(thrown instanceof HttpError))
            throw thrown; // Else the status has said enough.
    }
    return Buffer.concat(chunks);
}
async function* telling(body, named) {
    try {
        yield* body;
    }
    catch (thrown) {
        throw named(thrown);
    }
}
