export const id = 44;
export const ids = [44];
export const modules = {

/***/ 56798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ OTHER_WORKFLOW),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   W6: () => (/* binding */ labelProblem),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   d0: () => (/* binding */ runProblem),
/* harmony export */   e8: () => (/* binding */ isRecordingEvent),
/* harmony export */   t7: () => (/* binding */ isOfQueue),
/* harmony export */   uL: () => (/* binding */ isForks),
/* harmony export */   uQ: () => (/* binding */ isAcceptedBranch)
/* harmony export */ });
/* harmony import */ var _pair_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58080);

/** Events whose runs evaluate what is, or is about to be, on a branch of the repository itself. */
const RECORDING_EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch']);
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;
/** The branch that a run stands for: that of its merge queue where it has one. */
function branchOf(label) {
    return QUEUE.exec(label)?.[1] ?? label;
}
const isOfQueue = (label) => QUEUE.test(label);
function isAcceptedBranch(label, branches) {
    return branches.some(glob => (0,_pair_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(branchOf(label), glob));
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


/***/ }),

/***/ 38680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ givenPath)
/* harmony export */ });
/** A log that was named, not found: its own header is all that is known of its origin. */
function givenPath({ header, path }) {
    const { revision, created } = header.spec;
    return {
        source: 'path',
        repository: revision?.origin ?? null,
        commit: revision?.commit ?? null,
        branch: null,
        run: null,
        artifact: null,
        mlflowRun: null,
        createdAt: created,
        ageHours: null,
        commitsBehind: null,
        digest: null,
        chosen: `given as ${path}`,
    };
}


/***/ }),

/***/ 50459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Unreachable)
/* harmony export */ });
/** A store that did not answer. */
class Unreachable extends Error {
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


/***/ }),

/***/ 32687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yW: () => (/* binding */ isOf),
  Vb: () => (/* binding */ nameOf),
  oL: () => (/* binding */ resolveBaseline),
  xu: () => (/* binding */ serves),
  vI: () => (/* binding */ unserved)
});

// EXTERNAL MODULE: ./src/baseline/outcome.ts
var outcome = __webpack_require__(50459);
;// CONCATENATED MODULE: ./src/baseline/staleness.ts
const HOURS = 24;
function isStale(provenance, policy) {
    return staleness(provenance, policy).length > 0;
}
/** Warnings, or a block where the policy says `stale: fail`. */
function ageFindings(provenance, policy) {
    return staleness(provenance, policy).map(how => ({
        field: 'stale-baseline',
        level: policy.stale === 'fail' ? 'block' : 'warn',
        baseline: provenance.commit,
        candidate: null,
        message: `The baseline (${provenance.commit?.slice(0, 7) ?? provenance.chosen}) is ${how}.`,
        fix: 'Run the evals on the base branch to record a newer one.',
    }));
}
function staleness({ ageHours, commitsBehind }, policy) {
    const { maxAgeDays, maxCommitsBehind } = policy;
    const days = Math.floor((ageHours ?? 0) / HOURS);
    return [
        ...(days > maxAgeDays ? [`${days} days old, more than the ${maxAgeDays} that the policy allows`] : []),
        ...(maxCommitsBehind !== null && (commitsBehind ?? 0) > maxCommitsBehind
            ? [`${commitsBehind} commits behind, more than the ${maxCommitsBehind} that the policy allows`]
            : []),
    ];
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
        if (answer instanceof outcome/* Unreachable */.L)
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
        if (thrown instanceof outcome/* Unreachable */.L)
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
const nameOf = ({ task, model }) => (model === null ? task : `${task} (${model})`);
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


/***/ }),

/***/ 94625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StillWanted)
/* harmony export */ });
/* harmony import */ var _pair_evals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75171);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32687);


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
        const taken = logs.filter(log => (0,_pair_evals_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$g)(log) && wanting.some(each => each.isOf(log.header.spec)));
        for (const each of wanting)
            if (taken.some(log => each.isOf(log.header.spec)))
                each.count -= 1;
        return taken;
    }
}
const wantedOf = (task, count) => ({
    isOf: (spec) => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .yW)(spec, task),
    count,
});


/***/ }),

/***/ 99834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ expiry),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   M6: () => (/* binding */ hoursSince),
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   vX: () => (/* binding */ otherBranches),
/* harmony export */   vn: () => (/* binding */ stillRecorded)
/* harmony export */ });
/* harmony import */ var _artifacts_download_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21635);
/* harmony import */ var _pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13959);
/* harmony import */ var _accepted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56798);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32687);
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
        branch: (0,_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W0)(run.head_branch ?? ''),
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
    return [(0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteWarning */ .l)('baseline-partial', `The run that recorded the baseline was not complete: ${lost.join('; ')}.`)];
}
function otherBranches(found, { baseBranch, isRenamed }) {
    const others = found.flatMap(({ provenance: { branch } }) => branch === null || branch === baseBranch || isRenamed(branch) ? [] : [branch]);
    return others.map(branch => (0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteWarning */ .l)('baseline-branch', `The baseline was recorded on ${branch}, while this change goes to ${baseBranch}.`));
}
/** For information: what has no baseline is listed as new, too. */
function cutShort(missing, opened) {
    const message = `${missing.map(_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb).join(', ')}: no baseline among the ${opened} nearest records, and no further ones were opened.`;
    return { ...(0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteWarning */ .l)('search-cut', message), level: 'inform' };
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
        (0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteWarning */ .l)('baseline-expires', `The last baseline expires on ${(0,_artifacts_download_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(last?.expires_at ?? '')}.`, 'Run the evals on the base branch before, or raise retention-days.'),
    ];
}
function stillRecorded({ sha }, { html_url: url }) {
    return (0,_pair_suite_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteWarning */ .l)('provisional', `A baseline of ${sha.slice(0, 7)} is still being recorded (${url}): this comparison is provisional.`, 'Run this job again when it is there.');
}


/***/ }),

/***/ 74487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ getPull),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   Nv: () => (/* binding */ reviewsOf),
/* harmony export */   eo: () => (/* binding */ pullOfRun),
/* harmony export */   pM: () => (/* binding */ findPull)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96661);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21511);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21284);



/** @throws GitHubError */
function getPull(api, number) {
    return api.get('GET /pulls/{number}', { number }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePull */ .BT);
}
/** Null when there is none of this number. @throws GitHubError */
async function findPull(api, number) {
    try {
        return await getPull(api, number);
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}
/**
 * The one open pull request whose head is still this commit of this branch of this repository; null for none or several.
 * Asked in the ways that GitHub answers: for forks, each of them has gaps.
 * @throws GitHubError
 */
async function pullOfRun(api, head) {
    const [owner = ''] = head.repository.split('/');
    const ways = [
        async () => (await Promise.all(head.named.slice(0, 3).map(number => findPull(api, number)))).flatMap(pull => pull ?? []),
        () => pullsWith(api, 'GET /commits/{sha}/pulls', { sha: head.sha }),
        () => pullsWith(api, 'GET /pulls', { state: 'open', head: `${owner}:${head.branch}` }),
    ];
    for (const way of ways) {
        const matching = (await way()).filter(pull => isHead(pull, head));
        if (matching.length > 0)
            return matching.length === 1 ? matching[0] : null;
    }
    return null;
}
function isHead(pull, { sha, branch, repository }) {
    const { head, state } = pull;
    return state === 'open' && head.sha === sha && head.ref === branch && head.repo?.full_name === repository;
}
async function pullsWith(api, route, parameters) {
    try {
        return await api.get(route, { ...parameters, per_page: 100 }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePulls */ .ER);
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found', 'refused'))
            return [];
        throw thrown;
    }
}
/** @throws GitHubError */
function reviewsOf(api, number) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .listAll */ ._)(api, {
        route: 'GET /pulls/{number}/reviews',
        parameters: { number },
        parse: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReviews */ .Lz,
        maxPages: 10,
    });
}
/** Whether somebody may write to the repository: triage and read may not. @throws GitHubError */
async function mayWrite(api, login) {
    try {
        const permission = await api.get('GET /collaborators/{login}/permission', { login }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePermission */ .tz);
        return permission === 'admin' || permission === 'write';
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return false;
        throw thrown;
    }
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ branchNow),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96661);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21284);


/** Null when it is gone. @throws GitHubError */
async function findRun(api, id) {
    try {
        return await api.get('GET /actions/runs/{id}', { id }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ);
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}
/** The newest runs of one workflow, of one commit or one branch; none where the workflow is not known. @throws GitHubError */
async function runsOf(api, { workflowPath, ...filter }) {
    const workflow = workflowPath.split('/').at(-1) ?? '';
    try {
        return await api.get('GET /actions/workflows/{workflow}/runs', { workflow, ...filter, per_page: 30 }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRuns */ .oI);
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return [];
        throw thrown;
    }
}
/** The name that a branch has now: GitHub answers for the old one of a renamed branch. Null when there is none. */
async function branchNow(api, branch) {
    try {
        return await api.get('GET /branches/{branch}', { branch }, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBranchName */ .pD);
    }
    catch (thrown) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(thrown, 'not-found'))
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 54187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ fitSampleRows),
  i: () => (/* binding */ fitToLeave)
});

// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(61628);
// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var headline = __webpack_require__(77282);
;// CONCATENATED MODULE: ./src/report/withheld.ts
const WITHHELD = '(withheld)';
/** What a reader is told of a warning of a log, by its code. */
const WARNING_SENTENCES = {
    'broken-reductions': "Inspect's own reductions cannot be read.",
    'broken-sample': 'A sample of a log cannot be read; it is left out.',
    'broken-summaries': 'The sample summaries of a log are damaged; its samples were looked for elsewhere.',
    'cut-off': 'A log ends in the middle; what came before is used.',
    'directory-count': 'The zip of a log has another number of members than it says.',
    'duplicate-samples': 'A log has samples more than once; of each the last one counts.',
    'field-too-long': 'A field of a log is too long to read; it is left out.',
    'header-field-ignored': "A field of a log's header is in no shape we know; it is left out.",
    'header-unreadable': 'The header of a log cannot be read; only what was known at the start is used.',
    'misnamed-body': 'A sample of a log is stored under the name of another one.',
    'more-samples': 'A log holds more samples than its header counts.',
    'newer-version': 'A log has a newer version than we know: update this tool if numbers look wrong.',
    'not-finished': 'An eval did not finish: it is still running or was killed.',
    'odd-numbers': 'Some times, tokens, costs or counts of a log are impossible; they count as unknown.',
    'overlapping-members': 'Members of the zip of a log share bytes; no body is opened.',
    rebuilt: 'A log was rebuilt from what inspect-mlflow left in MLflow, which is less than the log itself.',
    'sample-field-ignored': 'A field of a sample is in no shape we know; it is left out.',
    'samples-missing': 'A log holds fewer samples than its header counts.',
    'samples-not-logged': 'An eval ran without logging samples.',
    'summaries-incomplete': 'Some samples of a log have no summary; their bodies were read.',
    'too-many-scorers': 'A log has more scorers than can be compared; the later ones are left out.',
    'trailing-content': 'The file of a log goes on after the end of the log; what follows is not read.',
};
const UNKNOWN_WARNING = 'Something about a log is odd; "eval-regression inspect" shows what.';
function warningSentence(code) {
    return Object.hasOwn(WARNING_SENTENCES, code) ? WARNING_SENTENCES[code] : UNKNOWN_WARNING;
}
function subjectOfField(field, scorer) {
    const [head = field, next] = field.split('.');
    const ofLog = next !== undefined && (head === 'baseline' || head === 'candidate');
    return { field, code: (ofLog ? next : head).replaceAll('_', '-'), ofLog, scorer };
}
const subjectOfReason = ({ code, scorer }) => ({
    field: code,
    code,
    ofLog: Object.hasOwn(WARNING_SENTENCES, code),
    scorer,
});
/** Settings that choose samples by their ids, or may be given some; as fields, and as codes of reasons. */
const MAY_LIST_IDS = new Set(['sample_id', 'limit', 'task_args', 'solver_args'].flatMap(field => [field, field.replaceAll('_', '-')]));
const ID_LIST = /(^|[._-])(sample[._-]?)?ids?$/i;
/** Does a key of this name hold ids? */
const namesIds = (key) => ID_LIST.test(key);
/** May the values of this setting be ids? */
const mayListIds = (field) => /sample[._-]?ids?/i.test(field) || namesIds(field) || MAY_LIST_IDS.has(field.split('.', 1)[0] ?? field);
/** The message without the log's own words; null: it holds none. */
function rewritten(message, { field, code, ofLog, scorer }, { hidesIds }) {
    if (ofLog)
        return warningSentence(code);
    switch (code) {
        case 'free-text':
            return `${scorer ?? 'A scorer'}: some scores are text that is no score; they count as unscored.`;
        case 'status':
            return 'An eval did not finish, so its numbers are of a part of the samples.';
        case 'unreadable':
        case 'error':
            return withoutExcerpt(message);
        default:
            return hidesIds && mayListIds(field) ? `${field} differs; its values are withheld.` : null;
    }
}
/** A parser quotes the text that it stumbled over; only the place, in brackets at the end, is kept. */
function withoutExcerpt(message) {
    const at = message.indexOf('Not JSON:');
    if (at < 0)
        return message;
    const place = / \([^()]*\)\.?$/.exec(message)?.[0] ?? '.';
    return `${message.slice(0, at)}Not JSON${place}`;
}

;// CONCATENATED MODULE: ./src/report/privacy.ts
/**
 * How much of the samples may leave the runner. Below `full` no text of a sample stays in the Report, wherever it stands:
 * details, metadata and notes go, error messages become the name of their exception, and sentences that quote any of these
 * lose the quotation; findings that may hold a log's own words are written anew. `none` also hashes the ids, and withholds
 * settings that may list ids.
 */


/** Shorter texts are words that sentences of ours hold by themselves, such as the name of a task: no quotation. */
const SHORTEST_QUOTATION = 16;
const SHORTEST_PHRASE = 8;
/** `RateLimitError`, `openai.APITimeoutError`: a name that says what it is, at the very start. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,80}(?:Error|Exception|Timeout|Interrupt|Exit|Warning|Failure)(?![\w.])/;
function withSampleDetails(report, level, hashId) {
    if (level === 'full')
        return report;
    const clean = cleaner(report, level === 'none' ? hashId : undefined);
    const cleaned = {
        ...report,
        reasons: report.reasons.map(reason => ({ ...reason, ...cleanReason(reason, clean) })),
        baselineSearch: {
            ...report.baselineSearch,
            ...(report.baselineSearch.cause === undefined ? {} : { cause: clean.sentence(report.baselineSearch.cause) }),
            rejected: report.baselineSearch.rejected.map(each => ({ ...each, reason: clean.sentence(each.reason) })),
        },
        policy: Object.fromEntries(Object.entries(report.policy).map(([key, part]) => [key, clean.part(key, part)])),
        baseline: report.baseline && { evals: report.baseline.evals.map(cleanEval) },
        candidate: { evals: report.candidate.evals.map(cleanEval) },
        comparisons: report.comparisons.map(each => cleanComparison(each, clean)),
        ...(report.anchor && { anchor: cleanAnchor(report.anchor, clean) }),
        acceptances: report.acceptances.map(each => ({
            ...each,
            reason: clean.hidesIds ? WITHHELD : clean.sentence(each.reason),
        })),
    };
    // A headline that repeats a reason must repeat what became of it.
    return {
        ...cleaned,
        headline: REPEATS_A_REASON.has(report.verdict) ? (0,headline/* headline */.P)(cleaned) : clean.sentence(report.headline),
    };
}
const REPEATS_A_REASON = new Set(['error', 'not-comparable', 'no-baseline']);
/** Those that were judged, and those with the anchor. */
const comparisonsIn = ({ comparisons, anchor }) => [
    ...comparisons,
    ...(anchor?.comparisons ?? []),
];
const cleanAnchor = (anchor, clean) => ({
    ...anchor,
    comparisons: anchor.comparisons.map(each => cleanComparison(each, clean)),
});
function cleaner(report, hashId) {
    const id = hashId ?? (same => same);
    const replace = replacing([...quotations(report), ...(hashId ? idsIn(report, hashId) : [])]);
    const hidesIds = hashId !== undefined;
    const anew = rewrittenFindings(report, hidesIds);
    return {
        id,
        sentence: replace,
        repeated: message => anew.reduce((text, [old, now]) => text.replace(old, () => now), message),
        part: (key, part) => ({ ...part, value: deep(part.value, { key, replace, hidesIds }) }),
        hidesIds,
    };
}
/** Messages of comparability that are written anew, with what replaces them; longest first, as one may begin another. */
function rewrittenFindings(report, hidesIds) {
    const rows = comparisonsIn(report).flatMap(({ comparability }) => comparability);
    const anew = new Map();
    for (const { field, scorer, message } of rows) {
        const now = rewritten(message, subjectOfField(field, scorer), { hidesIds });
        if (now !== null && message !== '')
            anew.set(message, now);
    }
    return [...anew].sort(([a], [b]) => b.length - a.length);
}
/** Longest first, so that a text within another one does not leave the rest of it behind. */
function replacing(known) {
    const longestFirst = [...new Map(known.map(each => [each.text, each])).values()].sort((a, b) => b.text.length - a.text.length);
    return text => longestFirst.reduce((clean, each) => (clean.includes(each.text) ? swap(clean, each) : clean), text);
}
function swap(text, { text: known, by, asWord }) {
    const parts = text.split(known);
    return parts.reduce((clean, part) => {
        const inWord = asWord && (/[\p{L}\p{N}_-]$/u.test(clean) || /^[\p{L}\p{N}_-]/u.test(part));
        return `${clean}${inWord ? known : by}${part}`;
    });
}
function quotations(report) {
    const causes = comparisonsIn(report)
        .flatMap(({ ledger }) => ledger.scorers.flatMap(({ errored }) => errored.causes))
        .map(({ message }) => ({ text: message, by: exceptionOf(message), asWord: false }));
    const said = comparisonsIn(report)
        .flatMap(({ samples }) => samples.flatMap(({ detail, note }) => [...Object.values(detail ?? {}), note]))
        .filter(text => typeof text === 'string')
        .map(text => ({ text, by: WITHHELD, asWord: false }));
    return [...causes, ...said].filter(({ text }) => isQuotation(text));
}
function isQuotation(text) {
    return text.length >= SHORTEST_QUOTATION || (text.length >= SHORTEST_PHRASE && /\s/.test(text));
}
/** Numbers give nothing away and stand in every sentence; names of tasks and scorers are public in any case. */
function idsIn(report, hashId) {
    const names = new Set(comparisonsIn(report).flatMap(({ task, metrics }) => [task, ...metrics.map(({ scorer }) => scorer)]));
    const ids = new Set(comparisonsIn(report).flatMap(({ samples }) => samples.map(({ id }) => id)));
    const telling = [...ids].filter(id => id.length > 3 && /\p{L}/u.test(id) && !names.has(id));
    return telling.map(id => ({ text: id, by: hashId(id), asWord: true }));
}
function sentences({ message, fix }, { sentence }) {
    return { message: sentence(message), ...(fix === undefined ? {} : { fix: sentence(fix) }) };
}
function cleanReason(reason, clean) {
    const repeated = clean.repeated(reason.message);
    const known = repeated === reason.message ? rewritten(reason.message, subjectOfReason(reason), clean) : null;
    return sentences({ ...reason, message: known ?? repeated }, clean);
}
/** One sentence per kind: the log's own words, and which sample it was, are gone. */
function cleanEval(entry) {
    const codes = [...new Set(entry.warnings.map(({ code }) => code))];
    return { ...entry, warnings: codes.map(code => ({ code, message: warningSentence(code) })) };
}
function cleanComparison(comparison, clean) {
    return {
        ...comparison,
        comparability: comparison.comparability.map(row => cleanDifference(row, clean)),
        ledger: { ...comparison.ledger, scorers: comparison.ledger.scorers.map(cleanScorer) },
        metrics: comparison.metrics.map(row => ({ ...row, reason: clean.sentence(clean.repeated(row.reason)) })),
        samples: comparison.samples.map(row => cleanSample(row, clean)),
    };
}
function cleanDifference(row, clean) {
    const withheld = clean.hidesIds && mayListIds(row.field);
    const value = (text) => text === null ? null : withheld ? WITHHELD : clean.sentence(text);
    const anew = rewritten(row.message, subjectOfField(row.field, row.scorer), clean);
    const message = anew ?? row.message;
    return {
        ...row,
        ...sentences({ ...row, message }, clean),
        baseline: value(row.baseline),
        candidate: value(row.candidate),
    };
}
/** Causes that are the same once their messages are gone are counted together. */
function cleanScorer(scorer) {
    const causes = new Map();
    for (const { message, count, side } of scorer.errored.causes) {
        const reduced = exceptionOf(message);
        const key = `${side} ${reduced}`;
        causes.set(key, { message: reduced, count: count + (causes.get(key)?.count ?? 0), side });
    }
    return { ...scorer, errored: { ...scorer.errored, causes: [...causes.values()] } };
}
function exceptionOf(message) {
    return EXCEPTION.exec(message)?.[0] ?? 'error';
}
function cleanSample({ detail, metadata, note, ...row }, { id }) {
    return { ...row, id: id(row.id) };
}
function deep(value, { key, replace, hidesIds }) {
    // The reason of an acceptance is free text; a key that names ids lists them.
    if (hidesIds && (namesIds(key) || key === 'reason'))
        return WITHHELD;
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map(each => deep(each, { key, replace, hidesIds }));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, { key: name, replace, hidesIds })]));
}

// EXTERNAL MODULE: ./src/report/sample-rows.ts + 4 modules
var sample_rows = __webpack_require__(88557);
;// CONCATENATED MODULE: ./src/report/scrub.ts
const MASK = '***';
/** Shorter "secrets" are words like `true` or `dev`: masking them would hide the report and protect nothing. */
const SHORTEST_SECRET = 6;
/** Repetitions are bounded, or cannot fail, so that a long hostile text takes linear time. */
const TOKEN_SHAPES = [
    /\bgh[pousr]_[A-Za-z0-9]{16,255}/g, // GitHub
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{16,255}/g, // OpenAI, Anthropic and their like
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, // AWS
    /\bxox[abeoprs]-[A-Za-z0-9-]{8,255}/g, // Slack
    /\bAIza[A-Za-z0-9_-]{30,60}/g, // Google
    /\bhf_[A-Za-z0-9]{16,255}/g, // Hugging Face
    /\bglpat-[A-Za-z0-9_-]{16,255}/g, // GitLab
    /\bnpm_[A-Za-z0-9]{30,60}/g,
    /\bdapi[a-f0-9]{32}(?:-\d)?\b/g, // Databricks, which hosts MLflow
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,2000}/g, // JWT
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];
/** The name stays, the secret goes. */
const NAMED = [
    { shape: /\b(Bearer|Basic)(\s{1,4})[A-Za-z0-9._~+/-]{12,4000}={0,2}/gi, replacement: `$1$2${MASK}` },
    { shape: /\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@"'<>]{1,300}@/gi, replacement: `$1${MASK}@` },
];
/** Keys whose values we write ourselves: closed lists, digests, times. Masking a word in them would break the Report. */
// biome-ignore format: one list
const OURS = new Set([
    'schemaVersion', 'tool', 'comparedAt', 'verdict', 'conclusion', 'code', 'level', 'side', 'kind', 'unit', 'tier',
    'direction', 'flags', 'outcome', 'source', 'status', 'state', 'from', 'digest',
]);
/** Names by which parts of the Report refer to each other: two that differ must still differ after masking. */
const NAMES = new Set(['id', 'path', 'baselineEval', 'candidateEval', 'supersededBy']);
function scrubReport(report, secrets = []) {
    const mask = masking(secrets);
    return walk(report, { mask, name: keepingApart(mask) });
}
/** One text with every known token shape and every given secret masked. */
function masking(secrets) {
    const values = [...new Set(secrets.flatMap(lines))].filter(({ length }) => length >= SHORTEST_SECRET);
    const longestFirst = values.sort((a, b) => b.length - a.length);
    return text => {
        const withoutValues = longestFirst.reduce((masked, value) => masked.replaceAll(value, MASK), text);
        const withoutTokens = TOKEN_SHAPES.reduce((masked, shape) => masked.replace(shape, MASK), withoutValues);
        return NAMED.reduce((masked, { shape, replacement }) => masked.replace(shape, replacement), withoutTokens);
    };
}
/** A secret of several lines may be quoted line by line. */
const lines = (secret) => [secret, ...secret.split(/\r?\n/)].map(line => line.trim());
function walk(value, scrub, key = '') {
    if (OURS.has(key))
        return value;
    if (typeof value === 'string')
        return NAMES.has(key) ? scrub.name(value) : scrub.mask(value);
    if (Array.isArray(value))
        return value.map(each => walk(each, scrub, key));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [maskedKey(key, name, scrub), walk(inner, scrub, name)]));
}
/** Only these records have keys of strangers; all other keys are the schema's. */
const maskedKey = (record, key, { mask }) => record === 'metadata' || record === 'policy' ? mask(key) : key;
/** The same name always gives the same result, and different names different ones: `***`, `*** (2)`. */
function keepingApart(mask) {
    const given = new Map();
    const taken = new Set();
    const counts = new Map();
    return text => {
        const known = given.get(text);
        if (known !== undefined)
            return known;
        const masked = mask(text);
        let count = counts.get(masked) ?? 0;
        let result = masked;
        do {
            count += 1;
            result = count === 1 ? masked : `${masked} (${count})`;
        } while (taken.has(result));
        counts.set(masked, count);
        taken.add(result);
        given.set(text, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/leave.ts




/** Text is reduced to what may leave, and secrets are taken out. */
function fitToLeave(report, { policy, secrets }) {
    return scrubReport(withSampleDetails(report, policy.sampleDetails, sha256/* sha256 */.s), secrets);
}
/** Rows made fit to leave at once: enough to share the work, few enough to keep memory flat. */
const BATCH = 2000;
/** The rows of every comparison, in batches. */
function* fitSampleRows(report, { verdict, policy, secrets, unchangedOnly = false }) {
    for (const [comparison, judged] of verdict.evals.entries()) {
        const own = report.comparisons[comparison];
        if (own === undefined)
            continue;
        let batch = [];
        const fitted = () => {
            // By way of a report, so that one rule decides what may leave.
            const rows = { ...report, reasons: [], comparisons: [{ ...own, samples: batch }] };
            batch = [];
            return { comparison, rows: fitToLeave(rows, { policy, secrets }).comparisons[0]?.samples ?? [] };
        };
        for (const row of (0,sample_rows/* sampleRows */.mh)(judged))
            if ((!unchangedOnly || row.direction === 'unchanged') && batch.push(row) === BATCH)
                yield fitted();
        yield fitted();
    }
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

/***/ 26811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ baselineSearch)
});

// EXTERNAL MODULE: ./src/artifacts/names.ts
var names = __webpack_require__(97327);
// EXTERNAL MODULE: ./src/baseline/accepted.ts
var accepted = __webpack_require__(56798);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/runs.ts
var github_runs = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var github_artifacts = __webpack_require__(4616);
;// CONCATENATED MODULE: ./src/baseline/causes.ts
/** Why there is no baseline, and what to do: the first thing that a new user of this reads. */



const NEAR_MISSES = 3;
async function whyNone(tools, found) {
    const { query, running, records, expired } = found;
    const commit = query.wanted.sha.slice(0, 7);
    if (running)
        return {
            kind: 'still-running',
            message: `No baseline yet: the run that records the one of ${commit} is still under way (${running.html_url}).`,
            fix: 'Run this job again when it has ended.',
        };
    if (records.length === 0)
        return await nothingRecorded(tools, query);
    if (expired.length === records.length)
        return {
            kind: 'expired',
            message: `No baseline: ${expired.length === 1 ? 'the only record has' : `all ${expired.length} records have`} expired.`,
            fix: `${RERUN(query)}, and raise retention-days if the base branch is quiet.`,
        };
    if (found.rejected.length > 0 && found.rejected.every(({ reason }) => reason.startsWith(accepted/* OTHER_WORKFLOW */.Lu)))
        return {
            kind: 'wrong-workflow',
            message: `No baseline: the records are of another workflow than ${query.workflowPath}.`,
            fix: 'Name that workflow in the policy ("baseline: {workflow: evals.yml}"), or record with this one.',
        };
    return neverRan(found);
}
/** The one line that records a baseline now. */
const RERUN = ({ workflowPath, baseBranch }) => `Run \`gh workflow run ${workflowPath.split('/').at(-1)} --ref ${baseBranch}\` (or push to ${baseBranch})`;
function neverRan({ query, rejected, cut }) {
    const [nearest] = rejected;
    const why = nearest ? `; the nearest one, ${nearest.candidate}, was passed over: ${nearest.reason}` : '';
    const where = cut ? 'among the records and commits that were searched' : 'of it or of an ancestor';
    return {
        kind: 'never-ran',
        message: `No baseline of ${query.wanted.sha.slice(0, 7)}: there are records, but none that can be used ${where}${why}.`,
        fix: `${RERUN(query)}; for a change that began long ago, merge or rebase onto ${query.baseBranch} first.`,
    };
}
async function nothingRecorded(tools, query) {
    const { api, name, runId } = tools;
    const { baseBranch, workflowPath } = query;
    const workflow = workflowPath.split('/').at(-1);
    const near = await nearMisses(tools);
    if (near.length > 0)
        return {
            kind: 'wrong-name',
            message: `No baseline: no artifact is called ${name}, but there is ${near.join(', ')}.`,
            fix: `Use the same suite and artifact-name where it is recorded and where it is compared. If this suite is new, the next run on ${baseBranch} records its first one.`,
        };
    const runs = (await (0,github_runs/* runsOf */.ky)(api, { workflowPath, branch: baseBranch })).filter(run => run.id !== runId && (0,accepted/* isRecordingEvent */.e8)(run.event));
    const [newest] = runs;
    if (!newest)
        return {
            kind: 'first-time',
            message: `No baseline yet: ${workflow} has not run on ${baseBranch} before.`,
            fix: query.records
                ? 'This run records the first one: later changes are compared with it.'
                : `Merge this, and the run on ${baseBranch} records the first one.`,
        };
    const failed = runs.every(({ conclusion }) => conclusion !== null && conclusion !== 'success');
    if (failed)
        return {
            kind: 'failed-run',
            message: `No baseline: the newest run of ${workflow} on ${baseBranch} ended as ${newest.conclusion} and recorded none (${newest.html_url}).`,
            fix: `Mend that run. ${RERUN(query)}.`,
        };
    return {
        kind: 'never-ran',
        message: `No baseline: ${workflow} has run on ${baseBranch}, but recorded none (${newest.html_url}).`,
        fix: `${RERUN(query)}; the job that uses eval-regression must run on pushes, too.`,
    };
}
/** Baselines under another suite or another prefix. */
async function nearMisses({ api, name, runId, repositoryId }) {
    const { artifacts } = await (0,github_artifacts/* artifactsNamed */.x8)(api, { page: 1 });
    const others = artifacts.filter(artifact => artifact.workflow_run?.id !== runId && !(0,accepted/* isForks */.uL)(artifact, repositoryId));
    const names = new Set(others.map(artifact => artifact.name));
    return [...names].filter(other => other !== name && other.includes('-baseline-')).slice(0, NEAR_MISSES);
}
function missingPermission(thrown, wanted) {
    return {
        wanted,
        found: [],
        rejected: [],
        flags: [],
        findings: [],
        cause: {
            kind: 'missing-permission',
            message: `No baseline: the token may not read artifacts (${thrown.message}).`,
            fix: 'Add "actions: read" and "contents: read" under "permissions:" of this job.',
        },
    };
}

// EXTERNAL MODULE: ./src/artifacts/files.ts
var files = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/github/commits.ts
var commits = __webpack_require__(40149);
// EXTERNAL MODULE: ./src/github/pages.ts
var github_pages = __webpack_require__(21511);
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
        const known = this.#pages.get(page) ?? (await (0,github_artifacts/* artifactsNamed */.x8)(this.#api, { name: this.name, page }));
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
            const last = artifacts.length < github_pages/* PAGE_SIZE */.m || page * github_pages/* PAGE_SIZE */.m >= total;
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
            if (++behind < commits/* MAX_COMMITS */.MP && !traveller.isTired())
                continue;
            this.isCut = true;
            return;
        }
    }
    #usable(artifacts) {
        return artifacts.filter(artifact => (0,accepted/* labelProblem */.W6)(artifact, this.#options.repositoryId) === null).length;
    }
}
const newestFirst = (a, b) => createdAt(b).localeCompare(createdAt(a)) || b.id - a.id;
const createdAt = ({ created_at: time }) => time ?? '';
const isNewestFirst = (artifacts) => artifacts.every((each, index) => index === 0 || createdAt(artifacts[index - 1]) >= createdAt(each));

// EXTERNAL MODULE: ./src/artifacts/unpack.ts
var unpack = __webpack_require__(85525);
// EXTERNAL MODULE: ./src/artifacts/open.ts
var artifacts_open = __webpack_require__(84619);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(80650);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(41151);
;// CONCATENATED MODULE: ./src/baseline/record.ts





/** @throws BadArtifact when it is not what it claims to be; GitHubError when it cannot be had. */
async function openRecord(artifact, { run, suite, metadataKeys, ...source }) {
    const { manifest, logs } = await (0,artifacts_open/* openArtifact */.H)(artifact, source, { label: () => '' });
    const wrong = manifestProblem(manifest, { run, suite });
    if (wrong !== null)
        throw new unpack/* BadArtifact */.E(wrong);
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
            throw new unpack/* BadArtifact */.E(thrown.problem.what.replace(/\.$/, ''), { cause: thrown });
        throw thrown;
    }
}
/** The order of both is the manifest's. */
function checkLogs({ logs: entries }, { logs, unreadable }) {
    const [broken] = unreadable;
    if (broken)
        throw new unpack/* BadArtifact */.E(`one of its logs cannot be read (${broken.path}: ${broken.what.replace(/\.$/, '')})`);
    if (logs.length === 0)
        throw new unpack/* BadArtifact */.E('it holds no logs');
    for (const [index, log] of logs.entries()) {
        const entry = entries[index];
        if (entry?.digest !== (0,read/* evalDigest */.BB)(log))
            throw new unpack/* BadArtifact */.E(`${log.path} has not the digest that its manifest names`);
        if (entry.samples !== log.samples.length)
            throw new unpack/* BadArtifact */.E(`${log.path} has ${log.samples.length} samples, not the ${entry.samples} of its manifest`);
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
            const label = (0,accepted/* labelProblem */.W6)(artifact, repositoryId);
            const id = artifact.workflow_run?.id ?? 0;
            const run = label === null ? (known.find(each => each.id === id) ?? (await (0,github_runs/* findRun */.Lc)(api, id))) : null;
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
        const known = this.#runs.get(sha) ?? (await (0,github_runs/* runsOf */.ky)(this.#options.api, { workflowPath, head_sha: sha }));
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
            if (!(thrown instanceof unpack/* BadArtifact */.E))
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
        const problem = (0,accepted/* runProblem */.d0)(run, { repositoryId, workflowPath, headSha });
        if (problem !== null)
            return problem;
        const branch = run?.head_branch ?? '';
        // A name that cannot be asked for is none of ours.
        if (branch === '' || /\p{Surrogate}/u.test(branch))
            return 'recorded on no branch that can be named';
        if ((0,accepted/* isAcceptedBranch */.uQ)(branch, branches) || (await this.#isRenamed(branch)))
            return null;
        return `recorded on ${branch}, and only ${branches.join(', ')} ${branches.length === 1 ? 'counts' : 'count'}`;
    }
    /** GitHub knows the old name of a renamed branch. */
    async #isRenamed(label) {
        const branch = (0,accepted/* branchOf */.W0)(label);
        if (!this.#renamed.has(branch))
            this.#renamed.set(branch, await unlessRefused(() => (0,github_runs/* branchNow */.Hg)(this.#options.api, branch)));
        const now = this.#renamed.get(branch) ?? null;
        return now !== null && now !== branch && (0,accepted/* isAcceptedBranch */.uQ)(now, this.#accepted.branches);
    }
}

// EXTERNAL MODULE: ./src/baseline/still-wanted.ts
var still_wanted = __webpack_require__(94625);
// EXTERNAL MODULE: ./src/baseline/told.ts
var baseline_told = __webpack_require__(99834);
;// CONCATENATED MODULE: ./src/baseline/earlier-artifacts.ts
/** The records before the baseline: nearest ancestors first, several of one commit by the time that they were made. */





/** Records that could not be used, beyond those that are wanted, before the walk gives up. */
const MAX_BROKEN = 6;
/** @throws GitHubError */
async function earlierArtifacts(options, query) {
    const records = new Records(options, query);
    const wanted = new still_wanted/* StillWanted */.a(query);
    const known = new Set(query.known.flatMap(({ run }) => run?.id ?? []));
    const tell = (record, at) => {
        const logs = wanted.take(record.side.logs);
        if (logs.length === 0)
            return;
        const place = { ...at, wanted: { sha: query.from, what: 'the baseline', evaluated: null }, now: query.now };
        const provenance = (0,baseline_told/* provenanceOf */.Jj)(record, { ...place, repository: options.api.repository });
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

// EXTERNAL MODULE: ./src/baseline/outcome.ts
var outcome = __webpack_require__(50459);
// EXTERNAL MODULE: ./src/baseline/resolve.ts + 1 modules
var resolve = __webpack_require__(32687);
;// CONCATENATED MODULE: ./src/baseline/artifact.ts











/** Records opened in one search: a task without a baseline would otherwise open them all. */
const MAX_OPENED = 6;
/** Records that could not be used, before the search gives up. */
const artifact_MAX_BROKEN = 12;
function artifactStore(options) {
    return {
        source: 'artifact',
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
                if (!(thrown instanceof error/* GitHubError */.y))
                    throw thrown;
                // Once something was listed, what is not found is gone, not hidden.
                const listed = search?.listed ?? false;
                const barred = (0,error/* isGitHub */.W)(thrown, 'forbidden') || ((0,error/* isGitHub */.W)(thrown, 'not-found') && !listed);
                if (barred)
                    return missingPermission(thrown, wanted);
                const rejected = search?.rejected ?? [];
                throw new outcome/* Unreachable */.L({ problem: unreachableProblem(thrown), wanted, rejected }, { cause: thrown });
            }
        },
        earlier: query => earlierArtifacts(options, query),
    };
}
function unreachableProblem(thrown) {
    return {
        what: `The baseline cannot be had just now: ${thrown.message}.`,
        where: 'baseline: artifact',
        fix: 'Run the job again; if it persists, look at githubstatus.com and at the token.',
    };
}
class Search {
    #options;
    #query;
    #walk;
    #records;
    #found = [];
    #flags = new Set();
    #findings = [];
    constructor(options, query) {
        this.#options = options;
        this.#query = query;
        this.#walk = new RecordWalk(options);
        this.#records = new Records(options, query);
    }
    /** Also of use when the search breaks off. */
    get rejected() {
        return this.#records.rejected;
    }
    get listed() {
        return this.#walk.listed;
    }
    async run() {
        await this.#walk.from(this.#query.wanted.sha, {
            visit: (records, at) => this.#tryCommit(records, at),
            isServed: () => this.#missing().length === 0,
            isTired: () => this.#isTired(),
        });
        const { records, visited, isCut } = this.#walk;
        if (isCut)
            this.#flags.add('search-cut');
        const others = records.filter(artifact => !visited.has(artifact));
        if (this.#missing().length > 0 && this.#query.policy.fallback === 'latest')
            await this.#latest(others);
        const running = await this.#runningRecord();
        const nothing = this.#found.length === 0;
        if (!nothing)
            this.#warn(records);
        const met = { query: this.#query, ...this.#nothing(records, others), running };
        return {
            wanted: this.#query.wanted,
            found: this.#found,
            rejected: this.#records.rejected,
            flags: [...this.#flags],
            findings: this.#findings,
            cause: nothing
                ? ((await unlessRefused(() => whyNone({ ...this.#options, name: this.#options.pages.name }, met))) ??
                    neverRan(met))
                : null,
        };
    }
    #missing() {
        return (0,resolve/* unserved */.vI)(this.#query.tasks, this.#found);
    }
    #isTired() {
        return this.#records.opened >= MAX_OPENED || this.#records.broken >= artifact_MAX_BROKEN;
    }
    /** Of several records of one commit: complete before partial, pushes before others, then the newest. */
    async #tryCommit(records, at) {
        const checked = await this.#records.checked(records, at.sha);
        checked.sort((a, b) => Number(b.run.event === 'push') - Number(a.run.event === 'push') || b.artifact.id - a.artifact.id);
        const partial = [];
        for (const each of checked) {
            if (this.#missing().length === 0 || this.#isTired())
                break;
            const record = await this.#records.open(each);
            if (record?.manifest.complete)
                this.#take(record, at);
            else if (record)
                partial.push(record);
        }
        for (const record of partial)
            this.#take(record, at);
    }
    /** The first record is the baseline, with all of its tasks; later ones only serve what it lacks. */
    #take(record, at) {
        const missing = this.#missing();
        if (missing.length === 0)
            return;
        const { logs } = record.side;
        const finished = logs.filter(({ header }) => header.status === 'success');
        const serving = finished.filter(log => missing.some(task => (0,resolve/* serves */.xu)(log, task)));
        const first = this.#found.length === 0;
        const lacking = missing.filter(task => !finished.some(log => (0,resolve/* serves */.xu)(log, task)));
        // That another task has no record yet is no news; that it was not finished here is.
        const told = first && serving.length === 0 ? lacking : lacking.filter(task => logs.some(log => (0,resolve/* serves */.xu)(log, task)));
        if (told.length > 0)
            this.#records.reject(record.artifact, `has no finished log of ${told.map(resolve/* nameOf */.Vb).join(', ')}`);
        if (serving.length === 0)
            return;
        const side = first ? { ...record.side, logs: finished } : { logs: serving, unreadable: [], ignored: [] };
        const { wanted, now } = this.#query;
        this.#found.push({
            side,
            provenance: (0,baseline_told/* provenanceOf */.Jj)(record, { ...at, wanted, now, repository: this.#options.api.repository }),
        });
        if (first)
            this.#findings.push(...(0,baseline_told/* gaps */.sh)(record));
    }
    /** `fallback: latest`: the newest record of an accepted branch, whatever its ancestry. */
    async #latest(others) {
        for (const artifact of others) {
            if (this.#missing().length === 0 || this.#isTired())
                return;
            // A merge group that never landed is of no branch: without ancestry nothing tells.
            if ((0,accepted/* isOfQueue */.t7)(artifact.workflow_run?.head_branch ?? ''))
                continue;
            const before = this.#found.length;
            await this.#tryCommit([artifact], { sha: artifact.workflow_run?.head_sha ?? '', behind: null });
            if (this.#found.length > before)
                this.#flags.add('fallback');
        }
    }
    /** A record of the wanted commit itself may still be on its way. */
    async #runningRecord() {
        const [first] = this.#found;
        if (first?.provenance.commitsBehind === 0)
            return null;
        const { api, runId } = this.#options;
        const { wanted, workflowPath, branches } = this.#query;
        const runs = await unlessRefused(() => (0,github_runs/* runsOf */.ky)(api, { workflowPath, head_sha: wanted.sha }));
        const running = runs?.find(run => run.id !== runId &&
            run.status !== 'completed' &&
            (0,accepted/* isRecordingEvent */.e8)(run.event) &&
            (0,accepted/* isAcceptedBranch */.uQ)(run.head_branch ?? '', branches));
        if (!running)
            return null;
        this.#flags.add('provisional');
        if (first)
            this.#findings.push((0,baseline_told/* stillRecorded */.vn)(wanted, running));
        return running;
    }
    #warn(records) {
        const { baseBranch, now } = this.#query;
        const isRenamed = (branch) => this.#records.nameNow(branch) === baseBranch;
        this.#findings.push(...(0,baseline_told/* otherBranches */.vX)(this.#found, { baseBranch, isRenamed }));
        const missing = this.#missing();
        if (missing.length > 0 && this.#flags.has('search-cut'))
            this.#findings.push((0,baseline_told/* cutShort */.VV)(missing, this.#records.opened));
        else
            this.#flags.delete('search-cut');
        const usable = records.filter(artifact => (0,accepted/* labelProblem */.W6)(artifact, this.#options.repositoryId) === null);
        this.#findings.push(...(0,baseline_told/* expiry */.IC)(usable, now));
    }
    #nothing(records, others) {
        const { repositoryId } = this.#options;
        // What was not passed on the walk is of no ancestor: worth a word only where nothing else was found.
        if (this.#found.length === 0)
            for (const artifact of others.slice(0, 3))
                this.#records.reject(artifact, (0,accepted/* labelProblem */.W6)(artifact, repositoryId) ?? 'of no ancestor of the wanted commit');
        const ours = records.filter(artifact => !(0,accepted/* isForks */.uL)(artifact, repositoryId));
        const expired = ours.filter(({ expired }) => expired);
        return { records: ours, expired, rejected: this.#records.rejected, cut: this.#flags.has('search-cut') };
    }
}

// EXTERNAL MODULE: ./src/logs/open.ts + 1 modules
var logs_open = __webpack_require__(73247);
// EXTERNAL MODULE: ./src/baseline/given-path.ts
var given_path = __webpack_require__(38680);
;// CONCATENATED MODULE: ./src/baseline/folder.ts
/** A baseline on this machine: logs that a checkout or an earlier step put there. */



function folderStore(paths) {
    return {
        source: 'path',
        async find({ metadataKeys }) {
            const side = await (0,sides/* readSide */.wU)('baseline', await (0,logs_open/* findLogs */.J)(paths), { metadataKeys });
            const found = side.logs.map((log, index) => ({
                // What could not be read is told once.
                side: index === 0 ? { ...side, logs: [log] } : { logs: [log], unreadable: [], ignored: [] },
                provenance: (0,given_path/* givenPath */.H)(log),
            }));
            return { wanted: null, found, rejected: [], flags: [], findings: [], cause: null };
        },
        earlier: null,
    };
}

// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(13959);
;// CONCATENATED MODULE: ./src/baseline/wanted.ts


/** @throws GitHubError */
function findWanted(change, options) {
    return change.kind === 'pull-request' ? ofPull(change, options) : ofBranch(change, options);
}
async function ofBranch(change, options) {
    const { head } = change;
    const [other] = options.revisions.filter(revision => !isSha(revision) || !head.startsWith(revision));
    const findings = other === undefined ? [] : [unknownCommit(`are of ${other.slice(0, 40)}, not of ${wanted_short(head)}`)];
    const wanted = (sha, what) => ({ wanted: { sha, what, evaluated: head }, findings });
    switch (change.kind) {
        case 'merge-group':
            return wanted(change.base, 'the commit that this merge group goes onto');
        case 'tip':
            return wanted(head, 'this commit');
        case 'push': {
            const [parent] = await options.history.parentsOf(head);
            // A first commit has no parent; then there is nothing older either.
            return wanted(parent ?? head, 'the commit before');
        }
        case 'branch':
            return wanted(await (0,commits/* mergeBase */.wu)(options.api, change.defaultBranch, head), `the merge base with ${change.defaultBranch}`);
    }
}
async function ofPull(change, options) {
    const evaluated = await evaluatedCommit(change, options);
    const { sha, findings } = evaluated;
    const { head } = change;
    if (sha !== null && sha !== head) {
        const [first, second] = evaluated.parents ?? (await options.history.parentsOf(sha));
        const isMerge = first !== undefined && second === head;
        if (isMerge && (!change.isReported || (await isOnBranch(first, change.base, options.api))))
            return { wanted: { sha: first, what: 'the commit this was tested against', evaluated: sha }, findings };
    }
    const base = await (0,commits/* mergeBase */.wu)(options.api, change.base, head);
    const strange = sha !== null && sha !== head;
    const more = strange
        ? [unknownCommit(`are of ${wanted_short(sha)}, neither the head of this pull request nor its merge`)]
        : [];
    return { wanted: { sha: base, what: 'the merge base', evaluated: sha }, findings: [...findings, ...more] };
}
/** Anybody can make a merge commit of whatever he likes in a fork, and the repository's interface knows it. */
async function isOnBranch(sha, branch, api) {
    return (await (0,commits/* mergeBase */.wu)(api, branch, sha)) === sha;
}
/** The commit that the logs name, whole. Only what looks like a sha is ever asked for. */
async function evaluatedCommit({ head, checkout }, { api, revisions }) {
    const [revision] = revisions;
    if (revision === undefined) {
        const sha = checkout ?? head;
        return { sha, findings: [unknownCommit(`do not say; they are taken to be of ${wanted_short(sha)}`)] };
    }
    if (isSha(revision)) {
        const known = [checkout, head].find(sha => sha?.startsWith(revision));
        if (known)
            return { sha: known, findings: [] };
        const commit = await (0,commits/* findCommit */.fq)(api, revision);
        if (commit)
            return { sha: commit.sha, parents: commit.parents.map(({ sha }) => sha), findings: [] };
    }
    const sha = checkout ?? head;
    const said = `say ${revision.slice(0, 40)}, which is no commit of this repository; they are taken to be of ${wanted_short(sha)}`;
    return { sha, findings: [unknownCommit(said)] };
}
const isSha = (text) => /^[0-9a-f]{7,40}$/.test(text);
const wanted_short = (sha) => sha.slice(0, 7);
function unknownCommit(logs) {
    return (0,suite_findings/* suiteWarning */.l)('evaluated-unknown-commit', `Which commit was evaluated is not sure: the logs ${logs}.`, 'Run the evals in the checkout of the repository, where Inspect finds its git revision.');
}

// EXTERNAL MODULE: ./src/modes/store.ts + 2 modules
var store = __webpack_require__(70381);
;// CONCATENATED MODULE: ./src/modes/baseline.ts
/** From a situation and the candidate's logs to the baseline, and to what lies before it. */








/** @throws UserError for what the user must mend. */
async function baselineSearch(job, request) {
    const { situation, policy, candidate, metadataKeys } = request;
    const { branches, workflow } = policy.baseline;
    const history = new commits/* History */.BZ(job.api);
    const pages = new RecordPages(job.api, (0,names/* artifactNames */.j)(job.inputs.artifactName, job.inputs.suite).baseline);
    const revisions = distinct(candidate.flatMap(log => log.header.spec.revision?.commit ?? []));
    const storesFrom = (wanted) => Promise.all(job.inputs.baseline.map(source => storeOf(source, job, { history, pages, wanted })));
    return {
        query: {
            tasks: wantedEvals(candidate),
            baseBranch: situation.baseBranch,
            branches: distinct([situation.baseBranch, situation.defaultBranch, ...branches]),
            records: (0,store/* isRecorded */.TN)(job, situation),
            workflowPath: workflow === null ? request.workflowPath : (0,accepted/* workflowPathOf */._Z)(workflow),
            policy: policy.baseline,
            metadataKeys,
            now: job.now,
        },
        storesFrom,
        stores: await storesFrom(() => findWanted(situation.change, { api: job.api, history, revisions })),
    };
}
async function storeOf(source, job, { wanted, ...asked }) {
    if (source.kind === 'logs')
        return folderStore(source.paths);
    const { api, http, folder, inputs, context } = job;
    const common = {
        api,
        folder,
        ...asked,
        findWanted: wanted,
        suite: inputs.suite,
        repositoryId: context.repositoryId,
        runId: context.runId,
    };
    if (source.kind === 'artifact')
        return artifactStore({ ...common, http });
    const [{ mlflowOf }, { mlflowStore }] = await Promise.all([
        __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 55292)),
        __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 38954)),
    ]);
    const { client, settings } = await mlflowOf(job);
    return mlflowStore({ ...common, client, experiment: settings.experimentName });
}
/** A task that was run with one model pairs with whatever model the baseline has. */
function wantedEvals(candidate) {
    const specs = candidate.map(({ header }) => header.spec);
    return distinct(specs.map(({ task }) => task)).flatMap((task) => {
        const models = distinct(specs.filter(spec => spec.task === task).map(({ model }) => model));
        return models.length > 1 ? models.map(model => ({ task, model })) : [{ task, model: null }];
    });
}
const distinct = (texts) => [...new Set(texts)];


/***/ }),

/***/ 66044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareMode: () => (/* binding */ compareMode),
  g: () => (/* binding */ failed)
});

// UNUSED EXPORTS: runFacts

// EXTERNAL MODULE: ./src/artifacts/names.ts
var artifacts_names = __webpack_require__(97327);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/problem.ts
var problem = __webpack_require__(88792);
;// CONCATENATED MODULE: ./src/report/error-report.ts
const UNKNOWN = {
    baseline: null,
    candidate: null,
    relativeDelta: null,
    ciLower: null,
    ciUpper: null,
    coverage: null,
};
function errorReport({ problem, baselineSearch = { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] }, ...facts }) {
    return {
        schemaVersion: 1,
        ...facts,
        verdict: 'error',
        conclusion: 'error',
        headline: `${problem.what.replace(/\.$/, '')} (${problem.where}).`,
        flags: [],
        reasons: [
            {
                code: 'error',
                level: 'error',
                message: `${problem.what.replace(/\.$/, '')} (${problem.where}).`,
                fix: problem.fix,
            },
        ],
        totals: {
            samples: { baseline: 0, candidate: 0, paired: 0, compared: 0 },
            cost: UNKNOWN,
            tokens: UNKNOWN,
            time: UNKNOWN,
        },
        baselineSearch,
        baseline: null,
        candidate: { evals: [] },
        families: [],
        comparisons: [],
        onlyInBaseline: [],
        onlyInCandidate: [],
        acceptances: [],
    };
}

// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/report.ts + 3 modules
var report = __webpack_require__(64537);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/run.ts + 11 modules
var run = __webpack_require__(53910);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/modes/baseline.ts + 9 modules
var baseline = __webpack_require__(26811);
// EXTERNAL MODULE: ./src/modes/candidate.ts + 1 modules
var modes_candidate = __webpack_require__(82466);
// EXTERNAL MODULE: ./src/modes/deliver.ts + 26 modules
var deliver = __webpack_require__(35983);
// EXTERNAL MODULE: ./src/modes/evaluate.ts + 9 modules
var evaluate = __webpack_require__(65072);
// EXTERNAL MODULE: ./src/modes/policy.ts
var modes_policy = __webpack_require__(82412);
// EXTERNAL MODULE: ./src/modes/situation.ts
var modes_situation = __webpack_require__(31276);
// EXTERNAL MODULE: ./src/modes/store.ts + 2 modules
var store = __webpack_require__(70381);
;// CONCATENATED MODULE: ./src/modes/compare.ts
/** `mode: compare`: the job that compares, tells, records and concludes. */

















/** @returns the report as it went out. @throws UserError where there is nobody to tell it to. */
async function compareMode(job) {
    const { context, inputs, isPublic } = job;
    const situation = await (0,modes_situation/* situationOf */._7)({ ...job, pullRequest: inputs.pullRequest });
    let policy = (0,modes_policy/* policyOfInputs */.f)(inputs, isPublic);
    let placed = situation;
    let evaluated;
    try {
        const inForce = await (0,modes_policy/* policyInForce */.l)(job, situation);
        policy = inForce.policy;
        placed = (0,modes_situation/* onBranches */.KK)(situation, policy.baseline.branches);
        evaluated = await compared(job, { situation: placed, policy, findings: inForce.findings });
    }
    catch (thrown) {
        evaluated = (0,evaluate/* withoutLogs */.OK)(failed(job, { thrown, policy, situation: placed }));
    }
    const readOnly = (situation.pull?.fromFork ?? false) || context.payload.pull_request?.user?.login === 'dependabot[bot]';
    return (0,deliver/* deliver */.c)(job, {
        ...evaluated,
        policy,
        pull: situation.pull && { number: situation.pull.number, readOnly },
        headCommit: situation.headCommit,
    });
}
async function compared(job, { situation, policy, findings }) {
    const metadataKeys = (0,run/* metadataKeysOf */.RU)({ policy, filter: [] });
    const candidate = await (0,modes_candidate/* readCandidate */.G9)(job, { metadataKeys, fromFork: situation.pull?.fromFork ?? false });
    await keep(job, { situation, policy, candidate, metadataKeys });
    const { workflowPath } = job.context;
    const wanted = { situation, policy, candidate: candidate.side.logs, metadataKeys, workflowPath };
    const search = await (0,baseline/* baselineSearch */.o)(job, wanted);
    return (0,evaluate/* evaluate */._3)(job, {
        situation,
        policy,
        candidate,
        search,
        metadataKeys,
        findings: [...findings],
        run: runFacts(job, situation),
    });
}
function runFacts({ context }, situation) {
    return {
        repository: context.repository,
        event: context.event,
        headCommit: situation.headCommit,
        headBranch: situation.headBranch,
        baseBranch: situation.baseBranch,
        pullRequest: situation.pull?.number ?? null,
        id: context.runId,
        attempt: context.attempt,
        url: context.runUrl,
        earlierAttempts: [],
    };
}
/** The candidate's logs, for a fork's publish run or as the baseline of what comes after. */
async function keep(job, { situation, policy, candidate, metadataKeys }) {
    const { inputs, context, page } = job;
    const names = (0,artifacts_names/* artifactNames */.j)(inputs.artifactName, inputs.suite);
    const kind = situation.mayRecord ? 'baseline' : 'candidate';
    if (job.isEnterpriseServer)
        return page.info(`No artifact service here: the ${kind} is not kept.`);
    const isKept = kind === 'baseline' ? (0,store/* isRecorded */.TN)(job, situation) : context.event === 'pull_request';
    if (!isKept || inputs.artifactContent === 'none')
        return;
    if (kind === 'baseline' && candidate.side.logs.every(({ header }) => header.status !== 'success'))
        return page.annotate({
            level: 'warning',
            title: 'no baseline recorded',
            message: 'No eval of this run has finished.',
        });
    try {
        const { uploaded, manifest } = await (0,store/* keepLogs */.NN)(job, {
            kind,
            name: names[kind],
            side: candidate.side,
            policy,
            metadataKeys,
            commit: context.sha,
            branch: situation.headBranch ?? '',
            missing: candidate.missing,
        });
        const partial = manifest.complete ? '' : ', not complete';
        page.info((0,report_text/* safeLine */.om)(`Kept ${(0,numbers/* plural */.LS)(manifest.logs.length, 'log')} as ${uploaded.name} (${uploaded.sizeBytes} bytes${partial}).`));
    }
    catch (thrown) {
        const why = (0,errors/* messageOf */.b)(thrown);
        page.annotate({ level: 'warning', title: `the ${kind} could not be kept`, message: (0,report_text/* safeLine */.om)(why) });
    }
}
/** What could not be compared is told in the same places; a bug keeps its stack for the log. */
function failed(job, { thrown, policy, situation, run = runFacts(job, situation), }) {
    const problem = problemFrom(thrown);
    if (problem === null)
        throw thrown;
    return errorReport({
        problem,
        baselineSearch: thrown instanceof evaluate/* BaselineUnreachable */.Yd ? thrown.search : undefined,
        tool: version/* TOOL */.j,
        suite: job.inputs.suite,
        comparedAt: job.now.toISOString(),
        attempt: run.attempt,
        run,
        policy: (0,report/* policyParts */.z)(policy),
    });
}
function problemFrom(thrown) {
    if (thrown instanceof errors/* UserError */.y)
        return thrown.problem;
    return (0,error/* isGitHub */.W)(thrown) ? (0,problem/* problemOf */.Zw)(thrown) : null;
}


/***/ }),

/***/ 35983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/names.ts
var names = __webpack_require__(97327);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/schema.ts
var schema = __webpack_require__(21284);
;// CONCATENATED MODULE: ./src/github/checks.ts

/** As many as one request takes. */
const BATCH = 50;
/** @throws GitHubError */
async function createCheckRun(api, check) {
    const { annotations, title, summary } = check;
    const output = (from) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
    const id = await api.get('POST /check-runs', {
        name: check.name,
        head_sha: check.headSha,
        status: 'completed',
        conclusion: check.conclusion,
        details_url: check.detailsUrl,
        output: output(0),
    }, schema/* parseCreatedId */.V6);
    // Further annotations are added to those that are there.
    for (let from = BATCH; from < annotations.length; from += BATCH)
        await api.request('PATCH /check-runs/{id}', { id, output: output(from) });
}

// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/problem.ts
var problem = __webpack_require__(88792);
// EXTERNAL MODULE: ./src/leave.ts + 3 modules
var leave = __webpack_require__(54187);
// EXTERNAL MODULE: ./src/page-assets.ts
var page_assets = __webpack_require__(77164);
// EXTERNAL MODULE: ./src/publish/pull-request.ts + 1 modules
var pull_request = __webpack_require__(7589);
// EXTERNAL MODULE: ./src/report/attention.ts
var attention = __webpack_require__(76128);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/story.ts
var story = __webpack_require__(76363);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/annotations.ts
/** What a reader of the job's page is told beside the log: what regressed, what stands in the way, what to know. */





const RANK = { error: 0, warning: 1, notice: 2 };
/** Most important first; as plain text of one line each. */
function annotations(report) {
    const all = [...regressions(report), ...noBaseline(report), ...reasons(report), ...improvements(report)];
    return all
        .sort((a, b) => RANK[a.level] - RANK[b.level])
        .map(({ level, title, message }) => ({ level, title: (0,report_text/* safeLine */.om)(title), message: (0,report_text/* safeLine */.om)(message) }));
}
/** One per regressed metric, then one per sample that scored lower in one of them: for a check run, which holds many. */
function checkAnnotations(report, most) {
    const samples = (0,attention/* lowerSamples */.$H)((0,attention/* attention */.fP)(report))
        .filter(({ metric }) => metric.row.verdict === 'regressed' && metric.row.tier === 'gate')
        .flatMap(({ metric, rows }) => rows.map(({ id, baselineScore, candidateScore }) => ({
        level: 'warning',
        title: (0,report_text/* safeLine */.om)(`${metric.label}: ${id}`),
        message: (0,report_text/* safeLine */.om)(`scored ${numbers/* level */.Rc(candidateScore, 'plain')}, was ${numbers/* level */.Rc(baselineScore, 'plain')} (${metric.label})`),
    })));
    return [...annotations(report), ...samples].slice(0, most);
}
function regressions(report) {
    return moved(report, 'regressed').map(({ label, message, accepted }) => ({
        level: accepted ? 'warning' : 'error',
        title: `${label} regressed`,
        message,
    }));
}
/** Nothing failed, and nothing was judged: that must not look like a pass. */
function noBaseline(report) {
    if (report.verdict !== 'no-baseline')
        return [];
    const reason = report.reasons.find(({ code }) => code === report.verdict);
    const message = reason ? (0,story/* reasonText */.uV)(reason) : report.headline;
    return [{ level: reason?.level === 'warn' ? 'warning' : 'notice', title: 'no baseline', message }];
}
function improvements(report) {
    return moved(report, 'improved').map(({ label, message }) => ({
        level: 'notice',
        title: `${label} improved`,
        message,
    }));
}
function moved(report, verdict) {
    const rows = (0,attention/* attention */.fP)(report).rows.filter(({ row }) => row.verdict === verdict && row.tier === 'gate');
    return rows.map(placed => {
        const { row, label } = placed;
        const sides = `${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`;
        const note = (0,words/* judge */.S4)(report, placed).note;
        const message = `${sides}, ${(0,words/* deltaOf */.e0)(row)}${numbers/* unit */.zA((0,words/* scaleOf */._K)(row))}${note && `; ${note}`}`;
        return { label, message, accepted: row.acceptedBy !== undefined };
    });
}
function reasons(report) {
    return (0,story/* warnings */.AR)(report)
        .filter(({ message }) => message !== report.headline)
        .map(reason => ({
        level: reason.level === 'warn' ? 'warning' : 'error',
        title: reason.code.replaceAll('-', ' '),
        message: (0,story/* reasonText */.uV)(reason),
    }));
}

// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(54231);
;// CONCATENATED MODULE: ./src/report/html/element.ts
/** Markup as a tree. Text enters only as a child or an attribute's value, and is escaped where the tree is written. */
/** Without content and end tag. */
const VOID = new Set(['meta', 'input', 'br']);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const el = (name, attributes, ...children) => ({
    name,
    attributes,
    children,
});
const escaped = (text) => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? '');
function markup(node) {
    if (typeof node === 'string')
        return escaped(node);
    const { name, attributes, children } = node;
    const written = Object.entries(attributes).map(([key, value]) => value === undefined ? '' : ` ${key}="${escaped(String(value))}"`);
    const start = `<${name}${written.join('')}>`;
    return VOID.has(name) ? start : `${start}${children.map(markup).join('')}</${name}>`;
}

// EXTERNAL MODULE: ./src/report/forest.ts
var forest = __webpack_require__(99377);
;// CONCATENATED MODULE: ./src/report/html/fold.ts
/** What only some readers look for: one line, which opens. */

/** Nothing where there is nothing to fold. */
function fold(summary, { wrap, class: kind }, children) {
    return children.length === 0
        ? []
        : [el('details', {}, el('summary', {}, summary), el(wrap, { class: kind }, ...children))];
}

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/report/html/words.ts
/** The doors through which text enters the page: one line each, with what cannot be seen made visible. */



/** Longest text of strangers in one place of the static page; the explorer shows more. */
const NAME_LIMIT = 160;
const SENTENCE_LIMIT = 1200;
const words_name = (text) => (0,report_text/* oneLine */.TN)((0,report_text/* clip */.$Q)(text, NAME_LIMIT)) || '(empty)';
/** A sentence; `backticks` mark code, as in our own messages. */
function prose(text) {
    return (0,report_text/* oneLine */.TN)((0,report_text/* clip */.$Q)(text, SENTENCE_LIMIT))
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));
}
function words_link(label, address) {
    return address && markdown/* PAGE */.KL.test(address) ? el('a', { href: address, rel: 'noreferrer' }, label) : label;
}
/** A sentence whose addresses of workflow runs are links. */
function withRunLinks(text, runUrl) {
    const runs = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\//.exec(runUrl ?? '')?.[0];
    if (runs === undefined)
        return prose(text);
    return (0,report_text/* oneLine */.TN)((0,report_text/* clip */.$Q)(text, SENTENCE_LIMIT))
        .split(/(https:\/\/\S+\/actions\/runs\/\d+)/)
        .flatMap(part => (part.startsWith(runs) ? [words_link(`run ${part.slice(runs.length)}`, part)] : spaced(part)));
}
/** `prose` trims; what stands around a link keeps its spaces. */
function spaced(text) {
    return [/^\s/.test(text) ? ' ' : '', ...prose(text), /\s$/.test(text) ? ' ' : ''].filter(part => part !== '');
}

;// CONCATENATED MODULE: ./src/report/html/forest.ts
/** The forest plot: every interval on one axis per scale, worse to the left of the zero line and better to the right. */







/** More rows than these are folded, unless they need attention. */
const ROWS_OPEN = 24;
/** A longer plot has its axis above as well as below. */
const ROWS_BELOW_ONE_AXIS = 12;
/** Half of the axis, in per cent of its width; the rest is air for a mark at its end. */
const HALF = 47;
const SCALES = {
    points: 'Scores, in points',
    percent: 'Cost, tokens and time, in per cent',
    plain: 'Scores on scales of their own',
};
/** Those that need attention first, then what gates, then the rest. */
function inOrder(report) {
    const { rows, all } = (0,attention/* attention */.fP)(report);
    const others = all.filter(each => !rows.includes(each));
    const gated = others.filter(({ row }) => row.tier === 'gate');
    return [...rows, ...gated, ...others.filter(({ row }) => row.tier !== 'gate')];
}
function forest_forest({ report }) {
    const drawn = inOrder(report).filter(({ row }) => (0,forest/* hasInterval */.Wn)(row));
    const scales = Object.keys(SCALES).filter(scale => drawn.some(({ row }) => (0,words/* scaleOf */._K)(row) === scale));
    if (scales.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'intervals' }, el('h2', { id: 'intervals' }, 'Every change with its interval'), el('p', { class: 'key' }, ...legend()), ...scales.map(scale => figure(report, scale, drawn.filter(({ row }) => (0,words/* scaleOf */._K)(row) === scale)))),
    ];
}
const legend = () => [
    'Each line is where the true change plausibly lies, the mark the change that was measured. ',
    el('b', {}, '◂ left of the line is worse, right of it is better ▸'),
    '; the dashed line is the margin, the drop that must be ruled out.',
];
function figure(report, scale, rows) {
    const most = scale === 'plain' ? undefined : (0,forest/* reach */.gl)(rows.map(({ row }) => row));
    const needing = new Set((0,attention/* attention */.fP)(report).rows.map(each => each.row));
    const opened = Math.max(ROWS_OPEN, rows.filter(each => needing.has(each.row)).length);
    const open = rows.slice(0, opened);
    const folded = rows.slice(opened);
    const draw = (each) => line(report, each, most ?? (0,forest/* reach */.gl)([each.row]));
    const ends = most === undefined ? [] : [axis(most, scale)];
    return el('figure', { class: 'forest' }, el('figcaption', {}, SCALES[scale]), ...(open.length > ROWS_BELOW_ONE_AXIS ? ends : []), el('ul', { class: 'plot' }, ...open.map(draw)), ...fold(`${numbers/* count */.U9(folded.length)} more that need no attention`, { wrap: 'ul', class: 'plot' }, folded.map(draw)), ...ends);
}
function axis(most, scale) {
    const end = numbers/* size */.Ej(most, scale);
    return el('div', { class: 'axis', 'aria-hidden': 'true' }, el('span', {}, `◂ ${end} worse`), el('span', {}, '0'), el('span', {}, `${end} better ▸`));
}
function line(report, each, most) {
    const { row, label } = each;
    const { word } = (0,words/* judge */.S4)(report, each);
    return el('li', { class: `mark ${toneOf(row, word)}` }, el('span', { class: 'label' }, words_name(label), ...qualities(row).map(each => el('i', {}, ` ${each}`))), (0,forest/* hasInterval */.Wn)(row) ? drawing(row, most) : '', el('span', { class: 'delta' }, (0,words/* deltaOf */.e0)(row) + (0,words/* deltaUnit */.P8)(row, (0,words/* scaleOf */._K)(row) === 'points')), el('span', { class: 'said' }, word));
}
const qualities = (row) => [
    ...(row.tier === 'advisory' ? ['advisory'] : []),
    ...(row.acceptedBy === undefined ? [] : ['accepted']),
];
function toneOf(row, word) {
    if (word === 'not comparable')
        return 'warn';
    if (row.verdict === 'regressed')
        return row.tier === 'gate' && row.acceptedBy === undefined ? 'bad' : 'warn';
    if (row.verdict === 'improved')
        return 'good';
    return row.flags.includes('nominal') ? 'warn' : 'quiet';
}
function drawing(row, most) {
    const turn = row.direction === 'higher' ? 1 : -1;
    const at = (value) => percent(50 + (most === 0 ? 0 : ((turn * value) / most) * HALF));
    const margin = row.margin === null || row.margin === 0 ? [] : [rule('margin', at(-turn * row.margin))];
    return el('svg', { 'aria-hidden': 'true', focusable: 'false' }, rule('zero', '50%'), ...margin, el('line', { class: 'interval', x1: at(row.ciLower), x2: at(row.ciUpper), y1: '50%', y2: '50%' }), ...[row.ciLower, row.ciUpper].map(end => el('rect', { class: 'end', x: at(end), y: '50%', width: 2, height: 12 })), el('circle', { cx: at(row.delta), cy: '50%', r: 4 }));
}
const rule = (kind, x) => el('line', { class: kind, x1: x, x2: x, y1: '0', y2: '100%' });
const percent = (value) => `${Math.round(value * 100) / 100}%`;

// EXTERNAL MODULE: ./src/report/anchor.ts
var report_anchor = __webpack_require__(94501);
// EXTERNAL MODULE: ./src/report/provenance.ts
var provenance = __webpack_require__(18267);
;// CONCATENATED MODULE: ./src/report/history-words.ts
/** What every face of a history says about one run. */




/** `2026-11-02 9f8e7d6`. */
function runOf(point) {
    const day = point?.createdAt?.slice(0, 10);
    const known = [day, (0,provenance/* shortSha */.Fu)(point?.commit)].filter(part => part !== null && part !== undefined && part !== '');
    return known.length === 0 ? 'a run' : (0,report_text/* oneLine */.TN)(known.join(' '));
}
/** `74.0 % to 78.2 %`; empty without an interval. */
const between = ({ ciLower, ciUpper }, scale) => ciLower === null ? '' : `${numbers/* level */.Rc(ciLower, scale)} to ${numbers/* level */.Rc(ciUpper, scale)}`;
/** Share of the range that a drawing shows at least: noise must not look like a landslide. */
const LEAST_SHOWN = 0.04;
/** `moved by at most 2.1 points from run to run`, and how many of the steps that is about. */
function movedBy({ points, largestMove, steps, range }) {
    if (points.length < 2)
        return '';
    if (largestMove === null)
        return 'no two runs of the same settings compare';
    const all = points.length - 1;
    const of = steps === all ? '' : ` (${numbers/* count */.U9(steps)} of ${numbers/* count */.U9(all)} steps; the others changed settings or do not compare)`;
    return `moved by at most ${numbers/* bound */.$s(largestMove, (0,words/* scaleOfRange */.Pt)(range))} from run to run${of}`;
}
/** `+1.3`, with the settings that changed on the way; empty without a move. */
function moveOf({ move, changed }, scale) {
    if (move === null)
        return '';
    const shown = changed.slice(0, 2).map(field => (0,report_text/* clip */.$Q)(field, 40));
    const more = changed.length > 2 ? `, ${numbers/* count */.U9(changed.length - 2)} more` : '';
    return `${numbers/* difference */.iv(move, scale)}${shown.length > 0 ? ` (${shown.join(', ')}${more} changed)` : ''}`;
}
/** What is meant by a move. */
const MOVES = 'A move is from the run before, on the samples that both have; runs that do not compare have none. What was merged between the two is in it. Intervals are of each run alone.';

// EXTERNAL MODULE: ./src/report/own-moves.ts
var own_moves = __webpack_require__(2401);
;// CONCATENATED MODULE: ./src/report/html/table.ts
/** Tables that scroll sideways by themselves where a screen is narrow. */

/** A table longer than this scrolls by itself, under its heads. */
const LONG = 30;
function table(caption, columns, rows) {
    const kind = (at) => (columns[at]?.figures ? 'num' : undefined);
    return el('div', { class: rows.length > LONG ? 'scroll long' : 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, el('table', {}, el('caption', {}, caption), el('thead', {}, el('tr', {}, ...columns.map(({ head }, at) => el('th', { scope: 'col', class: kind(at) }, head)))), el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map((cell, at) => drawn(cell, at, kind(at))))))));
}
const drawn = (cell, at, kind) => at === 0 ? el('th', { scope: 'row' }, ...cell) : el('td', { class: kind }, ...cell);

;// CONCATENATED MODULE: ./src/report/html/trend.ts
/** One metric over its runs as a line, with the interval of each point, and the change under review as the last mark. */



const WIDTH = 420;
const HEIGHT = 170;
const LEFT = 56;
const RIGHT = 18;
const TOP = 14;
const BOTTOM = 28;
function trend({ label, series, candidate }, scale) {
    const marks = series.points.map(markOf);
    const last = candidate === '' || series.candidate === null ? null : markOf(series.candidate);
    const { y, ticks } = vertical([...marks, last], series.range);
    const columns = marks.length + (last === null ? 0 : 1);
    const x = (at) => rounded(LEFT + ((at + 0.5) / Math.max(1, columns)) * (WIDTH - LEFT - RIGHT));
    const line = marks.flatMap((mark, at) => (mark === null ? [] : [`${x(at)},${y(mark.value)}`]));
    const now = x(marks.length);
    return el('svg', {
        class: 'plane trend',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': described(label, series, scale),
    }, ...ticks.flatMap(tick => [
        el('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick) }),
        el('text', { class: 'tick y', x: LEFT - 6, y: rounded(y(tick) + 4) }, numbers/* level */.Rc(tick, scale)),
    ]), el('polyline', { class: 'line', points: line.join(' ') }), ...marks.flatMap((mark, at) => (mark === null ? [] : trend_drawn(mark, x(at), y))), ...dates(series.points, x), ...(last === null
        ? []
        : [
            el('g', { class: 'candidate' }, ...trend_drawn(last, now, y)),
            el('text', { class: 'date', x: now, y: HEIGHT - 8 }, candidate),
        ]));
}
const markOf = ({ value, ciLower, ciUpper }) => value === null ? null : { value, lower: ciLower ?? value, upper: ciUpper ?? value };
function trend_drawn({ value, lower, upper }, x, y) {
    return [
        el('line', { class: 'whisker', x1: x, x2: x, y1: y(lower), y2: y(upper) }),
        el('circle', { cx: x, cy: y(value), r: 4 }),
    ];
}
/** Of the first and the last run, as `11-02`. */
function dates(points, x) {
    return [...new Set([0, points.length - 1])].flatMap(at => {
        const day = /^\d{4}-(\d\d-\d\d)/.exec(points[at]?.createdAt ?? '')?.[1];
        return day === undefined ? [] : [el('text', { class: 'date', x: x(at), y: HEIGHT - 8 }, day)];
    });
}
function vertical(marks, range) {
    // In quarters, so that no difference of two numbers is larger than any number.
    const known = marks.flatMap(mark => (mark === null ? [] : [mark.value / 4, mark.lower / 4, mark.upper / 4]));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const size = Math.max(Math.abs(low), Math.abs(high));
    // Far from its range, a value has no digits left for a share of it.
    const least = Math.max((range === null ? size : range.max / 4 - range.min / 4) * LEAST_SHOWN, size * 1e-6) || 1;
    const missing = Math.max(0, least - (high - low)) / 2;
    const [from, to] = [low - missing, high + missing];
    const y = (value) => rounded(TOP + (1 - (value / 4 - from) / (to - from)) * (HEIGHT - TOP - BOTTOM));
    return { y, ticks: roundTicks(from * 4, to * 4) };
}
/** Two to five round numbers. */
function roundTicks(from, to) {
    if (!Number.isFinite(to - from))
        return [];
    const power = 10 ** Math.floor(Math.log10((to - from) / 2));
    const step = power * ([5, 2, 1].find(factor => (to - from) / (power * factor) >= 2) ?? 1);
    const first = Math.ceil(from / step);
    const count = Math.floor(to / step) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}
function described(label, { points, candidate }, scale) {
    const [first, last] = [points[0], points.at(-1)];
    const now = candidate === null ? '' : `, now ${numbers/* level */.Rc(candidate.value, scale)}`;
    return `${label}: from ${numbers/* level */.Rc(first?.value ?? null, scale)} to ${numbers/* level */.Rc(last?.value ?? null, scale)} over ${numbers/* plural */.LS(points.length, 'run')}${now}, listed below`;
}
const rounded = (value) => Math.round(value * 100) / 100;

;// CONCATENATED MODULE: ./src/report/html/history.ts
/** How the metrics moved between the last baselines, and since the anchor: what no single comparison shows. */











/** More charts than these are folded. */
const CHARTS_OPEN = 6;
function history_history({ report }) {
    const candidate = (0,words/* candidateName */.vf)(report).head;
    const drawn = (0,own_moves/* historyOf */.om)(report, inOrder(report)).map(({ placed: { label }, series }) => ({
        label,
        series,
        candidate,
    }));
    const { anchor } = report;
    if (drawn.length === 0 && anchor === undefined)
        return [];
    return [
        el('section', { class: 'history', 'aria-labelledby': 'history' }, el('h2', { id: 'history' }, 'History'), ...(drawn.length > 0 ? [el('p', { class: 'key' }, ...explained((0,own_moves/* branchOf */.W0)(report))), ...charts(drawn)] : []), ...(anchor === undefined ? [] : sinceAnchor(report, anchor))),
    ];
}
const explained = (branch) => prose(`The last baselines${branch === null ? '' : ` of ${branch}`}, oldest first, each over all of its samples. ${MOVES} No test, and no part of the verdict.`);
/** Those that need attention first, as the caller orders them. */
function charts(drawn) {
    const cards = drawn.map(card);
    const folded = cards.slice(CHARTS_OPEN);
    return [
        el('div', { class: 'cards' }, ...cards.slice(0, CHARTS_OPEN)),
        ...fold(numbers/* plural */.LS(folded.length, 'more metric'), { wrap: 'div', class: 'cards' }, folded),
    ];
}
function card(drawn) {
    const { label, series } = drawn;
    const { points, direction } = series;
    const scale = (0,words/* scaleOfRange */.Pt)(series.range);
    const lower = direction === 'lower' ? ' · lower is better' : '';
    return el('figure', { class: 'card' }, el('figcaption', {}, words_name(label)), el('p', { class: 'key' }, `${[numbers/* plural */.LS(points.length, 'run'), movedBy(series)].filter(Boolean).join(', ')}${lower}`), trend(drawn, scale), ...fold('All numbers', { wrap: 'div', class: 'numbers' }, [history_numbers(drawn, scale)]));
}
function history_numbers({ label, series, candidate }, scale) {
    const columns = [
        { head: 'Run' },
        { head: 'Value', figures: true },
        { head: `${numbers/* confidence */.Rm(series.ciLevel)} interval`, figures: true },
        { head: 'Move', figures: true },
        { head: 'Samples', figures: true },
    ];
    const now = series.candidate === null || candidate === '' ? [] : [figures(candidate, series.candidate, scale, '')];
    const rows = series.points
        .toReversed()
        .map(point => figures(words_link(words_name(runOf(point)), point.url), point, scale, moveOf(point, scale)));
    return table(`${words_name(label)}, newest run first`, columns, [...now, ...rows]);
}
function figures(run, value, scale, move) {
    return [
        [run],
        [numbers/* level */.Rc(value.value, scale)],
        [between(value, scale) || numbers/* UNDEFINED */.ZH],
        [words_name(move || numbers/* UNDEFINED */.ZH)],
        [numbers/* count */.U9(value.samples)],
    ];
}
function sinceAnchor(report, anchor) {
    const seen = (0,report_anchor/* seenFromAnchor */.bk)(report, anchor);
    const rows = inOrder(seen).filter(({ row }) => row.scorer !== null && row.tier === 'gate');
    const columns = [
        { head: 'Task / scorer' },
        { head: 'Verdict' },
        { head: `Anchor → ${(0,words/* candidateName */.vf)(report).head}`, figures: true },
        { head: 'Change [interval]', figures: true },
        { head: 'p corrected', figures: true },
    ];
    const cells = ({ row, label, comparison }) => {
        const { word, note } = (0,words/* judge */.S4)(seen, { row, label, comparison });
        return [
            [words_name(label)],
            [el('b', { class: `tag ${toneOf(row, word)}` }, word), ...(note ? [el('small', {}, ...prose(note))] : [])],
            [`${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`],
            [(0,words/* deltaOf */.e0)(row) + (0,words/* deltaUnit */.P8)(row, false)],
            [numbers/* pValue */.sp(row.adjustedPValue)],
        ];
    };
    return [
        el('h3', {}, `Since the anchor ${words_name((0,report_anchor/* anchorName */.HY)(anchor))}`),
        el('p', { class: 'key' }, 'The same tests against a fixed point far back, where a slow drift adds up. Advisory.'),
        table('Changes since the anchor', columns, rows.map(cells)),
    ];
}

// EXTERNAL MODULE: ./src/report/differences.ts
var differences = __webpack_require__(96890);
// EXTERNAL MODULE: ./src/report/sections/ledger.ts
var ledger = __webpack_require__(95926);
;// CONCATENATED MODULE: ./src/report/html/ledger.ts
/** What was compared and what was not: ledger, errors, evals without a partner, what was passed over. */









/** Lines of one list; a page is read by people. */
const LINES = 500;
function ledger_ledger({ report }) {
    const lists = [
        ['Errors', causes(report)],
        ['Without a score', differences/* withoutScore */.Le(report)],
        ['Without a partner', partners(report)],
        ['Remarks', [...differences/* remarks */.IW(report), ...notes(report)]],
        ['Baselines that were passed over', provenance/* passedOver */.aL(report)],
    ];
    const filled = lists.filter(([, lines]) => lines.length > 0);
    const { lines } = (0,ledger/* ledgerLines */.fi)(report);
    if (lines.length === 0 && filled.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'ledger' }, el('h2', { id: 'ledger' }, report.comparisons.length > 0 ? 'What was compared' : 'Why nothing was compared'), ...(report.comparisons.length > 0 ? [el('p', {}, `Samples: ${(0,words/* ledgerCounts */.CE)(report)}.`)] : []), ...(lines.length > 0 ? [ledgerTable(report)] : []), ...filled.flatMap(([title, said]) => list(title, said))),
    ];
}
/** But for what the page says above already. */
const notes = (report) => differences/* notes */.Q2(report)
    .filter(({ message }) => message !== report.headline)
    .map(story/* reasonText */.uV);
function ledgerTable(report) {
    const { lines, used } = (0,ledger/* ledgerLines */.fi)(report);
    const columns = [{ head: 'Task / scorer' }, ...used.map(at => ({ head: ledger/* COLUMNS */.cZ[at] ?? '', figures: true }))];
    const rows = lines.map(line => [[words_name(line.name)], ...used.map(at => [line.cells[at] ?? ''])]);
    return table('Samples by what became of them', columns, rows);
}
function causes(report) {
    return differences/* errorCauses */.hK(report)
        .map(({ where, side, count, message }) => `${where}, ${side}: ${numbers/* count */.U9(count)} × ${message}`);
}
const partners = (report) => story/* unpaired */.ZL(report).flatMap(({ side, names }) => names.map(each => `${side}: ${each}`));
function list(title, lines) {
    const shown = lines.slice(0, LINES).map(each => el('li', {}, ...prose(each)));
    const rest = lines.length > LINES ? [el('li', {}, `and ${numbers/* count */.U9(lines.length - LINES)} more`)] : [];
    return [el('h3', {}, title), el('ul', { class: 'lines' }, ...shown, ...rest)];
}

// EXTERNAL MODULE: ./src/report/methods.ts
var methods = __webpack_require__(64384);
;// CONCATENATED MODULE: ./src/report/html/metrics.ts
/** Every metric with all of its numbers. */







const MEANINGS = 'Ruled out: a larger drop would contradict these samples. Detectable: the drop that a run of this size finds four times out of five.';
function metrics(page) {
    const rows = inOrder(page.report);
    if (rows.length === 0)
        return candidateNumbers(page);
    const how = (0,methods/* methods */.v)(page.report);
    const columns = [
        { head: 'Task / scorer' },
        { head: 'Verdict' },
        { head: `Baseline → ${(0,words/* candidateName */.vf)(page.report).head}`, figures: true },
        { head: 'Change [interval]', figures: true },
        { head: 'p', figures: true },
        { head: 'p corrected', figures: true },
        { head: 'Ruled out', figures: true },
        { head: 'Detectable', figures: true },
        { head: 'Test' },
    ];
    return [
        el('section', { class: 'metrics', 'aria-labelledby': 'metrics' }, el('h2', { id: 'metrics' }, 'All metrics'), table('All metrics with their tests', columns, rows.map(each => cells(page, each))), el('p', { class: 'key' }, MEANINGS), ...(how ? [el('p', { class: 'key' }, ...prose(how))] : [])),
    ];
}
function cells({ report }, each) {
    const { row, label } = each;
    const { word, note } = (0,words/* judge */.S4)(report, each);
    const size = (value) => numbers/* bound */.$s(value, (0,words/* scaleOf */._K)(row));
    return [
        [words_name(label), el('small', {}, about(row))],
        [el('b', { class: `tag ${toneOf(row, word)}` }, word), ...(note ? [el('small', {}, ...prose(note))] : [])],
        [`${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`, ...logged(row)],
        [(0,words/* deltaOf */.e0)(row) + (0,words/* deltaUnit */.P8)(row, false)],
        [numbers/* pValue */.sp(row.pValue)],
        [numbers/* pValue */.sp(row.adjustedPValue)],
        [size(row.ruledOutDrop)],
        [size(row.detectableDrop)],
        [row.test === null ? numbers/* UNDEFINED */.ZH : words_name(row.test), ...effect(row)],
    ];
}
function about(row) {
    const lower = row.direction === 'lower' && row.unit !== 'ratio' ? ['lower is better'] : [];
    const isUntested = row.pairs === 0 && (row.verdict === 'not-tested' || row.kind === 'aggregate');
    return [...(isUntested ? [] : [(0,words/* pairsOf */.fq)(row)]), ...lower].join(' · ');
}
/** Inspect's own aggregate, over all samples and not only the paired ones, where the two disagree. */
function logged(row) {
    const { loggedBaselineValue: baseline, loggedCandidateValue: candidate } = row;
    const differs = (ours, theirs) => theirs !== null && (0,words/* sideValue */.Po)(row, ours) !== (0,words/* sideValue */.Po)(row, theirs);
    if (row.unit === 'ratio')
        return [];
    if (!differs(row.baselineValue, baseline) && !differs(row.candidateValue, candidate))
        return [];
    return [el('small', {}, `logged ${(0,words/* sideValue */.Po)(row, baseline)} → ${(0,words/* sideValue */.Po)(row, candidate)}`)];
}
function effect({ effectSize, flips }) {
    const said = [
        ...(flips ? [`${numbers/* count */.U9(flips.lost)} lost, ${numbers/* count */.U9(flips.gained)} gained`] : []),
        ...(effectSize ? [`${words_name(effectSize.name)} ${numbers/* level */.Rc(effectSize.value, 'plain')}`] : []),
    ];
    return said.length > 0 ? [el('small', {}, said.join(' · '))] : [];
}
/** Without a baseline: the candidate's own numbers, as Inspect logged them. */
function candidateNumbers({ report }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics: own }) => own.map(metric => ({ task, ...metric })));
    if (rows.length === 0)
        return [];
    const columns = [
        { head: 'Task / scorer' },
        { head: (0,words/* candidateName */.vf)(report).head, figures: true },
        { head: '95 % CI', figures: true },
        { head: 'Samples', figures: true },
    ];
    const drawn = rows.map(row => [
        [words_name(`${row.task} / ${row.scorer}, ${row.metric}`)],
        [numbers/* level */.Rc(row.value, 'plain')],
        [row.ciLower === null ? numbers/* UNDEFINED */.ZH : `${numbers/* level */.Rc(row.ciLower, 'plain')} to ${numbers/* level */.Rc(row.ciUpper, 'plain')}`],
        [numbers/* count */.U9(row.samples)],
    ]);
    return [
        el('section', { 'aria-labelledby': 'metrics' }, el('h2', { id: 'metrics' }, 'The candidate’s own numbers'), table('Metrics of the candidate', columns, drawn)),
    ];
}

// EXTERNAL MODULE: ./src/report/sample-words.ts
var sample_words = __webpack_require__(16466);
;// CONCATENATED MODULE: ./src/report/html/matrix.ts
/** Scores of the baseline against those of the candidate, as discs whose area is the number of samples. */



/** More distinct scores than these are put into bins. */
const MOST_LEVELS = 6;
const BINS = 5;
const SIZE = 176;
const matrix_LEFT = 52;
const matrix_BOTTOM = 34;
function levelsOf(pairs, row) {
    const values = [...new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate]))].sort((a, b) => a - b);
    const isScore = (0,words/* scaleOf */._K)(row) === 'points' && inUnit(values);
    // Right and wrong are both drawn even where everything was right.
    const levels = isScore && values.every(value => value === 0 || value === 1) ? [0, 1] : values;
    if (levels.length <= MOST_LEVELS)
        return { labels: levels.map(value => numbers/* level */.Rc(value, 'plain')), placeOf: value => levels.indexOf(value) };
    return binned(isScore ? [0, 1] : [values[0] ?? 0, values.at(-1) ?? 1]);
}
function binned([least, most]) {
    const step = (most - least) / BINS;
    return {
        labels: Array.from({ length: BINS }, (_, at) => `≥ ${numbers/* level */.Rc(least + at * step, 'plain')}`),
        placeOf: value => Math.max(0, Math.min(BINS - 1, Math.floor((value - least) / step + 1e-9))),
    };
}
const inUnit = (values) => values.every(value => value >= 0 && value <= 1);
function matrix(pairs, { row, words, candidate }) {
    const levels = levelsOf(pairs, row);
    const cell = SIZE / levels.labels.length;
    const counts = new Map();
    for (const { baseline, candidate: now } of pairs) {
        const key = `${levels.placeOf(baseline)} ${levels.placeOf(now)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const x = (place) => matrix_rounded(matrix_LEFT + (place + 0.5) * cell);
    const y = (place) => matrix_rounded(SIZE - (place + 0.5) * cell);
    const discs = [...counts].flatMap(([key, count]) => {
        const [from = 0, to = 0] = key.split(' ').map(Number);
        const better = to > from === (row.direction === 'higher');
        const kind = from === to ? 'quiet' : better ? 'good' : 'bad';
        const radius = matrix_rounded(Math.max(9, Math.sqrt(count / most) * cell * 0.46));
        return [
            el('circle', { class: kind, cx: x(from), cy: y(to), r: radius }),
            el('text', { class: 'count', x: x(from), y: matrix_rounded(y(to) + 4) }, numbers/* count */.U9(count)),
        ];
    });
    return el('svg', { class: 'matrix', viewBox: `0 0 ${matrix_LEFT + SIZE + 4} ${SIZE + matrix_BOTTOM}`, role: 'img', 'aria-label': words }, el('rect', { x: matrix_LEFT, y: 0, width: SIZE, height: SIZE }), el('line', { class: 'margin', x1: matrix_LEFT, y1: SIZE, x2: matrix_LEFT + SIZE, y2: 0 }), ...discs, ...levels.labels.map((label, at) => el('text', { class: 'tick x', x: x(at), y: SIZE + 13 }, label)), ...levels.labels.map((label, at) => el('text', { class: 'tick y', x: matrix_LEFT - 4, y: matrix_rounded(y(at) + 4) }, label)), el('text', { class: 'tick x', x: matrix_LEFT + SIZE / 2, y: SIZE + 28 }, 'Baseline'), el('text', { class: 'tick x', x: 0, y: 0, transform: `translate(9 ${SIZE / 2}) rotate(-90)` }, candidate));
}
const matrix_rounded = (value) => Math.round(value * 100) / 100;

;// CONCATENATED MODULE: ./src/report/html/moves.ts
/** Who moved where: per scorer, the samples by their score on the baseline and on the candidate. */









/** More scorers than these are folded, and beyond the most not drawn: the samples have them all. */
const OPEN = 9;
const MOST = 60;
function moves(page) {
    const { samples, report } = page;
    if (samples === null)
        return [];
    const pairs = pairsByScorer(samples);
    const drawn = metricsOfScorers(report).flatMap(each => {
        const at = report.comparisons.indexOf(each.comparison);
        const own = pairs.get(keyOf(at, each.row.scorer ?? '')) ?? [];
        return own.length === 0 ? [] : [moves_card(each, own, { at, candidate: samples.candidate })];
    });
    if (drawn.length === 0)
        return [];
    const folded = drawn.slice(OPEN, MOST);
    const left = drawn.length - MOST;
    return [
        el('section', { 'aria-labelledby': 'moves' }, el('h2', { id: 'moves' }, 'Who moved where'), el('p', { class: 'key' }, 'Each disc is the number of samples with that score before and now. On the diagonal (almost) nothing moved.'), el('div', { class: 'cards' }, ...drawn.slice(0, OPEN)), ...fold(numbers/* plural */.LS(folded.length, 'more scorer'), { wrap: 'div', class: 'cards' }, folded), ...(left > 0 ? [el('p', { class: 'key' }, `${numbers/* plural */.LS(left, 'other scorer')}: see the samples.`)] : [])),
    ];
}
const keyOf = (comparison, scorer) => `${comparison} ${scorer}`;
function pairsByScorer({ rows, samples, scorers, directions }) {
    const found = new Map();
    const compared = new Set([...sample_words/* COMPARED */.s1].map(word => directions.indexOf(word)));
    for (const [at, sample] of rows.sample.entries()) {
        const [baseline, candidate] = [rows.baseline[at], rows.candidate[at]];
        if (!numbers/* isNumber */.Et(baseline) || !numbers/* isNumber */.Et(candidate) || !compared.has(rows.direction[at] ?? -1))
            continue;
        const key = keyOf(samples.comparison[sample] ?? 0, scorers[rows.scorer[at] ?? 0] ?? '');
        const own = found.get(key);
        if (own === undefined)
            found.set(key, [{ baseline, candidate }]);
        else
            own.push({ baseline, candidate });
    }
    return found;
}
/** One per scorer, in order of urgency; an aggregate has no samples of its own. */
function metricsOfScorers(report) {
    const ofSamples = (0,words/* placed */.GS)(report).filter(({ row }) => row.kind !== 'aggregate');
    const chosen = new Set((0,attention/* oneMetricPerScorer */.Wx)(ofSamples).map(({ row }) => row));
    return inOrder(report).filter(({ row }) => chosen.has(row));
}
function moves_card({ row, label }, pairs, { at, candidate }) {
    const { regressed, improved, unchanged } = row.sampleCounts;
    const [up, down] = row.direction === 'higher' ? ['better', 'worse'] : ['worse', 'better'];
    const left = regressed + improved + unchanged - pairs.length;
    const partly = left > 0 ? ` Not drawn: ${numbers/* plural */.LS(left, 'sample')} that did not move.` : '';
    const words = `${numbers/* count */.U9(regressed)} worse, ${numbers/* count */.U9(improved)} better, ${numbers/* count */.U9(unchanged)} with the same score`;
    const shown = { 'data-comparison': at, 'data-scorer': row.scorer ?? '' };
    return el('figure', { class: 'card' }, el('figcaption', {}, words_name(label)), el('p', { class: 'counts' }, el('a', { class: 'bad', href: '#samples', 'data-direction': 'regressed', ...shown }, `▼ ${numbers/* count */.U9(regressed)} worse`), ' · ', el('a', { class: 'good', href: '#samples', 'data-direction': 'improved', ...shown }, `▲ ${numbers/* count */.U9(improved)} better`), ` · ${numbers/* count */.U9(unchanged)} same`), matrix(pairs, { row, words: `${words_name(label)}: ${words}`, candidate }), el('p', { class: 'key' }, `Above the diagonal ${up}, below it ${down}.${partly}`));
}

;// CONCATENATED MODULE: ./src/report/html/price.ts
/** What a change of score cost: every gated score against the cost and the time of its task. */





const price_WIDTH = 420;
const price_HEIGHT = 280;
/** From the middle to where the farthest interval ends. */
const REACH = { x: 180, y: 110 };
/** More points than these no eye tells apart. */
const MOST_POINTS = 40;
const AXES = [
    { metric: 'cost', title: 'Score against cost', less: 'cheaper', more: 'dearer' },
    { metric: 'total_time', title: 'Score against time', less: 'faster', more: 'slower' },
];
function price({ report }) {
    const figures = AXES.flatMap(axis => {
        const points = pointsOf(report, axis);
        return points.length === 0 ? [] : [price_figure(axis, points.slice(0, MOST_POINTS), points.length)];
    });
    if (figures.length === 0)
        return [];
    return [
        el('section', { 'aria-labelledby': 'price' }, el('h2', { id: 'price' }, 'What it cost'), el('p', { class: 'key' }, 'Every gated score against what its task used; lines are the intervals of both.'), el('div', { class: 'cards wide' }, ...figures)),
    ];
}
function pointsOf(report, { metric }) {
    return (0,words/* placed */.GS)(report)
        .filter(({ row }) => row.tier === 'gate' && (0,words/* scaleOf */._K)(row) === 'points' && numbers/* isNumber */.Et(row.delta))
        .flatMap(score => {
        const own = score.comparison.metrics.find(row => row.scorer === null && row.metric === metric);
        return own !== undefined && numbers/* isNumber */.Et(own.delta) ? [{ score, price: own }] : [];
    });
}
function price_figure(axis, points, all) {
    const left = all - points.length;
    const ends = (rows) => rows.reduce((most, row) => Math.max(most, ...[row.delta, row.ciLower, row.ciUpper].map(end => Math.abs(end ?? 0))), 0.01);
    const most = { x: ends(points.map(({ price: own }) => own)), y: ends(points.map(({ score }) => score.row)) };
    const lines = points.map(({ score, price: own }) => {
        const change = `${numbers/* difference */.iv(score.row.delta, 'points')} points at ${numbers/* relative */.V8(own.delta)} ${axis.metric === 'cost' ? 'cost' : 'time'}`;
        return el('li', {}, `${words_name(score.label)}: ${change}`);
    });
    return el('figure', { class: 'card' }, el('figcaption', {}, axis.title), price_drawing(axis, points, most), el('ol', { class: 'points' }, ...lines), ...(left > 0 ? [el('p', { class: 'key' }, `${numbers/* plural */.LS(left, 'other score')}: see the metrics.`)] : []));
}
function price_drawing({ title, less, more }, points, most) {
    const [middleX, middleY] = [price_WIDTH / 2, price_HEIGHT / 2];
    const corner = (x, y, words) => el('text', { class: `corner ${x < middleX ? 'left' : 'right'}`, x, y }, words);
    return el('svg', { class: 'plane', viewBox: `0 0 ${price_WIDTH} ${price_HEIGHT}`, role: 'img', 'aria-label': `${title}, listed below` }, el('rect', { x: 0, y: 0, width: price_WIDTH, height: price_HEIGHT }), el('line', { class: 'zero', x1: middleX, x2: middleX, y1: 0, y2: price_HEIGHT }), el('line', { class: 'zero', x1: 0, x2: price_WIDTH, y1: middleY, y2: middleY }), corner(8, 18, `better, ${less}`), corner(price_WIDTH - 8, 18, `better, ${more}`), corner(8, price_HEIGHT - 8, `worse, ${less}`), corner(price_WIDTH - 8, price_HEIGHT - 8, `worse, ${more}`), ...points.map((point, at) => mark(point, at, most)));
}
function mark({ score, price: own }, at, most) {
    const turn = score.row.direction === 'higher' ? -1 : 1;
    const x = (value) => price_rounded(price_WIDTH / 2 + (value / most.x) * REACH.x);
    const y = (value) => price_rounded(price_HEIGHT / 2 + turn * (value / most.y) * REACH.y);
    const centre = { x: x(own.delta ?? 0), y: y(score.row.delta ?? 0) };
    const span = ({ ciLower, ciUpper }) => numbers/* isNumber */.Et(ciLower) && numbers/* isNumber */.Et(ciUpper) ? [ciLower, ciUpper] : null;
    const [across, along] = [span(own), span(score.row)];
    return el('g', { class: toneOf(score.row, score.row.verdict) }, ...(across
        ? [el('line', { class: 'whisker', x1: x(across[0]), x2: x(across[1]), y1: centre.y, y2: centre.y })]
        : []), ...(along ? [el('line', { class: 'whisker', x1: centre.x, x2: centre.x, y1: y(along[0]), y2: y(along[1]) })] : []), el('circle', { cx: centre.x, cy: centre.y, r: 9 }), el('text', { class: 'number', x: centre.x, y: centre.y + 4 }, numbers/* count */.U9(at + 1)));
}
const price_rounded = (value) => Math.round(value * 100) / 100;

// EXTERNAL MODULE: ./src/report/schema.ts
var report_schema = __webpack_require__(91327);
;// CONCATENATED MODULE: ./src/report/html/samples.ts





/** What did not move is left out beyond this many rows: a browser opens no larger page at once. */
const MOST_ROWS = 60_000;
/** Characters of one text: an answer longer than this is read in its log. */
const TEXT_LIMIT = 20_000;
const FLAGS = ['flaky', 'newly-flaky', 'credible', 'limited', 'accepted'];
/** Null: there is nothing to explore. */
function pageSamples(report, { unchanged = [], links = {} } = {}) {
    const page = empty(report, links);
    const places = { samples: new Map(), scorers: new Map() };
    for (const [comparison, { samples }] of report.comparisons.entries())
        for (const row of samples)
            add(page, row, { places, comparison });
    for (const { comparison, rows } of unchanged)
        for (const row of rows) {
            if (page.rows.sample.length < MOST_ROWS)
                add(page, row, { places, comparison });
            else
                page.unchangedLeftOut += 1;
        }
    return page.rows.sample.length === 0 ? null : page;
}
function empty(report, { mlflowBaseline, mlflowCandidate }) {
    return {
        candidate: (0,words/* candidateName */.vf)(report).head,
        comparisons: report.comparisons.map(each => ({
            label: (0,words/* taskLabel */.EW)(report, each),
            baselineLog: each.baselineEval,
            candidateLog: each.candidateEval,
        })),
        links: {
            ...(isPage(mlflowBaseline) && { baseline: mlflowBaseline }),
            ...(isPage(mlflowCandidate) && { candidate: mlflowCandidate }),
        },
        scorers: [],
        regressed: report.comparisons.flatMap(({ metrics }, at) => metrics
            .filter(({ tier, verdict }) => tier === 'gate' && verdict === 'regressed')
            .map(({ scorer }) => [at, scorer ?? ''])),
        directions: [...report_schema/* DIRECTIONS */.X],
        flags: [...FLAGS],
        samples: { comparison: [], id: [], metadata: {}, cost: [], tokens: [], time: [] },
        rows: {
            sample: [],
            scorer: [],
            direction: [],
            flags: [],
            baseline: [],
            candidate: [],
            epochs: {},
            note: {},
            detail: {},
        },
        unchangedLeftOut: 0,
    };
}
const isPage = (address) => address !== undefined && markdown/* PAGE */.KL.test(address);
function add(page, row, { places, comparison }) {
    const { rows } = page;
    const at = rows.sample.length;
    rows.sample.push(placeOfSample(page, row, { places, comparison }));
    rows.scorer.push(placeOf(places.scorers, row.scorer, page.scorers));
    rows.direction.push(report_schema/* DIRECTIONS */.X.indexOf(row.direction));
    rows.flags.push(FLAGS.reduce((bits, flag, bit) => (row.flags.includes(flag) ? bits | (1 << bit) : bits), 0));
    rows.baseline.push(samples_short(row.baselineScore));
    rows.candidate.push(samples_short(row.candidateScore));
    if (row.baselineEpochs.length > 1 || row.candidateEpochs.length > 1)
        rows.epochs[at] = [row.baselineEpochs.map(samples_short), row.candidateEpochs.map(samples_short)];
    if (row.note !== undefined)
        rows.note[at] = (0,report_text/* clip */.$Q)(row.note, TEXT_LIMIT);
    const detail = detailOf(row);
    if (detail !== null)
        rows.detail[at] = detail;
}
function placeOf(places, name, names) {
    const known = places.get(name);
    if (known !== undefined)
        return known;
    places.set(name, names.length);
    return names.push(name) - 1;
}
function placeOfSample({ samples }, row, { places, comparison }) {
    // Where questions were paired, a removed sample may have had the id that another has now.
    const key = `${comparison} ${row.direction === 'missing' ? 'removed' : 'kept'} ${row.id}`;
    const known = places.samples.get(key);
    if (known !== undefined)
        return known;
    const at = samples.id.push(row.id) - 1;
    places.samples.set(key, at);
    samples.comparison.push(comparison);
    if (row.metadata !== undefined && Object.keys(row.metadata).length > 0)
        samples.metadata[at] = row.metadata;
    samples.cost.push(both(row.resources?.cost));
    samples.tokens.push(both(row.resources?.totalTokens));
    samples.time.push(both(row.resources?.totalTime));
    return at;
}
const both = (values) => {
    const [baseline = null, candidate = null] = values ?? [];
    return baseline === null && candidate === null ? 0 : [samples_short(baseline), samples_short(candidate)];
};
/** Six digits are more than any page shows, but above a thousand it shows whole numbers. */
const samples_short = (value) => (0,numbers/* isNumber */.Et)(value) ? Number(value.toPrecision(Math.abs(value) < 1000 ? 6 : 15)) : null;
function detailOf({ detail }) {
    const texts = Object.entries(detail ?? {}).flatMap(([key, text]) => (text ? [[key, (0,report_text/* clip */.$Q)(text, TEXT_LIMIT)]] : []));
    return texts.length === 0 ? null : Object.fromEntries(texts);
}

;// CONCATENATED MODULE: ./src/report/html/settings.ts
/** Settings in which the two sides differ, and regressions that somebody accepted. */







function settings({ report }) {
    const all = differences/* settings */.W0(report);
    if (report.comparisons.length === 0)
        return [];
    const heads = ['Setting', 'Task', 'Baseline', (0,words/* candidateName */.vf)(report).head, 'Meaning'].map(head => ({ head }));
    const rows = all.map(({ where, row }) => [
        [el('code', {}, words_name(row.field))],
        [words_name(where)],
        [value(row.baseline)],
        [value(row.candidate)],
        meaning(row),
    ]);
    return [
        el('section', { 'aria-labelledby': 'settings' }, el('h2', { id: 'settings' }, 'Configuration differences'), rows.length > 0 ? table('Settings that differ', heads, rows) : el('p', {}, 'No setting differs.')),
    ];
}
const value = (text) => (text === null ? numbers/* UNDEFINED */.ZH : el('code', {}, words_name(text)));
function meaning(row) {
    const message = differences/* meaningOf */.Pr(row);
    return [
        el('b', {}, ledger/* LEVELS */.A_[row.level]),
        ...(message ? [': ', ...prose(message)] : []),
        ...(row.acceptedBy === undefined ? [] : ['; accepted by ', el('code', {}, words_name(row.acceptedBy))]),
    ];
}
function acceptances({ report }) {
    if (report.acceptances.length === 0)
        return [];
    const heads = ['Task / scorer', 'State', 'By', 'Reason', 'Where', 'Until'].map(head => ({ head }));
    const rows = report.acceptances.map(each => [
        [words_name(`${each.task} / ${each.scorer}`)],
        [ledger/* ACCEPTANCE_STATES */.d[each.state]],
        [el('code', {}, words_name(each.approver))],
        prose(each.reason),
        [each.source === 'review' ? 'review' : 'policy file'],
        [each.expires === null ? numbers/* UNDEFINED */.ZH : words_name(each.expires)],
    ]);
    return [
        el('section', { 'aria-labelledby': 'accepted' }, el('h2', { id: 'accepted' }, 'Accepted regressions'), table('Acceptances', heads, rows)),
    ];
}

// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(35587);
// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(72584);
;// CONCATENATED MODULE: ./src/report/html/top.ts
/** What a reader sees first: verdict, story, what was compared with what, warnings, the next step. */








const TONES = { CAUTION: 'bad', WARNING: 'warn', NOTE: 'note', TIP: 'good' };
const SIGNS = { bad: '✕', warn: '!', note: 'i', good: '✓' };
function title({ suite, run }) {
    const sha = provenance/* shortSha */.Fu(run?.headCommit);
    return ['Eval regression', ...(suite === 'default' ? [] : [words_name(suite)]), ...(sha === null ? [] : [sha])].join(' · ');
}
function verdict({ report }) {
    const tone = TONES[(0,sections_top/* alertKind */.LO)(report)];
    const word = (0,words/* verdictWord */.E0)(report.verdict);
    const passed = (0,words/* outcome */.bu)(report);
    const { lead, rest } = story/* headline */.Pl(report);
    return el('section', { id: 'verdict', class: `verdict ${tone}`, 'aria-labelledby': 'verdict-word' }, el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[tone]), el('div', {}, el('h2', { id: 'verdict-word' }, el('span', { class: 'word' }, word), ...(passed === word ? [] : [' ', el('span', { class: 'outcome' }, passed)])), el('p', { class: 'story' }, el('strong', {}, ...prose(lead)), ...(rest === '' ? [] : [' ', ...prose(rest)])), next(report)));
}
function next(report) {
    const steps = (0,next_steps/* nextSteps */.Z)(report).flatMap((step, at) => [at === 0 ? '' : ' · ', ...withRunLinks(step, report.run?.url)]);
    return el('p', { class: 'next' }, el('strong', {}, 'Next:'), ' ', ...steps.filter(part => part !== ''));
}
/** The numbers that people ask for first, as a row of figures. */
function top_figures({ report }) {
    const { samples, cost, tokens, time } = report.totals;
    if (report.comparisons.length === 0)
        return [];
    const moved = ({ relativeDelta, ciLower, ciUpper }) => relativeDelta === null ? '' : [numbers/* relative */.V8(relativeDelta), numbers/* interval */.YP(ciLower, ciUpper, 'percent')].join(' ');
    const change = (label, of, format) => of.baseline === null && of.candidate === null
        ? []
        : [top_figure(label, [of.baseline, of.candidate].map(value => unbroken(format(value))).join(' → '), moved(of))];
    const left = samples.paired - samples.compared;
    return [
        el('dl', { class: 'figures' }, top_figure('Samples compared', numbers/* count */.U9(samples.compared), left > 0 ? `of ${numbers/* count */.U9(samples.paired)} paired` : 'all that are paired'), ...change('Cost', cost, numbers/* money */.TG), ...change('Tokens', tokens, numbers/* tokens */.LU), ...change('Time', time, numbers/* duration */.p0)),
    ];
}
/** A line may break at the arrow, and not between a number and its unit. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
const top_figure = (label, value, note) => el('div', {}, el('dt', {}, label), el('dd', {}, el('b', {}, value), ...(note ? [' ', el('span', {}, note)] : [])));
/** What stands for a baseline of which there is no log. */
const MISSING = {
    found: 'not read',
    none: 'none',
    unreachable: 'could not be reached',
};
function top_provenance({ report, links }) {
    const origins = provenance/* baselineOrigins */.jr(report);
    const baseline = origins.map(pieces => el('dd', {}, ...pieces.map(piece => printed(piece, links.baselineRun))));
    const facts = [...provenance/* models */.Jn(report), provenance/* evaluated */.Wn(report), provenance/* attempts */.r2(report)].filter(Boolean);
    return el('dl', { class: 'provenance' }, el('dt', {}, 'Baseline'), ...(baseline.length > 0 ? baseline : [el('dd', {}, MISSING[report.baselineSearch.outcome])]), el('dt', {}, 'Candidate'), el('dd', {}, ...candidate(report)), ...facts.flatMap((fact, at) => [...(at === 0 ? [el('dt', {}, 'Compared')] : []), el('dd', {}, ...prose(fact))]), ...(report.comparisons.length > 0 ? [el('dt', {}, 'To repeat'), el('dd', {}, el('code', {}, next_steps/* REPRODUCE */.a))] : []));
}
function printed({ text, kind, address }, run) {
    const label = kind === 'name' ? el('code', {}, words_name(text)) : text;
    return words_link(label, address ?? (text.startsWith('run ') ? run : undefined));
}
function candidate({ run, candidate: { evals } }) {
    if (!run?.headCommit)
        return [el('code', {}, words_name(provenance/* logNames */.pd(evals)))];
    const pull = run.pullRequest === null ? '' : `pull request ${run.pullRequest}, `;
    return [el('code', {}, provenance/* shortSha */.Fu(run.headCommit) ?? ''), ` (${pull}`, words_link(`run ${run.id}`, run.url), ')'];
}
const WARNINGS_SHOWN = 200;
function warnings({ report }) {
    const all = story/* warnings */.AR(report).filter(({ message }) => message !== report.headline);
    if (all.length === 0)
        return [];
    const shown = all
        .slice(0, WARNINGS_SHOWN)
        .map(reason => el('li', {}, ...withRunLinks(story/* reasonText */.uV(reason), report.run?.url)));
    const rest = all.length > shown.length ? [el('li', {}, `${numbers/* count */.U9(all.length - shown.length)} more warnings`)] : [];
    return [
        el('section', { class: 'warnings', 'aria-labelledby': 'warnings' }, el('h2', { id: 'warnings' }, `${numbers/* plural */.LS(all.length, 'warning')}`), el('ul', {}, ...shown, ...rest)),
    ];
}

;// CONCATENATED MODULE: ./src/report/html/page.ts











/** In pieces, because the samples of a large comparison make a long text. */
function* renderHtml(report, { assets, links = {}, unchanged }) {
    const page = { report, links, samples: pageSamples(report, { unchanged, links }) };
    yield `<!doctype html>\n<html lang="en"><head>${head(`${title(report)} · ${report.verdict}`, assets)
        .map(markup)
        .join('')}`;
    // Our own style and script stand as they are: hashes of exactly these characters are in the policy above.
    yield `<style>${assets.style}</style></head><body>`;
    yield body(page).map(markup).join('\n');
    if (page.samples !== null)
        yield `<script type="application/json" id="samples-json">${inScript(page.samples)}</script>`;
    yield `<script>${assets.script}</script></body></html>\n`;
}
/** JSON that no reader of HTML takes for the end of its element. */
const inScript = (value) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** What stands in the head of every page of ours. */
function head(title, { scriptHash, styleHash }) {
    const policy = [
        "default-src 'none'",
        `script-src '${scriptHash}'`,
        `style-src '${styleHash}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return [
        el('meta', { charset: 'utf-8' }),
        el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        el('meta', { name: 'color-scheme', content: 'light dark' }),
        el('meta', { name: 'referrer', content: 'no-referrer' }),
        el('title', {}, title),
    ];
}
/** By the id of their heading, in the order of the page. */
const SECTIONS = [
    { id: 'intervals', title: 'Intervals', draw: forest_forest },
    { id: 'samples', title: 'Samples', draw: explorer },
    { id: 'moves', title: 'Moves', draw: moves },
    { id: 'price', title: 'Cost', draw: price },
    { id: 'history', title: 'History', draw: history_history },
    { id: 'metrics', title: 'Metrics', draw: metrics },
    { id: 'ledger', title: 'Ledger', draw: ledger_ledger },
    { id: 'settings', title: 'Configuration', draw: settings },
    { id: 'accepted', title: 'Accepted', draw: acceptances },
];
function body(page) {
    const sections = SECTIONS.map(each => ({ ...each, drawn: each.draw(page) })).filter(({ drawn }) => drawn.length > 0);
    return [
        el('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
        el('header', {}, el('h1', {}, title(page.report)), el('nav', { 'aria-label': 'Sections' }, ...sections.map(({ id, title }) => el('a', { href: `#${id}` }, title)))),
        el('main', { id: 'main' }, verdict(page), ...top_figures(page), top_provenance(page), ...warnings(page), ...sections.flatMap(({ drawn }) => drawn)),
        footer(page),
    ];
}
/** The frame into which the script puts the samples. */
function explorer({ report, samples }) {
    if (report.comparisons.length === 0)
        return [];
    const content = samples === null
        ? el('p', {}, 'This report holds no sample that moved, errored or has no partner.')
        : el('div', { id: 'explorer' }, el('noscript', {}, 'The list of samples needs JavaScript.'));
    return [
        el('section', { class: 'explorer', 'aria-labelledby': 'samples' }, el('h2', { id: 'samples' }, 'Samples'), content),
    ];
}
function footer({ report, links }) {
    const places = [
        ['workflow run', links.run],
        ['comment', links.comment],
        ['MLflow, baseline', links.mlflowBaseline],
        ['MLflow, candidate', links.mlflowCandidate],
    ];
    const linked = places.flatMap(([label, address]) => (address === undefined ? [] : [' · ', words_link(label, address)]));
    return el('footer', {}, el('p', {}, `${words_name(report.tool.name)} ${words_name(report.tool.version)} · ${words_name(report.comparedAt)}`, ...linked));
}

// EXTERNAL MODULE: ./src/report/marker.ts
var marker = __webpack_require__(80990);
;// CONCATENATED MODULE: ./src/report/outputs.ts
/** The small facts that later steps of a job ask for. */

/** Lists are one entry a line; what is not known is empty. */
function outputsOf(report) {
    const gated = report.comparisons.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate');
    const provenance = nearest(report);
    return {
        verdict: report.verdict,
        conclusion: report.conclusion,
        'regressed-metrics': String(gated.filter(({ verdict }) => verdict === 'regressed').length),
        'lower-samples': String(lowerCount(report)),
        'baseline-sha': provenance?.commit ?? '',
        'baseline-source': provenance?.source ?? '',
    };
}
/** Distinct samples that scored worse in a gated metric. */
function lowerCount(report) {
    const groups = (0,attention/* lowerSamples */.$H)((0,attention/* attention */.fP)(report)).filter(({ metric }) => metric.row.tier === 'gate');
    const samples = groups.flatMap(({ metric, rows }) => rows.map(({ id }) => JSON.stringify([report.comparisons.indexOf(metric.comparison), id])));
    return new Set(samples).size;
}
function nearest({ baseline }) {
    const all = (baseline?.evals ?? []).flatMap(({ provenance }) => provenance ?? []);
    const behind = (each) => each.commitsBehind ?? Number.MAX_SAFE_INTEGER;
    return all.sort((a, b) => behind(a) - behind(b))[0];
}

// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(32585);
// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(86015);
;// CONCATENATED MODULE: ./src/report/summary.ts
/** The job summary: the comment's page with more room and without a marker. */


/** GitHub drops a summary over 1 MiB; rounded down. */
const SUMMARY_BYTES = 1_000_000;
const FULL = {
    metricRows: Number.POSITIVE_INFINITY,
    sampleText: 500,
    sampleRows: 500,
    settingRows: 1000,
    sections: true,
    attentionRows: 100,
};
function renderSummary(report, options = {}) {
    const { links = {}, budgetBytes = SUMMARY_BYTES } = options;
    return (0,budget/* fitted */.$)(FULL, budgetBytes, (detail, leftOut) => (0,page/* markdownPage */.t)({ report, detail, links }, leftOut));
}

;// CONCATENATED MODULE: ./src/report/columns.ts
/** Text in a terminal: how wide it is, how it is cut, filled up, wrapped and set in columns. */

/** East Asian wide and fullwidth ranges, and what is drawn as an emoji: two cells each. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^(\p{M}|\u200c|\u200d|\ufe0e|\ufe0f)+$/u;
let graphemes;
function columns_cells(text) {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function cellWidth(grapheme) {
    if (NO_WIDTH.test(grapheme))
        return 0;
    if (WIDE.test(grapheme) || grapheme.includes('\ufe0f'))
        return 2;
    // Letters that a script joins into one sign are drawn side by side all the same.
    return Math.max(1, Array.from(grapheme).filter(each => !NO_WIDTH.test(each)).length);
}
/** One cell each: nearly all text, our own signs included, and a hundred times faster to tell than by graphemes. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff–−→↓↑…≤≥αΔ│━█┿◂▸]*$/;
function width(text) {
    if (PLAIN.test(text))
        return text.length;
    return columns_cells(text).reduce((sum, grapheme) => sum + cellWidth(grapheme), 0);
}
/** Longest single text: a terminal is read from its end, so what stands above must not push it away. */
const columns_TEXT_LIMIT = 600;
/** Text of strangers for a terminal: no control, escape or bidirectional character, no old-style runner command. */
function plain(text) {
    return (0,report_text/* oneLine */.TN)((0,report_text/* clip */.$Q)(text, columns_TEXT_LIMIT)).replaceAll('##[', '# #[');
}
/** At most `limit` cells; a cut is marked. */
function cut(text, limit) {
    if (width(text) <= limit)
        return text;
    let used = 0;
    const kept = columns_cells(text).filter(grapheme => {
        used += cellWidth(grapheme);
        return used <= limit - 1;
    });
    return `${kept.join('')}…`;
}
/** At most `limit` cells of a name or an address, cut in its middle: those of a list differ at their ends. */
function shorten(text, limit) {
    if (width(text) <= limit)
        return text;
    const head = cut(text, Math.ceil(limit / 2));
    const room = limit - width(head);
    let used = 0;
    const tail = [];
    for (const grapheme of columns_cells(text).reverse()) {
        used += cellWidth(grapheme);
        if (used > room)
            break;
        tail.unshift(grapheme);
    }
    return `${head}${tail.join('')}`;
}
function padEnd(text, size) {
    return text + ' '.repeat(Math.max(0, size - width(text)));
}
function padStart(text, size) {
    return ' '.repeat(Math.max(0, size - width(text))) + text;
}
/** Lines of at most `limit` cells; those after the first are indented. A word longer than a line is shortened. */
function wrap(text, { limit, first = '', rest = first }) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        const room = limit - width(rest);
        if (!empty && width(line) + 1 + width(word) > limit) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line += `${empty ? '' : ' '}${shorten(word, room)}`;
        empty = false;
    }
    return [...lines, line];
}
/** Rows in columns as wide as their widest cell; `align` has `l` or `r` for each. */
function columns(align, rows) {
    const widths = [...align].map((_, at) => Math.max(0, ...rows.map(row => width(row[at] ?? ''))));
    const pad = (cell, at) => align[at] === 'r' ? padStart(cell, widths[at] ?? 0) : padEnd(cell, widths[at] ?? 0);
    return rows.map(row => row.map(pad).join('  ').trimEnd());
}

;// CONCATENATED MODULE: ./src/report/screen.ts
const INDENT = '  ';

;// CONCATENATED MODULE: ./src/report/terminal-figures.ts
/** The numbers of metrics in columns, one line each, with a plot of the intervals where there is room. */




/** With its zero line above those of the plots. */
const LEGEND = ' '.repeat(forest/* HALF */.QR - forest/* FOREST_LEGEND */.y6.indexOf('│')) + forest/* FOREST_LEGEND */.y6;
/** @returns the heads, then a row for each. */
function terminal_figures_figures(report, rows) {
    const deltas = deltaTexts(rows);
    const plots = (0,forest/* forest */.CE)(rows.map(({ row }) => row));
    const head = {
        samples: 'Samples',
        baseline: 'Baseline',
        candidate: (0,words/* candidateName */.vf)(report).head,
        delta: (0,words/* deltaHead */.DO)(rows),
        p: 'p corr.',
        plot: LEGEND,
    };
    const found = rows.map(({ row }, at) => ({
        samples: (0,words/* pairsOf */.fq)(row).replace(/ samples?/, ''),
        baseline: (0,words/* sideValue */.Po)(row, row.baselineValue),
        candidate: (0,words/* sideValue */.Po)(row, row.candidateValue),
        delta: deltas[at] ?? '',
        p: numbers/* pValue */.sp(row.adjustedPValue),
        plot: plots[at] ?? '',
    }));
    return [head, ...found];
}
/** The numbers end below each other, so that the eye compares them; the arrow goes with its number. */
function deltaTexts(rows) {
    const allPoints = (0,words/* allInPoints */.sf)(rows);
    const texts = rows.map(({ row }) => `${(0,words/* deltaOf */.e0)(row)}${(0,words/* deltaUnit */.P8)(row, allPoints)}`);
    const parts = texts.map(text => text.split(/(?= \[)/));
    const room = Math.max(0, ...parts.map(([number = '']) => width(number)));
    return parts.map(([number = '', ...interval]) => `${padStart(number, room)}${interval.join('')}`);
}
/** As much of it as fits, the plot going first; null: not even the numbers. */
function fitting(all, room) {
    const change = changes(all);
    const plain = columns('llr', all.map(({ delta, p }, at) => [change[at] ?? '', delta, p]));
    const size = Math.max(...plain.map(width));
    const hasPlot = all.some(({ plot }, at) => at > 0 && plot !== '');
    const plotted = plain.map((line, at) => `${padEnd(line, size)}   ${all[at]?.plot}`.trimEnd());
    if (hasPlot && Math.max(...plotted.map(width)) <= room)
        return plotted;
    return size <= room ? plain : null;
}
/** `80.3 % → 74.3 %`, with the arrows below each other. */
function changes(all) {
    const room = Math.max(...all.slice(1).map(({ baseline }) => width(baseline)));
    return all.map(({ baseline, candidate }) => `${padStart(baseline, room)} → ${candidate}`);
}

;// CONCATENATED MODULE: ./src/report/terminal-metrics.ts
/** The metrics on a terminal: a table where it is wide enough, else name and verdict above the numbers. */






/** Columns of the screen; below this each metric takes two lines. */
const WIDE_ENOUGH = 110;
/** Room that a verdict needs beside the numbers. */
const NARROWEST_VERDICT = 24;
const DEEP = INDENT.repeat(2);
/** As many as fit on a screen or two; the verdict stands below them. */
const ROWS_SHOWN = 20;
/** Gated metrics, and others only if they got worse: a laptop shows what decides. */
function terminal_metrics_metrics(screen) {
    const { all, rows } = (0,attention/* attention */.fP)(screen.report);
    if (all.length === 0)
        return terminal_metrics_candidateNumbers(screen);
    const stable = all.filter(each => each.row.tier === 'gate' && !rows.includes(each));
    const telling = [...rows, ...stable];
    const shown = (0,attention/* mostUrgent */.tH)(telling, ROWS_SHOWN);
    const drawn = screen.width >= WIDE_ENOUGH ? wideTable(screen, shown) : narrowTable(screen, shown);
    const left = [...unshown(telling.filter(each => !shown.includes(each))), ...quiet(all.length - telling.length)];
    return [...drawn, ...left.flatMap(line => wrap(line, { limit: screen.width }))];
}
/** Rows for which the table has no room, by what became of them. */
function unshown(rows) {
    if (rows.length === 0)
        return [];
    const regressed = rows.filter(({ row }) => row.verdict === 'regressed').length;
    const improved = rows.filter(({ row }) => row.verdict === 'improved').length;
    const said = [
        ...(regressed > 0 ? [`${numbers/* count */.U9(regressed)} regressed`] : []),
        ...(improved > 0 ? [`${numbers/* count */.U9(improved)} improved`] : []),
    ];
    const of = said.length > 0 ? ` (${said.join(', ')})` : '';
    return [
        `and ${numbers/* plural */.LS(rows.length, 'more metric')}${of}: --json FILE has all of them, --markdown FILE as many as fit`,
    ];
}
const quiet = (count) => count > 0 ? [`and ${numbers/* plural */.LS(count, 'advisory metric')}, none found to be worse`] : [];
function wideTable(screen, rows) {
    const [head, ...found] = terminal_figures_figures(screen.report, rows);
    const cells = ({ samples, baseline, candidate, delta, p }) => [
        samples,
        baseline,
        candidate,
        delta,
        p,
    ];
    const numbers = columns('rrrlr', [head, ...found].map(cells));
    // The name gets what numbers and verdict leave: two names cut alike would be one.
    const labelRoom = Math.max(20, screen.width - Math.max(...numbers.map(width)) - NARROWEST_VERDICT - 4);
    const names = ['Task / scorer', ...rows.map(({ label }) => shorten(plain(label), labelRoom))];
    const named = columns('ll', names.map((name, at) => [name, numbers[at] ?? '']));
    const size = Math.max(...named.map(width)) + 2;
    const plots = [head, ...found].map(({ plot }) => plot);
    const hasPlots = screen.width - size - Math.max(...plots.map(width)) >= NARROWEST_VERDICT + 2;
    const left = hasPlots
        ? columns('ll', named.map((line, at) => [line, plots[at] ?? '']))
        : named;
    const start = Math.max(...left.map(width)) + 2;
    if (screen.width - start < NARROWEST_VERDICT)
        return narrowTable(screen, rows);
    const [first = '', ...lines] = left;
    return [
        screen.paint('dim', `${padEnd(first, start)}Verdict`),
        ...rows.flatMap((each, at) => withVerdict(screen, each, padEnd(lines[at] ?? '', start))),
    ];
}
/** The verdict stands right of the numbers; what must be known with it below, where the whole width is left. */
function withVerdict(screen, each, line) {
    const room = screen.width - width(line);
    const { word, note } = (0,words/* judge */.S4)(screen.report, each);
    const whole = verdictText(screen.report, each);
    if (width(whole) <= room)
        return [`${line}${emphasised(screen, each, whole)}`];
    const [first = '', ...rest] = wrap(plain(word), { limit: room });
    return [
        `${line}${emphasised(screen, each, first)}`,
        ...rest.map(part => `${' '.repeat(width(line))}${part}`),
        ...(note === '' ? [] : wrap(plain(note), { limit: screen.width, first: DEEP, rest: DEEP })),
    ];
}
/** Each metric in two lines or more: its name and verdict, then its numbers, aligned. */
function narrowTable(screen, rows) {
    const all = terminal_figures_figures(screen.report, rows);
    const fits = fitting(all, screen.width - INDENT.length);
    const [head, ...lines] = fits ?? [];
    return [
        ...(head === undefined ? [] : [screen.paint('dim', `${INDENT}${head}`)]),
        ...rows.flatMap((each, at) => [
            ...nameAndVerdict(screen, each),
            ...(fits === null ? loose(screen, all[at + 1]) : [`${INDENT}${lines[at]}`]),
        ]),
    ];
}
function nameAndVerdict(screen, each) {
    const samples = plain((0,words/* pairsOf */.fq)(each.row));
    // A name that is too long stays readable at both its ends, and the verdict's word on its line.
    const name = shorten(plain(each.label), Math.max(30, screen.width - width(samples) - NARROWEST_VERDICT));
    const said = `${name} · ${samples}: ${verdictText(screen.report, each)}`;
    return wrap(said, { limit: screen.width, rest: DEEP }).map((line, at) => {
        // A metric may be called what a verdict is.
        const named = at === 0 && line.startsWith(name) ? name : '';
        return `${named && screen.paint('bold', named)}${emphasised(screen, each, line.slice(named.length))}`;
    });
}
/** Where columns have no room. */
function loose({ width }, found) {
    if (found === undefined)
        return [];
    const { baseline, candidate, delta, p } = found;
    const said = `${baseline} → ${candidate} · Δ ${delta.trim()} · p corr. ${p}`;
    return wrap(said, { limit: width, first: INDENT, rest: DEEP });
}
function verdictText(report, each) {
    const { word, note } = (0,words/* judge */.S4)(report, each);
    return plain(note === '' ? word : `${word}; ${note}`);
}
function emphasised({ report, paint }, each, text) {
    const { word } = (0,words/* judge */.S4)(report, each);
    const colours = { regressed: 'red', improved: 'green', 'not comparable': 'yellow' };
    const colour = colours[word];
    return colour ? text.replace(word, found => paint(colour, found)) : text;
}
function terminal_metrics_candidateNumbers({ report, width }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics }) => metrics.map(each => [
        shorten(plain(`${task} / ${each.scorer}, ${each.metric}`), Math.max(20, width - 40)),
        numbers/* level */.Rc(each.value, 'plain'),
        each.ciLower === null ? '' : `[${numbers/* level */.Rc(each.ciLower, 'plain')}, ${numbers/* level */.Rc(each.ciUpper, 'plain')}]`,
        numbers/* plural */.LS(each.samples, 'sample'),
    ]));
    return columns('lrlr', rows).map(line => cut(line, width));
}

;// CONCATENATED MODULE: ./src/report/terminal.ts
/** The report for a terminal: the outcome in a word first, then what was compared; the verdict last, where the eye rests. */















const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 };
const NARROWEST = 40;
const SAMPLES_PER_METRIC = 10;
const METRICS_WITH_SAMPLES = 5;
function renderTerminal(report, options) {
    const paint = options.colour ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
    const screen = { report, width: Math.max(NARROWEST, Math.floor(options.width) || 80), paint };
    const blocks = [
        terminal_top(screen),
        terminal_metrics_metrics(screen),
        samples(screen),
        terminal_ledger(screen),
        terminal_warnings(screen),
        bottom(screen),
        terminal_verdict(screen),
    ];
    const lines = blocks.filter(({ length }) => length > 0).flatMap(block => [...block, '']);
    return `${lines.slice(0, -1).map(report_text/* noCommand */.hh).join('\n')}\n`;
}
/** Whoever reads from the top sees the outcome first, too. */
function terminal_title({ report, width, paint }, name) {
    const word = (0,words/* verdictWord */.E0)(report.verdict).toUpperCase();
    return `${paint('bold', cut(name, width - word.length - 3))} · ${paint(COLOURS[report.verdict], word)}`;
}
function terminal_top(screen) {
    const { report, width } = screen;
    const said = (name, text) => wrap(plain(text), { limit: width, first: padEnd(name, 11), rest: ' '.repeat(11) });
    const suite = report.suite === 'default' ? '' : ` · suite ${plain(report.suite)}`;
    const origins = provenance/* baselineOrigins */.jr(report).map(pieces => pieces.map(({ text }) => text).join(''));
    const facts = [
        ...provenance/* models */.Jn(report),
        provenance/* samplesPaired */.j$(report),
        provenance/* evaluated */.Wn(report),
        provenance/* attempts */.r2(report),
    ];
    return [
        terminal_title(screen, `${plain(report.tool.name)} ${plain(report.tool.version)}${suite}`),
        ...said('Baseline', origins.join('; ') || 'none'),
        ...said('Candidate', terminal_candidate(report)),
        ...(report.comparisons.length > 0 ? said('Compared', facts.filter(Boolean).join(' · ')) : []),
    ];
}
function terminal_candidate({ run, candidate: { evals } }) {
    const where = run?.pullRequest == null ? '' : ` (pull request ${run.pullRequest})`;
    return run?.headCommit ? `${provenance/* shortSha */.Fu(run.headCommit)}${where}` : provenance/* logNames */.pd(evals);
}
/** With a regression only its own samples: those of the other metrics are mostly chance. */
function samples(screen) {
    const gated = (0,attention/* lowerSamples */.$H)((0,attention/* attention */.fP)(screen.report)).filter(({ metric }) => metric.row.tier === 'gate');
    const regressed = gated.filter(({ metric }) => metric.row.verdict === 'regressed');
    const groups = regressed.length > 0 ? regressed : gated;
    const shown = groups.slice(0, METRICS_WITH_SAMPLES);
    const left = gated.length - shown.length;
    const blocks = [
        ...shown.map(group => sampleGroup(screen, group)),
        ...(left > 0
            ? [wrap(`Some samples scored lower in ${numbers/* plural */.LS(left, 'other metric')}, too.`, { limit: screen.width })]
            : []),
    ];
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
function sampleGroup(screen, { metric, rows }) {
    const { row, label } = metric;
    const shown = rows.slice(0, SAMPLES_PER_METRIC);
    const worse = row.direction === 'higher' ? 'Scored lower' : 'Scored worse (higher)';
    const total = numbers/* count */.U9(Math.max(row.sampleCounts.regressed, rows.length));
    const title = `${worse} in ${label}: ${total}, better: ${numbers/* count */.U9(row.sampleCounts.improved)}${shown.length < rows.length ? ` (${shown.length} shown)` : ''}`;
    const idRoom = Math.max(10, Math.floor(screen.width / 3));
    const cells = columns('ll', shown.map(sample => [shorten(plain(sample.id), idRoom), (0,sample_words/* sampleScores */._2)(sample)]));
    const lines = shown.map((sample, at) => {
        const why = (0,sample_words/* sampleWhy */.JP)(sample, 1).map(said).join('; ');
        return cut(`${INDENT}${cells[at]}  ${why}`.trimEnd(), screen.width);
    });
    return [...wrap(plain(title), { limit: screen.width }), ...lines];
}
const said = ({ label, quotes }) => [label, ...quotes.map(quote => cut(plain(quote), 200))].filter(Boolean).join(' ');
/** Lines of one kind; a screen shows the first ones of each. */
const LINES_PER_KIND = 8;
function terminal_ledger({ report, width }) {
    const kinds = [
        terminal_causes(report),
        differences/* withoutScore */.Le(report),
        terminal_settings(report),
        terminal_partners(report),
        story/* accepted */.qG(report),
        passedOver(report),
    ];
    const lines = kinds.flatMap(kind => [
        ...kind.slice(0, LINES_PER_KIND),
        ...(kind.length > LINES_PER_KIND ? [`and ${numbers/* count */.U9(kind.length - LINES_PER_KIND)} more`] : []),
    ]);
    return [
        ...(report.comparisons.length > 0 ? wrap(`Samples: ${(0,words/* ledgerCounts */.CE)(report)}`, { limit: width }) : []),
        ...lines.flatMap(line => wrap(plain(line), { limit: width, first: `${INDENT}- `, rest: `${INDENT}  ` })),
    ];
}
function terminal_causes(report) {
    return differences/* errorCauses */.hK(report)
        .map(({ where, side, count, message }) => `errored in ${where}, ${side}: ${numbers/* count */.U9(count)} × ${cut(plain(message), 200)}`);
}
function terminal_settings(report) {
    const changed = differences/* settings */.W0(report).map(({ where, row }) => {
        const meaning = differences/* meaningOf */.Pr(row);
        return `${where}: ${differences/* changeOf */.C2(row)}${meaning && ` (${meaning})`}`;
    });
    return [...changed, ...differences/* remarks */.IW(report)];
}
const terminal_partners = (report) => story/* unpaired */.ZL(report)
    .map(({ side, names }) => `${side}: ${[...names.slice(0, 20), ...(0,sections_top/* more */.OS)(names.length - 20, 'more')].join(', ')}`);
const passedOver = (report) => provenance/* passedOver */.aL(report).map(each => `baseline passed over: ${each}`);
function terminal_warnings({ report, width, paint }) {
    const reasons = story/* warnings */.AR(report).filter(({ message }) => message !== report.headline);
    const shown = reasons.slice(0, 20).map(story/* reasonText */.uV);
    const rest = reasons.length > shown.length ? [`${reasons.length - shown.length} more warnings`] : [];
    return [...shown, ...rest].flatMap(text => wrap(plain(text), { limit: width, first: '! ', rest: INDENT }).map((line, at) => at === 0 ? paint('yellow', line) : line));
}
function bottom({ report, width, paint }) {
    const moves = (0,own_moves/* ownMoves */.BJ)(report);
    const resources = [...story/* resources */.ES(report), ...(moves === '' ? [] : [`For comparison: ${moves}`])];
    const howTested = (0,methods/* methods */.v)(report);
    return [
        ...resources.flatMap(line => wrap(plain(line), { limit: width, rest: INDENT })),
        ...(howTested ? wrap(plain(howTested), { limit: width, rest: INDENT }).map(line => paint('dim', line)) : []),
    ];
}
const COLOURS = {
    error: 'red',
    regressed: 'red',
    'not-comparable': 'yellow',
    inconclusive: 'yellow',
    improved: 'green',
    'no-worse': 'green',
    'no-baseline': 'yellow',
};
function terminal_verdict({ report, width, paint }) {
    const word = (0,words/* verdictWord */.E0)(report.verdict).toUpperCase();
    const [first = '', ...rest] = wrap(`${word} · ${plain(report.headline)}`, { limit: width, rest: INDENT });
    return [
        first.replace(word, found => paint(COLOURS[report.verdict], found)),
        ...rest,
        ...wrap(plain(`Next: ${(0,next_steps/* nextSteps */.Z)(report).join(' · ')}`), { limit: width, rest: '      ' }),
    ];
}

// EXTERNAL MODULE: ./src/run.ts + 11 modules
var run = __webpack_require__(53910);
// EXTERNAL MODULE: ./src/modes/store.ts + 2 modules
var store = __webpack_require__(70381);
;// CONCATENATED MODULE: ./src/modes/deliver.ts
/** The Report to everybody who waits for it: comment, summary, annotations, outputs, check run, artifact. None stops another. */





















/** Columns of a job's log. */
const LOG_WIDTH = 120;
/** In batches of 50: as many requests as a minute allows for a while. */
const MOST_CHECK_ANNOTATIONS = 300;
/** @returns the report as it went out. */
async function deliver(job, delivery) {
    const { context, page, inputs } = job;
    const thread = delivery.pull !== null && inputs.comment !== 'never'
        ? new pull_request/* Thread */.j({ api: job.api, pull: delivery.pull.number, suite: inputs.suite })
        : null;
    const standing = thread && (await attempted(job, delivery, 'comment', () => thread.standing()));
    const report = (0,leave/* fitToLeave */.i)(withEarlier(delivery.report, standing?.marker ?? null), {
        policy: delivery.policy,
        secrets: job.secrets,
    });
    const tracked = await track(job, delivery, report);
    // The job summary on the run's page is the whole report, and needs no download.
    const links = {
        run: context.runUrl,
        fullReport: context.runUrl,
        ...(job.isEnterpriseServer ? {} : { artifact: reportName(job) }),
        ...tracked?.links,
    };
    const known = standing !== undefined;
    const wanted = thread !== null && known && (standing !== null || isWanted(report, inputs.comment));
    const commented = wanted ? attempted(job, delivery, 'comment', () => deliver_comment(thread, report, links)) : undefined;
    const folder = await written(job, report);
    const html = await attempted(job, delivery, 'HTML page', () => htmlPage(job, delivery, { report, links, folder }));
    await attempted(job, delivery, 'report artifact', () => keepReport(job, folder, html));
    const published = await commented;
    if (published?.kind === 'superseded')
        page.info(`A newer run has commented meanwhile, and its comment stands: ${published.url}`);
    const { headCommit } = delivery;
    if (inputs.checkRun && headCommit !== null)
        await attempted(job, delivery, 'check run', () => checkRun(job, headCommit, report));
    const { fullReport: _, ...onThisPage } = links;
    const withComment = published ? { ...onThisPage, comment: published.url } : onThisPage;
    await attempted(job, delivery, 'job summary', () => page.summary(renderSummary(report, { links: withComment })));
    page.block(renderTerminal(report, { width: LOG_WIDTH, colour: false }));
    for (const annotation of annotations(report))
        page.annotate(annotation);
    page.outputs({
        ...outputsOf(report),
        result: (0,external_node_path_.join)(folder, RESULT),
        report: html ?? '',
        'comment-url': published?.url ?? '',
        'mlflow-baseline-run-id': tracked?.baselineRunIds.join('\n') ?? '',
        'mlflow-candidate-run-id': tracked?.candidateRunIds.join('\n') ?? '',
    });
    return report;
}
const RESULT = 'result.json';
const deliver_comment = (thread, report, links) => thread.publish((0,marker/* rememberingVerdict */.XY)((0,comment/* renderComment */.w)(report, { links }), report), attemptOf(report));
/** Before the comment, which links to the runs. Loaded only where a server is named. */
async function track(job, { policy, baseline, candidate }, report) {
    if (!job.mlflow?.server || candidate.length === 0)
        return undefined;
    const { trackBoth } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(353)]).then(__webpack_require__.bind(__webpack_require__, 79353));
    const metadataKeys = (0,run/* metadataKeysOf */.RU)({ policy, filter: [] });
    return trackBoth(job, { report, policy, baseline, candidate, metadataKeys });
}
function withEarlier(report, standing) {
    const { run } = report;
    if (run === null)
        return report;
    const now = { run: run.id, attempt: run.attempt, head: run.headCommit };
    return { ...report, run: { ...run, earlierAttempts: (0,marker/* earlierAttempts */.TH)(standing, now) } };
}
function attemptOf({ run, attempt }) {
    return { run: run?.id ?? 0, attempt: run?.attempt ?? attempt };
}
/** A first comment, where none stands yet. */
function isWanted(report, when) {
    if (when !== 'changes')
        return when === 'always';
    if (report.verdict === 'error' || report.verdict === 'not-comparable')
        return true;
    const gated = report.comparisons.flatMap(({ metrics }) => metrics).filter(({ tier }) => tier === 'gate');
    const moved = gated.some(({ verdict }) => verdict === 'regressed' || verdict === 'improved');
    return moved || report.reasons.some(({ level, acceptedBy }) => level === 'block' || acceptedBy !== undefined);
}
/** Where outputs and later steps find it. */
async function written({ context, inputs }, report) {
    const folder = (0,external_node_path_.join)(context.temp, `eval-regression-${inputs.suite}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, RESULT), `${JSON.stringify(report, null, 2)}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.md'), renderSummary(report));
    return folder;
}
/** With every sample, which no other face has room for. @returns its path */
async function htmlPage(job, { verdict, policy }, { report, links, folder }) {
    const { secrets } = job;
    const unchanged = verdict === null ? [] : (0,leave/* fitSampleRows */.T)(report, { verdict, policy, secrets, unchangedOnly: true });
    const file = (0,external_node_path_.join)(folder, 'report.html');
    await (0,promises_.writeFile)(file, renderHtml(report, { assets: (0,page_assets/* readPageAssets */.B)(job.htmlFolder), links, unchanged }));
    return file;
}
const reportName = ({ inputs }) => (0,names/* artifactNames */.j)(inputs.artifactName, inputs.suite).report;
async function keepReport(job, folder, html) {
    if (job.isEnterpriseServer)
        return;
    const files = [...[RESULT, 'report.md'].map(name => (0,external_node_path_.join)(folder, name)), ...(html === undefined ? [] : [html])];
    await (0,store/* upload */.Se)(job, {
        name: reportName(job),
        files,
        folder,
        ifTaken: 'replace',
    });
}
async function checkRun({ api, inputs, context }, headCommit, report) {
    const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
    await createCheckRun(api, {
        name: `eval-regression/${inputs.suite}`,
        headSha: headCommit,
        conclusion: report.conclusion === 'pass' ? (report.verdict === 'no-baseline' ? 'neutral' : 'success') : 'failure',
        detailsUrl: context.runUrl,
        title: (0,report_text/* start */.ni)((0,report_text/* oneLine */.TN)(`${(0,words/* outcome */.bu)(report)}: ${report.headline}`), 250),
        summary: renderSummary(report, {
            links: { run: context.runUrl, fullReport: context.runUrl },
            budgetBytes: CHECK_SUMMARY_BYTES,
        }),
        annotations: checkAnnotations(report, MOST_CHECK_ANNOTATIONS).map(({ level, title, message }) => ({
            path: context.workflowPath || '.github',
            start_line: 1,
            end_line: 1,
            annotation_level: LEVELS[level],
            title: (0,report_text/* start */.ni)(title, 250),
            message: (0,report_text/* start */.ni)(message, 4000),
        })),
    });
}
/** GitHub takes 65,535 characters. */
const CHECK_SUMMARY_BYTES = 64_000;
/** A failure to publish is told and changes nothing else. @returns undefined when it failed. */
async function attempted(job, { pull }, what, publish) {
    try {
        return await publish();
    }
    catch (thrown) {
        const line = (0,error/* isGitHub */.W)(thrown) ? (0,problem/* missingLine */.X1)(thrown) : null;
        if (line !== null && pull?.readOnly)
            job.page.annotate(readOnlyNotice(what));
        else {
            const why = (0,errors/* messageOf */.b)(thrown);
            const fix = line === null ? '' : ` ${(0,problem/* permissionsFix */.EQ)(NEEDED[what] ?? line)}`;
            job.page.annotate({
                level: 'warning',
                title: `the ${what} could not be written`,
                message: (0,report_text/* safeLine */.om)(`${why}.${fix} The verdict stands; see the job summary.`),
            });
        }
        return undefined;
    }
}
/** What the whole of it needs, where a mere look was refused. */
const NEEDED = { comment: 'pull-requests: write' };
function readOnlyNotice(what) {
    return {
        level: 'notice',
        title: `no ${what} from here`,
        message: 'The token of a fork’s or Dependabot’s run may only read. The report is in the job summary; a second workflow on workflow_run with "mode: publish" writes the comment (README, "Forks").',
    };
}


/***/ }),

/***/ 65072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yd: () => (/* binding */ BaselineUnreachable),
  _3: () => (/* binding */ evaluate),
  OK: () => (/* binding */ withoutLogs)
});

// EXTERNAL MODULE: ./src/baseline/resolve.ts + 1 modules
var resolve = __webpack_require__(32687);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/run.ts + 11 modules
var run = __webpack_require__(53910);
// EXTERNAL MODULE: ./src/baseline/given-path.ts
var given_path = __webpack_require__(38680);
// EXTERNAL MODULE: ./src/sides.ts
var src_sides = __webpack_require__(41151);
;// CONCATENATED MODULE: ./src/modes/found-sides.ts
/** What a search found and the candidate's logs → the two sides of a comparison, and where each log comes from. */


async function foundSides(found, { candidate, metadataKeys }) {
    const baseline = together(found.map(({ side }) => side));
    // Logs that are read again for a cluster key are new values in the same order.
    const sides = await (0,src_sides/* withSharedClusters */.vY)({ baseline, candidate }, metadataKeys);
    const provenances = found.flatMap(({ side, provenance }) => side.logs.map(() => provenance));
    const origins = new Map(sides.baseline.logs.map((log, index) => [log, provenances[index] ?? (0,given_path/* givenPath */.H)(log)]));
    return { ...sides, provenanceOf: log => origins.get(log) ?? (0,given_path/* givenPath */.H)(log) };
}
function together(sides) {
    return {
        logs: sides.flatMap(({ logs }) => logs),
        unreadable: sides.flatMap(({ unreadable }) => unreadable),
        ignored: sides.flatMap(({ ignored }) => ignored),
    };
}

// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/problem.ts
var problem = __webpack_require__(88792);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var mlflow_error = __webpack_require__(63567);
// EXTERNAL MODULE: ./src/report/anchor.ts
var report_anchor = __webpack_require__(94501);
// EXTERNAL MODULE: ./src/pair/comparability.ts
var comparability = __webpack_require__(19202);
// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(75171);
// EXTERNAL MODULE: ./src/pair/pair.ts + 5 modules
var pair_pair = __webpack_require__(19503);
// EXTERNAL MODULE: ./src/pair/settings.ts
var pair_settings = __webpack_require__(72243);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/clusters.ts
var clusters = __webpack_require__(46584);
// EXTERNAL MODULE: ./src/statistics/intervals.ts
var intervals = __webpack_require__(40777);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(87412);
// EXTERNAL MODULE: ./src/statistics/student-t.ts
var student_t = __webpack_require__(39893);
// EXTERNAL MODULE: ./src/statistics/sums.ts
var sums = __webpack_require__(97023);
;// CONCATENATED MODULE: ./src/statistics/paired-t.ts
/** Tests and intervals that lean on normality: offered for comparison and for unpaired or large data. */




/** Mean and its standard error; null below two values or when the spread is rounding noise. */
function standardised(differences) {
    (0,checks/* requireFinite */.hp)('differences', differences);
    const deviation = (0,sums/* spread */.il)(differences);
    if (deviation === null)
        return null;
    const n = differences.length;
    return { n, centre: (0,sums/* sum */.cz)(differences) / n, se: deviation / Math.sqrt(n) };
}
/**
 * Paired t test of "mean difference = 0".
 * @returns null without spread: p = 0 for three equal changes would be a lie, the sign-flip p is 0.25.
 */
function pairedT(differences, level = 0.95) {
    (0,checks/* requireShare */.Vv)('level', level);
    const found = standardised(differences);
    if (found === null)
        return null;
    const { n, centre, se } = found;
    const df = n - 1;
    const t = centre / se;
    const reach = (0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, df) * se;
    return {
        t,
        df,
        p: (0,student_t/* tTwoSided */.uy)(t, df),
        pLess: (0,student_t/* tSf */.C3)(-t, df),
        pGreater: (0,student_t/* tSf */.C3)(t, df),
        lower: centre - reach,
        upper: centre + reach,
    };
}
/**
 * Two one-sided t tests: is the mean difference inside (low, high)? `p` is the larger of both.
 * @see Schuirmann 1987, J Pharmacokinet Biopharm 15:657
 */
function tostPaired(differences, { low, high }) {
    if (!(low < high))
        throw new RangeError(`low must be below high, got ${low} and ${high}`);
    const found = standardised(differences);
    if (found === null)
        return null;
    const { n, centre, se } = found;
    const pLower = tSf((centre - low) / se, n - 1);
    const pUpper = tSf((high - centre) / se, n - 1);
    return { p: Math.max(pLower, pUpper), pLower, pUpper };
}
/** Wald z interval and test of a mean difference with the n (not n − 1) variance; null without spread. */
function waldMean(differences, level) {
    requireShare('level', level);
    const found = standardised(differences);
    if (found === null)
        return null;
    const { n, centre } = found;
    const se = found.se * Math.sqrt((n - 1) / n);
    const reach = normalUpperQuantile((1 - level) / 2) * se;
    const z = centre / se;
    return { estimate: centre, z, p: 2 * normalSf(Math.abs(z)), lower: centre - reach, upper: centre + reach };
}
/** Welch's t test of two unpaired means, candidate − baseline; null below two values or without spread. @see Welch 1947 */
function welchT(of) {
    const { baseline, candidate, level } = of;
    requireFinite('baseline', baseline);
    requireFinite('candidate', candidate);
    requireShare('level', level);
    const [v1, v2] = [variance(candidate), variance(baseline)];
    if (v1 === null || v2 === null || (spread(candidate) === null && spread(baseline) === null))
        return null;
    const [s1, s2] = [v1 / candidate.length, v2 / baseline.length];
    const delta = sum(candidate) / candidate.length - sum(baseline) / baseline.length;
    const se = Math.sqrt(s1 + s2);
    const df = (s1 + s2) ** 2 / (s1 ** 2 / (candidate.length - 1) + s2 ** 2 / (baseline.length - 1));
    const t = delta / se;
    const reach = tUpperQuantile((1 - level) / 2, df) * se;
    return { t, df, p: tTwoSided(t, df), lower: delta - reach, upper: delta + reach };
}

;// CONCATENATED MODULE: ./src/statistics/mean-interval.ts
/** The mean of one run with its interval: what the same samples would have given by luck alone. */






/**
 * Wilson's interval for pass and fail, a cluster-robust one for clusters, else Student's t; never beyond 0 and 1 for
 * values that all lie between them.
 * @returns null for no values
 * @see Wilson 1927, JASA 22:209; for clusters see `clusterMean`
 */
function meanInterval({ values, cluster }, level) {
    (0,checks/* requireShare */.Vv)('level', level);
    (0,checks/* requireFinite */.hp)('values', values);
    const n = values.length;
    if (n === 0)
        return null;
    const unit = (0,magnitude/* unitFor */.SN)((0,sums/* largestSize */.W5)(values));
    if (unit !== 1)
        return restored(meanInterval({ values: (0,magnitude/* inUnits */.Dz)(values, unit), ...(cluster && { cluster }) }, level), unit);
    return { n, mean: (0,sums/* sum */.cz)(values) / n, interval: within(values, intervalOf({ values, cluster }, level)) };
}
function restored(found, unit) {
    if (found === null)
        return null;
    const { n, mean, interval } = found;
    const bounds = interval && { lower: interval.lower * unit, upper: interval.upper * unit };
    return { n, mean: (0,magnitude/* saturated */._6)(mean * unit), interval: (0,magnitude/* finiteBounds */.vG)(bounds) };
}
/**
 * Mean of candidate − baseline over pairs, in score units; the nearest double where it lies beyond all of them.
 * @returns null for no pairs
 */
function meanMove(baseline, candidate) {
    (0,checks/* requirePaired */.dK)(baseline, candidate);
    (0,checks/* requireFinite */.hp)('baseline', baseline);
    (0,checks/* requireFinite */.hp)('candidate', candidate);
    if (baseline.length === 0)
        return null;
    const unit = (0,magnitude/* unitFor */.SN)(Math.max((0,sums/* largestSize */.W5)(baseline), (0,sums/* largestSize */.W5)(candidate)));
    return (0,magnitude/* saturated */._6)(((0,sums/* sum */.cz)((0,sums/* differences */.tX)((0,magnitude/* inUnits */.Dz)(baseline, unit), (0,magnitude/* inUnits */.Dz)(candidate, unit))) / baseline.length) * unit);
}
function intervalOf({ values, cluster }, level) {
    if (cluster !== undefined)
        return (0,clusters/* clusterMean */.Su)({ differences: values, cluster }, level)?.interval ?? null;
    if (every(values, value => value === 0 || value === 1))
        return (0,intervals/* wilsonInterval */.YV)({ successes: (0,sums/* sum */.cz)(values), n: values.length }, level);
    return pairedT(values, level);
}
function within(values, found) {
    if (found === null)
        return null;
    const { lower, upper } = found;
    if (!every(values, value => value >= 0 && value <= 1))
        return { lower, upper };
    return { lower: Math.max(0, lower), upper: Math.min(1, upper) };
}
/** Of an array of any kind. */
function every(values, holds) {
    for (let i = 0; i < values.length; i++)
        if (!holds(values[i]))
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/verdict/margin.ts
var margin = __webpack_require__(72491);
// EXTERNAL MODULE: ./src/verdict/measured.ts
var measured = __webpack_require__(60289);
;// CONCATENATED MODULE: ./src/report/history.ts







/** Built from the newest run back, so that one log at a time is enough to know what came after it. */
class MetricHistory {
    #options;
    #pairing;
    #lines = [];
    /** By their baselines. */
    #candidates;
    /** @param newest the baseline; several runs where it comes from several. */
    constructor(newest, options, candidates = new Map()) {
        this.#options = options;
        this.#candidates = candidates;
        const { policy, scorers, filter = [] } = options;
        this.#pairing = { rules: policy.metrics, intended: policy.intended, scorers, filter };
        for (const run of newest)
            for (const log of run.logs.filter(evals/* isFinished */.$g))
                this.#begin(log, run);
    }
    /** The run before the oldest so far. Evals without a later partner are left out. */
    add(run) {
        const heads = this.#lines.map(({ oldest }) => oldest);
        for (const pair of (0,evals/* pairEvals */.UZ)(run.logs.filter(evals/* isFinished */.$g), heads).pairs) {
            const line = this.#lines.find(({ oldest }) => oldest === pair.candidate);
            if (line === undefined)
                continue;
            this.#markMoves(line, (0,pair_pair/* pairEval */.$w)(pair, this.#pairing));
            line.oldest = pair.baseline;
            this.#addPoints(line, run);
        }
    }
    /** Oldest point first. */
    series() {
        return this.#lines.flatMap(line => {
            const candidate = this.#candidates.get(line.newest);
            const now = new Map(candidate === undefined ? [] : this.#values(candidate).map(each => [each.key, each.value]));
            return [...line.series].flatMap(([key, series]) => this.#told(line, series, now.get(key) ?? null));
        });
    }
    #begin(log, run) {
        const { task, model } = log.header.spec;
        const line = { newest: log, oldest: log, task, model, series: new Map() };
        this.#lines.push(line);
        this.#addPoints(line, run);
    }
    #addPoints(line, { commit, createdAt, url }) {
        for (const { key, paired, value } of this.#values(line.oldest)) {
            const series = seriesOf(line, key, paired);
            series.bounds = around(series.bounds, paired.bounds);
            series.points.push({ commit, createdAt, ...value, move: null, changed: [], url });
        }
    }
    /** An eval paired with itself has every one of its samples, by the same rules as in a comparison. */
    #values(log) {
        const { scorers } = (0,pair_pair/* pairEval */.$w)({ baseline: log, candidate: log }, this.#pairing);
        return scorers.flatMap(({ metrics }) => metrics.flatMap(paired => {
            const value = measuredValue(paired, 1 - this.#options.policy.alpha);
            return value === null ? [] : [{ key: keyOf(paired), paired, value }];
        }));
    }
    /** From the older to the newer one on the samples of both; what cannot be compared has not moved by any number. */
    #markMoves({ series }, step) {
        for (const scorer of step.scorers) {
            if ((0,measured/* blockOf */.VN)(step.findings, scorer) !== null)
                continue;
            for (const paired of scorer.metrics) {
                const newer = series.get(keyOf(paired))?.points.at(-1);
                if (!newer)
                    continue;
                newer.move = meanMove(paired.baseline, paired.candidate);
                newer.changed = changedSettings(step, scorer);
            }
        }
    }
    #told({ task, model }, { names, points, bounds }, candidate) {
        const settings = (0,pair_settings/* metricSettings */.Q)(this.#options.policy.metrics, { task, model, role: 'mean', ...names });
        if (settings.tier === 'ignore')
            return [];
        const moves = points.flatMap(({ move, changed }) => (move === null || changed.length > 0 ? [] : Math.abs(move)));
        return [
            {
                task,
                model,
                ...names,
                direction: settings.direction ?? 'higher',
                range: (0,margin/* scoreRange */.Yg)({ settings, bounds }),
                points: points.toReversed(),
                ciLevel: 1 - this.#options.policy.alpha,
                candidate,
                largestMove: moves.length === 0 ? null : Math.max(...moves),
                steps: moves.length,
            },
        ];
    }
}
/** A mean keeps its place when its logged name changes. */
const keyOf = ({ scorer, reducer }) => JSON.stringify([scorer, reducer]);
/**
 * What tells runs apart and moves no sample's score: the commit, with the version that a package of one's own has from it,
 * and which samples were run, for only those of both are compared.
 */
const NO_SETTING = /^(?:revision|status$|task$|packages\.(?!inspect_ai$)|dataset\.name$|limit$|sample_id$|shuffled$)/;
/** Names of settings that differ, those of other scorers left out. */
function changedSettings({ baseline, candidate }, { columns }) {
    const differing = (0,comparability/* compareHeaders */.I)(baseline, candidate).filter(({ field, scorer }) => !NO_SETTING.test(field) && (scorer === undefined || (0,pair_pair/* isOfScorer */.Iz)(scorer)(columns.candidate)));
    return [...new Set(differing.map(({ field }) => field))].slice(0, MOST_CHANGED);
}
/** Settings named per point. */
const MOST_CHANGED = 20;
function seriesOf({ series }, key, paired) {
    const known = series.get(key);
    if (known)
        return known;
    const { scorer, metric, reducer, bounds } = paired;
    const begun = { names: { scorer, metric, reducer }, points: [], bounds };
    series.set(key, begun);
    return begun;
}
function measuredValue({ baseline, clusters }, level) {
    const found = meanInterval({ values: baseline, ...(clusters && { cluster: clusters.index }) }, level);
    if (found === null)
        return null;
    const { n, mean, interval } = found;
    return { value: mean, ciLower: interval?.lower ?? null, ciUpper: interval?.upper ?? null, samples: n };
}
const around = (a, b) => ({
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
});
/** Every eval over its own runs: one of another model, solver or arguments has a line of its own. Newest run first. */
class EvalHistories {
    #options;
    #limit;
    #lines = new Map();
    /** @param limit runs of each eval. */
    constructor(options, limit) {
        this.#options = options;
        this.#limit = limit;
    }
    /** The next older run: unfinished evals, further copies of one, and what is beyond the limit are left out. */
    add(run) {
        for (const log of run.logs.filter(isFinished)) {
            const key = variantOf(log);
            const line = this.#lines.get(key);
            const { evalId } = log.header.spec;
            if (line === undefined) {
                const history = new MetricHistory([{ ...run, logs: [log] }], this.#options);
                this.#lines.set(key, { history, newest: log, evalIds: new Set([evalId]) });
            }
            else if (line.evalIds.size < this.#limit && !line.evalIds.has(evalId)) {
                line.evalIds.add(evalId);
                line.history.add({ ...run, logs: [log] });
            }
        }
    }
    series() {
        const lines = [...this.#lines.values()];
        return lines.flatMap(({ history, newest }) => {
            const variant = variantName(newest, lines.map(line => line.newest));
            return history.series().map(series => (variant === '' ? series : { ...series, variant }));
        });
    }
}
const variantOf = ({ header: { spec } }) => canonicalJson([spec.task, spec.model, spec.solver, spec.solverArgs, spec.taskArgs]);
/** What tells an eval from the others of its task and model; empty where it is the only one. */
function variantName({ header: { spec } }, all) {
    const twins = all.filter(({ header }) => header.spec.task === spec.task && header.spec.model === spec.model);
    if (twins.length < 2)
        return '';
    return [spec.solver ?? '', ...[spec.solverArgs, spec.taskArgs].map(canonicalJson)]
        .filter(text => text !== '{}' && text !== '')
        .join(' ');
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var report_reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/baseline/told.ts
var told = __webpack_require__(99834);
// EXTERNAL MODULE: ./src/github/commits.ts
var commits = __webpack_require__(40149);
// EXTERNAL MODULE: ./src/leave.ts + 3 modules
var leave = __webpack_require__(54187);
// EXTERNAL MODULE: ./src/tracked/run-name.ts
var run_name = __webpack_require__(75199);
;// CONCATENATED MODULE: ./src/modes/anchor.ts
/** The anchor of the policy: found like a baseline, or named as a run in MLflow, and compared with the candidate. */











/** Null: the policy names none. @throws UserError, GitHubError, MlflowError when it cannot be had */
async function anchorFor(job, present) {
    const { request, search } = present;
    const { policy } = request;
    const named = policy.baseline.anchor;
    if (named === null)
        return null;
    const found = (0,run_name/* namesRun */.gZ)(named) ? [await inMlflow(job, named, present)] : await atCommit(job, named, present);
    const { metadataKeys } = search.query;
    const { provenanceOf, ...sides } = await foundSides(found, { candidate: request.candidate, metadataKeys });
    const compared = await (0,run/* compareSides */.GQ)({
        ...request,
        ...sides,
        provenanceOf,
        search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
        findings: [],
        mustRunAll: false,
    });
    return (0,report_anchor/* anchorOf */.dI)(named, (0,leave/* fitToLeave */.i)(compared.report, { policy, secrets: job.secrets }));
}
/** The nearest record at that commit or before it. */
async function atCommit(job, named, { search }) {
    const commit = await (0,commits/* findCommit */.fq)(job.api, named);
    if (commit === null)
        throw new errors/* UserError */.y({
            what: 'it is no commit, tag or branch of this repository',
            where: `baseline.anchor: ${named}`,
            fix: 'Correct "baseline: {anchor: …}" in the policy file.',
        });
    const wanted = { sha: commit.sha, what: `the anchor ${named}`, evaluated: null };
    const stores = await search.storesFrom(async () => ({ wanted, findings: [] }));
    const ofCommits = stores.filter(({ earlier }) => earlier !== null);
    const policy = { ...search.query.policy, fallback: 'none' };
    const outcome = await (0,resolve/* resolveBaseline */.oL)(ofCommits, { ...search.query, policy });
    if (outcome.kind === 'found')
        return outcome.found;
    if (outcome.kind === 'unreachable')
        throw new errors/* UserError */.y(outcome.problem);
    throw new errors/* UserError */.y({
        what: `no baseline of ${commit.sha.slice(0, 7)} or of a commit before it is kept any more`,
        where: `baseline.anchor: ${named}`,
        fix: 'Artifacts expire: log baselines to MLflow as well ("mlflow-tracking-uri"), and name the run ("anchor: mlflow:RUN_ID").',
    });
}
async function inMlflow(job, named, { search }) {
    const [{ mlflowOf }, { logsOfRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 55292)),
        __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 33700)),
    ]);
    const mlflowRun = (0,run_name/* runIdOf */.SR)(named);
    const { client } = await mlflowOf(job);
    const found = await logsOfRun(mlflowRun, { client, folder: job.folder });
    const side = await (0,src_sides/* readSide */.wU)('baseline', found, { metadataKeys: search.query.metadataKeys });
    const origin = (0,given_path/* givenPath */.H)(side.logs[0]);
    const ageHours = origin.createdAt === null ? null : (0,told/* hoursSince */.M6)(Date.parse(origin.createdAt), job.now);
    return { side, provenance: { ...origin, source: 'mlflow', mlflowRun, ageHours, chosen: `the anchor ${named}` } };
}

;// CONCATENATED MODULE: ./src/modes/patience.ts
/** So long and no longer: what is still under way then is left to end by itself, and nobody waits for it. */

class Patience {
    #longestMs;
    #end;
    constructor(longestMs) {
        this.#longestMs = longestMs;
        this.#end = performance.now() + longestMs;
    }
    isOver() {
        return performance.now() >= this.#end;
    }
    /** @throws UserError when it is over. */
    require() {
        if (this.isOver())
            throw this.#outOfTime();
    }
    /** @throws UserError when it is over before; whatever `asked` throws. */
    async with(asked) {
        let timer;
        const over = new Promise((_, reject) => {
            timer = setTimeout(() => reject(this.#outOfTime()), this.#end - performance.now());
        });
        try {
            return await Promise.race([asked, over]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #outOfTime() {
        return new errors/* UserError */.y({
            what: `it took longer than ${this.#longestMs / 1000} seconds`,
            where: 'baseline: {history: …, anchor: …} in the policy file',
            fix: 'Run the job again; if it persists, ask for less in the policy file: "baseline: {history: 0}" looks at no earlier run.',
        });
    }
}

;// CONCATENATED MODULE: ./src/modes/past.ts










/** For everything about the past together: it must not keep anybody waiting for the verdict. */
const LONGEST_MS = 60_000;
async function withPast(job, present, longestMs = LONGEST_MS) {
    const { report } = present;
    const reasons = [...report.reasons];
    const tell = (what, level, thrown) => void reasons.push((0,report_reasons/* untold */.r_)(what, problemFrom(thrown), level));
    const patience = new Patience(longestMs);
    // Side by side: neither takes the time of the other.
    const [history, anchor] = await Promise.all([
        historyOf(present, patience, thrown => tell('The history of the baseline', 'inform', thrown)),
        patience.with(anchorFor(job, present)).catch(thrown => tell('The anchor', 'warn', thrown)),
    ]);
    const seen = { ...report, ...(history.length > 0 && { history }) };
    if (anchor)
        reasons.push((0,report_anchor/* anchorReason */.IP)(seen, anchor));
    return { ...seen, reasons: (0,report_reasons/* loudestFirst */.$A)(reasons), ...(anchor && { anchor }) };
}
function problemFrom(thrown) {
    if (thrown instanceof errors/* UserError */.y)
        return thrown.problem;
    if ((0,error/* isGitHub */.W)(thrown))
        return (0,problem/* problemOf */.Zw)(thrown);
    if (!(0,mlflow_error/* isMlflow */.e)(thrown))
        return { what: (0,errors/* messageOf */.b)(thrown) };
    const what = `MLflow did not answer as needed: ${thrown.message}`;
    return { what, fix: 'Check the address and the credentials, and run the job again.' };
}
/** Of the metrics that were compared; what was had before a failure is kept. */
async function historyOf({ verdict, request, outcome, search }, patience, onFailure) {
    const { history: limit } = request.policy.baseline;
    if (outcome.kind !== 'found' || limit < 2)
        return [];
    const { policy, scorers, filter, provenanceOf } = request;
    const newest = verdict.evals.map(({ evaluated: { baseline } }) => pastRun([baseline], provenanceOf(baseline)));
    const candidates = new Map(verdict.evals.map(({ evaluated }) => [evaluated.baseline, evaluated.candidate]));
    const past = new MetricHistory(newest, { policy, scorers, filter }, candidates);
    for (const store of search.stores) {
        const before = startOf(outcome.found, store.source, search.query.tasks);
        if (store.earlier === null || before === null)
            continue;
        try {
            await patience.with(store.earlier({
                ...search.query,
                ...before,
                limit: limit - 1,
                onRecord: ({ side, provenance }) => past.add(pastRun(side.logs, provenance)),
                isTimeUp: () => patience.isOver(),
            }));
            // It may have ended early for want of time.
            patience.require();
        }
        catch (thrown) {
            onFailure(thrown);
        }
    }
    return past.series().filter(({ points }) => points.length > 1);
}
/** Where the past of what a source served begins, and of which tasks: two sources would tell of the same evals twice. */
function startOf(found, source, asked) {
    const served = found.filter(({ provenance }) => provenance.source === source);
    const from = served[0]?.provenance.commit ?? null;
    const logs = served.flatMap(({ side }) => side.logs);
    const tasks = asked.filter(task => logs.some(log => (0,resolve/* serves */.xu)(log, task)));
    return from === null ? null : { from, tasks, known: served.map(({ provenance }) => provenance) };
}
const pastRun = (logs, { commit, createdAt, run }) => ({
    logs,
    commit,
    createdAt,
    url: run?.url ?? null,
});

// EXTERNAL MODULE: ./src/github/pulls.ts
var pulls = __webpack_require__(74487);
// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(13959);
;// CONCATENATED MODULE: ./src/verdict/review.ts
/** The command by which a reviewer accepts what regressed. */
const COMMAND = /^\/accept-regression(?=\s|$)/;
const LONGEST_REASON = 500;
/** Null: no such command at the start. An empty reason is none. */
function parseAcceptance(body) {
    const text = body.trimStart();
    if (!COMMAND.test(text))
        return null;
    return { reason: text.replace(COMMAND, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON) };
}

// EXTERNAL MODULE: ./src/modes/situation.ts
var modes_situation = __webpack_require__(31276);
;// CONCATENATED MODULE: ./src/modes/reviews.ts






const NONE = { accepted: [], findings: [] };
/** A review that was taken back, or not sent yet, says nothing. */
const STANDING = new Set(['APPROVED', 'COMMENTED', 'CHANGES_REQUESTED']);
/** Reviews that may not be read accept nothing; the verdict stands without them, and says so. @throws GitHubError */
async function acceptingReviews(api, situation, options) {
    try {
        return await readReviews(api, situation, options);
    }
    catch (thrown) {
        const line = (0,error/* isGitHub */.W)(thrown) ? (0,problem/* missingLine */.X1)(thrown) : null;
        if (line === null)
            throw thrown;
        const message = 'Reviews that may accept this could not be read.';
        return { accepted: [], findings: [(0,suite_findings/* suiteWarning */.l)('reviews', message, (0,problem/* permissionsFix */.EQ)(line))] };
    }
}
async function readReviews(api, situation, { authorMay, repositoryId }) {
    const pull = situation.pull ?? (await queuedPull(api, situation, repositoryId));
    if (pull === null)
        return NONE;
    const { items } = await (0,pulls/* reviewsOf */.Nv)(api, pull.number);
    const reviews = { accepted: [], findings: [] };
    for (const review of items) {
        const acceptance = parseAcceptance(review.body ?? '');
        if (acceptance === null || !STANDING.has(review.state))
            continue;
        const refusal = await whyRefused(api, review, { pull, authorMay, ...acceptance });
        const approver = review.user?.login ?? 'nobody';
        if (refusal === null)
            reviews.accepted.push({ ...EVERYTHING, reason: acceptance.reason, approver });
        else
            reviews.findings.push(refused(approver, refusal));
    }
    return reviews;
}
const EVERYTHING = { task: '*', scorer: '*', expires: null, source: 'review' };
/** The pull request that a merge group is named after, as it stands now. */
async function queuedPull(api, situation, repositoryId) {
    const number = situation.change.kind === 'merge-group' ? (0,modes_situation/* pullOfQueue */.qJ)(situation.headBranch) : null;
    const pull = number === null ? null : await (0,pulls/* findPull */.pM)(api, number);
    const isQueued = pull?.state === 'open' && pull.base.ref === situation.baseBranch;
    return pull && isQueued ? (0,modes_situation/* pullFacts */.RE)(pull, repositoryId) : null;
}
async function whyRefused(api, { user, commit_id: commit }, { pull, authorMay, reason }) {
    const login = user?.login ?? '';
    if (login === '')
        return 'its author is gone';
    if (user?.type === 'Bot' || login.endsWith('[bot]'))
        return 'a program cannot accept a regression';
    if (commit !== pull.head)
        return `it is of ${commit?.slice(0, 7) ?? 'another commit'}, and the head is now ${pull.head.slice(0, 7)}`;
    if (login.toLowerCase() === pull.author.toLowerCase() && !authorMay)
        return 'the author of a change does not accept its regressions ("acceptance: {author-may: true}" in the policy allows it)';
    if (reason === '')
        return 'it gives no reason: write one behind the command';
    return (await (0,pulls/* mayWrite */.J)(api, login)) ? null : 'it takes write access to the repository';
}
function refused(approver, why) {
    return (0,suite_findings/* suiteWarning */.l)('acceptance-refused', `The acceptance by ${approver} does not count: ${why}.`);
}

;// CONCATENATED MODULE: ./src/modes/evaluate.ts
/** From both sides to the Report, with the acceptances of reviewers where they would make a difference. */






/** A source of baselines did not answer: the report says which, and what was passed over before. */
class BaselineUnreachable extends errors/* UserError */.y {
    search;
    constructor({ problem, search }) {
        super(problem);
        this.search = search;
    }
}
/** @throws UserError when nothing can be compared; GitHubError */
async function evaluate(job, evaluation) {
    const { stores, query } = evaluation.search;
    const outcome = await (0,resolve/* resolveBaseline */.oL)(stores, query);
    if (outcome.kind === 'unreachable')
        throw new BaselineUnreachable(outcome);
    const request = await toCompare(job, evaluation, outcome);
    const { report, verdict } = await judged(job, evaluation, request);
    return {
        report: await withPast(job, { report, verdict, request, outcome, search: evaluation.search }),
        verdict,
        baseline: request.baseline?.logs ?? [],
        candidate: request.candidate.logs,
    };
}
/** Reviews are only asked for where something stands in the way. */
async function judged(job, { situation, policy }, request) {
    const result = await (0,run/* compareSides */.GQ)(request);
    if (!couldBeAccepted(result))
        return result;
    const { authorMay } = policy.acceptance;
    const reviews = await acceptingReviews(job.api, situation, { authorMay, repositoryId: job.context.repositoryId });
    if (reviews.accepted.length + reviews.findings.length === 0)
        return result;
    const findings = [...request.findings, ...reviews.findings];
    return (0,run/* compareSides */.GQ)({ ...request, reviews: reviews.accepted, findings });
}
/** A report of a comparison that was not made. */
const withoutLogs = (report) => ({ report, verdict: null, baseline: [], candidate: [] });
function couldBeAccepted({ report }) {
    return report.verdict === 'regressed' || report.verdict === 'not-comparable';
}
async function toCompare(job, evaluation, baseline) {
    const { candidate, policy, situation, run, metadataKeys } = evaluation;
    const found = baseline.kind === 'found' ? baseline.found : [];
    const sides = await foundSides(found, { candidate: candidate.side, metadataKeys });
    const { findings: searching, search } = baseline;
    return {
        baseline: baseline.kind === 'found' ? sides.baseline : null,
        candidate: sides.candidate,
        policy,
        scorers: job.inputs.scorers,
        filter: [],
        suite: job.inputs.suite,
        now: job.now,
        search,
        provenanceOf: sides.provenanceOf,
        findings: [...searching, ...evaluation.findings, ...candidate.findings],
        reviews: [],
        run,
        attempt: run.attempt,
        mustRunAll: situation.change.kind === 'merge-group',
    };
}


/***/ }),

/***/ 31276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ onBranches),
/* harmony export */   RE: () => (/* binding */ pullFacts),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   qJ: () => (/* binding */ pullOfQueue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _github_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74487);
/* harmony import */ var _pair_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58080);



/** @throws UserError for a pull request that is not there; GitHubError */
async function situationOf(options) {
    const { context, pullRequest, api } = options;
    const { event, payload } = context;
    if (event === 'pull_request' && payload.pull_request)
        return ofPull(payload.pull_request, options, context.sha);
    if (event === 'issue_comment')
        return ofPull(await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .getPull */ .Cs)(api, payload.issue?.number ?? 0), options, null);
    if (event === 'workflow_dispatch' && pullRequest !== null)
        return ofPull(await openPull(api, pullRequest), options, null);
    if (event === 'merge_group' && payload.merge_group)
        return ofMergeGroup(payload.merge_group, options);
    return ofBranch(options);
}
async function openPull(api, number) {
    const pull = await (0,_github_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .findPull */ .pM)(api, number);
    if (pull?.state === 'open')
        return pull;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: pull ? `Pull request ${number} is ${pull.state ?? 'not open'}.` : `There is no pull request ${number} here.`,
        where: 'input pull-request',
        fix: `Name one that is open${pull ? '' : ', and give the job "pull-requests: read"'}.`,
    });
}
function ofPull(pull, { context, defaultBranch }, checkout) {
    const { head, base } = pull;
    return {
        change: { kind: 'pull-request', head: head.sha, base: base.ref, checkout, isReported: false },
        pull: pullFacts(pull, context.repositoryId),
        headCommit: head.sha,
        headBranch: head.ref,
        baseBranch: base.ref,
        defaultBranch,
        policyCommit: base.sha,
        // The test merge also holds what the base branch has changed since: that is no edit of this pull request.
        changedPolicyCommit: checkout ?? pull.merge_commit_sha ?? head.sha,
        mayRecord: false,
        passesByDefault: false,
    };
}
function pullFacts({ number, head, user }, repositoryId) {
    return { number, head: head.sha, author: user?.login ?? '', fromFork: head.repo?.id !== repositoryId };
}
function ofMergeGroup(group, { defaultBranch }) {
    return {
        change: { kind: 'merge-group', head: group.head_sha, base: group.base_sha },
        pull: null,
        headCommit: group.head_sha,
        headBranch: branchOfRef(group.head_ref),
        baseBranch: branchOfRef(group.base_ref) ?? defaultBranch,
        defaultBranch,
        policyCommit: group.base_sha,
        changedPolicyCommit: group.head_sha,
        mayRecord: true,
        passesByDefault: false,
    };
}
/** A branch, as it stands: whether it records, only the policy can say. */
function ofBranch({ context, defaultBranch }) {
    const { event, sha, ref } = context;
    const branch = branchOfRef(ref);
    return {
        change: event === 'push' ? { kind: 'push', head: sha } : { kind: 'tip', head: sha },
        pull: null,
        headCommit: sha,
        headBranch: branch,
        baseBranch: branch ?? defaultBranch,
        defaultBranch,
        policyCommit: sha,
        changedPolicyCommit: null,
        mayRecord: branch !== null,
        passesByDefault: event === 'push',
    };
}
/** Once the policy says which branches record: elsewhere a branch is compared with the default one, and not recorded. */
function onBranches(situation, branches) {
    const { change, headBranch, headCommit, defaultBranch } = situation;
    if (change.kind !== 'push' && change.kind !== 'tip')
        return situation;
    const recording = [defaultBranch, ...branches];
    if (headBranch !== null && recording.some(glob => (0,_pair_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(headBranch, glob)))
        return situation;
    return {
        ...situation,
        change: { kind: 'branch', head: headCommit, defaultBranch },
        baseBranch: defaultBranch,
        mayRecord: false,
    };
}
/** Null for a tag. */
function branchOfRef(ref) {
    if (ref.startsWith('refs/heads/'))
        return ref.slice('refs/heads/'.length);
    return ref.startsWith('refs/') || ref === '' ? null : ref;
}
/** Number of the pull request that a merge group is named after: `gh-readonly-queue/main/pr-7-<sha>`. */
function pullOfQueue(branch) {
    const number = /^gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '')?.[1];
    return number === undefined ? null : Number(number);
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Thread)
});

// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(96661);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(21511);
// EXTERNAL MODULE: ./src/github/schema.ts
var schema = __webpack_require__(21284);
;// CONCATENATED MODULE: ./src/github/comments.ts
/** Comments of a pull request. */




/** Thirty pages: more comments than a page of a browser would load. */
const MAX_PAGES = 30;
/** @throws GitHubError, as all here. */
function listComments(api, number) {
    const parameters = { number };
    return (0,pages/* listAll */._)(api, { route: 'GET /issues/{number}/comments', parameters, parse: schema/* parseComments */.sS, maxPages: MAX_PAGES });
}
/** Writes are sent once: GitHub cannot refuse one that comes too late. */
function createComment(api, number, body) {
    return api.get('POST /issues/{number}/comments', { number, body, ...client/* ONCE */.E }, schema/* parseComment */.vj);
}
function updateComment(api, id, body) {
    return api.get('PATCH /issues/comments/{id}', { id, body, ...client/* ONCE */.E }, schema/* parseComment */.vj);
}
/** Gone already is as good. */
async function deleteComment(api, id) {
    try {
        await api.request('DELETE /issues/comments/{id}', { id, ...client/* ONCE */.E });
    }
    catch (thrown) {
        if (!(0,error/* isGitHub */.W)(thrown, 'not-found'))
            throw thrown;
    }
}
/** Who we are, such as `github-actions[bot]`; only this interface tells it for every kind of token. */
const viewerLogin = (api) => api.viewer(schema/* parseViewer */.en);

// EXTERNAL MODULE: ./src/report/marker.ts
var report_marker = __webpack_require__(80990);
;// CONCATENATED MODULE: ./src/publish/pull-request.ts



const SETTLE_MS = 2000;
const MOST_ROUNDS = 6;
/** After a write that GitHub did not take: milliseconds to wait before looking and deciding anew, where it does not say. */
const AFTER_FAILURE_MS = [1000, 4000, 9000];
const LONGEST_WAIT_MS = 90_000;
/** Who writes with the token that every job is given. */
const ACTIONS_BOT = 'github-actions[bot]';
/** The comments of one suite on one pull request, as they were when it was last looked at. */
class Thread {
    #options;
    #ours = [];
    #viewer = null;
    #lookedAt = Number.NEGATIVE_INFINITY;
    #failures = 0;
    constructor(options) {
        const sleep = (ms) => new Promise(resolve => setTimeout(resolve, ms));
        this.#options = { settleMs: SETTLE_MS, sleep, clock: () => performance.now(), ...options };
    }
    /** The newest comment of ours that stands. @throws GitHubError */
    async standing() {
        await this.#look();
        return newest(this.#ours);
    }
    /** @param body begins with the marker of `mine`. @throws GitHubError when it cannot be written. */
    async publish(body, mine) {
        const { settleMs, sleep, clock } = this.#options;
        // What was seen a while ago may have changed; whoever writes late must have looked late.
        if (clock() - this.#lookedAt > settleMs / 4)
            await this.#look();
        let url = '';
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const standing = newest(this.#ours);
            const order = standing === null ? -1 : (0,report_marker/* compareAttempts */.cY)(standing.marker, mine);
            if (standing && order === 0 && round > 0 && this.#ours.length === 1)
                return { kind: 'written', url: standing.url };
            const kept = await this.#persistently(() => this.#keepOnly(order > 0 ? (standing?.body ?? body) : body));
            if (order > 0 && kept !== null)
                return { kind: 'superseded', url: kept };
            url = kept ?? url;
            await sleep(settleMs);
            await this.#look();
        }
        return { kind: 'written', url };
    }
    /** A write that failed may have been taken all the same, or be too late by now: the next round looks and decides. @returns null then. */
    async #persistently(write) {
        try {
            return await write();
        }
        catch (thrown) {
            const wait = AFTER_FAILURE_MS[this.#failures++];
            if (!(0,error/* isGitHub */.W)(thrown, 'unreachable', 'rate-limited') || wait === undefined)
                throw thrown;
            const asked = (thrown.retryAfterSeconds ?? 0) * 1000;
            if (asked > LONGEST_WAIT_MS)
                throw thrown;
            await this.#options.sleep(Math.max(wait, asked));
            return null;
        }
    }
    async #look() {
        const { api, pull, suite } = this.#options;
        const { items } = await listComments(api, pull);
        const ours = [];
        for (const comment of items) {
            const marker = (0,report_marker/* parseMarker */.gY)(comment.body ?? '');
            if (marker === null || marker.suite !== (0,report_marker/* safe */.gB)(suite) || !(await this.#isOurs(comment)))
                continue;
            ours.push({ id: comment.id, body: comment.body ?? '', url: comment.html_url, marker });
        }
        this.#ours = ours.sort((a, b) => a.id - b.id);
        this.#lookedAt = this.#options.clock();
    }
    /** A marker is easily copied: only the author tells. Who we are is asked only where a stranger's comment has one. */
    async #isOurs({ user }) {
        const author = user?.login ?? '';
        if (author === ACTIONS_BOT)
            return true;
        // A token that may not even ask is none that writes under another name; no answer at all says nothing.
        this.#viewer ??= viewerLogin(this.#options.api).catch(thrown => {
            if ((0,error/* isGitHub */.W)(thrown, 'unreachable', 'rate-limited'))
                throw thrown;
            return ACTIONS_BOT;
        });
        return author !== '' && author === (await this.#viewer);
    }
    /** Leaves one comment, with this body, under the lowest id. @returns its address. */
    async #keepOnly(body) {
        const { api, pull } = this.#options;
        const [first, ...duplicates] = this.#ours;
        const kept = first ? await this.#update(first, body) : null;
        const { html_url: url } = kept ?? (await createComment(api, pull, body));
        for (const { id } of duplicates)
            await deleteComment(api, id);
        return url;
    }
    /** Null when it is gone meanwhile. */
    async #update({ id, body: old, url }, body) {
        if (old === body)
            return { html_url: url };
        try {
            return await updateComment(this.#options.api, id, body);
        }
        catch (thrown) {
            if ((0,error/* isGitHub */.W)(thrown, 'not-found', 'gone'))
                return null;
            throw thrown;
        }
    }
}
function newest(comments) {
    return comments.reduce((best, each) => (best === null || (0,report_marker/* compareAttempts */.cY)(each.marker, best.marker) > 0 ? each : best), null);
}


/***/ }),

/***/ 94501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ anchorName),
/* harmony export */   IP: () => (/* binding */ anchorReason),
/* harmony export */   bk: () => (/* binding */ seenFromAnchor),
/* harmony export */   dI: () => (/* binding */ anchorOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _own_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/** The candidate against a fixed point far back: a drift too slow for any single comparison shows there. Advisory. */





/** Rows named in a sentence; the page has all of them. */
const MOST_NAMED = 3;
/** @param compared the report of that comparison, fit to leave. */
function anchorOf(named, { verdict, families, baseline, comparisons }) {
    const [provenance = null] = (baseline?.evals ?? []).map(each => each.provenance ?? null);
    return { named, verdict, provenance, families, comparisons: comparisons.map(each => ({ ...each, samples: [] })) };
}
/** The report as if the anchor were its baseline, for everything that puts rows into words. */
const seenFromAnchor = (report, { comparisons, families }) => ({
    ...report,
    comparisons,
    families,
});
/** What a reader must know: a warning where a metric that gates has regressed since, or where none can be told of. */
function anchorReason(report, anchor) {
    const gated = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(report).filter(({ row }) => row.tier === 'gate');
    const since = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(seenFromAnchor(report, anchor)).filter(({ row }) => row.tier === 'gate' && isJudged(row));
    const regressed = since.filter(({ row }) => row.verdict === 'regressed');
    const open = regressed.filter(({ row }) => row.acceptedBy === undefined);
    const name = `Since the anchor ${anchorName(anchor)}`;
    const untold = gated.filter(each => !since.some(other => isSame(each, other))).map(({ label }) => label);
    const gap = untold.length === 0 ? '' : ` Nothing can be told for ${listed(untold)}.`;
    if (regressed.length > 0) {
        const metrics = _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS(regressed.length, 'metric');
        const message = `${name}, ${metrics} regressed: ${listed(regressed.map(written))}. This is no part of the verdict.${gap}`;
        const hasHistory = (0,_own_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)(report, gated).length > 0;
        const fix = `A drift may come in steps too small for any one change to show${hasHistory ? '; the page of the full report has the history' : ''}.`;
        return { code: 'anchor-drift', level: open.length > 0 ? 'warn' : 'inform', message, fix };
    }
    if (since.length === 0)
        return {
            code: 'anchor',
            level: 'warn',
            message: `${name}, nothing can be told: no metric that decides is comparable with it.`,
            fix: 'Name a newer anchor, or run its evals with the settings of today.',
        };
    const words = counted(since.map(({ row }) => WORDS[row.verdict]));
    return { code: 'anchor', level: 'inform', message: `${name}, no metric was found to have regressed: ${words}.${gap}` };
}
const WORDS = {
    regressed: 'regressed',
    improved: 'improved',
    'no-worse': 'no worse',
    inconclusive: 'inconclusive',
    'not-tested': 'not tested',
};
const isJudged = ({ verdict }) => verdict !== 'not-tested';
function isSame(a, b) {
    const [mine, theirs] = [a, b].map(({ comparison, row }) => JSON.stringify([comparison.task, comparison.model, row.scorer, row.metric, row.reducer]));
    return mine === theirs;
}
/** The first few, and how many more. */
function listed(names) {
    const more = names.length > MOST_NAMED ? ` and ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(names.length - MOST_NAMED)} more` : '';
    return `${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}
const counted = (words) => [...new Set(words)].map(word => `${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(words.filter(each => each === word).length)} ${word}`).join(', ');
const written = ({ label, row }) => {
    const by = row.acceptedBy === undefined ? '' : `, accepted by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(row.acceptedBy, 80)}`;
    return `${label} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaOf */ .e0)(row)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaUnit */ .P8)(row, false)}${by}`;
};
/** `v1.2 (9f8e7d6, 92 days old)`. */
function anchorName({ named, provenance }) {
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(named, 80);
    const facts = provenance === null ? [] : [...otherName(name, provenance), ...aged(provenance)];
    return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}
function otherName(name, { commit }) {
    const sha = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(commit);
    return sha === null || name.startsWith(sha) ? [] : [sha];
}
const aged = ({ ageHours }) => (ageHours === null ? [] : [_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .age */ .KW(ageHours)]);


/***/ }),

/***/ 76128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ lowerSamples),
/* harmony export */   Wx: () => (/* binding */ oneMetricPerScorer),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   tH: () => (/* binding */ mostUrgent)
/* harmony export */ });
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69982);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** Which rows a reader must see, and in which order: the rest is folded away. */


/** More undecided rows than this say no more than the first ones; they stay in the folded table. */
const UNDECIDED_SHOWN = 5;
/** Regressed, not comparable, improved, undecided with a hint, undecided (what may be worse first); stable rows are in `all` only. */
function attention(report) {
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report);
    const of = (rank) => all.filter(each => rankOf(each) === rank);
    const aside = ({ row }) => ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(row) && (0,_odds_js__WEBPACK_IMPORTED_MODULE_1__/* .setAside */ .F)(report, row) !== '' ? 1 : 0);
    const undecided = of('undecided').sort((a, b) => aside(b) - aside(a) || possibleDrop(b.row) - possibleDrop(a.row));
    const rows = [
        ...of('regressed'),
        ...of('blocked'),
        ...of('improved'),
        ...of('advised'),
        ...of('hint'),
        ...undecided.slice(0, UNDECIDED_SHOWN),
    ];
    return { rows, undecidedFolded: Math.max(0, undecided.length - UNDECIDED_SHOWN), all };
}
/** The first ones by urgency, in the order they came in: what got worse, what may have, then the rest. */
function mostUrgent(metrics, limit) {
    if (metrics.length <= limit)
        return [...metrics];
    const urgency = (each) => URGENCY.indexOf(rankOf(each));
    const kept = new Set([...metrics].sort((a, b) => urgency(a) - urgency(b)).slice(0, limit));
    return metrics.filter(each => kept.has(each));
}
const URGENCY = ['regressed', 'hint', 'blocked', 'improved', 'advised', 'undecided', 'stable'];
function rankOf({ comparison, row }) {
    const blocked = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .obstacle */ .ET)(comparison, row) !== undefined;
    if (row.tier !== 'gate')
        return row.verdict === 'regressed' && !blocked ? 'advised' : 'stable';
    if (blocked)
        return 'blocked';
    if (row.verdict === 'regressed' || row.verdict === 'improved')
        return row.verdict;
    if (row.flags.some(flag => flag === 'nominal' || flag === 'within-margin' || flag === 'limited-coverage'))
        return 'hint';
    return row.verdict === 'inconclusive' || row.verdict === 'not-tested' ? 'undecided' : 'stable';
}
const possibleDrop = (row) => row.ruledOutDrop ?? Number.POSITIVE_INFINITY;
/** Groups of samples that scored worse, those of regressed metrics first, then by number. One group per scorer. */
function lowerSamples({ all }) {
    const groups = oneMetricPerScorer(all)
        .map(metric => ({ metric, rows: worseRows(metric.comparison, metric.row) }))
        .filter(({ rows }) => rows.length > 0);
    const weight = ({ metric, rows }) => (metric.row.verdict === 'regressed' ? 1e9 : 0) + (metric.row.tier === 'gate' ? 1e8 : 0) + rows.length;
    return groups.sort((a, b) => weight(b) - weight(a));
}
/** The one that gates, else the first: the one by which the samples of a scorer are ordered. */
function oneMetricPerScorer(all) {
    const chosen = new Map();
    for (const metric of all) {
        if (metric.row.scorer === null)
            continue;
        const ofComparison = chosen.get(metric.comparison) ?? new Map();
        chosen.set(metric.comparison, ofComparison);
        const current = ofComparison.get(metric.row.scorer);
        if (!current || (current.row.tier !== 'gate' && metric.row.tier === 'gate'))
            ofComparison.set(metric.row.scorer, metric);
    }
    return [...chosen.values()].flatMap(each => [...each.values()]);
}
function worseRows(comparison, { scorer }) {
    return comparison.samples.filter(sample => sample.direction === 'regressed' && sample.scorer === scorer);
}


/***/ }),

/***/ 32585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

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

/***/ 54231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_BYTES */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32585);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80990);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86015);
/** The pull request comment: a hidden marker, then the page, within what GitHub accepts. */



/** GitHub speaks of 65,536 characters; the same number of UTF-8 bytes is safe under every reading of that. */
const COMMENT_BYTES = 65_000;
const FULL = {
    metricRows: Number.POSITIVE_INFINITY,
    sampleText: 200,
    sampleRows: 50,
    settingRows: 50,
    sections: true,
    attentionRows: 30,
};
function renderComment(report, options = {}) {
    const { links = {}, budgetBytes = COMMENT_BYTES } = options;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)(FULL, budgetBytes, (detail, leftOut) => `${(0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)(report)}\n${(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPage */ .t)({ report, detail, links }, leftOut)}`);
}


/***/ }),

/***/ 96890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   Le: () => (/* binding */ withoutScore),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   hK: () => (/* binding */ errorCauses),
/* harmony export */   wr: () => (/* binding */ settingsDiffer)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76363);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/** What differs between the two sides before any statistics, told once even where every task shares it. */




/** Settings with a value on some side; findings without values are `remarks`. */
function settings(report) {
    return shared(report).filter(({ row }) => hasValues(row));
}
/** What is worth knowing and neither a setting, which has its own table, nor told by a warning. */
function notes(report) {
    const shown = settings(report).map(({ row }) => row.message);
    const isShown = (message) => shown.some(each => message === each || message.endsWith(`: ${each}`));
    return _story_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2(report).filter(({ message }) => !isShown(message));
}
/** Findings that are no setting and that no warning tells already. */
function remarks(report) {
    const told = new Set(_story_js__WEBPACK_IMPORTED_MODULE_0__/* .warnings */ .AR(report).map(({ message }) => message));
    const found = shared(report).filter(({ row }) => !hasValues(row) && row.level !== 'block' && !told.has(row.message));
    return found.map(({ where, row }) => `${where}: ${row.message}`);
}
const hasValues = ({ baseline, candidate }) => baseline !== null || candidate !== null;
function shared(report) {
    const groups = new Map();
    for (const comparison of report.comparisons)
        for (const row of comparison.comparability) {
            const key = JSON.stringify(row);
            const group = groups.get(key) ?? { row, tasks: [] };
            group.tasks.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLabel */ .EW)(report, comparison));
            groups.set(key, group);
        }
    const everywhere = report.comparisons.length;
    return [...groups.values()].map(({ row, tasks }) => ({ row, where: place(tasks, everywhere, row) }));
}
function place(tasks, everywhere, { scorer }) {
    const named = tasks.length > 3 ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS(tasks.length, 'task') : tasks.join(', ');
    const all = tasks.length === everywhere && everywhere > 1 ? 'all tasks' : named;
    return scorer === undefined ? all : `${all} / ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(scorer, 80)}`;
}
/** `no setting differs`, `1 setting differs (max_tokens 1024 → 768)`, `3 settings differ`. */
function settingsDiffer(report) {
    const all = settings(report);
    const [only] = all;
    if (!only)
        return 'no setting differs';
    return all.length === 1 ? `1 setting differs (${changeOf(only.row)})` : `${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(all.length)} settings differ`;
}
function changeOf({ field, baseline, candidate }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(field, 80)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(baseline ?? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .UNDEFINED */ .ZH, 80)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(candidate ?? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .UNDEFINED */ .ZH, 80)}`;
}
/** A message that only repeats both values says nothing that the table does not. */
function meaningOf({ message, baseline, candidate }) {
    return message.includes(`${baseline} → ${candidate}`) ? '' : message;
}
/** Causes of errors, told once per task: an errored sample is missing for every scorer alike. */
function errorCauses(report) {
    const causes = new Map();
    for (const comparison of report.comparisons)
        for (const { scorer, errored } of comparison.ledger.scorers)
            for (const { side, count, message } of errored.causes) {
                const task = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLabel */ .EW)(report, comparison);
                const key = JSON.stringify([task, side, count, message]);
                const cause = causes.get(key) ?? { where: task, side, count, message, scorers: [] };
                cause.scorers.push((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(scorer, 80));
                causes.set(key, cause);
            }
    return [...causes.values()].map(({ scorers, where, ...cause }) => ({
        ...cause,
        where: scorers.length === 1 ? `${where} / ${scorers[0]}` : where,
    }));
}
/** Paired samples without a score on both sides for no error: told once per task for scorers that lost as many. */
function withoutScore(report) {
    const groups = new Map();
    for (const comparison of report.comparisons)
        for (const scorer of comparison.ledger.scorers) {
            const lost = lostScores(scorer);
            if (lost === '')
                continue;
            const task = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLabel */ .EW)(report, comparison);
            const key = JSON.stringify([task, lost]);
            const group = groups.get(key) ?? { task, lost, scorers: [] };
            group.scorers.push((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(scorer.scorer, 80));
            groups.set(key, group);
        }
    return [...groups.values()].map(({ task, lost, scorers }) => `${task} / ${few(scorers)}: ${lost}`);
}
/** `5 samples without a score in the candidate only, 2 invalidated`. */
function lostScores({ unscored, invalidated }) {
    const sides = [
        [unscored.baseline, 'in the baseline only'],
        [unscored.candidate, 'in the candidate only'],
        [unscored.both, 'on both sides'],
    ];
    return [
        ...sides.flatMap(([count, where]) => (count > 0 ? [`${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS(count, 'sample')} without a score ${where}`] : [])),
        ...(invalidated > 0 ? [`${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(invalidated)} invalidated`] : []),
    ].join(', ');
}
const few = (names) => names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(names.length - 2)} more` : names.join(', ');


/***/ }),

/***/ 99377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ forest),
/* harmony export */   QR: () => (/* binding */ HALF),
/* harmony export */   Th: () => (/* binding */ FOREST_SIGNS),
/* harmony export */   Wn: () => (/* binding */ hasInterval),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   y6: () => (/* binding */ FOREST_LEGEND)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** A forest plot in text: every interval on one axis, worse to the left of the line and better to the right of it. */


/** Cells to each side of the zero line. */
const HALF = 10;
/**
 * Signs of the oldest common set (WGL4), because fonts that lack one take it from another font, in another width, and the
 * plots no longer stand under each other.
 */
const SIGNS = { value: '█', zero: '│', inside: '═', crossed: '╪', axis: '·' };
/** As wide as a plot, with its line where the plots have theirs; no space that a viewer would swallow. */
const FOREST_LEGEND = '  worse ← │ → better '.replaceAll(' ', '\u00a0');
const FOREST_SIGNS = Object.values(SIGNS).join('');
/** One plot per row; rows with the same scale share their axis. Empty where a row has no interval. */
function forest(rows) {
    return rows.map(row => plot(row, reach(rows.filter(other => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(other) === (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(row)))));
}
/** How far the axis goes: as far as any interval, and at least to the margin, which gives the eye its measure. */
function reach(rows) {
    const ends = rows.filter(hasInterval).flatMap(row => [row.ciLower, row.ciUpper, row.delta, row.margin ?? 0]);
    return ends.reduce((most, end) => Math.max(most, Math.abs(end)), 0);
}
const hasInterval = (row) => [row.delta, row.ciLower, row.ciUpper].every(value => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(value));
function plot(row, most) {
    if (!hasInterval(row) || most === 0)
        return '';
    const turn = row.direction === 'higher' ? 1 : -1;
    const cell = (value) => HALF + Math.round(((turn * value) / most) * HALF);
    const [from, to] = [cell(row.ciLower), cell(row.ciUpper)].sort((a, b) => a - b);
    const draw = (at) => {
        if (at === cell(row.delta))
            return SIGNS.value;
        const inside = at >= from && at <= to;
        if (at === HALF)
            return inside ? SIGNS.crossed : SIGNS.zero;
        return inside ? SIGNS.inside : SIGNS.axis;
    };
    return Array.from({ length: 2 * HALF + 1 }, (_, at) => draw(at)).join('');
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   KL: () => (/* binding */ PAGE),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wF: () => (/* binding */ SENTENCE_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/**
 * The one door through which text of strangers enters markdown. Two ways in: `code` for a name or a quotation, `prose`
 * for a sentence that may hold such names. GitHub reads a comment twice: first as markdown, then once more as text, where
 * it makes links of mentions, issue numbers, commit shas and addresses, but never inside <code>. So active characters
 * become character references, and words that the second reading would wake up go into <code>.
 */

/**
 * What markdown or HTML could act upon: ASCII that is not known to be harmless; underscores at the edge of a word
 * (emphasis); the colon of an address, an emoji name or a workflow command; the dot of `www.`.
 */
const ACTIVE = /[^A-Za-z0-9 ,.;:()/%+="'?!_\u0080-\u{10ffff}-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[/\w:])|(?<=www)\./giu;
/** Words that the second reading links: mentions, `#1`, `KEY-1`, addresses, anything as long and hexadecimal as a sha. */
const WOULD_WAKE = /@|#\d|[a-z]-\d|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i;
/** The only addresses we link: what a browser opens as a page and markdown takes as it is. */
const PAGE = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~%/?=&+,:#-]*)?$/;
/** Longest text of strangers in one place. Longer ones are cut visibly. */
const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 600;
/** Inside an e-mail address an empty element follows the @: GitHub would link the address even within <code>. */
function reference(character) {
    return `&#${character.codePointAt(0)};${character === '@' ? '<i></i>' : ''}`;
}
const inert = (line) => line.replace(ACTIVE, reference);
/** A name or a quotation: GitHub makes no tag, cell, mention or link of it. */
function code(text, limit = NAME_LIMIT) {
    return `<code>${inert((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit))) || ' '}</code>`;
}
/** A sentence. `Backticks` mark code, as in our own messages; everything else is plain text. */
function prose(text, limit = SENTENCE_LIMIT) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit)).split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : words(part))).join('');
}
function words(text) {
    return text
        .split(' ')
        .map(word => (WOULD_WAKE.test(word) ? word.replace(/^([("']*)(.*?)([)"',.;:!?]*)$/u, wrapped) : inert(word)))
        .join(' ');
}
function wrapped(_word, before, core, after) {
    return `${inert(before)}<code>${inert(core)}</code>${inert(after)}`;
}
/** `label` is markdown already; an address that is no plain web page gives no link. */
function link(label, address) {
    return address && PAGE.test(address) ? `[${label}](${address})` : label;
}
const bold = (markdown) => `**${markdown}**`;
/** A table; `align` has one letter per column, `l` or `r`. Cells are markdown already. Without a side, heads stand centred. */
function table(align, heads, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${[...align].map(side => (side === 'r' ? '--:' : ':--')).join('|')}|`;
    return [line(heads), rule, ...rows.map(line)].join('\n');
}
/** A folded section. Blank lines, because GitHub reads markdown inside HTML only after one. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ earlierAttempts),
/* harmony export */   XY: () => (/* binding */ rememberingVerdict),
/* harmony export */   cY: () => (/* binding */ compareAttempts),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18267);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91327);
/**
 * The hidden first line by which a comment of ours is found again. It carries state, so that nothing ever has to be read
 * back from our own prose: `<!-- eval-regression v1 suite=default run=8812345 attempt=2 head=a1b2c3d earlier=881.1:regressed -->`.
 */


const EARLIER_KEPT = 20;
function marker(report) {
    const { run } = report;
    const earlier = (run?.earlierAttempts ?? []).map(each => `${each.run}.${each.attempt}:${each.verdict}`);
    const fields = [
        `suite=${safe(report.suite)}`,
        `run=${run?.id ?? 0}`,
        `attempt=${run?.attempt ?? report.attempt}`,
        `head=${safe((0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(run?.headCommit) ?? 'unknown')}`,
        ...(earlier.length > 0 ? [`earlier=${earlier.slice(-EARLIER_KEPT).join(',')}`] : []),
    ];
    return `<!-- eval-regression v1 ${fields.join(' ')} -->`;
}
/** A comment that is published also remembers its own verdict, which is an earlier one to the next attempt. */
function rememberingVerdict(comment, { verdict }) {
    return comment.replace(/^(<!-- eval-regression v1 [^\r\n]*?) -->/, (_, fields) => `${fields} verdict=${verdict} -->`);
}
/** What could end the field or the HTML comment becomes its code point; two hyphens in a row are not allowed in one. */
function safe(text) {
    const encoded = [...text.slice(0, 100)].map(each => (/[A-Za-z0-9._-]/.test(each) ? each : percent(each))).join('');
    return encoded.replaceAll('--', '-%2d').replace(/-$/, '%2d');
}
const percent = (character) => `%${character.codePointAt(0)?.toString(16).padStart(2, '0')}`;
/** The marker of a comment's first line; null when it has none of ours. */
function parseMarker(body) {
    const [, text] = /^<!-- eval-regression v1 ([^\r\n]{1,2000}?) -->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(' ').map(field => split(field, '=')));
    const run = Number(fields.get('run'));
    const attempt = Number(fields.get('attempt'));
    const suite = fields.get('suite');
    const verdict = fields.get('verdict');
    if (suite === undefined || !Number.isSafeInteger(run) || !Number.isSafeInteger(attempt))
        return null;
    return {
        suite,
        run,
        attempt,
        head: fields.get('head') ?? '',
        earlier: (fields.get('earlier') ?? '').split(',').flatMap(parseEarlier),
        verdict: isVerdict(verdict) ? verdict : null,
    };
}
function split(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function parseEarlier(text) {
    const [, run, attempt, verdict] = /^(\d{1,15})\.(\d{1,6}):([a-z-]+)$/.exec(text) ?? [];
    return isVerdict(verdict) ? [{ run: Number(run), attempt: Number(attempt), verdict }] : [];
}
const isVerdict = (text) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.some(verdict => verdict === text);
/** Negative when `a` is the older one. */
const compareAttempts = (a, b) => a.run - b.run || a.attempt - b.attempt;
/** Attempts at the commit of a new run, by the comment that stands: a push begins anew. */
function earlierAttempts(standing, now) {
    if (standing === null || standing.head !== (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(now.head))
        return [];
    const { run, attempt, verdict, earlier } = standing;
    const all = verdict === null ? earlier : [...earlier, { run, attempt, verdict }];
    return all.filter(each => compareAttempts(each, now) < 0);
}


/***/ }),

/***/ 64384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** Tests, intervals, correction and margin: what a statistician asks first, in the footnote. */



const METHODS = {
    'tarone-holm': 'Tarone–Holm',
    holm: 'Holm',
    'benjamini-hochberg': 'Benjamini–Hochberg',
    none: 'no correction',
};
/** Empty when nothing was tested. */
function methods(report) {
    const gated = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report).filter(({ row }) => row.tier === 'gate' && row.test !== null);
    if (gated.length === 0)
        return '';
    const tests = distinct(gated.map(({ row }) => row.test));
    const intervals = distinct(gated.map(({ row }) => row.ciMethod));
    const level = _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidence */ .Rm(gated[0]?.row.ciLevel ?? 0);
    const said = [
        `Tests: ${tests.join(', ')}`,
        intervals.length > 0 ? `intervals (${level}, one by one): ${intervals.join(', ')}` : '',
        ...report.families.filter(({ name }) => gated.some(({ row }) => row.family === name)).map(correction),
        margins(report),
    ];
    return said.filter(Boolean).join('; ');
}
function correction({ method, size, alpha, pruned }) {
    const left = pruned > 0 ? ` (${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(pruned)} cannot reach significance)` : '';
    return `${METHODS[method] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(method, 40)} over ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(size, 'metric')}${left} at α ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp(alpha)}`;
}
function margins(report) {
    const gated = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report).filter(({ row }) => row.tier === 'gate' && row.margin !== null);
    const all = distinct(gated.map(({ row }) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej(row.margin, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(row))));
    return all.length === 0 || all.length > 3 ? '' : `margin ${all.join(', ')}`;
}
const distinct = (values) => [
    ...new Set(values.flatMap(value => (value === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(value, 60)]))),
];


/***/ }),

/***/ 35587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   a: () => (/* binding */ REPRODUCE)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69982);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** What a reader does now, by verdict. Backticks mark what is typed. */



function nextSteps(report) {
    const accept = report.run?.pullRequest == null ? [] : [ACCEPT];
    switch (report.verdict) {
        case 'error':
        case 'no-baseline':
            return otherwise(remedies(report), 'see the job log');
        case 'regressed':
            return ['read the samples that scored worse and fix the cause', ...accept];
        case 'not-comparable':
            return [...otherwise(remedies(report), 'make both sides measure the same'), ...accept];
        case 'inconclusive':
            return [...otherwise([...doubts(report), ...hints(report)], 'nothing has to be done'), ...moreSamples(report)];
        case 'improved':
        case 'no-worse':
            return ['nothing to do'];
    }
}
const ACCEPT = 'or have it accepted: a review that starts with `/accept-regression` and the reason, by somebody with write access; then re-run this job';
const otherwise = (steps, fallback) => (steps.length > 0 ? steps : [fallback]);
/** What would make an undecided outcome more certain, before more samples do. */
function doubts(report) {
    const { flags } = report;
    return [
        ...(flags.includes('limited-coverage') ? missingSamples(report) : []),
        ...(flags.includes('provisional') ? ['run this job again when the nearer baseline is there'] : []),
        ...(flags.includes('stale') ? ['record a newer baseline'] : []),
    ];
}
/** Metrics named in one step. */
const NAMED = 2;
/** What may be worse and cannot be told from luck deserves a look. */
function hints(report) {
    const worse = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report).filter(({ row }) => row.tier === 'gate' &&
        row.acceptedBy === undefined &&
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(row) &&
        (row.flags.includes('nominal') || (0,_odds_js__WEBPACK_IMPORTED_MODULE_1__/* .setAside */ .F)(report, row) !== ''));
    if (worse.length === 0)
        return [];
    const names = worse.slice(0, NAMED).map(({ label }) => label);
    const more = worse.length > NAMED ? ` and ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(worse.length - NAMED)} more` : '';
    return [`look at the samples that scored worse in ${names.join(', ')}${more}`];
}
/** Remedy for what is missing, by why it is missing: what was scored by nobody, no new run brings back by itself. */
function missingSamples(report) {
    const lost = causesOf(report);
    const steps = [
        ...(lost.unscored > 0
            ? [
                `find out why ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS(lost.unscored, 'score')} ${lost.unscored === 1 ? 'is' : 'are'} missing (\`inspect score\` scores a log again)`,
            ]
            : []),
        ...(lost.failed > 0 || lost.unscored === 0 ? ['complete the missing samples (`inspect eval-retry`)'] : []),
    ];
    return [`${steps.join(', ')} and compare again`];
}
/** Over the scorers with too few samples: `failed` is errored, invalidated or absent on a side. */
function causesOf(report) {
    const found = { unscored: 0, failed: 0 };
    for (const { comparison, row } of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report)) {
        if (row.tier !== 'gate' || !row.flags.includes('limited-coverage'))
            continue;
        const scorer = comparison.ledger.scorers.find(each => each.scorer === row.scorer);
        if (scorer === undefined)
            continue;
        const { errored, unscored, invalidated } = scorer;
        found.unscored += unscored.baseline + unscored.candidate + unscored.both;
        found.failed += errored.baseline + errored.candidate + errored.both + invalidated + comparison.ledger.removed;
    }
    return found;
}
/** The remedies of what stands in the way; the one for the headline alone where there is one. */
function remedies(report) {
    const blocked = report.comparisons.flatMap(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv).filter(({ acceptedBy }) => acceptedBy === undefined);
    const loud = report.reasons.filter(({ level }) => level === 'error' || level === 'block');
    const main = report.reasons.filter(({ message, code }) => message === report.headline || code === report.verdict);
    const all = [...main, ...loud, ...blocked];
    return [...new Set(all.flatMap(({ fix }) => (fix === undefined ? [] : [fix.replace(/\.$/, '')])))].slice(0, 3);
}
/** The largest need among gated metrics decides. */
function moreSamples(report) {
    const short = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(report).filter(({ row }) => row.tier === 'gate' &&
        row.verdict === 'inconclusive' &&
        !row.flags.includes('limited-coverage') &&
        row.pairsNeeded !== null &&
        row.pairsNeeded > row.pairs);
    const [worst] = short.sort((a, b) => (b.row.pairsNeeded ?? 0) - (a.row.pairsNeeded ?? 0));
    if (!worst)
        return report.flags.includes('nothing-ruled-out') ? ['more samples would tell more'] : [];
    const { row, label } = worst;
    const enough = `about ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS(Math.ceil(row.pairsNeeded ?? 0), 'sample')}`;
    return [`to rule out ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej(row.margin, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOf */ ._K)(row))} in ${label} takes ${enough} (${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(row.pairs)} now)`];
}
const REPRODUCE = 'eval-regression compare baseline/ candidate/';


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ ownMoves),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76128);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/** What moves by itself: the size of a change between two baselines, beside which the change under review is seen. */



/** Metrics named in the sentence; the page has all of them. */
const MOST_NAMED = 3;
/**
 * The history of each metric that was compared, in the order of the rows given. None where several evals of one task and
 * model were compared: nothing tells their histories apart, and that of another one would mislead.
 */
function historyOf(report, rows) {
    const modelOf = ({ baselineEval, model }) => report.baseline?.evals.find(({ path }) => path === baselineEval)?.model ?? model;
    const isOf = (comparison, { task, model }) => comparison.task === task && modelOf(comparison) === model;
    const lone = (report.history ?? []).filter(series => report.comparisons.filter(comparison => isOf(comparison, series)).length === 1);
    return rows.flatMap(placed => {
        const series = lone.find(each => isOf(placed.comparison, each) &&
            each.scorer === placed.row.scorer &&
            each.reducer === placed.row.reducer &&
            placed.row.kind !== 'aggregate');
        return series === undefined || series.points.length < 2 ? [] : [{ placed, series }];
    });
}
/** `main against main, last 8 runs: support_qa / grounded moved by at most 2.1 points`; empty without a history. */
function ownMoves(report) {
    const { rows, all } = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(report);
    const moved = (of) => historyOf(report, of.filter(({ row }) => row.tier === 'gate')).filter(({ series }) => series.largestMove !== null);
    const needing = moved(rows);
    const named = (needing.length > 0 ? needing : moved(all).sort(bySize)).slice(0, MOST_NAMED);
    if (named.length === 0)
        return '';
    const branch = branchOf(report);
    const where = branch === null ? 'between the baselines' : `${branch} against ${branch}`;
    return `${where}, ${lastRuns(named)}: ${named.map(said).join(', ')}`;
}
function lastRuns(named) {
    const counts = named.map(({ series }) => series.points.length);
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return least === most ? `last ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(most)} runs` : `last ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(least)} to ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(most)} runs`;
}
/** With how many of the steps it is about, where settings changed on the way. */
function said({ placed: { row, label }, series }) {
    const steps = series.points.length - 1;
    const of = series.steps === steps
        ? ''
        : ` in ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(series.steps)} of ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9(steps)} steps (the others changed settings or do not compare)`;
    return `${label} moved by at most ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .bound */ .$s(series.largestMove, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .scaleOf */ ._K)(row))}${of}`;
}
const bySize = (a, b) => (b.series.largestMove ?? 0) - (a.series.largestMove ?? 0);
/** The branch of the baselines; null where nobody says. */
function branchOf({ baseline, run }) {
    const recorded = (baseline?.evals ?? []).flatMap(({ provenance }) => provenance?.branch ?? []);
    return recorded[0] ?? run?.baseBranch ?? null;
}


/***/ }),

/***/ 86015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ markdownPage),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54285);
/* harmony import */ var _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88660);
/* harmony import */ var _sections_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95926);
/* harmony import */ var _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82010);
/* harmony import */ var _sections_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96844);
/* harmony import */ var _sections_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);







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

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Jn: () => (/* binding */ models),
/* harmony export */   Wn: () => (/* binding */ evaluated),
/* harmony export */   aL: () => (/* binding */ passedOver),
/* harmony export */   j$: () => (/* binding */ samplesPaired),
/* harmony export */   jr: () => (/* binding */ baselineOrigins),
/* harmony export */   pd: () => (/* binding */ logNames),
/* harmony export */   r2: () => (/* binding */ attempts)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/** What was compared with what: where the baseline comes from, which models, how many samples, which attempt. */


const words = (text) => ({ text, kind: 'words' });
const SHA_LENGTH = 7;
const shortSha = (commit) => commit?.slice(0, SHA_LENGTH) ?? null;
/** Where the baseline comes from, per distinct origin; tasks are named only when they differ in it. */
function baselineOrigins(report) {
    const origins = new Map();
    for (const entry of usedEvals(report)) {
        const { source, commit, run, artifact, mlflowRun } = entry.provenance ?? {};
        const key = JSON.stringify([source, commit, run?.id, artifact, mlflowRun]);
        origins.set(key, [...(origins.get(key) ?? []), entry]);
    }
    return [...origins.values()].map(entries => [
        ...origin(entries, report),
        ...(origins.size > 1 ? [words(` for ${entries.map(({ task }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(task, 80)).join(', ')}`)] : []),
    ]);
}
const usedEvals = (report) => (report.baseline?.evals ?? []).filter(({ supersededBy }) => supersededBy === undefined);
function origin(entries, report) {
    const from = entries[0]?.provenance;
    const files = { text: logNames(entries), kind: 'name' };
    if (!from)
        return [files];
    if (from.source === 'path')
        return [files, ...(from.commit ? [words(` (commit ${shortSha(from.commit)})`)] : [])];
    const stored = from.artifact ?? from.mlflowRun;
    const name = from.commit
        ? { text: shortSha(from.commit) ?? '', kind: 'name', address: commitAddress(from) }
        : stored === null
            ? files
            : { text: stored, kind: 'name' };
    return [name, words(' ('), ...between(originDetails(from, report), ', '), words(')')];
}
/** A path, or the folder that several share: `examples/baseline/ (3 logs)`. */
function logNames(entries) {
    const paths = entries.filter(({ supersededBy }) => supersededBy === undefined).map(({ path }) => path);
    const [first] = paths;
    if (first === undefined)
        return 'no logs';
    return paths.length === 1 ? first : `${sharedFolder(paths)}${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(paths.length)} logs`;
}
function sharedFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/') + 1);
    // Of "/" nothing is left to go up to: beside it stand relative paths, or runs in MLflow.
    while (!others.every(path => path.startsWith(folder)))
        folder = folder.length > 1 ? folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1) : '';
    return folder === '' ? '' : `${folder}: `;
}
function originDetails(from, report) {
    const behind = from.commitsBehind ? `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(from.commitsBehind, 'commit')} behind` : '';
    const run = from.run ? [{ text: `run ${from.run.id}`, kind: 'words', address: from.run.url }] : [];
    const details = [from.branch ?? '', from.chosen, behind].filter(Boolean).map(words);
    const aged = from.ageHours === null ? [] : [words(_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .KW(from.ageHours))];
    return [...details, ...run, ...aged, ...searchFlags(report).map(words)];
}
function searchFlags({ baselineSearch: { flags } }) {
    const SAID = {
        provisional: 'provisional: a nearer baseline is still being made',
        stale: 'stale',
        'search-cut': 'the search stopped early',
        fallback: 'a fallback, not an ancestor',
    };
    return flags.map(flag => SAID[flag]);
}
function commitAddress({ run, commit }) {
    const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/\d+/.exec(run?.url ?? '')?.[1];
    return repository ? `${repository}/commit/${commit}` : null;
}
function between(pieces, separator) {
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [words(separator), piece]));
}
/** `model acme/m-2 on both sides`, or what changed. At most three, then a count. */
function models(report) {
    const pairs = new Map();
    for (const comparison of report.comparisons) {
        const baseline = modelOf(report.baseline?.evals, comparison.baselineEval) ?? comparison.model;
        const candidate = modelOf(report.candidate.evals, comparison.candidateEval) ?? comparison.model;
        const said = baseline === candidate ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(candidate, 80)} on both sides` : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(baseline, 80)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(candidate, 80)}`;
        pairs.set(said, `${baseline === candidate ? 'model' : 'model changed:'} ${said}`);
    }
    const all = [...pairs.values()];
    return all.length > 3 ? [...all.slice(0, 2), `${all.length - 2} more models`] : all;
}
const modelOf = (evals, path) => evals?.find(entry => entry.path === path)?.model;
function samplesPaired({ totals: { samples } }) {
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(samples.paired, 'sample')} paired, ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(samples.compared)} compared`;
}
/** `attempt 2 (attempt 1: regressed)`; empty for a first and only attempt. */
function attempts(report) {
    const earlier = (report.run?.earlierAttempts ?? []).map(each => {
        const where = each.run === report.run?.id ? `attempt ${each.attempt}` : `run ${each.run}, attempt ${each.attempt}`;
        return `${where}: ${each.verdict}`;
    });
    if (report.attempt === 1 && earlier.length === 0)
        return '';
    return `attempt ${report.attempt}${earlier.length > 0 ? ` (${earlier.join('; ')})` : ''}`;
}
/** `tested a merge, e5f6a7b`, where what ran is not the head that the reader sees. */
function evaluated({ baselineSearch: { evaluatedCommit }, run }) {
    const differs = evaluatedCommit !== null && run?.headCommit != null && evaluatedCommit !== run.headCommit;
    return differs ? `tested as merged, ${shortSha(evaluatedCommit)}` : '';
}
/** Nearer baselines that were passed over, each with the reason. */
function passedOver({ baselineSearch: { rejected } }) {
    return rejected.map(({ candidate, reason }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(candidate, 120)}: ${reason}`);
}


/***/ }),

/***/ 91327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/* unused harmony exports METRIC_VERDICTS, LEVELS, reportSchema, parseReport, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/**
 * The Report: the one value behind comment, summary, terminal text, JSON, HTML, MLflow metrics and exit status.
 * This schema is the source of its TypeScript types and of `result.schema.json`. JSON has no NaN: a number that is
 * not defined is `null`, with a reason beside it. Differences are always candidate − baseline, raw.
 */

const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Worst first: the order of design 5.4. */
const VERDICTS = [
    'error',
    'regressed',
    'not-comparable',
    'inconclusive',
    'improved',
    'no-worse',
    'no-baseline',
];
const METRIC_VERDICTS = ['regressed', 'improved', 'no-worse', 'inconclusive', 'not-tested'];
const LEVELS = ['error', 'block', 'warn', 'inform'];
const DIRECTIONS = [
    'regressed',
    'improved',
    'unchanged',
    'new',
    'missing',
    'changed',
    'errored',
    'unscored',
];
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS).meta({ description: 'Outcome over all gated metrics' });
const conclusion = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'error']);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(LEVELS);
const reason = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'Stable kebab-case name' }),
    level,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    acceptedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'who accepted what would else prevent the comparison' }),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headCommit: text,
    headBranch: text,
    baseBranch: text,
    pullRequest: count.nullable(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    url: text,
    earlierAttempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), verdict })),
});
const change = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    baseline: number,
    candidate: number,
    relativeDelta: number.meta({ description: 'candidate ÷ baseline − 1, over the pairs where both sides are known' }),
    ciLower: number,
    ciUpper: number,
    coverage: number.meta({ description: 'share of the pairs where both sides are known, 0…1' }),
});
const sides = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: count, candidate: count });
const ledgerScorer = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pairs: count,
    invalidated: count,
    errored: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        baseline: count,
        candidate: count,
        both: count,
        causes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count, side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['baseline', 'candidate']) })),
    }),
    unscored: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: count, candidate: count, both: count }),
    coverage: number,
});
const ledger = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paired: count,
    changed: count,
    removed: count,
    added: count,
    duplicates: sides,
    limited: sides,
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ledgerScorer),
});
const comparability = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['block', 'warn', 'inform']),
    baseline: text,
    candidate: text,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    acceptedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scorer: text.meta({ description: 'null for a resource row (cost, tokens, time)' }),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reducer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'lattice', 'continuous', 'ratio', 'rate', 'aggregate']),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['score', 'ratio', 'rate']),
    range: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).meta({ description: 'which way is better' }),
    tier: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'advisory', 'ignore']),
    family: text,
    pairs: count,
    clusters: count.nullable(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: number, candidate: number }).meta({ description: 'null: varies' }),
    baselineValue: number,
    candidateValue: number,
    delta: number,
    relativeDelta: number,
    loggedBaselineValue: number,
    loggedCandidateValue: number,
    ciLower: number,
    ciUpper: number,
    ciLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    ciMethod: text,
    pValue: number,
    exactPValue: number,
    adjustedPValue: number,
    smallestP: number,
    test: text,
    significant: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    effectSize: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    flips: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lost: count, gained: count }).nullable(),
    margin: number,
    ruledOutDrop: number.meta({ description: 'a drop larger than this is ruled out, ≥ 0, in score units' }),
    worstCase: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ delta: number, ruledOutDrop: number }).nullable(),
    detectableDrop: number,
    pairsNeeded: number,
    coverage: number,
    sampleCounts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ regressed: count, improved: count, unchanged: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(METRIC_VERDICTS),
    flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nominal', 'within-margin', 'beyond-margin', 'limit', 'limited-coverage'])),
    acceptedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'one sentence for a reader' }),
});
const resource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    baseline: number,
    candidate: number,
    delta: number,
    relativeDelta: number,
    coverage: number,
});
const resources = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cost: resource,
    totalTokens: resource,
    inputTokens: resource,
    outputTokens: resource,
    cacheReadTokens: resource,
    cacheWriteTokens: resource,
    reasoningTokens: resource,
    totalTime: resource,
    workingTime: resource,
    totalTimeP50: resource,
    totalTimeP95: resource,
});
const sample = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(DIRECTIONS),
    flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['flaky', 'newly-flaky', 'credible', 'limited', 'accepted'])),
    baselineScore: number,
    candidateScore: number,
    delta: number,
    baselineEpochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    candidateEpochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input: text,
        target: text,
        baselineAnswer: text,
        candidateAnswer: text,
        baselineExplanation: text,
        candidateExplanation: text,
        error: text,
        limit: text,
    })
        .optional(),
    resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]),
        totalTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]),
        totalTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([number, number]),
    })
        .optional(),
});
const evalMetric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reducer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: number,
    ciLower: number,
    ciUpper: number,
    samples: count,
});
const provenance = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['artifact', 'mlflow', 'path']),
    repository: text,
    commit: text,
    branch: text,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), url: text, event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }).nullable(),
    artifact: text,
    mlflowRun: text,
    createdAt: text,
    ageHours: number,
    commitsBehind: count.nullable(),
    digest: text,
    chosen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'how it was chosen, in words' }),
});
const rejected = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const evalEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    taskId: text,
    runId: text,
    evalId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['started', 'success', 'cancelled', 'error']),
    created: text,
    inspectVersion: text,
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ origin: text, commit: text, dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable() }).nullable(),
    samples: count,
    epochs: count.nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    supersededBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'path of the attempt that counts instead of this one' }),
    provenance: provenance.optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evalMetric),
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    baselineEval: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'path of the log in baseline.evals' }),
    candidateEval: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    comparability: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparability),
    ledger,
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(metric),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sample),
    resources,
});
const family = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    size: count,
    pruned: count,
});
const single = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['eval', 'scorer']),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: number })),
});
const acceptance = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    approver: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expires: text,
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['review', 'policy']),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['applied', 'unmatched', 'expired']),
});
const point = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    commit: text,
    createdAt: text,
    value: number.meta({ description: 'mean over every scored sample of that run' }),
    ciLower: number,
    ciUpper: number,
    samples: count,
    move: number.meta({
        description: 'from the point before, on the samples of both; null for the first, and where the two do not compare',
    }),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .meta({ description: 'settings that differ from the point before: a move beside them is not one by itself' }),
    url: text.meta({ description: 'page of the workflow run that recorded it' }),
});
const series = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reducer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).meta({ description: 'which way is better' }),
    range: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'solver and arguments, where a task has several' }),
    points: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(point).meta({ description: 'the last baselines, oldest first' }),
    ciLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: number, ciLower: number, ciUpper: number, samples: count })
        .nullable()
        .meta({ description: 'the same over every scored sample of the candidate; null where there is none' }),
    largestMove: number.meta({
        description: 'largest size of a move between runs of the same settings, ≥ 0, in score units',
    }),
    steps: count.meta({ description: 'moves that it is the largest of' }),
})
    .meta({ description: 'one metric over the last baselines' });
const anchor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    named: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'as the policy or the command line names it' }),
    verdict,
    provenance: provenance.nullable(),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(family),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparison).meta({ description: 'without samples' }),
})
    .meta({ description: 'the candidate compared with a fixed point, so that a slow drift shows; advisory' });
const policyPart = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['input', 'policy', 'default']) });
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    comparedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    run: run.nullable(),
    verdict,
    conclusion,
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nominal', 'provisional', 'stale', 'limited-coverage', 'nothing-ruled-out'])),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reason),
    totals: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ baseline: count, candidate: count, paired: count, compared: count }),
        cost: change,
        tokens: change,
        time: change,
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), policyPart),
    baselineSearch: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['found', 'none', 'unreachable']),
        cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        wantedCommit: text,
        evaluatedCommit: text,
        flags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['provisional', 'stale', 'search-cut', 'fallback'])),
        rejected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rejected),
    }),
    history: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(series).optional(),
    anchor: anchor.optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ evals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evalEntry) }).nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ evals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evalEntry) }),
    families: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(family),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparison),
    onlyInBaseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(single),
    onlyInCandidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(single),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(acceptance),
})
    .meta({ title: 'eval-regression result' });
/** Reads a result file, such as one of an earlier run. @throws ZodError when it is not a Report of version 1. */
function parseReport(json) {
    return reportSchema.parse(json);
}
/** JSON Schema (2020-12) of a result file. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' });
}


/***/ }),

/***/ 88660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tq: () => (/* binding */ forComparison),
/* harmony export */   uR: () => (/* binding */ allDetails),
/* harmony export */   xA: () => (/* binding */ footnote)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54285);
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64384);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35587);
/* harmony import */ var _own_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76363);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72584);






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

/***/ 95926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   Wg: () => (/* binding */ ledger),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   d: () => (/* binding */ ACCEPTANCE_STATES),
/* harmony export */   fi: () => (/* binding */ ledgerLines)
/* harmony export */ });
/* unused harmony export ledgerSummary */
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96890);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65616);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18267);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);







function ledger(page) {
    const { report } = page;
    if (report.comparisons.length === 0 && _story_js__WEBPACK_IMPORTED_MODULE_1__/* .unpaired */ .ZL(report).length === 0)
        return search(page);
    const parts = [ledgerTable(page), causes(page), settings(page), unpaired(page), remarks(page), search(page)];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(ledgerSummary(report), parts.filter(Boolean).join('\n\n'));
}
function ledgerSummary(report) {
    return `What was compared · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerCounts */ .CE)(report)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsDiffer */ .wr(report), 300)}`;
}
/** Of a row of the ledger, after its name. */
const COLUMNS = [
    'Paired',
    'Compared',
    'Errored',
    'Unscored',
    'Invalidated',
    'Changed',
    'Added',
    'Removed',
    'Hit a limit',
];
/** These are always shown; the others only where some task has a number in them. */
const ALWAYS = 2;
/** Every scorer of every comparison, and the columns that some of them has a number in. */
function ledgerLines(report) {
    const lines = report.comparisons.flatMap(comparison => comparison.ledger.scorers.map(scorer => ({
        name: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .taskLabel */ .EW)(report, comparison)} / ${scorer.scorer}`,
        cells: cells(comparison, scorer),
    })));
    const used = COLUMNS.map((_, at) => at).filter(at => at < ALWAYS || lines.some(line => line.cells[at] !== '0'));
    return { lines, used };
}
function ledgerTable({ report, detail }) {
    const { lines, used } = ledgerLines(report);
    if (lines.length === 0)
        return '';
    const shown = lines
        .slice(0, detail.settingRows)
        .map(line => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(line.name, 300), ...used.map(at => line.cells[at] ?? '')]);
    const body = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(`l${'r'.repeat(used.length)}`, ['Task / scorer', ...used.map(at => COLUMNS[at] ?? '')], shown);
    return [...(shown.length > 0 ? [body] : []), ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(lines.length - shown.length, 'more rows')].join('\n\n');
}
function cells({ ledger }, scorer) {
    const { paired, changed, added, removed, limited } = ledger;
    return [
        _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(paired),
        `${_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(scorer.pairs)} (${_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .share */ .uM(scorer.coverage)})`,
        bySide(scorer.errored),
        bySide(scorer.unscored),
        ...[scorer.invalidated, changed, added, removed].map(_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9),
        bySide({ ...limited, both: 0 }),
    ];
}
/** `2 candidate, 1 both`: on which side, because only one of them may be the pull request's doing. */
function bySide({ baseline, candidate, both }) {
    const total = _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(baseline + candidate + both);
    const split = [
        [baseline, 'baseline'],
        [candidate, 'candidate'],
        [both, 'both'],
    ];
    const said = split.filter(([number]) => number > 0).map(([number, side]) => `${_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(number)} ${side}`);
    return said.length === 0 ? total : said.join(', ');
}
function causes({ report, detail }) {
    const all = _differences_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCauses */ .hK(report);
    if (all.length === 0)
        return '';
    const shown = all
        .slice(0, detail.settingRows)
        .map(({ where, side, count, message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(where, 300)}, ${side}: ${_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9(count)} × ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(message, 200)}`);
    const rest = (0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(all.length - shown.length, 'more causes').map(each => `- ${each}`);
    return ['Errors:', [...shown, ...rest].join('\n')].join('\n\n');
}
const LEVELS = {
    block: 'prevents the comparison',
    warn: 'may explain a change',
    inform: 'for information',
};
function settings({ report, detail }) {
    const all = _differences_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0(report);
    if (all.length === 0)
        return '';
    const shown = all
        .slice(0, detail.settingRows)
        .map(({ where, row }) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.field)}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(where, 300)}`,
        [row.baseline, row.candidate].map(value => (value === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDEFINED */ .ZH : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(value))).join(' → '),
        meaning(row),
    ]);
    const heads = ['Setting', `Baseline → ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateName */ .vf)(report).head}`, 'Meaning'];
    return [
        ...(shown.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)('lll', heads, shown)] : []),
        ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(all.length - shown.length, 'more differing settings'),
    ].join('\n\n');
}
function meaning(row) {
    const message = _differences_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr(row);
    const accepted = row.acceptedBy === undefined ? '' : `; accepted by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.acceptedBy)}`;
    return `${LEVELS[row.level]}${message && `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(message)}`}${accepted}`;
}
function unpaired({ report, detail }) {
    const lines = _story_js__WEBPACK_IMPORTED_MODULE_1__/* .unpaired */ .ZL(report).map(({ side, names }) => {
        const shown = [...names.slice(0, detail.settingRows), ...(0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(names.length - detail.settingRows, 'more')];
        return `- ${side}: ${shown.map(name => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name, 300)).join(', ')}`;
    });
    return lines.join('\n');
}
function remarks({ report, detail }) {
    const all = [..._differences_js__WEBPACK_IMPORTED_MODULE_0__/* .remarks */ .IW(report), ..._differences_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2(report).map(_story_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)];
    const shown = all.slice(0, detail.settingRows).map(each => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(each)}`);
    const rest = (0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(all.length - shown.length, 'more remarks').map(each => `- ${each}`);
    return [...shown, ...rest].join('\n');
}
/** Without it nobody could tell why the comparison was with this commit and no nearer one. */
function search({ report, detail }) {
    const all = _provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .passedOver */ .aL(report);
    if (all.length === 0)
        return '';
    const shown = all.slice(0, detail.settingRows).map(each => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(each, 300)}`);
    const rest = (0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(all.length - shown.length, 'more').map(each => `- ${each}`);
    return ['Baselines that were passed over:', [...shown, ...rest].join('\n')].join('\n\n');
}
const ACCEPTANCE_STATES = {
    applied: 'applied',
    unmatched: 'matches nothing here',
    expired: 'expired',
};
/** Accepted regressions stay visible for as long as they are accepted. */
function acceptances({ report, detail }) {
    if (report.acceptances.length === 0)
        return '';
    const rows = report.acceptances
        .slice(0, detail.settingRows)
        .map(each => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(`${each.task} / ${each.scorer}`, 300),
        ACCEPTANCE_STATES[each.state],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(each.approver),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(each.reason),
        each.source === 'review' ? 'review' : 'policy file',
        each.expires === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDEFINED */ .ZH : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(each.expires),
    ]);
    const heads = ['Task / scorer', 'State', 'By', 'Reason', 'Where', 'Until'];
    const rest = (0,_top_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(report.acceptances.length - rows.length, 'more acceptances');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS(report.acceptances.length, 'acceptance'), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)('llllll', heads, rows), ...rest].join('\n\n'));
}


/***/ }),

/***/ 82010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ attentionTable),
/* harmony export */   PB: () => (/* binding */ allMetrics),
/* harmony export */   Qi: () => (/* binding */ candidateTable)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76128);
/* harmony import */ var _forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99377);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);
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

/***/ 96844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ worseSamples)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76128);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65616);
/* harmony import */ var _sample_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16466);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
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


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   H_: () => (/* binding */ withRunLinks),
/* harmony export */   LO: () => (/* binding */ alertKind),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   l9: () => (/* binding */ baselines),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18267);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76363);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);





function heading({ report }) {
    const suite = report.suite === 'default' ? [] : [`suite ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(report.suite, 60)}`];
    const sha = _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu(report.run?.headCommit);
    const commit = sha === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sha)];
    return `### ${['Eval regression', ...suite, ...commit, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(report)].join(' · ')}`;
}
const ALERTS = {
    error: 'CAUTION',
    regressed: 'CAUTION',
    'not-comparable': 'WARNING',
    inconclusive: 'NOTE',
    improved: 'TIP',
    'no-worse': 'TIP',
    'no-baseline': 'NOTE',
};
/** An undecided outcome is a warning only when there is something to worry about. */
function alertKind({ verdict, flags }) {
    return verdict === 'inconclusive' && flags.length > 0 ? 'WARNING' : ALERTS[verdict];
}
function alert(page) {
    return `> [!${alertKind(page.report)}]\n> ${sentence(page)}`;
}
/** The first clause in bold. */
function sentence({ report }) {
    const { lead, rest } = _story_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl(report);
    if (report.verdict === 'not-comparable')
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)('Not comparable:')} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`${lead}${rest}`)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .bold */ .Cr)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(lead))}${rest === '' ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(rest)}`}`;
}
function baselines({ report, links, detail }) {
    const origins = _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineOrigins */ .jr(report).map(pieces => pieces.map(piece => printed(piece, links)).join(''));
    const shown = [
        ...origins.slice(0, detail.attentionRows),
        ...more(origins.length - detail.attentionRows, 'more baselines'),
    ];
    return origins.length > 0 ? `Baseline ${shown.join('; ')}` : '';
}
/** Baseline, models, samples, attempts: what was compared with what. */
function provenance(page) {
    const { report } = page;
    const from = baselines(page);
    const facts = [
        ..._provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .models */ .Jn(report),
        _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .samplesPaired */ .j$(report),
        _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluated */ .Wn(report),
        _provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .attempts */ .r2(report),
    ];
    const line = [from, ...facts.map(fact => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(fact))].filter(Boolean);
    return report.comparisons.length === 0 && from === '' ? '' : line.join(' · ');
}
function printed({ text, kind, address }, links) {
    const label = kind === 'name' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text) : spaced(text);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(label, address ?? (text.startsWith('run ') ? links.baselineRun : undefined));
}
/** `prose` trims; separators between pieces keep their spaces. */
function spaced(text) {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return `${before && ' '}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(middle)}${after && ' '}`;
}
/** A sentence of ours may name a run of this very repository: only such an address becomes a link. */
function withRunLinks(text, { report }) {
    const runs = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\//.exec(report.run?.url ?? '')?.[0];
    if (runs === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(text);
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(text, _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .SENTENCE_LIMIT */ .wF).split(/(https:\/\/\S+\/actions\/runs\/\d+)/);
    return parts
        .map(part => (part.startsWith(runs) ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`run ${part.slice(runs.length)}`, part) : spaced(part)))
        .join('');
}
function more(number, what) {
    return number > 0 ? [`${number} ${what}`] : [];
}
function warnings(page) {
    const { report, detail } = page;
    const all = _story_js__WEBPACK_IMPORTED_MODULE_0__/* .warnings */ .AR(report).filter(({ message }) => message !== report.headline);
    const shown = all.slice(0, detail.attentionRows).map(reason => withRunLinks(_story_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV(reason), page));
    const lines = [...shown, ...more(all.length - shown.length, 'more warnings')].map(line => `⚠ ${line}`);
    return lines.length === 1 ? lines.join('') : lines.map(line => `- ${line}`).join('\n');
}


/***/ }),

/***/ 76363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   ZL: () => (/* binding */ unpaired),
/* harmony export */   qG: () => (/* binding */ accepted),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** The lines around the tables, as plain sentences for every face: warnings, resources, acceptances, what has no partner. */



/** The headline in two: who reads only its first clause has the story. */
function headline(report) {
    const whole = report.headline.trim() || (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E0)(report.verdict);
    const [, lead = whole, rest = ''] = /^(.{1,160}?[:;.])(\s.*)$/su.exec(whole) ?? [];
    return { lead, rest };
}
const LOUD = new Set(['error', 'block', 'warn']);
/** What a reader must know before believing the numbers. What a table row or the headline says already is not repeated. */
function warnings(report) {
    const said = new Set(report.comparisons.flatMap(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv).map(({ message }) => message));
    return unique(report.reasons.filter(({ level, message }) => LOUD.has(level) && !said.has(message)));
}
const notes = (report) => unique(report.reasons.filter(({ level }) => level === 'inform'));
function unique(reasons) {
    const key = ({ message, fix, task }) => JSON.stringify([message, fix, task]);
    return [...new Map(reasons.map(reason => [key(reason), reason])).values()];
}
function reasonText({ message, fix, task }) {
    const where = task !== undefined && !message.includes(task) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(task, 80)}: ` : '';
    return `${where}${message}${fix === undefined ? '' : ` ${/[.!?]$/.test(message) ? '' : '– '}${fix}`}`;
}
/** Cost, tokens and time. */
function resources(report) {
    const { cost, tokens, time } = report.totals;
    return [
        changed('Cost', cost, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .money */ .TG),
        changed('tokens', tokens, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .tokens */ .LU),
        changed('time', time, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0),
    ].filter(Boolean);
}
function changed(name, change, format) {
    const { baseline, candidate, relativeDelta, ciLower, ciUpper, coverage } = change;
    if (baseline === null && candidate === null)
        return '';
    const range = _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .interval */ .YP(ciLower, ciUpper, 'percent');
    const partly = coverage !== null && coverage < 0.995 ? `, known for ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM(coverage)} of the samples` : '';
    const by = relativeDelta === null ? '' : ` (${[_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8(relativeDelta), range].filter(Boolean).join(' ')}${partly})`;
    return `${name} ${format(baseline)} → ${format(candidate)}${by}`;
}
/** Evals and scorers that only one side has. */
function unpaired(report) {
    const named = ({ task, model, scorer, values }) => {
        const shown = values.slice(0, 3).map(({ metric, value }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(metric, 40)} ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .level */ .Rc(value, 'plain')}`);
        const name = scorer === undefined
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .taskLabel */ .EW)(report, { task, model })
            : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .taskLabel */ .EW)(report, { task, model })} / ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(scorer, 80)}`;
        return shown.length > 0 ? `${name} (${shown.join(', ')})` : name;
    };
    return [
        { side: 'only in the baseline', names: report.onlyInBaseline.map(named) },
        { side: `new in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateName */ .vf)(report).phrase}`, names: report.onlyInCandidate.map(named) },
    ].filter(({ names }) => names.length > 0);
}
/** `support_qa / grounded: regression accepted by ann in a review, "worth it"`. */
function accepted({ acceptances }) {
    const STATES = {
        applied: 'accepted',
        unmatched: 'an acceptance that matches nothing here',
        expired: 'an expired acceptance',
    };
    return acceptances.map(({ task, scorer, state, approver, reason, source }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(task, 80)} / ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(scorer, 80)}: ${STATES[state]} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(approver, 80)} in ${source === 'review' ? 'a review' : 'the policy'} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(reason, 200)})`);
}


/***/ }),

/***/ 75199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   gZ: () => (/* binding */ namesRun),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* unused harmony export namesRuns */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** `mlflow:RUN_ID`, as a run is named on a command line and in a policy. */


const PREFIX = 'mlflow:';
/** It becomes part of an address. */
const RUN_ID = /^[A-Za-z0-9_-]{1,64}$/;
const namesRun = (text) => text.startsWith(PREFIX);
/** Whether a side of files, folders and runs, separated by commas, names one. */
const namesRuns = (side) => splitList(side).some(namesRun);
const runName = (runId, path = '') => `${PREFIX}${runId}${path && `/${path}`}`;
/** @throws UserError when it is no id. */
function runIdOf(name) {
    const runId = name.slice(PREFIX.length);
    if (RUN_ID.test(runId))
        return runId;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: 'This is not the id of a run in MLflow: letters, digits, "-" and "_", at most 64 of them.',
        where: name,
        fix: `Copy the id from the page of the run: ${PREFIX}0123456789abcdef0123456789abcdef.`,
    });
}


/***/ })

};
