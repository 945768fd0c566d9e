export const id = 526;
export const ids = [526];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSPECT_HELP: () => (/* binding */ INSPECT_HELP),
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _inputs_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7175);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3163);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/* harmony import */ var _pair_score_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5024);
/* harmony import */ var _report_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1197);
/* harmony import */ var _report_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8682);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5616);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5655);
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
            console.out(describe(inspected, console.width));
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
function describe(log, width) {
    if (log.kind === 'unreadable')
        return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.path)}\n  cannot be read: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.what)}\n  fix: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.fix)}\n\n`;
    const lines = [
        `${log.task} · ${log.model} · ${log.status}${log.completeness === 'partial' ? ' · partial' : ''}`,
        `${log.container}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .thousands */ .oh)(log.sizeBytes)} bytes, log version ${log.version}, Inspect ${log.inspectVersion ?? 'unknown'}, created ${log.created ?? 'unknown'}`,
        `${_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS(log.samples, 'sample')}, ${_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS(log.rows, 'row')} (epochs: ${log.epochs ?? 'unknown'}), ${log.errored} errored, ${log.limited} limited, ${log.invalidated} invalidated, ${_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS(log.duplicates, 'duplicate')}`,
        `eval ${log.evalId}, task id ${log.taskId ?? 'none'}, run ${log.runId ?? 'none'}`,
        `digest ${log.digest}`,
        ...log.scorers.map(({ scorer, scored, unscored, mean, freeText }) => `scorer ${scorer}: ${scored} scored, ${unscored} not${freeText > 0 ? ` (${freeText} are free text)` : ''}, mean ${shown(mean)}`),
        ...log.metrics.map(({ scorer, metric, reducer, value }) => `logged ${scorer}/${metric} (${reducer}): ${shown(value)}`),
        ...log.warnings.map(({ code, message }) => `warning ${code}: ${message}`),
    ];
    return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(log.path)}\n${lines.flatMap(line => (0,_report_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .LV)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(line), { limit: width, first: '  ', rest: '    ' })).join('\n')}\n\n`;
}
/** With --json in full. */
const shown = (value) => (value === null ? 'undefined' : _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .level */ .Rc(value, 'plain'));


/***/ }),

/***/ 6576:
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

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scoreColumns)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7954);

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
            return key === null ? value : (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreLeaf */ .Dl)(value, key);
        },
    };
    for (let row = 0; row < rows.length; row++) {
        const whole = rows[row]?.scores[position];
        const value = key === null ? whole : (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreLeaf */ .Dl)(whole, key);
        const number = (0,_score_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreToFloat */ .ON)(value);
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


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export cells */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/** Text in a terminal: how wide it is, how it is cut, filled up, wrapped and set in columns. */

/** East Asian wide and fullwidth ranges, and what is drawn as an emoji: two cells each. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const NO_WIDTH = /^(\p{M}|\u200c|\u200d|\ufe0e|\ufe0f)+$/u;
let graphemes;
function cells(text) {
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
    return cells(text).reduce((sum, grapheme) => sum + cellWidth(grapheme), 0);
}
/** Longest single text: a terminal is read from its end, so what stands above must not push it away. */
const TEXT_LIMIT = 600;
/** Text of strangers for a terminal: no control, escape or bidirectional character, no old-style runner command. */
function plain(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, TEXT_LIMIT)).replaceAll('##[', '# #[');
}
/** At most `limit` cells; a cut is marked. */
function cut(text, limit) {
    if (width(text) <= limit)
        return text;
    let used = 0;
    const kept = cells(text).filter(grapheme => {
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
    for (const grapheme of cells(text).reverse()) {
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


/***/ })

};
