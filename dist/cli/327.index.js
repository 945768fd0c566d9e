export const id = 327;
export const ids = [327];
export const modules = {

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
