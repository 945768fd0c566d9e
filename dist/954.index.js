export const id = 954;
export const ids = [954];
export const modules = {

/***/ 38954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowStore: () => (/* binding */ mlflowStore)
});

// EXTERNAL MODULE: ./src/github/commits.ts
var commits = __webpack_require__(40149);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/problem.ts
var problem = __webpack_require__(88792);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var mlflow_error = __webpack_require__(63567);
// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/github/runs.ts
var runs = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/mlflow/filters.ts
var filters = __webpack_require__(65834);
// EXTERNAL MODULE: ./src/tracked/stored-log.ts
var stored_log = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/baseline/accepted.ts
var accepted = __webpack_require__(56798);
// EXTERNAL MODULE: ./src/baseline/told.ts
var told = __webpack_require__(99834);
;// CONCATENATED MODULE: ./src/baseline/mlflow-records.ts





/** Newest first: main's runs of some months. */
const MOST_RUNS = 500;
class MlflowRecords {
    #options;
    #accepted;
    #workflowRuns = new Map();
    rejected = [];
    /** There may be older runs than those that were listed. */
    isListCut = false;
    constructor(options, accepted) {
        this.#options = options;
        this.#accepted = accepted;
    }
    /** One query for the newest runs of the suite; which of them are of the tasks and commits is decided elsewhere. */
    async list() {
        const { client, experiment, suite, runId } = this.#options;
        const found = await client.experimentByName(experiment);
        if (!found || found.deleted)
            return [];
        const search = {
            experimentIds: [found.experimentId],
            filter: (0,filters/* all */.Q7)((0,filters/* tagIs */.TS)('eval_regression.suite', suite), (0,filters/* statusIs */.lv)('FINISHED')),
            orderBy: ['attributes.start_time DESC'],
            limit: MOST_RUNS,
        };
        const runs = [];
        for await (const run of client.searchRuns(search))
            runs.push(run);
        this.isListCut = runs.length === MOST_RUNS;
        return runs.filter(run => run.tags.has('eval_regression.commit') && workflowRunOf(run)?.id !== runId);
    }
    /** The finished log of a run that may be believed, with where it comes from; null: it cannot serve. */
    async open(run, at, folder = this.#options.folder) {
        const made = await this.#workflowRun(run);
        const problem = this.#problem(run, made, at.sha);
        if (problem !== null)
            return this.#reject(run, problem);
        const log = await this.#log(run, folder);
        if (typeof log === 'string')
            return this.#reject(run, log);
        return { log, provenance: this.#provenance(run, { made, ...at }) };
    }
    async #workflowRun(run) {
        const id = workflowRunOf(run)?.id;
        if (id === undefined)
            return null;
        if (!this.#workflowRuns.has(id))
            this.#workflowRuns.set(id, await (0,runs/* findRun */.Lc)(this.#options.api, id));
        return this.#workflowRuns.get(id) ?? null;
    }
    /** A job of a pull request holds the credentials, too: only the workflow run that a tag names proves anything. */
    #problem(run, made, headSha) {
        const { policy, workflowPath, branches } = this.#accepted;
        if (policy.trustMlflow)
            return null;
        if (workflowRunOf(run) === null)
            return 'no workflow run is named that could be verified';
        const problem = (0,accepted/* runProblem */.d0)(made, { repositoryId: this.#options.repositoryId, workflowPath, headSha });
        if (problem !== null)
            return problem;
        const branch = made?.head_branch ?? '';
        return (0,accepted/* isAcceptedBranch */.uQ)(branch, branches) ? null : `recorded on ${branch || 'no branch'}`;
    }
    /** The log that the run holds, or why it cannot serve. */
    async #log(run, folder) {
        const { client } = this.#options;
        const { metadataKeys } = this.#accepted;
        const nameOf = (path) => `${run.name}/${path}`;
        const stored = await (0,stored_log/* readStoredLog */.c)(run, { client, folder, nameOf, metadataKeys });
        switch (stored.kind) {
            case 'none':
                return 'the run holds no log';
            case 'unusable':
                return stored.reason;
            case 'log':
                return stored.log.header.status === 'success' ? stored.log : 'its log is not finished';
        }
    }
    #provenance(run, { made, sha, behind, wanted }) {
        const attempt = workflowRunOf(run)?.attempt ?? 1;
        return {
            source: 'mlflow',
            repository: this.#options.api.repository,
            commit: sha,
            branch: made ? (0,accepted/* branchOf */.W0)(made.head_branch ?? '') : (run.tags.get('eval_regression.branch') ?? null),
            run: made && { id: made.id, url: made.html_url, event: made.event, attempt },
            artifact: null,
            mlflowRun: run.runId,
            createdAt: new Date(run.startTimeMs).toISOString(),
            ageHours: (0,told/* hoursSince */.M6)(run.startTimeMs, this.#accepted.now),
            commitsBehind: behind,
            digest: run.tags.get('eval_regression.log_digest') ?? null,
            chosen: behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a run in MLflow`,
        };
    }
    #reject(run, reason) {
        const commit = commitOf(run)?.slice(0, 7) ?? 'no commit';
        this.rejected.push({ candidate: `${commit} (MLflow run ${run.runId})`, reason });
        return null;
    }
}
/** The eval of a run, as its tags name it. */
const evalOf = ({ tags }) => ({
    task: tags.get('inspect.task') ?? '',
    model: tags.get('inspect.model') ?? '',
});
const commitOf = ({ tags }) => tags.get('eval_regression.commit');
/** `8812345.2`: the run's id and attempt. */
function workflowRunOf({ tags }) {
    const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(tags.get('eval_regression.workflow_run') ?? '') ?? [];
    return id === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}

// EXTERNAL MODULE: ./src/baseline/still-wanted.ts
var still_wanted = __webpack_require__(94625);
;// CONCATENATED MODULE: ./src/baseline/earlier-mlflow.ts
/** The runs in MLflow before the baseline: nearest ancestors first, several of one commit by their start. */




/** Runs that could not be used, before the walk gives up. */
const MAX_REJECTED = 20;
/** @throws MlflowError, GitHubError */
async function earlierMlflow(options, query) {
    const records = new MlflowRecords(options, query);
    const wanted = new still_wanted/* StillWanted */.a(query);
    const known = new Set(query.known.flatMap(({ run, mlflowRun }) => [run?.id, mlflowRun]));
    const isKnown = (run) => known.has(run.runId) || known.has(workflowRunOf(run)?.id);
    const runs = (await records.list()).filter(run => !isKnown(run));
    const place = { wanted: { sha: query.from, what: 'the baseline', evaluated: null } };
    let behind = 0;
    for await (const sha of options.history.firstParents(query.from)) {
        for (const together of byWorkflowRun(runs.filter(run => commitOf(run) === sha))) {
            if (wanted.isServed() || records.rejected.length > MAX_REJECTED)
                return;
            await (0,files/* inPassingFolder */.zt)(options.folder, async (folder) => {
                const record = await opened(together, { records, wanted, at: { sha, behind, ...place }, folder });
                if (record !== null)
                    query.onRecord(record);
            });
        }
        if (wanted.isServed() || ++behind >= commits/* MAX_COMMITS */.MP || runs.length === 0)
            return;
    }
}
/** The evals of one workflow run are one record. */
function byWorkflowRun(runs) {
    const together = new Map();
    for (const run of runs) {
        const key = run.tags.get('eval_regression.workflow_run') ?? run.runId;
        together.set(key, [...(together.get(key) ?? []), run]);
    }
    return [...together.values()];
}
async function opened(runs, { records, wanted, at, folder }) {
    const found = [];
    for (const run of runs) {
        if (!wanted.wants(evalOf(run)))
            continue;
        const one = await records.open(run, at, folder);
        if (one !== null)
            found.push(one);
    }
    const logs = wanted.take(found.map(({ log }) => log));
    const [first] = found;
    if (first === undefined || logs.length === 0)
        return null;
    return { side: { logs, unreadable: [], ignored: [] }, provenance: first.provenance };
}

// EXTERNAL MODULE: ./src/baseline/outcome.ts
var outcome = __webpack_require__(50459);
// EXTERNAL MODULE: ./src/baseline/resolve.ts + 1 modules
var resolve = __webpack_require__(32687);
;// CONCATENATED MODULE: ./src/baseline/mlflow-run.ts








function mlflowStore(options) {
    return {
        source: 'mlflow',
        async find(query) {
            let search = null;
            let wanted = null;
            try {
                const found = await options.findWanted();
                wanted = found.wanted;
                search = new Search(options, { ...query, wanted });
                const answer = await search.run();
                return { ...answer, findings: [...found.findings, ...answer.findings] };
            }
            catch (thrown) {
                const problem = silence(thrown);
                if (problem === null)
                    throw thrown;
                throw new outcome/* Unreachable */.L({ problem, wanted, rejected: search?.rejected ?? [] }, { cause: thrown });
            }
        },
        earlier: query => earlierMlflow(options, query),
    };
}
/** Commits, and the runs that vouch for records, are GitHub's; null: neither of the two was silent. */
function silence(thrown) {
    if (thrown instanceof error/* GitHubError */.y)
        return { ...(0,problem/* problemOf */.Zw)(thrown), where: 'baseline: mlflow' };
    if (!(0,mlflow_error/* isMlflow */.e)(thrown))
        return null;
    return {
        what: `The baseline cannot be had from MLflow just now: ${thrown.message}.`,
        where: 'baseline: mlflow',
        fix: 'Check the address and the credentials, and run the job again.',
    };
}
class Search {
    #options;
    #query;
    #records;
    #found = [];
    constructor(options, query) {
        this.#options = options;
        this.#query = query;
        this.#records = new MlflowRecords(options, query);
    }
    get rejected() {
        return this.#records.rejected;
    }
    async run() {
        const runs = await this.#records.list();
        let left = runs.length;
        let behind = 0;
        if (left > 0)
            for await (const sha of this.#options.history.firstParents(this.#query.wanted.sha)) {
                for (const run of runs.filter(each => commitOf(each) === sha)) {
                    left -= 1;
                    await this.#try(run, { sha, behind });
                }
                if (this.#missing().length === 0 || left === 0 || ++behind >= commits/* MAX_COMMITS */.MP)
                    break;
            }
        const isCut = behind >= commits/* MAX_COMMITS */.MP || this.#records.isListCut;
        const nothing = this.#found.length === 0;
        return {
            wanted: this.#query.wanted,
            found: this.#found,
            rejected: this.#records.rejected,
            flags: isCut && this.#missing().length > 0 ? ['search-cut'] : [],
            findings: [],
            cause: nothing ? this.#cause(runs.length) : null,
        };
    }
    #missing() {
        return (0,resolve/* unserved */.vI)(this.#query.tasks, this.#found);
    }
    async #try(run, at) {
        if (!this.#missing().some(each => (0,resolve/* isOf */.yW)(evalOf(run), each)))
            return;
        const opened = await this.#records.open(run, { ...at, wanted: this.#query.wanted });
        if (opened === null || !this.#missing().some(each => (0,resolve/* serves */.xu)(opened.log, each)))
            return;
        const { log, provenance } = opened;
        this.#found.push({ side: { logs: [log], unreadable: [], ignored: [] }, provenance });
    }
    #cause(listed) {
        const { experiment, suite } = this.#options;
        return {
            kind: listed === 0 ? 'first-time' : 'never-ran',
            message: listed === 0
                ? `No baseline yet: the experiment ${experiment} has no run of the suite "${suite}" with a commit.`
                : `No baseline of ${this.#query.wanted.sha.slice(0, 7)} or of an ancestor among ${listed} runs in MLflow.`,
            fix: `Run the workflow on ${this.#query.baseBranch} with mlflow-tracking-uri set.`,
        };
    }
}


/***/ }),

/***/ 65834:
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

/***/ 6316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ namesLog),
/* harmony export */   c: () => (/* binding */ readStoredLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _artifacts_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86404);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73247);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80650);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63567);
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.folder, 'mlflow-')), 'log');
    const problem = await download(run, { client: options.client, path, file, sha256 });
    if (problem !== null)
        return unusable(problem);
    const outcome = await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(await (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(file, options.nameOf(path)), options);
    if (outcome.kind === 'unreadable')
        return unusable(`its log cannot be read: ${outcome.what.replace(/\.$/, '')}`);
    const { log } = outcome;
    if (log.header.invalidated)
        await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readInvalidations */ .md)(log);
    return (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .evalDigest */ .BB)(log) === digest ? { kind: 'log', log } : unusable('its log has not the digest that its tag names');
}
const unusable = (reason) => ({ kind: 'unusable', reason });
/** What is wrong with the log alone; of a server that does not answer, the caller hears. */
async function download({ runId }, { client, path, file, sha256 }) {
    try {
        const { body } = await client.downloadArtifact(runId, path, { maxBytes: MAX_LOG_BYTES });
        const written = await (0,_artifacts_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeChunks */ .a7)(file, body);
        return written.sha256 === sha256 ? null : 'its log is not the one that was uploaded';
    }
    catch (thrown) {
        if ((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isMlflow */ .e)(thrown, 'not-found'))
            return 'its log is no longer in MLflow';
        if ((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isMlflow */ .e)(thrown, 'strange'))
            return `its log cannot be downloaded: ${thrown.message}`;
        throw thrown;
    }
}


/***/ })

};
