export const id = 378;
export const ids = [378];
export const modules = {

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ firstObservation),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vc: () => (/* binding */ uniformEpochs)
/* harmony export */ });
/* harmony import */ var _score_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5024);

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
        ...(0,_score_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreColumns */ .O)({ scorers, rows: observations }, options),
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

/***/ 2910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ml: () => (/* binding */ scoredShare),
/* harmony export */   mp: () => (/* binding */ valueAtWorst),
/* harmony export */   oH: () => (/* binding */ reduceSide),
/* harmony export */   rx: () => (/* binding */ scoredEpochs)
/* harmony export */ });
/* unused harmony export plannedEpochs */
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6576);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7954);


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

/***/ 2045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* unused harmony exports betaCdf, betaSf, betaQuantile, betaUpperQuantile */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3246);
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

/***/ 3246:
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

/***/ 2610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ restrictedVariance),
/* harmony export */   au: () => (/* binding */ generalisedScoreTest),
/* harmony export */   u7: () => (/* binding */ generalisedTangoOfGroups)
/* harmony export */ });
/* unused harmony export generalisedTangoInterval */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5330);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9893);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7023);
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
    const bound = Math.max(wanted, (0,_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .largestSize */ .W5)(groups.values));
    if (!(bound > 0))
        throw new RangeError(`the bound must be > 0, got ${bound}`);
    return { estimate: (0,_sums_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(groups.values.map((value, i) => value * groups.counts[i])) / groups.total, bound };
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
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('level', options.level);
    const basis = prepare(groups, options.bound);
    if (basis === null)
        return null;
    const { estimate, bound } = basis;
    const tail = (1 - options.level) / 2;
    if (options.quantile === 't' && groups.total < 2)
        return { lower: -bound, upper: bound };
    const limit = options.quantile === 't' ? (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tUpperQuantile */ .k7)(tail, groups.total - 1) : (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperQuantile */ .tn)(tail);
    const unit = Math.sqrt((options.varianceFactor ?? 1) / groups.total);
    const score = (delta) => (estimate - delta) / (unit * Math.sqrt(restrictedVariance(groups, { delta, bound })));
    const onEnd = Math.abs(estimate) >= bound * (1 - ON_THE_END);
    return {
        lower: onEnd && estimate < 0
            ? -bound
            : (0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .root */ .z)(d => score(d) - limit, { low: -bound, high: estimate, atLow: Infinity, atHigh: -limit }),
        upper: onEnd && estimate > 0
            ? bound
            : (0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .root */ .z)(d => score(d) + limit, { low: estimate, high: bound, atLow: limit, atHigh: -Infinity }),
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
    return Math.min(1, 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSf */ .nG)(Math.abs(basis.estimate - at.delta) / Math.sqrt(variance / groups.total)));
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
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);

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

/***/ 3977:
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

/***/ 7412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ normalPdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   nG: () => (/* binding */ normalSf),
/* harmony export */   tn: () => (/* binding */ normalUpperQuantile)
/* harmony export */ });
/* unused harmony export normalCdf */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2974);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3246);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5330);
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

/***/ 2422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ borderlinePairs),
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   YN: () => (/* binding */ noiseOf)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
/* harmony import */ var _magnitude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3977);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/** How many pairs it would take to rule out a drop, from what one comparison shows about its noise. */





const BINS = 64;
const POWER = 0.8;
/** Summary of the differences' sizes; bins keep their mean square. */
function noiseOf(groups, scale) {
    const { values, counts, total } = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupSizes */ .eB)(groups);
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
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('level', level);
    const unit = (0,_magnitude_js__WEBPACK_IMPORTED_MODULE_4__/* .unitFor */ .SN)(comparison.noise?.bound ?? 1);
    const noise = comparison.noise && inUnitsOf(comparison.noise, unit);
    const [n, margin] = [comparison.n, input.margin / unit];
    if (noise === null || n === 0 || !(margin > 0) || margin >= noise.bound)
        return null;
    const seen = noise.sizes.length > 0;
    if (!seen && comparison.kind !== 'binary')
        return null;
    const basis = seen ? noise : { ...noise, sizes: [1], shares: [Math.min(1, _power_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSEEN_FLIPS */ .SP / n)] };
    const design = { changes: unchanged(basis), margin, bound: noise.bound, alpha: 1 - level, power: POWER };
    const pairs = comparison.kind === 'binary' ? (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToRuleOut */ .HA)(design) : borderlinePairs(design);
    return (0,_magnitude_js__WEBPACK_IMPORTED_MODULE_4__/* .finiteOrNull */ .Es)(Math.ceil(pairs * noise.designEffect));
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
    let pairs = (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToRuleOut */ .HA)(design);
    if (meanSquare === 0)
        return pairs;
    for (let round = 0; round < ROUNDS; round++) {
        const shift = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUpperQuantile */ .tn)(1 - design.power) * Math.sqrt(meanSquare / pairs);
        pairs = (pairs + (0,_power_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsToRuleOut */ .HA)({ ...design, changes: leaning(changes, shift / meanSquare), meanSquare })) / 2;
    }
    return pairs;
}
/** The same differences, reweighted in proportion to 1 + tilt·d (never below 0). */
function leaning({ values, counts, total }, tilt) {
    const weighted = counts.map((count, i) => count * Math.max(0, 1 + tilt * values[i]));
    const sum = weighted.reduce((all, weight) => all + weight, 0);
    return { values, counts: weighted.map(weight => (weight * total) / sum), total };
}


/***/ }),

/***/ 5942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ detectableFlipDrop),
/* harmony export */   HA: () => (/* binding */ pairsToRuleOut),
/* harmony export */   SP: () => (/* binding */ UNSEEN_FLIPS),
/* harmony export */   gH: () => (/* binding */ detectableMeanDifference)
/* harmony export */ });
/* unused harmony exports pairsToDetectFlips, pairsFromComponents, pairsForNonInferiority */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2974);
/* harmony import */ var _generalised_tango_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2610);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5330);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9893);
/** Planning: what a number of pairs can detect or rule out, from variance only, never from the observed change. */





function quantiles({ alpha, power }) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('alpha', alpha);
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('power', power);
    return { za: (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperQuantile */ .tn)(alpha / 2), zb: (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperQuantile */ .tn)(1 - power) };
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
    return shortfall(1) > 0 ? null : (0,_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .bisect */ .h)(shortfall, 0, 1);
}
/**
 * Smallest mean difference that a paired t test detects, in score units: (t₁₋α⸝₂ + t_power)·s/√n.
 * @param spread standard error of the mean and its degrees of freedom (n − 1, or Satterthwaite's)
 */
function detectableMeanDifference(spread) {
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePositive */ .z6)('df', spread.df);
    return ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .tUpperQuantile */ .k7)(spread.alpha / 2, spread.df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .tUpperQuantile */ .k7)(1 - spread.power, spread.df)) * spread.se;
}
/**
 * Pairs needed so that, if nothing changed, the score interval excludes a drop of `margin`.
 * `changes` is the distribution of differences without a change: symmetric about 0; `meanSquare` its mean square,
 * where `changes` is not that distribution itself. For pass/fail this is (z_a√V₀ + z_b√ψ)²/M² with Tango's V₀.
 */
function pairsToRuleOut(wanted) {
    const { za, zb } = quantiles(wanted);
    const { changes, margin, bound } = wanted;
    (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePositive */ .z6)('margin', margin);
    const atMargin = (0,_generalised_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .restrictedVariance */ .NL)(changes, { delta: -margin, bound });
    const atZero = wanted.meanSquare ?? (0,_generalised_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .restrictedVariance */ .NL)(changes, { delta: 0, bound });
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


/***/ }),

/***/ 5330:
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

/***/ 9893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ tSf),
/* harmony export */   k7: () => (/* binding */ tUpperQuantile),
/* harmony export */   uy: () => (/* binding */ tTwoSided)
/* harmony export */ });
/* unused harmony exports tCdf, tQuantile */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2045);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2974);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7412);
/* harmony import */ var _roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5330);
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

/***/ 7023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   W5: () => (/* binding */ largestSize),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _magnitude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);

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


/***/ })

};
