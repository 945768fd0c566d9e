export const id = 96;
export const ids = [96,567];
export const modules = {

/***/ 8315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tellBeside),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

/** Between two lines of progress where none can be redrawn, in milliseconds: a log file stays short. */
const QUIET = 10_000;
/** `Reading logs: 12 of 40`, or `12` where nobody knows of how many; redrawn on a terminal; elsewhere a line now and then, and none for what is quickly done. */
function progressLine(console, what) {
    let shown = false;
    let lastTold = console.now().getTime();
    return {
        onProgress({ read, of }) {
            const progress = `${what}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(read)}${of === null ? '' : ` of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(of)}`}`;
            if (console.redraws) {
                if (of !== null && of < 2)
                    return;
                shown = true;
                console.err(`\r${progress}`);
                return;
            }
            const now = console.now().getTime();
            if (now - lastTold < QUIET)
                return;
            lastTold = now;
            console.err(`${progress}\n`);
        },
        done() {
            if (shown)
                console.err('\r\u001b[K');
        },
    };
}
/** On a line of its own, not behind a progress that is being redrawn. */
const tellBeside = (console, message) => console.err(`${console.redraws ? '\r\u001b[K' : ''}${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(message)}\n`);


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCOUT_HELP: () => (/* binding */ SCOUT_HELP),
  scoutCommand: () => (/* binding */ scoutCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/inputs/proxies.ts
var proxies = __webpack_require__(2069);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var error = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/mlflow/open.ts + 33 modules
var mlflow_open = __webpack_require__(6885);
// EXTERNAL MODULE: ./src/mlflow/settings.ts + 2 modules
var mlflow_settings = __webpack_require__(6055);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/scout/condense.ts
const known = new WeakMap();
/** A growing conversation is shown by every call: written out, its size would be squared. */
function condensed(events) {
    const before = known.get(events);
    if (before)
        return before;
    const places = new Map();
    const short = events.map(event => event.event === 'model' ? { ...event, input: [], input_refs: ranges(event.input, places) } : event);
    const made = { events: short, pools: { messages: [...places.keys()], calls: [] } };
    known.set(events, made);
    return made;
}
/** Half-open ranges of places in the pool. */
function ranges(input, places) {
    const found = [];
    for (const message of input) {
        const place = places.get(message) ?? places.size;
        places.set(message, place);
        const last = found.at(-1);
        if (last && last[1] === place)
            last[1] = place + 1;
        else
            found.push([place, place + 1]);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/scout/columns.ts

/** Of Scout 0.6.1. `score` is text: numbers to compare stand in `score_numeric`. */
const SCOUT = [
    ['transcript_id', 'STRING', each => each.transcriptId],
    ['source_type', 'STRING', each => each.sourceType],
    ['source_id', 'STRING', each => each.sourceId],
    ['source_uri', 'STRING', each => each.sourceUri],
    ['date', 'STRING', each => each.date],
    ['task_set', 'STRING', each => each.taskSet],
    ['task_id', 'STRING', each => each.taskId],
    ['task_repeat', 'INT64', each => whole(each.taskRepeat)],
    ['agent', 'STRING', each => each.agent],
    ['agent_args', 'STRING', each => jsonOrNull(each.agentArgs)],
    ['model', 'STRING', each => each.model],
    ['model_options', 'STRING', each => jsonOrNull(each.modelOptions)],
    ['score', 'STRING', each => scoreText(each.score)],
    ['score_explanation', 'STRING', each => each.scoreExplanation],
    ['success', 'BOOLEAN', each => each.success],
    ['message_count', 'INT64', each => whole(each.messageCount)],
    ['total_time', 'DOUBLE', each => each.totalSeconds],
    ['total_tokens', 'INT64', each => whole(each.totalTokens)],
    ['error', 'STRING', each => each.error],
    ['limit', 'STRING', each => each.limit],
    ['trust_content', 'BOOLEAN', () => null],
    ['messages', 'STRING', each => jsonText(each.messages)],
    ['events', 'STRING', each => jsonText(condensed(each.events).events)],
    ['timelines', 'STRING', () => null],
    ['events_data', 'STRING', each => jsonText(condensed(each.events).pools)],
];
/** The same for every trace, whatever its tags are called: hostile keys become no columns. */
const OURS = {
    trace_id: 'STRING',
    trace_name: 'STRING',
    trace_state: 'STRING',
    experiment: 'STRING',
    experiment_id: 'STRING',
    mlflow_run_id: 'STRING',
    run_id: 'STRING',
    eval_id: 'STRING',
    sample_uuid: 'STRING',
    task_count: 'STRING',
    session: 'STRING',
    user: 'STRING',
    commit: 'STRING',
    branch: 'STRING',
    target: 'STRING',
    scorer: 'STRING',
    score_numeric: 'DOUBLE',
    total_cost: 'DOUBLE',
    working_time: 'DOUBLE',
    scores: 'JSON',
    assessments: 'JSON',
    token_usage: 'JSON',
    sample_metadata: 'JSON',
    tags: 'JSON',
    trace_metadata: 'JSON',
};
const OUR_NAMES = Object.keys(OURS);
const COLUMNS = [
    ...SCOUT.map(([name, type]) => ({ name, type })),
    ...OUR_NAMES.map(name => ({ name, type: OURS[name] === 'DOUBLE' ? 'DOUBLE' : 'STRING' })),
];
function rowOf(transcript) {
    const ours = OUR_NAMES.map(name => {
        const value = transcript.metadata[name];
        return OURS[name] === 'JSON' ? jsonOrNull(value) : value;
    });
    return [...SCOUT.map(([, , cell]) => cell(transcript)), ...ours];
}
const whole = (value) => (value === null ? null : BigInt(Math.round(value)));
const jsonOrNull = (value) => (value === null ? null : jsonText(value));
/** As Python writes it. */
function scoreText(score) {
    if (score === null)
        return null;
    if (typeof score === 'boolean')
        return score ? 'True' : 'False';
    return typeof score === 'object' ? jsonText(score) : String(score);
}
/** Half a character, which JavaScript allows and Python refuses, is replaced. */
function jsonText(value) {
    const text = JSON.stringify(value);
    if (!/\\ud[89a-f]/.test(text))
        return text;
    return text.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, found => (found === '\\\\' ? found : '\ufffd'));
}
/** What Scout's index holds of each row: everything but what is large, and the file that it is in. */
const CONTENT = ['messages', 'events', 'timelines', 'events_data'];
const LISTED = COLUMNS.flatMap(({ name }, at) => (CONTENT.includes(name) ? [] : [at]));
const INDEX_COLUMNS = [
    ...COLUMNS.filter(({ name }) => !CONTENT.includes(name)),
    { name: 'filename', type: 'STRING' },
];
function indexRowOf(row, fileName) {
    return [...LISTED.map(at => row[at] ?? null), fileName];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/node.js
var node = __webpack_require__(1609);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(6367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 13 modules
var read = __webpack_require__(9249);
;// CONCATENATED MODULE: ./src/scout/known-ids.ts
/** Which transcripts a Scout database has: the ids in its Parquet files, ours and those of others. */





/** @throws UserError for a file that cannot be read: Scout could not read it either. */
async function knownIds(folder) {
    const ids = new Set();
    for (const name of await parquetFiles(folder))
        for (const id of await idsOf((0,external_node_path_.join)(folder, name)))
            ids.add(id);
    return ids;
}
/** In folders within it, too, as Scout reads them. */
async function parquetFiles(folder) {
    const names = (await (0,promises_.readdir)(folder, { recursive: true })).map(String);
    return names.filter(name => name.endsWith('.parquet')).sort();
}
async function idsOf(path) {
    try {
        const file = await (0,node/* asyncBufferFromFile */.Rv)(path);
        const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(file);
        if (!metadata.schema.some(({ name }) => name === 'transcript_id'))
            return [];
        const compressors = {
            ZSTD: await zstd(),
            GZIP: bytes => (0,external_node_zlib_.gunzipSync)(bytes),
            BROTLI: bytes => (0,external_node_zlib_.brotliDecompressSync)(bytes),
        };
        const rows = await (0,read/* parquetReadObjects */.pS)({ file, metadata, columns: ['transcript_id'], compressors });
        return rows.map(({ transcript_id: id }) => String(id));
    }
    catch (cause) {
        throw new errors/* UserError */.y({
            what: `A file of this Scout database cannot be read: ${(0,errors/* messageOf */.b)(cause)}.`,
            where: path,
            fix: 'Move it away: Scout cannot read a folder with a broken file either.',
        }, { cause });
    }
}
/** Scout's own files are compressed by it, and Node 20 has none. */
async function zstd() {
    const { decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 8339));
    return input => decompress(input);
}

// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/bytewriter.js
var bytewriter = __webpack_require__(3732);
// EXTERNAL MODULE: ./node_modules/hyparquet-writer/src/parquet-writer.js + 18 modules
var parquet_writer = __webpack_require__(9640);
;// CONCATENATED MODULE: ./src/scout/parquet.ts
/** One Parquet file, written group by group. */


/** A writer whose bytes leave the memory with every group of rows. */
class FileWriter extends bytewriter/* ByteWriter */.U {
    #file;
    constructor(file) {
        super(1 << 20);
        this.#file = file;
    }
    async flush() {
        await this.#file.writeFile(this.getBytes());
        this.index = 0;
    }
    async finish() {
        await this.flush();
    }
}
class ParquetFile {
    #columns;
    #file;
    #writer;
    #parquet;
    constructor(file, columns) {
        this.#columns = columns;
        this.#file = file;
        this.#writer = new FileWriter(file);
        this.#parquet = new parquet_writer/* ParquetWriter */.o({ writer: this.#writer, schema: schemaOf(columns), createdBy: 'eval-regression' });
    }
    static async create(path, columns) {
        return new ParquetFile(await (0,promises_.open)(path, 'wx'), columns);
    }
    get sizeBytes() {
        return this.#writer.offset;
    }
    /** One group of rows. The least and the greatest text of each group would be held, whole, until the file ends. */
    async write(rows) {
        const columnData = this.#columns.map(({ name, type }, at) => ({
            name,
            data: rows.map(row => row[at] ?? null),
            statistics: type !== 'STRING',
        }));
        await this.#parquet.write({ columnData, rowGroupSize: Math.max(1, rows.length) });
    }
    /** On the disk, and not only on its way there. */
    async finish() {
        await this.#parquet.finish();
        await this.#file.sync();
        await this.#file.close();
    }
    async abandon() {
        await this.#file.close();
    }
}
/** Text by the older mark too, which `scout db validate` asks for. */
function schemaOf(columns) {
    return [
        { name: 'root', num_children: columns.length },
        ...columns.map(({ name, type }) => type === 'STRING'
            ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
            : { name, type, repetition_type: 'OPTIONAL' }),
    ];
}

;// CONCATENATED MODULE: ./src/scout/database.ts
/**
 * A Scout database: a folder of Parquet files. What is there already is asked first, new files get their names when they
 * are whole, and only one import writes at a time, so that no transcript comes twice.
 */








/** Scout reads a group at once. */
const ROWS_OF_GROUP = 25;
/** Whichever comes first: long transcripts make small groups. */
const GROUP_CHARACTERS = 16 << 20;
const FILE_BYTES = 100 << 20;
const LOCK = '.eval-regression-import';
const DRAFT = '.parquet.draft';
/** Whoever holds the lock shows every few seconds that it is alive. */
const ALIVE_MS = 5_000;
const DEAD_MS = 60_000;
/** @throws UserError when nothing can be written there, another import is writing, or a file there cannot be read */
async function openDatabase(path) {
    const folder = (0,external_node_path_.resolve)(path);
    const unlock = await begin(folder).catch(thrown => {
        throw thrown instanceof errors/* UserError */.y ? thrown : unwritable(folder, thrown);
    });
    try {
        await dropDrafts(folder);
        return new Folder({ folder, ids: await knownIds(folder), isIndexed: await isIndexed(folder), unlock });
    }
    catch (thrown) {
        await unlock();
        throw thrown;
    }
}
class Folder {
    folder;
    ids;
    #unlock;
    #isIndexed;
    #files = [];
    /** For the index; empty where there is none. */
    #listed = [];
    #rows = [];
    #characters = 0;
    #open = null;
    #closed = false;
    constructor({ folder, ids, isIndexed, unlock }) {
        this.folder = folder;
        this.ids = ids;
        this.#isIndexed = isIndexed;
        this.#unlock = unlock;
    }
    async add(transcripts) {
        for (const transcript of transcripts) {
            const row = rowOf(transcript);
            this.#rows.push(row);
            this.#characters += row.reduce((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
            if (this.#rows.length >= ROWS_OF_GROUP || this.#characters >= GROUP_CHARACTERS)
                await this.#writeGroup();
        }
        if ((this.#open?.file.sizeBytes ?? 0) >= FILE_BYTES)
            await this.#finishFile();
    }
    async #writeGroup() {
        if (this.#rows.length === 0)
            return;
        this.#open ??= await this.#begin();
        await this.#open.file.write(this.#rows);
        const name = (0,external_node_path_.basename)(this.#open.path);
        if (this.#isIndexed)
            this.#listed.push(...this.#rows.map(row => indexRowOf(row, name)));
        this.#rows = [];
        this.#characters = 0;
    }
    async #begin() {
        const path = (0,external_node_path_.join)(this.folder, fileName(new Date()));
        return { path, file: await ParquetFile.create(draftOf(path), COLUMNS) };
    }
    async #finishFile() {
        await this.#writeGroup();
        if (this.#open === null)
            return;
        const { file, path } = this.#open;
        await file.finish();
        await (0,promises_.rename)(draftOf(path), path);
        this.#files.push(path);
        this.#open = null;
        if (this.#isIndexed)
            await addToIndex(this.folder, this.#listed.splice(0));
    }
    async close() {
        await this.#finishFile();
        this.#closed = true;
        await this.#unlock();
        return { files: this.#files };
    }
    async abandon() {
        if (this.#closed)
            return;
        this.#closed = true;
        await this.#open?.file.abandon();
        if (this.#open)
            await (0,promises_.rm)(draftOf(this.#open.path), { force: true });
        await this.#unlock();
    }
}
/** As Scout names its own. */
const fileName = (now) => `transcripts_${stamp(now)}.parquet`;
function stamp(now) {
    const time = now.toISOString().slice(0, 19).replace(/[-:]/g, '');
    return `${time}_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
}
const INDEX = '_index';
/** Scout sees nothing but what its index lists, once it has one. */
async function isIndexed(folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, INDEX)).catch(() => []);
    return names.some(name => name.endsWith('.idx'));
}
async function addToIndex(folder, rows) {
    const path = (0,external_node_path_.join)(folder, INDEX, `index_${stamp(new Date())}.idx`);
    const file = await ParquetFile.create(`${path}.draft`, INDEX_COLUMNS);
    await file.write(rows);
    await file.finish();
    await (0,promises_.rename)(`${path}.draft`, path);
}
const draftOf = (path) => path.replace(/\.parquet$/, DRAFT);
/** Left by an import that was killed. */
async function dropDrafts(folder) {
    for (const name of await (0,promises_.readdir)(folder))
        if (name.endsWith(DRAFT))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
}
async function begin(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    return lock(folder);
}
/** A file in its place, no leave to write, a full disk. */
function unwritable(folder, cause) {
    const problem = {
        what: `The transcript database cannot be written: ${(0,errors/* messageOf */.b)(cause)}.`,
        where: folder,
        fix: 'Name a folder that can be written with --into.',
    };
    return new errors/* UserError */.y(problem, { cause });
}
async function lock(folder) {
    const path = (0,external_node_path_.join)(folder, LOCK);
    const file = await taken(path).catch(async (thrown) => {
        if (thrown.code !== 'EEXIST')
            throw thrown;
        if (await isAlive(path))
            throw busy(folder);
        await (0,promises_.rm)(path, { force: true });
        return taken(path);
    });
    await file.write(HOLDER, 0);
    // A write and no change of the time: the clock of the folder counts, which may be another machine's.
    const sign = setInterval(() => void file.write(HOLDER, 0).catch(() => { }), ALIVE_MS);
    sign.unref();
    return async () => {
        clearInterval(sign);
        await file.close();
        await (0,promises_.rm)(path, { force: true });
    };
}
const taken = (path) => (0,promises_.open)(path, 'wx');
/** What stands in the lock. */
const HOLDER = `${process.pid} ${(0,external_node_os_.hostname)()}\n`;
/** One that was killed on this machine is known at once; of another machine only the silence tells. */
async function isAlive(path) {
    const { mtimeMs } = await (0,promises_.stat)(path);
    const [pid, host] = (await (0,promises_.readFile)(path, 'utf8')).trim().split(' ');
    if (host === (0,external_node_os_.hostname)() && !isRunning(Number(pid)))
        return false;
    return Date.now() - mtimeMs < DEAD_MS;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return thrown.code !== 'ESRCH';
    }
}
function busy(folder) {
    return new errors/* UserError */.y({
        what: 'Another import is writing to this folder.',
        where: folder,
        fix: `Wait until it is done. If there is none, it was killed: a minute later this works, or delete ${LOCK} there.`,
    });
}

// EXTERNAL MODULE: ./src/mlflow/json-text.ts
var json_text = __webpack_require__(2303);
;// CONCATENATED MODULE: ./src/scout/fields.ts
/** Values of a trace, which anybody may have written in any shape, taken as what they should be. */

/** No field at all when it is no object. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** Empty when it is no list. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Null when it is no text, or an empty one. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** A number of things, never negative. */
function countOf(value) {
    const number = numberOf(value);
    return number !== null && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? Math.round(number) : null;
}
function flagOf(value) {
    return typeof value === 'boolean' ? value : null;
}
/** Text as it is, anything else as JSON. */
function told(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** The first of the keys that holds something. */
function firstOf(fields, ...keys) {
    for (const key of keys) {
        const value = fields[key];
        if (value !== undefined && value !== null)
            return value;
    }
    return undefined;
}
/** An attribute that may have come as an object or as its JSON text; nested too deeply it stays a text. */
function opened(value) {
    return typeof value === 'string' && /^\s*[[{]/.test(value) ? (0,json_text/* valueOfText */.Uj)(value) : value;
}

;// CONCATENATED MODULE: ./src/scout/parts.ts
/** The parts of one message as the providers spell them: text, thoughts, images, calls of tools and their results. */


/** A text, one part, or a list of them. */
function partsOf(value) {
    if (value === undefined || value === null || value === '')
        return [];
    if (Array.isArray(value))
        return value.flatMap(each => (Array.isArray(each) ? [] : partsOf(each)));
    if (typeof value !== 'object')
        return [parts_text(told(value))];
    return [partOf(value)];
}
const parts_text = (words) => ({ kind: 'content', content: { type: 'text', text: words } });
/** What is not known stays visible as JSON. */
function partOf(fields) {
    return called(fields) ?? resulted(fields) ?? thought(fields) ?? media(fields) ?? said(fields) ?? parts_text(told(fields));
}
function said(fields) {
    if (typeof fields.refusal === 'string')
        return { kind: 'content', content: { type: 'text', text: fields.refusal, refusal: true } };
    const words = firstOf(fields, 'text', 'content');
    return typeof words === 'string' ? parts_text(words) : undefined;
}
/** Anthropic, OpenTelemetry, Bedrock, Gemini. */
function called(fields) {
    if (fields.type === 'tool_use' || fields.type === 'tool_call' || fields.type === 'server_tool_use')
        return { kind: 'call', call: callOf(fields) };
    const nested = firstOf(fields, 'toolUse', 'functionCall', 'function_call');
    return nested === undefined ? undefined : { kind: 'call', call: callOf(fieldsOf(nested)) };
}
function resulted(fields) {
    if (fields.type === 'tool_result' || fields.type === 'tool_call_response' || fields.type === 'web_search_tool_result')
        return resultOf(fields);
    const nested = firstOf(fields, 'toolResult', 'functionResponse', 'function_response');
    return nested === undefined ? undefined : resultOf(fieldsOf(nested));
}
function resultOf(fields) {
    return {
        kind: 'result',
        callId: textOf(firstOf(fields, 'tool_use_id', 'toolUseId', 'tool_call_id', 'id')),
        function: textOf(fields.name),
        content: resultContent(firstOf(fields, 'content', 'response', 'result', 'output')),
        failed: flagOf(fields.is_error) === true || fields.status === 'error',
    };
}
function resultContent(value) {
    if (typeof value === 'string')
        return value;
    if (!Array.isArray(value))
        return told(value);
    return contentOf(partsOf(value.map(each => firstOf(fieldsOf(each), 'json') ?? each)));
}
function thought(fields) {
    switch (fields.type) {
        case 'thinking':
        case 'redacted_thinking':
        case 'reasoning':
        case 'reasoning_content': {
            const words = textOf(firstOf(fields, 'thinking', 'reasoning', 'data', 'content', 'text')) ?? summary(fields) ?? '';
            const signature = textOf(fields.signature);
            return {
                kind: 'content',
                content: {
                    type: 'reasoning',
                    reasoning: words,
                    ...(signature === null ? {} : { signature }),
                    ...(fields.type === 'redacted_thinking' ? { redacted: true } : {}),
                },
            };
        }
        default:
            return undefined;
    }
}
/** OpenAI's summaries, or its open reasoning. */
function summary(fields) {
    const pieces = [...listOf(fields.content), ...listOf(fields.summary)].map(each => told(fieldsOf(each).text ?? each));
    return pieces.length === 0 ? null : pieces.join('\n');
}
function media(fields) {
    const content = parts_image(fields) ?? audio(fields) ?? file(fields);
    return content && { kind: 'content', content };
}
function parts_image(fields) {
    const url = firstOf(fields, 'image_url', 'image');
    const source = fieldsOf(fields.source);
    const found = textOf(url) ?? textOf(fieldsOf(url).url) ?? (fields.type === 'image' ? sourceUrl(source) : null);
    return found === null ? undefined : { type: 'image', image: found, detail: detailOf(fieldsOf(url).detail) };
}
const DETAILS = ['auto', 'low', 'high'];
const detailOf = (value) => DETAILS.find(each => each === value) ?? 'auto';
/** Anthropic: base64 with its media type, or an address. */
function sourceUrl(source) {
    const bytes = textOf(source.data);
    return bytes === null ? textOf(source.url) : `data:${textOf(source.media_type) ?? 'image/png'};base64,${bytes}`;
}
function audio(fields) {
    const { data, format } = fieldsOf(fields.input_audio);
    const bytes = textOf(data);
    if (bytes === null)
        return undefined;
    return { type: 'audio', audio: bytes, format: format === 'mp3' ? 'mp3' : 'wav' };
}
/** Gemini's inline bytes, Anthropic's documents. */
function file(fields) {
    const inline = fieldsOf(firstOf(fields, 'inlineData', 'inline_data'));
    const type = textOf(firstOf(inline, 'mimeType', 'mime_type')) ?? textOf(fieldsOf(fields.source).media_type);
    const bytes = textOf(inline.data);
    const url = bytes === null
        ? fields.type === 'document'
            ? sourceUrl(fieldsOf(fields.source))
            : null
        : `data:${type ?? 'application/octet-stream'};base64,${bytes}`;
    if (url === null)
        return undefined;
    if (type?.startsWith('image/'))
        return { type: 'image', image: url, detail: 'auto' };
    const mime = type ?? 'application/octet-stream';
    return { type: 'document', document: url, filename: textOf(fields.title) ?? 'document', mime_type: mime };
}
/** Calls as OpenAI, Inspect, LangChain, Anthropic, Bedrock and Gemini write them. */
function callOf(fields) {
    const nested = fieldsOf(fields.function);
    const name = textOf(fields.function) ?? textOf(nested.name) ?? textOf(fields.name) ?? 'unknown';
    const given = firstOf(nested, 'arguments') ?? firstOf(fields, 'arguments', 'args', 'input');
    const id = textOf(firstOf(fields, 'call_id', 'id', 'tool_call_id', 'toolUseId')) ?? '';
    return { id, function: name, type: fields.type === 'custom' ? 'custom' : 'function', ...argumentsOf(given) };
}
/** Text that is no JSON object is kept where Inspect keeps it: in the error of its parsing. */
function argumentsOf(given) {
    if (given === undefined || given === null || given === '')
        return { arguments: {} };
    const value = typeof given === 'string' ? (0,json_text/* valueOfText */.Uj)(given) : given;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { arguments: value };
    return { arguments: {}, parse_error: `The arguments are no object: ${told(given)}` };
}
function contentOf(parts) {
    const content = parts.flatMap(part => (part.kind === 'content' ? [part.content] : []));
    const [only] = content;
    if (only === undefined)
        return '';
    return content.length === 1 && only.type === 'text' && !only.refusal ? only.text : content;
}

;// CONCATENATED MODULE: ./src/scout/messages.ts


const ROLES = new Map([
    ['system', 'system'],
    ['developer', 'system'],
    ['SystemMessage', 'system'],
    ['user', 'user'],
    ['human', 'user'],
    ['HumanMessage', 'user'],
    ['assistant', 'assistant'],
    ['ai', 'assistant'],
    ['model', 'assistant'],
    ['AIMessage', 'assistant'],
    ['AIMessageChunk', 'assistant'],
    ['tool', 'tool'],
    ['function', 'tool'],
    ['ToolMessage', 'tool'],
]);
const isMessage = (value) => {
    const fields = fieldsOf(value);
    return ((ROLES.has(fields.role) || ROLES.has(fields.type)) && ('content' in fields || 'parts' in fields || isCaller(fields)));
};
const isCaller = (fields) => Array.isArray(fields.tool_calls);
/** A text is what the user says; lists may hold lists, as LangChain's do. */
function messagesOf(value) {
    if (value === undefined || value === null || value === '')
        return [];
    if (!Array.isArray(value))
        return typeof value === 'object' ? messageOf(value) : [messages_said('user', told(value))];
    return joined(value.flatMap(each => (Array.isArray(each) ? each.flatMap(one) : one(each))));
}
const one = (value) => (typeof value === 'string' ? [messages_said('user', value)] : messageOf(fieldsOf(value)));
const messages_said = (role, words) => ({ role, content: words });
/** Marks what OpenAI's Responses send as parts of one answer. */
const PIECES = new WeakSet();
function messageOf(fields) {
    const piece = responseItem(fields);
    if (piece) {
        PIECES.add(piece);
        return [piece];
    }
    if (isSerialized(fields))
        return messageOf({ type: listOf(fields.id).at(-1) ?? null, ...fieldsOf(fields.kwargs) });
    const role = ROLES.get(fields.role) ?? ROLES.get(fields.type) ?? 'user';
    const parts = [...thoughts(fields), ...partsOf(firstOf(fields, 'content', 'parts')), ...refused(fields)];
    if (role === 'tool')
        return [toolMessage(fields, parts)];
    const results = parts.flatMap(part => (part.kind === 'result' ? [resultMessage(part)] : []));
    const others = parts.filter(({ kind }) => kind !== 'result');
    if (results.length > 0 && others.length === 0 && role === 'user')
        return results;
    return [...results, role === 'assistant' ? assistantMessage(fields, others) : plainMessage(fields, { role, others })];
}
/** LangChain's own way of writing an object. */
const isSerialized = (fields) => fields.lc === 1 && fields.type === 'constructor';
const refused = ({ refusal }) => (typeof refusal === 'string' ? partsOf({ refusal }) : []);
const thoughts = ({ reasoning_content: words }) => textOf(words) === null ? [] : partsOf({ type: 'reasoning', reasoning: words ?? null });
function plainMessage(fields, { role, others }) {
    return { ...named(fields), role, content: contentOf(others) };
}
function assistantMessage(fields, parts) {
    const calls = [...parts.flatMap(part => (part.kind === 'call' ? [part.call] : [])), ...callsOf(fields)];
    const once = [...new Map(calls.map((call, position) => [call.id || position, call])).values()];
    const model = textOf(fields.model);
    return {
        ...named(fields),
        role: 'assistant',
        content: contentOf(parts),
        ...(once.length === 0 ? {} : { tool_calls: once }),
        ...(model === null ? {} : { model }),
    };
}
/** Also the older way, of one call, and where LangChain keeps what its own parser refused. */
function callsOf(fields) {
    const more = fieldsOf(fields.additional_kwargs);
    const listed = listOf(fields.tool_calls).length > 0 ? listOf(fields.tool_calls) : listOf(more.tool_calls);
    const old = fieldsOf(fields.function_call);
    return [...listed, ...(textOf(old.name) === null ? [] : [old])].map(each => callOf(fieldsOf(each)));
}
function toolMessage(fields, parts) {
    const [result] = parts;
    if (result?.kind === 'result')
        return { ...named(fields), ...resultMessage(result) };
    const callId = textOf(firstOf(fields, 'tool_call_id', 'id'));
    const name = textOf(firstOf(fields, 'function', 'name'));
    return {
        ...named(fields),
        ...resultMessage({
            kind: 'result',
            callId,
            function: name,
            content: contentOf(parts),
            failed: fields.status === 'error',
        }),
        ...knownError(fields),
    };
}
function knownError(fields) {
    const { type, message } = fieldsOf(fields.error);
    return typeof message === 'string' ? { error: { type: errorType(type), message } } : {};
}
/** Those that Inspect knows; it refuses to read others. */
const ERROR_TYPES = [
    'parsing',
    'timeout',
    'unicode_decode',
    'permission',
    'file_not_found',
    'is_a_directory',
    'limit',
    'approval',
    'cancelled',
    'sandbox_unavailable',
    'output_limit',
];
const errorType = (type) => ERROR_TYPES.find(each => each === type) ?? 'unknown';
function resultMessage(part) {
    return {
        role: 'tool',
        content: part.content,
        ...(part.callId === null ? {} : { tool_call_id: part.callId }),
        ...(part.function === null ? {} : { function: part.function }),
        ...(part.failed ? { error: { type: 'unknown', message: plain(part.content) } } : {}),
    };
}
function plain(content) {
    if (typeof content === 'string')
        return content;
    return content.flatMap(part => (part.type === 'text' ? [part.text] : [])).join('\n');
}
function named(fields) {
    const id = fields.role === 'tool' ? null : textOf(fields.id);
    return id === null ? {} : { id };
}
/** OpenAI's Responses: a thought, a call or its result is an element of its own. */
function responseItem(fields) {
    switch (fields.type) {
        case 'reasoning':
            return { role: 'assistant', content: contentList(contentOf(partsOf(fields))) };
        case 'function_call':
        case 'custom_tool_call':
            return { role: 'assistant', content: '', tool_calls: [callOf(fields)] };
        case 'function_call_output':
        case 'custom_tool_call_output': {
            const callId = textOf(fields.call_id);
            const content = resultContent(fields.output);
            return { role: 'tool', content, ...(callId === null ? {} : { tool_call_id: callId }) };
        }
        case 'message':
            if (fields.role === 'assistant')
                return assistantMessage(fields, partsOf(fields.content));
    }
    return undefined;
}
/** The elements of one answer become one message. */
function joined(drafts) {
    const made = [];
    for (const draft of drafts) {
        const last = made.at(-1);
        const joins = last?.role === 'assistant' && draft.role === 'assistant' && PIECES.has(last) && PIECES.has(draft);
        if (!joins)
            made.push(draft);
        else
            made[made.length - 1] = merged(last, draft);
    }
    return made;
}
function merged(one, other) {
    const calls = [...(one.tool_calls ?? []), ...(other.tool_calls ?? [])];
    const both = {
        ...one,
        ...other,
        content: contentOf([...contentList(one.content), ...contentList(other.content)].map(asPart)),
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
    };
    PIECES.add(both);
    return both;
}
const asPart = (content) => ({ kind: 'content', content });
function contentList(content) {
    if (typeof content !== 'string')
        return content;
    return content === '' ? [] : [{ type: 'text', text: content }];
}

;// CONCATENATED MODULE: ./src/scout/answer.ts


const REASONS = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['completed', 'stop'],
    ['complete', 'stop'],
    ['length', 'max_tokens'],
    ['max_tokens', 'max_tokens'],
    ['incomplete', 'max_tokens'],
    ['model_length', 'model_length'],
    ['model_context_window_exceeded', 'model_length'],
    ['tool_calls', 'tool_calls'],
    ['tool_use', 'tool_calls'],
    ['tool_call', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['content_filter', 'content_filter'],
    ['refusal', 'content_filter'],
    ['safety', 'content_filter'],
]);
function answerOf(outputs) {
    const { message, reason } = found(outputs);
    const word = textOf(reason)?.toLowerCase();
    const known = word === undefined ? undefined : REASONS.get(word);
    if (known !== undefined || message?.tool_calls)
        return { message, stopReason: known ?? 'tool_calls' };
    // An answer that says no reason stopped by itself; one that says another did not.
    return { message, stopReason: message && word === undefined ? 'stop' : 'unknown' };
}
function found(outputs) {
    if (outputs === undefined || outputs === null || outputs === '')
        return { message: null, reason: undefined };
    if (typeof outputs !== 'object')
        return { message: messages_said('assistant', String(outputs)), reason: undefined };
    if (Array.isArray(outputs))
        return { message: assistant(outputs), reason: undefined };
    return inChoices(outputs) ?? inGenerations(outputs) ?? inCandidates(outputs) ?? plainly(outputs);
}
/** OpenAI, and who answers like it. */
function inChoices(fields) {
    const [first] = listOf(fields.choices);
    if (first === undefined)
        return undefined;
    const choice = fieldsOf(first);
    const message = choice.message === undefined ? spoken(choice.text) : assistant(choice.message);
    return { message, reason: firstOf(choice, 'finish_reason', 'stop_reason') };
}
/** LangChain: a list of answers for each prompt. */
function inGenerations(fields) {
    const [first] = listOf(fields.generations);
    if (first === undefined)
        return undefined;
    const generation = fieldsOf(Array.isArray(first) ? first[0] : first);
    const about = fieldsOf(generation.generation_info);
    const told = fieldsOf(fieldsOf(generation.message).response_metadata);
    const message = generation.message === undefined ? spoken(generation.text) : assistant(generation.message);
    return { message, reason: firstOf(about, 'finish_reason') ?? firstOf(told, 'finish_reason', 'stop_reason') };
}
/** Gemini. */
function inCandidates(fields) {
    const [first] = listOf(fields.candidates);
    if (first === undefined)
        return undefined;
    const { content, ...candidate } = fieldsOf(first);
    return {
        message: assistant({ role: 'model', ...fieldsOf(content) }),
        reason: firstOf(candidate, 'finish_reason', 'finishReason'),
    };
}
/** OpenAI's Responses, Bedrock, Anthropic, Cohere and Ollama, a whole conversation, or an answer under a plain name. */
function plainly(fields) {
    const reason = firstOf(fields, 'stop_reason', 'stopReason', 'finish_reason', 'done_reason', 'status');
    const { output } = fields;
    if (Array.isArray(output))
        return { message: assistant(output), reason: calls(output) ? 'tool_calls' : reason };
    const nested = fieldsOf(output).message ?? fields.message ?? undefined;
    if (nested !== undefined)
        return { message: assistant(nested), reason };
    if (Array.isArray(fields.messages))
        return { message: assistant(fields.messages), reason };
    if (isMessage(fields) || Array.isArray(fields.content))
        return { message: assistant({ role: 'assistant', ...fields }), reason };
    const words = firstOf(fields, 'response', 'text', 'output_text', 'completion', 'answer', 'content', 'output', 'result');
    return { message: words === undefined ? null : spoken(words), reason };
}
const calls = (output) => fieldsOf(output.at(-1)).type === 'function_call';
const spoken = (value) => value === undefined || value === null
    ? null
    : messages_said('assistant', typeof value === 'string' ? value : JSON.stringify(value));
/** The last thing that was said, of several pieces if it is in pieces. */
function assistant(value) {
    if (typeof value === 'string')
        return messages_said('assistant', value);
    const drafts = messagesOf(value ?? undefined);
    const last = drafts.at(-1);
    if (last === undefined)
        return null;
    const before = drafts.at(-2);
    const split = Array.isArray(value) && drafts.every(({ role }) => role === 'assistant') && before !== undefined;
    return split ? drafts.reduce(merged) : { ...last, role: 'assistant' };
}

;// CONCATENATED MODULE: ./src/scout/calls.ts
/** What kind of step a span is, and what it tells: a call of a model, of a tool, or a score. */





/** A chat model within a chat model is one call, seen by two libraries: the inner one counts. */
function kindOf({ span, children }) {
    switch (span.type) {
        case 'CHAT_MODEL':
        case 'LLM':
            return holdsModel(children) ? 'span' : 'model';
        case 'TOOL':
            return 'tool';
        case 'EVALUATOR':
            return 'score';
        default:
            return isGenAi(span) && !holdsModel(children) ? 'model' : 'span';
    }
}
const isGenAi = ({ attributes, type }) => (type === 'UNKNOWN' || type === '') &&
    ['chat', 'text_completion', 'generate_content'].includes(String(attributes['gen_ai.operation.name'] ?? ''));
/** Two levels are what wrappers come to. */
const holdsModel = (children) => [...children, ...children.flatMap(child => child.children)].some(({ span }) => isModelType(span));
const isModelType = ({ type }) => type === 'CHAT_MODEL' || type === 'LLM';
function modelOf({ attributes, inputs, outputs }) {
    const known = ['inspect.model', 'mlflow.llm.model', 'gen_ai.response.model', 'gen_ai.request.model', 'model'];
    return (textOf(firstOf(attributes, ...known)) ??
        textOf(firstOf(fieldsOf(inputs), 'model', 'model_name', 'modelId')) ??
        textOf(fieldsOf(outputs).model));
}
/** The messages that a model was shown. */
function inputOf({ inputs, attributes }) {
    const genAi = opened(attributes['gen_ai.input.messages']);
    if (Array.isArray(genAi))
        return [...instructed(attributes['gen_ai.system_instructions']), ...messagesOf(genAi)];
    if (typeof inputs === 'string' || Array.isArray(inputs))
        return messagesOf(opened(inputs));
    const asked = fieldsOf(inputs);
    const conversation = firstOf(asked, 'messages', 'input', 'contents', 'prompts', 'prompt', 'query', 'question');
    const before = firstOf(asked, 'system', 'instructions', 'system_instruction', 'systemInstruction');
    const read = typeof conversation === 'number' ? [] : messagesOf(conversation);
    const found = 'inspect.model' in attributes ? read.map(withError) : read;
    const shown = found.length > 0 ? found : chatAttribute(attributes);
    return [...instructed(before ?? fieldsOf(asked.config).system_instruction), ...shown];
}
/** Our traces say the error of a tool in its message, where MLflow shows it. */
function withError(draft) {
    const [, type, message] = /^\[error (\w+)\] ([\s\S]*)$/.exec(typeof draft.content === 'string' ? draft.content : '') ?? [];
    if (draft.role !== 'tool' || message === undefined)
        return draft;
    return { ...draft, content: '', error: { type: errorType(type), message } };
}
function instructed(value) {
    const words = plainOf(opened(value));
    return words === '' ? [] : [messages_said('system', words)];
}
function plainOf(value) {
    if (value === undefined || value === null)
        return '';
    const [message] = messagesOf(Array.isArray(value) ? { role: 'system', content: value } : value);
    return message === undefined ? '' : plain(message.content);
}
/** MLflow 2 kept the whole conversation, answer included, as an attribute. */
function chatAttribute(attributes) {
    const listed = opened(attributes['mlflow.chat.messages']);
    if (!Array.isArray(listed))
        return [];
    const drafts = messagesOf(listed);
    return drafts.at(-1)?.role === 'assistant' ? drafts.slice(0, -1) : drafts;
}
/** A call that failed may still have the shape of an answer, with nothing in it. */
function outputOf({ outputs, attributes, status }) {
    const genAi = opened(attributes['gen_ai.output.messages']);
    const answer = answerOf(Array.isArray(genAi) ? { messages: genAi } : outputs);
    const isEmpty = answer.message?.content === '' && answer.message.tool_calls === undefined;
    return status === 'ERROR' && isEmpty ? { message: null, stopReason: 'unknown' } : answer;
}
function toolUseOf(span) {
    const { attributes } = span;
    const wrapped = fieldsOf(span.inputs);
    // inspect-mlflow's way: the function's name beside its arguments.
    const own = textOf(attributes['inspect.function']);
    const names = own === null && textOf(wrapped.function) !== null && 'arguments' in wrapped;
    const given = names ? wrapped.arguments : span.inputs;
    const result = outcome(span.outputs);
    return {
        callId: textOf(firstOf(attributes, 'inspect.tool_call_id', 'inspect.tool_id', 'gen_ai.tool.call.id', 'tool_call_id')) ??
            textOf(fieldsOf(span.outputs).tool_call_id),
        function: own ?? (names ? textOf(wrapped.function) : null) ?? textOf(attributes['gen_ai.tool.name']) ?? bare(span.name),
        arguments: given === undefined ? {} : toolArguments(given),
        result,
        error: failureOf(span),
    };
}
const bare = (name) => name.replace(/^tool:/, '') || 'unknown';
/** LangChain passes the text of a Python dict, which is no JSON. */
function toolArguments(given) {
    const { arguments: found, parse_error: refused } = argumentsOf(given);
    return refused === undefined ? found : { input: typeof given === 'string' ? (0,json_text/* valueOfText */.Uj)(given) : given };
}
function outcome(outputs) {
    const fields = fieldsOf(outputs);
    const [only, ...others] = Object.keys(fields);
    if (fields.type === 'tool' || fields.role === 'tool')
        return resultContent(fields.content);
    return only === 'result' && others.length === 0 ? resultContent(fields.result) : resultContent(outputs);
}
function failureOf(span) {
    if (span.status !== 'ERROR')
        return null;
    return { type: errorType(exceptionOf(span).type), message: calls_messageOf(span) };
}
/** Why a span failed, in the words of its status, or of the exception in it. */
function calls_messageOf(span) {
    const thrown = exceptionOf(span);
    return span.statusMessage || thrown.message || thrown.type || 'it failed, and the trace does not say why';
}
function exceptionOf({ events }) {
    const attributes = fieldsOf(events.find(({ name }) => name === 'exception')?.attributes);
    return {
        type: told(attributes['exception.type']),
        message: told(attributes['exception.message']),
        traceback: told(attributes['exception.stacktrace']),
    };
}
/** Seconds without waiting, as Inspect counts them. */
function workingTimeOf({ attributes }) {
    return numberOf(firstOf(attributes, 'inspect.working_time', 'working_time'));
}

;// CONCATENATED MODULE: ./src/scout/conversations.ts
/** Further back no conversation is looked for. */
const REMEMBERED = 50;
function conversations() {
    const known = [];
    const numbers = new Map();
    const taken = new Set();
    const numberOf = (draft) => {
        const words = JSON.stringify([draft.role, draft.content, draft.tool_calls, draft.tool_call_id]);
        const number = numbers.get(words) ?? numbers.size;
        numbers.set(words, number);
        return number;
    };
    const settle = (draft, fallback) => {
        const id = draft.id !== undefined && !taken.has(draft.id) ? draft.id : fallback;
        taken.add(id);
        return { ...draft, id };
    };
    return (drafts, origin) => {
        const words = drafts.map(numberOf);
        const { conversation, from, skipped } = placeOf({ known, words, drafts });
        if (!known.includes(conversation))
            known.push(conversation);
        const shared = conversation.messages.slice(conversation.messages.length - from);
        const added = drafts.slice(skipped + from).map((draft, at) => settle(draft, `${origin}-${skipped + from + at + 1}`));
        const before = drafts
            .slice(0, skipped)
            .map((draft, at) => standing(conversation, words[at]) ?? settle(draft, `${origin}-${at + 1}`));
        // One by one: so many arguments as a long call has messages no call takes.
        for (const message of added)
            conversation.messages.push(message);
        for (const word of words.slice(skipped + from))
            conversation.words.push(word);
        return { messages: [...before, ...shared, ...added], conversation };
    };
}
const standing = ({ messages, words }, word) => word === undefined ? undefined : messages[words.indexOf(word)];
function placeOf({ known, words, drafts }) {
    const recent = known.slice(-REMEMBERED).reverse();
    return goesOn(recent, { words, drafts }) ?? branches(recent, { words, drafts }) ?? begins();
}
const begins = () => ({ conversation: { messages: [], words: [] }, from: 0, skipped: 0 });
/** It begins with the last messages of one that is known. */
function goesOn(recent, { words, drafts }) {
    const systems = drafts.findIndex(({ role }) => role !== 'system');
    let best;
    for (const conversation of recent)
        for (const skipped of systems > 0 ? [0, systems] : [0]) {
            const from = overlap(conversation.words, words.slice(skipped));
            if (from > systems - skipped && from > 0 && from > (best?.from ?? 0))
                best = { conversation, from, skipped };
        }
    return best;
}
/** It begins as one that is known, and goes on otherwise. */
function branches(recent, { words, drafts }) {
    for (const { messages, words: other } of recent) {
        const differs = words.findIndex((word, at) => word !== other[at]);
        const same = differs < 0 ? words.length : differs;
        if (!drafts.slice(0, same).some(({ role }) => role !== 'system'))
            continue;
        return { conversation: { messages: messages.slice(0, same), words: other.slice(0, same) }, from: same, skipped: 0 };
    }
    return undefined;
}
/** The most of `shown` that `told` ends with. Linear: by the borders of Knuth, Morris and Pratt. */
function overlap(told, shown) {
    const text = [...shown, -1, ...told.slice(-shown.length)];
    const borders = [0];
    for (let at = 1; at < text.length; at += 1) {
        let border = borders[at - 1] ?? 0;
        while (border > 0 && text[at] !== text[border])
            border = borders[border - 1] ?? 0;
        borders.push(text[at] === text[border] ? border + 1 : 0);
    }
    return shown.length === 0 ? 0 : (borders.at(-1) ?? 0);
}

;// CONCATENATED MODULE: ./src/scout/markers.ts

/** Told by the span itself, or without words of their own. */
const SILENT = ['exception', 'sample_init', 'state', 'store'];
const PREFIX = 'inspect.';
const LIMITS = ['message', 'time', 'working', 'token', 'turn', 'cost', 'operator', 'custom'];
/** Of other kinds than Inspect's own an `info`: it refuses to read what it does not know. */
function markerEvent({ name, attributes }, base) {
    if (SILENT.includes(name))
        return [];
    const fields = markers_bare(attributes);
    if (name === 'sample_limit')
        return [limitEvent(fields, base)];
    if (name === 'info')
        return [{ ...base, event: 'info', source: textOf(fields.source) ?? 'info', data: fields.data ?? fields }];
    return [{ ...base, event: 'info', source: name, data: fields }];
}
function limitEvent(fields, base) {
    const type = LIMITS.find(each => each === fields.type) ?? 'custom';
    return { ...base, event: 'sample_limit', type, message: told(fields.message), limit: numberOf(fields.limit) };
}
function markers_bare(attributes) {
    const entries = Object.entries(fieldsOf(attributes));
    return Object.fromEntries(entries.map(([key, value]) => [key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key, value]));
}

;// CONCATENATED MODULE: ./src/scout/spans.ts
/**
 * Roots by their start. A span whose parent is missing is a root, and a circle is cut at its earliest span;
 * of two spans with one id the first counts.
 */
function treeOf(spans) {
    const nodes = new Map();
    for (const span of spans)
        if (!nodes.has(span.spanId))
            nodes.set(span.spanId, { span, parent: null, children: [] });
    const ordered = [...nodes.values()].sort(byStart);
    for (const node of ordered) {
        node.parent = (node.span.parentId === null ? undefined : nodes.get(node.span.parentId)) ?? null;
        node.parent?.children.push(node);
    }
    cutCircles(ordered);
    return ordered.filter(({ parent }) => parent === null);
}
const byStart = (one, other) => {
    const difference = one.span.startNs - other.span.startNs;
    if (difference !== 0n)
        return difference < 0n ? -1 : 1;
    return one.span.spanId < other.span.spanId ? -1 : 1;
};
/** What no root leads to hangs from a circle. */
function cutCircles(ordered) {
    const reached = new Set(nodesIn(ordered.filter(({ parent }) => parent === null)));
    for (const node of ordered) {
        if (reached.has(node))
            continue;
        if (node.parent)
            node.parent.children = node.parent.children.filter(child => child !== node);
        node.parent = null;
        for (const each of nodesIn([node]))
            reached.add(each);
    }
}
/** Depth first, children by their start. Without recursion: depth is the writer's choice. */
function* walk(roots) {
    const ahead = backwards(roots);
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
        yield step;
        if (!step.enters)
            continue;
        ahead.push({ node: step.node, enters: false });
        // One by one: so many arguments as a wide span has children no call takes.
        for (const child of backwards(step.node.children))
            ahead.push(child);
    }
}
const backwards = (nodes) => [...nodes].reverse().map(node => ({ node, enters: true }));
function* nodesIn(roots) {
    for (const { node, enters } of walk(roots))
        if (enters)
            yield node;
}
/** Milliseconds and better as ISO 8601, to the microsecond as Inspect has it. */
function isoOf(ns) {
    const microseconds = String((ns / 1000n) % 1000000n).padStart(6, '0');
    const seconds = Number(ns / 1000000000n);
    const whole = Math.min(Math.max(seconds, 0), LAST_SECOND);
    return `${new Date(whole * 1000).toISOString().slice(0, 19)}.${microseconds}+00:00`;
}
/** The end of the year 9999: Python's last. */
const LAST_SECOND = 253_402_300_799;
function secondsBetween(startNs, endNs) {
    return Math.max(0, Number((endNs - startNs) / 1000n) / 1e6);
}
/** How long it took; null when it never ended. */
function secondsOf({ startNs, endNs }) {
    return endNs === null ? null : secondsBetween(startNs, endNs);
}

;// CONCATENATED MODULE: ./src/scout/moments.ts
/** The steps of a trace in the order of time, although its clocks may disagree. */

/** Chronological, and still nested: nothing begins before its parent or ends after it. */
function momentsOf(roots) {
    const moments = [];
    const begun = new Map();
    const ended = new Map();
    for (const { node, enters } of walk(roots)) {
        const { span, parent } = node;
        if (enters) {
            const startNs = latest(span.startNs, parent ? begun.get(parent) : undefined);
            begun.set(node, startNs);
            ended.set(node, latest(span.endNs ?? startNs, startNs));
            moments.push({ node, enters, atNs: startNs });
        }
        else {
            const endNs = ended.get(node) ?? span.startNs;
            if (parent)
                ended.set(parent, latest(endNs, ended.get(parent)));
            moments.push({ node, enters, atNs: endNs });
        }
    }
    return moments.sort((one, other) => (one.atNs === other.atNs ? 0 : one.atNs < other.atNs ? -1 : 1));
}
const latest = (one, other) => (other !== undefined && other > one ? other : one);

;// CONCATENATED MODULE: ./src/scout/options.ts

const options_whole = value => (Number.isSafeInteger(value) ? value : null);
const texts = value => {
    const list = typeof value === 'string' ? [value] : listOf(value);
    return list.length > 0 && list.every(each => typeof each === 'string') ? [...list] : null;
};
const oneOf = (...words) => value => words.find(word => word === value) ?? null;
/** Inspect's name, how it is read, and the names that others have. */
const OPTIONS = [
    ['temperature', numberOf],
    ['top_p', numberOf, 'topP'],
    ['top_k', options_whole, 'topK'],
    ['max_tokens', options_whole, 'max_completion_tokens', 'max_output_tokens', 'maxOutputTokens', 'maxTokens'],
    ['seed', options_whole],
    ['stop_seqs', texts, 'stop', 'stop_sequences', 'stopSequences'],
    ['frequency_penalty', numberOf],
    ['presence_penalty', numberOf],
    ['num_choices', options_whole, 'n'],
    ['best_of', options_whole],
    ['logprobs', flagOf],
    ['top_logprobs', options_whole],
    ['parallel_tool_calls', flagOf],
    ['reasoning_effort', oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh')],
    ['reasoning_tokens', options_whole],
];
/** Where libraries leave them, the most explicit first. */
function configOf({ inputs, attributes }) {
    const asked = fieldsOf(inputs);
    const places = [
        fieldsOf(opened(attributes['inspect.config'])),
        asked,
        fieldsOf(asked.config),
        fieldsOf(asked.generation_config),
        fieldsOf(asked.inferenceConfig),
        fieldsOf(opened(attributes.invocation_params)),
        attributes,
    ];
    const config = {};
    for (const [name, read, ...others] of OPTIONS) {
        const value = places.map(place => read(firstOf(place, name, ...others, `gen_ai.request.${name}`))).find(isGiven);
        if (value !== undefined && value !== null)
            config[name] = value;
    }
    return config;
}
const isGiven = (value) => value !== null;
function toolsOf({ inputs, attributes }) {
    const asked = fieldsOf(inputs);
    const listed = [
        opened(attributes['mlflow.chat.tools']),
        asked.tools,
        fieldsOf(asked.toolConfig).tools,
        fieldsOf(opened(attributes.invocation_params)).tools,
    ].find(value => listOf(value).length > 0);
    return listOf(listed).flatMap(described);
}
function described(value) {
    const outer = fieldsOf(value);
    const fields = fieldsOf(firstOf(outer, 'function', 'toolSpec') ?? outer);
    const name = textOf(fields.name);
    if (name === null)
        return [];
    const schema = fieldsOf(firstOf(fields, 'parameters', 'input_schema', 'inputSchema', 'args_schema'));
    return [{ name, description: textOf(fields.description) ?? '', parameters: parameters(schema) }];
}
function parameters(schema) {
    const { properties, required } = options_schemaOf(fieldsOf(schema.json ?? schema), DEEPEST);
    return { type: 'object', properties: properties ?? {}, required: required ?? [], additionalProperties: false };
}
/** Deeper levels of a schema are left out. */
const DEEPEST = 8;
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];
/** What Inspect's own JSON Schema knows of a schema. */
function options_schemaOf(schema, levels) {
    const type = TYPES.find(each => each === String(schema.type ?? '').toLowerCase());
    const made = type === undefined ? {} : { type };
    if (typeof schema.description === 'string')
        made.description = schema.description;
    if (Array.isArray(schema.enum))
        made.enum = schema.enum;
    if (levels === 0)
        return made;
    if ('items' in schema)
        made.items = options_schemaOf(fieldsOf(schema.items), levels - 1);
    if ('properties' in schema) {
        const properties = Object.entries(fieldsOf(schema.properties));
        made.properties = Object.fromEntries(properties.map(([name, each]) => [name, options_schemaOf(fieldsOf(each), levels - 1)]));
    }
    const alternatives = listOf(schema.anyOf);
    if (alternatives.length > 0)
        made.anyOf = alternatives.map(each => options_schemaOf(fieldsOf(each), levels - 1));
    const required = listOf(schema.required).filter(each => typeof each === 'string');
    if (required.length > 0)
        made.required = required;
    return made;
}
function toolChoiceOf({ inputs }) {
    const { tool_choice: choice } = fieldsOf(inputs);
    const fields = fieldsOf(choice);
    const name = textOf(fieldsOf(fields.function).name) ?? textOf(fields.name);
    if (name !== null)
        return { name };
    const word = textOf(choice) ?? textOf(fields.type);
    if (word === 'none')
        return 'none';
    return word === 'any' || word === 'required' ? 'any' : 'auto';
}

;// CONCATENATED MODULE: ./src/scout/scores.ts

const scores_PREFIX = 'inspect/';
const scorerOf = (name) => (name.startsWith(scores_PREFIX) ? name.slice(scores_PREFIX.length) : name);
/** Feedback that has a value; of several under one name the last. */
function feedbackScores(assessments) {
    const given = assessments.filter(({ kind, value, error }) => kind === 'feedback' && value !== null && error === null);
    const byName = new Map(given.map(assessment => [scorerOf(assessment.name), assessment]));
    return [...byName].map(([scorer, assessment]) => ({
        scorer,
        value: scoreValue(assessment.value),
        explanation: assessment.rationale,
        assessment,
    }));
}
/** A score of Inspect is a scalar, or a list or dict of such; anything deeper is written as JSON. */
function scoreValue(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Array.isArray(value) ? value : Object.values(value);
    const flat = members.every(each => typeof each !== 'object' || (each === null && !Array.isArray(value)));
    return flat ? value : JSON.stringify(value);
}
const GRADES = new Map([
    ['C', 1],
    ['correct', 1],
    ['P', 0.5],
    ['partial', 0.5],
    ['I', 0],
    ['incorrect', 0],
    ['N', 0],
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
/** Null where the score is no number, also for free text. */
function scoreNumber(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'string')
        return numberOf(value);
    const grade = GRADES.get(value) ?? GRADES.get(value.toLowerCase());
    if (grade !== undefined)
        return grade;
    return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value.trim()) ? numberOf(Number(value)) : null;
}
/** As Scout has it: more than nothing. */
function succeeded(value) {
    const number = scoreNumber(value);
    return number === null ? null : number > 0;
}
/** `{scorer: value}` or `{scorer: {value, explanation}}`, as the outputs of a sample's span hold them. */
function listedScores(value) {
    return Object.entries(fieldsOf(value)).flatMap(([scorer, score]) => {
        const detailed = fieldsOf(score);
        const found = 'value' in detailed ? detailed.value : score;
        if (found === undefined || found === null)
            return [];
        const { explanation } = detailed;
        return [{ scorer, value: scoreValue(found), explanation: typeof explanation === 'string' ? explanation : null }];
    });
}

;// CONCATENATED MODULE: ./src/scout/usage.ts

/** Null when nothing was counted. */
function usageOf({ attributes, outputs }) {
    const answered = fieldsOf(outputs);
    const own = inspectUsage(attributes);
    const counted = [
        fieldsOf(opened(attributes['mlflow.chat.tokenUsage'])),
        attributes,
        fieldsOf(answered.usage),
        fieldsOf(answered.tokens),
        fieldsOf(firstOf(answered, 'usage_metadata', 'usageMetadata')),
    ].find(fields => INPUT.some(key => countOf(fields[key]) !== null) || OUTPUT.some(key => countOf(fields[key]) !== null));
    if (counted === undefined)
        return null;
    const cost = numberOf(fieldsOf(opened(attributes['mlflow.llm.cost'])).total_cost);
    return { ...counts(counted), ...own, ...reasoning(answered), ...(cost === null ? {} : { total_cost: cost }) };
}
/** Inspect's own counts, where it made the span. */
function inspectUsage(attributes) {
    const input = countOf(attributes.input_tokens);
    return attributes['inspect.model'] === undefined || input === null ? {} : { input_tokens: input };
}
const INPUT = [
    'input_tokens',
    'prompt_tokens',
    'inputTokens',
    'prompt_token_count',
    'gen_ai.usage.input_tokens',
    'input',
];
const OUTPUT = [
    'output_tokens',
    'completion_tokens',
    'outputTokens',
    'candidates_token_count',
    'gen_ai.usage.output_tokens',
    'output',
];
const TOTAL = ['total_tokens', 'totalTokens', 'total_token_count', 'total'];
const CACHE_READ = ['cache_read_input_tokens', 'input_tokens_cache_read'];
const CACHE_WRITE = ['cache_creation_input_tokens', 'input_tokens_cache_write'];
/** Cached tokens are within the input of some providers and beside it for others; the total tells which. */
function counts(fields) {
    const input = counted(fields, INPUT) ?? 0;
    const output = counted(fields, OUTPUT) ?? 0;
    const read = counted(fields, CACHE_READ);
    const write = counted(fields, CACHE_WRITE);
    const cached = (read ?? 0) + (write ?? 0);
    const total = counted(fields, TOTAL) ?? input + output;
    const within = cached > 0 && cached <= input && total === input + output;
    return {
        input_tokens: within ? input - cached : input,
        output_tokens: output,
        total_tokens: total,
        ...(read === null ? {} : { input_tokens_cache_read: read }),
        ...(write === null ? {} : { input_tokens_cache_write: write }),
    };
}
function counted(fields, keys) {
    return countOf(firstOf(fields, ...keys));
}
function reasoning(answered) {
    const details = firstOf(fieldsOf(answered.usage), 'completion_tokens_details', 'output_tokens_details');
    const tokens = countOf(fieldsOf(details).reasoning_tokens);
    return tokens === null ? {} : { reasoning_tokens: tokens };
}
/** `input_tokens`, …, of a whole trace. */
function totalOf(usage) {
    return countOf(fieldsOf(opened(usage)).total_tokens);
}

;// CONCATENATED MODULE: ./src/scout/events.ts









function tell(roots, join) {
    const moments = momentsOf(roots);
    const telling = {
        join,
        startNs: moments[0]?.atNs ?? 0n,
        open: new Map(),
        models: [],
        tools: [],
        scores: [],
    };
    const events = moments.flatMap(({ node, enters, atNs }) => enters ? begun(telling, node, atNs) : ended(telling, node, atNs));
    return { events, models: telling.models, tools: telling.tools, scores: telling.scores };
}
/** A leaf is its event alone; what has something in it is a span around that, too. */
function begun(telling, node, atNs) {
    const around = isSpan(node) ? [spanBegin(telling, node, atNs)] : [];
    const base = { ...baseOf(telling, node, atNs), span_id: isSpan(node) ? node.span.spanId : enclosing(node) };
    switch (kindOf(node)) {
        case 'model':
            return [...around, modelEvent(telling, node, base)];
        case 'tool':
            return [...around, toolEvent(telling, node, base)];
        case 'score':
        case 'span':
            return around;
    }
}
function ended(telling, node, atNs) {
    const spans = isSpan(node);
    const base = { ...baseOf(telling, node, atNs), span_id: spans ? node.span.spanId : enclosing(node) };
    const kind = kindOf(node);
    const { spanId: id } = node.span;
    return [
        ...markers(telling, node),
        ...(kind === 'score' ? scoreEvent(telling, node, base) : []),
        ...((kind === 'span' || kind === 'score') && isOrigin(node) ? [errorEvent(node, base)] : []),
        ...(spans ? [{ ...base, uuid: `${id}-end`, event: 'span_end', id }] : []),
    ];
}
const isSpan = (node) => kindOf(node) === 'span' || node.children.length > 0;
const enclosing = ({ parent }) => parent?.span.spanId ?? null;
/** Where an error came up, and not what passed it on. */
const isOrigin = ({ span, children }) => span.status === 'ERROR' && !children.some(child => child.span.status === 'ERROR');
function baseOf({ startNs }, { span }, atNs) {
    return {
        uuid: span.spanId,
        span_id: span.spanId,
        timestamp: isoOf(atNs),
        working_start: secondsBetween(startNs, atNs),
    };
}
function spanBegin(telling, node, atNs) {
    const { spanId: id, name } = node.span;
    const base = baseOf(telling, node, atNs);
    return {
        ...base,
        uuid: `${id}-begin`,
        event: 'span_begin',
        id,
        parent_id: enclosing(node),
        type: spanType(node),
        name,
    };
}
const spanType = ({ span }) => textOf(span.attributes['inspect.span_type']) ?? (span.type === '' ? 'span' : span.type.toLowerCase());
/** What happened within a span and took no time. */
function markers(telling, node) {
    const { events, spanId } = node.span;
    return events.flatMap((event, at) => {
        const base = {
            ...baseOf(telling, node, event.timeNs),
            uuid: `${spanId}-${at + 1}`,
            span_id: isSpan(node) ? spanId : enclosing(node),
        };
        return markerEvent(event, base);
    });
}
function errorEvent({ span }, base) {
    const { traceback } = exceptionOf(span);
    return {
        ...base,
        uuid: `${span.spanId}-error`,
        event: 'error',
        error: { message: calls_messageOf(span), traceback, traceback_ansi: traceback },
    };
}
function modelEvent(telling, node, base) {
    const { span } = node;
    const known = modelOf(span);
    const model = known ?? 'unknown';
    const answer = outputOf(span);
    const shown = inputOf(span);
    const spoken = answer.message
        ? [{ ...answer.message, source: 'generate', ...(known === null ? {} : { model: known }) }]
        : [];
    const { messages, conversation } = telling.join([...shown, ...spoken], span.spanId);
    const message = answer.message ? messages.at(-1) : undefined;
    for (const call of message?.tool_calls ?? [])
        telling.open.set(call.id, call);
    const failed = span.status === 'ERROR' ? calls_messageOf(span) : undefined;
    const { traceback } = exceptionOf(span);
    const event = {
        ...base,
        event: 'model',
        model,
        input: message ? messages.slice(0, -1) : messages,
        tools: toolsOf(span),
        tool_choice: toolChoiceOf(span),
        config: configOf(span),
        output: {
            model,
            choices: message ? [{ message, stop_reason: answer.stopReason }] : [],
            completion: message ? plain(message.content) : '',
            usage: usageOf(span),
            time: secondsOf(span),
        },
        ...(failed === undefined ? {} : { error: failed }),
        ...(failed === undefined || traceback === '' ? {} : { traceback }),
        ...cacheOf(span.attributes),
        ...roleOf(span.attributes),
        ...retriesOf(span.attributes),
        ...durationOf(node),
    };
    telling.models.push({ event, node, conversation });
    return event;
}
function cacheOf(attributes) {
    const cache = firstOf(attributes, 'inspect.cache', 'cache');
    return cache === 'read' || cache === 'write' ? { cache } : {};
}
function roleOf(attributes) {
    const role = textOf(attributes['inspect.role']);
    return role === null ? {} : { role };
}
function retriesOf(attributes) {
    const retries = countOf(attributes['inspect.retries']);
    return retries === null ? {} : { retries };
}
function durationOf({ span }) {
    const working = workingTimeOf(span) ?? secondsOf(span);
    return {
        ...(span.endNs === null ? {} : { completed: isoOf(span.endNs) }),
        ...(working === null ? {} : { working_time: working }),
    };
}
function toolEvent(telling, node, base) {
    const { span } = node;
    const use = toolUseOf(span);
    const call = events_callOf(telling, use);
    if (call)
        telling.open.delete(call.id);
    const agent = textOf(span.attributes['inspect.agent']);
    const event = {
        ...base,
        event: 'tool',
        type: 'function',
        id: call?.id ?? use.callId ?? span.spanId,
        function: use.function,
        arguments: Object.keys(use.arguments).length > 0 ? use.arguments : (call?.arguments ?? use.arguments),
        result: use.result,
        ...(use.error ? { error: use.error } : {}),
        ...(span.status === 'ERROR' ? { failed: true } : {}),
        ...(agent === null ? {} : { agent }),
        ...durationOf(node),
    };
    telling.tools.push(event);
    return event;
}
/** The model's call that this span answers: the one of its id, else the oldest open one of its name. */
function events_callOf({ open }, { callId, function: name }) {
    if (callId !== null)
        return open.get(callId);
    return [...open.values()].find(call => call.function === name);
}
function scoreEvent(telling, node, base) {
    const { span } = node;
    const outputs = fieldsOf(span.outputs);
    const value = 'value' in outputs ? outputs.value : span.outputs;
    if (value === undefined || value === null)
        return [];
    const scorer = textOf(span.attributes['inspect.scorer']) ?? scorerName(node);
    const event = {
        ...base,
        event: 'score',
        score: { value: scoreValue(value), ...answered(outputs) },
        ...targetOf(fieldsOf(span.inputs).target),
        intermediate: flagOf(firstOf(span.attributes, 'inspect.intermediate', 'intermediate')) === true,
        scorer,
    };
    telling.scores.push(event);
    return [event];
}
/** inspect-mlflow calls each "score", within the span of its scorer. */
function scorerName({ span, parent }) {
    return parent?.span.type === 'scorer' ? parent.span.name : span.name.replace(/^(inspect\/|score:)/, '');
}
function answered(outputs) {
    const answer = outputs.answer;
    const explanation = textOf(outputs.explanation);
    const metadata = fieldsOf(outputs.metadata);
    return {
        ...(typeof answer === 'string' ? { answer } : {}),
        ...(explanation === null ? {} : { explanation }),
        ...(Object.keys(metadata).length === 0 ? {} : { metadata: { ...metadata } }),
    };
}
function targetOf(target) {
    if (target === undefined || target === null)
        return {};
    return { target: Array.isArray(target) ? target.map(told) : told(target) };
}

;// CONCATENATED MODULE: ./src/scout/samples.ts




function samplesOf(roots, tags) {
    const [root] = roots;
    if (root === undefined)
        return [];
    if (isOwn(root))
        return [ownSample(roots, root, tags)];
    const samples = [...nodesIn(roots)].filter(isHooksSample);
    if (samples.length === 0)
        return [application(roots, root)];
    return samples.map(hooksSample);
}
const isOwn = ({ span }) => span.type === 'AGENT' && 'inspect.sample_id' in span.attributes;
const isHooksSample = ({ span }) => span.name.startsWith('sample:') && 'inspect.sample_id' in span.attributes && 'inspect.eval_id' in span.attributes;
function ownSample(roots, { span }, tags) {
    const { attributes } = span;
    const inputs = fieldsOf(span.inputs);
    const outputs = fieldsOf(span.outputs);
    const known = (key) => textOf(told(attributes[`inspect.${key}`])) ?? tags.get(`inspect.${key}`) ?? null;
    return {
        kind: 'own',
        suffix: '',
        roots,
        sampleId: known('sample_id'),
        uuid: known('sample_uuid') ?? known('uuid'),
        epoch: countOf(Number(known('epoch') ?? Number.NaN)),
        task: known('task'),
        evalId: known('eval_id'),
        runId: known('run_id'),
        taskCount: null,
        model: known('model'),
        agent: known('agent') ?? known('solver') ?? agentIn(roots.flatMap(({ children }) => children)),
        target: inputs.target,
        metadata: inputs.metadata,
        scores: listedScores(outputs.scores),
        seconds: numberOf(firstOf(attributes, 'inspect.total_time')) ?? secondsOf(span),
        workingTime: workingTimeOf(span),
        error: span.status === 'ERROR' ? calls_messageOf(span) : null,
    };
}
function hooksSample(node) {
    const { span } = node;
    const outputs = fieldsOf(span.outputs);
    const [task, run] = above(node);
    const uuid = textOf(span.attributes['inspect.sample_id']);
    return {
        kind: 'hooks',
        suffix: `-${span.spanId}`,
        roots: [asRoot(node)],
        sampleId: uuid,
        uuid,
        epoch: null,
        task: textOf(task?.attributes['inspect.task']),
        evalId: textOf(span.attributes['inspect.eval_id']),
        runId: textOf(run?.attributes['inspect.run_id']),
        taskCount: textOf(run?.attributes['inspect.task_count']),
        model: textOf(task?.attributes['inspect.model']),
        agent: null,
        target: undefined,
        metadata: undefined,
        scores: listedScores(outputs.scores),
        seconds: numberOf(outputs.total_time) ?? secondsOf(span),
        workingTime: null,
        error: span.status === 'ERROR' ? calls_messageOf(span) : null,
    };
}
/** The task and the run around a sample. */
function above({ parent }) {
    return [parent?.span, parent?.parent?.span];
}
const asRoot = (node) => {
    const root = { ...node, parent: null };
    for (const child of root.children)
        child.parent = root;
    return root;
};
function application(roots, { span }) {
    return {
        kind: 'application',
        suffix: '',
        roots,
        sampleId: null,
        uuid: null,
        epoch: null,
        task: null,
        evalId: textOf(span.attributes['inspect.eval_id']),
        runId: textOf(span.attributes['inspect.run_id']),
        taskCount: textOf(span.attributes['inspect.task_count']),
        model: null,
        agent: agentIn(roots),
        target: undefined,
        metadata: undefined,
        scores: [],
        seconds: secondsOf(span),
        workingTime: null,
        error: span.status === 'ERROR' ? calls_messageOf(failing(roots)?.span ?? span) : null,
    };
}
/** What failed first says more than what passed the failure on. */
function failing(roots) {
    return [...nodesIn(roots)].findLast(({ span }) => span.status === 'ERROR' && span.statusMessage !== '');
}
/** The outermost agent. */
function agentIn(roots) {
    for (const { span } of nodesIn(roots))
        if (span.type === 'AGENT')
            return span.name;
    return null;
}

;// CONCATENATED MODULE: ./src/scout/thread.ts
/** The longest conversation, of equally long ones the last. */
function threadOf({ models, tools, events }) {
    const main = mainCalls(models);
    if (main.every(({ event }) => event.input.length === 0))
        return answersOf(main, events);
    const longest = main.reduce((best, { conversation }) => (conversation.messages.length >= (best?.messages.length ?? 0) ? conversation : best), undefined);
    return withTools(longest?.messages ?? [], tools);
}
/** Where no call shows what it was asked: the answers, each with the tools that ran before the next. */
function answersOf(main, events) {
    const own = new Set(main.map(({ event }) => event));
    const thread = [];
    let asking;
    for (const event of events) {
        if (event.event === 'model' && own.has(event)) {
            asking = event.output.choices[0] && { ...event.output.choices[0].message };
            if (asking)
                thread.push(asking);
        }
        if (event.event !== 'tool' || asking === undefined)
            continue;
        const { id, function: name, arguments: given } = event;
        const calls = asking.tool_calls ?? [];
        if (!calls.some(call => call.id === id))
            asking.tool_calls = [...calls, { id, function: name, arguments: given, type: 'function' }];
        thread.push(thread_toolMessage(event));
    }
    return thread;
}
/** Not those of a grader or scorer, nor of an agent that was called as a tool, as long as there are others. */
function mainCalls(calls) {
    const solving = calls.filter(({ event, node }) => event.role === undefined && !within(node, isScoring));
    const outer = solving.filter(({ node }) => !within(node, isTool));
    return [outer, solving, calls].find(({ length }) => length > 0) ?? [];
}
function within(node, matches) {
    for (let at = node.parent; at !== null; at = at.parent)
        if (matches(at))
            return true;
    return false;
}
const SCORING = ['EVALUATOR', 'scorer', 'scorers'];
const isScoring = ({ span }) => SCORING.includes(span.type) || SCORING.includes(String(span.attributes['inspect.span_type']));
const isTool = ({ span }) => span.type === 'TOOL';
/** Results that no later call shows, as a limit may have ended it before; and the name of the function of each. */
function withTools(thread, tools) {
    const answered = new Set(thread.flatMap(({ role, tool_call_id: id }) => (role === 'tool' && id ? [id] : [])));
    const used = new Map(tools.map(tool => [tool.id, tool]));
    const names = new Map(thread.flatMap(({ tool_calls: calls = [] }) => calls.map(call => [call.id, call.function])));
    return thread.flatMap(message => {
        const missing = (message.tool_calls ?? []).flatMap(({ id }) => (answered.has(id) ? [] : (used.get(id) ?? [])));
        return [namedTool(message, names), ...missing.map(thread_toolMessage)];
    });
}
function namedTool(message, names) {
    if (message.role !== 'tool' || message.function)
        return message;
    const name = names.get(message.tool_call_id ?? '');
    return name === undefined ? message : { ...message, function: name };
}
function thread_toolMessage({ uuid, id, function: name, result, error }) {
    const content = typeof result === 'object' ? result : String(result);
    const failure = error ? { error } : {};
    return { id: `${uuid}-result`, role: 'tool', content, tool_call_id: id, function: name, ...failure };
}

;// CONCATENATED MODULE: ./src/scout/convert.ts










function transcriptsOf(trace, around) {
    const samples = samplesOf(treeOf(trace.spans), trace.info.tags);
    return samples.map(sample => transcriptOf({ ...trace, sample, alone: samples.length === 1, ...around }));
}
function transcriptOf(source) {
    const { info, sample } = source;
    const told = tell(sample.roots, conversations());
    const scores = scoresOf(source, told);
    const [headline] = scores;
    const [call] = mainCalls(told.models);
    const model = sample.model ?? (call ? modelOf(call.node.span) : null);
    const messages = convert_messagesOf(source, told);
    return {
        transcriptId: `${info.traceId}${sample.suffix}`,
        sourceType: 'mlflow',
        sourceId: sample.evalId ?? tagOf(info, 'inspect.eval_id') ?? info.metadata.get('mlflow.sourceRun') ?? info.experimentId,
        sourceUri: source.traceUrl(info),
        date: tracesRequestTime(info),
        taskSet: sample.task ?? tagOf(info, 'inspect.task') ?? source.experiment,
        taskId: sample.sampleId ?? nameOf(source) ?? info.traceId,
        taskRepeat: sample.epoch,
        agent: sample.agent,
        agentArgs: null,
        model,
        modelOptions: optionsOf(told),
        score: headline?.value ?? null,
        scoreExplanation: headline?.explanation ?? null,
        success: succeeded(headline?.value),
        messageCount: messages.length,
        totalSeconds: convert_secondsOf(source),
        totalTokens: tokensOf(source, told),
        error: sample.error ?? unseenError(source),
        limit: limitOf(source, told),
        metadata: metadataOf(source, { told, scores }),
        messages,
        events: [...told.events, ...assessed(source, told)],
    };
}
/** When a trace began, ISO 8601 in UTC; null when it does not say. */
function tracesRequestTime({ requestTimeMs }) {
    const known = Number.isFinite(requestTimeMs) && requestTimeMs > 0 && requestTimeMs <= LAST_MS;
    return known ? new Date(requestTimeMs).toISOString().replace('Z', '+00:00') : null;
}
/** The end of the year 9999. */
const LAST_MS = 253_402_300_799_999;
const tagOf = ({ tags }, key) => tags.get(key);
const nameOf = ({ info, sample }) => info.tags.get('mlflow.traceName') ?? textOf(sample.roots[0]?.span.name);
/** Where no call of a model shows messages, what the trace was asked and what it answered. */
function convert_messagesOf({ sample, info }, told) {
    const thread = threadOf(told);
    const [root] = sample.roots;
    if (thread.length > 0 || root === undefined || sample.kind === 'hooks')
        return thread;
    const { inputs, outputs, spanId } = root.span;
    const own = sample.kind === 'own';
    const asked = (own ? fieldsOf(inputs).input : inputs) ?? info.requestPreview;
    const { output, answer, messages } = fieldsOf(outputs);
    // The preview of a sample of ours may be its error.
    const answered = own ? (output ?? answer ?? null) : (outputs ?? info.responsePreview);
    const whole = own && messages !== undefined ? draftsOf('user', messages) : [];
    const drafts = whole.length > 0 ? whole : [...draftsOf('user', asked), ...draftsOf('assistant', answered)];
    return drafts.map((draft, at) => ({ ...draft, id: draft.id ?? `${spanId}-${at + 1}` }));
}
function draftsOf(role, value) {
    if (value === null)
        return [];
    const isChat = Array.isArray(value) && value.length > 0 && value.every(isMessage);
    return isChat ? messagesOf(value) : [messages_said(role, convert_plainly(value))];
}
/** A single field is its text. */
function convert_plainly(value) {
    const fields = fieldsOf(value);
    const [only, ...others] = Object.values(fields);
    return told(only !== undefined && others.length === 0 ? only : value);
}
/** The first is the headline, as Inspect has it. Values of the sample's own outputs, else of its spans, else feedback. */
function scoresOf(source, { scores: events }) {
    const found = new Map();
    const final = events.filter(({ intermediate }) => !intermediate).map(eventScore);
    for (const score of [...source.sample.scores, ...final, ...feedbackScores(assessmentsOf(source))]) {
        const known = found.get(score.scorer) ?? wholeOf(found, score.scorer);
        if (known === undefined)
            found.set(score.scorer, score);
        else if (known.explanation === null)
            found.set(known.scorer, { ...known, explanation: score.explanation });
    }
    return [...found.values()];
}
/** `rubric/style` is a key of the dict that `rubric` gave. */
function wholeOf(found, scorer) {
    const end = scorer.lastIndexOf('/');
    const whole = end < 0 ? undefined : found.get(scorer.slice(0, end));
    return typeof whole?.value === 'object' ? whole : undefined;
}
const eventScore = ({ scorer = 'score', score }) => ({
    scorer,
    value: score.value,
    explanation: score.explanation ?? null,
});
/** In the trace of a whole run an assessment names its sample. */
function assessmentsOf({ info, sample }) {
    if (sample.kind !== 'hooks')
        return info.assessments;
    return info.assessments.filter(({ metadata }) => metadata.get('sample_id') === sample.uuid);
}
/** Feedback that no span tells of, as events at the end. */
function assessed(source, { events, scores }) {
    const told = new Map(scores.map(({ scorer = 'score', score }) => [scorer, score]));
    const last = events.at(-1);
    if (last === undefined)
        return [];
    return feedbackScores(assessmentsOf(source))
        .filter(({ scorer }) => !told.has(scorer) && wholeOf(told, scorer) === undefined)
        .map(({ scorer, value, explanation, assessment }, at) => ({
        uuid: assessment.id ?? `${source.info.traceId}${source.sample.suffix}-score-${at + 1}`,
        span_id: null,
        timestamp: last.timestamp,
        working_start: last.working_start,
        event: 'score',
        score: { value: scoreValue(value), ...(explanation === null ? {} : { explanation }) },
        intermediate: false,
        scorer,
        metadata: { source_type: assessment.source.type, source_id: assessment.source.id },
    }));
}
function optionsOf({ models }) {
    const config = mainCalls(models)[0]?.event.config ?? {};
    return Object.keys(config).length === 0 ? null : config;
}
function convert_secondsOf({ sample, info, alone }) {
    return sample.seconds ?? (alone && info.durationMs !== null ? info.durationMs / 1000 : null);
}
/** MLflow's total where the trace is one sample, which agrees with its page; else the sum over the calls. */
function tokensOf({ info, alone }, { models }) {
    const total = alone ? totalOf(info.metadata.get('mlflow.trace.tokenUsage')) : null;
    if (total !== null)
        return total;
    const usages = models.flatMap(({ event }) => event.output.usage ?? []);
    return usages.length === 0 ? null : usages.reduce((sum, { total_tokens: tokens }) => sum + tokens, 0);
}
/** A trace can have failed without any span that says so. */
function unseenError({ info, sample }) {
    if (info.state !== 'ERROR' || sample.kind === 'hooks')
        return null;
    return info.responsePreview || 'The trace failed and does not say why.';
}
function limitOf({ sample, info }, { events }) {
    const [root] = sample.roots;
    const known = textOf(root?.span.attributes['inspect.limit']) ?? info.tags.get('inspect.limit') ?? null;
    return known ?? events.find(event => event.event === 'sample_limit')?.type ?? null;
}
function metadataOf(source, { told: { models }, scores }) {
    const { info, sample, experiment } = source;
    const { metadata, tags } = info;
    const [headline] = scores;
    const assessments = assessmentsOf(source);
    return {
        trace_id: info.traceId,
        trace_name: nameOf(source),
        trace_state: info.state,
        experiment,
        experiment_id: info.experimentId,
        mlflow_run_id: metadata.get('mlflow.sourceRun') ?? null,
        run_id: sample.runId ?? tags.get('inspect.run_id') ?? null,
        eval_id: sample.evalId ?? tags.get('inspect.eval_id') ?? null,
        sample_uuid: sample.uuid,
        task_count: sample.taskCount,
        session: metadata.get('mlflow.trace.session') ?? null,
        user: metadata.get('mlflow.trace.user') ?? null,
        commit: convert_named(metadata, tags, 'mlflow.source.git.commit'),
        branch: convert_named(metadata, tags, 'mlflow.source.git.branch'),
        target: convert_targetOf(source),
        scorer: headline?.scorer ?? null,
        score_numeric: scoreNumber(headline?.value),
        total_cost: costOf(source, models.map(({ event }) => event)),
        working_time: sample.workingTime,
        scores: scores.length === 0 ? null : Object.fromEntries(scores.map(({ scorer, value }) => [scorer, value])),
        assessments: assessments.length === 0 ? null : assessments.map(plainAssessment),
        token_usage: opened(metadata.get('mlflow.trace.tokenUsage')) ?? null,
        sample_metadata: sample.metadata ?? null,
        tags: textsOf(tags),
        trace_metadata: textsOf(metadata),
    };
}
function convert_named(metadata, tags, key) {
    return tags.get(key) || metadata.get(key) || null;
}
/** Of the sample, of a scorer's span, or what somebody expected. */
function convert_targetOf(source) {
    const { sample } = source;
    const expected = assessmentsOf(source).find(({ kind }) => kind === 'expectation')?.value;
    const target = sample.target ?? targetOfSpans(sample) ?? expected;
    return target === undefined || target === null ? null : told(target);
}
function targetOfSpans({ roots }) {
    for (const { span } of nodesIn(roots)) {
        const { target } = fieldsOf(span.inputs);
        if (span.type === 'EVALUATOR' && target !== undefined)
            return target;
    }
    return undefined;
}
function costOf({ info, alone }, models) {
    const { total_cost: whole } = fieldsOf(alone ? opened(info.metadata.get('mlflow.trace.cost')) : null);
    if (typeof whole === 'number')
        return whole;
    const costs = models.flatMap(({ output }) => output.usage?.total_cost ?? []);
    return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
function plainAssessment({ name, kind, value, error, rationale, source }) {
    return { name, kind, value, ...(error ? { error } : {}), rationale, source_type: source.type, source_id: source.id };
}
function textsOf(texts) {
    const own = [...texts].filter(([key]) => !LARGE.includes(key));
    return own.length === 0 ? null : Object.fromEntries(own);
}
/** The transcript holds them already. */
const LARGE = ['mlflow.traceInputs', 'mlflow.traceOutputs', 'mlflow.trace.sizeStats'];

// EXTERNAL MODULE: ./src/mlflow/filters.ts
var mlflow_filters = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/mlflow/trace-filters.ts
var trace_filters = __webpack_require__(1038);
;// CONCATENATED MODULE: ./src/scout/filter.ts
/** Which traces to import. */


/** In the server's language. */
function traceFilter(filters) {
    const { fromMs, toMs, traceIds, tags = {}, session, runId, status } = filters;
    return (0,mlflow_filters/* all */.Q7)(...(0,trace_filters/* traceTimeIs */.dL)({ fromMs, toMs }), ...(traceIds === undefined ? [] : [(0,trace_filters/* traceIdIsOneOf */.Wu)(traceIds)]), ...Object.entries(tags).map(([key, value]) => (0,trace_filters/* traceTagIs */.UC)(key, value)), ...(session === undefined ? [] : [(0,trace_filters/* traceMetadataIs */.pv)('mlflow.trace.session', session)]), ...(runId === undefined ? [] : [(0,trace_filters/* traceOfRun */.oh)(runId)]), ...(status === undefined ? [] : [(0,trace_filters/* traceStateIs */.Vz)(status)]));
}
/** `gpt-4o` is `openai/gpt-4o`, too. */
function isOfModel(model, wanted) {
    return wanted === undefined || model === wanted || (model?.endsWith(`/${wanted}`) ?? false);
}

;// CONCATENATED MODULE: ./src/scout/import.ts
/** MLflow traces → Scout transcripts: one pass over an experiment, page by page, nothing fetched twice. */








/**
 * @throws UserError without a server, without the experiment, and for a limit or a status that is none.
 * @throws MlflowError when it does not answer.
 */
async function* importMlflowTraces(options = {}) {
    const settings = loadSettings(process.env, options);
    if (!namesServer(settings))
        throw noServer();
    const { limit, status } = options;
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0))
        throw noLimit(limit);
    if (status !== undefined && !TRACE_STATES.includes(status))
        throw noStatus(status);
    const { client, close } = await openMlflow({ settings, proxies: proxiesOf(process.env), onWait: () => { } });
    try {
        const experiment = await findExperiment(client, settings.experimentName);
        for await (const imported of importTraces(client, { ...options, experiment })) {
            if (imported.kind === 'read')
                yield* imported.transcripts;
            if (imported.kind === 'broken')
                options.onBroken?.(imported);
        }
    }
    finally {
        await close();
    }
}
function noServer() {
    return new errors/* UserError */.y({
        what: 'There is no MLflow server to import from.',
        where: 'the tracking URI',
        fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri (trackingUri in the library).',
    });
}
/** Nothing would be imported, and nothing said. */
function noLimit(limit) {
    return new UserError({
        what: `No number of traces: ${limit}.`,
        where: 'limit',
        fix: 'Give a whole number from 1, or none for all traces.',
    });
}
/** JavaScript may pass any word, and the server would find nothing for it. */
function noStatus(status) {
    return new UserError({
        what: `No status of a trace: ${JSON.stringify(status)}.`,
        where: 'status',
        fix: `Give one of ${TRACE_STATES.join(', ')}, or none for all traces.`,
    });
}
/** @throws UserError when there is none of this name. @throws MlflowError */
async function findExperiment(client, name) {
    const found = await client.experimentByName(name);
    if (!found)
        throw noExperiment(name);
    return { experimentId: found.experimentId, name };
}
/** The newest first. @throws MlflowError */
async function* importTraces(client, request) {
    const passed = [];
    const around = { experiment: request.experiment.name, traceUrl: client.traceUrl };
    for await (const read of client.readTraces(wanted(client, { ...request, passed }))) {
        yield* passed.splice(0);
        yield read.kind === 'broken' ? read : converted(read, { request, around });
    }
    yield* passed;
}
function noExperiment(name) {
    return new errors/* UserError */.y({
        what: 'MLflow has no such experiment.',
        where: JSON.stringify(name),
        fix: 'Name it with --experiment (experimentName in the library), or set MLFLOW_EXPERIMENT_NAME.',
    });
}
/** Heads of traces that are worth their spans. */
async function* wanted(client, { passed, known = new Set(), ...request }) {
    const traces = groupedById(known);
    const search = {
        experimentIds: [request.experiment.experimentId],
        filter: traceFilter(request) || undefined,
        orderBy: ['timestamp_ms DESC'],
        limit: request.limit,
    };
    for await (const found of client.searchTraces(search)) {
        const traceId = found.kind === 'info' ? found.info.traceId : found.traceId;
        if (traces.has(traceId))
            passed.push({ kind: 'there', traceId });
        else if (found.kind === 'info' && import_isRunning(found.info, request))
            passed.push({ kind: 'running', traceId });
        else
            yield found;
    }
}
/** A run's samples have ids of their own behind that of their trace, which MLflow 2 gives without `tr-`. */
function groupedById(known) {
    return new Set([...known].map(id => id.replace(/^((?:tr-)?[0-9a-f]{32})-[0-9a-f]{16}$/, '$1')));
}
function import_isRunning({ state, requestTimeMs }, { runningSinceMs, status }) {
    return (state === 'IN_PROGRESS' &&
        status !== 'IN_PROGRESS' &&
        runningSinceMs !== undefined &&
        requestTimeMs >= runningSinceMs);
}
function converted(trace, { request, around }) {
    const { traceId } = trace.info;
    if (trace.spans.length === 0)
        return { kind: 'broken', traceId, why: 'it has no spans' };
    const transcripts = transcriptsOf(trace, around);
    const kept = transcripts.filter(({ model }) => isOfModel(model, request.model));
    return kept.length === 0 ? { kind: 'other-model', traceId } : { kind: 'read', traceId, transcripts: kept };
}

// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
;// CONCATENATED MODULE: ./src/commands/scout.ts
/** `eval-regression scout import`: MLflow traces into a transcript database of Inspect Scout. */










const SCOUT_HELP = `Usage: eval-regression scout import --into FOLDER [options]

Imports the traces of an MLflow experiment into a transcript database of Inspect Scout (a folder of Parquet files): those
of "track --traces", of inspect-mlflow's hooks, and of any application that MLflow traces. A second import adds what is new.

  --into FOLDER            the database; made when it is not there
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --limit N                the newest N traces at most
  --from TIME, --to TIME   of the trace, ISO 8601, both included (2026-03-31 or 2026-03-31T12:00:00Z)
  --trace-id ID            this trace only (repeatable)
  --tag KEY=VALUE          traces with this tag (repeatable, all must hold)
  --session ID             traces of this session
  --run-id RUN             traces of this MLflow run
  --status STATUS          OK, ERROR or IN_PROGRESS
  --model MODEL            transcripts of this model, with or without its provider

Exit code: 0 everything was imported or there already, 1 some traces could not be read or the server was lost on the way
(the lines say which), 2 nothing could be done.
`;
const scout_OPTIONS = {
    into: { type: 'string' },
    experiment: { type: 'string' },
    'tracking-uri': { type: 'string' },
    limit: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'trace-id': { type: 'string', multiple: true },
    tag: { type: 'string', multiple: true },
    session: { type: 'string' },
    'run-id': { type: 'string' },
    status: { type: 'string' },
    model: { type: 'string' },
};
/** A trace that began longer ago and has not ended will not end any more. */
const RUNNING_MS = 24 * 60 * 60_000;
async function scoutCommand(words, console) {
    const { into, limit, filters, values } = scout_argumentsOf(words);
    const settings = (0,mlflow_settings/* loadSettings */.M5)(console.env, {
        trackingUri: values['tracking-uri'],
        experimentName: values.experiment,
    });
    if (!(0,mlflow_open/* namesServer */.G)(settings))
        throw noServer();
    const onWait = (message) => (0,commands_console/* tellBeside */.K)(console, message);
    const { client, close } = await (0,mlflow_open/* openMlflow */.g)({ settings, proxies: (0,proxies/* proxiesOf */._)(console.env), onWait });
    try {
        // First: a wrong name leaves no folder behind.
        const experiment = await findExperiment(client, settings.experimentName);
        const database = await openDatabase(into);
        try {
            const work = { client, console, filters, limit, experiment };
            const { tally, lost } = await importInto(database, work);
            const { files } = await database.close();
            console.out(scout_summary(tally, { folder: database.folder, files: files.length }));
            if (lost)
                console.err(`${(0,report_text/* safeLine */.om)(`Not all: ${lost.message}. Run it again: it adds what is missing.`)}\n`);
            return lost || tally.broken > 0 ? 1 : 0;
        }
        finally {
            await database.abandon();
        }
    }
    catch (thrown) {
        throw (0,error/* isMlflow */.e)(thrown) ? serverError(thrown, settings) : thrown;
    }
    finally {
        await close();
    }
}
/** @returns also why it ended early: what had come until then is not thrown away. */
async function importInto(database, { client, console, filters, limit, experiment }) {
    const tally = { traces: 0, transcripts: 0, there: 0, running: 0, otherModel: 0, broken: 0, reasons: new Map() };
    const progress = (0,commands_console/* progressLine */.o)(console, `Importing traces of ${(0,report_text/* safeLine */.om)(experiment.name)}`);
    const request = {
        ...filters,
        experiment,
        limit,
        known: database.ids,
        runningSinceMs: console.now().getTime() - RUNNING_MS,
    };
    try {
        for await (const imported of importTraces(client, request)) {
            if (imported.kind === 'read')
                await database.add(imported.transcripts);
            count(tally, imported);
            if (imported.kind === 'broken')
                (0,commands_console/* tellBeside */.K)(console, `${imported.traceId}: not imported: ${(0,report_text/* clip */.$Q)(imported.why, 300)}`);
            progress.onProgress({ read: tally.traces, of: limit ?? null });
        }
        return { tally };
    }
    catch (thrown) {
        if (!(0,error/* isMlflow */.e)(thrown) || tally.transcripts === 0)
            throw thrown;
        return { tally, lost: thrown };
    }
    finally {
        progress.done();
    }
}
function count(tally, imported) {
    switch (imported.kind) {
        case 'read':
            tally.traces += 1;
            tally.transcripts += imported.transcripts.length;
            return;
        case 'there':
            tally.there += 1;
            return;
        case 'running':
            tally.running += 1;
            return;
        case 'other-model':
            tally.otherModel += 1;
            return;
        case 'broken':
            tally.broken += 1;
            tally.reasons.set(imported.why, (tally.reasons.get(imported.why) ?? 0) + 1);
    }
}
function scout_summary(tally, { folder, files }) {
    const { traces, transcripts, there, running, otherModel, broken, reasons } = tally;
    const lines = [
        `${scout_counted(transcripts, 'transcript')} of ${scout_counted(traces, 'trace')} imported into ${folder} (${scout_counted(files, 'new file')})`,
        ...(there === 0 ? [] : [`${scout_counted(there, 'trace')} there already`]),
        ...(running === 0 ? [] : [`${scout_counted(running, 'trace')} still running: a later import takes them`]),
        ...(otherModel === 0 ? [] : [`${scout_counted(otherModel, 'trace')} of other models`]),
        ...(broken === 0 ? [] : [`${scout_counted(broken, 'trace')} not imported:`]),
    ];
    const causes = [...reasons].map(([why, times]) => `${(0,report_text/* thousands */.oh)(times)} × ${(0,report_text/* clip */.$Q)(why, 200)}`);
    return [...lines.map(report_text/* safeLine */.om), ...causes.map(cause => `  ${(0,report_text/* safeLine */.om)(cause)}`)].map(line => `${line}\n`).join('');
}
const scout_counted = (count, what) => `${(0,report_text/* thousands */.oh)(count)} ${what}${count === 1 ? '' : 's'}`;
function scout_argumentsOf(words) {
    const { values, positionals } = (0,argv/* parse */.qg)('scout', words, scout_OPTIONS);
    const problems = [];
    if (positionals.length !== 1 || positionals[0] !== 'import')
        problems.push('expected "scout import"');
    if (!values.into)
        problems.push('--into must name the folder of the database');
    const limit = scout_limitOf(values.limit, problems);
    const filters = filtersOf(values, problems);
    if (problems.length > 0)
        throw (0,argv/* usageError */.Wp)('scout', problems.join('; '));
    return { into: values.into ?? '', limit, filters, values };
}
function scout_limitOf(text, problems) {
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    problems.push(`--limit must be a whole number from 1, got ${JSON.stringify(text)}`);
    return undefined;
}
const NAMING = ['trace-id', 'session', 'run-id', 'model'];
const STATUSES = ['OK', 'ERROR', 'IN_PROGRESS'];
function filtersOf(values, problems) {
    const status = STATUSES.find(each => each === values.status);
    if (values.status !== undefined && status === undefined)
        problems.push(`--status must be one of ${STATUSES.join(', ')}`);
    // An empty variable of a script would otherwise import everything, or nothing.
    for (const name of NAMING)
        if ([values[name]].flat().includes(''))
            problems.push(`--${name} must not be empty`);
    const fromMs = timeOf('--from', values.from, problems);
    const toMs = timeOf('--to', values.to, problems);
    if (fromMs !== undefined && toMs !== undefined && fromMs > toMs)
        problems.push('--from must not be after --to');
    return {
        fromMs,
        toMs,
        traceIds: values['trace-id'],
        tags: tagsOf(values.tag ?? [], problems),
        session: values.session,
        runId: values['run-id'],
        status,
        model: values.model,
    };
}
/** What JavaScript takes for a time is more: `5` would be a day in May. */
const ISO_TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
/** A day as a whole: up to its end when it is the last. */
function timeOf(name, text, problems) {
    if (text === undefined)
        return undefined;
    const day = ISO_TIME.exec(text)?.[1];
    const ms = Date.parse(day === text && name === '--to' ? `${text}T23:59:59.999Z` : text);
    if (day !== undefined && isOfCalendar(day) && !Number.isNaN(ms))
        return ms;
    problems.push(`${name} must be a time as 2026-03-31T12:00:00Z, got ${JSON.stringify(text)}`);
    return undefined;
}
/** JavaScript makes 2 March of 30 February. */
function isOfCalendar(day) {
    const ms = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}
function tagsOf(pairs, problems) {
    const tags = Object.create(null);
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        if (at < 1)
            problems.push(`--tag must be KEY=VALUE, got ${JSON.stringify(pair)}`);
        else
            tags[pair.slice(0, at)] = pair.slice(at + 1);
    }
    return tags;
}
function serverError(thrown, { trackingUri }) {
    return new errors/* UserError */.y({
        what: `The MLflow server did not give its traces: ${thrown.message}`,
        where: trackingUri ?? 'MLflow',
        fix: 'Check the address and the credentials, and run it again.',
    }, { cause: thrown });
}


/***/ }),

/***/ 3567:
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


/***/ })

};
