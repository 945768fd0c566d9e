/** What a reduced log says about the one that it was made of: foreign text, as all else in a log. */
import { z } from 'zod';
const amount = z.number().int().nonnegative();
const positions = z.array(amount);
/** A few of each kind are told, and there are some twenty kinds. */
export const MAX_WARNINGS = 100;
const warning = z.object({
    code: z.string().regex(/^[a-z-]{1,40}$/),
    // One line: a second one might begin with a command for whoever prints it.
    message: z
        .string()
        .max(1000)
        .transform(message => message.replace(/\s+/g, ' ')),
});
const slimMarks = z.object({
    version: z.literal(1),
    sampleDetails: z.enum(['full', 'ids', 'none']),
    idsHashed: z.boolean(),
    completeness: z.enum(['complete', 'partial']),
    warnings: z.array(warning).max(MAX_WARNINGS),
    /** Rows of summaries.json. */
    samples: amount,
    duplicates: amount,
    scorers: z.array(z.string()),
    configUpdates: amount,
    logUpdates: amount,
    /** Positions of rows; null: nobody looked. */
    invalidation: z.object({ unknown: positions, invalidated: positions, scoreEdited: positions }).nullable(),
});
/** Null when they are in no shape we know. */
export function parseSlimMarks(value) {
    return slimMarks.safeParse(value).data ?? null;
}
