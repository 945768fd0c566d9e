/**
 * The Report: the one value behind comment, summary, terminal text, JSON, HTML, MLflow metrics and exit status.
 * This schema is the source of its TypeScript types and of `result.schema.json`. JSON has no NaN: a number that is
 * not defined is `null`, with a reason beside it. Differences are always candidate − baseline, raw.
 */
import * as z from 'zod';
const number = z.number().nullable();
const text = z.string().nullable();
const count = z.int().nonnegative();
/** Worst first: the order of design 5.4. */
export const VERDICTS = [
    'error',
    'regressed',
    'not-comparable',
    'inconclusive',
    'improved',
    'no-worse',
    'no-baseline',
];
export const METRIC_VERDICTS = ['regressed', 'improved', 'no-worse', 'inconclusive', 'not-tested'];
export const LEVELS = ['error', 'block', 'warn', 'inform'];
export const DIRECTIONS = [
    'regressed',
    'improved',
    'unchanged',
    'new',
    'missing',
    'changed',
    'errored',
    'unscored',
];
const verdict = z.enum(VERDICTS).meta({ description: 'Outcome over all gated metrics' });
const conclusion = z.enum(['pass', 'fail', 'error']);
const level = z.enum(LEVELS);
const reason = z.strictObject({
    code: z.string().meta({ description: 'Stable kebab-case name' }),
    level,
    message: z.string(),
    fix: z.string().optional(),
    task: z.string().optional(),
    model: z.string().optional(),
    scorer: z.string().optional(),
    metric: z.string().optional(),
    acceptedBy: z.string().optional().meta({ description: 'who accepted what would else prevent the comparison' }),
});
const run = z.strictObject({
    repository: z.string(),
    event: z.string(),
    headCommit: text,
    headBranch: text,
    baseBranch: text,
    pullRequest: count.nullable(),
    id: z.int(),
    attempt: z.int(),
    url: text,
    earlierAttempts: z.array(z.strictObject({ run: z.int(), attempt: z.int(), verdict })),
});
const change = z.strictObject({
    baseline: number,
    candidate: number,
    relativeDelta: number.meta({ description: 'candidate ÷ baseline − 1, over the pairs where both sides are known' }),
    ciLower: number,
    ciUpper: number,
    coverage: number.meta({ description: 'share of the pairs where both sides are known, 0…1' }),
});
const sides = z.strictObject({ baseline: count, candidate: count });
const ledgerScorer = z.strictObject({
    scorer: z.string(),
    pairs: count,
    invalidated: count,
    errored: z.strictObject({
        baseline: count,
        candidate: count,
        both: count,
        causes: z.array(z.strictObject({ message: z.string(), count, side: z.enum(['baseline', 'candidate']) })),
    }),
    unscored: z.strictObject({ baseline: count, candidate: count, both: count }),
    coverage: number,
});
const ledger = z.strictObject({
    paired: count,
    changed: count,
    removed: count,
    added: count,
    duplicates: sides,
    limited: sides,
    scorers: z.array(ledgerScorer),
});
const comparability = z.strictObject({
    field: z.string(),
    scorer: z.string().optional(),
    level: z.enum(['block', 'warn', 'inform']),
    baseline: text,
    candidate: text,
    message: z.string(),
    fix: z.string().optional(),
    acceptedBy: z.string().optional(),
});
const metric = z.strictObject({
    scorer: text.meta({ description: 'null for a resource row (cost, tokens, time)' }),
    metric: z.string(),
    reducer: z.string(),
    kind: z.enum(['binary', 'lattice', 'continuous', 'ratio', 'rate', 'aggregate']),
    unit: z.enum(['score', 'ratio', 'rate']),
    range: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
    direction: z.enum(['higher', 'lower']).meta({ description: 'which way is better' }),
    tier: z.enum(['gate', 'advisory', 'ignore']),
    family: text,
    pairs: count,
    clusters: count.nullable(),
    epochs: z.strictObject({ baseline: number, candidate: number }).meta({ description: 'null: varies' }),
    baselineValue: number,
    candidateValue: number,
    delta: number,
    relativeDelta: number,
    loggedBaselineValue: number,
    loggedCandidateValue: number,
    ciLower: number,
    ciUpper: number,
    ciLevel: z.number(),
    ciMethod: text,
    pValue: number,
    exactPValue: number,
    adjustedPValue: number,
    smallestP: number,
    test: text,
    significant: z.boolean(),
    effectSize: z.strictObject({ name: z.string(), value: z.number() }).nullable(),
    flips: z.strictObject({ lost: count, gained: count }).nullable(),
    margin: number,
    ruledOutDrop: number.meta({ description: 'a drop larger than this is ruled out, ≥ 0, in score units' }),
    worstCase: z.strictObject({ delta: number, ruledOutDrop: number }).nullable(),
    detectableDrop: number,
    pairsNeeded: number,
    coverage: number,
    sampleCounts: z.strictObject({ regressed: count, improved: count, unchanged: count }),
    verdict: z.enum(METRIC_VERDICTS),
    flags: z.array(z.enum(['nominal', 'within-margin', 'beyond-margin', 'limit', 'limited-coverage'])),
    acceptedBy: z.string().optional(),
    reason: z.string().meta({ description: 'one sentence for a reader' }),
});
const resource = z.strictObject({
    baseline: number,
    candidate: number,
    delta: number,
    relativeDelta: number,
    coverage: number,
});
const resources = z.strictObject({
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
const sample = z.strictObject({
    id: z.string(),
    scorer: z.string(),
    direction: z.enum(DIRECTIONS),
    flags: z.array(z.enum(['flaky', 'newly-flaky', 'credible', 'limited', 'accepted'])),
    baselineScore: number,
    candidateScore: number,
    delta: number,
    baselineEpochs: z.array(number),
    candidateEpochs: z.array(number),
    metadata: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
    detail: z
        .strictObject({
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
    resources: z
        .strictObject({
        cost: z.tuple([number, number]),
        totalTokens: z.tuple([number, number]),
        totalTime: z.tuple([number, number]),
    })
        .optional(),
});
const evalMetric = z.strictObject({
    scorer: z.string(),
    metric: z.string(),
    reducer: z.string(),
    value: number,
    ciLower: number,
    ciUpper: number,
    samples: count,
});
const provenance = z.strictObject({
    source: z.enum(['artifact', 'mlflow', 'path']),
    repository: text,
    commit: text,
    branch: text,
    run: z.strictObject({ id: z.int(), url: text, event: z.string(), attempt: z.int() }).nullable(),
    artifact: text,
    mlflowRun: text,
    createdAt: text,
    ageHours: number,
    commitsBehind: count.nullable(),
    digest: text,
    chosen: z.string().meta({ description: 'how it was chosen, in words' }),
});
const rejected = z.strictObject({ candidate: z.string(), reason: z.string() });
const evalEntry = z.strictObject({
    path: z.string(),
    task: z.string(),
    model: z.string(),
    taskId: text,
    runId: text,
    evalId: z.string(),
    status: z.enum(['started', 'success', 'cancelled', 'error']),
    created: text,
    inspectVersion: text,
    revision: z.strictObject({ origin: text, commit: text, dirty: z.boolean().nullable() }).nullable(),
    samples: count,
    epochs: count.nullable(),
    digest: z.string(),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    supersededBy: z.string().optional().meta({ description: 'path of the attempt that counts instead of this one' }),
    provenance: provenance.optional(),
    metrics: z.array(evalMetric),
});
const comparison = z.strictObject({
    task: z.string(),
    model: z.string(),
    baselineEval: z.string().meta({ description: 'path of the log in baseline.evals' }),
    candidateEval: z.string(),
    comparability: z.array(comparability),
    ledger,
    metrics: z.array(metric),
    samples: z.array(sample),
    resources,
});
const family = z.strictObject({
    name: z.string(),
    method: z.string(),
    alpha: z.number(),
    size: count,
    pruned: count,
});
const single = z.strictObject({
    kind: z.enum(['eval', 'scorer']),
    task: z.string(),
    model: z.string(),
    scorer: z.string().optional(),
    path: z.string(),
    values: z.array(z.strictObject({ metric: z.string(), value: number })),
});
const acceptance = z.strictObject({
    task: z.string(),
    scorer: z.string(),
    reason: z.string(),
    approver: z.string(),
    expires: text,
    source: z.enum(['review', 'policy']),
    state: z.enum(['applied', 'unmatched', 'expired']),
});
const point = z.strictObject({
    commit: text,
    createdAt: text,
    value: number.meta({ description: 'mean over every scored sample of that run' }),
    ciLower: number,
    ciUpper: number,
    samples: count,
    move: number.meta({
        description: 'from the point before, on the samples of both; null for the first, and where the two do not compare',
    }),
    changed: z
        .array(z.string())
        .meta({ description: 'settings that differ from the point before: a move beside them is not one by itself' }),
    url: text.meta({ description: 'page of the workflow run that recorded it' }),
});
const series = z
    .strictObject({
    task: z.string(),
    model: z.string(),
    scorer: z.string(),
    metric: z.string(),
    reducer: z.string(),
    direction: z.enum(['higher', 'lower']).meta({ description: 'which way is better' }),
    range: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
    variant: z.string().optional().meta({ description: 'solver and arguments, where a task has several' }),
    points: z.array(point).meta({ description: 'the last baselines, oldest first' }),
    ciLevel: z.number(),
    candidate: z
        .strictObject({ value: number, ciLower: number, ciUpper: number, samples: count })
        .nullable()
        .meta({ description: 'the same over every scored sample of the candidate; null where there is none' }),
    largestMove: number.meta({
        description: 'largest size of a move between runs of the same settings, ≥ 0, in score units',
    }),
    steps: count.meta({ description: 'moves that it is the largest of' }),
})
    .meta({ description: 'one metric over the last baselines' });
const anchor = z
    .strictObject({
    named: z.string().meta({ description: 'as the policy or the command line names it' }),
    verdict,
    provenance: provenance.nullable(),
    families: z.array(family),
    comparisons: z.array(comparison).meta({ description: 'without samples' }),
})
    .meta({ description: 'the candidate compared with a fixed point, so that a slow drift shows; advisory' });
const policyPart = z.strictObject({ value: z.unknown(), from: z.enum(['input', 'policy', 'default']) });
export const reportSchema = z
    .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    suite: z.string(),
    comparedAt: z.iso.datetime(),
    attempt: z.int().positive(),
    run: run.nullable(),
    verdict,
    conclusion,
    headline: z.string(),
    flags: z.array(z.enum(['nominal', 'provisional', 'stale', 'limited-coverage', 'nothing-ruled-out'])),
    reasons: z.array(reason),
    totals: z.strictObject({
        samples: z.strictObject({ baseline: count, candidate: count, paired: count, compared: count }),
        cost: change,
        tokens: change,
        time: change,
    }),
    policy: z.record(z.string(), policyPart),
    baselineSearch: z.strictObject({
        outcome: z.enum(['found', 'none', 'unreachable']),
        cause: z.string().optional(),
        wantedCommit: text,
        evaluatedCommit: text,
        flags: z.array(z.enum(['provisional', 'stale', 'search-cut', 'fallback'])),
        rejected: z.array(rejected),
    }),
    history: z.array(series).optional(),
    anchor: anchor.optional(),
    baseline: z.strictObject({ evals: z.array(evalEntry) }).nullable(),
    candidate: z.strictObject({ evals: z.array(evalEntry) }),
    families: z.array(family),
    comparisons: z.array(comparison),
    onlyInBaseline: z.array(single),
    onlyInCandidate: z.array(single),
    acceptances: z.array(acceptance),
})
    .meta({ title: 'eval-regression result' });
/** Reads a result file, such as one of an earlier run. @throws ZodError when it is not a Report of version 1. */
export function parseReport(json) {
    return reportSchema.parse(json);
}
/** JSON Schema (2020-12) of a result file. */
export function reportJsonSchema() {
    return z.toJSONSchema(reportSchema, { io: 'output', target: 'draft-2020-12' });
}
