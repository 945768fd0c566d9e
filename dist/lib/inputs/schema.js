/** The policy file's shape, read strictly: an unknown key is a typo that would switch a gate. */
import * as z from 'zod';
const glob = z.string().min(1);
const rate = z.number().gt(0).lt(1);
const range = z
    .tuple([z.number(), z.number()])
    .refine(([min, max]) => min < max, 'the first number must be below the second')
    .meta({ description: 'lowest and highest possible score, such as [0, 10]' });
/** A margin given in points would be wider than any drop, and so switch the gate off. */
const MARGIN_IS_A_SHARE = 'must be below 1, for it is a share of the range: 0.05 is 5 points';
const metricRule = z.strictObject({
    task: glob.optional(),
    model: glob.optional(),
    scorer: glob.optional(),
    metric: glob.optional(),
    tier: z.enum(['gate', 'advisory', 'ignore']).optional(),
    direction: z.enum(['higher', 'lower']).optional().meta({ description: 'which way is better' }),
    margin: z.number().nonnegative().optional().meta({ description: 'drop to rule out, in score units' }),
    range: range.optional(),
    cluster: z.string().min(1).optional().meta({ description: 'sample metadata key of dependent samples' }),
    floor: z.number().optional().meta({ description: 'the candidate may not be worse than this' }),
    'max-drop': z.number().nonnegative().optional().meta({ description: 'it may not get worse by more than this' }),
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
const accept = z.strictObject({
    task: glob,
    scorer: glob.default('*'),
    reason: z.string().min(1),
    approver: z.string().min(1),
    expires: z.iso.date().optional().meta({ description: 'last day on which it counts' }),
});
export const policyFileSchema = z
    .strictObject({
    alpha: rate.optional().meta({ description: 'significance level of the whole verdict; default 0.05' }),
    margin: z
        .number()
        .nonnegative()
        .lt(1, MARGIN_IS_A_SHARE)
        .optional()
        .meta({ description: 'drop to rule out, as a share of the range; default 0.05' }),
    correction: z.enum(['tarone-holm', 'holm', 'benjamini-hochberg', 'none']).optional(),
    'fail-on': z.enum(['regressed', 'inconclusive', 'never']).optional(),
    'sample-details': z.enum(['full', 'ids', 'none']).optional(),
    expect: z
        .array(z.union([z.string().min(1), z.strictObject({ task: glob, model: glob.optional() })]))
        .optional()
        .meta({ description: 'tasks that must have been run' }),
    intended: z.array(z.string().min(1)).optional().meta({ description: 'what differs on purpose, such as model' }),
    baseline: z
        .strictObject({
        branches: z.array(z.string().min(1)).optional(),
        fallback: z.enum(['none', 'latest']).optional(),
        stale: z.enum(['warn', 'inconclusive', 'fail']).optional(),
        'max-age-days': z.number().positive().optional(),
        'max-commits-behind': z.int().nonnegative().optional(),
        workflow: z.string().min(1).optional(),
        'trust-mlflow': z.boolean().optional(),
        anchor: z
            .string()
            .min(1)
            .optional()
            .meta({ description: 'commit, tag, branch or mlflow:RUN_ID to look back to; advisory' }),
        history: z
            .int()
            .min(0)
            .max(50)
            .optional()
            .meta({ description: 'how many of the last baselines are looked at; 0: none' }),
    })
        .optional(),
    acceptance: z.strictObject({ 'author-may': z.boolean().optional() }).optional(),
    accept: z.array(accept).optional(),
    metrics: z.array(metricRule).superRefine(marginsWithinRanges).optional(),
})
    .meta({ title: 'eval-regression policy' });
/** JSON Schema (2020-12) of the policy file. */
export function policyJsonSchema() {
    return z.toJSONSchema(policyFileSchema, { io: 'input', target: 'draft-2020-12' });
}
