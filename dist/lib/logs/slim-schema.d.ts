/** What a reduced log says about the one that it was made of: foreign text, as all else in a log. */
import { z } from 'zod';
/** A few of each kind are told, and there are some twenty kinds. */
export declare const MAX_WARNINGS = 100;
declare const slimMarks: z.ZodObject<{
    version: z.ZodLiteral<1>;
    sampleDetails: z.ZodEnum<{
        none: "none";
        full: "full";
        ids: "ids";
    }>;
    idsHashed: z.ZodBoolean;
    completeness: z.ZodEnum<{
        complete: "complete";
        partial: "partial";
    }>;
    warnings: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    }, z.core.$strip>>;
    samples: z.ZodNumber;
    duplicates: z.ZodNumber;
    scorers: z.ZodArray<z.ZodString>;
    configUpdates: z.ZodNumber;
    logUpdates: z.ZodNumber;
    invalidation: z.ZodNullable<z.ZodObject<{
        unknown: z.ZodArray<z.ZodNumber>;
        invalidated: z.ZodArray<z.ZodNumber>;
        scoreEdited: z.ZodArray<z.ZodNumber>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type SlimMarks = z.infer<typeof slimMarks>;
/** Null when they are in no shape we know. */
export declare function parseSlimMarks(value: unknown): SlimMarks | null;
export {};
