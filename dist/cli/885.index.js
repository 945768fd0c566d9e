export const id = 885;
export const ids = [885];
export const modules = {

/***/ 5834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   TS: () => (/* binding */ tagIs),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   k5: () => (/* binding */ quotedKey),
/* harmony export */   lv: () => (/* binding */ statusIs)
/* harmony export */ });
/* unused harmony export paramIs */
/** The language in which runs are searched. It has no escape, no brackets and no OR. */
/**
 * A condition on a tag. A value with both kinds of quotes cannot be named exactly: then others may match, too,
 * so compare the tags of what is found.
 */
function tagIs(key, value) {
    return `tags.${quotedKey(key)} ${equals(value)}`;
}
function paramIs(key, value) {
    return `params.${quotedKey(key)} ${equals(value)}`;
}
function statusIs(status) {
    return `attributes.status = '${status}'`;
}
function all(...conditions) {
    return conditions.join(' AND ');
}
/** Illegal keys exist nowhere; see keys.ts. */
function quotedKey(key) {
    return `\`${key.replaceAll('`', '')}\``;
}
function equals(value) {
    if (!value.includes("'"))
        return `= '${value}'`;
    if (!value.includes('"'))
        return `= "${value}"`;
    return `LIKE '${value.replaceAll("'", '_')}'`;
}


/***/ }),

/***/ 2303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   Uj: () => (/* binding */ valueOfText),
/* harmony export */   hN: () => (/* binding */ storable),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   tF: () => (/* binding */ isDeep)
/* harmony export */ });
/** Deep enough for any value we know, shallow enough for recursive code to walk. */
const MOST_LEVELS = 512;
/** What JSON.stringify makes of NUL, of half a surrogate pair and of NaN; most often it is something harmless. */
const DOUBTFUL = /\\u(?:0000|d[89a-f])|null/;
/** A string, kept; or what Python writes and JSON does not have. */
const PYTHON = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs;
/** NUL ends a text in PostgreSQL; halves of a surrogate pair are no UTF-8. */
function storable(text) {
    return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
/** JSON; numbers that it does not have become texts. */
function jsonText(value) {
    const text = JSON.stringify(value);
    return DOUBTFUL.test(text) ? JSON.stringify(storableValue(value)) : text;
}
function storableValue(value) {
    if (typeof value === 'string')
        return storable(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(storableValue);
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [storable(key), storableValue(field)]));
}
/** The value of a JSON text as Python writes it, or the text itself where it is none. NaN becomes a text. */
function valueOfText(text) {
    try {
        const value = parsed(text);
        return isDeep(value) ? text : value;
    }
    catch {
        return text;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (!/NaN|Infinity/.test(text))
            throw thrown;
        return JSON.parse(text.replace(PYTHON, token => (token.startsWith('"') ? token : `"${token}"`)));
    }
}
/** Deeper than can be walked. Without recursion: it is what depth would break. */
function isDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MOST_LEVELS)
            return true;
        level = level.flatMap(each => (typeof each === 'object' && each !== null ? objectsIn(each) : []));
    }
    return false;
}
function objectsIn(value) {
    return Object.values(value).filter(each => typeof each === 'object' && each !== null);
}
/** Nanoseconds, and whole numbers of more digits than a number holds: a key with its quotes is no part of a text. */
const LARGE = /("(?:\w*time(?:_unix_nano)?|timestamp|int_value)"\s*:\s*)(-?\d{16,20})(?=\s*[,}\]])/g;
/** What V8 holds as one string. */
const MOST_TEXT_BYTES = 500_000_000;
/** JSON whose nanoseconds keep all their digits, as text. @throws SyntaxError, RangeError */
function parseExactly(bytes) {
    if (bytes.length > MOST_TEXT_BYTES)
        throw new RangeError('more than can be read');
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return parsed(text.replace(LARGE, '$1"$2"'));
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   DB: () => (/* binding */ MOST_PARAM_CHARACTERS),
/* harmony export */   cv: () => (/* binding */ cutValue),
/* harmony export */   ke: () => (/* binding */ MOST_TAG_CHARACTERS),
/* harmony export */   nb: () => (/* binding */ legalKey),
/* harmony export */   rf: () => (/* binding */ MOST_NAME_CHARACTERS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2303);
/**
 * Names and values as MLflow takes them: one illegal key would reject a whole batch, a long value is cut in silence.
 * What has to be changed stays recognisable, and two different names never become one.
 */


const MOST_KEY_CHARACTERS = 250;
/** Of a param; the server cuts there without a word. */
const MOST_PARAM_CHARACTERS = 6000;
/** Of tags, and of what traces and assessments say in the same way. */
const MOST_TAG_CHARACTERS = 8000;
/** Columns of the server's database. */
const MOST_NAME_CHARACTERS = 250;
/** Of the SHA-256 of the whole name: 2⁻³² that two of them agree. */
const HASH_DIGITS = 8;
/** Letters and digits as Python's `\w` has them: of any script, but without combining marks. */
const ILLEGAL = /[^\p{L}\p{N}_./ :-]/gu;
/** Of params, metrics and tags alike: `match[a]` becomes `match_a_-1f2e3d4c`; a legal key stays what it is. */
function legalKey(name) {
    if (isLegal(name))
        return name;
    const path = name
        .replace(ILLEGAL, '_')
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .map(part => part.replace(/^\.\./, '__'))
        .join('/');
    return `${[...path].slice(0, MOST_KEY_CHARACTERS - HASH_DIGITS - 1).join('') || 'unnamed'}-${hashOf(name)}`;
}
/** Not a path that means another one (`posixpath.normpath` of it is itself), in characters that are allowed. */
function isLegal(name) {
    const parts = name.split('/');
    return (characters(name) <= MOST_KEY_CHARACTERS &&
        name.search(ILLEGAL) < 0 &&
        !name.startsWith('..') &&
        parts.every(part => part !== '' && part !== '.' && part !== '..'));
}
/** The value, or its beginning with a mark that says how much there was. Fit for every database behind a server. */
function cutValue(value, mostCharacters) {
    const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .storable */ .hN)(value);
    if (text.length <= mostCharacters)
        return text;
    const mark = `… [cut, ${text.length} characters]`;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .storable */ .hN)(text.slice(0, mostCharacters - mark.length)).concat(mark);
}
/** A file name of characters that every store and every address takes. */
function artifactName(name) {
    const legal = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
    if (legal.test(name))
        return name;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - ending.length).replace(/[^A-Za-z0-9._-]+/g, '_');
    return `${stem.replace(/^[.-]+/, '').slice(0, 100) || 'unnamed'}-${hashOf(name)}${ending}`;
}
function characters(text) {
    return [...text].length;
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ batchesOf),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/** What one `log-batch` may hold, and the cutting of more into requests that each are legal. */
const pairsOf = (tags) => Object.entries(tags).map(([key, value]) => ({ key, value }));
/** https://mlflow.org/docs/latest/api_reference/rest-api.html#log-batch */
const MOST_PAIRS = 100;
const MOST_IN_ALL = 1000;
/** Below the million that managed servers enforce, with room for keys and brackets around the items. */
const MOST_BYTES = 900_000;
/**
 * Params go alone: one that is refused takes its whole batch with it.
 * @throws RangeError for a time or a step that is no number: the server would store the point at 1970.
 */
function batchesOf({ metrics, params, tags }) {
    return [...packed({ params }), ...packed({ tags, metrics: metrics.map(wireMetric) })];
}
function packed(items) {
    const batches = [];
    for (const kind of ['params', 'tags', 'metrics']) {
        const most = kind === 'metrics' ? MOST_IN_ALL : MOST_PAIRS;
        for (const item of items[kind] ?? []) {
            const bytes = Buffer.byteLength(JSON.stringify(item)) + 1;
            let last = batches.at(-1);
            if (!last || last.bytes + bytes > MOST_BYTES || last.batch[kind].length === most || isFull(last.batch)) {
                last = { batch: { metrics: [], params: [], tags: [] }, bytes: 0 };
                batches.push(last);
            }
            const list = last.batch[kind];
            list.push(item);
            last.bytes += bytes;
        }
    }
    return batches.map(({ batch }) => batch);
}
function isFull({ metrics, params, tags }) {
    return metrics.length + params.length + tags.length === MOST_IN_ALL;
}
/** JSON knows no NaN and no infinity; as text the server takes them. A fraction of a millisecond it takes for 0. */
function wireMetric({ key, value, timestampMs, step }) {
    return {
        key,
        value: Number.isFinite(value) ? value : String(value),
        timestamp: whole('time', timestampMs),
        step: whole('step', step),
    };
}
function whole(what, value) {
    const truncated = Math.trunc(value);
    if (!Number.isSafeInteger(truncated) || (what === 'time' && truncated < 0))
        throw new RangeError(`${value} is not the ${what} of a metric`);
    return truncated;
}


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ namesServer),
  g: () => (/* binding */ openMlflow)
});

// EXTERNAL MODULE: ./src/http.ts + 9 modules
var src_http = __webpack_require__(2151);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/mlflow/certificates.ts
/** The certificates that the environment names, read. */


/** For `createHttp`: a client of its own, so that what is believed of MLflow's server is believed of no other. */
async function tlsOf({ tls }) {
    const ca = tls.ca === undefined ? undefined : await pem('MLFLOW_TRACKING_SERVER_CERT_PATH', tls.ca);
    const client = tls.client === undefined ? undefined : await pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', tls.client);
    if (client !== undefined && !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(client))
        throw new errors/* UserError */.y({
            what: 'The client certificate comes without its private key.',
            where: 'the file that MLFLOW_TRACKING_CLIENT_CERT_PATH names',
            fix: 'Put certificate and unencrypted private key into one file in PEM.',
        });
    return { ca, cert: client, key: client, insecure: tls.insecure };
}
async function pem(variable, path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw unusable(variable, { what: `cannot be read (${String(Reflect.get(Object(cause), 'code'))})`, cause });
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw unusable(variable, { what: 'holds no certificate in PEM' });
    return text;
}
function unusable(variable, { what, cause }) {
    return new errors/* UserError */.y({ what: `The file that ${variable} names ${what}.`, where: variable, fix: 'Name a readable file in PEM.' }, { cause });
}

// EXTERNAL MODULE: ./src/mlflow/error.ts
var error = __webpack_require__(3567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/mlflow/schema.ts
/** What MLflow says → our types. Only what we read: servers add fields, and leave out what is empty or zero. */

const RUN_STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** 64-bit integers are numbers here and text in proto JSON elsewhere. */
const integer = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP()
        .regex(/^-?\d+$/)
        .transform(Number),
]);
/** Infinity is stored as the largest number there is. */
const amount = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']).transform(Number)])
    .transform(value => (Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value));
const id = schemas/* string */.YjP().min(1).max(300);
const entries = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') })).default([]);
const experiment = schemas/* looseObject */._H3({
    experiment_id: id,
    name: schemas/* string */.YjP(),
    lifecycle_stage: schemas/* string */.YjP().default('active'),
    artifact_location: schemas/* string */.YjP().default(''),
});
const dataset = schemas/* looseObject */._H3({
    tags: entries,
    dataset: schemas/* looseObject */._H3({
        name: schemas/* string */.YjP().default(''),
        digest: schemas/* string */.YjP().default(''),
        source_type: schemas/* string */.YjP().default(''),
        source: schemas/* string */.YjP().default(''),
    }),
});
const run = schemas/* looseObject */._H3({
    info: schemas/* looseObject */._H3({
        run_id: id,
        experiment_id: id,
        run_name: schemas/* string */.YjP().default(''),
        status: schemas/* enum */.k5n(RUN_STATUSES).default('RUNNING'),
        lifecycle_stage: schemas/* string */.YjP().default('active'),
        start_time: integer.default(0),
        end_time: integer.optional(),
        artifact_uri: schemas/* string */.YjP().default(''),
    }),
    data: schemas/* looseObject */._H3({
        params: entries,
        tags: entries,
        metrics: schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: amount })).default([]),
    })
        .default({ params: [], tags: [], metrics: [] }),
    inputs: schemas/* looseObject */._H3({ dataset_inputs: schemas/* array */.YOg(dataset).default([]) }).default({ dataset_inputs: [] }),
});
const point = schemas/* looseObject */._H3({ value: amount, timestamp: integer.default(0), step: integer.default(0) });
const file = schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), is_dir: schemas/* boolean */.zMY().default(false), file_size: integer.default(0) });
const token = schemas/* string */.YjP().optional();
/** @throws SyntaxError where it is none. */
function parseJson(text) {
    return JSON.parse(text);
}
function parseNothing() { }
function parseExperiment(json) {
    const found = schemas/* looseObject */._H3({ experiment }).parse(json).experiment;
    return {
        experimentId: found.experiment_id,
        name: found.name,
        deleted: found.lifecycle_stage === 'deleted',
        artifactLocation: found.artifact_location,
    };
}
function parseExperimentId(json) {
    return schemas/* looseObject */._H3({ experiment_id: id }).parse(json).experiment_id;
}
function parseRun(json) {
    return runOf(schemas/* looseObject */._H3({ run }).parse(json).run);
}
function parseRuns(json) {
    const page = schemas/* looseObject */._H3({ runs: schemas/* array */.YOg(run).default([]), next_page_token: token }).parse(json);
    return { items: page.runs.map(runOf), next: page.next_page_token || undefined };
}
function parseHistory(json) {
    const page = schemas/* looseObject */._H3({ metrics: schemas/* array */.YOg(point).default([]), next_page_token: token }).parse(json);
    const items = page.metrics.map(({ value, timestamp, step }) => ({ value, timestampMs: timestamp, step }));
    return { items, next: page.next_page_token || undefined };
}
function parseListing(json) {
    const page = schemas/* looseObject */._H3({ files: schemas/* array */.YOg(file).default([]), next_page_token: token }).parse(json);
    const items = page.files.map(({ path, is_dir, file_size }) => ({ path, folder: is_dir, sizeBytes: file_size }));
    return { items, next: page.next_page_token || undefined };
}
/** The code and text of an error; undefined for pages and plain text. */
function parseRefusal(text) {
    try {
        const { error_code, message } = schemas/* looseObject */._H3({ error_code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(), message: schemas/* string */.YjP().default('') })
            .parse(JSON.parse(text));
        const code = String(error_code ?? '');
        return { code: /^[A-Z_]{1,60}$/.test(code) ? code : null, message };
    }
    catch {
        return undefined; // Unknown paths and crashes are answered in HTML; the caller shows its words.
    }
}
/** `2.22.5`, `3.17.2.dev0`; undefined for pages. */
function parseVersion(text) {
    const [whole, major, minor] = /^(\d{1,4})\.(\d{1,4})[\w.+-]{0,40}$/.exec(text.trim()) ?? [];
    return whole === undefined ? undefined : { text: whole, major: Number(major), minor: Number(minor) };
}
function parseToken(json) {
    const { access_token, expires_in } = schemas/* looseObject */._H3({ access_token: schemas/* string */.YjP().min(1), expires_in: schemas/* number */.aig().default(0) })
        .parse(json);
    return { token: access_token, seconds: expires_in };
}
function runOf({ info, data, inputs }) {
    return {
        runId: info.run_id,
        experimentId: info.experiment_id,
        name: info.run_name,
        status: info.status,
        deleted: info.lifecycle_stage === 'deleted',
        startTimeMs: info.start_time,
        endTimeMs: info.end_time || undefined,
        artifactUri: info.artifact_uri,
        params: mapOf(data.params),
        tags: mapOf(data.tags),
        metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
        datasets: inputs.dataset_inputs.map(datasetOf),
    };
}
function datasetOf({ tags, dataset: found }) {
    return {
        name: found.name,
        digest: found.digest,
        sourceType: found.source_type,
        source: found.source,
        context: mapOf(tags).get('mlflow.data.context'),
    };
}
function mapOf(pairs) {
    return new Map(pairs.map(({ key, value }) => [key, value]));
}

// EXTERNAL MODULE: ./src/mlflow/settings.ts + 2 modules
var settings = __webpack_require__(6055);
;// CONCATENATED MODULE: ./src/mlflow/authorization.ts



function authorizationOf({ credentials, url }, http) {
    switch (credentials.kind) {
        case 'none':
            return async () => undefined;
        case 'basic':
            return async () => `Basic ${(0,settings/* basicToken */.aL)(credentials)}`;
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
            authorization: `Basic ${(0,settings/* basicToken */.aL)({ username: clientId, password: clientSecret })}`,
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials&scope=all-apis',
        maxBytes: MAX_TOKEN_BYTES,
        retryPost: true,
        redirect: 'manual',
    });
    const refuse = (message) => new error/* MlflowError */.m({
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

;// CONCATENATED MODULE: ./src/mlflow/refusal.ts
/** What a refusal and a silence mean, told without the server's address and without credentials. */




const MOST_CHARACTERS = 300;
/** Shorter ones are in every text. */
const SHORTEST_SECRET = 4;
/** The meaning of an answer that is none of those below 300. */
function refusal(asked, { answer, server }) {
    const { status } = answer;
    const text = answer.bytes.toString('utf8', 0, 64 << 10);
    const { code, message } = parseRefusal(text) ?? { code: null, message: plain(text) };
    const kind = kindOf(status, code);
    const said = line(message, server);
    const words = [String(status), code, said && `(${said})`, hint({ status, kind, said })].filter(Boolean).join(' ');
    return new error/* MlflowError */.m({ kind, status, code, message: `${label(asked)}: ${words}` });
}
/** The meaning of no answer. Whatever is no failure of the way stays what it is. */
function silence(asked, { thrown, server }) {
    if (!(thrown instanceof src_http/* HttpError */.j))
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
    return new error/* MlflowError */.m({ kind: named, message: line(`${label(asked)}: ${what}${tries}`, server) });
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
    const secrets = (0,settings/* secretsOfServer */.ei)(server).filter(({ length }) => length >= SHORTEST_SECRET);
    const hidden = [...secrets, server.url, host, ...(/[.:]/.test(hostname) ? [hostname] : [])];
    const bare = hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return bare.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);
}
/** The words of an HTML page, as far as they can matter. */
function plain(text) {
    return text.replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}

;// CONCATENATED MODULE: ./src/mlflow/api.ts
/** One request to the MLflow server: who we are, how often to ask, and what went wrong in words that keep secrets. */





/** A page of 1,000 runs with long tags; the whole history of a metric, which MLflow 2 cannot page. */
const MAX_ANSWER_BYTES = 64 << 20;
/** As MLflow's own client, for all attempts together. */
const REQUEST_MS = 120_000;
function connectApi(options) {
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
        throw new error/* MlflowError */.m({ kind: 'strange', status: 200, message: `${asked.path}: an answer in no shape we know` });
    }
}
/** For answers of which nothing else is read, too. @throws MlflowError */
function refusePage({ path }, bytes) {
    if (!/^\s*</.test(bytes.toString('utf8', 0, 100)))
        return;
    throw new error/* MlflowError */.m({
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
        if (!(thrown instanceof src_http/* HttpError */.j))
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

;// CONCATENATED MODULE: ./src/mlflow/artifact-store.ts
const SERVICE = '/api/2.0/mlflow-artifacts/artifacts';
const PROXY_FIX = 'start the server with --artifacts-destination, and use a new experiment: the place is fixed when one is made';
/** @param artifactUri of the run, as the server says. */
function storeOf(artifactUri, server) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase() ?? '';
    switch (scheme) {
        case 'mlflow-artifacts': {
            const address = artifactUri.slice('mlflow-artifacts:'.length);
            return throughServer(address, { server, below: '' });
        }
        case 'http':
        case 'https':
            return throughServer(artifactUri, { server, below: SERVICE });
        case '':
        case 'file':
            return { kind: 'behind', what: "a folder of the server's machine", fix: PROXY_FIX };
        case 's3':
        case 'gs':
        case 'wasb':
        case 'wasbs':
        case 'abfs':
        case 'abfss':
            return {
                kind: 'behind',
                what: `a cloud store (${scheme}:) of which the server gives us no credentials`,
                fix: PROXY_FIX,
            };
        case 'dbfs':
            return {
                kind: 'elsewhere',
                what: 'the store of Databricks, which this client does not write to',
                fix: 'upload the log in a step of its own, with the Databricks command line',
            };
        default:
            return { kind: 'behind', what: `a store of a kind we do not know (${scheme}:)`, fix: PROXY_FIX };
    }
}
/**
 * `mlflow-artifacts:/path` names the server itself, `mlflow-artifacts://host/path` one that need not be it.
 * @param below what the path begins with, as a part of the address itself.
 */
function throughServer(address, { server, below }) {
    const home = new URL(server.url);
    const url = URL.canParse(address, home.origin) ? new URL(address, home.origin) : undefined;
    if (url?.origin !== home.origin)
        return {
            kind: 'elsewhere',
            what: 'an artifact service at another address than the tracking server, to which nothing is sent',
            fix: 'give the tracking URI under which the server also serves artifacts',
        };
    const start = url.pathname.indexOf(`${below}/`);
    const path = start < 0 ? '' : url.pathname.slice(start + below.length).replace(/^\/+|\/+$/g, '');
    if (path === '')
        return { kind: 'elsewhere', what: 'an address that is no artifact service', fix: PROXY_FIX };
    return { kind: 'proxied', path: `${SERVICE}/${path}` };
}

;// CONCATENATED MODULE: ./src/mlflow/artifacts.ts



const LIST = '/api/2.0/mlflow/artifacts/list';
const MOST_FILES = 10_000;
const MOST_REQUESTS = 1000;
const MOST_LEVELS = 16;
/** Of the route by which the browser stores; a limit of the server. */
const MOST_BYTES_BEHIND = 10 << 20;
const TRANSFER_MS = 30 * 60_000;
const MOST_PAGES = 100;
/** A refusal may be larger than the file that is wanted. */
const ERROR_BYTES = 64 << 10;
/**
 * An artifact of this path is replaced, so that a repetition does no harm.
 * @param path from the root of the run: segments of any text but `.`, `..`, `#`, backslashes and control characters.
 * @throws MlflowError
 * @throws RangeError for a path that no store can hold.
 */
async function uploadArtifact(api, { run, path, body }) {
    const encoded = encodedPath(path);
    const sizeBytes = body instanceof Uint8Array ? body.length : body.sizeBytes;
    const store = storeOf(run.artifactUri, api.server);
    switch (store.kind) {
        case 'proxied':
            await api.send({ method: 'PUT', path: `${store.path}/${encoded}`, headers: OCTETS, body, timeoutMs: TRANSFER_MS });
            return { kind: 'stored', path, sizeBytes };
        case 'behind':
            return uploadBehind(api, { run, path, body, sizeBytes, store });
        case 'elsewhere':
            return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${store.what}.`, fix: store.fix };
    }
}
const OCTETS = { 'content-type': 'application/octet-stream' };
/** By the route of the web page, which MLflow promises to nobody: the only one into a store that is not proxied. */
async function uploadBehind(api, { run, path, body, sizeBytes, store: { what, fix }, }) {
    const refuse = (why) => {
        return { kind: 'not-writable', path, reason: `The artifacts of this run lie in ${what}; ${why}.`, fix };
    };
    if (sizeBytes === 0)
        return refuse('an empty file cannot be stored there');
    if (sizeBytes > MOST_BYTES_BEHIND)
        return refuse(`more than ${MOST_BYTES_BEHIND >> 20} MiB (${sizeBytes} bytes) cannot be stored there`);
    try {
        await api.send({
            method: 'POST',
            path: '/ajax-api/2.0/mlflow/upload-artifact',
            query: { run_uuid: run.runId, path },
            headers: OCTETS,
            body,
            retries: 1, // A store that the server cannot reach is a 500, too.
        });
        return { kind: 'stored', path, sizeBytes };
    }
    catch (thrown) {
        const lasting = (0,error/* isMlflow */.e)(thrown, 'invalid', 'not-found', 'forbidden') || ((0,error/* isMlflow */.e)(thrown) && thrown.status === 500);
        if (!lasting)
            throw thrown;
        return refuse(`the server could not store it there either: ${thrown.message}`);
    }
}
/**
 * What is below a folder, itself excluded; the server lists one level at a time. Folders below the 16th level, and
 * more than 10,000 files, are left out.
 * @throws MlflowError
 */
async function listArtifacts(api, runId, folder = '') {
    const files = [];
    const waiting = [{ path: folder, level: 1 }];
    for (let requests = 0; waiting.length > 0; requests += 1) {
        const next = waiting.shift();
        if (!next || requests === MOST_REQUESTS || files.length >= MOST_FILES)
            return { files, complete: false };
        for (const entry of await children(api, { runId, folder: next.path })) {
            if (!entry.folder)
                files.push({ path: entry.path, sizeBytes: entry.sizeBytes });
            else if (next.level < MOST_LEVELS)
                waiting.push({ path: entry.path, level: next.level + 1 });
            else
                return { files, complete: false };
        }
    }
    return { files: files.slice(0, MOST_FILES), complete: files.length <= MOST_FILES };
}
/** Entries that do not lie directly in the folder are not believed. */
async function children(api, { runId, folder }) {
    const found = [];
    let token;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const query = { run_id: runId, path: folder || undefined, page_token: token };
        const { items, next } = await api.get(LIST, query, parseListing);
        found.push(...items);
        if (items.length === 0 || next === undefined)
            break;
        token = next;
    }
    const start = folder ? `${folder}/` : '';
    return found.filter(({ path }) => path.startsWith(start) && /^(?!\.{1,2}$)[^/\\]+$/.test(path.slice(start.length)));
}
/**
 * By the one route that reaches every store that the server itself can reach.
 * @throws MlflowError `not-found` too
 */
async function downloadArtifact(api, { runId, path, maxBytes }) {
    encodedPath(path);
    const asked = {
        path: '/get-artifact',
        query: { run_uuid: runId, path },
        maxBytes: Math.max(maxBytes, ERROR_BYTES),
        timeoutMs: TRANSFER_MS,
    };
    const answer = await api.stream({ ...asked, retries: 0 }).catch(async (thrown) => {
        if (!(0,error/* isMlflow */.e)(thrown, 'unreachable'))
            throw thrown;
        // MLflow 2 answers so for what is not there, and patience would not help.
        if (thrown.status === 500 && !(await isListed(api, { runId, path })))
            throw missing(path);
        return api.stream(asked);
    });
    const declared = answer.headers['content-length'];
    return {
        sizeBytes: declared === undefined ? undefined : Number(declared),
        body: bounded(answer.body, { path, maxBytes }),
    };
}
async function* bounded(body, { path, maxBytes }) {
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            throw new error/* MlflowError */.m({ kind: 'strange', message: `the artifact ${path} has more than ${maxBytes} bytes` });
        yield chunk;
    }
}
async function isListed(api, { runId, path }) {
    const folder = path.split('/').slice(0, -1).join('/');
    return (await children(api, { runId, folder })).some(each => !each.folder && each.path === path);
}
function missing(path) {
    return new error/* MlflowError */.m({ kind: 'not-found', status: 500, message: `MLflow has no artifact ${path} of this run` });
}
/** @throws RangeError: paths are ours to make. See artifactName in keys.ts. */
function encodedPath(path) {
    const parts = path.split('/');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    const illegal = (part) => /^\.{0,2}$|[#\\\0-\x1f\x7f]/.test(part);
    if (parts.some(illegal))
        throw new RangeError(`no artifact can have the path ${JSON.stringify(path)}`);
    return parts.map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./src/mlflow/keys.ts
var keys = __webpack_require__(8725);
// EXTERNAL MODULE: ./src/mlflow/limits.ts
var limits = __webpack_require__(4961);
;// CONCATENATED MODULE: ./src/mlflow/batch.ts




/** @throws MlflowError */
async function logBatch(api, { runId, logged }) {
    const { metrics = [], params = [], tags = [] } = logged;
    const once = firstOfEach(params.map(pair => legalPair(pair, keys/* MOST_PARAM_CHARACTERS */.DB)));
    const last = new Map(tags.map(pair => legalPair(pair, keys/* MOST_TAG_CHARACTERS */.ke)).map(pair => [pair.key, pair]));
    const conflicts = [...once.conflicts];
    const all = { metrics: metrics.map(each => ({ ...each, key: (0,keys/* legalKey */.nb)(each.key) })), tags: [...last.values()] };
    for (const batch of (0,limits/* batchesOf */.c)({ ...all, params: once.params })) {
        if (batch.params.length > 0)
            conflicts.push(...(await logParams(api, { runId, params: batch.params })));
        else
            await api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, ...batch }, parseNothing);
    }
    return { conflicts, renamed: renamed([...metrics, ...params, ...tags]), cut: cut({ params, tags }) };
}
/**
 * The server refuses a batch as a whole for one param that has another value already. Which one that is, it says in
 * words that differ between servers; so the run is asked, and the rest is sent again.
 */
async function logParams(api, { runId, params }) {
    const send = (some) => api.post('/api/2.0/mlflow/runs/log-batch', { run_id: runId, metrics: [], params: some, tags: [] }, parseNothing);
    try {
        await send(params);
        return [];
    }
    catch (thrown) {
        if (!(0,error/* isMlflow */.e)(thrown, 'invalid'))
            throw thrown;
        const stored = (await api.get('/api/2.0/mlflow/runs/get', { run_id: runId }, parseRun)).params;
        const conflicts = params.flatMap(({ key, value }) => {
            const before = stored.get(key);
            return before === undefined || before === value ? [] : [{ key, stored: before, refused: value }];
        });
        if (conflicts.length === 0)
            throw thrown;
        const rest = params.filter(({ key }) => !stored.has(key));
        if (rest.length > 0)
            await send(rest);
        return conflicts;
    }
}
function legalPair({ key, value }, mostCharacters) {
    return { key: (0,keys/* legalKey */.nb)(key), value: (0,keys/* cutValue */.cv)(value, mostCharacters) };
}
/** The server refuses a batch that names a param twice, even with the same value. */
function firstOfEach(params) {
    const first = new Map();
    const conflicts = [];
    for (const { key, value } of params) {
        const before = first.get(key);
        if (before === undefined)
            first.set(key, value);
        else if (before !== value)
            conflicts.push({ key, stored: before, refused: value });
    }
    return { params: [...first].map(([key, value]) => ({ key, value })), conflicts };
}
function renamed(items) {
    const changed = new Map(items.map(({ key }) => [key, (0,keys/* legalKey */.nb)(key)]));
    return [...changed].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to }));
}
function cut({ params, tags }) {
    const long = [
        ...params.filter(({ value }) => value.length > keys/* MOST_PARAM_CHARACTERS */.DB),
        ...tags.filter(({ value }) => value.length > keys/* MOST_TAG_CHARACTERS */.ke),
    ];
    return [...new Set(long.map(({ key }) => (0,keys/* legalKey */.nb)(key)))];
}

;// CONCATENATED MODULE: ./src/mlflow/datasets.ts


const MOST_NAME = 500;
const MOST_DIGEST = 36;
/** A cut JSON text would be none, so a longer source is left out. */
const MOST_SOURCE = 65_535;
/** The same dataset is stored once, however often it is sent. @throws MlflowError */
async function logInputs(api, runId, datasets) {
    const inputs = datasets.map(({ context, sourceType, ...dataset }) => ({
        tags: context === undefined ? [] : [{ key: 'mlflow.data.context', value: context }],
        dataset: {
            ...dataset,
            name: (0,keys/* cutValue */.cv)(dataset.name, MOST_NAME),
            digest: dataset.digest.slice(0, MOST_DIGEST),
            source_type: sourceType,
            source: dataset.source.length > MOST_SOURCE ? '{}' : dataset.source,
        },
    }));
    if (inputs.length > 0)
        await api.post('/api/2.0/mlflow/runs/log-inputs', { run_id: runId, datasets: inputs }, parseNothing);
}

;// CONCATENATED MODULE: ./src/mlflow/experiments.ts


/** A deleted experiment keeps its name, so that it can only be restored. @throws MlflowError */
async function ensureExperiment(api, name) {
    const found = await experimentByName(api, name);
    if (!found)
        return createExperiment(api, name);
    if (!found.deleted)
        return { ...found, was: 'there' };
    await restore(api, found);
    return { ...found, deleted: false, was: 'deleted' };
}
/** Deleted ones too. @throws MlflowError */
async function experimentByName(api, name) {
    const path = '/api/2.0/mlflow/experiments/get-by-name';
    return api.get(path, { experiment_name: name }, parseExperiment).catch((thrown) => {
        // A path that the server does not know has no code.
        if ((0,error/* isMlflow */.e)(thrown, 'not-found') && thrown.code !== null)
            return undefined;
        throw thrown;
    });
}
/** Two jobs may make it at the same time; a request whose answer was lost may have made it. Then it is there. */
async function createExperiment(api, name) {
    try {
        await api.post('/api/2.0/mlflow/experiments/create', { name }, parseExperimentId);
    }
    catch (thrown) {
        if (!(0,error/* isMlflow */.e)(thrown, 'already-exists'))
            throw thrown;
    }
    const made = await api.get('/api/2.0/mlflow/experiments/get-by-name', { experiment_name: name }, parseExperiment);
    return { ...made, was: 'missing' };
}
/** Another job may have restored it in the meantime, which the server calls an error. */
async function restore(api, { experimentId, name }) {
    try {
        await api.post('/api/2.0/mlflow/experiments/restore', { experiment_id: experimentId }, parseNothing);
    }
    catch (thrown) {
        const now = await experimentByName(api, name);
        if (!now || now.deleted)
            throw thrown;
    }
}
/** @throws MlflowError */
function experimentById(api, experimentId) {
    return api.get('/api/2.0/mlflow/experiments/get', { experiment_id: experimentId }, parseExperiment);
}

;// CONCATENATED MODULE: ./src/mlflow/links.ts
function experimentUrl(server, experimentId) {
    const experiment = `experiments/${encodeURIComponent(experimentId)}`;
    if (server.kind === 'databricks')
        return `${server.url}/ml/${experiment}`;
    return `${server.url}/#/${experiment}`;
}
function runUrl(server, { experimentId, runId }) {
    return `${experimentUrl(server, experimentId)}/runs/${encodeURIComponent(runId)}`;
}
/** Side by side, in this order. Null for Databricks, whose page for it is not documented. */
function compareUrl(server, runs) {
    if (server.kind === 'databricks')
        return null;
    const list = (ids) => encodeURIComponent(JSON.stringify([...new Set(ids)]));
    const runIds = list(runs.map(({ runId }) => runId));
    return `${server.url}/#/compare-runs?runs=${runIds}&experiments=${list(runs.map(({ experimentId }) => experimentId))}`;
}
/** The list of traces, with this one opened. */
function traceUrl(server, { experimentId, traceId }) {
    return `${experimentUrl(server, experimentId)}/traces?selectedEvaluationId=${encodeURIComponent(traceId)}`;
}

;// CONCATENATED MODULE: ./src/mlflow/runs.ts



const RUNS = '/api/2.0/mlflow/runs';
/** More are taken with a further request. */
const MOST_TAGS_AT_ONCE = 100;
const PAGE_SIZE = 200;
const MOST_RUNS = 10_000;
const HISTORY_PAGE = 10_000;
const MOST_POINTS = 1_000_000;
/** Sent once: whoever hears nothing looks for the run by its tags before making another. @throws MlflowError */
async function createRun(api, { experimentId, name, startTimeMs, tags = [] }) {
    const legal = new Map(tags.map(({ key, value }) => [(0,keys/* legalKey */.nb)(key), (0,keys/* cutValue */.cv)(value, keys/* MOST_TAG_CHARACTERS */.ke)]));
    const given = name ?? legal.get('mlflow.runName');
    // The server refuses a name and a tag of another text.
    legal.delete('mlflow.runName');
    const [now, later] = split([...legal].map(([key, value]) => ({ key, value })));
    const run = await api.postOnce(`${RUNS}/create`, {
        experiment_id: experimentId,
        start_time: Math.trunc(startTimeMs),
        tags: now,
        ...(given === undefined ? {} : { run_name: (0,keys/* cutValue */.cv)(given, keys/* MOST_NAME_CHARACTERS */.rf) }),
    }, parseRun);
    if (later.length > 0)
        await logBatch(api, { runId: run.runId, logged: { tags: later } });
    return { ...run, tags: new Map([...run.tags, ...legal]) };
}
function split(tags) {
    return [tags.slice(0, MOST_TAGS_AT_ONCE), tags.slice(MOST_TAGS_AT_ONCE)];
}
/** Deleted ones too. @throws MlflowError */
async function getRun(api, runId) {
    return api.get(`${RUNS}/get`, { run_id: runId }, parseRun);
}
/** @throws MlflowError */
function deleteRun(api, runId) {
    return api.post(`${RUNS}/delete`, { run_id: runId }, parseNothing);
}
/** @throws MlflowError */
async function updateRun(api, runId, { status, endTimeMs, name }) {
    const change = {
        run_id: runId,
        ...(status === undefined ? {} : { status }),
        ...(endTimeMs === undefined ? {} : { end_time: Math.trunc(endTimeMs) }),
        ...(name === undefined ? {} : { run_name: (0,keys/* cutValue */.cv)(name, keys/* MOST_NAME_CHARACTERS */.rf) }),
    };
    await api.post(`${RUNS}/update`, change, parseNothing);
}
/** A value that is too long is cut visibly, which JSON does not survive. @throws MlflowError */
async function setTag(api, runId, { key, value }) {
    const tag = { run_id: runId, key: (0,keys/* legalKey */.nb)(key), value: (0,keys/* cutValue */.cv)(value, keys/* MOST_TAG_CHARACTERS */.ke) };
    await api.post(`${RUNS}/set-tag`, tag, parseNothing);
}
/** Page by page, as far as they are read. @throws MlflowError */
async function* searchRuns(api, search) {
    const { experimentIds, filter, orderBy, deleted = 'without', pageSize = PAGE_SIZE, limit = MOST_RUNS } = search;
    const VIEW = { without: 'ACTIVE_ONLY', too: 'ALL', only: 'DELETED_ONLY' };
    const page = (page_token) => api.post(`${RUNS}/search`, {
        experiment_ids: experimentIds,
        max_results: Math.min(pageSize, limit),
        run_view_type: VIEW[deleted],
        ...(filter === undefined ? {} : { filter }),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
        ...(page_token === undefined ? {} : { page_token }),
    }, parseRuns);
    yield* paged(page, limit);
}
/** Every point of a metric, in the order in which the server has them. @throws MlflowError */
async function metricHistory(api, runId, key) {
    const page = (page_token) => api.get('/api/2.0/mlflow/metrics/get-history', { run_id: runId, metric_key: (0,keys/* legalKey */.nb)(key), max_results: String(HISTORY_PAGE), page_token }, parseHistory);
    const points = [];
    for await (const point of paged(page, MOST_POINTS))
        points.push(point);
    return points;
}
/** MLflow 2 names a next page even after the last one: an empty page is the end, too. */
async function* paged(page, limit) {
    let left = limit;
    for (let token; left > 0;) {
        const { items, next } = await page(token);
        yield* items.slice(0, left);
        left -= items.length;
        if (items.length === 0 || next === undefined)
            return;
        token = next;
    }
}

// EXTERNAL MODULE: ./src/mlflow/json-text.ts
var json_text = __webpack_require__(2303);
;// CONCATENATED MODULE: ./src/mlflow/lanes.ts
/** A few things at a time: who brings one more waits until there is room. */
function lanes(most) {
    const running = new Set();
    let failed;
    const check = () => {
        if (failed)
            throw failed.thrown;
    };
    return {
        async add(work) {
            while (running.size >= most)
                await Promise.race(running);
            check();
            const end = work()
                .catch((thrown) => {
                failed ??= { thrown };
                return undefined;
            })
                .finally(() => running.delete(end));
            running.add(end);
            return { end };
        },
        async finish() {
            while (running.size > 0)
                await Promise.race(running);
            check();
        },
    };
}

;// CONCATENATED MODULE: ./src/mlflow/span-schema.ts
/** Spans in the forms in which MLflow gives them → ours. */


const span_schema_text = schemas/* string */.YjP().nullish();
/** More than a number holds: whoever reads the JSON keeps these digits as text. */
const nanoseconds = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{1,20}$/), schemas/* int */.Whr().nonnegative()]).transform(BigInt);
const attributes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish();
/** `batchGet`: as OTLP, with typed values. */
const typedAttributes = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* unknown */.L5J().optional() })).nullish();
const events = (attributes) => schemas/* array */.YOg(schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().default(''),
    time_unix_nano: nanoseconds.nullish(),
    timestamp: nanoseconds.nullish(),
    attributes,
}))
    .nullish();
const named = schemas/* looseObject */._H3({
    trace_id: span_schema_text,
    span_id: schemas/* string */.YjP(),
    parent_span_id: span_schema_text,
    name: schemas/* string */.YjP().default(''),
    start_time_unix_nano: nanoseconds,
    end_time_unix_nano: nanoseconds.nullish(),
    status: schemas/* looseObject */._H3({ code: schemas/* unknown */.L5J().optional(), message: span_schema_text }).nullish(),
});
const typed = named.extend({ attributes: typedAttributes, events: events(typedAttributes) });
/** The file and the route of the page: attributes are texts of JSON. */
const written = named.extend({ attributes, events: events(attributes) });
const old = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().default(''),
    context: schemas/* looseObject */._H3({ span_id: schemas/* string */.YjP() }),
    parent_id: span_schema_text,
    start_time: nanoseconds,
    end_time: nanoseconds.nullish(),
    status_code: schemas/* unknown */.L5J().optional(),
    status_message: span_schema_text,
    attributes,
    events: events(attributes),
});
/** By trace; those that are in no shape we know have no spans but a reason. */
function parseTypedTraces(json) {
    const { traces } = schemas/* looseObject */._H3({ traces: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) }).parse(json);
    return new Map(traces.flatMap(one => {
        const head = schemas/* looseObject */._H3({ trace_info: schemas/* looseObject */._H3({ trace_id: schemas/* string */.YjP() }) }).safeParse(one);
        if (!head.success)
            return [];
        return [[head.data.trace_info.trace_id, spansOr(() => typedSpans(one))]];
    }));
}
/** The file of a trace, in the form of MLflow 2 or 3. @throws ZodError */
function parseTraceFile(json) {
    const { spans } = schemas/* looseObject */._H3({ spans: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]) }).parse(json);
    return spans.map(one => (isOld(one) ? oldSpan(old.parse(one)) : writtenSpan(written.parse(one))));
}
function spansOr(read) {
    try {
        return read();
    }
    catch {
        return 'its spans are in no shape we know';
    }
}
function typedSpans(json) {
    return schemas/* looseObject */._H3({ spans: schemas/* array */.YOg(typed).default([]) })
        .parse(json)
        .spans.map(typedSpan);
}
function isOld(one) {
    return typeof one === 'object' && one !== null && 'context' in one;
}
function typedSpan(span) {
    const events = eventsOf(span.events, typedValues);
    return spanOf({ ...commonOf(span), events }, typedValues(span.attributes));
}
function writtenSpan(span) {
    return spanOf({ ...commonOf(span), events: eventsOf(span.events, plainValues) }, writtenValues(span.attributes));
}
function commonOf(span) {
    return {
        spanId: spanHex(span.span_id),
        parentId: span.parent_span_id ? spanHex(span.parent_span_id) : null,
        name: span.name,
        startNs: span.start_time_unix_nano,
        endNs: span.end_time_unix_nano || null,
        status: statusOf(span.status?.code),
        statusMessage: span.status?.message ?? '',
    };
}
function oldSpan(span) {
    const common = {
        spanId: spanHex(span.context.span_id),
        parentId: span.parent_id ? spanHex(span.parent_id) : null,
        name: span.name,
        startNs: span.start_time,
        endNs: span.end_time || null,
        status: statusOf(span.status_code),
        statusMessage: span.status_message ?? '',
        events: eventsOf(span.events, plainValues),
    };
    return spanOf(common, writtenValues(span.attributes));
}
/** What has a place of its own leaves the attributes; what the server adds for itself leaves, too. */
function spanOf(common, all) {
    const { 'mlflow.spanInputs': inputs, 'mlflow.spanOutputs': outputs, 'mlflow.spanType': type, 'mlflow.traceRequestId': _id, ...attributes } = all;
    return { ...common, type: typeof type === 'string' ? type : 'UNKNOWN', inputs, outputs, attributes };
}
/** 16 hexadecimal digits, with or without `0x`, or the base64 of eight bytes. @throws RangeError */
function spanHex(id) {
    const hex = /^(?:0x)?([0-9a-f]{16})$/i.exec(id)?.[1] ?? Buffer.from(id, 'base64').toString('hex');
    if (hex.length !== 16)
        throw new RangeError('no id of a span');
    return hex.toLowerCase();
}
/** `STATUS_CODE_OK`, `OK` or a number. */
function statusOf(code) {
    const word = String(code ?? '').replace('STATUS_CODE_', '');
    if (word === 'OK' || word === '1')
        return 'OK';
    return word === 'ERROR' || word === '2' ? 'ERROR' : 'UNSET';
}
function eventsOf(events, values) {
    return (events ?? []).map(event => ({
        name: event.name,
        timeNs: event.time_unix_nano ?? event.timestamp ?? 0n,
        attributes: values(event.attributes),
    }));
}
function typedValues(attributes) {
    return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, anyValue(value, 0)]));
}
/** Texts of JSON. */
function writtenValues(attributes) {
    const all = Object.entries(attributes ?? {});
    return Object.fromEntries(all.map(([key, value]) => [key, typeof value === 'string' ? (0,json_text/* valueOfText */.Uj)(value) : jsonOf(value)]));
}
function plainValues(attributes) {
    return Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, jsonOf(value)]));
}
/** What was parsed from JSON is JSON. @throws RangeError */
function jsonOf(value) {
    if ((0,json_text/* isDeep */.tF)(value))
        throw tooDeep();
    return value;
}
const tooDeep = () => new RangeError('a value that is nested too deeply');
/** Protobuf itself allows no deeper ones. */
const span_schema_MOST_LEVELS = 100;
/** OTLP's AnyValue: an object with one field that names the type. @throws RangeError */
function anyValue(value, level) {
    if (level > span_schema_MOST_LEVELS)
        throw tooDeep();
    if (typeof value !== 'object' || value === null)
        return null;
    const [kind, inner] = Object.entries(value)[0] ?? [];
    switch (kind) {
        case 'string_value':
            return String(inner);
        case 'bool_value':
            return inner === true;
        case 'int_value':
            return integerOf(inner);
        case 'double_value':
            return typeof inner === 'number' ? inner : String(inner);
        case 'array_value':
            return listOf(inner, 'values').map(each => anyValue(each, level + 1));
        case 'kvlist_value':
            return Object.fromEntries(listOf(inner, 'values').map(each => [
                String(Reflect.get(Object(each), 'key')),
                anyValue(Reflect.get(Object(each), 'value'), level + 1),
            ]));
        default:
            return kind === undefined ? null : String(inner);
    }
}
function listOf(value, key) {
    const list = Reflect.get(Object(value), key);
    return Array.isArray(list) ? list : [];
}
/** A number where it holds every digit. */
function integerOf(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
}

;// CONCATENATED MODULE: ./src/mlflow/trace-ways.ts
/** Releases whose wheels and servers were looked at; in between, what the older one lacks is taken to be lacking. */
function writeWay(version) {
    if (version.kind === 'unknown')
        return { kind: 'otlp', gzip: false, upsert: false };
    if (!takesIds(version))
        return { kind: 'v2' };
    if (!givesSpans(version))
        return { kind: 'files' };
    return { kind: 'otlp', gzip: isAtLeast(version, 3, 8), upsert: isAtLeast(version, 3, 17) };
}
/** Whether there is the third version of the API: with ids that are ours to choose, and with assessments. */
function takesIds(version) {
    return version.kind === 'unknown' || isAtLeast(version, 3, 2);
}
/** Whether spans can be read where OTLP stores them: 3.4 and 3.5 take them so, and give them to nobody. */
function givesSpans(version) {
    return version.kind === 'unknown' || isAtLeast(version, 3, 6);
}
function isAtLeast(version, major, minor) {
    return version.kind === 'known' && (version.major > major || (version.major === major && version.minor >= minor));
}

;// CONCATENATED MODULE: ./src/mlflow/trace-reader.ts





const MOST_AT_ONCE = 100;
const FILES_AT_ONCE = 4;
/** As JSON; as objects it is a multiple. */
const MAX_TRACE_BYTES = 128 << 20;
/** Of many traces together; fewer are asked for at once where they are larger. */
const trace_reader_MAX_ANSWER_BYTES = 32 << 20;
const trace_reader_TRANSFER_MS = 10 * 60_000;
/** In the order in which they are given. @throws MlflowError when the server answers nothing any more */
async function* readTraces(api, { found, ...options }) {
    const reader = new Reader(api, options);
    const groups = groupsOf(found, () => reader.atOnce);
    for await (const read of oneAhead(groups, many => reader.read(many)))
        yield* read;
}
class Reader {
    #api;
    #version;
    #maxBytes;
    /** Becomes less where traces are large. */
    atOnce = MOST_AT_ONCE;
    constructor(api, { version, maxBytes }) {
        this.#api = api;
        this.#version = version;
        this.#maxBytes = maxBytes ?? MAX_TRACE_BYTES;
    }
    async read(many) {
        const infos = many.flatMap(found => (found.kind === 'info' ? [found.info] : []));
        const [kept, filed] = [infos.filter(info => this.#isKept(info)), infos.filter(info => !this.#isKept(info))];
        return readOf(many, new Map([...(await this.#many(kept)), ...(await this.#files(filed))]));
    }
    /** One trace whose spans are elsewhere would make the server refuse all that are asked for with it. */
    #isKept({ tags }) {
        return givesSpans(this.#version) && tags.get('mlflow.trace.spansLocation') === 'TRACKING_STORE';
    }
    async #many(infos) {
        if (infos.length === 0)
            return new Map();
        try {
            return await this.#batch(infos.map(({ traceId }) => traceId));
        }
        catch (thrown) {
            if (!isOfOneTrace(thrown))
                throw thrown;
            const [only] = infos;
            if (only && infos.length === 1)
                return new Map([[only.traceId, await this.#alone(only)]]);
            if (isTooLarge(thrown))
                this.atOnce = Math.max(1, infos.length >> 1);
            const middle = infos.length >> 1;
            return new Map([...(await this.#many(infos.slice(0, middle))), ...(await this.#many(infos.slice(middle)))]);
        }
    }
    async #batch(ids) {
        const maxBytes = ids.length === 1 ? this.#maxBytes : Math.min(trace_reader_MAX_ANSWER_BYTES, this.#maxBytes);
        const json = await this.#json({ path: '/api/3.0/mlflow/traces/batchGet', query: { trace_ids: ids }, maxBytes });
        return parseTypedTraces(json);
    }
    /** The route of the page gives what the other one stumbles over. */
    async #alone(info) {
        try {
            const json = await this.#json({
                path: '/ajax-api/2.0/mlflow/get-trace-artifact',
                query: { request_id: info.traceId },
                maxBytes: this.#maxBytes,
            });
            return parseTraceFile(json);
        }
        catch (thrown) {
            if (!isOfOneTrace(thrown))
                throw thrown;
            return reasonOf(thrown, this.#maxBytes);
        }
    }
    async #files(infos) {
        const read = new Map();
        const some = lanes(FILES_AT_ONCE);
        for (const info of infos)
            await some.add(async () => read.set(info.traceId, await this.#alone(info)));
        await some.finish();
        return read;
    }
    async #json(asked) {
        const { bytes } = await this.#api.send({ ...asked, retries: 1, timeoutMs: trace_reader_TRANSFER_MS });
        return (0,json_text/* parseExactly */.Ab)(bytes);
    }
}
/** What was given is not held any longer. */
function* readOf(many, spans) {
    for (const found of many) {
        if (found.kind === 'broken')
            yield found;
        else
            yield readTrace(found.info, spans.get(found.info.traceId));
        spans.delete(found.kind === 'info' ? found.info.traceId : '');
    }
}
function readTrace(info, spans) {
    if (typeof spans === 'object')
        return { kind: 'trace', info, spans };
    return { kind: 'broken', traceId: info.traceId, why: spans ?? 'the server gave nothing for its id' };
}
function isTooLarge(thrown) {
    return (0,error/* isMlflow */.e)(thrown, 'strange') && thrown.status === null;
}
/** Whether what went wrong belongs to the traces that were asked for, and not to the server as a whole. */
function isOfOneTrace(thrown) {
    if (!(0,error/* isMlflow */.e)(thrown))
        return thrown instanceof Error; // What was read is in no shape we know.
    return thrown.status === 500 || (0,error/* isMlflow */.e)(thrown, 'invalid', 'not-found', 'strange');
}
function reasonOf(thrown, maxBytes) {
    if (!(0,error/* isMlflow */.e)(thrown))
        return 'its spans are in no shape we know';
    return isTooLarge(thrown) ? `it has more than the ${maxBytes} bytes that are read of one trace` : thrown.message;
}
async function* groupsOf(items, size) {
    let group = [];
    for await (const item of items) {
        group.push(item);
        if (group.length < size())
            continue;
        yield group;
        group = [];
    }
    if (group.length > 0)
        yield group;
}
/** The next group is on its way while one is used, so that the server never waits for whoever reads. */
async function* oneAhead(groups, read) {
    const next = async () => {
        const group = await groups.next();
        return group.done ? undefined : { read: await read(group.value) };
    };
    try {
        for (let here = await next(); here;) {
            const coming = next();
            coming.catch(() => { }); // It is told in its turn, and not at all to one who reads no further.
            yield here.read;
            here = await coming;
        }
    }
    finally {
        void groups.return(undefined).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./src/mlflow/trace.ts
/** A trace as MLflow keeps it, in plain values: what tracking writes and Scout reads. */
const TRACE_STATES = ['OK', 'ERROR', 'IN_PROGRESS', 'STATE_UNSPECIFIED'];

;// CONCATENATED MODULE: ./src/mlflow/trace-schema.ts
/** Heads of traces as MLflow says them → our types. A field in no shape we know is left out, never the whole trace. */




/** Of the client's own name for a trace, where there is no other place for it. */
const KEY_TAG = 'inspect.trace_key';
const traceId = schemas/* string */.YjP().min(1).max(300);
const trace_schema_text = schemas/* string */.YjP().nullish().catch(undefined);
const state = schemas/* enum */.k5n(TRACE_STATES).catch('STATE_UNSPECIFIED');
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}).default({});
const trace_schema_entries = schemas/* array */.YOg(schemas/* looseObject */._H3({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') }))
    .catch([])
    .default([]);
const milliseconds = integer.nullish().catch(undefined);
const trace_schema_token = schemas/* string */.YjP().optional();
const source = schemas/* looseObject */._H3({ source_type: schemas/* string */.YjP().default(''), source_id: schemas/* string */.YjP().default('') })
    .catch({ source_type: '', source_id: '' })
    .default({ source_type: '', source_id: '' });
const failure = schemas/* looseObject */._H3({ error_code: schemas/* string */.YjP().default(''), error_message: schemas/* string */.YjP().default('') });
const assessment = schemas/* looseObject */._H3({
    assessment_id: trace_schema_text,
    assessment_name: schemas/* string */.YjP(),
    source,
    create_time: trace_schema_text,
    feedback: schemas/* looseObject */._H3({ value: schemas/* unknown */.L5J().optional(), error: failure.nullish() }).nullish(),
    expectation: schemas/* looseObject */._H3({
        value: schemas/* unknown */.L5J().optional(),
        serialized_value: schemas/* looseObject */._H3({ value: schemas/* string */.YjP().default('') }).nullish(),
    })
        .nullish(),
    rationale: trace_schema_text,
    metadata: texts,
    span_id: trace_schema_text,
    valid: schemas/* boolean */.zMY().default(true).catch(true),
});
const trace = schemas/* looseObject */._H3({
    trace_id: traceId,
    client_request_id: trace_schema_text,
    trace_location: schemas/* looseObject */._H3({ mlflow_experiment: schemas/* looseObject */._H3({ experiment_id: schemas/* string */.YjP().default('') }).nullish() })
        .nullish()
        .catch(undefined),
    request_preview: trace_schema_text,
    response_preview: trace_schema_text,
    request_time: trace_schema_text,
    execution_duration: trace_schema_text,
    state,
    trace_metadata: texts,
    tags: texts,
    assessments: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]).default([]),
});
/** As MLflow has them up to 3.1. */
const oldTrace = schemas/* looseObject */._H3({
    request_id: traceId,
    experiment_id: schemas/* string */.YjP().default(''),
    timestamp_ms: milliseconds,
    execution_time_ms: milliseconds,
    status: state,
    request_metadata: trace_schema_entries,
    tags: trace_schema_entries,
});
function parseTraces(json) {
    return pageOf(json, one => infoOf(trace.parse(one)));
}
function parseOldTraces(json) {
    return pageOf(json, one => oldInfoOf(oldTrace.parse(one)));
}
/** What MLflow up to 3.1 says of a trace that was begun. */
function parseBegunTrace(json) {
    return oldInfoOf(schemas/* looseObject */._H3({ trace_info: oldTrace }).parse(json).trace_info);
}
function pageOf(json, infoFrom) {
    const page = schemas/* looseObject */._H3({ traces: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]), next_page_token: trace_schema_token }).parse(json);
    const items = page.traces.map((one) => {
        try {
            return { kind: 'info', info: infoFrom(one) };
        }
        catch {
            const named = schemas/* looseObject */._H3({ trace_id: trace_schema_text, request_id: trace_schema_text }).safeParse(one).data;
            return {
                kind: 'broken',
                traceId: (named?.trace_id ?? named?.request_id ?? '').slice(0, 100),
                why: 'its head is in no shape we know',
            };
        }
    });
    return { items, next: page.next_page_token || undefined };
}
function infoOf(found) {
    return {
        traceId: found.trace_id,
        experimentId: found.trace_location?.mlflow_experiment?.experiment_id ?? '',
        clientRequestId: found.client_request_id || null,
        requestTimeMs: instantMs(found.request_time) ?? 0,
        durationMs: durationMs(found.execution_duration),
        state: found.state,
        requestPreview: found.request_preview ?? null,
        responsePreview: found.response_preview ?? null,
        metadata: textsOf(found.trace_metadata),
        tags: textsOf(found.tags),
        assessments: found.assessments.flatMap(assessmentOf),
    };
}
function oldInfoOf(found) {
    const metadata = mapOf(found.request_metadata);
    const tags = mapOf(found.tags);
    return {
        traceId: found.request_id,
        experimentId: found.experiment_id,
        clientRequestId: tags.get(KEY_TAG) ?? null,
        requestTimeMs: found.timestamp_ms ?? 0,
        durationMs: found.execution_time_ms ?? null,
        state: found.status,
        requestPreview: metadata.get('mlflow.traceInputs') ?? null,
        responsePreview: metadata.get('mlflow.traceOutputs') ?? null,
        metadata,
        tags,
        assessments: [],
    };
}
const TOO_DEEP = { code: 'TOO_DEEP', message: 'its value is nested too deeply to be read' };
/** One that was replaced by a later one is no opinion any more. */
function assessmentOf(json) {
    const parsed = assessment.safeParse(json);
    if (!parsed.success || !parsed.data.valid)
        return [];
    const { feedback, expectation, ...found } = parsed.data;
    if (!feedback && !expectation)
        return [];
    const written = expectation?.serialized_value;
    const told = written ? (0,json_text/* valueOfText */.Uj)(written.value) : trace_schema_jsonOf(feedback ? feedback.value : expectation?.value);
    const [value, tooDeep] = (0,json_text/* isDeep */.tF)(told) ? [null, TOO_DEEP] : [told, null];
    const failed = feedback?.error;
    const error = failed ? { code: failed.error_code, message: failed.error_message } : tooDeep;
    return [
        {
            id: found.assessment_id ?? null,
            name: found.assessment_name,
            kind: feedback ? 'feedback' : 'expectation',
            value,
            error,
            rationale: found.rationale ?? null,
            source: { type: found.source.source_type, id: found.source.source_id },
            metadata: textsOf(found.metadata),
            spanId: found.span_id || null,
            createdMs: instantMs(found.create_time) ?? null,
        },
    ];
}
/** What was parsed from JSON is JSON. */
function trace_schema_jsonOf(value) {
    return value === undefined ? null : value;
}
/** Seconds, as protobuf writes a duration. */
function durationMs(duration) {
    const [, seconds] = /^(-?\d{1,12}(?:\.\d{1,9})?)s$/.exec(duration ?? '') ?? [];
    return seconds === undefined ? null : Math.round(Number(seconds) * 1000);
}
function instantMs(instant) {
    const ms = Date.parse(instant ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
function textsOf(texts) {
    return new Map(Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

;// CONCATENATED MODULE: ./src/mlflow/trace-search.ts



/** More the server refuses. */
const MOST_ON_A_PAGE = 500;
const MOST_TRACES = 1_000_000;
/** A head that cannot be read is found, too: as broken. @throws MlflowError */
async function* searchTraces(api, { search, version }) {
    const limit = search.limit ?? MOST_TRACES;
    const most = Math.min(search.pageSize ?? MOST_ON_A_PAGE, MOST_ON_A_PAGE, limit);
    const page = takesIds(version) ? pageOfThree : pageOfTwo;
    if (search.experimentIds.length > 0)
        yield* paged(token => page(api, { search, most, token }), limit);
}
function pageOfThree(api, { search, most, token }) {
    const { experimentIds, filter, orderBy } = search;
    const asked = {
        locations: experimentIds.map(id => ({ type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: id } })),
        max_results: most,
        ...(filter ? { filter } : {}),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
        ...(token === undefined ? {} : { page_token: token }),
    };
    return api.post('/api/3.0/mlflow/traces/search', asked, parseTraces);
}
function pageOfTwo(api, { search, most, token }) {
    const { experimentIds, filter, orderBy } = search;
    const query = {
        experiment_ids: experimentIds,
        max_results: String(most),
        filter: filter || undefined,
        order_by: orderBy,
        page_token: token,
    };
    return api.get('/api/2.0/mlflow/traces', query, parseOldTraces);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/mlflow/protobuf.ts
/**
 * The few forms of protobuf that spans need. A message is written from its end to its start: what is inside is there
 * before its length has to be, so nothing is measured first or copied.
 * https://protobuf.dev/programming-guides/encoding/
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIRST_BYTES = 4096;
/** One large message must not be paid for ever. */
const MOST_KEPT_BYTES = 1 << 20;
/** Of the longest varint and its tag. */
const MOST_HEAD_BYTES = 16;
class BackwardWriter {
    #bytes = Buffer.allocUnsafe(FIRST_BYTES);
    /** Everything from here on is written. */
    #start = FIRST_BYTES;
    /** How much is written: the place where a message ends, to be given to `message` when its fields are there. */
    get length() {
        return this.#bytes.length - this.#start;
    }
    text(field, text) {
        const size = Buffer.byteLength(text);
        this.#room(size + MOST_HEAD_BYTES);
        this.#start -= size;
        this.#bytes.write(text, this.#start, size, 'utf8');
        this.#head(field, size);
    }
    /** @param hex an even number of hexadecimal digits */
    hex(field, hex) {
        const size = hex.length >>> 1;
        this.#room(size + MOST_HEAD_BYTES);
        this.#start -= size;
        this.#bytes.write(hex, this.#start, size, 'hex');
        this.#head(field, size);
    }
    /** @param value an integer of 0 to 2³¹ − 1 */
    integer(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#varint(value);
        this.#varint((field << 3) | VARINT);
    }
    signed64(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#varint(BigInt.asUintN(64, BigInt(value)));
        this.#varint((field << 3) | VARINT);
    }
    double(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#start -= 8;
        this.#bytes.writeDoubleLE(value, this.#start);
        this.#varint((field << 3) | FIXED64);
    }
    fixed64(field, value) {
        this.#room(MOST_HEAD_BYTES);
        this.#start -= 8;
        this.#bytes.writeBigUInt64LE(BigInt.asUintN(64, value), this.#start);
        this.#varint((field << 3) | FIXED64);
    }
    /** Makes one message of all that was written since `end`. */
    message(field, end) {
        this.#room(MOST_HEAD_BYTES);
        this.#head(field, this.length - end);
    }
    /** What was written, in bytes of its own. */
    finish() {
        const written = Uint8Array.prototype.slice.call(this.#bytes, this.#start);
        if (this.#bytes.length > MOST_KEPT_BYTES)
            this.#bytes = Buffer.allocUnsafe(FIRST_BYTES);
        this.#start = this.#bytes.length;
        return written;
    }
    #head(field, size) {
        this.#varint(size);
        this.#varint((field << 3) | LENGTH_DELIMITED);
    }
    #varint(value) {
        const bytes = varint(value);
        this.#start -= bytes.length;
        this.#bytes.set(bytes, this.#start);
    }
    #room(size) {
        if (this.#start >= size)
            return;
        const written = this.length;
        const bytes = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, written + size));
        this.#bytes.copy(bytes, bytes.length - written, this.#start);
        this.#start = bytes.length - written;
        this.#bytes = bytes;
    }
}
/** What stands before the bytes of a message. */
function messageHead(field, size) {
    return Uint8Array.from([...varint((field << 3) | LENGTH_DELIMITED), ...varint(size)]);
}
/** Seven bits a byte, the lowest first; all but the last have the eighth one. */
function varint(value) {
    const bytes = [];
    if (typeof value === 'number') {
        let rest = value;
        for (; rest > 0x7f; rest = Math.floor(rest / 128))
            bytes.push((rest % 128) | 0x80);
        return [...bytes, rest];
    }
    let rest = value;
    for (; rest > 0x7fn; rest >>= 7n)
        bytes.push(Number(rest & 0x7fn) | 0x80);
    return [...bytes, Number(rest)];
}

;// CONCATENATED MODULE: ./src/mlflow/otlp.ts
/**
 * Spans as OTLP has them, in protobuf: the one form that every MLflow with OTLP takes.
 * https://github.com/open-telemetry/opentelemetry-proto/blob/v1.7.0/opentelemetry/proto/trace/v1/trace.proto
 */


const FIELD = {
    resourceSpans: 1,
    scopeSpans: 2,
    span: 2,
    traceId: 1,
    spanId: 2,
    parentId: 4,
    name: 5,
    start: 7,
    end: 8,
    attributes: 9,
    events: 11,
    status: 15,
    statusMessage: 2,
    statusCode: 3,
    eventTime: 1,
    eventName: 2,
    eventAttributes: 3,
    key: 1,
    value: 2,
    text: 1,
    boolean: 2,
    integer: 3,
    double: 4,
};
const STATUS_CODE = { UNSET: 0, OK: 1, ERROR: 2 };
/** One scope's `spans` field each, so that any of them set one after another are the spans of a request. */
function spanEncoder() {
    const writer = new BackwardWriter();
    return {
        encode(span, traceHex) {
            writeSpan(writer, { span, traceHex });
            writer.message(FIELD.span, 0);
            return writer.finish();
        },
    };
}
/** The request with these spans: ResourceSpans of ScopeSpans, one each. */
function exportRequest(spans) {
    const size = spans.reduce((sum, { length }) => sum + length, 0);
    const scope = messageHead(FIELD.scopeSpans, size);
    return Buffer.concat([messageHead(FIELD.resourceSpans, scope.length + size), scope, ...spans]);
}
/** From the last field to the first, as the writer wants it. */
function writeSpan(writer, { span, traceHex }) {
    const end = writer.length;
    if (span.status !== 'UNSET')
        writer.integer(FIELD.statusCode, STATUS_CODE[span.status]);
    if (span.statusMessage !== '')
        writer.text(FIELD.statusMessage, (0,json_text/* storable */.hN)(span.statusMessage));
    writer.message(FIELD.status, end);
    for (const event of [...span.events].reverse())
        writeEvent(writer, event);
    const attributes = Object.entries(span.attributes);
    for (const [key, value] of attributes.reverse())
        writeAttribute(writer, { key, value, field: FIELD.attributes });
    if (span.outputs !== undefined)
        writeAttribute(writer, { key: 'mlflow.spanOutputs', value: span.outputs, field: FIELD.attributes });
    if (span.inputs !== undefined)
        writeAttribute(writer, { key: 'mlflow.spanInputs', value: span.inputs, field: FIELD.attributes });
    // A column of its own, which is searched as it stands.
    writePlain(writer, { key: 'mlflow.spanType', value: span.type, field: FIELD.attributes });
    if (span.endNs !== null)
        writer.fixed64(FIELD.end, span.endNs);
    writer.fixed64(FIELD.start, span.startNs);
    writer.text(FIELD.name, (0,json_text/* storable */.hN)(span.name));
    if (span.parentId !== null)
        writer.hex(FIELD.parentId, span.parentId);
    writer.hex(FIELD.spanId, span.spanId);
    writer.hex(FIELD.traceId, traceHex);
}
function writeEvent(writer, { name, timeNs, attributes }) {
    const end = writer.length;
    for (const [key, value] of Object.entries(attributes).reverse())
        writeEventAttribute(writer, { key, value });
    writer.text(FIELD.eventName, (0,json_text/* storable */.hN)(name));
    writer.fixed64(FIELD.eventTime, timeNs);
    writer.message(FIELD.events, end);
}
/** Texts of an event stay as they are: the server unwraps those of spans only. */
function writeEventAttribute(writer, { key, value }) {
    if (typeof value === 'string')
        writePlain(writer, { key, value, field: FIELD.eventAttributes });
    else
        writeAttribute(writer, { key, value, field: FIELD.eventAttributes });
}
function writePlain(writer, { key, value, field }) {
    writeKeyValue(writer, { key, field }, () => writer.text(FIELD.text, (0,json_text/* storable */.hN)(value)));
}
/**
 * The server takes the JSON text of an object, a list or a text for the value itself, once; that of a number or of null
 * it would keep as text. So these go in their own types.
 */
function writeAttribute(writer, { key, value, field }) {
    writeKeyValue(writer, { key, field }, () => {
        if (value === null)
            return;
        if (typeof value === 'boolean')
            writer.integer(FIELD.boolean, value ? 1 : 0);
        else if (typeof value !== 'number' || !Number.isFinite(value))
            writer.text(FIELD.text, (0,json_text/* jsonText */.s$)(value));
        else if (Number.isSafeInteger(value))
            writer.signed64(FIELD.integer, value);
        else
            writer.double(FIELD.double, value);
    });
}
function writeKeyValue(writer, { key, field }, writeValue) {
    const end = writer.length;
    writeValue();
    writer.message(FIELD.value, end);
    writer.text(FIELD.key, (0,json_text/* storable */.hN)(key));
    writer.message(field, end);
}

;// CONCATENATED MODULE: ./src/mlflow/trace-sending.ts

/**
 * Whether the server will not have this very thing: then others may pass. A 500 is how it stumbles over a value; and
 * that a trace is not found is what it says when something else of it has an id that is taken.
 */
function isRefusal(thrown) {
    if (!(0,error/* isMlflow */.e)(thrown))
        return false;
    return thrown.status === 500 || thrown.code === NOT_FOUND || (0,error/* isMlflow */.e)(thrown, 'invalid', 'already-exists');
}
const NOT_FOUND = 'RESOURCE_DOES_NOT_EXIST';

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/mlflow/trace-start.ts
/** The head of a trace as MLflow 3 takes it, with everything that is thought of the trace. */



/** What was last written of a head, so that a second time finds that nothing is new. */
const DIGEST_TAG = 'inspect.trace_digest';
const DIGEST_DIGITS = 32;
/** Columns of the server's database. */
const MOST_PREVIEW_CHARACTERS = 1000;
const MOST_ID_CHARACTERS = 50;
/** Of JavaScript's dates. */
const LAST_MS = 8.64e15;
/** Marks it as whole. */
function withDigest({ digest, traceInfo }) {
    return { ...traceInfo, tags: { ...traceInfo.tags, [DIGEST_TAG]: digest } };
}
function startedTrace(info) {
    const head = {
        trace_id: info.traceId,
        ...(info.clientRequestId === null ? {} : { client_request_id: requestId(info.clientRequestId) }),
        trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: info.experimentId } },
        request_time: instant(info.requestTimeMs),
        ...(info.durationMs === null ? {} : { execution_duration: seconds(info.durationMs) }),
        state: info.state,
        ...(info.requestPreview === null ? {} : { request_preview: preview(info.requestPreview) }),
        ...(info.responsePreview === null ? {} : { response_preview: preview(info.responsePreview) }),
        trace_metadata: { 'mlflow.trace_schema.version': '3', ...legalTexts(info.metadata) },
        tags: legalTexts(info.tags),
        assessments: info.assessments.map(each => wireAssessment(info.traceId, each)),
    };
    const digest = hashOf(JSON.stringify(head)).slice(0, DIGEST_DIGITS);
    return { digest, traceInfo: head };
}
/** A long one ends in what tells it from others that begin alike. */
function requestId(id) {
    const text = (0,json_text/* storable */.hN)(id);
    return text.length <= MOST_ID_CHARACTERS
        ? text
        : `${(0,json_text/* storable */.hN)(text.slice(0, MOST_ID_CHARACTERS - 9))}-${hashOf(id).slice(0, 8)}`;
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function wireAssessment(traceId, assessment) {
    const { id, name, kind, rationale, source, metadata, spanId, createdMs } = assessment;
    return {
        ...(id === null ? {} : { assessment_id: id }),
        assessment_name: (0,keys/* cutValue */.cv)(name, keys/* MOST_NAME_CHARACTERS */.rf),
        trace_id: traceId,
        ...(spanId === null ? {} : { span_id: spanId }),
        source: { source_type: source.type, source_id: (0,keys/* cutValue */.cv)(source.id, keys/* MOST_NAME_CHARACTERS */.rf) },
        ...(createdMs === null ? {} : { create_time: instant(createdMs), last_update_time: instant(createdMs) }),
        ...(rationale === null ? {} : { rationale: (0,json_text/* storable */.hN)(rationale) }),
        ...(metadata.size === 0 ? {} : { metadata: legalTexts(metadata) }),
        ...(kind === 'expectation' ? { expectation: expectation(assessment.value) } : { feedback: feedback(assessment) }),
    };
}
/** Older servers refuse a feedback of null, and JSON has no NaN: both say why there is no value. */
function feedback({ value, error }) {
    if (error)
        return failed(error.code, error.message);
    if (value === null)
        return failed('NO_VALUE', 'There is no value.');
    if (typeof value === 'number' && !Number.isFinite(value))
        return failed('NOT_A_NUMBER', `The value is ${value}.`);
    return { value: wireValue(value) };
}
function failed(code, message) {
    return { error: { error_code: (0,json_text/* storable */.hN)(code), error_message: (0,json_text/* storable */.hN)(message) } };
}
function expectation(value) {
    if (typeof value !== 'object')
        return { value: wireValue(value) };
    return { serialized_value: { serialization_format: 'JSON_FORMAT', value: (0,json_text/* jsonText */.s$)(value) } };
}
function wireValue(value) {
    return JSON.parse((0,json_text/* jsonText */.s$)(value));
}
function legalTexts(texts) {
    return Object.fromEntries([...texts].map(([key, value]) => [(0,keys/* legalKey */.nb)(key), (0,keys/* cutValue */.cv)(value, keys/* MOST_TAG_CHARACTERS */.ke)]));
}
function preview(text) {
    return (0,keys/* cutValue */.cv)(text, MOST_PREVIEW_CHARACTERS);
}
function instant(ms) {
    return new Date(Math.min(Math.max(0, Math.trunc(ms) || 0), LAST_MS)).toISOString();
}
function seconds(ms) {
    return `${(Math.max(0, Math.trunc(ms)) / 1000).toFixed(3)}s`;
}

;// CONCATENATED MODULE: ./src/mlflow/trace-batches.ts
/**
 * Heads of traces a few at a time, their spans in requests that hold many traces: what takes a server least time.
 * Nothing but the batch that is being filled and the one that is under way is held.
 */









const HEADS = '/api/3.0/mlflow/traces';
const SPANS = '/v1/traces';
const trace_batches_MOST_TRACES = 50;
/** Of spans in one request; a larger span goes alone. Proxies in front of servers allow little more. */
const MOST_BYTES = 4_000_000;
const HEADS_AT_ONCE = 4;
/** What models write shrinks to a quarter at the lowest level already. */
const GZIP_LEVEL = 1;
const SPANS_MS = 5 * 60_000;
const compressed = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** One trace at a time is given to it. */
class TraceBatches {
    #options;
    #encoder = spanEncoder();
    #heads = lanes(HEADS_AT_ONCE);
    #requests = lanes(1);
    #parts = [];
    #bytes = 0;
    constructor(options) {
        this.#options = options;
    }
    async send(trace) {
        const head = { trace, there: undefined, split: false, refused: false };
        const traceHex = trace.info.traceId.slice(-32);
        let part = this.#begin(head);
        try {
            for await (const span of trace.spans) {
                const bytes = this.#encoder.encode(span, traceHex);
                if (this.#bytes > 0 && this.#bytes + bytes.length > MOST_BYTES) {
                    head.split ||= part.spans.length > 0;
                    await this.#flush();
                    part = this.#begin(head);
                }
                part.spans.push(bytes);
                this.#bytes += bytes.length;
            }
        }
        catch (thrown) {
            this.#withdraw(part);
            throw thrown;
        }
        part.last = true;
        await this.#sendHead(head);
        if (this.#parts.length >= trace_batches_MOST_TRACES)
            await this.#flush();
    }
    async finish() {
        await this.#flush();
        await this.#heads.finish();
        await this.#requests.finish();
    }
    #begin(head) {
        const part = { head, spans: [], last: false };
        this.#parts.push(part);
        return part;
    }
    /** The spans of a trace that cannot be read to its end are not sent, as far as that is still possible. */
    #withdraw(part) {
        this.#parts = this.#parts.filter(each => each !== part);
        this.#bytes -= bytesOf(part);
    }
    async #sendHead(head) {
        if (head.there === undefined)
            head.there = (await this.#heads.add(() => this.#postHead(head))).end;
    }
    async #flush() {
        const parts = this.#parts.filter(({ spans }) => spans.length > 0);
        this.#parts = [];
        this.#bytes = 0;
        for (const { head } of parts)
            await this.#sendHead(head);
        if (parts.length > 0)
            await this.#requests.add(() => this.#postParts(parts));
    }
    async #postHead({ trace: { info, stored }, split }) {
        const { api, way, outcome } = this.#options;
        if (stored && !way.upsert)
            return true;
        const started = startedTrace(info);
        try {
            await api.post(HEADS, { trace: { trace_info: split ? started.traceInfo : withDigest(started) } }, parseNothing);
            return true;
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            if (!way.upsert && (await this.#isThere(info.traceId)))
                return true; // Its first attempt had no answer.
            outcome.refused(info.traceId, thrown.message);
            return false;
        }
    }
    async #isThere(traceId) {
        const asked = { path: `${HEADS}/${encodeURIComponent(traceId)}`, retries: 0 };
        return this.#options.api.send(asked).then(() => true, (thrown) => {
            if ((0,error/* isMlflow */.e)(thrown))
                return false;
            throw thrown;
        });
    }
    async #postParts(parts) {
        const ready = [];
        for (const part of parts)
            if (await part.head.there)
                ready.push(part);
        if (ready.length > 0)
            await this.#postSpans(ready);
    }
    /** The server takes a request as a whole or not at all. What it will not have is looked for in halves. */
    async #postSpans(parts) {
        try {
            await this.#request(parts);
            for (const { head, last } of parts)
                if (last && head.split && !head.refused)
                    await this.#markWhole(head);
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            const [only] = parts;
            if (only && parts.length === 1)
                return this.#refuse(only.head, thrown.message);
            const middle = parts.length >> 1;
            await this.#postSpans(parts.slice(0, middle));
            await this.#postSpans(parts.slice(middle));
        }
    }
    #refuse(head, reason) {
        head.refused = true;
        this.#options.outcome.refused(head.trace.info.traceId, reason);
    }
    async #markWhole({ trace: { info } }) {
        await this.#options.api.send({
            method: 'PATCH',
            path: `${HEADS}/${encodeURIComponent(info.traceId)}/tags`,
            json: { key: DIGEST_TAG, value: startedTrace(info).digest },
            retries: 3,
        });
    }
    async #request(parts) {
        const { api, experimentId, way } = this.#options;
        const bytes = exportRequest(parts.flatMap(({ spans }) => spans));
        const { bytes: answer } = await api.send({
            method: 'POST',
            path: SPANS,
            headers: {
                'content-type': 'application/x-protobuf',
                'x-mlflow-experiment-id': experimentId,
                ...(way.gzip ? { 'content-encoding': 'gzip' } : {}),
            },
            body: way.gzip ? await compressed(bytes, { level: GZIP_LEVEL }) : bytes,
            once: !way.upsert, // There a second time would count every token twice.
            timeoutMs: SPANS_MS,
        });
        refusePage({ path: SPANS }, answer);
    }
}
function bytesOf({ spans }) {
    return spans.reduce((sum, { length }) => sum + length, 0);
}

;// CONCATENATED MODULE: ./src/mlflow/span-text.ts
/** Spans as the text of the file that holds them where the server keeps no spans itself. */

/** As MLflow 3.2 to 3.5 read it. */
function spanText(span, whose) {
    return object({
        trace_id: JSON.stringify(base64(whose.traceHex)),
        span_id: JSON.stringify(base64(span.spanId)),
        parent_span_id: span.parentId === null ? 'null' : JSON.stringify(base64(span.parentId)),
        name: JSON.stringify((0,json_text/* storable */.hN)(span.name)),
        start_time_unix_nano: String(span.startNs),
        end_time_unix_nano: String(span.endNs),
        events: `[${span.events.map(event => eventText(event, 'time_unix_nano')).join(',')}]`,
        status: JSON.stringify({ code: `STATUS_CODE_${span.status}`, message: (0,json_text/* storable */.hN)(span.statusMessage) }),
        attributes: attributesText(span, whose.traceId),
    });
}
/** As MLflow 2 reads it. */
function oldSpanText(span, whose) {
    return object({
        name: JSON.stringify((0,json_text/* storable */.hN)(span.name)),
        context: JSON.stringify({ span_id: `0x${span.spanId}`, trace_id: `0x${whose.traceHex}` }),
        parent_id: span.parentId === null ? 'null' : JSON.stringify(`0x${span.parentId}`),
        start_time: String(span.startNs),
        end_time: String(span.endNs),
        status_code: JSON.stringify(span.status),
        status_message: JSON.stringify((0,json_text/* storable */.hN)(span.statusMessage)),
        attributes: attributesText(span, whose.traceId),
        events: `[${span.events.map(event => eventText(event, 'timestamp')).join(',')}]`,
    });
}
/** Of texts that are JSON already: nanoseconds are more than a number holds. */
function object(fields) {
    return `{${Object.entries(fields)
        .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
        .join(',')}}`;
}
function eventText({ name, timeNs, attributes }, timeKey) {
    return object({
        name: JSON.stringify((0,json_text/* storable */.hN)(name)),
        [timeKey]: String(timeNs),
        attributes: (0,json_text/* jsonText */.s$)({ ...attributes }),
    });
}
/** Every value as the text of its JSON. */
function attributesText({ type, inputs, outputs, attributes }, traceId) {
    const all = {
        'mlflow.traceRequestId': traceId,
        'mlflow.spanType': type,
        ...(inputs === undefined ? {} : { 'mlflow.spanInputs': inputs }),
        ...(outputs === undefined ? {} : { 'mlflow.spanOutputs': outputs }),
        ...attributes,
    };
    return JSON.stringify(Object.fromEntries(Object.entries(all).map(([key, value]) => [(0,json_text/* storable */.hN)(key), (0,json_text/* jsonText */.s$)(value)])));
}
function base64(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}

;// CONCATENATED MODULE: ./src/mlflow/trace-file.ts


const FILE = 'traces.json';
const trace_file_TRANSFER_MS = 30 * 60_000;
/** The whole file. The trace's own inputs and outputs are those of its root. */
async function traceFile(spans, spanText) {
    const pieces = [Buffer.from('{"spans":[')];
    let root;
    for await (const span of spans) {
        if (span.parentId === null)
            root = span;
        pieces.push(Buffer.from(`${pieces.length === 1 ? '' : ','}${spanText(span)}`));
    }
    pieces.push(Buffer.from(`],"request":${nested(root?.inputs)},"response":${nested(root?.outputs)}}`));
    return Buffer.concat(pieces);
}
/** JSON text as a text. */
function nested(value) {
    return value === undefined ? 'null' : JSON.stringify((0,json_text/* jsonText */.s$)(value));
}
/** @returns why it cannot be stored there; undefined: it is. @throws MlflowError */
async function putTraceFile(api, { location, file }) {
    const store = storeOf(location, api.server);
    if (store.kind !== 'proxied')
        return `they would have to be stored in ${store.what}: ${store.fix}`;
    await api.send({
        method: 'PUT',
        path: `${store.path}/${FILE}`,
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
        timeoutMs: trace_file_TRANSFER_MS,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./src/mlflow/trace-files.ts
/** MLflow 3.2 to 3.5: the spans are a file. It goes before the head, so that a head always has its spans. */







const TRACES_AT_ONCE = 4;
class TraceFiles {
    #options;
    #lanes = lanes(TRACES_AT_ONCE);
    #location;
    constructor(options) {
        this.#options = options;
    }
    async send({ info, spans }) {
        const { traceId } = info;
        const file = await traceFile(spans, span => spanText(span, { traceId, traceHex: traceId.slice(-32) }));
        await this.#lanes.add(() => this.#put({ info, file }));
    }
    finish() {
        return this.#lanes.finish();
    }
    async #put({ info, file }) {
        const { api, outcome } = this.#options;
        try {
            const location = `${await this.#root()}/traces/${info.traceId}/artifacts`;
            const obstacle = await putTraceFile(api, { location, file });
            if (obstacle !== undefined)
                outcome.note(`The spans of the traces are missing: ${obstacle}.`);
            await api.post('/api/3.0/mlflow/traces', { trace: { trace_info: withDigest(startedTrace(info)) } }, parseNothing);
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            outcome.refused(info.traceId, thrown.message);
        }
    }
    /** Where the server will look for the file: below the artifacts of the experiment. */
    #root() {
        const { api, experimentId } = this.#options;
        this.#location ??= experimentById(api, experimentId).then(({ artifactLocation }) => artifactLocation.replace(/\/+$/, ''));
        return this.#location;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/trace-notes.ts
class NotesOfTraces {
    #refused = new Map();
    #notes = new Set();
    /** The first reason is the cause of the others. */
    refused(traceId, reason) {
        if (!this.#refused.has(traceId))
            this.#refused.set(traceId, reason);
    }
    note(text) {
        this.#notes.add(text);
    }
    allRefused() {
        return [...this.#refused].map(([traceId, reason]) => ({ traceId, reason }));
    }
    all() {
        return [...this.#notes];
    }
}

// EXTERNAL MODULE: ./src/mlflow/trace-filters.ts
var trace_filters = __webpack_require__(1038);
;// CONCATENATED MODULE: ./src/mlflow/trace-stored.ts




/** By id; in MLflow 2, which chooses ids itself, by the name that the client gave. @throws MlflowError */
async function storedTraces(api, of) {
    const stored = new Map();
    for await (const info of infosOf(api, of)) {
        const name = takesIds(of.version) ? info.traceId : info.clientRequestId;
        if (name !== null)
            stored.set(name, storedTrace(info));
    }
    return stored;
}
/** @throws MlflowError */
async function countOfStored(api, of) {
    let count = 0;
    for await (const _ of infosOf(api, of))
        count += 1;
    return count;
}
async function* infosOf(api, { experimentId, runId, version }) {
    const search = { experimentIds: [experimentId], filter: (0,trace_filters/* traceOfRun */.oh)(runId) };
    for await (const found of searchTraces(api, { search, version }))
        if (found.kind === 'info')
            yield found.info;
}
function storedTrace({ traceId, tags, state }) {
    return {
        traceId,
        hasSpans: tags.get('mlflow.trace.spansLocation') === 'TRACKING_STORE',
        inProgress: state === 'IN_PROGRESS',
        digest: tags.get(DIGEST_TAG),
        artifactLocation: tags.get('mlflow.artifactLocation') ?? '',
    };
}

;// CONCATENATED MODULE: ./src/mlflow/trace-two.ts
/**
 * MLflow up to 3.1: a trace is begun, its spans become a file, then it is ended. The server chooses the id, so the client's own
 * name goes into a tag. It has no assessments.
 */







const TRACES = '/api/2.0/mlflow/traces';
const trace_two_TRACES_AT_ONCE = 4;
/** Of what the page shows of a trace's inputs and outputs. */
const trace_two_MOST_PREVIEW_CHARACTERS = 250;
class TracesOfTwo {
    #options;
    #lanes = lanes(trace_two_TRACES_AT_ONCE);
    constructor(options) {
        this.#options = options;
    }
    async send(trace) {
        if (trace.info.assessments.length > 0)
            this.#options.outcome.note('MLflow before 3.2 has no assessments of traces: they are missing there.');
        const spans = await collected(trace.spans);
        await this.#lanes.add(() => this.#write(trace, spans));
    }
    finish() {
        return this.#lanes.finish();
    }
    async #write({ info, stored }, spans) {
        const { outcome } = this.#options;
        try {
            await this.#end(info, { begun: stored ?? (await this.#begin(info)), spans });
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            outcome.refused(info.traceId, thrown.message);
        }
    }
    /** Sent once: what is begun twice is there twice. */
    async #begin(info) {
        const { api, experimentId } = this.#options;
        const begun = await api.postOnce(TRACES, {
            experiment_id: experimentId,
            timestamp_ms: Math.trunc(info.requestTimeMs),
            request_metadata: metadataOf(info),
            tags: tagsOf(info),
        }, parseBegunTrace);
        return { traceId: begun.traceId, artifactLocation: begun.tags.get('mlflow.artifactLocation') ?? '' };
    }
    /** Only what is ended is whole. */
    async #end(info, { begun, spans }) {
        const { api, outcome } = this.#options;
        const whose = { traceId: begun.traceId, traceHex: info.traceId.slice(-32) };
        const file = await traceFile(spans, span => oldSpanText(span, whose));
        const obstacle = await putTraceFile(api, { location: begun.artifactLocation, file });
        if (obstacle !== undefined)
            outcome.note(`The spans of the traces are missing: ${obstacle}.`);
        await api.send({
            method: 'PATCH',
            path: `${TRACES}/${encodeURIComponent(begun.traceId)}`,
            json: {
                request_id: begun.traceId,
                timestamp_ms: Math.trunc(info.requestTimeMs + (info.durationMs ?? 0)),
                status: info.state === 'STATE_UNSPECIFIED' ? 'TRACE_STATUS_UNSPECIFIED' : info.state,
                request_metadata: metadataOf(info),
                tags: [...tagsOf(info), { key: DIGEST_TAG, value: startedTrace(info).digest }],
            },
        });
    }
}
function metadataOf({ metadata, requestPreview, responsePreview }) {
    const previews = { 'mlflow.traceInputs': requestPreview, 'mlflow.traceOutputs': responsePreview };
    const shown = Object.entries(previews).flatMap(([key, text]) => text === null ? [] : [{ key, value: (0,keys/* cutValue */.cv)(text, trace_two_MOST_PREVIEW_CHARACTERS) }]);
    return [{ key: 'mlflow.trace_schema.version', value: '2' }, ...legal(metadata), ...shown];
}
function tagsOf({ tags, clientRequestId }) {
    return [...legal(tags), ...(clientRequestId === null ? [] : legal(new Map([[KEY_TAG, clientRequestId]])))];
}
function legal(texts) {
    return [...texts].map(([key, value]) => ({ key: (0,keys/* legalKey */.nb)(key), value: (0,keys/* cutValue */.cv)(value, keys/* MOST_TAG_CHARACTERS */.ke) }));
}
async function collected(spans) {
    const all = [];
    for await (const span of spans)
        all.push(span);
    return all;
}

;// CONCATENATED MODULE: ./src/mlflow/trace-writer.ts







const TRACE_ID = /^tr-(?!0{32}$)[0-9a-f]{32}$/;
function traceWriter(api, options) {
    return new Writer(api, options);
}
class Writer {
    #api;
    #options;
    #way;
    #notes = new NotesOfTraces();
    #sender;
    #seen = new Set();
    #stored;
    #queue = Promise.resolve();
    #kept = 0;
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        this.#way = writeWay(options.version);
        this.#sender = senderOf(this.#way, { api, experimentId: options.experimentId, outcome: this.#notes });
    }
    existing() {
        this.#stored ??= storedTraces(this.#api, this.#options);
        return this.#stored;
    }
    write(info, spans) {
        const written = this.#queue.then(() => this.#write(info, spans));
        this.#queue = written.catch(() => { }); // Whoever brought it hears of it.
        return written;
    }
    async finish() {
        await this.#queue;
        await this.#sender.finish();
        const refused = this.#notes.allRefused();
        // One whose id is none is refused and was never sent.
        const there = this.#seen.size - refused.filter(({ traceId }) => this.#seen.has(traceId)).length;
        const written = there - this.#kept;
        if (written > 0)
            await this.#readBack(there);
        return { written, kept: this.#kept, refused, notes: this.#notes.all() };
    }
    async #write(info, spans) {
        const { traceId } = info;
        if (!TRACE_ID.test(traceId))
            return this.#notes.refused(traceId, 'it has no id that MLflow knows: tr- and 32 digits');
        if (this.#seen.has(traceId))
            return this.#notes.note(`Of several traces with the id ${traceId} the first one counts.`);
        const stored = (await this.existing()).get(this.#way.kind === 'v2' ? (info.clientRequestId ?? '') : traceId);
        this.#seen.add(traceId);
        if (!stored || !isWhole(stored, { info, way: this.#way }))
            return this.#send({ info, spans, stored });
        this.#kept += 1;
        if (stored.digest !== undefined && stored.digest !== startedTrace(info).digest)
            this.#notes.note('This server takes a trace only once: what has changed of some since then is not there.');
    }
    async #send(trace) {
        try {
            await this.#sender.send(trace);
        }
        catch (thrown) {
            this.#seen.delete(trace.info.traceId);
            throw thrown;
        }
    }
    /** The server links traces to runs without a word when it fails; only a search tells. */
    async #readBack(expected) {
        const found = await countOfStored(this.#api, this.#options);
        if (found < expected)
            this.#notes.note(`The run has only ${found} of ${expected} traces when it is asked for them.`);
    }
}
function senderOf(way, options) {
    switch (way.kind) {
        case 'otlp':
            return new TraceBatches({ ...options, way });
        case 'files':
            return new TraceFiles(options);
        case 'v2':
            return new TracesOfTwo(options);
    }
}
/** A head that says nothing of its spans lacks them, except where spans go first; one without a digest lacks some. */
function isWhole(stored, { info, way }) {
    switch (way.kind) {
        case 'otlp':
            if (!stored.hasSpans || stored.digest === undefined)
                return false;
            return !way.upsert || stored.digest === startedTrace(info).digest;
        case 'files':
            return true;
        case 'v2':
            return !stored.inProgress && stored.digest === startedTrace(info).digest;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/version.ts


/** @throws MlflowError when nobody answers, or answers only those it knows. */
async function serverVersion(api) {
    if (api.server.kind === 'databricks')
        return { kind: 'unknown' };
    try {
        const version = parseVersion((await api.send({ path: '/version' })).bytes.toString());
        return version ? { kind: 'known', ...version } : { kind: 'unknown' };
    }
    catch (thrown) {
        if ((0,error/* isMlflow */.e)(thrown, 'not-found', 'invalid', 'strange'))
            return { kind: 'unknown' };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/mlflow/client.ts











/** @throws RangeError when the settings name no server: whoever connects has asked for that before. */
function connectMlflow({ settings: { server }, http, onWait, signal }) {
    if (!server)
        throw new RangeError('these settings name no MLflow server');
    const api = connectApi({ server, http, onWait, signal });
    let asked;
    const version = () => {
        asked ??= serverVersion(api).catch((thrown) => {
            asked = undefined;
            throw thrown;
        });
        return asked;
    };
    return {
        api,
        version,
        ensureExperiment: name => ensureExperiment(api, name),
        experimentByName: name => experimentByName(api, name),
        createRun: run => createRun(api, run),
        getRun: runId => getRun(api, runId),
        updateRun: (runId, change) => updateRun(api, runId, change),
        deleteRun: runId => deleteRun(api, runId),
        searchRuns: search => searchRuns(api, search),
        logBatch: (runId, logged) => logBatch(api, { runId, logged }),
        setTag: (runId, tag) => setTag(api, runId, tag),
        logInputs: (runId, datasets) => logInputs(api, runId, datasets),
        metricHistory: (runId, key) => metricHistory(api, runId, key),
        listArtifacts: (runId, folder) => listArtifacts(api, runId, folder),
        uploadArtifact: (run, path, body) => uploadArtifact(api, { run, path, body }),
        downloadArtifact: (runId, path, { maxBytes }) => downloadArtifact(api, { runId, path, maxBytes }),
        traceWriter: async ({ experimentId, runId }) => traceWriter(api, { experimentId, runId, version: await version() }),
        async *searchTraces(search) {
            yield* searchTraces(api, { search, version: await version() });
        },
        async *readTraces(found, options = {}) {
            yield* readTraces(api, { found, ...options, version: await version() });
        },
        runUrl: run => runUrl(server, run),
        compareUrl: runs => compareUrl(server, runs),
        experimentUrl: experimentId => experimentUrl(server, experimentId),
        traceUrl: trace => traceUrl(server, trace),
    };
}

;// CONCATENATED MODULE: ./src/mlflow/open.ts
/** A client with connections of its own: what this server's certificates allow is for this server alone. */




/** @throws UserError for certificates that cannot be used. */
async function openMlflow(options) {
    const { settings, proxies } = options;
    const tls = await tlsOf(settings.server);
    const http = (0,src_http/* createHttp */.V)({ userAgent: `eval-regression/${version/* VERSION */.x}`, env: proxies, tls });
    return { client: connectMlflow({ ...options, http }), close: () => http.close() };
}
/** Whether there is a server to speak to. */
function namesServer(settings) {
    return settings.server !== undefined;
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aL: () => (/* binding */ basicToken),
  M5: () => (/* binding */ loadSettings),
  ei: () => (/* binding */ secretsOfServer)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/mlflow/variables.ts
/** Settings as they stand in the environment: text, trimmed; an empty variable is one that was not given. */

/** The first of these variables that is given. */
function given(env, ...names) {
    for (const name of names) {
        const text = env[name]?.trim();
        if (text)
            return { name, text };
    }
    return undefined;
}
const TRUE = ['true', '1', 'yes', 'y', 'on', 't'];
const FALSE = ['false', '0', 'no', 'n', 'off', 'f'];
/** @throws UserError for a word that is neither yes nor no: a typing error must not switch anything. */
function yesOrNo({ name, text }) {
    const word = text.toLowerCase();
    if (TRUE.includes(word))
        return true;
    if (FALSE.includes(word))
        return false;
    throw new errors/* UserError */.y({
        what: `${name} is neither yes nor no.`,
        where: `the environment variable ${name}`,
        fix: `Set it to one of ${TRUE.join(', ')}, or ${FALSE.join(', ')}.`,
    });
}
/** Separated by commas or as a JSON array, in lower case. What is no JSON is split at its commas. */
function words(text) {
    const listed = text.startsWith('[') ? jsonArray(text) : undefined;
    return (listed ?? text.split(',')).map(word => String(word).trim().toLowerCase()).filter(Boolean);
}
function jsonArray(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) ? parsed : undefined;
    }
    catch {
        return undefined; // As inspect-mlflow reads it: then it is a list with commas.
    }
}

;// CONCATENATED MODULE: ./src/mlflow/tracking-uri.ts
/** A tracking URI and what belongs to it → a server that can be reached over REST, or why this one cannot. */


/** @throws UserError; its text does not repeat the URI, which may hold credentials. */
function serverOf(uri, { env, overrides }) {
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
        throw new errors/* UserError */.y({
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
        throw new errors/* UserError */.y({
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
    throw new errors/* UserError */.y({
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
        throw new errors/* UserError */.y({
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
    throw new errors/* UserError */.y({ where: name, ...(url && web ? WITH_QUERY : unreachable(text)) });
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

;// CONCATENATED MODULE: ./src/mlflow/settings.ts
/**
 * What is logged to MLflow and where: the settings of inspect-mlflow, by their new and their old names,
 * and those of MLflow's own client for the connection.
 */



const EXPERIMENT = 'inspect_ai';
const DATABRICKS_EXPERIMENT = `/Shared/${EXPERIMENT}`;
const AUTOLOG_MODELS = ['openai', 'anthropic', 'langchain', 'litellm'];
/** @throws UserError for a value that cannot be meant; its text repeats no value of the environment. */
function loadSettings(env, overrides = {}) {
    const uri = explicit('trackingUri', overrides.trackingUri) ?? setting(env, 'TRACKING_URI', 'MLFLOW_TRACKING_URI');
    const server = uri && serverOf(uri, { env, overrides });
    return {
        trackingUri: server?.kind === 'databricks' ? 'databricks' : server?.url,
        experimentName: experimentName(env, { name: overrides.experimentName, server }),
        tracingEnabled: overrides.tracingEnabled ?? flag(setting(env, 'TRACING_ENABLED', 'MLFLOW_INSPECT_TRACING')) ?? false,
        logArtifacts: overrides.logArtifacts ?? flag(setting(env, 'LOG_ARTIFACTS', 'MLFLOW_INSPECT_LOG_ARTIFACTS')) ?? true,
        autologEnabled: overrides.autologEnabled ?? flag(setting(env, 'AUTOLOG_ENABLED')) ?? true,
        autologModels: autologModels(overrides.autologModels, setting(env, 'AUTOLOG_MODELS')),
        parentRunId: (explicit('parentRunId', overrides.parentRunId) ?? setting(env, 'PARENT_RUN_ID'))?.text,
        server,
    };
}
/** What must never be shown, for the door to mask: some of it may stand in a URI and in no variable of its own. */
function secretsOfServer({ credentials }) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'basic': {
            const { username, password } = credentials;
            return [password, encodeURIComponent(password), basicToken({ username, password })].filter(Boolean);
        }
        case 'bearer':
            return [credentials.token];
        case 'oauth':
            return [credentials.clientSecret];
    }
}
function basicToken({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** The new name wins; an old one that is wrong does not matter then. */
function setting(env, name, legacy) {
    return given(env, `INSPECT_MLFLOW_${name}`, ...(legacy === undefined ? [] : [legacy]));
}
function explicit(name, value) {
    const text = value?.trim();
    return text ? { name, text } : undefined;
}
function flag(given) {
    return given && yesOrNo(given);
}
function autologModels(explicit, given) {
    const models = explicit ? words(JSON.stringify(explicit)) : words(given?.text ?? '');
    return models.length > 0 ? models : AUTOLOG_MODELS;
}
function experimentName(env, { name, server }) {
    const databricks = server?.kind === 'databricks';
    const asked = explicit('experimentName', name) ?? setting(env, 'EXPERIMENT_NAME', 'MLFLOW_EXPERIMENT_NAME');
    if (!asked)
        return databricks ? DATABRICKS_EXPERIMENT : EXPERIMENT;
    if (databricks && !asked.text.startsWith('/'))
        throw new errors/* UserError */.y({
            what: 'On Databricks an experiment is named by its path in the workspace.',
            where: asked.name,
            fix: `Give an absolute path, such as ${DATABRICKS_EXPERIMENT}.`,
        });
    return asked.text;
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ traceTagIs),
/* harmony export */   Vz: () => (/* binding */ traceStateIs),
/* harmony export */   Wu: () => (/* binding */ traceIdIsOneOf),
/* harmony export */   dL: () => (/* binding */ traceTimeIs),
/* harmony export */   oh: () => (/* binding */ traceOfRun),
/* harmony export */   pv: () => (/* binding */ traceMetadataIs)
/* harmony export */ });
/* unused harmony export traceNameIs */
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5834);
/** The language in which traces are searched: that of runs, with words of its own. Join conditions by `all`. */

/** Of a run, by what the trace itself says; the server may know of further traces of the run. */
function traceOfRun(runId) {
    return traceMetadataIs('mlflow.sourceRun', runId);
}
function traceTagIs(key, value) {
    return `tags.${(0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedKey */ .k5)(key)} ${(0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .equals */ .aI)(value)}`;
}
function traceMetadataIs(key, value) {
    return `metadata.${(0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedKey */ .k5)(key)} ${(0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .equals */ .aI)(value)}`;
}
function traceStateIs(state) {
    return `attributes.status = '${state}'`;
}
function traceNameIs(name) {
    return `attributes.name ${equals(name)}`;
}
/** Both included. Milliseconds since 1970. */
function traceTimeIs({ fromMs, toMs }) {
    return [
        ...(fromMs === undefined ? [] : [`attributes.timestamp_ms >= ${Math.ceil(fromMs)}`]),
        ...(toMs === undefined ? [] : [`attributes.timestamp_ms <= ${Math.floor(toMs)}`]),
    ];
}
/** Ids that no server would give are left out; none at all matches nothing. */
function traceIdIsOneOf(ids) {
    const legal = ids.filter(id => /^[\w-]{1,100}$/.test(id));
    return `attributes.request_id IN (${(legal.length > 0 ? legal : ['none']).map(id => `'${id}'`).join(', ')})`;
}


/***/ })

};
