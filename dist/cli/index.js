#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure the user can act on. Anything else that escapes is our bug and keeps its stack. */
class UserError extends Error {
    name = 'UserError';
    problem;
    constructor(problem, options) {
        super(`${problem.what}\n  where: ${problem.where}\n  fix:   ${problem.fix}`, options);
        this.problem = problem;
    }
}
/** What is said of anything that was thrown. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ parseCompareArguments),
/* harmony export */   Vc: () => (/* binding */ parseDemoArguments),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _z: () => (/* binding */ parseLogArguments),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* unused harmony exports oneOf, setting */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4035);
/** Command-line words → what was asked for. Mistakes are collected and told together, each with its fix. */



const COMPARE_OPTIONS = {
    policy: { type: 'string' },
    scorer: { type: 'string', multiple: true },
    alpha: { type: 'string' },
    margin: { type: 'string' },
    'fail-on': { type: 'string' },
    'sample-filter': { type: 'string' },
    'sample-details': { type: 'string' },
    history: { type: 'string' },
    anchor: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    html: { type: 'string' },
    samples: { type: 'string' },
};
/** @throws UserError that lists every mistake. */
function parseCompareArguments(words) {
    const { values, positionals } = parse('compare', words, COMPARE_OPTIONS);
    const [baseline = '', candidate = ''] = positionals;
    const problems = positionals.length === 2 ? [] : [`expected a BASELINE and a CANDIDATE, got ${argumentCount(positionals)}`];
    return compareArguments({ command: 'compare', baseline, candidate, values, problems });
}
/** The options of compare for logs that are there already. */
function parseDemoArguments(words, sides) {
    const { values, positionals } = parse('demo', words, COMPARE_OPTIONS);
    const problems = positionals.length === 0 ? [] : [`it brings its own logs, got ${argumentCount(positionals)}`];
    return compareArguments({ command: 'demo', ...sides, values, problems });
}
const argumentCount = ({ length }) => `${length} ${length === 1 ? 'argument' : 'arguments'}`;
function compareArguments({ command, baseline, candidate, values, problems, }) {
    const settings = compareSettings(values, problems);
    const stdout = OUTPUTS.filter(name => values[name] === '-');
    if (stdout.length > 1)
        problems.push(`only one of ${stdout.map(name => `--${name}`).join(', ')} can go to "-"`);
    const files = OUTPUTS.flatMap(name => (values[name] === undefined || values[name] === '-' ? [] : values[name]));
    if (new Set(files).size < files.length)
        problems.push(`${OUTPUTS.map(name => `--${name}`).join(', ')} must go to different files`);
    const scorers = values.scorer?.flatMap(names => names.split(',')).map(name => name.trim());
    // An empty variable of a script would otherwise compare nothing, and find nothing wrong.
    if (scorers?.includes(''))
        problems.push('--scorer must name a scorer');
    if (problems.length > 0)
        throw usageError(command, problems.join('; '));
    return {
        baseline,
        candidate,
        policyFile: values.policy ?? null,
        scorers: scorers ?? null,
        sampleFilter: values['sample-filter'] ?? null,
        settings,
        history: values.history ?? null,
        anchor: values.anchor ?? null,
        json: values.json ?? null,
        markdown: values.markdown ?? null,
        html: values.html ?? null,
        samples: values.samples ?? null,
    };
}
const OUTPUTS = ['json', 'markdown', 'html', 'samples'];
function compareSettings(values, problems) {
    return {
        ...setting('alpha', number({ name: '--alpha', text: values.alpha, above: 0, below: 1 }, problems)),
        ...setting('margin', share({ name: '--margin', text: values.margin }, problems)),
        ...setting('failOn', oneOf({ name: '--fail-on', text: values['fail-on'], allowed: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$ }, problems)),
        ...setting('sampleDetails', oneOf({ name: '--sample-details', text: values['sample-details'], allowed: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SAMPLE_DETAILS */ .CT }, problems)),
    };
}
/** Words of a command that takes logs and a few switches. */
function parseLogArguments(command, words, options) {
    const { values, positionals } = parse(command, words, options);
    if (positionals.length === 0)
        throw usageError(command, 'expected one or more logs');
    return { logs: positionals, values };
}
function parse(command, words, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        // parseArgs says what is wrong in its first sentence, and how Node would have it in the others.
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause);
        throw usageError(command, message.split(/\.\s/, 1)[0] ?? message);
    }
}
function usageError(command, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({
        what: `The command line is not understood: ${what}.`,
        where: ['eval-regression', command].filter(Boolean).join(' '),
        fix: `"${['eval-regression', command, '--help'].filter(Boolean).join(' ')}" shows how to call it.`,
    });
}
function number({ name, text, above, below }, problems) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && value > above && value < below)
        return value;
    problems.push(`${name} must be a number between ${above} and ${below}, got ${JSON.stringify(text)}`);
    return undefined;
}
/** Of the range of a score; a margin of 1 or more would switch the gate off, and one of 0 puts `no-worse` out of reach. */
function share({ name, text }, problems) {
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && value >= 0 && value < 1)
        return value;
    problems.push(`${name} must be a share of the range, from 0 to below 1 (0.05 is 5 points), got ${JSON.stringify(text)}`);
    return undefined;
}
function oneOf({ name, text, allowed }, problems) {
    if (text === undefined)
        return undefined;
    const found = allowed.find(value => value === text);
    if (found === undefined)
        problems.push(`${name} must be one of ${allowed.join(', ')}, got ${JSON.stringify(text)}`);
    return found;
}
const setting = (key, value) => value === undefined ? {} : { [key]: value };


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ SAMPLE_DETAILS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   mY: () => (/* binding */ DEFAULT_POLICY_FILE),
/* harmony export */   nZ: () => (/* binding */ resolvePolicy),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/**
 * What the user decided about the comparison: significance, margin, which metrics gate, what may differ on purpose.
 * Every setting comes from an input, else the policy file, else the default here, and remembers which.
 * Only the types and the defaults: the file is read by policy-file.ts.
 */
/** Read without being asked for, by the Action and the command line. */
const DEFAULT_POLICY_FILE = '.github/eval-regression.yml';
const FAIL_ON = ['regressed', 'inconclusive', 'never'];
const SAMPLE_DETAILS = ['full', 'ids', 'none'];
/** At α 0.05 about 1 unchanged comparison in 40 is called regressed (one of two tails). */
const DEFAULT_POLICY = {
    alpha: 0.05,
    margin: 0.05,
    correction: 'tarone-holm',
    failOn: 'regressed',
    sampleDetails: 'full',
    expect: [],
    intended: [],
    baseline: {
        branches: [],
        fallback: 'none',
        stale: 'warn',
        maxAgeDays: 30,
        maxCommitsBehind: null,
        workflow: null,
        trustMlflow: false,
        anchor: null,
        history: 8,
    },
    acceptance: { authorMay: false },
    accept: [],
    metrics: [],
};
/** Input beats policy file beats default, key by key; `baseline` too. `defaults`: those of the surroundings. */
function resolvePolicy({ inputs = {}, file = {}, defaults = {}, }) {
    const keys = Object.keys(DEFAULT_POLICY);
    const origin = (key) => inputs[key] !== undefined ? 'input' : file[key] !== undefined ? 'policy' : 'default';
    return {
        ...DEFAULT_POLICY,
        ...present(defaults),
        ...present(file),
        ...present(inputs),
        baseline: { ...DEFAULT_POLICY.baseline, ...file.baseline, ...inputs.baseline },
        origins: Object.fromEntries(keys.map(key => [key, origin(key)])),
    };
}
function present(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pageFolder),
/* harmony export */   B: () => (/* binding */ readPageAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3916);
/** Script and style of the HTML page, read where the program lies. */




const PLACES = ['page', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('dist', 'page')];
/** Beside the program in `dist/`, or in the `dist/` of the checkout that holds the program. */
function pageFolder(program = '.') {
    let folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program)) : '.';
    for (;;) {
        const found = PLACES.map(place => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, place)).find(place => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, 'page.js')));
        if (found !== undefined)
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('dist', 'page');
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    }
}
/** @throws UserError when a part of the program is missing. */
function readPageAssets(folder) {
    const [script = '', style = ''] = ['page.js', 'page.css'].map(name => partOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}
function partOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y({
            what: 'The HTML page cannot be made: a part of the program is missing.',
            where: file,
            fix: 'Install it again.',
        }, { cause });
    }
}
const hashOf = (text) => `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64')}`;


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   hh: () => (/* binding */ noCommand),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   om: () => (/* binding */ safeLine)
/* harmony export */ });
/* unused harmony exports start, severalLines */
/**
 * Text as written by strangers (logs, policies, reviews), made fit to stand in one line: what cannot be seen becomes
 * visible, what is too long is cut visibly. Escaping for a face comes after this.
 */
/** Everything without a shape, but for the joiners and variation selectors that emoji and some scripts need. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** More marks than any script stacks on one letter: they would paint over the lines around them. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const named = (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
/** White space folded; control, escape, bidirectional and other unseen characters written as `\u202e`. */
function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim().replace(UNSEEN, named).replace(STACKED_MARKS, '$1');
}
/** A line that a runner takes for no command: not one that starts with two colons, nor the older kind anywhere in it. */
const noCommand = (line) => line.replace(/^(\s*)::/, '$1∷').replaceAll('##[', '# #[');
/** A whole line of its own, whatever a stranger's text in it says. */
const safeLine = (text) => noCommand(oneLine(text));
/** At most `limit` characters, then a mark that says how many more there were. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = start(text, limit);
    return `${kept}… (${thousands(text.length - kept.length)} more characters)`;
}
/** At most `limit` characters, and never half of one. */
const start = (text, limit) => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
/** 12345 → `12,345`. */
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Size in UTF-8. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text)
        bytes += utf8Size(character.codePointAt(0) ?? 0);
    return bytes;
}
function utf8Size(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
/** Several lines kept as they are; what cannot be seen becomes visible all the same. */
function severalLines(text) {
    const unseen = text
        .replace(/\r\n?/g, '\n')
        .replace(UNSEEN, each => (each === '\n' || each === '\t' ? each : named(each)));
    return unseen.replace(STACKED_MARKS, '$1');
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Held equal to package.json by a test. */
const VERSION = '1.0.0';
const TOOL = { name: 'eval-regression', version: VERSION };


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 755:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/inputs/argv.ts
var argv = __nccwpck_require__(7175);
;// CONCATENATED MODULE: ./src/inputs/secrets.ts
/** `MAX_TOKENS` and `TOKENIZER` hold none. */
const SECRET_NAME = /TOKEN(?!S|IZ)|SECRET|PASSW|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|_KEY$|CREDENTIAL/i;
function secretsOf(env) {
    return Object.entries(env).flatMap(([name, value]) => (value && SECRET_NAME.test(name) ? [value] : []));
}

// EXTERNAL MODULE: ./src/page-assets.ts
var page_assets = __nccwpck_require__(7164);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __nccwpck_require__(5655);
// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts
/** Command-line door: finds the command, prints what went wrong, sets the exit code. */









/** Loaded when called, so that each command starts as fast as it can. */
const COMMANDS = new Map([
    [
        'demo',
        {
            about: 'compare the bundled example logs and show the report',
            help: async () => 'Usage: eval-regression demo [options of compare]\n\nCompares the bundled example logs; exits 0.\n',
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(148), __nccwpck_require__.e(378), __nccwpck_require__.e(839), __nccwpck_require__.e(152), __nccwpck_require__.e(663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8663))).demoCommand(words, console),
        },
    ],
    [
        'compare',
        {
            about: 'compare two sets of logs: did it get worse, where, and is that real?',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(148), __nccwpck_require__.e(378), __nccwpck_require__.e(839), __nccwpck_require__.e(152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7152))).COMPARE_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(148), __nccwpck_require__.e(378), __nccwpck_require__.e(839), __nccwpck_require__.e(152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7152))).compareCommand(words, console),
        },
    ],
    [
        'inspect',
        {
            about: 'show what is understood of a log, and every warning',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5526))).INSPECT_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5526))).inspectCommand(words, console),
        },
    ],
    [
        'plan',
        {
            about: 'before running: what a run of this size can detect or rule out',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(378), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7799))).PLAN_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(378), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7799))).planCommand(words, console),
        },
    ],
    [
        'track',
        {
            about: 'log finished evals to an MLflow server',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(967), __nccwpck_require__.e(885), __nccwpck_require__.e(148), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2670))).TRACK_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(967), __nccwpck_require__.e(885), __nccwpck_require__.e(148), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2670))).trackCommand(words, console),
        },
    ],
    [
        'scout',
        {
            about: 'import MLflow traces as transcripts of Inspect Scout',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(278), __nccwpck_require__.e(967), __nccwpck_require__.e(885), __nccwpck_require__.e(96)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9096))).SCOUT_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(278), __nccwpck_require__.e(967), __nccwpck_require__.e(885), __nccwpck_require__.e(96)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9096))).scoutCommand(words, console),
        },
    ],
    [
        'history',
        {
            about: 'every metric over the last runs: what moves by itself, and what drifts',
            help: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(148), __nccwpck_require__.e(378), __nccwpck_require__.e(839), __nccwpck_require__.e(49)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3049))).HISTORY_HELP,
            run: async (words, console) => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(636), __nccwpck_require__.e(148), __nccwpck_require__.e(378), __nccwpck_require__.e(839), __nccwpck_require__.e(49)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3049))).historyCommand(words, console),
        },
    ],
    [
        'schema',
        {
            about: 'print the JSON Schema of the result or of the policy file',
            help: async () => (await __nccwpck_require__.e(/* import() */ 383).then(__nccwpck_require__.bind(__nccwpck_require__, 9383))).SCHEMA_HELP,
            run: async (words, console) => (await __nccwpck_require__.e(/* import() */ 383).then(__nccwpck_require__.bind(__nccwpck_require__, 9383))).schemaCommand(words, console),
        },
    ],
]);
const USAGE = `eval-regression ${version/* VERSION */.x}: did the model evals get worse, where, and is it real or luck?

Usage: eval-regression COMMAND [options]

${[...COMMANDS].map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`).join('\n')}

"eval-regression COMMAND --help" shows the options of a command.
`;
async function main(words, console) {
    const [name, ...rest] = words;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        console.out(USAGE);
        return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-V') {
        console.out(`${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = COMMANDS.get(name);
    if (command === undefined)
        throw (0,argv/* usageError */.Wp)('', `there is no command ${JSON.stringify(name)}`);
    if (rest.includes('--help') || rest.includes('-h')) {
        console.out(await command.help());
        return 0;
    }
    return command.run(rest, console);
}
/** Narrower than this no table is readable; wider than this no line is. */
const WIDTHS = { least: 40, most: 160, unknown: 100 };
function surroundings({ env, stdout, stderr, argv }) {
    const colour = env.FORCE_COLOR
        ? env.FORCE_COLOR !== '0'
        : stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    const columns = stdout.columns ?? (Number(env.COLUMNS) || WIDTHS.unknown);
    return {
        out: whileRead(stdout),
        err: whileRead(stderr),
        width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
        colour,
        redraws: stderr.isTTY === true,
        now: () => new Date(),
        secrets: secretsOf(env),
        env,
        examples: examplesFolder(argv[1] ?? '.'),
        page: (0,page_assets/* pageFolder */.A)(argv[1]),
    };
}
/**
 * Writes for as long as somebody reads. A reader that stops early ("| head", "| true") is no failure: the rest of the work
 * goes on in silence, so that the exit code still tells what was found.
 */
function whileRead(stream) {
    let open = true;
    stream.on('error', (failure) => {
        if (failure.code !== 'EPIPE')
            process.exit(2);
        open = false;
    });
    return text => {
        if (open)
            stream.write(text);
    };
}
/** Beside `dist/` in a checkout or an installed package, wherever the program file itself lies. */
function examplesFolder(program) {
    let folder = (0,external_node_fs_.existsSync)(program) ? (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)) : '.';
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'examples', 'baseline')) && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    return (0,external_node_path_.join)(folder, 'examples');
}
/** Whatever a path or an exception holds stays within its line. */
function explain(failure) {
    if (failure instanceof errors/* UserError */.y) {
        const { what, where, fix } = failure.problem;
        return `eval-regression: ${(0,report_text/* safeLine */.om)(what)}\n  where: ${(0,report_text/* safeLine */.om)(where)}\n  fix:   ${(0,report_text/* safeLine */.om)(fix)}\n`;
    }
    const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
    const lines = stack.split('\n').map(line => `  ${(0,report_text/* safeLine */.om)(line)}\n`);
    return `eval-regression: this is a bug in eval-regression ${version/* VERSION */.x}, please report it:\n${lines.join('')}`;
}
// A second start spares the compiling; Node 20 cannot.
external_node_module_namespaceObject.enableCompileCache?.();
// Stands until the command has come to know better.
process.exitCode = 2;
const console = surroundings(process);
main(process.argv.slice(2), console).then(code => {
    process.exitCode = code;
}, failure => {
    console.err(explain(failure));
    process.exitCode = 2;
});

