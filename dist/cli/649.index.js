export const id = 649;
export const ids = [649];
export const modules = {

/***/ 8649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSPECT_HELP: () => (/* binding */ INSPECT_HELP),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7460);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6928);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2260);
/* harmony import */ var _pair_score_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4443);
/* harmony import */ var _report_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9218);
/** `eval-regression inspect`: what the reader understood of each log, and every warning. */






const INSPECT_HELP = `Usage: eval-regression inspect LOG... [--json]

Shows what was understood of each log (a file, a folder or a glob): header, counts, scores and every warning.

Exit code: 0 all logs were read, 2 one was not.
`;
async function inspectCommand(words, console) {
    const { logs: specs, values } = (0,_inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogArguments */ ._z)('inspect', words, { json: { type: 'boolean' } });
    const searches = await Promise.all(specs.map(_logs_open_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogs */ .J));
    const found = searches.flatMap(({ logs }) => logs);
    const seen = [];
    for (const log of found) {
        const outcome = log.kind === 'source' ? await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x6)(log.source) : log;
        if (outcome.kind === 'read' && outcome.log.header.invalidated)
            await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readInvalidations */ .md)(outcome.log);
        const inspected = inspectLog(outcome);
        seen.push(inspected);
        if (!values.json)
            console.out(describe(inspected));
    }
    for (const { path, reason } of searches.flatMap(({ skipped }) => skipped))
        console.err(`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(`${path} left out: ${reason}`)}\n`);
    if (values.json)
        console.out(`${JSON.stringify(seen, null, 2)}\n`);
    return seen.some(({ kind }) => kind === 'unreadable') ? 2 : 0;
}
function inspectLog(outcome) {
    return outcome.kind === 'unreadable' ? outcome : { kind: 'read', ...facts(outcome.log) };
}
function facts(log) {
    const { samples, header } = log;
    const count = (holds) => samples.filter(holds).length;
    return {
        ...(0,_report_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .evalEntry */ .Ze)(log, { facts: { digest: (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .evalDigest */ .BB)(log) } }),
        container: log.container,
        sizeBytes: log.sizeBytes,
        completeness: log.completeness,
        version: header.version,
        rows: samples.length,
        duplicates: log.duplicates,
        errored: count(sample => sample.error !== null),
        limited: count(sample => sample.limit !== null),
        invalidated: header.invalidated ? count(sample => sample.invalidated === true) : 0,
        reductions: log.reductions.length,
        scorers: [...(0,_pair_score_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreColumns */ .O)({ scorers: log.scorers, rows: samples }).columns.values()].map(column => scorerFacts(column)),
        usage: header.usage,
    };
}
function scorerFacts({ name, values, freeText }) {
    let scored = 0;
    let sum = 0;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        scored++;
        sum += value;
    }
    return { scorer: name, scored, unscored: values.length - scored, freeText, mean: scored === 0 ? null : sum / scored };
}
function describe(log) {
    if (log.kind === 'unreadable')
        return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.path)}\n  cannot be read: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.what)}\n  fix: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.fix)}\n\n`;
    const lines = [
        `${log.task} · ${log.model} · ${log.status}${log.completeness === 'partial' ? ' · partial' : ''}`,
        `${log.container}, ${log.sizeBytes} bytes, log version ${log.version}, Inspect ${log.inspectVersion ?? 'unknown'}, created ${log.created ?? 'unknown'}`,
        `${log.samples} samples, ${log.rows} rows (epochs: ${log.epochs ?? 'unknown'}), ${log.errored} errored, ${log.limited} limited, ${log.invalidated} invalidated, ${log.duplicates} duplicates`,
        `eval ${log.evalId}, task id ${log.taskId ?? 'none'}, run ${log.runId ?? 'none'}`,
        `digest ${log.digest}`,
        ...log.scorers.map(({ scorer, scored, unscored, mean, freeText }) => `scorer ${scorer}: ${scored} scored, ${unscored} not${freeText > 0 ? ` (${freeText} are free text)` : ''}, mean ${mean ?? 'undefined'}`),
        ...log.metrics.map(({ scorer, metric, reducer, value }) => `logged ${scorer}/${metric} (${reducer}): ${value ?? 'undefined'}`),
        ...log.warnings.map(({ code, message }) => `warning ${code}: ${message}`),
    ];
    return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.path)}\n${lines.map(line => `  ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(line)}\n`).join('')}\n`;
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   JF: () => (/* binding */ unpairedScorer),
/* harmony export */   Ze: () => (/* binding */ evalEntry),
/* harmony export */   lW: () => (/* binding */ unpairedEval)
/* harmony export */ });
/* harmony import */ var _pair_reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

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


/***/ })

};
