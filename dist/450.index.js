export const id = 450;
export const ids = [450,55];
export const modules = {

/***/ 63567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isMlflow),
/* harmony export */   m: () => (/* binding */ MlflowError)
/* harmony export */ });
/** Its text names what was asked, but never the server's address nor a credential. */
class MlflowError extends Error {
    name = 'MlflowError';
    kind;
    status;
    /** MLflow's own `error_code`. */
    code;
    constructor({ kind, status = null, code = null, message, }) {
        super(message);
        this.kind = kind;
        this.status = status;
        this.code = code;
    }
}
/** Whether this is a failure of one of these kinds. */
function isMlflow(thrown, ...kinds) {
    return thrown instanceof MlflowError && (kinds.length === 0 || kinds.includes(thrown.kind));
}


/***/ }),

/***/ 68725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   DB: () => (/* binding */ MOST_PARAM_CHARACTERS),
/* harmony export */   cv: () => (/* binding */ cutValue),
/* harmony export */   ke: () => (/* binding */ MOST_TAG_CHARACTERS),
/* harmony export */   nb: () => (/* binding */ legalKey),
/* harmony export */   rf: () => (/* binding */ MOST_NAME_CHARACTERS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Names and values as MLflow takes them: one illegal key would reject a whole batch, a long value is cut in silence.
 * What has to be changed stays recognisable, and two different names never become one.
 */

const MOST_KEY_CHARACTERS = 250;
/** Of a param; the server cuts there without a word. */
const MOST_PARAM_CHARACTERS = 6000;
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
    const text = storable(value);
    if (text.length <= mostCharacters)
        return text;
    const mark = `… [cut, ${text.length} characters]`;
    return storable(text.slice(0, mostCharacters - mark.length)).concat(mark);
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
/** NUL ends a text in PostgreSQL; halves of a surrogate pair are no UTF-8. */
function storable(text) {
    return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
function characters(text) {
    return [...text].length;
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}


/***/ }),

/***/ 26055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ basicToken),
  loadSettings: () => (/* binding */ loadSettings),
  e: () => (/* binding */ secretsOfServer)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
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

/***/ 65450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowOf: () => (/* binding */ mlflowOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/http.ts + 10 modules
var src_http = __webpack_require__(50258);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
var error = __webpack_require__(63567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
var mlflow_settings = __webpack_require__(26055);
;// CONCATENATED MODULE: ./src/mlflow/authorization.ts



function authorizationOf({ credentials, url }, http) {
    switch (credentials.kind) {
        case 'none':
            return async () => undefined;
        case 'basic':
            return async () => `Basic ${(0,mlflow_settings/* basicToken */.a)(credentials)}`;
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
            authorization: `Basic ${(0,mlflow_settings/* basicToken */.a)({ username: clientId, password: clientSecret })}`,
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
    const secrets = (0,mlflow_settings/* secretsOfServer */.e)(server).filter(({ length }) => length >= SHORTEST_SECRET);
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
        const page = /^\s*</.test(bytes.toString('utf8', 0, 100));
        throw new error/* MlflowError */.m({
            kind: 'strange',
            status: 200,
            message: page
                ? `${asked.path}: a web page instead of an answer; is there a login or another service at this address?`
                : `${asked.path}: an answer in no shape we know`,
        });
    }
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
var keys = __webpack_require__(68725);
;// CONCATENATED MODULE: ./src/mlflow/limits.ts
/** What one `log-batch` may hold, and the cutting of more into requests that each are legal. */
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

;// CONCATENATED MODULE: ./src/mlflow/batch.ts




/** @throws MlflowError */
async function logBatch(api, { runId, logged }) {
    const { metrics = [], params = [], tags = [] } = logged;
    const once = firstOfEach(params.map(pair => legalPair(pair, keys/* MOST_PARAM_CHARACTERS */.DB)));
    const last = new Map(tags.map(pair => legalPair(pair, keys/* MOST_TAG_CHARACTERS */.ke)).map(pair => [pair.key, pair]));
    const conflicts = [...once.conflicts];
    const all = { metrics: metrics.map(each => ({ ...each, key: (0,keys/* legalKey */.nb)(each.key) })), tags: [...last.values()] };
    for (const batch of batchesOf({ ...all, params: once.params })) {
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
    let version;
    return {
        api,
        version: () => {
            version ??= serverVersion(api).catch((thrown) => {
                version = undefined;
                throw thrown;
            });
            return version;
        },
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
        runUrl: run => runUrl(server, run),
        compareUrl: runs => compareUrl(server, runs),
        experimentUrl: experimentId => experimentUrl(server, experimentId),
    };
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/modes/mlflow-client.ts
/** The client of the one MLflow server that a job speaks to, made when it is first needed. */







/**
 * All requests of the job together. A server that answers nothing is given up after one request, in a few minutes;
 * this is for one that answers slowly, and leaves time for logs of gigabytes.
 */
const LONGEST_MS = 10 * 60_000;
const made = new WeakMap();
/** @throws UserError when no server is named. */
function mlflowOf(job) {
    const known = made.get(job) ?? connected(job);
    made.set(job, known);
    return known;
}
async function connected(job) {
    const settings = job.mlflow;
    if (!settings?.server)
        throw new errors/* UserError */.y({
            what: 'A baseline from MLflow needs the address of the server.',
            where: 'input baseline: mlflow',
            fix: 'Set mlflow-tracking-uri, or MLFLOW_TRACKING_URI in the environment of the job.',
        });
    for (const secret of (0,mlflow_settings/* secretsOfServer */.e)(settings.server))
        job.page.mask(secret);
    // Its own connections: what this server's certificates allow is for this server alone.
    const http = (0,src_http/* createHttp */.V)({
        userAgent: `eval-regression/${version/* VERSION */.x}`,
        env: job.proxies,
        tls: await tlsOf(settings.server),
    });
    job.onEnd(() => http.close());
    const client = connectMlflow({
        settings,
        http,
        onWait: message => job.page.info((0,report_text/* safeLine */.om)(message)),
        signal: AbortSignal.timeout(LONGEST_MS),
    });
    return { client, settings };
}


/***/ })

};
