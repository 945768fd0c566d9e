export const id = 670;
export const ids = [670,567];
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

/***/ 2670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TRACK_HELP: () => (/* binding */ TRACK_HELP),
  trackCommand: () => (/* binding */ trackCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var policy = __webpack_require__(4035);
// EXTERNAL MODULE: ./src/inputs/proxies.ts
var proxies = __webpack_require__(2069);
// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var error = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/mlflow/open.ts + 33 modules
var mlflow_open = __webpack_require__(6885);
// EXTERNAL MODULE: ./src/mlflow/settings.ts + 2 modules
var mlflow_settings = __webpack_require__(6055);
// EXTERNAL MODULE: ./src/logs/body.ts
var logs_body = __webpack_require__(6231);
// EXTERNAL MODULE: ./src/logs/decompress.ts + 1 modules
var decompress = __webpack_require__(2934);
// EXTERNAL MODULE: ./src/logs/eval-file.ts
var eval_file = __webpack_require__(6796);
// EXTERNAL MODULE: ./src/logs/json.ts
var logs_json = __webpack_require__(2469);
// EXTERNAL MODULE: ./src/logs/json-file.ts
var json_file = __webpack_require__(2620);
// EXTERNAL MODULE: ./src/logs/sample-table.ts
var sample_table = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/logs/schema.ts
var schema = __webpack_require__(3436);
// EXTERNAL MODULE: ./src/logs/scorer-names.ts
var scorer_names = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/logs/summaries.ts + 4 modules
var summaries = __webpack_require__(4129);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(5178);
// EXTERNAL MODULE: ./src/logs/warnings.ts
var warnings = __webpack_require__(1574);
// EXTERNAL MODULE: ./src/logs/zip.ts
var zip = __webpack_require__(2232);
;// CONCATENATED MODULE: ./src/logs/raw-log.ts
/** A log as it stands in its file, for the writer of reduced logs: the header as JSON, reductions, and every sample. */













async function readRaw(log) {
    if (log.container === 'json')
        return readRawJson(log.source);
    const directory = await (0,zip/* readDirectory */.g)(log.source);
    const json = await readHeaderFields(log.source, directory);
    const raw = (0,schema/* parseHeader */.RW)(json).value;
    const opened = { source: log.source, directory, warnings: new warnings/* Warnings */.e() };
    return { header: json, reductions: await (0,eval_file/* readReductions */.Pi)(opened, raw) };
}
/** As the reader chooses: the start where the end is not there or broken. Fields in no shape we know are taken out. */
async function readHeaderFields(source, directory) {
    for (const name of ['header.json', '_journal/start.json']) {
        const member = directory.find(name);
        if (!member)
            continue;
        try {
            const json = (0,logs_json/* parseJson */.qF)(await (0,decompress/* wholeContent */.b)(source, member, eval_file/* MAX_HEADER_BYTES */.v8), { bigIntegersAsText: true });
            (0,schema/* parseHeader */.RW)(json);
            return name === 'header.json' ? json : { ...json, status: 'started' };
        }
        catch (thrown) {
            unlessUnreadable(thrown);
        }
    }
    throw new RangeError(`${source.name} was read a moment ago and has no header now`);
}
async function readRawJson(source) {
    const header = {};
    let reductions = [];
    const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: eval_file/* MAX_HEADER_BYTES */.v8 }];
    const plan = { kind: 'object', keys: new Map([...json_file/* HEADER_FIELDS */.WY, 'plan', 'reductions'].map(keep)) };
    const walker = new walk/* Walker */.J(plan, {
        kept: (slot, bytes) => {
            const json = (0,logs_json/* parseJson */.qF)(bytes, { bigIntegersAsText: true });
            if (slot === 'reductions')
                reductions = (0,schema/* parseReductions */._Z)(json).value;
            else
                header[slot] = json;
        },
        // The reading of the log has told of it.
        tooLong: () => { },
    });
    try {
        for await (const chunk of (0,json_file/* chunks */.VN)(source))
            walker.push(chunk);
    }
    catch (thrown) {
        // A log that was cut off was told to be; its header came before.
        unlessUnreadable(thrown);
    }
    const raw = (0,schema/* parseHeader */.RW)(header).value;
    return { header, reductions: reductions.length > 0 ? reductions : (raw.results?.sample_reductions ?? []) };
}
/** Every row that the log has of its samples, in file order, repetitions included. */
async function eachRawRow(log, visit) {
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? eachInJson(log, table, visit) : eachInZip(log, table, visit);
}
const newContext = () => ({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } });
async function eachInJson(log, table, visit) {
    const context = newContext();
    await (0,json_file/* walkSamples */.vg)(log.source, {
        visit: body => {
            const { id, epoch } = body.summary(context);
            const position = table.find(id, epoch);
            if (position >= 0)
                visit({ position, sample: body.raw, summary: null });
        },
    });
}
async function eachInZip(log, table, visit) {
    const directory = await (0,zip/* readDirectory */.g)(log.source);
    const seen = new Uint8Array(log.samples.length);
    const once = row => {
        seen[row.position] = 1;
        visit(row);
    };
    const summaries = directory.find('summaries.json');
    const isWhole = summaries === null || log.completeness === 'complete';
    for (const member of isWhole ? (0,eval_file/* summaryMembers */.oo)(directory) : [summaries, ...(0,eval_file/* journalOf */.PR)(directory)])
        await eachSummary({ source: log.source, member, table }, once);
    const context = newContext();
    const isKnown = (bytes, place) => {
        const position = table.findBytes(bytes, place);
        return position >= 0 && seen[position] === 1;
    };
    for (const { member } of directory.samples(isKnown)) {
        const body = await (0,logs_body/* readBody */.x8)(log.source, member).catch(unlessUnreadable);
        const summary = body?.summary(context);
        const position = summary ? table.find(summary.id, summary.epoch) : -1;
        if (body && position >= 0 && seen[position] === 0)
            once({ position, sample: body.raw, summary: null });
    }
}
async function eachSummary({ source, member, table }, visit) {
    const reader = new summaries/* SummaryReader */.KG(newContext(), {
        row: ({ id, epoch }) => {
            const position = table.find(id, epoch);
            if (position < 0)
                return;
            const json = (0,logs_json/* parseJson */.qF)(reader.rowBytes());
            const { value: sample } = (0,schema/* parseSample */.sW)(json);
            visit({ position, sample, summary: json });
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of (0,decompress/* content */.Q)(source, member))
            reader.push(chunk);
        reader.finish();
    }
    catch (thrown) {
        // The reading of the log has told of it; what is lost here is looked for elsewhere.
        unlessUnreadable(thrown);
    }
}
function unlessUnreadable(thrown) {
    if (thrown instanceof unreadable/* Unreadable */.IO)
        return null;
    throw thrown;
}

// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
;// CONCATENATED MODULE: ./src/logs/window.ts
/** Room for thousands of ordinary elements; one that is larger by itself gets what it needs. */
const WINDOW_BYTES = 6 << 20;
const FIRST_BYTES = 1 << 16;
const LEAST_BYTES = 128;
/** Beginnings anew: each may mean to decompress gigabytes. */
const MAX_RESTARTS = 8;
/** Elements too large to keep, of which the sizes are remembered. */
const MAX_LARGE = 10_000;
class Window {
    #open;
    #kept = new Ring();
    #reading = null;
    /** The element that the reading comes to next. */
    #next = 0;
    #length = null;
    #restarts = -1;
    #turn = Promise.resolve();
    constructor(open) {
        this.#open = open;
    }
    /** One at a time, whoever asks; `use` sees the answer while it is valid. */
    get(index, use) {
        const answer = this.#turn.then(async () => use(await this.#seek(index)));
        this.#turn = answer.catch(() => { });
        return answer;
    }
    async close() {
        await this.#reading?.return(undefined);
        this.#reading = null;
        this.#kept.clear();
    }
    async #seek(index) {
        const known = this.#kept.get(index);
        if (known)
            return known;
        if (this.#length !== null && index >= this.#length)
            return { kind: 'missing' };
        if ((index < this.#next || this.#reading === null) && !(await this.#restart()))
            return { kind: 'left-out', sizeBytes: null };
        while (this.#next <= index) {
            const { done, value } = await this.#reading.next();
            if (done) {
                this.#length = this.#next;
                this.#reading = null;
                return { kind: 'missing' };
            }
            this.#next = value.index + 1;
            this.#kept.add(value);
        }
        return this.#kept.get(index) ?? { kind: 'missing' };
    }
    async #restart() {
        if (this.#restarts >= MAX_RESTARTS)
            return false;
        this.#restarts++;
        await this.#reading?.return(undefined);
        this.#reading = this.#open();
        this.#kept.clear();
        this.#next = 0;
        return true;
    }
}
/** The newest elements, in one stretch of memory that is written round and round. */
class Ring {
    #bytes = Buffer.alloc(FIRST_BYTES);
    #end = 0;
    /** Oldest first. */
    #places = new Map();
    /** Sizes of those that were too large to come here. */
    #large = new Map();
    get(index) {
        const sizeBytes = this.#large.get(index);
        if (sizeBytes !== undefined)
            return { kind: 'left-out', sizeBytes };
        const place = this.#places.get(index);
        return place ? { kind: 'found', bytes: this.#bytes.subarray(place.start, place.end) } : null;
    }
    add({ index, bytes, sizeBytes }) {
        if (bytes === null) {
            if (this.#large.size < MAX_LARGE)
                this.#large.set(index, sizeBytes);
            return;
        }
        this.#grow(Math.max(bytes.length, LEAST_BYTES));
        // A place costs memory of its own, so the smallest elements take more than they are.
        const room = Math.max(bytes.length, LEAST_BYTES);
        const isRound = this.#end + room > this.#bytes.length;
        // What lies behind the end is of the last round, and older than all at the beginning.
        if (isRound)
            this.#dropOldest(place => place.start >= this.#end);
        const start = isRound ? 0 : this.#end;
        const end = start + room;
        this.#dropOldest(place => place.start < end && place.end > start);
        bytes.copy(this.#bytes, start);
        this.#places.set(index, { start, end: start + bytes.length });
        this.#end = end;
    }
    clear() {
        this.#places.clear();
        this.#end = 0;
    }
    #grow(bytes) {
        const wanted = Math.min(this.#end + bytes, Math.max(WINDOW_BYTES, bytes));
        if (wanted <= this.#bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(bytes, Math.min(WINDOW_BYTES, 2 * wanted)));
        this.#bytes.copy(larger);
        this.#bytes = larger;
    }
    #dropOldest(isInTheWay) {
        for (const [index, place] of this.#places) {
            if (!isInTheWay(place))
                return;
            this.#places.delete(index);
        }
    }
}

;// CONCATENATED MODULE: ./src/logs/attachments.ts


/** Characters that the references of one element may bring in: it must stay as small as an element is. */
const MAX_RESOLVED_CHARACTERS = 16 << 20;
const HASH = /^(?:attachment|tc):\/\/([0-9a-f]{32})$/;
const PLACE = /^attachment:\/\/(\d{1,15})$/;
/** No sample comes near; references to more lead nowhere. */
const MAX_HASHES = 2_000_000;
/** Hexadecimal digits that a number holds exactly. */
const KEY_DIGITS = 13;
/** Hashes → places. As numbers, because a long sample has a hundred thousand of them. */
class Hashes {
    #places = new Map();
    #count = 0;
    add(key) {
        const number = Number.parseInt(key.slice(0, KEY_DIGITS), 16);
        if (this.#places.size < MAX_HASHES && HASH.test(`attachment://${key}`))
            this.#places.set(number, this.#count);
        this.#count++;
    }
    find = text => {
        const [, hash] = HASH.exec(text) ?? [];
        return hash === undefined ? null : (this.#places.get(Number.parseInt(hash.slice(0, KEY_DIGITS), 16)) ?? null);
    };
}
/** Chunked samples number their attachments. */
const placeOf = text => {
    const [, place] = PLACE.exec(text) ?? [];
    return place === undefined ? null : Number(place);
};
class Attachments {
    #find;
    #window;
    constructor(find, open) {
        this.#find = find;
        this.#window = new Window(open);
    }
    /** The value that these bytes hold, with its references resolved: once, whatever the texts put in may hold. */
    async resolved(bytes) {
        const value = (0,logs_json/* parseJson */.qF)(bytes);
        return bytes.includes('://') ? this.resolve(value) : value;
    }
    async resolve(value) {
        const wanted = new Map();
        collect(value, text => {
            const place = this.#find(text);
            if (place !== null)
                wanted.set(text, place);
        });
        if (wanted.size === 0)
            return value;
        const texts = await this.#fetch(wanted);
        let left = MAX_RESOLVED_CHARACTERS;
        return replaced(value, text => {
            const known = texts.get(text);
            if (known === undefined)
                return text;
            left -= known.length;
            return left >= 0 ? known : leftOut(known.length);
        });
    }
    close() {
        return this.#window.close();
    }
    /** In the order of the list, which is read forwards. */
    async #fetch(wanted) {
        const texts = new Map();
        let left = MAX_RESOLVED_CHARACTERS;
        for (const [reference, place] of [...wanted].sort((a, b) => a[1] - b[1])) {
            const text = await this.#window.get(place, sought => {
                if (sought.kind !== 'found')
                    return sought.kind === 'missing' ? null : leftOut(sought.sizeBytes);
                left -= sought.bytes.length;
                return left >= 0 ? textOf(sought.bytes) : leftOut(sought.bytes.length);
            });
            if (text !== null)
                texts.set(reference, text);
        }
        return texts;
    }
}
function textOf(bytes) {
    try {
        const value = (0,logs_json/* parseJson */.qF)(bytes);
        return typeof value === 'string' ? value : null;
    }
    catch {
        // The reference stays where it is, as one that leads nowhere.
        return null;
    }
}
const leftOut = (size) => size === null ? '(attachment left out)' : `(attachment of ${size} characters left out)`;
function collect(value, visit) {
    if (typeof value === 'string')
        visit(value);
    else if (Array.isArray(value))
        for (const item of value)
            collect(item, visit);
    else if (typeof value === 'object' && value !== null)
        for (const field of Object.values(value))
            collect(field, visit);
}
function replaced(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(item => replaced(item, replace));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = replaced(field, replace);
    return fields;
}

;// CONCATENATED MODULE: ./src/logs/elements.ts
/** The elements of one list in JSON that comes in chunks, one by one: of a body of gigabytes only those at hand are in memory. */

/** Larger elements are passed over: no reader of one needs more, and each is whole in memory. */
const MAX_ELEMENT_BYTES = 16 << 20;
/** A chunk may hold half a million elements; only those of a slice are there at once. */
const SLICE_BYTES = 1 << 16;
const LIST = 'list';
const ELEMENT = 'element';
/** The list at `path`, such as `['events']`, or at one of several: the first that is there. */
function listAt(...paths) {
    return (each, name) => {
        const root = { kind: 'object', keys: new Map() };
        for (const path of paths) {
            let at = root.keys;
            for (const key of path.slice(0, -1)) {
                const inner = { kind: 'object', keys: new Map() };
                at.set(key, inner);
                at = inner.keys;
            }
            at.set(path.at(-1), { kind: 'array', each, name });
        }
        return root;
    };
}
/** The values of the object at one of these paths, in their order. */
function valuesAt(...paths) {
    return (each, name) => {
        const toObject = (plan) => plan.kind === 'array'
            ? { kind: 'object', keys: { get: () => each }, name }
            : { kind: 'object', keys: new Map([...(keysOf(plan) ?? [])].map(([key, inner]) => [key, toObject(inner)])) };
        return toObject(listAt(...paths)(each, name));
    };
}
const keysOf = (plan) => (plan.kind === 'object' ? plan.keys : null);
/** The whole text is a list. */
const itself = (each, name) => ({ kind: 'array', each, name });
const ALL = { start: 0, end: Number.POSITIVE_INFINITY };
/** Those in `ranges`, which ascend. Stops reading when the list or the last range ends. */
async function* elements_elements(chunks, plan, ranges = [ALL]) {
    const collector = new Collector(ranges);
    const walker = new walk/* Walker */.J(plan(() => collector.next(), LIST), collector);
    for await (const chunk of chunks)
        for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
            walker.push(chunk.subarray(at, at + SLICE_BYTES));
            yield* collector.take();
            if (collector.done)
                return;
        }
}
class Collector {
    #ranges;
    /** The range that is at hand. */
    #at = 0;
    #index = -1;
    #found = [];
    done = false;
    constructor(ranges) {
        this.#ranges = ranges;
    }
    next() {
        const index = ++this.#index;
        while (this.#at < this.#ranges.length && index >= this.#ranges[this.#at].end)
            this.#at++;
        this.done ||= this.#at === this.#ranges.length;
        if (this.done || index < this.#ranges[this.#at].start)
            return null;
        return { kind: 'keep', slot: ELEMENT, maxBytes: MAX_ELEMENT_BYTES };
    }
    kept(_, bytes) {
        this.#found.push({ index: this.#index, bytes, sizeBytes: bytes.length });
    }
    tooLong(_, sizeBytes) {
        this.#found.push({ index: this.#index, bytes: null, sizeBytes });
    }
    closed(name) {
        if (name === LIST)
            this.done = true;
    }
    take() {
        const found = this.#found;
        this.#found = [];
        return found;
    }
}

;// CONCATENATED MODULE: ./src/logs/body-parts.ts
/**
 * The parts of one body, wherever it is: the wanted fields, parsed; the lists, element by element. A first look goes
 * over the whole body, so what is broken is known before the first element is given.
 */





/** Bytes of all fields of one sample together. */
const MAX_FIELDS_BYTES = 2 * MAX_ELEMENT_BYTES;
/** Of the errors of earlier attempts only their number is wanted; of all else that is not named here, nothing. */
const FIELDS = [
    'id',
    'epoch',
    'uuid',
    'input',
    'choices',
    'target',
    'output',
    'scores',
    'score',
    'metadata',
    'model_usage',
    'role_usage',
    'started_at',
    'completed_at',
    'total_time',
    'working_time',
    'turn_count',
    'error',
    'limit',
    'invalidation',
    'message_refs',
];
/** What is left out is told up to a point. */
const MAX_NOTES = 100;
function note(leftOut, what) {
    if (leftOut.length < MAX_NOTES)
        leftOut.push(what);
}
const MESSAGES = listAt(['messages']);
const EVENTS = listAt(['events'], ['transcript', 'events']);
const ATTACHMENTS = valuesAt(['attachments'], ['transcript', 'content']);
// The pools of 0.3.195 to 0.3.199, and of later versions.
const MESSAGE_POOL = listAt(['events_data', 'messages'], ['message_pool']);
const CALL_POOL = listAt(['events_data', 'calls'], ['call_pool']);
/** @throws Unreadable when the body is broken. */
async function wholeBody(chunks) {
    const survey = await surveyed(chunks);
    return {
        fields: survey.fields,
        messageCount: survey.count('messages'),
        eventCount: survey.count('events'),
        retries: survey.count('error_retries'),
        leftOut: survey.leftOut,
        attachments: new Attachments(survey.hashes.find, () => elements_elements(chunks(), ATTACHMENTS)),
        messages: () => elements_elements(chunks(), MESSAGES),
        events: () => elements_elements(chunks(), EVENTS),
        messagePool: () => elements_elements(chunks(), MESSAGE_POOL),
        callPool: () => elements_elements(chunks(), CALL_POOL),
    };
}
async function surveyed(chunks) {
    const survey = new Survey();
    const walker = new walk/* Walker */.J(survey.plan(), survey);
    for await (const chunk of chunks())
        walker.push(chunk);
    walker.finish();
    return survey;
}
/** One look over a body: its fields, and how long its lists are. */
class Survey {
    fields = Object.create(null);
    leftOut = [];
    hashes = new Hashes();
    #counts = new Map();
    #leftBytes = MAX_FIELDS_BYTES;
    count(list) {
        return this.#counts.get(list) ?? 0;
    }
    plan() {
        const field = (slot) => () => ({
            kind: 'keep',
            slot,
            maxBytes: Math.min(this.#leftBytes, MAX_ELEMENT_BYTES),
        });
        const counted = (list) => ({
            kind: 'array',
            each: () => {
                this.#counts.set(list, this.count(list) + 1);
                return null;
            },
        });
        const hashed = {
            kind: 'object',
            keys: {
                get: key => {
                    this.hashes.add(key);
                    return undefined;
                },
            },
        };
        const transcript = new Map([
            ['events', counted('events')],
            ['content', hashed],
        ]);
        return {
            kind: 'object',
            keys: new Map([
                ...FIELDS.map((name) => [name, field(name)]),
                ['messages', counted('messages')],
                ['events', counted('events')],
                ['error_retries', counted('error_retries')],
                ['attachments', hashed],
                ['transcript', { kind: 'object', keys: transcript }],
            ]),
        };
    }
    kept(slot, bytes) {
        this.#leftBytes -= bytes.length;
        try {
            // Only ids must keep all their digits.
            const value = (0,logs_json/* parseJson */.qF)(bytes, slot === 'id' ? { bigIntegersAsText: true } : {});
            this.fields[slot] = value;
        }
        catch (thrown) {
            if (!(thrown instanceof unreadable/* Unreadable */.IO))
                throw thrown;
            note(this.leftOut, `${slot}: ${(0,unreadable/* oneLine */.TN)(thrown)}`);
        }
    }
    tooLong(slot, sizeBytes) {
        note(this.leftOut, `${slot}: too long to read (${sizeBytes} bytes)`);
    }
}

;// CONCATENATED MODULE: ./src/logs/chunked-body.ts
/** The body of a chunked sample: a folder of members. Messages, events, calls and attachments are lists in pieces. */







const PART = /^(.*)\/(messages|events|calls|attachments)\/(\d{1,15})\.json$/s;
const METADATA = /^(.*)\/metadata\.json$/s;
const LISTS = ['messages', 'events', 'calls', 'attachments'];
/** How often all the messages may be read by a conversation that jumps about. */
const MAX_READINGS = 8;
/** What it costs to begin a piece, and to follow a range, in bytes read. */
const READING_BYTES = 1 << 16;
const RANGE_BYTES = 16;
function chunkedFolders(directory) {
    const folders = new Map();
    const at = (name) => {
        const folder = folders.get(name) ?? { messages: [], events: [], calls: [], attachments: [], metadata: null };
        folders.set(name, folder);
        return folder;
    };
    for (const { name, entry } of directory.sampleParts()) {
        const [, folder, list, start] = PART.exec(name) ?? [];
        if (folder !== undefined)
            at(folder)[list].push({ start: Number(start), entry });
        else if (METADATA.test(name))
            at(name.slice(0, name.lastIndexOf('/'))).metadata = entry;
    }
    // Of pieces with one name the last wins.
    for (const folder of folders.values())
        for (const list of LISTS)
            folder[list] = [...new Map(folder[list].map(piece => [piece.start, piece])).values()].sort((a, b) => a.start - b.start);
    return folders;
}
/** @throws Unreadable when a part of the body is broken. */
async function chunkedBody({ source, directory, member, folders }) {
    const folder = folders.get(member.name.slice(0, member.name.lastIndexOf('/')));
    const pieces = (list) => folder?.[list] ?? [];
    const open = (piece) => (0,decompress/* content */.Q)(source, directory.memberAt(piece.entry));
    const survey = await surveyed(() => (0,decompress/* content */.Q)(source, member));
    const { fields, leftOut } = survey;
    const metadata = folder?.metadata ?? null;
    if (metadata !== null)
        await addMetadata({ source, member: directory.memberAt(metadata), fields, leftOut });
    const lengths = new Map();
    for (const list of LISTS)
        lengths.set(list, await checked({ list, pieces: pieces(list), open, leftOut }));
    const conversation = conversationOf(rangesOf(fields.message_refs), {
        pieces: pieces('messages'),
        total: lengths.get('messages'),
        sizeOf: ({ entry }) => directory.memberAt(entry).size,
        leftOut,
    });
    const whole = (list) => () => inOrder(pieces(list), open);
    return {
        fields,
        messageCount: conversation.length,
        eventCount: lengths.get('events'),
        retries: survey.count('error_retries'),
        leftOut,
        attachments: new Attachments(placeOf, whole('attachments')),
        messages: () => inConversation(conversation, open),
        events: whole('events'),
        messagePool: whole('messages'),
        callPool: whole('calls'),
    };
}
async function addMetadata({ source, member, fields, leftOut, }) {
    try {
        fields.metadata = (0,logs_json/* parseJson */.qF)(await (0,decompress/* wholeContent */.b)(source, member, MAX_ELEMENT_BYTES));
    }
    catch (thrown) {
        if (!(thrown instanceof unreadable/* Unreadable */.IO))
            throw thrown;
        note(leftOut, `metadata: ${(0,unreadable/* oneLine */.TN)(thrown)}`);
    }
}
/** Reads all pieces once; each must begin where the one before it ends. Returns the number behind the last element. */
async function checked({ list, pieces, open, leftOut, }) {
    let expected = 0;
    for (const piece of pieces) {
        if (piece.start > expected)
            note(leftOut, `${list} ${expected} to ${piece.start - 1}: missing`);
        if (piece.start < expected)
            note(leftOut, `${list} from ${piece.start}: there twice`);
        const length = await lengthOf(open(piece));
        if (length === null)
            note(leftOut, `${list} from ${piece.start}: no list`);
        expected = piece.start + (length ?? 0);
    }
    return expected;
}
/** Null where there is something else than a list. */
async function lengthOf(chunks) {
    let length = 0;
    let isList = false;
    const plan = {
        kind: 'array',
        name: 'list',
        each: () => {
            length++;
            return null;
        },
    };
    const walker = new walk/* Walker */.J(plan, {
        kept: () => { },
        tooLong: () => { },
        opened: () => {
            isList = true;
        },
    });
    for await (const chunk of chunks)
        walker.push(chunk);
    walker.finish();
    return isList ? length : null;
}
async function* inOrder(pieces, open) {
    for (const piece of pieces)
        for await (const element of elements_elements(open(piece), itself))
            yield { ...element, index: piece.start + element.index };
}
/** Half-open ranges, as `message_refs` and `input_refs` hold them. */
function rangesOf(refs) {
    if (!Array.isArray(refs))
        return [];
    return refs.flatMap(pair => {
        const [start, end] = Array.isArray(pair) ? pair : [];
        const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0;
        return isRange && Number(end) > Number(start) ? [{ start: Number(start), end: Number(end) }] : [];
    });
}
/** Which pieces to read in which order; a conversation that only goes forward reads each once. */
function conversationOf(ranges, { pieces, total, sizeOf, leftOut, }) {
    const readings = [];
    let left = MAX_READINGS * pieces.reduce((sum, piece) => sum + sizeOf(piece), READING_BYTES);
    let length = 0;
    let at = 0;
    for (const { start, end: wanted } of ranges) {
        const end = Math.min(wanted, total);
        if (wanted > total)
            note(leftOut, `messages ${Math.max(start, total)} to ${wanted - 1}: missing`);
        while (at > 0 && pieces[at].start > start)
            at--;
        left -= RANGE_BYTES;
        for (; at < pieces.length && start < end; at++) {
            const piece = pieces[at];
            const next = Math.min(pieces[at + 1]?.start ?? total, total);
            if (next <= start)
                continue;
            if (piece.start >= end)
                break;
            const range = { start: Math.max(0, start - piece.start), end: Math.min(end, next) - piece.start };
            const last = readings.at(-1);
            if (last?.piece === piece && last.ranges.at(-1).end <= range.start)
                last.ranges.push(range);
            else {
                readings.push({ piece, ranges: [range] });
                left -= sizeOf(piece) + READING_BYTES;
            }
            length += range.end - range.start;
            if (end <= next)
                break;
        }
        at = Math.min(at, pieces.length - 1);
        if (left < 0) {
            note(leftOut, 'messages: they are scattered too widely to be read to the end');
            break;
        }
    }
    return { readings, length };
}
/** Elements are numbered anew, in the order of the conversation. */
async function* inConversation({ readings }, open) {
    let index = 0;
    for (const { piece, ranges } of readings)
        for await (const element of elements_elements(open(piece), itself, ranges))
            yield { ...element, index: index++ };
}

;// CONCATENATED MODULE: ./src/logs/json-samples.ts


/** Far above any id. */
const MAX_ID_BYTES = 1 << 20;
const NOWHERE = -1;
/** A file of nothing but broken samples is told of up to a point. */
const MAX_STRAYS = 10_000;
class JsonSamples {
    #table;
    #starts;
    #ends;
    strays = [];
    #start = NOWHERE;
    #found = new Map();
    constructor(table, samples) {
        this.#table = table;
        this.#starts = new Float64Array(samples).fill(NOWHERE);
        this.#ends = new Float64Array(samples);
    }
    plan() {
        const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: MAX_ID_BYTES }];
        const sample = { kind: 'object', name: 'sample', keys: new Map([keep('id'), keep('epoch')]) };
        return { kind: 'object', keys: new Map([['samples', { kind: 'array', each: sample }]]) };
    }
    /** Of repeated samples the last counts. */
    at(position) {
        const start = this.#starts[position];
        return start === NOWHERE ? null : { start, end: this.#ends[position] };
    }
    kept(slot, bytes) {
        this.#found.set(slot, Buffer.from(bytes));
    }
    tooLong() { }
    opened(_, offset) {
        this.#start = offset;
        this.#found = new Map();
    }
    closed(_, offset) {
        const { id, epoch } = this.#identity();
        const position = id === null || epoch === null ? NOWHERE : this.#table.find(id, epoch);
        if (position === NOWHERE)
            this.#stray({ id, epoch, why: 'It is in no shape that we know.' });
        else {
            this.#starts[position] = this.#start;
            this.#ends[position] = offset;
        }
        this.#start = NOWHERE;
    }
    /** The walk ended here: within a sample, that one is lost. */
    cutOff(why) {
        if (this.#start !== NOWHERE)
            this.#stray({ ...this.#identity(), why });
    }
    #stray(stray) {
        if (this.strays.length < MAX_STRAYS)
            this.strays.push(stray);
        else
            this.strays[MAX_STRAYS] = { id: null, epoch: null, why: 'There are more samples that cannot be read.' };
    }
    #identity() {
        const [id, epoch] = [this.#parsed('id'), this.#parsed('epoch')];
        const isId = typeof id === 'string' || typeof id === 'number';
        return {
            id: isId ? (0,summaries/* sampleId */.YQ)(id, Buffer.from(`{"id":${this.#found.get('id')}}`)).id : null,
            epoch: typeof epoch === 'number' ? epoch : null,
        };
    }
    #parsed(slot) {
        const bytes = this.#found.get(slot);
        try {
            return bytes === undefined ? null : (0,logs_json/* parseJson */.qF)(bytes);
        }
        catch {
            // What is no JSON is no id.
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./src/logs/body-places.ts
/** Where in a log the body of each sample is: a member of the zip, a folder of members, a stretch of a .json file. */











/** Kept whole while its sample is looked at: small bodies are not decompressed again for each list. */
const SMALL_BODY_BYTES = 4 << 20;
const CHUNKED = '/sample.json';
const body_places_NOWHERE = -1;
const NO_BODIES = { open: async () => null, strays: [] };
/** @throws Unreadable when the file is no longer what it was when the log was read. */
async function findBodies(log) {
    // Logs without ids have no bodies, and those of the log that they were made of go by other names.
    if (log.idsHashed)
        return NO_BODIES;
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? inJson(log, table) : inZip(log, table);
}
async function inZip({ source, samples }, table) {
    const directory = await (0,zip/* readDirectory */.g)(source);
    const entries = new Float64Array(samples.length).fill(body_places_NOWHERE);
    const unknown = new Map();
    const isChunked = (entry) => directory.memberAt(entry).name.endsWith(CHUNKED);
    for (const { id, epoch, entry } of directory.samples()) {
        const position = table.find(id, epoch);
        if (position < 0)
            unknown.set(`${epoch}:${id}`, { id, epoch, entry });
        // Of repeated names the last counts; a sample that is there in both forms is read as a whole.
        else if (entries[position] === body_places_NOWHERE || !isChunked(entry) || isChunked(entries[position]))
            entries[position] = entry;
    }
    const strays = await settle({ source, directory, table, entries }, unknown.values());
    const folders = entries.some(entry => entry !== body_places_NOWHERE && isChunked(entry)) ? chunkedFolders(directory) : new Map();
    return {
        strays,
        open: async (position) => entries[position] === body_places_NOWHERE ? null : openMember({ source, directory, folders }, entries[position]),
    };
}
/** Bodies whose names no summary has: what is inside counts, as for the reader of the log. */
async function settle({ source, directory, table, entries }, unknown) {
    const strays = [];
    for (const { id, epoch, entry } of unknown) {
        try {
            const body = await (0,logs_body/* readBody */.x8)(source, directory.memberAt(entry));
            const inside = body.summary({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } });
            const position = table.find(inside.id, inside.epoch);
            if (position >= 0 && entries[position] === body_places_NOWHERE)
                entries[position] = entry;
            else
                strays.push({ id, epoch, why: `It holds sample ${inside.id}, epoch ${inside.epoch}, which is there already.` });
        }
        catch (thrown) {
            strays.push({ id, epoch, why: (0,unreadable/* whyOf */.gf)(thrown) });
        }
    }
    return strays;
}
function openMember({ source, directory, folders }, entry) {
    const member = directory.memberAt(entry);
    if (member.name.endsWith(CHUNKED))
        return chunkedBody({ source, directory, member, folders });
    return wholeBody(remembered(member.size, () => (0,decompress/* content */.Q)(source, member)));
}
function remembered(sizeBytes, open) {
    if (sizeBytes > SMALL_BODY_BYTES)
        return open;
    let known = null;
    return async function* () {
        if (known === null) {
            const all = [];
            for await (const chunk of open())
                all.push(chunk);
            known = all;
        }
        yield* known;
    };
}
/** A .json file can be entered anywhere: one walk finds where each sample begins and ends. */
async function inJson({ source, samples }, table) {
    const places = new JsonSamples(table, samples.length);
    const walker = new walk/* Walker */.J(places.plan(), places);
    try {
        for await (const chunk of (0,json_file/* chunks */.VN)(source))
            walker.push(chunk);
        walker.finish();
    }
    catch (thrown) {
        places.cutOff((0,unreadable/* whyOf */.gf)(thrown));
    }
    return {
        strays: places.strays,
        open: async (position) => {
            const stretch = places.at(position);
            if (stretch === null)
                return null;
            const part = sliceOf(source, stretch);
            return wholeBody(remembered(part.size, () => (0,json_file/* chunks */.VN)(part)));
        },
    };
}
function sliceOf(source, { start, end }) {
    return { name: source.name, size: end - start, read: (from, to) => source.read(start + from, start + to) };
}

// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(1067);
// EXTERNAL MODULE: ./src/logs/sample.ts
var logs_sample = __webpack_require__(721);
;// CONCATENATED MODULE: ./src/logs/body-shape.ts


const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (value) => (typeof value === 'string' ? value : null);
const body_shape_numberIn = (value) => typeof value === 'number' && Number.isFinite(value) ? value : null;
/** Own fields alone: of an object from elsewhere, `constructor` is no field. */
function fieldIn(value, key) {
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** @param scorers as the header names them: of the first versions' only score, the name is there alone. */
function currentFields(fields, scorers) {
    const { score, message_refs, ...current } = fields;
    const scores = Object.create(null);
    const named = [...entriesOf(current.scores), ...(isFields(score) ? [[logs_sample/* UNNAMED_SCORER */.Qj, score]] : [])];
    for (const [name, each] of named)
        if (isFields(each))
            scores[name === logs_sample/* UNNAMED_SCORER */.Qj ? (scorers[0] ?? name) : name] = currentScore(each);
    const shaped = Object.assign(Object.create(null), current, {
        input: withoutMark(current.input),
        target: withoutMark(current.target),
        choices: withoutMark(current.choices),
        scores,
        error: typeof current.error === 'string' ? { message: current.error } : fieldsOrNull(current.error),
        limit: typeof current.limit === 'string' ? { type: current.limit } : fieldsOrNull(current.limit),
        output: isFields(current.output) ? currentOutput(current.output) : null,
        metadata: fieldsOrNull(current.metadata),
        model_usage: fieldsOrNull(current.model_usage),
    });
    return shaped;
}
const fieldsOrNull = (value) => (isFields(value) ? value : null);
const entriesOf = (value) => (isFields(value) ? Object.entries(value) : []);
/** Logs without texts hold fingerprints in their place, which say nothing to a reader. */
function withoutMark(value) {
    if (value === undefined || (typeof value === 'string' && (0,fingerprint/* isFingerprintMark */.mD)(value)))
        return null;
    return Array.isArray(value) && value.some(item => typeof item === 'string' && (0,fingerprint/* isFingerprintMark */.mD)(item)) ? null : value;
}
/** Null, at the root or in a list, is how old versions wrote NaN. */
function currentScore(score) {
    const { value = null } = score;
    const current = value === null ? Number.NaN : Array.isArray(value) ? value.map(each => each ?? Number.NaN) : value;
    return { ...score, value: current };
}
/** Stop reasons and completions of 2024. */
function currentOutput(output) {
    const choices = Array.isArray(output.choices) ? output.choices.map(currentChoice) : [];
    const completion = textIn(output.completion) ?? contentText(fieldIn(fieldIn(choices[0], 'message'), 'content'));
    return { ...output, choices, completion };
}
function currentChoice(choice) {
    if (!isFields(choice))
        return choice;
    const message = isFields(choice.message) ? currentMessage(choice.message) : (choice.message ?? null);
    return {
        ...choice,
        message,
        stop_reason: choice.stop_reason === 'length' ? 'max_tokens' : (choice.stop_reason ?? null),
    };
}
/** `tool_error` of 2024 and early 2025. */
function currentMessage(message) {
    if (typeof message.tool_error !== 'string')
        return message;
    const { tool_error, ...rest } = message;
    return { ...rest, error: rest.error ?? { type: 'unknown', message: tool_error } };
}
function currentEvent(event) {
    if (event.event !== 'model' || !isFields(event.output))
        return event;
    return { ...event, output: currentOutput(event.output) };
}
/** What is said in a message: its text parts, line by line. */
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content
        .flatMap(part => (fieldIn(part, 'type') === 'text' ? (textIn(fieldIn(part, 'text')) ?? []) : []))
        .join('\n');
}
function toFacts(fields) {
    const message = textIn(fieldIn(fields.error, 'message'));
    const type = textIn(fieldIn(fields.limit, 'type'));
    return {
        uuid: textIn(fields.uuid),
        input: fields.input ?? null,
        target: fields.target ?? null,
        choices: fields.choices ?? null,
        metadata: fieldsOrNull(fields.metadata),
        output: fieldsOrNull(fields.output),
        scores: new Map(entriesOf(fields.scores).map(([name, score]) => [name, toScore(score)])),
        usage: usages(fields.model_usage),
        usageByRole: usages(fields.role_usage),
        error: isFields(fields.error)
            ? { message: message ?? 'unknown error', traceback: textIn(fieldIn(fields.error, 'traceback')) }
            : null,
        limit: isFields(fields.limit) ? { type: type ?? 'unknown', limit: body_shape_numberIn(fieldIn(fields.limit, 'limit')) } : null,
        totalTime: body_shape_numberIn(fields.total_time),
        workingTime: body_shape_numberIn(fields.working_time),
        startedAt: textIn(fields.started_at),
        completedAt: textIn(fields.completed_at),
        turnCount: body_shape_numberIn(fields.turn_count),
        invalidation: fields.invalidation ?? null,
    };
}
function toScore(score) {
    const history = fieldIn(score, 'history');
    return {
        value: (fieldIn(score, 'value') ?? Number.NaN),
        answer: textIn(fieldIn(score, 'answer')),
        explanation: textIn(fieldIn(score, 'explanation')),
        metadata: fieldsOrNull(fieldIn(score, 'metadata')),
        history: Array.isArray(history) ? history : [],
    };
}
function usages(value) {
    return new Map(entriesOf(value).flatMap(([name, usage]) => (isFields(usage) ? [[name, usage]] : [])));
}

;// CONCATENATED MODULE: ./src/logs/summary-rows.ts
/** Rows of the summaries as they stand in the file, for the samples without a body: asked for in the order of the log. */








class SummaryRows {
    #log;
    #rows = null;
    #ahead = null;
    constructor(log) {
        this.#log = log;
    }
    /** Positions ascend. Where the file does not give the row a second time, it is made of what was read. */
    async at(position) {
        return (await this.#find(position)) ?? fieldsOf(this.#log, this.#log.samples[position]);
    }
    async close() {
        await this.#rows?.return(undefined);
    }
    async #find(position) {
        // Of repeated rows only the last counts, and a look ahead cannot tell which one that is.
        if (this.#log.container === 'json' || this.#log.duplicates > 0)
            return null;
        this.#rows ??= eachRow(this.#log);
        while (this.#ahead === null || this.#ahead.position < position) {
            const { done, value } = await this.#rows.next();
            if (done)
                return null;
            this.#ahead = value;
        }
        return this.#ahead.position === position ? this.#ahead.fields : null;
    }
}
async function* eachRow(log) {
    const table = new sample_table/* SampleTable */.b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    const found = [];
    try {
        for (const member of (0,eval_file/* summaryMembers */.oo)(await (0,zip/* readDirectory */.g)(log.source))) {
            const reader = new summaries/* SummaryReader */.KG({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } }, {
                row: ({ id, epoch }) => {
                    const position = table.find(id, epoch);
                    if (position >= 0)
                        found.push({ position, bytes: Buffer.from(reader.rowBytes()) });
                },
                ignored: () => { },
                broken: () => { },
            });
            for await (const chunk of (0,decompress/* content */.Q)(log.source, member)) {
                reader.push(chunk);
                for (const { position, bytes } of found.splice(0))
                    yield { position, fields: (0,logs_json/* parseJson */.qF)(bytes) };
            }
        }
    }
    catch (thrown) {
        // The reading of the log has told of it; these samples are told of in numbers alone.
        (0,unreadable/* whyOf */.gf)(thrown);
    }
}
/** What a SampleSummary holds, under Inspect's names. */
function fieldsOf({ scorers }, sample) {
    const scores = Object.create(null);
    for (const [index, value] of sample.scores.entries())
        if (value !== undefined)
            scores[scorers[index]] = { value: value };
    const { usage } = sample;
    return {
        id: sample.id,
        epoch: sample.epoch,
        scores,
        error: sample.error,
        limit: sample.limit,
        total_time: sample.totalTime,
        working_time: sample.workingTime,
        model_usage: usage && {
            'all models': {
                input_tokens: usage.inputTokens,
                output_tokens: usage.outputTokens,
                total_tokens: usage.totalTokens,
                input_tokens_cache_write: usage.cacheWriteTokens,
                input_tokens_cache_read: usage.cacheReadTokens,
                reasoning_tokens: usage.reasoningTokens,
                ...(usage.cost === null ? {} : { total_cost: usage.cost }),
            },
        },
    };
}

;// CONCATENATED MODULE: ./src/logs/bodies.ts






/** Messages of one excerpt: a model reads no more. */
const MAX_EXCERPT = 10_000;
/** In the order of `log.samples`; what belongs to none of them comes last. A sample is open until the next is asked for. */
async function* readBodies(log) {
    const places = await placesIn(log);
    const rows = new SummaryRows(log);
    try {
        for (const [position, summary] of log.samples.entries()) {
            const opened = await bodies_open({ log, places, summary, position });
            if (opened.kind === 'body')
                yield* whileOpen(opened);
            else {
                const told = tell(await rows.at(position), log);
                const { id, numericId, epoch } = summary;
                const count = told.fields.message_count;
                yield opened.kind === 'broken'
                    ? { kind: 'broken', id, numericId, epoch, why: opened.why, told }
                    : { kind: 'summary', id, numericId, epoch, ...told, messageCount: typeof count === 'number' ? count : null };
            }
        }
        for (const stray of places.strays)
            yield { kind: 'broken', numericId: false, ...stray, told: null };
    }
    finally {
        await rows.close();
    }
}
async function placesIn(log) {
    try {
        return await findBodies(log);
    }
    catch (thrown) {
        const why = (0,unreadable/* whyOf */.gf)(thrown);
        // Each sample tells of it.
        return { strays: [], open: () => Promise.reject(Object.assign(new Error(why), { code: 'GONE' })) };
    }
}
const tell = (raw, { scorers }) => {
    const fields = currentFields(raw, scorers);
    return { fields, facts: toFacts(fields) };
};
async function bodies_open({ log, places, summary, position }) {
    try {
        const parts = await places.open(position);
        if (parts === null)
            return { kind: 'none' };
        const { id, epoch } = parts.fields;
        if (String(id) !== summary.id || epoch !== summary.epoch)
            return { kind: 'broken', why: 'Its place is taken by the body of another sample.' };
        const fields = (await parts.attachments.resolve(parts.fields));
        return { kind: 'body', body: new OpenBody({ parts, summary, ...tell(fields, log) }) };
    }
    catch (thrown) {
        return { kind: 'broken', why: (0,unreadable/* whyOf */.gf)(thrown) };
    }
}
async function* whileOpen({ body }) {
    try {
        yield body;
    }
    finally {
        await body.close();
    }
}
class OpenBody {
    kind = 'body';
    id;
    numericId;
    epoch;
    fields;
    facts;
    messageCount;
    eventCount;
    retries;
    leftOut;
    #parts;
    #messagePool;
    #callPool;
    constructor({ parts, summary, fields, facts }) {
        this.id = summary.id;
        this.numericId = summary.numericId;
        this.epoch = summary.epoch;
        this.fields = fields;
        this.facts = facts;
        this.messageCount = parts.messageCount;
        this.eventCount = parts.eventCount;
        this.retries = parts.retries;
        this.leftOut = parts.leftOut;
        this.#parts = parts;
        this.#messagePool = new Window(parts.messagePool);
        this.#callPool = new Window(parts.callPool);
    }
    messages() {
        return this.#each(this.#parts.messages(), currentMessage);
    }
    events() {
        return this.#each(this.#parts.events(), currentEvent);
    }
    modelInput(event, { last }) {
        return this.#excerpt({ refs: event.input_refs, inline: event.input, pool: this.#messagePool, last });
    }
    modelCall(event, { last }) {
        const call = isFields(event.call) ? event.call : {};
        const request = isFields(call.request) ? call.request : {};
        const key = typeof call.call_key === 'string' ? call.call_key : 'messages';
        return this.#excerpt({ refs: call.call_refs, inline: request[key], pool: this.#callPool, last });
    }
    async close() {
        for (const each of [this.#messagePool, this.#callPool, this.#parts.attachments])
            await each.close();
    }
    async *#each(raw, shape) {
        let next = 0;
        try {
            for await (const { index, bytes, sizeBytes } of raw) {
                next = index + 1;
                yield bytes === null ? { kind: 'too-large', index, sizeBytes } : await this.#element({ index, bytes, shape });
            }
        }
        catch (thrown) {
            // The first look found the body whole, so the file has changed since.
            yield { kind: 'unreadable', index: next, why: (0,unreadable/* whyOf */.gf)(thrown) };
        }
    }
    async #element({ index, bytes, shape, }) {
        try {
            const value = await this.#parts.attachments.resolved(bytes);
            if (isFields(value))
                return { kind: 'read', index, value: shape(value) };
            return { kind: 'unreadable', index, why: 'It is no object.' };
        }
        catch (thrown) {
            return { kind: 'unreadable', index, why: (0,unreadable/* whyOf */.gf)(thrown) };
        }
    }
    async #excerpt({ refs, inline, pool, last }) {
        if (!Array.isArray(refs))
            return excerptOf(inline, last);
        const ranges = rangesOf(refs);
        const total = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
        const messages = [];
        // Forwards, as the pool is read.
        for (const place of lastPlaces(ranges, Math.min(last, MAX_EXCERPT)))
            messages.push(await this.#pooled(total + messages.length, await pool.get(place, copied)));
        for (const message of messages)
            message.index -= messages.length;
        return { total, messages };
    }
    async #pooled(index, sought) {
        if (sought.kind === 'found')
            return this.#element({ index, bytes: sought.bytes, shape: currentMessage });
        if (sought.kind === 'missing')
            return { kind: 'unreadable', index, why: 'It is not in the pool of messages.' };
        return sought.sizeBytes === null
            ? { kind: 'unreadable', index, why: 'It lies too far back to be read again.' }
            : { kind: 'too-large', index, sizeBytes: sought.sizeBytes };
    }
}
/** The pool goes on while the attachments of a message are looked for. */
const copied = (sought) => sought.kind === 'found' ? { kind: 'found', bytes: Buffer.from(sought.bytes) } : sought;
function lastPlaces(ranges, last) {
    const places = [];
    for (const { start, end } of [...ranges].reverse())
        for (let place = end - 1; place >= start && places.length < last; place--)
            places.push(place);
    return places.reverse();
}
function excerptOf(input, last) {
    const all = Array.isArray(input) ? input : [];
    const first = Math.max(0, all.length - last);
    const messages = all.slice(first).map((value, at) => {
        const index = first + at;
        return isFields(value)
            ? { kind: 'read', index, value: currentMessage(value) }
            : { kind: 'unreadable', index, why: 'It is no object.' };
    });
    return { total: all.length, messages };
}

;// CONCATENATED MODULE: ./src/tracking/replay.ts
/** A finished log → the calls that Inspect makes of its hooks while an eval runs. */

/** What a run is called that does not say: logs before run ids. */
const runIdOf = ({ header }) => header.spec.runId || header.spec.evalId;
/** The log's own time, so that a second time logs the same points; 1970 where it has none, or an earlier one. */
function timeOf(time) {
    const parsed = Date.parse(time ?? '');
    return Number.isFinite(parsed) ? Math.max(0, parsed) : 0;
}
/** Samples in the order of the log, each with its events, one at a time: a log may be larger than memory. */
async function replay(finished, hooks, onProgress = () => { }) {
    const { log } = finished;
    const { evalId, task } = log.header.spec;
    const runId = runIdOf(log);
    await hooks.onRunStart({
        runId,
        taskNames: [task],
        startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
    });
    await hooks.onTaskStart({ runId, evalId, finished });
    if (hooks.wantsSamples?.(evalId) ?? true)
        await replaySamples(finished, hooks, onProgress);
    await hooks.onTaskEnd({ evalId, finished });
    // Of the run as a whole, which goes on when a task fails; a log knows of its own task only.
    await hooks.onRunEnd({ runId, error: null });
}
async function replaySamples({ log }, hooks, onProgress) {
    const { evalId } = log.header.spec;
    let read = 0;
    for await (const sample of readBodies(log)) {
        if (sample.kind === 'body')
            await replayEvents(evalId, sample, hooks);
        await hooks.onSampleEnd({ evalId, sample });
        onProgress({ read: ++read, of: log.samples.length });
    }
}
async function replayEvents(evalId, sample, hooks) {
    for await (const element of sample.events())
        if (element.kind === 'read')
            await hooks.onSampleEvent({ evalId, sample, event: element.value, index: element.index });
        else
            await hooks.onSampleGap?.({ evalId, sample, gap: element });
}
/** Hooks that all hear of the same log, each in its turn. */
function together(...all) {
    const each = async (tell) => {
        for (const hooks of all)
            await tell(hooks);
    };
    return {
        onRunStart: data => each(hooks => hooks.onRunStart(data)),
        onTaskStart: data => each(hooks => hooks.onTaskStart(data)),
        wantsSamples: evalId => all.some(hooks => hooks.wantsSamples?.(evalId) ?? true),
        onSampleEvent: data => each(hooks => hooks.onSampleEvent(data)),
        onSampleGap: data => each(hooks => hooks.onSampleGap?.(data)),
        onSampleEnd: data => each(hooks => hooks.onSampleEnd(data)),
        onTaskEnd: data => each(hooks => hooks.onTaskEnd(data)),
        onRunEnd: data => each(hooks => hooks.onRunEnd(data)),
    };
}

// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(1628);
;// CONCATENATED MODULE: ./src/logs/hashed-ids.ts

/** `ids`, `sample_id`, `sample-ids`: settings under such names list ids. */
const NAMES_IDS = /(^|[._-])(sample[._-]?)?ids?$/i;
/** The log as a reader of its form without ids sees it. */
function withHashedIds(log) {
    if (log.idsHashed)
        return log;
    const { spec } = log.header;
    const sampleIds = spec.dataset.sampleIds?.map(sha256/* sha256 */.s) ?? null;
    return {
        ...log,
        idsHashed: true,
        header: {
            ...log.header,
            spec: {
                ...spec,
                dataset: { ...spec.dataset, sampleIds },
                sampleId: hashed(spec.sampleId),
                taskArgs: withoutListedIds(spec.taskArgs),
                solverArgs: withoutListedIds(spec.solverArgs),
                metadata: withoutListedIds(spec.metadata),
            },
        },
        samples: log.samples.map(sample => ({ ...sample, id: (0,sha256/* sha256 */.s)(sample.id), numericId: false })),
        reductions: log.reductions.map(reduction => ({
            ...reduction,
            samples: reduction.samples.map(({ id, value }) => ({ id: (0,sha256/* sha256 */.s)(id), value })),
        })),
    };
}
function hashed(value) {
    if (Array.isArray(value))
        return value.map(hashed);
    return typeof value === 'string' || typeof value === 'number' ? (0,sha256/* sha256 */.s)(String(value)) : value;
}
function withoutListedIds(value) {
    return cleaned(value);
}
function cleaned(value) {
    if (Array.isArray(value))
        return value.map(cleaned);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = NAMES_IDS.test(key) ? hashed(field) : cleaned(field);
    return fields;
}

// EXTERNAL MODULE: ./src/logs/header.ts + 3 modules
var header = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/logs/invalidations.ts
var invalidations = __webpack_require__(1266);
// EXTERNAL MODULE: ./src/logs/json-text.ts
var json_text = __webpack_require__(3005);
// EXTERNAL MODULE: ./src/logs/score-text.ts
var score_text = __webpack_require__(4561);
;// CONCATENATED MODULE: ./src/logs/slim-rows.ts






/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/;
const UNNAMED_EXCEPTION = 'error';
const LIMIT = /^\w{1,32}$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
const UUID = /^[\w-]{1,40}$/;
const JSON_NUMBER = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|NaN|-?Infinity)$/;
/** Inspect leaves larger values out of summaries. Characters of JSON. */
const MAX_METADATA_CHARACTERS = 1024;
const REMOVED = 'Key removed from summary (> 1k)';
/** And it cuts answers and explanations here. */
const MAX_ANSWER_CHARACTERS = 1024;
const TRUNCATED = '...\n(content truncated)';
const USAGE_COUNTS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** What is left of an error message without its words. */
function exceptionName(message) {
    return EXCEPTION.exec(message)?.[0] ?? UNNAMED_EXCEPTION;
}
/** `raw` is null where the file does not give it a second time. */
function rowText(sample, raw, options) {
    const { withTexts } = options;
    const fields = new Map([
        ['epoch', sample.epoch],
        ...(withTexts && raw ? question(raw) : fingerprints(sample)),
        ['metadata', withTexts && raw ? metadata(raw, options) : keptMetadata(sample)],
        ['scores', withTexts && raw ? scoresWithTexts(sample, raw, options) : scores(sample, options)],
        ...amounts(sample, raw),
        ['error', slim_rows_error(sample, raw, options)],
        ['limit', sample.limit === null ? undefined : LIMIT.test(sample.limit) ? sample.limit : 'custom'],
        ...course(raw?.summary ?? {}, options),
    ]);
    return `{"id":${idText(sample, options)},${(0,json_text/* jsonText */.s)(fields).slice(1)}`;
}
/** Digits as they were written: an integer beyond 2^53 is no number here. */
function idText({ id, numericId }, { hashIds }) {
    if (hashIds)
        return JSON.stringify((0,sha256/* sha256 */.s)(id));
    return numericId && JSON_NUMBER.test(id) ? id : JSON.stringify(id);
}
function fingerprints(sample) {
    const choices = (0,fingerprint/* fingerprintMark */.Qy)(sample.choicesFingerprint);
    return [
        ['input', (0,fingerprint/* fingerprintMark */.Qy)(sample.inputFingerprint)],
        ['choices', choices === '' ? undefined : [choices]],
        ['target', (0,fingerprint/* fingerprintMark */.Qy)(sample.targetFingerprint)],
    ];
}
/** Summaries hold it as it is wanted; bodies hold it whole. */
function question({ sample: { input, choices, target }, summary }) {
    const thinned = summary ? (value) => value : thinTexts;
    return [
        ['input', (summary ? input : thinInput(input)) ?? ''],
        ['choices', thinned(choices ?? undefined)],
        ['target', thinned(target) ?? ''],
    ];
}
function thinTexts(value) {
    if (Array.isArray(value))
        return value.map(thinTexts);
    return typeof value === 'string' ? thinText(value) : value;
}
/** Characters as Python counts them: code points. */
function thinText(text) {
    if (text.length <= fingerprint/* TEXT_CHARACTERS */.zW)
        return text;
    const characters = [...text];
    return characters.length <= fingerprint/* TEXT_CHARACTERS */.zW ? text : characters.slice(0, fingerprint/* TEXT_CHARACTERS */.zW).join('') + TRUNCATED;
}
function thinInput(input) {
    return Array.isArray(input) ? input.map(thinMessage) : thinTexts(input);
}
/** Of a message what was said, and what was called: that is also what fingerprints are of. */
function thinMessage(message) {
    if (!slim_rows_isFields(message))
        return message;
    const { role, content, tool_calls, tool_call_id, function: called } = message;
    return { role, content: thinContent(content), tool_calls, tool_call_id, function: called };
}
function thinContent(content) {
    if (!Array.isArray(content))
        return thinTexts(content ?? '');
    return content.map(part => {
        if (!slim_rows_isFields(part))
            return part;
        const { type, text } = part;
        if (type === 'text' || typeof type !== 'string')
            return { type: 'text', text: thinTexts(text ?? '') };
        return { type: 'text', text: `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})` };
    });
}
/** What samples are grouped by must only be the same where it was the same. */
function keptMetadata({ metadata: kept }) {
    if (kept === null)
        return undefined;
    return new Map(Object.entries(kept).map(([key, text]) => [key, (0,fingerprint/* fingerprintMark */.Qy)((0,fingerprint/* fingerprintText */.UP)(text))]));
}
function metadata({ sample, summary }, { metadataKeys }) {
    if (!sample.metadata)
        return undefined;
    const entries = Object.entries(sample.metadata);
    if (summary)
        return new Map(entries);
    return new Map(entries.map(([key, value]) => [key, metadataKeys.includes(key) ? value : thinMetadata(value)]));
}
function thinMetadata(value) {
    if (typeof value === 'string')
        return value.slice(0, MAX_METADATA_CHARACTERS);
    return typeof value === 'object' && (0,json_text/* jsonText */.s)(value).length > MAX_METADATA_CHARACTERS ? REMOVED : value;
}
function scores({ scores: values }, { scorers, withTexts }) {
    const entries = new Map();
    for (const [index, value] of values.entries())
        if (value !== undefined)
            entries.set(scorers[index], { value: withTexts ? value : (0,score_text/* sealedScore */.Tf)(value) });
    return entries.size === 0 ? undefined : entries;
}
function scoresWithTexts(sample, { sample: raw, summary }, options) {
    const texts = new Map((0,logs_sample/* namedScores */.Dl)(raw, new scorer_names/* ScorerNames */.$(options.scorers)));
    const entries = scores(sample, options);
    for (const [name, score] of entries ?? []) {
        const { answer, explanation } = texts.get(name) ?? {};
        entries?.set(name, {
            value: Reflect.get(Object(score), 'value'),
            answer: summary ? (answer ?? undefined) : answer?.slice(0, MAX_ANSWER_CHARACTERS),
            explanation: summary ? (explanation ?? undefined) : explanation?.slice(0, MAX_ANSWER_CHARACTERS),
            metadata: summary ? metadataOfScore(summary, name) : undefined,
        });
    }
    return entries;
}
function metadataOfScore({ scores: all }, name) {
    const score = slim_rows_isFields(all) && Object.hasOwn(all, name) ? all[name] : null;
    return slim_rows_isFields(score) && slim_rows_isFields(score.metadata) ? score.metadata : undefined;
}
/** As logged where that can be had: numbers that cannot be stay for the reader to refuse. */
function amounts(sample, raw) {
    if (raw === null)
        return [
            ['model_usage', ownUsage(sample)],
            ['total_time', sample.totalTime ?? undefined],
            ['working_time', sample.workingTime ?? undefined],
        ];
    return [
        ['model_usage', slim_rows_usages(raw.sample.model_usage)],
        ['role_usage', slim_rows_usages(raw.summary?.role_usage)],
        ['total_time', raw.sample.total_time ?? undefined],
        ['working_time', raw.sample.working_time ?? undefined],
    ];
}
function slim_rows_usages(all) {
    if (!slim_rows_isFields(all))
        return undefined;
    const models = Object.entries(all).filter(([, usage]) => slim_rows_isFields(usage));
    return new Map(models.map(([model, usage]) => [model, counts(usage)]));
}
function counts(usage) {
    return new Map(USAGE_COUNTS.flatMap(key => (typeof usage[key] === 'number' ? [[key, usage[key]]] : [])));
}
/** Models are no longer told apart; one without a price says that the cost is not of all. */
function ownUsage({ usage }) {
    if (usage === null)
        return undefined;
    const known = new Map([
        ['input_tokens', usage.inputTokens],
        ['output_tokens', usage.outputTokens],
        ['total_tokens', usage.totalTokens],
        ['input_tokens_cache_write', usage.cacheWriteTokens],
        ['input_tokens_cache_read', usage.cacheReadTokens],
        ['reasoning_tokens', usage.reasoningTokens],
        ['total_cost', usage.cost ?? undefined],
    ]);
    const all = new Map([['all models', known]]);
    if (usage.cost !== null && !usage.costComplete)
        all.set('models without a price', { input_tokens: 0 });
    return all;
}
function slim_rows_error(sample, raw, { withTexts }) {
    if (sample.error === null)
        return undefined;
    if (!withTexts)
        return exceptionName(sample.error);
    const logged = raw?.sample.error;
    return (typeof logged === 'string' ? logged : logged?.message) ?? sample.error;
}
/** How the sample went: times and counts, and its own random id where the ids are kept. */
function course(summary, { hashIds }) {
    const number = (key) => [key, typeof summary[key] === 'number' ? summary[key] : undefined];
    const text = (key, shape) => {
        const value = summary[key];
        return [key, typeof value === 'string' && shape.test(value) ? value : undefined];
    };
    return [
        text('started_at', TIME),
        text('completed_at', TIME),
        ...(hashIds ? [] : [text('uuid', UUID)]),
        number('retries'),
        number('message_count'),
        number('turn_count'),
        ['completed', summary.completed !== false],
    ];
}
function slim_rows_isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/logs/slim-header.ts

/** The header as it was logged, with what other members tell taken out and what was derived put in. */
function fullHeader({ header }, { header: logged }) {
    const { config_updates: updates, samples, reductions, location, ...fields } = logged;
    const spec = slim_header_fieldsOf(logged.eval);
    const { sample_reductions, ...results } = slim_header_fieldsOf(logged.results);
    const revision = slim_header_fieldsOf(spec.revision);
    return new Map([
        ...Object.entries(fields),
        ['version', header.version],
        ['status', header.status],
        [
            'eval',
            new Map([
                ...Object.entries(spec),
                ['eval_id', header.spec.evalId],
                ['dataset', spec.dataset ?? {}],
                ['config', spec.config ?? {}],
                // Old logs may hold the credentials of the remote.
                ['revision', spec.revision ? { ...revision, origin: header.spec.revision?.origin ?? undefined } : undefined],
            ]),
        ],
        ['results', logged.results ? new Map(Object.entries(results)) : undefined],
        // Names of members stand here where the eval did not finish.
        ['config_updates', Array.isArray(updates) && updates.every(isObject) ? updates : undefined],
    ]);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function headerWithoutTexts({ header }, raw) {
    return new Map([
        ['version', header.version],
        ['status', header.status],
        ['eval', specOf(header.spec)],
        ['plan', { name: 'plan', steps: [], config: {} }],
        ['results', resultsOf(header, raw)],
        ['stats', statsOf(header, raw)],
        ['error', header.error === null ? undefined : errorOf(exceptionName(header.error))],
        ['invalidated', header.invalidated],
        ['tags', header.spec.tags],
        ['metadata', header.spec.metadata],
    ]);
}
const errorOf = (message) => ({ message, traceback: '', traceback_ansi: '' });
function specOf(spec) {
    const { dataset, revision } = spec;
    return new Map([
        ['eval_id', spec.evalId],
        ['run_id', spec.runId ?? undefined],
        ['created', spec.created ?? undefined],
        ['task', spec.task],
        ['task_id', spec.taskId ?? undefined],
        ['task_version', versionOf(spec.taskVersion)],
        ['task_args', spec.taskArgs],
        ['solver', spec.solver ?? undefined],
        ['solver_args', Object.keys(spec.solverArgs).length > 0 ? spec.solverArgs : undefined],
        ['tags', spec.tags],
        ['dataset', present({ ...dataset, sampleIds: undefined, sample_ids: dataset.sampleIds })],
        ['model', spec.model],
        ['model_generate_config', spec.generateConfig],
        ['model_base_url', spec.modelBaseUrl ?? undefined],
        ['model_args', spec.modelArgs],
        ['model_roles', Object.keys(spec.modelRoles).length > 0 ? spec.modelRoles : undefined],
        ['config', configOf(spec)],
        ['revision', revision ? { type: 'git', ...present(revision) } : undefined],
        ['packages', spec.packages],
        ['metadata', spec.metadata],
        ['scorers', spec.scorers.length > 0 ? spec.scorers.map(present) : undefined],
        ['headline_metric', spec.headlineMetric ?? undefined],
    ]);
}
/** Numbers were numbers: Inspect takes both, and would show them otherwise. */
function versionOf(version) {
    if (version === null)
        return undefined;
    return /^(?:0|[1-9]\d{0,14})$/.test(version) ? Number(version) : version;
}
function configOf({ config, limit, sampleId, sampleShuffle, epochs, epochsReducer }) {
    const named = {
        limit,
        sample_id: sampleId,
        sample_shuffle: sampleShuffle,
        epochs,
        epochs_reducer: epochsReducer,
    };
    return new Map([...Object.entries(config), ...Object.entries(present(named))]);
}
/** Inspect leaves out what is null. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
function resultsOf(header, { header: logged }) {
    if (!logged.results)
        return undefined;
    return new Map([
        ['total_samples', header.totalSamples ?? undefined],
        ['completed_samples', header.completedSamples ?? undefined],
        ['early_stopping', header.earlyStopping ? { manager: 'early stopping', early_stops: [], metadata: {} } : undefined],
        ['scores', header.scores.map(scoreOf)],
    ]);
}
function scoreOf(score) {
    const metrics = score.metrics.map(({ key, name, group, value, params }) => [
        key,
        { name, group: group ?? undefined, value, params },
    ]);
    return new Map([
        ['name', score.name],
        ['scorer', score.scorer],
        ['reducer', score.reducer ?? undefined],
        ['scored_samples', score.scoredSamples ?? undefined],
        ['unscored_samples', score.unscoredSamples ?? undefined],
        ['params', score.params],
        ['metrics', new Map(metrics)],
    ]);
}
function statsOf({ startedAt, completedAt }, { header: logged }) {
    const stats = slim_header_fieldsOf(logged.stats);
    return new Map([
        ['started_at', startedAt ?? ''],
        ['completed_at', completedAt ?? ''],
        ['model_usage', slim_rows_usages(stats.model_usage) ?? {}],
        ['role_usage', slim_rows_usages(stats.role_usage)],
    ]);
}
function slim_header_fieldsOf(value) {
    return isObject(value) ? value : {};
}

// EXTERNAL MODULE: ./src/logs/slim-marks.ts
var slim_marks = __webpack_require__(1081);
// EXTERNAL MODULE: ./src/logs/slim-schema.ts
var slim_schema = __webpack_require__(6804);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/logs/checksum.ts
var checksum = __webpack_require__(1084);
;// CONCATENATED MODULE: ./src/logs/zip-write.ts
/**
 * A small zip, written as every reader understands it: deflate, no extras, one fixed time, so that the same content is
 * the same bytes.
 */



/** Deflate's best costs twice the time of its default for a few percent. */
const LEVEL = 7;
/** So much text is given to the compressor at once. */
const BATCH_CHARACTERS = 1 << 18;
/** 1 January 1980, midnight: the first moment that a zip can name. */
const DOS_DATE = 0x21;
const VERSION_NEEDED = 20;
/** Names that are not ASCII are UTF-8. */
const UTF8_FLAG = 0x800;
const DEFLATE = 8;
/** What 32 bits can say; more would need zip64. */
const MAX_BYTES = 0xffff_ffff;
const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
/** A member that grows; its text is compressed while more of it is made. */
class MemberWriter {
    #name;
    #deflate = external_node_zlib_default().createDeflateRaw({ level: LEVEL });
    #packed = [];
    #done;
    #crc = 0;
    #size = 0;
    #batch = '';
    constructor(name) {
        this.#name = name;
        this.#deflate.on('data', (chunk) => this.#packed.push(chunk));
        this.#done = new Promise((resolve, reject) => this.#deflate.on('end', resolve).on('error', reject));
    }
    write(text) {
        this.#batch += text;
        if (this.#batch.length >= BATCH_CHARACTERS)
            this.#flush();
    }
    async close() {
        this.#flush();
        this.#deflate.end();
        await this.#done;
        return { name: this.#name, crc: this.#crc, size: this.#size, packed: Buffer.concat(this.#packed) };
    }
    #flush() {
        const bytes = Buffer.from(this.#batch);
        this.#batch = '';
        this.#crc = (0,checksum/* crc32 */.Q)(bytes, this.#crc);
        this.#size += bytes.length;
        if (this.#size > MAX_BYTES)
            throw tooLarge(this.#name);
        this.#deflate.write(bytes);
    }
}
async function packText(name, text) {
    const member = new MemberWriter(name);
    member.write(text);
    return member.close();
}
function zipOf(members) {
    const parts = [];
    const entries = [];
    let offset = 0;
    for (const member of members) {
        const name = Buffer.from(member.name);
        const local = localHeader(member, name);
        entries.push(directoryEntry(member, name, offset));
        parts.push(local, member.packed);
        offset += local.length + member.packed.length;
    }
    if (offset > MAX_BYTES)
        throw tooLarge('The file');
    const directory = Buffer.concat(entries);
    return Buffer.concat([...parts, directory, endRecord({ members: members.length, size: directory.length, offset })]);
}
function localHeader(member, name) {
    const header = Buffer.alloc(LOCAL_HEADER_BYTES);
    header.writeUInt32LE(0x04034b50, 0);
    writeFacts(header.subarray(4), member, name);
    return Buffer.concat([header, name]);
}
function directoryEntry(member, name, offset) {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION_NEEDED, 4);
    writeFacts(entry.subarray(6), member, name);
    entry.writeUInt32LE(offset, 42);
    return Buffer.concat([entry, name]);
}
/** What both headers say in the same order. */
function writeFacts(at, { crc, size, packed }, name) {
    at.writeUInt16LE(VERSION_NEEDED, 0);
    at.writeUInt16LE(name.some(byte => byte >= 0x80) ? UTF8_FLAG : 0, 2);
    at.writeUInt16LE(DEFLATE, 4);
    at.writeUInt16LE(DOS_DATE, 8);
    at.writeUInt32LE(crc, 10);
    at.writeUInt32LE(packed.length, 14);
    at.writeUInt32LE(size, 18);
    at.writeUInt16LE(name.length, 22);
}
function endRecord({ members, size, offset }) {
    const record = Buffer.alloc(END_BYTES);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(members, 8);
    record.writeUInt16LE(members, 10);
    record.writeUInt32LE(size, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}
function tooLarge(what) {
    return new errors/* UserError */.y({
        what: `${what} of a reduced log would be larger than 4 GiB.`,
        where: what,
        fix: 'Split the eval into several, or reduce it without the texts of its samples ("sample-details: ids").',
    });
}

;// CONCATENATED MODULE: ./src/logs/write.ts
/**
 * Reduced logs: header, summaries and reductions of any log as a small `.eval` that Inspect itself opens. It compares
 * like the log that it was made of. Below `full` it holds no text of a sample: fingerprints stand in place of questions,
 * and hashes in place of free-text scores; `none` also hashes the ids.
 */















const WITHHELD_WARNING = 'The full log has a warning of this kind; its words are withheld.';
/** @throws UserError when the log cannot be read, or is too large for any zip without extensions. */
async function writeSlimLog(source, { sampleDetails, metadataKeys = [] }) {
    const outcome = await (0,read/* readLog */.x6)(source, { metadataKeys });
    if (outcome.kind === 'unreadable')
        throw new errors/* UserError */.y({ what: `The log cannot be reduced: ${outcome.what}`, where: outcome.path, fix: outcome.fix });
    const { log } = outcome;
    if (log.header.invalidated)
        await (0,invalidations/* readInvalidations */.m)(log);
    const options = {
        scorers: log.scorers,
        withTexts: sampleDetails === 'full',
        hashIds: sampleDetails === 'none' && !log.idsHashed,
        metadataKeys: [...metadataKeys, ...(0,header/* clusterKeys */.BM)(log.header)],
    };
    const raw = await readRaw(log);
    const { member: summaries, order } = await packSummaries(log, options);
    return zipOf([
        await packStart(log, raw, options),
        summaries,
        await packReductions(raw, options),
        await packText(slim_marks/* MARKS_MEMBER */.eG, (0,json_text/* jsonText */.s)(marksOf(log, order, sampleDetails))),
        // Last, as Inspect writes it: the header says that all else is there.
        await packText('header.json', (0,json_text/* jsonText */.s)(headerOf(log, raw, options))),
    ]);
}
function headerOf(log, raw, { withTexts, hashIds }) {
    return withTexts ? fullHeader(log, raw) : headerWithoutTexts(hashIds ? withHashedIds(log) : log, raw);
}
/** What Inspect writes first; it repeats the header, so the long list of ids is left to that. */
async function packStart(log, raw, options) {
    const { spec } = log.header;
    const brief = { ...log, header: { ...log.header, spec: { ...spec, dataset: { ...spec.dataset, sampleIds: null } } } };
    const header = headerWithoutTexts(options.hashIds ? withHashedIds(brief) : brief, raw);
    return packText('_journal/start.json', (0,json_text/* jsonText */.s)({ version: header.get('version'), eval: header.get('eval'), plan: header.get('plan') }));
}
/** Rows in the order of the file; of repeated ones the last. `order`: the place of each row in `log.samples`. */
async function packSummaries(log, options) {
    const member = new MemberWriter('summaries.json');
    const left = await repetitions(log);
    const written = new Uint8Array(log.samples.length);
    const order = [];
    const write = (position, raw) => {
        member.write(order.length === 0 ? '[' : ',');
        member.write(rowText(log.samples[position], raw, options));
        written[position] = 1;
        order.push(position);
    };
    await eachRawRow(log, row => {
        if (written[row.position] === 0 && --left[row.position] <= 0)
            write(row.position, row);
    });
    for (const position of log.samples.keys())
        if (written[position] === 0)
            write(position, null);
    member.write(order.length === 0 ? '[]' : ']');
    return { member: await member.close(), order };
}
/** How many rows there are of each sample; one each, unless the log says otherwise. */
async function repetitions(log) {
    const counts = new Uint32Array(log.samples.length);
    if (log.duplicates === 0 && log.completeness === 'complete')
        return counts.fill(1);
    await eachRawRow(log, ({ position }) => {
        counts[position]++;
    });
    return counts;
}
function packReductions({ reductions }, { withTexts, hashIds }) {
    const idOf = (id) => id === null || id === undefined ? undefined : hashIds ? (0,sha256/* sha256 */.s)(String(id)) : id;
    const rows = reductions.map(({ scorer, reducer, samples }) => ({
        scorer,
        reducer: reducer ?? undefined,
        samples: samples.map(({ sample_id: id, value }) => {
            const score = (0,logs_sample/* toScoreValue */.P2)(value);
            return { value: withTexts ? score : (0,score_text/* sealedScore */.Tf)(score), sample_id: idOf(id) };
        }),
    }));
    return packText('reductions.json', (0,json_text/* jsonText */.s)(rows));
}
function marksOf(log, order, sampleDetails) {
    const { header } = log;
    return {
        version: 1,
        sampleDetails,
        idsHashed: log.idsHashed || sampleDetails === 'none',
        completeness: log.completeness,
        warnings: log.warnings.slice(0, slim_schema/* MAX_WARNINGS */.r).map(({ code, message }) => ({
            code,
            message: sampleDetails === 'full' ? message.slice(0, 1000) : WITHHELD_WARNING,
        })),
        samples: order.length,
        duplicates: log.duplicates,
        scorers: log.scorers,
        configUpdates: header.configUpdates,
        logUpdates: header.logUpdates,
        invalidation: invalidationOf(log, order),
    };
}
function invalidationOf({ samples }, order) {
    const rows = order.map(position => samples[position]);
    if (rows.every(({ invalidated, scoreEdited }) => invalidated === null && scoreEdited === null))
        return null;
    const where = (holds) => rows.flatMap((row, position) => (holds(row) ? [position] : []));
    return {
        unknown: where(({ invalidated }) => invalidated === null),
        invalidated: where(({ invalidated }) => invalidated === true),
        scoreEdited: where(({ scoreEdited }) => scoreEdited === true),
    };
}

// EXTERNAL MODULE: ./src/mlflow/keys.ts
var keys = __webpack_require__(8725);
// EXTERNAL MODULE: ./src/mlflow/limits.ts
var limits = __webpack_require__(4961);
;// CONCATENATED MODULE: ./src/tracking/columns.ts
/**
 * The columns of the tables of an eval, those of inspect-mlflow in its order and ours among them. They do not depend on
 * what is in a log: two runs have the same columns, and a table can be written while it is read.
 */
const columns_TABLES = ['tasks', 'samples', 'messages', 'sample_scores', 'events', 'model_usage'];
/** Tokens, and dollars, in the order in which Inspect has them. */
const USAGE_KEYS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_write',
    'input_tokens_cache_read',
    'reasoning_tokens',
    'total_cost',
];
/** Further columns than this are no counts of tokens. */
const MAX_USAGE_KEYS = 32;
const USAGE_KEY = /^\w{1,64}$/;
/** The known keys, then the others of the usage of the whole eval: `stats.model_usage` of its header. */
function usageKeys(usageByModel) {
    const models = typeof usageByModel === 'object' && usageByModel !== null ? Object.values(usageByModel) : [];
    const found = models.flatMap(usage => (typeof usage === 'object' && usage !== null ? Object.entries(usage) : []));
    const counts = found.flatMap(([key, value]) => (typeof value === 'number' && USAGE_KEY.test(key) ? [key] : []));
    return [...new Set([...USAGE_KEYS, ...counts])].slice(0, MAX_USAGE_KEYS);
}
const OF_EVAL = ['task_name', 'eval_id'];
const OF_SAMPLE = [...OF_EVAL, 'sample_id', 'epoch'];
function columnsOf(table, usage = USAGE_KEYS) {
    const prefixed = usage.map(key => `usage_${key}`);
    switch (table) {
        case 'tasks':
            return [...OF_EVAL, 'task_file', 'task_version', 'task_id', 'solver', 'model', 'dataset', 'dataset_samples'];
        case 'samples':
            return [
                ...OF_SAMPLE,
                'input',
                'target',
                'output',
                'scores',
                'events_count',
                'total_time',
                'working_time',
                'error',
                ...prefixed,
                'limit',
                'sample_uuid',
                'body',
            ];
        case 'messages':
            return [
                ...OF_SAMPLE,
                'message_index',
                'role',
                'source',
                'content',
                'tool_calls',
                'tool_call_id',
                'model',
                'stop_reason',
            ];
        case 'sample_scores':
            return [...OF_SAMPLE, 'scorer', 'raw_value', 'numeric_value', 'answer', 'explanation'];
        case 'events':
            return [
                ...OF_SAMPLE,
                'event_index',
                'event_type',
                'timestamp',
                'model',
                'completion',
                ...prefixed,
                'tool_function',
                'tool_arguments',
                'tool_result',
                'tool_error',
                'error',
            ];
        case 'model_usage':
            return [...OF_SAMPLE, 'model', ...usage];
    }
}

;// CONCATENATED MODULE: ./src/tracking/eval-json.ts


/** Below `full` it is written from what we understand; of errors there is the name, and metrics have no metadata. */
function evalJson(log, raw, sampleDetails) {
    const header = sampleDetails === 'full'
        ? new Map([...fullHeader(log, raw), ...reductionsOf(raw)])
        : headerWithoutTexts(sampleDetails === 'none' ? withHashedIds(log) : log, raw);
    return `${JSON.stringify(plain(header), null, 2)}\n`;
}
/** Part of the log, though not of its header: the scores of samples over all epochs. */
function reductionsOf({ reductions }) {
    return reductions.length > 0 ? [['reductions', reductions]] : [];
}
/** Maps as objects. NaN, which JSON has not, becomes null on the way. */
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of value instanceof Map ? value : Object.entries(value))
        if (field !== undefined)
            fields[key] = plain(field);
    return fields;
}
const UNSAFE = /[^\w.-]+/g;
/** Where a document lies among the artifacts of a run: always the same place for the same eval. */
function artifactPath(document, evalId) {
    const id = evalId.replace(UNSAFE, '_').slice(0, 100);
    if (document === 'sample_results')
        return `sample_results/sample_results_${id}.json`;
    return document === 'eval_log' ? `eval_logs/eval_log_${id}.json` : `inspect/${document}.json`;
}

;// CONCATENATED MODULE: ./src/tracking/logged-tables.ts
/** The tag by which MLflow's UI knows which files of a run are tables. */
/** In the words of Python's `json.dumps`: MLflow's own client reads and writes it so. Tables of others stay. */
function loggedTables(before, paths) {
    const known = entriesIn(before);
    const added = paths.filter(path => !known.some(entry => entry.path === path)).map(path => ({ path, type: 'table' }));
    return `[${[...known, ...added].map(inWords).join(', ')}]`;
}
const inWords = ({ path, type }) => `{"path": ${JSON.stringify(path)}, "type": ${JSON.stringify(type)}}`;
function entriesIn(tag) {
    try {
        const entries = JSON.parse(tag ?? '[]');
        return Array.isArray(entries) ? entries.filter(isEntry) : [];
    }
    catch {
        return []; // Not MLflow's tag, or cut: there is nothing in it that the UI could show.
    }
}
function isEntry(value) {
    const isObject = typeof value === 'object' && value !== null && 'path' in value && 'type' in value;
    return isObject && typeof value.path === 'string' && typeof value.type === 'string';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/publish/digests.ts

/** Hexadecimal SHA-256 of bytes that need not be in memory together. */
async function sha256OfChunks(chunks) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of chunks)
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/tracking/cells.ts
const ELLIPSIS = '...';
/** A field of an object, own and present; else null, whatever the object is. */
function cells_objGet(holder, key) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
        return null;
    return Reflect.get(holder, key) ?? null;
}
/** As text: strings as they are, everything else as JSON. */
function toText(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? null);
}
/** Scalars as they are, lists and objects as JSON text. NaN and infinities, which JSON has not, are null. */
function cells_toJson(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : (JSON.stringify(value) ?? null);
}
/** Characters are code points, as Python counts them; a text of megabytes is not taken apart for its beginning. */
function cut(text, characters) {
    if (text.length <= characters)
        return text;
    const beginning = [...text.slice(0, 2 * characters + 2)];
    if (beginning.length <= characters)
        return text;
    return `${beginning.slice(0, Math.max(0, characters - ELLIPSIS.length)).join('')}${ELLIPSIS}`;
}
function cells_entriesOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./src/tracking/document.ts


const DOCUMENTS = [...columns_TABLES, 'sample_results'];
/** Longer cells help nobody who reads a table; the log itself has them whole. */
const MAX_CELL_CHARACTERS = 100_000;
class Document {
    #name;
    #columns;
    #maxCharacters;
    #text = '';
    #characters = 0;
    #rows = 0;
    #dropped = 0;
    constructor({ name, usage, maxCharacters }) {
        this.#name = name;
        this.#columns = name === 'sample_results' ? null : columnsOf(name, usage);
        this.#maxCharacters = maxCharacters;
    }
    add(row) {
        const text = this.#columns ? JSON.stringify(this.#columns.map(column => cellOf(row, column))) : JSON.stringify(row);
        if (this.#characters + text.length > this.#maxCharacters) {
            this.#dropped++;
            return;
        }
        this.#text += this.#rows === 0 ? `${this.#beginning()}${text}` : `,\n${text}`;
        this.#characters += text.length;
        this.#rows++;
    }
    take(least) {
        if (this.#text.length < least || this.#text === '')
            return null;
        const text = this.#text;
        this.#text = '';
        return { document: this.#name, text, rows: this.#rows, dropped: this.#dropped };
    }
    end() {
        if (this.#rows === 0)
            return null;
        this.#text += this.#columns ? '\n]}\n' : '\n]\n';
        return this.take(0);
    }
    #beginning() {
        return this.#columns ? `{"columns":${JSON.stringify(this.#columns)},"data":[\n` : '[\n';
    }
}
function cellOf(row, column) {
    const value = Object.hasOwn(row, column) ? row[column] : null;
    return typeof value === 'string' ? cut(value, MAX_CELL_CHARACTERS) : value;
}

// EXTERNAL MODULE: ./src/pair/score.ts
var score = __webpack_require__(7954);
;// CONCATENATED MODULE: ./src/seed.ts

const GRADES = new Map([
    ['correct', 1],
    ['partial', 0.5],
    ['incorrect', 0],
]);
/**
 * The number of one score, or null where it is none: Inspect's own rule (C, P, I, N, yes, no, numbers as text) and the
 * words correct, partial, incorrect. NaN, infinities, free text, dicts and lists are no number.
 */
function scoreToNumeric(value) {
    const number = (0,score/* scoreToFloat */.ON)(value);
    if (!Number.isNaN(number))
        return number;
    return typeof value === 'string' ? (GRADES.get(value.trim().toLowerCase()) ?? null) : null;
}
const seed_ELLIPSIS = '...';
/**
 * Text of a value, cut to `length` characters with `...` at the end; nothing for null.
 * @param length characters ≥ 0; below 3 the ellipsis itself is cut.
 */
function truncate(value, length = 200) {
    if (value === null || value === undefined)
        return '';
    const characters = [...(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))];
    if (characters.length <= length)
        return characters.join('');
    return `${characters.slice(0, Math.max(0, length - seed_ELLIPSIS.length)).join('')}${seed_ELLIPSIS}`.slice(0, length);
}

;// CONCATENATED MODULE: ./src/tracking/usage.ts

/** Every number of a usage, whatever it counts; a cost keeps its cents. */
function usageToDict(usage) {
    const counts = Object.create(null);
    for (const [key, value] of cells_entriesOf(usage))
        if (typeof value === 'number' && Number.isFinite(value))
            counts[key] = value;
    return counts;
}
/** Over all models. */
function sumUsageMap(usageByModel) {
    const sum = Object.create(null);
    for (const [, usage] of cells_entriesOf(usageByModel))
        addUsage(sum, usageToDict(usage));
    return sum;
}
function addUsage(sum, more) {
    for (const [key, value] of Object.entries(more))
        sum[key] = (sum[key] ?? 0) + value;
}
/** By model, of a sample whose own count is empty. */
function usage_extractUsageFromEvents(sample) {
    const sums = new EventUsage();
    const events = objGet(sample, 'events');
    for (const event of Array.isArray(events) ? events : [])
        sums.add(event);
    return sums.byModel;
}
/** A sample that calls more models than this makes their names up. */
const MAX_MODELS = 1000;
const OTHER_MODELS = 'other models';
/** The same for events that come one by one. */
class EventUsage {
    byModel = Object.create(null);
    #models = 0;
    add(event) {
        if (eventType(event) !== 'model')
            return;
        const output = cells_objGet(event, 'output');
        const counts = usageToDict(cells_objGet(output, 'usage'));
        if (Object.keys(counts).length === 0)
            return;
        const named = toText(cells_objGet(event, 'model')) || toText(cells_objGet(output, 'model')) || 'unknown';
        const model = named in this.byModel || this.#models++ < MAX_MODELS ? named : OTHER_MODELS;
        this.byModel[model] ??= Object.create(null);
        addUsage(this.byModel[model], counts);
    }
}
function eventType(event) {
    return toText(cells_objGet(event, 'event')) || toText(cells_objGet(event, 'type'));
}
/**
 * As MLflow counts: tokens that a cache held are tokens of the input, of which Inspect tells apart. A cost only where
 * the log has one.
 */
function chatUsage(usage) {
    const counts = usageToDict(usage);
    const { input_tokens: input, output_tokens: output = 0, total_cost: cost } = counts;
    const read = counts.input_tokens_cache_read;
    const written = counts.input_tokens_cache_write;
    const attributes = {};
    if (cost !== undefined)
        attributes['mlflow.llm.cost'] = { total_cost: cost };
    if (input === undefined && counts.output_tokens === undefined && counts.total_tokens === undefined)
        return attributes;
    const most = (input ?? 0) + (read ?? 0) + (written ?? 0);
    // Old versions count what the cache held among the input already; their totals tell.
    const wanted = counts.total_tokens === undefined ? most : counts.total_tokens - output;
    const whole = Math.min(most, Math.max(input ?? 0, wanted));
    attributes['mlflow.chat.tokenUsage'] = {
        input_tokens: whole,
        output_tokens: output,
        total_tokens: counts.total_tokens ?? whole + output,
        ...(read === undefined ? {} : { cache_read_input_tokens: read }),
        ...(written === undefined ? {} : { cache_creation_input_tokens: written }),
    };
    return attributes;
}

;// CONCATENATED MODULE: ./src/tracking/rows.ts
/** A log that is in memory, in the shape in which Inspect writes it → rows of the tables. */





/** Characters, as in inspect-mlflow. */
const OUTPUT_CHARACTERS = 500;
const EXPLANATION_CHARACTERS = 500;
const RESULT_INPUT_CHARACTERS = 500;
const RESULT_TARGET_CHARACTERS = 300;
const RESULT_EXPLANATION_CHARACTERS = 300;
const evalCells = ({ taskName, evalId }) => ({ task_name: taskName, eval_id: evalId });
const sampleCells = (of) => ({ ...evalCells(of), sample_id: of.sampleId, epoch: of.epoch });
/** Of a whole log, all six tables. Not for logs of gigabytes: tables.ts writes those as it reads them. */
function extractInspectTableRows({ evalId, taskName, log, }) {
    const tables = Object.fromEntries(TABLES.map(name => [name, []]));
    tables.tasks.push(taskRow({ evalId, taskName, spec: objGet(log, 'eval') }));
    const samples = objGet(log, 'samples');
    for (const sample of Array.isArray(samples) ? samples : []) {
        const id = objGet(sample, 'id');
        const of = { evalId, taskName, sampleId: toJson(id), epoch: numberIn(objGet(sample, 'epoch')) };
        const events = objGet(sample, 'events');
        tables.samples.push(sampleRow({ ...of, sample, eventCount: Array.isArray(events) ? events.length : null }));
        tables.sample_scores.push(...extractSampleScoreRows({ ...of, scores: objGet(sample, 'scores') }));
        tables.messages.push(...extractMessageRows({ ...of, sample }));
        tables.events.push(...extractEventRows({ ...of, sample }));
        tables.model_usage.push(...extractModelUsageRows({ ...of, sample }));
    }
    return tables;
}
function taskRow({ spec, ...of }) {
    const dataset = cells_objGet(spec, 'dataset');
    return {
        ...evalCells(of),
        task_file: toText(cells_objGet(spec, 'task_file')),
        task_version: cells_toJson(cells_objGet(spec, 'task_version')),
        task_id: toText(cells_objGet(spec, 'task_id')),
        solver: toText(cells_objGet(spec, 'solver')),
        model: toText(cells_objGet(spec, 'model')),
        dataset: toText(cells_objGet(dataset, 'name')),
        dataset_samples: body_shape_numberIn(cells_objGet(dataset, 'samples')),
    };
}
function sampleRow({ sample, eventCount, ...of }) {
    const row = {
        ...sampleCells(of),
        input: cells_toJson(cells_objGet(sample, 'input')),
        target: cells_toJson(cells_objGet(sample, 'target')),
        output: getSampleOutputText(sample),
        scores: cells_toJson(scoresToDict(cells_objGet(sample, 'scores'))),
        events_count: eventCount,
        total_time: body_shape_numberIn(cells_objGet(sample, 'total_time')),
        working_time: body_shape_numberIn(cells_objGet(sample, 'working_time')),
        error: cells_toJson(cells_objGet(sample, 'error')),
        limit: limitOf(sample),
        sample_uuid: textIn(cells_objGet(sample, 'uuid')),
    };
    for (const [key, count] of Object.entries(sumUsageMap(cells_objGet(sample, 'model_usage'))))
        row[`usage_${key}`] = count;
    return row;
}
function limitOf(sample) {
    const limit = cells_objGet(sample, 'limit');
    return textIn(limit) ?? textIn(cells_objGet(limit, 'type'));
}
function extractSampleScoreRows({ scores, ...of }) {
    return cells_entriesOf(scores).map(([scorer, score]) => {
        const value = givenValue(score);
        return {
            ...sampleCells(of),
            scorer,
            raw_value: toText(value),
            numeric_value: scoreToNumeric(value),
            answer: cutOrNull(cells_objGet(score, 'answer'), EXPLANATION_CHARACTERS),
            explanation: cutOrNull(cells_objGet(score, 'explanation'), EXPLANATION_CHARACTERS),
        };
    });
}
const isScore = (score) => typeof score === 'object' && score !== null && Object.hasOwn(score, 'value');
/** A score, or a bare value in its place. */
const givenValue = (score) => (isScore(score) ? cells_objGet(score, 'value') : score);
function cutOrNull(value, characters) {
    const text = toText(value);
    return text === null || text === '' ? null : cut(text, characters);
}
function scoresToDict(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of cells_entriesOf(scores))
        values[scorer] = givenValue(score);
    return values;
}
function extractMessageRows({ sample, ...of }) {
    const messages = objGet(sample, 'messages');
    return (Array.isArray(messages) ? messages : []).map((message, index) => messageRow({ ...of, message, index }));
}
function messageRow({ message, index, ...of }) {
    return {
        ...sampleCells(of),
        message_index: index,
        role: toText(cells_objGet(message, 'role')),
        source: toText(cells_objGet(message, 'source')),
        content: cells_toJson(cells_objGet(message, 'content')),
        tool_calls: cells_toJson(cells_objGet(message, 'tool_calls')),
        tool_call_id: toText(cells_objGet(message, 'tool_call_id')),
        model: toText(cells_objGet(message, 'model')),
        stop_reason: toText(cells_objGet(message, 'stop_reason')),
    };
}
function extractEventRows({ sample, ...of }) {
    const events = objGet(sample, 'events');
    return (Array.isArray(events) ? events : []).map((event, index) => eventRow({ ...of, event, index }));
}
function eventRow({ event, index, ...of }) {
    const type = eventType(event);
    return {
        ...sampleCells(of),
        event_index: index,
        event_type: type,
        timestamp: toText(cells_objGet(event, 'timestamp')),
        ...(type === 'model' ? modelCells(event) : type === 'tool' ? toolCells(event) : {}),
        ...(type === 'model' || type === 'error' ? { error: cells_toJson(cells_objGet(event, 'error')) } : {}),
    };
}
function modelCells(event) {
    const output = cells_objGet(event, 'output');
    const cells = { model: toText(cells_objGet(event, 'model')), completion: cells_toJson(cells_objGet(output, 'completion')) };
    for (const [key, count] of Object.entries(usageToDict(cells_objGet(output, 'usage'))))
        cells[`usage_${key}`] = count;
    return cells;
}
function toolCells(event) {
    return {
        tool_function: toText(cells_objGet(event, 'function')),
        tool_arguments: cells_toJson(cells_objGet(event, 'arguments')),
        tool_result: cells_toJson(cells_objGet(event, 'result')),
        tool_error: cells_toJson(cells_objGet(event, 'error')),
    };
}
function extractModelUsageRows({ sample, ...of }) {
    const own = rows_ownUsage(sample);
    return usageRows({ ...of, usage: own.length > 0 ? own : Object.entries(extractUsageFromEvents(sample)) });
}
/** What a sample itself says of its models; where that is nothing, its events may. */
function rows_ownUsage(sample) {
    return cells_entriesOf(cells_objGet(sample, 'model_usage')).map(([model, usage]) => [model, usageToDict(usage)]);
}
function usageRows({ usage, ...of }) {
    const counted = usage.filter(([, counts]) => Object.keys(counts).length > 0);
    return counted.map(([model, counts]) => ({ ...sampleCells(of), model, ...counts }));
}
/** What the model said last, or the best that there is of it. */
function getSampleOutputText(sample) {
    const output = cells_objGet(sample, 'output');
    if (output === null)
        return null;
    const choices = cells_objGet(output, 'choices');
    const first = Array.isArray(choices) ? (choices[0] ?? null) : null;
    const text = saidIn(cells_objGet(first, 'message')) ??
        toText(cells_objGet(first, 'text') ?? cells_objGet(first, 'completion')) ??
        toText(cells_objGet(output, 'completion') ?? cells_objGet(output, 'text')) ??
        toText(output);
    return text === null ? null : cut(text, OUTPUT_CHARACTERS);
}
function saidIn(message) {
    if (message === null)
        return null;
    const text = cells_objGet(message, 'text');
    if (typeof text === 'string' && text !== '')
        return text;
    const content = cells_objGet(message, 'content');
    return content === null ? null : contentText(content);
}
/** Columns in the order of their first appearance; null where a row has no such cell. */
function rowsToColumns(rows) {
    const columns = Object.create(null);
    for (const row of rows)
        for (const key of Object.keys(row))
            columns[key] ??= [];
    for (const row of rows)
        for (const [key, cells] of Object.entries(columns))
            cells.push(row[key] ?? null);
    return columns;
}
/** A sample at a glance, scores and explanations by scorer. */
function sampleResultRow(sample) {
    const scores = cells_entriesOf(cells_objGet(sample, 'scores'));
    const row = {
        id: cells_toJson(cells_objGet(sample, 'id')),
        epoch: body_shape_numberIn(cells_objGet(sample, 'epoch')),
        input: cut(toText(cells_objGet(sample, 'input')) ?? '', RESULT_INPUT_CHARACTERS),
        target: cut(toText(cells_objGet(sample, 'target')) ?? '', RESULT_TARGET_CHARACTERS),
        total_time: body_shape_numberIn(cells_objGet(sample, 'total_time')),
        error: errorText(cells_objGet(sample, 'error')),
        limit: limitOf(sample),
        output: saidFirst(sample),
    };
    for (const [scorer, score] of scores) {
        row[`score/${scorer}`] = givenValue(score);
        for (const part of ['answer', 'explanation']) {
            const text = cutOrNull(cells_objGet(score, part), RESULT_EXPLANATION_CHARACTERS);
            if (text !== null)
                row[`${part}/${scorer}`] = text;
        }
    }
    return row;
}
function sampleResultRows(samples) {
    return samples.map(sampleResultRow);
}
/** Without a choice the model said nothing. */
function saidFirst(sample) {
    const choices = cells_objGet(cells_objGet(sample, 'output'), 'choices');
    return Array.isArray(choices) && choices.length > 0 ? (getSampleOutputText(sample) ?? '') : '';
}
function errorText(error) {
    return textIn(error) ?? textIn(cells_objGet(error, 'message'));
}


;// CONCATENATED MODULE: ./src/tracking/withhold.ts
/**
 * Samples, messages and events without their words. Nothing passes that is not named here, and what is named must look
 * like what it is: numbers, times, names of models, types from closed lists.
 */





const WITHHELD = '(withheld)';
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/;
const withhold_TIME = /^\d{4}-\d{2}-\d{2}[T ][\d:.]{5,20}(?:Z|[-+]\d{2}:?\d{2})?$/;
const withhold_UUID = /^[\w-]{1,40}$/;
const WORD = /^[a-z_]{1,32}$/;
const FUNCTION = /^[A-Za-z_][\w.-]{0,63}$/;
const MODEL = /^[\w.:@/+ -]{1,200}$/;
const ROLES = ['system', 'user', 'assistant', 'tool'];
const SOURCES = ['input', 'generate', 'operator'];
const STOP_REASONS = [
    'stop',
    'max_tokens',
    'model_length',
    'tool_calls',
    'content_filter',
    'unknown',
];
const LIMITS = [
    'context',
    'time',
    'working',
    'message',
    'token',
    'turn',
    'cost',
    'operator',
    'custom',
];
/** Of the errors of a tool; the first also stands for a call of a tool that there is not, by a name of the model's making. */
const TOOL_ERRORS = [
    'parsing',
    'timeout',
    'unicode_decode',
    'permission',
    'file_not_found',
    'is_a_directory',
    'limit',
    'output_limit',
    'approval',
    'unknown',
];
const shaped = (value, shape) => typeof value === 'string' && shape.test(value) ? value : null;
const listed = (value, list) => typeof value === 'string' && list.includes(value) ? value : null;
const numeric = (value) => (typeof value === 'number' ? value : null);
/** Of an error, as a text or as an object. */
function errorName(error) {
    return error === null ? null : exceptionName(textIn(error) ?? textIn(cells_objGet(error, 'message')) ?? '');
}
/** Its own random id goes with the ids. */
function sampleWithoutTexts(sample, { withUuid }) {
    const limit = cells_objGet(sample, 'limit');
    const type = textIn(limit) ?? textIn(cells_objGet(limit, 'type'));
    return {
        id: cells_objGet(sample, 'id'),
        epoch: numeric(cells_objGet(sample, 'epoch')),
        uuid: withUuid ? shaped(cells_objGet(sample, 'uuid'), withhold_UUID) : null,
        scores: scoresWithoutTexts(cells_objGet(sample, 'scores')),
        model_usage: usageByModel(cells_objGet(sample, 'model_usage')),
        error: errorName(cells_objGet(sample, 'error')),
        limit: type === null ? null : LIMITS.includes(type) ? type : 'custom',
        started_at: shaped(cells_objGet(sample, 'started_at'), withhold_TIME),
        completed_at: shaped(cells_objGet(sample, 'completed_at'), withhold_TIME),
        total_time: numeric(cells_objGet(sample, 'total_time')),
        working_time: numeric(cells_objGet(sample, 'working_time')),
    };
}
function scoresWithoutTexts(scores) {
    const values = Object.create(null);
    for (const [scorer, score] of cells_entriesOf(scores))
        values[scorer] = { value: withoutTexts(cells_objGet(score, 'value')) };
    return values;
}
function usageByModel(usage) {
    const counts = Object.create(null);
    for (const [model, each] of cells_entriesOf(usage))
        counts[model] = usageToDict(each);
    return counts;
}
/** Letters and numbers that are scores stay; so do the keys of dicts, which name what is scored. */
function withoutTexts(value) {
    return mapTexts(value, text => ((0,score_text/* isScoreText */.gM)(text) ? text : WITHHELD));
}
/** Reduced logs hold hashes in place of free-text scores: they tell a reader nothing. */
function withoutSeals(value) {
    return mapTexts(value, text => (SEALED.test(text) ? WITHHELD : text));
}
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map(item => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = mapTexts(field, map);
    return fields;
}
function messageWithoutTexts(message) {
    return {
        role: listed(cells_objGet(message, 'role'), ROLES),
        source: listed(cells_objGet(message, 'source'), SOURCES),
        model: shaped(cells_objGet(message, 'model'), MODEL),
        stop_reason: listed(cells_objGet(message, 'stop_reason'), STOP_REASONS),
    };
}
function eventWithoutTexts(event) {
    const type = textIn(cells_objGet(event, 'event')) ?? textIn(cells_objGet(event, 'type'));
    const common = { event: shaped(type, WORD) ?? 'unknown', timestamp: shaped(cells_objGet(event, 'timestamp'), withhold_TIME) };
    if (type === 'model')
        return { ...common, ...modelWithoutTexts(event) };
    if (type === 'tool')
        return { ...common, ...toolWithoutTexts(event) };
    return type === 'error' ? { ...common, error: errorName(cells_objGet(event, 'error')) } : common;
}
function modelWithoutTexts(event) {
    const output = cells_objGet(event, 'output');
    return {
        model: shaped(cells_objGet(event, 'model'), MODEL),
        error: errorName(cells_objGet(event, 'error')),
        output: { model: shaped(cells_objGet(output, 'model'), MODEL), usage: usageToDict(cells_objGet(output, 'usage')) },
    };
}
function toolWithoutTexts(event) {
    const error = cells_objGet(event, 'error');
    const type = error === null ? null : (listed(cells_objGet(error, 'type'), TOOL_ERRORS) ?? 'unknown');
    return { function: type === 'parsing' ? null : shaped(cells_objGet(event, 'function'), FUNCTION), error: type };
}

;// CONCATENATED MODULE: ./src/tracking/tables.ts






const CHUNK_CHARACTERS = 1 << 16;
/** A document of more cannot be shown; one small log can ask for terabytes. */
const MAX_DOCUMENT_CHARACTERS = 512 << 20;
/** The documents of an eval, to which its samples are told one by one: first the events of each, then the sample. */
class Tables {
    #source;
    #options;
    #documents = new Map();
    /** What the model calls of the sample at hand used. */
    #sums = new EventUsage();
    #at = null;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        const usage = usageKeys(cells_objGet(cells_objGet(source.header, 'stats'), 'model_usage'));
        const wanted = new Set(options.documents ?? DOCUMENTS);
        const { maxCharacters = MAX_DOCUMENT_CHARACTERS } = options;
        for (const name of DOCUMENTS)
            if (wanted.has(name))
                this.#documents.set(name, new Document({ name, usage, maxCharacters }));
        this.#put('tasks', taskRow({ ...source, spec: cells_objGet(source.header, 'eval') }));
    }
    /** Events are read for nothing unless it wants them. */
    get wantsEvents() {
        return this.#documents.has('events') || this.#documents.has('model_usage');
    }
    event(sample, element) {
        const event = this.#options.sampleDetails === 'full' ? valueIn(element) : eventWithoutTexts(valueIn(element));
        this.#sums.add(event);
        const row = eventRow({ ...this.#rowOf(sample), event, index: element.index });
        return this.#put('events', element.kind === 'read' ? row : { ...row, event_type: placeholder(element) });
    }
    /** After its events. */
    async *sample(outcome) {
        const rows = sampleRows({ outcome, of: this.#rowOf(outcome), options: this.#options, sums: this.#sums });
        this.#sums = new EventUsage();
        for (const [name, row] of rows) {
            const full = this.#put(name, row);
            if (full)
                yield full;
        }
        if (outcome.kind !== 'body' || !this.#documents.has('messages'))
            return;
        for await (const row of messageRows(outcome, this.#rowOf(outcome), this.#options)) {
            const full = this.#put('messages', row);
            if (full)
                yield full;
        }
    }
    *end() {
        for (const document of this.#documents.values()) {
            const last = document.end();
            if (last)
                yield last;
        }
    }
    /** The same for all rows of a sample: a hashed id is hashed once. */
    #rowOf(sample) {
        if (this.#at?.sample !== sample) {
            const { evalId, taskName } = this.#source;
            this.#at = { sample, row: { evalId, taskName, ...identityOf(sample, this.#source, this.#options) } };
        }
        return this.#at.row;
    }
    #put(name, row) {
        const document = this.#documents.get(name);
        document?.add(row);
        return document?.take(CHUNK_CHARACTERS) ?? null;
    }
}
/** One walk over the samples writes all documents; pieces of several alternate. */
async function* writeTables(source, options) {
    const tables = new Tables(source, options);
    for await (const sample of source.samples) {
        if (sample.kind === 'body' && tables.wantsEvents)
            for await (const element of sample.events()) {
                const full = tables.event(sample, element);
                if (full)
                    yield full;
            }
        yield* tables.sample(sample);
    }
    yield* tables.end();
}
/** One document alone, as text; nothing when it is empty. */
async function* tableText(document, source, options) {
    for await (const { text } of writeTables(source, { ...options, documents: [document] }))
        yield text;
}
/** All but those of its messages and events. */
function* sampleRows({ outcome, of, options, sums }) {
    const told = outcome.kind === 'broken' ? outcome.told : outcome;
    const sample = tables_fieldsOf(told?.fields ?? {}, of, options);
    const eventCount = outcome.kind === 'body' ? outcome.eventCount : null;
    yield ['samples', { ...sampleRow({ ...of, sample, eventCount }), body: bodyWord(outcome) }];
    yield ['sample_results', sampleResultRow(sample)];
    for (const row of extractSampleScoreRows({ ...of, scores: sample.scores }))
        yield ['sample_scores', row];
    // A sample that does not say what it used: the sums of its model calls do.
    const own = rows_ownUsage(sample);
    const usage = own.length > 0 ? own : Object.entries(sums.byModel);
    for (const row of usageRows({ ...of, usage }))
        yield ['model_usage', row];
}
/** Where the row comes from: `partial` lacks something of the body, `summary` has none, `broken` had one. */
function bodyWord(outcome) {
    if (outcome.kind !== 'body')
        return outcome.kind;
    return outcome.leftOut.length > 0 ? 'partial' : 'whole';
}
function identityOf({ id, numericId, epoch }, { idsHashed }, { sampleDetails, hashId }) {
    if (id === null)
        return { sampleId: null, epoch };
    if (sampleDetails === 'none')
        return { sampleId: idsHashed ? id : hashId(id), epoch };
    return { sampleId: numericId && Number.isSafeInteger(Number(id)) ? Number(id) : id, epoch };
}
function tables_fieldsOf(fields, of, { sampleDetails }) {
    const identity = { id: of.sampleId, epoch: of.epoch };
    if (sampleDetails !== 'full')
        return { ...sampleWithoutTexts(fields, { withUuid: sampleDetails !== 'none' }), ...identity };
    return { ...fields, scores: withoutSeals(cells_objGet(fields, 'scores')), ...identity };
}
async function* messageRows(body, of, { sampleDetails }) {
    for await (const element of body.messages()) {
        const message = sampleDetails === 'full' ? valueIn(element) : messageWithoutTexts(valueIn(element));
        const row = messageRow({ ...of, message, index: element.index });
        yield element.kind === 'read' ? row : { ...row, role: placeholder(element) };
    }
}
const valueIn = (element) => (element.kind === 'read' ? element.value : {});
/** Holds the place of an element that is in the log and not here. */
function placeholder(element) {
    return element.kind === 'too-large' ? `(too large: ${element.sizeBytes} bytes)` : '(unreadable)';
}

;// CONCATENATED MODULE: ./src/publish/table-files.ts
/** The tables of one log as files of a folder, written while its samples pass by. No file stays open in between. */



class TableFiles {
    folder;
    #tables;
    #written = new Set();
    #dropped = new Map();
    constructor(folder, { source, options }) {
        this.folder = folder;
        this.#tables = new Tables(source, options);
    }
    async event(sample, element) {
        const full = this.#tables.event(sample, element);
        if (full)
            await this.#append(full);
    }
    async sample(outcome) {
        for await (const full of this.#tables.sample(outcome))
            await this.#append(full);
    }
    async end() {
        for (const last of this.#tables.end())
            await this.#append(last);
        const notes = [...this.#dropped].map(([name, count]) => `${count} rows had no room in the table ${name}`);
        return { written: [...this.#written], notes };
    }
    async #append({ document, text, dropped }) {
        await (0,promises_.appendFile)((0,external_node_path_.join)(this.folder, document), text);
        this.#written.add(document);
        if (dropped > 0)
            this.#dropped.set(document, dropped);
    }
}

;// CONCATENATED MODULE: ./src/publish/upload-file.ts
/** @returns no line where it was stored. @throws MlflowError */
async function uploadFile(client, run, { path, body }) {
    const outcome = await client.uploadArtifact(run, path, body);
    return outcome.kind === 'stored' ? [] : [`${path} was not uploaded: ${outcome.reason} ${outcome.fix}`];
}

;// CONCATENATED MODULE: ./src/publish/artifact-manager.ts
/** The files of a run: the log itself, its header, the tables that the UI shows, and the results of its samples. */

















/** Tags that say where the log of a run lies, and what it must be. */
const LOG_PATH = 'eval_regression.log_path';
const LOG_SHA256 = 'eval_regression.log_sha256';
class ArtifactManager {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Tables are written while the samples pass by: nothing of the log is read twice for them. */
    async begin({ log, header }) {
        const { sampleDetails } = this.#options;
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#options.folder, 'tables-'));
        const { evalId, task } = log.header.spec;
        const source = { evalId, taskName: task, header, idsHashed: log.idsHashed };
        return new TableFiles(folder, { source, options: { sampleDetails, hashId: sha256/* sha256 */.s } });
    }
    /**
     * One name each, always the same: a second time replaces, and nothing is doubled. A store that refuses one file would
     * refuse the others, too, a few seconds later each: the rest is left.
     */
    async store(run, finished, passed) {
        const tables = passed ?? (await this.#walk(finished));
        try {
            const { written, notes } = await tables.end();
            const missing = [
                ...(await this.#storeTables(run, { finished, folder: tables.folder, written })),
                ...(await this.#storeHeader(run, finished)),
                ...(await this.#storeLog(run, finished)),
            ];
            return { isWhole: missing.length === 0, notes: [...notes, ...missing] };
        }
        catch (thrown) {
            const isRefusal = (0,error/* isMlflow */.e)(thrown, 'forbidden', 'invalid', 'not-found', 'unreachable') && thrown.status !== null;
            if (!isRefusal)
                throw thrown;
            return { isWhole: false, notes: [`its files are not all stored: ${thrown.message}`] };
        }
        finally {
            await (0,promises_.rm)(tables.folder, { recursive: true, force: true });
        }
    }
    async #walk(finished) {
        const tables = await this.begin(finished);
        for await (const sample of readBodies(finished.log)) {
            if (sample.kind === 'body')
                for await (const element of sample.events())
                    await tables.event(sample, element);
            await tables.sample(sample);
        }
        return tables;
    }
    async #storeTables(run, { finished, folder, written }) {
        const missing = [];
        const uploaded = [];
        for (const name of written) {
            const path = artifactPath(name, finished.log.header.spec.evalId);
            const refused = await this.#upload(run, path, streamOf(await (0,logs_open/* openFile */.T)((0,external_node_path_.join)(folder, name), name)));
            missing.push(...refused);
            if (refused.length === 0 && columns_TABLES.some(table => table === name))
                uploaded.push(path);
        }
        // One write at the end, as it is read and written whole.
        const order = columns_TABLES.map(name => artifactPath(name, '')).filter(path => uploaded.includes(path));
        const value = loggedTables(run.tags.get('mlflow.loggedArtifacts'), order);
        if (uploaded.length > 0)
            await this.#options.client.setTag(run.runId, { key: 'mlflow.loggedArtifacts', value });
        return missing;
    }
    async #storeHeader(run, { log }) {
        const text = evalJson(log, await readRaw(log), this.#options.sampleDetails);
        return this.#upload(run, artifactPath('eval_log', log.header.spec.evalId), Buffer.from(text));
    }
    async #storeLog(run, { log }) {
        const { client, sampleDetails, metadataKeys } = this.#options;
        const slim = sampleDetails === 'full' ? null : await writeSlimLog(log.source, { sampleDetails, metadataKeys });
        const end = slim || log.container === 'eval' ? '.eval' : '.json';
        const path = `eval_logs/${(0,keys/* artifactName */.Cs)(log.header.spec.evalId)}${end}`;
        const notes = await this.#upload(run, path, slim ?? streamOf(log.source));
        if (notes.length > 0)
            return notes;
        const digest = await sha256OfChunks(slim ? [slim] : (0,files/* chunksOf */.U_)(log.source));
        const tags = { [LOG_PATH]: path, [LOG_SHA256]: digest };
        await client.logBatch(run.runId, { tags: (0,limits/* pairsOf */.f)(tags) });
        return notes;
    }
    #upload(run, path, body) {
        return uploadFile(this.#options.client, run, { path, body });
    }
}
const streamOf = (source) => ({ sizeBytes: source.size, open: () => (0,files/* chunksOf */.U_)(source) });

;// CONCATENATED MODULE: ./src/publish/log-traces.ts
/** The traces of one log, beside its run. What the server does not take is told, and costs the run nothing. */


/** The run has a trace of each sample of the log whose digest stands in it, with as much text as stands behind that. */
const TRACED = 'eval_regression.traced';
/** Refused traces that are named one by one. */
const MOST_NAMED = 5;
class LogTraces {
    #client;
    #mark;
    #run = null;
    #writer = null;
    #failure = null;
    #there = 0;
    constructor(client, { digest, sampleDetails }) {
        this.#client = client;
        this.#mark = `${digest} ${sampleDetails}`;
    }
    /** @returns whether traces are wanted: not where all are there as they are. */
    async begin(run, { log }) {
        this.#run = run;
        return this.#unlessFailed(async () => {
            this.#writer = await this.#client.traceWriter(run);
            if (run.tags.get(TRACED) !== this.#mark)
                return true;
            // The run may have others' traces, too, such as those of hooks that were there when it was made.
            this.#there = [...(await this.#writer.existing()).values()].filter(({ digest }) => digest !== undefined).length;
            return this.#there < log.samples.length;
        }, false);
    }
    async write(info, spans) {
        await this.#unlessFailed(async () => this.#writer?.write(info, spans), undefined);
    }
    /** @param wanted as `begin` said. */
    async finish(wanted) {
        const notes = wanted ? await this.#unlessFailed(() => this.#finish(), []) : [];
        if (this.#failure)
            notes.push(`traces are missing: ${(0,errors/* messageOf */.b)(this.#failure)}`);
        return { there: this.#there, notes };
    }
    async #finish() {
        if (!this.#writer || !this.#run)
            return [];
        const { written, kept, refused, notes } = await this.#writer.finish();
        this.#there = written + kept;
        const named = refused.slice(0, MOST_NAMED).map(({ traceId, reason }) => `trace ${traceId} is missing: ${reason}`);
        const more = refused.length - named.length;
        if (more > 0)
            named.push(`${more} more traces are missing`);
        if (refused.length === 0)
            await this.#client.setTag(this.#run.runId, { key: TRACED, value: this.#mark });
        return [...notes, ...named];
    }
    /** After a failure nothing more is tried: the run and its files matter more, and the next call writes the traces. */
    async #unlessFailed(act, otherwise) {
        if (this.#failure)
            return otherwise;
        try {
            return await act();
        }
        catch (thrown) {
            if (!(0,error/* isMlflow */.e)(thrown))
                throw thrown;
            this.#failure = thrown;
            return otherwise;
        }
    }
}

// EXTERNAL MODULE: ./src/mlflow/filters.ts
var filters = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/tracking/metric-names.ts
/** One name for each thing that is measured: two of one name would be drawn as one curve. */
class MetricNames {
    #ownerOf = new Map();
    /** The first of the wanted names that is free, or the last one with a number; for the same owner always the same. */
    nameFor(owner, wanted) {
        const free = wanted.find(name => (this.#ownerOf.get(name) ?? owner) === owner) ?? this.#numbered(owner, wanted);
        this.#ownerOf.set(free, owner);
        return free;
    }
    #numbered(owner, wanted) {
        const last = wanted.at(-1) ?? wanted[0];
        for (let number = 2;; number++) {
            const name = `${last} ${number}`;
            if ((this.#ownerOf.get(name) ?? owner) === owner)
                return name;
        }
    }
}

;// CONCATENATED MODULE: ./src/tracking/origin.ts
function originTags({ suite, commit, branch, pullRequest, workflowRun }) {
    return {
        'eval_regression.suite': suite,
        'eval_regression.commit': commit,
        'eval_regression.branch': branch,
        'eval_regression.pull_request': pullRequest?.toString(),
        'eval_regression.workflow_run': workflowRun,
    };
}
/** What MLflow shows. @param revision of the repository that an eval was run in. */
function sourceTags(origin, revision) {
    return {
        'mlflow.source.git.commit': origin.commit ?? revision?.commit,
        'mlflow.source.git.repoURL': origin.repositoryUrl ?? revision?.origin,
        'mlflow.source.git.branch': origin.branch,
        'mlflow.source.type': origin.workflowRun === undefined ? undefined : 'JOB',
        'mlflow.source.name': origin.workflow,
        'mlflow.user': origin.user,
    };
}

;// CONCATENATED MODULE: ./src/tracking/python-text.ts
/** `True`, `None`, `['a', 1]`; a text stays what it is. */
function pythonText(value) {
    return typeof value === 'string' ? value : pythonRepr(value);
}
/** A number that is a float by its type: `0.0`, not `0`. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return plainDigits(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
function plainDigits(value) {
    if (Number.isInteger(value))
        return `${Object.is(value, -0) ? '-0' : value}.0`;
    // JavaScript writes exponents from 1e-7 on, and Python from 1e-5: between them nothing is left to write out.
    return String(value);
}
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    // A whole float is a whole number here, far more common. Larger ones are floats: whole numbers of that size are texts.
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? String(value) : pythonFloat(value);
    if (typeof value === 'string')
        return quoted(value);
    if (Array.isArray(value))
        return `[${value.map(pythonRepr).join(', ')}]`;
    const fields = Object.entries(value).map(([key, field]) => `${quoted(key)}: ${pythonRepr(field)}`);
    return `{${fields.join(', ')}}`;
}
const SHORT = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Characters that Python writes as their number; a space is the only separator that it shows. */
const UNSHOWN = /[\p{C}\p{Z}\\]/gu;
/** Single quotes, unless there are some inside and no double ones. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const shown = text.replace(UNSHOWN, character => (character === ' ' ? ' ' : (SHORT[character] ?? escaped(character))));
    return `${quote}${quote === "'" ? shown.replaceAll("'", "\\'") : shown}${quote}`;
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./src/tracking/facts.ts
/**
 * What a finished eval log says of its MLflow runs: names, tags, params and metrics, as inspect-mlflow leaves them, and
 * what that drops. Values are whole; cutting and legal keys are the client's work.
 */






const PARENT_NAME = (runId) => `inspect-${runId.slice(0, 8)}`;
function parentTags({ runId, tasks, origin, }) {
    return facts_present({
        'inspect.run_id': runId,
        'inspect.task_count': tasks.length,
        'inspect.tasks': tasks.join(', '),
        ...sourceTags(origin, null),
    });
}
function taskTags({ header: { spec, status } }, { digest, origin }) {
    return facts_present({
        'inspect.eval_id': spec.evalId,
        'inspect.run_id': spec.runId,
        'inspect.task': spec.task,
        'inspect.model': spec.model,
        'inspect.task_id': spec.taskId,
        'inspect.status': status,
        'inspect.created': spec.created,
        'eval_regression.log_digest': digest,
        ...originTags(origin),
        ...sourceTags(origin, spec.revision),
    });
}
function facts_present(tags) {
    const known = Object.entries(tags).filter(([, value]) => value !== null && value !== undefined && value !== '');
    return Object.fromEntries(known.map(([key, value]) => [key, String(value)]));
}
const facts_text = (value) => toText(value) ?? '';
/** The seed's params first, then everything else of the eval's spec under the names that Inspect has for it. */
function taskParams(log, header) {
    const { spec } = log.header;
    const config = { ...objectAt(header, 'plan', 'config'), ...spec.generateConfig };
    const params = seedParams(log, { config, taskArgs: objectAt(header, 'eval', 'task_args_passed') ?? spec.taskArgs });
    const add = (prefix, fields) => {
        for (const [key, value] of Object.entries(fields))
            if (value !== null && !params.has(`${prefix}${key}`))
                params.set(`${prefix}${key}`, facts_text(value));
    };
    add('generate_config.', config);
    add('model_arg.', spec.modelArgs);
    add('model_role.', spec.modelRoles);
    add('solver_arg.', spec.solverArgs);
    add('config.', spec.config);
    add('package.', spec.packages);
    add('metadata.', spec.metadata);
    params.set('epochs', facts_text(spec.epochs));
    if (spec.epochsReducer)
        params.set('epochs_reducer', spec.epochsReducer.join(', '));
    for (const [index, { name, options }] of spec.scorers.entries())
        params.set(`scorer.${index}`, options === null ? name : `${name} ${facts_text(options)}`);
    if (spec.revision)
        add('git.', { ...spec.revision });
    for (const [key, value] of Object.entries(objectAt(header, 'eval') ?? {}))
        if (isScalar(value) && value !== null && !IS_ELSEWHERE.has(key))
            params.set(`eval.${key}`, facts_text(value));
    return params;
}
/** Tags, or params of another name: doubled, they would stand first wherever runs are compared by what differs. */
const IS_ELSEWHERE = new Set('eval_id run_id task_id created task task_version model solver'.split(' '));
/** Name and value as inspect-mlflow writes them, in Python's words: dashboards and searches ask for `True` and `0.0`. */
function seedParams({ header: { spec } }, { config, taskArgs }) {
    const { temperature, top_p: topP, max_tokens: maxTokens } = config;
    const asFloat = (value) => (typeof value === 'number' ? pythonFloat(value) : pythonText(value));
    return new Map([
        ['task', spec.task],
        ['model', spec.model],
        ['task_version', spec.taskVersion ?? ''],
        ['dataset.name', spec.dataset.name ?? ''],
        ['dataset.samples', spec.dataset.samples === 0 ? '' : facts_text(spec.dataset.samples)],
        ['solver', spec.solver ?? ''],
        ...Object.entries(taskArgs).map(([key, value]) => [`task_arg.${key}`, pythonText(value)]),
        ...known('temperature', temperature, asFloat),
        ...known('top_p', topP, asFloat),
        ...known('max_tokens', maxTokens, pythonText),
        ...(spec.tags.length > 0 ? [['tags', spec.tags.join(', ')]] : []),
    ]);
}
function known(key, value, text) {
    return value === undefined || value === null ? [] : [[key, text(value)]];
}
const isScalar = (value) => typeof value !== 'object';
function objectAt(fields, ...path) {
    let at = fields;
    for (const key of path)
        at = fieldIn(at, key);
    return isFields(at) ? at : null;
}
/** Metrics of the whole eval: results, usage, cost and latency. */
function taskMetrics({ header, samples }, timestampMs) {
    const metrics = [];
    const add = (key, value) => {
        if (value !== null && value !== undefined)
            metrics.push({ key, value, timestampMs, step: 0 });
    };
    const names = new MetricNames();
    for (const [index, row] of header.scores.entries())
        for (const { key, value } of row.metrics)
            add(names.nameFor(`${index} ${key}`, namesOf(row, key)), value);
    add('total_samples', header.totalSamples);
    add('completed_samples', header.completedSamples);
    for (const [model, usage] of Object.entries(header.usage))
        facts_addUsage(add, `usage/${model}`, usage);
    addCost(add, Object.values(header.usage));
    addLatency(add, samples);
    add('latency/total_seconds', secondsBetween(header.startedAt, header.completedAt));
    return metrics;
}
/** Rows of several reducers share a name, and leaves of dict scores of several scorers may: the first one has it. */
function namesOf({ name, scorer, reducer }, metric) {
    const reduced = `${reducer ?? 'mean'}/${metric}`;
    return [`${name}/${metric}`, `${name}/${reduced}`, `${scorer}/${name}/${reduced}`];
}
function facts_addUsage(add, prefix, usage) {
    add(`${prefix}/input_tokens`, usage.inputTokens);
    add(`${prefix}/output_tokens`, usage.outputTokens);
    add(`${prefix}/total_tokens`, usage.totalTokens);
    // What the seed drops; zeros would say that a provider counts them.
    if (usage.cacheReadTokens > 0)
        add(`${prefix}/input_tokens_cache_read`, usage.cacheReadTokens);
    if (usage.cacheWriteTokens > 0)
        add(`${prefix}/input_tokens_cache_write`, usage.cacheWriteTokens);
    if (usage.reasoningTokens > 0)
        add(`${prefix}/reasoning_tokens`, usage.reasoningTokens);
    add(`${prefix}/total_cost_usd`, usage.cost);
}
function addCost(add, usages) {
    const costs = usages.flatMap(({ cost }) => (cost === null ? [] : [cost]));
    if (costs.length > 0)
        add('cost/total_usd', sum(costs));
    if (costs.length > 0 && costs.length < usages.length)
        add('cost/models_without_price', usages.length - costs.length);
}
function addLatency(add, samples) {
    const total = samples.flatMap(({ totalTime }) => totalTime ?? []).sort((a, b) => a - b);
    const working = samples.flatMap(({ workingTime }) => workingTime ?? []);
    if (total.length > 0) {
        add('latency/per_sample_mean_seconds', sum(total) / total.length);
        add('latency/per_sample_p50_seconds', quantile(total, 0.5));
        add('latency/per_sample_p95_seconds', quantile(total, 0.95));
    }
    if (working.length > 0)
        add('latency/per_sample_working_mean_seconds', sum(working) / working.length);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Linear interpolation at rank q·(n−1), as the seed's `percentile`. */
function quantile(sorted, q) {
    const rank = q * (sorted.length - 1);
    const low = sorted[Math.floor(rank)];
    const high = sorted[Math.ceil(rank)];
    return low + (high - low) * (rank - Math.floor(rank));
}
function secondsBetween(start, end) {
    const seconds = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 1000;
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
/** More epochs than anybody runs: steps stay whole numbers. */
const MOST_EPOCHS = 100_000;
/** As far as the log knows. */
const plannedIds = ({ header, samples }) => header.spec.dataset.sampleIds ?? [...new Set(samples.map(({ id }) => id))];
/**
 * Epoch by epoch, in the order of the data set: the same step is the same sample in every run of it, though others are
 * missing and there are more epochs. What was not planned comes last.
 */
function samplesWithSteps(log) {
    const { header, samples } = log;
    const ids = plannedIds(log);
    const place = new Map(ids.map((id, index) => [id, index]));
    const epochs = samples.reduce((most, { epoch }) => (epoch > MOST_EPOCHS ? most : Math.max(most, epoch)), 1);
    let unplanned = Math.max(epochs, Math.min(header.spec.epochs ?? 1, MOST_EPOCHS)) * ids.length;
    const steps = samples.map(row => {
        const at = place.get(row.id);
        const step = at === undefined || row.epoch > MOST_EPOCHS ? unplanned++ : (row.epoch - 1) * ids.length + at;
        return { step, row };
    });
    return steps.sort((a, b) => a.step - b.step);
}
/** `sample/<scorer>` and `sample/total_time`, one point a sample and epoch. */
function sampleMetrics(log, { timestampMs, toNumber, }) {
    const metrics = [];
    const names = new MetricNames();
    const time = names.nameFor('total_time of a sample', ['sample/total_time']);
    const plain = log.scorers.map(scorer => names.nameFor(scorer, [`sample/${scorer}`, `sample/scorer/${scorer}`]));
    for (const { step, row } of samplesWithSteps(log)) {
        for (const [position, scorer] of log.scorers.entries()) {
            const score = row.scores[position];
            if (isFields(score)) {
                for (const [key, value] of Object.entries(score))
                    push(names.nameFor(JSON.stringify([scorer, key]), [`sample/${scorer}/${key}`]), toNumber(value), step);
            }
            else
                push(plain[position] ?? '', toNumber(score), step);
        }
        push(time, row.totalTime, step);
    }
    return metrics;
    function push(key, value, step) {
        if (value !== null)
            metrics.push({ key, value, timestampMs, step });
    }
}
/** The data set as a run's input: its name, and a digest of the planned ids. */
function datasetOf(log) {
    const { dataset, task } = log.header.spec;
    const ids = plannedIds(log);
    return {
        name: dataset.name ?? task,
        digest: (0,fingerprint/* fingerprintText */.UP)(ids.join('\n')).toString(16),
        sourceType: 'code',
        source: JSON.stringify({ location: dataset.location }),
        profile: JSON.stringify({ num_rows: dataset.samples ?? ids.length }),
        context: 'eval',
    };
}

;// CONCATENATED MODULE: ./src/tracking/event-metrics.ts

/** Counts each call once: a call that was waited for is logged when it begins, and again when it ends. */
class EventCounter {
    modelCalls = 0;
    toolCalls = 0;
    #seen = new Set();
    /** @param timestampMs of the eval, the same at every repetition. */
    metricsOf(event, timestampMs) {
        const { uuid, pending } = event;
        if (pending === true)
            return [];
        if (typeof uuid === 'string') {
            if (this.#seen.has(uuid))
                return [];
            this.#seen.add(uuid);
        }
        if (event.event === 'model')
            return this.#modelCall(event, timestampMs);
        return event.event === 'tool' ? this.#toolCall(event, timestampMs) : [];
    }
    /** Uuids are of one sample: the next one has its own. */
    endSample() {
        this.#seen = new Set();
    }
    #modelCall(event, timestampMs) {
        const step = this.modelCalls++;
        const usage = objectAt(event, 'output', 'usage');
        return metrics({
            'event/model_call': step,
            'event/input_tokens': usage?.input_tokens,
            'event/output_tokens': usage?.output_tokens,
            'event/model_time': event.working_time,
        }, { step, timestampMs });
    }
    #toolCall(event, timestampMs) {
        const step = this.toolCalls++;
        const failed = (event.error !== null && event.error !== undefined) || event.failed === true;
        return metrics({ 'event/tool_call': step, 'event/tool_error': failed ? 1 : null, 'event/tool_time': event.working_time }, { step, timestampMs });
    }
}
function metrics(values, at) {
    return Object.entries(values).flatMap(([key, value]) => (typeof value === 'number' ? [{ key, value, ...at }] : []));
}

;// CONCATENATED MODULE: ./src/tracking/outcome.ts
/**
 * As inspect-mlflow ends its runs. It leaves `RUNNING` for ever where the eval was killed: such a log says `started`,
 * and nobody goes on with it. Should its eval still run, its end is logged by whoever logs it live, or by the next call.
 */
function statusOf(status) {
    if (status === 'started')
        return 'KILLED';
    return status === 'success' ? 'FINISHED' : 'FAILED';
}
/** Of the run that holds them: a task that failed does not fail it, as Inspect goes on with the next. */
function statusOfAll(statuses) {
    return statuses.includes('KILLED') ? 'KILLED' : 'FINISHED';
}
/** Both lists in one, in the order of the first; a name is there as often as in the list that has it more often. */
function allTasks(announced, found) {
    const left = [...announced];
    const more = found.filter(name => {
        const at = left.indexOf(name);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
    return [...announced, ...more];
}

;// CONCATENATED MODULE: ./src/publish/again.ts
/** Writes that meet those of another job. */

const MOST_TIMES = 4;
const PAUSE_MS = 300;
/** The server's database refuses a row that another job has just written: asked again, it is there already. */
async function again(write) {
    for (let times = 1;; times++) {
        try {
            return await write();
        }
        catch (thrown) {
            const isRace = (0,error/* isMlflow */.e)(thrown) && /UNIQUE constraint|IntegrityError|duplicate key/i.test(thrown.message);
            if (!isRace || times === MOST_TIMES)
                throw thrown;
            await new Promise(resolve => setTimeout(resolve, times * PAUSE_MS));
        }
    }
}

;// CONCATENATED MODULE: ./src/publish/known-run.ts
/** A run that MLflow has already: whose it is, what of the log it lacks, and which points would be doubled. */


/** The run holds everything of the log whose digest stands in the other tag. */
const COMPLETE = 'eval_regression.complete';
const DIGEST = 'eval_regression.log_digest';
/** How much text of samples the files have. */
const DETAILS = 'eval_regression.sample_details';
/** Written with the last of the files. */
const known_run_LOG_SHA256 = 'eval_regression.log_sha256';
/** Metrics that were logged live, as JSON: when we are broken off, the next one must know them from ours. */
const LIVE_METRICS = 'eval_regression.live_metrics';
/** Logged live, or of this very log, or of one that was broken off. Other scores of the same eval are another run. */
function isOf({ tags }, { digest }) {
    const before = tags.get(DIGEST);
    return before === undefined || before === digest || tags.get('inspect.status') === 'started';
}
function outcomeOf(known, { log, digest }, { wantsFiles, sampleDetails }) {
    if (known === null)
        return 'created';
    const before = known.tags.get(DIGEST);
    if (before === undefined)
        return 'adopted';
    // The digest is of the rows: those of an eval that was broken off may be all there.
    const same = before === digest && known.tags.get('inspect.status') === log.header.status;
    // It may have been complete for a call that wanted no files.
    const isWhole = known.tags.get(COMPLETE) === 'true' && (!wantsFiles || known.tags.has(known_run_LOG_SHA256));
    // What another call left out of the files is wanted now.
    const level = policy/* SAMPLE_DETAILS */.CT.indexOf((known.tags.get(DETAILS) ?? 'full'));
    const hasTexts = level <= policy/* SAMPLE_DETAILS */.CT.indexOf(sampleDetails);
    return same && isWhole && hasTexts ? 'reused' : 'updated';
}
/** Written with the digest, before anything of the log is: whoever comes later sees what was under way. */
function tagsOfWork(known, { outcome, sampleDetails }) {
    const live = known !== null && outcome === 'adopted' ? { [LIVE_METRICS]: JSON.stringify([...known.metrics.keys()]) } : {};
    return { [COMPLETE]: 'false', [DETAILS]: sampleDetails, ...live };
}
/** What a run's metrics hold. Points cannot be taken back, and one of another time is another point. */
class KnownPoints {
    #client;
    #known;
    #live;
    /** By key and step, the point that counts. */
    #points = new Map();
    constructor(client, known) {
        this.#client = client;
        this.#known = known;
        this.#live = liveMetrics(known);
    }
    /** Of these metrics what is new, at a time when it counts. @throws MlflowError */
    async without(metrics) {
        if (this.#known.outcome === 'created')
            return [...metrics];
        const added = [];
        for (const metric of metrics) {
            const fresh = await this.#fresh(metric);
            if (fresh)
                added.push(fresh);
        }
        return added;
    }
    async #fresh(metric) {
        if (this.#isLive(metric.key))
            return null;
        const before = (await this.#history(metric.key)).get(metric.step);
        if (before === undefined)
            return metric;
        if (Object.is(before.value, metric.value))
            return null;
        // The latest of a step is what MLflow shows.
        return { ...metric, timestampMs: Math.max(metric.timestampMs, before.timestampMs + 1) };
    }
    /** Curves of a live run have steps in the order of finishing: points of ours among them would be of other samples. */
    #isLive(key) {
        if (!this.#live.has((0,keys/* legalKey */.nb)(key)))
            return false;
        const { known, digest } = this.#known;
        return known?.tags.get(DIGEST) === undefined || known.tags.get(DIGEST) === digest || /^(?:sample|event)\//.test(key);
    }
    async #history(key) {
        const { known } = this.#known;
        const read = this.#points.get(key);
        if (read)
            return read;
        const points = new Map();
        this.#points.set(key, points);
        if (!known?.metrics.has((0,keys/* legalKey */.nb)(key)))
            return points;
        for (const point of await this.#client.metricHistory(known.runId, key)) {
            const other = points.get(point.step);
            if (other === undefined || isLater(point, other))
                points.set(point.step, point);
        }
        return points;
    }
}
const isLater = (a, b) => a.timestampMs > b.timestampMs || (a.timestampMs === b.timestampMs && a.value > b.value);
function liveMetrics({ known, outcome }) {
    if (known === null)
        return new Set();
    if (outcome === 'adopted')
        return new Set(known.metrics.keys());
    const tag = known.tags.get(LIVE_METRICS);
    if (tag === undefined)
        return new Set();
    try {
        const keys = JSON.parse(tag);
        return new Set(Array.isArray(keys) ? keys.map(String) : []);
    }
    catch {
        return new Set(known.metrics.keys()); // Too long for a tag: then nothing is added to what is there.
    }
}

// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(2585);
// EXTERNAL MODULE: ./src/report/forest.ts
var forest = __webpack_require__(9377);
;// CONCATENATED MODULE: ./src/report/flat.ts
/**
 * Our own markdown for viewers that fold nothing and know no HTML. Only our markup is looked for: in foreign text every
 * `<` and `|` is a character reference by now.
 */

/** Folded sections stand open under their summary. */
function flat_unfolded(markdown) {
    return markdown
        .replace(/<details><summary>(.*?)<\/summary>/g, '**$1**')
        .replace(/\n*<\/details>/g, '')
        .replace(/<\/?sub>/g, '');
}
const PLOTS = new RegExp(`<br><code>[${forest/* FOREST_SIGNS */.Th}]+</code>`, 'g');
/** No HTML at all. Plots go, as they need letters of one width; what is code becomes plain text, as inert as before. */
function withoutHtml(markdown) {
    return flat_unfolded(markdown)
        .replace(/^<!--.*?-->\n/, '')
        .replace(/^> \[!\w+\]\n/gm, '')
        .replaceAll(`<br><code>${FOREST_LEGEND}</code>`, '')
        .replace(PLOTS, '')
        .replaceAll('<br>', ' · ')
        .replace(/<\/?(code|i)>/g, '');
}
/** Cells apart from each other where the viewer leaves no room between columns. */
function flat_spacedTables(markdown) {
    return markdown.replace(/^\| .*$/gm, row => row.replaceAll(' | ', '&emsp; | '));
}

// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(6015);
// EXTERNAL MODULE: ./src/report/sections/bottom.ts
var bottom = __webpack_require__(8660);
// EXTERNAL MODULE: ./src/report/sections/metrics.ts
var sections_metrics = __webpack_require__(2010);
// EXTERNAL MODULE: ./src/report/sections/samples.ts
var samples = __webpack_require__(6844);
// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(2584);
;// CONCATENATED MODULE: ./src/report/note.ts
/**
 * The description of a run in MLflow, whose page shows its first lines and folds the rest: the ways on and the story come
 * first, then what the run's own tasks contributed. MLflow knows no alerts and opens what is folded.
 */








/** MLflow takes 8,000 characters; the same number of bytes is safe. */
const NOTE_BYTES = 7900;
const FULL = {
    metricRows: 0,
    sampleText: 80,
    sampleRows: 10,
    settingRows: 0,
    sections: true,
    attentionRows: 20,
};
function renderNote(report, { paths, links, fullReport }) {
    const own = onlyOf(report, paths);
    return fitted(FULL, NOTE_BYTES, (detail, leftOut) => {
        const page = { report: own, detail, links: { fullReport } };
        const sections = [
            top.heading(page),
            ways([...links, { label: 'full report', address: fullReport }]),
            top.sentence(page),
            top.baselines(page),
            top.warnings(page),
            own.comparisons.length > 0 ? attentionTable(page) : candidateTable(page),
            detail.sections ? worseSamples(page) : '',
            shortened(page, leftOut),
            footnote(page),
        ];
        return `${spacedTables(unfolded(sections.filter(Boolean).join('\n\n')))}\n`;
    });
}
function ways(links) {
    const open = links.filter(({ address }) => address !== null);
    return open.map(({ label, address }) => link(label, address)).join(' · ');
}
/** A note of ours, which may be written anew; people may have written another. */
const isNote = (text) => text.startsWith('### Eval regression');
/** What concerns these logs. The verdict and its sentence stay those of the whole report. */
function onlyOf(report, paths) {
    const comparisons = report.comparisons.filter(({ candidateEval }) => paths.includes(candidateEval));
    const evals = report.candidate.evals.filter(({ path }) => paths.includes(path));
    const tasks = new Set(evals.map(({ task }) => task));
    const used = new Set(comparisons.map(({ baselineEval }) => baselineEval));
    return {
        ...report,
        comparisons,
        candidate: { ...report.candidate, evals },
        baseline: report.baseline && {
            ...report.baseline,
            evals: report.baseline.evals.filter(({ path }) => used.has(path)),
        },
        reasons: report.reasons.filter(({ task }) => task === undefined || tasks.has(task)),
    };
}

;// CONCATENATED MODULE: ./src/publish/one-run.ts
/**
 * One run of each eval, and one parent. MLflow has no compare-and-set: of two jobs that log the same eval at once, one
 * may look before the other's run is there, and then each keeps its own. Whoever comes later finds both and leaves one.
 */





/** Milliseconds, by the clock of the job that made the run: the start time is the log's. Others' runs have none. */
const MADE_AT = 'eval_regression.made_at';
const PARENT = 'mlflow.parentRunId';
const NOTE = 'mlflow.note.content';
/** No job takes that long: a run that is unfinished after it was given up. A day, in milliseconds. */
const GIVEN_UP_MS = 24 * 60 * 60_000;
const madeAt = ({ tags }) => Number(tags.get(MADE_AT) ?? 0);
const isWhole = ({ tags }) => tags.get(COMPLETE) === 'true';
/** The first is the one that all who ask choose: logged live before ours, whole before under way, then made first. */
function one_run_inOrder(runs) {
    const rank = (run) => (run.tags.has(MADE_AT) ? (isWhole(run) ? 1 : 2) : 0);
    return [...runs].sort((a, b) => rank(a) - rank(b) || madeAt(a) - madeAt(b) || (a.runId < b.runId ? -1 : 1));
}
/** Of runs of one eval, in order. Only what a whole run repeats is deleted: what a job still writes to is left. */
async function leaveOneRun(client, [kept, ...others]) {
    for (const other of others)
        if (kept && repeats(other, kept) && (isWhole(other) || isGivenUp(other)))
            await deleteRun(client, other);
}
/** Of parents of one eval run, in order: the tasks of the others move to the first. @returns how many moved. */
async function leaveOneParent(client, [kept, ...others]) {
    let moved = 0;
    for (const other of others) {
        if (!kept || !isOurs(kept) || !isOurs(other))
            continue;
        // Whoever made it is about to put a task into it.
        if (other.status === 'RUNNING' && !isGivenUp(other))
            continue;
        moved += await moveTasks(client, { from: other, to: kept });
    }
    return moved;
}
async function moveTasks(client, { from, to }) {
    const tasks = [];
    const search = { experimentIds: [from.experimentId], filter: (0,filters/* tagIs */.TS)(PARENT, from.runId) };
    for await (const run of client.searchRuns(search))
        tasks.push(run);
    if (!tasks.every(isOurs))
        return 0;
    for (const { runId } of tasks)
        await client.setTag(runId, { key: PARENT, value: to.runId });
    await deleteRun(client, from);
    return tasks.length;
}
/** Made by us, and nobody has written anything there. */
function isOurs({ tags }) {
    const note = tags.get(NOTE);
    return tags.has(MADE_AT) && (note === undefined || isNote(note));
}
/** Whether the other run has everything of this one: scores, files, and as much text in them. */
function repeats(run, kept) {
    const isSame = [DIGEST, 'inspect.status'].every(key => run.tags.get(key) === kept.tags.get(key));
    const hasFiles = kept.tags.has(known_run_LOG_SHA256) || !run.tags.has(known_run_LOG_SHA256);
    return isOurs(run) && isWhole(kept) && isSame && run.tags.has(DIGEST) && hasFiles && level(kept) <= level(run);
}
/** The smaller, the more text. */
const level = ({ tags }) => policy/* SAMPLE_DETAILS */.CT.indexOf((tags.get(DETAILS) ?? 'full'));
const isGivenUp = (run) => Date.now() - madeAt(run) > GIVEN_UP_MS;
/** Another job may have been quicker, or it may not be allowed: then it stays, and the chosen one is the same. */
async function deleteRun(client, { runId }) {
    await client.deleteRun(runId).catch(thrown => {
        if (!(0,error/* isMlflow */.e)(thrown, 'forbidden', 'invalid', 'not-found'))
            throw thrown;
    });
}

;// CONCATENATED MODULE: ./src/publish/mlflow-hooks.ts











const FLUSH_AT = 1000;
class MlflowTrackingHooks {
    settings;
    client;
    tracked = [];
    #options;
    #tasks = new Map();
    #experimentId = null;
    #parent = null;
    /** The parent is somebody else's, who ends it. */
    #isGuest = false;
    /** Tasks of which something was logged, or that came from another parent. */
    #added = 0;
    constructor(options) {
        this.#options = options;
        this.settings = options.settings;
        this.client = options.client;
    }
    enabled() {
        return this.settings.server !== undefined;
    }
    /** @throws MlflowError, as all callbacks. */
    async onRunStart({ runId, taskNames, startTimeMs }) {
        this.#added = 0;
        const { parentRunId, experimentName } = this.settings;
        if (parentRunId !== undefined) {
            this.#parent = await this.client.getRun(parentRunId);
            this.#experimentId = this.#parent.experimentId;
            this.#isGuest = true;
            return;
        }
        this.#experimentId ??= (await this.client.ensureExperiment(experimentName)).experimentId;
        const isParent = (run) => !run.tags.has('mlflow.parentRunId');
        const find = () => this.#find({ key: 'inspect.run_id', value: runId }, isParent);
        const found = await find();
        this.#added += await leaveOneParent(this.client, found);
        const tags = (0,limits/* pairsOf */.f)(parentTags({ runId, tasks: taskNames, origin: this.#options.origin }));
        this.#parent = found[0] ?? (await this.#create({ name: PARENT_NAME(runId), startTimeMs, tags }, find));
    }
    async onTaskStart({ evalId, finished }) {
        const { log, header, digest } = finished;
        const find = () => this.#find({ key: 'inspect.eval_id', value: evalId }, run => isOf(run, finished));
        const found = await find();
        await leaveOneRun(this.client, found);
        const known = found[0] ?? null;
        const timestampMs = timeOf(log.header.completedAt ?? log.header.spec.created);
        const { artifacts, sampleDetails } = this.#options;
        const outcome = outcomeOf(known, finished, { wantsFiles: artifacts !== null, sampleDetails });
        const tags = {
            'mlflow.parentRunId': this.#parent?.runId ?? '',
            ...taskTags(log, { digest, origin: this.#options.origin }),
            ...(outcome !== 'reused' && tagsOfWork(known, { outcome, sampleDetails })),
        };
        const run = known ??
            (await this.#create({
                name: log.header.spec.task,
                startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
                tags: (0,limits/* pairsOf */.f)(tags),
            }, find));
        const task = {
            run,
            outcome,
            finished,
            counter: new EventCounter(),
            files: outcome === 'reused' ? null : ((await artifacts?.begin(finished)) ?? null),
            waiting: [],
            notes: new Set(),
            timestampMs,
            lastSampleMs: 0,
            points: new KnownPoints(this.client, { known, outcome, digest }),
        };
        this.#tasks.set(evalId, task);
        if (outcome === 'reused')
            return;
        // A run that was nested already stays where it is.
        const { 'mlflow.parentRunId': parent, ...rest } = tags;
        const facts = {
            tags: (0,limits/* pairsOf */.f)(run.tags.has('mlflow.parentRunId') ? rest : { 'mlflow.parentRunId': parent, ...rest }),
            params: [...taskParams(log, header)].map(([key, value]) => ({ key, value })),
        };
        const { conflicts, cut } = await again(() => this.client.logBatch(run.runId, facts));
        if (outcome !== 'adopted')
            for (const { key } of conflicts)
                task.notes.add(`param ${key} keeps the value that it had before`);
        if (log.samples.length === 0 && (log.header.completedSamples ?? 0) > 0)
            task.notes.add('the log holds no samples: their scores, times and tables are not logged');
        if (cut.length > 0)
            task.notes.add(`cut to MLflow's length: ${cut.join(', ')}`);
        await again(() => this.client.logInputs(run.runId, [datasetOf(log)]));
        // The results first: MLflow lists metrics in the order they came in.
        await this.#log(task, taskMetrics(log, timestampMs));
        await this.#log(task, sampleMetrics(log, { timestampMs, toNumber: scoreToNumeric }));
    }
    /** The run of a task that has started; null: of none. */
    runOf(evalId) {
        return this.#tasks.get(evalId)?.run ?? null;
    }
    /** A run that has everything already needs nothing of the samples. */
    wantsSamples(evalId) {
        return this.#tasks.get(evalId)?.outcome !== 'reused';
    }
    async onSampleEvent({ evalId, sample, event, index }) {
        const task = this.#taskToLog(evalId);
        await task?.files?.event(sample, { kind: 'read', index, value: event });
        if (task)
            await this.#log(task, task.counter.metricsOf(event, task.timestampMs));
    }
    async onSampleGap({ evalId, sample, gap }) {
        await this.#taskToLog(evalId)?.files?.event(sample, gap);
    }
    async onSampleEnd({ evalId, sample }) {
        const task = this.#taskToLog(evalId);
        if (!task)
            return;
        await task.files?.sample(sample);
        task.counter.endSample();
        if (sample.kind === 'broken')
            task.notes.add(`a sample's body cannot be read: ${sample.why}`);
        else
            task.lastSampleMs = Math.max(task.lastSampleMs, timeOf(sample.facts.completedAt));
        if (sample.kind === 'summary')
            task.notes.add('the log holds no sample bodies: events are not logged');
    }
    async onTaskEnd({ evalId }) {
        const task = this.#tasks.get(evalId);
        if (!task)
            return;
        const { run, finished, counter, files, timestampMs, outcome } = task;
        const { log } = finished;
        if (outcome !== 'reused') {
            const calls = {
                total_model_calls: counter.modelCalls,
                total_tool_calls: counter.toolCalls,
            };
            const counted = Object.entries(calls).map(([key, value]) => ({ key, value, timestampMs, step: 0 }));
            if (counter.modelCalls + counter.toolCalls > 0)
                await this.#log(task, counted);
            await this.#flush(task);
            const { artifacts } = this.#options;
            const stored = artifacts && files ? await artifacts.store(run, finished, files) : { isWhole: true, notes: [] };
            for (const note of stored.notes)
                task.notes.add(note);
            const endTimeMs = log.header.completedAt === null ? Math.max(timestampMs, task.lastSampleMs) : timestampMs;
            await this.client.updateRun(run.runId, { status: statusOf(log.header.status), endTimeMs });
            // Last of all: what is broken off before this is completed by the next call.
            await this.client.setTag(run.runId, { key: COMPLETE, value: String(stored.isWhole) });
            this.#added++;
        }
        const parentRunId = run.tags.get('mlflow.parentRunId') ?? this.#parent?.runId ?? '';
        this.tracked.push({ run, parentRunId, url: this.client.runUrl(run), outcome, notes: [...task.notes] });
        this.#tasks.delete(evalId);
    }
    async onRunEnd({ error }) {
        const parent = this.#parent;
        this.#parent = null;
        // Nothing was added, and it has ended already.
        if (parent === null || this.#isGuest || (this.#added === 0 && parent.status !== 'RUNNING'))
            return;
        const search = { experimentIds: [parent.experimentId], filter: (0,filters/* tagIs */.TS)('mlflow.parentRunId', parent.runId) };
        const children = [];
        for await (const run of this.client.searchRuns(search))
            children.push(run);
        await this.#tellTasks(parent, children);
        const status = error === null ? statusOfAll(children.map(({ status }) => status)) : 'FAILED';
        const endTimeMs = Math.max(parent.startTimeMs, ...children.map(run => run.endTimeMs ?? 0));
        await this.client.updateRun(parent.runId, { status, endTimeMs });
    }
    /** Every task that has a run, and those that Inspect announced: two of one name are two. */
    async #tellTasks(parent, children) {
        const before = parent.tags.get('inspect.tasks') ?? '';
        const found = children.map(run => run.tags.get('inspect.task') ?? run.name);
        const tasks = allTasks(before === '' ? [] : before.split(', '), found);
        if (tasks.join(', ') === before)
            return;
        const tags = (0,limits/* pairsOf */.f)(parentTags({ runId: parent.tags.get('inspect.run_id') ?? '', tasks, origin: this.#options.origin }));
        await again(() => this.client.logBatch(parent.runId, { tags }));
    }
    #taskToLog(evalId) {
        const task = this.#tasks.get(evalId);
        return task?.outcome === 'reused' ? undefined : task;
    }
    /** In the order in which they are chosen. A parent is among all the runs of its tasks. */
    async #find({ key, value }, holds) {
        const experimentIds = [this.#experimentId ?? ''];
        const orderBy = ['attributes.start_time ASC'];
        const found = [];
        // The filter may match others, too.
        for await (const run of this.client.searchRuns({ experimentIds, filter: (0,filters/* tagIs */.TS)(key, value), orderBy }))
            if (run.tags.get(key) === value && holds(run))
                found.push(run);
        return one_run_inOrder(found);
    }
    /** Two jobs may both find none and make one each: both look again, keep the same one, and delete what is left over. */
    async #create(run, find) {
        const tags = [...(run.tags ?? []), { key: MADE_AT, value: String(Date.now()) }];
        const asked = { experimentId: this.#experimentId ?? '', ...run, tags };
        const made = await this.client.createRun(asked).catch(async (thrown) => {
            // No answer: it may have been made all the same.
            const [found] = (0,error/* isMlflow */.e)(thrown, 'unreachable') ? await find() : [];
            if (found === undefined)
                throw thrown;
            return found;
        });
        const [kept] = await find();
        if (kept === undefined || kept.runId === made.runId)
            return made;
        await this.client.deleteRun(made.runId);
        return kept;
    }
    async #log(task, metrics) {
        for (const metric of await task.points.without(metrics))
            task.waiting.push(metric);
        if (task.waiting.length >= FLUSH_AT)
            await this.#flush(task, FLUSH_AT);
    }
    /** Whole batches while samples pass by, the rest at the end: a request more for each sample would be thousands. */
    async #flush(task, multiple = 1) {
        const metrics = task.waiting.splice(0, task.waiting.length - (task.waiting.length % multiple));
        if (metrics.length > 0)
            await again(() => this.client.logBatch(task.run.runId, { metrics }));
    }
}

;// CONCATENATED MODULE: ./src/tracking/bounds.ts
/** A message, a result or an explanation: longer ones help nobody who reads a trace. */
const MAX_TEXT_CHARACTERS = 50_000;
/** Lists and objects within one another: no value that was meant to be read is deeper. */
const MAX_DEPTH = 40;
/** What a number, a key or a bracket costs beside its own characters. */
const OVERHEAD = 4;
const counted = (count) => count.toLocaleString('en-US');
/** The beginning, and how much there was after it. */
function cutText(text, most) {
    if (text.length <= most)
        return text;
    // Half of a surrogate pair is no character.
    const kept = text.slice(0, Math.max(0, most)).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept}[… ${counted(text.length - kept.length)} more characters: see the log]`;
}
const bounds_cutOrNull = (text) => text === null ? null : cutText(text, MAX_TEXT_CHARACTERS);
function cutWithin(text, room) {
    const cut = cutText(text, Math.min(room.characters, MAX_TEXT_CHARACTERS));
    room.characters -= Math.min(cut.length, text.length);
    return cut;
}
/** A value of the same shape as far as there is room; NaN and infinities, which JSON has not, as text. */
function bounded(value, room, depth = 0) {
    room.characters -= OVERHEAD;
    if (typeof value === 'string')
        return cutWithin(value, room);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth === MAX_DEPTH)
        return '[… deeper: see the log]';
    return Array.isArray(value) ? boundedList(value, room, depth) : boundedFields(value, room, depth);
}
function boundedList(list, room, depth) {
    const kept = [];
    for (const each of list) {
        if (room.characters <= 0)
            return [...kept, `[… ${counted(list.length - kept.length)} more: see the log]`];
        kept.push(bounded(each, room, depth + 1));
    }
    return kept;
}
function boundedFields(fields, room, depth) {
    const kept = Object.create(null);
    const entries = Object.entries(fields);
    for (const [position, [key, field]] of entries.entries()) {
        if (room.characters <= 0) {
            kept['…'] = `[${counted(entries.length - position)} more: see the log]`;
            break;
        }
        kept[cutWithin(key, room)] = bounded(field, room, depth + 1);
    }
    return kept;
}

;// CONCATENATED MODULE: ./src/logs/transcript.ts
/** Messages and events of a body, typed as far as they are known: what a version added or left out is no failure. */

const fieldsIn = (raw, key) => {
    const value = fieldIn(raw, key);
    return isFields(value) ? value : null;
};
const listIn = (raw, key) => {
    const value = fieldIn(raw, key);
    return Array.isArray(value) ? value : [];
};
const transcript_text = (raw, key) => textIn(fieldIn(raw, key));
function toMessage(raw) {
    const content = fieldIn(raw, 'content') ?? '';
    return {
        id: transcript_text(raw, 'id'),
        role: transcript_text(raw, 'role') ?? 'unknown',
        source: transcript_text(raw, 'source'),
        text: contentText(content),
        content,
        toolCalls: listIn(raw, 'tool_calls').map(toToolCall),
        toolCallId: transcript_text(raw, 'tool_call_id'),
        function: transcript_text(raw, 'function'),
        error: fieldIn(raw, 'error') ?? null,
        model: transcript_text(raw, 'model'),
        raw,
    };
}
function toToolCall(raw) {
    return {
        id: transcript_text(raw, 'id'),
        function: transcript_text(raw, 'function') ?? 'unknown',
        arguments: fieldIn(raw, 'arguments') ?? null,
    };
}
function toEvent(raw, index) {
    const common = {
        index,
        uuid: transcript_text(raw, 'uuid'),
        spanId: transcript_text(raw, 'span_id'),
        timestamp: transcript_text(raw, 'timestamp'),
        completed: transcript_text(raw, 'completed'),
        workingTime: body_shape_numberIn(fieldIn(raw, 'working_time')),
        pending: fieldIn(raw, 'pending') === true,
        raw,
    };
    const event = transcript_text(raw, 'event') ?? transcript_text(raw, 'type') ?? 'unknown';
    switch (event) {
        case 'model':
            return modelEvent(common);
        case 'tool':
            return toolEvent(common);
        case 'span_begin':
        case 'span_end':
            return boundary(common, event);
        case 'step':
            return boundary(common, transcript_text(raw, 'action') === 'end' ? 'step_end' : 'step_begin');
        case 'score':
            return {
                ...common,
                kind: 'score',
                scorer: transcript_text(raw, 'scorer'),
                score: fieldsIn(raw, 'score'),
                intermediate: fieldIn(raw, 'intermediate') === true,
            };
        case 'error':
            return {
                ...common,
                kind: 'error',
                message: transcript_text(fieldIn(raw, 'error'), 'message') ?? 'unknown error',
                traceback: transcript_text(fieldIn(raw, 'error'), 'traceback'),
            };
        case 'sample_limit':
            return {
                ...common,
                kind: 'sample_limit',
                type: transcript_text(raw, 'type') ?? 'unknown',
                limit: body_shape_numberIn(fieldIn(raw, 'limit')),
                message: transcript_text(raw, 'message'),
            };
        default:
            return { ...common, kind: 'other', event };
    }
}
function modelEvent(common) {
    const { raw } = common;
    const output = fieldsIn(raw, 'output');
    return {
        ...common,
        kind: 'model',
        model: transcript_text(raw, 'model') ?? transcript_text(output ?? undefined, 'model') ?? 'unknown',
        role: transcript_text(raw, 'role'),
        output,
        completion: transcript_text(output ?? undefined, 'completion') ?? '',
        usage: fieldsIn(output ?? undefined, 'usage'),
        config: fieldsIn(raw, 'config') ?? {},
        stopReason: transcript_text(listIn(output ?? undefined, 'choices')[0], 'stop_reason'),
        error: transcript_text(raw, 'error'),
        retries: body_shape_numberIn(fieldIn(raw, 'retries')),
        cache: transcript_text(raw, 'cache'),
    };
}
function toolEvent(common) {
    const { raw } = common;
    return {
        ...common,
        kind: 'tool',
        callId: transcript_text(raw, 'id'),
        function: transcript_text(raw, 'function') ?? 'unknown',
        arguments: fieldIn(raw, 'arguments') ?? null,
        result: fieldIn(raw, 'result') ?? null,
        error: fieldIn(raw, 'error') ?? null,
        failed: fieldIn(raw, 'failed') === true,
        agentSpanId: transcript_text(raw, 'agent_span_id'),
        events: listIn(raw, 'events'),
    };
}
function boundary(common, kind) {
    const { raw } = common;
    return {
        ...common,
        kind,
        id: transcript_text(raw, 'id'),
        parentId: transcript_text(raw, 'parent_id'),
        name: transcript_text(raw, 'name'),
        type: transcript_text(raw, 'type'),
    };
}

;// CONCATENATED MODULE: ./src/tracking/chat.ts



/** Of any other role MLflow would show the whole conversation as bare JSON. */
const chat_ROLES = ['system', 'user', 'assistant', 'tool'];
const DATA_URI = /^data:([\w.+-]{1,60}\/[\w.+-]{1,60})?[^,]{0,100},/;
/** Bytes are 3 for every 4 digits. */
const BYTES_PER_DIGIT = 3 / 4;
function chatMessage(message, room) {
    const chat = {
        role: chat_ROLES.includes(message.role) ? message.role : 'user',
        content: cutWithin(contentOf(message), room),
    };
    const thoughts = thoughtsOf(message.content);
    if (thoughts !== '')
        chat.reasoning_content = cutWithin(thoughts, room);
    if (message.toolCalls.length > 0)
        chat.tool_calls = message.toolCalls.map(call => chatToolCall(call, room));
    if (message.toolCallId !== null)
        chat.tool_call_id = message.toolCallId;
    if (message.role === 'tool' && message.function !== null)
        chat.name = message.function;
    return chat;
}
/** What cannot be given still has its place. */
const chatElement = (element, room) => element.kind === 'read'
    ? chatMessage(toMessage(element.value), room)
    : chatNote(element.kind === 'too-large' ? `message of ${counted(element.sizeBytes)} bytes` : element.why);
const chatNote = (what) => ({ role: 'system', content: `[${what}]` });
/** A text or a list of messages, as the input of a sample is. */
function chatInput(input, room) {
    if (!Array.isArray(input) || !input.every(isFields))
        return bounded(input, room);
    return input.map(message => chatMessage(toMessage(message), room));
}
/** What was asked last: the words of the last message of a user. */
function lastUserText(input) {
    if (!Array.isArray(input))
        return textIn(input);
    const said = input.filter(isFields).map(message => toMessage(message));
    return said.findLast(({ role }) => role === 'user')?.text ?? null;
}
/** What a model thought before it spoke, where providers that show it as text have it. */
function thoughtsOf(content) {
    return Array.isArray(content) ? content.map(reasoningText).filter(Boolean).join('\n') : '';
}
/** The thoughts themselves, else their summary; sealed ones are no words. */
function reasoningText(part) {
    if (fieldIn(part, 'type') !== 'reasoning')
        return '';
    const isSealed = fieldIn(part, 'redacted') === true;
    return (!isSealed && textIn(fieldIn(part, 'reasoning'))) || textIn(fieldIn(part, 'summary')) || '';
}
function contentOf({ content, ...message }) {
    const said = wordsOf(Array.isArray(content) ? content.filter(part => reasoningText(part) === '') : content);
    const error = textIn(fieldIn(message.error, 'message'));
    if (error === null || said !== '')
        return said;
    return `[error ${textIn(fieldIn(message.error, 'type')) ?? 'unknown'}] ${error}`;
}
/** Text, or parts: those without words leave their kind and size. */
function wordsOf(content) {
    if (typeof content === 'string')
        return content;
    return Array.isArray(content) ? content.map(partWords).join('\n') : '';
}
function partWords(part) {
    if (typeof part === 'string')
        return part;
    const type = textIn(fieldIn(part, 'type')) ?? 'unknown';
    if (type === 'text')
        return textIn(fieldIn(part, 'text')) ?? '';
    if (type === 'reasoning')
        return chat_placeholder(type, `${counted(reasoningCharacters(part))} characters`);
    const source = textIn(fieldIn(part, type)) ?? textIn(fieldIn(part, 'document'));
    if (source !== null)
        return chat_placeholder(type, sourceWords(source));
    return chat_placeholder(type, `${counted((JSON.stringify(part) ?? '').length)} characters of JSON`);
}
const chat_placeholder = (type, what) => `[${type}, ${what}]`;
function reasoningCharacters(part) {
    const texts = [fieldIn(part, 'reasoning'), fieldIn(part, 'summary')];
    return texts.reduce((sum, text) => sum + (textIn(text)?.length ?? 0), 0);
}
function sourceWords(source) {
    const [prefix, type] = DATA_URI.exec(source) ?? [];
    if (prefix === undefined)
        return source.slice(0, 200);
    return `${type ?? 'data'}, ${counted(Math.floor((source.length - prefix.length) * BYTES_PER_DIGIT))} bytes`;
}
function chatToolCall({ id, function: name, arguments: given }, room) {
    const args = typeof given === 'string' ? cutWithin(given, room) : JSON.stringify(bounded(given ?? {}, room));
    return { id: id ?? '', type: 'function', function: { name, arguments: args } };
}
/** The tools that a model may call, or their names alone. */
function chatTools(tools, { room, names }) {
    return tools.filter(isFields).map(tool => {
        const { name = 'unknown', description = null, parameters = null } = tool;
        const definition = names ? {} : { description, parameters };
        return { type: 'function', function: { name: textIn(name) ?? 'unknown', ...bounded(definition, room) } };
    });
}

;// CONCATENATED MODULE: ./src/tracking/autolog.ts
/**
 * Whose raw model calls go into a trace. In inspect-mlflow autolog is MLflow's listening to the SDKs of the providers;
 * a finished log holds what it would have heard: request and response, as sent.
 */


/** Inspect's names of the providers, which stand before the `/` of a model, by those of MLflow's autolog. */
const PROVIDERS = new Map([
    ['openai', ['openai', 'azureai', 'openai-api']],
    ['anthropic', ['anthropic']],
    ['langchain', ['langchain']],
    ['litellm', ['litellm']],
    ['mistral', ['mistral']],
    ['groq', ['groq']],
    ['cohere', ['cohere']],
    ['gemini', ['google', 'gemini']],
    ['bedrock', ['bedrock']],
]);
const MAX_CALL_CHARACTERS = 20_000;
/** Under these names the request says who sends it. */
const SECRET = /authorization|cookie|password|secret|api[-_]?key|headers|(^|[-_])(access|auth|bearer|session)[-_]?token/i;
/** The conversation, which the span shows already. */
const autolog_MESSAGES = ['messages', 'contents', 'input', 'inputs'];
/** @returns whether raw calls of any provider are kept: unknown names are ignored. */
function enableAutolog(settings) {
    return providersOf(settings).size > 0;
}
function providersOf({ autologEnabled, autologModels }) {
    if (!autologEnabled)
        return new Set();
    return new Set(autologModels.flatMap(name => PROVIDERS.get(name.trim().toLowerCase()) ?? []));
}
/** Attributes of the span of a call, where the log has the call and the settings want it. */
function rawCall({ model, raw }, settings) {
    const [provider] = model.toLowerCase().split('/');
    if (!isFields(raw.call) || provider === undefined || !providersOf(settings).has(provider))
        return {};
    const { request, response } = raw.call;
    const kept = {};
    if (isFields(request))
        kept['inspect.call.request'] = shown(withoutMessages(request));
    if (isFields(response))
        kept['inspect.call.response'] = shown(response);
    return kept;
}
const shown = (value) => bounded(withoutSecrets(value), { characters: MAX_CALL_CHARACTERS });
function withoutMessages(request) {
    const rest = Object.create(null);
    for (const [key, value] of Object.entries(request))
        rest[key] = autolog_MESSAGES.includes(key) && Array.isArray(value) ? messagesNote(value.length) : value;
    return rest;
}
/** Later versions keep them in a pool, and an empty list in their place. */
const messagesNote = (count) => count === 0 ? '[messages: see the inputs]' : `[${counted(count)} messages: see the inputs]`;
function withoutSecrets(value) {
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    if (!isFields(value))
        return value;
    const kept = Object.create(null);
    for (const [key, field] of Object.entries(value))
        kept[key] = SECRET.test(key) ? '(withheld)' : withoutSecrets(field);
    return kept;
}

;// CONCATENATED MODULE: ./src/tracking/input-budget.ts
/**
 * How much of a conversation each model call of a sample shows. Every call is sent everything that was said before it,
 * so inputs in full would grow with the square of the conversation.
 */
/** Messages and characters of one call, the newest first. */
const MAX_MESSAGES = 200;
const MAX_CHARACTERS = 100_000;
/** Of all calls of a sample together, before they are cut closer and closer. */
const MAX_SAMPLE_CHARACTERS = 4_000_000;
/** The share of what is left that one call may take. */
const SHARE = 1 / 20;
/** Always: what is new since the call before. */
const MIN_MESSAGES = 8;
const MIN_CHARACTERS = 4_000;
class InputBudget {
    #left = MAX_SAMPLE_CHARACTERS;
    next() {
        const share = Math.floor(this.#left * SHARE);
        const characters = Math.max(MIN_CHARACTERS, Math.min(MAX_CHARACTERS, share));
        const messages = Math.max(MIN_MESSAGES, Math.ceil((MAX_MESSAGES * characters) / MAX_CHARACTERS));
        return { messages, characters };
    }
    spend(characters) {
        this.#left = Math.max(0, this.#left - characters);
    }
}

;// CONCATENATED MODULE: ./src/tracking/times.ts
const times_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[-+]\d{2}:?\d{2})?$/;
const NS_PER_MS = 1000000n;
/** Thirty years: no call takes longer, and no clock that says so is right. */
const MAX_SECONDS = 1e9;
/** Null where it is no time. Old versions wrote no offset: read as UTC, so that every machine reads the same. */
function timeNs(time) {
    const [, day, clock, fraction = '', offset = 'Z'] = typeof time === 'string' ? (times_TIME.exec(time) ?? []) : [];
    const ms = Date.parse(`${day}T${clock}${offset.replace(/^(...)(\d\d)$/, '$1:$2')}`);
    if (!Number.isFinite(ms) || ms < 0)
        return null;
    return BigInt(ms) * NS_PER_MS + BigInt(fraction.padEnd(9, '0'));
}
function secondsNs(seconds) {
    if (seconds === null || !(seconds > 0))
        return 0n;
    return BigInt(Math.round(Math.min(seconds, MAX_SECONDS) * 1e6)) * 1000n;
}
const msOf = (ns) => Number(ns / NS_PER_MS);
const laterOf = (one, other) => (one > other ? one : other);

;// CONCATENATED MODULE: ./src/tracking/trace-ids.ts
/** Ids of traces, spans and assessments: of the same sample always the same, so that a second time replaces. */
const joined = ({ owner, evalId, hashedId, epoch }) => `${owner}|${evalId}|${hashedId}|${epoch}`;
const traceIdOf = (key, sha256) => `tr-${digits(sha256(joined(key)), 32)}`;
/** @param place the event's own id, or where it stands in the sample. */
const spanIdOf = (traceId, { place, sha256 }) => digits(sha256(`${traceId}|${place}`), 16);
const assessmentIdOf = (key, { name, sha256 }) => `a-${digits(sha256(`${joined(key)}|${name}`), 32)}`;
/** All zeros mean "no id" to OpenTelemetry. */
function digits(hash, count) {
    const cut = hash.slice(0, count);
    return /^0*$/.test(cut) ? '1'.padStart(count, '0') : cut;
}

;// CONCATENATED MODULE: ./src/tracking/span-tree.ts


/** Markers of one span; state changes and log lines come by the ten thousand. */
const MAX_EVENTS = 500;
/** Characters of the markers of all open spans together. */
const MAX_MARKED_SIZE = 16 << 20;
/** Spans with what their events say that wait for their end: each may have a hundred thousand characters. */
const MAX_HELD = 200;
/** Deeper than any agent calls another; what would lie deeper lies beside. */
const span_tree_MAX_DEPTH = 500;
const span_tree_plain = (name, type) => ({
    name,
    type,
    status: 'OK',
    statusMessage: '',
    inputs: undefined,
    outputs: undefined,
    attributes: {},
    events: [],
});
/** An error as MLflow shows it: the span's status, and an event with the message. */
function fail(content, { type, message, traceback, timeNs }) {
    content.status = 'ERROR';
    content.statusMessage = message;
    const stack = traceback === null ? {} : { 'exception.stacktrace': traceback };
    const attributes = { 'exception.type': type, 'exception.message': message, ...stack };
    content.events.push({ name: 'exception', timeNs, attributes });
}
const [DEBUG, INFO, ERROR] = [10, 20, 40];
/** As MLflow's own client has it; its page hides what lies below the chosen level, and what says none. */
const INFO_TYPES = ['CHAT_MODEL', 'TOOL', 'AGENT'];
function logLevelOf({ type, events }) {
    if (events.some(({ name }) => name === 'exception'))
        return ERROR;
    return INFO_TYPES.includes(type) ? INFO : DEBUG;
}
class SpanTree {
    root;
    #traceId;
    #sha256;
    #open = new Set();
    #held = new Set();
    #markedSize = 0;
    constructor({ traceId, sha256, ...root }) {
        this.#traceId = traceId;
        this.#sha256 = sha256;
        this.root = this.open({ place: 'root', parent: null, ...root });
    }
    get openCount() {
        return this.#open.size;
    }
    open({ place, parent: around, startNs, content }) {
        const parent = around?.depth === span_tree_MAX_DEPTH ? around.parent : around;
        const node = {
            spanId: spanIdOf(this.#traceId, { place, sha256: this.#sha256 }),
            parent,
            depth: parent === null ? 0 : parent.depth + 1,
            startNs,
            content,
            latestNs: startNs,
            toldEndNs: null,
            isPending: false,
            endedNs: null,
            leftOut: 0,
            markedSize: 0,
        };
        this.#open.add(node);
        return node;
    }
    /** Without an end of its own a span ends with what lies within it. */
    *close(node, endNs) {
        const { content, parent, spanId, startNs, leftOut } = node;
        if (content === null)
            return;
        node.content = null;
        this.#open.delete(node);
        this.#held.delete(node);
        this.#markedSize -= node.markedSize;
        const end = laterOf(startNs, node.toldEndNs ?? endNs ?? laterOf(node.endedNs ?? startNs, node.latestNs));
        if (parent)
            parent.latestNs = laterOf(parent.latestNs, end);
        content.attributes['mlflow.spanLogLevel'] = logLevelOf(content);
        if (leftOut > 0)
            content.attributes['inspect.events_left_out'] = leftOut;
        yield { ...content, spanId, parentId: parent?.spanId ?? null, startNs, endNs: end };
    }
    /** Keeps a span whose event has told its part until it ends; false: there is no room, and it must be given out. */
    hold(node) {
        if (this.#held.size < MAX_HELD)
            this.#held.add(node);
        return this.#held.has(node);
    }
    /** On the span, or on the nearest one around it that has not ended. */
    mark(node, event) {
        this.#note(node, event, ({ events }) => events.push(event));
    }
    fail(node, failure) {
        this.#note(node, failure, content => fail(content, failure));
    }
    #note(node, told, add) {
        const open = this.#openAround(node);
        open.latestNs = laterOf(open.latestNs, told.timeNs);
        const size = sizeOf(told);
        if (open.content.events.length >= MAX_EVENTS || this.#markedSize + size > MAX_MARKED_SIZE) {
            open.leftOut++;
            return;
        }
        open.markedSize += size;
        this.#markedSize += size;
        add(open.content);
    }
    set(node, attributes) {
        Object.assign(this.#openAround(node).content.attributes, attributes);
    }
    #openAround(node) {
        let at = node;
        while (at.content === null && at.parent !== null)
            at = at.parent;
        if (at.content === null)
            throw new RangeError('a span was asked for after the root had ended');
        return at;
    }
    /** What is still open ends, the innermost first, and the root last. */
    *end(endNs) {
        for (const node of [...this.#open].reverse())
            if (node !== this.root) {
                if (node.content)
                    node.content.attributes['inspect.unfinished'] = true;
                yield* this.close(node, null);
            }
        yield* this.close(this.root, endNs);
    }
}
const sizeOf = ({ timeNs, ...told }) => JSON.stringify(told).length;

;// CONCATENATED MODULE: ./src/tracking/model-span.ts










/** Of the definitions of all tools of a call; they are told once for each set of tools. */
const MAX_TOOLS_CHARACTERS = 30_000;
const MAX_CONFIG_CHARACTERS = 10_000;
/** Sets of tools of one sample; further ones are told by their names. */
const MAX_TOOL_SETS = 100;
const FINISH = { max_tokens: 'length' };
/** Of one sample, as its calls share a budget. */
class ModelSpans {
    #body;
    #autolog;
    #budget = new InputBudget();
    #toolSets = new Set();
    /** Spans made so far. */
    calls = 0;
    constructor({ body, autolog }) {
        this.#body = body;
        this.#autolog = autolog;
    }
    /** @param withTexts the event is whole; otherwise it has been through withheld-events.ts. */
    async contentOf(event, { withTexts, endNs }) {
        this.calls++;
        const content = span_tree_plain(`model:${event.model}`, 'CHAT_MODEL');
        content.attributes = attributesOf(event);
        if (withTexts)
            await this.#addTexts(content, event);
        if (event.error !== null)
            fail(content, {
                type: errorName(event.error) ?? 'Error',
                message: cutText(event.error, MAX_TEXT_CHARACTERS),
                traceback: bounds_cutOrNull(textIn(event.raw.traceback)),
                timeNs: endNs,
            });
        return content;
    }
    async #addTexts(content, event) {
        const { messages, total, omitted } = await this.#input(event.raw);
        content.inputs = { messages };
        content.outputs = { choices: choicesOf(event) };
        Object.assign(content.attributes, {
            'inspect.input_messages': total,
            ...(omitted > 0 && { 'inspect.input_omitted': omitted }),
            ...(Object.keys(event.config).length > 0 && {
                'inspect.config': bounded(event.config, { characters: MAX_CONFIG_CHARACTERS }),
            }),
            ...this.#tools(event.raw),
            ...rawCall(event, this.#autolog),
        });
    }
    async #input(event) {
        const { messages: last, characters } = this.#budget.next();
        const room = { characters };
        const excerpt = await this.#body.modelInput(event, { last });
        const shown = [];
        for (const element of excerpt.messages.reverse()) {
            if (room.characters <= 0)
                break;
            shown.push(chatElement(element, room));
        }
        this.#budget.spend(characters - Math.max(0, room.characters));
        const omitted = excerpt.total - shown.length;
        const earlier = omitted > 0 ? [chatNote(`… ${counted(omitted)} earlier messages: see the log`)] : [];
        return { messages: [...earlier, ...shown.reverse()], total: excerpt.total, omitted };
    }
    #tools({ tools }) {
        if (!Array.isArray(tools) || tools.length === 0)
            return {};
        const names = JSON.stringify(tools.map(tool => cells_objGet(tool, 'name')));
        const isKnown = this.#toolSets.has(names) || this.#toolSets.size >= MAX_TOOL_SETS;
        if (!isKnown)
            this.#toolSets.add(names);
        return { 'mlflow.chat.tools': chatTools(tools, { room: { characters: MAX_TOOLS_CHARACTERS }, names: isKnown }) };
    }
}
function choicesOf({ output, completion }) {
    const room = { characters: MAX_TEXT_CHARACTERS };
    const choices = cells_objGet(output, 'choices');
    const given = Array.isArray(choices) ? choices.filter(isFields) : [];
    if (given.length === 0)
        return [{ message: { role: 'assistant', content: completion }, finish_reason: null }];
    return given.map(choice => {
        const message = isFields(choice.message) ? choice.message : { content: completion };
        const stopReason = textIn(choice.stop_reason);
        return {
            message: chatMessage({ ...toMessage(message), role: 'assistant' }, room),
            finish_reason: stopReason === null ? null : (FINISH[stopReason] ?? stopReason),
        };
    });
}
/**
 * Those of inspect-mlflow by its names, MLflow's own, and what neither has. MLflow keeps its own out of the list of
 * attributes, and shows a cost only with its parts, which no log has: so the counts stand there once more.
 */
function attributesOf(event) {
    const { model, config, usage, cache, role, retries, stopReason, workingTime } = event;
    const slash = model.indexOf('/');
    return model_span_present({
        'mlflow.message.format': 'openai',
        'mlflow.llm.model': model.slice(slash + 1),
        'mlflow.llm.provider': slash > 0 ? model.slice(0, slash) : null,
        ...chatUsage(usage),
        'inspect.model': model,
        'inspect.role': role,
        'inspect.retries': retries,
        'inspect.stop_reason': stopReason,
        input_tokens: body_shape_numberIn(usage?.input_tokens),
        output_tokens: body_shape_numberIn(usage?.output_tokens),
        total_tokens: body_shape_numberIn(usage?.total_tokens),
        input_tokens_cache_read: body_shape_numberIn(usage?.input_tokens_cache_read),
        input_tokens_cache_write: body_shape_numberIn(usage?.input_tokens_cache_write),
        reasoning_tokens: body_shape_numberIn(usage?.reasoning_tokens),
        total_cost: body_shape_numberIn(usage?.total_cost),
        temperature: body_shape_numberIn(config.temperature),
        top_p: body_shape_numberIn(config.top_p),
        max_tokens: body_shape_numberIn(config.max_tokens),
        working_time: workingTime,
        cache,
    });
}
function model_span_present(attributes) {
    return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined));
}

;// CONCATENATED MODULE: ./src/tracking/event-times.ts
/** When the call of an event was over. */


/** Old versions say how long it took, or not even that: null. */
function endOf({ completed, workingTime, raw }, startNs) {
    const end = timeNs(completed);
    if (end !== null)
        return end;
    const seconds = workingTime ?? body_shape_numberIn(fieldIn(raw.output, 'time')) ?? body_shape_numberIn(fieldIn(raw.call, 'time'));
    return seconds === null ? null : startNs + secondsNs(seconds);
}

;// CONCATENATED MODULE: ./src/tracking/outline.ts




/** @param evalStartNs for a sample that says no time at all. */
async function outlineOf(sample, { known, evalStartNs }) {
    const { facts } = known;
    const told = sumUsageMap(Object.fromEntries(facts.usage));
    const started = timeNs(facts.startedAt);
    const completed = timeNs(facts.completedAt);
    const isCounted = Object.keys(told).length > 0;
    const onlyFirst = isCounted && completed !== null;
    const seen = sample.kind === 'body' ? await seenIn(sample, { onlyFirst }) : NOTHING;
    // Before a sample starts it is set up: its clock runs from then on, its events begin here.
    const startNs = earliest(started, seen.firstNs) ?? evalStartNs;
    return {
        startNs,
        endNs: laterOf(startNs, completed ?? seen.lastNs ?? startNs + secondsNs(facts.totalTime)),
        usage: isCounted ? told : seen.usage,
    };
}
const NOTHING = { firstNs: null, lastNs: null, usage: {} };
async function seenIn(body, { onlyFirst }) {
    const usage = new EventUsage();
    let firstNs = null;
    let lastNs = null;
    for await (const element of body.events()) {
        if (element.kind !== 'read')
            continue;
        const event = toEvent(element.value, element.index);
        const startNs = timeNs(event.timestamp);
        if (!event.pending)
            usage.add(element.value);
        if (startNs === null)
            continue;
        firstNs = earliest(firstNs, startNs);
        lastNs = laterOf(lastNs ?? startNs, endOf(event, startNs) ?? startNs);
        if (onlyFirst)
            break;
    }
    const sum = Object.create(null);
    for (const counts of Object.values(usage.byModel))
        addUsage(sum, counts);
    return { firstNs, lastNs, usage: sum };
}
function earliest(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return one < other ? one : other;
}

;// CONCATENATED MODULE: ./src/tracking/shown-sample.ts



/** Null: nothing in the log says which sample it is. */
function knownSample(sample) {
    const told = sample.kind === 'broken' ? sample.told : sample;
    const { id, epoch } = sample;
    return told === null || id === null || epoch === null ? null : { id, epoch, fields: told.fields, facts: told.facts };
}
const hashedId = (id, { log, sha256 }) => (log.idsHashed ? id : sha256(id));
function shownSample(sample, showing) {
    return showing.sampleDetails === 'full' ? whole(sample) : withoutWords(sample, showing);
}
function whole({ id, epoch, facts }) {
    const { uuid, input, target, choices, metadata, output, error, limit, totalTime, workingTime } = facts;
    const scores = new Map([...facts.scores].map(([scorer, { value, history, ...words }]) => [
        scorer,
        { ...words, value: withoutSeals(value), isEdited: history.length > 0 },
    ]));
    return {
        id,
        epoch,
        uuid,
        input,
        target,
        choices,
        metadata,
        completion: textIn(output?.completion),
        scores,
        error: error && { type: errorName(error.message) ?? 'Error', ...error },
        limit: limit?.type ?? null,
        totalTime,
        workingTime,
    };
}
function withoutWords({ id, epoch, fields }, showing) {
    const withIds = showing.sampleDetails === 'ids';
    const sample = sampleWithoutTexts(fields, { withUuid: withIds });
    const scores = cells_entriesOf(sample.scores).map(([scorer, score]) => [
        scorer,
        { value: cells_objGet(score, 'value'), answer: null, explanation: null, metadata: null, isEdited: false },
    ]);
    const error = textIn(sample.error);
    return {
        id: withIds ? id : hashedId(id, showing),
        epoch,
        uuid: textIn(sample.uuid),
        input: null,
        target: null,
        choices: null,
        metadata: null,
        completion: null,
        scores: new Map(scores),
        error: error === null ? null : { type: error, message: error, traceback: null },
        limit: textIn(sample.limit),
        totalTime: body_shape_numberIn(sample.total_time),
        workingTime: body_shape_numberIn(sample.working_time),
    };
}

;// CONCATENATED MODULE: ./src/tracking/conversation.ts


const conversation_MAX_MESSAGES = 2000;
/** From the first message on, as far as there is room; what is left out is told in the last place. */
async function conversation_conversationOf(body) {
    const room = { characters: 8 * MAX_TEXT_CHARACTERS };
    const shown = [];
    for await (const element of body.messages()) {
        if (shown.length === conversation_MAX_MESSAGES || room.characters <= 0) {
            shown.push(chatNote(`${counted(body.messageCount - shown.length)} later messages: see the log`));
            break;
        }
        shown.push(chatElement(element, room));
    }
    return shown;
}

;// CONCATENATED MODULE: ./src/tracking/event-content.ts
/** What the spans and markers of single events say: tools, scores, subtasks, sandboxes, and everything else. */






/** Of everything that one marker says. */
const MAX_MARKER_CHARACTERS = 4_000;
/** Fields that say where an event is, or that hold what is shown elsewhere: a sample's input, its whole state. */
const PLACING = [
    'event',
    'uuid',
    'span_id',
    'timestamp',
    'completed',
    'working_start',
    'working_time',
    'pending',
];
/** Markers without content: whole states are no reading matter. */
const BARE = ['sample_init', 'state', 'store'];
const TYPES = {
    agent: 'AGENT',
    tool: 'TOOL',
    scorer: 'EVALUATOR',
    sentinel: 'GUARDRAIL',
};
/** MLflow's type for a span of Inspect: solvers, groups and whatever is not known are links of a chain. */
const spanType = (type) => type !== null && Object.hasOwn(TYPES, type) ? TYPES[type] : 'CHAIN';
function boundaryContent({ name, type, id }, withIds) {
    const content = span_tree_plain(cutText(name ?? type ?? 'span', 200), spanType(type));
    content.attributes = model_span_present({
        'inspect.span_type': type?.slice(0, 100) ?? null,
        'inspect.span_id': withIds ? id : null,
    });
    return content;
}
/** @param endNs when it failed, if it did. */
function addTool(content, event, { withTexts, endNs }) {
    content.name = `tool:${cutText(event.function, 200)}`;
    content.type = 'TOOL';
    Object.assign(content.attributes, model_span_present({ working_time: event.workingTime, 'inspect.function': cutText(event.function, 200) }));
    if (withTexts) {
        content.inputs = bounded(event.arguments, { characters: MAX_TEXT_CHARACTERS });
        content.outputs = bounded(resultOf(event.result), { characters: MAX_TEXT_CHARACTERS });
        const { truncated, view, agent, message_id } = event.raw;
        Object.assign(content.attributes, model_span_present({
            'inspect.tool_id': event.callId,
            'inspect.agent': textIn(agent),
            'inspect.agent_span_id': event.agentSpanId,
            'inspect.message_id': textIn(message_id),
            'inspect.truncated': truncated ?? null,
            'inspect.view': isFields(view) ? bounded(view, { characters: MAX_MARKER_CHARACTERS }) : null,
        }));
    }
    const error = toolError(event);
    if (error)
        fail(content, { ...error, traceback: null, timeNs: endNs });
}
/** Text, or parts of it and images. */
const resultOf = (result) => Array.isArray(result) && result.every(part => textIn(fieldIn(part, 'type')) !== null) ? wordsOf(result) : result;
function toolError({ error, failed }) {
    if (error === null && !failed)
        return null;
    const type = textIn(fieldIn(error, 'type')) ?? 'unknown';
    return { type, message: cutText(textIn(fieldIn(error, 'message')) ?? textIn(error) ?? type, MAX_TEXT_CHARACTERS) };
}
function addScore(content, { scorer, score, intermediate, raw }, { withTexts }) {
    const { value = null } = score ?? {};
    const { answer = null, explanation = null, metadata = null } = score ?? {};
    const words = withTexts ? model_span_present({ answer, explanation, metadata }) : {};
    const { target = null } = raw;
    if (withTexts && target !== null)
        content.inputs = bounded({ target }, { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded({ value: withoutSeals(value), ...words }, { characters: MAX_TEXT_CHARACTERS });
    Object.assign(content.attributes, model_span_present({ 'inspect.scorer': scorer, intermediate }));
}
/** Of old versions; what went on inside lies within it. */
function addSubtask(content, { raw, workingTime }, { withTexts }) {
    Object.assign(content.attributes, model_span_present({ working_time: workingTime }));
    if (!withTexts)
        return;
    const { input = null, result = null } = raw;
    content.inputs = bounded(input, { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded(result, { characters: MAX_TEXT_CHARACTERS });
}
/** A task of the machine's, and no tool of the model's: tools are counted by their type. */
function sandboxContent({ raw }, { withTexts }) {
    const { action = null, cmd, file, input, options, output, result = null } = raw;
    const content = span_tree_plain(`sandbox:${cutText(textIn(action) ?? 'unknown', 50)}`, 'TASK');
    content.attributes = model_span_present({ 'inspect.action': textIn(action), 'inspect.exit_code': result });
    if (!withTexts)
        return content;
    const given = { cmd: cmd ?? null, file: file ?? null, input: input ?? null, options: options ?? null };
    content.inputs = bounded(model_span_present(given), { characters: MAX_TEXT_CHARACTERS });
    content.outputs = bounded(model_span_present({ output: output ?? null }), { characters: MAX_TEXT_CHARACTERS });
    return content;
}
/** Something that took no time: a span event under Inspect's name for it, with what it says. */
function marker(event, timeNs) {
    const name = event.kind === 'other' ? event.event : event.kind;
    const attributes = {};
    const room = { characters: MAX_MARKER_CHARACTERS };
    if (!BARE.includes(name))
        for (const [key, value] of Object.entries(event.raw))
            if (value !== null && !PLACING.includes(key) && room.characters > 0)
                attributes[`inspect.${cutText(key, 100)}`] = bounded(value, room);
    return { name: cutText(name, 100), timeNs, attributes };
}
function event_content_errorOf({ message, traceback }) {
    return {
        type: errorName(message) ?? 'Error',
        message: cutText(message, MAX_TEXT_CHARACTERS),
        traceback: bounds_cutOrNull(traceback),
    };
}

;// CONCATENATED MODULE: ./src/tracking/twins.ts
const KINDS = ['tool', 'scorer', 'subtask'];
/** Spans that wait at the same time; no agent calls more tools at once. */
const MAX_WAITING = 1_000;
class Twins {
    /** In the order in which they began. */
    #waiting = new Map();
    await(node, { type, name }) {
        if (type !== null && KINDS.includes(type) && this.#waiting.size < MAX_WAITING)
            this.#waiting.set(node, { type, name });
    }
    forget(node) {
        this.#waiting.delete(node);
    }
    /** The tool's event names a span around that of the tool: it was made before that began. Null: any. */
    ofTool({ name, around }) {
        for (const [node, span] of this.#waiting)
            if (span.type === 'tool' && span.name === name && (around === null || isWithin(node, around)))
                return this.#found(node);
        return null;
    }
    /** The span itself, or the nearest one around it. */
    ofKind(type, within) {
        for (let at = within; at !== null; at = at.parent)
            if (this.#waiting.get(at)?.type === type)
                return this.#found(at);
        return null;
    }
    #found(node) {
        this.#waiting.delete(node);
        return node;
    }
}
/** No further up than a handoff lies between the two. */
const MAX_LEVELS = 4;
function isWithin(node, around) {
    let at = node;
    for (let level = 0; at !== null && level < MAX_LEVELS; level++, at = at.parent)
        if (at === around)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/tracking/withheld-events.ts
/**
 * Events of a sample for a trace without words. As in withhold.ts nothing passes that is not named here. Ids pass, as
 * a tree needs them: they are hashed into those of the spans, and shown nowhere.
 */




/** Names of solvers, agents and scorers, with the package that they are from. */
const NAME = /^[A-Za-z_][\w.-]{0,63}(?:\/[A-Za-z_][\w.-]{0,63})?$/;
/** Settings of a call that are numbers. */
const NUMBERS = [
    'temperature',
    'top_p',
    'top_k',
    'max_tokens',
    'seed',
    'frequency_penalty',
    'presence_penalty',
    'reasoning_tokens',
    'num_choices',
    'max_retries',
    'timeout',
];
const ACTIONS = ['exec', 'read_file', 'write_file'];
const DECISIONS = ['approve', 'modify', 'reject', 'escalate', 'terminate'];
const LEVELS = [
    'debug',
    'trace',
    'http',
    'sandbox',
    'info',
    'warning',
    'error',
    'critical',
    'notset',
];
const CACHE = ['read', 'write'];
/** Events within events of old versions: no log that was written has more levels. */
const withheld_events_MAX_DEPTH = 60;
/** Under the names that Inspect gives them, so that a trace is made of these as of the whole ones. */
function withheldEvent(event, depth = 0) {
    const kind = textIn(cells_objGet(event, 'event')) ?? textIn(cells_objGet(event, 'type'));
    const fields = { ...structure(event), event: shaped(kind, WORD) ?? 'unknown' };
    switch (kind) {
        case 'span_begin':
        case 'span_end':
        case 'step':
            return { ...fields, ...named(event), ...withheld_events_boundary(event) };
        case 'model':
            return { ...fields, ...modelFields(event) };
        case 'tool':
            return { ...fields, ...toolFields(event), events: nested(event, depth) };
        case 'subtask':
            return { ...fields, ...named(event), events: nested(event, depth) };
        default:
            return { ...fields, ...otherFields(event, kind) };
    }
}
function structure(event) {
    const text = (key) => textIn(cells_objGet(event, key));
    return {
        uuid: text('uuid'),
        span_id: text('span_id'),
        timestamp: shaped(cells_objGet(event, 'timestamp'), withhold_TIME),
        completed: shaped(cells_objGet(event, 'completed'), withhold_TIME),
        working_time: numeric(cells_objGet(event, 'working_time')),
        pending: cells_objGet(event, 'pending') === true,
    };
}
const withheld_events_boundary = (event) => ({
    id: textIn(cells_objGet(event, 'id')),
    parent_id: textIn(cells_objGet(event, 'parent_id')),
    action: listed(cells_objGet(event, 'action'), ['begin', 'end']),
});
/** A tool's name is its event's to tell: of a tool that there is not, the model made it up. */
function named(event) {
    const type = shaped(cells_objGet(event, 'type'), WORD);
    return { name: type === 'tool' ? null : shaped(cells_objGet(event, 'name'), NAME), type };
}
function nested(event, depth) {
    const events = cells_objGet(event, 'events');
    if (!Array.isArray(events) || depth === withheld_events_MAX_DEPTH)
        return [];
    return events.map(each => withheldEvent(cells_entriesOf(each).length > 0 ? each : {}, depth + 1));
}
function modelFields(event) {
    const output = cells_objGet(event, 'output');
    const choices = cells_objGet(output, 'choices');
    const stopReason = listed(cells_objGet(Array.isArray(choices) ? choices[0] : null, 'stop_reason'), STOP_REASONS);
    const config = {};
    for (const key of NUMBERS)
        config[key] = numeric(cells_objGet(cells_objGet(event, 'config'), key));
    return {
        model: shaped(cells_objGet(event, 'model'), MODEL),
        error: errorName(cells_objGet(event, 'error')),
        retries: numeric(cells_objGet(event, 'retries')),
        cache: listed(cells_objGet(event, 'cache'), CACHE),
        config,
        output: {
            model: shaped(cells_objGet(output, 'model'), MODEL),
            usage: usageToDict(cells_objGet(output, 'usage')),
            time: numeric(cells_objGet(output, 'time')),
            choices: [{ stop_reason: stopReason }],
        },
    };
}
function toolFields(event) {
    const error = cells_objGet(event, 'error');
    const type = error === null ? null : (listed(cells_objGet(error, 'type'), TOOL_ERRORS) ?? 'unknown');
    return {
        function: type === 'parsing' ? null : shaped(cells_objGet(event, 'function'), FUNCTION),
        error: type === null ? null : { type },
        failed: cells_objGet(event, 'failed') === true,
        agent_span_id: textIn(cells_objGet(event, 'agent_span_id')),
    };
}
function otherFields(event, kind) {
    switch (kind) {
        case 'score':
            return {
                scorer: shaped(cells_objGet(event, 'scorer'), NAME),
                score: { value: withoutTexts(cells_objGet(cells_objGet(event, 'score'), 'value')) },
                intermediate: cells_objGet(event, 'intermediate') === true,
            };
        case 'error':
            return { error: { message: errorName(cells_objGet(event, 'error')) } };
        case 'sample_limit':
            return { type: listed(cells_objGet(event, 'type'), LIMITS) ?? 'custom', limit: numeric(cells_objGet(event, 'limit')) };
        case 'sandbox':
            return { action: listed(cells_objGet(event, 'action'), ACTIONS), result: numeric(cells_objGet(event, 'result')) };
        case 'approval':
            return { decision: listed(cells_objGet(event, 'decision'), DECISIONS) };
        case 'logger':
            return { message: { level: listed(cells_objGet(cells_objGet(event, 'message'), 'level'), LEVELS) } };
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./src/tracking/spans.ts









/** Events within events of old versions. */
const spans_MAX_DEPTH = 50;
/** Ids that a sample may make known, and spans that it may leave open: what goes beyond is told by markers. */
const MAX_KNOWN = 500_000;
const MAX_OPEN = 20_000;
/** Inspect's have 22. */
const MAX_ID_CHARACTERS = 200;
/** Steps within steps. */
const MAX_STEPS = 500;
class SampleSpans {
    #tree;
    #models;
    #withTexts;
    #known = new Map();
    #seen = new Set();
    #pending = new Map();
    #twins = new Twins();
    /** Tools by the id of the agent that they started. */
    #agents = new Map();
    /** Of the event before, for those that say no time. */
    #nowNs;
    constructor({ tree, models, withTexts }) {
        this.#tree = tree;
        this.#models = models;
        this.#withTexts = withTexts;
        this.#nowNs = tree.root.startNs;
    }
    /** @param failure what ended the sample, if it was an error. */
    async *of(body, { endNs, failure }) {
        const { root } = this.#tree;
        const scope = { base: root, steps: [], path: '', depth: 0 };
        for await (const element of body.events())
            yield* this.#element(element, scope);
        if (this.#withTexts && this.#models.calls === 0)
            await this.#addConversation(body);
        yield* endSample(this.#tree, { endNs, failure });
    }
    async #addConversation(body) {
        const messages = await conversation_conversationOf(body);
        const { content } = this.#tree.root;
        if (content && messages.length > 0)
            content.outputs = { ...spans_fieldsIn(content.outputs), messages };
    }
    async *#element(element, scope) {
        if (element.kind === 'read')
            return yield* this.#event(element.value, { scope, index: element.index });
        const size = element.kind === 'too-large' ? { 'inspect.size_bytes': element.sizeBytes } : {};
        this.#tree.mark(this.#around(null, scope), {
            name: element.kind === 'too-large' ? 'event too large' : 'event unreadable',
            timeNs: this.#nowNs,
            attributes: { 'inspect.event_index': element.index, ...size },
        });
    }
    async *#event(raw, { scope, index }) {
        const event = toEvent(this.#withTexts ? raw : withheldEvent(raw), index);
        this.#nowNs = timeNs(event.timestamp) ?? this.#nowNs;
        const place = this.#placeOf(event, scope);
        if (place === null)
            return;
        const at = { scope, place, raw };
        switch (event.kind) {
            case 'span_begin':
                return this.#begin(event, at);
            case 'span_end':
                return yield* this.#end(event);
            case 'step_begin':
                return this.#beginStep(event, at);
            case 'step_end':
                return yield* this.#endStep(event, scope);
            case 'model': {
                const content = await this.#models.contentOf(event, this.#shown(event));
                return yield* this.#leaf(event, { ...at, content });
            }
            case 'tool':
                return yield* this.#tool(event, at);
            case 'score':
                return yield* this.#score(event, at);
            case 'error':
                return this.#tree.fail(this.#around(event, scope), { ...event_content_errorOf(event), timeNs: this.#nowNs });
            case 'sample_limit':
                this.#tree.set(this.#around(event, scope), { 'inspect.limit': event.type.slice(0, 100) });
                return this.#tree.mark(this.#around(event, scope), marker(event, this.#nowNs));
            case 'other':
                if (event.event === 'subtask')
                    return yield* this.#subtask(event, at);
                if (event.event === 'sandbox')
                    return yield* this.#leaf(event, { ...at, content: sandboxContent(event, this.#shown(event)) });
                return this.#tree.mark(this.#around(event, scope), marker(event, this.#nowNs));
        }
    }
    /** Null: the same event was there already. */
    #placeOf(event, scope) {
        if (event.uuid === null || !hasRoom(this.#seen, event.uuid))
            return this.#numbered(event, scope);
        const key = `${event.kind}:${event.uuid}`;
        if (this.#pending.has(key))
            return key;
        // Two spans under one id are two spans.
        if (this.#seen.has(key))
            return event.kind === 'span_begin' ? this.#numbered(event, scope) : null;
        this.#seen.add(key);
        return key;
    }
    /** What is nested in an event that was logged twice, unfinished and whole, comes twice, too. */
    #numbered({ index }, { path }) {
        const place = `#${path}${index}`;
        if (path === '')
            return place;
        if (this.#seen.has(place))
            return null;
        if (hasRoom(this.#seen, ''))
            this.#seen.add(place);
        return place;
    }
    #shown(event) {
        return { withTexts: this.#withTexts, endNs: endOf(event, this.#nowNs) ?? this.#nowNs };
    }
    /** The span that an event names; where it names none, the innermost step; else the root. */
    #around(event, { base, steps }) {
        const spanId = event?.spanId ?? null;
        return (spanId === null ? undefined : this.#known.get(spanId)) ?? steps.at(-1)?.node ?? base;
    }
    #begin(event, at) {
        const parent = event.parentId === null ? undefined : this.#known.get(event.parentId);
        const caller = event.id === null ? undefined : this.#agents.get(event.id);
        const node = this.#open(event, { ...at, parent: parent ?? caller ?? this.#around(null, at.scope) });
        if (node && event.id !== null && hasRoom(this.#known, event.id))
            this.#known.set(event.id, node);
    }
    #beginStep(event, at) {
        const { steps } = at.scope;
        const node = this.#open(event, { ...at, parent: this.#around(null, at.scope) });
        const { name, type } = event;
        if (node && steps.length < MAX_STEPS)
            steps.push({ node, name, type });
    }
    #open(event, { parent, place, raw }) {
        const content = boundaryContent(event, this.#withTexts);
        if (this.#tree.openCount >= MAX_OPEN) {
            this.#tree.mark(parent, { name: `span ${content.name}`, timeNs: this.#nowNs, attributes: {} });
            return null;
        }
        const node = this.#tree.open({ place, parent, startNs: this.#nowNs, content });
        this.#twins.await(node, { type: event.type, name: textIn(raw.name) });
        return node;
    }
    *#end({ id }) {
        const node = id === null ? undefined : this.#known.get(id);
        if (node)
            yield* this.#close(node);
    }
    *#endStep({ name, type }, { steps }) {
        const at = steps.findLastIndex(step => step.name === name && step.type === type);
        if (at >= 0)
            for (const { node } of steps.splice(at).reverse())
                yield* this.#close(node);
    }
    *#close(node) {
        this.#twins.forget(node);
        if (node.isPending)
            node.endedNs = this.#nowNs;
        else
            yield* this.#tree.close(node, this.#nowNs);
    }
    async *#tool(event, at) {
        const around = this.#known.get(event.spanId ?? '') ?? null;
        const twin = this.#pending.get(at.place) ?? this.#twins.ofTool({ name: textIn(at.raw.function), around });
        const content = twin?.content ?? span_tree_plain('tool', 'TOOL');
        addTool(content, event, this.#shown(event));
        yield* this.#enclosing(event, { ...at, twin, content });
    }
    async *#subtask(event, at) {
        const twin = this.#pending.get(at.place) ?? this.#twins.ofKind('subtask', this.#around(event, at.scope));
        const name = textIn(event.raw.name);
        const content = twin?.content ?? boundaryContent({ name, type: textIn(event.raw.type), id: null }, false);
        addSubtask(content, event, this.#shown(event));
        yield* this.#enclosing(event, { ...at, twin, content });
    }
    *#score(event, at) {
        const around = this.#around(event, at.scope);
        const twin = event.intermediate ? null : this.#twins.ofKind('scorer', around);
        const content = twin?.content ?? span_tree_plain(event.scorer?.slice(0, 200) ?? 'score', 'EVALUATOR');
        addScore(content, event, this.#shown(event));
        if (!twin)
            yield* this.#leaf(event, { ...at, content });
        else if (!this.#tree.hold(twin))
            yield* this.#tree.close(twin, null);
    }
    /** A tool or a subtask: of its own, or in the span around it that waited for it. */
    async *#enclosing(event, { twin, content, ...at }) {
        const node = twin ?? this.#nodeOf(event, { ...at, content });
        if (!twin)
            node.endedNs = this.#nowNs;
        if (this.#nowNs < node.startNs)
            node.startNs = this.#nowNs;
        const agent = event.kind === 'tool' ? event.agentSpanId : null;
        if (agent !== null && hasRoom(this.#agents, agent))
            this.#agents.set(agent, node);
        this.#tell(node, { event, place: at.place });
        yield* this.#nested(at.raw.events, { ...at.scope, base: node, steps: [], path: `${at.place}/` });
        if (!this.#tree.hold(node) || (node.endedNs !== null && !node.isPending))
            yield* this.#tree.close(node, null);
    }
    async *#nested(events, scope) {
        if (!Array.isArray(events) || events.length === 0)
            return;
        const nowNs = this.#nowNs;
        const inner = { ...scope, depth: scope.depth + 1 };
        if (inner.depth > spans_MAX_DEPTH) {
            const attributes = { 'inspect.events': events.length };
            return this.#tree.mark(scope.base, { name: 'events too deep', timeNs: nowNs, attributes });
        }
        for (const [index, event] of events.entries())
            if (isFields(event))
                yield* this.#event(currentEvent(event), { scope: inner, index });
        for (const { node } of inner.steps.reverse())
            yield* this.#close(node);
        this.#nowNs = nowNs;
    }
    *#leaf(event, at) {
        const known = this.#pending.get(at.place);
        const node = known ?? this.#nodeOf(event, at);
        if (known?.content)
            known.content = { ...at.content, events: [...known.content.events, ...at.content.events] };
        this.#tell(node, { event, place: at.place });
        if (!node.isPending)
            yield* this.#tree.close(node, null);
    }
    #nodeOf(event, { scope, place, content }) {
        return this.#tree.open({ place, parent: this.#around(event, scope), startNs: this.#nowNs, content });
    }
    /** An event that was not finished when it was logged is waited for: it may follow once more, whole. */
    #tell(node, { event, place }) {
        node.toldEndNs = event.pending ? null : endOf(event, this.#nowNs);
        node.isPending = event.pending && event.uuid !== null && this.#tree.hold(node);
        if (node.isPending)
            this.#pending.set(place, node);
        else
            this.#pending.delete(place);
        if (event.pending && node.content)
            node.content.attributes['inspect.unfinished'] = true;
        else if (node.content)
            delete node.content.attributes['inspect.unfinished'];
    }
}
const spans_fieldsIn = (value) => (isFields(value) ? value : {});
const hasRoom = ({ size }, id) => size < MAX_KNOWN && id.length <= MAX_ID_CHARACTERS;
/** The root says how the sample ended, whatever went wrong on the way. */
function* endSample(tree, { endNs, failure }) {
    const { content } = tree.root;
    if (content) {
        const isTold = content.events.some(({ attributes }) => attributes['exception.message'] === failure?.message);
        if (failure && !isTold)
            tree.fail(tree.root, failure);
        content.status = failure ? 'ERROR' : 'OK';
        content.statusMessage = failure?.message ?? '';
    }
    yield* tree.end(endNs);
}

;// CONCATENATED MODULE: ./src/tracking/assessments.ts
/** Scores of a sample as MLflow's feedback on its trace: one for each scorer, and for each key of a dict or a list. */






const ASSESSMENT_PREFIX = 'inspect/';
const MAX_NAME_CHARACTERS = 250;
const MAX_RATIONALE_CHARACTERS = 10_000;
const MAX_VALUE_CHARACTERS = 5_000;
const assessments_MAX_METADATA_CHARACTERS = 1_000;
/** Keys of one score; a list of thousands is a table and no feedback. */
const MAX_KEYS = 100;
const BY_CODE = { type: 'CODE', id: 'inspect_ai' };
/** Inspect's own scorers that ask a model. */
const GRADING = /(?:^|\/)model_graded_(?:qa|fact)\d*$/;
function assessmentsOf({ shown, key, log, sha256, createdMs }) {
    return [...shown.scores].flatMap(([scorer, score]) => leavesOf(score.value).map(({ path, value, error }) => ({
        // What a name looks like twice is told apart here: `a/b`, and the key `b` of `a`.
        id: assessmentIdOf(key, { name: [scorer, ...path].join('\0'), sha256 }),
        name: cutName(`${ASSESSMENT_PREFIX}${[scorer, ...path].join('/')}`, sha256),
        kind: 'feedback',
        ...(error === undefined ? valueOrError(value) : { value: null, error }),
        rationale: score.explanation === null ? null : cutText(score.explanation, MAX_RATIONALE_CHARACTERS),
        source: sourceOf({ scorer, score, log }),
        metadata: metadataOf({ shown, score, value }),
        spanId: null,
        createdMs,
    })));
}
/** A scorer never goes without feedback: an empty dict is no score, and of too many keys it says how many are left. */
function leavesOf(value) {
    if (typeof value !== 'object' || value === null)
        return [{ path: [], value }];
    const leaves = Object.entries(value).map(([key, leaf]) => ({ path: [key], value: leaf }));
    if (leaves.length === 0)
        return [{ path: [], value: null }];
    if (leaves.length <= MAX_KEYS)
        return leaves;
    const message = `${counted(leaves.length - MAX_KEYS)} more keys: see the log.`;
    return [...leaves.slice(0, MAX_KEYS), { path: [], value: null, error: { code: 'TOO_MANY_KEYS', message } }];
}
/** Two long names stay two. */
function cutName(name, sha256) {
    return name.length <= MAX_NAME_CHARACTERS
        ? name
        : `${name.slice(0, MAX_NAME_CHARACTERS - 9)}-${sha256(name).slice(0, 8)}`;
}
/** MLflow takes no feedback without a value. */
function valueOrError(value) {
    const number = scoreToNumeric(value);
    if (number !== null)
        return { value: number, error: null };
    const isNone = value === null || (typeof value === 'number' && !Number.isFinite(value));
    if (isNone)
        return { value: null, error: { code: 'UNSCORED', message: 'The scorer gave this sample no score.' } };
    return { value: bounded(value, { characters: MAX_VALUE_CHARACTERS }), error: null };
}
function metadataOf({ shown, score, value, }) {
    const metadata = new Map([
        ['sample_id', shown.id],
        ['epoch', String(shown.epoch)],
    ]);
    if (shown.uuid !== null)
        metadata.set('sample_uuid', shown.uuid);
    if (score.answer !== null)
        metadata.set('answer', score.answer);
    if (score.isEdited)
        metadata.set('edited', 'true');
    const raw = toText(value);
    if (raw !== null)
        metadata.set('raw_value', raw);
    return new Map([...metadata].map(([key, text]) => [key, cutText(text, assessments_MAX_METADATA_CHARACTERS)]));
}
/** A model, where Inspect's own scorer or the mark that it leaves says that one graded. */
function sourceOf({ scorer, score, log }) {
    const { scorers, modelRoles, model } = log.header.spec;
    const declared = scorers.find(({ name }) => name === scorer || name.endsWith(`/${scorer}`));
    if (!GRADING.test(scorer) && score.metadata?.grading === undefined)
        return BY_CODE;
    const grader = nameOf(cells_objGet(declared?.options, 'model')) ?? nameOf(modelRoles.grader ?? null);
    // Without one of its own, Inspect's grader is the model of the eval.
    return { type: 'LLM_JUDGE', id: shaped(grader ?? model, MODEL) ?? BY_CODE.id };
}
function nameOf(model) {
    if (Array.isArray(model))
        return nameOf(model[0] ?? null);
    return textIn(model) ?? textIn(cells_objGet(model, 'model'));
}

;// CONCATENATED MODULE: ./src/tracking/trace-info.ts







/** A column of the server's database. */
const MAX_PREVIEW_CHARACTERS = 1000;
/** What every server behind MLflow's interface takes. */
const trace_info_MAX_VALUE_CHARACTERS = 250;
function traceInfoOf(headed) {
    const { shown, key, outline, experimentId, log, sha256 } = headed;
    const traceId = traceIdOf(key, sha256);
    const endMs = msOf(outline.endNs);
    return {
        traceId,
        experimentId,
        // The same whatever is left out, and of a sample that a retry took over into another eval not the same.
        clientRequestId: traceId,
        requestTimeMs: msOf(outline.startNs),
        durationMs: endMs - msOf(outline.startNs),
        state: shown.error === null ? 'OK' : 'ERROR',
        // Not null without text: MLflow would keep what an upload with more text has left there.
        requestPreview: shown.input === null ? '' : preview(lastUserText(shown.input)),
        responsePreview: preview(trace_info_endOf(shown)),
        metadata: trace_info_metadataOf(headed),
        tags: tagsOf(headed),
        assessments: assessmentsOf({ shown, key, log, sha256, createdMs: endMs }),
    };
}
/** What a list of samples is read for: the answer, or why there is none. Never null, as MLflow would show bare JSON. */
function trace_info_endOf({ error, completion, scores, limit }) {
    if (error !== null)
        return error.message;
    const answer = completion || [...scores.values()].map(score => score.answer).find(Boolean);
    return answer || (limit === null ? '' : `[${limit} limit]`);
}
/** The database counts characters, and what follows the cut is one of them. */
const preview = (text) => text === null || text.length <= MAX_PREVIEW_CHARACTERS ? text : cutShort(text, MAX_PREVIEW_CHARACTERS);
const cutShort = (text, most) => `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
function traceName({ id, epoch }, { header }) {
    const name = `sample ${cutText(id, 200)}`;
    return (header.spec.epochs ?? 1) > 1 || epoch > 1 ? `${name}, epoch ${epoch}` : name;
}
/** A session is an eval: its samples are looked through together. */
function trace_info_metadataOf({ log, outline, runId, origin }) {
    const { spec } = log.header;
    const usage = chatUsage(outline.usage);
    const { 'mlflow.chat.tokenUsage': tokens, 'mlflow.llm.cost': cost } = usage;
    return trace_info_present({
        'mlflow.trace_schema.version': '3',
        'mlflow.sourceRun': runId,
        'mlflow.trace.session': spec.evalId,
        'mlflow.trace.tokenUsage': tokens && JSON.stringify(tokens),
        'mlflow.trace.cost': cost && JSON.stringify(cost),
        ...sourceTags(origin, spec.revision),
        'mlflow.source.name': origin.workflow ?? spec.task,
    });
}
function tagsOf({ log, shown, origin }) {
    const { spec } = log.header;
    return trace_info_present({
        'mlflow.traceName': traceName(shown, log),
        'inspect.task': spec.task,
        'inspect.model': spec.model,
        'inspect.eval_id': spec.evalId,
        'inspect.run_id': spec.runId,
        'inspect.task_id': spec.taskId,
        'inspect.sample_id': shown.id,
        'inspect.epoch': String(shown.epoch),
        'inspect.sample_uuid': shown.uuid,
        'inspect.status': shown.error ? 'error' : shown.limit === null ? 'success' : 'limit',
        'inspect.limit': shown.limit,
        ...originTags(origin),
    });
}
function trace_info_present(values) {
    const known = Object.entries(values).filter((entry) => Boolean(entry[1]));
    return new Map(known.map(([key, value]) => [
        key,
        value.length <= trace_info_MAX_VALUE_CHARACTERS ? value : cutShort(value, trace_info_MAX_VALUE_CHARACTERS),
    ]));
}

;// CONCATENATED MODULE: ./src/tracking/sample-trace.ts









/** Null: nothing in the log says which sample it is. Of one without a body the root alone is known. */
async function sampleTrace(sample, options) {
    const known = knownSample(sample);
    if (known === null)
        return null;
    const { log, sha256, experimentId, runId } = options;
    const { evalId, created } = log.header.spec;
    const shown = shownSample(known, options);
    const evalStartNs = timeNs(log.header.startedAt ?? created) ?? 0n;
    const outline = await outlineOf(sample, { known, evalStartNs });
    const key = {
        owner: runId ?? experimentId,
        evalId,
        hashedId: hashedId(known.id, options),
        epoch: known.epoch,
    };
    const info = traceInfoOf({ ...options, shown, key, outline });
    const content = rootContent(sample, { shown, options });
    const tree = new SpanTree({ traceId: info.traceId, sha256, startNs: outline.startNs, content });
    return { info, spans: spansOf(sample, { tree, outline, shown, options }) };
}
async function* spansOf(sample, { tree, outline: { endNs }, shown, options: { autolog, sampleDetails }, }) {
    const failure = failureOf(shown, endNs);
    if (sample.kind !== 'body')
        return yield* endSample(tree, { endNs, failure });
    const models = new ModelSpans({ body: sample, autolog });
    yield* new SampleSpans({ tree, models, withTexts: sampleDetails === 'full' }).of(sample, { endNs, failure });
}
function failureOf({ error }, timeNs) {
    if (error === null)
        return null;
    const message = cutText(error.message, MAX_TEXT_CHARACTERS);
    return { type: error.type, message, traceback: bounds_cutOrNull(error.traceback), timeNs };
}
function rootContent(sample, { shown, options }) {
    const content = span_tree_plain(traceName(shown, options.log), 'AGENT');
    const isFull = options.sampleDetails === 'full';
    if (isFull)
        content.inputs = inputsOf(shown);
    content.outputs = outputsOf(shown);
    content.attributes = sample_trace_attributesOf(sample, { shown, options });
    return content;
}
function inputsOf({ input, target, choices, metadata }) {
    const room = { characters: 2 * MAX_TEXT_CHARACTERS };
    const rest = model_span_present({ target: orNull(target), choices: orNull(choices), metadata: orNull(metadata) });
    return { input: chatInput(input, room), ...bounded(rest, { characters: MAX_TEXT_CHARACTERS }) };
}
/** An empty text, list or object says nothing. */
const orNull = (value) => value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? null : value;
/** All that says why a sample was scored as it was, on the page that a trace opens with. */
function outputsOf({ completion, scores, error, limit }) {
    const answer = [...scores.values()].map(score => score.answer).find(Boolean) ?? null;
    const told = {
        output: completion || null,
        error: error?.message ?? null,
        limit,
        answer: answer === completion ? null : answer,
        scores: ofEach(scores, ({ value }) => value),
        explanations: ofEach(scores, ({ explanation }) => explanation || undefined),
    };
    return bounded(model_span_present(told), { characters: 2 * MAX_TEXT_CHARACTERS });
}
/** By scorer; null where no scorer has any. */
function ofEach(scores, pick) {
    const picked = Object.create(null);
    for (const [scorer, score] of scores) {
        const value = pick(score);
        if (value !== undefined)
            picked[scorer] = value;
    }
    return Object.keys(picked).length === 0 ? null : picked;
}
function sample_trace_attributesOf(sample, { shown, options: { log, sampleDetails } }) {
    const { evalId, runId, task, model, solver } = log.header.spec;
    const leftOut = sample.kind === 'body' ? sample.leftOut : [];
    return model_span_present({
        'inspect.eval_id': evalId,
        'inspect.run_id': runId,
        'inspect.task': task,
        'inspect.model': model,
        'inspect.solver': solver,
        'inspect.sample_id': shown.id,
        'inspect.epoch': shown.epoch,
        'inspect.sample_uuid': shown.uuid,
        'inspect.total_time': shown.totalTime,
        'inspect.working_time': shown.workingTime,
        'inspect.limit': shown.limit,
        'inspect.retries': sample.kind === 'body' && sample.retries > 0 ? sample.retries : null,
        'inspect.body': sample.kind === 'body' ? null : sample.kind,
        'inspect.left_out': leftOut.length === 0 ? null : leftOutWords(leftOut, sampleDetails),
    });
}
const leftOutWords = (leftOut, sampleDetails) => sampleDetails === 'full' ? leftOut.map(each => cutText(each, 500)) : `${counted(leftOut.length)} parts of the body`;

;// CONCATENATED MODULE: ./src/publish/tracing-hooks.ts
/** Traces in MLflow, one for each sample and epoch of a finished log, written while its samples are read. */


class MlflowTracingHooks {
    settings;
    client;
    /** What could not be traced as it is, one line each. */
    notes = new Set();
    #options;
    #tasks = new Map();
    #written = 0;
    constructor(options) {
        this.settings = options.settings;
        this.client = options.client;
        this.#options = options;
    }
    /** Traces given to the sink. */
    get written() {
        return this.#written;
    }
    enabled() {
        return this.settings.server !== undefined && this.settings.tracingEnabled;
    }
    async onRunStart() { }
    async onTaskStart({ evalId, finished }) {
        const run = this.enabled() ? await this.#options.runOf(evalId) : null;
        if (run)
            this.#tasks.set(evalId, { finished, ...run });
    }
    wantsSamples(evalId) {
        return this.#tasks.has(evalId);
    }
    /** Spans are made of a sample's events when it has ended: only then is it known what they are parts of. */
    async onSampleEvent() { }
    /** @throws what the sink throws. */
    async onSampleEnd({ evalId, sample }) {
        const task = this.#tasks.get(evalId);
        if (!task)
            return;
        const { sink, origin, sampleDetails } = this.#options;
        const { finished, ...run } = task;
        const trace = await sampleTrace(sample, {
            log: finished.log,
            ...run,
            origin,
            sampleDetails,
            sha256: sha256/* sha256 */.s,
            autolog: this.settings,
        });
        if (trace === null)
            return this.#note('a body belongs to no sample of the log: it has no trace');
        if (sample.kind === 'summary')
            this.#note('the log holds no sample bodies: traces have scores and no spans');
        if (sample.kind === 'broken')
            this.#note(`a sample's body cannot be read, its trace has no spans: ${sample.why}`);
        await sink.write(trace.info, trace.spans);
        this.#written++;
    }
    async onTaskEnd({ evalId }) {
        this.#tasks.delete(evalId);
    }
    async onRunEnd() { }
    #note(what) {
        this.notes.add(what);
    }
}

;// CONCATENATED MODULE: ./src/publish/track.ts
/** One finished log into MLflow. */







/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
async function trackLog(log, options) {
    const { header } = await readRaw(log);
    const finished = { log, header, digest: (0,read/* evalDigest */.BB)(log) };
    const hooks = new MlflowTrackingHooks({
        ...options,
        artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
    });
    const tracing = options.settings.tracingEnabled ? tracingOf(finished, { ...options, hooks }) : null;
    await replay(finished, tracing ? together(hooks, tracing.hooks) : hooks, options.onProgress);
    const traced = await tracing?.finish();
    const [tracked] = hooks.tracked;
    if (tracked === undefined)
        throw new RangeError('a log was replayed and no run came of it');
    return { ...tracked, traces: traced?.there ?? null, notes: [...tracked.notes, ...(traced?.notes ?? [])] };
}
/** Traces belong to the run, which is found or made when the task starts. */
function tracingOf(finished, options) {
    const traces = new LogTraces(options.client, { digest: finished.digest, sampleDetails: options.sampleDetails });
    let wanted = false;
    const hooks = new MlflowTracingHooks({
        ...options,
        sink: traces,
        runOf: async (evalId) => {
            const run = options.hooks.runOf(evalId);
            wanted = run !== null && (await traces.begin(run, finished));
            return wanted ? run : null;
        },
    });
    const finish = async () => {
        const { there, notes } = await traces.finish(wanted);
        return { there, notes: [...hooks.notes, ...notes] };
    };
    return { hooks, finish };
}

;// CONCATENATED MODULE: ./src/publish/track-each.ts

/** The server answers, if only so: the next log is tried, and after as many in a row none. */
const MOST_FAILURES_IN_A_ROW = 2;
/** @throws whatever is our bug. */
async function* trackEach(logs, track) {
    let isHopeless = false;
    let inARow = 0;
    for (const log of logs) {
        const tracking = isHopeless ? { kind: 'not-tried', log } : await tried(log, track);
        inARow = tracking.kind === 'failed' && (0,error/* isMlflow */.e)(tracking.cause, 'unreachable') ? inARow + 1 : 0;
        isHopeless ||= (tracking.kind === 'failed' && meetsAll(tracking.cause)) || inARow === MOST_FAILURES_IN_A_ROW;
        yield tracking;
    }
}
async function tried(log, track) {
    try {
        return { kind: 'tracked', log, run: await track(log) };
    }
    catch (thrown) {
        if (!isFailure(thrown))
            throw thrown;
        return { kind: 'failed', log, cause: thrown };
    }
}
/** Silence, a login page or a refusal of who asks; waiting for it again and again would take minutes each time. */
function meetsAll(cause) {
    const isSilent = (0,error/* isMlflow */.e)(cause, 'unreachable') && cause.status === null;
    return isSilent || (0,error/* isMlflow */.e)(cause, 'unauthorized', 'forbidden', 'strange');
}
/** What is no bug of ours: the server, the log, the disk. */
const isFailure = (thrown) => thrown instanceof Error && !(thrown instanceof TypeError || thrown instanceof RangeError);
/** Why a log is not in MLflow, in one line. */
function whyNot(tracking) {
    return tracking.kind === 'failed' ? tracking.cause.message : 'not tried, after the failure before';
}

// EXTERNAL MODULE: ./src/report/numbers.ts
var report_numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(1151);
// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
;// CONCATENATED MODULE: ./src/commands/track.ts
/** `eval-regression track`: logs into MLflow, as inspect-mlflow leaves them and more. */

















const TRACK_HELP = `Usage: eval-regression track LOG… [options]

Logs finished evals to an MLflow server: a run for each task, nested under one for the eval run, with params, metrics,
tables and the original log. A log that is there already is left as it is, and one
that was broken off is completed.

  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --parent-run-id RUN      nest the runs under this one, in its experiment; it stays open
  --traces                 also a trace for each sample and epoch, with its scores as assessments
                           (default INSPECT_MLFLOW_TRACING_ENABLED)
  --sample-details LEVEL   full (default), ids or none: how much sample text is uploaded

Exit code: 0 everything was logged, 1 something was not (the lines say what), 2 nothing could be done.
`;
const OPTIONS = {
    'tracking-uri': { type: 'string' },
    experiment: { type: 'string' },
    'parent-run-id': { type: 'string' },
    traces: { type: 'boolean' },
    'sample-details': { type: 'string' },
};
async function trackCommand(words, console) {
    const { logs, values } = (0,argv/* parseLogArguments */._z)('track', words, OPTIONS);
    const sampleDetails = detailsOf(values['sample-details']);
    const settings = (0,mlflow_settings/* loadSettings */.M5)(console.env, {
        trackingUri: values['tracking-uri'],
        experimentName: values.experiment,
        parentRunId: values['parent-run-id'],
        tracingEnabled: values.traces,
    });
    if (!(0,mlflow_open/* namesServer */.G)(settings))
        throw new errors/* UserError */.y({
            what: 'There is no MLflow server to log to.',
            where: 'eval-regression track',
            fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri.',
        });
    const reading = (0,commands_console/* progressLine */.o)(console, 'Reading logs');
    const side = await (0,sides/* readSide */.wU)('candidate', await (0,logs_open/* findLogs */.J)(logs), { metadataKeys: [], ...reading }).finally(reading.done);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'eval-regression-'));
    const onWait = (message) => (0,commands_console/* tellBeside */.K)(console, message);
    const { client, close } = await (0,mlflow_open/* openMlflow */.g)({ settings, proxies: (0,proxies/* proxiesOf */._)(console.env), onWait });
    try {
        const all = trackEach(side.logs, log => {
            const progress = (0,commands_console/* progressLine */.o)(console, `Logging ${(0,report_text/* safeLine */.om)(log.header.spec.task)}`);
            const options = { client, settings, origin: {}, sampleDetails, metadataKeys: [], folder, ...progress };
            return trackLog(log, options).finally(progress.done);
        });
        return await track_tell(console, { all, client, settings, unreadable: side.unreadable, ignored: side.ignored });
    }
    finally {
        await close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A line for each log as it is done, and a last one for all. @returns the exit code. */
async function track_tell(console, { all, client, settings, unreadable, ignored }) {
    const runs = [];
    const missing = [];
    for (const { path, reason } of ignored)
        console.out(`${(0,report_text/* safeLine */.om)(`${path}: left out: ${reason}`)}\n`);
    for (const { path, what } of unreadable)
        console.out(`${(0,report_text/* safeLine */.om)(`${path}: not logged: ${what}`)}\n`);
    for await (const tracking of all) {
        if (tracking.kind === 'tracked') {
            runs.push(tracking.run);
            console.out(told(tracking.log.path, tracking.run));
        }
        else {
            missing.push(tracking);
            console.out(`${(0,report_text/* safeLine */.om)(`${tracking.log.path}: not logged: ${whyNot(tracking)}`)}\n`);
        }
    }
    const [first] = missing;
    if (runs.length === 0 && first?.kind === 'failed')
        throw serverError(first.cause, settings);
    console.out(summary({ runs, client, missing: missing.length + unreadable.length }));
    return missing.length + unreadable.length > 0 || runs.some(({ notes }) => notes.length > 0) ? 1 : 0;
}
function detailsOf(text) {
    const found = policy/* SAMPLE_DETAILS */.CT.find(level => level === (text ?? 'full'));
    if (found === undefined)
        throw (0,argv/* usageError */.Wp)('track', `--sample-details must be one of ${policy/* SAMPLE_DETAILS */.CT.join(', ')}`);
    return found;
}
const WORDS = {
    created: 'logged',
    updated: 'completed',
    adopted: 'completed a run that was logged live',
    reused: 'was there already',
};
function told(path, { outcome, url, notes, traces }) {
    const traced = traces === null ? '' : ` (${(0,report_numbers/* plural */.LS)(traces, 'trace')})`;
    const lines = [
        (0,report_text/* safeLine */.om)(`${path}: ${WORDS[outcome]}: ${url}${traced}`),
        ...notes.map(note => `  ${(0,report_text/* safeLine */.om)(`not as it is: ${note}`)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function summary({ runs, client, missing }) {
    const counts = Object.entries(WORDS).map(([outcome, words]) => ({
        words,
        count: runs.filter(run => run.outcome === outcome).length,
    }));
    const said = [...counts, { words: 'not logged', count: missing }].filter(({ count }) => count > 0);
    const experiments = [...new Set(runs.map(({ run }) => client.experimentUrl(run.experimentId)))];
    const numbers = said.map(({ words, count }) => `${count} ${words}`).join(', ');
    const again = missing > 0 ? ' Run it again to complete them.' : '';
    return `${(0,report_text/* safeLine */.om)(`${(0,report_numbers/* plural */.LS)(runs.length + missing, 'log')}: ${numbers}. Experiment: ${experiments.join(' ')}${again}`)}\n`;
}
function serverError(cause, { trackingUri }) {
    if (!(0,error/* isMlflow */.e)(cause))
        return cause;
    return new errors/* UserError */.y({
        what: `The MLflow server did not take it: ${cause.message}`,
        where: trackingUri ?? 'MLflow',
        fix: 'Check the address and the credentials; run it again, and what is there already is not doubled.',
    }, { cause });
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


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

const STEPS = [
    { less: { metricRows: 0 }, leftOut: 'metrics that need no attention' },
    { less: { sampleText: 0 }, leftOut: 'answers and explanations' },
    { less: { sampleRows: 10 }, leftOut: 'all but 10 samples' },
    { less: { settingRows: 0 }, leftOut: 'details of the ledger and of differing settings' },
    { less: { sections: false, attentionRows: 5 }, leftOut: 'the folded sections' },
    { less: { attentionRows: 0 }, leftOut: 'all rows and warnings' },
];
/** Renders with as much detail as fits into `budgetBytes` of UTF-8, else with the least. */
function fitted(full, budgetBytes, render) {
    let detail = full;
    let page = render(detail, []);
    const leftOut = [];
    for (const step of STEPS) {
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .dp)(page) <= budgetBytes)
            return page;
        detail = { ...detail, ...step.less };
        leftOut.push(step.leftOut);
        page = render(detail, leftOut);
    }
    return page;
}


/***/ }),

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ markdownPage)
/* harmony export */ });
/* unused harmony export shortened */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4285);
/* harmony import */ var _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8660);
/* harmony import */ var _sections_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2010);
/* harmony import */ var _sections_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _sections_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2691);







/** Sections without content vanish. `leftOut` names what did not fit. */
function markdownPage(page, leftOut) {
    const compared = page.report.comparisons.length > 0;
    const sections = [
        _sections_top_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_(page),
        _sections_top_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE(page),
        _sections_top_js__WEBPACK_IMPORTED_MODULE_4__/* .provenance */ .aH(page),
        _sections_top_js__WEBPACK_IMPORTED_MODULE_4__/* .warnings */ .AR(page),
        compared ? _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .attentionTable */ .Fh(page) : _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateTable */ .Qi(page),
        _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .ES(page),
        _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__/* .forComparison */ .tq(page),
        _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk(page),
        _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__/* .allDetails */ .uR(page),
        ...(page.detail.sections ? foldedSections(page) : [compared ? `Samples: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerCounts */ .CE)(page.report)}` : '']),
        shortened(page, leftOut),
        _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__/* .footnote */ .xA(page),
    ];
    return `${sections.filter(Boolean).join('\n\n')}\n`;
}
function foldedSections(page) {
    return [(0,_sections_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .worseSamples */ .i)(page), _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .allMetrics */ .PB(page), (0,_sections_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledger */ .Wg)(page), (0,_sections_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptances */ .Dc)(page)];
}
function shortened({ links }, leftOut) {
    if (leftOut.length === 0)
        return '';
    const where = links.fullReport === undefined && links.artifact !== undefined
        ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('report.html')} in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(links.artifact)}`
        : `the ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)('full report', links.fullReport)}`;
    return `**Shortened to fit.** Left out: ${leftOut.join(', ')}; they are in ${where}.`;
}


/***/ }),

/***/ 8660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tq: () => (/* binding */ forComparison),
/* harmony export */   uR: () => (/* binding */ allDetails),
/* harmony export */   xA: () => (/* binding */ footnote)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4285);
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4384);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5587);
/* harmony import */ var _own_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6363);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2584);






function resources({ report, detail }) {
    const all = _story_js__WEBPACK_IMPORTED_MODULE_3__/* .resources */ .ES(report);
    const shown = all.slice(0, detail.attentionRows).map(part => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(part));
    return [...shown, ...(0,_top_js__WEBPACK_IMPORTED_MODULE_4__/* .more */ .OS)(all.length - shown.length, 'more')].join(' · ');
}
/** What the change is seen beside. */
function forComparison({ report }) {
    const said = (0,_own_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .ownMoves */ .BJ)(report);
    return said === '' ? '' : `**For comparison:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(said)}`;
}
function nextStep(page) {
    const steps = (0,_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z)(page.report).map(part => (0,_top_js__WEBPACK_IMPORTED_MODULE_4__/* .withRunLinks */ .H_)(part, page));
    return `**Next:** ${steps.join(' · ')}`;
}
/** Where everything is, and how to come by it: an artifact is a zip, and a page in it must be opened. */
function allDetails({ report, links }) {
    const { fullReport, artifact } = links;
    const where = `on ${fullReport === undefined ? 'this' : 'the same'} page, under Artifacts`;
    const ways = [
        ...(fullReport === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('full report', fullReport)]),
        ...(artifact === undefined || report.comparisons.length === 0
            ? []
            : [`every sample: ${where}, download ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(artifact)}, unzip it and open ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('report.html')}`]),
        ...(report.comparisons.length === 0 ? [] : [`reproduce with the logs of both sides: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .REPRODUCE */ .a)}`]),
    ];
    return ways.length === 0 ? '' : `**Details:** ${ways.join(' · ')}`;
}
/** Two words that not everybody reads every day. */
const READING = 'Interval: where the true change lies, with the stated confidence. p: how often chance alone makes a change at least this large; corrected: for testing several metrics at once.';
function footnote({ report, links }) {
    const mlflow = [
        ...(links.mlflowBaseline ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('baseline', links.mlflowBaseline)] : []),
        ...(links.mlflowCandidate ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('candidate', links.mlflowCandidate)] : []),
    ];
    const parts = [
        (0,_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .methods */ .v)(report) && `${READING} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .methods */ .v)(report))}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(`${report.tool.name} ${report.tool.version}`, 80),
        links.run ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('run', links.run) : '',
        links.comment ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)('comment', links.comment) : '',
        mlflow.length > 0 ? `MLflow ${mlflow.join(' ')}` : '',
    ];
    return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`;
}


/***/ }),

/***/ 2010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ attentionTable),
/* harmony export */   PB: () => (/* binding */ allMetrics),
/* harmony export */   Qi: () => (/* binding */ candidateTable)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9377);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2584);
/** The tables of metrics: what needs attention, and everything. */






function attentionTable(page) {
    const { rows, undecidedFolded } = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(page.report);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, page.detail.attentionRows);
    const left = [
        ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(rows.length - shown.length, 'more that need attention'),
        ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(undecidedFolded, 'more without a detectable change'),
    ];
    const parts = [
        ...(shown.length > 0 ? [metricTable(page, shown)] : []),
        ...(left.length > 0 ? [`Metrics: ${left.join(', ')}`] : []),
    ];
    return parts.join('\n\n');
}
/** The verdict stands beside the name: a phone shows two columns, and the rest to those who scroll. */
function metricTable({ report }, rows) {
    const heads = ['Task / scorer', 'Verdict', sidesHead(report), changeHead(rows), CORRECTED];
    const changes = plottedChanges(rows);
    const cells = rows.map((each, index) => [
        name(each),
        verdict(each, report),
        sides(each).join(ARROW),
        changes[index] ?? '',
        kept(_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .pValue */ .sp(each.row.adjustedPValue)),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)('llrrr', heads, cells);
}
/** Ours, and with spaces that `code` would fold. */
const LEGEND = `<code>${_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .FOREST_LEGEND */ .y6}</code>`;
const CORRECTED = 'p<br>corrected';
const ARROW = kept(' → ');
const sidesHead = (report) => kept(`Baseline → ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateName */ .vf)(report).head}`);
/** `Change in points<br>[95 % interval]`: the unit where every row has it, the level where every row has the same. */
function changeHead(rows) {
    const levels = [...new Set(rows.map(({ row }) => _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .confidence */ .Rm(row.ciLevel)))];
    const level = levels.length === 1 ? `${levels[0]} ` : '';
    const lines = [`Change${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .allInPoints */ .sf)(rows) ? ' in points' : ''}`, `[${level}interval]`];
    return [...lines.map(kept), ...(rows.some(({ row }) => (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInterval */ .Wn)(row)) ? [LEGEND] : [])].join('<br>');
}
function plottedChanges(rows) {
    const allPoints = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .allInPoints */ .sf)(rows);
    const plots = (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .forest */ .CE)(rows.map(({ row }) => row));
    return rows.map(({ row }, index) => {
        const change = kept((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaOf */ .e0)(row) + (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaUnit */ .P8)(row, allPoints));
        return plots[index] ? `${change}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(plots[index])}` : change;
    });
}
/** A number and its unit stay on one line. */
function kept(cell) {
    return cell.replaceAll(' ', '\u00a0');
}
function name({ row, label }) {
    const better = row.direction === 'lower' && row.unit !== 'ratio' ? ' · lower is better' : '';
    const pairs = row.pairs === 0 && (row.verdict === 'not-tested' || row.kind === 'aggregate') ? '' : `<br>${kept((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsOf */ .fq)(row))}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(label)}${pairs}${better}`;
}
function sides({ row }) {
    return [row.baselineValue, row.candidateValue].map(value => kept((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideValue */ .Po)(row, value)));
}
function sidesWithLogged(each) {
    const { row } = each;
    const [baseline = '', candidate = ''] = sides(each);
    const logged = [
        disagreeing(row, { side: 'baseline', ours: row.baselineValue, logged: row.loggedBaselineValue }),
        disagreeing(row, { side: 'candidate', ours: row.candidateValue, logged: row.loggedCandidateValue }),
    ];
    return [`${baseline}${ARROW}${candidate}`, ...logged.filter(Boolean)].join('<br>');
}
/** Inspect's own aggregate, over all samples and not only the paired ones, where the two disagree. */
function disagreeing(row, { side, ours, logged }) {
    if (logged === null || row.unit === 'ratio' || (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideValue */ .Po)(row, ours) === (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideValue */ .Po)(row, logged))
        return '';
    return `${side} logged ${kept((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideValue */ .Po)(row, logged))}`;
}
const LOUD = new Set(['regressed', 'improved', 'not comparable']);
function verdict(each, report) {
    const { word, note } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(report, each);
    const said = roomy((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(word));
    return [LOUD.has(word) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(said) : said, roomy((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note, 400))].filter(Boolean).join('<br>');
}
/** First words that stay on one line: a phone gives a column no more than its longest word, and a note stands on end. */
const roomy = (markdown) => markdown.replace(/^[^<&]{1,24}(?= |$)/, kept);
/** All metrics with both p values, folded: those that gate first. */
function allMetrics(page) {
    const { all, rows } = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(page.report);
    if (all.length === 0)
        return '';
    const gated = all.filter(({ row }) => row.tier === 'gate');
    const ordered = [...gated, ...all.filter(({ row }) => row.tier !== 'gate')];
    const shown = page.detail.metricRows >= all.length ? ordered : rows;
    const left = (0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(all.length - shown.length, 'metrics that need no attention are left out here');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)(title(gated.length, all.length - gated.length), [plotted(page, shown), ...left].join('\n\n'));
}
function title(gated, advisory) {
    const decide = `${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(gated)} ${gated === 1 ? 'decides' : 'decide'} the verdict`;
    return `All metrics: ${decide}${advisory > 0 ? `, ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(advisory)} advisory` : ''}`;
}
function plotted({ report }, rows) {
    const heads = ['Task / scorer', 'Verdict', sidesHead(report), changeHead(rows), 'p', CORRECTED];
    const changes = plottedChanges(rows);
    const cells = rows.map((each, index) => [
        name(each),
        verdict(each, report),
        sidesWithLogged(each),
        changes[index] ?? '',
        ...[each.row.pValue, each.row.adjustedPValue].map(p => kept(_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .pValue */ .sp(p))),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)('llrrrr', heads, cells);
}
/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
function candidateTable({ report, detail }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics }) => metrics.map(metric => ({ task, ...metric })));
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, Math.min(rows.length, detail.attentionRows * 2));
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)('lrrr', ['Task / scorer', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateName */ .vf)(report).head, '95 % interval', 'Samples'], shown.map(row => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(`${row.task} / ${row.scorer}, ${row.metric}`, 300),
        _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .level */ .Rc(row.value, 'plain'),
        row.ciLower === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDEFINED */ .ZH : `${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .level */ .Rc(row.ciLower, 'plain')} to ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .level */ .Rc(row.ciUpper, 'plain')}`,
        _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(row.samples),
    ]));
    return [...(shown.length > 0 ? [body] : []), ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(rows.length - shown.length, 'more metrics')].join('\n\n');
}


/***/ }),

/***/ 6844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ worseSamples)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5616);
/* harmony import */ var _sample_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/** The samples that scored worse: which, by how much, and why. */





/** Rows of one metric, so that the first does not use up all of the room. */
const ROWS_PER_METRIC = 25;
function worseSamples(page) {
    const groups = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerSamples */ .$H)((0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(page.report));
    if (groups.length === 0)
        return '';
    const shown = dealOut(groups, page.detail.sampleRows);
    const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
    const [only] = groups;
    const summary = groups.length === 1 && only ? single(only) : several(groups);
    const bodies = shown.map(group => (groups.length === 1 ? sampleTable(page, group.rows) : titled(page, group)));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${summary} · ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(count)} shown`, bodies.join('\n\n'));
}
/** Groups come most important first; each takes at most its share of what is left. */
function dealOut(groups, room) {
    const perMetric = Math.max(ROWS_PER_METRIC, Math.floor(room / groups.length));
    let left = room;
    return groups.flatMap(group => {
        const rows = group.rows.slice(0, Math.min(left, perMetric));
        left -= rows.length;
        return rows.length > 0 ? [{ ...group, rows }] : [];
    });
}
function single(group) {
    return `Samples of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(group.metric.label)}: ${counts(group)}${chance(group)}`;
}
function several(groups) {
    const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    return `Samples that scored worse: ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(total)} in ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS(groups.length, 'metric')}`;
}
function counts({ metric: { row }, rows }) {
    const worse = _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(Math.max(row.sampleCounts.regressed, rows.length));
    const better = _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9(row.sampleCounts.improved);
    return row.direction === 'higher'
        ? `${worse} scored lower, ${better} higher`
        : `${worse} scored worse (higher), ${better} better`;
}
function chance({ metric: { row } }) {
    return row.epochs.baseline === 1 && row.epochs.candidate === 1 ? ' (each ran once: some of it is chance)' : '';
}
function titled(page, group) {
    return `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(group.metric.label)}**: ${counts(group)}${chance(group)}\n\n${sampleTable(page, group.rows)}`;
}
function sampleTable({ report, detail }, rows) {
    const why = rows.map(row => (0,_sample_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleWhy */ .JP)(row, detail.sampleText)
        .map(part => printed(part, detail.sampleText))
        .join('<br>'));
    const heads = ['Sample', `Baseline → ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateName */ .vf)(report).head}`];
    const cells = rows.map(row => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(row.id), (0,_sample_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleScores */ ._2)(row)]);
    if (why.every(text => text === ''))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('ll', heads, cells);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('lll', [...heads, 'Why'], cells.map((each, index) => [...each, why[index] || _numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDEFINED */ .ZH]));
}
function printed({ label, quotes }, limit) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(label), ...quotes.map(quote => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(quote, limit))].filter(Boolean).join(' ');
}


/***/ })

};
