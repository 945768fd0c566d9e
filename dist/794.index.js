export const id = 794;
export const ids = [794];
export const modules = {

/***/ 63794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowStore: () => (/* binding */ mlflowStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _artifacts_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86404);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1281);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73247);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80650);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63567);
/* harmony import */ var _mlflow_filters_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65834);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41151);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56798);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50459);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32687);
/** Baselines among the runs of an MLflow server: the nearest first-parent ancestor by commit, believed for its workflow run. */













/** Newest first: main's runs of some months. */
const MOST_RUNS = 500;
const MAX_COMMITS = 300;
const MAX_LOG_BYTES = 4 * 1024 ** 3;
const HOUR_MS = 3_600_000;
function mlflowStore(options) {
    return {
        async find(query) {
            const { wanted, findings } = await options.findWanted();
            const search = new Search(options, { ...query, wanted });
            try {
                const answer = await search.run();
                return { ...answer, findings: [...findings, ...answer.findings] };
            }
            catch (thrown) {
                if (!(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isMlflow */ .e)(thrown))
                    throw thrown;
                const problem = {
                    what: `The baseline cannot be had from MLflow just now: ${thrown.message}.`,
                    where: 'baseline: mlflow',
                    fix: 'Check the address and the credentials, and run the job again.',
                };
                throw new _outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .Unreachable */ .L({ problem, wanted, rejected: search.rejected }, { cause: thrown });
            }
        },
    };
}
class Search {
    #options;
    #query;
    #found = [];
    rejected = [];
    #workflowRuns = new Map();
    constructor(options, query) {
        this.#options = options;
        this.#query = query;
    }
    async run() {
        const runs = await this.#list();
        let left = runs.length;
        let behind = 0;
        if (left > 0)
            for await (const sha of this.#options.history.firstParents(this.#query.wanted.sha)) {
                for (const run of runs.filter(each => each.tags.get('eval_regression.commit') === sha)) {
                    left -= 1;
                    await this.#try(run, { sha, behind });
                }
                if (this.#missing().length === 0 || left === 0 || ++behind >= MAX_COMMITS)
                    break;
            }
        const flags = behind >= MAX_COMMITS && this.#missing().length > 0 ? ['search-cut'] : [];
        const nothing = this.#found.length === 0;
        return {
            wanted: this.#query.wanted,
            found: this.#found,
            rejected: this.rejected,
            flags: [...flags],
            findings: [],
            cause: nothing ? this.#cause(runs.length) : null,
        };
    }
    /** One query for the newest runs of the suite; which of them are of these tasks and commits is decided here. */
    async #list() {
        const { client, experiment, suite, runId } = this.#options;
        const found = await client.experimentByName(experiment);
        if (!found || found.deleted)
            return [];
        const search = {
            experimentIds: [found.experimentId],
            filter: (0,_mlflow_filters_js__WEBPACK_IMPORTED_MODULE_12__/* .all */ .Q7)((0,_mlflow_filters_js__WEBPACK_IMPORTED_MODULE_12__/* .tagIs */ .TS)('eval_regression.suite', suite), (0,_mlflow_filters_js__WEBPACK_IMPORTED_MODULE_12__/* .statusIs */ .lv)('FINISHED')),
            orderBy: ['attributes.start_time DESC'],
            limit: MOST_RUNS,
        };
        const runs = [];
        for await (const run of client.searchRuns(search))
            if (run.tags.has('eval_regression.commit') && workflowRunOf(run)?.id !== runId)
                runs.push(run);
        return runs;
    }
    #missing() {
        return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_11__/* .unserved */ .vI)(this.#query.tasks, this.#found);
    }
    async #try(run, at) {
        const task = run.tags.get('inspect.task') ?? '';
        const model = run.tags.get('inspect.model') ?? '';
        if (!this.#missing().some(each => each.task === task && (each.model === null || each.model === model)))
            return;
        const made = await this.#workflowRun(run);
        const problem = this.#problem(run, made, at.sha);
        if (problem !== null)
            return this.#reject(run, problem);
        const log = await this.#log(run);
        if (typeof log === 'string')
            return this.#reject(run, log);
        if (!this.#missing().some(each => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_11__/* .serves */ .xu)(log, each)))
            return;
        this.#found.push({
            side: { logs: [log], unreadable: [], ignored: [] },
            provenance: this.#provenance(run, { made, ...at }),
        });
    }
    async #workflowRun(run) {
        const id = workflowRunOf(run)?.id;
        if (id === undefined)
            return null;
        if (!this.#workflowRuns.has(id))
            this.#workflowRuns.set(id, await (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .findRun */ .Lc)(this.#options.api, id));
        return this.#workflowRuns.get(id) ?? null;
    }
    /** A job of a pull request holds the credentials, too: only the workflow run that a tag names proves anything. */
    #problem(run, made, headSha) {
        const { policy, workflowPath, branches } = this.#query;
        if (policy.trustMlflow)
            return null;
        if (workflowRunOf(run) === null)
            return 'no workflow run is named that could be verified';
        const problem = (0,_accepted_js__WEBPACK_IMPORTED_MODULE_9__/* .runProblem */ .d0)(made, { repositoryId: this.#options.repositoryId, workflowPath, headSha });
        if (problem !== null)
            return problem;
        const branch = made?.head_branch ?? '';
        return (0,_accepted_js__WEBPACK_IMPORTED_MODULE_9__/* .isAcceptedBranch */ .uQ)(branch, branches) ? null : `recorded on ${branch || 'no branch'}`;
    }
    /** The log that the run holds, or why it cannot serve. */
    async #log(run) {
        const { client, folder } = this.#options;
        const [path, sha256, digest] = ['log_path', 'log_sha256', 'log_digest'].map(tag => run.tags.get(`eval_regression.${tag}`));
        if (!path || !sha256 || !digest)
            return 'the run holds no log';
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'mlflow-')), 'log');
        let log;
        try {
            const { body } = await client.downloadArtifact(run.runId, path, { maxBytes: MAX_LOG_BYTES });
            if ((await (0,_artifacts_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeChunks */ .a7)(file, body)).sha256 !== sha256)
                return 'its log is not the one that was uploaded';
            const source = await (0,_logs_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openFile */ .T)(file, `${run.name}/${path}`);
            const { metadataKeys } = this.#query;
            const logs = [{ kind: 'source', source, named: false }];
            log = (await (0,_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .readSide */ .wU)('baseline', { logs, skipped: [] }, { metadataKeys })).logs[0];
        }
        catch (thrown) {
            // One run that is broken must not take the answer of the others with it.
            if ((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isMlflow */ .e)(thrown, 'not-found'))
                return 'its log is no longer in MLflow';
            if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
                return `its log cannot be read: ${thrown.problem.what.replace(/\.$/, '')}`;
            throw thrown;
        }
        if (!log)
            return 'its log cannot be read';
        if (log.header.status !== 'success')
            return 'its log is not finished';
        return (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_6__/* .evalDigest */ .BB)(log) === digest ? log : 'its log has not the digest that its tag names';
    }
    #provenance(run, { made, sha, behind }) {
        const { wanted, now } = this.#query;
        const attempt = workflowRunOf(run)?.attempt ?? 1;
        return {
            source: 'mlflow',
            repository: this.#options.api.repository,
            commit: sha,
            branch: made ? (0,_accepted_js__WEBPACK_IMPORTED_MODULE_9__/* .branchOf */ .W0)(made.head_branch ?? '') : (run.tags.get('eval_regression.branch') ?? null),
            run: made && { id: made.id, url: made.html_url, event: made.event, attempt },
            artifact: null,
            mlflowRun: run.runId,
            createdAt: new Date(run.startTimeMs).toISOString(),
            ageHours: Math.max(0, (now.getTime() - run.startTimeMs) / HOUR_MS),
            commitsBehind: behind,
            digest: run.tags.get('eval_regression.log_digest') ?? null,
            chosen: behind === 0 ? wanted.what : `the nearest ancestor of ${wanted.what} with a run in MLflow`,
        };
    }
    #reject(run, reason) {
        const commit = run.tags.get('eval_regression.commit')?.slice(0, 7) ?? 'no commit';
        this.rejected.push({ candidate: `${commit} (MLflow run ${run.runId})`, reason });
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
/** `8812345.2`: the run's id and attempt. */
function workflowRunOf(run) {
    const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(run.tags.get('eval_regression.workflow_run') ?? '') ?? [];
    return id === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}


/***/ }),

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

/***/ 65834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   TS: () => (/* binding */ tagIs),
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


/***/ })

};
