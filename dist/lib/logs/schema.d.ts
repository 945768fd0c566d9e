/**
 * The fields that we read of headers and samples, in all shapes they have had. Inspect adds fields in most releases,
 * so unknown ones pass unseen. A field of a wrong type is left out and named; it does not lose the log.
 */
import { z } from 'zod';
import type { Json } from './eval-log.ts';
type Fields = {
    [key: string]: unknown;
};
declare const usage: z.ZodObject<{
    input_tokens: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    output_tokens: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    total_tokens: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    input_tokens_cache_read: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    input_tokens_cache_write: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    reasoning_tokens: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    total_cost: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
}, z.core.$strip>;
declare const score: z.ZodObject<{
    value: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
    answer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    explanation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    history: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>>>>;
}, z.core.$strip>;
declare const sample: z.ZodObject<{
    id: z.ZodUnion<readonly [z.ZodString, z.ZodCustom<number, number>]>;
    epoch: z.ZodCustom<number, number>;
    input: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
    target: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
    choices: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
    scores: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: {
            value?: Json | undefined;
            answer?: string | null | undefined;
            explanation?: string | null | undefined;
            history?: (Json | undefined)[] | null | undefined;
        } | null;
    }, Fields>>>>;
    score: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        value: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
        answer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        explanation: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        history: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>>>>;
    }, z.core.$strip>>>;
    metadata: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: Json;
    }, Fields>>>>;
    model_usage: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: {
            input_tokens?: number | null | undefined;
            output_tokens?: number | null | undefined;
            total_tokens?: number | null | undefined;
            input_tokens_cache_read?: number | null | undefined;
            input_tokens_cache_write?: number | null | undefined;
            reasoning_tokens?: number | null | undefined;
            total_cost?: number | null | undefined;
        };
    }, Fields>>>>;
    total_time: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    working_time: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    error: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>]>>>;
    limit: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        type: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>]>>>;
    invalidation: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
}, z.core.$strip>;
declare const metric: z.ZodObject<{
    name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    group: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    value: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    params: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: Json;
    }, Fields>>>>;
    options: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: Json;
    }, Fields>>>>;
}, z.core.$strip>;
declare const scoreRow: z.ZodObject<{
    name: z.ZodString;
    scorer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    reducer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    scored_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    unscored_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    params: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: Json;
    }, Fields>>>>;
    metrics: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: {
            name?: string | null | undefined;
            group?: string | null | undefined;
            value?: number | null | undefined;
            params?: {
                [key: string]: Json;
            } | null | undefined;
            options?: {
                [key: string]: Json;
            } | null | undefined;
        };
    }, Fields>>>>;
}, z.core.$strip>;
declare const reduction: z.ZodObject<{
    scorer: z.ZodString;
    reducer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    samples: z.ZodArray<z.ZodObject<{
        sample_id: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodCustom<number, number>]>>>;
        value: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const header: z.ZodObject<{
    version: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
    status: z.ZodOptional<z.ZodNullable<z.ZodEnum<{
        error: "error";
        success: "success";
        started: "started";
        cancelled: "cancelled";
    }>>>;
    eval: z.ZodObject<{
        eval_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        run_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        task_id: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        created: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        task: z.ZodString;
        task_version: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodCustom<number, number>]>>>;
        task_args: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        model: z.ZodString;
        model_args: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        model_base_url: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        model_roles: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        model_generate_config: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        solver: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        solver_args: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        dataset: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            name: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            location: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
            sample_ids: z.ZodOptional<z.ZodNullable<z.ZodCustom<(string | number)[], (string | number)[]>>>;
            shuffled: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        }, z.core.$strip>>>;
        config: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
        revision: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            origin: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            commit: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            dirty: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
        }, z.core.$strip>>>;
        packages: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: string;
        }, Fields>>>>;
        scorers: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            options: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
            metrics: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
        }, z.core.$strip>>>>;
        headline_metric: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            scorer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            score: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            metric: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            reducer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        }, z.core.$strip>>>;
        tags: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
        metadata: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: Json;
        }, Fields>>>>;
    }, z.core.$strip>;
    results: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        total_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
        completed_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
        logged_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
        early_stopping: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
        scores: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            scorer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            reducer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            scored_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
            unscored_samples: z.ZodOptional<z.ZodNullable<z.ZodCustom<number, number>>>;
            params: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
                [key: string]: Json;
            }, Fields>>>>;
            metrics: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
                [key: string]: {
                    name?: string | null | undefined;
                    group?: string | null | undefined;
                    value?: number | null | undefined;
                    params?: {
                        [key: string]: Json;
                    } | null | undefined;
                    options?: {
                        [key: string]: Json;
                    } | null | undefined;
                };
            }, Fields>>>>;
        }, z.core.$strip>>>>;
        scorer: z.ZodOptional<z.ZodNullable<z.ZodObject<{
            name: z.ZodString;
            params: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
                [key: string]: Json;
            }, Fields>>>>;
        }, z.core.$strip>>>;
        metrics: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: {
                name?: string | null | undefined;
                group?: string | null | undefined;
                value?: number | null | undefined;
                params?: {
                    [key: string]: Json;
                } | null | undefined;
                options?: {
                    [key: string]: Json;
                } | null | undefined;
            };
        }, Fields>>>>;
        sample_reductions: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodObject<{
            scorer: z.ZodString;
            reducer: z.ZodOptional<z.ZodNullable<z.ZodString>>;
            samples: z.ZodArray<z.ZodObject<{
                sample_id: z.ZodOptional<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodCustom<number, number>]>>>;
                value: z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>>;
    }, z.core.$strip>>>;
    stats: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        started_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        completed_at: z.ZodOptional<z.ZodNullable<z.ZodString>>;
        model_usage: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
            [key: string]: {
                input_tokens?: number | null | undefined;
                output_tokens?: number | null | undefined;
                total_tokens?: number | null | undefined;
                input_tokens_cache_read?: number | null | undefined;
                input_tokens_cache_write?: number | null | undefined;
                reasoning_tokens?: number | null | undefined;
                total_cost?: number | null | undefined;
            };
        }, Fields>>>>;
    }, z.core.$strip>>>;
    error: z.ZodOptional<z.ZodNullable<z.ZodObject<{
        message: z.ZodOptional<z.ZodNullable<z.ZodString>>;
    }, z.core.$strip>>>;
    invalidated: z.ZodOptional<z.ZodNullable<z.ZodBoolean>>;
    log_updates: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>>>>;
    config_updates: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodOptional<z.ZodCustom<Json | undefined, Json | undefined>>>>>;
    tags: z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>>;
    metadata: z.ZodOptional<z.ZodNullable<z.ZodPipe<z.ZodCustom<Fields, Fields>, z.ZodTransform<{
        [key: string]: Json;
    }, Fields>>>>;
}, z.core.$strip>;
export type RawUsage = z.infer<typeof usage>;
export type RawScore = z.infer<typeof score>;
export type RawSample = z.infer<typeof sample>;
export type RawMetric = z.infer<typeof metric>;
export type RawScoreRow = z.infer<typeof scoreRow>;
export type RawReduction = z.infer<typeof reduction>;
export type RawHeader = z.infer<typeof header>;
/** What was read, and the fields that had to be left out, such as `results.total_samples: expected a number`. */
export interface Parsed<T> {
    value: T;
    ignored: string[];
}
export declare function parseHeader(value: unknown): Parsed<RawHeader>;
export declare function parseSample(value: unknown): Parsed<RawSample>;
export declare function parseReductions(value: unknown): Parsed<RawReduction[]>;
export {};
