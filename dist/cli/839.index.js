export const id = 839;
export const ids = [839,327];
export const modules = {

/***/ 8680:
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

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4035);
/** The policy of a command: options, then the policy file, then the defaults. */



/** @param policyFile null: the default one, if it is there. @throws UserError when it cannot be read or understood. */
async function readPolicy({ policyFile, settings }, console) {
    const path = policyFile ?? _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY_FILE */ .mY;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        // Only the file that nobody asked for may be missing.
        if (policyFile === null && cause.code === 'ENOENT')
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({ what: `The policy file cannot be read (${cause.code ?? cause.message}).`, where: path, fix: 'Check --policy.' }, { cause });
    });
    if (text === null)
        return (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ inputs: settings });
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__, 4970));
    if (policyFile === null)
        console.err(`Using the policy in ${path}.\n`);
    return (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicy */ .nZ)({ inputs: settings, file: parsePolicyFile({ text, path }) });
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WriteError),
/* harmony export */   j: () => (/* binding */ writeTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/** Where the output of a command goes. */


/** A report that cannot be written cannot be told in the report. */
class WriteError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
}
/** `-` is the standard output. */
async function writeTo(path, texts, console) {
    if (path === '-') {
        for (const text of texts)
            console.out(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, texts);
    }
    catch (cause) {
        const { code, message } = cause;
        throw new WriteError({ what: `The report cannot be written (${code ?? message}).`, where: path, fix: 'Check the path.' }, { cause });
    }
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ compareHeaders),
/* harmony export */   m: () => (/* binding */ withIntended)
/* harmony export */ });
/* harmony import */ var _evals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5171);

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

/***/ 5171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   UZ: () => (/* binding */ pairEvals),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
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

/***/ 9288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X2: () => (/* binding */ filterKeys),
/* harmony export */   oR: () => (/* binding */ parseSampleFilter),
/* harmony export */   wW: () => (/* binding */ filterSamples)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);
/** `--sample-filter`: which samples are compared. A pattern language of its own, never code. */


/**
 * `id=GLOB` and `metadata.KEY=GLOB`, joined by commas that mean "and"; `*` is any text, `?` one character.
 * @throws UserError on anything else.
 */
function parseSampleFilter(expression) {
    return expression.split(',').map(part => {
        const [, key, glob] = /^\s*(id|metadata\.[^=]+)=(.*?)\s*$/s.exec(part) ?? [];
        if (key === undefined || glob === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
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

/***/ 3981:
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

/***/ 8080:
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

/***/ 3031:
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
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1728);
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

/***/ 9503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ isOfScorer),
  Yu: () => (/* binding */ isWanted),
  $w: () => (/* binding */ pairEval)
});

// EXTERNAL MODULE: ./src/pair/comparability.ts
var comparability = __webpack_require__(9202);
// EXTERNAL MODULE: ./src/pair/filter.ts
var pair_filter = __webpack_require__(9288);
// EXTERNAL MODULE: ./src/pair/identity.ts
var identity = __webpack_require__(1728);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var ledger = __webpack_require__(3031);
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
var pair_resources = __webpack_require__(369);
// EXTERNAL MODULE: ./src/pair/sample-findings.ts
var sample_findings = __webpack_require__(6603);
// EXTERNAL MODULE: ./src/pair/finding.ts
var finding = __webpack_require__(3981);
// EXTERNAL MODULE: ./src/pair/reduce.ts
var reduce = __webpack_require__(6576);
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
var pair_reduced = __webpack_require__(2910);
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
var settings = __webpack_require__(2243);
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

/***/ 369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ pairResources),
/* harmony export */   bQ: () => (/* binding */ sampleTotal)
/* harmony export */ });
/* unused harmony export RESOURCES */
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1728);

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

/***/ 6603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ sampleFindings),
/* harmony export */   X6: () => (/* binding */ cacheFindings),
/* harmony export */   lT: () => (/* binding */ isNearlyAll)
/* harmony export */ });
/* unused harmony export COVERAGE_FLOOR */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3981);

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

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ metricSettings),
/* harmony export */   W: () => (/* binding */ ruleMatches)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8080);

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

/***/ 3959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ suiteFindings)
/* harmony export */ });
/* unused harmony export suiteWarning */
/* harmony import */ var _evals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5171);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8080);


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

/***/ 4501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ anchorName),
/* harmony export */   IP: () => (/* binding */ anchorReason),
/* harmony export */   bk: () => (/* binding */ seenFromAnchor),
/* harmony export */   dI: () => (/* binding */ anchorOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _own_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
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

/***/ 8682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   JF: () => (/* binding */ unpairedScorer),
/* harmony export */   Ze: () => (/* binding */ evalEntry),
/* harmony export */   lW: () => (/* binding */ unpairedEval)
/* harmony export */ });
/* harmony import */ var _pair_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);

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

/***/ 7282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
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
var standing = __webpack_require__(1676);
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

/***/ 4282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   a: () => (/* binding */ LEAST_SHOWN),
/* harmony export */   bb: () => (/* binding */ movedBy),
/* harmony export */   ds: () => (/* binding */ moveOf),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8267);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
/** What every face of a history says about one run. */




/** `2026-11-02 9f8e7d6`. */
function runOf(point) {
    const day = point?.createdAt?.slice(0, 10);
    const known = [day, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(point?.commit)].filter(part => part !== null && part !== undefined && part !== '');
    return known.length === 0 ? 'a run' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(known.join(' '));
}
/** `74.0 % to 78.2 %`; empty without an interval. */
const between = ({ ciLower, ciUpper }, scale) => ciLower === null ? '' : `${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc(ciLower, scale)} to ${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .level */ .Rc(ciUpper, scale)}`;
/** Share of the range that a drawing shows at least: noise must not look like a landslide. */
const LEAST_SHOWN = 0.04;
/** `moved by at most 2.1 points from run to run`, and how many of the steps that is about. */
function movedBy({ points, largestMove, steps, range }) {
    if (points.length < 2)
        return '';
    if (largestMove === null)
        return 'no two runs of the same settings compare';
    const all = points.length - 1;
    const of = steps === all ? '' : ` (${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9(steps)} of ${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9(all)} steps; the others changed settings or do not compare)`;
    return `moved by at most ${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .bound */ .$s(largestMove, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOfRange */ .Pt)(range))} from run to run${of}`;
}
/** `+1.3`, with the settings that changed on the way; empty without a move. */
function moveOf({ move, changed }, scale) {
    if (move === null)
        return '';
    const shown = changed.slice(0, 2).map(field => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(field, 40));
    const more = changed.length > 2 ? `, ${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9(changed.length - 2)} more` : '';
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .difference */ .iv(move, scale)}${shown.length > 0 ? ` (${shown.join(', ')}${more} changed)` : ''}`;
}
/** What is meant by a move. */
const MOVES = 'A move is from the run before, on the samples that both have; runs that do not compare have none. What was merged between the two is in it. Intervals are of each run alone.';


/***/ }),

/***/ 7583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ EvalHistories),
  X: () => (/* binding */ MetricHistory)
});

// EXTERNAL MODULE: ./src/pair/comparability.ts
var comparability = __webpack_require__(9202);
// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/pair/pair.ts + 5 modules
var pair_pair = __webpack_require__(9503);
// EXTERNAL MODULE: ./src/pair/settings.ts
var pair_settings = __webpack_require__(2243);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/clusters.ts
var clusters = __webpack_require__(6584);
// EXTERNAL MODULE: ./src/statistics/intervals.ts
var intervals = __webpack_require__(777);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(3977);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(7412);
// EXTERNAL MODULE: ./src/statistics/student-t.ts
var student_t = __webpack_require__(9893);
// EXTERNAL MODULE: ./src/statistics/sums.ts
var sums = __webpack_require__(7023);
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
var margin = __webpack_require__(2491);
// EXTERNAL MODULE: ./src/verdict/measured.ts
var measured = __webpack_require__(289);
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
        for (const log of run.logs.filter(evals/* isFinished */.$g)) {
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
const variantOf = ({ header: { spec } }) => (0,evals/* canonicalJson */.dj)([spec.task, spec.model, spec.solver, spec.solverArgs, spec.taskArgs]);
/** What tells an eval from the others of its task and model; empty where it is the only one. */
function variantName({ header: { spec } }, all) {
    const twins = all.filter(({ header }) => header.spec.task === spec.task && header.spec.model === spec.model);
    if (twins.length < 2)
        return '';
    return [spec.solver ?? '', ...[spec.solverArgs, spec.taskArgs].map(evals/* canonicalJson */.dj)]
        .filter(text => text !== '{}' && text !== '')
        .join(' ');
}


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup),
/* harmony export */   el: () => (/* binding */ el)
/* harmony export */ });
/* unused harmony export escaped */
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


/***/ }),

/***/ 4075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold)
/* harmony export */ });
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7270);
/** What only some readers look for: one line, which opens. */

/** Nothing where there is nothing to fold. */
function fold(summary, { wrap, class: kind }, children) {
    return children.length === 0
        ? []
        : [(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('details', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('summary', {}, summary), (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)(wrap, { class: kind }, ...children))];
}


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ forest),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9377);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7270);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4075);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(683);
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
    const { rows, all } = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(report);
    const others = all.filter(each => !rows.includes(each));
    const gated = others.filter(({ row }) => row.tier === 'gate');
    return [...rows, ...gated, ...others.filter(({ row }) => row.tier !== 'gate')];
}
function forest({ report }) {
    const drawn = inOrder(report).filter(({ row }) => (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInterval */ .Wn)(row));
    const scales = Object.keys(SCALES).filter(scale => drawn.some(({ row }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)(row) === scale));
    if (scales.length === 0)
        return [];
    return [
        (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('section', { 'aria-labelledby': 'intervals' }, (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('h2', { id: 'intervals' }, 'Every change with its interval'), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('p', { class: 'key' }, ...legend()), ...scales.map(scale => figure(report, scale, drawn.filter(({ row }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)(row) === scale)))),
    ];
}
const legend = () => [
    'Each line is where the true change plausibly lies, the mark the change that was measured. ',
    (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('b', {}, '◂ left of the line is worse, right of it is better ▸'),
    '; the dashed line is the margin, the drop that must be ruled out.',
];
function figure(report, scale, rows) {
    const most = scale === 'plain' ? undefined : (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(rows.map(({ row }) => row));
    const needing = new Set((0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(report).rows.map(each => each.row));
    const opened = Math.max(ROWS_OPEN, rows.filter(each => needing.has(each.row)).length);
    const open = rows.slice(0, opened);
    const folded = rows.slice(opened);
    const draw = (each) => line(report, each, most ?? (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)([each.row]));
    const ends = most === undefined ? [] : [axis(most, scale)];
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('figure', { class: 'forest' }, (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('figcaption', {}, SCALES[scale]), ...(open.length > ROWS_BELOW_ONE_AXIS ? ends : []), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('ul', { class: 'plot' }, ...open.map(draw)), ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(`${_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9(folded.length)} more that need no attention`, { wrap: 'ul', class: 'plot' }, folded.map(draw)), ...ends);
}
function axis(most, scale) {
    const end = _numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .size */ .Ej(most, scale);
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('div', { class: 'axis', 'aria-hidden': 'true' }, (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', {}, `◂ ${end} worse`), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', {}, '0'), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', {}, `${end} better ▸`));
}
function line(report, each, most) {
    const { row, label } = each;
    const { word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(report, each);
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('li', { class: `mark ${toneOf(row, word)}` }, (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', { class: 'label' }, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(label), ...qualities(row).map(each => (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('i', {}, ` ${each}`))), (0,_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInterval */ .Wn)(row) ? drawing(row, most) : '', (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', { class: 'delta' }, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaOf */ .e0)(row) + (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .deltaUnit */ .P8)(row, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)(row) === 'points')), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('span', { class: 'said' }, word));
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
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('svg', { 'aria-hidden': 'true', focusable: 'false' }, rule('zero', '50%'), ...margin, (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('line', { class: 'interval', x1: at(row.ciLower), x2: at(row.ciUpper), y1: '50%', y2: '50%' }), ...[row.ciLower, row.ciUpper].map(end => (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('rect', { class: 'end', x: at(end), y: '50%', width: 2, height: 12 })), (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('circle', { cx: at(row.delta), cy: '50%', r: 4 }));
}
const rule = (kind, x) => (0,_element_js__WEBPACK_IMPORTED_MODULE_3__.el)('line', { class: kind, x1: x, x2: x, y1: '0', y2: '100%' });
const percent = (value) => `${Math.round(value * 100) / 100}%`;


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ charts),
  b: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./src/report/anchor.ts
var report_anchor = __webpack_require__(4501);
// EXTERNAL MODULE: ./src/report/history-words.ts
var history_words = __webpack_require__(4282);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/own-moves.ts
var own_moves = __webpack_require__(2401);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/html/element.ts
var html_element = __webpack_require__(7270);
// EXTERNAL MODULE: ./src/report/html/fold.ts
var fold = __webpack_require__(4075);
// EXTERNAL MODULE: ./src/report/html/forest.ts
var forest = __webpack_require__(1001);
// EXTERNAL MODULE: ./src/report/html/table.ts
var table = __webpack_require__(1070);
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
    return (0,html_element.el)('svg', {
        class: 'plane trend',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': described(label, series, scale),
    }, ...ticks.flatMap(tick => [
        (0,html_element.el)('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(tick), y2: y(tick) }),
        (0,html_element.el)('text', { class: 'tick y', x: LEFT - 6, y: rounded(y(tick) + 4) }, numbers/* level */.Rc(tick, scale)),
    ]), (0,html_element.el)('polyline', { class: 'line', points: line.join(' ') }), ...marks.flatMap((mark, at) => (mark === null ? [] : drawn(mark, x(at), y))), ...dates(series.points, x), ...(last === null
        ? []
        : [
            (0,html_element.el)('g', { class: 'candidate' }, ...drawn(last, now, y)),
            (0,html_element.el)('text', { class: 'date', x: now, y: HEIGHT - 8 }, candidate),
        ]));
}
const markOf = ({ value, ciLower, ciUpper }) => value === null ? null : { value, lower: ciLower ?? value, upper: ciUpper ?? value };
function drawn({ value, lower, upper }, x, y) {
    return [
        (0,html_element.el)('line', { class: 'whisker', x1: x, x2: x, y1: y(lower), y2: y(upper) }),
        (0,html_element.el)('circle', { cx: x, cy: y(value), r: 4 }),
    ];
}
/** Of the first and the last run, as `11-02`. */
function dates(points, x) {
    return [...new Set([0, points.length - 1])].flatMap(at => {
        const day = /^\d{4}-(\d\d-\d\d)/.exec(points[at]?.createdAt ?? '')?.[1];
        return day === undefined ? [] : [(0,html_element.el)('text', { class: 'date', x: x(at), y: HEIGHT - 8 }, day)];
    });
}
function vertical(marks, range) {
    // In quarters, so that no difference of two numbers is larger than any number.
    const known = marks.flatMap(mark => (mark === null ? [] : [mark.value / 4, mark.lower / 4, mark.upper / 4]));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const size = Math.max(Math.abs(low), Math.abs(high));
    // Far from its range, a value has no digits left for a share of it.
    const least = Math.max((range === null ? size : range.max / 4 - range.min / 4) * history_words/* LEAST_SHOWN */.a, size * 1e-6) || 1;
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

// EXTERNAL MODULE: ./src/report/html/words.ts
var html_words = __webpack_require__(683);
;// CONCATENATED MODULE: ./src/report/html/history.ts
/** How the metrics moved between the last baselines, and since the anchor: what no single comparison shows. */











/** More charts than these are folded. */
const CHARTS_OPEN = 6;
function history_history({ report }) {
    const candidate = (0,words/* candidateName */.vf)(report).head;
    const drawn = (0,own_moves/* historyOf */.om)(report, (0,forest/* inOrder */.al)(report)).map(({ placed: { label }, series }) => ({
        label,
        series,
        candidate,
    }));
    const { anchor } = report;
    if (drawn.length === 0 && anchor === undefined)
        return [];
    return [
        (0,html_element.el)('section', { class: 'history', 'aria-labelledby': 'history' }, (0,html_element.el)('h2', { id: 'history' }, 'History'), ...(drawn.length > 0 ? [(0,html_element.el)('p', { class: 'key' }, ...explained((0,own_moves/* branchOf */.W0)(report))), ...charts(drawn)] : []), ...(anchor === undefined ? [] : sinceAnchor(report, anchor))),
    ];
}
const explained = (branch) => (0,html_words/* prose */.CS)(`The last baselines${branch === null ? '' : ` of ${branch}`}, oldest first, each over all of its samples. ${history_words/* MOVES */.l2} No test, and no part of the verdict.`);
/** Those that need attention first, as the caller orders them. */
function charts(drawn) {
    const cards = drawn.map(card);
    const folded = cards.slice(CHARTS_OPEN);
    return [
        (0,html_element.el)('div', { class: 'cards' }, ...cards.slice(0, CHARTS_OPEN)),
        ...(0,fold/* fold */.A)(numbers/* plural */.LS(folded.length, 'more metric'), { wrap: 'div', class: 'cards' }, folded),
    ];
}
function card(drawn) {
    const { label, series } = drawn;
    const { points, direction } = series;
    const scale = (0,words/* scaleOfRange */.Pt)(series.range);
    const lower = direction === 'lower' ? ' · lower is better' : '';
    return (0,html_element.el)('figure', { class: 'card' }, (0,html_element.el)('figcaption', {}, (0,html_words/* name */.UU)(label)), (0,html_element.el)('p', { class: 'key' }, `${[numbers/* plural */.LS(points.length, 'run'), (0,history_words/* movedBy */.bb)(series)].filter(Boolean).join(', ')}${lower}`), trend(drawn, scale), ...(0,fold/* fold */.A)('All numbers', { wrap: 'div', class: 'numbers' }, [history_numbers(drawn, scale)]));
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
        .map(point => figures((0,html_words/* link */.nf)((0,html_words/* name */.UU)((0,history_words/* runOf */.ng)(point)), point.url), point, scale, (0,history_words/* moveOf */.ds)(point, scale)));
    return (0,table/* table */.t)(`${(0,html_words/* name */.UU)(label)}, newest run first`, columns, [...now, ...rows]);
}
function figures(run, value, scale, move) {
    return [
        [run],
        [numbers/* level */.Rc(value.value, scale)],
        [(0,history_words/* between */.Tq)(value, scale) || numbers/* UNDEFINED */.ZH],
        [(0,html_words/* name */.UU)(move || numbers/* UNDEFINED */.ZH)],
        [numbers/* count */.U9(value.samples)],
    ];
}
function sinceAnchor(report, anchor) {
    const seen = (0,report_anchor/* seenFromAnchor */.bk)(report, anchor);
    const rows = (0,forest/* inOrder */.al)(seen).filter(({ row }) => row.scorer !== null && row.tier === 'gate');
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
            [(0,html_words/* name */.UU)(label)],
            [(0,html_element.el)('b', { class: `tag ${(0,forest/* toneOf */.YV)(row, word)}` }, word), ...(note ? [(0,html_element.el)('small', {}, ...(0,html_words/* prose */.CS)(note))] : [])],
            [`${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`],
            [(0,words/* deltaOf */.e0)(row) + (0,words/* deltaUnit */.P8)(row, false)],
            [numbers/* pValue */.sp(row.adjustedPValue)],
        ];
    };
    return [
        (0,html_element.el)('h3', {}, `Since the anchor ${(0,html_words/* name */.UU)((0,report_anchor/* anchorName */.HY)(anchor))}`),
        (0,html_element.el)('p', { class: 'key' }, 'The same tests against a fixed point far back, where a slow drift adds up. Advisory.'),
        (0,table/* table */.t)('Changes since the anchor', columns, rows.map(cells)),
    ];
}


/***/ }),

/***/ 9004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ head),
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/report/html/element.ts
var html_element = __webpack_require__(7270);
// EXTERNAL MODULE: ./src/report/html/forest.ts
var forest = __webpack_require__(1001);
// EXTERNAL MODULE: ./src/report/html/history.ts + 1 modules
var html_history = __webpack_require__(9514);
// EXTERNAL MODULE: ./src/report/differences.ts
var differences = __webpack_require__(6890);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/provenance.ts
var provenance = __webpack_require__(8267);
// EXTERNAL MODULE: ./src/report/sections/ledger.ts
var ledger = __webpack_require__(5926);
// EXTERNAL MODULE: ./src/report/story.ts
var story = __webpack_require__(6363);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/html/table.ts
var table = __webpack_require__(1070);
// EXTERNAL MODULE: ./src/report/html/words.ts
var html_words = __webpack_require__(683);
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
        (0,html_element.el)('section', { 'aria-labelledby': 'ledger' }, (0,html_element.el)('h2', { id: 'ledger' }, report.comparisons.length > 0 ? 'What was compared' : 'Why nothing was compared'), ...(report.comparisons.length > 0 ? [(0,html_element.el)('p', {}, `Samples: ${(0,words/* ledgerCounts */.CE)(report)}.`)] : []), ...(lines.length > 0 ? [ledgerTable(report)] : []), ...filled.flatMap(([title, said]) => list(title, said))),
    ];
}
/** But for what the page says above already. */
const notes = (report) => differences/* notes */.Q2(report)
    .filter(({ message }) => message !== report.headline)
    .map(story/* reasonText */.uV);
function ledgerTable(report) {
    const { lines, used } = (0,ledger/* ledgerLines */.fi)(report);
    const columns = [{ head: 'Task / scorer' }, ...used.map(at => ({ head: ledger/* COLUMNS */.cZ[at] ?? '', figures: true }))];
    const rows = lines.map(line => [[(0,html_words/* name */.UU)(line.name)], ...used.map(at => [line.cells[at] ?? ''])]);
    return (0,table/* table */.t)('Samples by what became of them', columns, rows);
}
function causes(report) {
    return differences/* errorCauses */.hK(report)
        .map(({ where, side, count, message }) => `${where}, ${side}: ${numbers/* count */.U9(count)} × ${message}`);
}
const partners = (report) => story/* unpaired */.ZL(report).flatMap(({ side, names }) => names.map(each => `${side}: ${each}`));
function list(title, lines) {
    const shown = lines.slice(0, LINES).map(each => (0,html_element.el)('li', {}, ...(0,html_words/* prose */.CS)(each)));
    const rest = lines.length > LINES ? [(0,html_element.el)('li', {}, `and ${numbers/* count */.U9(lines.length - LINES)} more`)] : [];
    return [(0,html_element.el)('h3', {}, title), (0,html_element.el)('ul', { class: 'lines' }, ...shown, ...rest)];
}

// EXTERNAL MODULE: ./src/report/methods.ts
var methods = __webpack_require__(4384);
;// CONCATENATED MODULE: ./src/report/html/metrics.ts
/** Every metric with all of its numbers. */







const MEANINGS = 'Ruled out: a larger drop would contradict these samples. Detectable: the drop that a run of this size finds four times out of five.';
function metrics(page) {
    const rows = (0,forest/* inOrder */.al)(page.report);
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
        (0,html_element.el)('section', { class: 'metrics', 'aria-labelledby': 'metrics' }, (0,html_element.el)('h2', { id: 'metrics' }, 'All metrics'), (0,table/* table */.t)('All metrics with their tests', columns, rows.map(each => cells(page, each))), (0,html_element.el)('p', { class: 'key' }, MEANINGS), ...(how ? [(0,html_element.el)('p', { class: 'key' }, ...(0,html_words/* prose */.CS)(how))] : [])),
    ];
}
function cells({ report }, each) {
    const { row, label } = each;
    const { word, note } = (0,words/* judge */.S4)(report, each);
    const size = (value) => numbers/* bound */.$s(value, (0,words/* scaleOf */._K)(row));
    return [
        [(0,html_words/* name */.UU)(label), (0,html_element.el)('small', {}, about(row))],
        [(0,html_element.el)('b', { class: `tag ${(0,forest/* toneOf */.YV)(row, word)}` }, word), ...(note ? [(0,html_element.el)('small', {}, ...(0,html_words/* prose */.CS)(note))] : [])],
        [`${(0,words/* sideValue */.Po)(row, row.baselineValue)} → ${(0,words/* sideValue */.Po)(row, row.candidateValue)}`, ...logged(row)],
        [(0,words/* deltaOf */.e0)(row) + (0,words/* deltaUnit */.P8)(row, false)],
        [numbers/* pValue */.sp(row.pValue)],
        [numbers/* pValue */.sp(row.adjustedPValue)],
        [size(row.ruledOutDrop)],
        [size(row.detectableDrop)],
        [row.test === null ? numbers/* UNDEFINED */.ZH : (0,html_words/* name */.UU)(row.test), ...effect(row)],
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
    return [(0,html_element.el)('small', {}, `logged ${(0,words/* sideValue */.Po)(row, baseline)} → ${(0,words/* sideValue */.Po)(row, candidate)}`)];
}
function effect({ effectSize, flips }) {
    const said = [
        ...(flips ? [`${numbers/* count */.U9(flips.lost)} lost, ${numbers/* count */.U9(flips.gained)} gained`] : []),
        ...(effectSize ? [`${(0,html_words/* name */.UU)(effectSize.name)} ${numbers/* level */.Rc(effectSize.value, 'plain')}`] : []),
    ];
    return said.length > 0 ? [(0,html_element.el)('small', {}, said.join(' · '))] : [];
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
        [(0,html_words/* name */.UU)(`${row.task} / ${row.scorer}, ${row.metric}`)],
        [numbers/* level */.Rc(row.value, 'plain')],
        [row.ciLower === null ? numbers/* UNDEFINED */.ZH : `${numbers/* level */.Rc(row.ciLower, 'plain')} to ${numbers/* level */.Rc(row.ciUpper, 'plain')}`],
        [numbers/* count */.U9(row.samples)],
    ]);
    return [
        (0,html_element.el)('section', { 'aria-labelledby': 'metrics' }, (0,html_element.el)('h2', { id: 'metrics' }, 'The candidate’s own numbers'), (0,table/* table */.t)('Metrics of the candidate', columns, drawn)),
    ];
}

// EXTERNAL MODULE: ./src/report/attention.ts
var attention = __webpack_require__(6128);
// EXTERNAL MODULE: ./src/report/sample-words.ts
var sample_words = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/report/html/fold.ts
var fold = __webpack_require__(4075);
;// CONCATENATED MODULE: ./src/report/html/matrix.ts
/** Scores of the baseline against those of the candidate, as discs whose area is the number of samples. */



/** More distinct scores than these are put into bins. */
const MOST_LEVELS = 6;
const BINS = 5;
const SIZE = 176;
const LEFT = 52;
const BOTTOM = 34;
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
    const x = (place) => rounded(LEFT + (place + 0.5) * cell);
    const y = (place) => rounded(SIZE - (place + 0.5) * cell);
    const discs = [...counts].flatMap(([key, count]) => {
        const [from = 0, to = 0] = key.split(' ').map(Number);
        const better = to > from === (row.direction === 'higher');
        const kind = from === to ? 'quiet' : better ? 'good' : 'bad';
        const radius = rounded(Math.max(9, Math.sqrt(count / most) * cell * 0.46));
        return [
            (0,html_element.el)('circle', { class: kind, cx: x(from), cy: y(to), r: radius }),
            (0,html_element.el)('text', { class: 'count', x: x(from), y: rounded(y(to) + 4) }, numbers/* count */.U9(count)),
        ];
    });
    return (0,html_element.el)('svg', { class: 'matrix', viewBox: `0 0 ${LEFT + SIZE + 4} ${SIZE + BOTTOM}`, role: 'img', 'aria-label': words }, (0,html_element.el)('rect', { x: LEFT, y: 0, width: SIZE, height: SIZE }), (0,html_element.el)('line', { class: 'margin', x1: LEFT, y1: SIZE, x2: LEFT + SIZE, y2: 0 }), ...discs, ...levels.labels.map((label, at) => (0,html_element.el)('text', { class: 'tick x', x: x(at), y: SIZE + 13 }, label)), ...levels.labels.map((label, at) => (0,html_element.el)('text', { class: 'tick y', x: LEFT - 4, y: rounded(y(at) + 4) }, label)), (0,html_element.el)('text', { class: 'tick x', x: LEFT + SIZE / 2, y: SIZE + 28 }, 'Baseline'), (0,html_element.el)('text', { class: 'tick x', x: 0, y: 0, transform: `translate(9 ${SIZE / 2}) rotate(-90)` }, candidate));
}
const rounded = (value) => Math.round(value * 100) / 100;

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
        return own.length === 0 ? [] : [card(each, own, { at, candidate: samples.candidate })];
    });
    if (drawn.length === 0)
        return [];
    const folded = drawn.slice(OPEN, MOST);
    const left = drawn.length - MOST;
    return [
        (0,html_element.el)('section', { 'aria-labelledby': 'moves' }, (0,html_element.el)('h2', { id: 'moves' }, 'Who moved where'), (0,html_element.el)('p', { class: 'key' }, 'Each disc is the number of samples with that score before and now. On the diagonal (almost) nothing moved.'), (0,html_element.el)('div', { class: 'cards' }, ...drawn.slice(0, OPEN)), ...(0,fold/* fold */.A)(numbers/* plural */.LS(folded.length, 'more scorer'), { wrap: 'div', class: 'cards' }, folded), ...(left > 0 ? [(0,html_element.el)('p', { class: 'key' }, `${numbers/* plural */.LS(left, 'other scorer')}: see the samples.`)] : [])),
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
    return (0,forest/* inOrder */.al)(report).filter(({ row }) => chosen.has(row));
}
function card({ row, label }, pairs, { at, candidate }) {
    const { regressed, improved, unchanged } = row.sampleCounts;
    const [up, down] = row.direction === 'higher' ? ['better', 'worse'] : ['worse', 'better'];
    const left = regressed + improved + unchanged - pairs.length;
    const partly = left > 0 ? ` Not drawn: ${numbers/* plural */.LS(left, 'sample')} that did not move.` : '';
    const words = `${numbers/* count */.U9(regressed)} worse, ${numbers/* count */.U9(improved)} better, ${numbers/* count */.U9(unchanged)} with the same score`;
    const shown = { 'data-comparison': at, 'data-scorer': row.scorer ?? '' };
    return (0,html_element.el)('figure', { class: 'card' }, (0,html_element.el)('figcaption', {}, (0,html_words/* name */.UU)(label)), (0,html_element.el)('p', { class: 'counts' }, (0,html_element.el)('a', { class: 'bad', href: '#samples', 'data-direction': 'regressed', ...shown }, `▼ ${numbers/* count */.U9(regressed)} worse`), ' · ', (0,html_element.el)('a', { class: 'good', href: '#samples', 'data-direction': 'improved', ...shown }, `▲ ${numbers/* count */.U9(improved)} better`), ` · ${numbers/* count */.U9(unchanged)} same`), matrix(pairs, { row, words: `${(0,html_words/* name */.UU)(label)}: ${words}`, candidate }), (0,html_element.el)('p', { class: 'key' }, `Above the diagonal ${up}, below it ${down}.${partly}`));
}

;// CONCATENATED MODULE: ./src/report/html/price.ts
/** What a change of score cost: every gated score against the cost and the time of its task. */





const WIDTH = 420;
const HEIGHT = 280;
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
        return points.length === 0 ? [] : [figure(axis, points.slice(0, MOST_POINTS), points.length)];
    });
    if (figures.length === 0)
        return [];
    return [
        (0,html_element.el)('section', { 'aria-labelledby': 'price' }, (0,html_element.el)('h2', { id: 'price' }, 'What it cost'), (0,html_element.el)('p', { class: 'key' }, 'Every gated score against what its task used; lines are the intervals of both.'), (0,html_element.el)('div', { class: 'cards wide' }, ...figures)),
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
function figure(axis, points, all) {
    const left = all - points.length;
    const ends = (rows) => rows.reduce((most, row) => Math.max(most, ...[row.delta, row.ciLower, row.ciUpper].map(end => Math.abs(end ?? 0))), 0.01);
    const most = { x: ends(points.map(({ price: own }) => own)), y: ends(points.map(({ score }) => score.row)) };
    const lines = points.map(({ score, price: own }) => {
        const change = `${numbers/* difference */.iv(score.row.delta, 'points')} points at ${numbers/* relative */.V8(own.delta)} ${axis.metric === 'cost' ? 'cost' : 'time'}`;
        return (0,html_element.el)('li', {}, `${(0,html_words/* name */.UU)(score.label)}: ${change}`);
    });
    return (0,html_element.el)('figure', { class: 'card' }, (0,html_element.el)('figcaption', {}, axis.title), drawing(axis, points, most), (0,html_element.el)('ol', { class: 'points' }, ...lines), ...(left > 0 ? [(0,html_element.el)('p', { class: 'key' }, `${numbers/* plural */.LS(left, 'other score')}: see the metrics.`)] : []));
}
function drawing({ title, less, more }, points, most) {
    const [middleX, middleY] = [WIDTH / 2, HEIGHT / 2];
    const corner = (x, y, words) => (0,html_element.el)('text', { class: `corner ${x < middleX ? 'left' : 'right'}`, x, y }, words);
    return (0,html_element.el)('svg', { class: 'plane', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${title}, listed below` }, (0,html_element.el)('rect', { x: 0, y: 0, width: WIDTH, height: HEIGHT }), (0,html_element.el)('line', { class: 'zero', x1: middleX, x2: middleX, y1: 0, y2: HEIGHT }), (0,html_element.el)('line', { class: 'zero', x1: 0, x2: WIDTH, y1: middleY, y2: middleY }), corner(8, 18, `better, ${less}`), corner(WIDTH - 8, 18, `better, ${more}`), corner(8, HEIGHT - 8, `worse, ${less}`), corner(WIDTH - 8, HEIGHT - 8, `worse, ${more}`), ...points.map((point, at) => mark(point, at, most)));
}
function mark({ score, price: own }, at, most) {
    const turn = score.row.direction === 'higher' ? -1 : 1;
    const x = (value) => price_rounded(WIDTH / 2 + (value / most.x) * REACH.x);
    const y = (value) => price_rounded(HEIGHT / 2 + turn * (value / most.y) * REACH.y);
    const centre = { x: x(own.delta ?? 0), y: y(score.row.delta ?? 0) };
    const span = ({ ciLower, ciUpper }) => numbers/* isNumber */.Et(ciLower) && numbers/* isNumber */.Et(ciUpper) ? [ciLower, ciUpper] : null;
    const [across, along] = [span(own), span(score.row)];
    return (0,html_element.el)('g', { class: (0,forest/* toneOf */.YV)(score.row, score.row.verdict) }, ...(across
        ? [(0,html_element.el)('line', { class: 'whisker', x1: x(across[0]), x2: x(across[1]), y1: centre.y, y2: centre.y })]
        : []), ...(along ? [(0,html_element.el)('line', { class: 'whisker', x1: centre.x, x2: centre.x, y1: y(along[0]), y2: y(along[1]) })] : []), (0,html_element.el)('circle', { cx: centre.x, cy: centre.y, r: 9 }), (0,html_element.el)('text', { class: 'number', x: centre.x, y: centre.y + 4 }, numbers/* count */.U9(at + 1)));
}
const price_rounded = (value) => Math.round(value * 100) / 100;

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/schema.ts
var schema = __webpack_require__(1327);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
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
        directions: [...schema.DIRECTIONS],
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
    rows.direction.push(schema.DIRECTIONS.indexOf(row.direction));
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
        [(0,html_element.el)('code', {}, (0,html_words/* name */.UU)(row.field))],
        [(0,html_words/* name */.UU)(where)],
        [value(row.baseline)],
        [value(row.candidate)],
        meaning(row),
    ]);
    return [
        (0,html_element.el)('section', { 'aria-labelledby': 'settings' }, (0,html_element.el)('h2', { id: 'settings' }, 'Configuration differences'), rows.length > 0 ? (0,table/* table */.t)('Settings that differ', heads, rows) : (0,html_element.el)('p', {}, 'No setting differs.')),
    ];
}
const value = (text) => (text === null ? numbers/* UNDEFINED */.ZH : (0,html_element.el)('code', {}, (0,html_words/* name */.UU)(text)));
function meaning(row) {
    const message = differences/* meaningOf */.Pr(row);
    return [
        (0,html_element.el)('b', {}, ledger/* LEVELS */.A_[row.level]),
        ...(message ? [': ', ...(0,html_words/* prose */.CS)(message)] : []),
        ...(row.acceptedBy === undefined ? [] : ['; accepted by ', (0,html_element.el)('code', {}, (0,html_words/* name */.UU)(row.acceptedBy))]),
    ];
}
function acceptances({ report }) {
    if (report.acceptances.length === 0)
        return [];
    const heads = ['Task / scorer', 'State', 'By', 'Reason', 'Where', 'Until'].map(head => ({ head }));
    const rows = report.acceptances.map(each => [
        [(0,html_words/* name */.UU)(`${each.task} / ${each.scorer}`)],
        [ledger/* ACCEPTANCE_STATES */.d[each.state]],
        [(0,html_element.el)('code', {}, (0,html_words/* name */.UU)(each.approver))],
        (0,html_words/* prose */.CS)(each.reason),
        [each.source === 'review' ? 'review' : 'policy file'],
        [each.expires === null ? numbers/* UNDEFINED */.ZH : (0,html_words/* name */.UU)(each.expires)],
    ]);
    return [
        (0,html_element.el)('section', { 'aria-labelledby': 'accepted' }, (0,html_element.el)('h2', { id: 'accepted' }, 'Accepted regressions'), (0,table/* table */.t)('Acceptances', heads, rows)),
    ];
}

// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(5587);
// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(2584);
;// CONCATENATED MODULE: ./src/report/html/top.ts
/** What a reader sees first: verdict, story, what was compared with what, warnings, the next step. */








const TONES = { CAUTION: 'bad', WARNING: 'warn', NOTE: 'note', TIP: 'good' };
const SIGNS = { bad: '✕', warn: '!', note: 'i', good: '✓' };
function title({ suite, run }) {
    const sha = provenance/* shortSha */.Fu(run?.headCommit);
    return ['Eval regression', ...(suite === 'default' ? [] : [(0,html_words/* name */.UU)(suite)]), ...(sha === null ? [] : [sha])].join(' · ');
}
function verdict({ report }) {
    const tone = TONES[(0,sections_top/* alertKind */.LO)(report)];
    const word = (0,words/* verdictWord */.E0)(report.verdict);
    const passed = (0,words/* outcome */.bu)(report);
    const { lead, rest } = story/* headline */.Pl(report);
    return (0,html_element.el)('section', { id: 'verdict', class: `verdict ${tone}`, 'aria-labelledby': 'verdict-word' }, (0,html_element.el)('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[tone]), (0,html_element.el)('div', {}, (0,html_element.el)('h2', { id: 'verdict-word' }, (0,html_element.el)('span', { class: 'word' }, word), ...(passed === word ? [] : [' ', (0,html_element.el)('span', { class: 'outcome' }, passed)])), (0,html_element.el)('p', { class: 'story' }, (0,html_element.el)('strong', {}, ...(0,html_words/* prose */.CS)(lead)), ...(rest === '' ? [] : [' ', ...(0,html_words/* prose */.CS)(rest)])), next(report)));
}
function next(report) {
    const steps = (0,next_steps/* nextSteps */.Z)(report).flatMap((step, at) => [at === 0 ? '' : ' · ', ...(0,html_words/* withRunLinks */.H_)(step, report.run?.url)]);
    return (0,html_element.el)('p', { class: 'next' }, (0,html_element.el)('strong', {}, 'Next:'), ' ', ...steps.filter(part => part !== ''));
}
/** The numbers that people ask for first, as a row of figures. */
function figures({ report }) {
    const { samples, cost, tokens, time } = report.totals;
    if (report.comparisons.length === 0)
        return [];
    const moved = ({ relativeDelta, ciLower, ciUpper }) => relativeDelta === null ? '' : [numbers/* relative */.V8(relativeDelta), numbers/* interval */.YP(ciLower, ciUpper, 'percent')].join(' ');
    const change = (label, of, format) => of.baseline === null && of.candidate === null
        ? []
        : [top_figure(label, [of.baseline, of.candidate].map(value => unbroken(format(value))).join(' → '), moved(of))];
    const left = samples.paired - samples.compared;
    return [
        (0,html_element.el)('dl', { class: 'figures' }, top_figure('Samples compared', numbers/* count */.U9(samples.compared), left > 0 ? `of ${numbers/* count */.U9(samples.paired)} paired` : 'all that are paired'), ...change('Cost', cost, numbers/* money */.TG), ...change('Tokens', tokens, numbers/* tokens */.LU), ...change('Time', time, numbers/* duration */.p0)),
    ];
}
/** A line may break at the arrow, and not between a number and its unit. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
const top_figure = (label, value, note) => (0,html_element.el)('div', {}, (0,html_element.el)('dt', {}, label), (0,html_element.el)('dd', {}, (0,html_element.el)('b', {}, value), ...(note ? [' ', (0,html_element.el)('span', {}, note)] : [])));
/** What stands for a baseline of which there is no log. */
const MISSING = {
    found: 'not read',
    none: 'none',
    unreachable: 'could not be reached',
};
function top_provenance({ report, links }) {
    const origins = provenance/* baselineOrigins */.jr(report);
    const baseline = origins.map(pieces => (0,html_element.el)('dd', {}, ...pieces.map(piece => printed(piece, links.baselineRun))));
    const facts = [...provenance/* models */.Jn(report), provenance/* evaluated */.Wn(report), provenance/* attempts */.r2(report)].filter(Boolean);
    return (0,html_element.el)('dl', { class: 'provenance' }, (0,html_element.el)('dt', {}, 'Baseline'), ...(baseline.length > 0 ? baseline : [(0,html_element.el)('dd', {}, MISSING[report.baselineSearch.outcome])]), (0,html_element.el)('dt', {}, 'Candidate'), (0,html_element.el)('dd', {}, ...candidate(report)), ...facts.flatMap((fact, at) => [...(at === 0 ? [(0,html_element.el)('dt', {}, 'Compared')] : []), (0,html_element.el)('dd', {}, ...(0,html_words/* prose */.CS)(fact))]), ...(report.comparisons.length > 0 ? [(0,html_element.el)('dt', {}, 'To repeat'), (0,html_element.el)('dd', {}, (0,html_element.el)('code', {}, next_steps/* REPRODUCE */.a))] : []));
}
function printed({ text, kind, address }, run) {
    const label = kind === 'name' ? (0,html_element.el)('code', {}, (0,html_words/* name */.UU)(text)) : text;
    return (0,html_words/* link */.nf)(label, address ?? (text.startsWith('run ') ? run : undefined));
}
function candidate({ run, candidate: { evals } }) {
    if (!run?.headCommit)
        return [(0,html_element.el)('code', {}, (0,html_words/* name */.UU)(provenance/* logNames */.pd(evals)))];
    const pull = run.pullRequest === null ? '' : `pull request ${run.pullRequest}, `;
    return [(0,html_element.el)('code', {}, provenance/* shortSha */.Fu(run.headCommit) ?? ''), ` (${pull}`, (0,html_words/* link */.nf)(`run ${run.id}`, run.url), ')'];
}
const WARNINGS_SHOWN = 200;
function warnings({ report }) {
    const all = story/* warnings */.AR(report).filter(({ message }) => message !== report.headline);
    if (all.length === 0)
        return [];
    const shown = all
        .slice(0, WARNINGS_SHOWN)
        .map(reason => (0,html_element.el)('li', {}, ...(0,html_words/* withRunLinks */.H_)(story/* reasonText */.uV(reason), report.run?.url)));
    const rest = all.length > shown.length ? [(0,html_element.el)('li', {}, `${numbers/* count */.U9(all.length - shown.length)} more warnings`)] : [];
    return [
        (0,html_element.el)('section', { class: 'warnings', 'aria-labelledby': 'warnings' }, (0,html_element.el)('h2', { id: 'warnings' }, `${numbers/* plural */.LS(all.length, 'warning')}`), (0,html_element.el)('ul', {}, ...shown, ...rest)),
    ];
}

;// CONCATENATED MODULE: ./src/report/html/page.ts











/** In pieces, because the samples of a large comparison make a long text. */
function* renderHtml(report, { assets, links = {}, unchanged }) {
    const page = { report, links, samples: pageSamples(report, { unchanged, links }) };
    yield `<!doctype html>\n<html lang="en"><head>${head(`${title(report)} · ${report.verdict}`, assets)
        .map(html_element/* markup */.P)
        .join('')}`;
    // Our own style and script stand as they are: hashes of exactly these characters are in the policy above.
    yield `<style>${assets.style}</style></head><body>`;
    yield body(page).map(html_element/* markup */.P).join('\n');
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
        (0,html_element.el)('meta', { charset: 'utf-8' }),
        (0,html_element.el)('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        (0,html_element.el)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        (0,html_element.el)('meta', { name: 'color-scheme', content: 'light dark' }),
        (0,html_element.el)('meta', { name: 'referrer', content: 'no-referrer' }),
        (0,html_element.el)('title', {}, title),
    ];
}
/** By the id of their heading, in the order of the page. */
const SECTIONS = [
    { id: 'intervals', title: 'Intervals', draw: forest/* forest */.CE },
    { id: 'samples', title: 'Samples', draw: explorer },
    { id: 'moves', title: 'Moves', draw: moves },
    { id: 'price', title: 'Cost', draw: price },
    { id: 'history', title: 'History', draw: html_history/* history */.b },
    { id: 'metrics', title: 'Metrics', draw: metrics },
    { id: 'ledger', title: 'Ledger', draw: ledger_ledger },
    { id: 'settings', title: 'Configuration', draw: settings },
    { id: 'accepted', title: 'Accepted', draw: acceptances },
];
function body(page) {
    const sections = SECTIONS.map(each => ({ ...each, drawn: each.draw(page) })).filter(({ drawn }) => drawn.length > 0);
    return [
        (0,html_element.el)('a', { class: 'skip', href: '#main' }, 'Skip to the report'),
        (0,html_element.el)('header', {}, (0,html_element.el)('h1', {}, title(page.report)), (0,html_element.el)('nav', { 'aria-label': 'Sections' }, ...sections.map(({ id, title }) => (0,html_element.el)('a', { href: `#${id}` }, title)))),
        (0,html_element.el)('main', { id: 'main' }, verdict(page), ...figures(page), top_provenance(page), ...warnings(page), ...sections.flatMap(({ drawn }) => drawn)),
        footer(page),
    ];
}
/** The frame into which the script puts the samples. */
function explorer({ report, samples }) {
    if (report.comparisons.length === 0)
        return [];
    const content = samples === null
        ? (0,html_element.el)('p', {}, 'This report holds no sample that moved, errored or has no partner.')
        : (0,html_element.el)('div', { id: 'explorer' }, (0,html_element.el)('noscript', {}, 'The list of samples needs JavaScript.'));
    return [
        (0,html_element.el)('section', { class: 'explorer', 'aria-labelledby': 'samples' }, (0,html_element.el)('h2', { id: 'samples' }, 'Samples'), content),
    ];
}
function footer({ report, links }) {
    const places = [
        ['workflow run', links.run],
        ['comment', links.comment],
        ['MLflow, baseline', links.mlflowBaseline],
        ['MLflow, candidate', links.mlflowCandidate],
    ];
    const linked = places.flatMap(([label, address]) => (address === undefined ? [] : [' · ', (0,html_words/* link */.nf)(label, address)]));
    return (0,html_element.el)('footer', {}, (0,html_element.el)('p', {}, `${(0,html_words/* name */.UU)(report.tool.name)} ${(0,html_words/* name */.UU)(report.tool.version)} · ${(0,html_words/* name */.UU)(report.comparedAt)}`, ...linked));
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7270);
/** Tables that scroll sideways by themselves where a screen is narrow. */

/** A table longer than this scrolls by itself, under its heads. */
const LONG = 30;
function table(caption, columns, rows) {
    const kind = (at) => (columns[at]?.figures ? 'num' : undefined);
    return (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('div', { class: rows.length > LONG ? 'scroll long' : 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('table', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('caption', {}, caption), (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('thead', {}, (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('tr', {}, ...columns.map(({ head }, at) => (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('th', { scope: 'col', class: kind(at) }, head)))), (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('tbody', {}, ...rows.map(cells => (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('tr', {}, ...cells.map((cell, at) => drawn(cell, at, kind(at))))))));
}
const drawn = (cell, at, kind) => at === 0 ? (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('th', { scope: 'row' }, ...cell) : (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('td', { class: kind }, ...cell);


/***/ }),

/***/ 683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   H_: () => (/* binding */ withRunLinks),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7270);
/** The doors through which text enters the page: one line each, with what cannot be seen made visible. */



/** Longest text of strangers in one place of the static page; the explorer shows more. */
const NAME_LIMIT = 160;
const SENTENCE_LIMIT = 1200;
const name = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, NAME_LIMIT)) || '(empty)';
/** A sentence; `backticks` mark code, as in our own messages. */
function prose(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, SENTENCE_LIMIT))
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('code', {}, part) : part));
}
function link(label, address) {
    return address && _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE */ .KL.test(address) ? (0,_element_js__WEBPACK_IMPORTED_MODULE_0__.el)('a', { href: address, rel: 'noreferrer' }, label) : label;
}
/** A sentence whose addresses of workflow runs are links. */
function withRunLinks(text, runUrl) {
    const runs = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\//.exec(runUrl ?? '')?.[0];
    if (runs === undefined)
        return prose(text);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, SENTENCE_LIMIT))
        .split(/(https:\/\/\S+\/actions\/runs\/\d+)/)
        .flatMap(part => (part.startsWith(runs) ? [link(`run ${part.slice(runs.length)}`, part)] : spaced(part)));
}
/** `prose` trims; what stands around a link keeps its spaces. */
function spaced(text) {
    return [/^\s/.test(text) ? ' ' : '', ...prose(text), /\s$/.test(text) ? ' ' : ''].filter(part => part !== '');
}


/***/ }),

/***/ 7063:
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

/***/ 4537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ assembleReport),
  z: () => (/* binding */ policyParts)
});

// EXTERNAL MODULE: ./src/report/entries.ts
var entries = __webpack_require__(8682);
// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var headline = __webpack_require__(7282);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
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
var reasons = __webpack_require__(7063);
// EXTERNAL MODULE: ./src/report/sample-rows.ts + 4 modules
var sample_rows = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(1676);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var pair_ledger = __webpack_require__(3031);
// EXTERNAL MODULE: ./src/statistics/compare.ts + 10 modules
var compare = __webpack_require__(5186);
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
var words = __webpack_require__(2691);
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

/***/ 8557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* binding */ primaryMetric),
  mh: () => (/* binding */ sampleRows),
  md: () => (/* binding */ worstFirst)
});

// EXTERNAL MODULE: ./src/pair/identity.ts
var identity = __webpack_require__(1728);
// EXTERNAL MODULE: ./src/pair/ledger.ts
var ledger = __webpack_require__(3031);
// EXTERNAL MODULE: ./src/pair/resources.ts
var resources = __webpack_require__(369);
// EXTERNAL MODULE: ./src/report/entries.ts
var entries = __webpack_require__(8682);
// EXTERNAL MODULE: ./src/pair/reduced.ts
var reduced = __webpack_require__(2910);
// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(7930);
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
var gamma = __webpack_require__(3246);
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
var multiplicity = __webpack_require__(7656);
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
var sample_words = __webpack_require__(6466);
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

/***/ 1327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DIRECTIONS: () => (/* binding */ DIRECTIONS),
/* harmony export */   LEVELS: () => (/* binding */ LEVELS),
/* harmony export */   METRIC_VERDICTS: () => (/* binding */ METRIC_VERDICTS),
/* harmony export */   VERDICTS: () => (/* binding */ VERDICTS),
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
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
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(reportSchema, { io: 'output', target: 'draft-2020-12' });
}


/***/ }),

/***/ 8289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scrubReport),
/* harmony export */   L: () => (/* binding */ masking)
/* harmony export */ });
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


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   UP: () => (/* binding */ nothingRuledOut),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 8023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  RU: () => (/* binding */ metadataKeysOf),
  Mm: () => (/* binding */ sidesOf)
});

// UNUSED EXPORTS: compareLogs

// EXTERNAL MODULE: ./src/baseline/given-path.ts
var given_path = __webpack_require__(8680);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/logs/read.ts + 3 modules
var read = __webpack_require__(650);
// EXTERNAL MODULE: ./src/pair/evals.ts
var pair_evals = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/pair/filter.ts
var pair_filter = __webpack_require__(9288);
// EXTERNAL MODULE: ./src/pair/pair.ts + 5 modules
var pair_pair = __webpack_require__(9503);
// EXTERNAL MODULE: ./src/pair/suite-findings.ts
var suite_findings = __webpack_require__(3959);
// EXTERNAL MODULE: ./src/pair/identity.ts
var identity = __webpack_require__(1728);
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
var report_report = __webpack_require__(4537);
// EXTERNAL MODULE: ./src/sides.ts
var src_sides = __webpack_require__(1151);
// EXTERNAL MODULE: ./src/verdict/verdict.ts + 9 modules
var verdict_verdict = __webpack_require__(9920);
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
    const sides = await (0,src_sides/* readSides */.hn)({ ...request, metadataKeys: metadataKeysOf(request) });
    return {
        ...sides,
        policy: request.policy,
        scorers: request.scorers,
        filter: request.filter,
        suite: request.suite ?? 'default',
        now: request.now,
        search: { outcome: 'found', wantedCommit: null, evaluatedCommit: null, flags: [], rejected: [] },
        provenanceOf: given_path/* givenPath */.H,
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
    const verdict = (0,verdict_verdict/* reachVerdict */.nb)({
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

/***/ 7930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ fairCoinPmf),
/* harmony export */   bv: () => (/* binding */ fairCoinCdf)
/* harmony export */ });
/* unused harmony exports binomialPmf, binomialCdf, binomialSf, binomialTest */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
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

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ clusterSums),
/* harmony export */   Su: () => (/* binding */ clusterMean),
/* harmony export */   T8: () => (/* binding */ clusterSignFlip)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4104);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7023);
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

/***/ 5186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dS: () => (/* binding */ comparePaired),
  RW: () => (/* reexport */ comparePairedRatios),
  V5: () => (/* reexport */ pairs_needed/* pairsNeeded */.V5),
  J4: () => (/* reexport */ ratioOfSums)
});

// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/clusters.ts
var clusters = __webpack_require__(6584);
// EXTERNAL MODULE: ./src/statistics/groups.ts
var statistics_groups = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/statistics/lattice.ts
var lattice = __webpack_require__(4817);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(3977);
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
var sums = __webpack_require__(7023);
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
var gamma = __webpack_require__(3246);
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

// EXTERNAL MODULE: ./src/statistics/generalised-tango.ts
var generalised_tango = __webpack_require__(2610);
// EXTERNAL MODULE: ./src/statistics/intervals.ts
var intervals = __webpack_require__(777);
// EXTERNAL MODULE: ./src/statistics/student-t.ts
var student_t = __webpack_require__(9893);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(7412);
// EXTERNAL MODULE: ./src/statistics/roots.ts
var roots = __webpack_require__(5330);
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
    const rangeInterval = bound > 1 ? (0,generalised_tango/* generalisedTangoOfGroups */.u7)(groups, { level, bound }) : { lower, upper };
    return { interval: { lower, upper, method: 'Tango score' }, rangeInterval };
}
/** Shown: R = the largest difference seen. For margins: R = full range, since a rare large drop may be unseen. */
function scoreIntervals({ largest, bound, range, level }, groups) {
    if (bound === 0)
        return { interval: null, rangeInterval: null };
    const shown = (0,generalised_tango/* generalisedTangoOfGroups */.u7)(groups, { level, bound: largest || bound });
    return {
        interval: { ...shown, method: 'score' },
        rangeInterval: range === null ? null : (0,generalised_tango/* generalisedTangoOfGroups */.u7)(groups, { level, bound }),
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
    return (0,generalised_tango/* generalisedTangoOfGroups */.u7)(groups, { level, bound });
}
/** Clusters that all moved alike have no spread: the score interval with one value per cluster stays honest. */
function clusterMeansIntervals(draft) {
    const { sizes, sums } = (0,clusters/* clusterSums */.$r)({ differences: draft.differences, cluster: draft.cluster });
    return scoreIntervals(draft, (0,statistics_groups/* groupValues */.kc)(sums.map((total, g) => total / sizes[g])));
}

// EXTERNAL MODULE: ./src/statistics/pairs-needed.ts
var pairs_needed = __webpack_require__(2422);
// EXTERNAL MODULE: ./src/statistics/power.ts
var power = __webpack_require__(5942);
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
var binomial = __webpack_require__(7930);
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
var sign_flip = __webpack_require__(4104);
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
    const score = (0,generalised_tango/* generalisedScoreTest */.au)(draft.groups, { delta: 0, bound: draft.largest });
    return { ...flip, name: `${flip.name}, score test`, p: Math.max(flip.p, score ?? 1), exactP: null };
}
function clusterTest(draft) {
    const flip = chooseSignTest((0,clusters/* clusterSignFlip */.T8)({ differences: draft.differences, cluster: draft.cluster }));
    const p = draft.clusters.p === null ? flip.p : Math.max(flip.p, draft.clusters.p);
    return { name: 'cluster sign-flip, CR2 t', p, exactP: null, smallestP: flip.smallestP };
}

;// CONCATENATED MODULE: ./src/statistics/ratio.ts
/** Cost, tokens and time are compared as ratios: paired log ratios, or a ratio of sums where zeros forbid logs. */








const POWER = 0.8;
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
    return ((0,student_t/* tUpperQuantile */.k7)((1 - level) / 2, n - 1) + (0,student_t/* tUpperQuantile */.k7)(1 - POWER, n - 1)) * se;
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
        noise: draft.n === 0 ? null : (0,pairs_needed/* noiseOf */.YN)(draft.groups, { bound: draft.bound, designEffect: designEffect(draft) }),
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
        return (0,power/* detectableMeanDifference */.gH)({ se: clusters.seCr2, df: clusters.df, ...design });
    }
    if (flips)
        return (0,power/* detectableFlipDrop */.AN)({ n, flipRate: (flips.lost + flips.gained) / n, ...design });
    const deviation = (0,sums/* spread */.il)(draft.differences);
    if (deviation !== null)
        return (0,power/* detectableMeanDifference */.gH)({ se: deviation / Math.sqrt(n), df: n - 1, ...design });
    // Nothing moved: an all-or-nothing change of a few samples is what could have gone unseen.
    const share = draft.moves.same === n && draft.range ? (0,power/* detectableFlipDrop */.AN)({ n, flipRate: 0, ...design }) : null;
    return share === null ? null : share * draft.bound;
}
/** How much clusters inflate the variance of the mean; 1 without clusters or where it cannot be told. */
function designEffect({ clusters }) {
    if (!clusters?.seCr2 || !clusters.seNaive)
        return 1;
    return Math.max(1, (clusters.seCr2 / clusters.seNaive) ** 2);
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ bonettPriceT),
/* harmony export */   YV: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* unused harmony exports waldPairedInterval, agrestiMinInterval, bonettPriceInterval, clopperPearsonInterval, jeffreysInterval, newcombePairedInterval, newcombeUnpairedInterval, agrestiCaffoInterval */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9893);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7023);
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

/***/ 4817:
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

/***/ 7656:
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

/***/ 4104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ signFlip),
  s: () => (/* binding */ signFlipOfGroups)
});

// EXTERNAL MODULE: ./src/statistics/binomial.ts
var binomial = __webpack_require__(7930);
// EXTERNAL MODULE: ./src/statistics/checks.ts
var checks = __webpack_require__(2974);
// EXTERNAL MODULE: ./src/statistics/groups.ts
var statistics_groups = __webpack_require__(2943);
// EXTERNAL MODULE: ./src/statistics/lattice.ts
var lattice = __webpack_require__(4817);
// EXTERNAL MODULE: ./src/statistics/magnitude.ts
var magnitude = __webpack_require__(3977);
// EXTERNAL MODULE: ./src/statistics/normal.ts
var normal = __webpack_require__(7412);
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
var sums = __webpack_require__(7023);
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

/***/ 5199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   XB: () => (/* binding */ namesRuns),
/* harmony export */   gZ: () => (/* binding */ namesRun),
/* harmony export */   rt: () => (/* binding */ runName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _logs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
/** `mlflow:RUN_ID`, as a run is named on a command line and in a policy. */


const PREFIX = 'mlflow:';
/** It becomes part of an address. */
const RUN_ID = /^[A-Za-z0-9_-]{1,64}$/;
const namesRun = (text) => text.startsWith(PREFIX);
/** Whether a side of files, folders and runs, separated by commas, names one. */
const namesRuns = (side) => (0,_logs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(side).some(namesRun);
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


/***/ }),

/***/ 2491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ RESOURCE_MARGIN),
/* harmony export */   V7: () => (/* binding */ scoreMargin),
/* harmony export */   WB: () => (/* binding */ RATE_MARGIN),
/* harmony export */   Yg: () => (/* binding */ scoreRange),
/* harmony export */   rA: () => (/* binding */ ruledOut)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6105);

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

/***/ 289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _pair_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9503);

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

/***/ 6105:
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

/***/ 9920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ai: () => (/* binding */ EXIT_CODES),
  nb: () => (/* binding */ reachVerdict)
});

// UNUSED EXPORTS: conclude

// EXTERNAL MODULE: ./src/pair/pair.ts + 5 modules
var pair = __webpack_require__(9503);
// EXTERNAL MODULE: ./src/pair/settings.ts
var pair_settings = __webpack_require__(2243);
// EXTERNAL MODULE: ./src/pair/glob.ts
var glob = __webpack_require__(8080);
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
var multiplicity = __webpack_require__(7656);
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

// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/pair/sample-findings.ts
var sample_findings = __webpack_require__(6603);
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
    const comparable = evaluated.ledger.paired > 0 && (0,evals/* isFinished */.$g)(evaluated.baseline) && (0,evals/* isFinished */.$g)(evaluated.candidate);
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
var verdict_margin = __webpack_require__(2491);
// EXTERNAL MODULE: ./src/verdict/metric.ts
var verdict_metric = __webpack_require__(6105);
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

// EXTERNAL MODULE: ./src/pair/identity.ts
var identity = __webpack_require__(1728);
// EXTERNAL MODULE: ./src/statistics/compare.ts + 10 modules
var compare = __webpack_require__(5186);
// EXTERNAL MODULE: ./src/verdict/measured.ts
var measured = __webpack_require__(289);
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
    const names = columns.filter((0,pair/* isOfScorer */.Iz)(scorer)).map(({ name }) => name);
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


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



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
