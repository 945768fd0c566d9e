export const id = 374;
export const ids = [374];
export const modules = {

/***/ 21635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4616);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96661);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50258);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73247);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86404);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85525);
/** An artifact from GitHub's store onto this machine's disk: bounded, checked against its digest, tried again when cut off. */








/** More than any reduced baseline, and as much as a runner's disk can spare. */
const MAX_ARTIFACT_BYTES = 4 * 1024 ** 3;
const TRIES = 3;
/**
 * @throws BadArtifact when it is expired, too large, or not what its digest says.
 * @throws GitHubError when it cannot be had just now.
 */
async function downloadArtifact(artifact, { api, http, folder }, maxBytes = MAX_ARTIFACT_BYTES) {
    if (artifact.size_in_bytes > maxBytes)
        throw new _unpack_js__WEBPACK_IMPORTED_MODULE_7__/* .BadArtifact */ .E(`it has ${artifact.size_in_bytes} bytes, more than the ${maxBytes} that are read`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${artifact.id}.zip`);
    for (let tries = 1;; tries++) {
        try {
            // The address is good for a minute: asked for anew each time.
            const url = await addressOf(api, artifact);
            const { status, body } = await http.stream({ url, maxBytes });
            if (status !== 200)
                throw unavailable(artifact, `the store answered ${status}`);
            const { sha256 } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeChunks */ .a7)(path, body);
            checkDigest(artifact, sha256);
            return await (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .T)(path, artifact.name);
        }
        catch (thrown) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            if (thrown instanceof _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j && thrown.kind === 'too-large')
                throw new _unpack_js__WEBPACK_IMPORTED_MODULE_7__/* .BadArtifact */ .E(thrown.message);
            const passing = thrown instanceof _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j || thrown instanceof WrongDigest || (0,_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHub */ .W)(thrown, 'unreachable');
            if (!passing)
                throw thrown;
            if (tries < TRIES)
                continue;
            throw thrown instanceof _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpError */ .j ? unavailable(artifact, thrown.message, thrown) : thrown;
        }
    }
}
/** A download that was cut or changed on its way, which another one may not be; after several, the artifact itself is. */
class WrongDigest extends _unpack_js__WEBPACK_IMPORTED_MODULE_7__/* .BadArtifact */ .E {
}
async function addressOf(api, { id, expires_at }) {
    try {
        return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactAddress */ .zh)(api, id);
    }
    catch (thrown) {
        if ((0,_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHub */ .W)(thrown, 'gone'))
            throw new _unpack_js__WEBPACK_IMPORTED_MODULE_7__/* .BadArtifact */ .E(`it has expired${expires_at ? ` (${day(expires_at)})` : ''}`);
        if ((0,_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHub */ .W)(thrown, 'not-found'))
            throw new _unpack_js__WEBPACK_IMPORTED_MODULE_7__/* .BadArtifact */ .E('it has been deleted');
        throw thrown;
    }
}
const day = (time) => time.slice(0, 10);
function checkDigest({ digest }, sha256) {
    if (digest && digest !== `sha256:${sha256}`)
        throw new WrongDigest(`its bytes have the digest sha256:${sha256.slice(0, 12)}…, not the ${digest.slice(0, 19)}… of its record`);
}
function unavailable({ name, id }, why, cause) {
    return new _github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y({ kind: 'unreachable', status: null, message: `artifact ${name} (${id}) cannot be downloaded: ${why}` }, { cause });
}


/***/ }),

/***/ 86404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   a7: () => (/* binding */ writeChunks),
/* harmony export */   zt: () => (/* binding */ inPassingFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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

/***/ 97327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ artifactNames)
/* harmony export */ });
function artifactNames(prefix, suite) {
    return {
        part: (job, leg) => `${prefix}-part-${suite}-${job}-${leg}`,
        parts: `${prefix}-part-${suite}-`,
        candidate: `${prefix}-candidate-${suite}`,
        baseline: `${prefix}-baseline-${suite}`,
        report: `${prefix}-report-${suite}`,
    };
}


/***/ }),

/***/ 84619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArtifact),
/* harmony export */   S: () => (/* binding */ TRUSTED)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21635);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85525);
/** An artifact of logs, from GitHub's store to files of this machine. */




/** Of a run that is trusted: its logs are as large as they are. */
const TRUSTED = { artifactBytes: _download_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ARTIFACT_BYTES */ .o9, totalBytes: _unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_UNPACKED_BYTES */ .Tx };
/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
async function openArtifact(artifact, source, { label, limits = TRUSTED }) {
    // Of its own, since one artifact may be opened as the baseline and for what lies before it.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source.folder, `${artifact.id}-`));
    const zip = await (0,_download_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadArtifact */ .bk)(artifact, { ...source, folder }, limits.artifactBytes);
    return (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackLogs */ .wx)(zip, { folder, label, limits });
}


/***/ }),

/***/ 20700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   lS: () => (/* binding */ MAX_LOGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/** The manifest of an artifact of ours. What comes out of an artifact is a stranger's, whoever says he made it. */

const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Name of the zip member. */
const MANIFEST = 'manifest.json';
/** Of an artifact: more logs than any suite has. */
const MAX_LOGS = 5000;
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Name of the zip member. */
    file: line,
    /** Where the log lay when it was packed. */
    path: line,
    task: line,
    model: line,
    evalId: line,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['started', 'success', 'cancelled', 'error']),
    /** Rows: samples × epochs. */
    samples: count,
    digest: line,
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    /** Ids of invalidated samples, hashed where ids are; null: not known. */
    invalidated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable(),
});
const manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: line, version: line }),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['part', 'candidate', 'baseline']),
    suite: line,
    repository: line,
    /** `GITHUB_SHA` of the run that packed it. */
    commit: line,
    branch: line,
    event: line,
    workflow: line,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive() }),
    job: line,
    leg: count,
    legs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** Every log was read and finished, and no part was missing. */
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['scores', 'full']),
    sampleDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'ids', 'none']),
    logs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry).max(MAX_LOGS),
    /** Logs that could not be read where they were made: nothing of them is here. */
    unreadable: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: line, what: line, fix: line })).max(MAX_LOGS),
    /** Files that were left out and may have been meant. */
    ignored: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: line, reason: line })).max(MAX_LOGS),
    /** What was missing already where this was put together, in words. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(line).max(1000),
});
/** Null when it is in no shape we know. */
function parseManifest(json) {
    return manifest.safeParse(json).data ?? null;
}


/***/ }),

/***/ 85525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ BadArtifact),
/* harmony export */   Tx: () => (/* binding */ MAX_UNPACKED_BYTES),
/* harmony export */   wx: () => (/* binding */ unpackLogs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _logs_decompress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73247);
/* harmony import */ var _logs_unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91200);
/* harmony import */ var _logs_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22232);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86404);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20700);
/** The zip of an artifact → its manifest and its logs. A stranger's zip: sizes and counts are capped, names are only read. */







/** An artifact that is not what it should be: told as the reason why it was passed over. */
class BadArtifact extends Error {
    name = 'BadArtifact';
}
const MAX_MANIFEST_BYTES = 64 << 20;
/** All logs of an artifact of ours, unpacked: with the texts of a large suite, some gigabytes. */
const MAX_UNPACKED_BYTES = 16 * 1024 ** 3;
/**
 * @param folder exists; the logs are written there under numbers.
 * @param label begins the name of each log, so that those of several artifacts stay apart.
 * @throws BadArtifact
 */
async function unpackLogs(zip, { folder, label, limits }) {
    try {
        const members = await membersOf(zip);
        const manifest = await manifestOf(zip, members);
        const wanted = manifest.logs.map(entry => ({ entry, member: memberOf(entry, members) }));
        if (wanted.length > (limits.logs ?? _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LOGS */ .lS))
            throw new BadArtifact(`it holds ${wanted.length} logs, more than the ${limits.logs} that are read`);
        const total = wanted.reduce((sum, { member }) => sum + member.size, 0);
        if (total > limits.totalBytes)
            throw new BadArtifact(`its logs declare ${total} bytes, more than the ${limits.totalBytes} that are read`);
        const logs = [];
        for (const [index, { entry, member }] of wanted.entries()) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${index}.log`);
            const { sha256 } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeChunks */ .a7)(path, (0,_logs_decompress_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Q)(zip, member));
            if (sha256 !== entry.sha256)
                throw new BadArtifact(`${entry.file} is not the file that its manifest names`);
            logs.push({
                kind: 'source',
                source: await (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .T)(path, nameOf(entry, { label: label(manifest), index, manifest })),
                named: true,
            });
        }
        return { manifest, logs };
    }
    catch (thrown) {
        if (thrown instanceof _logs_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unreadable */ .IO)
            throw new BadArtifact(thrown.message.replace(/\.$/, ''), { cause: thrown });
        throw thrown;
    }
}
async function membersOf(zip) {
    const directory = await (0,_logs_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .readDirectory */ .g)(zip);
    const found = new Map();
    for (const name of directory.names()) {
        if (found.size > _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_LOGS */ .lS + 1)
            throw new BadArtifact('it holds more files than any artifact of ours');
        const member = directory.find(name);
        if (member)
            found.set(name, member);
    }
    return found;
}
async function manifestOf(zip, members) {
    const member = members.get(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST */ .e0);
    if (!member)
        throw new BadArtifact('it has no manifest.json: eval-regression did not make it');
    const text = (await (0,_logs_decompress_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeContent */ .b)(zip, member, MAX_MANIFEST_BYTES)).toString('utf8');
    const manifest = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(jsonOf(text));
    if (manifest === null)
        throw new BadArtifact('its manifest.json is in no shape that this version knows');
    return manifest;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function memberOf({ file }, members) {
    const member = members.get(file);
    if (!member)
        throw new BadArtifact(`${file} is in its manifest, but not in the artifact`);
    return member;
}
/** As the log was called where it was made; numbered where the manifest repeats itself. */
function nameOf({ path }, { label, index, manifest }) {
    const repeated = manifest.logs.findIndex(other => other.path === path) !== index;
    return `${label}${path.replace(/^(\.?\/)+/, '')}${repeated ? ` (${index})` : ''}`;
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ artifactsOfRun),
/* harmony export */   x8: () => (/* binding */ artifactsNamed),
/* harmony export */   zh: () => (/* binding */ artifactAddress)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96661);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21284);



/** Of one run, all attempts. @throws GitHubError */
function artifactsOfRun(api, run, name) {
    const parse = (json) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArtifacts */ .nG)(json).artifacts;
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .listAll */ ._)(api, {
        route: 'GET /actions/runs/{run}/artifacts',
        parameters: { run, ...(name !== undefined && { name }) },
        parse,
        maxPages: 10,
    });
}
/** A page of those of the whole repository, of one name or of any; GitHub gives the newest first. @throws GitHubError */
function artifactsNamed(api, { name, page }) {
    return api.get('GET /actions/artifacts', { ...(name !== undefined && { name }), per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .m, page }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArtifacts */ .nG);
}
/** Where the zip lies: an address that is good for a minute, and must be asked without our token. @throws GitHubError */
async function artifactAddress(api, id) {
    const answer = await api.request('GET /actions/artifacts/{id}/zip', { id, request: { redirect: 'manual' } });
    const { location } = answer.headers;
    if (typeof location === 'string')
        return location;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y({ kind: 'strange', status: answer.status, message: `artifact ${id} has no address` });
}


/***/ }),

/***/ 40149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ History),
/* harmony export */   MP: () => (/* binding */ MAX_COMMITS),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96661);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21284);



/** How far back a walk goes; the list of commits has a hundred a page. */
const MAX_COMMITS = 300;
/** A commit by full or short sha, branch or tag; null when there is none. @throws GitHubError */
async function findCommit(api, ref) {
    try {
        return await api.get('GET /commits/{ref}', { ref }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommit */ .L5);
    }
    catch (thrown) {
        // 422: "No commit found for SHA".
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found', 'refused'))
            return null;
        throw thrown;
    }
}
/** @throws GitHubError */
function mergeBase(api, base, head) {
    return api.get('GET /compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMergeBase */ .FG);
}
/** Commits that are known, each with its parents; a page of ancestors is asked for where one is not. */
class History {
    #api;
    #parents = new Map();
    constructor(api) {
        this.#api = api;
    }
    /** @throws GitHubError */
    async parentsOf(sha) {
        const known = this.#parents.get(sha);
        if (known)
            return known;
        const commits = await this.#api.get('GET /commits', { sha, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .m }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommits */ .iZ);
        for (const each of commits)
            this.#parents.set(each.sha, each.parents.map(parent => parent.sha));
        return this.#parents.get(sha) ?? [];
    }
    /** The commit itself, its first parent, the first parent of that, and so on. @throws GitHubError */
    async *firstParents(sha) {
        for (let at = sha; at !== undefined; [at] = await this.parentsOf(at))
            yield at;
    }
}
/** The text of a file at a commit, or null where there is none. @throws GitHubError */
async function fileAt(api, path, commit) {
    try {
        const answer = await api.request('GET /contents/{+path}', {
            // The slashes stay; a name may hold what would end the path.
            path: path.split('/').map(encodeURIComponent).join('/'),
            ref: commit,
            headers: { accept: 'application/vnd.github.raw+json' },
        });
        if (answer.data instanceof ArrayBuffer)
            return Buffer.from(answer.data).toString('utf8');
        if (typeof answer.data === 'string')
            return answer.data;
        // A folder is answered by a list.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y({ kind: 'strange', status: answer.status, message: `${path} is no file` });
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 21511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
const PAGE_SIZE = 100;
/** @throws GitHubError */
async function listAll(api, { route, parameters = {}, parse, maxPages, }) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
        const found = await api.get(route, { ...parameters, per_page: PAGE_SIZE, page }, parse);
        items.push(...found);
        if (found.length < PAGE_SIZE)
            return { items, cut: false };
    }
    return { items, cut: true };
}


/***/ }),

/***/ 11734:
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

/***/ 49407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11734);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98431);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10721);
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

/***/ 26231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ BodyFields),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* unused harmony export resolve */
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52469);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10721);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83436);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54129);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75178);
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

/***/ 51084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/* unused harmony export tableCrc32 */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
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
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/logs/checksum.ts
var checksum = __webpack_require__(51084);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(91200);
// EXTERNAL MODULE: ./src/logs/zip-end.ts
var zip_end = __webpack_require__(63136);
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
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 68339));
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

/***/ 86796:
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
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49407);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26231);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98431);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52469);
/* harmony import */ var _sample_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37728);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83436);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6578);
/* harmony import */ var _slim_marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31081);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54129);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91200);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1574);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22232);
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

/***/ 41067:
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

/***/ 32825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withHashedIds)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61628);

/** `ids`, `sample_id`, `sample-ids`: settings under such names list ids. */
const NAMES_IDS = /(^|[._-])(sample[._-]?)?ids?$/i;
/** The log as a reader of its form without ids sees it. */
function withHashedIds(log) {
    if (log.idsHashed)
        return log;
    const { spec } = log.header;
    const sampleIds = spec.dataset.sampleIds?.map(_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s) ?? null;
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
        samples: log.samples.map(sample => ({ ...sample, id: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(sample.id), numericId: false })),
        reductions: log.reductions.map(reduction => ({
            ...reduction,
            samples: reduction.samples.map(({ id, value }) => ({ id: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(id), value })),
        })),
    };
}
function hashed(value) {
    if (Array.isArray(value))
        return value.map(hashed);
    return typeof value === 'string' || typeof value === 'number' ? (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(String(value)) : value;
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


/***/ }),

/***/ 98431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BM: () => (/* binding */ clusterKeys),
  fP: () => (/* binding */ oddNumbersOf),
  nq: () => (/* binding */ scorerNames),
  FM: () => (/* binding */ toHeader)
});

// EXTERNAL MODULE: ./src/logs/amounts.ts
var amounts = __webpack_require__(11734);
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
var sample = __webpack_require__(10721);
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

/***/ 81266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readInvalidations)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26231);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91200);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22232);
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

/***/ 72620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   VN: () => (/* binding */ chunks),
/* harmony export */   WY: () => (/* binding */ HEADER_FIELDS),
/* harmony export */   vg: () => (/* binding */ walkSamples)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49407);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26231);
/* harmony import */ var _eval_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86796);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98431);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52469);
/* harmony import */ var _sample_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37728);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83436);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91200);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75178);
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

/***/ 63005:
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

/***/ 52469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
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

/***/ 41955:
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

/***/ 73247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findLogs),
  T: () => (/* binding */ openFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/logs/glob.ts
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

// EXTERNAL MODULE: ./src/logs/listing.ts
var listing = __webpack_require__(41955);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(91200);
;// CONCATENATED MODULE: ./src/logs/open.ts
/** Paths, folders and patterns → byte sources. The only file that reads the file system. */







/** A log says what it is before its samples come. */
const SNIFF_BYTES = 64 << 10;
/** Folders within folders: more is a loop that links hide. */
const MAX_FOLDER_DEPTH = 64;
/** A FIFO that takes the place of a file after the look at it must not block us. Windows has no such flag. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const REMOTE = /^[a-z][a-z0-9+.-]+:\/\//i;
/** Shells put the home folder in its place, but not between quotes or behind a comma. */
const HOME = /^~[^/\\]*(?:[/\\]|$)/;
/**
 * @param spec a file, a folder, a glob, or several: separated by commas, or as a list.
 * @throws UserError when a named path does not exist, or nothing at all is found.
 */
async function findLogs(spec) {
    const parts = typeof spec !== 'string' ? spec : (await kindOf(spec)) ? [spec] : splitList(spec);
    const paths = new Map();
    const skipped = [];
    for (const part of parts)
        await findPart(part, paths, skipped);
    const logs = await Promise.all([...paths.keys()].sort().map(path => openLog(path, paths.get(path))));
    if (logs.length > 0)
        return { logs, skipped: skipped.filter(({ path }) => !paths.has(path)) };
    throw new errors/* UserError */.y({
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
        await walkNamed(part, { ...search, named: false, judge: listing/* judgeFile */.GP });
    else if (found === null && isGlob(part) && whyForeign(part) === null)
        await walkMatches(part, search);
    else
        throw new errors/* UserError */.y({ where: part, ...(found === 'other' ? NO_REGULAR_FILE : (whyForeign(part) ?? NOTHING)) });
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
    const { base, matches } = compileGlob(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern);
    const judge = (name, relative) => matches(relative) ? (0,listing/* judgeMatch */.nV)(name) : { kind: 'search' };
    await walk(base, { ...search, named: true, judge }, '');
}
async function walk(folder, search, relative) {
    const real = await (0,promises_.realpath)(folder).catch(() => null);
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
        await visit({ entry, names, path: (0,external_node_path_.join)(folder, entry.name), relative: relative + entry.name }, search);
}
async function visit(at, search) {
    const kind = at.entry.isSymbolicLink() ? await kindOf(at.path) : kindOfEntry(at.entry);
    if (kind === 'folder') {
        const verdict = (0,listing/* judgeFolder */._c)(at.entry.name, at.names);
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
        const file = await (0,promises_.open)(path, READ_FLAGS);
        try {
            const bytes = Buffer.alloc(SNIFF_BYTES);
            const { bytesRead } = await file.read(bytes, 0, SNIFF_BYTES, 0);
            return (0,listing/* looksLikeLog */.ap)(bytes.toString('latin1', 0, bytesRead)) ? listing/* LOOKS_LIKE_LOG */.Yi : reason;
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        return `cannot be read: ${(0,unreadable/* oneLine */.TN)(thrown)}`;
    }
}
async function listFolder(folder, search) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (thrown) {
        search.skipped.push({ path: folder, reason: `cannot be listed: ${(0,unreadable/* oneLine */.TN)(thrown)}` });
        return [];
    }
}
async function kindOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found && kindOfEntry(found);
}
function kindOfEntry(entry) {
    return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}
async function openLog(path, named) {
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            return {
                kind: 'unreadable',
                path,
                what: `${(0,external_node_path_.basename)(path)} is a folder, and no log is in it.`,
                fix: 'Pass the .eval file itself.',
                notALog: false,
            };
        return { kind: 'source', source: fileSource(path, found.size), named };
    }
    catch (thrown) {
        return { kind: 'unreadable', path, what: (0,unreadable/* oneLine */.TN)(thrown), fix: 'Check that the file can be read.', notALog: false };
    }
}
/** A file under another name than its path: that of the log which was unpacked to it. */
async function openFile(path, name) {
    return fileSource(path, (await (0,promises_.stat)(path)).size, name);
}
/** Opens the file for each read, so that hundreds of logs do not hold hundreds of files open. */
function fileSource(path, size, name = path) {
    return {
        name,
        size,
        async read(start, end) {
            const file = await (0,promises_.open)(path, READ_FLAGS);
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

/***/ 11074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ eachRawRow),
/* harmony export */   h: () => (/* binding */ readRaw)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26231);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _eval_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86796);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52469);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72620);
/* harmony import */ var _sample_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37728);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83436);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6578);
/* harmony import */ var _summaries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54129);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91200);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75178);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1574);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22232);
/** A log as it stands in its file, for the writer of reduced logs: the header as JSON, reductions, and every sample. */













async function readRaw(log) {
    if (log.container === 'json')
        return readRawJson(log.source);
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_10__/* .readDirectory */ .g)(log.source);
    const json = await readHeaderFields(log.source, directory);
    const raw = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(json).value;
    const opened = { source: log.source, directory, warnings: new _warnings_js__WEBPACK_IMPORTED_MODULE_11__/* .Warnings */ .e() };
    return { header: json, reductions: await (0,_eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readReductions */ .Pi)(opened, raw) };
}
/** As the reader chooses: the start where the end is not there or broken. Fields in no shape we know are taken out. */
async function readHeaderFields(source, directory) {
    for (const name of ['header.json', '_journal/start.json']) {
        const member = directory.find(name);
        if (!member)
            continue;
        try {
            const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,_decompress_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeContent */ .b)(source, member, _eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HEADER_BYTES */ .v8), { bigIntegersAsText: true });
            (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(json);
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
    const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: _eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_HEADER_BYTES */ .v8 }];
    const plan = { kind: 'object', keys: new Map([..._json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER_FIELDS */ .WY, 'plan', 'reductions'].map(keep)) };
    const walker = new _walk_js__WEBPACK_IMPORTED_MODULE_9__/* .Walker */ .J(plan, {
        kept: (slot, bytes) => {
            const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(bytes, { bigIntegersAsText: true });
            if (slot === 'reductions')
                reductions = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReductions */ ._Z)(json).value;
            else
                header[slot] = json;
        },
        // The reading of the log has told of it.
        tooLong: () => { },
    });
    try {
        for await (const chunk of (0,_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .chunks */ .VN)(source))
            walker.push(chunk);
    }
    catch (thrown) {
        // A log that was cut off was told to be; its header came before.
        unlessUnreadable(thrown);
    }
    const raw = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHeader */ .RW)(header).value;
    return { header, reductions: reductions.length > 0 ? reductions : (raw.results?.sample_reductions ?? []) };
}
/** Every row that the log has of its samples, in file order, repetitions included. */
async function eachRawRow(log, visit) {
    const table = new _sample_table_js__WEBPACK_IMPORTED_MODULE_5__/* .SampleTable */ .b(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? eachInJson(log, table, visit) : eachInZip(log, table, visit);
}
const newContext = () => ({ scorers: new _scorer_names_js__WEBPACK_IMPORTED_MODULE_12__/* .ScorerNames */ .$(), metadataKeys: [], odd: { count: 0 } });
async function eachInJson(log, table, visit) {
    const context = newContext();
    await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .walkSamples */ .vg)(log.source, {
        visit: body => {
            const { id, epoch } = body.summary(context);
            const position = table.find(id, epoch);
            if (position >= 0)
                visit({ position, sample: body.raw, summary: null });
        },
    });
}
async function eachInZip(log, table, visit) {
    const directory = await (0,_zip_js__WEBPACK_IMPORTED_MODULE_10__/* .readDirectory */ .g)(log.source);
    const seen = new Uint8Array(log.samples.length);
    const once = row => {
        seen[row.position] = 1;
        visit(row);
    };
    const summaries = directory.find('summaries.json');
    const isWhole = summaries === null || log.completeness === 'complete';
    for (const member of isWhole ? (0,_eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryMembers */ .oo)(directory) : [summaries, ...(0,_eval_file_js__WEBPACK_IMPORTED_MODULE_2__/* .journalOf */ .PR)(directory)])
        await eachSummary({ source: log.source, member, table }, once);
    const context = newContext();
    const isKnown = (bytes, place) => {
        const position = table.findBytes(bytes, place);
        return position >= 0 && seen[position] === 1;
    };
    for (const { member } of directory.samples(isKnown)) {
        const body = await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(log.source, member).catch(unlessUnreadable);
        const summary = body?.summary(context);
        const position = summary ? table.find(summary.id, summary.epoch) : -1;
        if (body && position >= 0 && seen[position] === 0)
            once({ position, sample: body.raw, summary: null });
    }
}
async function eachSummary({ source, member, table }, visit) {
    const reader = new _summaries_js__WEBPACK_IMPORTED_MODULE_7__/* .SummaryReader */ .KG(newContext(), {
        row: ({ id, epoch }) => {
            const position = table.find(id, epoch);
            if (position < 0)
                return;
            const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(reader.rowBytes());
            const { value: sample } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSample */ .sW)(json);
            visit({ position, sample, summary: json });
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of (0,_decompress_js__WEBPACK_IMPORTED_MODULE_1__/* .content */ .Q)(source, member))
            reader.push(chunk);
        reader.finish();
    }
    catch (thrown) {
        // The reading of the log has told of it; what is lost here is looked for elsewhere.
        unlessUnreadable(thrown);
    }
}
function unlessUnreadable(thrown) {
    if (thrown instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_8__/* .Unreadable */ .IO)
        return null;
    throw thrown;
}


/***/ }),

/***/ 80650:
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
var eval_file = __webpack_require__(86796);
// EXTERNAL MODULE: ./src/logs/json.ts
var json = __webpack_require__(52469);
// EXTERNAL MODULE: ./src/logs/json-file.ts
var json_file = __webpack_require__(72620);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(91200);
// EXTERNAL MODULE: ./src/logs/body.ts
var body = __webpack_require__(26231);
// EXTERNAL MODULE: ./src/logs/decompress.ts + 1 modules
var decompress = __webpack_require__(2934);
// EXTERNAL MODULE: ./src/logs/sample.ts
var logs_sample = __webpack_require__(10721);
// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(41067);
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
var sample_table = __webpack_require__(37728);
// EXTERNAL MODULE: ./src/logs/schema.ts
var schema = __webpack_require__(83436);
// EXTERNAL MODULE: ./src/logs/scorer-names.ts
var scorer_names = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/logs/summaries.ts + 4 modules
var summaries = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(75178);
// EXTERNAL MODULE: ./src/logs/zip.ts
var zip = __webpack_require__(22232);
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/logs/score-text.ts
var score_text = __webpack_require__(94561);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(61628);
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
var invalidations = __webpack_require__(81266);
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

/***/ 37728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SampleTable)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10721);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91200);


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

/***/ 10721:
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
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11734);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);
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

/***/ 83436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   _Z: () => (/* binding */ parseReductions),
/* harmony export */   sW: () => (/* binding */ parseSample)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
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

/***/ 94561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ sealedScore),
/* harmony export */   c2: () => (/* binding */ sealedText),
/* harmony export */   gM: () => (/* binding */ isScoreText)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61628);

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

/***/ 61628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** SHA-256 of short texts, by the quick way that node:crypto has since Node 20.12. */

const IN_ONE_CALL = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function';
/** Hexadecimal. */
function sha256(text) {
    return IN_ONE_CALL ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex') : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 53074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fullHeader),
/* harmony export */   I: () => (/* binding */ headerWithoutTexts)
/* harmony export */ });
/* harmony import */ var _slim_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79646);

/** The header as it was logged, with what other members tell taken out and what was derived put in. */
function fullHeader({ header }, { header: logged }) {
    const { config_updates: updates, samples, reductions, location, ...fields } = logged;
    const spec = fieldsOf(logged.eval);
    const { sample_reductions, ...results } = fieldsOf(logged.results);
    const revision = fieldsOf(spec.revision);
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
        ['error', header.error === null ? undefined : errorOf((0,_slim_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionName */ .HT)(header.error))],
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
    const stats = fieldsOf(logged.stats);
    return new Map([
        ['started_at', startedAt ?? ''],
        ['completed_at', completedAt ?? ''],
        ['model_usage', (0,_slim_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .usages */ .vL)(stats.model_usage) ?? {}],
        ['role_usage', (0,_slim_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .usages */ .vL)(stats.role_usage)],
    ]);
}
function fieldsOf(value) {
    return isObject(value) ? value : {};
}


/***/ }),

/***/ 31081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ applyMarks),
/* harmony export */   T$: () => (/* binding */ withMarks),
/* harmony export */   eG: () => (/* binding */ MARKS_MEMBER),
/* harmony export */   pc: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52469);
/* harmony import */ var _slim_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6804);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91200);
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

/***/ 79646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ exceptionName),
/* harmony export */   qg: () => (/* binding */ rowText),
/* harmony export */   vL: () => (/* binding */ usages)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63005);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10721);
/* harmony import */ var _score_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94561);
/* harmony import */ var _scorer_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61628);






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
        ['error', error(sample, raw, options)],
        ['limit', sample.limit === null ? undefined : LIMIT.test(sample.limit) ? sample.limit : 'custom'],
        ...course(raw?.summary ?? {}, options),
    ]);
    return `{"id":${idText(sample, options)},${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(fields).slice(1)}`;
}
/** Digits as they were written: an integer beyond 2^53 is no number here. */
function idText({ id, numericId }, { hashIds }) {
    if (hashIds)
        return JSON.stringify((0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(id));
    return numericId && JSON_NUMBER.test(id) ? id : JSON.stringify(id);
}
function fingerprints(sample) {
    const choices = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintMark */ .Qy)(sample.choicesFingerprint);
    return [
        ['input', (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintMark */ .Qy)(sample.inputFingerprint)],
        ['choices', choices === '' ? undefined : [choices]],
        ['target', (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintMark */ .Qy)(sample.targetFingerprint)],
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
    if (text.length <= _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CHARACTERS */ .zW)
        return text;
    const characters = [...text];
    return characters.length <= _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CHARACTERS */ .zW ? text : characters.slice(0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CHARACTERS */ .zW).join('') + TRUNCATED;
}
function thinInput(input) {
    return Array.isArray(input) ? input.map(thinMessage) : thinTexts(input);
}
/** Of a message what was said, and what was called: that is also what fingerprints are of. */
function thinMessage(message) {
    if (!isFields(message))
        return message;
    const { role, content, tool_calls, tool_call_id, function: called } = message;
    return { role, content: thinContent(content), tool_calls, tool_call_id, function: called };
}
function thinContent(content) {
    if (!Array.isArray(content))
        return thinTexts(content ?? '');
    return content.map(part => {
        if (!isFields(part))
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
    return new Map(Object.entries(kept).map(([key, text]) => [key, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintMark */ .Qy)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintText */ .UP)(text))]));
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
    return typeof value === 'object' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(value).length > MAX_METADATA_CHARACTERS ? REMOVED : value;
}
function scores({ scores: values }, { scorers, withTexts }) {
    const entries = new Map();
    for (const [index, value] of values.entries())
        if (value !== undefined)
            entries.set(scorers[index], { value: withTexts ? value : (0,_score_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sealedScore */ .Tf)(value) });
    return entries.size === 0 ? undefined : entries;
}
function scoresWithTexts(sample, { sample: raw, summary }, options) {
    const texts = new Map((0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .namedScores */ .Dl)(raw, new _scorer_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ScorerNames */ .$(options.scorers)));
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
    const score = isFields(all) && Object.hasOwn(all, name) ? all[name] : null;
    return isFields(score) && isFields(score.metadata) ? score.metadata : undefined;
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
        ['model_usage', usages(raw.sample.model_usage)],
        ['role_usage', usages(raw.summary?.role_usage)],
        ['total_time', raw.sample.total_time ?? undefined],
        ['working_time', raw.sample.working_time ?? undefined],
    ];
}
function usages(all) {
    if (!isFields(all))
        return undefined;
    const models = Object.entries(all).filter(([, usage]) => isFields(usage));
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
function error(sample, raw, { withTexts }) {
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
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseSlimMarks),
/* harmony export */   r: () => (/* binding */ MAX_WARNINGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
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

/***/ 54129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ MAX_ROW_BYTES),
  KG: () => (/* binding */ SummaryReader),
  YQ: () => (/* binding */ sampleId)
});

// UNUSED EXPORTS: summaryFromJson

// EXTERNAL MODULE: ./src/logs/json.ts
var json = __webpack_require__(52469);
// EXTERNAL MODULE: ./src/logs/amounts.ts
var amounts = __webpack_require__(11734);
// EXTERNAL MODULE: ./src/logs/fingerprint.ts
var fingerprint = __webpack_require__(41067);
// EXTERNAL MODULE: ./src/logs/sample.ts
var sample = __webpack_require__(10721);
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
var schema = __webpack_require__(83436);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(91200);
// EXTERNAL MODULE: ./src/logs/walk.ts
var walk = __webpack_require__(75178);
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

/***/ 91200:
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

/***/ 75178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Walker),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52469);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91200);
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

/***/ 8825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ writeSlimLog)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/logs/hashed-ids.ts
var hashed_ids = __webpack_require__(32825);
// EXTERNAL MODULE: ./src/logs/header.ts + 3 modules
var header = __webpack_require__(98431);
// EXTERNAL MODULE: ./src/logs/invalidations.ts
var invalidations = __webpack_require__(81266);
// EXTERNAL MODULE: ./src/logs/json-text.ts
var json_text = __webpack_require__(63005);
// EXTERNAL MODULE: ./src/logs/raw-log.ts
var raw_log = __webpack_require__(11074);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(80650);
// EXTERNAL MODULE: ./src/logs/sample.ts
var sample = __webpack_require__(10721);
// EXTERNAL MODULE: ./src/logs/score-text.ts
var score_text = __webpack_require__(94561);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(61628);
// EXTERNAL MODULE: ./src/logs/slim-header.ts
var slim_header = __webpack_require__(53074);
// EXTERNAL MODULE: ./src/logs/slim-marks.ts
var slim_marks = __webpack_require__(31081);
// EXTERNAL MODULE: ./src/logs/slim-rows.ts
var slim_rows = __webpack_require__(79646);
// EXTERNAL MODULE: ./src/logs/slim-schema.ts
var slim_schema = __webpack_require__(6804);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/logs/checksum.ts
var checksum = __webpack_require__(51084);
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
    const raw = await (0,raw_log/* readRaw */.h)(log);
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
    return withTexts ? (0,slim_header/* fullHeader */.F)(log, raw) : (0,slim_header/* headerWithoutTexts */.I)(hashIds ? (0,hashed_ids/* withHashedIds */.u)(log) : log, raw);
}
/** What Inspect writes first; it repeats the header, so the long list of ids is left to that. */
async function packStart(log, raw, options) {
    const { spec } = log.header;
    const brief = { ...log, header: { ...log.header, spec: { ...spec, dataset: { ...spec.dataset, sampleIds: null } } } };
    const header = (0,slim_header/* headerWithoutTexts */.I)(options.hashIds ? (0,hashed_ids/* withHashedIds */.u)(brief) : brief, raw);
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
        member.write((0,slim_rows/* rowText */.qg)(log.samples[position], raw, options));
        written[position] = 1;
        order.push(position);
    };
    await (0,raw_log/* eachRawRow */.O)(log, row => {
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
    await (0,raw_log/* eachRawRow */.O)(log, ({ position }) => {
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
            const score = (0,sample/* toScoreValue */.P2)(value);
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


/***/ }),

/***/ 63136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ view),
/* harmony export */   m: () => (/* binding */ locateDirectory)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);

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

/***/ 22232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDirectory)
/* harmony export */ });
/* unused harmony export Directory */
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
/* harmony import */ var _zip_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63136);


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

/***/ 82466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lk: () => (/* binding */ HOSTILE),
  nb: () => (/* binding */ missingLeg),
  Qj: () => (/* binding */ openPart),
  G9: () => (/* binding */ readCandidate),
  pV: () => (/* binding */ sideOfParts)
});

// EXTERNAL MODULE: ./src/artifacts/names.ts
var artifacts_names = __webpack_require__(97327);
// EXTERNAL MODULE: ./src/artifacts/open.ts
var artifacts_open = __webpack_require__(84619);
;// CONCATENATED MODULE: ./src/artifacts/parts.ts
/** Of each leg the parts of its newest attempt: a re-run of some jobs leaves the others' parts standing. */
function partsThatCount(all) {
    const result = { parts: [], missing: [], earlier: [] };
    const newest = newestAttempt(all);
    for (const job of [...new Set(all.map(({ manifest }) => manifest.job))].sort()) {
        const ofJob = all.filter(({ manifest }) => manifest.job === job);
        const legs = Math.max(...ofNewest(ofJob).map(({ manifest }) => manifest.legs));
        for (let leg = 0; leg < legs; leg++) {
            const counting = ofNewest(ofJob.filter(({ manifest }) => manifest.leg === leg));
            const name = `${job}: leg ${leg + 1} of ${legs}`;
            if (counting.length === 0)
                result.missing.push(name);
            else if (newestAttempt(counting) < newest)
                result.earlier.push(`${name} (attempt ${newestAttempt(counting)})`);
            result.parts.push(...counting);
            const most = mostOfAnAttempt(ofJob.filter(({ manifest }) => manifest.leg === leg));
            if (counting.length > 0 && counting.length < most)
                result.missing.push(`${name} (only ${counting.length} of ${most} parts)`);
        }
        result.missing.push(...unevenLegs(ofJob, { job, legs }));
    }
    return result;
}
/** Where each leg leaves several parts (two steps, or two jobs of one name), one that leaves fewer has lost some. */
function unevenLegs(parts, { job, legs }) {
    const counts = Array.from({ length: legs }, (_, leg) => ofNewest(parts.filter(({ manifest }) => manifest.leg === leg)).length);
    const most = Math.max(...counts);
    return counts.flatMap((count, leg) => count > 0 && count < most ? [`${job}: leg ${leg + 1} of ${legs} (only ${count} of ${most} parts)`] : []);
}
/** A job that leaves several parts of a leg, and of which only one was run again, has lost the others. */
function mostOfAnAttempt(parts) {
    const attempts = parts.map(({ manifest }) => manifest.run.attempt);
    return Math.max(0, ...attempts.map(attempt => attempts.filter(other => other === attempt).length));
}
const newestAttempt = (parts) => Math.max(0, ...parts.map(({ manifest }) => manifest.run.attempt));
/** Two steps of one job, or two jobs of one name, may leave several parts of a leg: all of them count. */
function ofNewest(parts) {
    const newest = newestAttempt(parts);
    return parts.filter(({ manifest }) => manifest.run.attempt === newest);
}

// EXTERNAL MODULE: ./src/artifacts/unpack.ts
var unpack = __webpack_require__(85525);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/logs/open.ts + 1 modules
var logs_open = __webpack_require__(73247);
// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(13959);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(41151);
;// CONCATENATED MODULE: ./src/modes/candidate.ts
/** The candidate's logs: of this machine, of the parts that earlier jobs uploaded, or of a run that is not trusted. */









/** The logs of a fork's run are read within narrower bounds than those of our own. */
const HOSTILE = { artifactBytes: 256 * 1024 ** 2, totalBytes: 1024 ** 3, logs: 300 };
/** @throws UserError when there is nothing to compare, with the likely cause. */
async function readCandidate(job, options) {
    const { candidate } = job.inputs;
    if (candidate.kind === 'artifact')
        return readParts(job, options);
    const found = await (0,logs_open/* findLogs */.J)(candidate.paths).catch(thrown => {
        throw thrown instanceof errors/* UserError */.y ? withCause(thrown, options) : thrown;
    });
    return { side: await (0,sides/* readSide */.wU)('candidate', found, options), findings: [], missing: [] };
}
function withCause({ problem }, { fromFork }) {
    const cause = fromFork
        ? 'This run is a fork’s, and gets no secrets: evals that need a model key cannot have run. See README, "Forks".'
        : 'Perhaps the evals failed before they wrote a log (look at the steps before), or wrote to another folder than "candidate:" or INSPECT_LOG_DIR names.';
    return new errors/* UserError */.y({ ...problem, what: `No candidate logs: ${problem.what}`, fix: `${cause} ${problem.fix}` });
}
async function readParts(job, options) {
    const { context, inputs, api } = job;
    const names = (0,artifacts_names/* artifactNames */.j)(inputs.artifactName, inputs.suite);
    const { items, cut } = await (0,artifacts/* artifactsOfRun */.Ye)(api, context.runId);
    const named = items.filter(({ name, expired }) => name.startsWith(names.parts) && !expired);
    const opened = await openAll(job, named);
    const ours = opened.parts.filter(({ manifest }) => isOfThisRun(manifest, job));
    if (ours.length === 0 && opened.unreadable.length === 0)
        throw noParts(job, items, options);
    const { parts, missing, earlier } = partsThatCount(ours);
    const side = await sideOfParts(parts, { unreadable: opened.unreadable, options });
    return { side, findings: [...missing.map(missingLeg), ...cutFinding(cut), ...earlierAttempts(earlier)], missing };
}
async function openAll(job, artifacts) {
    const parts = [];
    const unreadable = [];
    for (const artifact of artifacts) {
        try {
            parts.push(await openPart(job, artifact, artifacts_open/* TRUSTED */.S));
        }
        catch (thrown) {
            if (!(thrown instanceof unpack/* BadArtifact */.E))
                throw thrown;
            unreadable.push({ path: `artifact ${artifact.name}`, what: `${thrown.message}.`, fix: 'Run its job again.' });
        }
    }
    return { parts, unreadable };
}
/** @throws BadArtifact; GitHubError */
function openPart({ api, http, folder }, artifact, limits) {
    return (0,artifacts_open/* openArtifact */.H)(artifact, { api, http, folder }, { label: partName, limits });
}
/** What is put together from parts has its names already. */
function partName({ kind, job, leg }) {
    return kind === 'part' ? `${job}-${leg}/` : '';
}
/** A name says little: another suite may begin like this one, and an artifact may be carried over from another run. */
function isOfThisRun({ kind, suite, run }, { inputs, context }) {
    return kind === 'part' && suite === inputs.suite && run.id === context.runId;
}
async function sideOfParts(parts, { unreadable, options }) {
    const logs = parts.flatMap(part => part.logs);
    const manifests = parts.map(({ manifest }) => manifest);
    const side = await (0,sides/* readSide */.wU)('candidate', { logs, skipped: [] }, options);
    const lost = [...unreadable, ...manifests.flatMap(manifest => manifest.unreadable)];
    const [first] = lost;
    if (side.logs.length === 0)
        throw first
            ? new errors/* UserError */.y({ what: `No candidate log can be read: ${first.what}`, where: first.path, fix: first.fix })
            : withCause(noLogs, options);
    return {
        logs: side.logs,
        unreadable: [...side.unreadable, ...lost],
        ignored: [...side.ignored, ...manifests.flatMap(manifest => manifest.ignored)],
    };
}
const noLogs = new errors/* UserError */.y({
    what: 'the parts of this run hold no logs.',
    where: 'candidate: artifact',
    fix: 'Look at the jobs that ran the evals.',
});
function noParts({ inputs }, items, options) {
    const others = items.map(({ name }) => name).filter(name => name.includes('-part-'));
    const seen = others.length > 0
        ? ` This run has ${others.slice(0, 3).join(', ')}: the same suite and artifact-name must stand in all jobs.`
        : '';
    return withCause(new errors/* UserError */.y({
        what: `no job of this run has uploaded a part of the suite "${inputs.suite}".`,
        where: 'candidate: artifact',
        fix: `The jobs that run evals need a last step with "mode: part", and this job needs "needs:" with their names.${seen}`,
    }), options);
}
function cutFinding(cut) {
    if (!cut)
        return [];
    const message = 'This run has more artifacts than are listed here: parts may be missing.';
    return [{ ...(0,suite_findings/* suiteWarning */.l)('parts-cut', message, 'Upload fewer artifacts in one run.'), level: 'block' }];
}
function missingLeg(leg) {
    const message = `${leg} left no part: its evals are missing here.`;
    return { ...(0,suite_findings/* suiteWarning */.l)('missing-leg', message, 'Look at the log of that job, and run it again.'), level: 'block' };
}
function earlierAttempts(legs) {
    if (legs.length === 0)
        return [];
    const message = `Parts of earlier attempts are used, as the newest has none of these: ${legs.join(', ')}.`;
    return [{ ...(0,suite_findings/* suiteWarning */.l)('earlier-part', message), level: 'inform' }];
}


/***/ }),

/***/ 82412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ policyOfInputs),
/* harmony export */   l: () => (/* binding */ policyInForce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _github_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40149);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64035);
/* harmony import */ var _pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13959);
/** The policy in force: read at the commit that a change may not touch, and what the change would make of it. */




/** @throws UserError for a file that cannot be used; GitHubError */
async function policyInForce({ api, inputs, isPublic }, situation) {
    const path = policyPath(inputs);
    const { policyCommit, changedPolicyCommit } = situation;
    const [text, changed] = await Promise.all([
        (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .Wd)(api, path, policyCommit),
        changedPolicyCommit === null ? null : (0,_github_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAt */ .Wd)(api, path, changedPolicyCommit),
    ]);
    // In a part of a pull request nobody has looked whether the change brings the file.
    const mayBring = inputs.mode === 'part' || changed !== null;
    if (text === null && !mayBring && inputs.policyFile !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            what: 'The policy file is not in the repository.',
            where: `${path} at ${policyCommit.slice(0, 7)}`,
            fix: 'Correct the input "policy", or commit the file.',
        });
    const resolve = (file) => (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ inputs: inputs.settings, file, defaults: defaultsFor({ isPublic, ...situation }) });
    const policy = resolve(text === null ? {} : await parsed(text, path));
    requireShortText(inputs, policy);
    const isChanged = changedPolicyCommit !== null && changed !== text;
    return { policy, findings: isChanged ? [await changeFinding({ path, policy, changed, resolve })] : [] };
}
/** Before any policy is read, for an error that must be told without it. */
function policyOfInputs(inputs, isPublic) {
    return (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ inputs: inputs.settings, defaults: defaultsFor({ isPublic, passesByDefault: false }) });
}
function defaultsFor({ isPublic, passesByDefault }) {
    return { sampleDetails: isPublic ? 'ids' : 'full', ...(passesByDefault && { failOn: 'never' }) };
}
function policyPath({ policyFile }) {
    const path = (policyFile ?? _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_FILE */ .mY).replace(/^\.\//, '');
    if (!path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[/\\]/).includes('..'))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: 'The policy must be a file of the repository, which is read at a commit.',
        where: `input policy: ${policyFile}`,
        fix: 'Give its path from the root of the repository, such as .github/eval-regression.yml.',
    });
}
async function parsed(text, path) {
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 21464));
    return parsePolicyFile({ text, path });
}
/** Whole logs hold every text of every sample. */
function requireShortText({ artifactContent }, { sampleDetails, origins }) {
    if (artifactContent !== 'full' || sampleDetails === 'full')
        return;
    const why = origins.sampleDetails === 'default' ? 'the default of a public repository' : 'as the policy says';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: `Artifacts with whole logs would hold the texts that sample-details withholds ("${sampleDetails}", ${why}).`,
        where: 'inputs artifact-content and sample-details',
        fix: 'Set "sample-details: full" if everybody who can read this repository may read the samples, or leave artifact-content out.',
    });
}
async function changeFinding({ path, policy, changed, resolve, }) {
    const finding = (0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteWarning */ .l)('policy-changed', '');
    try {
        const next = resolve(changed === null ? {} : await parsed(changed, path));
        const differing = differences(policy, next);
        const what = differing.length > 0 ? differing.join('; ') : 'only its wording';
        return {
            ...finding,
            message: `This change edits the policy ${path}: ${what}. It was judged by the policy of the base, and the new one applies after the merge.`,
        };
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw thrown;
        const { what, where, fix } = thrown.problem;
        return { ...finding, message: `This change breaks the policy ${path}: ${what} (${where})`, fix };
    }
}
const LONGEST_VALUE = 120;
function differences(now, next) {
    const { origins: _origins, ...settings } = now;
    const shown = (value) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    };
    return Object.keys(settings).flatMap(key => {
        const [before, after] = [shown(now[key]), shown(next[key])];
        return JSON.stringify(now[key]) === JSON.stringify(next[key]) ? [] : [`${key} ${before} → ${after}`];
    });
}


/***/ }),

/***/ 70381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TN: () => (/* binding */ isRecorded),
  NN: () => (/* binding */ keepLogs),
  Se: () => (/* binding */ upload)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(80650);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(61628);
// EXTERNAL MODULE: ./src/logs/write.ts + 1 modules
var write = __webpack_require__(8825);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/artifacts/schema.ts
var schema = __webpack_require__(20700);
;// CONCATENATED MODULE: ./src/artifacts/pack.ts
/** Logs → files for an artifact: reduced ones by default, and a manifest that accounts for every log. */








const LONGEST_LINE = 1000;
async function packLogs(side, origin, options) {
    const { folder, content, sampleDetails } = options;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'logs'), { recursive: true });
    const entries = [];
    const taken = new Set();
    for (const log of side.logs)
        entries.push(await packLog(log, memberName(log, { taken, content }), options));
    const line = (text) => text.slice(0, LONGEST_LINE);
    const manifest = {
        version: 1,
        tool: version/* TOOL */.j,
        ...origin,
        complete: origin.missing.length === 0 &&
            side.unreadable.length === 0 &&
            entries.every(({ status }) => status === 'success'),
        content,
        sampleDetails,
        logs: entries,
        unreadable: side.unreadable.map(({ path, what, fix }) => ({ path: line(path), what: line(what), fix: line(fix) })),
        ignored: side.ignored.map(({ path, reason }) => ({ path: line(path), reason: line(reason) })),
    };
    const manifestPath = (0,external_node_path_.join)(folder, schema/* MANIFEST */.e0);
    await (0,promises_.writeFile)(manifestPath, `${JSON.stringify(manifest, null, 1)}\n`);
    return { manifest, files: [manifestPath, ...entries.map(({ file }) => (0,external_node_path_.join)(folder, file))], folder };
}
/** The log's own name, as Inspect's viewer lists it, of characters that every file system and artifact takes. */
function memberName(log, { taken, content }) {
    const base = (0,external_node_path_.basename)(log.path.replaceAll('\\', '/')).replace(/\.(eval|json)$/, '');
    const safe = base.replace(/[^A-Za-z0-9._+-]/g, '_').slice(0, 150) || 'log';
    const end = content === 'full' && log.container === 'json' ? '.json' : '.eval';
    let name = `logs/${safe}${end}`;
    for (let count = 2; taken.has(name.toLowerCase()); count++)
        name = `logs/${safe}-${count}${end}`;
    taken.add(name.toLowerCase());
    return name;
}
async function packLog(log, file, options) {
    const { spec, status } = log.header;
    return {
        file,
        path: log.path.slice(0, LONGEST_LINE),
        task: spec.task.slice(0, LONGEST_LINE),
        model: spec.model.slice(0, LONGEST_LINE),
        evalId: spec.evalId.slice(0, LONGEST_LINE),
        status,
        samples: log.samples.length,
        digest: (0,read/* evalDigest */.BB)(log),
        sha256: (await (0,files/* writeChunks */.a7)((0,external_node_path_.join)(options.folder, file), await bytesOf(log, options))).sha256,
        invalidated: invalidatedIds(log, options),
    };
}
async function bytesOf(log, { content, sampleDetails, metadataKeys }) {
    return content === 'full'
        ? (0,files/* chunksOf */.U_)(log.source)
        : (0,files/* single */.J0)(await (0,write/* writeSlimLog */.F)(log.source, { sampleDetails, metadataKeys }));
}
function invalidatedIds({ header, samples, idsHashed }, { sampleDetails }) {
    if (!header.invalidated)
        return [];
    if (samples.some(({ invalidated }) => invalidated === null))
        return null;
    const ids = samples.filter(({ invalidated }) => invalidated).map(({ id }) => id);
    const hidden = sampleDetails === 'none' && !idsHashed;
    return [...new Set(hidden ? ids.map(sha256/* sha256 */.s) : ids)];
}

;// CONCATENATED MODULE: ./src/artifacts/upload.ts
/** Files → a workflow artifact of this run, by the official client: it alone knows how the store is spoken to. */
const FREED_AFTER_MS = 3000;
/** Names tried beside one that is taken: the manifest tells artifacts apart, not the name. */
const MOST_NAMES = 9;
/** @throws Error when the store does not take it. */
async function uploadArtifact({ name, files, folder, retentionDays, ifTaken }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
    const client = new DefaultArtifactClient();
    const beside = Array.from({ length: MOST_NAMES - 1 }, (_, index) => `${name}-${index + 2}`);
    // What is searched for by its exact name is of no use under another; a name that was deleted is not always free at once.
    const names = ifTaken === 'replace' ? [name, name, name] : [name, ...beside];
    const options = retentionDays === null ? {} : { retentionDays };
    for (const [tries, tried] of names.entries()) {
        try {
            const { id, size } = await client.uploadArtifact(tried, files, folder, options);
            if (id === undefined)
                throw new Error('the store gave the artifact no id');
            return { name: tried, id, sizeBytes: size ?? 0 };
        }
        catch (thrown) {
            if (!isTaken(thrown))
                throw thrown;
            if (ifTaken === 'replace') {
                await client.deleteArtifact(name).catch(() => null);
                await new Promise(resolve => setTimeout(resolve, tries * FREED_AFTER_MS));
            }
        }
    }
    throw new Error(`the name ${name} is taken in this run`);
}
const isTaken = (thrown) => thrown instanceof Error && /\(409\)|conflict|already exists/i.test(thrown.message);

;// CONCATENATED MODULE: ./src/modes/store.ts
/** Logs and reports of this run, kept as artifacts for later runs and for readers. A failure is a warning. */



/** Whether this run leaves a baseline. Who names the mode `compare` wants a comparison, not a record. */
function isRecorded({ inputs, isEnterpriseServer }, { mayRecord }) {
    return mayRecord && inputs.mode !== 'compare' && inputs.artifactContent !== 'none' && !isEnterpriseServer;
}
/** @throws Error when they cannot be packed or uploaded. */
async function keepLogs(job, kept) {
    const { context, inputs, now, folder } = job;
    const content = inputs.artifactContent === 'full' ? 'full' : 'scores';
    const { manifest, ...packed } = await packLogs(kept.side, {
        kind: kept.kind,
        suite: inputs.suite,
        repository: context.repository,
        commit: kept.commit,
        branch: kept.branch,
        event: context.event,
        workflow: context.workflowPath,
        run: { id: context.runId, attempt: context.attempt },
        job: context.job,
        leg: inputs.leg,
        legs: inputs.legs,
        createdAt: now.toISOString(),
        missing: [...kept.missing],
    }, {
        folder: (0,external_node_path_.join)(folder, `keep-${kept.kind}`),
        content,
        sampleDetails: kept.policy.sampleDetails,
        metadataKeys: kept.metadataKeys,
    });
    const ifTaken = kept.kind === 'part' ? 'beside' : 'replace';
    return { uploaded: await upload(job, { name: kept.name, ifTaken, ...packed }), manifest };
}
function upload(job, what) {
    return uploadArtifact({ ...what, retentionDays: job.inputs.retentionDays });
}


/***/ }),

/***/ 19202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ compareHeaders),
/* harmony export */   m: () => (/* binding */ withIntended)
/* harmony export */ });
/* harmony import */ var _evals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75171);

/** Longest value shown of a setting. */
const SHOWN = 120;
const shown = (value) => {
    if (value === undefined || value === null || (0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value) === '{}')
        return null;
    const text = typeof value === 'string' ? value : (0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
/** Differences of two headers. `scorers`: names of the scorers in both. */
function compareHeaders(baseline, candidate) {
    const before = baseline.header.spec;
    const now = candidate.header.spec;
    return [
        ...status(baseline, 'baseline'),
        ...status(candidate, 'candidate'),
        ...anotherTask(before, now),
        ...differing('warn', 'model', before.model, now.model),
        ...differing('warn', 'task_version', before.taskVersion, now.taskVersion),
        ...differing('warn', 'epochs', before.epochs, now.epochs),
        ...differing('warn', 'epochs_reducer', reducerNames(before), reducerNames(now)),
        ...differingKeys('warn', 'generate_config', before.generateConfig, now.generateConfig),
        ...differingKeys('warn', 'model_args', before.modelArgs, now.modelArgs),
        ...differingKeys('warn', 'model_roles', before.modelRoles, now.modelRoles),
        ...packages(before, now),
        ...differing('warn', 'headline_metric', { ...before.headlineMetric }, { ...now.headlineMetric }),
        ...differing('warn', 'dataset.name', before.dataset.name, now.dataset.name),
        ...differing('warn', 'limit', before.limit, now.limit),
        ...differing('warn', 'sample_id', before.sampleId, now.sampleId),
        ...differing('warn', 'shuffled', before.dataset.shuffled || before.sampleShuffle, now.dataset.shuffled || now.sampleShuffle),
        ...differingConfig(before, now),
        ...differing('inform', 'solver', before.solver, now.solver),
        ...differingKeys('inform', 'solver_args', before.solverArgs, now.solverArgs),
        ...differingKeys('inform', 'task_args', before.taskArgs, now.taskArgs),
        ...differing('inform', 'revision', before.revision?.commit ?? null, now.revision?.commit ?? null),
        ...dirty(candidate, 'candidate'),
        ...dirty(baseline, 'baseline'),
        ...changedMidRun(baseline, 'baseline'),
        ...changedMidRun(candidate, 'candidate'),
        ...scorerOptions(before, now),
    ];
}
function status(log, side) {
    if ((0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$g)(log))
        return [];
    const error = log.header.error === null ? '' : `: ${shown(log.header.error.split('\n', 1)[0])}`;
    return [
        {
            field: 'status',
            level: 'block',
            baseline: side === 'baseline' ? log.header.status : null,
            candidate: side === 'candidate' ? log.header.status : null,
            message: `The ${side} eval did not finish (status ${log.header.status}${error}), so its numbers are of a part of the samples.`,
            fix: 'Run it to the end: "inspect eval-retry" on the log, or run the eval again.',
        },
    ];
}
function anotherTask(before, now) {
    if (before.task === now.task)
        return [];
    const message = `Two different tasks: ${before.task} and ${now.task}.`;
    return [{ field: 'task', level: 'block', baseline: before.task, candidate: now.task, message }];
}
function differing(level, field, before, now) {
    const baseline = shown(before);
    const candidate = shown(now);
    if ((0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before ?? null) === (0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(now ?? null))
        return [];
    const message = `${field} differs: ${baseline ?? 'not set'} → ${candidate ?? 'not set'}.`;
    return [{ field, level, baseline, candidate, message }];
}
function differingKeys(level, field, before, now) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return keys.flatMap(key => differing(level, `${field}.${key}`, own(before, key), own(now, key)));
}
const own = (values, key) => Object.hasOwn(values, key) ? values[key] : undefined;
const reducerNames = ({ epochsReducer }) => (epochsReducer?.length ? epochsReducer : ['mean']);
function packages(before, now) {
    return differingKeys('warn', 'packages', before.packages, now.packages).map(finding => ({
        ...finding,
        message: finding.field === 'packages.inspect_ai'
            ? `Inspect differs: ${finding.baseline ?? 'unknown'} → ${finding.candidate ?? 'unknown'}. Built-in scorers changed between releases, so scores can move for that reason alone.`
            : finding.message,
    }));
}
/** Settings of a run that cannot move a score: how many at once, what is logged, what to do on failure. */
const HARMLESS = /^(max_\w+|log_\w+|fail_on_error|continue_on_fail|retry_on_error|display|score_display|sandbox_cleanup|trace)$/;
/** Compared under names of their own. */
const COMPARED_APART = new Set(['limit', 'sample_id', 'sample_shuffle', 'epochs', 'epochs_reducer']);
function otherConfig({ config }) {
    const entries = Object.entries(config).filter(([key]) => !HARMLESS.test(key) && !COMPARED_APART.has(key));
    return Object.fromEntries(entries);
}
/** A limit decides how far a sample gets; the rest of the settings seldom moves a score. */
function differingConfig(before, now) {
    return differingKeys('inform', 'config', otherConfig(before), otherConfig(now)).map(finding => finding.field.endsWith('_limit') ? { ...finding, level: 'warn' } : finding);
}
function dirty(log, side) {
    if (!log.header.spec.revision?.dirty)
        return [];
    const message = `The ${side} was run from a working tree with uncommitted changes: its commit does not say all.`;
    return [{ field: `revision.dirty.${side}`, level: 'inform', baseline: null, candidate: null, message }];
}
function changedMidRun(log, side) {
    if (log.header.configUpdates === 0)
        return [];
    const message = `The ${side}'s settings were changed during the run (${log.header.configUpdates} times).`;
    return [{ field: `config_updates.${side}`, level: 'warn', baseline: null, candidate: null, message }];
}
/** Options that name the grading model: another grader is a warning, not another scorer. */
const GRADER_OPTIONS = new Set(['model', 'grader', 'model_role']);
function scorerOptions(before, now) {
    const partners = new Map(namedScorers(before).map(({ name, scorer }) => [name, scorer]));
    return namedScorers(now).flatMap(({ name, scorer }) => {
        const partner = partners.get(name);
        return partner ? optionDifferences({ name, before, now, mine: partner, theirs: scorer }) : [];
    });
}
/** Scorers under the names of their results: of several with one name, Inspect numbers the later ones. */
function namedScorers({ scorers }) {
    const seen = new Map();
    return scorers.map(scorer => {
        const short = scorer.name.slice(scorer.name.lastIndexOf('/') + 1);
        const earlier = seen.get(short) ?? 0;
        seen.set(short, earlier + 1);
        return { name: earlier === 0 ? short : `${short}${earlier}`, scorer };
    });
}
function optionDifferences({ name: scorer, before, now, mine, theirs, }) {
    const options = { mine: asObject(mine.options), theirs: asObject(theirs.options) };
    const upgraded = before.packages.inspect_ai !== now.packages.inspect_ai;
    return differingKeys('warn', `scorers.${scorer}.options`, options.mine, options.theirs).map(finding => {
        const option = finding.field.slice(finding.field.lastIndexOf('.') + 1);
        const oneSided = finding.baseline === null || finding.candidate === null;
        // A new release logs its new options with their defaults; that alone changes nothing.
        if (GRADER_OPTIONS.has(option) || (oneSided && upgraded))
            return { ...finding, scorer };
        return {
            ...finding,
            scorer,
            level: 'block',
            message: `${scorer} is scored with another ${option}: ${finding.baseline ?? 'not set'} → ${finding.candidate ?? 'not set'}. Its scores measure two different things.`,
            fix: 'Re-score the baseline with the new options ("inspect score" on the full log) and pass that log as baseline, or list the option under "intended:" in the policy.',
        };
    });
}
function asObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
/** No setting: nobody can declare that an unfinished run is a finished one. */
const NEVER_INTENDED = new Set(['status', 'task']);
/**
 * Lowers to `inform` what was declared as intended. A name covers everything below it:
 * `task_args` covers `task_args.prompt`, and `scorers.match.options` its every option.
 */
function withIntended(findings, intended) {
    return findings.map(finding => {
        const declared = intended.some(name => finding.field === name || finding.field.startsWith(`${name}.`));
        if (NEVER_INTENDED.has(finding.field))
            return finding;
        if (!declared || finding.level === 'inform')
            return finding;
        const { fix: _fix, ...rest } = finding;
        return { ...rest, level: 'inform', message: `${finding.message} Declared as intended.` };
    });
}


/***/ }),

/***/ 75171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   UZ: () => (/* binding */ pairEvals),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export createdAt */
/** JSON with sorted keys: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return typeof value === 'number' ? `${value}` : (JSON.stringify(value) ?? 'null');
    const entries = Object.keys(value)
        .sort()
        .map(key => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${entries.join(',')}}`;
}
/** In this order several evals of one task are told apart. */
const TELL_APART = [
    ({ header: { spec } }) => spec.model,
    ({ header: { spec } }) => `${spec.solver ?? ''} ${canonicalJson(spec.solverArgs)}`,
    ({ header: { spec } }) => canonicalJson(spec.taskArgs),
    ({ header: { spec } }) => canonicalJson(spec.modelArgs),
    ({ header: { spec } }) => canonicalJson(spec.modelRoles),
];
function pairEvals(baseline, candidate) {
    const before = countingAttempts(baseline);
    const now = countingAttempts(candidate);
    const pairing = {
        pairs: [],
        onlyBaseline: [],
        onlyCandidate: [],
        ambiguous: [],
        superseded: { baseline: before.superseded, candidate: now.superseded },
    };
    const tasks = new Set([...now.logs, ...before.logs].map(taskOf));
    for (const task of tasks) {
        const left = match({
            baseline: before.logs.filter(log => taskOf(log) === task),
            candidate: now.logs.filter(log => taskOf(log) === task),
            tellApart: TELL_APART,
            pairs: pairing.pairs,
        });
        if (left.baseline.length > 0 && left.candidate.length > 0)
            pairing.ambiguous.push({ task, ...left });
        else {
            pairing.onlyBaseline.push(...left.baseline);
            pairing.onlyCandidate.push(...left.candidate);
        }
    }
    return pairing;
}
const taskOf = (log) => log.header.spec.task;
/** Pairs what is told apart, most telling first; one left on each side pair up. Returns what is left. */
function match({ baseline, candidate, tellApart, pairs, }) {
    const [mine] = baseline;
    const [theirs] = candidate;
    if (mine === undefined || theirs === undefined)
        return { baseline, candidate };
    if (baseline.length === 1 && candidate.length === 1) {
        pairs.push({ baseline: mine, candidate: theirs });
        return { baseline: [], candidate: [] };
    }
    const [key, ...rest] = tellApart;
    if (key === undefined)
        return { baseline, candidate };
    const left = { baseline: [], candidate: [] };
    for (const value of new Set([...baseline, ...candidate].map(key))) {
        const group = {
            baseline: baseline.filter(log => key(log) === value),
            candidate: candidate.filter(log => key(log) === value),
        };
        const unmatched = match({ ...group, tellApart: rest, pairs });
        // Two that nothing tells apart stay ambiguous: pairing one of them with what is left elsewhere would be a guess.
        left.baseline.push(...unmatched.baseline);
        left.candidate.push(...unmatched.candidate);
    }
    const [lastMine] = left.baseline;
    const [lastTheirs] = left.candidate;
    if (left.baseline.length !== 1 || left.candidate.length !== 1 || !lastMine || !lastTheirs)
        return left;
    pairs.push({ baseline: lastMine, candidate: lastTheirs });
    return { baseline: [], candidate: [] };
}
/** Of several attempts at one eval the newest that finished counts; if none did, the newest. */
function countingAttempts(logs) {
    const attempts = new Map();
    for (const log of logs) {
        const key = attemptKey(log);
        const group = attempts.get(key);
        if (group)
            group.push(log);
        else
            attempts.set(key, [log]);
    }
    const counting = [];
    const superseded = [];
    for (const group of attempts.values()) {
        const [best, ...others] = [...group].sort(byAttempt);
        if (best === undefined)
            continue;
        counting.push(best);
        for (const log of others) {
            // Two versions of one run, such as a re-scored copy: nothing says which one is meant.
            if (isSameAttempt(best, log) && !hasSameScores(best, log))
                counting.push(log);
            else
                superseded.push({ log, by: best });
        }
    }
    return { logs: counting, superseded };
}
const isSameAttempt = (a, b) => isFinished(a) === isFinished(b) && createdAt(a) === createdAt(b);
function hasSameScores(a, b) {
    if (a.samples.length !== b.samples.length || canonicalJson(a.scorers) !== canonicalJson(b.scorers))
        return false;
    const scores = ({ samples }) => new Map(samples.map(({ id, epoch, scores: values }) => [`${epoch} ${id}`, canonicalJson(values)]));
    const mine = scores(a);
    return [...scores(b)].every(([sample, values]) => mine.get(sample) === values);
}
function attemptKey({ header: { spec } }) {
    const identity = [spec.task, spec.model];
    if (spec.taskId !== null)
        return ['id', spec.taskId, ...identity].join('\u0000');
    const args = [spec.taskArgs, spec.solverArgs, spec.modelArgs].map(canonicalJson);
    return ['arguments', ...identity, spec.solver, ...args].join('\u0000');
}
/** Finished before unfinished, then newest first, then by path so that the order of files does not matter. */
function byAttempt(a, b) {
    const finished = Number(isFinished(b)) - Number(isFinished(a));
    return finished || createdAt(b) - createdAt(a) || (a.path < b.path ? -1 : 1);
}
/** Only a log with status `success` stands for its eval. */
const isFinished = (log) => log.header.status === 'success';
/** Milliseconds since 1970; 0 where the log does not say. */
function createdAt({ header }) {
    const time = Date.parse(header.spec.created ?? header.startedAt ?? '');
    return Number.isNaN(time) ? 0 : time;
}


/***/ }),

/***/ 29288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ filterKeys),
/* harmony export */   wW: () => (/* binding */ filterSamples)
/* harmony export */ });
/* unused harmony export parseSampleFilter */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58080);
/** `--sample-filter`: which samples are compared. A pattern language of its own, never code. */


/**
 * `id=GLOB` and `metadata.KEY=GLOB`, joined by commas that mean "and"; `*` is any text, `?` one character.
 * @throws UserError on anything else.
 */
function parseSampleFilter(expression) {
    return expression.split(',').map(part => {
        const [, key, glob] = /^\s*(id|metadata\.[^=]+)=(.*?)\s*$/s.exec(part) ?? [];
        if (key === undefined || glob === undefined)
            throw new UserError({
                what: `The sample filter has a condition that is not understood: ${JSON.stringify(part)}.`,
                where: `--sample-filter ${expression}`,
                fix: 'Write "id=GLOB" or "metadata.KEY=GLOB"; several joined by commas must all hold.',
            });
        return key === 'id' ? { kind: 'id', glob } : { kind: 'metadata', key: key.slice('metadata.'.length), glob };
    });
}
/** Metadata keys that a filter looks at, so that the reader keeps them. */
const filterKeys = (filter) => filter.flatMap(condition => (condition.kind === 'metadata' ? [condition.key] : []));
const holds = (sample, condition) => condition.kind === 'id'
    ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(sample.id, condition.glob)
    : (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(sample.metadata?.[condition.key] ?? '', condition.glob);
/** The log with the matching samples only; what was planned is narrowed with it. */
function filterSamples(log, filter) {
    if (filter.length === 0)
        return log;
    const samples = log.samples.filter(sample => filter.every(condition => holds(sample, condition)));
    const seen = new Set(log.samples.map(sample => sample.id));
    const kept = new Set(samples.map(sample => sample.id));
    const { dataset } = log.header.spec;
    // A planned sample that never ran has no metadata to filter by: only its id can rule it out.
    const ids = filter.filter(condition => condition.kind === 'id');
    const planned = dataset.sampleIds?.filter(id => seen.has(id) ? kept.has(id) : ids.every(condition => holds({ id, metadata: null }, condition)));
    const spec = { ...log.header.spec, dataset: { ...dataset, sampleIds: planned ?? null } };
    return { ...log, header: { ...log.header, spec }, samples, reductions: filterReductions(log, ids, filter) };
}
/** A log without samples has ids to filter by, and nothing else. */
function filterReductions(log, ids, filter) {
    if (log.samples.length === 0 && log.reductions.length > 0 && ids.length < filter.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            what: 'The log holds no samples, so it cannot be filtered by metadata.',
            where: log.path,
            fix: 'Filter by id only, or run the eval with samples logged.',
        });
    return log.reductions.map(reduction => ({
        ...reduction,
        samples: reduction.samples.filter(({ id }) => ids.every(condition => holds({ id, metadata: null }, condition))),
    }));
}


/***/ }),

/***/ 33981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   cJ: () => (/* binding */ samples),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
const SIDES = ['baseline', 'candidate'];
const finding = (field, level, message, more = {}) => ({ field, level, baseline: null, candidate: null, message, ...more });
const samples = (count) => (count === 1 ? '1 sample' : `${count} samples`);


/***/ }),

/***/ 58080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** A glob over names: `*` any text, `?` one character, everything else itself. Not a file glob: `/` is a character. */
function matchesGlob(name, glob) {
    // Two-pointer matching, O(name × stars): a hostile pattern cannot make it explode as a regular expression could.
    let star = -1;
    let resume = 0;
    let g = 0;
    let n = 0;
    while (n < name.length) {
        if (g < glob.length && (glob[g] === '?' || (glob[g] === name[n] && glob[g] !== '*'))) {
            g++;
            n++;
        }
        else if (glob[g] === '*') {
            star = g++;
            resume = n;
        }
        else if (star >= 0) {
            g = star + 1;
            n = ++resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 20253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FM: () => (/* binding */ firstObservation),
  RO: () => (/* binding */ rowsOf),
  Jh: () => (/* binding */ sideOf),
  Vc: () => (/* binding */ uniformEpochs)
});

// EXTERNAL MODULE: ./src/pair/score.ts
var score = __webpack_require__(67954);
;// CONCATENATED MODULE: ./src/pair/score-columns.ts

/** More columns than this nobody can read, and no scorer means: its keys are data, not names. */
const MAX_COLUMNS = 1000;
/** Numbers held at once, 8 bytes each; a log of 200,000 rows has room for 100 columns. */
const MAX_CELLS = 20_000_000;
function scoreColumns({ scorers, rows }, { freeTextAsZero = false } = {}) {
    const columns = new Map();
    const room = Math.max(1, Math.min(MAX_COLUMNS, Math.floor(MAX_CELLS / Math.max(1, rows.length))));
    let leftOut = 0;
    scorers.forEach((scorer, position) => {
        for (const key of keysOf(rows, position)) {
            if (columns.size >= room) {
                leftOut++;
                continue;
            }
            const column = scoreColumn({ scorer, position, key, rows, freeTextAsZero });
            // A scorer may be called like the key of another one: `s[x]`.
            while (columns.has(column.name))
                column.name += "'";
            columns.set(column.name, column);
        }
    });
    return { columns, leftOut };
}
/**
 * What a scorer's columns are: its keys where most of its scores are dicts or lists, else the scorer itself (null).
 * A few scores of the other kind must not hide all of the rest; they are unusable.
 */
function keysOf(rows, position) {
    const keys = new Set();
    let structures = 0;
    let scalars = 0;
    for (const row of rows) {
        const value = row.scores[position];
        if (value === undefined || value === null || Number.isNaN(value))
            continue;
        if (typeof value !== 'object')
            scalars++;
        else {
            structures++;
            for (const key of Object.keys(value))
                keys.add(key);
        }
    }
    return structures > scalars && keys.size > 0 ? [...keys] : [null];
}
function scoreColumn({ scorer, position, key, rows, freeTextAsZero, }) {
    const column = {
        name: key === null ? scorer : `${scorer}[${key}]`,
        scorer,
        key,
        values: new Float64Array(rows.length),
        freeText: 0,
        freeTextExample: null,
        unusable: 0,
        raw: row => {
            const value = rows[row]?.scores[position];
            return key === null ? value : (0,score/* scoreLeaf */.Dl)(value, key);
        },
    };
    for (let row = 0; row < rows.length; row++) {
        const whole = rows[row]?.scores[position];
        const value = key === null ? whole : (0,score/* scoreLeaf */.Dl)(whole, key);
        const number = (0,score/* scoreToFloat */.ON)(value);
        column.values[row] = number;
        if (Number.isNaN(number))
            noteUnscored(column, { row, value, whole, freeTextAsZero });
    }
    return column;
}
function noteUnscored(column, { row, value, whole, freeTextAsZero, }) {
    if (typeof value === 'string') {
        column.freeText++;
        column.freeTextExample ??= value;
        if (freeTextAsZero)
            column.values[row] = 0;
        return;
    }
    const infinite = value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
    const structure = typeof value === 'object' && value !== null;
    const plainAmongKeys = column.key !== null && whole != null && typeof whole !== 'object' && !Number.isNaN(whole);
    if (infinite || structure || plainAmongKeys)
        column.unusable++;
}

;// CONCATENATED MODULE: ./src/pair/identity.ts

function sideOf(log, options = {}) {
    const fromReductions = log.samples.length === 0 && log.reductions.length > 0;
    const { scorers, observations } = fromReductions
        ? reducedObservations(log)
        : { scorers: log.scorers, observations: log.samples };
    const grouped = groupById(observations);
    return {
        log,
        observations,
        ...grouped,
        sampleOf: indexOf(grouped.ids),
        ...scoreColumns({ scorers, rows: observations }, options),
        fromReductions,
    };
}
/** Built when first asked: sides with equal ids in equal places never ask. */
function indexOf(ids) {
    let index = null;
    return id => {
        index ??= new Map(ids.map((each, position) => [each, position]));
        return index.get(id);
    };
}
function groupById(observations) {
    const order = rowOrder(observations);
    const ids = [];
    const starts = [];
    let current;
    for (let at = 0; at < order.length; at++) {
        const { id } = observations[order[at]];
        if (id === current)
            continue;
        current = id;
        ids.push(id);
        starts.push(at);
    }
    starts.push(order.length);
    return { ids, starts: Int32Array.from(starts), rows: order };
}
/** Rows by id, then epoch: integers by value, then text by code unit. Most logs are in order already. */
function rowOrder(observations) {
    const order = new Int32Array(observations.length);
    const values = new Float64Array(observations.length);
    let ordered = true;
    for (let row = 0; row < order.length; row++) {
        const observation = observations[row];
        order[row] = row;
        values[row] = observation.numericId ? Number(observation.id) : Number.POSITIVE_INFINITY;
        if (row > 0 && ordered)
            ordered = compareRows({ observations, values }, row - 1, row) <= 0;
    }
    return ordered ? order : order.sort((a, b) => compareRows({ observations, values }, a, b));
}
function compareRows({ observations, values }, a, b) {
    const [first, second] = [values[a], values[b]];
    if (first !== second)
        return first < second ? -1 : 1;
    const mine = observations[a];
    const theirs = observations[b];
    // Integers beyond 2^53 may share a value without sharing their digits.
    if (mine.id !== theirs.id)
        return mine.id < theirs.id ? -1 : 1;
    return mine.epoch - theirs.epoch;
}
/** A log without samples still has reduced scores per sample id; reduced.ts picks those of a reducer. */
function reducedObservations(log) {
    const scorers = [...new Set(log.reductions.map(reduction => reduction.scorer))];
    const byId = new Map();
    for (const { scorer, samples } of log.reductions)
        for (const { id, value } of samples) {
            const observation = byId.get(id) ?? blankObservation(id, scorers.length);
            observation.scores[scorers.indexOf(scorer)] ??= value;
            byId.set(id, observation);
        }
    return { scorers, observations: [...byId.values()] };
}
function blankObservation(id, scorers) {
    return {
        id,
        numericId: /^\d{1,15}$/.test(id),
        epoch: 1,
        inputFingerprint: 0,
        targetFingerprint: 0,
        choicesFingerprint: 0,
        scores: new Array(scorers).fill(undefined),
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
/** Rows of a sample, by epoch. */
function rowsOf(side, sample) {
    return side.rows.subarray(side.starts[sample], side.starts[sample + 1]);
}
const firstObservation = (side, sample) => side.observations[side.rows[side.starts[sample]]];
/** Epochs per sample: the same for all, or null when it varies. */
function uniformEpochs(side) {
    const [first] = rowCounts(side);
    if (first === undefined)
        return null;
    for (const rows of rowCounts(side))
        if (rows !== first)
            return null;
    return first;
}
function* rowCounts(side) {
    for (let s = 0; s < side.ids.length; s++)
        yield side.starts[s + 1] - side.starts[s];
}


/***/ }),

/***/ 43031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ absentSamples),
/* harmony export */   TY: () => (/* binding */ clusterIndex),
/* harmony export */   Uh: () => (/* binding */ sampleState),
/* harmony export */   Wp: () => (/* binding */ sampleLedger),
/* harmony export */   XY: () => (/* binding */ lostInBaseline),
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   cB: () => (/* binding */ scorerLedger),
/* harmony export */   l9: () => (/* binding */ pairStates),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   ov: () => (/* binding */ errorCause)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20253);
/** What became of every sample: counts that add up, per scorer, with the causes of what is missing. */

/** State of one paired sample for one scorer; the first that applies, in this order. */
const STATE = {
    pair: 0,
    invalidated: 1,
    erroredBaseline: 2,
    erroredCandidate: 3,
    erroredBoth: 4,
    unscoredBaseline: 5,
    unscoredCandidate: 6,
    unscoredBoth: 7,
};
/** Causes listed per side; more are summed up. */
const CAUSES_SHOWN = 5;
function sampleLedger(baseline, candidate, pairing) {
    return {
        paired: pairing.pairs.baseline.length,
        changed: pairing.changed.baseline.length,
        removed: pairing.removed.length,
        added: pairing.added.length,
        duplicates: { baseline: baseline.log.duplicates, candidate: candidate.log.duplicates },
        limited: {
            baseline: countSamples(pairing.pairs.baseline, s => isLimited(baseline, s)),
            candidate: countSamples(pairing.pairs.candidate, s => isLimited(candidate, s)),
        },
        absent: absentSamples(baseline, candidate, pairing).count,
        scorers: [],
    };
}
function countSamples(samples, holds) {
    let count = 0;
    for (const sample of samples)
        if (holds(sample))
            count++;
    return count;
}
const isLimited = (side, sample) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(side, sample).some(row => side.observations[row]?.limit != null);
/** Baseline samples that the candidate planned, or lost, and has no row of. Which ones, only equal ids can tell. */
function absentSamples(baseline, candidate, pairing) {
    if (pairing.removed.length === 0)
        return { count: 0, samples: new Int32Array(0) };
    const planned = candidate.log.header.spec.dataset.sampleIds;
    const unseen = new Set((planned ?? []).filter(id => candidate.sampleOf(id) === undefined));
    if (planned !== null && pairing.by !== 'question') {
        const samples = pairing.removed.filter(sample => unseen.has(baseline.ids[sample]));
        return { count: samples.length, samples };
    }
    const count = planned === null ? candidate.log.missingSamples : unseen.size;
    return { count: Math.min(count, pairing.removed.length), samples: count === 0 ? new Int32Array(0) : pairing.removed };
}
/** Samples that the candidate ran and the baseline, though it planned them, has no row of. */
function lostInBaseline(baseline, candidate, pairing) {
    if (pairing.added.length === 0)
        return 0;
    const planned = baseline.log.header.spec.dataset.sampleIds;
    if (planned === null)
        return Math.min(baseline.log.missingSamples, pairing.added.length);
    const unseen = new Set(planned.filter(id => baseline.sampleOf(id) === undefined));
    if (pairing.by === 'question')
        return Math.min(unseen.size, pairing.added.length);
    return pairing.added.reduce((count, sample) => count + Number(unseen.has(candidate.ids[sample])), 0);
}
/** State of every paired sample for one scorer, in the order of `pairing.pairs`. */
function pairStates({ baseline, candidate, pairing, columns, }) {
    const states = new Uint8Array(pairing.pairs.baseline.length);
    for (let pair = 0; pair < states.length; pair++) {
        const mine = sampleState(baseline, columns.baseline, pairing.pairs.baseline[pair]);
        const theirs = sampleState(candidate, columns.candidate, pairing.pairs.candidate[pair]);
        states[pair] = mine === 'scored' && theirs === 'scored' ? STATE.pair : whyUnpaired(mine, theirs);
    }
    return states;
}
function whyUnpaired(baseline, candidate) {
    if (baseline === 'invalidated' || candidate === 'invalidated')
        return STATE.invalidated;
    if (baseline === 'errored' || candidate === 'errored') {
        if (baseline !== 'errored')
            return STATE.erroredCandidate;
        return candidate === 'errored' ? STATE.erroredBoth : STATE.erroredBaseline;
    }
    if (baseline === 'scored')
        return STATE.unscoredCandidate;
    return candidate === 'scored' ? STATE.unscoredBaseline : STATE.unscoredBoth;
}
/** A sample with an error and a score is scored; an invalidated epoch is as good as none. */
function sampleState(side, column, sample) {
    let errored = false;
    let invalidated = false;
    for (let at = side.starts[sample]; at < side.starts[sample + 1]; at++) {
        const row = side.rows[at];
        const observation = side.observations[row];
        if (observation?.invalidated)
            invalidated = true;
        else if (!Number.isNaN(column.values[row]))
            return 'scored';
        else if (observation?.error != null)
            errored = true;
    }
    return invalidated ? 'invalidated' : errored ? 'errored' : 'unscored';
}
function scorerLedger({ scorer, states, baseline, candidate, pairing, coverage, }) {
    const counts = new Array(8).fill(0);
    const causes = { baseline: new Map(), candidate: new Map() };
    states.forEach((state, pair) => {
        counts[state] = counts[state] + 1;
        if (state === STATE.erroredBaseline || state === STATE.erroredBoth)
            addCause(causes.baseline, baseline, pairing.pairs.baseline[pair]);
        if (state === STATE.erroredCandidate || state === STATE.erroredBoth)
            addCause(causes.candidate, candidate, pairing.pairs.candidate[pair]);
    });
    const of = (state) => counts[STATE[state]];
    return {
        scorer,
        pairs: of('pair'),
        invalidated: of('invalidated'),
        errored: {
            baseline: of('erroredBaseline'),
            candidate: of('erroredCandidate'),
            both: of('erroredBoth'),
            causes: [...causeList(causes.candidate, 'candidate'), ...causeList(causes.baseline, 'baseline')],
        },
        unscored: { baseline: of('unscoredBaseline'), candidate: of('unscoredCandidate'), both: of('unscoredBoth') },
        coverage,
    };
}
function addCause(causes, side, sample) {
    const row = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(side, sample).find(candidate => side.observations[candidate]?.error != null);
    const message = row === undefined ? '' : (side.observations[row]?.error ?? '');
    const cause = errorCause(message);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
}
/** Longest cause shown when the message does not start with the name of an exception. */
const CAUSE_LENGTH = 80;
/** The exception's name where the message starts with one, else its first line. */
function errorCause(message) {
    const [name] = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit)\b/.exec(message) ?? [];
    if (name !== undefined)
        return name.slice(name.lastIndexOf('.') + 1);
    const [line = ''] = message.trim().split('\n', 1);
    return line.length > CAUSE_LENGTH ? `${line.slice(0, CAUSE_LENGTH)}…` : line || 'unknown error';
}
function causeList(causes, side) {
    const sorted = [...causes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const shown = sorted.slice(0, CAUSES_SHOWN).map(([message, count]) => ({ message, count, side }));
    const others = sorted.slice(CAUSES_SHOWN).reduce((total, [, count]) => total + count, 0);
    return others === 0 ? shown : [...shown, { message: 'other errors', count: others, side }];
}
/** Values of a metadata key as dense indices per pair; null when no sample has the key. */
function clusterIndex(side, samples, key) {
    const indexOf = new Map();
    let known = 0;
    const clusters = Int32Array.from(samples, sample => {
        const value = (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .firstObservation */ .FM)(side, sample).metadata?.[key];
        if (value !== undefined)
            known++;
        // A sample without the key depends on no other: it is a cluster of its own.
        const name = value === undefined ? `sample ${sample}` : `value ${value}`;
        const index = indexOf.get(name) ?? indexOf.size;
        indexOf.set(name, index);
        return index;
    });
    return known === 0 ? null : clusters;
}


/***/ }),

/***/ 19503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ isOfScorer),
  Yu: () => (/* binding */ isWanted),
  $w: () => (/* binding */ pairEval)
});

// EXTERNAL MODULE: ./src/pair/comparability.ts
var comparability = __webpack_require__(19202);
// EXTERNAL MODULE: ./src/pair/filter.ts
var pair_filter = __webpack_require__(29288);
// EXTERNAL MODULE: ./src/pair/identity.ts + 1 modules
var identity = __webpack_require__(20253);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var ledger = __webpack_require__(43031);
;// CONCATENATED MODULE: ./src/pair/questions.ts

const PARTS = ['input', 'target', 'choices'];
/** Share of the smaller side's questions that must match for another way of pairing to be believed. */
const NEARLY_ALL = 0.9;
function pairSamples(baseline, candidate, { ignore = [] } = {}) {
    const parts = PARTS.filter(part => !ignore.includes(part));
    const byId = pairById(baseline, candidate, parts);
    const smaller = Math.min(baseline.ids.length, candidate.ids.length);
    if (byId.pairs.baseline.length >= NEARLY_ALL * smaller)
        return byId;
    const byQuestion = pairByQuestion(baseline, candidate, parts);
    const shared = byQuestion?.pairs.baseline.length ?? 0;
    if (byQuestion && shared >= NEARLY_ALL * smaller && shared > byId.pairs.baseline.length)
        return byQuestion;
    return textsAreThinned({ baseline, candidate, byId, smaller }) ? trustIds(byId) : byId;
}
const fingerprint = (sample, part) => part === 'input' ? sample.inputFingerprint : part === 'target' ? sample.targetFingerprint : sample.choicesFingerprint;
function pairById(baseline, candidate, parts) {
    const pairs = new Positions();
    const changed = new Positions();
    const removed = [];
    const changedFields = { input: 0, target: 0, choices: 0 };
    let unverified = 0;
    for (let b = 0; b < baseline.ids.length; b++) {
        const id = baseline.ids[b];
        const c = candidate.ids[b] === id ? b : candidate.sampleOf(id);
        if (c === undefined) {
            removed.push(b);
            continue;
        }
        const mine = (0,identity/* firstObservation */.FM)(baseline, b);
        const theirs = (0,identity/* firstObservation */.FM)(candidate, c);
        let differs = false;
        let compared = false;
        for (const part of parts) {
            const before = fingerprint(mine, part);
            const now = fingerprint(theirs, part);
            if (before === 0 || now === 0)
                continue;
            compared = true;
            if (before === now)
                continue;
            differs = true;
            changedFields[part]++;
        }
        if (!compared)
            unverified++;
        (differs ? changed : pairs).push(b, c);
    }
    const added = positionsWhere(candidate.ids.length, c => {
        const id = candidate.ids[c];
        return baseline.ids[c] !== id && baseline.sampleOf(id) === undefined;
    });
    return {
        by: 'id',
        pairs: pairs.done(),
        changed: changed.done(),
        removed: Int32Array.from(removed),
        added,
        unverified,
        changedFields,
    };
}
/** Pairs by question alone; null when a side asks a question twice or has one without text. */
function pairByQuestion(baseline, candidate, parts) {
    const mine = samplesByQuestion(baseline, parts);
    const theirs = samplesByQuestion(candidate, parts);
    if (mine === null || theirs === null)
        return null;
    const pairs = new Positions();
    const removed = [];
    for (const [question, b] of mine) {
        const c = theirs.get(question);
        if (c === undefined)
            removed.push(b);
        else
            pairs.push(b, c);
    }
    const added = [...theirs].filter(([question]) => !mine.has(question)).map(([, c]) => c);
    return {
        by: 'question',
        pairs: pairs.done(),
        changed: new Positions().done(),
        removed: Int32Array.from(removed).sort(),
        added: Int32Array.from(added).sort(),
        unverified: 0,
        changedFields: { input: 0, target: 0, choices: 0 },
    };
}
function samplesByQuestion(side, parts) {
    const samples = new Map();
    for (let s = 0; s < side.ids.length; s++) {
        const observation = (0,identity/* firstObservation */.FM)(side, s);
        if (observation.inputFingerprint === 0)
            return null;
        const question = parts.map(part => fingerprint(observation, part)).join(' ');
        if (samples.has(question))
            return null;
        samples.set(question, s);
    }
    return samples;
}
/**
 * Are the differing fingerprints an artefact of two Inspect versions that shorten texts differently?
 * Believed only when the versions differ, every id of the smaller side is there, nearly all questions differ, and
 * something else speaks for the ids: one part of the question agrees throughout, or the ids are no plain numbering
 * (1, 2, 3 … match between any two data sets).
 */
function textsAreThinned({ baseline, candidate, byId, smaller, }) {
    const shared = byId.pairs.baseline.length + byId.changed.baseline.length;
    const version = ({ log }) => log.header.spec.packages.inspect_ai;
    if (version(baseline) === version(candidate) || shared < smaller)
        return false;
    if (byId.changed.baseline.length < NEARLY_ALL * shared)
        return false;
    return !isNumbering(candidate.ids) || partAgrees({ baseline, candidate, byId });
}
const isNumbering = (ids) => ids.every((id, index) => Number(id) === index || Number(id) === index + 1);
/** Does input or target agree on nearly all samples, with at least two different texts? */
function partAgrees({ baseline, candidate, byId }) {
    const { baseline: mine, candidate: theirs } = byId.changed;
    return ['input', 'target'].some(part => {
        let equal = 0;
        const texts = new Set();
        mine.forEach((b, index) => {
            const text = fingerprint((0,identity/* firstObservation */.FM)(baseline, b), part);
            if (text === 0 || text !== fingerprint((0,identity/* firstObservation */.FM)(candidate, theirs[index]), part))
                return;
            equal++;
            texts.add(text);
        });
        return equal >= NEARLY_ALL * mine.length && texts.size > 1;
    });
}
function trustIds(byId) {
    const both = (side) => Int32Array.from([...byId.pairs[side], ...byId.changed[side]]);
    const baseline = both('baseline');
    const candidate = both('candidate');
    const order = [...baseline.keys()].sort((a, b) => baseline[a] - baseline[b]);
    return {
        ...byId,
        by: 'id-unverified',
        pairs: {
            baseline: Int32Array.from(order, i => baseline[i]),
            candidate: Int32Array.from(order, i => candidate[i]),
        },
        changed: new Positions().done(),
        unverified: byId.unverified + byId.changed.baseline.length,
    };
}
/** Two growing columns of positions. */
class Positions {
    #baseline = [];
    #candidate = [];
    push(baseline, candidate) {
        this.#baseline.push(baseline);
        this.#candidate.push(candidate);
    }
    done() {
        return { baseline: Int32Array.from(this.#baseline), candidate: Int32Array.from(this.#candidate) };
    }
}
function positionsWhere(length, wanted) {
    const positions = [];
    for (let position = 0; position < length; position++)
        if (wanted(position))
            positions.push(position);
    return Int32Array.from(positions);
}

// EXTERNAL MODULE: ./src/pair/resources.ts
var pair_resources = __webpack_require__(30369);
// EXTERNAL MODULE: ./src/pair/sample-findings.ts
var sample_findings = __webpack_require__(96603);
// EXTERNAL MODULE: ./src/pair/finding.ts
var finding = __webpack_require__(33981);
// EXTERNAL MODULE: ./src/pair/reduce.ts
var reduce = __webpack_require__(46576);
;// CONCATENATED MODULE: ./src/pair/logged.ts

/** Metrics that are the plain mean of the per-sample values. */
const MEANS = new Set(['accuracy', 'mean']);
const unqualified = (name) => name.slice(name.lastIndexOf('/') + 1);
const isMean = ({ name, group }) => MEANS.has(unqualified(name)) && group === null;
const reducerOf = (row) => row.reducer ?? reduce/* DEFAULT_REDUCER */.D;
/** Rows of `results.scores` of a column: those of its scorer, or of its key where the score is a dict. */
function loggedScores(log, column) {
    return log.header.scores.filter(row => isRowOf(row, column));
}
function isRowOf(row, { scorer, key }) {
    return row.scorer === scorer && row.name === (key ?? row.scorer);
}
function reducersOf(log, rows) {
    if (rows.length > 0)
        return [...new Set(rows.map(reducerOf))];
    const declared = log.header.spec.epochsReducer ?? [];
    return declared.length > 0 ? [...new Set(declared)] : [reduce/* DEFAULT_REDUCER */.D];
}
/** The metadata key by which the author clusters the standard error. */
function loggedCluster(rows) {
    const keys = rows.flatMap(row => row.metrics.map(metric => metric.params.cluster));
    return keys.find((key) => typeof key === 'string');
}
/** The logged means of a reducer; scorers may log the same mean under several names. */
function loggedMeans(rows, reducer) {
    return rows
        .filter(row => reducerOf(row) === reducer)
        .flatMap(row => row.metrics)
        .filter(isMean);
}
const namesOf = (metrics) => [
    ...new Set(metrics.flatMap(({ key, name }) => [key, name, unqualified(name)])),
];
/** Logged metrics of both sides that are no mean, by reducer and name. */
function aggregateMetrics({ scorer, logged }) {
    const found = new Map();
    for (const side of ['candidate', 'baseline'])
        for (const row of logged[side])
            for (const metric of row.metrics) {
                if (isMean(metric))
                    continue;
                const key = `${reducerOf(row)}\u0000${metric.key}`;
                const entry = found.get(key) ?? {
                    scorer,
                    reducer: reducerOf(row),
                    metric: metric.key,
                    names: namesOf([metric]),
                    baseline: null,
                    candidate: null,
                };
                entry[side] = Number.isFinite(metric.value) ? metric.value : null;
                found.set(key, entry);
            }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/pair/scorer-findings.ts



/** A recomputed mean further than this from the logged one is another metric. */
const SAME_MEAN = 1e-6;
function scorerFindings({ sides, scorers, onlyBaseline, onlyCandidate, filtered, }) {
    return [
        ...onlyBaseline.map(column => (0,finding/* finding */.gk)('scorers', 'block', `The scorer ${column.name} of the baseline is missing in the candidate.`, {
            scorer: column.name,
            baseline: column.name,
            fix: 'Restore the scorer, or name those to compare with "scorers".',
        })),
        ...onlyCandidate.map(({ name }) => (0,finding/* finding */.gk)('scorers', 'inform', `The scorer ${name} is new: it has no baseline to compare with.`, {
            candidate: name,
        })),
        ...(scorers.length === 0
            ? [(0,finding/* finding */.gk)('scorers', 'warn', 'No scorer is on both sides, so there is nothing to compare.')]
            : []),
        ...finding/* SIDES */.BV.flatMap(name => tooManyKeys(sides[name], name)),
        ...notApplicable(scorers),
        ...(filtered ? [] : unmatchedMetrics(sides)),
        ...scorers.flatMap(scorer => [
            ...freeText(scorer),
            ...unusable(scorer),
            ...fewerEpochs(scorer),
            ...(filtered ? [] : scorer_findings_loggedMeans(scorer, sides)),
            ...reducers(scorer),
            ...clusters(scorer),
        ]),
        ...errors(sides),
    ];
}
/** Keys without a score are told one by one up to here; rubrics have a key per question, and that is one fact. */
const KEYS_TOLD = 3;
function notApplicable(scorers) {
    const left = scorers.filter(({ ledger, columns: { baseline, candidate } }) => ledger.unscored.both > 0 && baseline.freeText + candidate.freeText + baseline.unusable + candidate.unusable === 0);
    return [...new Set(left.map(({ columns }) => columns.candidate.scorer))].flatMap(base => {
        const group = left.filter(({ columns }) => columns.candidate.scorer === base);
        if (group.length <= KEYS_TOLD)
            return group.map(leftUnscored);
        const message = `${base}: ${group.length} of its keys have samples without a score on either side; they do not seem to apply there.`;
        return [(0,finding/* finding */.gk)('not_scored', 'inform', message)];
    });
}
function leftUnscored({ scorer, ledger }) {
    const left = ledger.pairs === 0 ? 'No sample has a score' : `${(0,finding/* samples */.cJ)(ledger.unscored.both)} without a score`;
    const message = `${scorer}: ${left} on either side; the scorer does not seem to apply.`;
    return (0,finding/* finding */.gk)('not_scored', ledger.pairs === 0 ? 'warn' : 'inform', message, { scorer });
}
function tooManyKeys({ leftOut }, name) {
    if (leftOut === 0)
        return [];
    const message = `The ${name} has scores under too many names: ${leftOut} of them are not compared.`;
    const fix = 'Score under a fixed set of keys; what differs per sample belongs into the metadata of the score.';
    return [(0,finding/* finding */.gk)(`score_names.${name}`, 'block', message, { fix })];
}
function unusable({ scorer, columns }) {
    return finding/* SIDES */.BV.flatMap(name => {
        const { unusable: count } = columns[name];
        if (count === 0)
            return [];
        const what = count === 1 ? '1 score' : `${count} scores`;
        const message = `${scorer}: ${what} of the ${name} of another kind than the rest (a dict, a list, a plain value) or infinite; unscored here.`;
        return [(0,finding/* finding */.gk)(`unusable.${name}`, 'warn', message, { scorer })];
    });
}
/** A mean that Inspect logged and that stands for no column here, such as one over whole dicts. */
function unmatchedMetrics({ baseline, candidate }) {
    const before = unmatched(baseline);
    const now = unmatched(candidate);
    return [...new Set([...before.keys(), ...now.keys()])].map(name => {
        const [mine, theirs] = [before.get(name), now.get(name)].map(value => value === undefined ? 'none' : rounded(value));
        const message = `Inspect logged ${name} (${mine} → ${theirs}), which stands for none of the scores compared here.`;
        return (0,finding/* finding */.gk)('logged_only', 'warn', message, { baseline: mine ?? null, candidate: theirs ?? null });
    });
}
function unmatched({ log, columns }) {
    const all = [...columns.values()];
    const rows = log.header.scores.filter(row => !all.some(column => isRowOf(row, column)));
    return new Map(rows.flatMap(row => row.metrics.filter(isMean).map(metric => [`${row.name} / ${metric.key}`, metric.value])));
}
function fewerEpochs({ scorer, metrics }) {
    const count = metrics[0]?.incomplete ?? 0;
    if (count === 0)
        return [];
    return [
        (0,finding/* finding */.gk)('epochs_missing', 'warn', `${scorer}: ${(0,finding/* samples */.cJ)(count)} of the candidate with fewer scored epochs than planned; a failed epoch is no passed one.`, { scorer, fix: 'Run them again with "inspect eval-retry".' }),
    ];
}
function freeText({ scorer, columns }) {
    return finding/* SIDES */.BV.flatMap(name => {
        const { freeText: count, freeTextExample } = columns[name];
        if (count === 0)
            return [];
        const example = JSON.stringify((freeTextExample ?? '').slice(0, 40));
        return [
            (0,finding/* finding */.gk)(`free_text.${name}`, 'warn', `${scorer}: ${count} scores of the ${name} are text that is no score (such as ${example}); they count as unscored, not as 0 as in Inspect's own metrics.`, { scorer }),
        ];
    });
}
/** What Inspect logged and what its samples give should agree, unless samples were left out by us. */
function scorer_findings_loggedMeans({ scorer, metrics }, sides) {
    const whole = finding/* SIDES */.BV.filter(name => !sides[name].observations.some(({ invalidated }) => invalidated));
    return metrics.flatMap(metric => whole.flatMap(name => {
        const logged = metric.logged[name];
        const own = metric.whole[name];
        if (logged === null || Math.abs(logged - own) <= SAME_MEAN * Math.max(1, Math.abs(logged)))
            return [];
        return [
            (0,finding/* finding */.gk)(`logged.${name}`, 'warn', `${scorer}: Inspect logged ${metric.metric} ${rounded(logged)} for the ${name}; from its samples it is ${Number.isNaN(own) ? 'not computable' : rounded(own)}.`, { scorer }),
        ];
    }));
}
const rounded = (value) => String(Number(value.toPrecision(6)));
function reducers({ scorer, unsharedReducers, metrics }) {
    if (unsharedReducers.length === 0)
        return [];
    const used = metrics.map(metric => metric.reducer).join(', ');
    return [
        (0,finding/* finding */.gk)('reducers', 'warn', `${scorer}: ${unsharedReducers.join(', ')} cannot be compared on both sides; compared: ${used}.`, { scorer }),
    ];
}
function clusters({ scorer, metrics }) {
    const [key] = metrics.flatMap(metric => metric.clusterKeyMissing ?? []);
    if (key === undefined)
        return [];
    return [
        (0,finding/* finding */.gk)('cluster', 'warn', `${scorer}: no sample has the metadata key "${key}" to cluster by; samples are taken as independent.`, { scorer }),
    ];
}
function errors(sides) {
    const counts = finding/* SIDES */.BV.map(name => {
        const failed = sides.pairing.pairs[name].filter(sample => hasError(sides[name], sample));
        return { name, failed: failed.length, of: sides.pairing.pairs[name].length };
    });
    return counts
        .filter(({ failed }) => failed > 0)
        .map(({ name, failed, of }) => (0,finding/* finding */.gk)(`errors.${name}`, 'warn', `${failed} of ${of} paired samples errored in the ${name}.`, {
        fix: 'Run them again with "inspect eval-retry".',
    }));
}
const hasError = (side, sample) => (0,identity/* rowsOf */.RO)(side, sample).some(row => side.observations[row]?.error != null);

// EXTERNAL MODULE: ./src/pair/reduced.ts
var pair_reduced = __webpack_require__(62910);
;// CONCATENATED MODULE: ./src/pair/paired-metric.ts



function pairMetric({ sides, columns, states, reducer, logged, notApplicable, clusterKey, }) {
    const mine = (0,pair_reduced/* reduceSide */.oH)(sides.baseline, columns.baseline, reducer);
    const theirs = (0,pair_reduced/* reduceSide */.oH)(sides.candidate, columns.candidate, reducer);
    const { pairs } = sides.pairing;
    const both = positions(states, pair => {
        if (states[pair] !== ledger/* STATE */.c4.pair)
            return false;
        const before = mine.values[pairs.baseline[pair]];
        return !Number.isNaN(before) && !Number.isNaN(theirs.values[pairs.candidate[pair]]);
    });
    const samples = { baseline: pick(pairs.baseline, both), candidate: pick(pairs.candidate, both) };
    const means = {
        baseline: loggedMeans(logged.baseline, reducer),
        candidate: loggedMeans(logged.candidate, reducer),
    };
    const metric = (means.candidate[0] ?? means.baseline[0])?.key ?? 'mean';
    const key = clusterKey({ metric, reducer });
    const clusters = key === undefined ? null : (0,ledger/* clusterIndex */.TY)(sides.candidate, samples.candidate, key);
    const planned = states.length - notApplicable + sides.absent.count + sides.lostInBaseline;
    const candidate = valuesOf(theirs, samples.candidate);
    return {
        scorer: columns.candidate.name,
        reducer,
        metric,
        names: [...new Set([metric, ...namesOf([...means.candidate, ...means.baseline])])],
        pairs: both,
        baseline: valuesOf(mine, samples.baseline),
        candidate,
        clusters: clusters && key !== undefined ? { key, index: clusters } : null,
        clusterKeyMissing: clusters === null && both.length > 0 ? (key ?? null) : null,
        epochs: { baseline: uniform(mine.epochs, samples.baseline), candidate: uniform(theirs.epochs, samples.candidate) },
        planned,
        coverage: planned === 0 ? null : scoredWeight({ mine, theirs, samples }) / planned,
        missing: missingSamples({ sides, columns, states, mine, theirs }),
        incomplete: incompleteSamples(theirs, samples.candidate),
        candidateAtWorst: worst => atWorst({
            side: sides.candidate,
            column: columns.candidate,
            reducer,
            reduced: theirs,
            samples: samples.candidate,
            candidate,
            worst,
        }),
        whole: { baseline: mean(mine.values), candidate: mean(theirs.values) },
        logged: { baseline: finiteOrNull(means.baseline[0]?.value), candidate: finiteOrNull(means.candidate[0]?.value) },
        bounds: bounds([mine.values, theirs.values]),
    };
}
/** Loops rather than `from` with a function, which takes many times longer. */
function valuesOf({ values }, samples) {
    const picked = new Float64Array(samples.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = values[samples[i]];
    return picked;
}
function incompleteSamples(reduced, samples) {
    let count = 0;
    for (const sample of samples)
        if (reduced.epochs[sample] < reduced.plannedEpochs)
            count++;
    return count;
}
/** Pairs, each counted by the smaller share of its planned epochs that have a score. */
function scoredWeight({ mine, theirs, samples, }) {
    let weight = 0;
    for (let i = 0; i < samples.baseline.length; i++)
        weight += Math.min((0,pair_reduced/* scoredShare */.ml)(mine, samples.baseline[i]), (0,pair_reduced/* scoredShare */.ml)(theirs, samples.candidate[i]));
    return weight;
}
function atWorst({ side, column, reducer, reduced, samples, candidate, worst, }) {
    return candidate.map((value, i) => {
        const sample = samples[i];
        if ((0,pair_reduced/* scoredShare */.ml)(reduced, sample) === 1)
            return value;
        return (0,pair_reduced/* valueAtWorst */.mp)({ side, column, reducer, sample, planned: reduced.plannedEpochs, worst });
    });
}
/** What the baseline scored and the candidate, though planned, did not: the ground of the worst case. */
function missingSamples({ sides, columns, states, mine, theirs, }) {
    const { pairs } = sides.pairing;
    const unpaired = positions(states, pair => {
        const candidate = pairs.candidate[pair];
        if (!Number.isNaN(theirs.values[candidate]))
            return false;
        return (0,ledger/* sampleState */.Uh)(sides.candidate, columns.candidate, candidate) !== 'invalidated';
    });
    const known = (samples) => Array.from(samples, sample => mine.values[sample]).filter(value => !Number.isNaN(value));
    const certain = known(pick(pairs.baseline, unpaired));
    const possible = known(sides.absent.samples);
    const count = certain.length + Math.min(sides.absent.count, possible.length);
    return { count, baseline: Float64Array.from([...certain, ...possible]) };
}
const finiteOrNull = (value) => value === undefined || !Number.isFinite(value) ? null : value;
function positions(states, wanted) {
    const found = new Int32Array(states.length);
    let count = 0;
    for (let pair = 0; pair < states.length; pair++)
        if (wanted(pair))
            found[count++] = pair;
    return found.subarray(0, count);
}
function pick(samples, at) {
    const picked = new Int32Array(at.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = samples[at[i]];
    return picked;
}
function uniform(epochs, samples) {
    const first = samples.length > 0 ? epochs[samples[0]] : null;
    return first !== null && samples.every(sample => epochs[sample] === first) ? first : null;
}
/** Mean of the numbers among the values, as good as comparing it with a logged value needs. */
function mean(values) {
    let sum = 0;
    let count = 0;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        sum += value;
        count++;
    }
    return sum / count;
}
function bounds(sides) {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const values of sides)
        for (const value of values) {
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
    return { min, max };
}

;// CONCATENATED MODULE: ./src/pair/scorers.ts




function pairScorer({ sides, columns, clusterKey }) {
    const scorer = columns.candidate.name;
    const states = (0,ledger/* pairStates */.l9)({ ...sides, columns });
    const logged = {
        baseline: loggedScores(sides.baseline.log, columns.baseline),
        candidate: loggedScores(sides.candidate.log, columns.candidate),
    };
    const reducers = {
        baseline: availableReducers(sides.baseline, columns.baseline.scorer, reducersOf(sides.baseline.log, logged.baseline)),
        candidate: availableReducers(sides.candidate, columns.candidate.scorer, reducersOf(sides.candidate.log, logged.candidate)),
    };
    const shared = reducers.candidate.filter(name => reducers.baseline.includes(name));
    const notApplicable = unscoredOnPurpose(states, columns);
    const fallback = loggedCluster(logged.candidate) ?? loggedCluster(logged.baseline);
    const metrics = (shared.length > 0 ? shared : [reduce/* DEFAULT_REDUCER */.D]).map(reducer => pairMetric({
        sides,
        columns,
        states,
        reducer,
        logged,
        notApplicable,
        clusterKey: names => clusterKey(names) ?? fallback,
    }));
    return {
        scorer,
        states,
        ledger: (0,ledger/* scorerLedger */.cB)({ scorer, states, ...sides, coverage: metrics[0]?.coverage ?? null }),
        metrics,
        aggregates: aggregateMetrics({ scorer, logged }),
        notApplicable,
        unsharedReducers: [...new Set([...reducers.baseline, ...reducers.candidate])].filter(name => !shared.includes(name)),
        columns,
    };
}
/** Reducers that can be computed here; a log without samples has only those that Inspect computed. */
function availableReducers(side, scorer, named) {
    if (!side.fromReductions)
        return named.filter(name => (0,reduce/* reducerNamed */._)(name) !== null);
    const reductions = side.log.reductions.filter(reduction => reduction.scorer === scorer);
    return [...new Set(reductions.map(({ reducer }) => reducer ?? reduce/* DEFAULT_REDUCER */.D))];
}
/**
 * Samples that both sides ran without an error and left unscored: a question to which the scorer does not apply.
 * Where scores are there and no numbers (free text, a dict among plain scores) nothing is on purpose.
 */
function unscoredOnPurpose(states, { baseline, candidate }) {
    if (baseline.freeText + candidate.freeText + baseline.unusable + candidate.unusable > 0)
        return 0;
    return states.reduce((count, state) => count + Number(state === ledger/* STATE */.c4.unscoredBoth), 0);
}
/** Share of epochs, per pair, for which something holds: the values of an error or limit rate. */
function epochShare(side, samples, holds) {
    const shares = new Float64Array(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const start = side.starts[samples[i]];
        const end = side.starts[samples[i] + 1];
        let count = 0;
        for (let at = start; at < end; at++)
            if (holds(side.rows[at]))
                count++;
        shares[i] = count / (end - start);
    }
    return shares;
}

// EXTERNAL MODULE: ./src/pair/settings.ts
var settings = __webpack_require__(72243);
;// CONCATENATED MODULE: ./src/pair/pair.ts










const QUESTION_PARTS = ['input', 'target', 'choices'];
function pairEval(pair, options = {}) {
    const sides = pairSides(pair, options);
    const scorers = pairScorers(sides, options);
    const resources = (0,pair_resources/* pairResources */.Iq)(sides);
    const { baseline, candidate, pairing } = sides;
    const { task, model } = candidate.log.header.spec;
    const chosen = { scorers, ...columnsOfOneSide(sides, options) };
    return {
        task,
        model,
        baseline: baseline.log,
        candidate: candidate.log,
        sides,
        findings: [
            ...headerFindings(pair, chosen, options),
            ...(0,sample_findings/* sampleFindings */.JM)(sides),
            ...scorerFindings({ sides, ...chosen, filtered: options.filtered ?? (options.filter ?? []).length > 0 }),
            ...(0,sample_findings/* cacheFindings */.X6)(resources),
        ],
        ledger: { ...(0,ledger/* sampleLedger */.Wp)(baseline, candidate, pairing), scorers: scorers.map(scorer => scorer.ledger) },
        ...chosen,
        rates: pairRates(sides),
        resources,
    };
}
function pairSides(pair, options) {
    const { intended = [], filter = [] } = options;
    const baseline = (0,identity/* sideOf */.Jh)((0,pair_filter/* filterSamples */.wW)(pair.baseline, filter), options);
    const candidate = (0,identity/* sideOf */.Jh)((0,pair_filter/* filterSamples */.wW)(pair.candidate, filter), options);
    const pairing = pairSamples(baseline, candidate, { ignore: QUESTION_PARTS.filter(part => intended.includes(part)) });
    return {
        baseline,
        candidate,
        pairing,
        absent: (0,ledger/* absentSamples */.J9)(baseline, candidate, pairing),
        lostInBaseline: (0,ledger/* lostInBaseline */.XY)(baseline, candidate, pairing),
    };
}
function pairScorers(sides, { scorers: wanted = null, rules = [] }) {
    const { baseline, candidate } = sides;
    const { task, model } = candidate.log.header.spec;
    return [...candidate.columns.values()].flatMap(column => {
        const partner = baseline.columns.get(column.name);
        if (partner === undefined || !isWanted(column, wanted))
            return [];
        const clusterKey = (names) => (0,settings/* metricSettings */.Q)(rules, { task, model, scorer: column.name, role: 'mean', ...names }).cluster;
        return pairScorer({ sides, columns: { baseline: partner, candidate: column }, clusterKey });
    });
}
function columnsOfOneSide({ baseline, candidate }, { scorers: wanted = null }) {
    const only = (one, other) => [...one.columns.values()].filter(column => !other.columns.has(column.name) && isWanted(column, wanted));
    return { onlyBaseline: only(baseline, candidate), onlyCandidate: only(candidate, baseline) };
}
/** Without what is about a scorer that nobody asked for. */
function headerFindings(pair, { scorers, onlyBaseline }, { intended = [], scorers: wanted = null }) {
    const columns = [...scorers.map(scorer => scorer.columns.candidate), ...onlyBaseline];
    return (0,comparability/* withIntended */.m)((0,comparability/* compareHeaders */.I)(pair.baseline, pair.candidate), intended).filter(({ scorer }) => scorer === undefined || wanted === null || columns.some(isOfScorer(scorer)));
}
/** A finding about a scorer is about all of its keys. */
const isOfScorer = (scorer) => (column) => column.name === scorer || column.scorer === scorer;
/** A scorer is wanted by its own name or by that of one of its keys. */
function isWanted(column, wanted) {
    return wanted === null || wanted.includes(column.name) || wanted.includes(column.scorer);
}
function pairRates({ baseline, candidate, pairing }) {
    const failed = (side) => (row) => side.observations[row]?.error != null;
    const limited = (side) => (row) => side.observations[row]?.limit != null;
    const rate = (name, of) => ({
        name,
        baseline: epochShare(baseline, pairing.pairs.baseline, of(baseline)),
        candidate: epochShare(candidate, pairing.pairs.candidate, of(candidate)),
    });
    return [rate('error_rate', failed), rate('limit_rate', limited)];
}


/***/ }),

/***/ 46576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DEFAULT_REDUCER),
/* harmony export */   _: () => (/* binding */ reducerNamed)
/* harmony export */ });
/** The name under which "no reducer declared" is known. */
const DEFAULT_REDUCER = 'mean';
/** A score of this much counts as a success for `pass_at_k` and its kin. */
const SUCCESS = 1;
const NAMED = new Map([
    ['mean', ({ values }) => mean(values)],
    ['median', ({ values }) => median(values)],
    ['mode', mode],
    ['max', ({ values }) => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)],
]);
const COUNTED = /^(at_least|pass_at|pass_k)_(\d+)$/;
/** The mean of finite numbers is finite, even where their sum is not. */
function mean(values) {
    const total = sum(values);
    return Number.isFinite(total) ? total / values.length : sum(values.map(value => value / values.length));
}
/**
 * The reducer of a name, or null for one that only Inspect can compute (`collect`, custom code).
 * The result is NaN for a sample without a scored epoch, and for `pass_at_k` and `pass_k` with fewer than k.
 * @see Chen et al. 2021, arXiv:2107.03374, for pass@k
 */
function reducerNamed(name) {
    const reduce = NAMED.get(name) ?? countedReducer(name);
    return reduce && (epochs => (epochs.values.length === 0 ? Number.NaN : reduce(epochs)));
}
function countedReducer(name) {
    const [, kind, digits] = COUNTED.exec(name) ?? [];
    if (kind === undefined)
        return null;
    const k = Number(digits);
    return ({ values }) => {
        const successes = values.filter(value => value >= SUCCESS).length;
        if (kind === 'at_least')
            return successes >= k ? 1 : 0;
        if (values.length < k)
            return Number.NaN;
        return kind === 'pass_at' ? passAt({ n: values.length, successes, k }) : allPass({ n: values.length, successes, k });
    };
}
/** Chance that k draws without replacement hold a success. */
function passAt({ n, successes, k }) {
    if (n - successes < k)
        return 1;
    let miss = 1;
    for (let i = n - successes + 1; i <= n; i++)
        miss *= 1 - k / i;
    return 1 - miss;
}
/** Chance that k draws without replacement are all successes: C(c, k) ÷ C(n, k). */
function allPass({ n, successes, k }) {
    let chance = 1;
    for (let i = 0; i < k; i++)
        chance *= Math.max(0, successes - i) / (n - i);
    return chance;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? sorted[middle]
        : mean([sorted[middle - 1], sorted[middle]]);
}
/** The most common raw score; of equally common ones the first. */
function mode({ values, raw }) {
    const counts = new Map();
    values.forEach((value, epoch) => {
        const entry = counts.get(raw[epoch]);
        if (entry)
            entry.count++;
        else
            counts.set(raw[epoch], { value, count: 1 });
    });
    let best = { value: Number.NaN, count: 0 };
    for (const entry of counts.values())
        if (entry.count > best.count)
            best = entry;
    return best.value;
}


/***/ }),

/***/ 62910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ml: () => (/* binding */ scoredShare),
/* harmony export */   mp: () => (/* binding */ valueAtWorst),
/* harmony export */   oH: () => (/* binding */ reduceSide),
/* harmony export */   rx: () => (/* binding */ scoredEpochs)
/* harmony export */ });
/* unused harmony export plannedEpochs */
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46576);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67954);


function reduceSide(side, column, reducer) {
    if (side.fromReductions)
        return reducedByInspect(side, column, reducer);
    const reduce = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .reducerNamed */ ._)(reducer);
    if (reduce === null)
        throw new RangeError(`no reducer ${reducer}`);
    const ofOneEpoch = OF_ONE_EPOCH.has(reducer);
    const values = new Float64Array(side.ids.length);
    const epochs = new Int32Array(side.ids.length);
    for (let sample = 0; sample < values.length; sample++) {
        const only = onlyEpoch(side, column, sample);
        if (only !== null && ofOneEpoch) {
            values[sample] = only;
            epochs[sample] = Number.isNaN(only) ? 0 : 1;
            continue;
        }
        const scored = scoredEpochs(side, column, sample);
        epochs[sample] = scored.values.length;
        values[sample] = reduce(scored);
    }
    return { values, epochs, plannedEpochs: plannedEpochs(side) };
}
/** Reducers that leave a single value as it is. */
const OF_ONE_EPOCH = new Set(['mean', 'median', 'mode', 'max']);
/** The score of a sample that has one epoch only (NaN: none); null where it has several. */
function onlyEpoch(side, column, sample) {
    const start = side.starts[sample];
    if (side.starts[sample + 1] - start !== 1)
        return null;
    const row = side.rows[start];
    return side.observations[row]?.invalidated ? Number.NaN : column.values[row];
}
function scoredEpochs(side, column, sample) {
    const values = [];
    const raw = [];
    for (let at = side.starts[sample]; at < side.starts[sample + 1]; at++) {
        const row = side.rows[at];
        const value = column.values[row];
        if (Number.isNaN(value) || side.observations[row]?.invalidated)
            continue;
        values.push(value);
        raw.push(column.raw(row));
    }
    return { values, raw };
}
/** As declared; a log that does not say planned what most of its samples have. */
function plannedEpochs(side) {
    const declared = side.log.header.spec.epochs;
    if (declared !== null)
        return declared;
    let most = 1;
    for (let sample = 0; sample < side.ids.length; sample++)
        most = Math.max(most, side.starts[sample + 1] - side.starts[sample]);
    return most;
}
/** A log without samples holds Inspect's own reductions, one list per scorer and reducer. */
function reducedByInspect(side, column, reducer) {
    const reduction = side.log.reductions.find(candidate => candidate.scorer === column.scorer && (candidate.reducer ?? _reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REDUCER */ .D) === reducer);
    const values = new Float64Array(side.ids.length).fill(Number.NaN);
    for (const { id, value } of reduction?.samples ?? []) {
        const sample = side.sampleOf(id);
        if (sample !== undefined)
            values[sample] = (0,_score_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreToFloat */ .ON)(column.key === null ? value : (0,_score_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreLeaf */ .Dl)(value, column.key));
    }
    const planned = side.log.header.spec.epochs ?? 1;
    return {
        values,
        epochs: Int32Array.from(values, value => (Number.isNaN(value) ? 0 : planned)),
        plannedEpochs: planned,
    };
}
/** Share of a sample's planned epochs that have a score, 0…1. */
function scoredShare({ epochs, plannedEpochs: planned }, sample) {
    return Math.min(1, epochs[sample] / planned);
}
/** The value of a sample if each of its planned epochs without a score had been `worst`. */
function valueAtWorst({ side, column, reducer, sample, planned, worst, }) {
    const { values } = scoredEpochs(side, column, sample);
    const missing = new Array(Math.max(0, planned - values.length)).fill(worst);
    const reduce = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .reducerNamed */ ._)(reducer);
    if (reduce === null)
        return Number.NaN;
    // The mode counts what was logged, and gives a tie to the first: both must speak of numbers, the missing ones first.
    const all = [...missing, ...values];
    return reduce({ values: all, raw: all });
}


/***/ }),

/***/ 30369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ pairResources),
/* harmony export */   bQ: () => (/* binding */ sampleTotal)
/* harmony export */ });
/* unused harmony export RESOURCES */
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20253);

const RESOURCES = [
    'cost',
    'totalTokens',
    'inputTokens',
    'outputTokens',
    'cacheReadTokens',
    'cacheWriteTokens',
    'reasoningTokens',
    'totalTime',
    'workingTime',
];
function pairResources(sides) {
    const { baseline, candidate, pairing } = sides;
    const mine = sampleAmounts(baseline, pairing.pairs.baseline);
    const theirs = sampleAmounts(candidate, pairing.pairs.candidate);
    return RESOURCES.map((name, at) => pairResource({ name, mine: column(mine, at), theirs: column(theirs, at) }));
}
const column = ({ sums, epochs }, at) => ({ sums: sums[at], epochs });
function pairResource({ name, mine, theirs }) {
    const pairs = mine.epochs.length;
    const baseline = new Float64Array(pairs);
    const candidate = new Float64Array(pairs);
    const all = { baseline: 0, candidate: 0 };
    const perEpoch = { baseline: 0, candidate: 0 };
    let equalEpochs = true;
    let known = 0;
    for (let pair = 0; pair < pairs; pair++) {
        const before = mine.sums[pair];
        const now = theirs.sums[pair];
        if (Number.isNaN(before) || Number.isNaN(now))
            continue;
        equalEpochs &&= mine.epochs[pair] === theirs.epochs[pair];
        baseline[known] = before / mine.epochs[pair];
        candidate[known] = now / theirs.epochs[pair];
        perEpoch.baseline += baseline[known];
        perEpoch.candidate += candidate[known++];
        all.baseline += before;
        all.candidate += now;
    }
    return {
        name,
        baseline: baseline.subarray(0, known),
        candidate: candidate.subarray(0, known),
        totals: equalEpochs ? all : perEpoch,
        coverage: pairs === 0 ? null : known / pairs,
    };
}
/** Every resource of the samples, in one pass over their rows. */
function sampleAmounts(side, samples) {
    const sums = RESOURCES.map(() => new Float64Array(samples.length));
    const epochs = new Int32Array(samples.length);
    for (let i = 0; i < samples.length; i++) {
        const sample = samples[i];
        const end = side.starts[sample + 1];
        epochs[i] = end - side.starts[sample];
        for (let at = side.starts[sample]; at < end; at++)
            addAmounts({ sums, at: i, observation: side.observations[side.rows[at]] });
    }
    return { sums, epochs };
}
function addAmounts({ sums, at, observation, }) {
    for (let resource = 0; resource < RESOURCES.length; resource++) {
        const column = sums[resource];
        column[at] = column[at] + amountOf(observation, RESOURCES[resource]);
    }
}
/** NaN: not known. */
function amountOf(observation, name) {
    const { usage } = observation;
    switch (name) {
        case 'totalTime':
            return amount(observation.totalTime);
        case 'workingTime':
            return amount(observation.workingTime);
        case 'cost':
            return amount(usage?.costComplete ? usage.cost : null);
        default:
            return amount(usage?.[name]);
    }
}
/** Nothing costs less than nothing: such a number is a mistake of whoever wrote it. */
function amount(value) {
    return value != null && value >= 0 && value < Number.POSITIVE_INFINITY ? value : Number.NaN;
}
/** Sum over one sample's epochs; null when one does not say. */
function sampleTotal(side, sample, name) {
    let sum = 0;
    for (const row of (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(side, sample))
        sum += amountOf(side.observations[row], name);
    return Number.isNaN(sum) ? null : sum;
}


/***/ }),

/***/ 96603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ sampleFindings),
/* harmony export */   X6: () => (/* binding */ cacheFindings),
/* harmony export */   lT: () => (/* binding */ isNearlyAll)
/* harmony export */ });
/* unused harmony export COVERAGE_FLOOR */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33981);

/** Below this share of shared questions, or of scored samples, there is no verdict (design 5.2). */
const COVERAGE_FLOOR = 0.9;
function sampleFindings(sides) {
    return [
        ...sharedQuestions(sides),
        ...howPaired(sides),
        ...anotherDataSet(sides),
        ...neverRun(sides),
        ...sameEval(sides),
        ..._finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SIDES */ .BV.flatMap(name => sideFindings(sides[name], name)),
    ];
}
/** Samples of one side only, beyond those that were planned and lost. */
function anotherDataSet({ baseline, candidate, pairing, absent, lostInBaseline }) {
    const removed = pairing.removed.length - absent.count;
    const added = pairing.added.length - lostInBaseline;
    if (removed + added === 0 || pairing.pairs.baseline.length === 0)
        return [];
    const { limit, sampleId } = candidate.log.header.spec;
    const chosen = limit !== null || sampleId !== null || baseline.log.header.spec.limit !== null;
    const message = `The data sets differ: ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(removed)} only in the baseline, ${added} only in the candidate; these are not compared.`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('dataset', chosen ? 'inform' : 'warn', message)];
}
function neverRun({ absent, lostInBaseline }) {
    const fix = 'Run them with "inspect eval-retry".';
    return [
        ...(absent.count > 0
            ? [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing.candidate', 'warn', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(absent.count)} planned in the candidate and not in its log.`, { fix }),
            ]
            : []),
        ...(lostInBaseline > 0
            ? [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing.baseline', 'warn', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(lostInBaseline)} planned in the baseline and not in its log.`, { fix }),
            ]
            : []),
    ];
}
/** Comparing a run with itself finds nothing, and looks like good news. */
function sameEval({ baseline, candidate }) {
    if (baseline.log.header.spec.evalId !== candidate.log.header.spec.evalId)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('same_eval', 'warn', 'Both sides are logs of one and the same run.', {
            fix: 'If this is not a re-scored log, check which files are passed as baseline and candidate.',
        }),
    ];
}
/** At least 90 %, or all but one of a small suite: one lost sample is no reason to judge nothing. */
function isNearlyAll({ part, whole }) {
    return part > 0 && (part >= COVERAGE_FLOOR * whole || (whole - part <= 1 && part >= LEAST_PART));
}
/** Fewer pairs than this get no decision in any case. */
const LEAST_PART = 6;
function sharedQuestions({ baseline, candidate, pairing }) {
    const smaller = Math.min(baseline.ids.length, candidate.ids.length);
    const paired = pairing.pairs.baseline.length;
    const changed = pairing.changed.baseline.length;
    const counts = { baseline: String(baseline.ids.length), candidate: String(candidate.ids.length) };
    if (!isNearlyAll({ part: paired, whole: smaller })) {
        const parts = Object.entries(pairing.changedFields).filter(([, count]) => count > 0);
        const why = changed > 0 ? ` ${changed} have the same id but another ${parts.map(([part]) => part).join(' and ')}.` : '';
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('samples', 'block', `Only ${paired} of the ${smaller} samples of the smaller side are the same question on both sides.${why}`, {
                ...counts,
                fix: 'Run both sides on the same data set. If a part of every question changed on purpose, name it under "intended:" in the policy ("input", "target" or "choices") to pair by id.',
            }),
        ];
    }
    if (changed > 0)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('samples', 'warn', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(changed)} with the same id but another question, not paired.`, counts),
        ];
    return [];
}
function howPaired({ pairing }) {
    switch (pairing.by) {
        case 'question':
            return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('ids', 'warn', 'The sample ids moved; samples are paired by their question instead.')];
        case 'id-unverified':
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('questions', 'warn', 'The logs hold the questions in forms that cannot be compared (Inspect versions shorten texts differently); samples are paired by id alone.'),
            ];
        case 'id':
            if (pairing.unverified === 0)
                return [];
            return [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('questions', 'inform', `For ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(pairing.unverified)} a log holds no question text; paired by id alone.`),
            ];
    }
}
function sideFindings(side, name) {
    return [
        ...emptyLog(side, name),
        ...duplicates(side, name),
        ...invalidation(side, name),
        ...edits(side, name),
        ...side.log.warnings.map(({ code, message }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`${name}.${code}`, 'warn', `${name}: ${message}`)),
        ...(side.log.header.earlyStopping
            ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`early_stopping.${name}`, 'warn', `The ${name} stopped early: some samples were left out on purpose.`)]
            : []),
        ...(side.fromReductions
            ? [
                (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`log_samples.${name}`, 'warn', `The ${name} was run without logging samples; its reduced scores are compared.`),
            ]
            : []),
    ];
}
function emptyLog(side, name) {
    if (side.ids.length > 0)
        return [];
    const fix = 'Run the eval with samples logged, or check the sample filter.';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`samples.${name}`, 'block', `The ${name} log holds no samples.`, { fix })];
}
function duplicates({ log }, name) {
    if (log.duplicates === 0)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`duplicates.${name}`, 'inform', `The ${name} holds ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(log.duplicates)} more than once; the last one counts.`),
    ];
}
/** A header that says "invalidated" while some sample could not be looked at would let bad samples count. */
function invalidation({ log, observations }, name) {
    const found = observations.filter(observation => observation.invalidated).length;
    const unknown = observations.filter(observation => observation.invalidated === null).length;
    if (found > 0 && (unknown === 0 || !log.header.invalidated))
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`invalidated.${name}`, 'warn', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(found)} of the ${name} invalidated, and left out.`)];
    if (!log.header.invalidated)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`invalidated.${name}`, 'block', `The ${name} is marked as holding invalidated samples, but not all of them could be looked at.`, { fix: 'Pass the full log (a reduced one has no sample bodies), or run the eval again.' }),
    ];
}
function edits({ observations }, name) {
    const edited = observations.filter(observation => observation.scoreEdited).length;
    if (edited === 0)
        return [];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(`score_edits.${name}`, 'warn', `${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .samples */ .cJ)(edited)} of the ${name} had scores edited by hand.`)];
}
/** Shares of input tokens read from a cache that differ by more than this make costs incomparable. */
const CACHE_SHARE = 0.1;
/** Reads from a cache make a run cheap and fast without any merit of the change. */
function cacheFindings(resources) {
    const of = (name) => resources.find(resource => resource.name === name)?.totals;
    const input = of('inputTokens');
    const read = of('cacheReadTokens');
    if (!input || !read)
        return [];
    const share = (side) => read[side] / (input[side] + read[side]);
    const [baseline, candidate] = [share('baseline'), share('candidate')];
    if (!(Math.abs(baseline - candidate) > CACHE_SHARE))
        return [];
    const percent = (part) => `${Math.round(part * 100)} %`;
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('cache_reads', 'warn', `${percent(baseline)} of the baseline's input tokens and ${percent(candidate)} of the candidate's were read from a cache: their costs and times say little about the change.`, { baseline: percent(baseline), candidate: percent(candidate) }),
    ];
}


/***/ }),

/***/ 67954:
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

/***/ 72243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metricSettings),
/* harmony export */   W: () => (/* binding */ ruleMatches)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58080);

/** Every rule that matches, the last one winning per key. */
function metricSettings(rules, name) {
    const settings = {};
    for (const rule of rules) {
        if (!ruleMatches(rule, name))
            continue;
        const { task: _task, model: _model, scorer: _scorer, metric, ...set } = rule;
        // A rule about a whole task may set these rows aside, but its floor or margin is not meant for them.
        const aside = set.tier === undefined || set.tier === 'gate' ? {} : { tier: set.tier };
        assignPresent(settings, name.role === 'mean' || metric !== undefined ? set : aside);
    }
    return settings;
}
/** Is a rule about this metric? One that names a scorer is not about resources. */
function ruleMatches(rule, name) {
    const metric = rule.metric ?? '*';
    return ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(name.task, rule.task ?? '*') &&
        (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(name.model, rule.model ?? '*') &&
        ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(name.metric, metric) || (name.role === 'mean' && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(name.reducer, metric))) &&
        (name.scorer === null ? rule.scorer === undefined : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(name.scorer, rule.scorer ?? '*')));
}
function assignPresent(settings, more) {
    for (const [key, value] of Object.entries(more))
        if (value !== undefined)
            Object.assign(settings, { [key]: value });
}


/***/ }),

/***/ 13959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ suiteFindings),
/* harmony export */   l: () => (/* binding */ suiteWarning)
/* harmony export */ });
/* harmony import */ var _evals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75171);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58080);


const finding = (field, level, message, more = {}) => ({ field, level, baseline: null, candidate: null, message, ...more });
/** A warning about the whole report, as those give who search for logs. */
function suiteWarning(field, message, fix) {
    return finding(field, 'warn', message, fix === undefined ? {} : { fix });
}
function suiteFindings(suite) {
    const { pairing } = suite;
    return [
        ...unreadableLogs(suite),
        ...ignoredFiles(suite.baseline, 'baseline'),
        ...ignoredFiles(suite.candidate, 'candidate'),
        ...ambiguous(suite),
        ...missingTasks(suite),
        ...newTasks(suite),
        ...commits(suite),
        ...earlierAttempts(pairing.superseded.candidate, 'candidate'),
        ...earlierAttempts(pairing.superseded.baseline, 'baseline'),
    ];
}
/** A candidate that cannot be read may hide a regression; so may a baseline whose candidate then looks new. */
function unreadableLogs({ baseline, candidate, pairing }) {
    const hides = pairing.onlyCandidate.length > 0 || pairing.pairs.length === 0;
    return [
        ...candidate.unreadable.map(({ path, what, fix }) => finding('unreadable', 'block', `A candidate log cannot be read: ${path}: ${what}`, { fix })),
        ...baseline.unreadable.map(({ path, what, fix }) => finding('unreadable', hides ? 'block' : 'warn', `A baseline log cannot be read: ${path}: ${what}`, { fix })),
    ];
}
function ignoredFiles({ ignored }, side) {
    return ignored.map(({ path, reason }) => finding(`ignored.${side}`, 'warn', `A file in the ${side} folder was left out: ${path}: ${reason}.`.replace('..', '.')));
}
function ambiguous({ pairing }) {
    return pairing.ambiguous.map(({ task, baseline, candidate }) => finding('evals', 'block', `${task}: ${baseline.length} baseline and ${candidate.length} candidate evals are left that model, solver and arguments do not tell apart (baseline ${paths(baseline)}; candidate ${paths(candidate)}).`, { task, fix: 'Pass one eval per task, model and arguments on each side.' }));
}
const paths = (logs) => logs.map(({ path }) => path).join(', ');
function missingTasks({ baseline, pairing, candidate, expect, mustRunAll = false }) {
    const missing = pairing.onlyBaseline.map(describe);
    const counted = baseline.logs.length - pairing.superseded.baseline.length;
    const expected = expect.filter(entry => !candidate.logs.some(log => isExpected(log, entry)));
    return [
        ...(missing.length === 0
            ? []
            : [
                finding('tasks', mustRunAll ? 'block' : 'warn', `${counted - missing.length} of ${counted} baseline evals were run here; without a partner: ${missing.join(', ')}.`, mustRunAll ? { fix: 'Run every task of the baseline before merging.' } : {}),
            ]),
        ...expected.map(({ task, model }) => finding('expect', 'block', `The policy expects ${task}${model === null ? '' : ` with ${model}`}, but it was not run.`, {
            task,
            fix: 'Run it, or take it out of "expect:" in the policy.',
        })),
    ];
}
const taskOf = ({ header }) => header.spec.task;
const describe = (log) => `${taskOf(log)} (${log.header.spec.model})`;
function isExpected(log, { task, model }) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(taskOf(log), task) && (model === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(log.header.spec.model, model));
}
function newTasks({ pairing, baseline }) {
    return pairing.onlyCandidate.map(log => {
        const { task, model } = log.header.spec;
        const named = { task, model };
        if (!(0,_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$g)(log))
            return finding('status', 'block', `${describe(log)} did not finish (status ${log.header.status}).`, {
                ...named,
                candidate: log.header.status,
                fix: 'Run it to the end: "inspect eval-retry" on the log, or run the eval again.',
            });
        // Without any baseline every task is new, and saying so for each would bury the rest.
        const level = baseline.logs.length > 0 && pairing.pairs.length === 0 ? 'block' : 'inform';
        return finding('tasks', level, `${describe(log)} has no baseline: its numbers are shown, not compared.`, named);
    });
}
function commits({ pairing }) {
    const of = (side) => distinctCommits(pairing.pairs.flatMap(pair => pair[side].header.spec.revision?.commit ?? []));
    const candidate = of('candidate');
    const baseline = of('baseline');
    return [
        ...(candidate.length > 1
            ? [
                finding('candidate_commits', 'block', `The candidate logs come from ${candidate.length} different commits (${candidate.join(', ')}): they are no picture of one state of the code.`, { fix: 'Run all evals on one commit, and clear the log folder before.' }),
            ]
            : []),
        ...(baseline.length > 1
            ? [
                finding('baseline_commits', 'inform', `The baseline logs come from ${baseline.length} commits (${baseline.join(', ')}).`),
            ]
            : []),
    ];
}
/** Logs hold shortened shas of varying length: one that begins another is the same commit. */
function distinctCommits(commits) {
    const longestFirst = [...new Set(commits)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return longestFirst.filter((commit, index) => !longestFirst.slice(0, index).some(longer => longer.startsWith(commit)));
}
function earlierAttempts(superseded, side) {
    if (superseded.length === 0)
        return [];
    const paths = superseded.map(({ log }) => log.path).join(', ');
    const count = superseded.length === 1 ? '1 other attempt' : `${superseded.length} other attempts`;
    return [
        finding(`attempts.${side}`, 'inform', `${count} of the ${side} set aside, the newest finished one counts: ${paths}.`),
    ];
}


/***/ }),

/***/ 28682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   JF: () => (/* binding */ unpairedScorer),
/* harmony export */   Ze: () => (/* binding */ evalEntry),
/* harmony export */   lW: () => (/* binding */ unpairedEval)
/* harmony export */ });
/* harmony import */ var _pair_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46576);

function evalEntry(log, { facts, supersededBy }) {
    const { spec, status, scores } = log.header;
    return {
        path: log.path,
        task: spec.task,
        model: spec.model,
        taskId: spec.taskId,
        runId: spec.runId,
        evalId: spec.evalId,
        status,
        created: spec.created,
        inspectVersion: spec.packages.inspect_ai ?? null,
        revision: spec.revision,
        samples: distinctSamples(log),
        epochs: spec.epochs,
        digest: facts.digest,
        warnings: log.warnings,
        ...(supersededBy !== undefined && { supersededBy }),
        ...(facts.provenance && { provenance: facts.provenance }),
        metrics: scores.flatMap(row => row.metrics.map(metric => loggedMetric(row, metric))),
    };
}
/** With one epoch a row is a sample; only several need to be told apart. */
function distinctSamples({ samples }) {
    if (samples.every(({ epoch }) => epoch === 1))
        return samples.length;
    return new Set(samples.map(({ id }) => id)).size;
}
/** 97.5 % point of the normal distribution: what Inspect's own viewer uses around a logged standard error. */
const Z = 1.959963984540054;
function loggedMetric(row, metric) {
    const stderr = row.metrics.find(other => other.key === 'stderr')?.value;
    const bounded = stderr !== undefined && Number.isFinite(stderr) && (metric.key === 'accuracy' || metric.key === 'mean');
    return {
        scorer: row.name === row.scorer ? row.scorer : `${row.scorer}[${row.name}]`,
        metric: metric.key,
        reducer: row.reducer ?? _pair_reduce_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REDUCER */ .D,
        value: finite(metric.value),
        ciLower: bounded ? finite(metric.value - Z * stderr) : null,
        ciUpper: bounded ? finite(metric.value + Z * stderr) : null,
        samples: row.scoredSamples ?? 0,
    };
}
const finite = (value) => value !== null && value !== undefined && Number.isFinite(value) ? value : null;
/** An eval that only one side has, with its logged numbers. */
function unpairedEval(log) {
    const { spec, scores } = log.header;
    return {
        kind: 'eval',
        task: spec.task,
        model: spec.model,
        path: log.path,
        values: scores.flatMap(row => row.metrics.map(metric => ({ metric: `${row.name}/${metric.key}`, value: finite(metric.value) }))),
    };
}
/** A scorer that only one side of a pair has. */
function unpairedScorer(log, column) {
    const rows = log.header.scores.filter(row => row.scorer === column.scorer && row.name === (column.key ?? column.scorer));
    return {
        kind: 'scorer',
        task: log.header.spec.task,
        model: log.header.spec.model,
        scorer: column.name,
        path: log.path,
        values: rows.flatMap(row => row.metrics.map(metric => ({ metric: metric.key, value: finite(metric.value) }))),
    };
}


/***/ }),

/***/ 77282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/obstacles.ts
/** What keeps a report from being whole, counted by kind, for its one sentence. */


/** Reasons about the whole report: those of a comparison stand in its own list, too. */
function suiteReasons(report) {
    const own = report.comparisons.flatMap(({ comparability }) => comparability.map(({ message }) => message));
    return report.reasons.filter(({ message }) => !own.some(each => each !== '' && message.includes(each)));
}
/** One, several. */
const OBSTACLES = {
    unreadable: ['log that cannot be read', 'logs that cannot be read'],
    expect: ['expected task that was not run', 'expected tasks that were not run'],
    evals: ['task with ambiguous evals', 'tasks with ambiguous evals'],
    status: ['unfinished eval', 'unfinished evals'],
    scorers: ['missing scorer', 'missing scorers'],
    coverage: ['scorer with too few samples', 'scorers with too few samples'],
};
const OTHER = ['other obstacle', 'other obstacles'];
/** What keeps the report from being whole and belongs to no gated metric that was counted already. */
function inTheWay(report) {
    const suite = suiteReasons(report).filter(({ level }) => level === 'block');
    const loose = report.comparisons.flatMap(comparison => (0,words/* blocks */.Bv)(comparison)
        .filter(({ acceptedBy }) => acceptedBy === undefined)
        .filter(block => !comparison.metrics.some(row => row.tier === 'gate' && (0,words/* obstacle */.ET)(comparison, row) === block)));
    const codes = [...suite.map(({ code }) => code), ...loose.map(({ field }) => field)];
    const kinds = new Map();
    for (const code of codes) {
        const kind = Object.hasOwn(OBSTACLES, code) ? OBSTACLES[code] : OTHER;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const counted = [...kinds].map(([[one, several], count]) => numbers/* plural */.LS(count, one, several));
    return counted.length === 0 ? '' : `Not comparable: ${counted.join(', ')}.`;
}

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
;// CONCATENATED MODULE: ./src/report/headline.ts
/** The one sentence that tells the story with numbers, by the verdict of the whole report. */




/** Metrics named in a list; the others are counted. */
const NAMED = 2;
function headline(report) {
    const gated = (0,words/* placed */.GS)(report).filter(({ row }) => row.tier === 'gate');
    switch (report.verdict) {
        case 'regressed':
            return regressed(report, gated);
        case 'not-comparable':
            return `${notComparable(report)}${accepted(report, gated)}`;
        case 'inconclusive':
            return inconclusive(report, gated);
        case 'improved':
            return improved(report, gated);
        case 'no-worse':
            return noWorse(report, gated);
        case 'no-baseline':
            return noBaseline(report);
        case 'error':
            return report.reasons.find(({ level }) => level === 'error')?.message ?? 'The evals could not be compared.';
    }
}
const those = (gated, ...wanted) => gated.filter(each => wanted.includes((0,standing/* standing */.JA)(each)));
const of = (some, all) => `${some} of ${numbers/* plural */.LS(all, 'metric')}`;
const list = (parts, separator) => parts.filter(Boolean).join(separator);
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
function regressed(report, gated) {
    const worse = those(gated, 'regressed');
    const more = worse.length > NAMED ? `; and ${numbers/* count */.U9(worse.length - NAMED)} more` : '';
    const named = worse.slice(0, NAMED).map(movement).join('; ');
    const summary = `${capital(others(gated))}${accepted(report, gated)}`;
    return list([
        `${of(worse.length, gated.length)} regressed: ${named}${more}.`,
        summary && `${summary.trim()}.`,
        inTheWay(report),
    ], ' ');
}
/** Everything that gates and did not regress, each under what is known of it. */
function others(gated) {
    const said = [
        ['improved', 'improved'],
        ['steady', 'without detectable change'],
        ['slightly-worse', 'slightly worse within the margin'],
        ['unjudged', 'with too few samples compared to judge'],
        ['limit-kept', 'kept to a limit of the policy'],
        ['no-test', 'without a test'],
        ['blocked', 'not comparable'],
    ];
    const counted = said.map(([which, words]) => ({ count: those(gated, which).length, words }));
    return list(counted.map(({ count, words }) => (count > 0 ? `${numbers/* count */.U9(count)} ${words}` : '')), ', ');
}
/** `support_qa / grounded −6.0 points (80.3 % → 74.3 %)`. */
function movement({ row, label }) {
    const unit = numbers/* unit */.zA((0,words/* scaleOf */._K)(row));
    const sides = `${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`;
    return `${label} ${numbers/* difference */.iv(row.delta, (0,words/* scaleOf */._K)(row))}${unit} (${sides})`;
}
function movements(rows) {
    const more = rows.length > NAMED ? ` and ${numbers/* count */.U9(rows.length - NAMED)} more` : '';
    return `${rows.slice(0, NAMED).map(movement).join('; ')}${more}`;
}
const names = (rows) => {
    const more = rows.length > NAMED ? ` and ${numbers/* count */.U9(rows.length - NAMED)} more` : '';
    return `${list(rows.slice(0, NAMED).map(({ label }) => label), ', ')}${more}`;
};
function improved(report, gated) {
    const better = those(gated, 'improved');
    const rest = those(gated, 'steady', 'limit-kept').length > 0 ? 'the rest is no worse' : '';
    const slightly = those(gated, 'slightly-worse');
    const within = slightly.length > 0 ? `${numbers/* count */.U9(slightly.length)} ${slightlyWorse(slightly)}` : '';
    const lead = `${of(better.length, gated.length)} improved: ${movements(better)}`;
    return `${list([lead, within, rest], '; ')}${accepted(report, gated)}.`;
}
const slightlyWorse = (rows) => `slightly worse, within the margin: ${movements(rows)}`;
function noWorse(report, gated) {
    const slightly = those(gated, 'slightly-worse');
    const known = list([ruledOut((0,standing/* boundsOf */.BO)(gated)), limits(gated)], '; ');
    const said = slightly.length > 0
        ? list([`${of(slightly.length, gated.length)} ${slightlyWorse(slightly)}`, known], '; ')
        : `No ${other(gated)}metric got worse${known && `: ${known}`}`;
    return `${said}${accepted(report, gated)}.`;
}
/** `drops above 3.1 points and rises above 8 % (math / cost) are ruled out`; empty where nothing is. */
function ruledOut({ drop, rise, resources }) {
    const points = drop === null ? '' : `drops above ${numbers/* bound */.$s(drop, 'points')}`;
    const ratio = rise === null ? '' : `rises above ${numbers/* bound */.$s(rise, 'percent')} (${resources.slice(0, 3).join(', ')})`;
    const both = list([points, ratio], ' and ');
    return both && `${both} are ruled out`;
}
function limits(gated) {
    const kept = those(gated, 'limit-kept');
    if (kept.length === 0)
        return '';
    return `${names(kept)} ${kept.length === 1 ? 'keeps its limit' : 'keep their limits'}`;
}
/** Beside an accepted regression, "no regression" would be untrue. */
const other = (gated) => gated.some(({ row }) => row.acceptedBy !== undefined) ? 'other ' : '';
/** ` (1 regression accepted)`: an acceptance is told whatever the outcome. */
function accepted(report, gated) {
    const regressions = gated.filter(({ row }) => row.acceptedBy !== undefined).length;
    const obstacles = [...report.comparisons.flatMap(words/* blocks */.Bv), ...suiteReasons(report)].filter(({ acceptedBy }) => acceptedBy !== undefined).length;
    const said = list([
        regressions > 0 ? `${numbers/* plural */.LS(regressions, 'regression')} accepted` : '',
        obstacles > 0 ? `${numbers/* count */.U9(obstacles)} accepted as not comparable` : '',
    ], ', ');
    return said && ` (${said})`;
}
function notComparable(report) {
    const reasons = report.reasons.filter(({ level }) => level === 'block');
    const [first] = reasons;
    const more = reasons.length > 1 ? ` (and ${numbers/* plural */.LS(reasons.length - 1, 'more reason')})` : '';
    return `${first?.message ?? 'The two sides cannot be compared.'}${more}`;
}
function inconclusive(report, gated) {
    const open = gated.filter(standing/* isOpen */.nT);
    const told = accepted(report, gated);
    if (open.length === 0)
        return `${nothingOpen(report, gated)}${told}.`;
    const untested = those(open, 'no-test');
    if (untested.length === open.length)
        return `Nothing was judged: ${withoutTest(untested)}${told}.`;
    const bounds = (0,standing/* boundsOf */.BO)(gated);
    const known = ruledOut(bounds);
    if (!known)
        return `${tooLittle(open)}${told}.`;
    const gaps = bounds.without.filter(each => (0,standing/* standing */.JA)(each) !== 'no-test').length;
    const slightly = those(open, 'slightly-worse');
    const unjudged = those(open, 'unjudged');
    const limited = those(open, 'steady').filter(({ row }) => row.flags.includes('limited-coverage'));
    const unclear = those(open, 'steady').filter(({ row }) => row.flags.includes('nominal') && (0,words/* isWorse */.Bx)(row));
    const better = those(open, 'improved');
    const lead = list([
        `No ${other(gated)}regression found`,
        slightly.length > 0 ? `${of(slightly.length, gated.length)} ${slightlyWorse(slightly)}` : '',
        unjudged.length > 0
            ? `${of(unjudged.length, gated.length)} moved, but too few samples were compared to judge: ${movements(unjudged)}`
            : '',
        known,
        limited.length > 0 ? `too few samples were compared for ${of(limited.length, gated.length)}` : '',
        unclear.length > 0 ? `${names(unclear)} may be worse` : '',
        gaps > 0 ? `nothing is ruled out for ${of(gaps, open.length)}` : '',
        untested.length > 0 ? `${names(untested)} ${untested.length === 1 ? 'has' : 'have'} no test` : '',
    ], '; ');
    const gains = better.length > 0 ? ` ${of(better.length, gated.length)} improved: ${movements(better)}.` : '';
    return `${lead}${told}.${gains}`;
}
function nothingOpen(report, gated) {
    if (gated.length > 0)
        return 'Everything that gates was accepted, so nothing was judged';
    const scored = report.comparisons.some(({ metrics }) => metrics.some(({ scorer }) => scorer !== null));
    return `${scored ? 'No metric gates' : 'Nothing was scored on both sides'}, so nothing was judged`;
}
const withoutTest = (rows) => rows.length === 1 ? `the gated metric ${names(rows)} has no test` : `the gated metrics ${names(rows)} have no test`;
function tooLittle(open) {
    return open.every(({ row }) => row.pairs === 0)
        ? `No sample was scored on both sides by ${names(open)}, so nothing was judged`
        : 'Too little data to find or rule out a regression';
}
function noBaseline({ baselineSearch, reasons }) {
    const told = reasons.find(({ code }) => code === 'no-baseline')?.message;
    return told ?? `There is no baseline to compare with${baselineSearch.cause ? `: ${baselineSearch.cause}` : ''}.`;
}


/***/ }),

/***/ 65616:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
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


/***/ }),

/***/ 69982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside),
/* harmony export */   q: () => (/* binding */ correctedP)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/** Where a corrected p alone would mislead: what the metric shows by itself, in words. */

/** A raw p below this is worth a word even where correction set it aside. */
const NOTABLE_P = 0.1;
/**
 * What a corrected p of 1 hides: a raw p that is small, or an interval without 0. Empty where neither is so, and where the
 * judgement tells both p values anyway.
 */
function setAside(report, row) {
    const { pValue, adjustedPValue, smallestP, significant, flags } = row;
    if (pValue === null || adjustedPValue === null || significant || flags.includes('nominal'))
        return '';
    const family = familyOf(report, row);
    const alpha = family?.alpha ?? 1 - row.ciLevel;
    const apart = excludesZero(row);
    if (adjustedPValue <= alpha || (pValue >= NOTABLE_P && !apart))
        return '';
    const own = `p ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue)} by itself`;
    if (smallestP !== null && smallestP > alpha)
        return `${own}; ${movedSamples(row)} cannot reach ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(alpha)}`;
    if (_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(adjustedPValue) !== _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue))
        return `${own}, ${correctedP(report, row)}`;
    return apart ? `the interval leaves out 0, but p ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue)} is above ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(alpha)}` : '';
}
const familyOf = (report, row) => report.families.find(({ name }) => name === row.family);
const excludesZero = ({ ciLower, ciUpper }) => (ciLower !== null && ciLower > 0) || (ciUpper !== null && ciUpper < 0);
function movedSamples({ flips, sampleCounts }) {
    return flips === null
        ? `${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(sampleCounts.regressed + sampleCounts.improved, 'sample')} that moved`
        : _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(flips.lost + flips.gained, 'flip');
}
/** `.31 corrected for 5 metrics`. */
function correctedP(report, row) {
    const family = familyOf(report, row);
    const correction = family ? `corrected for ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(family.size, 'metric')}` : 'corrected';
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(row.adjustedPValue)} ${correction}`;
}


/***/ }),

/***/ 67063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ loudestFirst),
/* harmony export */   r_: () => (/* binding */ untold),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
function reasonsOf(verdict) {
    const found = [
        ...verdict.findings,
        ...verdict.evals.flatMap(({ evaluated, findings }) => findings.map(finding => ({ ...finding, task: evaluated.task, model: evaluated.model }))),
    ];
    const reasons = sharedOnce(found, verdict.evals.length).map(reasonOf);
    return loudestFirst([...reasons, ...acceptanceReasons(verdict)]);
}
/** What of the past could not be had: it has no part in the verdict. */
function untold(what, { what: why, fix }, level) {
    const message = `${what} could not be had, which changes nothing in the verdict: ${why.replace(/\.$/, '')}.`;
    return { code: 'past', level, message, ...(fix !== undefined && { fix }) };
}
const loudestFirst = (reasons) => reasons.toSorted((a, b) => rank(a.level) - rank(b.level));
const ORDER = ['error', 'block', 'warn', 'inform'];
const rank = (level) => ORDER.indexOf(level);
/** A finding that holds for several evals is told once, without their names when it holds for all of them. */
function sharedOnce(findings, evals) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.field, finding.message, finding.level, finding.acceptedBy]);
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].flatMap(group => {
        const [first] = group;
        if (first === undefined)
            return [];
        if (group.length === 1)
            return [first];
        const { task: _task, model: _model, ...shared } = first;
        if (group.length >= evals)
            return [shared];
        const tasks = [...new Set(group.map(({ task }) => task))].join(', ');
        return [{ ...shared, message: `${tasks}: ${first.message}` }];
    });
}
function reasonOf({ field, level, message, fix, scorer, task, model, acceptedBy }) {
    return {
        code: codeOf(field),
        level: acceptedBy === undefined ? level : 'inform',
        message: acceptedBy === undefined ? message : `${message} Accepted by ${acceptedBy}.`,
        ...(fix !== undefined && acceptedBy === undefined && { fix }),
        ...(task !== undefined && { task }),
        ...(model !== undefined && { model }),
        ...(scorer !== undefined && { scorer }),
        ...(acceptedBy !== undefined && { acceptedBy }),
    };
}
/** `generate_config.temperature` → `generate-config`; a warning of one side's log keeps its code: `baseline.cut-off` → `cut-off`. */
function codeOf(field) {
    const [head = field, next] = field.split('.');
    const name = next !== undefined && (head === 'baseline' || head === 'candidate') ? next : head;
    return name.replaceAll('_', '-');
}
function acceptanceReasons({ acceptances }) {
    return acceptances.flatMap(({ state, task, scorer, approver, expires }) => {
        if (state === 'applied')
            return [];
        const what = `The acceptance of ${task} / ${scorer} by ${approver}`;
        return state === 'expired'
            ? [{ code: 'acceptance-expired', level: 'warn', message: `${what} expired on ${expires}.` }]
            : [{ code: 'acceptance-unmatched', level: 'warn', message: `${what} matches nothing that regressed.` }];
    });
}


/***/ }),

/***/ 64537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  z: () => (/* binding */ policyParts)
});

// EXTERNAL MODULE: ./src/report/entries.ts
var entries = __webpack_require__(28682);
// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var headline = __webpack_require__(77282);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/report/metric-reason.ts

const scale = ({ unit, range }) => {
    if (unit === 'ratio')
        return 'percent';
    return unit === 'rate' || (range?.min === 0 && range.max === 1) ? 'points' : 'plain';
};
function metricReason(metric) {
    const { because } = metric;
    switch (because) {
        case 'blocked':
            return metric.blockedBy?.message ?? 'not comparable';
        case 'no-test':
            return 'no mean of per-sample values, so there is no test for it';
        case 'too-few':
            return metric.refusal ?? 'too little data for a test';
        case 'limit':
            return limit(metric);
        case 'significant':
        case 'within-margin':
            return found(metric);
        case 'ruled-out':
            return `no detectable change; ${bound(metric)}`;
        case 'coverage':
            return `only ${numbers/* share */.uM(metric.coverage)} of the samples could be compared, too few for good news`;
        case 'worst-case':
            return 'if every missing sample had failed, a drop of the margin would not be ruled out';
        case 'no-margin':
            return `no detectable change; without a range in the policy no drop can be ruled out`;
        case 'not-ruled-out':
            return `no detectable change; ${bound(metric)}`;
    }
}
function found(metric) {
    const shown = scale(metric);
    const { interval, delta, adjustedP } = metric;
    const change = `${numbers/* difference */.iv(delta, shown)}${numbers/* unit */.zA(shown)} ${numbers/* interval */.YP(interval?.lower ?? null, interval?.upper ?? null, shown)}`;
    const inside = metric.because === 'within-margin' ? `, smaller than the margin of ${numbers/* size */.Ej(metric.margin, shown)}` : '';
    return `${change}, p ${equals(numbers/* pValue */.sp(adjustedP))}${inside}`;
}
const equals = (p) => (p.startsWith('<') ? p : `= ${p}`);
function bound(metric) {
    const what = metric.direction === 'higher' ? 'drop' : 'rise';
    const { ruledOutDrop } = metric;
    return ruledOutDrop === null
        ? 'nothing is ruled out'
        : `a ${what} of more than ${numbers/* bound */.$s(ruledOutDrop, scale(metric))} is ruled out`;
}
function limit({ settings, verdict, candidateValue, delta, ...metric }) {
    const shown = scale({ settings, verdict, candidateValue, delta, ...metric });
    const word = verdict === 'regressed' ? 'breaks' : 'keeps';
    const limits = [
        settings.floor === undefined ? '' : `floor ${numbers/* level */.Rc(settings.floor, shown)}`,
        settings.maxDrop === undefined ? '' : `largest drop ${numbers/* size */.Ej(settings.maxDrop, shown)}`,
    ].filter(Boolean);
    return `${numbers/* level */.Rc(candidateValue, shown)} (${numbers/* difference */.iv(delta, shown)}) ${word} the policy's ${limits.join(' and ')}`;
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/sample-rows.ts + 4 modules
var sample_rows = __webpack_require__(88557);
// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(91676);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var pair_ledger = __webpack_require__(43031);
// EXTERNAL MODULE: ./src/statistics/compare.ts + 13 modules
var compare = __webpack_require__(19275);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
;// CONCATENATED MODULE: ./src/statistics/quantile.ts
/** Sample quantiles. */

/**
 * Quantile of values in ascending order by linear interpolation (type 7, as NumPy and R).
 * @throws RangeError for no values or q outside [0, 1]
 * @see Hyndman & Fan 1996, Am Stat 50:361
 */
function quantileOfSorted(sorted, q) {
    (0,checks/* requireProbability */.HO)('q', q);
    if (sorted.length === 0)
        throw new RangeError('a quantile needs at least one value');
    const rank = q * (sorted.length - 1);
    const below = Math.floor(rank);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (rank - below) * (high - low);
}
/** The same for values in any order, which are not changed. Sorts as numbers: 10 comes after 9. */
function quantile(values, q) {
    requireFinite('values', values);
    return quantileOfSorted(Float64Array.from(values).sort(), q);
}

;// CONCATENATED MODULE: ./src/report/totals.ts
/** Samples, cost, tokens and time over the whole report. */




function totalsOf(evals, level) {
    const sum = (of) => evals.reduce((total, each) => total + of(each), 0);
    return {
        samples: {
            baseline: sum(({ sides }) => sides.baseline.ids.length),
            candidate: sum(({ sides }) => sides.candidate.ids.length),
            paired: sum(({ ledger }) => ledger.paired),
            compared: sum(comparedSamples),
        },
        cost: change(evals, { name: 'cost', level }),
        tokens: change(evals, { name: 'totalTokens', level }),
        time: change(evals, { name: 'totalTime', level }),
    };
}
/** Paired samples that at least one scorer compares. */
function comparedSamples({ scorers, ledger }) {
    const compared = new Uint8Array(ledger.paired);
    for (const { states } of scorers)
        for (const [pair, state] of states.entries())
            if (state === pair_ledger/* STATE */.c4.pair)
                compared[pair] = 1;
    let count = 0;
    for (const one of compared)
        count += one;
    return count;
}
/** Totals over everything paired, and their relative change with the interval of a ratio of sums. */
function change(evals, { name, level }) {
    const all = evals.map(evaluated => resourceOf(evaluated, name));
    const known = all.reduce((total, { baseline }) => total + baseline.length, 0);
    const pairs = evals.reduce((total, { ledger }) => total + ledger.paired, 0);
    const coverage = pairs === 0 ? null : known / pairs;
    if (known === 0)
        return { baseline: null, candidate: null, relativeDelta: null, ciLower: null, ciUpper: null, coverage };
    const weighted = all.map(inTotals);
    const { interval } = (0,compare/* ratioOfSums */.J4)({
        baseline: join(weighted.map(({ baseline }) => baseline)),
        candidate: join(weighted.map(({ candidate }) => candidate)),
        level,
    });
    const baseline = all.reduce((total, { totals }) => total + totals.baseline, 0);
    const candidate = all.reduce((total, { totals }) => total + totals.candidate, 0);
    return {
        baseline: (0,entries/* finite */.E2)(baseline),
        candidate: (0,entries/* finite */.E2)(candidate),
        relativeDelta: (0,entries/* finite */.E2)(candidate / baseline - 1),
        ciLower: (0,entries/* finite */.E2)(interval?.lower),
        ciUpper: (0,entries/* finite */.E2)(interval?.upper),
        coverage,
    };
}
/** Amounts per sample that add up to the totals: with four epochs a sample weighs four times its mean. */
function inTotals({ baseline, candidate, totals }) {
    return { baseline: scaledTo(totals.baseline, baseline), candidate: scaledTo(totals.candidate, candidate) };
}
function scaledTo(total, amounts) {
    const sum = amounts.reduce((added, amount) => added + amount, 0);
    const scale = total / sum;
    return Number.isFinite(sum) && Number.isFinite(scale) ? amounts.map(amount => amount * scale) : amounts;
}
function resourceOf({ resources }, name) {
    const found = resources.find(resource => resource.name === name);
    if (found === undefined)
        throw new RangeError(`no resource ${name}`);
    return found;
}
function join(parts) {
    const joined = new Float64Array(parts.reduce((total, part) => total + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}
function resourcesOf(evaluated) {
    const row = (name) => {
        const { baseline, totals, coverage } = resourceOf(evaluated, name);
        return baseline.length === 0 ? unknown(coverage) : rowOf({ ...totals, coverage });
    };
    const time = resourceOf(evaluated, 'totalTime');
    const sorted = { baseline: time.baseline.toSorted(), candidate: time.candidate.toSorted() };
    const timeAt = (share) => time.baseline.length === 0
        ? unknown(time.coverage)
        : rowOf({
            baseline: quantileOfSorted(sorted.baseline, share),
            candidate: quantileOfSorted(sorted.candidate, share),
            coverage: time.coverage,
        });
    return {
        cost: row('cost'),
        totalTokens: row('totalTokens'),
        inputTokens: row('inputTokens'),
        outputTokens: row('outputTokens'),
        cacheReadTokens: row('cacheReadTokens'),
        cacheWriteTokens: row('cacheWriteTokens'),
        reasoningTokens: row('reasoningTokens'),
        totalTime: row('totalTime'),
        workingTime: row('workingTime'),
        totalTimeP50: timeAt(0.5),
        totalTimeP95: timeAt(0.95),
    };
}
const unknown = (coverage) => ({
    baseline: null,
    candidate: null,
    delta: null,
    relativeDelta: null,
    coverage,
});
function rowOf({ baseline, candidate, coverage, }) {
    const delta = candidate - baseline;
    return {
        baseline: (0,entries/* finite */.E2)(baseline),
        candidate: (0,entries/* finite */.E2)(candidate),
        delta: (0,entries/* finite */.E2)(delta),
        relativeDelta: (0,entries/* finite */.E2)(delta / baseline),
        coverage,
    };
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/report.ts








function assembleReport(input) {
    const { pairing, verdict, policy, baselineSearch } = input;
    const evals = verdict.evals.map(({ evaluated }) => evaluated);
    const report = {
        schemaVersion: 1,
        tool: input.tool,
        suite: input.suite,
        comparedAt: input.now.toISOString(),
        attempt: input.attempt,
        run: input.run,
        verdict: verdict.verdict,
        conclusion: verdict.conclusion,
        headline: '',
        flags: [],
        reasons: (0,reasons/* reasonsOf */.zM)(verdict),
        totals: totalsOf(evals, 1 - policy.alpha),
        policy: policyParts(policy),
        baselineSearch,
        baseline: input.baseline && { evals: entriesOf(input.baseline, pairing.superseded.baseline, input) },
        candidate: { evals: entriesOf(input.candidate, pairing.superseded.candidate, input) },
        families: verdict.families,
        comparisons: verdict.evals.map(judged => comparison(judged, { level: 1 - policy.alpha, ...input.samples })),
        onlyInBaseline: [
            ...pairing.onlyBaseline.map(entries/* unpairedEval */.lW),
            ...pairing.ambiguous.flatMap(group => group.baseline.map(entries/* unpairedEval */.lW)),
            ...evals.flatMap(({ baseline, onlyBaseline }) => onlyBaseline.map(column => (0,entries/* unpairedScorer */.JF)(baseline, column))),
        ],
        onlyInCandidate: [
            ...pairing.onlyCandidate.map(entries/* unpairedEval */.lW),
            ...pairing.ambiguous.flatMap(group => group.candidate.map(entries/* unpairedEval */.lW)),
            ...evals.flatMap(({ candidate, onlyCandidate }) => onlyCandidate.map(column => (0,entries/* unpairedScorer */.JF)(candidate, column))),
        ],
        acceptances: verdict.acceptances,
    };
    report.flags = flagsOf(report);
    report.headline = (0,headline/* headline */.P)(report);
    return report;
}
function entriesOf(logs, superseded, { factsOf }) {
    return logs.map(log => {
        const by = superseded.find(entry => entry.log === log)?.by.path;
        return (0,entries/* evalEntry */.Ze)(log, { facts: factsOf(log), ...(by !== undefined && { supersededBy: by }) });
    });
}
function policyParts({ origins, ...policy }) {
    const keys = Object.keys(policy);
    return Object.fromEntries(keys.map(key => [key, { value: policy[key], from: origins[key] }]));
}
function flagsOf(report) {
    const gated = (0,words/* placed */.GS)(report).filter(({ row }) => row.tier === 'gate');
    const has = (flag) => gated.some(({ row }) => row.flags.includes(flag));
    const search = report.baselineSearch.flags;
    return [
        ...(has('nominal') ? ['nominal'] : []),
        ...(search.includes('provisional') ? ['provisional'] : []),
        ...(search.includes('stale') ? ['stale'] : []),
        ...(has('limited-coverage') ? ['limited-coverage'] : []),
        ...((0,standing/* nothingRuledOut */.UP)(gated) ? ['nothing-ruled-out'] : []),
    ];
}
function comparison(judged, { level, ...samples }) {
    const { evaluated, metrics, findings } = judged;
    const { absent: _absent, ...ledger } = evaluated.ledger;
    return {
        task: evaluated.task,
        model: evaluated.model,
        baselineEval: evaluated.baseline.path,
        candidateEval: evaluated.candidate.path,
        comparability: findings,
        ledger,
        metrics: metrics.map(metric => metricRow(metric, level)),
        samples: movedRows(judged, samples),
        resources: resourcesOf(evaluated),
    };
}
function movedRows(judged, options) {
    const rows = [...(0,sample_rows/* sampleRows */.mh)(judged, { ...options, movedOnly: true })];
    const lowerIsBetter = judged.evaluated.scorers.filter(scorer => (0,sample_rows/* primaryMetric */.Pn)(judged, scorer)?.direction === 'lower');
    return (0,sample_rows/* worstFirst */.md)(rows, new Set(lowerIsBetter.map(({ scorer }) => scorer)));
}
function metricRow(metric, level) {
    const { direction, moves } = metric;
    return {
        scorer: metric.scorer,
        metric: metric.metric,
        reducer: metric.reducer,
        kind: metric.kind,
        unit: metric.unit,
        range: metric.range,
        direction,
        tier: metric.tier,
        family: metric.family,
        pairs: metric.pairs,
        clusters: metric.clusters,
        epochs: metric.epochs,
        ...valuesOf(metric),
        ...evidenceOf(metric, level),
        coverage: (0,entries/* finite */.E2)(metric.coverage),
        sampleCounts: {
            regressed: direction === 'higher' ? moves.lower : moves.higher,
            improved: direction === 'higher' ? moves.higher : moves.lower,
            unchanged: moves.same,
        },
        verdict: metric.verdict,
        flags: metric.flags,
        ...(metric.acceptedBy !== null && { acceptedBy: metric.acceptedBy }),
        reason: metricReason(metric),
    };
}
/** Both sides and what lies between them, ours and as logged. */
function valuesOf(metric) {
    return {
        baselineValue: (0,entries/* finite */.E2)(metric.baselineValue),
        candidateValue: (0,entries/* finite */.E2)(metric.candidateValue),
        delta: (0,entries/* finite */.E2)(metric.delta),
        relativeDelta: relativeDelta(metric),
        loggedBaselineValue: (0,entries/* finite */.E2)(metric.logged.baseline),
        loggedCandidateValue: (0,entries/* finite */.E2)(metric.logged.candidate),
    };
}
/** What the statistics found, and what they leave open. */
function evidenceOf(metric, level) {
    const { interval, test, worstCase } = metric;
    return {
        ciLower: (0,entries/* finite */.E2)(interval?.lower),
        ciUpper: (0,entries/* finite */.E2)(interval?.upper),
        ciLevel: level,
        ciMethod: interval?.method ?? null,
        pValue: (0,entries/* finite */.E2)(test?.p),
        exactPValue: (0,entries/* finite */.E2)(test?.exactP),
        adjustedPValue: (0,entries/* finite */.E2)(metric.adjustedP),
        smallestP: (0,entries/* finite */.E2)(test?.smallestP),
        test: test?.name ?? null,
        significant: metric.significant,
        effectSize: known(metric.effectSize?.value) ? metric.effectSize : null,
        flips: metric.flips,
        margin: (0,entries/* finite */.E2)(metric.margin),
        ruledOutDrop: (0,entries/* finite */.E2)(metric.ruledOutDrop),
        worstCase: worstCase && known(worstCase.delta) ? { ...worstCase, ruledOutDrop: (0,entries/* finite */.E2)(worstCase.ruledOutDrop) } : null,
        detectableDrop: (0,entries/* finite */.E2)(metric.detectableDrop),
        pairsNeeded: (0,entries/* finite */.E2)(metric.pairsNeeded),
    };
}
const known = (value) => Number.isFinite(value);
/** Delta ÷ |baseline|; a resource row is a ratio already. */
function relativeDelta({ unit, delta, baselineValue }) {
    if (unit === 'ratio')
        return (0,entries/* finite */.E2)(delta);
    if (delta === null || baselineValue === null || baselineValue === 0)
        return null;
    return (0,entries/* finite */.E2)(delta / Math.abs(baselineValue));
}


/***/ }),

/***/ 88557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* binding */ primaryMetric),
  mh: () => (/* binding */ sampleRows),
  md: () => (/* binding */ worstFirst)
});

// EXTERNAL MODULE: ./src/pair/identity.ts + 1 modules
var identity = __webpack_require__(20253);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var ledger = __webpack_require__(43031);
// EXTERNAL MODULE: ./src/pair/resources.ts
var resources = __webpack_require__(30369);
// EXTERNAL MODULE: ./src/report/entries.ts
var entries = __webpack_require__(28682);
// EXTERNAL MODULE: ./src/pair/reduced.ts
var reduced = __webpack_require__(62910);
// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(57930);
;// CONCATENATED MODULE: ./src/statistics/convolution.ts
/** Sums of independent whole numbers: distributions multiplied together. */
const NOTHING = { first: 0, masses: new Float64Array([1]) };
/** Distribution of the sum of two independent whole numbers. */
function convolved(a, b) {
    const masses = new Float64Array(a.masses.length + b.masses.length - 1);
    for (let i = 0; i < a.masses.length; i++) {
        for (let j = 0; j < b.masses.length; j++)
            masses[i + j] += a.masses[i] * b.masses[j];
    }
    return { first: a.first + b.first, masses };
}
/** Sum of the masses of all outcomes that pass, smallest first. */
function massWhere({ first, masses }, passes) {
    const found = [];
    masses.forEach((mass, i) => {
        if (passes(first + i, mass))
            found.push(mass);
    });
    return Math.min(1, found.sort((a, b) => a - b).reduce((total, mass) => total + mass, 0));
}

// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/gamma.ts
var gamma = __webpack_require__(73246);
;// CONCATENATED MODULE: ./src/statistics/hypergeometric.ts
/** Successes of the candidate when the successes of both runs are dealt out at random. */


function hypergeometric_requireTwoByTwo(table) {
    (0,checks/* requireCounts */.gB)({ ...table });
    if (table.baselineSuccesses > table.baselineEpochs || table.candidateSuccesses > table.candidateEpochs)
        throw new RangeError(`more successes than epochs: ${JSON.stringify(table)}`);
}
/** Distribution of the candidate's successes given all margins (central hypergeometric). */
function dealtSuccesses(table) {
    hypergeometric_requireTwoByTwo(table);
    const { baselineEpochs, candidateEpochs } = table;
    const successes = table.baselineSuccesses + table.candidateSuccesses;
    const first = Math.max(0, successes - baselineEpochs);
    const last = Math.min(successes, candidateEpochs);
    const all = (0,gamma/* logChoose */.Oo)(baselineEpochs + candidateEpochs, successes);
    const masses = Float64Array.from({ length: last - first + 1 }, (_, i) => Math.exp((0,gamma/* logChoose */.Oo)(candidateEpochs, first + i) + (0,gamma/* logChoose */.Oo)(baselineEpochs, successes - first - i) - all));
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return { first, masses: masses.map(mass => mass / total) };
}

// EXTERNAL MODULE: ./src/statistics/multiplicity.ts
var multiplicity = __webpack_require__(77656);
;// CONCATENATED MODULE: ./src/statistics/fisher.ts
/** One sample, several epochs: did its own pass rate drop? Fisher's and Boschloo's tests, and the credible samples. */




/** Masses closer than this (relative) are tied. */
const TIE = 1e-7;
/** Fisher's exact test. @see Fisher 1935, JRSS 98:39 */
function fisherExact(table) {
    const dealt = dealtSuccesses(table);
    const seen = table.candidateSuccesses;
    const mass = dealt.masses[seen - dealt.first];
    const pLess = massWhere(dealt, x => x <= seen);
    const pGreater = massWhere(dealt, x => x >= seen);
    return {
        pTwoSided: massWhere(dealt, (_, other) => other <= mass * (1 + TIE)),
        pLess,
        pGreater,
        midPLess: pLess - mass / 2,
        midPGreater: pGreater - mass / 2,
    };
}
/** Points of the nuisance pass rate searched before refining around the best. */
const GRID = 400;
const REFINEMENTS = 60;
/**
 * Boschloo's unconditional test of a drop: Fisher's p as statistic, maximised over the common pass rate.
 * More powerful than Fisher's at few epochs; a maximisation, good to about 1e-8.
 * @see Boschloo 1970, Statistica Neerlandica 24:1
 */
function boschlooDrop(table) {
    requireTwoByTwo(table);
    const limit = fisherExact(table).pLess * (1 + TIE);
    const extreme = tablesLike(table).filter(other => fisherExact(other).pLess <= limit);
    const chance = (p) => extreme.reduce((total, t) => total +
        binomialPmf(t.baselineSuccesses, { n: t.baselineEpochs, p }) *
            binomialPmf(t.candidateSuccesses, { n: t.candidateEpochs, p }), 0);
    return Math.min(1, highest(chance));
}
function tablesLike(table) {
    const found = [];
    for (let a = 0; a <= table.baselineEpochs; a++)
        for (let b = 0; b <= table.candidateEpochs; b++)
            found.push({ ...table, baselineSuccesses: a, candidateSuccesses: b });
    return found;
}
/** Largest value of a curve on [0, 1]: a grid, then ternary search around its best point. */
function highest(curve) {
    let best = 0;
    for (let i = 0; i <= GRID; i++)
        if (curve(i / GRID) > curve(best / GRID))
            best = i;
    let [low, high] = [Math.max(0, (best - 1) / GRID), Math.min(1, (best + 1) / GRID)];
    for (let step = 0; step < REFINEMENTS; step++) {
        const third = (high - low) / 3;
        if (curve(low + third) < curve(high - third))
            low += third;
        else
            high -= third;
    }
    return Math.max(curve(best / GRID), curve((low + high) / 2));
}
/** Share of false flags tolerated among the flagged samples. */
const FALSE_DISCOVERY_RATE = 0.1;
/**
 * Which samples moved by more than their own epochs explain: one-sided Fisher mid-p per sample,
 * Benjamini–Hochberg over all of them. Below five epochs nothing can pass among many samples.
 * @param input `samples` must hold every compared sample, not only those that moved
 */
function credibleSamples(input) {
    const { samples, direction, rate = FALSE_DISCOVERY_RATE } = input;
    const known = new Map();
    const ps = samples.map(sample => {
        const key = `${sample.baselineSuccesses},${sample.baselineEpochs},${sample.candidateSuccesses},${sample.candidateEpochs}`;
        const p = known.get(key) ?? oneSided(sample, direction);
        known.set(key, p);
        return p;
    });
    return (0,multiplicity/* benjaminiHochberg */.Uh)(ps).map((adjusted, i) => ({ p: ps[i], adjusted, credible: adjusted <= rate }));
}
function oneSided(sample, direction) {
    const { midPLess, midPGreater } = fisherExact(sample);
    return direction === 'drop' ? midPLess : midPGreater;
}

;// CONCATENATED MODULE: ./src/report/sample-flags.ts
/** Labels of a sample: how steady its own epochs are, and whether a drop stands out of them. */



/** Epochs on both sides from which "flaky" means something. */
const FLAKY_EPOCHS = 3;
/** Labels only: a flaky sample stays in the test, for leaving it out would be a choice by its result. */
function stability({ epochs, delta, metric, credible, }) {
    if (credible)
        return ['credible'];
    if (epochs.baseline.length < FLAKY_EPOCHS || epochs.candidate.length < FLAKY_EPOCHS)
        return [];
    if (isMixed(epochs.baseline))
        return ['flaky'];
    const worse = delta !== null && delta !== 0 && delta < 0 === (metric.direction === 'higher');
    return worse && isMixed(epochs.candidate) ? ['newly-flaky'] : [];
}
function isMixed(epochs) {
    const scored = epochs.filter(value => value !== null);
    return scored.some(value => value !== scored[0]);
}
/** Pairs whose drop stands out of what their own epochs would give; empty where no number of epochs could tell. */
function credibleDrops({ judged, scorer, metric, }) {
    const { epochs, kind } = metric;
    if (kind === 'continuous' || (epochs.baseline ?? 2) < 2 || (epochs.candidate ?? 2) < 2)
        return new Set();
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const pairs = [...scorer.states.keys()].filter(pair => scorer.states[pair] === ledger/* STATE */.c4.pair);
    const samples = pairs.flatMap(pair => {
        const mine = (0,reduced/* scoredEpochs */.rx)(baseline, scorer.columns.baseline, pairing.pairs.baseline[pair]).values;
        const theirs = (0,reduced/* scoredEpochs */.rx)(candidate, scorer.columns.candidate, pairing.pairs.candidate[pair]).values;
        if (![...mine, ...theirs].every(isPassOrFail))
            return [];
        return [
            {
                baselineSuccesses: mine.filter(isPass).length,
                candidateSuccesses: theirs.filter(isPass).length,
                baselineEpochs: mine.length,
                candidateEpochs: theirs.length,
            },
        ];
    });
    if (samples.length < pairs.length)
        return new Set();
    const judgements = credibleSamples({ samples, direction: metric.direction === 'higher' ? 'drop' : 'rise' });
    return new Set(pairs.filter((_, index) => judgements[index]?.credible));
}
const isPass = (value) => value === 1;
const isPassOrFail = (value) => value === 0 || value === 1;

// EXTERNAL MODULE: ./src/report/sample-words.ts
var sample_words = __webpack_require__(16466);
;// CONCATENATED MODULE: ./src/report/sample-rows.ts
/** One row per sample and scorer: where it went, and what is known of it. */






/** A smaller difference is rounding. */
const NO_MOVE = 1e-9;
/** Every row of a pair of evals, unchanged ones included, in order of scorers and ids. */
function* sampleRows(judged, options = {}) {
    const { evaluated } = judged;
    for (const scorer of evaluated.scorers) {
        const metric = primaryMetric(judged, scorer);
        if (metric !== null)
            yield* pairedRows({ judged, scorer, metric, options });
        yield* unpairedRows(judged, scorer);
    }
}
/** The metric by which a scorer's samples are ordered: the one that gates, else its first. */
function primaryMetric({ metrics }, { scorer }) {
    const own = metrics.filter(metric => metric.scorer === scorer && metric.kind !== 'aggregate');
    return own.find(metric => metric.tier === 'gate') ?? own[0] ?? null;
}
/** Worst first: the largest drops, then what failed, then what moved away, then the gains. */
function worstFirst(rows, lowerIsBetter) {
    const rank = ({ direction }) => sample_words/* WORST_FIRST */.vh.indexOf(direction);
    const drop = ({ delta, scorer }) => (delta ?? 0) * (lowerIsBetter.has(scorer) ? -1 : 1);
    const keyed = rows.map((row, index) => ({ row, rank: rank(row), drop: drop(row), index }));
    return keyed.sort((a, b) => a.rank - b.rank || a.drop - b.drop || a.index - b.index).map(({ row }) => row);
}
function* pairedRows({ judged, scorer, metric, options, }) {
    const { sides } = judged.evaluated;
    const { pairs } = sides.pairing;
    const paired = scorer.metrics.find(candidate => candidate.reducer === metric.reducer);
    if (paired === undefined)
        return;
    const credible = credibleDrops({ judged, scorer, metric });
    const position = new Int32Array(scorer.states.length).fill(-1);
    for (const [index, pair] of paired.pairs.entries())
        position[pair] = index;
    const threshold = Math.max(NO_MOVE, (options.regressionThreshold ?? 0) + NO_MOVE);
    for (let pair = 0; pair < scorer.states.length; pair++) {
        const at = position[pair];
        const where = { baseline: pairs.baseline[pair], candidate: pairs.candidate[pair] };
        const before = at < 0 ? null : paired.baseline[at];
        const now = at < 0 ? null : paired.candidate[at];
        const delta = before === null || now === null ? null : now - before;
        const direction = delta === null ? unpairedDirection(scorer.states[pair]) : directionOf({ delta, threshold, metric });
        if (options.movedOnly && (direction === 'unchanged' || isNotApplicable(scorer, pair)))
            continue;
        yield row({ judged, scorer, metric, where, direction, before, now, delta, credible: credible.has(pair) });
    }
}
/** A question to which the scorer does not apply moved nowhere. */
function isNotApplicable({ notApplicable, states }, pair) {
    return notApplicable > 0 && states[pair] === ledger/* STATE */.c4.unscoredBoth;
}
function directionOf({ delta, threshold, metric, }) {
    if (Math.abs(delta) <= threshold)
        return 'unchanged';
    return delta > 0 === (metric.direction === 'higher') ? 'improved' : 'regressed';
}
const ERRORED = new Set([ledger/* STATE */.c4.erroredBaseline, ledger/* STATE */.c4.erroredCandidate, ledger/* STATE */.c4.erroredBoth]);
const unpairedDirection = (state) => (ERRORED.has(state) ? 'errored' : 'unscored');
function row({ judged, scorer, metric, where, direction, before, now, delta, credible, }) {
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const epochs = {
        baseline: epochValues(baseline, scorer.columns.baseline, where.baseline),
        candidate: epochValues(candidate, scorer.columns.candidate, where.candidate),
    };
    const { metadata } = (0,identity/* firstObservation */.FM)(candidate, where.candidate);
    const note = noteOf({ judged, where, direction, moved: pairing.by === 'question' });
    return {
        id: candidate.ids[where.candidate],
        scorer: scorer.scorer,
        direction,
        flags: [
            ...stability({ epochs, delta, metric, credible }),
            ...((0,ledger/* isLimited */.lU)(candidate, where.candidate) || (0,ledger/* isLimited */.lU)(baseline, where.baseline) ? ['limited'] : []),
            ...(direction === 'regressed' && metric.acceptedBy !== null ? ['accepted'] : []),
        ],
        baselineScore: (0,entries/* finite */.E2)(before) ?? meanOf(epochs.baseline),
        candidateScore: (0,entries/* finite */.E2)(now) ?? meanOf(epochs.candidate),
        delta: (0,entries/* finite */.E2)(delta),
        baselineEpochs: epochs.baseline,
        candidateEpochs: epochs.candidate,
        ...(metadata && Object.keys(metadata).length > 0 && { metadata: { ...metadata } }),
        ...(note !== null && { note }),
        resources: rowResources({ baseline, candidate, where }),
    };
}
/** Score of every epoch; null: none. */
function epochValues(side, column, sample) {
    return Array.from((0,identity/* rowsOf */.RO)(side, sample), index => {
        const value = column.values[index];
        return side.observations[index]?.invalidated ? null : (0,entries/* finite */.E2)(value);
    });
}
function meanOf(epochs) {
    const scored = epochs.filter(value => value !== null);
    return (0,entries/* finite */.E2)(scored.reduce((total, value) => total + value, 0) / scored.length);
}
function noteOf({ judged, where, direction, moved, }) {
    const { baseline, candidate } = judged.evaluated.sides;
    const notes = [];
    const baselineId = baseline.ids[where.baseline];
    if (moved && baselineId !== candidate.ids[where.candidate])
        notes.push(`baseline id ${baselineId}`);
    if (direction === 'errored')
        for (const [name, side, sample] of [
            ['candidate', candidate, where.candidate],
            ['baseline', baseline, where.baseline],
        ]) {
            const failed = (0,identity/* rowsOf */.RO)(side, sample).find(index => side.observations[index]?.error != null);
            if (failed !== undefined)
                notes.push(`${name}: ${(0,ledger/* errorCause */.ov)(side.observations[failed]?.error ?? '')}`);
        }
    return notes.length === 0 ? null : notes.join('; ');
}
/** Per sample, summed over its epochs. */
function rowResources({ baseline, candidate, where, }) {
    const both = (name) => [
        (0,entries/* finite */.E2)((0,resources/* sampleTotal */.bQ)(baseline, where.baseline, name)),
        (0,entries/* finite */.E2)((0,resources/* sampleTotal */.bQ)(candidate, where.candidate, name)),
    ];
    return { cost: both('cost'), totalTokens: both('totalTokens'), totalTime: both('totalTime') };
}
/** Samples without a partner, one row per scorer that scored them. */
function* unpairedRows({ evaluated }, { scorer, columns }) {
    const { baseline, candidate, pairing } = evaluated.sides;
    const before = (sample) => epochValues(baseline, columns.baseline, sample);
    const now = (sample) => epochValues(candidate, columns.candidate, sample);
    for (const [index, sample] of pairing.changed.baseline.entries()) {
        const partner = pairing.changed.candidate[index];
        const id = baseline.ids[sample];
        yield lone({ id, scorer, direction: 'changed', before: before(sample), now: now(partner) });
    }
    for (const sample of pairing.removed)
        yield lone({ id: baseline.ids[sample], scorer, direction: 'missing', before: before(sample), now: [] });
    for (const sample of pairing.added)
        yield lone({ id: candidate.ids[sample], scorer, direction: 'new', before: [], now: now(sample) });
}
function lone({ id, scorer, direction, before, now, }) {
    return {
        id,
        scorer,
        direction,
        flags: [],
        baselineScore: meanOf(before),
        candidateScore: meanOf(now),
        delta: null,
        baselineEpochs: before,
        candidateEpochs: now,
    };
}


/***/ }),

/***/ 16466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ sampleWhy),
/* harmony export */   _2: () => (/* binding */ sampleScores),
/* harmony export */   s1: () => (/* binding */ COMPARED),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });
/* unused harmony export flagWords */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/** What every face says about one sample. `label` is ours, `quotes` are the log's own words. */

/** Worst first: what dropped, then what failed, then what moved away, then the gains, then the rest. */
const WORST_FIRST = [
    'regressed',
    'errored',
    'unscored',
    'changed',
    'missing',
    'new',
    'improved',
    'unchanged',
];
/** Between other scores there is no difference that would mean something. */
const COMPARED = new Set(['regressed', 'improved', 'unchanged']);
/** `1 → 0`; with epochs that are all right or wrong `3 of 4 → 1 of 4`. */
function sampleScores(row) {
    const baseline = passed(row.baselineEpochs) ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc(row.baselineScore, 'plain');
    const candidate = passed(row.candidateEpochs) ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc(row.candidateScore, 'plain');
    return `${baseline} → ${candidate}`;
}
function passed(epochs) {
    if (epochs.length < 2 || !epochs.every(score => score === 0 || score === 1))
        return undefined;
    return `${epochs.filter(score => score === 1).length} of ${epochs.length}`;
}
/** Who accepted a drop stands with its metric; every sample would only repeat it. */
const FLAGS = {
    flaky: 'flaky on the baseline already',
    'newly-flaky': 'newly flaky',
    credible: 'more than chance',
    limited: 'hit a limit',
    accepted: '',
};
const flagWords = (flags) => flags
    .map(flag => FLAGS[flag])
    .filter(Boolean)
    .join(', ');
/** Why a sample scored as it did, as far as the log says. `textLimit` 0: without the words of the log. */
function sampleWhy(row, textLimit) {
    const said = [{ label: flagWords(row.flags), quotes: [] }, ...(textLimit > 0 ? quoted(row) : [])];
    return said.filter(({ label, quotes }) => label !== '' || quotes.length > 0);
}
function quoted({ detail, note }) {
    const one = (label, quote) => (quote ? [{ label, quotes: [quote] }] : []);
    return [
        ...one('', note),
        ...one('error', detail?.error),
        ...one('limit', detail?.limit),
        ...one('', detail?.candidateExplanation),
        ...one('answered', detail?.candidateAnswer),
        ...one('before', detail?.baselineAnswer === detail?.candidateAnswer ? null : detail?.baselineAnswer),
        ...one('expected', detail?.target),
    ];
}


/***/ }),

/***/ 91676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   UP: () => (/* binding */ nothingRuledOut),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** Where each gated metric stands for the one sentence of a report, and the drop that all of them together rule out. */

function standing({ comparison, row }) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacle */ .ET)(comparison, row))
        return 'blocked';
    if (row.acceptedBy !== undefined)
        return 'accepted';
    switch (row.verdict) {
        case 'regressed':
        case 'improved':
            return row.verdict;
        case 'not-tested':
            return 'no-test';
        case 'no-worse':
            if (row.flags.includes('within-margin'))
                return 'slightly-worse';
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLimitKept */ .gP)(row) ? 'limit-kept' : 'steady';
        case 'inconclusive':
            return row.significant && row.flags.includes('limited-coverage') ? 'unjudged' : 'steady';
    }
}
/** What is left to judge: a blocked or accepted metric has no say in what is ruled out. */
const isOpen = (each) => !SETTLED.has(standing(each));
const SETTLED = new Set(['accepted', 'blocked']);
/** Over the open gated metrics. A resource is a ratio, so it never enters the points. */
function boundsOf(gated) {
    const open = gated.filter(isOpen);
    const drops = open.flatMap(each => scoreBound(each) ?? []);
    const resources = open.filter(each => resourceBound(each) !== null);
    return {
        drop: worst(drops),
        rise: worst(resources.flatMap(each => resourceBound(each) ?? [])),
        resources: resources.map(({ label }) => label),
        without: open.filter(each => standing(each) !== 'limit-kept' && scoreBound(each) === null && resourceBound(each) === null),
    };
}
const worst = (bounds) => bounds.length === 0 ? null : bounds.reduce((most, bound) => Math.max(most, bound));
function scoreBound({ row: { unit, range, ruledOutDrop } }) {
    if (unit === 'ratio' || range === null || ruledOutDrop === null)
        return null;
    return ruledOutDrop / (range.max - range.min);
}
const resourceBound = ({ row }) => (row.unit === 'ratio' ? row.ruledOutDrop : null);
/** Something gates, and a drop of any size could hide in it. */
function nothingRuledOut(gated) {
    const { drop, rise, without } = boundsOf(gated);
    return without.length > 0 && drop === null && rise === null;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   CE: () => (/* binding */ ledgerCounts),
/* harmony export */   DO: () => (/* binding */ deltaHead),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   EW: () => (/* binding */ taskLabel),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   P8: () => (/* binding */ deltaUnit),
/* harmony export */   Po: () => (/* binding */ sideValue),
/* harmony export */   Pt: () => (/* binding */ scaleOfRange),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   e0: () => (/* binding */ deltaOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   gP: () => (/* binding */ isLimitKept),
/* harmony export */   sf: () => (/* binding */ allInPoints),
/* harmony export */   vf: () => (/* binding */ candidateName)
/* harmony export */ });
/* unused harmony export marginOf */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69982);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/** What every face says about a metric, in plain words. Faces escape what they print; nothing here is markup. */



const RESOURCE_NAMES = { total_tokens: 'tokens', total_time: 'time' };
/** Longest name of a task, model or scorer within a label. */
const PART_LIMIT = 80;
/** The metrics of all comparisons in their order, without those that the policy ignores. */
function placed(report) {
    return report.comparisons.flatMap(comparison => comparison.metrics
        .filter(row => row.tier !== 'ignore')
        .map(row => ({ comparison, row, label: `${taskLabel(report, comparison)} / ${rowName(comparison, row)}` })));
}
/** The task, with its model only where the same task was compared for several models. */
function taskLabel(report, comparison) {
    const twins = report.comparisons.filter(other => other.task === comparison.task).length;
    const task = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.task, PART_LIMIT);
    return twins > 1 ? `${task} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.model, PART_LIMIT)})` : task;
}
/** The scorer, with its metric only where that is not the one that gates. */
function rowName(comparison, row) {
    if (row.scorer === null)
        return RESOURCE_NAMES[row.metric] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.metric.replaceAll('_', ' '), PART_LIMIT);
    const scorer = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.scorer, PART_LIMIT);
    const siblings = comparison.metrics.filter(other => other.scorer === row.scorer);
    const gates = siblings.filter(({ tier }) => tier === 'gate');
    if (siblings.length === 1 || (row.tier === 'gate' && gates.length === 1))
        return scorer;
    const reducers = new Set(siblings.filter(other => other.metric === row.metric).map(other => other.reducer));
    return `${scorer}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.metric, PART_LIMIT)}${reducers.size > 1 ? ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.reducer, PART_LIMIT)})` : ''}`;
}
/** `300 samples`, `60 samples × 4` (epochs), with the clusters that count as one. */
function pairsOf(row) {
    const { baseline, candidate } = row.epochs;
    const epochs = baseline === candidate ? times(candidate) : `, epochs ${each(baseline)} → ${each(candidate)}`;
    const clusters = row.clusters === null ? '' : ` in ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(row.clusters, 'cluster')}`;
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(row.pairs, 'sample')}${epochs}${clusters}`;
}
const each = (epochs) => (epochs === null ? 'varying' : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(epochs));
const times = (epochs) => (epochs === null || epochs === 1 ? '' : ` × ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(epochs)}`);
/** Points for rates in [0, 1], per cent for ratios, else the score's own scale. */
function scaleOf(row) {
    if (row.unit === 'ratio')
        return 'percent';
    if (row.unit === 'rate')
        return 'points';
    return scaleOfRange(row.range);
}
const scaleOfRange = (range) => range?.min === 0 && range.max === 1 ? 'points' : 'plain';
/** One side's value. Resources are amounts per sample. */
function sideValue(row, value) {
    if (row.unit !== 'ratio')
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc(value, scaleOf(row));
    if (/cost/i.test(row.metric))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG(value);
    if (/time/i.test(row.metric))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(value);
    return /token/i.test(row.metric) ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU(value) : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc(value, 'plain');
}
/** `↓ −6.0 [−10.1, −2.3]`; the arrow follows the number, and only where something was found. */
function deltaOf(row) {
    const scale = scaleOf(row);
    const written = [_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv(row.delta, scale), _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP(row.ciLower, row.ciUpper, scale)]
        .filter(Boolean)
        .join(' ');
    return `${arrow(row)}${written}`;
}
function arrow({ verdict, flags, delta }) {
    const found = verdict === 'regressed' || verdict === 'improved' || flags.includes('nominal');
    if (!found || delta === null || delta === 0)
        return '';
    return delta < 0 ? '↓ ' : '↑ ';
}
function judge(report, { comparison, row }) {
    const blockedBy = obstacle(comparison, row);
    if (blockedBy)
        return {
            word: 'not comparable',
            note: join([blockedBy.message.replace(/\.$/, ''), accepted(blockedBy.acceptedBy)]),
        };
    const said = judgeTested(report, row);
    const tier = row.tier === 'advisory' ? 'advisory' : '';
    const note = join([(0,_odds_js__WEBPACK_IMPORTED_MODULE_2__/* .setAside */ .F)(report, row), said.note, coverageNote(row), accepted(row.acceptedBy), tier]);
    return { word: said.word, note };
}
const blocks = (comparison) => comparison.comparability.filter(({ level }) => level === 'block');
/**
 * What takes the verdict from a metric: a block of its whole comparison, of its scorer, or of the scorer it is a key of.
 * Coverage may block one reducer of a scorer and not another, so a metric that was judged has none.
 */
function obstacle(comparison, row) {
    if (row.verdict !== 'not-tested')
        return undefined;
    const base = row.scorer?.replace(/\[[^[\]]*\]$/, '');
    const found = blocks(comparison).filter(({ scorer }) => scorer === undefined || scorer === row.scorer || scorer === base);
    return found.find(({ message }) => message === row.reason) ?? found[0];
}
function judgeTested(report, row) {
    switch (row.verdict) {
        case 'regressed':
            return { word: 'regressed', note: regressedNote(row) };
        case 'improved':
            return { word: 'improved', note: '' };
        case 'no-worse':
            return noWorse(row);
        case 'inconclusive':
            return row.flags.includes('nominal') ? nominal(report, row) : inconclusive(row);
        case 'not-tested':
            return { word: 'not tested', note: row.reason };
    }
}
function regressedNote(row) {
    if (row.flags.includes('limit'))
        return row.reason;
    return row.flags.includes('beyond-margin') ? `by more than the margin of ${marginOf(row)}` : '';
}
function noWorse(row) {
    if (row.flags.includes('within-margin'))
        return { word: 'slightly worse, within the margin', note: `a real ${drop(row)}, but smaller than ${marginOf(row)}` };
    if (isLimitKept(row))
        return { word: 'keeps its limit', note: row.reason };
    return { word: 'no detectable change', note: ruledOut(row, `${drop(row)}s over`) };
}
/** Without a test, judged by a floor or a largest drop of the policy alone. */
const isLimitKept = ({ verdict, test, ruledOutDrop }) => verdict === 'no-worse' && test === null && ruledOutDrop === null;
function inconclusive(row) {
    if (row.flags.includes('limited-coverage')) {
        const word = row.significant ? `${moved(row)}, but too few samples were compared to judge` : 'no detectable change';
        return { word, note: ruledOut(row, `${drop(row)}s over`) };
    }
    if (row.ruledOutDrop === null)
        return { word: 'no detectable change', note: `nothing ruled out: ${row.reason}` };
    return { word: 'no detectable change', note: `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}` };
}
/** Raw and corrected p disagree: said in words, because two numbers alone explain nothing. */
function nominal(report, row) {
    const way = row.delta === null || row.delta === 0 ? '' : isWorse(row) ? ', perhaps worse' : ', perhaps better';
    const odds = `p ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp(row.pValue)} by itself, ${(0,_odds_js__WEBPACK_IMPORTED_MODULE_2__/* .correctedP */ .q)(report, row)}: may be luck`;
    return { word: `unclear${way}`, note: join([odds, `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}`]) };
}
/** Which way the number went. */
const moved = ({ delta }) => ((delta ?? 0) < 0 ? 'dropped' : 'rose');
const isWorse = (row) => (row.delta ?? 0) < 0 === (row.direction === 'higher');
/** What "worse" is called: a drop, or a rise where lower is better. */
const drop = (row) => (row.direction === 'higher' ? 'drop' : 'rise');
const marginOf = (row) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej(row.margin, scaleOf(row));
function ruledOut(row, opening) {
    return row.ruledOutDrop === null ? '' : `${opening} ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s(row.ruledOutDrop, scaleOf(row))} ruled out`;
}
function needed(row) {
    if (row.pairsNeeded === null || row.margin === null || row.pairsNeeded <= row.pairs)
        return '';
    return ` (to rule out ${marginOf(row)}: about ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(Math.ceil(row.pairsNeeded), 'sample')})`;
}
function coverageNote(row) {
    if (!row.flags.includes('limited-coverage'))
        return '';
    const worst = row.worstCase?.ruledOutDrop ?? null;
    const bound = worst === null
        ? ''
        : `; if the others had failed, only ${drop(row)}s over ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s(worst, scaleOf(row))} are ruled out`;
    return `only ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM(row.coverage)} of the samples could be compared${bound}`;
}
const accepted = (by) => (by === undefined ? '' : `accepted by ${by}`);
const join = (parts) => parts.filter(Boolean).join('; ');
/** What the candidate is called: a column head, and a phrase. */
function candidateName(report) {
    return report.run?.pullRequest == null
        ? { head: 'Candidate', phrase: 'the candidate' }
        : { head: 'PR', phrase: 'this pull request' };
}
/** The outcome in a heading: a word for people who read only that. */
function outcome({ verdict, conclusion, flags }) {
    if (conclusion === 'error')
        return 'could not compare';
    if (conclusion === 'fail')
        return verdict === 'regressed' ? 'failed' : `failed: ${PLAIN[verdict]}`;
    const unenforced = verdict === 'regressed' || verdict === 'not-comparable';
    if (unenforced)
        return `${PLAIN[verdict]}, not enforced`;
    if (verdict === 'no-baseline')
        return PLAIN[verdict];
    return verdict === 'inconclusive' && flags.length > 0 ? 'passed, inconclusive' : 'passed';
}
const PLAIN = {
    error: 'could not compare',
    regressed: 'regressed',
    'not-comparable': 'not comparable',
    inconclusive: 'inconclusive',
    improved: 'improved',
    'no-worse': 'no worse',
    'no-baseline': 'no baseline yet',
};
const verdictWord = (verdict) => PLAIN[verdict];
/** `862 paired: 860 compared, 2 errored; 0 changed, 0 added, 0 removed`. */
function ledgerCounts({ totals: { samples }, comparisons }) {
    const sum = (of) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(comparisons.reduce((total, each) => total + of(each), 0));
    const uncompared = Math.max(0, samples.paired - samples.compared);
    const left = uncompared > 0 ? `, ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(uncompared)} not` : '';
    const outside = `${sum(c => c.ledger.changed)} changed, ${sum(c => c.ledger.added)} added, ${sum(c => c.ledger.removed)} removed`;
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(samples.paired)} paired: ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(samples.compared)} compared${left}; ${outside}`;
}
/** `Δ points [95 % CI]`: the unit stands in the head where every row has it, the level where every row has the same. */
function deltaHead(rows) {
    const levels = [...new Set(rows.map(({ row }) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidence */ .Rm(row.ciLevel)))];
    const level = levels.length === 1 ? `${levels[0]} ` : '';
    return `Δ${allInPoints(rows) ? ' points' : ''} [${level}CI]`;
}
const allInPoints = (rows) => rows.every(({ row }) => scaleOf(row) === 'points');
/** What a row's delta is measured in, where the head does not say so. */
function deltaUnit(row, allPoints) {
    return allPoints || row.delta === null ? '' : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA(scaleOf(row));
}


/***/ }),

/***/ 53910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  RU: () => (/* binding */ metadataKeysOf)
});

// UNUSED EXPORTS: compareLogs, sidesOf

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(80650);
// EXTERNAL MODULE: ./src/pair/evals.ts
var pair_evals = __webpack_require__(75171);
// EXTERNAL MODULE: ./src/pair/filter.ts
var pair_filter = __webpack_require__(29288);
// EXTERNAL MODULE: ./src/pair/pair.ts + 5 modules
var pair_pair = __webpack_require__(19503);
// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(13959);
// EXTERNAL MODULE: ./src/pair/identity.ts + 1 modules
var identity = __webpack_require__(20253);
;// CONCATENATED MODULE: ./src/report/details.ts

/** Rows per comparison with text: more than any face shows, and few enough to read in a moment. */
const DETAILED_ROWS = 100;
/** The rows of a comparison that get text: the worst ones, by the order of the report. */
function detailedRows(comparison, judged) {
    const { baseline, candidate, pairing } = judged.evaluated.sides;
    const baselineIds = new Map();
    if (pairing.by === 'question')
        for (const [pair, sample] of pairing.pairs.candidate.entries())
            baselineIds.set(candidate.ids[sample], baseline.ids[pairing.pairs.baseline[pair]]);
    const shown = comparison.samples.filter(({ direction }) => SHOWN.has(direction)).slice(0, DETAILED_ROWS);
    return shown.map(row => ({
        row,
        baseline: wanted(baseline, baselineIds.get(row.id) ?? row.id, extreme(row.baselineEpochs, Math.max)),
        candidate: wanted(candidate, row.id, extreme(row.candidateEpochs, Math.min)),
    }));
}
/** The n-th epoch of a sample, under its own number. */
function wanted(side, id, position) {
    const sample = side.sampleOf(id);
    const row = sample === undefined ? undefined : (0,identity/* rowsOf */.RO)(side, sample)[position];
    return row === undefined ? null : { id, epoch: side.observations[row].epoch };
}
const SHOWN = new Set(['regressed', 'errored', 'unscored']);
/** Position of the best or worst epoch; that of the first without a score where none has one. */
function extreme(epochs, pick) {
    const scored = epochs.filter(value => value !== null);
    const at = scored.length === 0 ? 0 : epochs.indexOf(pick(...scored));
    return Math.max(0, at);
}
function wantedDetails(report, evals) {
    return evals.map((judged, index) => {
        const comparison = report.comparisons[index];
        const rows = detailedRows(comparison, judged);
        const side = (name) => {
            const samples = new Map(rows.flatMap(row => (row[name] ? [[detailKey(row[name]), row[name]]] : [])));
            return { log: judged.evaluated[name], samples: [...samples.values()] };
        };
        return { baseline: side('baseline'), candidate: side('candidate') };
    });
}
/** As `readDetails` names them. */
const detailKey = ({ id, epoch }) => `${epoch}:${id}`;
/** The report with the texts in their rows. */
function withDetails(report, evals, found) {
    const comparisons = report.comparisons.map((comparison, index) => {
        const details = found[index];
        const judged = evals[index];
        if (!details || !judged)
            return comparison;
        const rows = new Map(detailedRows(comparison, judged).map(detailed => [detailed.row, detailed]));
        return { ...comparison, samples: comparison.samples.map(row => withDetail(row, rows.get(row), details)) };
    });
    return { ...report, comparisons };
}
function withDetail(row, detailed, found) {
    const baseline = detailed?.baseline && found.baseline.get(detailKey(detailed.baseline));
    const candidate = detailed?.candidate && found.candidate.get(detailKey(detailed.candidate));
    if (!baseline && !candidate)
        return row;
    // A key of a dict score shares the answer of its scorer.
    const scorer = row.scorer.replace(/\[[^[\]]*\]$/, '');
    const text = (detail, what) => detail?.[what].get(row.scorer) ?? detail?.[what].get(scorer) ?? null;
    return {
        ...row,
        detail: {
            input: candidate?.input ?? baseline?.input ?? null,
            target: candidate?.target ?? baseline?.target ?? null,
            baselineAnswer: text(baseline, 'answers'),
            candidateAnswer: text(candidate, 'answers'),
            baselineExplanation: text(baseline, 'explanations'),
            candidateExplanation: text(candidate, 'explanations'),
            error: candidate?.error ?? baseline?.error ?? null,
            limit: candidate?.limit ?? baseline?.limit ?? null,
        },
    };
}

// EXTERNAL MODULE: ./src/report/report.ts + 3 modules
var report_report = __webpack_require__(64537);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(41151);
// EXTERNAL MODULE: ./src/pair/settings.ts
var pair_settings = __webpack_require__(72243);
// EXTERNAL MODULE: ./src/pair/glob.ts
var glob = __webpack_require__(58080);
;// CONCATENATED MODULE: ./src/verdict/acceptance.ts
/** Regressions and blocks that somebody with the right to do so has accepted, with a reason and a name. */

class Acceptances {
    #entries;
    /** @param now the moment of the comparison; an entry counts through the end of its last day (UTC). */
    constructor(entries, now) {
        const today = now.toISOString().slice(0, 10);
        this.#entries = entries.map(entry => ({
            entry,
            expired: entry.expires !== null && entry.expires < today,
            used: false,
        }));
    }
    /** Who accepted this, or null; marks every entry that covers it as used. */
    acceptedBy(subject) {
        const found = this.#entries.filter(({ entry, expired }) => !expired && covers(entry, subject));
        for (const each of found)
            each.used = true;
        return found[0]?.entry.approver ?? null;
    }
    list() {
        return this.#entries.map(({ entry, expired, used }) => ({
            ...entry,
            state: expired ? 'expired' : used ? 'applied' : 'unmatched',
        }));
    }
}
/** A whole comparison is covered only by an entry for every scorer. */
function covers(entry, { task, scorer }) {
    const taskCovered = task === null ? entry.task === '*' : (0,glob/* matchesGlob */.k)(task, entry.task);
    return taskCovered && (scorer === null ? entry.scorer === '*' : (0,glob/* matchesGlob */.k)(scorer, entry.scorer));
}

// EXTERNAL MODULE: ./src/statistics/multiplicity.ts
var multiplicity = __webpack_require__(77656);
;// CONCATENATED MODULE: ./src/verdict/families.ts

const FAMILIES = ['scores', 'guards', 'resources'];
/** Score metrics enter their family when they gate; guards and resources all do, gating or not. */
function members(metrics, family) {
    return metrics.filter(metric => metric.family === family &&
        metric.test !== null &&
        metric.blockedBy === null &&
        metric.refusal === null &&
        metric.sameAs === null &&
        (family !== 'scores' || metric.tier === 'gate'));
}
function correctFamilies(metrics, policy) {
    const adjustedP = new Map();
    const families = FAMILIES.flatMap(name => {
        const family = members(metrics, name);
        if (family.length === 0)
            return [];
        const { adjusted, pruned } = correct(family, policy);
        for (const [index, metric] of family.entries())
            adjustedP.set(metric, adjusted[index]);
        return [{ name, method: policy.correction, alpha: policy.alpha, size: family.length, pruned }];
    });
    for (const metric of metrics) {
        const shared = metric.sameAs && adjustedP.get(metric.sameAs);
        if (shared != null && metric.tier === 'gate')
            adjustedP.set(metric, shared);
    }
    return { families, adjustedP };
}
function correct(family, { correction, alpha }) {
    const p = family.map(metric => metric.test?.p ?? 1);
    switch (correction) {
        case 'tarone-holm': {
            const smallestP = family.map(metric => metric.test?.smallestP ?? 1);
            const { adjusted, tested } = (0,multiplicity/* taroneHolm */.sw)({ p, smallestP, alpha });
            return { adjusted, pruned: family.length - tested };
        }
        case 'holm':
            return { adjusted: (0,multiplicity/* holm */.fU)(p), pruned: 0 };
        case 'benjamini-hochberg':
            return { adjusted: (0,multiplicity/* benjaminiHochberg */.Uh)(p), pruned: 0 };
        case 'none':
            return { adjusted: p, pruned: 0 };
    }
}

// EXTERNAL MODULE: ./src/pair/sample-findings.ts
var sample_findings = __webpack_require__(96603);
;// CONCATENATED MODULE: ./src/verdict/coverage.ts
/** How much of what should have been compared was: the floors below which there is no verdict, or no good news. */


/** Share of planned samples that must be missing at most for `no-worse` and `improved`. */
const MISSING_SHARE = 0.02;
/**
 * Complete enough for good news: at most 1 sample, or 2 % of the planned ones, without a score on both sides.
 * A single lost sample of a small suite is harmless, because the worst case is checked too.
 */
function isComplete({ planned, coverage }) {
    if (coverage === null || coverage >= 1)
        return true;
    return planned * (1 - coverage) <= Math.max(1, MISSING_SHARE * planned) + 1e-9;
}
/** Too little of a metric is left to judge it; null where enough is. */
function coverageFinding({ evaluated, scorer, metric, }) {
    const { coverage, planned } = metric;
    const comparable = evaluated.ledger.paired > 0 && (0,pair_evals/* isFinished */.$g)(evaluated.baseline) && (0,pair_evals/* isFinished */.$g)(evaluated.candidate);
    if (!comparable || coverage === null || (0,sample_findings/* isNearlyAll */.lT)({ part: coverage * planned, whole: planned }))
        return null;
    const { errored, unscored, invalidated } = scorer.ledger;
    const lost = [
        [errored.baseline + errored.candidate + errored.both, 'errored'],
        [unscored.baseline + unscored.candidate + unscored.both, 'unscored'],
        [invalidated, 'invalidated'],
        [evaluated.sides.absent.count + evaluated.sides.lostInBaseline, 'never run'],
        [metric.incomplete, 'with fewer epochs than planned'],
    ].filter(([count]) => count !== 0);
    const failed = errored.baseline + errored.candidate + errored.both + metric.incomplete + evaluated.sides.absent.count;
    const why = lost.length > 0 ? ` (${lost.map(([count, what]) => `${count} ${what}`).join(', ')})` : '';
    const name = metric.reducer === 'mean' ? scorer.scorer : `${scorer.scorer} (${metric.reducer})`;
    return {
        field: 'coverage',
        scorer: scorer.scorer,
        level: 'block',
        baseline: null,
        candidate: null,
        message: `${name}: only ${Math.floor(coverage * 100)} % of the samples have a score on both sides${why}.`,
        fix: remedy({ failed, unscored: unscored.baseline + unscored.candidate + unscored.both }),
    };
}
function remedy({ failed, unscored }) {
    const again = 'Run the failed samples again ("inspect eval-retry")';
    const score = 'look at why samples have no score, then score them again ("inspect score")';
    if (unscored === 0)
        return `${again}, then compare.`;
    return failed === 0 ? `L${score.slice(1)}, then compare.` : `${again}, ${score}, then compare.`;
}

// EXTERNAL MODULE: ./src/verdict/margin.ts
var verdict_margin = __webpack_require__(72491);
// EXTERNAL MODULE: ./src/verdict/metric.ts
var verdict_metric = __webpack_require__(16105);
;// CONCATENATED MODULE: ./src/verdict/judge.ts
/** One measured metric → its verdict, in the order of statistics.md §D. */



function judgeMetric(metric, { adjustedP, alpha }) {
    const p = adjustedP ?? metric.test?.p ?? null;
    const significant = p !== null && p <= alpha && metric.blockedBy === null;
    // Too few pairs for a decision are too few to rule anything out; so is what cannot be compared.
    const judged = metric.refusal === null && metric.blockedBy === null;
    const ruledOutDrop = judged ? (0,verdict_margin/* ruledOut */.rA)(metric.rangeInterval, metric.direction) : null;
    return {
        ...metric,
        adjustedP: p,
        significant,
        ruledOutDrop,
        acceptedBy: null,
        ...judge({ metric, significant, ruledOutDrop, alpha }),
    };
}
function judge({ metric, significant, ruledOutDrop, alpha, }) {
    if (metric.blockedBy)
        return { verdict: 'not-tested', because: 'blocked', flags: [] };
    if (breaksLimit(metric))
        return { verdict: 'regressed', because: 'limit', flags: ['limit'] };
    if (metric.test === null && metric.family === null)
        return withoutTest(metric);
    if (metric.refusal !== null || metric.interval === null || metric.test === null)
        return { verdict: 'inconclusive', because: 'too-few', flags: [] };
    const interval = (0,verdict_metric/* turnedBounds */._)(metric.interval, metric.direction);
    const within = metric.margin !== null && metric.margin > 0 && ruledOutDrop !== null && ruledOutDrop < metric.margin;
    if (significant && interval.upper < 0) {
        const small = { verdict: 'no-worse', because: 'within-margin', flags: ['within-margin'] };
        const news = within ? goodNews(metric, small) : null;
        if (news?.verdict === 'no-worse')
            return news;
        // A real drop that may be larger than it looks, because too much is missing, is no small one.
        if (news)
            return { verdict: 'regressed', because: 'significant', flags: ['limited-coverage'] };
        const beyond = metric.margin !== null && interval.upper < -metric.margin;
        return { verdict: 'regressed', because: 'significant', flags: beyond ? ['beyond-margin'] : [] };
    }
    if (significant && interval.lower > 0)
        return goodNews(metric, { verdict: 'improved', because: 'significant', flags: [] });
    if (within)
        return goodNews(metric, { verdict: 'no-worse', because: 'ruled-out', flags: [] });
    const nominal = metric.test.p <= alpha ? ['nominal'] : [];
    return { verdict: 'inconclusive', because: metric.margin === null ? 'no-margin' : 'not-ruled-out', flags: nominal };
}
/** A plain limit of the policy is broken: the value itself, or its drop, whatever a test would say. */
function breaksLimit({ settings, candidateValue, delta, direction }) {
    const { floor, maxDrop } = settings;
    const below = floor !== undefined && candidateValue !== null && (0,verdict_metric/* turned */.d)(candidateValue - floor, direction) < -TOLERANCE;
    const dropped = maxDrop !== undefined && delta !== null && (0,verdict_metric/* turned */.d)(delta, direction) < -maxDrop - TOLERANCE;
    return below || dropped;
}
/** Differences smaller than this are rounding. */
const TOLERANCE = 1e-9;
/** A metric without a test is judged by its limits alone: kept, it counts as no worse. */
function withoutTest({ settings, candidateValue, delta }) {
    const { floor, maxDrop } = settings;
    // A limit that could not be checked must not hide behind one that could.
    const checked = (floor === undefined || candidateValue !== null) && (maxDrop === undefined || delta !== null);
    return checked && (floor !== undefined || maxDrop !== undefined)
        ? { verdict: 'no-worse', because: 'limit', flags: [] }
        : { verdict: 'not-tested', because: 'no-test', flags: [] };
}
/** Good news needs nearly all samples, and must hold if every missing one were as bad as can be. */
function goodNews(metric, judgement) {
    if (!isComplete(metric))
        return { verdict: 'inconclusive', because: 'coverage', flags: ['limited-coverage'] };
    if (judgement.verdict !== 'no-worse' || metric.missing === 0)
        return judgement;
    const { margin, worstCase } = metric;
    const holds = margin !== null && worstCase?.ruledOutDrop != null && worstCase.ruledOutDrop < margin;
    return holds ? judgement : { verdict: 'inconclusive', because: 'worst-case', flags: ['limited-coverage'] };
}

;// CONCATENATED MODULE: ./src/verdict/declared-headline.ts
/**
 * The baseline's declared headline decides, so that a change cannot gate itself out; what the candidate declares gates
 * in addition. Without one, or where it names nothing, the mean of every scorer gates.
 */
function headlineGate(evaluated) {
    const before = declared(evaluated, evaluated.baseline);
    const now = declared(evaluated, evaluated.candidate);
    return {
        gates: (scorer, metric) => (before.headline ? isNamed({ scorer, metric, headline: before.headline }) : isMainMean(scorer, metric)) ||
            (now.headline !== null && isNamed({ scorer, metric, headline: now.headline })),
        findings: [before, now].flatMap(({ finding }) => finding ?? []),
    };
}
function declared({ scorers }, log) {
    const { headlineMetric: headline } = log.header.spec;
    if (headline === null)
        return { headline, finding: null };
    const named = scorers.some(scorer => [...scorer.metrics, ...scorer.aggregates].some(metric => isNamed({ scorer, metric, headline })));
    if (named)
        return { headline, finding: null };
    const message = `The declared headline metric (${Object.values(headline).join(' / ')}) names nothing that both sides have; the mean of every scorer gates instead.`;
    return { headline: null, finding: { field: 'headline', level: 'warn', baseline: null, candidate: null, message } };
}
/** The mean of a scorer, or the first of its reducers where it has no mean. */
function isMainMean({ metrics }, metric) {
    return metric === (metrics.find(({ reducer }) => reducer === 'mean') ?? metrics[0]);
}
/** A headline without a test cannot find a regression: the mean of its scorer gates with it. */
function isNamed({ scorer, metric, headline, }) {
    const { scorer: base, key } = scorer.columns.candidate;
    const short = (name) => name.slice(name.lastIndexOf('/') + 1);
    if (headline.scorer !== undefined && short(headline.scorer) !== short(base))
        return false;
    if (headline.score !== undefined && headline.score !== (key ?? base))
        return false;
    const matches = (each) => (headline.reducer === undefined || headline.reducer === each.reducer) &&
        (headline.metric === undefined ||
            each.names.includes(headline.metric) ||
            each.names.includes(short(headline.metric)));
    if (matches(metric))
        return true;
    return isMainMean(scorer, metric) && !scorer.metrics.some(matches) && scorer.aggregates.some(matches);
}

// EXTERNAL MODULE: ./src/statistics/compare.ts + 13 modules
var compare = __webpack_require__(19275);
// EXTERNAL MODULE: ./src/verdict/measured.ts
var measured = __webpack_require__(60289);
;// CONCATENATED MODULE: ./src/verdict/measure-other.ts





const NOTHING = {
    clusters: null,
    epochs: { baseline: null, candidate: null },
    logged: { baseline: null, candidate: null },
    rangeInterval: null,
    test: null,
    interval: null,
    effectSize: null,
    flips: null,
    moves: { lower: 0, higher: 0, same: 0 },
    detectableDrop: null,
    pairsNeeded: null,
    worstCase: null,
    planned: 0,
    missing: 0,
    refusal: null,
    notes: [],
    blockedBy: null,
    sameAs: null,
};
/** Logged values side by side: a standard error, a corpus score, custom code. There is no paired test for these. */
function measureAggregate({ evaluated, scorer, metric, policy, gated, }) {
    const name = { role: 'other', task: evaluated.task, model: evaluated.model, ...pick(metric) };
    const settings = (0,pair_settings/* metricSettings */.Q)(policy.metrics, name);
    const both = metric.baseline !== null && metric.candidate !== null;
    return {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        kind: 'aggregate',
        unit: 'score',
        tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
        direction: settings.direction ?? 'higher',
        range: settings.range ?? null,
        margin: null,
        family: null,
        pairs: 0,
        baselineValue: metric.baseline,
        candidateValue: metric.candidate,
        delta: both ? metric.candidate - metric.baseline : null,
        logged: { baseline: metric.baseline, candidate: metric.candidate },
        coverage: null,
        blockedBy: (0,measured/* blockOf */.VN)(evaluated.findings, scorer),
    };
}
const pick = ({ scorer, metric, reducer }) => ({ scorer, metric, reducer });
function measureRate({ evaluated, rate, policy, }) {
    const name = {
        role: 'other',
        task: evaluated.task,
        model: evaluated.model,
        scorer: null,
        metric: rate.name,
        reducer: 'mean',
    };
    const settings = (0,pair_settings/* metricSettings */.Q)(policy.metrics, name);
    const tier = settings.tier ?? 'advisory';
    // A log of reductions alone tells of no error; that is not a rate of 0. One that gates must not vanish.
    const isUnknown = evaluated.sides.baseline.fromReductions || evaluated.sides.candidate.fromReductions;
    if (isUnknown && tier !== 'gate')
        return [];
    const range = { min: 0, max: 1 };
    const comparison = (0,compare/* comparePaired */.dS)({
        baseline: rate.baseline,
        candidate: rate.candidate,
        epochs: {
            baseline: (0,identity/* uniformEpochs */.Vc)(evaluated.sides.baseline),
            candidate: (0,identity/* uniformEpochs */.Vc)(evaluated.sides.candidate),
        },
        range,
        level: (0,measured/* levelOf */.In)(policy),
    });
    const measuredRate = {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        ...(0,measured/* measured */.jh)(comparison),
        kind: 'rate',
        unit: 'rate',
        tier,
        direction: settings.direction ?? 'lower',
        range,
        margin: settings.margin ?? verdict_margin/* RATE_MARGIN */.WB,
        family: 'guards',
        coverage: 1,
        blockedBy: (0,measured/* blockOf */.VN)(evaluated.findings, null),
    };
    return [isUnknown ? { ...measuredRate, ...UNKNOWN } : measuredRate];
}
const UNKNOWN = {
    baselineValue: null,
    candidateValue: null,
    delta: null,
    interval: null,
    test: null,
    coverage: 0,
    refusal: 'not known on both sides',
};
function measureResource({ evaluated, resource, metric, policy }) {
    const name = {
        role: 'other',
        task: evaluated.task,
        model: evaluated.model,
        scorer: null,
        metric,
        reducer: 'mean',
    };
    const settings = (0,pair_settings/* metricSettings */.Q)(policy.metrics, name);
    const { baseline, candidate } = resource;
    const tier = settings.tier ?? 'advisory';
    // An amount that neither log tells is no row; one that gates and is not known must not vanish.
    if (baseline.length === 0 && tier !== 'gate')
        return [];
    const comparison = (0,compare/* comparePairedRatios */.RW)({ baseline, candidate, level: (0,measured/* levelOf */.In)(policy) });
    const measuredResource = {
        ...NOTHING,
        ...name,
        evaluated,
        settings,
        kind: 'ratio',
        unit: 'ratio',
        tier,
        direction: settings.direction ?? 'lower',
        range: null,
        margin: settings.margin ?? verdict_margin/* RESOURCE_MARGIN */.GS,
        family: 'resources',
        pairs: comparison.n,
        baselineValue: comparison.baselineMean,
        candidateValue: comparison.candidateMean,
        delta: comparison.delta,
        interval: comparison.interval,
        // A ratio has no end of its range: its own interval is the bound.
        rangeInterval: comparison.interval,
        test: comparison.test,
        effectSize: comparison.effectSize,
        moves: comparison.moves,
        detectableDrop: comparison.detectableRise,
        coverage: resource.coverage,
        planned: evaluated.ledger.paired,
        refusal: baseline.length === 0 ? 'not known on both sides' : comparison.refusal,
        notes: comparison.notes,
        blockedBy: (0,measured/* blockOf */.VN)(evaluated.findings, null),
    };
    return [measuredResource];
}

;// CONCATENATED MODULE: ./src/verdict/measure-score.ts






function measureScore({ evaluated, scorer, metric, policy, gated }) {
    const name = {
        role: 'mean',
        task: evaluated.task,
        model: evaluated.model,
        scorer: metric.scorer,
        metric: metric.metric,
        reducer: metric.reducer,
    };
    const settings = (0,pair_settings/* metricSettings */.Q)(policy.metrics, name);
    const range = (0,verdict_margin/* scoreRange */.Yg)({ settings, bounds: metric.bounds });
    const margin = (0,verdict_margin/* scoreMargin */.V7)({ settings, range, margin: policy.margin });
    const direction = settings.direction ?? 'higher';
    const level = (0,measured/* levelOf */.In)(policy);
    const sample = { epochs: metric.epochs, range, level, ...(metric.clusters && { cluster: metric.clusters.index }) };
    const comparison = (0,compare/* comparePaired */.dS)({ baseline: metric.baseline, candidate: metric.candidate, ...sample });
    const blockedBy = (0,measured/* blockOf */.VN)(evaluated.findings, scorer) ?? coverageFinding({ evaluated, scorer, metric });
    return {
        ...name,
        evaluated,
        settings,
        direction,
        range,
        margin,
        unit: 'score',
        tier: settings.tier ?? (gated ? 'gate' : 'advisory'),
        family: 'scores',
        ...(0,measured/* measured */.jh)(comparison),
        epochs: metric.epochs,
        logged: metric.logged,
        coverage: metric.coverage,
        pairsNeeded: margin === null ? null : (0,compare/* pairsNeeded */.V5)({ comparison, margin, level }),
        worstCase: range === null ? null : worstCase({ metric, range, direction, level }),
        planned: metric.planned,
        missing: metric.missing.count + metric.incomplete,
        blockedBy,
        sameAs: null,
    };
}
/** The comparison with every missing candidate sample, and every missing epoch, at the worst possible score. */
function worstCase({ metric, range, direction, level, }) {
    const { missing } = metric;
    if (missing.count === 0 && metric.incomplete === 0)
        return null;
    const worst = direction === 'higher' ? range.min : range.max;
    // Where it is not known which samples are missing, those that have most to lose are taken.
    const most = missing.baseline.toSorted((a, b) => (0,verdict_metric/* turned */.d)(b - a, direction)).subarray(0, missing.count);
    const { delta, rangeInterval } = (0,compare/* comparePaired */.dS)({
        baseline: concat(metric.baseline, most),
        candidate: concat(metric.candidateAtWorst(worst), new Float64Array(most.length).fill(worst)),
        epochs: metric.epochs,
        range,
        level,
        ...(metric.clusters && { cluster: withOwnClusters(metric.clusters.index, most.length) }),
    });
    return { delta, ruledOutDrop: (0,verdict_margin/* ruledOut */.rA)(rangeInterval, direction) };
}
/** Missing samples depend on no other, for all that is known. */
function withOwnClusters(clusters, more) {
    const next = clusters.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
    const all = new Int32Array(clusters.length + more);
    all.set(clusters);
    for (let i = 0; i < more; i++)
        all[clusters.length + i] = next + i;
    return all;
}
function concat(head, tail) {
    const joined = new Float64Array(head.length + tail.length);
    joined.set(head);
    joined.set(tail, head.length);
    return joined;
}

;// CONCATENATED MODULE: ./src/verdict/measure.ts



/** Resources with a test; the finer token counts are shown without one. */
const TESTED_RESOURCES = new Map([
    ['cost', 'cost'],
    ['totalTokens', 'total_tokens'],
    ['totalTime', 'total_time'],
]);
/** Every metric of one pair of evals, in the order of the report. Ignored ones are left out. */
function measureEval(evaluated, policy) {
    const { gates, findings } = headlineGate(evaluated);
    const scores = evaluated.scorers.flatMap(scorer => scorer.metrics.map(paired => ({
        paired,
        metric: measureScore({ evaluated, scorer, metric: paired, policy, gated: gates(scorer, paired) }),
    })));
    markEqual(scores);
    const metrics = [
        ...scores.map(({ metric }) => metric),
        ...evaluated.scorers.flatMap(scorer => scorer.aggregates.map(metric => measureAggregate({ evaluated, scorer, metric, policy, gated: gates(scorer, metric) }))),
        ...evaluated.rates.flatMap(rate => measureRate({ evaluated, rate, policy })),
        ...evaluated.resources.flatMap(resource => {
            const metric = TESTED_RESOURCES.get(resource.name);
            return metric === undefined ? [] : measureResource({ evaluated, resource, metric, policy });
        }),
    ];
    const kept = metrics.filter(metric => metric.tier !== 'ignore');
    const blocks = kept.flatMap(({ blockedBy }) => (blockedBy?.field === 'coverage' ? [blockedBy] : []));
    return { metrics: kept, findings: [...findings, ...blocks] };
}
/** Gated metrics with equal numbers on every pair are one question asked twice: they count once in the family. */
function markEqual(scores) {
    const gated = scores.filter(({ metric }) => metric.tier === 'gate' && metric.blockedBy === null && metric.refusal === null);
    for (const [index, { paired, metric }] of gated.entries()) {
        const earlier = gated
            .slice(0, index)
            .find(other => other.metric.sameAs === null && other.metric.test?.p === metric.test?.p && equalPairs(other.paired, paired));
        if (earlier)
            metric.sameAs = earlier.metric;
    }
}
function equalPairs(a, b) {
    return (a.pairs.length === b.pairs.length &&
        a.clusters?.key === b.clusters?.key &&
        a.pairs.every((pair, i) => pair === b.pairs[i] && a.baseline[i] === b.baseline[i] && a.candidate[i] === b.candidate[i]));
}

;// CONCATENATED MODULE: ./src/verdict/setting-findings.ts
/** Settings of the policy that do not fit the metrics they are applied to. */

/** Names that usually mean "lower is better". Inspect records no direction, so a name is all there is. */
const LOWER_IS_BETTER = /toxic|refus|error|loss|harm|hallucinat|perplex|violat|unsafe|latency|duration|cost|distance|failure|leak|bias|\b[wc]er\b/i;
function settingFindings(metrics) {
    return metrics.flatMap(metric => metric.family === 'scores' && metric.tier === 'gate' ? [...direction(metric), ...range(metric)] : []);
}
function direction({ scorer, metric, settings }) {
    const name = [scorer, metric].find(text => text !== null && LOWER_IS_BETTER.test(text));
    if (settings.direction !== undefined || name === undefined || scorer === null)
        return [];
    return [
        {
            field: 'direction',
            scorer,
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `${scorer}: higher is taken as better, but its name suggests that lower is.`,
            fix: `Say which it is in the policy: "metrics: [{scorer: ${JSON.stringify(scorer)}, direction: lower}]" (or higher).`,
        },
    ];
}
function range({ scorer, settings, range: used }) {
    if (scorer === null || settings.range === undefined || used !== null)
        return [];
    const { min, max } = settings.range;
    return [
        {
            field: 'range',
            scorer,
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `${scorer}: some scores lie outside the declared range ${min} to ${max}, so no drop can be ruled out.`,
            fix: 'Correct "range" in the policy.',
        },
    ];
}
/** A rule that is about nothing in the logs is most likely misspelt, and its gate is not there. */
function unusedRules(evals, { metrics: rules }) {
    if (evals.length === 0)
        return [];
    const names = evals.flatMap(metricNames);
    return rules
        .filter(rule => !names.some(name => (0,pair_settings/* ruleMatches */.W)(rule, name)))
        .map(({ task, model, scorer, metric }) => {
        const said = Object.entries({ task, model, scorer, metric }).filter(([, glob]) => glob !== undefined);
        const rule = said.map(([key, glob]) => `${key}: ${glob}`).join(', ');
        return {
            field: 'unused_rule',
            level: 'warn',
            baseline: null,
            candidate: null,
            message: `The policy's rule {${rule}} matches no metric of these logs.`,
            fix: 'Check the names under "metrics:" in the policy.',
        };
    });
}
const RESOURCES_AND_RATES = ['cost', 'total_tokens', 'total_time', 'error_rate', 'limit_rate'];
function metricNames({ task, model, scorers, onlyBaseline, onlyCandidate }) {
    const named = { task, model, reducer: 'mean' };
    return [
        ...scorers.flatMap(({ metrics, aggregates }) => [
            ...metrics.flatMap(({ scorer, names, reducer }) => names.map(metric => ({ task, model, scorer, metric, reducer, role: 'mean' }))),
            ...aggregates.map(({ scorer, metric }) => ({ ...named, scorer, metric, role: 'other' })),
        ]),
        ...[...onlyBaseline, ...onlyCandidate].map(({ name }) => ({
            ...named,
            scorer: name,
            metric: 'mean',
            role: 'mean',
        })),
        ...RESOURCES_AND_RATES.map(metric => ({ ...named, scorer: null, metric, role: 'other' })),
    ];
}

;// CONCATENATED MODULE: ./src/verdict/verdict.ts







function reachVerdict({ evals, findings, policy, reviews = [], baseline, now }) {
    const measured = evals.map(evaluated => measureEval(evaluated, policy));
    const { families, adjustedP } = correctFamilies(measured.flatMap(({ metrics }) => metrics), policy);
    const acceptances = new Acceptances([...reviews, ...policy.accept.map(entry => ({ ...entry, source: 'policy' }))], now);
    const judged = evals.map((evaluated, index) => {
        const { metrics = [], findings: measuring = [] } = measured[index] ?? {};
        const found = [...evaluated.findings, ...measuring, ...settingFindings(metrics)];
        return {
            evaluated,
            metrics: metrics.map(metric => accepted(judgeMetric(metric, { adjustedP: adjustedP.get(metric) ?? null, alpha: policy.alpha }), acceptances)),
            findings: found
                .flatMap(finding => byTier(finding, { evaluated, metrics, policy }))
                .map(finding => acceptedBlock(finding, { task: evaluated.task, acceptances })),
        };
    });
    const suite = [...findings, ...unusedRules(evals, policy)];
    const global = suite.map(finding => acceptedBlock(finding, { task: finding.task ?? null, acceptances }));
    const verdict = qualified(overall(judged, global), { baseline, policy, blocked: global.some(isOpenBlock) });
    return {
        verdict,
        conclusion: onlyAccepted(judged, global) ? 'pass' : conclude(verdict, policy.failOn),
        evals: judged,
        families,
        acceptances: acceptances.list(),
        findings: global,
    };
}
/** A block of a scorer that does not gate is a warning, and of one that is ignored nothing. */
function byTier(finding, { evaluated, metrics, policy }) {
    const { scorer, level } = finding;
    if (scorer === undefined || level !== 'block')
        return [finding];
    const columns = [...evaluated.scorers.map(({ columns }) => columns.candidate), ...evaluated.onlyBaseline];
    const names = columns.filter((0,pair_pair/* isOfScorer */.Iz)(scorer)).map(({ name }) => name);
    const tiers = names.map(name => {
        const measured = metrics.filter(metric => metric.scorer === name);
        if (measured.length > 0)
            return measured.some(({ tier }) => tier === 'gate') ? 'gate' : 'advisory';
        const { task, model } = evaluated;
        const shared = evaluated.scorers.some(each => each.scorer === name);
        const named = { task, model, scorer: name, metric: 'mean', reducer: 'mean', role: 'mean' };
        // A scorer that vanished has no metric any more, but the policy may still speak of it.
        return shared ? 'ignore' : ((0,pair_settings/* metricSettings */.Q)(policy.metrics, named).tier ?? 'gate');
    });
    if (tiers.length === 0 || tiers.includes('gate'))
        return [finding];
    return tiers.includes('advisory') ? [{ ...finding, level: 'warn' }] : [];
}
function accepted(metric, acceptances) {
    if (metric.verdict !== 'regressed' || metric.tier !== 'gate')
        return metric;
    const acceptedBy = acceptances.acceptedBy({ task: metric.task, scorer: metric.scorer ?? metric.metric });
    return { ...metric, acceptedBy };
}
function acceptedBlock(finding, { task, acceptances }) {
    if (finding.level !== 'block')
        return finding;
    const acceptedBy = acceptances.acceptedBy({ task, scorer: finding.scorer ?? null });
    return acceptedBy === null ? finding : { ...finding, acceptedBy };
}
/** What the baseline itself makes of it: none leaves nothing to judge, and an old one proves little if the policy says so. */
function qualified(verdict, { baseline, policy, blocked }) {
    // A candidate that is broken or incomplete is so without a baseline, too.
    if (baseline === 'none')
        return blocked ? 'not-comparable' : 'no-baseline';
    const doubtful = baseline === 'stale' && policy.baseline.stale !== 'warn';
    return doubtful && (verdict === 'improved' || verdict === 'no-worse') ? 'inconclusive' : verdict;
}
/** Rows of the table, worst first. */
function overall(evals, findings) {
    const gated = evals.flatMap(judged => judged.metrics).filter(isOpen);
    if (gated.some(metric => metric.verdict === 'regressed'))
        return 'regressed';
    const blocks = [...findings, ...evals.flatMap(judged => judged.findings)].filter(isOpenBlock);
    if (blocks.length > 0)
        return 'not-comparable';
    const settled = gated.every(metric => metric.verdict === 'improved' || metric.verdict === 'no-worse');
    if (gated.length === 0 || !settled)
        return 'inconclusive';
    return gated.some(metric => metric.verdict === 'improved') ? 'improved' : 'no-worse';
}
/** Gates, and nobody has accepted its regression or the block that leaves it without a verdict. */
function isOpen(metric) {
    return metric.tier === 'gate' && metric.acceptedBy === null && metric.blockedBy === null;
}
const isOpenBlock = (finding) => finding.level === 'block' && finding.acceptedBy === undefined;
/** Everything that gates was accepted by somebody: nothing is left that could fail. */
function onlyAccepted(evals, findings) {
    const gated = evals.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate');
    const blocks = [...findings, ...evals.flatMap(judged => judged.findings)].filter(({ level }) => level === 'block');
    const settled = gated.every(metric => metric.acceptedBy !== null || metric.blockedBy !== null);
    const some = gated.some(({ acceptedBy }) => acceptedBy !== null) || blocks.length > 0;
    return gated.length > 0 && some && settled && !blocks.some(isOpenBlock);
}
/** `regressed` and `not-comparable` fail, unless told otherwise; an `error` is never a pass. */
function conclude(verdict, failOn) {
    if (verdict === 'error')
        return 'error';
    if (failOn === 'never')
        return 'pass';
    const fails = verdict === 'regressed' || verdict === 'not-comparable';
    return fails || (verdict === 'inconclusive' && failOn === 'inconclusive') ? 'fail' : 'pass';
}
/** Exit code of the command line. */
const EXIT_CODES = { pass: 0, fail: 1, error: 2 };

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/run.ts
/** The story: logs in, one Report out. Everything that decides is pure and elsewhere; here it is put in order. */












/** @throws UserError when nothing can be compared at all. */
async function compareLogs(request) {
    return compareSides(await sidesOf(request));
}
/** Both sides as they were named, read. @throws UserError when a side has nothing that can be read. */
async function sidesOf(request) {
    const sides = await readSides({ ...request, metadataKeys: metadataKeysOf(request) });
    return {
        ...sides,
        policy: request.policy,
        scorers: request.scorers,
        filter: request.filter,
        suite: request.suite ?? 'default',
        now: request.now,
        search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
        provenanceOf: givenPath,
        findings: [],
        reviews: [],
        run: null,
        attempt: 1,
        mustRunAll: false,
    };
}
/** Sample metadata to read, because a filter or the policy asks for it. */
function metadataKeysOf({ policy, filter, }) {
    return [...(0,pair_filter/* filterKeys */.X2)(filter), ...policy.metrics.flatMap(rule => rule.cluster ?? [])];
}
/** @throws UserError when nothing can be compared at all. */
async function compareSides(request) {
    const { policy, filter, scorers, now, candidate, search } = request;
    const baseline = request.baseline ?? NO_LOGS;
    const pairing = (0,pair_evals/* pairEvals */.UZ)(baseline.logs, candidate.logs);
    const evals = pairing.pairs.map(pair => (0,pair_pair/* pairEval */.$w)(pair, { scorers, filter, intended: policy.intended, rules: policy.metrics }));
    requireSamples(evals, filter);
    requireKnownScorers(scorers, { evals, logs: [...baseline.logs, ...candidate.logs] });
    const { expect } = policy;
    const found = (0,suite_findings/* suiteFindings */.V)({ baseline, candidate, pairing, expect, mustRunAll: request.mustRunAll });
    const verdict = reachVerdict({
        evals,
        findings: [...request.findings, ...found],
        policy,
        reviews: request.reviews,
        baseline: request.baseline === null ? 'none' : search.flags.includes('stale') ? 'stale' : 'found',
        now,
    });
    const report = (0,report_report/* assembleReport */.x)({
        pairing,
        verdict,
        policy,
        baseline: request.baseline && baseline.logs,
        candidate: candidate.logs,
        factsOf: log => ({
            digest: (0,read/* evalDigest */.BB)(log),
            ...(baseline.logs.includes(log) && { provenance: request.provenanceOf(log) }),
        }),
        baselineSearch: search,
        suite: request.suite,
        tool: version/* TOOL */.j,
        now,
        run: request.run,
        attempt: request.attempt,
    });
    return { report: policy.sampleDetails === 'full' ? await detailed(report, verdict) : report, verdict };
}
const NO_LOGS = { logs: [], unreadable: [], ignored: [] };
/** A filter that lets nothing through is a typo, too. */
function requireSamples(evals, filter) {
    const some = evals.some(({ sides }) => sides.baseline.ids.length + sides.candidate.ids.length > 0);
    if (filter.length === 0 || evals.length === 0 || some)
        return;
    const said = filter.map(each => (each.kind === 'id' ? `id=${each.glob}` : `metadata.${each.key}=${each.glob}`));
    throw new errors/* UserError */.y({
        what: 'The sample filter matches no sample of these logs.',
        where: `--sample-filter ${said.join(',')}`,
        fix: '"eval-regression compare … --samples -" lists every sample with its id.',
    });
}
/** A name that neither side knows is a typo, and would make an empty, clean-looking result. */
function requireKnownScorers(wanted, { evals, logs }) {
    if (wanted?.length === 0)
        throw new errors/* UserError */.y({
            what: 'The list of scorers is empty.',
            where: 'scorers',
            fix: 'Name one, or pass null for all.',
        });
    const columns = evals.flatMap(({ sides }) => [
        ...sides.baseline.columns.values(),
        ...sides.candidate.columns.values(),
    ]);
    const logged = logs.flatMap(log => log.scorers);
    const isKnown = (name) => columns.some(column => (0,pair_pair/* isWanted */.Yu)(column, [name])) || logged.includes(name);
    const unknown = (wanted ?? []).filter(name => !isKnown(name));
    if (unknown.length === 0)
        return;
    const known = [...new Set([...columns.map(({ name }) => name), ...logged])].sort();
    throw new errors/* UserError */.y({
        what: `No log has a scorer called ${unknown.join(', ')}.`,
        where: '--scorer',
        fix: known.length > 0 ? `Scorers in these logs: ${known.join(', ')}.` : 'These logs have no scores at all.',
    });
}
/** Longest text kept of an answer, an explanation or an input; faces cut further. */
const DETAIL_CHARACTERS = 4000;
async function detailed(report, { evals }) {
    const found = [];
    for (const { baseline, candidate } of wantedDetails(report, evals)) {
        const options = { maxCharacters: DETAIL_CHARACTERS };
        const [mine, theirs] = await Promise.all([
            (0,read/* readDetails */.LF)(baseline.log, baseline.samples, options),
            (0,read/* readDetails */.LF)(candidate.log, candidate.samples, options),
        ]);
        found.push({ baseline: mine.details, candidate: theirs.details });
    }
    return withDetails(report, evals, found);
}


/***/ }),

/***/ 41151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vY: () => (/* binding */ withSharedClusters),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* unused harmony export readSides */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _logs_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98431);
/* harmony import */ var _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41955);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73247);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80650);
/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */





/** @throws UserError when a side has nothing that can be read. */
async function readSides(request) {
    const { find = findLogs } = request;
    const [baseline, candidate] = await Promise.all([find(request.baseline), find(request.candidate)]);
    const outcomes = await readAll([...baseline.logs, ...candidate.logs], request);
    const sides = {
        baseline: sideOf('baseline', baseline, outcomes.slice(0, baseline.logs.length)),
        candidate: sideOf('candidate', candidate, outcomes.slice(baseline.logs.length)),
    };
    return withSharedClusters(sides, request.metadataKeys);
}
/** @throws UserError when nothing of it can be read. */
async function readSide(name, found, options) {
    return sideOf(name, found, await readAll(found.logs, options));
}
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
async function withSharedClusters(sides, metadataKeys) {
    const keys = new Map();
    for (const { header } of [...sides.baseline.logs, ...sides.candidate.logs])
        keys.set(header.spec.task, [...(keys.get(header.spec.task) ?? []), ...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(header)]);
    const again = async (side) => ({
        ...side,
        logs: await inParallel(side.logs, async (log) => {
            const wanted = keys.get(log.header.spec.task) ?? [];
            const known = new Set([...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(log.header), ...metadataKeys]);
            if (wanted.every(key => known.has(key)))
                return log;
            const outcome = await readSource(log.source, [...metadataKeys, ...wanted]);
            return outcome.kind === 'read' ? { ...outcome.log, warnings: log.warnings } : log;
        }),
    });
    return { baseline: await again(sides.baseline), candidate: await again(sides.candidate) };
}
async function readAll(found, { metadataKeys, onProgress }) {
    let read = 0;
    return inParallel(found, async (log) => {
        const outcome = log.kind === 'source' ? warned(await readSource(log.source, metadataKeys), log.warnings) : log;
        onProgress?.({ read: ++read, of: found.length });
        return outcome;
    });
}
function warned(outcome, warnings = []) {
    if (outcome.kind !== 'read' || warnings.length === 0)
        return outcome;
    return { kind: 'read', log: { ...outcome.log, warnings: [...warnings, ...outcome.log.warnings] } };
}
async function readSource(source, metadataKeys) {
    const outcome = await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(source, { metadataKeys });
    if (outcome.kind === 'read' && outcome.log.header.invalidated)
        await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readInvalidations */ .md)(outcome.log);
    return outcome;
}
/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4;
async function inParallel(items, task) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
function sideOf(name, { logs: found, skipped }, outcomes) {
    const logs = outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.log] : []));
    const failed = outcomes.flatMap((outcome, index) => {
        const source = found[index];
        return outcome.kind === 'unreadable' ? [{ ...outcome, named: source.kind !== 'source' || source.named }] : [];
    });
    // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
    const unreadable = failed.filter(({ notALog, named }) => named || !notALog);
    const isTold = ({ reason, told }) => told === true || reason === _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS_LIKE_LOG */ .Yi;
    const strangers = failed
        .filter(({ notALog, named }) => !named && notALog)
        .map(({ path, what }) => ({ path, reason: what }));
    const [first] = failed;
    if (logs.length > 0 || first === undefined)
        return { logs, unreadable, ignored: [...strangers, ...skipped.filter(isTold)] };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: `No ${name} log can be read: ${first.what}`,
        where: `${first.path}${more}`,
        fix: first.fix,
    });
}


/***/ }),

/***/ 12045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* unused harmony exports betaCdf, betaSf, betaQuantile, betaUpperQuantile */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73246);
/** Beta distribution: regularised incomplete beta with both tails, and quantiles. */



const TINY = 1e-300;
const STEPS = 200_000;
/** x^a y^b / B(a, b) with y = 1 − x, by Loader's deviances: no difference of large log gammas. */
function prefix(a, b, x, y) {
    const n = a + b;
    const log = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, n * x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(b, n * y);
    return Math.exp(log) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
}
/** Continued fraction of I_x(a, b) without its prefix; converges fast for x < (a + 1)/(a + b + 2). */
function fraction(a, b, x) {
    let c = 1;
    let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
    let h = d;
    for (let m = 1; m < STEPS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / (1 + even * d || TINY);
        c = 1 + even / c || TINY;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / (1 + odd * d || TINY);
        c = 1 + odd / c || TINY;
        h *= d * c;
        if (Math.abs(d * c - 1) < 3e-16)
            break;
    }
    return h;
}
/**
 * Regularised incomplete beta, both tails. `y` must be 1 − x, passed apart so that neither end loses digits.
 * `lower` = I_x(a, b), `upper` = 1 − I_x(a, b), each accurate when it is the small one.
 */
function incompleteBeta(of) {
    const { a, b, x, y } = of;
    if (Number.isNaN(a + b + x + y))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (x > (a + 1) / (a + b + 2)) {
        const upper = Math.min(1, (prefix(b, a, y, x) / b) * fraction(b, a, y));
        return { lower: 1 - upper, upper };
    }
    const lower = Math.min(1, (prefix(a, b, x, y) / a) * fraction(a, b, x));
    return { lower, upper: 1 - lower };
}
function tails(x, { a, b }) {
    requirePositive('a', a);
    requirePositive('b', b);
    if (Number.isNaN(x))
        throw new RangeError('x must be a number');
    return incompleteBeta({ a, b, x, y: 1 - x });
}
/** P(X ≤ x) for X ~ Beta(a, b). */
function betaCdf(x, shape) {
    return tails(x, shape).lower;
}
/** P(X > x) for X ~ Beta(a, b). */
function betaSf(x, shape) {
    return tails(x, shape).upper;
}
/** The x with P(X ≤ x) = p. */
function betaQuantile(p, shape) {
    requireProbability('p', p);
    if (p === 0 || p === 1)
        return p;
    return p <= 0.5 ? bisect(x => tails(x, shape).lower - p, 0, 1) : bisect(x => 1 - p - tails(x, shape).upper, 0, 1);
}
/** The x with P(X > x) = p. */
function betaUpperQuantile(p, { a, b }) {
    return 1 - betaQuantile(p, { a: b, b: a });
}


/***/ }),

/***/ 57930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ fairCoinPmf),
/* harmony export */   bv: () => (/* binding */ fairCoinCdf)
/* harmony export */ });
/* unused harmony exports binomialPmf, binomialCdf, binomialSf, binomialTest */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73246);
/** Binomial distribution; exact to about 1e-13 relative at any number of trials. */



function requireTrials({ n, p }) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCounts */ .gB)({ n });
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProbability */ .HO)('p', p);
}
/**
 * P(X = k).
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
function binomialPmf(k, { n, p }) {
    requireTrials({ n, p });
    if (k < 0 || k > n || !Number.isInteger(k))
        return 0;
    if (p === 0 || p === 1)
        return k === (p === 0 ? 0 : n) ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const log = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n - k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(k, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(n - k, n * (1 - p));
    return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X ≤ k). */
function binomialCdf(k, { n, p }) {
    requireTrials({ n, p });
    const whole = Math.floor(k);
    if (whole < 0)
        return 0;
    if (whole >= n)
        return 1;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J7)({ a: n - whole, b: whole + 1, x: 1 - p, y: p }).lower;
}
/** P(X > k). */
function binomialSf(k, { n, p }) {
    requireTrials({ n, p });
    const whole = Math.floor(k);
    if (whole < 0)
        return 1;
    if (whole >= n)
        return 0;
    return incompleteBeta({ a: whole + 1, b: n - whole, x: p, y: 1 - p }).lower;
}
/** Up to this many coins every probability is a ratio of whole numbers that a double holds exactly. */
const EXACT_COINS = 50;
/** Ways to choose k of n ≤ 50, exactly. */
function choose(n, k) {
    let ways = 1;
    for (let i = 0; i < Math.min(k, n - k); i++)
        ways = (ways * (n - i)) / (i + 1);
    return ways;
}
/** P(X = k) of n fair coins; exact up to 50 coins. */
function fairCoinPmf(k, n) {
    if (n > EXACT_COINS || k < 0 || k > n)
        return binomialPmf(k, { n, p: 0.5 });
    return choose(n, k) * 2 ** -n;
}
/** P(X ≤ k) of n fair coins; exact up to 50 coins. */
function fairCoinCdf(k, n) {
    if (n > EXACT_COINS || k < 0 || k >= n)
        return binomialCdf(k, { n, p: 0.5 });
    let ways = 0;
    for (let i = 0; i <= k; i++)
        ways += choose(n, i);
    return ways * 2 ** -n;
}
/** Two masses closer than this (relative) are tied: rounding must not decide what is as extreme. */
const TIE = 1e-7;
/**
 * Exact binomial test of k successes in n trials against p.
 * `pTwoSided` sums all outcomes no more likely than the observed one (as R binom.test and SciPy binomtest).
 */
function binomialTest(k, trials) {
    requireCounts({ k });
    if (k > trials.n)
        throw new RangeError(`k = ${k} exceeds n = ${trials.n}`);
    const pLess = binomialCdf(k, trials);
    const pGreater = binomialSf(k - 1, trials);
    const centre = trials.n * trials.p;
    if (k === centre)
        return { pTwoSided: 1, pLess, pGreater };
    const limit = binomialPmf(k, trials) * (1 + TIE);
    const other = k < centre ? firstAtMost(limit, trials) : lastAtMost(limit, trials);
    const far = k < centre ? binomialSf(other - 1, trials) : binomialCdf(other, trials);
    return { pTwoSided: Math.min(1, (k < centre ? pLess : pGreater) + far), pLess, pGreater };
}
/** Smallest count above the mean whose mass is at most `limit`. */
function firstAtMost(limit, trials) {
    let [low, high] = [Math.ceil(trials.n * trials.p) - 1, trials.n + 1];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (binomialPmf(middle, trials) <= limit)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** Largest count below the mean whose mass is at most `limit`; −1 when there is none. */
function lastAtMost(limit, trials) {
    let [low, high] = [-1, Math.floor(trials.n * trials.p) + 1];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (binomialPmf(middle, trials) <= limit)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ largestFinite),
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   dK: () => (/* binding */ requirePaired),
/* harmony export */   gB: () => (/* binding */ requireCounts),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/** Refusals of caller bugs. Data that merely carries no evidence is never an error: it gives null or a refusal. */
/** @throws RangeError unless every named count is an integer ≥ 0. */
function requireCounts(counts) {
    for (const [name, count] of Object.entries(counts)) {
        if (!Number.isSafeInteger(count) || count < 0)
            throw new RangeError(`${name} must be a whole number ≥ 0, got ${count}`);
    }
}
/** @throws RangeError when a value is NaN or infinite: such a score must be set aside and counted before any statistic. */
function requireFinite(name, values) {
    for (let i = 0; i < values.length; i++) {
        // Comparisons are several times quicker here than a call per value.
        const value = values[i];
        if (!(value <= Number.MAX_VALUE && value >= -Number.MAX_VALUE))
            throw new RangeError(`${name}[${i}] must be a finite number, got ${value}`);
    }
}
/** Largest absolute value; 0 for no values. @throws RangeError when one is NaN or infinite */
function largestFinite(name, values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size > largest)
            largest = size;
        else if (!(size <= largest))
            largest = Infinity;
    }
    if (largest === Infinity)
        requireFinite(name, values);
    return largest;
}
/** @throws RangeError when two paired arrays differ in length. */
function requirePaired(baseline, candidate) {
    if (baseline.length !== candidate.length)
        throw new RangeError(`pairs need equal lengths, got ${baseline.length} baseline and ${candidate.length} candidate`);
}
/** @throws RangeError unless the value lies strictly between 0 and 1 (a confidence level, α, a power). */
function requireShare(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** @throws RangeError unless the value is a probability in [0, 1]. */
function requireProbability(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie in [0, 1], got ${value}`);
}
/** @throws RangeError unless the value is finite and > 0. */
function requirePositive(name, value) {
    if (!(value > 0))
        throw new RangeError(`${name} must be > 0, got ${value}`);
}


/***/ }),

/***/ 46584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ clusterSums),
/* harmony export */   Su: () => (/* binding */ clusterMean),
/* harmony export */   T8: () => (/* binding */ clusterSignFlip)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14104);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39893);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97023);
/** Samples that share a document, a seed or an author are not independent: cluster-robust mean and sign flips. */




/** Per cluster: number of differences and their sum. */
function clusterSums({ differences, cluster }) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFinite */ .hp)('differences', differences);
    if (differences.length !== cluster.length)
        throw new RangeError(`${differences.length} differences but ${cluster.length} cluster indices`);
    const byCluster = new Map();
    for (let i = 0; i < cluster.length; i++) {
        const key = cluster[i];
        if (!Number.isInteger(key))
            throw new RangeError(`cluster[${i}] must be a whole number, got ${key}`);
        if (!byCluster.has(key))
            byCluster.set(key, byCluster.size);
    }
    const sizes = new Float64Array(byCluster.size);
    const sums = new Float64Array(byCluster.size);
    for (let i = 0; i < cluster.length; i++) {
        const g = byCluster.get(cluster[i]);
        sizes[g]++;
        sums[g] += differences[i];
    }
    return { sizes, sums };
}
/** A standard error below this share of the largest cluster sum is rounding noise. */
const ROUNDING = 1e-12;
/**
 * Mean difference with cluster-robust errors, CR2 (Bell–McCaffrey) with Satterthwaite degrees of freedom.
 * CR1 with z or t(C − 1) is too optimistic for unequal or few clusters and is offered for comparison only.
 * @returns null for no differences
 * @see Bell & McCaffrey 2002, Survey Methodology 28:169; Pustejovsky & Tipton 2018, JBES 36:672
 */
function clusterMean(sample, level) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('level', level);
    const { sizes, sums } = clusterSums(sample);
    const n = sample.differences.length;
    if (n === 0)
        return null;
    const clusters = sizes.length;
    const mean = (0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(sums) / n;
    const residual = sums.map((total, g) => total - sizes[g] * mean);
    const naive = (0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .variance */ .GV)(sample.differences);
    const cr0 = Math.sqrt((0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(residual.map(e => e * e))) / n;
    const cr2 = clusters < 2 ? null : Math.sqrt((0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(residual.map((e, g) => (e * e) / (1 - sizes[g] / n)))) / n;
    const scale = sums.reduce((most, s) => Math.max(most, Math.abs(s)), 0) / n;
    const seCr2 = cr2 !== null && cr2 <= ROUNDING * scale ? 0 : cr2;
    return {
        n,
        clusters,
        mean,
        seNaive: naive === null ? null : Math.sqrt(naive / n),
        seCr0: cr0,
        seCr1: clusters < 2 ? null : cr0 * Math.sqrt(clusters / (clusters - 1)),
        seCr2,
        ...inference({ mean, se: seCr2, df: satterthwaite(sizes, n), level }),
    };
}
function satterthwaite(sizes, n) {
    if (sizes.length < 2)
        return null;
    const w = sizes.map(size => (size / n) ** 2);
    const g = sizes.map((size, i) => w[i] / (1 - size / n));
    return 1 / ((0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(w) + (0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(g) ** 2 - (0,_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(g.map(x => x * x)));
}
function inference(of) {
    const { mean, se, df, level } = of;
    if (se === null || df === null || se === 0)
        return { df, t: null, p: null, interval: null };
    const t = mean / se;
    const reach = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tUpperQuantile */ .k7)((1 - level) / 2, df) * se;
    return { df, t, p: (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tTwoSided */ .uy)(t, df), interval: { lower: mean - reach, upper: mean + reach } };
}
/** Sign-flip test that flips whole clusters: exact however strongly samples of a cluster move together. */
function clusterSignFlip(sample) {
    return (0,_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlip */ .R)(clusterSums(sample).sums);
}


/***/ }),

/***/ 19275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dS: () => (/* binding */ comparePaired),
  RW: () => (/* reexport */ comparePairedRatios),
  V5: () => (/* reexport */ pairsNeeded),
  J4: () => (/* reexport */ ratioOfSums)
});

// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/clusters.ts
var clusters = __webpack_require__(46584);
// EXTERNAL MODULE: ./src/statistics/groups.ts
var statistics_groups = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/statistics/lattice.ts
var lattice = __webpack_require__(94817);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(63977);
;// CONCATENATED MODULE: ./src/statistics/moves.ts
/** Differences below this are rounding noise of averaging: no move, no evidence. */
const NO_MOVE = 1e-9;
/** candidate − baseline with rounding noise set to 0. */
function moved(changes) {
    const kept = new Float64Array(changes.length);
    for (let i = 0; i < kept.length; i++)
        if (Math.abs(changes[i]) > NO_MOVE)
            kept[i] = changes[i];
    return kept;
}
/** Differences below, above and at 0. */
function countMoves(changes) {
    let [lower, higher] = [0, 0];
    for (let i = 0; i < changes.length; i++) {
        if (changes[i] < -NO_MOVE)
            lower++;
        else if (changes[i] > NO_MOVE)
            higher++;
    }
    return { lower, higher, same: changes.length - lower - higher };
}

// EXTERNAL MODULE: ./src/statistics/sums.ts
var sums = __webpack_require__(97023);
;// CONCATENATED MODULE: ./src/statistics/draft.ts
/** First look at paired scores: counts, means, kind of data. Everything the choices of test and interval read. */






function draftOf(sample) {
    const { baseline, candidate, level } = sample;
    const n = baseline.length;
    const { changes, moves, values, passed } = look(baseline, candidate);
    const binary = passed !== null;
    const groups = binary ? flipGroups(moves) : (0,statistics_groups/* groupValues */.kc)(changes);
    const range = usableRange(sample.range) ?? (binary ? 1 : null);
    const largest = (0,sums/* largestSize */.W5)(groups.values);
    const exchangeable = sample.epochs.baseline !== null && sample.epochs.baseline === sample.epochs.candidate;
    return {
        n,
        level,
        kind: binary ? 'binary' : (0,lattice/* commonDenominator */.k3)(groups.values) === null ? 'continuous' : 'lattice',
        differences: changes,
        groups,
        cluster: sample.cluster ?? null,
        clusters: sample.cluster ? (0,clusters/* clusterMean */.Su)({ differences: changes, cluster: sample.cluster }, level) : null,
        baselineMean: n === 0 ? 0 : (passed?.baseline ?? (0,sums/* sum */.cz)(baseline)) / n,
        candidateMean: n === 0 ? 0 : (passed?.candidate ?? (0,sums/* sum */.cz)(candidate)) / n,
        delta: n === 0 ? 0 : (binary ? moves.higher - moves.lower : (0,sums/* sum */.cz)(changes)) / n,
        flips: binary ? { lost: moves.lower, gained: moves.higher } : null,
        moves,
        range,
        largest,
        bound: Math.max(range ?? values.highest - values.lowest, largest),
        exchangeable,
        notes: notes({ sample, exchangeable, outside: range !== null && largest > range * (1 + 1e-9) }),
    };
}
/** Zeros and ones differ by −1, 0 or 1: nothing needs to be looked up. */
function flipGroups({ lower, same, higher }) {
    const found = [
        [-1, lower],
        [0, same],
        [1, higher],
    ].filter(([, count]) => count > 0);
    return {
        values: Float64Array.from(found, ([value]) => value),
        counts: Float64Array.from(found, ([, count]) => count),
        total: lower + same + higher,
    };
}
/** A range of which the squares leave the doubles is as good as unknown. */
function usableRange(range) {
    const width = range === null ? 0 : range.max - range.min;
    return width > 0 && (0,magnitude/* unitFor */.SN)(width) === 1 ? width : null;
}
function notes(of) {
    const { baseline, candidate } = of.sample.epochs;
    const found = [];
    if (!of.exchangeable)
        found.push(baseline === null || candidate === null ? 'epochs vary between samples' : 'unequal epochs');
    if (of.outside)
        found.push('differences exceed the declared range');
    return found;
}
/** One look at every pair. `passed`: how many values are 1, where all are 0 or 1; else null. */
function look(baseline, candidate) {
    const n = baseline.length;
    const changes = new Float64Array(n);
    let [lowest, highest] = n === 0 ? [0, 0] : [Infinity, -Infinity];
    let [lower, higher, before, after] = [0, 0, 0, 0];
    let binary = true;
    for (let i = 0; i < n; i++) {
        const x = baseline[i];
        const y = candidate[i];
        const change = y - x;
        if (change < -NO_MOVE)
            lower++;
        else if (change > NO_MOVE)
            higher++;
        if (change < -NO_MOVE || change > NO_MOVE)
            changes[i] = change;
        if (binary && (x === 0 || x === 1) && (y === 0 || y === 1)) {
            before += x;
            after += y;
        }
        else
            binary = false;
        if (x < lowest)
            lowest = x;
        if (x > highest)
            highest = x;
        if (y < lowest)
            lowest = y;
        if (y > highest)
            highest = y;
    }
    return {
        changes,
        moves: { lower, higher, same: n - lower - higher },
        values: { lowest, highest },
        passed: binary ? { baseline: before, candidate: after } : null,
    };
}

// EXTERNAL MODULE: ./src/statistics/gamma.ts
var gamma = __webpack_require__(73246);
;// CONCATENATED MODULE: ./src/statistics/effect-size.ts
/** Standardised size of a paired change; undefined, not 0 or 10¹⁵, when there is no spread. */




/**
 * Cohen's d_z = mean ÷ standard deviation of the differences, and Hedges' g_z, the same without its small-sample bias.
 * @returns null below two differences or when their spread is only rounding noise: then no number means anything.
 * @see Hedges 1981, J Educ Stat 6:107
 */
function cohensDz(differences) {
    (0,checks/* requireFinite */.hp)('differences', differences);
    const unit = (0,magnitude/* unitFor */.SN)((0,sums/* largestSize */.W5)(differences));
    const values = unit === 1 ? differences : (0,magnitude/* inUnits */.Dz)(differences, unit);
    const deviation = (0,sums/* spread */.il)(values);
    if (deviation === null)
        return null;
    const dz = (0,sums/* sum */.cz)(values) / values.length / deviation;
    return { dz, hedgesGz: dz * hedgesFactor(differences.length - 1) };
}
/** Exact small-sample factor J(df) = Γ(df/2) / (√(df/2) Γ((df − 1)/2)). */
function hedgesFactor(df) {
    if (df < 2)
        return 0;
    return Math.exp((0,gamma/* logGamma */.SX)(df / 2) - (0,gamma/* logGamma */.SX)((df - 1) / 2)) / Math.sqrt(df / 2);
}

// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(87412);
// EXTERNAL MODULE: ./src/statistics/roots.ts
var roots = __webpack_require__(25330);
// EXTERNAL MODULE: ./src/statistics/student-t.ts
var student_t = __webpack_require__(39893);
;// CONCATENATED MODULE: ./src/statistics/generalised-tango.ts
/**
 * Score interval for the mean of paired differences in [−R, R]: Tango's interval beyond −1, 0, 1.
 * At a trial mean the likeliest distribution on the observed differences and the two end points ±R is found;
 * its variance is the yardstick. Own generalisation, calibrated in docs/statistics.md; equals Tango 1998 for
 * differences in {−1, 0, 1} with R = 1.
 */






/** A difference this close to ±R (relative) sits on the end point. */
const ON_THE_END = 1e-12;
const NEWTON_STEPS = 60;
/** Variance, under the likeliest distribution with mean `delta`, of one difference. */
function restrictedVariance({ values, counts, total }, at) {
    const { delta, bound } = at;
    const { tilt, atBound } = likeliestTilt({ values, counts, total }, at);
    let [mass, spread] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const u = values[i] - delta;
        const p = counts[i] / (total * (1 + tilt * u));
        mass += p;
        spread += p * u * u;
    }
    if (!atBound)
        return spread;
    const end = (tilt < 0 ? bound : -bound) - delta;
    return spread + Math.max(0, 1 - mass) * end * end;
}
/** Σ c·u / (1 + λu), decreasing in λ, and its slope. */
function imbalance({ values, counts }, { tilt, delta }) {
    let [value, slope] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const u = values[i] - delta;
        const ratio = u / (1 + tilt * u);
        value += counts[i] * ratio;
        slope -= counts[i] * ratio * ratio;
    }
    return [value, slope];
}
/** λ of the likeliest distribution. `atBound`: an unseen end point must carry mass to bring the mean to `delta`. */
function likeliestTilt(groups, at) {
    const { delta, bound } = at;
    const { values } = groups;
    const edge = bound * (1 - ON_THE_END);
    let low = -1 / (bound - delta);
    let high = 1 / (bound + delta);
    if (values[values.length - 1] < edge && imbalance(groups, { tilt: low, delta })[0] <= 0)
        return { tilt: low, atBound: true };
    if (values[0] > -edge && imbalance(groups, { tilt: high, delta })[0] >= 0)
        return { tilt: high, atBound: true };
    let tilt = 0;
    for (let step = 0; step < NEWTON_STEPS; step++) {
        const [value, slope] = imbalance(groups, { tilt, delta });
        if (value > 0)
            low = tilt;
        else
            high = tilt;
        const newton = tilt - value / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        const moved = Math.abs(next - tilt);
        tilt = next;
        if (moved <= 1e-13 * Math.abs(tilt) || moved <= 1e-16 / bound)
            break;
    }
    return { tilt, atBound: false };
}
function prepare(groups, wanted) {
    if (groups.total === 0)
        return null;
    const bound = Math.max(wanted, (0,sums/* largestSize */.W5)(groups.values));
    if (!(bound > 0))
        throw new RangeError(`the bound must be > 0, got ${bound}`);
    return { estimate: (0,sums/* sum */.cz)(groups.values.map((value, i) => value * groups.counts[i])) / groups.total, bound };
}
/**
 * Interval for the mean difference, in score units.
 * @returns null for no differences
 * @throws RangeError on NaN, or a bound that is not positive
 */
function generalisedTangoInterval(differences, options) {
    requireFinite('differences', differences);
    return generalisedTangoOfGroups(groupValues(differences), options);
}
/** The same interval from differences already counted by value. */
function generalisedTangoOfGroups(groups, options) {
    (0,checks/* requireShare */.Vv)('level', options.level);
    const basis = prepare(groups, options.bound);
    if (basis === null)
        return null;
    const { estimate, bound } = basis;
    const tail = (1 - options.level) / 2;
    if (options.quantile === 't' && groups.total < 2)
        return { lower: -bound, upper: bound };
    const limit = options.quantile === 't' ? (0,student_t/* tUpperQuantile */.k7)(tail, groups.total - 1) : (0,normal/* normalUpperQuantile */.tn)(tail);
    const unit = Math.sqrt((options.varianceFactor ?? 1) / groups.total);
    const score = (delta) => (estimate - delta) / (unit * Math.sqrt(restrictedVariance(groups, { delta, bound })));
    const onEnd = Math.abs(estimate) >= bound * (1 - ON_THE_END);
    return {
        lower: onEnd && estimate < 0
            ? -bound
            : (0,roots/* root */.z)(d => score(d) - limit, { low: -bound, high: estimate, atLow: Infinity, atHigh: -limit }),
        upper: onEnd && estimate > 0
            ? bound
            : (0,roots/* root */.z)(d => score(d) + limit, { low: estimate, high: bound, atLow: limit, atHigh: -Infinity }),
    };
}
/** Two-sided p of the score test of "mean difference = `delta`"; null for no differences. */
function generalisedScoreTest(groups, at) {
    const basis = prepare(groups, at.bound);
    if (basis === null)
        return null;
    if (basis.estimate === at.delta)
        return 1;
    const variance = restrictedVariance(groups, { delta: at.delta, bound: basis.bound });
    return Math.min(1, 2 * (0,normal/* normalSf */.nG)(Math.abs(basis.estimate - at.delta) / Math.sqrt(variance / groups.total)));
}

// EXTERNAL MODULE: ./src/statistics/intervals.ts
var intervals = __webpack_require__(40777);
;// CONCATENATED MODULE: ./src/statistics/tango.ts
/** Tango's score interval and score test for the difference of two paired pass rates. */



function requireFlipsOf({ lost, gained, n }) {
    (0,checks/* requireCounts */.gB)({ lost, gained, n });
    if (lost + gained > n)
        throw new RangeError(`${lost + gained} flips among ${n} pairs`);
}
/** Restricted maximum-likelihood share of lost samples when the true difference is `delta`. */
function restrictedLostShare({ lost, gained, n }, delta) {
    const a = 2 * n;
    const b = -gained - lost + (2 * n - gained + lost) * delta;
    const c = -lost * delta * (1 - delta);
    const discriminant = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (discriminant + b) : (discriminant - b) / (2 * a);
}
/** Score statistic at a trial difference: positive when the data lie above it. */
function score(flips, delta) {
    const variance = 2 * restrictedLostShare(flips, delta) + delta * (1 - delta);
    const gap = flips.gained - flips.lost - flips.n * delta;
    if (gap === 0)
        return 0;
    return gap / Math.sqrt(flips.n * Math.max(0, variance));
}
/**
 * Tango's score interval for the raw difference (gained − lost) / n, in [−1, 1]. With no flips it is honest, not [0, 0].
 * @returns null when n = 0.
 * @see Tango 1998, Stat Med 17:891
 */
function tangoInterval(flips, level) {
    requireFlipsOf(flips);
    (0,checks/* requireShare */.Vv)('level', level);
    if (flips.n === 0)
        return null;
    const z = (0,normal/* normalUpperQuantile */.tn)((1 - level) / 2);
    const estimate = (flips.gained - flips.lost) / flips.n;
    const lower = estimate === -1 ? -1 : (0,roots/* root */.z)(d => score(flips, d) - z, { low: -1, high: estimate, atLow: Infinity, atHigh: -z });
    const upper = estimate === 1 ? 1 : (0,roots/* root */.z)(d => score(flips, d) + z, { low: estimate, high: 1, atLow: z, atHigh: -Infinity });
    return { estimate, lower, upper };
}
/**
 * Score test of "the true difference is `nullDifference`" for paired pass rates. At −margin its
 * `pGreater` is the p of non-inferiority. At 0 it is McNemar's test without continuity correction.
 * @returns null when n = 0.
 */
function pairedScoreTest(flips, nullDifference) {
    requireFlipsOf(flips);
    if (!(nullDifference > -1 && nullDifference < 1))
        throw new RangeError(`the null difference must lie between −1 and 1, got ${nullDifference}`);
    if (flips.n === 0)
        return null;
    const z = score(flips, nullDifference);
    return { z, pLess: normalCdf(z), pGreater: normalSf(z), pTwoSided: Math.min(1, 2 * normalSf(Math.abs(z))) };
}

;// CONCATENATED MODULE: ./src/statistics/intervals-chosen.ts
/** Which interval is shown for the mean difference, and which one may rule out a drop. */







/** With more distinct differences than this the t interval is equal to four digits and closed-form. */
const MANY_DISTINCT = 10_000;
function chooseIntervals(draft) {
    if (draft.n === 0)
        return { interval: null, rangeInterval: null };
    if (draft.clusters)
        return clusterIntervals(draft);
    if (draft.flips)
        return flipIntervals(draft);
    if (draft.groups.values.length > MANY_DISTINCT)
        return largeIntervals(draft);
    return scoreIntervals(draft, draft.groups);
}
/** Zeros and ones on a wider scale (0 to 5, say) could still move further than by 1. */
function flipIntervals({ flips, n, level, groups, bound }) {
    const { lower, upper } = tangoInterval({ ...flips, n }, level);
    const rangeInterval = bound > 1 ? generalisedTangoOfGroups(groups, { level, bound }) : { lower, upper };
    return { interval: { lower, upper, method: 'Tango score' }, rangeInterval };
}
/** Shown: R = the largest difference seen. For margins: R = full range, since a rare large drop may be unseen. */
function scoreIntervals({ largest, bound, range, level }, groups) {
    if (bound === 0)
        return { interval: null, rangeInterval: null };
    const shown = generalisedTangoOfGroups(groups, { level, bound: largest || bound });
    return {
        interval: { ...shown, method: 'score' },
        rangeInterval: range === null ? null : generalisedTangoOfGroups(groups, { level, bound }),
    };
}
function largeIntervals({ differences, delta, n, level, bound, range }) {
    const se = (0,sums/* spread */.il)(differences) / Math.sqrt(n);
    return {
        interval: { ...around(delta, (0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, n - 1) * se), method: 't' },
        rangeInterval: range === null ? null : (0,intervals/* bonettPriceT */.C4)(differences, { bound, level }),
    };
}
function around(centre, reach) {
    return { lower: centre - reach, upper: centre + reach };
}
/** CR2 t; for margins widened to the interval of independent samples, where one unseen large drop counts. */
function clusterIntervals(draft) {
    const shown = draft.clusters.interval;
    if (shown === null)
        return clusterMeansIntervals(draft);
    const apart = draft.range === null ? null : independentRange(draft);
    return {
        interval: { ...shown, method: 'CR2 t' },
        rangeInterval: apart === null ? null : { lower: Math.min(shown.lower, apart.lower), upper: Math.max(shown.upper, apart.upper) },
    };
}
function independentRange(draft) {
    const { kind, groups, differences, bound, level } = draft;
    if (kind === 'continuous' && groups.values.length > MANY_DISTINCT)
        return (0,intervals/* bonettPriceT */.C4)(differences, { bound, level });
    return generalisedTangoOfGroups(groups, { level, bound });
}
/** Clusters that all moved alike have no spread: the score interval with one value per cluster stays honest. */
function clusterMeansIntervals(draft) {
    const { sizes, sums } = (0,clusters/* clusterSums */.$r)({ differences: draft.differences, cluster: draft.cluster });
    return scoreIntervals(draft, (0,statistics_groups/* groupValues */.kc)(sums.map((total, g) => total / sizes[g])));
}

;// CONCATENATED MODULE: ./src/statistics/power.ts
/** Planning: what a number of pairs can detect or rule out, from variance only, never from the observed change. */





function quantiles({ alpha, power }) {
    (0,checks/* requireShare */.Vv)('alpha', alpha);
    (0,checks/* requireShare */.Vv)('power', power);
    return { za: (0,normal/* normalUpperQuantile */.tn)(alpha / 2), zb: (0,normal/* normalUpperQuantile */.tn)(1 - power) };
}
/** Where no pair flipped, up to this many flips among n pairs are still plausible (rule of three). */
const UNSEEN_FLIPS = 3;
/**
 * Pairs needed to detect a difference of paired pass rates with McNemar's test.
 * @returns null when the true difference is 0
 * @see Connett, Smith & McHugh 1987, Stat Med 6:581; Lachin 1992, Stat Med 11:1239
 */
function pairsToDetectFlips(truth) {
    const { za, zb } = quantiles(truth);
    const flipRate = truth.lostRate + truth.gainedRate;
    const delta = truth.lostRate - truth.gainedRate;
    if (delta === 0)
        return null;
    return (za * Math.sqrt(flipRate) + zb * Math.sqrt(flipRate - delta ** 2)) ** 2 / delta ** 2;
}
/**
 * Smallest drop of a pass rate that `n` pairs detect, in [0, 1], given the share of samples that flip.
 * @returns null when even a drop of 1 would be missed
 */
function detectableFlipDrop(seen) {
    const { za, zb } = quantiles(seen);
    const { n } = seen;
    if (n < 1)
        return null;
    const floor = seen.flipRate > 0 ? seen.flipRate : Math.min(1, UNSEEN_FLIPS / n);
    const shortfall = (delta) => {
        const flipRate = Math.max(floor, delta);
        return za * Math.sqrt(flipRate) + zb * Math.sqrt(Math.max(0, flipRate - delta ** 2)) - delta * Math.sqrt(n);
    };
    return shortfall(1) > 0 ? null : (0,roots/* bisect */.h)(shortfall, 0, 1);
}
/**
 * Smallest mean difference that a paired t test detects, in score units: (t₁₋α⸝₂ + t_power)·s/√n.
 * @param spread standard error of the mean and its degrees of freedom (n − 1, or Satterthwaite's)
 */
function detectableMeanDifference(spread) {
    (0,checks/* requirePositive */.z6)('df', spread.df);
    return ((0,student_t/* tUpperQuantile */.k7)(spread.alpha / 2, spread.df) + (0,student_t/* tUpperQuantile */.k7)(1 - spread.power, spread.df)) * spread.se;
}
/**
 * Pairs needed so that, if nothing changed, the score interval excludes a drop of `margin`.
 * `changes` is the distribution of differences without a change: symmetric about 0; `meanSquare` its mean square,
 * where `changes` is not that distribution itself. For pass/fail this is (z_a√V₀ + z_b√ψ)²/M² with Tango's V₀.
 */
function pairsToRuleOut(wanted) {
    const { za, zb } = quantiles(wanted);
    const { changes, margin, bound } = wanted;
    (0,checks/* requirePositive */.z6)('margin', margin);
    const atMargin = restrictedVariance(changes, { delta: -margin, bound });
    const atZero = wanted.meanSquare ?? restrictedVariance(changes, { delta: 0, bound });
    return (za * Math.sqrt(atMargin) + zb * Math.sqrt(atZero)) ** 2 / margin ** 2;
}
/**
 * Pairs needed to detect `delta` from variance components (Miller 2024, eq. 9): `omega2` between samples,
 * `sigma2Baseline` and `sigma2Candidate` within samples of one epoch.
 */
function pairsFromComponents(truth) {
    const { za, zb } = quantiles(truth);
    if (truth.delta === 0)
        return null;
    const perPair = truth.omega2 + truth.sigma2Baseline / truth.baselineEpochs + truth.sigma2Candidate / truth.candidateEpochs;
    return ((za + zb) ** 2 * perPair) / truth.delta ** 2;
}
/**
 * Pairs needed to show that numbers dropped by less than `margin`, by the simple normal formula.
 * @param truth `trueDelta` is candidate − baseline with higher better; `alphaOneSided` e.g. 0.025
 * @returns null when the true drop is the margin or more
 */
function pairsForNonInferiority(truth) {
    const { za, zb } = quantiles({ alpha: 2 * truth.alphaOneSided, power: truth.power });
    const room = truth.margin + truth.trueDelta;
    return room <= 0 ? null : ((za + zb) * truth.sd) ** 2 / room ** 2;
}

;// CONCATENATED MODULE: ./src/statistics/pairs-needed.ts
/** How many pairs it would take to rule out a drop, from what one comparison shows about its noise. */





const BINS = 64;
const POWER = 0.8;
/** Summary of the differences' sizes; bins keep their mean square. */
function noiseOf(groups, scale) {
    const { values, counts, total } = (0,statistics_groups/* groupSizes */.eB)(groups);
    const per = Math.max(1, total / BINS);
    const sizes = [];
    const shares = [];
    let [squares, held] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        squares += values[i] ** 2 * counts[i];
        held += counts[i];
        if (values.length > BINS && held < per && i < values.length - 1)
            continue;
        sizes.push(Math.sqrt(squares / held));
        shares.push(held / groups.total);
        [squares, held] = [0, 0];
    }
    return { sizes, shares, ...scale };
}
/** The same sizes with both signs equally often: what differences look like when nothing changed. */
function unchanged({ sizes, shares }) {
    const same = Math.max(0, 1 - shares.reduce((total, share) => total + share, 0));
    const down = sizes.map((size, i) => [-size, shares[i] / 2]);
    const up = sizes.map((size, i) => [size, shares[i] / 2]);
    const all = [...down, [0, same], ...up].filter(([, share]) => share > 0).sort((p, q) => p[0] - q[0]);
    return { values: Float64Array.from(all, p => p[0]), counts: Float64Array.from(all, p => p[1]), total: 1 };
}
/**
 * Pairs needed so that, if nothing changed, a drop of `margin` (score units, > 0) is ruled out with power 0.8.
 * @returns null when it cannot be told: no pairs, no margin, or numbers that never moved. Pass/fail samples that
 *   never flipped are planned for with the flips that could have gone unseen (3 among n).
 */
function pairsNeeded(input) {
    const { comparison, level } = input;
    (0,checks/* requireShare */.Vv)('level', level);
    const unit = (0,magnitude/* unitFor */.SN)(comparison.noise?.bound ?? 1);
    const noise = comparison.noise && inUnitsOf(comparison.noise, unit);
    const [n, margin] = [comparison.n, input.margin / unit];
    if (noise === null || n === 0 || !(margin > 0) || margin >= noise.bound)
        return null;
    const seen = noise.sizes.length > 0;
    if (!seen && comparison.kind !== 'binary')
        return null;
    const basis = seen ? noise : { ...noise, sizes: [1], shares: [Math.min(1, UNSEEN_FLIPS / n)] };
    const design = { changes: unchanged(basis), margin, bound: noise.bound, alpha: 1 - level, power: POWER };
    const pairs = comparison.kind === 'binary' ? pairsToRuleOut(design) : borderlinePairs(design);
    return (0,magnitude/* finiteOrNull */.Es)(Math.ceil(pairs * noise.designEffect));
}
function inUnitsOf(noise, unit) {
    return unit === 1 ? noise : { ...noise, sizes: noise.sizes.map(size => size / unit), bound: noise.bound / unit };
}
const ROUNDS = 40;
/**
 * The closed formula plans with the variance of data whose mean is 0. Numbers that move little need far fewer pairs,
 * because data that just fail to exclude the margin lie lower and are less surprising there: each round weighs the
 * differences as such borderline data would have them.
 */
function borderlinePairs(design) {
    const { changes } = design;
    const meanSquare = changes.values.reduce((total, d, i) => total + d * d * changes.counts[i], 0);
    let pairs = pairsToRuleOut(design);
    if (meanSquare === 0)
        return pairs;
    for (let round = 0; round < ROUNDS; round++) {
        const shift = -(0,normal/* normalUpperQuantile */.tn)(1 - design.power) * Math.sqrt(meanSquare / pairs);
        pairs = (pairs + pairsToRuleOut({ ...design, changes: leaning(changes, shift / meanSquare), meanSquare })) / 2;
    }
    return pairs;
}
/** The same differences, reweighted in proportion to 1 + tilt·d (never below 0). */
function leaning({ values, counts, total }, tilt) {
    const weighted = counts.map((count, i) => count * Math.max(0, 1 + tilt * values[i]));
    const sum = weighted.reduce((all, weight) => all + weight, 0);
    return { values, counts: weighted.map(weight => (weight * total) / sum), total };
}

;// CONCATENATED MODULE: ./src/statistics/refusals.ts
/** When there is too little data for any two-way decision, whatever the numbers say. */
/** Fewer pairs cannot reach p ≤ .05 by sign flips without ties, and their intervals rest on almost nothing. */
const LEAST_PAIRS = 6;
/** The same for clusters, which are then the independent observations. */
const LEAST_CLUSTERS = 6;
/** Why no decision is allowed, or null. `clusters` is null where no cluster key is declared. */
function refusalFor({ n, clusters }) {
    if (n < LEAST_PAIRS)
        return `needs at least ${LEAST_PAIRS} pairs`;
    if (clusters !== null && clusters < LEAST_CLUSTERS)
        return `needs at least ${LEAST_CLUSTERS} clusters`;
    return null;
}

// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(57930);
;// CONCATENATED MODULE: ./src/statistics/chi-squared.ts
/** Chi-squared distribution. */



/** P(X > x); computed directly, so it does not vanish at x = 700. */
function chiSquaredSf(x, df) {
    (0,checks/* requirePositive */.z6)('df', df);
    return (0,gamma/* incompleteGamma */.yH)(df / 2, x / 2).upper;
}
/** P(X ≤ x). */
function chiSquaredCdf(x, df) {
    requirePositive('df', df);
    return incompleteGamma(df / 2, x / 2).lower;
}
/** The x with P(X ≤ x) = p. */
function chiSquaredQuantile(p, df) {
    requireProbability('p', p);
    if (p === 0)
        return 0;
    if (p === 1)
        return Infinity;
    let high = 1;
    while (high < Number.MAX_VALUE / 4 && chiSquaredSf(high, df) > 1 - p)
        high *= 2;
    const gap = p <= 0.5 ? (x) => chiSquaredCdf(x, df) - p : (x) => 1 - p - chiSquaredSf(x, df);
    return bisect(gap, 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/mcnemar.ts
/** McNemar's test: do pass/fail flips lean to one side? */



/**
 * McNemar's test in its four usual forms. Without a real change every flip is a fair coin;
 * samples that did not flip carry no evidence.
 * @throws RangeError on a negative or fractional count.
 * @see McNemar 1947, Psychometrika 12:153; mid-p: Fagerland, Lydersen & Laake 2013, BMC Med Res Methodol 13:91
 */
function mcnemar({ lost, gained }) {
    (0,checks/* requireCounts */.gB)({ lost, gained });
    const flips = lost + gained;
    const fewer = Math.min(lost, gained);
    const tail = (0,binomial/* fairCoinCdf */.bv)(fewer, flips);
    const mass = (0,binomial/* fairCoinPmf */.HJ)(fewer, flips);
    const gap = Math.abs(lost - gained);
    const chiSquared = flips === 0 ? 0 : gap ** 2 / flips;
    const chiSquaredCorrected = flips === 0 ? 0 : Math.max(0, gap - 1) ** 2 / flips;
    return {
        exact: Math.min(1, 2 * tail),
        midP: flips === 0 ? 1 : gap === 0 ? 1 - mass / 2 : 2 * tail - mass,
        chiSquared,
        chiSquaredCorrected,
        asymptotic: chiSquaredSf(chiSquared, 1),
        asymptoticCorrected: chiSquaredSf(chiSquaredCorrected, 1),
        smallestMidP: flips === 0 ? 1 : 2 ** -flips,
    };
}

// EXTERNAL MODULE: ./src/statistics/sign-flip.ts + 1 modules
var sign_flip = __webpack_require__(14104);
;// CONCATENATED MODULE: ./src/statistics/test-chosen.ts
/** Which test answers "did the mean change?" for these data (docs/statistics.md has the table). */




/** A p of exactly 0 would be a lie told by underflow. */
const atLeastSomething = (p) => Math.min(1, Math.max(Number.MIN_VALUE, p));
/** Few values without ties: mid-p would exceed its level (true size .0625 at .05), so plain p is used. */
const FEW_WITHOUT_TIES = 8;
function chooseTest(draft) {
    if (draft.n === 0)
        return null;
    if (draft.clusters)
        return clusterTest(draft);
    const flip = draft.flips ? flipTest(draft.flips) : chooseSignTest((0,sign_flip/* signFlipOfGroups */.s)(draft.groups));
    return draft.exchangeable ? flip : withScoreTest(flip, draft);
}
function flipTest(flips) {
    const { exact, midP, smallestMidP } = mcnemar(flips);
    return {
        name: 'McNemar mid-p',
        p: atLeastSomething(midP),
        exactP: atLeastSomething(exact),
        smallestP: atLeastSomething(smallestMidP),
    };
}
/** Mid-p where ties are part of the data, plain p where values are a continuum. */
function chooseSignTest(flip) {
    const mid = flip.onLattice && !(flip.tieFree && flip.nonZero > 0 && flip.nonZero <= FEW_WITHOUT_TIES);
    return {
        name: mid ? 'sign-flip mid-p' : 'sign-flip',
        p: atLeastSomething(mid ? flip.midPTwoSided : flip.pTwoSided),
        exactP: mid && flip.method === 'lattice' ? atLeastSomething(flip.pTwoSided) : null,
        smallestP: atLeastSomething(mid ? flip.smallestMidP : flip.smallestP),
    };
}
/** Runs with different epochs are not exchangeable; the larger of two p values protects against that. */
function withScoreTest(flip, draft) {
    if (draft.largest === 0)
        return flip;
    const score = generalisedScoreTest(draft.groups, { delta: 0, bound: draft.largest });
    return { ...flip, name: `${flip.name}, score test`, p: Math.max(flip.p, score ?? 1), exactP: null };
}
function clusterTest(draft) {
    const flip = chooseSignTest((0,clusters/* clusterSignFlip */.T8)({ differences: draft.differences, cluster: draft.cluster }));
    const p = draft.clusters.p === null ? flip.p : Math.max(flip.p, draft.clusters.p);
    return { name: 'cluster sign-flip, CR2 t', p, exactP: null, smallestP: flip.smallestP };
}

;// CONCATENATED MODULE: ./src/statistics/ratio.ts
/** Cost, tokens and time are compared as ratios: paired log ratios, or a ratio of sums where zeros forbid logs. */








const ratio_POWER = 0.8;
/**
 * Paired comparison of amounts ≥ 0. All positive: mean log ratio with a t interval, so the answer is the ratio of
 * geometric means and one huge sample does not decide alone. Any zero: ratio of sums, linearised error.
 * @throws RangeError on negative or non-finite amounts, or unequal lengths
 */
function comparePairedRatios(input) {
    const { baseline, candidate, level } = input;
    (0,checks/* requirePaired */.dK)(baseline, candidate);
    const [mine, theirs] = [amountsOf('baseline', baseline), amountsOf('candidate', candidate)];
    (0,checks/* requireShare */.Vv)('level', level);
    const totals = { n: baseline.length, baselineTotal: mine.total, candidateTotal: theirs.total };
    const refusal = refusalFor({ n: totals.n, clusters: null });
    return {
        ...totals,
        refusal,
        ...finite(mine.positive && theirs.positive ? byLogs(input) : bySums(input)),
    };
}
/** null for what no double can hold. */
function finite(found) {
    return {
        ...found,
        baselineMean: (0,magnitude/* finiteOrNull */.Es)(found.baselineMean),
        candidateMean: (0,magnitude/* finiteOrNull */.Es)(found.candidateMean),
        delta: (0,magnitude/* finiteOrNull */.Es)(found.delta),
        interval: (0,magnitude/* finiteBounds */.vG)(found.interval),
        detectableRise: (0,magnitude/* finiteOrNull */.Es)(found.detectableRise),
        test: found.test && Number.isFinite(found.test.p) ? found.test : null,
    };
}
/** Sum, and whether no amount is 0. */
function amountsOf(name, amounts) {
    const unit = (0,magnitude/* unitFor */.SN)((0,checks/* largestFinite */.Cy)(name, amounts));
    const total = new sums/* RunningSum */.V1();
    let positive = true;
    for (let i = 0; i < amounts.length; i++) {
        const amount = amounts[i];
        if (amount < 0)
            throw new RangeError(`${name}[${i}] must be ≥ 0, got ${amount}`);
        if (amount === 0)
            positive = false;
        total.add(amount / unit);
    }
    return { total: (0,magnitude/* saturated */._6)(total.value * unit), positive };
}
/** Log of each ratio with rounding noise set to 0, and the mean log of either side (NaN for no pairs). */
function logRatios(baseline, candidate) {
    const n = baseline.length;
    const changes = new Float64Array(n);
    const [before, after] = [new sums/* RunningSum */.V1(), new sums/* RunningSum */.V1()];
    let [lower, higher] = [0, 0];
    for (let i = 0; i < n; i++) {
        const x = Math.log(baseline[i]);
        const y = Math.log(candidate[i]);
        before.add(x);
        after.add(y);
        const change = y - x;
        if (change < -NO_MOVE)
            lower++;
        else if (change > NO_MOVE)
            higher++;
        else
            continue;
        changes[i] = change;
    }
    const moves = { lower, higher, same: n - lower - higher };
    return { changes, moves, baselineMean: before.value / n, candidateMean: after.value / n };
}
function byLogs({ baseline, candidate, level, }) {
    const { changes: logs, moves, ...means } = logRatios(baseline, candidate);
    const n = logs.length;
    const centre = n === 0 ? null : (0,sums/* sum */.cz)(logs) / n;
    const se = standardError(logs);
    const reach = se === null ? null : (0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, n - 1) * se;
    return {
        kind: 'log-ratio',
        baselineMean: n === 0 ? null : Math.exp(means.baselineMean),
        candidateMean: n === 0 ? null : Math.exp(means.candidateMean),
        delta: centre === null ? null : Math.expm1(centre),
        interval: centre === null
            ? null
            : reach === null
                ? equalInterval(Math.expm1(centre), n)
                : { lower: Math.expm1(centre - reach), upper: Math.expm1(centre + reach), method: 't on log ratios' },
        detectableRise: se === null ? null : Math.expm1(detectable({ se, n, level })),
        effectSize: null,
        notes: se === null && n > 1 ? [ALL_EQUAL] : [],
        moves,
        test: ratio_flipTest(logs),
    };
}
function bySums({ baseline, candidate, level, }) {
    const n = baseline.length;
    const unit = (0,magnitude/* unitFor */.SN)(Math.max((0,sums/* largestSize */.W5)(baseline), (0,sums/* largestSize */.W5)(candidate)));
    const [x, y] = unit === 1 ? [baseline, candidate] : [(0,magnitude/* inUnits */.Dz)(baseline, unit), (0,magnitude/* inUnits */.Dz)(candidate, unit)];
    const ratio = ratioOfSums({ baseline: x, candidate: y, level });
    const method = ratio.se === null ? ALL_EQUAL : 't on the ratio of sums';
    const changes = moved((0,sums/* differences */.tX)(x, y));
    return {
        kind: 'ratio-of-sums',
        baselineMean: n === 0 ? null : ((0,sums/* sum */.cz)(x) / n) * unit,
        candidateMean: n === 0 ? null : ((0,sums/* sum */.cz)(y) / n) * unit,
        delta: ratio.delta,
        interval: ratio.interval === null ? null : { ...ratio.interval, method },
        detectableRise: ratio.se === null ? null : detectable({ se: ratio.se, n, level }),
        effectSize: null,
        notes: ['zeros: ratio of sums'],
        moves: countMoves(changes),
        test: ratio_flipTest(changes),
    };
}
const ALL_EQUAL = 'all ratios equal';
/** Enough pairs that all changed by one factor, as when a price changes, leave no doubt about the factor. */
function equalInterval(delta, n) {
    return n < LEAST_PAIRS ? null : { lower: delta, upper: delta, method: ALL_EQUAL };
}
/** Residuals below this share of the largest amount are rounding noise. */
const ROUNDING = 1e-12;
/**
 * Total candidate ÷ total baseline − 1, with the linearised (delta-method) error of e = y − r·x.
 * Without any such error `se` is null; 0 to 0 is no change.
 * @see Cochran 1977, Sampling Techniques, ch. 6
 */
function ratioOfSums(input) {
    const { baseline, candidate, level } = input;
    (0,checks/* requirePaired */.dK)(baseline, candidate);
    const unit = (0,magnitude/* unitFor */.SN)(Math.max((0,sums/* largestSize */.W5)(baseline), (0,sums/* largestSize */.W5)(candidate)));
    if (unit !== 1)
        return ratioOfSums({ baseline: (0,magnitude/* inUnits */.Dz)(baseline, unit), candidate: (0,magnitude/* inUnits */.Dz)(candidate, unit), level });
    const n = baseline.length;
    const [x, y] = [(0,sums/* sum */.cz)(baseline), (0,sums/* sum */.cz)(candidate)];
    const nothing = n > 0 && x === 0 && y === 0;
    if (nothing)
        return { delta: 0, se: null, interval: plain(equalInterval(0, n)) };
    if (!(x > 0))
        return { delta: null, se: null, interval: null };
    const delta = (0,sums/* sum */.cz)((0,sums/* differences */.tX)(baseline, candidate)) / x;
    const residual = candidate.map((value, i) => value - (y / x) * baseline[i]);
    if ((0,sums/* largestSize */.W5)(residual) <= ROUNDING * (0,sums/* largestSize */.W5)(candidate))
        return { delta: (0,magnitude/* finiteOrNull */.Es)(delta), se: null, interval: (0,magnitude/* finiteBounds */.vG)(plain(equalInterval(delta, n))) };
    const squared = (0,sums/* variance */.GV)(residual);
    const se = squared === null || (0,sums/* spread */.il)(residual) === null ? null : (0,magnitude/* finiteOrNull */.Es)(Math.sqrt(n * squared) / x);
    if (se === null)
        return { delta: (0,magnitude/* finiteOrNull */.Es)(delta), se: null, interval: null };
    const reach = (0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, n - 1) * se;
    return { delta, se, interval: (0,magnitude/* finiteBounds */.vG)({ lower: Math.max(-1, delta - reach), upper: delta + reach }) };
}
function plain(bounds) {
    return bounds && { lower: bounds.lower, upper: bounds.upper };
}
/** null without a spread: log ratios that differ by less than a billionth are equal. */
function standardError(values) {
    const deviation = (0,sums/* spread */.il)(values);
    return deviation === null || deviation <= NO_MOVE ? null : deviation / Math.sqrt(values.length);
}
function detectable({ se, n, level }) {
    return ((0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, n - 1) + (0,student_t/* tUpperQuantile */.k7)(1 - ratio_POWER, n - 1)) * se;
}
function ratio_flipTest(changes) {
    return changes.length === 0 ? null : chooseSignTest((0,sign_flip/* signFlip */.R)(changes));
}

;// CONCATENATED MODULE: ./src/statistics/compare.ts
/** Door: compares paired scores of two runs, picks the test and the interval by the kind of data and names them. */












const compare_POWER = 0.8;
/**
 * Compares two runs sample by sample.
 * @throws RangeError on NaN, unequal lengths or a level outside (0, 1)
 */
function comparePaired(sample) {
    requireSample(sample);
    const { baseline, candidate } = sample;
    const unit = (0,magnitude/* unitFor */.SN)(Math.max((0,checks/* largestFinite */.Cy)('baseline', baseline), (0,checks/* largestFinite */.Cy)('candidate', candidate)));
    return compare_finite(compareInUnits(unit === 1 ? sample : scaled(sample, unit)), unit);
}
function scaled(sample, unit) {
    const { baseline, candidate, range } = sample;
    return {
        ...sample,
        baseline: (0,magnitude/* inUnits */.Dz)(baseline, unit),
        candidate: (0,magnitude/* inUnits */.Dz)(candidate, unit),
        range: range && { min: range.min / unit, max: range.max / unit },
    };
}
/** Back to score units; null for what no double can hold. */
function compare_finite(found, unit) {
    const { interval, rangeInterval, test, effectSize, detectableDrop, noise } = found;
    const back = (bounds) => (0,magnitude/* finiteBounds */.vG)(bounds && { ...bounds, lower: bounds.lower * unit, upper: bounds.upper * unit });
    return {
        ...found,
        baselineMean: (0,magnitude/* saturated */._6)(found.baselineMean * unit),
        candidateMean: (0,magnitude/* saturated */._6)(found.candidateMean * unit),
        delta: (0,magnitude/* saturated */._6)(found.delta * unit),
        interval: back(interval),
        rangeInterval: back(rangeInterval),
        test: test && Number.isFinite(test.p) ? test : null,
        effectSize: effectSize && Number.isFinite(effectSize.value) ? effectSize : null,
        detectableDrop: detectableDrop === null ? null : (0,magnitude/* finiteOrNull */.Es)(detectableDrop * unit),
        noise: noise && inScoreUnits(noise, unit),
    };
}
function inScoreUnits(noise, unit) {
    const bound = noise.bound * unit;
    return Number.isFinite(bound) ? { ...noise, sizes: noise.sizes.map(size => size * unit), bound } : null;
}
function compareInUnits(sample) {
    const draft = draftOf(sample);
    return {
        n: draft.n,
        clusters: draft.clusters?.clusters ?? null,
        kind: draft.kind,
        baselineMean: draft.baselineMean,
        candidateMean: draft.candidateMean,
        delta: draft.delta,
        ...chooseIntervals(draft),
        test: chooseTest(draft),
        flips: draft.flips,
        moves: draft.moves,
        effectSize: effectSize(draft),
        detectableDrop: detectableDrop(draft),
        refusal: refusalFor({ n: draft.n, clusters: draft.clusters?.clusters ?? null }),
        notes: draft.notes,
        noise: draft.n === 0 ? null : noiseOf(draft.groups, { bound: draft.bound, designEffect: designEffect(draft) }),
    };
}
function requireSample(sample) {
    (0,checks/* requirePaired */.dK)(sample.baseline, sample.candidate);
    (0,checks/* requireShare */.Vv)('level', sample.level);
    if (sample.cluster)
        (0,checks/* requirePaired */.dK)(sample.baseline, sample.cluster);
    if (sample.range &&
        !(sample.range.max > sample.range.min && Number.isFinite(sample.range.max / 2 - sample.range.min / 2)))
        throw new RangeError(`the range must grow and end, got ${sample.range.min} to ${sample.range.max}`);
}
function effectSize(draft) {
    if (draft.flips) {
        const { lost, gained } = draft.flips;
        return gained === 0 ? null : { name: 'odds lost/gained', value: lost / gained };
    }
    const found = draft.n < 3 ? null : cohensDz(draft.differences);
    return found === null ? null : { name: "Hedges' g_z", value: found.hedgesGz };
}
function detectableDrop(draft) {
    const design = { alpha: 1 - draft.level, power: compare_POWER };
    const { clusters, n, flips } = draft;
    if (n === 0)
        return null;
    if (clusters) {
        if (!clusters.seCr2 || clusters.df === null)
            return null;
        return detectableMeanDifference({ se: clusters.seCr2, df: clusters.df, ...design });
    }
    if (flips)
        return detectableFlipDrop({ n, flipRate: (flips.lost + flips.gained) / n, ...design });
    const deviation = (0,sums/* spread */.il)(draft.differences);
    if (deviation !== null)
        return detectableMeanDifference({ se: deviation / Math.sqrt(n), df: n - 1, ...design });
    // Nothing moved: an all-or-nothing change of a few samples is what could have gone unseen.
    const share = draft.moves.same === n && draft.range ? detectableFlipDrop({ n, flipRate: 0, ...design }) : null;
    return share === null ? null : share * draft.bound;
}
/** How much clusters inflate the variance of the mean; 1 without clusters or where it cannot be told. */
function designEffect({ clusters }) {
    if (!clusters?.seCr2 || !clusters.seNaive)
        return 1;
    return Math.max(1, (clusters.seCr2 / clusters.seNaive) ** 2);
}


/***/ }),

/***/ 73246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   Oo: () => (/* binding */ logChoose),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   yH: () => (/* binding */ incompleteGamma)
/* harmony export */ });
/* unused harmony exports logBeta, logPoissonMass */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2974);
/** Log gamma, Loader's deviance parts and the incomplete gamma function. */

const EULER_GAMMA = 0.5772156649015329;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const LAST_TERM = 60;
const ZETA_TERMS = 60;
/** Σ n^−k from n = first on, by Euler–Maclaurin. */
function zetaTail(k, first) {
    const power = first ** -k;
    const bernoulli = [
        1 / 12,
        (-(k + 1) * (k + 2)) / 720 / first ** 2,
        ((k + 1) * (k + 2) * (k + 3) * (k + 4)) / 30240 / first ** 4,
    ];
    return ((power * first) / (k - 1) + power / 2 + ((power * k) / first) * bernoulli.reduce((total, term) => total + term, 0));
}
/** ζ(k) − 1 for k = 0…59 (the first two unused). */
const ZETA_MINUS_ONE = Array.from({ length: LAST_TERM }, (_, k) => {
    if (k < 2)
        return 0;
    let total = zetaTail(k, ZETA_TERMS + 1);
    for (let n = ZETA_TERMS; n >= 2; n--)
        total += n ** -k;
    return total;
});
/** ln Γ(2 + w) for |w| ≤ 1/2 by its Taylor series: keeps all digits where ln Γ passes through 0. */
function logGammaNearTwo(w) {
    let total = 0;
    for (let k = LAST_TERM - 1; k >= 2; k--)
        total += (ZETA_MINUS_ONE[k] * (-w) ** k) / k;
    return total + w * (1 - EULER_GAMMA);
}
/** Stirling's correction: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π]. */
function stirlingError(x) {
    if (x < 15)
        return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
    const q = 1 / (x * x);
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * q) * q) * q) * q) * q) / x;
}
/** ln Γ(x), x > 0; relative error about 1e-15. */
function logGamma(x) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)('x', x);
    if (x < 0.5)
        return logGamma(x + 1) - Math.log(x);
    if (x < 1.5)
        return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
    if (x <= 2.5)
        return logGammaNearTwo(x - 2);
    if (x > 15)
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
    let product = 1;
    let rest = x;
    while (rest > 2.5)
        product *= --rest;
    return Math.log(product) + logGammaNearTwo(rest - 2);
}
/** ln B(a, b). */
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** ln of the number of ways to choose k of n. */
function logChoose(n, k) {
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
/**
 * Loader's deviance x ln(x/m) + m − x, without cancellation when x ≈ m.
 * @see Loader 2000, "Fast and accurate computation of binomial probabilities"
 */
function deviance(x, m) {
    if (x === 0)
        return m;
    if (Math.abs(x - m) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = (x - m) / (x + m);
    let total = (x - m) * v;
    let power = 2 * x * v;
    for (let j = 1; j < LAST_TERM; j++) {
        power *= v * v;
        const next = total + power / (2 * j + 1);
        if (next === total)
            break;
        total = next;
    }
    return total;
}
/** ln of x^a e^{−x} / Γ(a + 1), the Poisson mass at a real-valued count. */
function logPoissonMass(a, x) {
    return -stirlingError(a) - deviance(a, x) - HALF_LOG_TWO_PI - Math.log(a) / 2;
}
const TINY = 1e-300;
const STEPS = 100_000;
/** Lower regularised incomplete gamma by its series; for x < a + 1. */
function lowerSeries(a, x) {
    let term = 1;
    let total = 1;
    for (let k = 1; k < STEPS && term > total * 1e-17; k++) {
        term *= x / (a + k);
        total += term;
    }
    return Math.exp(logPoissonMass(a, x) + Math.log(total));
}
/** Upper regularised incomplete gamma by Lentz's continued fraction; for x ≥ a + 1. */
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let h = d;
    for (let i = 1; i < STEPS; i++) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / (an * d + b || TINY);
        c = b + an / c || TINY;
        h *= d * c;
        if (Math.abs(d * c - 1) < 2e-16)
            break;
    }
    // One exponential of a sum of logarithms: the result may be subnormal and must be rounded once.
    return Math.exp(logPoissonMass(a, x) + Math.log(a * h));
}
/** Regularised incomplete gamma: `lower` = P(a, x), `upper` = Q(a, x), each accurate when it is the small one. */
function incompleteGamma(a, x) {
    if (Number.isNaN(x))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    if (x < a + 1) {
        const lower = lowerSeries(a, x);
        return { lower, upper: 1 - lower };
    }
    const upper = upperFraction(a, x);
    return { lower: 1 - upper, upper };
}


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eB: () => (/* binding */ groupSizes),
/* harmony export */   hT: () => (/* binding */ MANY_SIZES),
/* harmony export */   kc: () => (/* binding */ groupValues),
/* harmony export */   of: () => (/* binding */ binSizes)
/* harmony export */ });
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97023);

/** More distinct values than this are counted by sorting instead of by a map. */
const MAP_LIMIT = 2_000;
function groupValues(values) {
    const seen = new Map();
    for (let i = 0; i < values.length; i++) {
        const value = values[i] + 0;
        const count = seen.get(value);
        if (count === undefined && seen.size === MAP_LIMIT)
            return groupSorted(Float64Array.from(values).sort());
        seen.set(value, (count ?? 0) + 1);
    }
    const sorted = Float64Array.from(seen.keys()).sort();
    return { values: sorted, counts: sorted.map(value => seen.get(value)), total: values.length };
}
function groupSorted(sorted) {
    const distinct = new Float64Array(sorted.length);
    const counts = new Float64Array(sorted.length);
    let last = -1;
    for (const value of sorted) {
        if (last < 0 || distinct[last] !== value)
            distinct[++last] = value;
        counts[last]++;
    }
    return { values: distinct.slice(0, last + 1), counts: counts.slice(0, last + 1), total: sorted.length };
}
/** Sizes |value| of the non-zero values, ascending, with the counts of both signs together. */
function groupSizes({ values, counts }) {
    const sizes = new Float64Array(values.length);
    const both = new Float64Array(values.length);
    let up = values.findIndex(value => value > 0);
    if (up < 0)
        up = values.length;
    let down = up - 1;
    if (down >= 0 && values[down] === 0)
        down--;
    let found = 0;
    for (; down >= 0 || up < values.length; found++) {
        const size = Math.min(down >= 0 ? -values[down] : Infinity, up < values.length ? values[up] : Infinity);
        sizes[found] = size;
        if (down >= 0 && -values[down] === size)
            both[found] += counts[down--];
        if (up < values.length && values[up] === size)
            both[found] += counts[up++];
    }
    const kept = both.slice(0, found);
    let total = 0;
    for (let i = 0; i < found; i++)
        total += kept[i];
    return { values: sizes.slice(0, found), counts: kept, total };
}
/** Sums over more sizes than this are taken over bins of them. */
const MANY_SIZES = 5_000;
/** Bins of one width between 0 and the largest size. */
const BINS = 2_048;
/**
 * Sizes |value| > 0 in bins, each at the root of its mean square: needs no sorting. The square sum stays exact and
 * the sum of fourth powers nearly so, wherever no single size dominates; that is all a tail of signed sums depends on.
 */
function binSizes(values, counts) {
    const perSize = BINS / (0,_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .largestSize */ .W5)(values);
    const squares = new Float64Array(BINS);
    const held = new Float64Array(BINS);
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size === 0)
            continue;
        const place = Math.floor(size * perSize);
        const bin = place < BINS ? place : BINS - 1;
        const count = counts === undefined ? 1 : counts[i];
        squares[bin] += count * size * size;
        held[bin] += count;
        total += count;
    }
    const full = [...held.keys()].filter(bin => held[bin] > 0);
    return {
        values: Float64Array.from(full, bin => Math.sqrt(squares[bin] / held[bin])),
        counts: Float64Array.from(full, bin => held[bin]),
        total,
    };
}


/***/ }),

/***/ 40777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ bonettPriceT),
/* harmony export */   YV: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* unused harmony exports waldPairedInterval, agrestiMinInterval, bonettPriceInterval, clopperPearsonInterval, jeffreysInterval, newcombePairedInterval, newcombeUnpairedInterval, agrestiCaffoInterval */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87412);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39893);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97023);
/** Intervals offered beside the score intervals: for comparison, for conformance, and for unpaired data. */





const zFor = (level) => {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('level', level);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperQuantile */ .tn)((1 - level) / 2);
};
function requireFlips({ lost, gained, n }) {
    requireCounts({ lost, gained, n });
    if (lost + gained > n)
        throw new RangeError(`${lost + gained} flips among ${n} pairs`);
}
function around(centre, reach) {
    return { lower: centre - reach, upper: centre + reach };
}
/** Wald interval with `extra` added to both kinds of flips and `pairs` to the pairs; null when n = 0. */
function waldWith(flips, { extra, pairs, level }) {
    requireFlips(flips);
    const z = zFor(level);
    const n = flips.n + pairs;
    if (flips.n === 0)
        return null;
    const difference = flips.gained - flips.lost;
    const variance = flips.gained + flips.lost + 2 * extra - difference ** 2 / n;
    return around(difference / n, (z * Math.sqrt(variance)) / n);
}
function clipped(bounds) {
    return bounds && { lower: Math.max(-1, bounds.lower), upper: Math.min(1, bounds.upper) };
}
/**
 * Wald interval of paired pass rates. Refused for verdicts: it is [0, 0] without flips and covers as little as 33 %.
 * Not clipped: it may leave [−1, 1].
 */
function waldPairedInterval(flips, level) {
    return waldWith(flips, { extra: 0, pairs: 0, level });
}
/** Wald with half a sample added to each of the four cells. @see Agresti & Min 2005, Stat Med 24:729 */
function agrestiMinInterval(flips, level) {
    return clipped(waldWith(flips, { extra: 0.5, pairs: 2, level }));
}
/** Wald with one flip added to each side; clipped to [−1, 1]. @see Bonett & Price 2012, J Educ Behav Stat 37:479 */
function bonettPriceInterval(flips, level) {
    return clipped(waldWith(flips, { extra: 1, pairs: 2, level }));
}
/**
 * t interval of numeric differences with +R and −R appended; the closed-form substitute of the score interval.
 * It carries the idea of Bonett & Price 2012 to differences in [−R, R].
 */
function bonettPriceT(differences, { bound, level }) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFinite */ .hp)('differences', differences);
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('level', level);
    const m = differences.length + 2;
    const padded = new Float64Array(m);
    padded.set(differences);
    padded[m - 2] = bound;
    padded[m - 1] = -bound;
    const centre = (0,_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .cz)(padded) / m;
    const squares = new _sums_js__WEBPACK_IMPORTED_MODULE_4__/* .RunningSum */ .V1();
    for (let i = 0; i < m; i++)
        squares.add((padded[i] - centre) ** 2);
    const se = Math.sqrt(squares.value / m / m);
    return around(centre, (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .tUpperQuantile */ .k7)((1 - level) / 2, m - 1) * se);
}
function requireProportion({ successes, n }) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireCounts */ .gB)({ successes, n });
    if (successes > n)
        throw new RangeError(`${successes} successes of ${n}`);
}
/** Wilson score interval of one pass rate; exactly 0 or 1 at the ends; null when n = 0. @see Wilson 1927 */
function wilsonInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    const z = zFor(level);
    if (n === 0)
        return null;
    const p = successes / n;
    const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const reach = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n * n))) / (1 + z ** 2 / n);
    return { lower: successes === 0 ? 0 : centre - reach, upper: successes === n ? 1 : centre + reach };
}
/** Exact interval of one pass rate; null when n = 0. @see Clopper & Pearson 1934, Biometrika 26:404 */
function clopperPearsonInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    requireShare('level', level);
    if (n === 0)
        return null;
    const tail = (1 - level) / 2;
    return {
        lower: successes === 0 ? 0 : betaQuantile(tail, { a: successes, b: n - successes + 1 }),
        upper: successes === n ? 1 : betaQuantile(1 - tail, { a: successes + 1, b: n - successes }),
    };
}
/** Equal-tailed Jeffreys interval, not adjusted at the ends; null when n = 0. @see Brown, Cai & DasGupta 2001 */
function jeffreysInterval({ successes, n }, level) {
    requireProportion({ successes, n });
    requireShare('level', level);
    if (n === 0)
        return null;
    const shape = { a: successes + 0.5, b: n - successes + 0.5 };
    return { lower: betaQuantile((1 - level) / 2, shape), upper: betaQuantile((1 + level) / 2, shape) };
}
/**
 * Newcombe's paired interval: two Wilson intervals joined by the correlation of the two runs; null when n = 0.
 * @see Newcombe 1998, Stat Med 17:2635, method 10 without continuity correction
 */
function newcombePairedInterval(table, level) {
    const { bothPassed, lost, gained, bothFailed } = table;
    requireCounts({ bothPassed, lost, gained, bothFailed });
    const n = bothPassed + lost + gained + bothFailed;
    if (n === 0)
        return null;
    const candidate = { successes: bothPassed + gained, n };
    const baseline = { successes: bothPassed + lost, n };
    return squareAndAdd({ candidate, baseline, level, correlation: newcombeCorrelation(table) });
}
/** φ with Newcombe's correction; 0 when a margin is empty. */
function newcombeCorrelation({ bothPassed, lost, gained, bothFailed }) {
    const n = bothPassed + lost + gained + bothFailed;
    const margins = (bothPassed + lost) * (gained + bothFailed) * (bothPassed + gained) * (lost + bothFailed);
    if (margins === 0)
        return 0;
    const plain = bothPassed * bothFailed - lost * gained;
    const corrected = plain > n / 2 ? plain - n / 2 : plain < 0 ? plain : 0;
    return corrected / Math.sqrt(margins);
}
function squareAndAdd({ candidate, baseline, level, correlation }) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    const [w1, w2] = [wilsonInterval(candidate, level), wilsonInterval(baseline, level)];
    const join = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
    return {
        lower: p1 - p2 - join(p1 - w1.lower, w2.upper - p2),
        upper: p1 - p2 + join(w1.upper - p1, p2 - w2.lower),
    };
}
/** Newcombe's interval of two unpaired pass rates; null when either has no trials. @see Newcombe 1998, Stat Med 17:873 */
function newcombeUnpairedInterval({ candidate, baseline, level }) {
    if (candidate.n === 0 || baseline.n === 0)
        return null;
    return squareAndAdd({ candidate, baseline, level, correlation: 0 });
}
/** Wald with one success and one failure added to each side; null without trials. @see Agresti & Caffo 2000 */
function agrestiCaffoInterval({ candidate, baseline, level }) {
    requireProportion(candidate);
    requireProportion(baseline);
    const z = zFor(level);
    if (candidate.n === 0 || baseline.n === 0)
        return null;
    const [n1, n2] = [candidate.n + 2, baseline.n + 2];
    const [p1, p2] = [(candidate.successes + 1) / n1, (baseline.successes + 1) / n2];
    return around(p1 - p2, z * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2));
}


/***/ }),

/***/ 94817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ commonStep),
/* harmony export */   k3: () => (/* binding */ commonDenominator)
/* harmony export */ });
/* unused harmony export LARGEST_DENOMINATOR */
/** Denominators above this are treated as a continuum. */
const LARGEST_DENOMINATOR = 10_000;
/** Rounding noise of a mean or a difference of means, relative to the value (at least 1). */
const NOISE = 1e-12;
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function isWhole(value, tolerance) {
    return Math.abs(value - Math.round(value)) <= tolerance;
}
/** Smallest denominator of `value` up to the limit, by continued fractions; null when there is none. */
function denominatorOf(value) {
    const tolerance = NOISE * Math.max(1, Math.abs(value));
    let rest = Math.abs(value);
    let [previous, denominator] = [0, 1];
    while (denominator <= LARGEST_DENOMINATOR) {
        if (isWhole(value * denominator, tolerance * denominator))
            return denominator;
        const fraction = rest - Math.floor(rest);
        if (fraction < NOISE)
            return null;
        rest = 1 / fraction;
        [previous, denominator] = [denominator, Math.floor(rest) * denominator + previous];
    }
    return null;
}
/** Smallest q ≤ 10,000 with every value · q whole (up to rounding noise), or null. Give distinct values only. */
function commonDenominator(values) {
    let common = 1;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (isWhole(value * common, NOISE * common * Math.max(1, Math.abs(value))))
            continue;
        const own = denominatorOf(value);
        if (own === null)
            return null;
        common *= own / greatestCommonDivisor(common, own);
        if (common > LARGEST_DENOMINATOR)
            return null;
    }
    return common;
}
/** Greatest common divisor of whole sizes; 0 for none. */
function commonStep(sizes) {
    let step = 0;
    for (let i = 0; i < sizes.length; i++)
        step = greatestCommonDivisor(sizes[i], step);
    return step;
}


/***/ }),

/***/ 63977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ inUnits),
/* harmony export */   Es: () => (/* binding */ finiteOrNull),
/* harmony export */   SN: () => (/* binding */ unitFor),
/* harmony export */   _6: () => (/* binding */ saturated),
/* harmony export */   vG: () => (/* binding */ finiteBounds)
/* harmony export */ });
/** Fourth powers, times any number of pairs, stay finite and above 0 between these. */
const LARGE = 2 ** 200;
const SMALL = 2 ** -200;
/** The unit in which `largest` lies between 2⁻²⁰⁰ and 2²⁰⁰; 1 for all ordinary numbers and for 0. */
function unitFor(largest) {
    if (largest === 0 || (largest >= SMALL && largest <= LARGE))
        return 1;
    const exponent = Math.floor(Math.log2(largest));
    return 2 ** (largest > LARGE ? exponent - 200 : exponent + 200);
}
function inUnits(values, unit) {
    const scaled = new Float64Array(values.length);
    for (let i = 0; i < scaled.length; i++)
        scaled[i] = values[i] / unit;
    return scaled;
}
/** null instead of NaN, ±Infinity or nothing. */
function finiteOrNull(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/** The nearest double to a number that may lie beyond all of them. */
function saturated(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}
/** null unless both ends are finite. */
function finiteBounds(bounds) {
    return bounds !== null && Number.isFinite(bounds.lower) && Number.isFinite(bounds.upper) ? bounds : null;
}


/***/ }),

/***/ 77656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg),
/* harmony export */   fU: () => (/* binding */ holm),
/* harmony export */   sw: () => (/* binding */ taroneHolm)
/* harmony export */ });
/* unused harmony exports bonferroni, hochberg, benjaminiYekutieli */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2974);
/** Many metrics, one question: adjusted p values. Compare with `adjusted <= alpha`, never with `<`. */

function requirePs(ps) {
    ps.forEach((p, i) => {
        (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)(`p[${i}]`, p);
    });
}
/** Positions in ascending order of p. */
function ascending(ps) {
    return ps.map((_, i) => i).sort((i, j) => ps[i] - ps[j] || i - j);
}
/** Step down: each p times its factor, never below the ones before it. `factor(rank)`, rank 0 = smallest p. */
function stepDown(ps, factor) {
    requirePs(ps);
    const adjusted = new Array(ps.length).fill(1);
    let running = 0;
    ascending(ps).forEach((i, rank) => {
        running = Math.max(running, Math.min(1, ps[i] * factor(rank)));
        adjusted[i] = running;
    });
    return adjusted;
}
/** Step up: each p times its factor, never above the ones after it. */
function stepUp(ps, factor) {
    requirePs(ps);
    const adjusted = new Array(ps.length).fill(1);
    let running = 1;
    const order = ascending(ps);
    for (let rank = order.length - 1; rank >= 0; rank--) {
        running = Math.min(running, ps[order[rank]] * factor(rank));
        adjusted[order[rank]] = running;
    }
    return adjusted;
}
/** Family-wise error, any dependence. @see Dunn 1961 */
function bonferroni(ps) {
    requirePs(ps);
    return ps.map(p => Math.min(1, p * ps.length));
}
/** Family-wise error, any dependence; never worse than Bonferroni. @see Holm 1979, Scand J Stat 6:65 */
function holm(ps) {
    return stepDown(ps, rank => ps.length - rank);
}
/** Family-wise error under positive dependence. @see Hochberg 1988, Biometrika 75:800 */
function hochberg(ps) {
    return stepUp(ps, rank => ps.length - rank);
}
/** False discovery rate under positive dependence: for lists of samples, not for a gate. @see Benjamini & Hochberg 1995 */
function benjaminiHochberg(ps) {
    return stepUp(ps, rank => ps.length / (rank + 1));
}
/** False discovery rate under any dependence. @see Benjamini & Yekutieli 2001, Ann Stat 29:1165 */
function benjaminiYekutieli(ps) {
    const harmonic = ps.reduce((total, _, i) => total + 1 / (i + 1), 0);
    return stepUp(ps, rank => (harmonic * ps.length) / (rank + 1));
}
/**
 * Holm over the metrics that could be significant at all. A metric with few flips cannot reach a small p;
 * counting it would only tax the others. Uses the smallest attainable p, which does not depend on the direction
 * of the change, so family-wise error stays controlled.
 * @see Tarone 1990, Biometrics 46:515
 */
function taroneHolm(family) {
    const { p, smallestP, alpha } = family;
    if (p.length !== smallestP.length)
        throw new RangeError(`${p.length} p values but ${smallestP.length} smallest attainable ones`);
    requirePs(p);
    requirePs(smallestP);
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('alpha', alpha);
    const able = (k) => smallestP.flatMap((floor, i) => (floor <= alpha / k ? [i] : []));
    let k = 1;
    while (able(k).length > k)
        k++;
    const tested = able(k);
    const adjusted = new Array(p.length).fill(1);
    const holmed = holm(tested.map(i => p[i]));
    tested.forEach((i, rank) => {
        adjusted[i] = holmed[rank];
    });
    const kept = new Set(tested);
    return { adjusted, k, tested: tested.length, pruned: p.map((_, i) => !kept.has(i)) };
}


/***/ }),

/***/ 87412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ normalPdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   nG: () => (/* binding */ normalSf),
/* harmony export */   tn: () => (/* binding */ normalUpperQuantile)
/* harmony export */ });
/* unused harmony export normalCdf */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2974);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73246);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25330);
/** Standard normal distribution. The upper tail is always computed directly, never as 1 − cdf. */



const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Beyond this the tail is below the smallest double. */
const FARTHEST = 40;
/** Density φ(x). */
function normalPdf(x) {
    return INVERSE_ROOT_TWO_PI * Math.exp((-x * x) / 2);
}
/** P(Z > x), relative error about 1e-13 down to 1e-300. */
function normalSf(x) {
    const { lower, upper } = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteGamma */ .yH)(0.5, (x * x) / 2);
    return x >= 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z ≤ x). */
function normalCdf(x) {
    return normalSf(-x);
}
/** The z with P(Z ≤ z) = p; ±Infinity at p = 1 and 0. */
function normalQuantile(p) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('p', p);
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    return p === 0.5 ? 0 : -(0,_roots_js__WEBPACK_IMPORTED_MODULE_2__/* .bisect */ .h)(x => p - normalSf(x), 0, FARTHEST);
}
/** The z with P(Z > z) = p: exact for tails too small to write as 1 − p. */
function normalUpperQuantile(p) {
    return -normalQuantile(p);
}


/***/ }),

/***/ 25330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect),
/* harmony export */   z: () => (/* binding */ root)
/* harmony export */ });
/** Roots of monotone functions inside a bracket. */
/** Halvings that lead from the largest double to the smallest and through its bits; more happen only to NaN. */
const BISECTIONS = 2_200;
/**
 * Bisection to the last bit: the point where `curve` changes sign between `low` and `high`.
 * Slow and unbeatable; used where the curve spans hundreds of orders of magnitude (quantiles).
 */
function bisect(curve, low, high) {
    const below = curve(low) < 0;
    let [a, b] = [low, high];
    for (let step = 0; step < BISECTIONS; step++) {
        const middle = a / 2 + b / 2;
        if (middle <= Math.min(a, b) || middle >= Math.max(a, b))
            return middle;
        if (curve(middle) < 0 === below)
            a = middle;
        else
            b = middle;
    }
    return a / 2 + b / 2;
}
/** Relative width of the bracket at which a root counts as found. */
const WIDTH = 4e-15;
/**
 * Chandrupatla's bracketing root: inverse quadratic steps where safe, bisection elsewhere; about ten evaluations.
 * `atLow` and `atHigh` are the signs (or values) of the curve at the ends, which are never evaluated.
 * @see Chandrupatla 1997, Advances in Engineering Software 28:145
 */
function root(curve, bracket) {
    let [a, fa, b, fb] = [bracket.low, bracket.atLow, bracket.high, bracket.atHigh];
    let share = 0.5;
    for (let step = 0; step < 200; step++) {
        const x = a + share * (b - a);
        const fx = curve(x);
        const [c, fc] = fx > 0 === fa > 0 ? [a, fa] : [b, fb];
        if (c === b)
            [b, fb] = [a, fa];
        [a, fa] = [x, fx];
        const best = Math.abs(fa) < Math.abs(fb) ? a : b;
        const tolerance = (WIDTH * Math.abs(best) + 1e-300) / Math.abs(b - a);
        if (fx === 0 || tolerance > 0.5)
            return best;
        share = Math.min(1 - tolerance, Math.max(tolerance, nextShare({ a, fa, b, fb, c, fc })));
    }
    return a / 2 + b / 2;
}
function nextShare(at) {
    const { a, fa, b, fb, c, fc } = at;
    if (![fa, fb, fc].every(Number.isFinite))
        return 0.5;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi))
        return 0.5;
    return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}


/***/ }),

/***/ 14104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ signFlip),
  s: () => (/* binding */ signFlipOfGroups)
});

// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(57930);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/groups.ts
var statistics_groups = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/statistics/lattice.ts
var lattice = __webpack_require__(94817);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(87412);
;// CONCATENATED MODULE: ./src/statistics/saddlepoint.ts
/** Tail of a sum of randomly signed sizes, by saddlepoint: deterministic, any number of values. */



/** Below this many standard deviations the normal tail is exact to all printed digits. */
const CENTRE = 1e-3;
const STEPS = 200;
/** Cumulants of Σ ±a at tilt t: K, K′, K″. Sizes are scaled so that the largest is 1. */
function cumulants({ values, counts }, t) {
    let [k, k1, k2] = [0, 0, 0];
    for (let i = 0; i < values.length; i++) {
        const a = values[i];
        const count = counts[i];
        const x = t * a;
        const decay = Math.exp(-2 * x);
        const tanh = (1 - decay) / (1 + decay);
        k += count * (x + Math.log1p(decay) - Math.LN2);
        k1 += count * a * tanh;
        k2 += count * a * a * (1 - tanh * tanh);
    }
    return { k, k1, k2 };
}
/** The tilt at which the mean of the sum is `target`: Newton inside a bracket. */
function solveTilt(sizes, target) {
    let [low, high] = [0, Infinity];
    let t = target / cumulants(sizes, 0).k2;
    let found = cumulants(sizes, t);
    for (let step = 0; step < STEPS; step++) {
        if (found.k1 < target)
            low = t;
        else
            high = t;
        const newton = t + (target - found.k1) / found.k2;
        const next = newton > low && newton < high ? newton : high === Infinity ? 2 * t + 1 : (low + high) / 2;
        const moved = Math.abs(next - t);
        t = next;
        found = cumulants(sizes, t);
        if (moved <= 1e-14 * t)
            break;
    }
    return { t, k: found.k, k2: found.k2 };
}
/** Tail at s ≥ 0 of sizes none of which dominates. */
function smoothTail(sizes, total) {
    const { k2: plainVariance } = cumulants(sizes, 0);
    const z = total / Math.sqrt(plainVariance);
    if (z < CENTRE)
        return { tail: (0,normal/* normalSf */.nG)(z), density: (0,normal/* normalPdf */.E7)(z) / Math.sqrt(plainVariance) };
    const { t, k, k2 } = solveTilt(sizes, total);
    const exponent = t * total - k;
    const w = Math.sqrt(2 * exponent);
    const u = t * Math.sqrt(k2);
    return {
        tail: (0,normal/* normalSf */.nG)(w) + (0,normal/* normalPdf */.E7)(w) * (1 / u - 1 / w),
        density: Math.exp(-exponent) / Math.sqrt(2 * Math.PI * k2),
    };
}
/** Tail at any s, also below 0 and beyond the largest possible sum. */
function tailAt(sizes, { total, reach }) {
    if (Math.abs(total) >= reach * (1 - EDGE))
        return { tail: total > 0 ? 0 : 1, density: 0 };
    const found = smoothTail(sizes, Math.abs(total));
    return total < 0 ? { ...found, tail: 1 - found.tail } : found;
}
/** This close to the largest possible sum (relative) the tail is a single signing at most. */
const EDGE = 1e-11;
/** A size whose square exceeds this share of the remaining sum of squares makes the sum lumpy. */
const GIANT = 0.1;
const MOST_GIANTS = 8;
/** Largest number of signings of giants times distinct sizes that is affordable. */
const WORK = 300_000;
/** Whether a size makes a sum with this sum of squares lumpy. */
function dominates(size, squares) {
    return size * size > GIANT * squares;
}
function squareSum({ values, counts }) {
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += values[i] * values[i] * counts[i];
    return squares;
}
/** Splits off the largest sizes while one of them dominates the rest. */
function splitGiants(sizes) {
    let squares = squareSum(sizes);
    if (!dominates(sizes.values[sizes.values.length - 1], squares))
        return { giants: [], rest: sizes };
    const counts = sizes.counts.slice();
    const giants = [];
    for (let i = counts.length - 1; i >= 0; i--) {
        const a = sizes.values[i];
        while (counts[i] > 0 && dominates(a, squares)) {
            if (giants.length === MOST_GIANTS || 2 ** (giants.length + 1) * counts.length > WORK)
                break;
            giants.push(a);
            counts[i]--;
            squares -= a * a;
        }
        if (counts[i] > 0)
            break;
    }
    const kept = (_, i) => counts[i] > 0;
    const rest = { values: sizes.values.filter(kept), counts: counts.filter(kept), total: sizes.total - giants.length };
    return { giants, rest };
}
/** Largest possible sum. */
function reachOf({ values, counts }) {
    let reach = 0;
    for (let i = 0; i < values.length; i++)
        reach += values[i] * counts[i];
    return reach;
}
/**
 * P(Σ ±a ≥ |s|) without lattice correction, which on a lattice is close to the mid-p tail; `density` is that of the
 * sum at |s|, for turning mid-p into plain p on a lattice. Signs of sizes that dominate are enumerated, the rest is
 * smooth. Relative error below about 1 % at 30 values, falling fast with their number.
 * @param sizes the non-zero |differences|
 * @see Robinson 1982, JRSS B 44:91; Lugannani & Rice 1980, Adv Appl Probab 12:475
 */
function signedSumTail(sizes, total) {
    const scale = sizes.values[sizes.values.length - 1];
    const scaled = { ...sizes, values: (0,magnitude/* inUnits */.Dz)(sizes.values, scale) };
    const { giants, rest: apart } = splitGiants(scaled);
    const rest = apart.values.length > statistics_groups/* MANY_SIZES */.hT ? (0,statistics_groups/* binSizes */.of)(apart.values, apart.counts) : apart;
    const reach = reachOf(rest);
    const signings = 2 ** giants.length;
    let [tail, density] = [0, 0];
    for (let code = 0; code < signings; code++) {
        const shift = giants.reduce((sum, a, bit) => sum + ((code >> bit) & 1 ? a : -a), 0);
        const at = tailAt(rest, { total: Math.abs(total) / scale - shift, reach });
        tail += at.tail;
        density += at.density;
    }
    return { tail: tail / signings, density: density / signings / scale };
}

// EXTERNAL MODULE: ./src/statistics/sums.ts
var sums = __webpack_require__(97023);
;// CONCATENATED MODULE: ./src/statistics/sign-flip.ts
/**
 * Sign-flip (paired permutation) test of the mean difference. If nothing changed, which run is called
 * the baseline is a coin flip for every sample, so all signings of the differences are equally likely.
 */






/** Largest Σ|v| and largest number of multiplications of an exact lattice distribution. */
const LATTICE_LIMIT = 20_000;
const WORK_LIMIT = 20_000_000;
/** Signings of up to this many differences are enumerated, half by half. */
const ENUMERATION_LIMIT = 30;
/** Sums closer than this share of Σ|d| are tied. */
const TIE = 1e-11;
/**
 * @param differences candidate − baseline, one per sample (or sums, one per cluster)
 * @throws RangeError on NaN or infinity
 * @see Fisher 1935, The Design of Experiments §21; saddlepoint: Robinson 1982
 */
function signFlip(differences) {
    (0,checks/* requireFinite */.hp)('differences', differences);
    return signFlipOfMany(differences) ?? signFlipOfGroups((0,statistics_groups/* groupValues */.kc)(differences));
}
/** Thousands of values without a common denominator, none of which dominates, need no counting by value. */
function signFlipOfMany(differences) {
    if (differences.length <= statistics_groups/* MANY_SIZES */.hT || (0,lattice/* commonDenominator */.k3)(differences) !== null)
        return null;
    const sizes = (0,statistics_groups/* binSizes */.of)(differences);
    if (sizes.total <= statistics_groups/* MANY_SIZES */.hT || dominates((0,sums/* largestSize */.W5)(differences), squareSum(sizes)))
        return null;
    const total = (0,sums/* sum */.cz)(differences);
    return summary({ sizes, total, method: 'saddlepoint', onLattice: false, tail: sign_flip_smoothTail(sizes, { total, step: 0 }) });
}
/** The same test from differences already counted by value. */
function signFlipOfGroups(groups) {
    const sizes = (0,statistics_groups/* groupSizes */.eB)(groups);
    const denominator = denominatorOf(sizes);
    const total = weightedSum(groups);
    if (sizes.total === 0)
        return summary({ sizes, total, method: 'lattice', onLattice: true, tail: { atLeast: 1, exactly: 1 } });
    if (denominator !== null)
        return latticeTest(groups, denominator);
    if (sizes.total <= ENUMERATION_LIMIT)
        return summary({
            sizes,
            total,
            method: 'enumeration',
            onLattice: false,
            tail: enumeratedTail(sizes, Math.abs(total)),
        });
    return summary({ sizes, total, method: 'saddlepoint', onLattice: false, tail: sign_flip_smoothTail(sizes, { total, step: 0 }) });
}
/** Common denominator of the sizes, unless one is so small beside it that it would round to 0. */
function denominatorOf({ values }) {
    const denominator = (0,lattice/* commonDenominator */.k3)(values);
    if (denominator === null || values.some(size => Math.round(size * denominator) === 0))
        return null;
    return denominator;
}
function weightedSum({ values, counts }) {
    const running = new sums/* RunningSum */.V1();
    for (let i = 0; i < values.length; i++)
        running.add(values[i] * counts[i]);
    return running.value;
}
function latticeTest(groups, denominator) {
    const whole = { ...groups, values: groups.values.map(value => Math.round(value * denominator)) };
    const raw = (0,statistics_groups/* groupSizes */.eB)(whole);
    const step = (0,lattice/* commonStep */.Wl)(raw.values);
    const sizes = { ...raw, values: raw.values.map(size => size / step) };
    const total = weightedSum(whole) / step;
    const tail = exactlyCountable(sizes) ? latticeTail(sizes, Math.abs(total)) : null;
    if (tail)
        return summary({ sizes, total, method: 'lattice', onLattice: true, tail });
    return summary({ sizes, total, method: 'saddlepoint', onLattice: true, tail: sign_flip_smoothTail(sizes, { total, step: 2 }) });
}
function exactlyCountable({ values, counts }) {
    if (values.length === 1)
        return true;
    let [reach, work] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        work += (reach + 1) * (counts[i] + 1);
        reach += values[i] * counts[i];
    }
    return reach <= LATTICE_LIMIT && work <= WORK_LIMIT;
}
/** Exact distribution on whole numbers: one binomial per size, stretched by the size and convolved. */
function latticeTail({ values, counts }, total) {
    const reach = (0,sums/* sum */.cz)(values.map((size, i) => size * counts[i]));
    const up = (reach + total) / 2;
    if (values.length === 1)
        return { atLeast: (0,binomial/* fairCoinCdf */.bv)(reach - up, reach), exactly: (0,binomial/* fairCoinPmf */.HJ)(up, reach) };
    let masses = new Float64Array([1]);
    for (let i = 0; i < values.length; i++)
        masses = convolve(masses, { size: values[i], count: counts[i] });
    let above = 0;
    for (let t = reach; t > up; t--)
        above += masses[t];
    const exactly = masses[up];
    return { atLeast: above + exactly, exactly };
}
function convolve(masses, { size, count }) {
    const wider = new Float64Array(masses.length + size * count);
    for (let k = 0; k <= count; k++) {
        const weight = (0,binomial/* fairCoinPmf */.HJ)(k, count);
        const shift = k * size;
        for (let i = 0; i < masses.length; i++)
            wider[i + shift] += weight * masses[i];
    }
    return wider;
}
/** All signings of up to 30 values: sums of either half, sorted, matched by two pointers. */
function enumeratedTail(sizes, total) {
    const all = [];
    sizes.values.forEach((size, i) => {
        for (let k = 0; k < sizes.counts[i]; k++)
            all.push(size);
    });
    const half = all.length >> 1;
    const [left, right] = [signedSums(all.slice(0, half)), signedSums(all.slice(half))];
    const slack = TIE * (0,sums/* sum */.cz)(all);
    const signings = left.length * right.length;
    const atLeast = countAtLeast({ left, right, limit: total - slack }) / signings;
    return { atLeast, exactly: atLeast - countAtLeast({ left, right, limit: total + slack }) / signings };
}
function signedSums(sizes) {
    let sums = new Float64Array([0]);
    for (const size of sizes) {
        const next = new Float64Array(sums.length * 2);
        next.set(sums.map(s => s - size));
        next.set(sums.map(s => s + size), sums.length);
        sums = next;
    }
    return sums.sort();
}
function countAtLeast(of) {
    let count = 0;
    let from = of.right.length;
    for (const x of of.left) {
        while (from > 0 && x + of.right[from - 1] >= of.limit)
            from--;
        count += of.right.length - from;
    }
    return count;
}
/** Saddlepoint tail; on a lattice with step `step` the mass at the total is added back by halves. */
function sign_flip_smoothTail(sizes, { total, step }) {
    const reach = reachOf(sizes);
    if (Math.abs(total) >= reach * (1 - TIE))
        return { atLeast: 2 ** -sizes.total, exactly: 2 ** -sizes.total };
    const { tail, density } = signedSumTail(sizes, total);
    const exactly = step * density;
    return { atLeast: tail + exactly / 2, exactly };
}
function summary(of) {
    const { sizes, total, tail } = of;
    const even = Math.abs(total) <= TIE * reachOf(sizes);
    const larger = Math.min(1, tail.atLeast);
    const smaller = Math.min(1, 1 - tail.atLeast + tail.exactly);
    return {
        method: of.method,
        pTwoSided: even ? 1 : Math.min(1, 2 * larger),
        midPTwoSided: sizes.total === 0 ? 1 : even ? 1 - tail.exactly / 2 : Math.min(1, 2 * larger - tail.exactly),
        pLess: total <= 0 ? larger : smaller,
        pGreater: total >= 0 ? larger : smaller,
        smallestP: Math.min(1, 2 ** (1 - sizes.total)),
        smallestMidP: 2 ** -sizes.total,
        nonZero: sizes.total,
        tieFree: sizes.values.length === sizes.total,
        onLattice: of.onLattice,
    };
}


/***/ }),

/***/ 39893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ tSf),
/* harmony export */   k7: () => (/* binding */ tUpperQuantile),
/* harmony export */   uy: () => (/* binding */ tTwoSided)
/* harmony export */ });
/* unused harmony exports tCdf, tQuantile */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87412);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25330);
/** Student's t distribution with real-valued degrees of freedom (Satterthwaite's are fractional). */




/** P(T > t). */
function tSf(t, df) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('df', df);
    if (df === Infinity)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalSf */ .nG)(t);
    if (Math.abs(t) === Infinity)
        return t > 0 ? 0 : 1;
    const ratio = (t / df) * t;
    const x = ratio === Infinity ? 0 : 1 / (1 + ratio);
    const y = ratio === Infinity ? 1 : ratio / (1 + ratio);
    const { lower, upper } = (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J7)({ a: df / 2, b: 0.5, x, y });
    return t >= 0 ? lower / 2 : 0.5 + upper / 2;
}
/** P(T ≤ t). */
function tCdf(t, df) {
    return tSf(-t, df);
}
/** P(|T| ≥ |t|). */
function tTwoSided(t, df) {
    return 2 * tSf(Math.abs(t), df);
}
/** The t with P(T ≤ t) = p. */
function tQuantile(p, df) {
    requireProbability('p', p);
    requirePositive('df', df);
    if (df === Infinity)
        return normalQuantile(p);
    return p > 0.5 ? tUpperQuantile(1 - p, df) : 0 - tUpperQuantile(p, df);
}
/** The t ≥ 0 with P(T > t) = p, p ≤ ½; for p > ½ the mirrored value. */
function tUpperQuantile(p, df) {
    if (p > 0.5)
        return -tUpperQuantile(1 - p, df);
    if (p === 0)
        return Infinity;
    if (p === 0.5)
        return 0;
    if (df === Infinity)
        return -(0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(p);
    let high = 1;
    while (tSf(high, df) > p && high < Number.MAX_VALUE / 4)
        high *= 2;
    return (0,_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .bisect */ .h)(t => p - tSf(t, df), high === 1 ? 0 : high / 2, high);
}


/***/ }),

/***/ 97023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   W5: () => (/* binding */ largestSize),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _magnitude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);

/**
 * Running sum with Neumaier's compensation: exact to the last bit or so at any length and order of magnitude.
 * @see Neumaier 1974, Z. Angew. Math. Mech. 54:39
 */
class RunningSum {
    total = 0;
    lost = 0;
    add(value) {
        const next = this.total + value;
        this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
        this.total = next;
    }
    get value() {
        return this.total + this.lost;
    }
}
/** Compensated sum. */
function sum(values) {
    const running = new RunningSum();
    for (let i = 0; i < values.length; i++)
        running.add(values[i]);
    return running.value;
}
/** Unbiased variance (divisor n − 1), in squared units, by two passes; null below two values. */
function variance(values) {
    const n = values.length;
    if (n < 2)
        return null;
    const centre = sum(values) / n;
    const squares = new RunningSum();
    for (let i = 0; i < n; i++)
        squares.add((values[i] - centre) ** 2);
    return squares.value / (n - 1);
}
/** Largest absolute value; 0 for no values. */
function largestSize(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (size > largest)
            largest = size;
    }
    return largest;
}
/** Standard deviations below this share of the largest value are rounding noise, not spread. */
const ROUNDING = 1e-12;
/** Sample standard deviation; null when undefined (n < 2) or when it is only rounding noise. */
function spread(values) {
    const largest = largestSize(values);
    const unit = (0,_magnitude_js__WEBPACK_IMPORTED_MODULE_0__/* .unitFor */ .SN)(largest);
    const found = variance(unit === 1 ? values : (0,_magnitude_js__WEBPACK_IMPORTED_MODULE_0__/* .inUnits */ .Dz)(values, unit));
    if (found === null)
        return null;
    const deviation = Math.sqrt(found) * unit;
    return deviation <= ROUNDING * largest ? null : deviation;
}
/** candidate − baseline, pair by pair. */
function differences(baseline, candidate) {
    const d = new Float64Array(baseline.length);
    for (let i = 0; i < d.length; i++)
        d[i] = candidate[i] - baseline[i];
    return d;
}


/***/ }),

/***/ 72491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ RESOURCE_MARGIN),
/* harmony export */   V7: () => (/* binding */ scoreMargin),
/* harmony export */   WB: () => (/* binding */ RATE_MARGIN),
/* harmony export */   Yg: () => (/* binding */ scoreRange),
/* harmony export */   rA: () => (/* binding */ ruledOut)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16105);

/** Range of a score: the declared one, else [0, 1] when every value of both sides lies in it, else unknown. */
function scoreRange({ settings, bounds, }) {
    const declared = settings.range;
    // A value outside the declared range would make every bound computed from it wrong.
    if (declared)
        return bounds.min < declared.min || bounds.max > declared.max ? null : declared;
    return bounds.min >= 0 && bounds.max <= 1 ? { min: 0, max: 1 } : null;
}
/** The drop to rule out: the metric's own, else the global one as a share of the range; none without a range. */
function scoreMargin({ settings, range, margin, }) {
    if (range === null)
        return null;
    return settings.margin ?? margin * (range.max - range.min);
}
/** A drop larger than this is ruled out; ≥ 0, and null where nothing is. */
function ruledOut(rangeInterval, direction) {
    return rangeInterval === null ? null : Math.max(0, -(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .turnedBounds */ ._)(rangeInterval, direction).lower);
}
/** Rise of cost, tokens or time that matters by default, as ratio − 1. */
const RESOURCE_MARGIN = 0.1;
/** Rise of an error or limit rate that matters by default. */
const RATE_MARGIN = 0.01;


/***/ }),

/***/ 60289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _pair_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19503);

/** Confidence level of every interval: the test and the interval must agree. */
const levelOf = ({ alpha }) => 1 - alpha;
/** The finding that leaves a scorer, or the whole comparison, without a verdict. */
function blockOf(findings, scorer) {
    const applies = ({ scorer: name }) => name === undefined || (scorer !== null && (0,_pair_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfScorer */ .Iz)(name)(scorer.columns.candidate));
    return findings.find(finding => finding.level === 'block' && applies(finding)) ?? null;
}
function measured(comparison) {
    const some = comparison.n > 0;
    return {
        kind: comparison.kind,
        pairs: comparison.n,
        clusters: comparison.clusters,
        baselineValue: some ? comparison.baselineMean : null,
        candidateValue: some ? comparison.candidateMean : null,
        delta: some ? comparison.delta : null,
        interval: comparison.interval,
        rangeInterval: comparison.rangeInterval,
        test: comparison.test,
        effectSize: comparison.effectSize,
        flips: comparison.flips,
        moves: comparison.moves,
        detectableDrop: comparison.detectableDrop,
        refusal: comparison.refusal,
        notes: comparison.notes,
    };
}


/***/ }),

/***/ 16105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ turnedBounds),
/* harmony export */   d: () => (/* binding */ turned)
/* harmony export */ });
/** Turned so that + is better. */
const turned = (value, direction) => (direction === 'higher' ? value : -value);
/** An interval turned so that + is better. */
function turnedBounds(bounds, direction) {
    return direction === 'higher' ? bounds : { lower: -bounds.upper, upper: -bounds.lower };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
