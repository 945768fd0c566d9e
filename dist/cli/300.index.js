export const id = 300;
export const ids = [300];
export const modules = {

/***/ 6404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   a7: () => (/* binding */ writeChunks),
/* harmony export */   zt: () => (/* binding */ inPassingFolder)
/* harmony export */ });
/* unused harmony export single */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** Files under names of our own choice: nothing is ever written by a name that a stranger gave. */



/** @throws whatever the chunks throw; the file is then incomplete. */
async function writeChunks(path, chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let sizeBytes = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        for await (const chunk of chunks) {
            hash.update(chunk);
            sizeBytes += chunk.length;
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    return { sizeBytes, sha256: hash.digest('hex') };
}
const CHUNK_BYTES = 1 << 20;
async function* chunksOf(source) {
    for (let at = 0; at < source.size; at += CHUNK_BYTES)
        yield source.read(at, Math.min(source.size, at + CHUNK_BYTES));
}
async function* single(bytes) {
    yield bytes;
}
/** A folder for what is read once: gone afterwards, so that a walk past many records needs the disk for one of them. */
async function inPassingFolder(parent, use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'passing-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRuns: () => (/* binding */ openRuns),
/* harmony export */   withServer: () => (/* binding */ withServer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _inputs_proxies_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2069);
/* harmony import */ var _logs_glob_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(873);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3567);
/* harmony import */ var _mlflow_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6885);
/* harmony import */ var _mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6055);
/* harmony import */ var _tracked_run_logs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1881);
/* harmony import */ var _tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5199);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8315);
/** `mlflow:RUN_ID` as a side of a comparison, beside files and folders. Loaded only where it is used. */













/** @throws UserError when no server is named. */
function withServer(settings, where) {
    if ((0,_mlflow_open_js__WEBPACK_IMPORTED_MODULE_6__/* .namesServer */ .G)(settings))
        return settings;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
        what: 'A run in MLflow was named, but no MLflow server.',
        where,
        fix: 'Set MLFLOW_TRACKING_URI (or INSPECT_MLFLOW_TRACKING_URI).',
    });
}
/** @throws UserError when no server is named. */
async function openRuns(console) {
    const settings = withServer((0,_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .loadSettings */ .M5)(console.env), (0,_tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__/* .runName */ .rt)('RUN_ID'));
    const onWait = (message) => (0,_console_js__WEBPACK_IMPORTED_MODULE_10__/* .tellBeside */ .K)(console, message);
    const { client, close } = await (0,_mlflow_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openMlflow */ .g)({ settings, proxies: (0,_inputs_proxies_js__WEBPACK_IMPORTED_MODULE_11__/* .proxiesOf */ ._)(console.env), onWait });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'eval-regression-'));
    return {
        find: side => findSide(side, { client, folder }),
        close: async () => {
            await close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        },
    };
}
async function findSide(side, options) {
    const parts = (0,_logs_glob_js__WEBPACK_IMPORTED_MODULE_12__/* .splitList */ .ry)(side);
    const runs = new Set(parts.filter(_tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__/* .namesRun */ .gZ).map(_tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__/* .runIdOf */ .SR));
    const paths = parts.filter(part => !(0,_tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__/* .namesRun */ .gZ)(part));
    if (runs.size === 0)
        return (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_4__/* .findLogs */ .J)(side);
    const found = paths.length > 0 ? await (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_4__/* .findLogs */ .J)(paths) : { logs: [], skipped: [] };
    for (const runId of runs) {
        const { logs, skipped } = await foundIn(runId, options);
        const known = new Set(found.logs.map(nameOf));
        found.logs.push(...logs.filter(log => !known.has(nameOf(log))));
        found.skipped.push(...skipped);
    }
    return found;
}
const nameOf = (log) => (log.kind === 'source' ? log.source.name : log.path);
async function foundIn(runId, options) {
    try {
        return await (0,_tracked_run_logs_js__WEBPACK_IMPORTED_MODULE_8__/* .logsOfRun */ .SE)(runId, options);
    }
    catch (thrown) {
        if (!(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isMlflow */ .e)(thrown))
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
            what: `The run cannot be had from MLflow: ${thrown.message}.`,
            where: (0,_tracked_run_name_js__WEBPACK_IMPORTED_MODULE_9__/* .runName */ .rt)(runId),
            fix: 'Check the address of the server and the credentials, and try again.',
        }, { cause: thrown });
    }
}


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * JSON as Inspect writes it: NaN and Infinity stand bare. Maps are objects, so that a key `__proto__` is a key like any
 * other; what is undefined is left out.
 */
function jsonText(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? JSON.stringify(value) : String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(jsonText).join(',')}]`;
    let text = '';
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${jsonText(field)}`;
    return `{${text}}`;
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LK: () => (/* binding */ isEval),
  Gs: () => (/* binding */ logOf),
  SE: () => (/* binding */ logsOfRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/logs/json.ts
var json = __webpack_require__(2469);
// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var error = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/mlflow/filters.ts
var filters = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/logs/json-text.ts
var json_text = __webpack_require__(3005);
;// CONCATENATED MODULE: ./src/tracked/rows.ts
/** The tables and lists that inspect-mlflow leaves of an eval → rows, each found again by sample id and its turn. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `{"columns":[…],"data":[[…],…]}`, as MLflow writes tables; null when it is none. */
function rowsOfTable(json) {
    if (!isFields(json) || !Array.isArray(json.columns) || !Array.isArray(json.data))
        return null;
    const columns = json.columns.map(String);
    return json.data.filter(Array.isArray).map(cells => fieldsOf(columns, cells));
}
/** The list of sample results; null when it is none. */
function rowsOfList(json) {
    return Array.isArray(json) ? json.filter(isFields) : null;
}
/** Without a prototype: a column `__proto__` is a column like any other. */
function fieldsOf(columns, cells) {
    const fields = Object.create(null);
    columns.forEach((column, index) => {
        fields[column] = cells[index] ?? null;
    });
    return fields;
}
/** Tables have no epochs: the nth row of a sample is its nth epoch. Rows without an id are left out. */
function turnsOf(rows, idColumn) {
    const seen = new Map();
    return rows.flatMap(row => {
        const id = row[idColumn];
        if (typeof id !== 'string' && typeof id !== 'number')
            return [];
        const turn = (seen.get(String(id)) ?? 0) + 1;
        seen.set(String(id), turn);
        return [{ id, turn, row }];
    });
}
const keyOf = ({ id, turn }) => `${turn}:${id}`;
function byTurn(turns) {
    return new Map(turns.map(each => [keyOf(each), each.row]));
}

;// CONCATENATED MODULE: ./src/tracked/texts.ts
/**
 * Input, target and error of a sample, out of the forms in which inspect-mlflow leaves them: whole in a table, where lists
 * are JSON text, and cut among the sample results, where they are Python text. What cannot be had whole is not had at all:
 * half a question would look like another one.
 */

/** Longer ones end in three dots. Characters as Python counts them. */
const INPUT_CHARACTERS = 500;
const TARGET_CHARACTERS = 300;
/** A text, messages, or nothing. */
function inputOf({ short, whole, parse }) {
    if (typeof whole === 'string') {
        const isText = typeof short === 'string' && short.startsWith('[{');
        const messages = isText || !whole.startsWith('[{') ? null : parse(whole);
        return isMessages(messages) ? messages : whole;
    }
    if (typeof short !== 'string' || isCut(short, INPUT_CHARACTERS) || short.startsWith('[ChatMessage'))
        return null;
    return short;
}
function isMessages(value) {
    return (Array.isArray(value) && value.length > 0 && value.every(each => isFields(each) && typeof each.role === 'string'));
}
/** A text, a list of texts, or nothing. */
function targetOf({ short, whole, parse }) {
    if (typeof whole === 'string') {
        const texts = whole.startsWith('[') ? parse(whole) : null;
        if (!isTexts(texts))
            return whole;
        if (typeof short !== 'string' || !whole.startsWith(short.replace(/\.\.\.$/, '')))
            return texts;
        // Python writes a list of texts as JSON does only when all of them hold a single quote: then it may be either.
        return texts.every(text => text.includes("'")) ? null : whole;
    }
    if (typeof short !== 'string' || isCut(short, TARGET_CHARACTERS) || /^\[['"]/.test(short))
        return null;
    return short;
}
function isTexts(value) {
    return Array.isArray(value) && value.every(each => typeof each === 'string');
}
function isCut(text, most) {
    return text.endsWith('...') && [...text].length >= most;
}
const QUOTED = /^message=(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)") traceback=/s;
/** The message of an error, or nothing. */
function errorOf({ short, whole, parse }) {
    if (typeof whole === 'string') {
        const error = parse(whole);
        return isFields(error) && typeof error.message === 'string' ? error.message : whole;
    }
    if (isFields(short) && typeof short.message === 'string')
        return short.message;
    if (typeof short !== 'string')
        return null;
    const [, single, double] = QUOTED.exec(short) ?? [];
    return single === undefined && double === undefined ? short : unescaped(single ?? double ?? '');
}
function unescaped(text) {
    return text.replace(/\\(['"\\n])/g, (_, char) => (char === 'n' ? '\n' : char));
}

;// CONCATENATED MODULE: ./src/tracked/rebuild.ts
/**
 * A run that inspect-mlflow logged → a log that can be compared, as far as what it left goes: the header, and of each
 * sample and epoch its scores, times, tokens, error and question. Pure; `parse` reads JSON with Python's NaN.
 */



/** Null where the scores of samples are nowhere. */
function rebuildLog(remains, parse) {
    const logged = headerOf(remains.header);
    const header = logged ?? headerOfRun(remains.run);
    if (header === null)
        return null;
    const samples = samplesOf(remains, { parse, model: header.eval.model });
    const isReduced = Array.isArray(header.reductions) && header.reductions.length > 0;
    if (samples.length === 0 && !isReduced)
        return null;
    return {
        text: () => textOf(header, samples),
        lacks: [
            'Limits, choices, metadata, answers and costs of samples are unknown.',
            ...(logged ? [] : ['So are arguments, options and logged metrics.']),
            ...untold(samples, 'input'),
            ...untold(samples, 'target'),
        ],
    };
}
function headerOf(value) {
    if (!isFields(value) || !isFields(value.eval))
        return null;
    const { task, model } = value.eval;
    return typeof task === 'string' && typeof model === 'string' ? value : null;
}
const STATUS = { FINISHED: 'success', FAILED: 'error', KILLED: 'cancelled' };
/** What the tags of the run say in its place. */
function headerOfRun(run) {
    if (run === null)
        return null;
    const { evalId, task, model, status, createdAt } = run;
    return {
        version: 2,
        status: STATUS[status] ?? 'started',
        eval: { eval_id: evalId, run_id: '', created: createdAt, task, model, dataset: {}, config: {} },
    };
}
function samplesOf({ results, samples, scores }, reading) {
    const listed = turnsOf(results ?? [], 'id');
    const tabled = turnsOf(samples ?? [], 'sample_id');
    const rows = listed.length > 0 ? listed : tabled;
    const whole = byTurn(tabled);
    // Rows that are missing on one side would give a sample the times of another epoch; its question is the same in all.
    const agree = listed.length === 0 || listed.length === tabled.length;
    const scored = scoresByTurn(scores ?? []);
    return rows.map(each => {
        const table = whole.get(keyOf(each)) ?? whole.get(keyOf({ id: each.id, turn: 1 })) ?? {};
        const list = listed.length > 0 ? each.row : {};
        return sampleOf(each, { list, table: agree ? table : onlyQuestion(table), scored, ...reading });
    });
}
const onlyQuestion = ({ input, target }) => ({ input, target });
function sampleOf(each, { list, table, scored, parse, model }) {
    const form = (field) => ({ short: list[field], whole: table[field], parse });
    const message = errorOf(form('error'));
    const usage = usageOf(table);
    const epoch = [list.epoch, table.epoch].find(value => Number.isSafeInteger(value) && Number(value) > 0);
    return {
        id: each.id,
        epoch: epoch ?? each.turn,
        input: inputOf(form('input')) ?? '',
        target: targetOf(form('target')) ?? '',
        scores: fromList(list) ?? fromTable(table, parse) ?? scored.get(keyOf(each)) ?? {},
        model_usage: usage ? { [model]: usage } : {},
        total_time: list.total_time ?? table.total_time,
        working_time: table.working_time ?? null,
        error: message === null ? null : { message, traceback: '', traceback_ansi: '' },
    };
}
/** `score/match`, `explanation/match`. */
function fromList(list) {
    const names = Object.keys(list).flatMap(key => (key.startsWith('score/') ? [key.slice('score/'.length)] : []));
    if (names.length === 0)
        return null;
    return fieldsFrom(names.map(name => [name, scoreOf(list[`score/${name}`], list[`explanation/${name}`])]));
}
/** One cell with the values of all scorers. */
function fromTable({ scores }, parse) {
    const values = typeof scores === 'string' ? parse(scores) : scores;
    if (!isFields(values) || Object.keys(values).length === 0)
        return null;
    return fieldsFrom(Object.entries(values).map(([name, value]) => [name, scoreOf(value, null)]));
}
/** A row for each sample and scorer; the nth of a sample and scorer is its nth epoch. Dict values are Python text there. */
function scoresByTurn(rows) {
    const found = new Map();
    const byScorer = new Map();
    for (const row of rows) {
        const its = byScorer.get(String(row.scorer)) ?? [];
        its.push(row);
        byScorer.set(String(row.scorer), its);
    }
    for (const [name, its] of byScorer)
        for (const each of turnsOf(its, 'sample_id')) {
            const value = scalarOf(each.row);
            const scores = found.get(keyOf(each)) ?? Object.create(null);
            if (value !== undefined)
                scores[name] = scoreOf(value, each.row.explanation);
            found.set(keyOf(each), scores);
        }
    return found;
}
function scalarOf({ raw_value: raw, numeric_value: number }) {
    if (typeof raw !== 'string')
        return raw ?? undefined;
    if (raw === 'nan')
        return Number.NaN;
    if (/^[[{]/.test(raw))
        return undefined;
    return typeof number === 'number' && String(number) === raw ? number : raw;
}
const scoreOf = (value, explanation) => ({
    value: value ?? Number.NaN,
    ...(typeof explanation === 'string' && { explanation }),
});
function fieldsFrom(entries) {
    const fields = Object.create(null);
    for (const [key, value] of entries)
        fields[key] = value;
    return fields;
}
/** Costs are left out: they were cut to whole dollars. */
const TOKENS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_read',
    'input_tokens_cache_write',
    'reasoning_tokens',
];
function usageOf(table) {
    const counts = TOKENS.flatMap(key => {
        const count = table[`usage_${key}`];
        return typeof count === 'number' ? [[key, count]] : [];
    });
    return counts.length === 0 ? null : fieldsFrom(counts);
}
function untold(samples, part) {
    const count = samples.filter(sample => sample[part] === '').length;
    return count === 0 ? [] : [`Of ${count} samples the whole ${part} is unknown and cannot be compared.`];
}
function* textOf({ samples: _, ...header }, samples) {
    yield `${(0,json_text/* jsonText */.s)(withoutNulls(header)).slice(0, -1)},"samples":[`;
    for (const [index, sample] of samples.entries())
        yield `${index === 0 ? '' : ','}\n${(0,json_text/* jsonText */.s)(sample)}`;
    yield ']}\n';
}
/** Inspect writes no fields without a value; the hooks do, and every option would seem to have been set. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isFields(value))
        return value;
    const kept = Object.entries(value).filter(([, field]) => field !== null);
    return fieldsFrom(kept.map(([key, field]) => [key, withoutNulls(field)]));
}

;// CONCATENATED MODULE: ./src/tracked/remains.ts
/** What inspect-mlflow left of an eval in its run, downloaded; what is missing or broken is told and does without. */




/** Of one document: the tables of some hundred thousand samples. */
const MAX_DOCUMENT_BYTES = 256 << 20;
/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
async function findRemains(client, run) {
    const notes = [];
    const look = async (path, told, parse) => {
        const document = path === null ? MISSING : await documentOf(client, { runId: run.runId, path });
        const parsed = document.kind === 'json' ? parse(document.json) : null;
        if (document.kind === 'missing')
            notes.push(`${told} is missing.`);
        else if (document.kind === 'broken')
            notes.push(`${told} cannot be read: ${document.why}`);
        else if (parsed === null)
            notes.push(`${told} is in no shape that we know.`);
        return parsed;
    };
    const evalId = run.tags.get('inspect.eval_id') ?? '';
    const named = (folder, start) => nameOf(client, { runId: run.runId, folder, start, evalId });
    const header = await look(await named('eval_logs', 'eval_log_'), 'The header (eval_logs/)', objectOrNull);
    const results = await look(await named('sample_results', 'sample_results_'), 'sample_results/', rowsOfList);
    const samples = await look('inspect/samples.json', 'inspect/samples.json', rowsOfTable);
    // The text form of scores is the last resort.
    const scores = results === null ? await look(SCORES, SCORES, rowsOfTable) : null;
    return { remains: { header, results, samples, scores, run: identityOf(run) }, notes };
}
const MISSING = { kind: 'missing' };
const SCORES = 'inspect/sample_scores.json';
const objectOrNull = (json) => (isFields(json) ? json : null);
function identityOf({ tags, status, startTimeMs }) {
    const [evalId, task, model] = ['eval_id', 'task', 'model'].map(key => tags.get(`inspect.${key}`));
    if (!evalId || !task || !model)
        return null;
    return { evalId, task, model, status, createdAt: new Date(startTimeMs).toISOString() };
}
/** Names end in random letters; of several the last one of this eval. */
async function nameOf(client, { runId, folder, start, evalId }) {
    const { files } = await client.listArtifacts(runId, folder);
    const paths = files.map(({ path }) => path).filter(path => path.startsWith(`${folder}/${start}`) && isSafe(path));
    paths.sort();
    return paths.findLast(path => path.startsWith(`${folder}/${start}${evalId}`)) ?? paths.at(-1) ?? null;
}
/** The server's own words steer no request elsewhere. */
const isSafe = (path) => /^[\w./-]{1,300}\.json$/.test(path) && !path.includes('..');
async function documentOf(client, { runId, path }) {
    try {
        const { body } = await client.downloadArtifact(runId, path, { maxBytes: MAX_DOCUMENT_BYTES });
        const chunks = [];
        for await (const chunk of body)
            chunks.push(chunk);
        return { kind: 'json', json: (0,json/* parseJson */.qF)(Buffer.concat(chunks), { bigIntegersAsText: true }) };
    }
    catch (thrown) {
        if ((0,error/* isMlflow */.e)(thrown, 'not-found'))
            return MISSING;
        if ((0,error/* isMlflow */.e)(thrown, 'strange'))
            return { kind: 'broken', why: `${thrown.message}.` };
        if (thrown instanceof unreadable/* Unreadable */.IO)
            return { kind: 'broken', why: (0,unreadable/* oneLine */.TN)(thrown) };
        throw thrown;
    }
}

// EXTERNAL MODULE: ./src/tracked/run-name.ts
var run_name = __webpack_require__(5199);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
;// CONCATENATED MODULE: ./src/tracked/stored-log.ts
/** The log that a run holds: downloaded, and held against what the tags of the run say. */






const MAX_LOG_BYTES = 4 * 1024 ** 3;
/** As logs are called when they are uploaded; tags may say anything. */
const LOG_PATH = /^eval_logs\/[A-Za-z0-9_][A-Za-z0-9._-]{0,150}$/;
/** Whether the tags of the run name a log. */
const namesLog = ({ tags }) => tags.has('eval_regression.log_path');
/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
async function readStoredLog(run, options) {
    const [path, sha256, digest] = ['log_path', 'log_sha256', 'log_digest'].map(tag => run.tags.get(`eval_regression.${tag}`));
    if (!path || !sha256 || !digest)
        return { kind: 'none' };
    if (!LOG_PATH.test(path))
        return unusable('its log lies under no path that we write to');
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.folder, 'mlflow-')), 'log');
    const problem = await download(run, { client: options.client, path, file, sha256 });
    if (problem !== null)
        return unusable(problem);
    const outcome = await (0,read/* readLog */.x6)(await (0,logs_open/* openFile */.T)(file, options.nameOf(path)), options);
    if (outcome.kind === 'unreadable')
        return unusable(`its log cannot be read: ${outcome.what.replace(/\.$/, '')}`);
    const { log } = outcome;
    if (log.header.invalidated)
        await (0,read/* readInvalidations */.md)(log);
    return (0,read/* evalDigest */.BB)(log) === digest ? { kind: 'log', log } : unusable('its log has not the digest that its tag names');
}
const unusable = (reason) => ({ kind: 'unusable', reason });
/** What is wrong with the log alone; of a server that does not answer, the caller hears. */
async function download({ runId }, { client, path, file, sha256 }) {
    try {
        const { body } = await client.downloadArtifact(runId, path, { maxBytes: MAX_LOG_BYTES });
        const written = await (0,files/* writeChunks */.a7)(file, body);
        return written.sha256 === sha256 ? null : 'its log is not the one that was uploaded';
    }
    catch (thrown) {
        if ((0,error/* isMlflow */.e)(thrown, 'not-found'))
            return 'its log is no longer in MLflow';
        if ((0,error/* isMlflow */.e)(thrown, 'strange'))
            return `its log cannot be downloaded: ${thrown.message}`;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/tracked/run-logs.ts
/** The door: the id of a run in MLflow → the logs of it and of the runs nested below it. */












const MOST_RUNS = 1000;
/** @throws MlflowError when the server gives no answer that can be used, whatever the run. */
async function logsOfRun(runId, options) {
    const found = { logs: [], skipped: [] };
    const root = await namedRun(runId, options);
    if (root === null)
        found.logs.push(run_logs_unreadable(runId, 'There is no such run.', 'Check the id, and that this is the right MLflow server.'));
    else if (root.deleted)
        found.logs.push(run_logs_unreadable(runId, 'This run was deleted.', 'Restore it in MLflow, or name another run.'));
    else
        await collect(root, options, found);
    if (found.logs.length === 0)
        found.logs.push(run_logs_unreadable(runId, 'No eval was logged to this run, nor to one below it.', 'Name the run of an Inspect eval.'));
    return found;
}
async function namedRun(runId, { client }) {
    try {
        return await client.getRun(runId);
    }
    catch (thrown) {
        if ((0,error/* isMlflow */.e)(thrown, 'not-found', 'invalid'))
            return null;
        throw thrown;
    }
}
/** Breadth first. A run that was seen is not seen again: tags may name a circle. */
async function collect(root, options, found) {
    const seen = new Set([root.runId]);
    let level = [root];
    while (level.length > 0) {
        const below = [];
        for (const run of level) {
            const nested = await children(run, options, seen);
            below.push(...nested);
            if (isEval(run))
                found.logs.push(await logOf(run, options));
            else if (run !== root && nested.length === 0)
                found.skipped.push(noEval(run));
        }
        level = below;
    }
    if (seen.size > MOST_RUNS)
        found.logs.push(run_logs_unreadable(root.runId, `More than ${MOST_RUNS} runs are below it.`, 'Name runs further below.'));
}
const isEval = (run) => namesLog(run) || run.tags.has('inspect.eval_id');
async function children(run, { client }, seen) {
    const found = [];
    const filter = (0,filters/* tagIs */.TS)('mlflow.parentRunId', run.runId);
    for await (const child of client.searchRuns({ experimentIds: [run.experimentId], filter })) {
        if (seen.has(child.runId) || child.tags.get('mlflow.parentRunId') !== run.runId)
            continue;
        if (seen.size > MOST_RUNS)
            break;
        seen.add(child.runId);
        found.push(child);
    }
    return found;
}
function run_logs_unreadable(runId, what, fix) {
    return { kind: 'unreadable', path: (0,run_name/* runName */.rt)(runId), what, fix, notALog: false };
}
function noEval({ runId, name }) {
    return { path: (0,run_name/* runName */.rt)(runId), reason: `no eval was logged to this run (${name})`, told: true };
}
async function logOf(run, options) {
    const nameOf = (path) => (0,run_name/* runName */.rt)(run.runId, path);
    const stored = await readStoredLog(run, { ...options, nameOf, metadataKeys: [] });
    switch (stored.kind) {
        case 'log':
            return { kind: 'source', source: stored.log.source, named: true };
        case 'unusable':
            return run_logs_unreadable(run.runId, `The run cannot be used: ${stored.reason}.`, LOG_AGAIN);
        case 'none':
            return rebuilt(run, options);
    }
}
const LOG_AGAIN = 'Log it again with "eval-regression track LOG", or pass the log itself.';
async function rebuilt(run, { client, folder }) {
    const { remains, notes } = await findRemains(client, run);
    const log = rebuildLog(remains, textOrNull);
    if (log === null) {
        const running = run.status === 'RUNNING' ? 'The eval is still running, or was killed. ' : '';
        const what = `${running}The run holds no log, and no results of samples to rebuild one from. ${notes.join(' ')}`;
        return run_logs_unreadable(run.runId, what, LOG_AGAIN);
    }
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'rebuilt-')), 'log');
    await (0,files/* writeChunks */.a7)(file, encoded(log.text()));
    const message = ['Rebuilt from what inspect-mlflow left in MLflow.', ...log.lacks, ...notes].join(' ');
    const source = await (0,logs_open/* openFile */.T)(file, (0,run_name/* runName */.rt)(run.runId));
    return { kind: 'source', source, named: true, warnings: [{ code: 'rebuilt', message }] };
}
function textOrNull(text) {
    try {
        return (0,json/* parseJson */.qF)(Buffer.from(text));
    }
    catch (thrown) {
        if (thrown instanceof unreadable/* Unreadable */.IO)
            return null;
        throw thrown;
    }
}
async function* encoded(pieces) {
    for (const piece of pieces)
        yield Buffer.from(piece);
}


/***/ })

};
