export const id = 148;
export const ids = [148];
export const modules = {

/***/ 8315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tellBeside),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

/** Between two lines of progress where none can be redrawn, in milliseconds: a log file stays short. */
const QUIET = 10_000;
/** `Reading logs: 12 of 40`, or `12` where nobody knows of how many; redrawn on a terminal; elsewhere a line now and then, and none for what is quickly done. */
function progressLine(console, what) {
    let shown = false;
    let lastTold = console.now().getTime();
    return {
        onProgress({ read, of }) {
            const progress = `${what}: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(read)}${of === null ? '' : ` of ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(of)}`}`;
            if (console.redraws) {
                if (of !== null && of < 2)
                    return;
                shown = true;
                console.err(`\r${progress}`);
                return;
            }
            const now = console.now().getTime();
            if (now - lastTold < QUIET)
                return;
            lastTold = now;
            console.err(`${progress}\n`);
        },
        done() {
            if (shown)
                console.err('\r\u001b[K');
        },
    };
}
/** On a line of its own, not behind a progress that is being redrawn. */
const tellBeside = (console, message) => console.err(`${console.redraws ? '\r\u001b[K' : ''}${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(message)}\n`);


/***/ }),

/***/ 6128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ lowerSamples),
/* harmony export */   Wx: () => (/* binding */ oneMetricPerScorer),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   tH: () => (/* binding */ mostUrgent)
/* harmony export */ });
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 6890:
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6363);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
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

/***/ 9377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ forest),
/* harmony export */   QR: () => (/* binding */ HALF),
/* harmony export */   Th: () => (/* binding */ FOREST_SIGNS),
/* harmony export */   Wn: () => (/* binding */ hasInterval),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   y6: () => (/* binding */ FOREST_LEGEND)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 4285:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
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

/***/ 4384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ methods)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 5587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   a: () => (/* binding */ REPRODUCE)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 9982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ setAside),
/* harmony export */   q: () => (/* binding */ correctedP)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);
/** Where a corrected p alone would mislead: what the metric shows by itself, in words. */

/** A raw p below this is worth a word even where correction set it aside. */
const NOTABLE_P = 0.1;
/**
 * What a corrected p of 1 hides: a raw p that is small, or an interval without 0. Empty where neither is so, and where the
 * judgement tells both p values anyway.
 */
function setAside(report, row) {
    const { pValue, adjustedPValue, smallestP, significant, flags } = row;
    if (pValue === null || adjustedPValue === null || significant || flags.includes('nominal'))
        return '';
    const family = familyOf(report, row);
    const alpha = family?.alpha ?? 1 - row.ciLevel;
    const apart = excludesZero(row);
    if (adjustedPValue <= alpha || (pValue >= NOTABLE_P && !apart))
        return '';
    const own = `p ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue)} by itself`;
    if (smallestP !== null && smallestP > alpha)
        return `${own}; ${movedSamples(row)} cannot reach ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(alpha)}`;
    if (_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(adjustedPValue) !== _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue))
        return `${own}, ${correctedP(report, row)}`;
    return apart ? `the interval leaves out 0, but p ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(pValue)} is above ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(alpha)}` : '';
}
const familyOf = (report, row) => report.families.find(({ name }) => name === row.family);
const excludesZero = ({ ciLower, ciUpper }) => (ciLower !== null && ciLower > 0) || (ciUpper !== null && ciUpper < 0);
function movedSamples({ flips, sampleCounts }) {
    return flips === null
        ? `${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(sampleCounts.regressed + sampleCounts.improved, 'sample')} that moved`
        : _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(flips.lost + flips.gained, 'flip');
}
/** `.31 corrected for 5 metrics`. */
function correctedP(report, row) {
    const family = familyOf(report, row);
    const correction = family ? `corrected for ${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS(family.size, 'metric')}` : 'corrected';
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp(row.adjustedPValue)} ${correction}`;
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ ownMoves),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
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

/***/ 8267:
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
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

/***/ 6466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ sampleWhy),
/* harmony export */   _2: () => (/* binding */ sampleScores),
/* harmony export */   s1: () => (/* binding */ COMPARED),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });
/* unused harmony export flagWords */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5616);
/** What every face says about one sample. `label` is ours, `quotes` are the log's own words. */

/** Worst first: what dropped, then what failed, then what moved away, then the gains, then the rest. */
const WORST_FIRST = [
    'regressed',
    'errored',
    'unscored',
    'changed',
    'missing',
    'new',
    'improved',
    'unchanged',
];
/** Between other scores there is no difference that would mean something. */
const COMPARED = new Set(['regressed', 'improved', 'unchanged']);
/** `1 → 0`; with epochs that are all right or wrong `3 of 4 → 1 of 4`. */
function sampleScores(row) {
    const baseline = passed(row.baselineEpochs) ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc(row.baselineScore, 'plain');
    const candidate = passed(row.candidateEpochs) ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .level */ .Rc(row.candidateScore, 'plain');
    return `${baseline} → ${candidate}`;
}
function passed(epochs) {
    if (epochs.length < 2 || !epochs.every(score => score === 0 || score === 1))
        return undefined;
    return `${epochs.filter(score => score === 1).length} of ${epochs.length}`;
}
/** Who accepted a drop stands with its metric; every sample would only repeat it. */
const FLAGS = {
    flaky: 'flaky on the baseline already',
    'newly-flaky': 'newly flaky',
    credible: 'more than chance',
    limited: 'hit a limit',
    accepted: '',
};
const flagWords = (flags) => flags
    .map(flag => FLAGS[flag])
    .filter(Boolean)
    .join(', ');
/** Why a sample scored as it did, as far as the log says. `textLimit` 0: without the words of the log. */
function sampleWhy(row, textLimit) {
    const said = [{ label: flagWords(row.flags), quotes: [] }, ...(textLimit > 0 ? quoted(row) : [])];
    return said.filter(({ label, quotes }) => label !== '' || quotes.length > 0);
}
function quoted({ detail, note }) {
    const one = (label, quote) => (quote ? [{ label, quotes: [quote] }] : []);
    return [
        ...one('', note),
        ...one('error', detail?.error),
        ...one('limit', detail?.limit),
        ...one('', detail?.candidateExplanation),
        ...one('answered', detail?.candidateAnswer),
        ...one('before', detail?.baselineAnswer === detail?.candidateAnswer ? null : detail?.baselineAnswer),
        ...one('expected', detail?.target),
    ];
}


/***/ }),

/***/ 5926:
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
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6890);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5616);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8267);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6363);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2584);







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

/***/ 2584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ warnings),
/* harmony export */   H_: () => (/* binding */ withRunLinks),
/* harmony export */   LO: () => (/* binding */ alertKind),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* unused harmony exports sentence, baselines */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8267);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6363);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);





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

/***/ 6363:
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5616);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5655);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
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

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   CE: () => (/* binding */ ledgerCounts),
/* harmony export */   DO: () => (/* binding */ deltaHead),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   EW: () => (/* binding */ taskLabel),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   P8: () => (/* binding */ deltaUnit),
/* harmony export */   Po: () => (/* binding */ sideValue),
/* harmony export */   Pt: () => (/* binding */ scaleOfRange),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   e0: () => (/* binding */ deltaOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   gP: () => (/* binding */ isLimitKept),
/* harmony export */   sf: () => (/* binding */ allInPoints),
/* harmony export */   vf: () => (/* binding */ candidateName)
/* harmony export */ });
/* unused harmony export marginOf */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _odds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9982);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/** What every face says about a metric, in plain words. Faces escape what they print; nothing here is markup. */



const RESOURCE_NAMES = { total_tokens: 'tokens', total_time: 'time' };
/** Longest name of a task, model or scorer within a label. */
const PART_LIMIT = 80;
/** The metrics of all comparisons in their order, without those that the policy ignores. */
function placed(report) {
    return report.comparisons.flatMap(comparison => comparison.metrics
        .filter(row => row.tier !== 'ignore')
        .map(row => ({ comparison, row, label: `${taskLabel(report, comparison)} / ${rowName(comparison, row)}` })));
}
/** The task, with its model only where the same task was compared for several models. */
function taskLabel(report, comparison) {
    const twins = report.comparisons.filter(other => other.task === comparison.task).length;
    const task = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.task, PART_LIMIT);
    return twins > 1 ? `${task} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(comparison.model, PART_LIMIT)})` : task;
}
/** The scorer, with its metric only where that is not the one that gates. */
function rowName(comparison, row) {
    if (row.scorer === null)
        return RESOURCE_NAMES[row.metric] ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.metric.replaceAll('_', ' '), PART_LIMIT);
    const scorer = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.scorer, PART_LIMIT);
    const siblings = comparison.metrics.filter(other => other.scorer === row.scorer);
    const gates = siblings.filter(({ tier }) => tier === 'gate');
    if (siblings.length === 1 || (row.tier === 'gate' && gates.length === 1))
        return scorer;
    const reducers = new Set(siblings.filter(other => other.metric === row.metric).map(other => other.reducer));
    return `${scorer}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.metric, PART_LIMIT)}${reducers.size > 1 ? ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(row.reducer, PART_LIMIT)})` : ''}`;
}
/** `300 samples`, `60 samples × 4` (epochs), with the clusters that count as one. */
function pairsOf(row) {
    const { baseline, candidate } = row.epochs;
    const epochs = baseline === candidate ? times(candidate) : `, epochs ${each(baseline)} → ${each(candidate)}`;
    const clusters = row.clusters === null ? '' : ` in ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(row.clusters, 'cluster')}`;
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(row.pairs, 'sample')}${epochs}${clusters}`;
}
const each = (epochs) => (epochs === null ? 'varying' : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(epochs));
const times = (epochs) => (epochs === null || epochs === 1 ? '' : ` × ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(epochs)}`);
/** Points for rates in [0, 1], per cent for ratios, else the score's own scale. */
function scaleOf(row) {
    if (row.unit === 'ratio')
        return 'percent';
    if (row.unit === 'rate')
        return 'points';
    return scaleOfRange(row.range);
}
const scaleOfRange = (range) => range?.min === 0 && range.max === 1 ? 'points' : 'plain';
/** One side's value. Resources are amounts per sample. */
function sideValue(row, value) {
    if (row.unit !== 'ratio')
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc(value, scaleOf(row));
    if (/cost/i.test(row.metric))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG(value);
    if (/time/i.test(row.metric))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0(value);
    return /token/i.test(row.metric) ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .tokens */ .LU(value) : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .level */ .Rc(value, 'plain');
}
/** `↓ −6.0 [−10.1, −2.3]`; the arrow follows the number, and only where something was found. */
function deltaOf(row) {
    const scale = scaleOf(row);
    const written = [_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv(row.delta, scale), _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP(row.ciLower, row.ciUpper, scale)]
        .filter(Boolean)
        .join(' ');
    return `${arrow(row)}${written}`;
}
function arrow({ verdict, flags, delta }) {
    const found = verdict === 'regressed' || verdict === 'improved' || flags.includes('nominal');
    if (!found || delta === null || delta === 0)
        return '';
    return delta < 0 ? '↓ ' : '↑ ';
}
function judge(report, { comparison, row }) {
    const blockedBy = obstacle(comparison, row);
    if (blockedBy)
        return {
            word: 'not comparable',
            note: join([blockedBy.message.replace(/\.$/, ''), accepted(blockedBy.acceptedBy)]),
        };
    const said = judgeTested(report, row);
    const tier = row.tier === 'advisory' ? 'advisory' : '';
    const note = join([(0,_odds_js__WEBPACK_IMPORTED_MODULE_2__/* .setAside */ .F)(report, row), said.note, coverageNote(row), accepted(row.acceptedBy), tier]);
    return { word: said.word, note };
}
const blocks = (comparison) => comparison.comparability.filter(({ level }) => level === 'block');
/**
 * What takes the verdict from a metric: a block of its whole comparison, of its scorer, or of the scorer it is a key of.
 * Coverage may block one reducer of a scorer and not another, so a metric that was judged has none.
 */
function obstacle(comparison, row) {
    if (row.verdict !== 'not-tested')
        return undefined;
    const base = row.scorer?.replace(/\[[^[\]]*\]$/, '');
    const found = blocks(comparison).filter(({ scorer }) => scorer === undefined || scorer === row.scorer || scorer === base);
    return found.find(({ message }) => message === row.reason) ?? found[0];
}
function judgeTested(report, row) {
    switch (row.verdict) {
        case 'regressed':
            return { word: 'regressed', note: regressedNote(row) };
        case 'improved':
            return { word: 'improved', note: '' };
        case 'no-worse':
            return noWorse(row);
        case 'inconclusive':
            return row.flags.includes('nominal') ? nominal(report, row) : inconclusive(row);
        case 'not-tested':
            return { word: 'not tested', note: row.reason };
    }
}
function regressedNote(row) {
    if (row.flags.includes('limit'))
        return row.reason;
    return row.flags.includes('beyond-margin') ? `by more than the margin of ${marginOf(row)}` : '';
}
function noWorse(row) {
    if (row.flags.includes('within-margin'))
        return { word: 'slightly worse, within the margin', note: `a real ${drop(row)}, but smaller than ${marginOf(row)}` };
    if (isLimitKept(row))
        return { word: 'keeps its limit', note: row.reason };
    return { word: 'no detectable change', note: ruledOut(row, `${drop(row)}s over`) };
}
/** Without a test, judged by a floor or a largest drop of the policy alone. */
const isLimitKept = ({ verdict, test, ruledOutDrop }) => verdict === 'no-worse' && test === null && ruledOutDrop === null;
function inconclusive(row) {
    if (row.flags.includes('limited-coverage')) {
        const word = row.significant ? `${moved(row)}, but too few samples were compared to judge` : 'no detectable change';
        return { word, note: ruledOut(row, `${drop(row)}s over`) };
    }
    if (row.ruledOutDrop === null)
        return { word: 'no detectable change', note: `nothing ruled out: ${row.reason}` };
    return { word: 'no detectable change', note: `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}` };
}
/** Raw and corrected p disagree: said in words, because two numbers alone explain nothing. */
function nominal(report, row) {
    const way = row.delta === null || row.delta === 0 ? '' : isWorse(row) ? ', perhaps worse' : ', perhaps better';
    const odds = `p ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp(row.pValue)} by itself, ${(0,_odds_js__WEBPACK_IMPORTED_MODULE_2__/* .correctedP */ .q)(report, row)}: may be luck`;
    return { word: `unclear${way}`, note: join([odds, `${ruledOut(row, `only ${drop(row)}s over`)}${needed(row)}`]) };
}
/** Which way the number went. */
const moved = ({ delta }) => ((delta ?? 0) < 0 ? 'dropped' : 'rose');
const isWorse = (row) => (row.delta ?? 0) < 0 === (row.direction === 'higher');
/** What "worse" is called: a drop, or a rise where lower is better. */
const drop = (row) => (row.direction === 'higher' ? 'drop' : 'rise');
const marginOf = (row) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej(row.margin, scaleOf(row));
function ruledOut(row, opening) {
    return row.ruledOutDrop === null ? '' : `${opening} ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s(row.ruledOutDrop, scaleOf(row))} ruled out`;
}
function needed(row) {
    if (row.pairsNeeded === null || row.margin === null || row.pairsNeeded <= row.pairs)
        return '';
    return ` (to rule out ${marginOf(row)}: about ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS(Math.ceil(row.pairsNeeded), 'sample')})`;
}
function coverageNote(row) {
    if (!row.flags.includes('limited-coverage'))
        return '';
    const worst = row.worstCase?.ruledOutDrop ?? null;
    const bound = worst === null
        ? ''
        : `; if the others had failed, only ${drop(row)}s over ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s(worst, scaleOf(row))} are ruled out`;
    return `only ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM(row.coverage)} of the samples could be compared${bound}`;
}
const accepted = (by) => (by === undefined ? '' : `accepted by ${by}`);
const join = (parts) => parts.filter(Boolean).join('; ');
/** What the candidate is called: a column head, and a phrase. */
function candidateName(report) {
    return report.run?.pullRequest == null
        ? { head: 'Candidate', phrase: 'the candidate' }
        : { head: 'PR', phrase: 'this pull request' };
}
/** The outcome in a heading: a word for people who read only that. */
function outcome({ verdict, conclusion, flags }) {
    if (conclusion === 'error')
        return 'could not compare';
    if (conclusion === 'fail')
        return verdict === 'regressed' ? 'failed' : `failed: ${PLAIN[verdict]}`;
    const unenforced = verdict === 'regressed' || verdict === 'not-comparable';
    if (unenforced)
        return `${PLAIN[verdict]}, not enforced`;
    if (verdict === 'no-baseline')
        return PLAIN[verdict];
    return verdict === 'inconclusive' && flags.length > 0 ? 'passed, inconclusive' : 'passed';
}
const PLAIN = {
    error: 'could not compare',
    regressed: 'regressed',
    'not-comparable': 'not comparable',
    inconclusive: 'inconclusive',
    improved: 'improved',
    'no-worse': 'no worse',
    'no-baseline': 'no baseline yet',
};
const verdictWord = (verdict) => PLAIN[verdict];
/** `862 paired: 860 compared, 2 errored; 0 changed, 0 added, 0 removed`. */
function ledgerCounts({ totals: { samples }, comparisons }) {
    const sum = (of) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(comparisons.reduce((total, each) => total + of(each), 0));
    const uncompared = Math.max(0, samples.paired - samples.compared);
    const left = uncompared > 0 ? `, ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(uncompared)} not` : '';
    const outside = `${sum(c => c.ledger.changed)} changed, ${sum(c => c.ledger.added)} added, ${sum(c => c.ledger.removed)} removed`;
    return `${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(samples.paired)} paired: ${_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9(samples.compared)} compared${left}; ${outside}`;
}
/** `Δ points [95 % CI]`: the unit stands in the head where every row has it, the level where every row has the same. */
function deltaHead(rows) {
    const levels = [...new Set(rows.map(({ row }) => _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidence */ .Rm(row.ciLevel)))];
    const level = levels.length === 1 ? `${levels[0]} ` : '';
    return `Δ${allInPoints(rows) ? ' points' : ''} [${level}CI]`;
}
const allInPoints = (rows) => rows.every(({ row }) => scaleOf(row) === 'points');
/** What a row's delta is measured in, where the head does not say so. */
function deltaUnit(row, allPoints) {
    return allPoints || row.delta === null ? '' : _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .unit */ .zA(scaleOf(row));
}


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   vY: () => (/* binding */ withSharedClusters),
/* harmony export */   wU: () => (/* binding */ readSide)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _logs_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1955);
/* harmony import */ var _logs_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3163);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(650);
/** The logs of both sides: found, read several at once, and looked at twice where the first look was not enough. */





/** @throws UserError when a side has nothing that can be read. */
async function readSides(request) {
    const { find = _logs_open_js__WEBPACK_IMPORTED_MODULE_3__/* .findLogs */ .J } = request;
    const [baseline, candidate] = await Promise.all([find(request.baseline), find(request.candidate)]);
    const outcomes = await readAll([...baseline.logs, ...candidate.logs], request);
    const sides = {
        baseline: sideOf('baseline', baseline, outcomes.slice(0, baseline.logs.length)),
        candidate: sideOf('candidate', candidate, outcomes.slice(baseline.logs.length)),
    };
    return withSharedClusters(sides, request.metadataKeys);
}
/** @throws UserError when nothing of it can be read. */
async function readSide(name, found, options) {
    return sideOf(name, found, await readAll(found.logs, options));
}
/** A side may cluster by a key that the other one does not mention: then that one is read again, with the key. */
async function withSharedClusters(sides, metadataKeys) {
    const keys = new Map();
    for (const { header } of [...sides.baseline.logs, ...sides.candidate.logs])
        keys.set(header.spec.task, [...(keys.get(header.spec.task) ?? []), ...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(header)]);
    const again = async (side) => ({
        ...side,
        logs: await inParallel(side.logs, async (log) => {
            const wanted = keys.get(log.header.spec.task) ?? [];
            const known = new Set([...(0,_logs_header_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterKeys */ .BM)(log.header), ...metadataKeys]);
            if (wanted.every(key => known.has(key)))
                return log;
            const outcome = await readSource(log.source, [...metadataKeys, ...wanted]);
            return outcome.kind === 'read' ? { ...outcome.log, warnings: log.warnings } : log;
        }),
    });
    return { baseline: await again(sides.baseline), candidate: await again(sides.candidate) };
}
async function readAll(found, { metadataKeys, onProgress }) {
    let read = 0;
    return inParallel(found, async (log) => {
        const outcome = log.kind === 'source' ? warned(await readSource(log.source, metadataKeys), log.warnings) : log;
        onProgress?.({ read: ++read, of: found.length });
        return outcome;
    });
}
function warned(outcome, warnings = []) {
    if (outcome.kind !== 'read' || warnings.length === 0)
        return outcome;
    return { kind: 'read', log: { ...outcome.log, warnings: [...warnings, ...outcome.log.warnings] } };
}
async function readSource(source, metadataKeys) {
    const outcome = await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(source, { metadataKeys });
    if (outcome.kind === 'read' && outcome.log.header.invalidated)
        await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readInvalidations */ .md)(outcome.log);
    return outcome;
}
/** Logs read at once: decompression of one overlaps with the parsing of another. */
const AT_ONCE = 4;
async function inParallel(items, task) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
function sideOf(name, { logs: found, skipped }, outcomes) {
    const logs = outcomes.flatMap(outcome => (outcome.kind === 'read' ? [outcome.log] : []));
    const failed = outcomes.flatMap((outcome, index) => {
        const source = found[index];
        return outcome.kind === 'unreadable' ? [{ ...outcome, named: source.kind !== 'source' || source.named }] : [];
    });
    // What a search of a folder met and plainly is no log hides nothing; what the user named, or is damaged, may.
    const unreadable = failed.filter(({ notALog, named }) => named || !notALog);
    const isTold = ({ reason, told }) => told === true || reason === _logs_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKS_LIKE_LOG */ .Yi;
    const strangers = failed
        .filter(({ notALog, named }) => !named && notALog)
        .map(({ path, what }) => ({ path, reason: what }));
    const [first] = failed;
    if (logs.length > 0 || first === undefined)
        return { logs, unreadable, ignored: [...strangers, ...skipped.filter(isTold)] };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        what: `No ${name} log can be read: ${first.what}`,
        where: `${first.path}${more}`,
        fix: first.fix,
    });
}


/***/ })

};
