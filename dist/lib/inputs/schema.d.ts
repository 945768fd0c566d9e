/** The policy file's shape, read strictly: an unknown key is a typo that would switch a gate. */
import * as z from 'zod';
export declare const policyFileSchema: z.ZodObject<{
    alpha: z.ZodOptional<z.ZodNumber>;
    margin: z.ZodOptional<z.ZodNumber>;
    correction: z.ZodOptional<z.ZodEnum<{
        none: "none";
        "tarone-holm": "tarone-holm";
        holm: "holm";
        "benjamini-hochberg": "benjamini-hochberg";
    }>>;
    'fail-on': z.ZodOptional<z.ZodEnum<{
        regressed: "regressed";
        inconclusive: "inconclusive";
        never: "never";
    }>>;
    'sample-details': z.ZodOptional<z.ZodEnum<{
        none: "none";
        full: "full";
        ids: "ids";
    }>>;
    expect: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        task: z.ZodString;
        model: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>]>>>;
    intended: z.ZodOptional<z.ZodArray<z.ZodString>>;
    baseline: z.ZodOptional<z.ZodObject<{
        branches: z.ZodOptional<z.ZodArray<z.ZodString>>;
        fallback: z.ZodOptional<z.ZodEnum<{
            none: "none";
            latest: "latest";
        }>>;
        stale: z.ZodOptional<z.ZodEnum<{
            inconclusive: "inconclusive";
            warn: "warn";
            fail: "fail";
        }>>;
        'max-age-days': z.ZodOptional<z.ZodNumber>;
        'max-commits-behind': z.ZodOptional<z.ZodInt>;
        workflow: z.ZodOptional<z.ZodString>;
        'trust-mlflow': z.ZodOptional<z.ZodBoolean>;
        anchor: z.ZodOptional<z.ZodString>;
        history: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>>;
    acceptance: z.ZodOptional<z.ZodObject<{
        'author-may': z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>;
    accept: z.ZodOptional<z.ZodArray<z.ZodObject<{
        task: z.ZodString;
        scorer: z.ZodDefault<z.ZodString>;
        reason: z.ZodString;
        approver: z.ZodString;
        expires: z.ZodOptional<z.ZodISODate>;
    }, z.core.$strict>>>;
    metrics: z.ZodOptional<z.ZodArray<z.ZodObject<{
        task: z.ZodOptional<z.ZodString>;
        model: z.ZodOptional<z.ZodString>;
        scorer: z.ZodOptional<z.ZodString>;
        metric: z.ZodOptional<z.ZodString>;
        tier: z.ZodOptional<z.ZodEnum<{
            gate: "gate";
            advisory: "advisory";
            ignore: "ignore";
        }>>;
        direction: z.ZodOptional<z.ZodEnum<{
            higher: "higher";
            lower: "lower";
        }>>;
        margin: z.ZodOptional<z.ZodNumber>;
        range: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        cluster: z.ZodOptional<z.ZodString>;
        floor: z.ZodOptional<z.ZodNumber>;
        'max-drop': z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type PolicyFile = z.infer<typeof policyFileSchema>;
/** JSON Schema (2020-12) of the policy file. */
export declare function policyJsonSchema(): unknown;
