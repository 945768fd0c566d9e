export const id = 464;
export const ids = [464];
export const modules = {

/***/ 21464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/inputs/schema.ts
/** The policy file's shape, read strictly: an unknown key is a typo that would switch a gate. */

const glob = schemas/* string */.YjP().min(1);
const rate = schemas/* number */.aig().gt(0).lt(1);
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
    .refine(([min, max]) => min < max, 'the first number must be below the second')
    .meta({ description: 'lowest and highest possible score, such as [0, 10]' });
/** A margin given in points would be wider than any drop, and so switch the gate off. */
const MARGIN_IS_A_SHARE = 'must be below 1, for it is a share of the range: 0.05 is 5 points';
const metricRule = schemas/* strictObject */.rej({
    task: glob.optional(),
    model: glob.optional(),
    scorer: glob.optional(),
    metric: glob.optional(),
    tier: schemas/* enum */.k5n(['gate', 'advisory', 'ignore']).optional(),
    direction: schemas/* enum */.k5n(['higher', 'lower']).optional().meta({ description: 'which way is better' }),
    margin: schemas/* number */.aig().nonnegative().optional().meta({ description: 'drop to rule out, in score units' }),
    range: range.optional(),
    cluster: schemas/* string */.YjP().min(1).optional().meta({ description: 'sample metadata key of dependent samples' }),
    floor: schemas/* number */.aig().optional().meta({ description: 'the candidate may not be worse than this' }),
    'max-drop': schemas/* number */.aig().nonnegative().optional().meta({ description: 'it may not get worse by more than this' }),
});
/** Resources are judged by ratios, which have no range: twice the cost is a margin of 1. */
const RESOURCES = new Set(['cost', 'total_tokens', 'total_time']);
/** No drop is as large as the range, so such a margin would call everything "no worse". */
function marginsWithinRanges(rules, context) {
    for (const [index, rule] of rules.entries()) {
        if (rule.margin === undefined || rule.margin < widestRange(rule, rules))
            continue;
        if (rule.scorer === undefined && RESOURCES.has(rule.metric ?? ''))
            continue;
        const message = `must be below the width of the range, ${widestRange(rule, rules)}: a margin is in score units`;
        context.addIssue({ code: 'custom', path: [index, 'margin'], message });
    }
}
/** The rule's own range, else the widest of those that may be about the same metric, else that of [0, 1]. */
function widestRange(rule, rules) {
    const others = rule.range ? [rule] : rules.filter(other => mayMeet(rule, other));
    const widths = others.flatMap(({ range }) => (range ? [range[1] - range[0]] : []));
    return widths.length === 0 ? 1 : Math.max(...widths);
}
/** Names that differ before their first wildcard are about different metrics; of all else it cannot be told. */
function mayMeet(one, other) {
    return ['task', 'model', 'scorer', 'metric'].every(key => {
        const [mine = '*', theirs = '*'] = [one[key], other[key]];
        const fixed = [mine, theirs].map(name => name.split(/[*?]/, 1)[0] ?? '');
        if (fixed[0] === mine && fixed[1] === theirs)
            return mine === theirs;
        return fixed[0].startsWith(fixed[1]) || fixed[1].startsWith(fixed[0]);
    });
}
const accept = schemas/* strictObject */.rej({
    task: glob,
    scorer: glob.default('*'),
    reason: schemas/* string */.YjP().min(1),
    approver: schemas/* string */.YjP().min(1),
    expires: iso/* date */.p6().optional().meta({ description: 'last day on which it counts' }),
});
const policyFileSchema = schemas/* strictObject */.rej({
    alpha: rate.optional().meta({ description: 'significance level of the whole verdict; default 0.05' }),
    margin: schemas/* number */.aig()
        .nonnegative()
        .lt(1, MARGIN_IS_A_SHARE)
        .optional()
        .meta({ description: 'drop to rule out, as a share of the range; default 0.05' }),
    correction: schemas/* enum */.k5n(['tarone-holm', 'holm', 'benjamini-hochberg', 'none']).optional(),
    'fail-on': schemas/* enum */.k5n(['regressed', 'inconclusive', 'never']).optional(),
    'sample-details': schemas/* enum */.k5n(['full', 'ids', 'none']).optional(),
    expect: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* strictObject */.rej({ task: glob, model: glob.optional() })]))
        .optional()
        .meta({ description: 'tasks that must have been run' }),
    intended: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional().meta({ description: 'what differs on purpose, such as model' }),
    baseline: schemas/* strictObject */.rej({
        branches: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
        fallback: schemas/* enum */.k5n(['none', 'latest']).optional(),
        stale: schemas/* enum */.k5n(['warn', 'inconclusive', 'fail']).optional(),
        'max-age-days': schemas/* number */.aig().positive().optional(),
        'max-commits-behind': schemas/* int */.Whr().nonnegative().optional(),
        workflow: schemas/* string */.YjP().min(1).optional(),
        'trust-mlflow': schemas/* boolean */.zMY().optional(),
        anchor: schemas/* string */.YjP()
            .min(1)
            .optional()
            .meta({ description: 'commit, tag, branch or mlflow:RUN_ID to look back to; advisory' }),
        history: schemas/* int */.Whr()
            .min(0)
            .max(50)
            .optional()
            .meta({ description: 'how many of the last baselines are looked at; 0: none' }),
    })
        .optional(),
    acceptance: schemas/* strictObject */.rej({ 'author-may': schemas/* boolean */.zMY().optional() }).optional(),
    accept: schemas/* array */.YOg(accept).optional(),
    metrics: schemas/* array */.YOg(metricRule).superRefine(marginsWithinRanges).optional(),
})
    .meta({ title: 'eval-regression policy' });
/** JSON Schema (2020-12) of the policy file. */
function policyJsonSchema() {
    return z.toJSONSchema(policyFileSchema, { io: 'input', target: 'draft-2020-12' });
}

;// CONCATENATED MODULE: ./src/inputs/policy-file.ts
/** Policy file text → settings. Errors name the line and the column, and what was expected there. */



/**
 * @param text YAML 1.2; an empty file sets nothing.
 * @throws UserError with line and column of the first mistake; the others follow in the same message.
 */
function parsePolicyFile({ text, path }) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const [broken] = document.errors;
    if (broken)
        throw policyError({ message: broken.message, where: place(broken.pos[0]) });
    const value = toValue(document, path);
    const parsed = policyFileSchema.safeParse(value ?? {});
    if (parsed.success)
        return fromFile(parsed.data);
    const problems = parsed.error.issues.map(issue => {
        const keyed = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
        return { message: `${issue.path.join('.') || 'policy'}: ${issue.message}`, where: place(offsetOf(document, keyed)) };
    });
    const [first, ...others] = problems;
    throw policyError({
        message: [first?.message, ...others.map(other => `${other.message} (${other.where})`)].join('; '),
        where: first?.where ?? path,
    });
}
function toValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        // The one thing that a document without syntax errors can still refuse: aliases that multiply.
        throw policyError({ message: (0,errors/* messageOf */.b)(cause), where: path });
    }
}
/** Start of the node at a path, or of the closest parent that exists. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        const pairs = parent
            ?.items;
        const pair = pairs?.find(item => item.key?.value === key);
        const start = pair?.key?.range?.[0] ?? pairs?.[Number(key)]?.range?.[0];
        if (start !== undefined)
            return start;
    }
    return 0;
}
function policyError({ message, where }) {
    return new errors/* UserError */.y({
        what: `The policy file cannot be used: ${message}.`,
        where,
        fix: 'Correct the file; "eval-regression schema policy" prints every key and its values.',
    });
}
function fromFile(file) {
    return compact({
        alpha: file.alpha,
        margin: file.margin,
        correction: file.correction,
        failOn: file['fail-on'],
        sampleDetails: file['sample-details'],
        expect: file.expect?.map(entry => typeof entry === 'string' ? { task: entry, model: null } : { task: entry.task, model: entry.model ?? null }),
        intended: file.intended,
        baseline: file.baseline && baselineFrom(file.baseline),
        acceptance: file.acceptance && { authorMay: file.acceptance['author-may'] ?? false },
        accept: file.accept?.map(({ expires, ...entry }) => ({ ...entry, expires: expires ?? null })),
        metrics: file.metrics?.map(ruleFrom),
    });
}
function ruleFrom({ 'max-drop': maxDrop, range, ...rule }) {
    return { ...rule, maxDrop, range: range && { min: range[0], max: range[1] } };
}
function baselineFrom(file) {
    return compact({
        branches: file.branches,
        fallback: file.fallback,
        stale: file.stale,
        maxAgeDays: file['max-age-days'],
        maxCommitsBehind: file['max-commits-behind'],
        workflow: file.workflow,
        trustMlflow: file['trust-mlflow'],
        anchor: file.anchor,
        history: file.history,
    });
}
/** Leaves out what is not set, so that it does not hide a default. */
function compact(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}


/***/ })

};
