export const id = 196;
export const ids = [196];
export const modules = {

/***/ 6815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runsInMlflow: () => (/* binding */ runsInMlflow)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/proxies.ts
var proxies = __webpack_require__(2069);
// EXTERNAL MODULE: ./src/mlflow/open.ts + 33 modules
var mlflow_open = __webpack_require__(6885);
// EXTERNAL MODULE: ./src/mlflow/settings.ts + 2 modules
var mlflow_settings = __webpack_require__(6055);
// EXTERNAL MODULE: ./src/sides.ts
var sides = __webpack_require__(1151);
// EXTERNAL MODULE: ./src/mlflow/filters.ts
var filters = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/tracked/run-logs.ts + 5 modules
var run_logs = __webpack_require__(1881);
;// CONCATENATED MODULE: ./src/tracked/past-runs.ts


/** Runs looked at: some months of a busy branch. */
const MOST_RUNS = 2000;
/**
 * Runs of pull requests are none of the base branch, and left out. Each log is downloaded when it is asked for.
 * @throws MlflowError
 */
async function* pastEvals(query, options) {
    const tags = { 'eval_regression.suite': query.suite, 'eval_regression.branch': query.branch };
    const conditions = Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [(0,filters/* tagIs */.TS)(key, value)]));
    const search = {
        experimentIds: [query.experimentId],
        filter: (0,filters/* all */.Q7)(...conditions, (0,filters/* statusIs */.lv)('FINISHED')),
        orderBy: ['attributes.start_time DESC'],
        limit: MOST_RUNS,
    };
    for await (const run of options.client.searchRuns(search)) {
        if (!(0,run_logs/* isEval */.LK)(run) || run.tags.has('eval_regression.pull_request') || !hasTags(run, tags))
            continue;
        const [task = '', model = ''] = ['inspect.task', 'inspect.model'].map(tag => run.tags.get(tag));
        if (!query.isWanted({ task, model }))
            continue;
        yield {
            found: await (0,run_logs/* logOf */.Gs)(run, options),
            commit: run.tags.get('eval_regression.commit') ?? run.tags.get('mlflow.source.git.commit') ?? null,
            startedAt: new Date(run.startTimeMs).toISOString(),
        };
    }
}
/** The search language cannot name every value exactly. */
const hasTags = ({ tags }, wanted) => Object.entries(wanted).every(([key, value]) => value === null || tags.get(key) === value);

// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
// EXTERNAL MODULE: ./src/commands/history-source.ts
var history_source = __webpack_require__(8794);
// EXTERNAL MODULE: ./src/commands/mlflow-runs.ts
var mlflow_runs = __webpack_require__(6300);
;// CONCATENATED MODULE: ./src/commands/history-mlflow.ts
/** Earlier runs of an experiment in MLflow, the newest first. */









/** @throws UserError, MlflowError */
async function runsInMlflow(source, { given, console, metadataKeys, folder, onRun }) {
    const asked = (0,mlflow_settings/* loadSettings */.M5)(console.env, { trackingUri: source.trackingUri, experimentName: source.experiment });
    const settings = (0,mlflow_runs.withServer)(asked, 'eval-regression history --mlflow');
    const onWait = (message) => (0,commands_console/* tellBeside */.K)(console, message);
    const { client, close } = await (0,mlflow_open/* openMlflow */.g)({ settings, proxies: (0,proxies/* proxiesOf */._)(console.env), onWait });
    const progress = (0,commands_console/* progressLine */.o)(console, 'Reading runs');
    try {
        const experiment = await client.experimentByName(settings.experimentName);
        if (experiment === undefined)
            throw new errors/* UserError */.y({
                what: `There is no experiment called ${settings.experimentName}.`,
                where: 'eval-regression history --mlflow',
                fix: 'Pass --experiment, or set MLFLOW_EXPERIMENT_NAME.',
            });
        const counts = new Map();
        const countOf = (of) => counts.get(JSON.stringify([of.task, of.model])) ?? 0;
        // Several variants of a task share the count of downloads: twice as many as wanted are looked at.
        const isWanted = (of) => (0,history_source/* isWantedTask */.n)(given, of) && countOf(of) < 2 * given.last;
        const query = { experimentId: experiment.experimentId, suite: given.suite, branch: given.branch, isWanted };
        let read = 0;
        for await (const { found, commit, startedAt } of pastEvals(query, { client, folder })) {
            progress.onProgress({ read: ++read, of: null });
            if (found.kind === 'unreadable') {
                (0,commands_console/* tellBeside */.K)(console, `${found.path} left out: ${found.what}`);
                continue;
            }
            const logs = await logsOf(found, metadataKeys);
            if (typeof logs === 'string') {
                (0,commands_console/* tellBeside */.K)(console, `${found.source.name} left out: ${logs}`);
                continue;
            }
            for (const log of logs) {
                const { task, model } = log.header.spec;
                counts.set(JSON.stringify([task, model]), countOf({ task, model }) + 1);
            }
            onRun({ logs, commit, createdAt: startedAt, url: null });
        }
    }
    finally {
        progress.done();
        await close();
    }
}
/** The one log, or why it cannot be read: it does not take the others with it. */
async function logsOf(found, metadataKeys) {
    try {
        return (await (0,sides/* readSide */.wU)('baseline', { logs: [found], skipped: [] }, { metadataKeys })).logs;
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.y)
            return thrown.problem.what;
        throw thrown;
    }
}


/***/ })

};
