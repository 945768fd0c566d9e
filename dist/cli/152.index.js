export const id = 152;
export const ids = [152];
export const modules = {

/***/ 7152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMPARE_HELP: () => (/* binding */ COMPARE_HELP),
  compare: () => (/* binding */ compare),
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __webpack_require__(7175);
// EXTERNAL MODULE: ./src/inputs/policy.ts
var inputs_policy = __webpack_require__(4035);
// EXTERNAL MODULE: ./src/logs/sha256.ts
var sha256 = __webpack_require__(1628);
// EXTERNAL MODULE: ./src/report/headline.ts + 1 modules
var headline = __webpack_require__(7282);
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
var sample_rows = __webpack_require__(8557);
// EXTERNAL MODULE: ./src/report/scrub.ts
var scrub = __webpack_require__(8289);
;// CONCATENATED MODULE: ./src/leave.ts




/** Text is reduced to what may leave, and secrets are taken out. */
function fitToLeave(report, { policy, secrets }) {
    return (0,scrub/* scrubReport */.A)(withSampleDetails(report, policy.sampleDetails, sha256/* sha256 */.s), secrets);
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

// EXTERNAL MODULE: ./src/logs/open.ts
var logs_open = __webpack_require__(3163);
// EXTERNAL MODULE: ./src/page-assets.ts
var page_assets = __webpack_require__(7164);
// EXTERNAL MODULE: ./src/pair/filter.ts
var pair_filter = __webpack_require__(9288);
// EXTERNAL MODULE: ./src/report/budget.ts
var budget = __webpack_require__(2585);
// EXTERNAL MODULE: ./src/report/provenance.ts
var provenance = __webpack_require__(8267);
// EXTERNAL MODULE: ./src/report/schema.ts
var schema = __webpack_require__(1327);
;// CONCATENATED MODULE: ./src/report/marker.ts
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
        `head=${safe((0,provenance/* shortSha */.Fu)(run?.headCommit) ?? 'unknown')}`,
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
const isVerdict = (text) => VERDICTS.some(verdict => verdict === text);
/** Negative when `a` is the older one. */
const compareAttempts = (a, b) => a.run - b.run || a.attempt - b.attempt;
/** Attempts at the commit of a new run, by the comment that stands: a push begins anew. */
function earlierAttempts(standing, now) {
    if (standing === null || standing.head !== shortSha(now.head))
        return [];
    const { run, attempt, verdict, earlier } = standing;
    const all = verdict === null ? earlier : [...earlier, { run, attempt, verdict }];
    return all.filter(each => compareAttempts(each, now) < 0);
}

// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(6015);
;// CONCATENATED MODULE: ./src/report/comment.ts
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
    return (0,budget/* fitted */.$)(FULL, budgetBytes, (detail, leftOut) => `${marker(report)}\n${(0,page/* markdownPage */.t)({ report, detail, links }, leftOut)}`);
}

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

// EXTERNAL MODULE: ./src/report/html/page.ts + 8 modules
var html_page = __webpack_require__(9004);
// EXTERNAL MODULE: ./src/report/report.ts + 3 modules
var report_report = __webpack_require__(4537);
// EXTERNAL MODULE: ./src/report/attention.ts
var attention = __webpack_require__(6128);
// EXTERNAL MODULE: ./src/report/columns.ts
var columns = __webpack_require__(1197);
// EXTERNAL MODULE: ./src/report/differences.ts
var differences = __webpack_require__(6890);
// EXTERNAL MODULE: ./src/report/methods.ts
var methods = __webpack_require__(4384);
// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(5587);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/own-moves.ts
var own_moves = __webpack_require__(2401);
// EXTERNAL MODULE: ./src/report/sample-words.ts
var sample_words = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/report/screen.ts
const INDENT = '  ';

// EXTERNAL MODULE: ./src/report/sections/top.ts
var sections_top = __webpack_require__(2584);
// EXTERNAL MODULE: ./src/report/story.ts
var story = __webpack_require__(6363);
// EXTERNAL MODULE: ./src/report/forest.ts
var forest = __webpack_require__(9377);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/terminal-figures.ts
/** The numbers of metrics in columns, one line each, with a plot of the intervals where there is room. */




/** With its zero line above those of the plots. */
const LEGEND = ' '.repeat(forest/* HALF */.QR - forest/* FOREST_LEGEND */.y6.indexOf('│')) + forest/* FOREST_LEGEND */.y6;
/** @returns the heads, then a row for each. */
function figures(report, rows) {
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
    const room = Math.max(0, ...parts.map(([number = '']) => (0,columns/* width */.VL)(number)));
    return parts.map(([number = '', ...interval]) => `${(0,columns/* padStart */.CF)(number, room)}${interval.join('')}`);
}
/** As much of it as fits, the plot going first; null: not even the numbers. */
function fitting(all, room) {
    const change = changes(all);
    const plain = (0,columns/* columns */.YB)('llr', all.map(({ delta, p }, at) => [change[at] ?? '', delta, p]));
    const size = Math.max(...plain.map(columns/* width */.VL));
    const hasPlot = all.some(({ plot }, at) => at > 0 && plot !== '');
    const plotted = plain.map((line, at) => `${(0,columns/* padEnd */.f)(line, size)}   ${all[at]?.plot}`.trimEnd());
    if (hasPlot && Math.max(...plotted.map(columns/* width */.VL)) <= room)
        return plotted;
    return size <= room ? plain : null;
}
/** `80.3 % → 74.3 %`, with the arrows below each other. */
function changes(all) {
    const room = Math.max(...all.slice(1).map(({ baseline }) => (0,columns/* width */.VL)(baseline)));
    return all.map(({ baseline, candidate }) => `${(0,columns/* padStart */.CF)(baseline, room)} → ${candidate}`);
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
function metrics(screen) {
    const { all, rows } = (0,attention/* attention */.fP)(screen.report);
    if (all.length === 0)
        return candidateNumbers(screen);
    const stable = all.filter(each => each.row.tier === 'gate' && !rows.includes(each));
    const telling = [...rows, ...stable];
    const shown = (0,attention/* mostUrgent */.tH)(telling, ROWS_SHOWN);
    const drawn = screen.width >= WIDE_ENOUGH ? wideTable(screen, shown) : narrowTable(screen, shown);
    const left = [...unshown(telling.filter(each => !shown.includes(each))), ...quiet(all.length - telling.length)];
    return [...drawn, ...left.flatMap(line => (0,columns/* wrap */.LV)(line, { limit: screen.width }))];
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
    const [head, ...found] = figures(screen.report, rows);
    const cells = ({ samples, baseline, candidate, delta, p }) => [
        samples,
        baseline,
        candidate,
        delta,
        p,
    ];
    const numbers = (0,columns/* columns */.YB)('rrrlr', [head, ...found].map(cells));
    // The name gets what numbers and verdict leave: two names cut alike would be one.
    const labelRoom = Math.max(20, screen.width - Math.max(...numbers.map(columns/* width */.VL)) - NARROWEST_VERDICT - 4);
    const names = ['Task / scorer', ...rows.map(({ label }) => (0,columns/* shorten */.ml)((0,columns/* plain */.pj)(label), labelRoom))];
    const named = (0,columns/* columns */.YB)('ll', names.map((name, at) => [name, numbers[at] ?? '']));
    const size = Math.max(...named.map(columns/* width */.VL)) + 2;
    const plots = [head, ...found].map(({ plot }) => plot);
    const hasPlots = screen.width - size - Math.max(...plots.map(columns/* width */.VL)) >= NARROWEST_VERDICT + 2;
    const left = hasPlots
        ? (0,columns/* columns */.YB)('ll', named.map((line, at) => [line, plots[at] ?? '']))
        : named;
    const start = Math.max(...left.map(columns/* width */.VL)) + 2;
    if (screen.width - start < NARROWEST_VERDICT)
        return narrowTable(screen, rows);
    const [first = '', ...lines] = left;
    return [
        screen.paint('dim', `${(0,columns/* padEnd */.f)(first, start)}Verdict`),
        ...rows.flatMap((each, at) => withVerdict(screen, each, (0,columns/* padEnd */.f)(lines[at] ?? '', start))),
    ];
}
/** The verdict stands right of the numbers; what must be known with it below, where the whole width is left. */
function withVerdict(screen, each, line) {
    const room = screen.width - (0,columns/* width */.VL)(line);
    const { word, note } = (0,words/* judge */.S4)(screen.report, each);
    const whole = verdictText(screen.report, each);
    if ((0,columns/* width */.VL)(whole) <= room)
        return [`${line}${emphasised(screen, each, whole)}`];
    const [first = '', ...rest] = (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(word), { limit: room });
    return [
        `${line}${emphasised(screen, each, first)}`,
        ...rest.map(part => `${' '.repeat((0,columns/* width */.VL)(line))}${part}`),
        ...(note === '' ? [] : (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(note), { limit: screen.width, first: DEEP, rest: DEEP })),
    ];
}
/** Each metric in two lines or more: its name and verdict, then its numbers, aligned. */
function narrowTable(screen, rows) {
    const all = figures(screen.report, rows);
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
    const samples = (0,columns/* plain */.pj)((0,words/* pairsOf */.fq)(each.row));
    // A name that is too long stays readable at both its ends, and the verdict's word on its line.
    const name = (0,columns/* shorten */.ml)((0,columns/* plain */.pj)(each.label), Math.max(30, screen.width - (0,columns/* width */.VL)(samples) - NARROWEST_VERDICT));
    const said = `${name} · ${samples}: ${verdictText(screen.report, each)}`;
    return (0,columns/* wrap */.LV)(said, { limit: screen.width, rest: DEEP }).map((line, at) => {
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
    return (0,columns/* wrap */.LV)(said, { limit: width, first: INDENT, rest: DEEP });
}
function verdictText(report, each) {
    const { word, note } = (0,words/* judge */.S4)(report, each);
    return (0,columns/* plain */.pj)(note === '' ? word : `${word}; ${note}`);
}
function emphasised({ report, paint }, each, text) {
    const { word } = (0,words/* judge */.S4)(report, each);
    const colours = { regressed: 'red', improved: 'green', 'not comparable': 'yellow' };
    const colour = colours[word];
    return colour ? text.replace(word, found => paint(colour, found)) : text;
}
function candidateNumbers({ report, width }) {
    const rows = report.candidate.evals
        .filter(({ supersededBy }) => supersededBy === undefined)
        .flatMap(({ task, metrics }) => metrics.map(each => [
        (0,columns/* shorten */.ml)((0,columns/* plain */.pj)(`${task} / ${each.scorer}, ${each.metric}`), Math.max(20, width - 40)),
        numbers/* level */.Rc(each.value, 'plain'),
        each.ciLower === null ? '' : `[${numbers/* level */.Rc(each.ciLower, 'plain')}, ${numbers/* level */.Rc(each.ciUpper, 'plain')}]`,
        numbers/* plural */.LS(each.samples, 'sample'),
    ]));
    return (0,columns/* columns */.YB)('lrlr', rows).map(line => (0,columns/* cut */.Jj)(line, width));
}

// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(5655);
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
        metrics(screen),
        samples(screen),
        ledger(screen),
        warnings(screen),
        bottom(screen),
        verdict(screen),
    ];
    const lines = blocks.filter(({ length }) => length > 0).flatMap(block => [...block, '']);
    return `${lines.slice(0, -1).map(report_text/* noCommand */.hh).join('\n')}\n`;
}
/** Whoever reads from the top sees the outcome first, too. */
function title({ report, width, paint }, name) {
    const word = (0,words/* verdictWord */.E0)(report.verdict).toUpperCase();
    return `${paint('bold', (0,columns/* cut */.Jj)(name, width - word.length - 3))} · ${paint(COLOURS[report.verdict], word)}`;
}
function terminal_top(screen) {
    const { report, width } = screen;
    const said = (name, text) => (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(text), { limit: width, first: (0,columns/* padEnd */.f)(name, 11), rest: ' '.repeat(11) });
    const suite = report.suite === 'default' ? '' : ` · suite ${(0,columns/* plain */.pj)(report.suite)}`;
    const origins = provenance/* baselineOrigins */.jr(report).map(pieces => pieces.map(({ text }) => text).join(''));
    const facts = [
        ...provenance/* models */.Jn(report),
        provenance/* samplesPaired */.j$(report),
        provenance/* evaluated */.Wn(report),
        provenance/* attempts */.r2(report),
    ];
    return [
        title(screen, `${(0,columns/* plain */.pj)(report.tool.name)} ${(0,columns/* plain */.pj)(report.tool.version)}${suite}`),
        ...said('Baseline', origins.join('; ') || 'none'),
        ...said('Candidate', candidate(report)),
        ...(report.comparisons.length > 0 ? said('Compared', facts.filter(Boolean).join(' · ')) : []),
    ];
}
function candidate({ run, candidate: { evals } }) {
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
            ? [(0,columns/* wrap */.LV)(`Some samples scored lower in ${numbers/* plural */.LS(left, 'other metric')}, too.`, { limit: screen.width })]
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
    const cells = (0,columns/* columns */.YB)('ll', shown.map(sample => [(0,columns/* shorten */.ml)((0,columns/* plain */.pj)(sample.id), idRoom), (0,sample_words/* sampleScores */._2)(sample)]));
    const lines = shown.map((sample, at) => {
        const why = (0,sample_words/* sampleWhy */.JP)(sample, 1).map(said).join('; ');
        return (0,columns/* cut */.Jj)(`${INDENT}${cells[at]}  ${why}`.trimEnd(), screen.width);
    });
    return [...(0,columns/* wrap */.LV)((0,columns/* plain */.pj)(title), { limit: screen.width }), ...lines];
}
const said = ({ label, quotes }) => [label, ...quotes.map(quote => (0,columns/* cut */.Jj)((0,columns/* plain */.pj)(quote), 200))].filter(Boolean).join(' ');
/** Lines of one kind; a screen shows the first ones of each. */
const LINES_PER_KIND = 8;
function ledger({ report, width }) {
    const kinds = [
        causes(report),
        differences/* withoutScore */.Le(report),
        settings(report),
        partners(report),
        story/* accepted */.qG(report),
        passedOver(report),
    ];
    const lines = kinds.flatMap(kind => [
        ...kind.slice(0, LINES_PER_KIND),
        ...(kind.length > LINES_PER_KIND ? [`and ${numbers/* count */.U9(kind.length - LINES_PER_KIND)} more`] : []),
    ]);
    return [
        ...(report.comparisons.length > 0 ? (0,columns/* wrap */.LV)(`Samples: ${(0,words/* ledgerCounts */.CE)(report)}`, { limit: width }) : []),
        ...lines.flatMap(line => (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(line), { limit: width, first: `${INDENT}- `, rest: `${INDENT}  ` })),
    ];
}
function causes(report) {
    return differences/* errorCauses */.hK(report)
        .map(({ where, side, count, message }) => `errored in ${where}, ${side}: ${numbers/* count */.U9(count)} × ${(0,columns/* cut */.Jj)((0,columns/* plain */.pj)(message), 200)}`);
}
function settings(report) {
    const changed = differences/* settings */.W0(report).map(({ where, row }) => {
        const meaning = differences/* meaningOf */.Pr(row);
        return `${where}: ${differences/* changeOf */.C2(row)}${meaning && ` (${meaning})`}`;
    });
    return [...changed, ...differences/* remarks */.IW(report)];
}
const partners = (report) => story/* unpaired */.ZL(report)
    .map(({ side, names }) => `${side}: ${[...names.slice(0, 20), ...(0,sections_top/* more */.OS)(names.length - 20, 'more')].join(', ')}`);
const passedOver = (report) => provenance/* passedOver */.aL(report).map(each => `baseline passed over: ${each}`);
function warnings({ report, width, paint }) {
    const reasons = story/* warnings */.AR(report).filter(({ message }) => message !== report.headline);
    const shown = reasons.slice(0, 20).map(story/* reasonText */.uV);
    const rest = reasons.length > shown.length ? [`${reasons.length - shown.length} more warnings`] : [];
    return [...shown, ...rest].flatMap(text => (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(text), { limit: width, first: '! ', rest: INDENT }).map((line, at) => at === 0 ? paint('yellow', line) : line));
}
function bottom({ report, width, paint }) {
    const moves = (0,own_moves/* ownMoves */.BJ)(report);
    const resources = [...story/* resources */.ES(report), ...(moves === '' ? [] : [`For comparison: ${moves}`])];
    const howTested = (0,methods/* methods */.v)(report);
    return [
        ...resources.flatMap(line => (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(line), { limit: width, rest: INDENT })),
        ...(howTested ? (0,columns/* wrap */.LV)((0,columns/* plain */.pj)(howTested), { limit: width, rest: INDENT }).map(line => paint('dim', line)) : []),
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
function verdict({ report, width, paint }) {
    const word = (0,words/* verdictWord */.E0)(report.verdict).toUpperCase();
    const [first = '', ...rest] = (0,columns/* wrap */.LV)(`${word} · ${(0,columns/* plain */.pj)(report.headline)}`, { limit: width, rest: INDENT });
    return [
        first.replace(word, found => paint(COLOURS[report.verdict], found)),
        ...rest,
        ...(0,columns/* wrap */.LV)((0,columns/* plain */.pj)(`Next: ${(0,next_steps/* nextSteps */.Z)(report).join(' · ')}`), { limit: width, rest: '      ' }),
    ];
}

// EXTERNAL MODULE: ./src/run.ts + 1 modules
var run = __webpack_require__(8023);
// EXTERNAL MODULE: ./src/tracked/run-name.ts
var run_name = __webpack_require__(5199);
// EXTERNAL MODULE: ./src/verdict/verdict.ts + 9 modules
var verdict_verdict = __webpack_require__(9920);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/console.ts
var commands_console = __webpack_require__(8315);
// EXTERNAL MODULE: ./src/baseline/given-path.ts
var given_path = __webpack_require__(8680);
// EXTERNAL MODULE: ./src/pair/evals.ts
var evals = __webpack_require__(5171);
// EXTERNAL MODULE: ./src/report/anchor.ts
var report_anchor = __webpack_require__(4501);
// EXTERNAL MODULE: ./src/report/history.ts + 2 modules
var report_history = __webpack_require__(7583);
// EXTERNAL MODULE: ./src/report/reasons.ts
var report_reasons = __webpack_require__(7063);
// EXTERNAL MODULE: ./src/sides.ts
var src_sides = __webpack_require__(1151);
;// CONCATENATED MODULE: ./src/commands/past.ts
/** What `compare` shows beside the verdict: earlier baselines and an anchor, as the command line or the policy names them. */











function pastOf({ history, anchor }, { baseline }) {
    return { history, anchor: anchor ?? baseline.anchor, isPolicys: anchor === null };
}
/** @throws UserError when what the command line names cannot be read. */
async function withPast(result, given) {
    const history = given.history === null ? {} : await historyOf(result, given.history, given);
    const report = { ...result.report, ...(history.series && { history: history.series }) };
    const anchor = given.anchor === null ? {} : await anchorOrWhyNot(report, given.anchor, given);
    const reasons = [...report.reasons, ...(history.reasons ?? []), ...(anchor.reasons ?? [])];
    return { ...report, reasons: (0,report_reasons/* loudestFirst */.$A)(reasons), ...(anchor.anchor && { anchor: anchor.anchor }) };
}
async function anchorOrWhyNot(report, side, given) {
    if (!given.isPolicys)
        return anchorFor(report, side, given);
    if (!(0,run_name/* namesRun */.gZ)(side))
        return {
            reasons: [
                inform(`The anchor of the policy, ${side}, was not looked at: only the Action looks for commits.`, 'Name its logs with --anchor.'),
            ],
        };
    try {
        return await anchorFor(report, side, given);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.y))
            throw thrown;
        return { reasons: [(0,report_reasons/* untold */.r_)('The anchor', thrown.problem, 'warn')] };
    }
}
const inform = (message, fix) => ({
    code: 'past',
    level: 'inform',
    message,
    ...(fix !== undefined && { fix }),
});
/** What of a side has no part in it. */
function leftOut(of, { logs, unreadable }) {
    return [
        ...unreadable.map(({ path, what, fix }) => inform(`${path} of ${of} was left out: ${what.replace(/\.$/, '')}.`, fix)),
        ...logs
            .filter(log => !(0,evals/* isFinished */.$g)(log))
            .map(({ path, header }) => inform(`${path} of ${of} was left out: the eval did not finish (${header.status}).`)),
    ];
}
function newerLogs(count) {
    if (count === 0)
        return [];
    const are = count === 1 ? 'is' : 'are';
    return [inform(`${numbers/* plural */.LS(count, 'log')} of --history began after the baseline and ${are} no part of its past.`)];
}
/** Than every baseline of its task. */
function isLater(log, baseline) {
    const { task } = log.header.spec;
    const begun = baseline.filter(({ header }) => header.spec.task === task).map(evals/* createdAt */.CT);
    return begun.length > 0 && (0,evals/* createdAt */.CT)(log) > Math.max(...begun);
}
async function historyOf({ verdict }, named, given) {
    const { request } = given;
    const pairs = verdict.evals.map(({ evaluated }) => [evaluated.baseline, evaluated.candidate]);
    const baseline = pairs.map(([log]) => log);
    const side = await sideOf(named, given);
    const known = new Set([...baseline, ...request.candidate.logs].map(({ header }) => header.spec.evalId));
    const others = side.logs.filter(({ header }) => !known.has(header.spec.evalId));
    const earlier = others.filter(log => !isLater(log, baseline));
    const newest = baseline.map(log => pastRun([log]));
    const past = new report_history/* MetricHistory */.X(newest, request, new Map(pairs));
    for (const run of byRun(earlier))
        past.add(run);
    const series = past.series().filter(({ points }) => points.length > 1);
    if (series.length > 0 || baseline.length === 0)
        return { series, reasons: [...leftOut('--history', side), ...newerLogs(others.length - earlier.length)] };
    const newer = others.length - earlier.length;
    throw new errors/* UserError */.y({
        what: `None of these logs is an earlier run of what was compared${newer > 0 ? `; ${numbers/* plural */.LS(newer, 'log')} began after the baseline` : ''}.`,
        where: `--history ${named}`,
        fix: 'Name finished logs of the same tasks and scorers, of before the baseline.',
    });
}
/** Evals of one run are one record; the newest first. */
function byRun(logs) {
    const runs = new Map();
    for (const log of logs) {
        const key = log.header.spec.runId ?? log.header.spec.evalId;
        runs.set(key, [...(runs.get(key) ?? []), log]);
    }
    const begun = (of) => Math.max(...of.map(evals/* createdAt */.CT));
    return [...runs.values()].sort((a, b) => begun(b) - begun(a)).map(pastRun);
}
function pastRun(logs) {
    const [first] = logs;
    const origin = first && (0,given_path/* givenPath */.H)(first);
    return { logs, commit: origin?.commit ?? null, createdAt: origin?.createdAt ?? null, url: null };
}
async function anchorFor(report, named, given) {
    const { request } = given;
    const { policy } = request;
    const baseline = await sideOf(named, given);
    const sides = await (0,src_sides/* withSharedClusters */.vY)({ baseline, candidate: request.candidate }, (0,run/* metadataKeysOf */.RU)(request));
    const compared = await (0,run/* compareSides */.GQ)({ ...request, ...sides, findings: [] });
    const anchor = (0,report_anchor/* anchorOf */.dI)(named, fitToLeave(compared.report, { policy, secrets: given.secrets }));
    return { anchor, reasons: [(0,report_anchor/* anchorReason */.IP)(report, anchor), ...leftOut('the anchor', baseline)] };
}
async function sideOf(side, { request, find }) {
    return (0,src_sides/* readSide */.wU)('baseline', await find(side), { metadataKeys: (0,run/* metadataKeysOf */.RU)(request) });
}

// EXTERNAL MODULE: ./src/commands/policy.ts
var commands_policy = __webpack_require__(5950);
// EXTERNAL MODULE: ./src/commands/write-to.ts
var write_to = __webpack_require__(7391);
;// CONCATENATED MODULE: ./src/commands/compare.ts
/** `eval-regression compare`: two sets of logs, one report, an exit code. */




















const COMPARE_HELP = `Usage: eval-regression compare BASELINE CANDIDATE [options]

Compares two sets of Inspect eval logs sample by sample and says whether the candidate got worse.
BASELINE and CANDIDATE are each a file, a folder, a glob, or mlflow:RUN_ID, a run in MLflow with all that is nested
below it (the server: MLFLOW_TRACKING_URI); several are separated by commas.

  --scorer NAME            compare this scorer only (repeatable); "scorer[key]" names a key of a dict score
  --alpha A                significance level of the whole verdict (default 0.05)
  --margin M               the drop to rule out, as a share of the score range (default 0.05: 5 points);
                           with 0 nothing can be called no worse
  --fail-on WHAT           regressed (default), inconclusive or never
  --sample-filter EXPR     id=GLOB, metadata.KEY=GLOB; joined by commas, all must hold
  --sample-details LEVEL   full (default), ids or none: how much sample text the report holds
  --policy FILE            policy file (default ${inputs_policy/* DEFAULT_POLICY_FILE */.mY} if it is there)
  --history LOGS           earlier baselines: how far the metrics move by themselves from run to run
  --anchor LOGS            a baseline far back that the candidate is compared with as well, for slow drifts;
                           both are shown and never change the verdict
  --json FILE              the whole result as JSON
  --markdown FILE          the pull request comment
  --html FILE              the whole report as one page, with every sample, for a browser
  --samples FILE           every sample as JSON lines, unchanged ones included
                           "-" writes that format to the standard output, instead of the report

Exit code: 0 no regression found, 1 regressed or not comparable (see --fail-on), 2 could not compare.
`;
async function compareCommand(words, console) {
    return compare((0,argv/* parseCompareArguments */.JO)(words), console);
}
async function compare(given, console) {
    // Until the policy file is read, what the command line says is all that is known of the policy.
    let policy = (0,inputs_policy/* resolvePolicy */.nZ)({ inputs: given.settings });
    try {
        policy = await (0,commands_policy/* readPolicy */.T)(given, console);
        const { report: whole, verdict } = await compareGiven({ given, policy, console });
        const report = fitToLeave(whole, { policy, secrets: console.secrets });
        await write({ given, report, verdict, policy, console });
        return verdict_verdict/* EXIT_CODES */.ai[report.conclusion];
    }
    catch (failure) {
        if (failure instanceof errors/* UserError */.y && !(failure instanceof write_to/* WriteError */.Q))
            await writeFailure(failure, { given, policy, console });
        throw failure;
    }
}
async function compareGiven({ given, policy, console }) {
    const filter = given.sampleFilter === null ? [] : (0,pair_filter/* parseSampleFilter */.oR)(given.sampleFilter);
    const progress = (0,commands_console/* progressLine */.o)(console, 'Reading logs');
    const { baseline, candidate, scorers } = given;
    const { onProgress } = progress;
    const source = anySource(console);
    try {
        const { find } = source;
        const sides = { baseline, candidate, policy, scorers, filter, now: console.now(), onProgress, find };
        const request = await (0,run/* sidesOf */.Mm)(sides);
        const result = await (0,run/* compareSides */.GQ)(request);
        const past = { ...pastOf(given, policy), request, find, secrets: console.secrets };
        return { ...result, report: await withPast(result, past) };
    }
    finally {
        progress.done();
        await source.close();
    }
}
/** Files, folders and runs in MLflow, whose server is only asked where a run is named. */
function anySource(console) {
    let opened = null;
    return {
        find: async (side) => {
            if (!(0,run_name/* namesRuns */.XB)(side))
                return (0,logs_open/* findLogs */.J)(side);
            opened ??= Promise.all(/* import() */[__webpack_require__.e(967), __webpack_require__.e(885), __webpack_require__.e(300), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 6300)).then(({ openRuns }) => openRuns(console));
            return (await opened).find(side);
        },
        close: async () => (await opened?.catch(() => null))?.close(),
    };
}
/** Whoever reads the files must see the failure there too; the exit code comes from the error itself. */
async function writeFailure({ problem }, { given, policy, console }) {
    const failed = errorReport({
        problem,
        tool: version/* TOOL */.j,
        suite: 'default',
        comparedAt: console.now().toISOString(),
        attempt: 1,
        run: null,
        policy: (0,report_report/* policyParts */.z)(policy),
    });
    const report = fitToLeave(failed, { policy, secrets: console.secrets });
    if (given.json !== null)
        await (0,write_to/* writeTo */.j)(given.json, [jsonText(report)], console);
    if (given.markdown !== null)
        await (0,write_to/* writeTo */.j)(given.markdown, [renderComment(report)], console);
    if (given.html !== null)
        await (0,write_to/* writeTo */.j)(given.html, (0,html_page/* renderHtml */.K)(report, { assets: (0,page_assets/* readPageAssets */.B)(console.page) }), console);
}
const jsonText = (report) => `${JSON.stringify(report, null, 2)}\n`;
async function write(written) {
    const { given, report, console } = written;
    const faces = [
        { target: given.json, render: () => [jsonText(report)] },
        { target: given.markdown, render: () => [renderComment(report)] },
        { target: given.html, render: () => htmlPage(written) },
        { target: given.samples, render: () => sampleLines(written) },
    ];
    for (const { target, render } of faces) {
        if (target !== null)
            await (0,write_to/* writeTo */.j)(target, render(), console);
    }
    if (faces.every(({ target }) => target !== '-'))
        console.out(renderTerminal(report, { width: console.width, colour: console.colour }));
}
/** One line per sample and scorer, each with its task and model. */
function* sampleLines({ report, verdict, policy, console }) {
    for (const { comparison, rows } of fitSampleRows(report, { verdict, policy, secrets: console.secrets })) {
        const { task, model } = report.comparisons[comparison];
        yield rows.map(row => `${JSON.stringify({ task, model, ...row })}\n`).join('');
    }
}
function htmlPage({ report, verdict, policy, console }) {
    const unchanged = fitSampleRows(report, { verdict, policy, secrets: console.secrets, unchangedOnly: true });
    return (0,html_page/* renderHtml */.K)(report, { assets: (0,page_assets/* readPageAssets */.B)(console.page), unchanged });
}


/***/ }),

/***/ 2585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);

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

/***/ 6015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ markdownPage)
/* harmony export */ });
/* unused harmony export shortened */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4285);
/* harmony import */ var _sections_bottom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8660);
/* harmony import */ var _sections_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5926);
/* harmony import */ var _sections_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2010);
/* harmony import */ var _sections_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6844);
/* harmony import */ var _sections_top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2691);







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

/***/ 8660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tq: () => (/* binding */ forComparison),
/* harmony export */   uR: () => (/* binding */ allDetails),
/* harmony export */   xA: () => (/* binding */ footnote)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4285);
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4384);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5587);
/* harmony import */ var _own_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6363);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2584);






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

/***/ 2010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ attentionTable),
/* harmony export */   PB: () => (/* binding */ allMetrics),
/* harmony export */   Qi: () => (/* binding */ candidateTable)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9377);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5616);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
/* harmony import */ var _top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2584);
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

/***/ 6844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ worseSamples)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5616);
/* harmony import */ var _sample_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2691);
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


/***/ })

};
