export const id = 49;
export const ids = [49,567];
export const modules = {

/***/ 8794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isWantedTask)
/* harmony export */ });
/* harmony import */ var _pair_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8080);
/** What every source of earlier runs is given. */

const isWantedTask = ({ task: glob }, { task }) => glob === null || (0,_pair_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(task, glob);


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HISTORY_HELP: () => (/* binding */ HISTORY_HELP),
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/error.ts
var error = __webpack_require__(6661);
;// CONCATENATED MODULE: ./src/github/problem.ts
/** What a route needs under `permissions:`; the first that fits. */
const NEEDS = [
    [/^(?:GET|HEAD) \/(?:pulls|issues|collaborators)/, 'pull-requests: read'],
    [/ \/(?:pulls|issues)/, 'pull-requests: write'],
    [/ \/check-runs/, 'checks: write'],
    [/ \/actions/, 'actions: read'],
    [/ \/commits\/\{sha\}\/pulls/, 'pull-requests: read'],
    [/ \/(?:contents|commits|compare|branches)/, 'contents: read'],
];
/** A refusal that no permission mends: a locked conversation, an archived repository. */
const NOT_ABOUT_RIGHTS = /locked|archived|blocked/i;
/** The line that this request needs, where the refusal is one of rights; null otherwise. */
function missingLine({ kind, message }) {
    if ((kind !== 'forbidden' && kind !== 'not-found') || NOT_ABOUT_RIGHTS.test(message))
        return null;
    return NEEDS.find(([route]) => route.test(message))?.[1] ?? null;
}
/** As a sentence. Naming one permission sets all others to none, so the rest must be named, too. */
function permissionsFix(line) {
    const lines = [...new Set(['contents: read', 'actions: read', line])];
    return `Add under "permissions:" of this job: ${lines.map(each => `"${each}"`).join(', ')}.`;
}
function problemOf(thrown) {
    const line = missingLine(thrown);
    const FIXES = {
        unauthorized: 'Check the input github-token.',
        'rate-limited': 'Run the job again later; GitHub allows 1,000 requests an hour and repository.',
    };
    return {
        what: `GitHub did not answer as needed: ${thrown.message}.`,
        where: 'GitHub’s REST interface',
        fix: line === null
            ? (FIXES[thrown.kind] ?? 'Run the job again; if it persists, look at githubstatus.com.')
            : permissionsFix(line),
    };
}

// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/mlflow/error.ts
var mlflow_error = __webpack_require__(3567);
// EXTERNAL MODULE: ./src/page-assets.ts
var page_assets = __webpack_require__(7164);
// EXTERNAL MODULE: ./src/report/history.ts + 2 modules
var report_history = __webpack_require__(7583);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/history-words.ts
var history_words = __webpack_require__(4282);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/history-text.ts
/** The history of metrics as text: for a terminal, and as markdown. */






const BARS = '▁▂▃▄▅▆▇█';
/** `support_qa / grounded, accuracy (acme/m-2)`. */
function seriesName({ task, model, scorer, metric, reducer, variant }) {
    const reduced = reducer === 'mean' ? '' : ` of ${reducer}`;
    return `${task} / ${scorer}, ${metric}${reduced} (${[model, variant].filter(Boolean).join(', ')})`;
}
/** `8 runs, 80.3 % → 74.3 %, moved by at most 2.1 points from run to run`. */
function summaryOf(series) {
    const { points, range, direction } = series;
    const scale = (0,words/* scaleOfRange */.Pt)(range);
    const [first, last] = [points[0]?.value ?? null, points.at(-1)?.value ?? null];
    const values = points.length > 1 ? `${numbers/* level */.Rc(first, scale)} → ${numbers/* level */.Rc(last, scale)}` : numbers/* level */.Rc(last, scale);
    const lower = direction === 'lower' ? ['lower is better'] : [];
    return [numbers/* plural */.LS(points.length, 'run'), values, (0,history_words/* movedBy */.bb)(series), ...lower].filter(Boolean).join(', ');
}
/** One bar for each run, oldest first. */
function sparkline({ points, range }) {
    // In quarters, so that no difference of two numbers is larger than any number.
    const known = points.flatMap(({ value }) => (value === null ? [] : value / 4));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const least = (range === null ? Math.abs(high) : range.max / 4 - range.min / 4) * history_words/* LEAST_SHOWN */.a;
    const span = Math.max(high - low, least) || 1;
    const from = low - (span - (high - low)) / 2;
    const bar = (value) => BARS[Math.max(0, Math.min(BARS.length - 1, Math.floor(((value / 4 - from) / span) * BARS.length)))] ?? '';
    return points.map(({ value }) => (value === null ? ' ' : bar(value))).join('');
}
function renderHistoryTerminal(history, { width: limit, colour }) {
    const bold = (text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
    const blocks = history.map(series => [
        bold((0,report_text/* noCommand */.hh)((0,columns/* shorten */.ml)((0,columns/* plain */.pj)(seriesName(series)), limit))),
        ...(0,columns/* wrap */.LV)(`${newest(sparkline(series), limit - 2)}  ${summaryOf(series)}`, { limit, first: '  ', rest: '  ' }),
        ...pointLines(series, limit),
        '',
    ]);
    return blocks
        .flat()
        .map(line => `${(0,report_text/* noCommand */.hh)(line)}\n`)
        .join('');
}
/** Of more bars than there is room for, the last ones. */
const newest = (bars, room) => (bars.length <= room ? bars : `…${bars.slice(1 - room)}`);
const INDENT = '    ';
function pointLines({ points, range }, limit) {
    const scale = (0,words/* scaleOfRange */.Pt)(range);
    const figures = (0,columns/* columns */.YB)('rrl', points.map(point => [
        numbers/* level */.Rc(point.value, scale),
        point.ciLower === null ? '' : `[${(0,history_words/* between */.Tq)(point, scale)}]`,
        (0,columns/* plain */.pj)((0,history_words/* moveOf */.ds)(point, scale)),
    ]));
    const room = Math.max(LEAST_RUN, limit - INDENT.length - 2 - Math.max(0, ...figures.map(columns/* width */.VL)));
    const runs = points.map(point => (0,columns/* shorten */.ml)((0,columns/* plain */.pj)((0,history_words/* runOf */.ng)(point)), room));
    const widest = Math.max(0, ...runs.map(columns/* width */.VL));
    return runs.map((run, at) => (0,columns/* cut */.Jj)(`${INDENT}${(0,columns/* padEnd */.f)(run, widest)}  ${figures[at]}`, limit));
}
/** Cells that the name of a run has at least. */
const LEAST_RUN = 8;
function renderHistoryMarkdown(history) {
    const cells = history.map(series => [
        (0,markdown/* prose */.CS)(seriesName(series), 300),
        (0,markdown/* code */.aY)(sparkline(series)),
        (0,markdown/* prose */.CS)(summaryOf(series)),
        (0,markdown/* link */.nf)((0,markdown/* prose */.CS)((0,history_words/* runOf */.ng)(series.points.at(-1))), series.points.at(-1)?.url),
    ]);
    const heads = ['Task / scorer', 'Oldest to newest', 'What it did', 'Newest run'];
    const levels = [...new Set(history.map(({ ciLevel }) => numbers/* confidence */.Rm(ciLevel)))].join(', ');
    return `### History of ${numbers/* plural */.LS(history.length, 'metric')}\n\n${(0,markdown/* table */.tp)('llll', heads, cells)}\n\n${(0,markdown/* prose */.CS)(`${history_words/* MOVES */.l2} (${levels})`)}\n`;
}

// EXTERNAL MODULE: ./src/report/html/element.ts
var html_element = __webpack_require__(7270);
// EXTERNAL MODULE: ./src/report/html/history.ts + 1 modules
var html_history = __webpack_require__(9514);
// EXTERNAL MODULE: ./src/report/html/page.ts + 8 modules
var page = __webpack_require__(9004);
// EXTERNAL MODULE: ./src/report/html/words.ts
var html_words = __webpack_require__(683);
;// CONCATENATED MODULE: ./src/report/html/history-page.ts
/** The history alone as a page of its own: no script, one file. */







function renderHistoryHtml({ tool, madeAt, history }, assets) {
    const title = `History of ${numbers/* plural */.LS(history.length, 'metric')}`;
    const drawn = history.map(series => ({ label: seriesName(series), series, candidate: '' }));
    const main = (0,html_element.el)('main', { id: 'main' }, (0,html_element.el)('section', { class: 'history', 'aria-label': 'History' }, (0,html_element.el)('p', { class: 'key' }, history_words/* MOVES */.l2), ...(0,html_history/* charts */.e)(drawn)));
    const footer = (0,html_element.el)('footer', {}, (0,html_element.el)('p', {}, `${(0,html_words/* name */.UU)(tool.name)} ${(0,html_words/* name */.UU)(tool.version)} · ${(0,html_words/* name */.UU)(madeAt)}`));
    const body = [(0,html_element.el)('header', {}, (0,html_element.el)('h1', {}, title)), main, footer].map(html_element/* markup */.P).join('\n');
    return `<!doctype html>\n<html lang="en"><head>${(0,page/* head */.d)(title, assets).map(html_element/* markup */.P).join('')}<style>${assets.style}</style></head><body>${body}</body></html>\n`;
}

// EXTERNAL MODULE: ./src/report/scrub.ts
var scrub = __webpack_require__(8289);
// EXTERNAL MODULE: ./src/run.ts + 1 modules
var run = __webpack_require__(8023);
// EXTERNAL MODULE: ./src/tracked/run-name.ts
var run_name = __webpack_require__(5199);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
;// CONCATENATED MODULE: ./src/commands/history-arguments.ts
/** The words of `history`. */

const OPTIONS = {
    mlflow: { type: 'boolean' },
    'tracking-uri': { type: 'string' },
    experiment: { type: 'string' },
    repository: { type: 'string' },
    workflow: { type: 'string' },
    'artifact-name': { type: 'string' },
    suite: { type: 'string' },
    branch: { type: 'string' },
    last: { type: 'string' },
    task: { type: 'string' },
    scorer: { type: 'string', multiple: true },
    policy: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    html: { type: 'string' },
};
const LAST = 8;
const MOST = 500;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
/** @throws UserError that lists every mistake. */
function parseHistoryArguments(words) {
    const { values, positionals } = (0,argv/* parse */.qg)('history', words, OPTIONS);
    const problems = [];
    const given = {
        source: sourceOf(values, positionals, problems),
        last: lastOf(values.last, problems),
        suite: values.suite ?? null,
        branch: values.branch ?? null,
        task: values.task ?? null,
        scorers: values.scorer ?? null,
        policyFile: values.policy ?? null,
        json: values.json ?? null,
        markdown: values.markdown ?? null,
        html: values.html ?? null,
    };
    if ([given.json, given.markdown, given.html].filter(file => file === '-').length > 1)
        problems.push('only one of --json, --markdown, --html can go to "-"');
    if (problems.length > 0)
        throw (0,argv/* usageError */.Wp)('history', problems.join('; '));
    return given;
}
function sourceOf(values, logs, problems) {
    const isMlflow = values.mlflow === true || values.experiment !== undefined || values['tracking-uri'] !== undefined;
    const named = [logs.length > 0, isMlflow, values.repository !== undefined].filter(Boolean).length;
    if (named !== 1)
        problems.push('expected one source: LOG…, --mlflow or --repository OWNER/NAME');
    if (isMlflow)
        return { kind: 'mlflow', trackingUri: values['tracking-uri'], experiment: values.experiment };
    if (values.repository === undefined) {
        const unused = ['suite', 'branch', 'workflow', 'artifact-name'].filter(each => values[each] !== undefined);
        if (unused.length > 0 && named === 1)
            problems.push(`${unused.map(each => `--${each}`).join(', ')} has no meaning for logs at hand`);
        return { kind: 'logs', logs };
    }
    if (!REPOSITORY.test(values.repository))
        problems.push(`--repository must be OWNER/NAME, got ${JSON.stringify(values.repository)}`);
    return {
        kind: 'artifacts',
        repository: values.repository,
        workflow: values.workflow ?? null,
        prefix: values['artifact-name'] ?? 'eval-regression',
    };
}
function lastOf(text, problems) {
    if (text === undefined)
        return LAST;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= 1 && value <= MOST)
        return value;
    problems.push(`--last must be a whole number from 1 to ${MOST}, got ${JSON.stringify(text)}`);
    return LAST;
}

// EXTERNAL MODULE: ./src/baseline/given-path.ts
var given_path = __webpack_require__(8680);
// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(1151);
// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
// EXTERNAL MODULE: ./src/commands/history-source.ts
var history_source = __webpack_require__(8794);
;// CONCATENATED MODULE: ./src/commands/history-logs.ts
/** Earlier runs among logs at hand, the newest first. */






/** @throws UserError when none of them can be read. */
async function runsAtHand(found, { given, console, metadataKeys, onRun }) {
    const progress = (0,commands_console/* progressLine */.o)(console, 'Reading logs');
    const side = await (0,sides/* readSide */.wU)('baseline', found, { metadataKeys, ...progress }).finally(progress.done);
    tellLeftOut(console, side);
    const wanted = side.logs.filter(({ header }) => (0,history_source/* isWantedTask */.n)(given, header.spec));
    for (const log of wanted.toSorted(newestFirst))
        onRun(ofLog(log));
}
function tellLeftOut(console, { logs, unreadable, ignored }) {
    const unfinished = logs.filter(({ header }) => header.status !== 'success');
    const told = [
        ...unreadable.map(({ path, what }) => `${path} left out: ${what}`),
        ...ignored.map(({ path, reason }) => `${path} left out: ${reason}`),
        ...unfinished.map(({ path, header }) => `${path} left out: the eval did not finish (${header.status})`),
    ];
    for (const line of told)
        console.err(`${(0,report_text/* safeLine */.om)(line)}\n`);
}
const newestFirst = (a, b) => (0,evals/* createdAt */.CT)(b) - (0,evals/* createdAt */.CT)(a) || (a.path < b.path ? -1 : 1);
function ofLog(log) {
    const origin = (0,given_path/* givenPath */.H)(log);
    return { logs: [log], commit: origin.commit, createdAt: origin.createdAt, url: null };
}

// EXTERNAL MODULE: ./src/commands/policy.ts
var commands_policy = __webpack_require__(5950);
// EXTERNAL MODULE: ./src/commands/write-to.ts
var write_to = __webpack_require__(7391);
;// CONCATENATED MODULE: ./src/commands/history.ts
/** `eval-regression history`: every metric over the last runs of a branch, with intervals and moves. */




















const HISTORY_HELP = `Usage: eval-regression history LOG… [options]
       eval-regression history --mlflow [--experiment NAME] [options]
       eval-regression history --repository OWNER/NAME [options]

Shows every metric over the last runs: value, interval, and how far it moved from run to run on the samples of both.
That is what moves by itself; a slow drift shows here that no single comparison can find.

  LOG                      files, folders, globs or mlflow:RUN_ID
  --mlflow                 the newest runs of an experiment, without those of pull requests
  --experiment NAME        default INSPECT_MLFLOW_EXPERIMENT_NAME, else MLFLOW_EXPERIMENT_NAME, else inspect_ai
  --tracking-uri URI       the server (default INSPECT_MLFLOW_TRACKING_URI, else MLFLOW_TRACKING_URI)
  --repository OWNER/NAME  baselines that the Action recorded as artifacts; the token: GITHUB_TOKEN or GH_TOKEN
  --workflow FILE          records of this workflow only, such as evals.yml
  --artifact-name PREFIX   default eval-regression
  --branch NAME            default the repository's default branch; in MLflow any
  --suite NAME             default "default"; in MLflow any
  --last N                 runs of each eval (default 8)
  --task GLOB              tasks of this name only
  --scorer NAME            this scorer only (repeatable)
  --policy FILE            directions, ranges and clusters of metrics (default .github/eval-regression.yml)
  --json FILE              the history as JSON; --markdown FILE a table; --html FILE charts
                           "-" writes that format to the standard output

Exit code: 0 shown, 2 nothing could be shown.
`;
async function historyCommand(words, console) {
    const given = parseHistoryArguments(words);
    const policy = await (0,commands_policy/* readPolicy */.T)({ policyFile: given.policyFile, settings: {} }, console);
    const histories = new report_history/* EvalHistories */.P({ policy, scorers: given.scorers }, given.last);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'eval-regression-'));
    try {
        const metadataKeys = (0,run/* metadataKeysOf */.RU)({ policy, filter: [] });
        await readRuns({ given, console, metadataKeys, folder, onRun: run => histories.add(run) });
    }
    catch (thrown) {
        throw explained(thrown);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    const history = histories.series();
    if (history.length === 0)
        throw nothingFound(given);
    await write(history, { given, console });
    return 0;
}
async function readRuns(source) {
    const { given, console } = source;
    switch (given.source.kind) {
        case 'mlflow':
            return (await Promise.all(/* import() */[__webpack_require__.e(967), __webpack_require__.e(885), __webpack_require__.e(300), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 6815))).runsInMlflow(given.source, source);
        case 'artifacts':
            return (await Promise.all(/* import() */[__webpack_require__.e(967), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 9177))).recordedRuns(given.source, source);
        case 'logs': {
            const { logs } = given.source;
            if (!logs.some(run_name/* namesRuns */.XB))
                return runsAtHand(await (0,logs_open/* findLogs */.J)(logs), source);
            const { openRuns } = await Promise.all(/* import() */[__webpack_require__.e(967), __webpack_require__.e(885), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 6300));
            const runs = await openRuns(console);
            try {
                return await runsAtHand(await runs.find(logs.join(',')), source);
            }
            finally {
                await runs.close();
            }
        }
    }
}
function explained(thrown) {
    if ((0,error/* isGitHub */.W)(thrown))
        return new errors/* UserError */.y(problemOf(thrown), { cause: thrown });
    if (!(0,mlflow_error/* isMlflow */.e)(thrown))
        return thrown;
    return new errors/* UserError */.y({
        what: `The runs cannot be had from MLflow: ${thrown.message}.`,
        where: 'eval-regression history --mlflow',
        fix: 'Check the address of the server and the credentials, and try again.',
    }, { cause: thrown });
}
function nothingFound({ source, task, scorers }) {
    const filtered = task !== null || scorers !== null;
    const fixes = {
        logs: 'Name finished logs with scores; "eval-regression inspect LOG…" shows what is in them.',
        mlflow: 'Check --experiment, --suite and --branch; "eval-regression track" logs finished evals.',
        artifacts: 'Check --branch, --suite, --workflow and --artifact-name; records expire after 90 days unless retention-days says more.',
    };
    return new errors/* UserError */.y({
        what: filtered
            ? 'No finished run has a metric of this task and scorer.'
            : 'No finished run with a metric was found.',
        where: source.kind === 'logs' ? source.logs.join(' ') : `eval-regression history (${source.kind})`,
        fix: filtered ? 'Check --task and --scorer.' : fixes[source.kind],
    });
}
async function write(whole, { given, console }) {
    const mask = (0,scrub/* masking */.L)(console.secrets);
    const history = whole.map(series => ({
        ...series,
        task: mask(series.task),
        model: mask(series.model),
        scorer: mask(series.scorer),
        metric: mask(series.metric),
        reducer: mask(series.reducer),
        ...(series.variant !== undefined && { variant: mask(series.variant) }),
    }));
    const madeAt = console.now().toISOString();
    const faces = [
        {
            target: given.json,
            render: () => `${JSON.stringify({ schemaVersion: 1, tool: version/* TOOL */.j, madeAt, history }, null, 2)}\n`,
        },
        { target: given.markdown, render: () => renderHistoryMarkdown(history) },
        {
            target: given.html,
            render: () => renderHistoryHtml({ tool: version/* TOOL */.j, madeAt, history }, (0,page_assets/* readPageAssets */.B)(console.page)),
        },
    ];
    for (const { target, render } of faces)
        if (target !== null)
            await (0,write_to/* writeTo */.j)(target, [render()], console);
    if (faces.every(({ target }) => target !== '-'))
        console.out(renderHistoryTerminal(history, console));
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isGitHub),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    status;
    /** How long GitHub asks to wait; null: it does not say. */
    retryAfterSeconds;
    constructor({ kind, status, message, retryAfterSeconds = null, }, options) {
        super(message, options);
        this.kind = kind;
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/** Whether this is a failure of one of these kinds. */
function isGitHub(thrown, ...kinds) {
    return thrown instanceof GitHubError && (kinds.length === 0 || kinds.includes(thrown.kind));
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
