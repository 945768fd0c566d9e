export const id = 636;
export const ids = [636];
export const modules = {

/***/ 1734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ isSeconds),
/* harmony export */   Pt: () => (/* binding */ isAmount),
/* harmony export */   Rl: () => (/* binding */ sumUsage),
/* harmony export */   Vl: () => (/* binding */ toUsage),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   c0: () => (/* binding */ TOKEN_FIELDS),
/* harmony export */   rC: () => (/* binding */ plausibleCount),
/* harmony export */   tk: () => (/* binding */ noUsage)
/* harmony export */ });
/** 31 years: more is a date, not a duration. */
const LARGEST_SECONDS = 1e9;
/** Tokens or dollars of one eval; also keeps sums of a million of them exact. */
const LARGEST_AMOUNT = 1e12;
const isSeconds = (value) => value >= 0 && value <= LARGEST_SECONDS;
const isAmount = (value) => value >= 0 && value <= LARGEST_AMOUNT;
function seconds(value, odd) {
    if (value === null || value === undefined)
        return null;
    if (isSeconds(value))
        return value;
    odd.count++;
    return null;
}
function plausibleCount(value) {
    return Number.isSafeInteger(value) && isAmount(value) ? value : null;
}
const TOKEN_FIELDS = [
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'input_tokens_cache_read',
    'input_tokens_cache_write',
    'reasoning_tokens',
];
/** Null where a token count cannot be: then no count of this model is to be trusted. An odd cost is only unknown. */
function toUsage(raw, odd) {
    const oddTokens = TOKEN_FIELDS.filter(key => !isAmount(raw[key] ?? 0)).length;
    const isOddCost = !isAmount(raw.total_cost ?? 0);
    odd.count += oddTokens + Number(isOddCost);
    if (oddTokens > 0)
        return null;
    const usage = noUsage();
    usage.inputTokens = raw.input_tokens ?? 0;
    usage.outputTokens = raw.output_tokens ?? 0;
    usage.totalTokens = raw.total_tokens ?? 0;
    usage.cacheReadTokens = raw.input_tokens_cache_read ?? 0;
    usage.cacheWriteTokens = raw.input_tokens_cache_write ?? 0;
    usage.reasoningTokens = raw.reasoning_tokens ?? 0;
    usage.cost = isOddCost ? null : (raw.total_cost ?? null);
    usage.costComplete = usage.cost !== null;
    return usage;
}
/** Made in one place, so that every usage has one layout in memory. */
function noUsage() {
    return {
        inputTokens: 0,
        outputTokens: 0,
        totalTokens: 0,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        reasoningTokens: 0,
        cost: null,
        costComplete: false,
    };
}
/** Null when no model was called, or a count of one cannot be. */
function sumUsage(models, odd) {
    const usages = models.map(model => toUsage(model, odd));
    const [first, ...rest] = usages;
    if (!first)
        return null;
    for (const usage of rest) {
        if (!usage)
            return null;
        addUsage(first, usage);
    }
    return first;
}
function addUsage(sum, more) {
    sum.inputTokens += more.inputTokens;
    sum.outputTokens += more.outputTokens;
    sum.totalTokens += more.totalTokens;
    sum.cacheReadTokens += more.cacheReadTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.reasoningTokens += more.reasoningTokens;
    if (more.cost !== null)
        sum.cost = (sum.cost ?? 0) + more.cost;
    sum.costComplete &&= more.costComplete;
}


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1734);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(721);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/** Header and samples → EvalLog: what holds for both containers, and what does not add up. */




/** 3 was opt-in in Inspect 0.3.195 to 0.3.199. */
const KNOWN_VERSION = 3;
function assemble(parts) {
    const { source, container, header, context, table, bodies, warnings, marks = null } = parts;
    const samples = table.rows();
    const missingSamples = countMissing(header, samples);
    // What did not add up was told when the log was reduced, and is told again.
    if (marks === null)
        tellOddities(parts);
    const partial = warnings.partial || marks?.completeness === 'partial';
    return {
        path: source.name,
        container,
        sizeBytes: source.size,
        completeness: partial ? 'partial' : 'complete',
        header: withSamples(header, { samples, missingSamples }),
        scorers: [...context.scorers.texts],
        samples,
        duplicates: table.duplicates + (marks?.duplicates ?? 0),
        missingSamples,
        reductions: samples.length === 0 ? parts.reductions.map(toReduction) : [],
        idsHashed: marks?.idsHashed ?? false,
        bodies,
        warnings: [...(marks?.warnings ?? []), ...warnings.list()],
        source,
    };
}
function tellOddities(parts) {
    const { header, table, warnings } = parts;
    checkCounts(parts);
    tellOddNumbers(parts);
    tellIgnoredScorers(parts);
    if (header.version > KNOWN_VERSION)
        warnings.note('newer-version', `The log has version ${header.version}, newer than we know: update this tool if numbers look wrong.`);
    if (table.duplicates > 0)
        warnings.note('duplicate-samples', `Samples that the log has more than once: ${table.duplicates}. Of each the last one counts.`);
}
/** What old headers leave open, the samples answer. */
function withSamples(header, of) {
    const { spec } = header;
    const seen = of.samples.length > 0 && of.missingSamples === 0 && header.status === 'success';
    const sampleIds = spec.dataset.sampleIds ?? (seen ? [...distinctIds(of.samples)] : null);
    return {
        ...header,
        spec: { ...spec, epochs: epochsOf(header, of.samples), dataset: { ...spec.dataset, sampleIds } },
    };
}
function distinctIds(samples) {
    return new Set(samples.map(sample => sample.id));
}
function epochsOf({ spec }, samples) {
    if (spec.epochs !== null)
        return spec.epochs;
    let highest = 0;
    for (const { epoch } of samples)
        if (epoch > highest)
            highest = epoch;
    return highest || null;
}
/** What the header counts are samples × epochs. An eval that stopped early did not lose what it left out. */
function countMissing(header, samples) {
    const planned = (header.earlyStopping ? header.completedSamples : header.totalSamples) ?? 0;
    if (samples.length >= planned)
        return 0;
    return Math.max(0, Math.ceil(planned / (epochsOf(header, samples) ?? 1)) - distinctIds(samples).size);
}
/** Impossible amounts would outweigh all others in a comparison. */
function tellOddNumbers({ raw, context, warnings }) {
    const count = context.odd.count + (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNumbersOf */ .fP)(raw);
    if (count > 0)
        warnings.note('odd-numbers', `Times, tokens, costs or counts that are negative, not finite or absurdly large: ${count}. They count as unknown.`);
}
function tellIgnoredScorers({ context, warnings }) {
    const { ignored } = context.scorers;
    if (ignored > 0)
        warnings.lose('too-many-scorers', `Scorers beyond the first ${_scorer_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SCORERS */ .N}: ${ignored}. Their scores are left out.`);
}
/** The header says how many samples there should be. */
function checkCounts({ header, raw, table, warnings, reductions }) {
    const logged = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_3__/* .plausibleCount */ .rC)(raw.results?.logged_samples);
    const expected = logged ?? (header.earlyStopping ? header.completedSamples : header.totalSamples);
    if (expected === null || expected === table.size)
        return;
    if (table.size === 0 && (header.spec.config.log_samples === false || reductions.length > 0))
        warnings.lose('samples-not-logged', 'The eval ran without logging samples: log it with samples to compare them.');
    else if (table.size < expected)
        warnings.lose('samples-missing', `The header counts ${expected} samples, the log holds ${table.size}: it was trimmed or did not finish.`);
    else
        warnings.note('more-samples', `The header counts ${expected} samples, the log holds ${table.size}: its totals are out of date.`);
}
function toReduction({ scorer, reducer, samples }) {
    return {
        scorer,
        reducer: reducer ?? null,
        samples: samples.map(({ sample_id: id, value }) => ({ id: String(id ?? ''), value: (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .toScoreValue */ .P2)(value) })),
    };
}


/***/ }),

/***/ 6231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ BodyFields),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony export resolve */
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2469);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(721);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3436);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4129);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5178);
/**
 * The body of a sample (a member of its own, or an entry of a .json log) → SampleSummary. Bodies may be gigabytes,
 * so only the few wanted fields are sliced out; messages, events and the store are skipped.
 */






/** Caps per field of one sample. A longer input is told apart by nothing: its fingerprint is 0. */
const MAX_FIELD_BYTES = 8 << 20;
/** Attachments are wanted only where the input refers to them. */
const MAX_ATTACHMENT_BYTES = 32 << 20;
const FIELDS = [
    'id',
    'epoch',
    'input',
    'choices',
    'target',
    'scores',
    'score',
    'metadata',
    'model_usage',
    'total_time',
    'working_time',
    'error',
    'limit',
    'invalidation',
];
/** @throws Unreadable when the member or a field of it is broken, or the sample has no id. */
async function readBody(source, member) {
    const fields = new BodyFields();
    const walker = new _walk_js__WEBPACK_IMPORTED_MODULE_5__/* .Walker */ .J(fields.plan(), fields);
    for await (const chunk of (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .content */ .Q)(source, member))
        walker.push(chunk);
    walker.finish();
    return fields.parse();
}
/** One sample's wanted fields as they come by. */
class BodyFields {
    #slices = new Map();
    #tooLong = [];
    tooLong(slot) {
        this.#tooLong.push(`${slot}: too long to read`);
    }
    kept(slot, bytes) {
        this.#slices.set(slot, Buffer.from(bytes));
    }
    /** The name of the plan's object; see walk.ts. */
    plan() {
        const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: MAX_FIELD_BYTES }];
        const attachments = () => this.#refers() ? { kind: 'keep', slot: 'attachments', maxBytes: MAX_ATTACHMENT_BYTES } : null;
        return {
            kind: 'object',
            name: 'sample',
            keys: new Map([...FIELDS.map(keep), ['attachments', attachments]]),
        };
    }
    clear() {
        this.#slices.clear();
        this.#tooLong.length = 0;
    }
    #refers() {
        return this.#slices.get('input')?.includes('attachment://') ?? false;
    }
    /** @throws Unreadable when a field is not JSON, or the sample has no id. */
    parse() {
        const fields = {};
        for (const [slot, bytes] of this.#slices)
            fields[slot] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
        if (fields.attachments !== undefined)
            fields.input = resolve(fields.input, fields.attachments);
        const { value, ignored } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSample */ .sW)(fields);
        const identity = (0,_summaries_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleId */ .YQ)(value.id, Buffer.from(`{"id":${this.#slices.get('id')?.toString() ?? null}}`));
        return {
            raw: value,
            ignored: [...ignored, ...this.#tooLong],
            summary: context => withHistory((0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .toSummary */ .mC)(value, identity, context), value, context),
        };
    }
}
/** Bodies also say what summaries cannot. */
function withHistory(summary, raw, { scorers }) {
    summary.invalidated = (raw.invalidation ?? null) !== null;
    summary.scoreEdited = (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .namedScores */ .Dl)(raw, scorers).some(([, score]) => (score.history?.length ?? 0) > 0);
    return summary;
}
/** Puts long texts back where `attachment://<hash>` stands for them. */
function resolve(value, attachments) {
    if (typeof value === 'string')
        return attached(value, attachments);
    if (Array.isArray(value))
        return value.map(item => resolve(item, attachments));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, resolve(field, attachments)]));
}
function attached(text, attachments) {
    const [, hash] = /^(?:attachment|tc):\/\/([0-9a-f]{32})$/.exec(text) ?? [];
    if (hash === undefined || typeof attachments !== 'object' || attachments === null)
        return text;
    const content = Object.hasOwn(attachments, hash) ? Reflect.get(attachments, hash) : text;
    return typeof content === 'string' ? content : text;
}


/***/ }),

/***/ 1084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/* unused harmony export tableCrc32 */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/** CRC-32 as zips use it: zlib's own, which Node 20 has since 20.15. */

const crc32 = (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32) ?? tableCrc32;
const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
    let entry = index;
    for (let bit = 0; bit < 8; bit++)
        entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
    return entry;
});
/** For runtimes without it. */
function tableCrc32(bytes, previous = 0) {
    let crc = ~previous;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
    return ~crc >>> 0;
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ content),
  b: () => (/* binding */ wholeContent)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/logs/checksum.ts
var checksum = __webpack_require__(1084);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/zip-end.ts
var zip_end = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/logs/zstd.ts
/**
 * zstd: the compression of logs since Inspect 0.3.206. Members beyond 200 MiB are several frames, and Node's decoder
 * stops after the first without a word, so frames are told apart here and decoded one by one.
 * @see RFC 8878, 3.1
 */

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const HEADER_FIELDS = { dictionary: [0, 1, 2, 4], contentSize: [0, 2, 4, 8] };
/** Cuts a stream of bytes at the ends of frames, by headers alone. */
async function* framePieces(chunks) {
    const cutter = new FrameCutter();
    for await (const chunk of chunks)
        yield* cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (!cutter.between)
        throw broken();
}
class FrameCutter {
    /** Bytes of the frame that still belong to it whatever they say. */
    #body = 0;
    #lastBlock = false;
    #checksum = 0;
    #skippable = false;
    #head = Buffer.alloc(0);
    #expects = 'frame';
    /** At the end of a frame, where a member may end. */
    get between() {
        return this.#expects === 'frame' && this.#head.length === 0 && this.#body === 0;
    }
    *push(chunk) {
        const bytes = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
        this.#head = Buffer.alloc(0);
        let from = 0;
        let at = 0;
        while (at < bytes.length || this.#ends()) {
            if (this.#ends()) {
                if (!this.#skippable)
                    yield { bytes: bytes.subarray(from, at), last: true };
                from = at;
                this.#reset();
            }
            else if (this.#body > 0) {
                const step = Math.min(this.#body, bytes.length - at);
                at += step;
                this.#body -= step;
            }
            else {
                const step = this.#expects === 'frame' ? this.#frame(bytes, at) : this.#block(bytes, at);
                if (step === 0)
                    break;
                at += step;
            }
        }
        if (at > from && !this.#skippable)
            yield { bytes: bytes.subarray(from, at), last: false };
        this.#head = bytes.subarray(at);
    }
    #ends() {
        return this.#lastBlock && this.#body === 0;
    }
    #reset() {
        this.#lastBlock = false;
        this.#skippable = false;
        this.#expects = 'frame';
    }
    /** Length of the frame header at `at`; 0 when it is not all there yet. */
    #frame(bytes, at) {
        if (bytes.length - at < 8)
            return 0;
        const magic = bytes.readUInt32LE(at);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) {
            this.#skippable = true;
            this.#lastBlock = true;
            this.#body = bytes.readUInt32LE(at + 4);
            return 8;
        }
        if (magic !== FRAME_MAGIC)
            throw broken();
        const flags = bytes[at + 4];
        const single = (flags >> 5) & 1;
        this.#checksum = (flags >> 2) & 1 ? 4 : 0;
        this.#expects = 'block';
        const sizeField = HEADER_FIELDS.contentSize[(flags >> 6) & 3];
        this.#body = 1 - single + HEADER_FIELDS.dictionary[flags & 3] + (sizeField || single);
        return 5;
    }
    #block(bytes, at) {
        if (bytes.length - at < 3)
            return 0;
        const header = bytes.readUIntLE(at, 3);
        const type = (header >> 1) & 3;
        if (type === 3)
            throw broken();
        this.#lastBlock = (header & 1) === 1;
        this.#body = (type === 1 ? 1 : header >> 3) + (this.#lastBlock ? this.#checksum : 0);
        return 3;
    }
}
/** The bytes of one frame, taken from the pieces as they come. */
async function* oneFrame(first, rest) {
    yield first.bytes;
    for (let piece = first; !piece.last; yield piece.bytes) {
        const next = await rest.next();
        if (next.done)
            throw broken();
        piece = next.value;
    }
}
/** The pure JavaScript decoder, for runtimes whose zlib has no zstd (Node 20); loaded only where it is needed. */
async function* decodeInJavaScript(pieces) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 8339));
    let out = [];
    const open = () => new Decompress(chunk => out.push(chunk));
    let decoder = open();
    for await (const piece of pieces) {
        decoder.push(piece.bytes, piece.last);
        if (piece.last)
            decoder = open();
        yield* out;
        out = [];
    }
}
function broken() {
    return new unreadable/* Unreadable */.IO({ what: 'The zstd data is damaged.', fix: unreadable/* FETCH_AGAIN */.EF });
}

;// CONCATENATED MODULE: ./src/logs/decompress.ts
/**
 * The content of a zip member, as a stream of chunks: decompressed on the thread pool, never whole in memory, never
 * more than the directory declares, and checked against its CRC-32 at the end.
 */






/** Large enough that a hop to the thread pool costs nothing, small enough to stay in a cache. */
const CHUNK_BYTES = 1 << 20;
/** How far decompression may run ahead of whoever reads the chunks. */
const AHEAD_BYTES = 4 << 20;
/** Below this a hop to the thread pool costs more than the decompression. */
const SMALL_BYTES = 64 << 10;
const LOCAL_HEADER_BYTES = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;
/** JSON of logs packs to a tenth or a fiftieth; what packs better than this, beyond the size, is there to fill memory. */
const MAX_RATIO = 500;
const UNSUSPICIOUS_BYTES = 64 << 20;
/** @throws Unreadable when the content is not what the directory says; chunks already given may then be wrong. */
async function* content(source, member) {
    let size = 0;
    let crc = 0;
    try {
        for await (const chunk of unpack(source, member)) {
            size += chunk.length;
            if (size > member.size)
                throw tooMuch(member);
            crc = (0,checksum/* crc32 */.Q)(chunk, crc);
            yield chunk;
        }
    }
    catch (thrown) {
        if (thrown instanceof unreadable/* Unreadable */.IO)
            throw thrown;
        if (Reflect.get(Object(thrown), 'code') === 'ERR_BUFFER_TOO_LARGE')
            throw tooMuch(member);
        throw damaged(member, `cannot be decompressed (${(0,unreadable/* oneLine */.TN)(thrown)})`, thrown);
    }
    if (size !== member.size)
        throw damaged(member, `holds ${size} bytes where ${member.size} are declared`);
    if (crc !== member.crc)
        throw damaged(member, 'does not match its checksum');
}
/** All of a member that must be small. */
async function wholeContent(source, member, maxBytes) {
    if (member.size > maxBytes)
        throw new unreadable/* Unreadable */.IO({
            what: `${member.name} declares ${member.size} bytes, more than the ${maxBytes} that it may need.`,
            fix: 'Check where this log comes from.',
        });
    const chunks = [];
    for await (const chunk of content(source, member))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function* unpack(source, member) {
    if (member.encrypted)
        throw unsupported(member, 'is encrypted');
    if (member.size > UNSUSPICIOUS_BYTES && member.size > member.packedSize * MAX_RATIO)
        throw new unreadable/* Unreadable */.IO({
            what: `${member.name} declares ${member.size} bytes, packed into ${member.packedSize}: a bomb.`,
            fix: 'Check where this log comes from.',
        });
    const pieces = packed(source, member);
    if (member.method === STORED)
        yield* pieces;
    else if (member.method === DEFLATE)
        yield* inflate(pieces, member);
    else if (member.method === ZSTD)
        yield* decodeZstd(pieces, member);
    else
        throw unsupported(member, `is compressed with method ${member.method}`);
}
async function* inflate(pieces, member) {
    if (!isSmall(member))
        return yield* through(pieces, external_node_zlib_default().createInflateRaw(streamOptions(member)));
    const all = [];
    for await (const piece of pieces)
        all.push(piece);
    yield external_node_zlib_default().inflateRawSync(all.length === 1 ? all[0] : Buffer.concat(all), { maxOutputLength: member.size + 1 });
}
async function* decodeZstd(pieces, member) {
    const frames = framePieces(pieces);
    if (typeof (external_node_zlib_default()).createZstdDecompress !== 'function')
        return yield* decodeInJavaScript(frames);
    for (let next = await frames.next(); !next.done; next = await frames.next()) {
        if (next.value.last && isSmall(member))
            yield external_node_zlib_default().zstdDecompressSync(next.value.bytes, { maxOutputLength: member.size + 1 });
        else
            yield* through(oneFrame(next.value, frames), external_node_zlib_default().createZstdDecompress(streamOptions(member)));
    }
}
function isSmall(member) {
    return member.size < SMALL_BYTES && member.packedSize < SMALL_BYTES;
}
function streamOptions(member) {
    // One byte more than declared: a member that ends exactly at the end of a chunk would cost a second, empty one.
    const chunkSize = Math.max(1024, Math.min(CHUNK_BYTES, member.size + 1));
    return { chunkSize, readableHighWaterMark: AHEAD_BYTES };
}
async function* through(pieces, decoder) {
    // The loop below gets every error: the pipeline destroys the decoder with it.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), decoder, () => { });
    for await (const chunk of decoder)
        yield chunk;
}
/** The compressed bytes, in pieces; the first read brings header and data of a small member together. */
async function* packed(source, member) {
    const { headerOffset, packedSize } = member;
    if (headerOffset + LOCAL_HEADER_BYTES > source.size)
        throw damaged(member, 'begins beyond the end of the file');
    const guess = LOCAL_HEADER_BYTES + Buffer.byteLength(member.name) + 64;
    const head = await source.read(headerOffset, Math.min(source.size, headerOffset + guess + Math.min(packedSize, CHUNK_BYTES)));
    const header = (0,zip_end/* view */.U)(head);
    if (head.length < LOCAL_HEADER_BYTES || header.getUint32(0, true) !== LOCAL_SIGNATURE)
        throw damaged(member, 'is not where the directory says');
    const skip = LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
    const end = headerOffset + skip + packedSize;
    if (end > source.size)
        throw damaged(member, 'ends beyond the end of the file');
    const first = head.subarray(Math.min(skip, head.length), skip + packedSize);
    if (first.length > 0 || packedSize === 0)
        yield first;
    for (let at = headerOffset + skip + first.length; at < end; at += CHUNK_BYTES)
        yield await source.read(at, Math.min(end, at + CHUNK_BYTES));
}
function tooMuch(member) {
    return damaged(member, `holds more than the ${member.size} bytes that it declares`);
}
function damaged(member, how, cause) {
    return new unreadable/* Unreadable */.IO({ what: `${member.name} ${how}.`, fix: unreadable/* FETCH_AGAIN */.EF, cause });
}
function unsupported(member, how) {
    return new unreadable/* Unreadable */.IO({ what: `${member.name} ${how}.`, fix: 'Write the log again with "inspect log convert".' });
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ NOT_FINISHED),
/* harmony export */   J7: () => (/* binding */ toContext),
/* harmony export */   PR: () => (/* binding */ journalOf),
/* harmony export */   Pi: () => (/* binding */ readReductions),
/* harmony export */   Xl: () => (/* binding */ readEvalFile),
/* harmony export */   oo: () => (/* binding */ summaryMembers),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8431);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2469);
/* harmony import */ var _sample_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7728);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3436);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6578);
/* harmony import */ var _slim_marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1081);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4129);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1200);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1574);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2232);
/** The .eval container: header and summaries out of the zip; bodies only of samples that have no summary. */













/** Headers are kilobytes; sample ids of a huge data set make megabytes. */
const MAX_HEADER_BYTES = 128 << 20;
const MAX_REDUCTIONS_BYTES = 256 << 20;
const NOT_FINISHED = 'The eval did not finish: it is still running or was killed. Wait, or run "inspect eval-retry".';
const CONFIG_UPDATE = /^_journal\/config_updates\/\d+\.json$/;
const JOURNAL = /^_journal\/summaries\/(\d+)\.json$/;
async function readEvalFile(source, metadataKeys) {
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_10__/* .readDirectory */ .g)(source);
    const opened = { source, directory, warnings: new _warnings_js__WEBPACK_IMPORTED_MODULE_11__/* .Warnings */ .e() };
    if (directory.members !== directory.claimed)
        opened.warnings.note('directory-count', `The zip says it has ${directory.claimed} members, ${directory.members} are listed: those are read.`);
    if (directory.overlaps)
        opened.warnings.note('overlapping-members', 'Members of the zip share bytes, as no honest log does: no body is opened.');
    const raw = await readHeader(opened);
    const found = await (0,_slim_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .readMarks */ .pc)(opened);
    const header = (0,_slim_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .withMarks */ .T$)((0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .toHeader */ .FM)(raw), found);
    const { table, context } = await readSummaries({ ...opened, expected: header.totalSamples ?? 0 }, () => toContext(header, metadataKeys, found?.scorers));
    const bodies = await readMissing(opened, context, table);
    const reductions = table.size === 0 ? await readReductions(opened, raw) : [];
    const marks = found && (0,_slim_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .applyMarks */ .Nf)(found, { table, reductions, warnings: opened.warnings });
    return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)({ ...opened, container: 'eval', header, raw, context, table, reductions, bodies, marks });
}
/** `scorers`: in their order, where it is known. */
function toContext(header, metadataKeys, scorers = []) {
    return {
        scorers: new _scorer_names_js__WEBPACK_IMPORTED_MODULE_12__/* .ScorerNames */ .$([...scorers, ...(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .scorerNames */ .nq)(header)]),
        metadataKeys: [...new Set([...metadataKeys, ...(0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterKeys */ .BM)(header)])],
        odd: { count: 0 },
    };
}
/** header.json as written at the end; start.json where the eval did not get there. */
async function readHeader(opened) {
    const { directory, warnings } = opened;
    const last = directory.find('header.json');
    const first = directory.find('_journal/start.json');
    if (last) {
        try {
            return await readHeaderMember(opened, last);
        }
        catch (thrown) {
            if (!first)
                throw thrown;
            warnings.lose('header-unreadable', `header.json cannot be read (${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(thrown)}): only what was known at the start is used.`);
        }
    }
    if (!first)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .Unreadable */ .IO({
            what: 'The zip holds no header.json: it is not an Inspect log.',
            fix: 'Pass the .eval file that Inspect wrote.',
            notALog: true,
        });
    const raw = await readHeaderMember(opened, first);
    if (!last)
        warnings.lose('not-finished', NOT_FINISHED);
    const updates = [...directory.names()].filter(name => CONFIG_UPDATE.test(name));
    return { ...raw, status: 'started', config_updates: [...(raw.config_updates ?? []), ...updates] };
}
async function readHeaderMember({ source, warnings }, member) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeContent */ .b)(source, member, MAX_HEADER_BYTES), { bigIntegersAsText: true });
    const { value, ignored } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(json);
    for (const what of ignored)
        warnings.note('header-field-ignored', `${member.name} › ${what}; the field is left out.`);
    return value;
}
/** The summaries written at the end; where they are missing or broken, those of each flush, in order. */
async function readSummaries(opened, newContext) {
    const all = opened.directory.find('summaries.json');
    const rows = all
        ? await readRows(opened, all, { context: newContext(), table: new _sample_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SampleTable */ .b(opened.expected) })
        : null;
    if (rows?.whole)
        return rows;
    const { table, context } = rows ?? { table: new _sample_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SampleTable */ .b(), context: newContext() };
    for (const member of journalOf(opened.directory)) {
        const flush = await readRows(opened, member, { context, table: new _sample_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SampleTable */ .b() });
        for (const row of flush?.table.rows() ?? [])
            if (!all || table.find(row.id, row.epoch) < 0)
                table.add(row);
    }
    return { table, context, whole: false };
}
/** Null when the bytes are damaged: rows that look well may then hold wrong values. */
async function readRows({ source, warnings }, member, into) {
    const rows = { ...into, whole: true };
    const place = (position, what) => `${member.name} › sample ${position}: ${what}`;
    const receiver = {
        row: summary => rows.table.add(summary),
        ignored: (position, what) => warnings.note('sample-field-ignored', `${place(position, what)}; the field is left out.`),
        broken: (position, why) => {
            rows.whole = false;
            warnings.lose('broken-sample', place(position, why));
        },
    };
    const reader = new _summaries_js__WEBPACK_IMPORTED_MODULE_8__/* .SummaryReader */ .KG(into.context, receiver);
    let isIntact = false;
    try {
        for await (const chunk of (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .content */ .Q)(source, member))
            reader.push(chunk);
        isIntact = true;
        reader.finish();
    }
    catch (thrown) {
        if (!(thrown instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .Unreadable */ .IO))
            throw thrown;
        warnings.lose('broken-summaries', `${thrown.message} Its samples are looked for in the journal and the bodies.`);
        return isIntact ? { ...rows, whole: false } : null;
    }
    if (reader.malformed === null)
        return rows;
    warnings.lose('broken-summaries', `${reader.malformed} Samples it lacks are looked for in the journal and the bodies.`);
    return { ...rows, whole: false };
}
/** What a second look goes through. */
function summaryMembers(directory) {
    const all = directory.find('summaries.json');
    return all ? [all] : journalOf(directory);
}
function journalOf(directory) {
    const flushes = [...directory.names()].flatMap(name => {
        const number = JOURNAL.exec(name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), member: directory.find(name) }];
    });
    return flushes.sort((a, b) => a.number - b.number).map(flush => flush.member);
}
/** Samples that have a body but no summary; returns how many have a body. */
async function readMissing(opened, context, table) {
    const missing = new Map();
    const seen = new Uint8Array(table.size + table.duplicates);
    let bodies = 0;
    const isKnown = (bytes, place) => {
        const row = table.findBytes(bytes, place);
        if (row >= 0 && seen[row] === 0)
            bodies += seen[row] = 1;
        return row >= 0;
    };
    for (const { id, epoch, member } of opened.directory.samples(isKnown))
        missing.set(`${epoch}:${id}`, member);
    for (const member of missing.values()) {
        try {
            addBody({ member, body: await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(opened.source, member), table, context }, opened.warnings);
        }
        catch (thrown) {
            opened.warnings.lose('broken-sample', `${member.name}: ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(thrown)}`);
        }
    }
    if (missing.size > 0)
        opened.warnings.note('summaries-incomplete', `Samples without a summary: ${missing.size}. Their bodies were read.`);
    return bodies + missing.size;
}
/** What is inside counts, not the name; a body of a sample that has a summary says nothing new. */
function addBody({ member, body, table, context }, warnings) {
    const summary = body.summary(context);
    for (const what of body.ignored)
        warnings.note('sample-field-ignored', `${member.name} › ${what}; the field is left out.`);
    if (table.find(summary.id, summary.epoch) < 0)
        table.add(summary);
    else
        warnings.note('misnamed-body', `${member.name} holds sample ${summary.id}, epoch ${summary.epoch}, which is there already.`);
}
async function readReductions({ source, directory, warnings }, raw) {
    const member = directory.find('reductions.json');
    if (!member)
        return raw.results?.sample_reductions ?? [];
    try {
        return (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReductions */ ._Z)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,_decompress_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeContent */ .b)(source, member, MAX_REDUCTIONS_BYTES))).value;
    }
    catch (thrown) {
        warnings.lose('broken-reductions', `reductions.json: ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(thrown)} ${_unreadable_js__WEBPACK_IMPORTED_MODULE_9__/* .FETCH_AGAIN */ .EF}`);
        return [];
    }
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ fingerprintMark),
/* harmony export */   UP: () => (/* binding */ fingerprintText),
/* harmony export */   mD: () => (/* binding */ isFingerprintMark),
/* harmony export */   og: () => (/* binding */ cutAt),
/* harmony export */   r$: () => (/* binding */ fingerprintInput),
/* harmony export */   wv: () => (/* binding */ SEPARATOR),
/* harmony export */   yi: () => (/* binding */ hashBytes),
/* harmony export */   zW: () => (/* binding */ TEXT_CHARACTERS)
/* harmony export */ });
/* unused harmony export fingerprintTexts */
/**
 * 53-bit fingerprints of the texts of a sample, to tell whether two logs asked the same question. They are taken of the
 * decoded text, so escapes and indentation do not matter, and of its first 5,120 characters: summaries hold no more, and
 * a full log must give the same number. A log without texts holds the fingerprints in their place: 53 bits do not lead back
 * to a text, but whoever guesses a text can tell that it is the one. Not proof against collisions made on purpose.
 */
/** Inspect cuts the texts of summaries here. Characters as Python counts them: code points. */
const TEXT_CHARACTERS = 5120;
/** Between the texts of a list; a text of its own would need an escape to hold it. */
const SEPARATOR = 0;
const encoder = new TextEncoder();
/** What stands in a log in place of a text: its fingerprint, read back as it is. */
const MARK = 'eval-regression:fingerprint:';
const MARK_BYTES = encoder.encode(MARK);
const DIGITS = 14;
const MARKED = /^eval-regression:fingerprint:[01][0-9a-f]{13}$/;
/** The text that stands for a fingerprint; empty for 0, which is the fingerprint of no text. */
function fingerprintMark(fingerprint) {
    return fingerprint === 0 ? '' : MARK + fingerprint.toString(16).padStart(DIGITS, '0');
}
const isFingerprintMark = (text) => MARKED.test(text);
/** The fingerprint of some UTF-8; never 0. */
function hashBytes(view, start, end) {
    return markedFingerprint(view, start, end) || quickHash(view, start, end);
}
/** 0 where the text is no mark. */
function markedFingerprint(view, start, end) {
    if (end - start !== MARK_BYTES.length + DIGITS)
        return 0;
    for (let i = 0; i < MARK_BYTES.length; i++)
        if (view.getUint8(start + i) !== MARK_BYTES[i])
            return 0;
    let text = MARK;
    for (let at = start + MARK_BYTES.length; at < end; at++)
        text += String.fromCharCode(view.getUint8(at));
    return MARKED.test(text) ? Number.parseInt(text.slice(MARK.length), 16) : 0;
}
/** Two lanes of 32 bits after Murmur3, folded into an integer that a number holds exactly; never 0. */
function quickHash(view, start, end) {
    let a = 0x2545f491;
    let b = 0x6a09e667;
    let at = start;
    for (; at + 8 <= end; at += 8) {
        a = mix(a ^ Math.imul(view.getInt32(at, true), 0x239b961b), b);
        b = mix(b ^ Math.imul(view.getInt32(at + 4, true), 0x38b34ae5), a);
    }
    for (; at < end; at++) {
        a = mix(a ^ Math.imul(view.getUint8(at) + 1, 0x239b961b), b);
        b = mix(b, a);
    }
    a = finish(a ^ (end - start)) + b;
    b = finish(b ^ a);
    return (b & 0x1fffff) * 0x1_0000_0000 + (finish(a) >>> 0) || 1;
}
function mix(lane, other) {
    return (Math.imul((lane << 13) | (lane >>> 19), 5) + other) | 0;
}
function finish(lane) {
    let h = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/** Where the first 5,120 characters of UTF-8 text end. */
function cutAt(bytes, start, end) {
    if (end - start <= TEXT_CHARACTERS)
        return end;
    let characters = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80 && ++characters > TEXT_CHARACTERS)
            return at;
    return end;
}
/** 0 for absent or empty text; of several texts, all in order. A list of one equals its text. */
function fingerprintTexts(texts) {
    if (texts.every(text => text === ''))
        return 0;
    const cut = texts.map(text => encoder.encode(text)).map(bytes => bytes.subarray(0, cutAt(bytes, 0, bytes.length)));
    const joined = Buffer.concat(cut.flatMap((bytes, index) => (index === 0 ? [bytes] : [Uint8Array.of(SEPARATOR), bytes])));
    return hashBytes(new DataView(joined.buffer, joined.byteOffset, joined.byteLength), 0, joined.length);
}
/** `target` and `choices`: a text, a list of texts, or nothing. */
function fingerprintText(value) {
    if (value === null || value === undefined)
        return 0;
    return fingerprintTexts(Array.isArray(value) ? value.map(asText) : [asText(value)]);
}
/** `input`: a text, or messages, of which only what was said counts: their ids differ from run to run. */
function fingerprintInput(value) {
    if (!Array.isArray(value))
        return fingerprintText(value);
    return fingerprintTexts(value.flatMap(messageTexts));
}
function messageTexts(message) {
    if (!isFields(message))
        return [asText(message)];
    const { role, content, tool_calls: calls } = message;
    const texts = Array.isArray(content) ? content.map(partText) : [asText(content ?? '')];
    const called = Array.isArray(calls) ? calls.flatMap(callTexts) : [];
    return [asText(role ?? ''), ...texts, ...called];
}
/** Summaries replace everything but text by its kind in brackets, so bodies are read in the same way. */
function partText(part) {
    if (!isFields(part))
        return asText(part);
    const { type, text } = part;
    if (type === 'text' || typeof type !== 'string')
        return asText(text ?? '');
    return `(${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()})`;
}
function callTexts(call) {
    return isFields(call) ? [asText(call.function ?? ''), asText(call.arguments ?? '')] : [asText(call)];
}
function asText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/** Glob patterns, as few as paths of logs need: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any number of folders. */
const MAGIC = /[*?[\]{}]/;
function isGlob(pattern) {
    return MAGIC.test(pattern);
}
/** The folder where a search must begin, and a test for paths below it (with `/` between names). */
function compileGlob(pattern) {
    const names = pattern.split('/');
    const first = names.findIndex(isGlob);
    const base = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
    const expression = new RegExp(`^${translate(names.slice(first).join('/'))}$`, 'su');
    return { base, matches: relative => expression.test(relative) };
}
function translate(pattern) {
    const tokens = pattern.match(/\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[{},]|[^*?[{},]+|./gsu) ?? [];
    let depth = 0;
    return tokens
        .map(token => {
        if (token === '{')
            depth++;
        if (token === '}' && depth > 0)
            depth--;
        return piece(token, depth);
    })
        .join('');
}
function piece(token, depth) {
    if (token === '**/')
        return '(?:[^/]+/)*';
    if (token === '**')
        return '.*';
    if (token === '*')
        return '[^/]*';
    if (token === '?')
        return '[^/]';
    if (token === '{')
        return '(?:';
    if (token === '}')
        return ')';
    if (token === ',' && depth > 0)
        return '|';
    if (/^\[.+\]$/s.test(token))
        return `[${token.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`;
    return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** A list separated by commas; those between braces belong to a pattern. */
function splitList(list) {
    const parts = [''];
    let depth = 0;
    for (const char of list) {
        if (char === '{')
            depth++;
        if (char === '}')
            depth--;
        if (char === ',' && depth <= 0)
            parts.push('');
        else
            parts[parts.length - 1] += char;
    }
    return parts.map(part => part.trim()).filter(part => part !== '');
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ clusterKeys),
  fP: () => (/* binding */ oddNumbersOf),
  nq: () => (/* binding */ scorerNames),
  FM: () => (/* binding */ toHeader)
});

// EXTERNAL MODULE: ./src/logs/amounts.ts
var amounts = __webpack_require__(1734);
;// CONCATENATED MODULE: ./src/logs/blake2s.ts
/** BLAKE2s with a digest of 16 bytes, which node:crypto does not offer. @see RFC 7693 */
const DIGEST_BYTES = 16;
const BLOCK_BYTES = 64;
const START = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
/** Which word of the message each half step takes, by round. */
const ORDER = [
    '0123456789abcdef',
    'ea489fd61c02b753',
    'b8c052fdae367194',
    '7931dcbe265a40f8',
    '905724afe1bc683d',
    '2c6a0b834d75fe19',
    'c51fed4a0763928b',
    'db7ec13950f4862a',
    '6fe9b308c2d714a5',
    'a2847615fb9e3cd0',
].map(round => Array.from(round, digit => Number.parseInt(digit, 16)));
/** The four columns, then the four diagonals of the state. */
const LANES = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];
function blake2s128(message) {
    const state = START.slice();
    state[0] ^= 0x01010000 ^ DIGEST_BYTES;
    const blocks = Math.max(1, Math.ceil(message.length / BLOCK_BYTES));
    for (let index = 0; index < blocks; index++) {
        const block = new Uint8Array(BLOCK_BYTES);
        block.set(message.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES));
        const isLast = index === blocks - 1;
        compress({ state, block, counted: isLast ? message.length : (index + 1) * BLOCK_BYTES, isLast });
    }
    const out = new DataView(new ArrayBuffer(DIGEST_BYTES));
    for (let word = 0; word < DIGEST_BYTES / 4; word++)
        out.setUint32(word * 4, state[word], true);
    return new Uint8Array(out.buffer);
}
function compress({ state, block, counted, isLast }) {
    const view = new DataView(block.buffer);
    const v = new Uint32Array(16);
    v.set(state);
    v.set(START, 8);
    v[12] ^= counted;
    if (isLast)
        v[14] = ~v[14];
    for (const order of ORDER)
        for (const [lane, [a, b, c, d]] of LANES.entries()) {
            half({ v, a, b, c, d, word: view.getUint32(order[lane * 2] * 4, true), turns: [16, 12] });
            half({ v, a, b, c, d, word: view.getUint32(order[lane * 2 + 1] * 4, true), turns: [8, 7] });
        }
    for (let i = 0; i < 8; i++)
        state[i] ^= v[i] ^ v[i + 8];
}
function half(step) {
    const { v, a, b, c, d, word, turns } = step;
    v[a] = v[a] + v[b] + word;
    v[d] = rotate(v[d] ^ v[a], turns[0]);
    v[c] = v[c] + v[d];
    v[b] = rotate(v[b] ^ v[c], turns[1]);
}
function rotate(word, bits) {
    return (word >>> bits) | (word << (32 - bits));
}

;// CONCATENATED MODULE: ./src/logs/eval-id.ts
/** Ids that name an eval: as logged, or derived as Inspect does for logs from before 0.3.95, which had none. */

/** Letters and digits that cannot be taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ID_CHARACTERS = 22;
function deriveEvalId({ runId, taskId, created }) {
    const digest = blake2s128(new TextEncoder().encode(runId + taskId + inUtc(created)));
    let rest = BigInt(`0x${Buffer.from(digest).toString('hex')}`);
    let id = '';
    for (; rest > 0n; rest /= BigInt(ALPHABET.length))
        id = ALPHABET[Number(rest % BigInt(ALPHABET.length))] + id;
    return id.padStart(ID_CHARACTERS, ALPHABET[0]).slice(-ID_CHARACTERS);
}
/** As Python's isoformat() in UTC, the form in which Inspect hashes times; a time without an offset is in UTC. */
function inUtc(time) {
    const [, date, fraction = '', offset = ''] = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\d*(Z|[-+]\d{2}:?\d{2})?$/.exec(time) ?? [];
    const instant = date === undefined ? Number.NaN : Date.parse(`${date.replace(' ', 'T')}${offset || 'Z'}`);
    if (Number.isNaN(instant))
        return time;
    const micros = Number(fraction.padEnd(6, '0'));
    return `${new Date(instant).toISOString().slice(0, 19)}${micros === 0 ? '' : `.${fraction.padEnd(6, '0')}`}+00:00`;
}

// EXTERNAL MODULE: ./src/logs/sample.ts
var sample = __webpack_require__(721);
;// CONCATENATED MODULE: ./src/logs/updates.ts
/** The current values where the log has them, else the first ones with every edit applied in order. */
function foldUpdates(raw) {
    const tags = new Set(raw.eval.tags ?? []);
    const metadata = Object.assign(Object.create(null), raw.eval.metadata ?? {});
    for (const edit of (raw.log_updates ?? []).flatMap(editsOf))
        apply(edit, { tags, metadata });
    const folded = raw.log_updates?.length ? [...tags].sort() : [...tags];
    return { tags: raw.tags ?? folded, metadata: raw.metadata ?? metadata };
}
function editsOf(update) {
    const edits = isDict(update) ? update.edits : null;
    return Array.isArray(edits) ? edits.filter(isDict) : [];
}
function apply(edit, { tags, metadata }) {
    if (edit.type === 'tags') {
        for (const tag of listOf(edit.tags_add))
            tags.add(tag);
        for (const tag of listOf(edit.tags_remove))
            tags.delete(tag);
    }
    else if (edit.type === 'metadata') {
        for (const [key, value] of Object.entries(isDict(edit.metadata_set) ? edit.metadata_set : {}))
            metadata[key] = value;
        for (const key of listOf(edit.metadata_remove))
            delete metadata[key];
    }
}
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function isDict(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/logs/header.ts
/** The header of a log (checked by schema.ts) → EvalHeader; shapes of old Inspect versions end here. */




/** Under names of their own in EvalSpec. */
const NAMED_CONFIG = ['limit', 'sample_id', 'sample_shuffle', 'epochs', 'epochs_reducer'];
function toHeader(raw) {
    const { results, stats } = raw;
    return {
        version: raw.version ?? 2,
        status: raw.status ?? 'started',
        spec: toSpec(raw),
        totalSamples: (0,amounts/* plausibleCount */.rC)(results?.total_samples),
        completedSamples: (0,amounts/* plausibleCount */.rC)(results?.completed_samples),
        scores: toScores(results),
        earlyStopping: (results?.early_stopping ?? null) !== null,
        startedAt: stats?.started_at || null,
        completedAt: stats?.completed_at || null,
        usage: toUsages(stats, { count: 0 }),
        error: raw.error ? (raw.error.message ?? 'unknown error').slice(0, sample/* ERROR_CHARACTERS */.qD) : null,
        invalidated: raw.invalidated ?? false,
        configUpdates: raw.config_updates?.length ?? 0,
        logUpdates: raw.log_updates?.length ?? 0,
    };
}
function toSpec(raw) {
    const spec = raw.eval;
    const config = bare(spec.config ?? {});
    const { tags, metadata } = foldUpdates(raw);
    return {
        ...identity(spec),
        task: spec.task,
        taskVersion: spec.task_version === null || spec.task_version === undefined ? null : String(spec.task_version),
        taskArgs: bare(spec.task_args ?? {}),
        model: spec.model,
        modelArgs: bare(spec.model_args ?? {}),
        modelBaseUrl: spec.model_base_url ?? null,
        modelRoles: bare(spec.model_roles ?? {}),
        generateConfig: bare(spec.model_generate_config ?? {}),
        solver: spec.solver ?? null,
        solverArgs: bare(spec.solver_args ?? {}),
        dataset: toDataset(spec),
        config: restOfConfig(config),
        limit: config.limit ?? null,
        sampleId: config.sample_id ?? null,
        sampleShuffle: config.sample_shuffle ?? null,
        epochs: typeof config.epochs === 'number' ? (0,amounts/* plausibleCount */.rC)(config.epochs) || null : null,
        epochsReducer: toReducers(config.epochs_reducer ?? null),
        revision: toRevision(spec),
        packages: spec.packages ?? Object.create(null),
        scorers: (spec.scorers ?? []).map(({ name, options, metrics }) => ({
            name,
            options: options ?? null,
            metrics: metrics ?? null,
        })),
        headlineMetric: toHeadline(spec),
        tags,
        metadata: bare(metadata),
    };
}
function identity(spec) {
    const runId = spec.run_id ?? null;
    const taskId = spec.task_id ?? null;
    const created = spec.created ?? null;
    const derived = () => deriveEvalId({ runId: runId ?? '', taskId: taskId ?? '', created: created ?? '' });
    return { evalId: spec.eval_id || derived(), runId, taskId, created };
}
function toDataset({ dataset }) {
    return {
        name: dataset?.name ?? null,
        location: dataset?.location ?? null,
        samples: (0,amounts/* plausibleCount */.rC)(dataset?.samples),
        sampleIds: dataset?.sample_ids?.map(String) ?? null,
        shuffled: dataset?.shuffled ?? null,
    };
}
function restOfConfig(config) {
    const rest = Object.create(null);
    for (const [key, value] of Object.entries(config))
        if (!NAMED_CONFIG.includes(key))
            rest[key === 'max_messages' ? 'message_limit' : key] = value;
    return rest;
}
function toReducers(reducers) {
    if (typeof reducers === 'string')
        return [reducers];
    return Array.isArray(reducers) ? reducers.map(String) : null;
}
/** Logs from before 0.3.242 may hold the credentials of the remote. */
function toRevision({ revision }) {
    if (!revision)
        return null;
    const origin = revision.origin?.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1') ?? null;
    return { origin, commit: revision.commit ?? null, dirty: revision.dirty ?? null };
}
/** Only what the author declared: `results.headline` names the first metric where nothing was. */
function toHeadline({ headline_metric: declared }) {
    if (!declared)
        return null;
    const { scorer, score, metric, reducer } = declared;
    return { ...(scorer && { scorer }), ...(score && { score }), ...(metric && { metric }), ...(reducer && { reducer }) };
}
function toScores(results) {
    const rows = results?.scores ?? [];
    // Log version 1 had one scorer, with its metrics beside it.
    const { scorer, metrics } = results ?? {};
    const migrated = scorer && rows.length === 0 ? [{ name: scorer.name, scorer: scorer.name, params: scorer.params, metrics }] : rows;
    return migrated.map(toScore);
}
function toScore(row) {
    return {
        name: row.name,
        scorer: row.scorer ?? row.name,
        reducer: row.reducer ?? null,
        scoredSamples: (0,amounts/* plausibleCount */.rC)(row.scored_samples),
        unscoredSamples: (0,amounts/* plausibleCount */.rC)(row.unscored_samples),
        params: bare(row.params ?? {}),
        metrics: Object.entries(row.metrics ?? {}).map(([key, metric]) => toMetric(key, metric)),
    };
}
function toMetric(key, metric) {
    return {
        key,
        name: metric.name ?? key,
        group: metric.group ?? null,
        value: metric.value ?? Number.NaN,
        params: bare(metric.params ?? metric.options ?? {}),
    };
}
function toUsages(stats, odd) {
    const usages = Object.create(null);
    for (const [model, raw] of Object.entries(stats?.model_usage ?? {})) {
        const usage = (0,amounts/* toUsage */.Vl)(raw, odd);
        if (usage !== null)
            usages[model] = usage;
    }
    return usages;
}
/** Numbers of the header that `toHeader` leaves out because they cannot be. */
function oddNumbersOf({ results, stats, eval: spec }) {
    const odd = { count: 0 };
    toUsages(stats, odd);
    const { total_samples, completed_samples, logged_samples, scores } = results ?? {};
    const rows = scores?.flatMap(row => [row.scored_samples, row.unscored_samples]) ?? [];
    const counts = [total_samples, completed_samples, logged_samples, spec.dataset?.samples, ...rows];
    return odd.count + counts.filter(value => (value ?? null) !== null && (0,amounts/* plausibleCount */.rC)(value) === null).length;
}
/** The scorers that the results name, in order. */
function scorerNames(header) {
    return header.scores.map(row => row.scorer).filter(name => name !== sample/* UNNAMED_SCORER */.Qj);
}
/** Sample metadata that the log's own standard errors cluster by. */
function clusterKeys(header) {
    const clusters = header.scores.flatMap(row => row.metrics.map(metric => metric.params.cluster));
    return [...new Set(clusters.filter(key => typeof key === 'string'))];
}
/** The same value with objects that have no prototype; depth is bounded by json.ts. */
function bare(value) {
    return bareJson(value);
}
function bareJson(value) {
    if (Array.isArray(value))
        return value.map(bareJson);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = bareJson(field);
    return fields;
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readInvalidations)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);
/** Which samples were invalidated or had their scores edited: only the bodies say. */




/** Fills `invalidated` and `scoreEdited` of the log's samples. A .json log has them from the start. */
async function readInvalidations(log) {
    const byKey = new Map(log.samples.map(sample => [keyOf(sample), sample]));
    if (log.container === 'eval')
        await lookIntoBodies(log, byKey);
    const unknown = log.samples.filter(sample => sample.invalidated === null).map(keyOf);
    return { looked: log.samples.length - unknown.length, unknown };
}
const keyOf = ({ id, epoch }) => `${epoch}:${id}`;
async function lookIntoBodies(log, byKey) {
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectory */ .g)(log.source);
    for (const { member } of directory.samples()) {
        const found = await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(log.source, member).catch(unlessUnreadable);
        const body = found?.summary({ scorers: new _scorer_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ScorerNames */ .$(log.scorers), metadataKeys: [], odd: { count: 0 } });
        const sample = body && byKey.get(keyOf(body));
        if (!sample)
            continue;
        sample.invalidated = body.invalidated;
        sample.scoreEdited = body.scoreEdited;
    }
}
/** A broken body leaves its sample unknown. */
function unlessUnreadable(thrown) {
    if (thrown instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO)
        return null;
    throw thrown;
}


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   VN: () => (/* binding */ chunks),
/* harmony export */   WY: () => (/* binding */ HEADER_FIELDS),
/* harmony export */   vg: () => (/* binding */ walkSamples)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9407);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);
/* harmony import */ var _eval_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6796);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8431);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2469);
/* harmony import */ var _sample_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7728);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3436);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1200);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5178);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1574);
/** The .json container: one EvalLog as text, walked as a stream; its header fields come before the samples. */










const CHUNK_BYTES = 1 << 20;
const MAX_FIELD_BYTES = 128 << 20;
const HEADER_FIELDS = [
    'version',
    'status',
    'eval',
    'results',
    'stats',
    'error',
    'invalidated',
    'log_updates',
    'config_updates',
    'tags',
    'metadata',
];
async function readJsonFile(source, metadataKeys) {
    const reading = new JsonReading(metadataKeys);
    const walker = new _walk_js__WEBPACK_IMPORTED_MODULE_8__/* .Walker */ .J(reading.plan(), reading);
    try {
        for await (const chunk of chunks(source))
            walker.push(chunk);
        walker.finish();
    }
    catch (thrown) {
        if (!(thrown instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .Unreadable */ .IO) || !reading.hasHeader)
            throw thrown;
        reading.warnings.lose('cut-off', `${thrown.message} What came before is used.`);
    }
    if (walker.goesOn)
        reading.warnings.lose('trailing-content', 'The file goes on after the end of the log; what follows is not read.');
    const { raw, header, context, table, reductions, warnings } = reading.finish();
    if (header.status === 'started')
        warnings.lose('not-finished', _eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_FINISHED */ .H3);
    // Samples that came before the header could not be read the first time.
    if (reading.isReordered)
        await walkSamples(source, {
            visit: (body, position) => reading.add(body, { position, context }),
            broken: (position, thrown) => reading.broken(position, thrown),
        });
    return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)({
        source,
        container: 'json',
        raw,
        header,
        context,
        table,
        reductions,
        bodies: table.size,
        warnings,
    });
}
async function* chunks(source) {
    for (let at = 0; at < source.size; at += CHUNK_BYTES)
        yield await source.read(at, Math.min(source.size, at + CHUNK_BYTES));
}
/** Visits the samples alone, for a second look. What follows a cut has been told of before. */
async function walkSamples(source, { visit, broken }) {
    const fields = new _body_js__WEBPACK_IMPORTED_MODULE_1__/* .BodyFields */ .Il();
    let position = 0;
    const receiver = {
        kept: (slot, bytes) => fields.kept(slot, bytes),
        tooLong: slot => fields.tooLong(slot),
        opened: () => {
            fields.clear();
            position++;
        },
        closed: () => catching(() => visit(fields.parse(), position), thrown => broken?.(position, thrown)),
    };
    const samples = { kind: 'array', each: fields.plan() };
    const walker = new _walk_js__WEBPACK_IMPORTED_MODULE_8__/* .Walker */ .J({ kind: 'object', keys: new Map([['samples', samples]]) }, receiver);
    for await (const chunk of chunks(source))
        if (!catching(() => walker.push(chunk)))
            return;
}
/** Whether it went well. */
function catching(step, told) {
    try {
        step();
        return true;
    }
    catch (thrown) {
        if (!(thrown instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .Unreadable */ .IO))
            throw thrown;
        told?.(thrown);
        return false;
    }
}
class JsonReading {
    warnings = new _warnings_js__WEBPACK_IMPORTED_MODULE_9__/* .Warnings */ .e();
    #metadataKeys;
    #fields = {};
    #sample = new _body_js__WEBPACK_IMPORTED_MODULE_1__/* .BodyFields */ .Il();
    #table = new _sample_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SampleTable */ .b();
    #header = null;
    #reductions = [];
    #position = 0;
    /** A field of the header came after the samples, as in logs whose keys were sorted. */
    #isLate = false;
    isReordered = false;
    constructor(metadataKeys) {
        this.#metadataKeys = metadataKeys;
    }
    get hasHeader() {
        return this.#fields.eval !== undefined;
    }
    plan() {
        const samples = { kind: 'array', each: this.#sample.plan() };
        const named = (name) => ({ kind: 'keep', slot: `log.${name}`, maxBytes: MAX_FIELD_BYTES });
        const header = HEADER_FIELDS.map((name) => [name, named(name)]);
        return {
            kind: 'object',
            keys: new Map([
                ...header,
                ['samples', samples],
                ['reductions', { kind: 'keep', slot: 'reductions', maxBytes: MAX_FIELD_BYTES }],
            ]),
        };
    }
    kept(slot, bytes) {
        if (slot.startsWith('log.'))
            this.#field(slot.slice(4), (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes, { bigIntegersAsText: true }));
        else if (slot === 'reductions')
            this.#reductions = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReductions */ ._Z)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(bytes)).value;
        else
            this.#sample.kept(slot, bytes);
    }
    #field(name, value) {
        this.#fields[name] = value;
        this.#isLate ||= this.#header !== null;
    }
    tooLong(slot) {
        if (!slot.startsWith('log.'))
            this.#sample.tooLong(slot);
        this.warnings.lose('field-too-long', `The field ${slot} is too long to read; it is left out.`);
    }
    opened() {
        this.#sample.clear();
        this.#position++;
    }
    closed() {
        if (!this.hasHeader)
            this.isReordered = true;
        if (this.isReordered)
            return;
        try {
            this.add(this.#sample.parse(), { position: this.#position, context: this.#toHeader().context });
        }
        catch (thrown) {
            this.broken(this.#position, thrown);
        }
    }
    add(body, { position, context }) {
        this.#table.add(body.summary(context));
        for (const what of body.ignored)
            this.warnings.note('sample-field-ignored', `samples › sample ${position}: ${what}; the field is left out.`);
    }
    broken(position, thrown) {
        this.warnings.lose('broken-sample', `samples › sample ${position}: ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(thrown)}`);
    }
    finish() {
        const { raw: early, context } = this.#toHeader();
        const raw = this.#isLate ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(this.#fields).value : early;
        const reductions = this.#reductions.length > 0 ? this.#reductions : (raw.results?.sample_reductions ?? []);
        return { raw, header: (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .toHeader */ .FM)(raw), context, table: this.#table, reductions, warnings: this.warnings };
    }
    /** Made when the first sample ends: by then the header fields are there. */
    #toHeader() {
        if (this.#header)
            return this.#header;
        if (!this.hasHeader)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .Unreadable */ .IO({
                what: 'The file is JSON but has no "eval": it is not an Inspect log.',
                fix: 'Pass a log that Inspect wrote.',
                notALog: true,
            });
        const { value: raw, ignored } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(this.#fields);
        for (const what of ignored)
            this.warnings.note('header-field-ignored', `${what}; the field is left out.`);
        this.#header = { raw, context: (0,_eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .toContext */ .J7)((0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .toHeader */ .FM)(raw), this.#metadataKeys) };
        return this.#header;
    }
}


/***/ }),

/***/ 2469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);
/**
 * JSON as Inspect writes it: `NaN`, `Infinity` and `-Infinity` stand bare where Python had such numbers.
 * Strict parsing is tried first, so ordinary text costs nothing more.
 */

/** Deeper than any log we know (about 40), shallow enough for recursive code to walk. */
const MAX_DEPTH = 512;
/** Above this V8 cannot hold the text as one string. */
const MAX_TEXT_BYTES = 500_000_000;
/** Stands for NaN while strict JSON is parsed; no log has such text. */
const NAN = '\u0000NaN';
/** Integers of 16 digits and more may not survive as numbers. */
const BIG_INTEGER = /(?<![\w.+-])-?\d{16,}(?![\d.eE])/;
const TOKENS = /-?\bInfinity\b|\bNaN\b|(?<![\w.+-])-?\d{16,}(?![\d.eE])/g;
/** @throws Unreadable when it is not JSON, or nested too deeply. */
function parseJson(bytes, options = {}) {
    if (bytes.length > MAX_TEXT_BYTES)
        throw refused(`JSON of ${bytes.length} bytes, more than can be read.`);
    if (isUtf16(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2)).toString('latin1')))
        throw refused('Text in UTF-16, where JSON must be UTF-8.');
    const text = withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    if (isTooDeep(text))
        throw tooDeep();
    try {
        return options.bigIntegersAsText && BIG_INTEGER.test(text) ? parseRepaired(text, options) : JSON.parse(text);
    }
    catch {
        return parseRepaired(text, options);
    }
}
/** Judges by the first characters of the text, as latin1: its byte order mark, or how a brace looks without one. */
function isUtf16(head) {
    return /^(?:\xff\xfe|\xfe\xff|[[{]\0|\0[[{])/.test(head);
}
function tooDeep() {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({
        what: `JSON nested deeper than ${MAX_DEPTH} levels.`,
        fix: 'Check where this log comes from.',
    });
}
/** Some editors put a byte order mark before the text. */
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function parseRepaired(text, options) {
    const repaired = outsideStrings(text, token => {
        if (token === 'NaN')
            return JSON.stringify(NAN);
        // An exponent that overflows gives the very number that the token means.
        if (token.endsWith('Infinity'))
            return token.replace('Infinity', '1e999');
        return options.bigIntegersAsText && !Number.isSafeInteger(Number(token)) ? JSON.stringify(token) : token;
    });
    try {
        const value = JSON.parse(repaired);
        return repaired.includes(JSON.stringify(NAN)) ? restore(value) : value;
    }
    catch (cause) {
        throw refused(`Not JSON: ${repaired === text ? placeOf(cause.message) : 'a character is out of place'}.`);
    }
}
/** The tokens are looked for between strings only: text may well contain the word NaN. */
function outsideStrings(text, repair) {
    const parts = [];
    for (let at = 0; at < text.length;) {
        const quote = text.indexOf('"', at);
        const open = quote < 0 ? text.length : quote;
        const close = quote < 0 ? open : endOfString(text, open) + 1;
        parts.push(text.slice(at, open).replace(TOKENS, repair), text.slice(open, close));
        at = close;
    }
    return parts.join('');
}
function restore(value) {
    if (value === NAN)
        return Number.NaN;
    if (Array.isArray(value))
        for (let i = 0; i < value.length; i++)
            value[i] = restore(value[i]);
    else if (typeof value === 'object' && value !== null)
        restoreFields(value);
    return value;
}
function restoreFields(fields) {
    for (const key of Object.keys(fields)) {
        const value = restore(fields[key]);
        // A key such as `__proto__` is a field like any other: defined, never assigned.
        Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true });
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === 0x22)
            at = endOfString(text, at);
        else if (char === 0x7b || char === 0x5b)
            depth++;
        else if (char === 0x7d || char === 0x5d)
            depth--;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** Where the parser stopped. Its own words quote the text, which is not ours to show. */
function placeOf(message) {
    if (/end of JSON input|^Unterminated/.test(message))
        return 'it ends in the middle';
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return position === undefined ? 'a character is out of place' : `character ${Number(position) + 1} is out of place`;
}
function refused(what) {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({ what, fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF });
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ judgeFile),
/* harmony export */   Yi: () => (/* binding */ LOOKS_LIKE_LOG),
/* harmony export */   _c: () => (/* binding */ judgeFolder),
/* harmony export */   ap: () => (/* binding */ looksLikeLog),
/* harmony export */   nV: () => (/* binding */ judgeMatch)
/* harmony export */ });
/** Which entries of a log folder are logs, by name alone: Inspect's own rule, and why the others are not. */
/** Inspect takes a .json file for a log only under such a name. */
const TIMESTAMPED = /^\d{4}-\d{2}-\d{2}T\d{2}[-:]\d{2}[-:]\d{2}/;
const MANIFESTS = ['logs.json', 'listing.json', 'eval-set.json'];
const LOG = { kind: 'log' };
/** For a file that was met in a folder; one that a user names is always taken. */
function judgeFile(name) {
    if (name.endsWith('.eval'))
        return LOG;
    if (MANIFESTS.includes(name))
        return skip('a list that Inspect keeps beside its logs');
    if (!name.endsWith('.json'))
        return skip('not a log');
    return TIMESTAMPED.test(name)
        ? LOG
        : { kind: 'look', reason: 'a .json file whose name does not begin with a time is not taken for a log' };
}
const LOOKS_LIKE_LOG = 'looks like a log, but its name does not begin with a time; name it to take it';
/** Judges by the beginning of a .json file. */
function looksLikeLog(beginning) {
    const holds = (key) => beginning.includes(`"${key}"`);
    return (/^(?:\xef\xbb\xbf)?\s*\{/.test(beginning) &&
        holds('version') &&
        holds('eval') &&
        (holds('run_id') || holds('created')));
}
/** A pattern that matches a .json file asks for it, whatever its name. */
function judgeMatch(name) {
    return name.endsWith('.json') && !MANIFESTS.includes(name) ? LOG : judgeFile(name);
}
function judgeFolder(name, siblings) {
    if (name === '.buffer')
        return skip('data of an eval that is still running');
    if (name.endsWith('.checkpoints'))
        return skip('checkpoints, not logs');
    if (name === 'scans')
        return skip('Scout scans, not logs');
    if (name.startsWith('.') || name === 'node_modules')
        return skip('not a place for logs');
    const merged = name.replace(/\.shards$/, '.eval');
    if (merged !== name && siblings.has(merged))
        return skip(`shards of ${merged}`);
    return { kind: 'search' };
}
function skip(reason) {
    return { kind: 'skip', reason };
}


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findLogs),
/* harmony export */   T: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(873);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1955);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1200);
/** Paths, folders and patterns → byte sources. The only file that reads the file system. */







/** A log says what it is before its samples come. */
const SNIFF_BYTES = 64 << 10;
/** Folders within folders: more is a loop that links hide. */
const MAX_FOLDER_DEPTH = 64;
/** A FIFO that takes the place of a file after the look at it must not block us. Windows has no such flag. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const REMOTE = /^[a-z][a-z0-9+.-]+:\/\//i;
/** Shells put the home folder in its place, but not between quotes or behind a comma. */
const HOME = /^~[^/\\]*(?:[/\\]|$)/;
/**
 * @param spec a file, a folder, a glob, or several: separated by commas, or as a list.
 * @throws UserError when a named path does not exist, or nothing at all is found.
 */
async function findLogs(spec) {
    const parts = typeof spec !== 'string' ? spec : (await kindOf(spec)) ? [spec] : (0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .splitList */ .ry)(spec);
    const paths = new Map();
    const skipped = [];
    for (const part of parts)
        await findPart(part, paths, skipped);
    const logs = await Promise.all([...paths.keys()].sort().map(path => openLog(path, paths.get(path))));
    if (logs.length > 0)
        return { logs, skipped: skipped.filter(({ path }) => !paths.has(path)) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
        what: 'No eval logs found.',
        where: typeof spec === 'string' ? spec : spec.join(', '),
        fix: 'Pass .eval files, or the folder that Inspect wrote them to (INSPECT_LOG_DIR, ./logs by default).',
    });
}
async function findPart(part, paths, skipped) {
    const found = await kindOf(part);
    const search = { paths, skipped, visited: new Set() };
    if (found === 'file')
        paths.set(part, true);
    else if (found === 'folder')
        await walkNamed(part, { ...search, named: false, judge: _listing_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeFile */ .GP });
    else if (found === null && (0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(part) && whyForeign(part) === null)
        await walkMatches(part, search);
    else
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({ where: part, ...(found === 'other' ? NO_REGULAR_FILE : (whyForeign(part) ?? NOTHING)) });
}
const NOTHING = {
    what: 'There is no such file or folder.',
    fix: 'Check the path; patterns such as logs/*.eval work too.',
};
const NO_REGULAR_FILE = {
    what: 'This is no regular file, but a pipe, a socket or a device.',
    fix: 'Save the log to a file, and pass that.',
};
/** Paths that other tools understand and this one does not. */
function whyForeign(path) {
    if (REMOTE.test(path))
        return {
            what: 'Remote paths are not supported: logs are read from the file system alone.',
            fix: 'Download the logs first (such as "aws s3 cp --recursive"), and pass the folder they are in.',
        };
    if (!HOME.test(path))
        return null;
    return {
        what: 'A path that begins with "~" is not supported: only the shell knows what it stands for.',
        fix: 'Write "$HOME" in its place, or the whole path.',
    };
}
async function walkNamed(folder, search) {
    const before = search.paths.size;
    await walk(folder, search, '');
    // A folder that is called like a log is opened as one: so it is said there that it is none.
    if (folder.endsWith('.eval') && search.paths.size === before)
        search.paths.set(folder, true);
}
async function walkMatches(pattern, search) {
    const { base, matches } = (0,_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .compileGlob */ .SO)(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern);
    const judge = (name, relative) => matches(relative) ? (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeMatch */ .nV)(name) : { kind: 'search' };
    await walk(base, { ...search, named: true, judge }, '');
}
async function walk(folder, search, relative) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => null);
    if (real === null || search.visited.has(real))
        return;
    if (relative.split('/').length > MAX_FOLDER_DEPTH) {
        search.skipped.push({ path: folder, reason: `lies deeper than ${MAX_FOLDER_DEPTH} folders` });
        return;
    }
    search.visited.add(real);
    const entries = await listFolder(folder, search);
    const names = new Set(entries.map(entry => entry.name));
    for (const entry of entries)
        await visit({ entry, names, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name), relative: relative + entry.name }, search);
}
async function visit(at, search) {
    const kind = at.entry.isSymbolicLink() ? await kindOf(at.path) : kindOfEntry(at.entry);
    if (kind === 'folder') {
        const verdict = (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeFolder */ ._c)(at.entry.name, at.names);
        if (verdict.kind === 'skip')
            search.skipped.push({ path: at.path, reason: verdict.reason });
        else
            await walk(at.path, search, `${at.relative}/`);
    }
    else if (kind !== null) {
        const verdict = search.judge(at.entry.name, at.relative);
        if (kind === 'other') {
            if (verdict.kind === 'log' || verdict.kind === 'look')
                search.skipped.push({ path: at.path, reason: 'not a regular file' });
        }
        else if (verdict.kind === 'log')
            search.paths.set(at.path, search.named || search.paths.get(at.path) === true);
        else if (verdict.kind === 'look')
            search.skipped.push({ path: at.path, reason: await lookInside(at.path, verdict) });
        else if (verdict.kind === 'skip' && at.entry.name.endsWith('.json'))
            search.skipped.push({ path: at.path, reason: verdict.reason });
    }
}
/** Why a .json file under an odd name is left out; a look at its beginning tells whether that may be a mistake. */
async function lookInside(path, { reason }) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ_FLAGS);
        try {
            const bytes = Buffer.alloc(SNIFF_BYTES);
            const { bytesRead } = await file.read(bytes, 0, SNIFF_BYTES, 0);
            return (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeLog */ .ap)(bytes.toString('latin1', 0, bytesRead)) ? _listing_js__WEBPACK_IMPORTED_MODULE_4__/* .LOOKS_LIKE_LOG */ .Yi : reason;
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        return `cannot be read: ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(thrown)}`;
    }
}
async function listFolder(folder, search) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (thrown) {
        search.skipped.push({ path: folder, reason: `cannot be listed: ${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(thrown)}` });
        return [];
    }
}
async function kindOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found && kindOfEntry(found);
}
function kindOfEntry(entry) {
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}
async function openLog(path, named) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (found.isDirectory())
            return {
                kind: 'unreadable',
                path,
                what: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)} is a folder, and no log is in it.`,
                fix: 'Pass the .eval file itself.',
                notALog: false,
            };
        return { kind: 'source', source: fileSource(path, found.size), named };
    }
    catch (thrown) {
        return { kind: 'unreadable', path, what: (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(thrown), fix: 'Check that the file can be read.', notALog: false };
    }
}
/** A file under another name than its path: that of the log which was unpacked to it. */
async function openFile(path, name) {
    return fileSource(path, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size, name);
}
/** Opens the file for each read, so that hundreds of logs do not hold hundreds of files open. */
function fileSource(path, size, name = path) {
    return {
        name,
        size,
        async read(start, end) {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ_FLAGS);
            try {
                const bytes = Buffer.allocUnsafe(end - start);
                const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
                if (bytesRead !== bytes.length)
                    throw new Error(`${path} became shorter while it was read`);
                return bytes;
            }
            finally {
                await file.close();
            }
        },
    };
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BB: () => (/* reexport */ evalDigest),
  LF: () => (/* reexport */ readDetails),
  md: () => (/* reexport */ invalidations/* readInvalidations */.m),
  x6: () => (/* binding */ readLog)
});

// UNUSED EXPORTS: OUR_BUG

// EXTERNAL MODULE: ./src/logs/eval-file.ts
var eval_file = __webpack_require__(6796);
// EXTERNAL MODULE: ./src/logs/json.ts
var json = __webpack_require__(2469);
// EXTERNAL MODULE: ./src/logs/json-file.ts
var json_file = __webpack_require__(2620);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/body.ts
var body = __webpack_require__(6231);
// EXTERNAL MODULE: ./src/logs/decompress.ts + 1 modules
var decompress = __webpack_require__(2934);
// EXTERNAL MODULE: ./src/logs/sample.ts
var logs_sample = __webpack_require__(721);
// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(1067);
;// CONCATENATED MODULE: ./src/logs/sample-detail.ts


function toDetail({ raw, sample, scorers, maxCharacters }) {
    const cut = (text) => cutText(text, maxCharacters);
    const texts = (of) => new Map((0,logs_sample/* namedScores */.Dl)(raw, scorers).flatMap(([name, score]) => typeof score[of] === 'string' ? [[name, cut(score[of])]] : []));
    const error = typeof raw.error === 'string' ? raw.error : (raw.error?.message ?? null);
    const limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null);
    return {
        id: sample.id,
        epoch: sample.epoch,
        input: mapText(inputText(raw.input), cut),
        target: mapText(targetText(raw.target), cut),
        answers: texts('answer'),
        explanations: texts('explanation'),
        error: mapText(error, cut),
        limit,
        metadata: raw.metadata ? cutAll(raw.metadata, cut) : null,
    };
}
/** Never longer than the limit, the mark included; a pair of surrogates stays whole. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const end = Math.max(0, maxCharacters - 1);
    const splitsPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
/** A fingerprint in place of a text tells a reader nothing. */
function mapText(text, cut) {
    return text === null || (0,fingerprint/* isFingerprintMark */.mD)(text) ? null : cut(text);
}
function cutAll(value, cut) {
    if (typeof value === 'string')
        return cut(value);
    if (Array.isArray(value))
        return value.map(item => cutAll(item, cut));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = cutAll(field, cut);
    return fields;
}
function targetText(target) {
    if (target === null || target === undefined)
        return null;
    return Array.isArray(target) ? target.map(plainText).join(', ') : plainText(target);
}
/** Messages as lines that begin with who said it. */
function inputText(input) {
    if (input === null || input === undefined)
        return null;
    return Array.isArray(input) ? input.map(messageText).join('\n\n') : plainText(input);
}
function messageText(message) {
    if (typeof message !== 'object' || message === null || Array.isArray(message))
        return plainText(message);
    const { role, content } = message;
    const parts = Array.isArray(content) ? content.map(partText) : [plainText(content ?? '')];
    return `${plainText(role ?? 'message')}: ${parts.join('\n')}`;
}
function partText(part) {
    if (typeof part !== 'object' || part === null || Array.isArray(part))
        return plainText(part);
    return typeof part.text === 'string' ? part.text : `(${plainText(part.type ?? 'content')})`;
}
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/logs/sample-table.ts
var sample_table = __webpack_require__(7728);
// EXTERNAL MODULE: ./src/logs/schema.ts
var schema = __webpack_require__(3436);
// EXTERNAL MODULE: ./src/logs/scorer-names.ts
var scorer_names = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/logs/summaries.ts + 4 modules
var summaries = __webpack_require__(4129);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(5178);
// EXTERNAL MODULE: ./src/logs/zip.ts
var zip = __webpack_require__(2232);
;// CONCATENATED MODULE: ./src/logs/details.ts
/** The text of a few samples, for a report: what was asked, answered and explained. */













const keyOf = ({ id, epoch }) => `${epoch}:${id}`;
/** From the summaries where they hold answers, else from the bodies; whichever is less to read comes first. */
async function readDetails(log, wanted, { maxCharacters }) {
    const found = new Map();
    if (wanted.length > 0)
        await (log.container === 'json' ? findInJson(log, wanted, found) : findInZip(log, wanted, found));
    const details = new Map();
    for (const sample of wanted) {
        const raw = found.get(keyOf(sample));
        if (raw)
            details.set(keyOf(sample), toDetail({ raw, sample, scorers: new scorer_names/* ScorerNames */.$(log.scorers), maxCharacters }));
    }
    return { details, missing: wanted.map(keyOf).filter(key => !details.has(key)) };
}
/** The wanted identities, found by bytes. */
function toTable(wanted) {
    const table = new sample_table/* SampleTable */.b();
    for (const { id, epoch } of wanted)
        if (table.find(id, epoch) < 0)
            table.add({ ...(0,logs_sample/* emptySummary */.CB)(), id, epoch });
    return table;
}
async function findInJson(log, wanted, found) {
    const table = toTable(wanted);
    await (0,json_file/* walkSamples */.vg)(log.source, {
        visit: body => {
            const { id, epoch } = body.summary({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } });
            if (table.find(id, epoch) >= 0)
                found.set(keyOf({ id, epoch }), body.raw);
        },
    });
}
async function findInZip(log, wanted, found) {
    const directory = await (0,zip/* readDirectory */.g)(log.source);
    const summaries = (0,eval_file/* summaryMembers */.oo)(directory);
    const bodies = bodiesOf(directory, wanted);
    const size = (members) => [...members].reduce((sum, member) => sum + member.size, 0);
    const allHaveBodies = wanted.every(sample => bodies.has(keyOf(sample)));
    if (allHaveBodies && size(bodies.values()) < size(summaries))
        return findInBodies(log, bodies, found);
    await findInSummaries(log, summaries, { wanted, found });
    for (const key of bodies.keys())
        if (found.has(key) && hasAnswers(found.get(key)))
            bodies.delete(key);
    await findInBodies(log, bodies, found);
}
function bodiesOf(directory, wanted) {
    const table = toTable(wanted);
    const bodies = new Map();
    for (const { id, epoch, member } of directory.samples((bytes, place) => table.findBytes(bytes, place) < 0))
        bodies.set(keyOf({ id, epoch }), member);
    return bodies;
}
/** Rows whose place is known are cut out; where places cannot be trusted, every row is looked at. */
async function findInSummaries(log, members, search) {
    const [member] = members;
    const hasPlaces = log.completeness === 'complete' && log.duplicates === 0 && members.length === 1;
    if (member && hasPlaces && (await findByPlace(log, member, search)))
        return;
    for (const each of members)
        await findByIdentity(log, each, search);
}
/** Whether all were where they should be: row and sample have the same place. */
async function findByPlace(log, member, { wanted, found }) {
    const table = toTable(wanted);
    const places = new Set();
    for (const [place, { id, epoch }] of log.samples.entries())
        if (table.find(id, epoch) >= 0)
            places.add(place);
    let place = 0;
    let misplaced = 0;
    const row = { kind: 'keep', slot: 'row', maxBytes: summaries/* MAX_ROW_BYTES */.mb };
    const walker = new walk/* Walker */.J({ kind: 'array', each: () => (places.has(place++) ? row : null) }, {
        kept: (_, bytes) => {
            const { value } = (0,schema/* parseSample */.sW)((0,json/* parseJson */.qF)(bytes));
            const { id } = (0,summaries/* sampleId */.YQ)(value.id, bytes);
            if (table.find(id, value.epoch) >= 0)
                found.set(keyOf({ id, epoch: value.epoch }), value);
            else
                misplaced++;
        },
        tooLong: () => misplaced++,
    });
    try {
        for await (const chunk of (0,decompress/* content */.Q)(log.source, member))
            walker.push(chunk);
    }
    catch {
        // The slow way tells what is wrong.
        return false;
    }
    return misplaced === 0;
}
async function findByIdentity(log, member, { wanted, found }) {
    const table = toTable(wanted);
    const reader = new summaries/* SummaryReader */.KG({ scorers: new scorer_names/* ScorerNames */.$(), metadataKeys: [], odd: { count: 0 } }, {
        row: ({ id, epoch }) => {
            if (table.find(id, epoch) >= 0)
                found.set(keyOf({ id, epoch }), (0,schema/* parseSample */.sW)((0,json/* parseJson */.qF)(reader.rowBytes())).value);
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of (0,decompress/* content */.Q)(log.source, member))
            reader.push(chunk);
    }
    catch {
        // The reading of the log has already told that this member is broken; its samples stay missing.
    }
}
async function findInBodies(log, bodies, found) {
    for (const [key, member] of bodies) {
        try {
            const { raw } = await (0,body/* readBody */.x8)(log.source, member);
            const known = found.get(key);
            found.set(key, { ...known, ...raw, metadata: raw.metadata ?? known?.metadata });
        }
        catch {
            // A broken body is no news to a report: the sample is shown without what only the body holds.
        }
    }
}
/** Inspect 0.3.93 to 0.3.123 wrote summaries with values only. */
function hasAnswers({ scores }) {
    return Object.values(scores ?? {}).every(score => score === null || typeof score.answer === 'string' || typeof score.explanation === 'string');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/logs/score-text.ts
var score_text = __webpack_require__(4561);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(1628);
;// CONCATENATED MODULE: ./src/logs/digest.ts
/**
 * What two files of one eval have in common, whatever their form: a SHA-256 over the eval id and the rows
 * (id, epoch, scorer, value) in an order of their own. Ids and free texts enter as SHA-256, so that a log without them
 * has the same digest.
 */



/** Bits of the hash that order the rows; the row number takes the rest of the 53. */
const ORDER_BITS = 28;
const SCALE = 2 ** (53 - ORDER_BITS);
function evalDigest(log) {
    const hash = external_node_crypto_.createHash('sha256').update(`${log.header.spec.evalId}\n`);
    const scorers = [...log.scorers.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
    const names = scorers.map(([index, name]) => ({ index, label: ` ${withLength(name)}=` }));
    const ids = log.samples.map(sample => (log.idsHashed ? sample.id : (0,sha256/* sha256 */.s)(sample.id)));
    const lines = new Lines();
    for (const [index, sample] of log.samples.entries())
        lines.push(`${ids[index]} ${row(sample, names)}`);
    const keys = orderKeys(ids);
    for (let start = 0, end = 1; start < keys.length; start = end++) {
        while (end < keys.length && bitsOf(keys[end]) === bitsOf(keys[start]))
            end++;
        if (end - start === 1)
            lines.feed(hash, keys[start] % SCALE);
        // Alike so far, such as the epochs of one sample: the whole line decides.
        else
            for (const index of lines.sorted(keys.subarray(start, end)))
                lines.feed(hash, index);
    }
    return hash.update(lines.rest()).digest('hex');
}
/** Lines as bytes in one buffer: as strings they would be built piece by piece while they are put in order. */
class Lines {
    #ends = [];
    #bytes = Buffer.allocUnsafe(1 << 16);
    #length = 0;
    #out = Buffer.allocUnsafe(1 << 16);
    #outLength = 0;
    push(line) {
        const room = this.#length + line.length * 3;
        if (room > this.#bytes.length)
            this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#length)], room * 2);
        this.#length += this.#bytes.write(line, this.#length);
        this.#ends.push(this.#length);
    }
    sorted(keys) {
        return Array.from(keys, key => key % SCALE).sort((a, b) => Buffer.compare(this.#line(a), this.#line(b)));
    }
    feed(hash, index) {
        const [start, end] = this.#place(index);
        if (this.#outLength + end - start > this.#out.length) {
            hash.update(this.rest());
            if (end - start > this.#out.length)
                return void hash.update(this.#line(index));
        }
        this.#outLength += this.#bytes.copy(this.#out, this.#outLength, start, end);
    }
    /** What was fed but not yet hashed. */
    rest() {
        const rest = this.#out.subarray(0, this.#outLength);
        this.#outLength = 0;
        return rest;
    }
    #place(index) {
        return [index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]];
    }
    #line(index) {
        return this.#bytes.subarray(...this.#place(index));
    }
}
/** Each row's number below the leading bits of its id's hash, sorted: numbers sort many times faster than text. */
function orderKeys(ids) {
    const keys = new Float64Array(ids.length);
    for (let index = 0; index < ids.length; index++)
        keys[index] = leadingBits(ids[index]) * SCALE + index;
    return keys.sort();
}
function bitsOf(key) {
    return Math.floor(key / SCALE);
}
function leadingBits(hexadecimal) {
    let bits = 0;
    for (let digit = 0; digit < ORDER_BITS / 4; digit++) {
        const code = hexadecimal.charCodeAt(digit);
        bits = bits * 16 + (code < 0x60 ? code - 0x30 : code - 0x57);
    }
    return bits;
}
function row(sample, names) {
    let text = `${sample.epoch}`;
    for (const { index, label } of names) {
        const value = sample.scores[index];
        if (value !== undefined)
            text += label + canonical(value);
    }
    return `${text}\n`;
}
/** One spelling for each value: text with its length before it, keys sorted, NaN by name. */
function canonical(value) {
    if (typeof value === 'string')
        return withLength((0,score_text/* sealedText */.c2)(value));
    if (value === null || typeof value !== 'object')
        return `${value}`;
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    const fields = Object.keys(value).sort();
    return `{${fields.map(key => `${withLength(key)}=${canonical(value[key])}`).join(',')}}`;
}
function withLength(text) {
    return `${text.length}:${text}`;
}

// EXTERNAL MODULE: ./src/logs/invalidations.ts
var invalidations = __webpack_require__(1266);
;// CONCATENATED MODULE: ./src/logs/read.ts







const SNIFF_BYTES = 64;
const GZIP_MAGIC = '\x1f\x8b';
const LFS_POINTER = 'version https://git-lfs';
async function readLog(source, { metadataKeys = [] } = {}) {
    try {
        return { kind: 'read', log: await readContainer(source, metadataKeys) };
    }
    catch (thrown) {
        const { what, fix, notALog } = explain(thrown);
        return { kind: 'unreadable', path: source.name, what, fix, notALog };
    }
}
/** Said of a failure that no damage of a log should be able to cause. */
const OUR_BUG = 'eval-regression failed on this log';
/** Errors of the system (a disk, zlib) carry a code; anything else that nobody expected is ours. */
function explain(thrown) {
    if (thrown instanceof unreadable/* Unreadable */.IO)
        return { what: (0,unreadable/* oneLine */.TN)(thrown), fix: thrown.fix, notALog: thrown.notALog };
    if (thrown instanceof Error && 'code' in thrown)
        return { what: (0,unreadable/* oneLine */.TN)(thrown), fix: unreadable/* FETCH_AGAIN */.EF, notALog: false };
    const fix = 'Please report it, with the Inspect version that wrote the log; "inspect log convert" may help meanwhile.';
    return { what: `${OUR_BUG}: ${(0,unreadable/* oneLine */.TN)(thrown)}`, fix, notALog: false };
}
async function readContainer(source, metadataKeys) {
    if (source.size === 0)
        throw new unreadable/* Unreadable */.IO({ what: 'The file is empty.', fix: unreadable/* FETCH_AGAIN */.EF });
    const head = Buffer.from(await source.read(0, Math.min(SNIFF_BYTES, source.size))).toString('latin1');
    if (head.startsWith('PK'))
        return (0,eval_file/* readEvalFile */.Xl)(source, metadataKeys);
    if (/^(?:\xef\xbb\xbf)?\s*\{/.test(head))
        return (0,json_file/* readJsonFile */.JE)(source, metadataKeys);
    if (head.startsWith(GZIP_MAGIC))
        throw new unreadable/* Unreadable */.IO({
            what: 'The file is packed with gzip.',
            fix: 'Unpack it ("gzip -dc LOG.gz > LOG"), and pass the log itself.',
        });
    if ((0,json/* isUtf16 */.bJ)(head))
        throw new unreadable/* Unreadable */.IO({
            what: 'The file is text in UTF-16; Inspect writes UTF-8.',
            fix: 'Save it as UTF-8 ("iconv -f UTF-16 -t UTF-8"), or pass the file that Inspect wrote.',
        });
    if (head.startsWith(LFS_POINTER))
        throw new unreadable/* Unreadable */.IO({
            what: 'The file is a Git LFS pointer, not the log itself.',
            fix: 'Check out with LFS ("git lfs pull", or "lfs: true" in actions/checkout).',
        });
    throw new unreadable/* Unreadable */.IO({
        what: 'The file is neither a zip nor JSON: it is no Inspect log.',
        fix: 'Pass .eval or .json logs that Inspect wrote.',
        notALog: true,
    });
}


/***/ }),

/***/ 7728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SampleTable)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(721);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);


/** Summaries of more would not fit the memory of a runner; no log comes near. */
const MAX_SAMPLES = 2_000_000;
const REPLACED = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptySummary */ .CB)();
const FIRST_SLOTS = 1 << 10;
const MAX_EXPECTED = 1 << 20;
/** At half load a chain of this length does not happen by chance: the ids were made to collide. */
const MAX_CHAIN = 256;
class SampleTable {
    #rows = [];
    /** Rows of which a later one took the place. */
    duplicates = 0;
    /** Row number + 1; 0 is free. */
    #slots;
    /** `expected` rows need no growing; what a log claims is believed up to a point. */
    constructor(expected = 0) {
        const wanted = Math.min(expected, MAX_EXPECTED) * 2 + 2;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(FIRST_SLOTS, wanted))));
    }
    get size() {
        return this.#rows.length - this.duplicates;
    }
    add(row) {
        if (this.#rows.length >= MAX_SAMPLES)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO({
                what: `The log has more than ${MAX_SAMPLES} samples.`,
                fix: 'Split the eval into several.',
            });
        if (this.#rows.length * 2 >= this.#slots.length)
            this.#grow();
        const slot = this.#slotOf(row.id, row.epoch);
        const earlier = this.#slots[slot];
        if (earlier > 0) {
            this.#rows[earlier - 1] = REPLACED;
            this.duplicates++;
        }
        this.#slots[slot] = this.#rows.push(row);
    }
    /** The number of the row with this identity, or -1. */
    find(id, epoch) {
        return this.#slots[this.#slotOf(id, epoch)] - 1;
    }
    /** The same for an id that is still bytes. */
    findBytes(bytes, { start, end, epoch }) {
        let hash = epoch;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte >= 0x80)
                return this.find(bytes.toString('utf8', start, end), epoch);
            hash = Math.imul(hash ^ byte, 0x01000193);
        }
        const mask = this.#slots.length - 1;
        for (let slot = spread(hash) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#rows[this.#slots[slot] - 1];
            if (row.epoch === epoch && isSame(row.id, bytes, start, end))
                return this.#slots[slot] - 1;
        }
        return -1;
    }
    /** In file order. */
    rows() {
        return this.duplicates === 0 ? this.#rows : this.#rows.filter(row => row !== REPLACED);
    }
    /** The slot of this identity, or the free one where it would go. */
    #slotOf(id, epoch) {
        let hash = epoch;
        for (let i = 0; i < id.length; i++)
            hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
        const mask = this.#slots.length - 1;
        let slot = spread(hash) & mask;
        for (let chain = 0; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const row = this.#rows[this.#slots[slot] - 1];
            if (row.epoch === epoch && row.id === id)
                return slot;
            if (++chain > MAX_CHAIN)
                throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO({ what: 'The sample ids were made to collide.', fix: 'Check where this log comes from.' });
        }
        return slot;
    }
    #grow() {
        this.#slots = new Int32Array(this.#slots.length * 4);
        for (const [index, row] of this.#rows.entries())
            if (row !== REPLACED)
                this.#slots[this.#slotOf(row.id, row.epoch)] = index + 1;
    }
}
function spread(hash) {
    const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return h ^ (h >>> 13);
}
function isSame(text, bytes, start, end) {
    if (text.length !== end - start)
        return false;
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[start + i])
            return false;
    return true;
}


/***/ }),

/***/ 721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ cutError),
/* harmony export */   CB: () => (/* binding */ emptySummary),
/* harmony export */   Dl: () => (/* binding */ namedScores),
/* harmony export */   P2: () => (/* binding */ toScoreValue),
/* harmony export */   P6: () => (/* binding */ metadataText),
/* harmony export */   Qj: () => (/* binding */ UNNAMED_SCORER),
/* harmony export */   jE: () => (/* binding */ setScore),
/* harmony export */   mC: () => (/* binding */ toSummary),
/* harmony export */   qD: () => (/* binding */ ERROR_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1734);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);
/** A sample as the log has it (checked by schema.ts) → a SampleSummary. row.ts must agree. */


/** Error messages are grouped by their beginnings; stack dumps are of no use there. Characters. */
const ERROR_CHARACTERS = 500;
/** What Inspect wrote for the scorer of old samples whose results it did not know yet. */
const UNNAMED_SCORER = '88F74D2C';
/** What summaries hold in place of a long metadata value. */
const REMOVED = /^Key removed from summary/;
const NO_SCORES = [];
/** Its scores are to be replaced, not filled. */
function emptySummary() {
    return {
        id: '',
        numericId: false,
        epoch: 1,
        inputFingerprint: 0,
        targetFingerprint: 0,
        choicesFingerprint: 0,
        scores: NO_SCORES,
        error: null,
        limit: null,
        totalTime: null,
        workingTime: null,
        usage: null,
        metadata: null,
        invalidated: null,
        scoreEdited: null,
    };
}
function toSummary(raw, identity, context) {
    const summary = emptySummary();
    summary.id = identity.id;
    summary.numericId = identity.numericId;
    summary.epoch = raw.epoch;
    summary.inputFingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintInput */ .r$)(raw.input);
    summary.targetFingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintText */ .UP)(raw.target);
    summary.choicesFingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintText */ .UP)(raw.choices);
    summary.scores = scoreValues(raw, context.scorers);
    summary.error = messageOf(raw.error);
    summary.limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null);
    summary.totalTime = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(raw.total_time, context.odd);
    summary.workingTime = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(raw.working_time, context.odd);
    summary.usage = (0,_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .sumUsage */ .Rl)(Object.values(raw.model_usage ?? {}), context.odd);
    summary.metadata = keptMetadata(raw.metadata ?? null, context.metadataKeys);
    return summary;
}
function cutError(message) {
    if (message.length <= ERROR_CHARACTERS)
        return message;
    const splitsPair = (message.charCodeAt(ERROR_CHARACTERS - 1) & 0xfc00) === 0xd800;
    return message.slice(0, splitsPair ? ERROR_CHARACTERS - 1 : ERROR_CHARACTERS);
}
function messageOf(error) {
    if (error === null || error === undefined)
        return null;
    return cutError(typeof error === 'string' ? error : (error.message ?? 'unknown error'));
}
/** All scores under their scorers' names; migrates the single score of the first Inspect versions. */
function namedScores(raw, scorers) {
    const scores = Object.entries(raw.scores ?? {});
    if (raw.score)
        scores.push([UNNAMED_SCORER, raw.score]);
    const first = scorers.texts[0] ?? UNNAMED_SCORER;
    return scores.flatMap(([name, score]) => (score === null ? [] : [[name === UNNAMED_SCORER ? first : name, score]]));
}
function scoreValues(raw, scorers) {
    const values = [];
    for (const [name, score] of namedScores(raw, scorers))
        setScore(values, scorers.number(name), toScoreValue(score.value));
    return values;
}
/** Keeps the array without holes, and no longer than it must be. The score of an ignored scorer (-1) has no place. */
function setScore(values, index, value) {
    if (index < 0)
        return;
    while (values.length < index)
        values.push(undefined);
    values[index] = value;
}
/** Null at the root or in a list is how old Inspect versions wrote NaN; in a dict it may also be None and stays. */
function toScoreValue(value) {
    if (value === null || value === undefined)
        return Number.NaN;
    if (Array.isArray(value))
        return value.map(toScoreValue);
    if (typeof value !== 'object')
        return value;
    const leaves = Object.create(null);
    for (const [key, leaf] of Object.entries(value))
        leaves[key] = leaf === null ? null : toScoreValue(leaf);
    return leaves;
}
function keptMetadata(metadata, keys) {
    if (metadata === null || keys.length === 0)
        return null;
    const kept = Object.create(null);
    for (const key of keys) {
        const text = Object.hasOwn(metadata, key) ? metadataText(metadata[key]) : null;
        if (text !== null)
            kept[key] = text;
    }
    return kept;
}
/** Scalars as text; what a summary left out counts as absent. */
function metadataText(value) {
    if (value === null || typeof value === 'object')
        return null;
    const text = String(value);
    return REMOVED.test(text) ? null : text;
}


/***/ }),

/***/ 3436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   _Z: () => (/* binding */ parseReductions),
/* harmony export */   sW: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);
/**
 * The fields that we read of headers and samples, in all shapes they have had. Inspect adds fields in most releases,
 * so unknown ones pass unseen. A field of a wrong type is left out and named; it does not lose the log.
 */


const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIds = (value) => Array.isArray(value) && value.every(id => typeof id === 'string' || typeof id === 'number');
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish();
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish();
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(() => true).optional();
// zod's own number refuses NaN and Infinity, which are ordinary here.
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(value => typeof value === 'number', 'expected a number');
const count = number.nullish();
// A hundred thousand ids, checked without a schema for each.
const ids = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isIds, 'expected a list of ids');
const texts = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish();
const dict = dictOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(value => value !== undefined));
/** A dict with free keys. zod's record would lose a key `__proto__`, so entries are checked one by one. */
function dictOf(each) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(isFields, 'expected an object').transform((fields, context) => {
        const checked = Object.create(null);
        for (const [key, value] of Object.entries(fields)) {
            const parsed = each.safeParse(value);
            if (parsed.success)
                checked[key] = parsed.data;
            else
                for (const issue of parsed.error.issues)
                    context.addIssue({ code: 'custom', message: issue.message, path: [key, ...issue.path] });
        }
        return checked;
    });
}
const usage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    input_tokens: count,
    output_tokens: count,
    total_tokens: count,
    input_tokens_cache_read: count,
    input_tokens_cache_write: count,
    reasoning_tokens: count,
    total_cost: count,
});
const score = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: json, answer: text, explanation: text, history: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(json).nullish() });
const sample = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number]),
    epoch: zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY(value => Number.isSafeInteger(value) && Number(value) > 0, 'expected a positive integer'),
    input: json,
    target: json,
    choices: json,
    scores: dictOf(score.nullable()).nullish(),
    /** Inspect up to 0.3.22. */
    score: score.nullish(),
    metadata: dict.nullish(),
    model_usage: dictOf(usage).nullish(),
    total_time: count,
    working_time: count,
    /** Summaries hold the message alone. */
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: text })]).nullish(),
    /** Summaries hold the type alone. */
    limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: text })]).nullish(),
    invalidation: json,
});
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    group: text,
    value: number.nullish(),
    params: dict.nullish(),
    options: dict.nullish(),
});
const metrics = dictOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([metric, number.transform(value => ({ value }))]));
const scoreRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scorer: text,
    reducer: text,
    scored_samples: count,
    unscored_samples: count,
    params: dict.nullish(),
    metrics: metrics.nullish(),
});
const headline = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ scorer: text, score: text, metric: text, reducer: text }).nullish();
const reduction = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    scorer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reducer: text,
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sample_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number]).nullish(), value: json })),
});
const results = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    total_samples: count,
    completed_samples: count,
    logged_samples: count,
    early_stopping: json,
    scores: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(scoreRow).nullish(),
    /** Log version 1: one scorer, its metrics beside it. */
    scorer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), params: dict.nullish() }).nullish(),
    metrics: metrics.nullish(),
    /** 0.3.23 to 0.3.42: later a member of its own. */
    sample_reductions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reduction).nullish(),
});
const evalSpec = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    eval_id: text,
    run_id: text,
    task_id: text,
    created: text,
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    task_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number]).nullish(),
    task_args: dict.nullish(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model_args: dict.nullish(),
    model_base_url: text,
    model_roles: dict.nullish(),
    model_generate_config: dict.nullish(),
    solver: text,
    solver_args: dict.nullish(),
    dataset: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        location: text,
        samples: count,
        sample_ids: ids.nullish(),
        shuffled: flag,
    })
        .nullish(),
    config: dict.nullish(),
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ origin: text, commit: text, dirty: flag }).nullish(),
    packages: dictOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), options: json, metrics: json })).nullish(),
    headline_metric: headline,
    tags: texts,
    metadata: dict.nullish(),
});
const header = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: count,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['started', 'success', 'cancelled', 'error']).nullish(),
    eval: evalSpec,
    results: results.nullish(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ started_at: text, completed_at: text, model_usage: dictOf(usage).nullish() }).nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: text }).nullish(),
    invalidated: flag,
    log_updates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(json).nullish(),
    config_updates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(json).nullish(),
    tags: texts,
    metadata: dict.nullish(),
});
function parseHeader(value) {
    return parseOrPrune(header, value);
}
function parseSample(value) {
    return parseOrPrune(sample, value);
}
function parseReductions(value) {
    return parseOrPrune(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reduction), value);
}
/**
 * All wrong fields go at once: one by one, a file of them would take hours. Then goes what had to have them, so there
 * are few rounds: in no shape do needs stand within needs more than three deep.
 */
function parseOrPrune(schema, value) {
    const ignored = [];
    for (;;) {
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return { value: parsed.data, ignored };
        const { issues } = parsed.error;
        const places = issues.map(({ path }) => nearestPlace(value, path));
        for (const { path, message } of issues)
            ignored.push(`${path.map(String).join('.') || 'top level'}: ${message}`);
        // What follows the first one is the fault of our leaving it out.
        if (!places.every(place => place !== null))
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({ what: `Not in a shape we know (${ignored[0]}).`, fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF });
        takeOut(places);
    }
}
/** Where the field at this path is, or the nearest thing around it; null when that is everything. */
function nearestPlace(value, path) {
    let nearest = null;
    let holder = value;
    for (const key of path.map(String)) {
        if (!(isFields(holder) || Array.isArray(holder)) || !Object.hasOwn(holder, key))
            break;
        nearest = { holder, key };
        holder = Reflect.get(holder, key);
    }
    return nearest;
}
/** Lists are closed up at the end, so that the places in them stay what they were. */
function takeOut(places) {
    const lists = new Set();
    for (const { holder, key } of places) {
        if (Array.isArray(holder))
            lists.add(holder);
        Reflect.deleteProperty(holder, key);
    }
    for (const list of lists) {
        // Passes over the holes.
        const kept = list.filter(() => true);
        list.length = 0;
        for (const item of kept)
            list.push(item);
    }
}


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ sealedScore),
/* harmony export */   c2: () => (/* binding */ sealedText),
/* harmony export */   gM: () => (/* binding */ isScoreText)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1628);

const WORD = /^(?:[CPIN]|yes|no|true|false)$/i;
/** The letters of Inspect's rule are capitals; `c` is free text. */
const SMALL_LETTER = /^[cpin]$/;
/** What Python's `float()` accepts for finite numbers, spaces trimmed. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
const SEALED = /^eval-regression:sha256:[0-9a-f]{64}$/;
/** A text that pair/score.ts turns into a number; a test holds the two against each other. */
function isScoreText(text) {
    return (WORD.test(text) && !SMALL_LETTER.test(text)) || PYTHON_FLOAT.test(text.trim());
}
function sealedText(text) {
    return isScoreText(text) || SEALED.test(text) ? text : `eval-regression:sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text)}`;
}
/** The value with its free texts replaced; the names of keys stay. */
function sealedScore(value) {
    if (typeof value === 'string')
        return sealedText(value);
    if (Array.isArray(value))
        return value.map(sealedScore);
    if (typeof value !== 'object' || value === null)
        return value;
    const leaves = Object.create(null);
    for (const [key, leaf] of Object.entries(value))
        leaves[key] = sealedScore(leaf);
    return leaves;
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ScorerNames),
/* harmony export */   N: () => (/* binding */ MAX_SCORERS)
/* harmony export */ });
/** Every sample has a place for every scorer; a log of real life has a handful of them. */
const MAX_SCORERS = 1000;
/** Names that are ignored are remembered only to be counted. */
const MAX_COUNTED = 100_000;
/** The scorers of a log, numbered in order of first appearance. */
class ScorerNames {
    texts = [];
    #numbers = new Map();
    #ignored = new Set();
    constructor(texts = []) {
        for (const text of texts)
            this.number(text);
    }
    /** How many scorers came too late; counted up to a point. */
    get ignored() {
        return this.#ignored.size;
    }
    /** Its number; a new name gets the next one, or -1 when there are too many. */
    number(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        if (this.texts.length >= MAX_SCORERS) {
            if (this.#ignored.size < MAX_COUNTED)
                this.#ignored.add(text);
            return -1;
        }
        this.#numbers.set(text, this.texts.length);
        return this.texts.push(text) - 1;
    }
}


/***/ }),

/***/ 1628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** SHA-256 of short texts, by the quick way that node:crypto has since Node 20.12. */

const IN_ONE_CALL = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function';
/** Hexadecimal. */
function sha256(text) {
    return IN_ONE_CALL ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex') : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ applyMarks),
/* harmony export */   T$: () => (/* binding */ withMarks),
/* harmony export */   eG: () => (/* binding */ MARKS_MEMBER),
/* harmony export */   pc: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2469);
/* harmony import */ var _slim_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6804);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1200);
/**
 * The member that says that a log was reduced, and what the full log said that header and summaries cannot hold. It is
 * no more trusted than the rest: what does not fit the log is told and not used.
 */




const MARKS_MEMBER = '_eval_regression.json';
/** Positions of two million rows fit. */
const MAX_MARKS_BYTES = 64 << 20;
const HASHED_ID = /^[0-9a-f]{64}$/;
/** Null: not a reduced log. */
async function readMarks({ source, directory, warnings }) {
    const member = directory.find(MARKS_MEMBER);
    if (!member)
        return null;
    let why = 'in no shape we know';
    try {
        const marks = (0,_slim_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSlimMarks */ .p)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeContent */ .b)(source, member, MAX_MARKS_BYTES)));
        if (marks)
            return marks;
    }
    catch (thrown) {
        why = (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(thrown);
    }
    warnings.lose('header-field-ignored', `${MARKS_MEMBER}: ${why} What the full log said is lost.`);
    return null;
}
function withMarks(header, marks) {
    return marks ? { ...header, configUpdates: marks.configUpdates, logUpdates: marks.logUpdates } : header;
}
/** Says of each sample what was known of it; null where the marks are of another log than this one. */
function applyMarks(marks, { table, reductions, warnings }) {
    const rows = table.rows();
    const ids = [...rows.map(({ id }) => id), ...reductions.flatMap(each => each.samples.map(({ sample_id: id }) => id))];
    const fits = !marks.idsHashed || ids.every(id => HASHED_ID.test(String(id)));
    if (!fits || rows.length !== marks.samples || table.duplicates > 0) {
        warnings.lose('header-field-ignored', `${MARKS_MEMBER} is of another log: ${marks.samples} samples are its own.`);
        return null;
    }
    applyInvalidation(rows, marks);
    return marks;
}
function applyInvalidation(rows, { invalidation }) {
    if (invalidation === null)
        return;
    const [unknown, invalidated, edited] = [
        new Set(invalidation.unknown),
        new Set(invalidation.invalidated),
        new Set(invalidation.scoreEdited),
    ];
    for (const [position, row] of rows.entries()) {
        if (unknown.has(position))
            continue;
        row.invalidated = invalidated.has(position);
        row.scoreEdited = edited.has(position);
    }
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseSlimMarks),
/* harmony export */   r: () => (/* binding */ MAX_WARNINGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/** What a reduced log says about the one that it was made of: foreign text, as all else in a log. */

const amount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const positions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount);
/** A few of each kind are told, and there are some twenty kinds. */
const MAX_WARNINGS = 100;
const warning = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z-]{1,40}$/),
    // One line: a second one might begin with a command for whoever prints it.
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(1000)
        .transform(message => message.replace(/\s+/g, ' ')),
});
const slimMarks = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    sampleDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'ids', 'none']),
    idsHashed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    completeness: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'partial']),
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(warning).max(MAX_WARNINGS),
    /** Rows of summaries.json. */
    samples: amount,
    duplicates: amount,
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    configUpdates: amount,
    logUpdates: amount,
    /** Positions of rows; null: nobody looked. */
    invalidation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ unknown: positions, invalidated: positions, scoreEdited: positions }).nullable(),
});
/** Null when they are in no shape we know. */
function parseSlimMarks(value) {
    return slimMarks.safeParse(value).data ?? null;
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ MAX_ROW_BYTES),
  KG: () => (/* binding */ SummaryReader),
  YQ: () => (/* binding */ sampleId)
});

// UNUSED EXPORTS: summaryFromJson

// EXTERNAL MODULE: ./src/logs/json.ts
var json = __webpack_require__(2469);
// EXTERNAL MODULE: ./src/logs/amounts.ts
var amounts = __webpack_require__(1734);
// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(1067);
// EXTERNAL MODULE: ./src/logs/sample.ts
var sample = __webpack_require__(721);
;// CONCATENATED MODULE: ./src/logs/scan.ts
/**
 * A cursor over JSON bytes that are all in one buffer: skips, numbers, strings. The window ends in zero bytes, which
 * no JSON token contains, so loops need no bounds of their own; reaching the end means that bytes are missing.
 */

/** Thrown where the bytes end before the value does. */
const INCOMPLETE = Symbol('incomplete');
/** Thrown where the narrow parser does not understand; the general one decides then. */
const UNUSUAL = Symbol('unusual');
const [QUOTE, BACKSLASH, MINUS, DOT] = [0x22, 0x5c, 0x2d, 0x2e];
/** Beyond this the native search beats a loop. */
const SHORT_STRING_BYTES = 24;
/** Digits that a double holds whatever they are. */
const EXACT_DIGITS = 15;
const NUMBER_WORDS = ['NaN', 'Infinity', '-Infinity'];
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
class Scanner {
    bytes = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    end = 0;
    /** The number that `number` read last. */
    value = 0;
    /** `bytes` has at least one zero byte behind `end`. */
    load(bytes, end) {
        if (bytes !== this.bytes)
            this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.bytes = bytes;
        this.end = end;
    }
    space(at) {
        const bytes = this.bytes;
        let p = at;
        for (let byte = bytes[p]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;)
            byte = bytes[++p];
        return p;
    }
    /** Past the closing quote of a string; `at` is past the opening one. */
    string(at) {
        const bytes = this.bytes;
        const near = Math.min(at + SHORT_STRING_BYTES, this.end);
        for (let p = at; p < near; p++) {
            const byte = bytes[p];
            if (byte === QUOTE)
                return p + 1;
            if (byte === BACKSLASH)
                p++;
        }
        return this.#longString(at);
    }
    #longString(at) {
        const bytes = this.bytes;
        for (let quote = bytes.indexOf(QUOTE, at); quote >= 0 && quote < this.end; quote = bytes.indexOf(QUOTE, quote + 1)) {
            let slashes = 0;
            while (quote - slashes > at && bytes[quote - 1 - slashes] === BACKSLASH)
                slashes++;
            if (slashes % 2 === 0)
                return quote + 1;
        }
        throw INCOMPLETE;
    }
    /** Past any value that is not nested too deeply. */
    skip(at, maxDepth = json/* MAX_DEPTH */.lr) {
        const bytes = this.bytes;
        let depth = 0;
        for (let p = at; p < this.end; p++) {
            const byte = bytes[p];
            if (byte === QUOTE)
                p = this.string(p + 1) - 1;
            else if (byte === 0x7b || byte === 0x5b)
                depth++;
            else if (byte === 0x7d || byte === 0x5d)
                depth--;
            else if (depth > 0 || !isDelimiter(bytes[p + 1]))
                continue;
            if (depth > maxDepth)
                throw UNUSUAL;
            if (depth < 0)
                return p;
            if (depth === 0)
                return this.#whole(p + 1);
        }
        throw INCOMPLETE;
    }
    /** A number at the very end of the bytes may go on. */
    #whole(at) {
        if (at >= this.end && this.bytes[at - 1] !== QUOTE && this.bytes[at - 1] !== 0x7d && this.bytes[at - 1] !== 0x5d)
            throw INCOMPLETE;
        return at;
    }
    /** Reads a plain number into `value`. */
    number(at) {
        const bytes = this.bytes;
        const negative = bytes[at] === MINUS;
        let p = negative ? at + 1 : at;
        let digits = 0;
        let scale = 0;
        let mantissa = 0;
        for (let byte = bytes[p];; byte = bytes[++p]) {
            if (byte >= 0x30 && byte <= 0x39) {
                mantissa = mantissa * 10 + byte - 0x30;
                digits++;
            }
            else if (byte === DOT && scale === 0)
                scale = digits + 1;
            else
                break;
        }
        if (digits === 0 || digits > EXACT_DIGITS || !isDelimiter(bytes[p]))
            return this.#anyNumber(at);
        if (p >= this.end)
            throw INCOMPLETE;
        const value = scale === 0 ? mantissa : mantissa / POWERS[digits - scale + 1];
        this.value = negative ? -value : value;
        return p;
    }
    /** What the quick way refuses: many digits, exponents, and what is no number at all. */
    #anyNumber(at) {
        const end = this.skip(at);
        const text = this.bytes.toString('latin1', at, end);
        const byte = this.bytes[at === end ? at : at + (this.bytes[at] === MINUS ? 1 : 0)];
        if (!(byte >= 0x30 && byte <= 0x39) && !NUMBER_WORDS.includes(text))
            throw UNUSUAL;
        this.value = Number(text);
        if (Number.isNaN(this.value) && text !== 'NaN')
            throw UNUSUAL;
        return end;
    }
    /** The key of the first field of the object at `at`; if there is none, `~` of the place behind it. */
    firstKey(at) {
        if (this.bytes[at] !== 0x7b)
            throw at < this.end ? UNUSUAL : INCOMPLETE;
        return this.#keyOrEnd(this.space(at + 1));
    }
    /** The same after a value. */
    nextKey(at) {
        const p = this.space(at);
        if (this.bytes[p] === 0x7d)
            return ~(p + 1);
        if (this.bytes[p] !== 0x2c)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        return this.#keyOrEnd(this.space(p + 1));
    }
    #keyOrEnd(at) {
        if (this.bytes[at] === QUOTE)
            return at + 1;
        if (at >= this.end)
            throw INCOMPLETE;
        if (this.bytes[at] === 0x7d)
            return ~(at + 1);
        throw UNUSUAL;
    }
    /** From behind a key to its value. */
    colon(at) {
        const p = this.space(at);
        if (this.bytes[p] !== 0x3a)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        return this.space(p + 1);
    }
}
function isDelimiter(byte) {
    return byte <= 0x20 || byte === 0x2c || byte === 0x7d || byte === 0x5d;
}

;// CONCATENATED MODULE: ./src/logs/skeleton.ts
/**
 * Rows of one log look alike: between the values stand the same bytes (keys, brackets, spaces). The skeletons of rows
 * seen so far form a tree of such literals; a row that follows a path of it needs no parsing of keys at all.
 */



/** What to do with the value behind a literal. */
const ACTION = {
    end: 0,
    skip: 1,
    id: 2,
    epoch: 3,
    input: 4,
    target: 5,
    choices: 6,
    score: 7,
    metadata: 8,
    /** A field of one model's usage. */
    count: 9,
    totalTime: 10,
    workingTime: 11,
    error: 12,
    limit: 13,
};
const BY_KEY = new Map(Object.entries({
    id: ACTION.id,
    epoch: ACTION.epoch,
    input: ACTION.input,
    target: ACTION.target,
    choices: ACTION.choices,
    metadata: ACTION.metadata,
    total_time: ACTION.totalTime,
    working_time: ACTION.workingTime,
    error: ACTION.error,
    limit: ACTION.limit,
}));
const USAGE_FIELDS = [...amounts/* TOKEN_FIELDS */.c0, 'total_cost'];
/** Logs have a handful of row shapes; beyond this the rows have nothing in common. */
const MAX_JOINTS = 4096;
const LETTER_N = 0x6e;
class Skeletons extends Scanner {
    roots = [];
    #scorers;
    #joints = 0;
    #path = this.roots;
    #literalStart = 0;
    constructor(scorers) {
        super();
        this.#scorers = scorers;
    }
    /** Learns the row that begins at `start`; it is whole and valid JSON. Gives up on what only schema.ts can judge. */
    learn(start) {
        if (this.#joints > MAX_JOINTS)
            return;
        this.#path = this.roots;
        this.#literalStart = start;
        let required = 0;
        const end = this.#object(start, (key, value) => {
            if (key === 'score')
                throw UNUSUAL;
            if (key === 'scores')
                return this.#scores(value);
            if (key === 'model_usage')
                return this.#usage(value);
            if (key === 'id' || key === 'epoch')
                required++;
            return this.#value(value, { action: BY_KEY.get(key) ?? ACTION.skip });
        });
        if (required === 2)
            this.#joint(end, { action: ACTION.end });
    }
    /** Past an object whose fields `field` gets past; a key that repeats is left to the JSON parser. */
    #object(start, field) {
        const keys = new Set();
        let at = this.firstKey(start);
        while (at >= 0) {
            const end = this.string(at);
            const key = String(JSON.parse(this.bytes.toString('utf8', at - 1, end)));
            if (keys.has(key))
                throw UNUSUAL;
            keys.add(key);
            at = this.nextKey(field(key, this.colon(end)));
        }
        return ~at;
    }
    #value(at, what) {
        this.#joint(at, what);
        this.#literalStart = this.skip(at);
        return this.#literalStart;
    }
    /** A score of null is part of the literal: no score. */
    #scores(start) {
        if (this.bytes[start] === LETTER_N)
            return this.skip(start);
        return this.#object(start, (name, score) => {
            if (name === sample/* UNNAMED_SCORER */.Qj)
                throw UNUSUAL;
            if (this.bytes[score] === LETTER_N)
                return this.skip(score);
            return this.#score(score, this.#scorers.number(name));
        });
    }
    #score(start, which) {
        let values = 0;
        const end = this.#object(start, (key, value) => {
            if (key === 'value')
                values++;
            return this.#value(value, { action: key === 'value' ? ACTION.score : ACTION.skip, which });
        });
        // A score without its value is NaN, which no literal says.
        if (values === 0)
            throw UNUSUAL;
        return end;
    }
    #usage(start) {
        if (this.bytes[start] === LETTER_N)
            return this.skip(start);
        return this.#object(start, (_, model) => this.#counts(model));
    }
    #counts(start) {
        let opens = true;
        const end = this.#object(start, (key, value) => {
            const past = this.#value(value, { action: ACTION.count, which: USAGE_FIELDS.indexOf(key), opens });
            opens = false;
            return past;
        });
        // A model without counts is one that no literal can count.
        if (opens)
            throw UNUSUAL;
        return end;
    }
    /** Extends the path by the literal that ends at `end`, unless it is known: what follows a literal, it determines. */
    #joint(end, { action = ACTION.skip, which = 0, opens = false }) {
        const literal = this.bytes.subarray(this.#literalStart, end);
        const known = this.#path.find(joint => literal.equals(joint.literal));
        const joint = known ?? toJoint(Uint8Array.from(literal), { action, which, opens });
        if (!known) {
            this.#path.push(joint);
            this.#joints++;
        }
        this.#path = joint.next;
    }
}
function toJoint(literal, what) {
    return { literal, words: new Int32Array(literal.buffer, 0, literal.length >> 2), ...what, next: [] };
}

;// CONCATENATED MODULE: ./src/logs/text-scan.ts
/** Strings in JSON bytes: their text, or only the fingerprint of it, made without a string. */


const [text_scan_QUOTE, text_scan_BACKSLASH] = [0x22, 0x5c];
const ESCAPES = {
    34: 0x22,
    92: 0x5c,
    47: 0x2f,
    98: 8,
    102: 12,
    110: 10,
    114: 13,
    116: 9,
};
const PLAIN_ESCAPES = Uint8Array.from({ length: 256 }, (_, byte) => ESCAPES[byte] ?? 0);
const CACHE_SLOTS = 1024;
const CACHED_BYTES = 24;
class TextScanner extends Scanner {
    /** Fingerprint that was read last. */
    fingerprint = 0;
    /** Text that was read last. */
    text = '';
    #scratch = Buffer.alloc(1 << 14);
    #scratchView = new DataView(this.#scratch.buffer, this.#scratch.byteOffset, this.#scratch.byteLength);
    #nextBackslash = -1;
    #cache = new Array(CACHE_SLOTS).fill('');
    load(bytes, end) {
        super.load(bytes, end);
        this.#nextBackslash = -1;
    }
    /** Reads the text of the string at `at` (past its quote); short ones that repeat are made once. */
    readText(at) {
        const end = this.string(at);
        const length = end - 1 - at;
        if (this.#escapedBefore(at, end))
            this.text = this.#unescaped(at, end);
        else
            this.text = length <= CACHED_BYTES ? this.#cached(at, length) : this.bytes.toString('utf8', at, end - 1);
        return end;
    }
    #unescaped(at, end) {
        try {
            return String(JSON.parse(this.bytes.toString('utf8', at - 1, end)));
        }
        catch {
            throw UNUSUAL;
        }
    }
    /** Reads the fingerprint of the string at `at` (past its quote). */
    readFingerprint(at) {
        const end = this.string(at);
        if (end - 1 === at)
            this.fingerprint = 0;
        else if (!this.#escapedBefore(at, end))
            this.fingerprint = (0,fingerprint/* hashBytes */.yi)(this.view, at, (0,fingerprint/* cutAt */.og)(this.bytes, at, end - 1));
        else {
            const length = this.#decode({ at, end: end - 1, into: 0 });
            this.fingerprint = (0,fingerprint/* hashBytes */.yi)(this.#scratchView, 0, (0,fingerprint/* cutAt */.og)(this.#scratch, 0, length));
        }
        return end;
    }
    /** Reads the fingerprint of the list of strings whose bracket is at `at`. */
    readListFingerprint(at) {
        let p = this.space(at + 1);
        let length = 0;
        let texts = 0;
        let hasText = false;
        while (this.bytes[p] === text_scan_QUOTE) {
            const end = this.string(p + 1);
            if (texts++ > 0)
                this.#room(length + 1)[length++] = fingerprint/* SEPARATOR */.wv;
            hasText ||= end - 1 > p + 1;
            length = (0,fingerprint/* cutAt */.og)(this.#scratch, length, this.#decode({ at: p + 1, end: end - 1, into: length }));
            p = this.space(end);
            if (this.bytes[p] === 0x2c)
                p = this.space(p + 1);
        }
        if (this.bytes[p] !== 0x5d)
            throw p < this.end ? UNUSUAL : INCOMPLETE;
        this.fingerprint = hasText ? (0,fingerprint/* hashBytes */.yi)(this.#scratchView, 0, length) : 0;
        return p + 1;
    }
    // Where the next backslash lies is searched once for all the strings before it.
    #escapedBefore(at, end) {
        if (this.#nextBackslash < at) {
            const found = this.bytes.indexOf(text_scan_BACKSLASH, at);
            this.#nextBackslash = found < 0 ? this.bytes.length : found;
        }
        return this.#nextBackslash < end;
    }
    #cached(at, length) {
        const bytes = this.bytes;
        let slot = length;
        for (let i = 0; i < length; i++)
            slot = (Math.imul(slot, 31) + bytes[at + i]) | 0;
        const known = this.#cache[slot & (CACHE_SLOTS - 1)];
        if (known.length === length && isSame(known, bytes, at))
            return known;
        const text = bytes.toString('utf8', at, at + length);
        this.#cache[slot & (CACHE_SLOTS - 1)] = text;
        return text;
    }
    #room(bytes) {
        if (bytes <= this.#scratch.length)
            return this.#scratch;
        const larger = Buffer.alloc(2 ** Math.ceil(Math.log2(bytes)));
        this.#scratch.copy(larger);
        this.#scratch = larger;
        this.#scratchView = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
        return larger;
    }
    /** Decodes escapes into the scratch buffer as UTF-8; returns where the text ends in it. */
    #decode({ at, end, into }) {
        const bytes = this.bytes;
        const out = this.#room(into + end - at + 8);
        let from = at;
        let to = into;
        while (from < end) {
            const slash = this.#escapedBefore(from, end) ? this.#nextBackslash : end;
            to = this.#copy({ from, end: slash, to });
            if (slash >= end)
                break;
            const code = bytes[slash + 1];
            if (code === 0x75) {
                const unit = this.#unicode(slash + 2);
                const pair = isHigh(unit) && bytes[slash + 6] === text_scan_BACKSLASH && bytes[slash + 7] === 0x75 ? this.#unicode(slash + 8) : 0;
                const paired = isLow(pair);
                to = encode(out, to, paired ? 0x10000 + ((unit & 0x3ff) << 10) + (pair & 0x3ff) : unit);
                from = slash + (paired ? 12 : 6);
            }
            else {
                if (PLAIN_ESCAPES[code] === 0)
                    throw UNUSUAL;
                out[to++] = PLAIN_ESCAPES[code];
                from = slash + 2;
            }
            // A backslash that is part of an escape is no longer the next one.
            if (this.#nextBackslash < from)
                this.#nextBackslash = -1;
        }
        return to;
    }
    #copy({ from, end, to }) {
        const source = this.view;
        const target = this.#scratchView;
        let p = from;
        let q = to;
        for (; p + 4 <= end; p += 4, q += 4)
            target.setInt32(q, source.getInt32(p));
        for (; p < end; p++)
            target.setUint8(q++, source.getUint8(p));
        return q;
    }
    #unicode(at) {
        const text = this.bytes.toString('latin1', at, at + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(text))
            throw UNUSUAL;
        return Number.parseInt(text, 16);
    }
}
function isSame(text, bytes, at) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) !== bytes[at + i])
            return false;
    return true;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit < 0xe000;
}
/** A lone half of a pair becomes U+FFFD, as in every encoder. */
function encode(out, at, codePoint) {
    const point = codePoint >= 0xd800 && codePoint < 0xe000 ? 0xfffd : codePoint;
    if (point < 0x80)
        return out.writeUInt8(point, at);
    if (point < 0x800)
        return out.writeUInt16BE(0xc080 | ((point & 0x7c0) << 2) | (point & 0x3f), at);
    const low = 0x8080 | ((point & 0xfc0) << 2) | (point & 0x3f);
    if (point < 0x10000)
        return out.writeUInt16BE(low, out.writeUInt8(0xe0 | (point >> 12), at));
    return out.writeUInt16BE(low, out.writeUInt16BE(0xf080 | ((point & 0x1c0000) >> 10) | ((point >> 12) & 0x3f), at));
}

;// CONCATENATED MODULE: ./src/logs/row.ts
/**
 * One row of summaries.json → SampleSummary, along the skeletons of earlier rows and straight from the bytes: no
 * string is made of what is not kept. Whatever does not fit goes to schema.ts by throwing UNUSUAL; a test holds the
 * two against each other.
 */







const [row_QUOTE, OPEN_OBJECT, OPEN_ARRAY] = [0x22, 0x7b, 0x5b];
const [row_LETTER_N, LETTER_T, LETTER_F] = [0x6e, 0x74, 0x66];
/** An integer of more digits may not survive as a number. */
const SAFE_DIGITS = 15;
const COUNTS = [
    'inputTokens',
    'outputTokens',
    'totalTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
];
const COST = USAGE_FIELDS.indexOf('total_cost');
class RowParser extends TextScanner {
    #skeletons;
    #metadataKeys;
    #scores = [];
    /** Models of the row that have no price. */
    #unpriced = 0;
    #oddNumbers;
    /** Numbers of the row that cannot be, and those of them that are tokens. */
    #odd = 0;
    #oddTokens = 0;
    row = (0,sample/* emptySummary */.CB)();
    constructor(context) {
        super();
        this.#skeletons = new Skeletons(context.scorers);
        this.#metadataKeys = context.metadataKeys;
        this.#oddNumbers = context.odd;
    }
    /** So that rows of the same shape as the one at `start`, which is valid, are understood from now on. */
    learn(start) {
        this.#skeletons.load(this.bytes, this.end);
        try {
            this.#skeletons.learn(start);
        }
        catch (thrown) {
            // What the scanner does not understand has no skeleton; such rows stay with schema.ts.
            if (thrown !== UNUSUAL && thrown !== INCOMPLETE)
                throw thrown;
        }
    }
    /** Past the row at `start`, whose content is then in `row`. Throws INCOMPLETE or UNUSUAL. */
    parse(start) {
        this.row = (0,sample/* emptySummary */.CB)();
        this.#scores.length = 0;
        this.#unpriced = 0;
        this.#odd = 0;
        this.#oddTokens = 0;
        let joints = this.#skeletons.roots;
        for (let at = start;;) {
            let joint = joints[0];
            for (let i = 1; joint !== undefined && !this.#stands(joint, at); i++)
                joint = joints[i];
            if (joint === undefined)
                throw UNUSUAL;
            at += joint.literal.length;
            if (joint.action === ACTION.skip)
                at = this.bytes[at] === row_QUOTE ? this.string(at + 1) : this.skip(at);
            else if (joint.action !== ACTION.end)
                at = this.#field(joint, at);
            else
                return this.#close(at);
            joints = joint.next;
        }
    }
    #close(at) {
        // A copy is exactly as long as it must be; a grown array has room for 16 more.
        this.row.scores = this.#scores.slice();
        if (this.#oddTokens > 0)
            this.row.usage = null;
        else if (this.row.usage !== null)
            this.row.usage.costComplete = this.#unpriced === 0;
        this.#oddNumbers.count += this.#odd;
        return at;
    }
    #stands({ literal, words }, at) {
        const { bytes, view } = this;
        if (at + literal.length > this.end)
            return false;
        let p = at;
        for (let i = 0; i < words.length; i++, p += 4)
            if (view.getInt32(p, true) !== words[i])
                return false;
        for (let i = p - at; i < literal.length; i++, p++)
            if (bytes[p] !== literal[i])
                return false;
        return true;
    }
    #field(joint, at) {
        const { action } = joint;
        switch (action) {
            case ACTION.score:
                return this.#score(joint.which, at);
            case ACTION.id:
                return this.#id(at);
            case ACTION.epoch:
                return this.#epoch(at);
            case ACTION.count:
                return this.#count(joint, at);
        }
        if (this.bytes[at] === row_LETTER_N)
            return this.#word(at, 'null');
        switch (action) {
            case ACTION.input:
                return this.#input(at);
            case ACTION.target:
            case ACTION.choices:
                return this.#texts(action, at);
            case ACTION.metadata:
                return this.#metadata(at);
            case ACTION.totalTime:
            case ACTION.workingTime:
                return this.#seconds(action, at);
            default:
                return this.#ending(action, at);
        }
    }
    #id(at) {
        if (this.bytes[at] === row_QUOTE) {
            const end = this.readText(at + 1);
            this.row.id = this.text;
            return end;
        }
        const end = this.number(at);
        if (!Number.isInteger(this.value))
            throw UNUSUAL;
        this.row.id = end - at <= SAFE_DIGITS ? `${this.value}` : this.#digits(at, end);
        this.row.numericId = true;
        return end;
    }
    #digits(at, end) {
        const digits = this.bytes.toString('latin1', at, end);
        if (!/^-?\d+$/.test(digits))
            throw UNUSUAL;
        return digits;
    }
    #epoch(at) {
        const end = this.number(at);
        const epoch = this.value | 0;
        if (epoch !== this.value || epoch < 1)
            throw UNUSUAL;
        this.row.epoch = epoch;
        return end;
    }
    #input(at) {
        const isText = this.bytes[at] === row_QUOTE;
        const end = isText ? this.readFingerprint(at + 1) : this.skip(at);
        if (!isText && this.bytes[at] !== OPEN_ARRAY)
            throw UNUSUAL;
        this.row.inputFingerprint = isText ? this.fingerprint : (0,fingerprint/* fingerprintInput */.r$)(this.#json(at, end));
        return end;
    }
    #texts(action, at) {
        const isText = this.bytes[at] === row_QUOTE;
        if (!isText && this.bytes[at] !== OPEN_ARRAY)
            throw UNUSUAL;
        const end = isText ? this.readFingerprint(at + 1) : this.readListFingerprint(at);
        if (action === ACTION.target)
            this.row.targetFingerprint = this.fingerprint;
        else
            this.row.choicesFingerprint = this.fingerprint;
        return end;
    }
    #score(scorer, at) {
        switch (this.bytes[at]) {
            case row_QUOTE: {
                const end = this.readText(at + 1);
                (0,sample/* setScore */.jE)(this.#scores, scorer, this.text);
                return end;
            }
            case OPEN_OBJECT:
            case OPEN_ARRAY: {
                const end = this.skip(at);
                (0,sample/* setScore */.jE)(this.#scores, scorer, (0,sample/* toScoreValue */.P2)(this.#json(at, end)));
                return end;
            }
            case LETTER_T:
                (0,sample/* setScore */.jE)(this.#scores, scorer, true);
                return this.#word(at, 'true');
            case LETTER_F:
                (0,sample/* setScore */.jE)(this.#scores, scorer, false);
                return this.#word(at, 'false');
            case row_LETTER_N:
                (0,sample/* setScore */.jE)(this.#scores, scorer, Number.NaN);
                return this.#word(at, 'null');
            default: {
                const end = this.number(at);
                (0,sample/* setScore */.jE)(this.#scores, scorer, this.value);
                return end;
            }
        }
    }
    #metadata(start) {
        if (this.#metadataKeys.length === 0)
            return this.skip(start);
        const kept = Object.create(null);
        let at = this.firstKey(start);
        while (at >= 0) {
            const value = this.colon(this.readText(at));
            const key = this.text;
            const end = this.skip(value);
            const text = this.#metadataKeys.includes(key) ? (0,sample/* metadataText */.P6)(this.#json(value, end)) : null;
            if (text !== null)
                kept[key] = text;
            at = this.nextKey(end);
        }
        this.row.metadata = kept;
        return ~at;
    }
    #count({ which, opens }, at) {
        this.row.usage ??= (0,amounts/* noUsage */.tk)();
        if (opens)
            this.#unpriced++;
        if (which < 0)
            return this.skip(at);
        if (this.bytes[at] === row_LETTER_N)
            return this.#word(at, 'null');
        const end = this.number(at);
        if (!(0,amounts/* isAmount */.Pt)(this.value))
            this.#countOdd(which);
        else {
            addCount(this.row.usage, which, this.value);
            if (which === COST)
                this.#unpriced--;
        }
        return end;
    }
    #countOdd(which) {
        this.#odd++;
        if (which !== COST)
            this.#oddTokens++;
    }
    #seconds(action, at) {
        const end = this.number(at);
        if (!(0,amounts/* isSeconds */.Ik)(this.value))
            this.#odd++;
        else if (action === ACTION.totalTime)
            this.row.totalTime = this.value;
        else
            this.row.workingTime = this.value;
        return end;
    }
    #ending(action, at) {
        if (this.bytes[at] !== row_QUOTE)
            throw UNUSUAL;
        const end = this.readText(at + 1);
        if (action === ACTION.error)
            this.row.error = (0,sample/* cutError */.$I)(this.text);
        else
            this.row.limit = this.text;
        return end;
    }
    /** Past a word such as null, which must be all there. */
    #word(at, word) {
        const end = at + word.length;
        if (end >= this.end)
            throw INCOMPLETE;
        for (let i = 0; i < word.length; i++)
            if (this.bytes[at + i] !== word.charCodeAt(i))
                throw UNUSUAL;
        return end;
    }
    #json(at, end) {
        try {
            return (0,json/* parseJson */.qF)(this.bytes.subarray(at, end));
        }
        catch {
            throw UNUSUAL;
        }
    }
}
/**
 * `which` is the place of the count in USAGE_FIELDS. Counts are stored as small integers wherever they are: as
 * doubles they would take three times the memory.
 */
function addCount(usage, which, value) {
    const small = value | 0;
    if (which === COST)
        usage.cost = (usage.cost ?? 0) + value;
    else if (small !== value)
        usage[COUNTS[which]] += value;
    else if (which === 0)
        usage.inputTokens += small;
    else if (which === 1)
        usage.outputTokens += small;
    else if (which === 2)
        usage.totalTokens += small;
    else if (which === 3)
        usage.cacheReadTokens += small;
    else if (which === 4)
        usage.cacheWriteTokens += small;
    else
        usage.reasoningTokens += small;
}

// EXTERNAL MODULE: ./src/logs/schema.ts
var schema = __webpack_require__(3436);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(5178);
;// CONCATENATED MODULE: ./src/logs/summaries.ts







/** Far above any real row (a few kilobytes); a longer one is no summary. */
const MAX_ROW_BYTES = 64 << 20;
const FIRST_WINDOW_BYTES = 1 << 16;
/** Zero bytes behind the content, for which scan.ts asks. */
const PADDING_BYTES = 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const [OPEN_LIST, CLOSE_LIST, COMMA] = [0x5b, 0x5d, 0x2c];
class SummaryReader {
    #parser;
    #context;
    #receiver;
    #maxRowBytes;
    #window = Buffer.alloc(FIRST_WINDOW_BYTES + PADDING_BYTES);
    #start = 0;
    #rowStart = 0;
    #end = 0;
    /** Not worth another try before so many bytes are there. */
    #wanted = 0;
    #position = 0;
    #state = 'before';
    #isAfterComma = false;
    /** What is wrong with the list around its rows, which are read all the same; the first such thing. */
    malformed = null;
    constructor(context, receiver, { maxRowBytes = MAX_ROW_BYTES } = {}) {
        this.#context = context;
        this.#maxRowBytes = maxRowBytes;
        this.#parser = new RowParser(context);
        this.#receiver = receiver;
    }
    /** While the receiver is told of a row: its bytes. */
    rowBytes() {
        return this.#window.subarray(this.#rowStart, this.#start);
    }
    push(chunk) {
        if (this.#state === 'after')
            this.#expectNothing(chunk);
        else
            this.#read(chunk);
    }
    #read(chunk) {
        this.#append(chunk);
        if (this.#end - this.#start < this.#wanted)
            return;
        this.#parser.load(this.#window, this.#end);
        while (this.#next())
            ;
        if (this.#state === 'after')
            this.#expectNothing(this.#window.subarray(this.#start, this.#end));
    }
    #expectNothing(bytes) {
        if (this.malformed === null && !(0,walk/* isBlank */.z)(bytes))
            this.malformed = 'The list of samples is not all there is.';
    }
    /** @throws Unreadable when the list has no end. */
    finish() {
        if (this.#state === 'after')
            return;
        this.#wanted = 0;
        this.push(new Uint8Array(0));
        if (this.#state !== 'after')
            throw new unreadable/* Unreadable */.IO({
                what: `The list of samples ends in the middle, after sample ${this.#position}.`,
                fix: unreadable/* FETCH_AGAIN */.EF,
            });
    }
    /** Makes room by moving what is left to the front; a window that is still too small doubles. */
    #append(chunk) {
        const left = this.#end - this.#start;
        let capacity = this.#window.length;
        while (capacity < left + chunk.length + PADDING_BYTES)
            capacity *= 2;
        const target = capacity > this.#window.length ? Buffer.alloc(capacity) : this.#window;
        if (target !== this.#window || this.#end + chunk.length + PADDING_BYTES > capacity) {
            this.#window.copy(target, 0, this.#start, this.#end);
            this.#start = 0;
            this.#end = left;
        }
        target.set(chunk, this.#end);
        this.#end += chunk.length;
        target.fill(0, this.#end, this.#end + PADDING_BYTES);
        this.#window = target;
    }
    /** One step; false when bytes are missing or the list has ended. */
    #next() {
        const at = this.#parser.space(this.#start);
        this.#start = at;
        if (at >= this.#end)
            return false;
        const byte = this.#window[at];
        if (this.#state === 'before' && !BYTE_ORDER_MARK.includes(byte)) {
            if (byte !== OPEN_LIST)
                throw new unreadable/* Unreadable */.IO({ what: 'The summaries are not a list.', fix: unreadable/* FETCH_AGAIN */.EF });
            this.#state = 'rows';
        }
        else if (byte === CLOSE_LIST) {
            this.#state = 'after';
            this.#start = at + 1;
            if (this.#isAfterComma)
                this.#misplaced('comma');
            return false;
        }
        else if (byte === COMMA) {
            if (this.#isAfterComma || this.#position === 0)
                this.#misplaced('comma');
            this.#isAfterComma = true;
        }
        else if (this.#state === 'rows') {
            if (!this.#isAfterComma && this.#position > 0)
                this.#misplaced('row');
            return this.#row(at);
        }
        this.#start = at + 1;
        return true;
    }
    #misplaced(what) {
        this.malformed ??= `The list of samples has ${what === 'comma' ? 'a comma too many' : 'no comma'} after sample ${this.#position}.`;
    }
    #row(at) {
        try {
            this.#rowStart = at;
            this.#start = this.#parser.parse(at);
            this.#position++;
            this.#isAfterComma = false;
            this.#receiver.row(this.#parser.row);
            return true;
        }
        catch (thrown) {
            if (thrown === INCOMPLETE)
                return this.#wait();
            if (thrown !== UNUSUAL)
                throw thrown;
            return this.#unusual(at);
        }
    }
    #unusual(at) {
        try {
            // The general parser tells of a row that is too deep; the rows behind it are none the worse.
            const end = this.#parser.skip(at, Number.POSITIVE_INFINITY);
            if (end === at)
                throw UNUSUAL;
            this.#start = end;
        }
        catch (thrown) {
            if (thrown === INCOMPLETE)
                return this.#wait();
            throw new unreadable/* Unreadable */.IO({
                what: `Sample ${this.#position + 1} of the summaries is not JSON, and has no end.`,
                fix: unreadable/* FETCH_AGAIN */.EF,
            });
        }
        this.#position++;
        this.#isAfterComma = false;
        if (this.#general(this.#window.subarray(at, this.#start)))
            this.#parser.learn(at);
        return true;
    }
    /** Whether the row is valid. */
    #general(bytes) {
        try {
            const { summary, ignored } = summaryFromJson(bytes, this.#context);
            this.#receiver.row(summary);
            for (const what of ignored)
                this.#receiver.ignored(this.#position, what);
            return ignored.length === 0;
        }
        catch (thrown) {
            this.#receiver.broken(this.#position, (0,unreadable/* oneLine */.TN)(thrown));
            return false;
        }
    }
    #wait() {
        const there = this.#end - this.#start;
        if (there > this.#maxRowBytes)
            throw new unreadable/* Unreadable */.IO({
                what: `Sample ${this.#position + 1} of the summaries is longer than ${this.#maxRowBytes} bytes.`,
                fix: unreadable/* FETCH_AGAIN */.EF,
            });
        this.#wanted = there * 2;
        return false;
    }
}
/** The general way: any row in a shape we know. */
function summaryFromJson(bytes, context) {
    const { value, ignored } = (0,schema/* parseSample */.sW)((0,json/* parseJson */.qF)(bytes));
    return { summary: (0,sample/* toSummary */.mC)(value, sampleId(value.id, bytes), context), ignored };
}
/** Integers beyond 2^53 keep their digits: ids that differ must not become one. */
function sampleId(id, bytes) {
    if (typeof id === 'string')
        return { id, numericId: false };
    if (!Number.isInteger(id) || Number.isSafeInteger(id))
        return { id: String(id), numericId: true };
    const exact = (0,json/* parseJson */.qF)(bytes, { bigIntegersAsText: true });
    const digits = typeof exact === 'object' && exact !== null ? Reflect.get(exact, 'id') : id;
    return { id: String(digits), numericId: true };
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ FETCH_AGAIN),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/**
 * A log, or a part of one, that cannot be read: bad bytes, a hostile size, an unknown method.
 * Never leaves this folder: the door turns it into a LogOutcome, a reader of parts into a LogWarning.
 */
class Unreadable extends Error {
    name = 'Unreadable';
    fix;
    /** Plainly no Inspect log, rather than a damaged one. */
    notALog;
    constructor({ what, fix, cause, notALog = false }) {
        super(what, { cause });
        this.fix = fix;
        this.notALog = notALog;
    }
}
/** The advice for bytes that were changed or lost on their way. */
const FETCH_AGAIN = 'Copy or download the log again; if it was damaged where it was written, run the eval again.';
/** One line of an unknown thrown value, short enough for a table cell. */
function oneLine(thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
/** Why something cannot be read: its bytes, or the disk that they are on. @throws whatever is no fault of theirs. */
function whyOf(thrown) {
    if (thrown instanceof Unreadable || (thrown instanceof Error && 'code' in thrown))
        return oneLine(thrown);
    throw thrown;
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Walker),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2469);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1200);
/**
 * Walks JSON that comes in chunks and hands over the wanted subtrees as bytes, skipping all else at the speed of a
 * byte search. Memory is bounded by the caps of what is kept: a member of gigabytes is never whole anywhere.
 */


const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const MAX_KEY_BYTES = 1 << 16;
class Walker {
    #receiver;
    #stack = [];
    #state = 'value';
    #isFirst = true;
    #plan;
    // Inside a value that is skipped or kept, or inside a key.
    #depth = 0;
    #inString = false;
    #escaped = false;
    #start = 0;
    /** Bytes that came before this chunk. */
    #before = 0;
    #parts = [];
    #partBytes = 0;
    constructor(plan, receiver) {
        this.#plan = plan;
        this.#receiver = receiver;
    }
    /** Something comes after the whole value. */
    goesOn = false;
    /** The whole value has been seen. */
    get done() {
        return this.#state === 'end';
    }
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        this.#start = 0;
        let at = 0;
        while (at < bytes.length && this.#state !== 'end')
            at = this.#step(bytes, at);
        if (at < bytes.length && !this.goesOn)
            this.goesOn = !isBlank(bytes.subarray(at));
        if (this.#state === 'key' || this.#state === 'skip')
            this.#stash(bytes, bytes.length);
        this.#before += bytes.length;
    }
    /** For the end of the input: a number at the top has no other end. */
    finish() {
        this.#start = 0;
        const isScalar = this.#state === 'skip' && this.#depth === 0 && !this.#inString;
        if (isScalar && this.#stack.length === 0)
            this.#complete(Buffer.alloc(0), 0);
        if (!this.done)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO({ what: 'The JSON ends in the middle: it was cut off.', fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .FETCH_AGAIN */ .EF });
    }
    #step(bytes, at) {
        if (this.#state === 'skip')
            return this.#inString ? this.#string(bytes, at) : this.#skip(bytes, at);
        if (this.#state === 'key')
            return this.#string(bytes, at);
        const byte = bytes[at];
        if (byte <= 0x20 || byte === COMMA || (this.#isFirst && BYTE_ORDER_MARK.includes(byte)))
            return at + 1;
        this.#isFirst = false;
        if (this.#state === 'value')
            return this.#value(byte, at);
        if (this.#state === 'colon')
            return this.#colon(byte, at);
        return this.#member(byte, at);
    }
    #value(byte, at) {
        const plan = this.#plan;
        if ((plan?.kind === 'object' && byte === OPEN_OBJECT) || (plan?.kind === 'array' && byte === OPEN_ARRAY)) {
            this.#stack.push(plan);
            this.#state = 'member';
            if (plan.name !== undefined)
                this.#receiver.opened?.(plan.name, this.#before + at);
            return at + 1;
        }
        // No value begins so; going on would never get past it.
        if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
            throw notJson();
        this.#begin('skip', at);
        this.#inString = byte === QUOTE;
        return this.#inString ? at + 1 : at;
    }
    #member(byte, at) {
        const container = this.#stack.at(-1);
        if (byte === (container.kind === 'object' ? CLOSE_OBJECT : CLOSE_ARRAY))
            return this.#close(container, at);
        if (container.kind === 'array') {
            this.#plan = typeof container.each === 'function' ? container.each() : container.each;
            this.#state = 'value';
            return at;
        }
        if (byte !== QUOTE)
            throw notJson();
        this.#begin('key', at + 1);
        return at + 1;
    }
    #close(container, at) {
        this.#stack.pop();
        this.#state = this.#stack.length === 0 ? 'end' : 'member';
        if (container.name !== undefined)
            this.#receiver.closed?.(container.name, this.#before + at + 1);
        return at + 1;
    }
    #colon(byte, at) {
        if (byte !== COLON)
            throw notJson();
        this.#state = 'value';
        return at + 1;
    }
    #begin(state, at) {
        this.#state = state;
        this.#start = at;
        this.#depth = 0;
        this.#escaped = false;
        this.#parts = [];
        this.#partBytes = 0;
    }
    /** To the end of the string, or of the chunk. */
    #string(bytes, from) {
        const start = this.#escaped ? from + 1 : from;
        this.#escaped = false;
        const quote = bytes.indexOf(QUOTE, start);
        const end = quote < 0 ? bytes.length : quote;
        let slashes = 0;
        while (end - slashes > start && bytes[end - 1 - slashes] === BACKSLASH)
            slashes++;
        if (quote < 0)
            this.#escaped = slashes % 2 === 1;
        else if (slashes % 2 === 0)
            this.#endString(bytes, quote);
        return Math.min(bytes.length, end + 1);
    }
    #endString(bytes, quote) {
        this.#inString = false;
        if (this.#state === 'key')
            this.#endKey(bytes, quote);
        else if (this.#depth === 0)
            this.#complete(bytes, quote + 1);
    }
    #endKey(bytes, quote) {
        this.#stash(bytes, quote);
        const container = this.#stack.at(-1);
        const plan = container.kind === 'object' ? container.keys.get(keyText(Buffer.concat(this.#parts))) : undefined;
        this.#plan = (typeof plan === 'function' ? plan() : plan) ?? null;
        this.#state = 'colon';
    }
    /** Over brackets and scalars, to the next string or the end of the value. */
    #skip(bytes, from) {
        for (let at = from; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                this.#inString = true;
                return at + 1;
            }
            if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
                this.#deeper();
            else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || this.#depth === 0) {
                const ends = this.#ends(byte);
                if (ends)
                    return this.#complete(bytes, ends === 'after' ? at + 1 : at);
            }
        }
        return bytes.length;
    }
    #deeper() {
        if (++this.#depth > _json_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr)
            throw (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)();
    }
    #ends(byte) {
        if (this.#depth > 0)
            return --this.#depth === 0 ? 'after' : null;
        const delimits = byte <= 0x20 || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY;
        return delimits ? 'before' : null;
    }
    #complete(bytes, end) {
        const plan = this.#plan;
        this.#stash(bytes, end);
        this.#state = this.#stack.length === 0 ? 'end' : 'member';
        if (plan?.kind !== 'keep')
            return end;
        if (this.#partBytes > plan.maxBytes)
            this.#receiver.tooLong(plan.slot, this.#partBytes);
        else
            this.#receiver.kept(plan.slot, this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts));
        return end;
    }
    /** Remembers what this chunk holds of the value, if it is wanted and not too long. */
    #stash(bytes, end) {
        const limit = this.#state === 'key' ? MAX_KEY_BYTES : this.#plan?.kind === 'keep' ? this.#plan.maxBytes : -1;
        this.#partBytes += end - this.#start;
        if (this.#partBytes > limit)
            this.#parts = [];
        else
            this.#parts.push(bytes.subarray(this.#start, end));
    }
}
function isBlank(bytes) {
    return bytes.every(byte => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
function keyText(raw) {
    if (!raw.includes(BACKSLASH))
        return raw.toString('utf8');
    try {
        return String(JSON.parse(`"${raw.toString('utf8')}"`));
    }
    catch {
        throw notJson();
    }
}
function notJson() {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO({ what: 'The text is not JSON.', fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .FETCH_AGAIN */ .EF });
}


/***/ }),

/***/ 1574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Warnings)
/* harmony export */ });
/** Oddities of one kind in one log: the first few are told, the rest counted. */
const TOLD_PER_CODE = 3;
class Warnings {
    #byCode = new Map();
    /** Something of the log is missing or broken. */
    partial = false;
    note(code, message) {
        const known = this.#byCode.get(code) ?? { told: [], count: 0 };
        this.#byCode.set(code, known);
        known.count++;
        if (known.told.length < TOLD_PER_CODE)
            known.told.push(message);
    }
    /** Of an oddity that costs data. */
    lose(code, message) {
        this.partial = true;
        this.note(code, message);
    }
    list() {
        return [...this.#byCode].flatMap(([code, { told, count }]) => {
            const messages = told.map(message => message.replace(/\s+/g, ' '));
            if (count > told.length)
                messages.push(`… and ${count - told.length} more of this kind.`);
            return messages.map(message => ({ code, message }));
        });
    }
}


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ view),
/* harmony export */   m: () => (/* binding */ locateDirectory)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);

const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END64_BYTES = 56;
const MAX_COMMENT_BYTES = 65_535;
const END_SIGNATURE = 0x06054b50;
const LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
async function locateDirectory(source) {
    const tailStart = Math.max(0, source.size - END_BYTES - MAX_COMMENT_BYTES - LOCATOR_BYTES);
    const tail = view(await source.read(tailStart, source.size));
    const at = findEnd(tail);
    if (at < 0)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({
            what: 'The file starts like a zip but has no end: it was cut off, or its writer was killed.',
            fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF,
        });
    const end = {
        members: tail.getUint16(at + 10, true),
        size: tail.getUint32(at + 12, true),
        offset: tail.getUint32(at + 16, true),
    };
    const needs64 = end.members === 0xffff || end.size === 0xffffffff || end.offset === 0xffffffff;
    const place = needs64 ? await locate64({ source, tail, at, end }) : { ...end, bound: tailStart + at };
    return settle({ source, ...place });
}
/** The last end record whose comment fits in the file; data that looks like a record is told apart by that. */
function findEnd(tail) {
    for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
        if (tail.getUint8(at) !== 0x50 || tail.getUint32(at, true) !== END_SIGNATURE)
            continue;
        if (at + END_BYTES + tail.getUint16(at + 20, true) <= tail.byteLength)
            return at;
    }
    return -1;
}
// Only sentinels in the classic record decide on zip64: its locator's signature occurs in data by chance.
async function locate64(context) {
    const { source, tail, at, end } = context;
    const locator = at - LOCATOR_BYTES;
    const bound = source.size - tail.byteLength + at;
    if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_SIGNATURE)
        return { ...end, bound };
    const recordAt = Number(tail.getBigUint64(locator + 8, true));
    if (recordAt + END64_BYTES > source.size)
        throw damaged();
    const record = view(await source.read(recordAt, recordAt + END64_BYTES));
    if (record.getUint32(0, true) !== END64_SIGNATURE)
        throw damaged();
    return {
        members: Number(record.getBigUint64(32, true)),
        size: Number(record.getBigUint64(40, true)),
        offset: Number(record.getBigUint64(48, true)),
        bound: recordAt,
    };
}
function settle({ source, members, size, offset, bound }) {
    const shift = bound - size - offset;
    if (offset + size > source.size || shift < 0)
        throw damaged();
    return { members, size, offset: offset + shift, shift };
}
function damaged() {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({
        what: 'The directory of the zip points outside the file: it was cut off or damaged.',
        fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF,
    });
}
function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDirectory)
/* harmony export */ });
/* unused harmony export Directory */
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1200);
/* harmony import */ var _zip_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


const ENTRY_BYTES = 46;
/** Stands for a number that is too large for its field. */
const ZIP64_SENTINEL = 0xffffffff;
const ENTRY_SIGNATURE = 0x02014b50;
/** Room for ten million members; more would not fit a runner's memory. */
const MAX_DIRECTORY_BYTES = 1 << 30;
const SAMPLE_PREFIX = Buffer.from('samples/');
const JSON_SUFFIX = Buffer.from('.json');
const CHUNKED_SUFFIX = Buffer.from('/sample');
const EPOCH_MARK = Buffer.from('_epoch_');
const MAX_EPOCH = 1e9;
/** The entries stay bytes until asked for: a log may have a million members. */
class Directory {
    /** Everything that does not lie under `samples/`. */
    #named = new Map();
    /** Everything else; chunked samples have many members each. */
    #samples = [];
    #bytes;
    #view;
    #shift;
    members = 0;
    /** As the end record counts them. */
    claimed;
    #fileBytes;
    #samplesBytes = 0;
    constructor(bytes, { shift, members, fileBytes }) {
        this.claimed = members;
        this.#fileBytes = fileBytes;
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#view = (0,_zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .view */ .U)(bytes);
        this.#shift = shift;
        for (let at = 0; at + ENTRY_BYTES <= bytes.length; at = this.#index(at))
            this.members++;
    }
    find(name) {
        const at = this.#named.get(name);
        return at === undefined ? null : this.#member(at);
    }
    /** Names outside `samples/`. */
    names() {
        return this.#named.keys();
    }
    /** Samples that share bytes: a small file could then hold work without end. */
    get overlaps() {
        return this.#samplesBytes > this.#fileBytes;
    }
    /** In the order of the directory, repeated names included; without those that the caller already knows. */
    *samples(isKnown = () => false) {
        if (this.overlaps)
            return;
        for (const at of this.#samples) {
            const place = this.#idPlace(at);
            if (place === null || isKnown(this.#bytes, place))
                continue;
            const id = this.#bytes.toString('utf8', place.start, place.end);
            yield { id, epoch: place.epoch, member: this.#member(at), entry: at };
        }
    }
    memberAt(entry) {
        return this.#member(entry);
    }
    /** What lies under `samples/` and is no sample by itself: parts of chunked samples. */
    *sampleParts() {
        if (this.overlaps)
            return;
        for (const entry of this.#samples)
            if (this.#idPlace(entry) === null)
                yield { name: this.#name(entry), entry };
    }
    /** `samples/{id}_epoch_{n}.json` or `…/sample.json`; ids are raw, slashes included, so the last `_epoch_` parts. */
    #idPlace(entry) {
        const bytes = this.#bytes;
        const start = entry + ENTRY_BYTES + SAMPLE_PREFIX.length;
        const nameEnd = entry + ENTRY_BYTES + this.#view.getUint16(entry + 28, true);
        if (!endsWith(bytes, nameEnd, JSON_SUFFIX))
            return null;
        let at = nameEnd - JSON_SUFFIX.length;
        if (endsWith(bytes, at, CHUNKED_SUFFIX))
            at -= CHUNKED_SUFFIX.length;
        let epoch = 0;
        let scale = 1;
        for (; isDigit(bytes[at - 1]) && scale < MAX_EPOCH; scale *= 10)
            epoch += (bytes[--at] - 0x30) * scale;
        const end = at - EPOCH_MARK.length;
        return scale > 1 && end >= start && endsWith(bytes, at, EPOCH_MARK) ? { start, end, epoch } : null;
    }
    #index(at) {
        if (this.#view.getUint32(at, true) !== ENTRY_SIGNATURE)
            throw broken();
        const start = at + ENTRY_BYTES;
        const end = start + this.#view.getUint16(at + 28, true);
        if (end > this.#bytes.length)
            throw broken();
        if (!startsWith(this.#bytes, start, end, SAMPLE_PREFIX))
            this.#named.set(this.#bytes.toString('utf8', start, end), at);
        else
            this.#addSample(at);
        return end + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    #addSample(at) {
        this.#samples.push(at);
        const packedSize = this.#view.getUint32(at + 20, true);
        if (packedSize !== ZIP64_SENTINEL)
            this.#samplesBytes += packedSize;
    }
    #name(at) {
        const start = at + ENTRY_BYTES;
        return this.#bytes.toString('utf8', start, start + this.#view.getUint16(at + 28, true));
    }
    #member(at) {
        const v = this.#view;
        const member = {
            name: this.#name(at),
            method: v.getUint16(at + 10, true),
            crc: v.getUint32(at + 16, true),
            packedSize: v.getUint32(at + 20, true),
            size: v.getUint32(at + 24, true),
            headerOffset: v.getUint32(at + 42, true),
            encrypted: (v.getUint16(at + 8, true) & 1) === 1,
        };
        this.#widen(member, at);
        member.headerOffset += this.#shift;
        return member;
    }
    /** Zip64: each field that holds the sentinel has its eight bytes in the extra field 1, in this order. */
    #widen(member, entry) {
        const v = this.#view;
        let at = entry + ENTRY_BYTES + v.getUint16(entry + 28, true);
        const end = Math.min(at + v.getUint16(entry + 30, true), v.byteLength);
        for (; at + 4 <= end && v.getUint16(at, true) !== 1; at += 4 + v.getUint16(at + 2, true))
            ;
        at += 4;
        for (const field of ['size', 'packedSize', 'headerOffset']) {
            if (member[field] !== ZIP64_SENTINEL || at + 8 > end)
                continue;
            member[field] = Number(v.getBigUint64(at, true));
            at += 8;
        }
    }
}
async function readDirectory(source) {
    const { offset, size, ...place } = await (0,_zip_end_js__WEBPACK_IMPORTED_MODULE_1__/* .locateDirectory */ .m)(source);
    if (size > MAX_DIRECTORY_BYTES)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({
            what: `The directory of the zip is ${size} bytes long, more than any log needs.`,
            fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF,
        });
    return new Directory(await source.read(offset, offset + size), { ...place, fileBytes: source.size });
}
function startsWith(bytes, start, end, prefix) {
    if (start + prefix.length > end)
        return false;
    for (let i = 0; i < prefix.length; i++)
        if (bytes[start + i] !== prefix[i])
            return false;
    return true;
}
function endsWith(bytes, end, suffix) {
    return startsWith(bytes, end - suffix.length, end, suffix);
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function broken() {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO({ what: 'The directory of the zip is damaged.', fix: _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH_AGAIN */ .EF });
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ scoreLeaf),
/* harmony export */   ON: () => (/* binding */ scoreToFloat)
/* harmony export */ });
/* unused harmony exports whyUnscored, scoreToNumber */
const LETTERS = new Map([
    ['C', 1],
    ['P', 0.5],
    ['I', 0],
    ['N', 0],
]);
const WORDS = new Map([
    ['yes', 1],
    ['true', 1],
    ['no', 0],
    ['false', 0],
]);
/** What Python's `float()` accepts for finite numbers: surrounding space, a sign, digits grouped by `_`. */
const PYTHON_FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
/** The number of a score as a float, or NaN where it is none; `whyUnscored` then says why. The hot path. */
function scoreToFloat(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : Number.NaN;
    if (typeof value === 'string')
        return textToFloat(value);
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return Number.NaN;
}
function textToFloat(text) {
    const letter = LETTERS.get(text);
    if (letter !== undefined)
        return letter;
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return word;
    const digits = text.trim();
    if (!PYTHON_FLOAT.test(digits))
        return Number.NaN;
    const number = Number(digits.replaceAll('_', ''));
    return Number.isFinite(number) ? number : Number.NaN;
}
/** Why a value without a number has none. */
function whyUnscored(value) {
    if (value === undefined)
        return 'missing';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'object' && value !== null)
        return 'structure';
    return 'not-a-number';
}
/**
 * One score as Inspect's `value_to_float` reads it: letters C, P, I, N; yes, no, true, false; numbers as text.
 * @see inspect_ai.scorer.value_to_float
 */
function scoreToNumber(value) {
    const number = scoreToFloat(value);
    return Number.isNaN(number) ? { kind: 'unscored', why: whyUnscored(value) } : { kind: 'scored', value: number };
}
/** A key of a dict score, or a position of a list score. */
function scoreLeaf(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ZH: () => (/* binding */ UNDEFINED),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   zA: () => (/* binding */ unit)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/** Numbers as people read them. No locale, so that every machine writes the same; never `-0`, never `NaN`. */

/** Stands where a number is not defined; a reason stands beside it. */
const UNDEFINED = '–';
const MINUS = '−';
/** A level, such as `80.3 %` or `3.42`. A ratio's two levels are amounts, so they are plain. */
function level(value, scale) {
    if (!isNumber(value))
        return UNDEFINED;
    return scale === 'points' ? `${fixed(hundredfold(value), 1)} %` : plain(value);
}
/** A difference with its sign and without its unit: `−6.0`, `+7.3`, `0.0`. */
function difference(value, scale) {
    if (!isNumber(value))
        return UNDEFINED;
    const written = magnitude(value, scale);
    if (!/[1-9]/.test(written))
        return written;
    return `${value < 0 ? MINUS : '+'}${written}`;
}
/** A difference without sign and with its unit: `9.7 points`, `1 point`, `12 %`, `0.4`. */
function size(value, scale) {
    return isNumber(value) ? withUnit(magnitude(value, scale), scale) : UNDEFINED;
}
/** A size that nothing exceeds, so rounded up: 3.01 points read `3.1 points`, and 0.003 points `0.01 points`. */
function bound(value, scale) {
    if (!isNumber(value))
        return UNDEFINED;
    const amount = scale === 'plain' ? Math.abs(value) : hundredfold(Math.abs(value));
    const places = boundPlaces(amount, scale);
    return withUnit(trimmed(fixed(roundedUp(amount, places), Math.min(places, MOST_PLACES))), scale);
}
/** As many decimals as a size has, and more where they would leave nothing but zeros. */
function boundPlaces(amount, scale) {
    if (scale === 'plain')
        return amount > 0 && amount < 1000 ? Math.max(0, 2 - Math.floor(Math.log10(amount))) : 0;
    if (amount < 0.1)
        return amount === 0 ? 0 : 2;
    return scale === 'percent' && amount >= 1 ? 0 : 1;
}
/** Decimals beyond these are no use to a reader. */
const MOST_PLACES = 6;
/** Relative error of a product of two doubles, generously: 0.031 × 100 is not above 3.1. */
const ROUNDING = 1e-12;
function roundedUp(amount, places) {
    const steps = 10 ** Math.min(places, MOST_PLACES);
    const up = Math.ceil(amount * steps * (1 - ROUNDING)) / steps;
    return Number.isFinite(up) ? up : amount;
}
function withUnit(written, scale) {
    const short = written.replace(/\.0$/, '');
    return `${short}${scale === 'points' && short === '1' ? ' point' : unit(scale)}`;
}
function unit(scale) {
    return { points: ' points', percent: ' %', plain: '' }[scale];
}
/** `[−10.1, −2.3]`; nothing when there is no interval. */
function interval(lower, upper, scale) {
    if (!isNumber(lower) && !isNumber(upper))
        return '';
    return `[${difference(lower, scale)}, ${difference(upper, scale)}]`;
}
/** `.0075`, `.31`, `< .0001`, `1`. Four digits where it matters, so that .0496 does not read as .05. */
function pValue(p) {
    if (!isNumber(p))
        return UNDEFINED;
    if (p < 0.0001)
        return '< .0001';
    if (p >= 0.995)
        return '1';
    const digits = p < 0.1 ? fixed(p, 4).replace(/0+$/, '') : fixed(p, 2);
    return digits.replace(/^0/, '');
}
function count(value) {
    return isNumber(value) ? fixed(value, 0) : UNDEFINED;
}
/** Share of a whole in per cent, cut off rather than rounded up: 99.97 % must not read as 100 %. */
function share(value) {
    if (!isNumber(value))
        return UNDEFINED;
    const thousandths = Math.floor(Math.max(0, Math.min(1, value)) * 1000 + 1e-6);
    return `${fixed(thousandths / 10, 1).replace(/\.0$/, '')} %`;
}
/** The level of an interval: `95 %`, `99.5 %`. */
function confidence(level) {
    return `${Number((level * 100).toPrecision(6))} %`;
}
/** `−29 %`, `+0.4 %`: relative to the baseline. */
function relative(value) {
    if (!isNumber(value))
        return UNDEFINED;
    return `${difference(value, 'percent')} %`;
}
/** US dollars: `$18.42`, `$0.0042`. */
function money(dollars) {
    if (!isNumber(dollars))
        return UNDEFINED;
    const amount = Math.abs(dollars);
    const written = amount === 0 || amount >= 0.1 ? fixed(amount, 2) : significant(amount, 2);
    return `${dollars < 0 && /[1-9]/.test(written) ? MINUS : ''}$${written}`;
}
/** `940`, `12.4k`, `3.1M`. */
function tokens(value) {
    if (!isNumber(value))
        return UNDEFINED;
    const scales = [
        { over: 999_500_000, divisor: 1e9, suffix: 'B' },
        { over: 999_500, divisor: 1e6, suffix: 'M' },
        { over: 999.5, divisor: 1e3, suffix: 'k' },
    ];
    const scale = scales.find(each => Math.abs(value) >= each.over);
    return scale ? `${fixed(value / scale.divisor, 1).replace(/\.0$/, '')}${scale.suffix}` : fixed(value, 0);
}
/** `0.8 s`, `42 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
function duration(seconds) {
    if (!isNumber(seconds))
        return UNDEFINED;
    if (seconds < 9.95)
        return `${fixed(Math.max(0, seconds), 1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return two(whole, { big: 60, bigName: 'min', small: 1, smallName: 's' });
    if (whole < 86_400)
        return two(whole, { big: 3600, bigName: 'h', small: 60, smallName: 'min' });
    return two(whole, { big: 86_400, bigName: 'd', small: 3600, smallName: 'h' });
}
/** `20 min old`, `14 h old`, `9 days old`. */
function age(hours) {
    if (!isNumber(hours))
        return 'of unknown age';
    if (hours < 1)
        return `${Math.max(0, Math.round(hours * 60))} min old`;
    if (hours < 48)
        return `${Math.floor(hours)} h old`;
    return `${fixed(Math.floor(hours / 24), 0)} days old`;
}
function plural(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
/** Per cent of a rate, still finite for the largest number there is. */
const hundredfold = (rate) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, rate * 100));
function magnitude(value, scale) {
    const amount = Math.abs(value);
    if (scale === 'plain')
        return plain(amount);
    const points = hundredfold(amount);
    return scale === 'percent' && points >= 0.95 ? fixed(points, 0) : fixed(points, 1);
}
/** A number on a scale of its own: three significant digits below a thousand, whole numbers above. */
function plain(value) {
    const amount = Math.abs(value);
    const written = amount >= 1000 || Number.isInteger(amount) ? fixed(amount, 0) : trimmed(significant(amount, 3));
    return value < 0 && /[1-9]/.test(written) ? `${MINUS}${written}` : written;
}
const trimmed = (written) => (/^[\d,]+\.\d+$/.test(written) ? written.replace(/\.?0+$/, '') : written);
function significant(amount, digits) {
    if (amount < 1e-4)
        return amount.toExponential(1).replace('.0', '');
    const places = Math.max(0, digits - 1 - Math.floor(Math.log10(amount)));
    return fixed(amount, places);
}
function fixed(value, places) {
    const amount = Math.abs(value);
    if (amount >= 1e15)
        return `${value < 0 ? MINUS : ''}${amount.toExponential(2).replace('+', '')}`;
    const [whole = '0', decimals] = amount.toFixed(places).split('.');
    const written = decimals === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(Number(whole)) : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(Number(whole))}.${decimals}`;
    return value < 0 && /[1-9]/.test(written) ? `${MINUS}${written}` : written;
}
function two(value, parts) {
    const big = Math.floor(value / parts.big);
    const small = Math.floor((value % parts.big) / parts.small);
    return small === 0
        ? `${fixed(big, 0)} ${parts.bigName}`
        : `${fixed(big, 0)} ${parts.bigName} ${small} ${parts.smallName}`;
}


/***/ })

};
