export const id = 177;
export const ids = [177];
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

/***/ 9177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordedRuns: () => (/* binding */ recordedRuns)
});

;// CONCATENATED MODULE: ./src/artifacts/names.ts
function artifactNames(prefix, suite) {
    return {
        part: (job, leg) => `${prefix}-part-${suite}-${job}-${leg}`,
        parts: `${prefix}-part-${suite}-`,
        candidate: `${prefix}-candidate-${suite}`,
        baseline: `${prefix}-baseline-${suite}`,
        report: `${prefix}-report-${suite}`,
    };
}

// EXTERNAL MODULE: ./src/pair/glob.ts
var pair_glob = __webpack_require__(8080);
;// CONCATENATED MODULE: ./src/baseline/accepted.ts

/** Events whose runs evaluate what is, or is about to be, on a branch of the repository itself. */
const RECORDING_EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch']);
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
/** The branch that a run stands for: that of its merge queue where it has one. */
function branchOf(label) {
    return QUEUE.exec(label)?.[1] ?? label;
}
const isOfQueue = (label) => QUEUE.test(label);
function isAcceptedBranch(label, branches) {
    return branches.some(glob => (0,pair_glob/* matchesGlob */.k)(branchOf(label), glob));
}
const isRecordingEvent = (event) => RECORDING_EVENTS.has(event);
/** Made by a fork's run, as the label says; of one without a label nothing is known. */
function isForks({ workflow_run: run }, repositoryId) {
    const ids = [run?.repository_id, run?.head_repository_id];
    return ids.some(id => id !== undefined && id !== repositoryId);
}
/** What the artifact itself says against it, or null. */
function labelProblem(artifact, repositoryId) {
    const { workflow_run: run, expired, expires_at } = artifact;
    if (!run?.id || !run.head_sha)
        return 'GitHub does not say which run made it';
    if (run.repository_id === undefined || run.head_repository_id === undefined || isForks(artifact, repositoryId))
        return `made by a run of another repository (a fork), whatever its branch ${run.head_branch ?? ''} is called`;
    if (expired)
        return `expired${expires_at ? ` on ${expires_at.slice(0, 10)}` : ''}`;
    return null;
}
/** How a rejection begins that tells of another workflow's record. */
const OTHER_WORKFLOW = 'made by another workflow';
/**
 * What the run that made it says against it, or null. Its branch is judged apart.
 * @param workflowPath null: of whatever workflow.
 */
function runProblem(run, { repositoryId, workflowPath, headSha }) {
    if (run === null)
        return 'its run has been deleted';
    if (run.repository.id !== repositoryId || run.head_repository?.id !== repositoryId)
        return 'made by a run of another repository (a fork)';
    if (!isRecordingEvent(run.event))
        return `made by a run on ${run.event}, which evaluates no branch of this repository`;
    if (workflowPath !== null && pathOf(run) !== workflowPath)
        return `${OTHER_WORKFLOW} (${pathOf(run)})`;
    if (run.head_sha !== headSha)
        return 'its run is of another commit than its label';
    if (isOfQueue(run.head_branch ?? '') && run.event !== 'merge_group')
        return 'on a branch of the merge queue, but not made by it';
    return null;
}
/** Without the `@ref` that some runs have. */
const pathOf = ({ path }) => path.split('@', 1)[0] ?? '';
/** `evals.yml` and `.github/workflows/evals.yml` name the same workflow. */
function workflowPathOf(name) {
    return name.includes('/') ? name : `.github/workflows/${name}`;
}

// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(6661);
;// CONCATENATED MODULE: ./src/github/pages.ts
const PAGE_SIZE = 100;
/** @throws GitHubError */
async function pages_listAll(api, { route, parameters = {}, parse, maxPages, }) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
        const found = await api.get(route, { ...parameters, per_page: PAGE_SIZE, page }, parse);
        items.push(...found);
        if (found.length < PAGE_SIZE)
            return { items, cut: false };
    }
    return { items, cut: true };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/github/schema.ts
/** What we read of GitHub's events and answers. Everything else in them passes unread. */

const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const optionalText = schemas/* string */.YjP().nullish();
const repository = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    full_name: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    default_branch: schemas/* string */.YjP().optional(),
    private: schemas/* boolean */.zMY().optional(),
    visibility: schemas/* string */.YjP().optional(),
});
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() });
const pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP().optional(),
    user: user.nullish(),
    merge_commit_sha: optionalText,
    head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() }),
});
const workflowRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().optional(),
    event: schemas/* string */.YjP(),
    status: optionalText,
    conclusion: optionalText,
    path: schemas/* string */.YjP(),
    head_sha: sha,
    head_branch: optionalText,
    html_url: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }).nullish(),
});
const payload = schemas/* object */.Ikc({
    repository: repository.optional(),
    pull_request: pull.optional(),
    workflow_run: workflowRun.extend({ pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })).nullish() }).optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, head_ref: schemas/* string */.YjP(), base_sha: sha, base_ref: schemas/* string */.YjP() }).optional(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* object */.Ikc({}).nullish() }).optional(),
    ref: schemas/* string */.YjP().optional(),
});
const commit = schemas/* object */.Ikc({ sha, parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })) });
const artifact = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    expires_at: schemas/* string */.YjP().nullable(),
    digest: optionalText,
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        repository_id: schemas/* int */.Whr(),
        head_repository_id: schemas/* int */.Whr(),
        head_branch: optionalText,
        head_sha: schemas/* string */.YjP(),
    })
        .partial()
        .nullish(),
});
const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().optional(),
    html_url: schemas/* string */.YjP(),
    user: user.nullish(),
});
const review = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullish(),
    user: user.nullish(),
});
/** @throws ZodError, as all parsers here: the client says what was asked when it happens. */
const parsePayload = (json) => payload.parse(json);
const parseRepository = (json) => repository.parse(json);
const parsePull = (json) => pull.parse(json);
const parsePulls = (json) => z.array(pull).parse(json);
const parseRun = (json) => workflowRun.parse(json);
const parseRuns = (json) => schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(workflowRun) }).parse(json).workflow_runs;
const parseCommit = (json) => commit.parse(json);
const parseCommits = (json) => schemas/* array */.YOg(commit).parse(json);
const schema_parseMergeBase = (json) => z.object({ merge_base_commit: commit }).parse(json).merge_base_commit.sha;
const schema_parseArtifacts = (json) => {
    const { total_count: total, artifacts } = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), artifacts: schemas/* array */.YOg(artifact) }).parse(json);
    return { total, artifacts };
};
const parseComment = (json) => comment.parse(json);
const parseComments = (json) => z.array(comment).parse(json);
const parseReviews = (json) => z.array(review).parse(json);
/** `admin`, `write`, `read` or `none`: maintainers are `write`, triagers `read`. */
const parsePermission = (json) => z.object({ permission: z.string() }).parse(json).permission;
const parseBranchName = (json) => schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).parse(json).name;
const parseViewer = (json) => z.object({ viewer: z.object({ login: z.string() }) }).parse(json).viewer.login;
const parseCreatedId = (json) => z.object({ id: z.int() }).parse(json).id;

;// CONCATENATED MODULE: ./src/github/artifacts.ts



/** Of one run, all attempts. @throws GitHubError */
function artifactsOfRun(api, run, name) {
    const parse = (json) => parseArtifacts(json).artifacts;
    return listAll(api, {
        route: 'GET /actions/runs/{run}/artifacts',
        parameters: { run, ...(name !== undefined && { name }) },
        parse,
        maxPages: 10,
    });
}
/** A page of those of the whole repository, of one name or of any; GitHub gives the newest first. @throws GitHubError */
function artifactsNamed(api, { name, page }) {
    return api.get('GET /actions/artifacts', { ...(name !== undefined && { name }), per_page: PAGE_SIZE, page }, schema_parseArtifacts);
}
/** Where the zip lies: an address that is good for a minute, and must be asked without our token. @throws GitHubError */
async function artifactAddress(api, id) {
    const answer = await api.request('GET /actions/artifacts/{id}/zip', { id, request: { redirect: 'manual' } });
    const { location } = answer.headers;
    if (typeof location === 'string')
        return location;
    throw new error/* GitHubError */.y({ kind: 'strange', status: answer.status, message: `artifact ${id} has no address` });
}

;// CONCATENATED MODULE: ./src/github/commits.ts



/** How far back a walk goes; the list of commits has a hundred a page. */
const MAX_COMMITS = 300;
/** A commit by full or short sha, branch or tag; null when there is none. @throws GitHubError */
async function findCommit(api, ref) {
    try {
        return await api.get('GET /commits/{ref}', { ref }, parseCommit);
    }
    catch (thrown) {
        // 422: "No commit found for SHA".
        if ((0,error/* isGitHub */.W)(thrown, 'not-found', 'refused'))
            return null;
        throw thrown;
    }
}
/** @throws GitHubError */
function mergeBase(api, base, head) {
    return api.get('GET /compare/{basehead}', { basehead: `${base}...${head}`, per_page: 1 }, parseMergeBase);
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
        const commits = await this.#api.get('GET /commits', { sha, per_page: PAGE_SIZE }, parseCommits);
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
        throw new GitHubError({ kind: 'strange', status: answer.status, message: `${path} is no file` });
    }
    catch (thrown) {
        if (isGitHub(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/baseline/record-walk.ts
/** The way back from a commit along first parents, past the records that were made of each. */




/** Pages of artifacts of one name, newest first: a thousand records. */
const MAX_PAGES = 10;
/** The list of records, each page asked for once however many walks there are. */
class RecordPages {
    #api;
    #pages = new Map();
    /** Exact name of the artifacts. */
    name;
    constructor(api, name) {
        this.#api = api;
        this.name = name;
    }
    /** @throws GitHubError */
    async at(page) {
        const known = this.#pages.get(page) ?? (await artifactsNamed(this.#api, { name: this.name, page }));
        this.#pages.set(page, known);
        return known;
    }
}
class RecordWalk {
    #options;
    /** Every record that was listed; also of use when the walk breaks off. */
    records = [];
    visited = new Set();
    listed = false;
    /** It ended before the last record. */
    isCut = false;
    constructor(options) {
        this.#options = options;
    }
    /** GitHub lists the newest records first. Those on later pages were made earlier: they are only asked for when needed. */
    async from(sha, traveller) {
        const { pages, runId } = this.#options;
        for (let page = 1; page <= MAX_PAGES; page++) {
            const { artifacts, total } = await pages.at(page);
            this.listed = true;
            const last = artifacts.length < PAGE_SIZE || page * PAGE_SIZE >= total;
            // While pages are read, new artifacts shift others onto the next one.
            const fresh = artifacts.filter(({ id }) => !this.records.some(known => known.id === id));
            this.records.push(...fresh.filter(({ workflow_run: run }) => run?.id !== runId).sort(newestFirst));
            if (last || page === MAX_PAGES || isNewestFirst(artifacts))
                await this.#walk(sha, traveller);
            if (last || traveller.isServed() || traveller.isTired())
                return;
        }
        this.isCut = true;
    }
    /** Past the records that are not visited yet. */
    async #walk(from, traveller) {
        const waiting = this.records.filter(artifact => !this.visited.has(artifact));
        let left = this.#usable(waiting);
        let behind = 0;
        for await (const sha of this.#options.history.firstParents(from)) {
            const here = waiting.filter(artifact => artifact.workflow_run?.head_sha === sha);
            for (const artifact of here)
                this.visited.add(artifact);
            left -= this.#usable(here);
            await traveller.visit(here, { sha, behind });
            if (traveller.isServed() || left === 0)
                return;
            if (++behind < MAX_COMMITS && !traveller.isTired())
                continue;
            this.isCut = true;
            return;
        }
    }
    #usable(artifacts) {
        return artifacts.filter(artifact => labelProblem(artifact, this.#options.repositoryId) === null).length;
    }
}
const newestFirst = (a, b) => createdAt(b).localeCompare(createdAt(a)) || b.id - a.id;
const createdAt = ({ created_at: time }) => time ?? '';
const isNewestFirst = (artifacts) => artifacts.every((each, index) => index === 0 || createdAt(artifacts[index - 1]) >= createdAt(each));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/logs/decompress.ts + 1 modules
var decompress = __webpack_require__(2934);
// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/logs/unreadable.ts
var unreadable = __webpack_require__(1200);
// EXTERNAL MODULE: ./src/logs/zip.ts
var logs_zip = __webpack_require__(2232);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/artifacts/schema.ts
/** The manifest of an artifact of ours. What comes out of an artifact is a stranger's, whoever says he made it. */

const line = schemas/* string */.YjP().max(1000);
const count = schemas/* int */.Whr().nonnegative();
/** Name of the zip member. */
const MANIFEST = 'manifest.json';
/** Of an artifact: more logs than any suite has. */
const MAX_LOGS = 5000;
const entry = schemas/* object */.Ikc({
    /** Name of the zip member. */
    file: line,
    /** Where the log lay when it was packed. */
    path: line,
    task: line,
    model: line,
    evalId: line,
    status: schemas/* enum */.k5n(['started', 'success', 'cancelled', 'error']),
    /** Rows: samples × epochs. */
    samples: count,
    digest: line,
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Ids of invalidated samples, hashed where ids are; null: not known. */
    invalidated: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
});
const manifest = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    tool: schemas/* object */.Ikc({ name: line, version: line }),
    kind: schemas/* enum */.k5n(['part', 'candidate', 'baseline']),
    suite: line,
    repository: line,
    /** `GITHUB_SHA` of the run that packed it. */
    commit: line,
    branch: line,
    event: line,
    workflow: line,
    run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), attempt: schemas/* int */.Whr().positive() }),
    job: line,
    leg: count,
    legs: schemas/* int */.Whr().positive(),
    createdAt: iso/* datetime */.w$(),
    /** Every log was read and finished, and no part was missing. */
    complete: schemas/* boolean */.zMY(),
    content: schemas/* enum */.k5n(['scores', 'full']),
    sampleDetails: schemas/* enum */.k5n(['full', 'ids', 'none']),
    logs: schemas/* array */.YOg(entry).max(MAX_LOGS),
    /** Logs that could not be read where they were made: nothing of them is here. */
    unreadable: schemas/* array */.YOg(schemas/* object */.Ikc({ path: line, what: line, fix: line })).max(MAX_LOGS),
    /** Files that were left out and may have been meant. */
    ignored: schemas/* array */.YOg(schemas/* object */.Ikc({ path: line, reason: line })).max(MAX_LOGS),
    /** What was missing already where this was put together, in words. */
    missing: schemas/* array */.YOg(line).max(1000),
});
/** Null when it is in no shape we know. */
function parseManifest(json) {
    return manifest.safeParse(json).data ?? null;
}

;// CONCATENATED MODULE: ./src/artifacts/unpack.ts
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
        if (wanted.length > (limits.logs ?? MAX_LOGS))
            throw new BadArtifact(`it holds ${wanted.length} logs, more than the ${limits.logs} that are read`);
        const total = wanted.reduce((sum, { member }) => sum + member.size, 0);
        if (total > limits.totalBytes)
            throw new BadArtifact(`its logs declare ${total} bytes, more than the ${limits.totalBytes} that are read`);
        const logs = [];
        for (const [index, { entry, member }] of wanted.entries()) {
            const path = (0,external_node_path_.join)(folder, `${index}.log`);
            const { sha256 } = await (0,files/* writeChunks */.a7)(path, (0,decompress/* content */.Q)(zip, member));
            if (sha256 !== entry.sha256)
                throw new BadArtifact(`${entry.file} is not the file that its manifest names`);
            logs.push({
                kind: 'source',
                source: await (0,logs_open/* openFile */.T)(path, unpack_nameOf(entry, { label: label(manifest), index, manifest })),
                named: true,
            });
        }
        return { manifest, logs };
    }
    catch (thrown) {
        if (thrown instanceof unreadable/* Unreadable */.IO)
            throw new BadArtifact(thrown.message.replace(/\.$/, ''), { cause: thrown });
        throw thrown;
    }
}
async function membersOf(zip) {
    const directory = await (0,logs_zip/* readDirectory */.g)(zip);
    const found = new Map();
    for (const name of directory.names()) {
        if (found.size > MAX_LOGS + 1)
            throw new BadArtifact('it holds more files than any artifact of ours');
        const member = directory.find(name);
        if (member)
            found.set(name, member);
    }
    return found;
}
async function manifestOf(zip, members) {
    const member = members.get(MANIFEST);
    if (!member)
        throw new BadArtifact('it has no manifest.json: eval-regression did not make it');
    const text = (await (0,decompress/* wholeContent */.b)(zip, member, MAX_MANIFEST_BYTES)).toString('utf8');
    const manifest = parseManifest(jsonOf(text));
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
function unpack_nameOf({ path }, { label, index, manifest }) {
    const repeated = manifest.logs.findIndex(other => other.path === path) !== index;
    return `${label}${path.replace(/^(\.?\/)+/, '')}${repeated ? ` (${index})` : ''}`;
}

;// CONCATENATED MODULE: ./src/github/runs.ts


/** Null when it is gone. @throws GitHubError */
async function findRun(api, id) {
    try {
        return await api.get('GET /actions/runs/{id}', { id }, parseRun);
    }
    catch (thrown) {
        if ((0,error/* isGitHub */.W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}
/** The newest runs of one workflow, of one commit or one branch; none where the workflow is not known. @throws GitHubError */
async function runsOf(api, { workflowPath, ...filter }) {
    const workflow = workflowPath.split('/').at(-1) ?? '';
    try {
        return await api.get('GET /actions/workflows/{workflow}/runs', { workflow, ...filter, per_page: 30 }, parseRuns);
    }
    catch (thrown) {
        if ((0,error/* isGitHub */.W)(thrown, 'not-found'))
            return [];
        throw thrown;
    }
}
/** The name that a branch has now: GitHub answers for the old one of a renamed branch. Null when there is none. */
async function branchNow(api, branch) {
    try {
        return await api.get('GET /branches/{branch}', { branch }, parseBranchName);
    }
    catch (thrown) {
        if ((0,error/* isGitHub */.W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/http.ts + 9 modules
var src_http = __webpack_require__(2151);
;// CONCATENATED MODULE: ./src/artifacts/download.ts
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
        throw new BadArtifact(`it has ${artifact.size_in_bytes} bytes, more than the ${maxBytes} that are read`);
    const path = (0,external_node_path_.join)(folder, `${artifact.id}.zip`);
    for (let tries = 1;; tries++) {
        try {
            // The address is good for a minute: asked for anew each time.
            const url = await addressOf(api, artifact);
            const { status, body } = await http.stream({ url, maxBytes });
            if (status !== 200)
                throw unavailable(artifact, `the store answered ${status}`);
            const { sha256 } = await (0,files/* writeChunks */.a7)(path, body);
            checkDigest(artifact, sha256);
            return await (0,logs_open/* openFile */.T)(path, artifact.name);
        }
        catch (thrown) {
            await (0,promises_.rm)(path, { force: true });
            if (thrown instanceof src_http/* HttpError */.j && thrown.kind === 'too-large')
                throw new BadArtifact(thrown.message);
            const passing = thrown instanceof src_http/* HttpError */.j || thrown instanceof WrongDigest || (0,error/* isGitHub */.W)(thrown, 'unreachable');
            if (!passing)
                throw thrown;
            if (tries < TRIES)
                continue;
            throw thrown instanceof src_http/* HttpError */.j ? unavailable(artifact, thrown.message, thrown) : thrown;
        }
    }
}
/** A download that was cut or changed on its way, which another one may not be; after several, the artifact itself is. */
class WrongDigest extends BadArtifact {
}
async function addressOf(api, { id, expires_at }) {
    try {
        return await artifactAddress(api, id);
    }
    catch (thrown) {
        if ((0,error/* isGitHub */.W)(thrown, 'gone'))
            throw new BadArtifact(`it has expired${expires_at ? ` (${download_day(expires_at)})` : ''}`);
        if ((0,error/* isGitHub */.W)(thrown, 'not-found'))
            throw new BadArtifact('it has been deleted');
        throw thrown;
    }
}
const download_day = (time) => time.slice(0, 10);
function checkDigest({ digest }, sha256) {
    if (digest && digest !== `sha256:${sha256}`)
        throw new WrongDigest(`its bytes have the digest sha256:${sha256.slice(0, 12)}…, not the ${digest.slice(0, 19)}… of its record`);
}
function unavailable({ name, id }, why, cause) {
    return new error/* GitHubError */.y({ kind: 'unreachable', status: null, message: `artifact ${name} (${id}) cannot be downloaded: ${why}` }, { cause });
}

;// CONCATENATED MODULE: ./src/artifacts/open.ts
/** An artifact of logs, from GitHub's store to files of this machine. */




/** Of a run that is trusted: its logs are as large as they are. */
const TRUSTED = { artifactBytes: MAX_ARTIFACT_BYTES, totalBytes: MAX_UNPACKED_BYTES };
/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
async function openArtifact(artifact, source, { label, limits = TRUSTED }) {
    // Of its own, since one artifact may be opened as the baseline and for what lies before it.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(source.folder, `${artifact.id}-`));
    const zip = await downloadArtifact(artifact, { ...source, folder }, limits.artifactBytes);
    return unpackLogs(zip, { folder, label, limits });
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(1151);
;// CONCATENATED MODULE: ./src/baseline/record.ts





/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
async function openRecord(artifact, { run, suite, metadataKeys, ...source }) {
    const { manifest, logs } = await openArtifact(artifact, source, { label: () => '' });
    const wrong = manifestProblem(manifest, { run, suite });
    if (wrong !== null)
        throw new BadArtifact(wrong);
    const side = await readLogs({ logs, metadataKeys });
    checkLogs(manifest, side);
    return { artifact, run, manifest, side };
}
function manifestProblem(manifest, { run, suite }) {
    if (manifest.kind !== 'baseline')
        return `its manifest says that it is no baseline, but a ${manifest.kind}`;
    if (manifest.suite !== suite)
        return `its manifest is of another suite (${manifest.suite})`;
    // Not by the repository's name, which may have changed: the run is of this repository, by its id.
    if (manifest.run.id !== run.id)
        return 'its manifest is of another run';
    if (manifest.commit !== run.head_sha)
        return 'its manifest is of another commit than its run';
    return null;
}
async function readLogs({ logs, metadataKeys, }) {
    try {
        return await (0,sides/* readSide */.wU)('baseline', { logs, skipped: [] }, { metadataKeys });
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            throw new BadArtifact(thrown.problem.what.replace(/\.$/, ''), { cause: thrown });
        throw thrown;
    }
}
/** The order of both is the manifest's. */
function checkLogs({ logs: entries }, { logs, unreadable }) {
    const [broken] = unreadable;
    if (broken)
        throw new BadArtifact(`one of its logs cannot be read (${broken.path}: ${broken.what.replace(/\.$/, '')})`);
    if (logs.length === 0)
        throw new BadArtifact('it holds no logs');
    for (const [index, log] of logs.entries()) {
        const entry = entries[index];
        if (entry?.digest !== (0,read/* evalDigest */.BB)(log))
            throw new BadArtifact(`${log.path} has not the digest that its manifest names`);
        if (entry.samples !== log.samples.length)
            throw new BadArtifact(`${log.path} has ${log.samples.length} samples, not the ${entry.samples} of its manifest`);
    }
}

;// CONCATENATED MODULE: ./src/baseline/unless-refused.ts

/** An answer that is good to have: where it is refused or does not come, the search goes on without. */
async function unlessRefused(ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        if (thrown instanceof error/* GitHubError */.y)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./src/baseline/records.ts





class Records {
    #options;
    #accepted;
    #renamed = new Map();
    #runs = new Map();
    rejected = [];
    /** Records that were opened, and that could not be used. */
    opened = 0;
    broken = 0;
    constructor(options, accepted) {
        this.#options = options;
        this.#accepted = accepted;
    }
    /** Those of one commit whose runs may serve. The runs of one commit are one list, so that many records cost one request. */
    async checked(artifacts, sha) {
        const { api, repositoryId } = this.#options;
        const known = artifacts.length > 1 ? await this.#runsOf(sha) : (this.#runs.get(sha) ?? []);
        const checked = [];
        for (const artifact of artifacts) {
            const label = labelProblem(artifact, repositoryId);
            const id = artifact.workflow_run?.id ?? 0;
            const run = label === null ? (known.find(each => each.id === id) ?? (await findRun(api, id))) : null;
            const problem = label ?? (await this.#runProblem(artifact, run));
            if (problem !== null || run === null)
                this.reject(artifact, problem ?? 'its run has been deleted');
            else
                checked.push({ artifact, run });
        }
        return checked;
    }
    async #runsOf(sha) {
        const { workflowPath } = this.#accepted;
        if (workflowPath === null)
            return [];
        const known = this.#runs.get(sha) ?? (await runsOf(this.#options.api, { workflowPath, head_sha: sha }));
        this.#runs.set(sha, known);
        return known;
    }
    /** Null: it is not what it claims to be. */
    async open({ artifact, run }, folder = this.#options.folder) {
        try {
            const { metadataKeys } = this.#accepted;
            const record = await openRecord(artifact, { ...this.#options, folder, run, metadataKeys });
            this.opened += 1;
            return record;
        }
        catch (thrown) {
            if (!(thrown instanceof BadArtifact))
                throw thrown;
            this.broken += 1;
            return this.reject(artifact, thrown.message);
        }
    }
    reject({ id, workflow_run: run }, reason) {
        this.rejected.push({
            candidate: `${run?.head_sha?.slice(0, 7) ?? 'artifact'} (run ${run?.id ?? 'unknown'}, artifact ${id})`,
            reason,
        });
        return null;
    }
    /** What a branch that was asked about is called now. */
    nameNow(branch) {
        return this.#renamed.get(branch) ?? null;
    }
    async #runProblem(artifact, run) {
        const { repositoryId } = this.#options;
        const { workflowPath, branches } = this.#accepted;
        const headSha = artifact.workflow_run?.head_sha ?? '';
        const problem = runProblem(run, { repositoryId, workflowPath, headSha });
        if (problem !== null)
            return problem;
        const branch = run?.head_branch ?? '';
        // A name that cannot be asked for is none of ours.
        if (branch === '' || /\p{Surrogate}/u.test(branch))
            return 'recorded on no branch that can be named';
        if (isAcceptedBranch(branch, branches) || (await this.#isRenamed(branch)))
            return null;
        return `recorded on ${branch}, and only ${branches.join(', ')} ${branches.length === 1 ? 'counts' : 'count'}`;
    }
    /** GitHub knows the old name of a renamed branch. */
    async #isRenamed(label) {
        const branch = branchOf(label);
        if (!this.#renamed.has(branch))
            this.#renamed.set(branch, await unlessRefused(() => branchNow(this.#options.api, branch)));
        const now = this.#renamed.get(branch) ?? null;
        return now !== null && now !== branch && isAcceptedBranch(now, this.#accepted.branches);
    }
}

// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(5171);
;// CONCATENATED MODULE: ./src/baseline/outcome.ts
/** A store that did not answer. */
class outcome_Unreachable extends Error {
    name = 'Unreachable';
    problem;
    /** As far as it came. */
    wanted;
    rejected;
    constructor({ problem, wanted, rejected }, options) {
        super(problem.what, options);
        this.problem = problem;
        this.wanted = wanted;
        this.rejected = rejected;
    }
}

;// CONCATENATED MODULE: ./src/baseline/resolve.ts


async function resolveBaseline(stores, query) {
    const answers = [];
    const silent = [];
    let missing = query.tasks;
    for (const store of stores) {
        if (missing.length === 0)
            break;
        const answer = await ask(store, { ...query, tasks: missing });
        if (answer instanceof Unreachable)
            silent.push(answer);
        else {
            // The first source is the baseline, with all of its tasks; further ones only serve what it lacks.
            const found = answers.some(each => each.found.length > 0) ? only(missing, answer.found) : answer.found;
            answers.push({ ...answer, found });
            missing = unserved(missing, found);
        }
    }
    return concluded(query, { answers, silent, missing });
}
function only(tasks, found) {
    return found.flatMap(({ side, provenance }) => {
        const logs = side.logs.filter(log => tasks.some(task => serves(log, task)));
        return logs.length === 0 ? [] : [{ side: { ...side, logs }, provenance }];
    });
}
async function ask(store, query) {
    try {
        return await store.find(query);
    }
    catch (thrown) {
        if (thrown instanceof Unreachable)
            return thrown;
        throw thrown;
    }
}
/** Tasks that no log of these is of. */
function unserved(tasks, found) {
    const logs = found.flatMap(({ side }) => side.logs);
    return tasks.filter(task => !logs.some(log => serves(log, task)));
}
const serves = ({ header: { spec } }, wanted) => isOf(spec, wanted);
function isOf(of, { task, model }) {
    return of.task === task && (model === null || of.model === model);
}
const resolve_nameOf = ({ task, model }) => (model === null ? task : `${task} (${model})`);
function concluded(query, { answers, silent, missing }) {
    const found = answers.flatMap(answer => answer.found);
    const rejected = [...answers, ...silent].flatMap(each => each.rejected);
    const flags = new Set(answers.flatMap(answer => answer.flags));
    if (found.some(({ provenance }) => isStale(provenance, query.policy)))
        flags.add('stale');
    const wanted = [...answers, ...silent].find(each => each.wanted !== null)?.wanted;
    const { sha: wantedCommit, evaluated: evaluatedCommit } = wanted ?? { sha: null, evaluated: null };
    const search = { wantedCommit, evaluatedCommit, flags: [...flags], rejected };
    const problem = silent[0]?.problem;
    // Another store may hold what is missing; that it may not answer is no reason to say that there is none.
    if (problem && missing.length > 0)
        return { kind: 'unreachable', problem, search: { ...search, outcome: 'unreachable', cause: problem.what } };
    const findings = [
        ...answers.flatMap(answer => answer.findings),
        ...silent.map(({ problem: skippedProblem }) => skipped(skippedProblem)),
    ];
    if (found.length === 0) {
        const cause = answers.find(answer => answer.cause !== null)?.cause ?? null;
        const none = { ...search, outcome: 'none', ...(cause && { cause: cause.kind }) };
        return { kind: 'none', search: none, findings: cause ? [noBaseline(cause), ...findings] : findings };
    }
    const barred = answers.flatMap(({ cause }) => (cause?.kind === 'missing-permission' ? [noBaseline(cause)] : []));
    return {
        kind: 'found',
        found,
        search: { ...search, outcome: 'found' },
        findings: [...barred, ...findings, ...found.flatMap(({ provenance }) => ageFindings(provenance, query.policy))],
    };
}
function skipped({ what, where, fix }) {
    return {
        field: 'baseline-source',
        level: 'warn',
        baseline: null,
        candidate: null,
        message: `A source of baselines did not answer, and another one served: ${what.replace(/\.$/, '')} (${where}).`,
        fix,
    };
}
function noBaseline({ kind, message, fix }) {
    const level = kind === 'first-time' || kind === 'still-running' ? 'inform' : 'warn';
    return { field: 'no-baseline', level, baseline: null, candidate: null, message, fix };
}

;// CONCATENATED MODULE: ./src/baseline/still-wanted.ts


class StillWanted {
    #left;
    #isTimeUp;
    constructor({ tasks, limit, isTimeUp }) {
        this.#isTimeUp = isTimeUp;
        this.#left = tasks === null ? [{ isOf: () => true, count: limit }] : tasks.map(task => wantedOf(task, limit));
    }
    isServed() {
        return this.#left.every(({ count }) => count <= 0) || this.#isTimeUp();
    }
    wants(of) {
        return this.#left.some(each => each.count > 0 && each.isOf(of));
    }
    /** The finished logs of one record that are still wanted; each of their tasks is wanted once less. */
    take(logs) {
        const wanting = this.#left.filter(({ count }) => count > 0);
        const taken = logs.filter(log => (0,evals/* isFinished */.$g)(log) && wanting.some(each => each.isOf(log.header.spec)));
        for (const each of wanting)
            if (taken.some(log => each.isOf(log.header.spec)))
                each.count -= 1;
        return taken;
    }
}
const wantedOf = (task, count) => ({
    isOf: (spec) => isOf(spec, task),
    count,
});

// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(3959);
;// CONCATENATED MODULE: ./src/baseline/told.ts
/** What a reader is told of a record that was chosen: where it comes from, and what to know before trusting it. */




const EXPIRES_SOON_DAYS = 14;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
function provenanceOf({ artifact, manifest, run }, at) {
    const created = artifact.created_at;
    return {
        source: 'artifact',
        repository: at.repository,
        commit: at.sha,
        branch: branchOf(run.head_branch ?? ''),
        run: { id: run.id, url: run.html_url, event: run.event, attempt: manifest.run.attempt },
        artifact: artifact.name,
        mlflowRun: null,
        createdAt: created,
        ageHours: created === null ? null : hoursSince(Date.parse(created), at.now),
        commitsBehind: at.behind,
        digest: artifact.digest ?? null,
        chosen: howChosen(at),
    };
}
const hoursSince = (timeMs, now) => Math.max(0, (now.getTime() - timeMs) / HOUR_MS);
function howChosen({ behind, wanted }) {
    if (behind === null)
        return 'the newest record, for there is none of an ancestor';
    return behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a baseline`;
}
/** What the run that recorded it had lost already. */
function gaps({ manifest }) {
    if (manifest.complete)
        return [];
    const lost = [
        ...manifest.missing.map(leg => `${leg} left no part`),
        ...manifest.unreadable.map(({ path }) => `${path} could not be read`),
        ...manifest.logs.filter(({ status }) => status !== 'success').map(({ task }) => `${task} did not finish`),
    ];
    return [suiteWarning('baseline-partial', `The run that recorded the baseline was not complete: ${lost.join('; ')}.`)];
}
function otherBranches(found, { baseBranch, isRenamed }) {
    const others = found.flatMap(({ provenance: { branch } }) => branch === null || branch === baseBranch || isRenamed(branch) ? [] : [branch]);
    return others.map(branch => suiteWarning('baseline-branch', `The baseline was recorded on ${branch}, while this change goes to ${baseBranch}.`));
}
/** For information: what has no baseline is listed as new, too. */
function cutShort(missing, opened) {
    const message = `${missing.map(nameOf).join(', ')}: no baseline among the ${opened} nearest records, and no further ones were opened.`;
    return { ...suiteWarning('search-cut', message), level: 'inform' };
}
/** Before the last one that can be used is gone. What is kept for less than that is always about to expire. */
function expiry(usable, now) {
    const last = [...usable].sort((a, b) => (a.expires_at ?? '').localeCompare(b.expires_at ?? '')).at(-1);
    const expires = Date.parse(last?.expires_at ?? '');
    const kept = expires - Date.parse(last?.created_at ?? '');
    const soon = kept <= EXPIRES_SOON_DAYS * DAY_MS ? kept / 2 : EXPIRES_SOON_DAYS * DAY_MS;
    if (!(expires - now.getTime() < soon))
        return [];
    return [
        suiteWarning('baseline-expires', `The last baseline expires on ${day(last?.expires_at ?? '')}.`, 'Run the evals on the base branch before, or raise retention-days.'),
    ];
}
function stillRecorded({ sha }, { html_url: url }) {
    return suiteWarning('provisional', `A baseline of ${sha.slice(0, 7)} is still being recorded (${url}): this comparison is provisional.`, 'Run this job again when it is there.');
}

;// CONCATENATED MODULE: ./src/baseline/earlier-artifacts.ts
/** The records before the baseline: nearest ancestors first, several of one commit by the time that they were made. */





/** Records that could not be used, beyond those that are wanted, before the walk gives up. */
const MAX_BROKEN = 6;
/** @throws GitHubError */
async function earlierArtifacts(options, query) {
    const records = new Records(options, query);
    const wanted = new StillWanted(query);
    const known = new Set(query.known.flatMap(({ run }) => run?.id ?? []));
    const tell = (record, at) => {
        const logs = wanted.take(record.side.logs);
        if (logs.length === 0)
            return;
        const place = { ...at, wanted: { sha: query.from, what: 'the baseline', evaluated: null }, now: query.now };
        const provenance = provenanceOf(record, { ...place, repository: options.api.repository });
        query.onRecord({ side: { logs, unreadable: [], ignored: [] }, provenance });
    };
    const isDone = () => wanted.isServed() || isTired(records, query);
    await new RecordWalk(options).from(query.from, {
        async visit(artifacts, at) {
            const others = artifacts.filter(({ workflow_run: run }) => !known.has(run?.id ?? 0)).sort(newestFirst);
            // A few at a time: of a branch that rests, one commit may have a record for each night of months.
            for (let first = 0; first < others.length && !isDone(); first += query.limit)
                for (const checked of await records.checked(others.slice(first, first + query.limit), at.sha)) {
                    if (isDone())
                        return;
                    await (0,files/* inPassingFolder */.zt)(options.folder, async (folder) => {
                        const record = await records.open(checked, folder);
                        if (record !== null)
                            tell(record, at);
                    });
                }
        },
        isServed: () => wanted.isServed(),
        isTired: () => isTired(records, query),
    });
}
const isTired = ({ opened, broken }, { limit }) => opened >= 2 * limit || broken >= MAX_BROKEN;

;// CONCATENATED MODULE: ./src/github/client.ts

/** One answer: a hundred commits with their messages are about a megabyte. */
const MAX_ANSWER_BYTES = 32 << 20;
const REQUEST_MS = 30_000;
/** Longer than this a job does not wait for a rate limit: it says so instead. */
const LONGEST_WAIT_SECONDS = 90;
const MOST_WAITS = 3;
/**
 * Sent once and no more: for what must not happen late. A repetition after some seconds would write what was right then;
 * whoever writes so looks again first.
 */
const ONCE = { request: { retries: 0, once: true } };
async function connect(options) {
    const octokit = await octokitOf(options);
    const { repository } = options;
    const request = async (route, parameters = {}) => {
        const [method, path = ''] = route.split(' ', 2);
        try {
            // An object of its own for each: the retries count in it.
            const own = { ...parameters, request: { ...parameters.request } };
            const answer = await octokit.request(`${method} /repos/${repository}${path}`, own);
            return { status: answer.status, data: answer.data, headers: answer.headers };
        }
        catch (thrown) {
            throw named(thrown, `${method} ${path}`);
        }
    };
    const parsed = (route, data, parse) => {
        try {
            return parse(data);
        }
        catch (cause) {
            const message = `GitHub's answer to ${route} is in no shape we know`;
            throw new error/* GitHubError */.y({ kind: 'strange', status: null, message }, { cause });
        }
    };
    return {
        repository,
        request,
        get: async (route, parameters, parse) => parsed(route, (await request(route, parameters)).data, parse),
        viewer: async (parse) => {
            const query = 'query { viewer { login } }';
            try {
                return parsed('viewer', await octokit.graphql(query), parse);
            }
            catch (thrown) {
                throw namedOfGraphql(thrown) ?? named(thrown, 'POST /graphql');
            }
        },
    };
}
async function octokitOf({ token, url, fetch, onWait }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 1758)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 9735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 6856)),
    ]);
    const wait = (what) => (seconds, asked, _octokit, waits) => {
        const { request } = asked;
        const wanted = !request?.once && seconds <= LONGEST_WAIT_SECONDS && waits < MOST_WAITS;
        if (wanted)
            onWait(`GitHub asks to wait ${seconds} s (${what}).`);
        return wanted;
    };
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    return getOctokit(token, {
        baseUrl: url,
        userAgent: 'eval-regression',
        log: silent,
        request: { fetch: bounded(fetch, onWait) },
        // 429 is the throttling's to wait for.
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: { onRateLimit: wait('rate limit'), onSecondaryRateLimit: wait('secondary rate limit') },
    }, retry, throttling);
}
/**
 * The whole answer, of bounded size and within bounded time: one that is cut off fails here, and so is tried again.
 * A `retry-after` that the throttling does not take for a rate limit is honoured, too.
 */
function bounded(fetch, onWait) {
    return async (input, init) => {
        for (let waits = 0;; waits++) {
            const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(REQUEST_MS) });
            const bytes = await bodyOf(answer);
            const isRead = (init?.method ?? 'GET') === 'GET';
            const seconds = isRead ? plainRetryAfter(answer, bytes) : null;
            if (seconds === null || seconds > LONGEST_WAIT_SECONDS || waits >= MOST_WAITS)
                return new Response(bytes.length > 0 ? bytes : null, { status: answer.status, headers: answer.headers });
            onWait(`GitHub asks to wait ${seconds} s.`);
            await new Promise(resolve => setTimeout(resolve, seconds * 1000));
        }
    };
}
async function bodyOf(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > MAX_ANSWER_BYTES)
            throw new Error(`an answer of more than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Uint8Array.from(Buffer.concat(chunks));
}
function plainRetryAfter({ status, headers }, body) {
    if (status !== 429 && status !== 403)
        return null;
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    const throttled = headers.get('x-ratelimit-remaining') === '0' || /secondary rate/i.test(Buffer.from(body).toString());
    return throttled || !Number.isFinite(seconds) ? null : seconds;
}
function named(thrown, route) {
    if (thrown instanceof error/* GitHubError */.y || !(thrown instanceof Error))
        return thrown;
    const { status, response } = thrown;
    const answered = response !== undefined && status !== undefined;
    const kind = answered ? kindOf(status, thrown.message, response) : 'unreachable';
    // Octokit appends the address of the documentation.
    const plain = thrown.message.replace(/ - https:\/\/\S+$/, '').replace(/\s+/g, ' ');
    // A proxy answers with a page of its own.
    const said = plain.trimStart().startsWith('<') ? 'an answer that is no JSON' : plain.replace(/\.$/, '').slice(0, 300);
    const message = answered ? `${route}: ${status} ${said}` : `${route}: no answer (${said})`;
    const seconds = Number(response?.headers?.['retry-after'] ?? Number.NaN);
    const retryAfterSeconds = Number.isFinite(seconds) ? seconds : null;
    return new error/* GitHubError */.y({ kind, status: answered ? status : null, message, retryAfterSeconds }, { cause: thrown });
}
/** GraphQL answers 200 with its own list of errors. */
function namedOfGraphql(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError')
        return null;
    const { errors = [] } = thrown;
    const kind = errors.some(({ type }) => type === 'RATE_LIMITED') ? 'rate-limited' : 'forbidden';
    return new error/* GitHubError */.y({ kind, status: 200, message: 'POST /graphql: an answer with errors' }, { cause: thrown });
}
function kindOf(status, message, { headers }) {
    const limited = /rate limit/i.test(message) || headers['retry-after'] !== undefined;
    if (status === 429 || (status === 403 && limited))
        return 'rate-limited';
    if (status >= 500)
        return 'unreachable';
    const KINDS = {
        401: 'unauthorized',
        403: 'forbidden',
        404: 'not-found',
        410: 'gone',
    };
    return KINDS[status] ?? 'refused';
}

// EXTERNAL MODULE: ./src/inputs/policy.ts
var policy = __webpack_require__(4035);
// EXTERNAL MODULE: ./src/inputs/proxies.ts
var proxies = __webpack_require__(2069);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
// EXTERNAL MODULE: ./src/commands/history-source.ts
var history_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./src/commands/history-artifacts.ts
/** Baselines that the Action recorded as artifacts of a repository, walked back from the tip of a branch. */














/** @throws UserError, GitHubError */
async function recordedRuns(source, { given, console, metadataKeys, folder, onRun }) {
    const token = console.env.GITHUB_TOKEN || console.env.GH_TOKEN;
    if (!token)
        throw new errors/* UserError */.y({
            what: 'Artifacts are read with a token, and there is none.',
            where: 'eval-regression history --repository',
            fix: 'Set GITHUB_TOKEN (such as "GITHUB_TOKEN=$(gh auth token)"); it needs to read contents and actions.',
        });
    const http = (0,src_http/* createHttp */.V)({ userAgent: `eval-regression/${version/* VERSION */.x}`, env: (0,proxies/* proxiesOf */._)(console.env) });
    try {
        const api = await connect({
            token,
            url: (console.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
            repository: source.repository,
            fetch: http.fetch,
            onWait: message => (0,commands_console/* tellBeside */.K)(console, message),
        });
        const facts = await api.get('GET ', {}, parseRepository);
        const branch = given.branch ?? facts.default_branch ?? 'main';
        const tip = await findCommit(api, branch);
        if (tip === null)
            throw new errors/* UserError */.y({
                what: `The repository has no branch ${branch}.`,
                where: source.repository,
                fix: 'Pass --branch.',
            });
        const progress = (0,commands_console/* progressLine */.o)(console, 'Reading records');
        let read = 0;
        const pages = new RecordPages(api, artifactNames(source.prefix, given.suite ?? 'default').baseline);
        await earlierArtifacts({
            api,
            http,
            folder,
            pages,
            history: new History(api),
            suite: given.suite ?? 'default',
            repositoryId: facts.id,
            runId: 0,
        }, {
            tasks: null,
            from: tip.sha,
            limit: given.last,
            known: [],
            branches: [branch],
            workflowPath: source.workflow === null ? null : workflowPathOf(source.workflow),
            policy: policy/* DEFAULT_POLICY */.zj.baseline,
            metadataKeys,
            now: console.now(),
            isTimeUp: () => false,
            onRecord: ({ side, provenance }) => {
                progress.onProgress({ read: ++read, of: null });
                const logs = side.logs.filter(({ header }) => (0,history_source/* isWantedTask */.n)(given, header.spec));
                onRun({ logs, commit: provenance.commit, createdAt: provenance.createdAt, url: provenance.run?.url ?? null });
            },
        }).finally(progress.done);
    }
    finally {
        await http.close();
    }
}


/***/ })

};
