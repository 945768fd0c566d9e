/** `--sample-filter`: which samples are compared. A pattern language of its own, never code. */
import { UserError } from "../errors.js";
import { matchesGlob } from "./glob.js";
/**
 * `id=GLOB` and `metadata.KEY=GLOB`, joined by commas that mean "and"; `*` is any text, `?` one character.
 * @throws UserError on anything else.
 */
export function parseSampleFilter(expression) {
    return expression.split(',').map(part => {
        const [, key, glob] = /^\s*(id|metadata\.[^=]+)=(.*?)\s*$/s.exec(part) ?? [];
        if (key === undefined || glob === undefined)
            throw new UserError({
                what: `The sample filter has a condition that is not understood: ${JSON.stringify(part)}.`,
                where: `--sample-filter ${expression}`,
                fix: 'Write "id=GLOB" or "metadata.KEY=GLOB"; several joined by commas must all hold.',
            });
        return key === 'id' ? { kind: 'id', glob } : { kind: 'metadata', key: key.slice('metadata.'.length), glob };
    });
}
/** Metadata keys that a filter looks at, so that the reader keeps them. */
export const filterKeys = (filter) => filter.flatMap(condition => (condition.kind === 'metadata' ? [condition.key] : []));
const holds = (sample, condition) => condition.kind === 'id'
    ? matchesGlob(sample.id, condition.glob)
    : matchesGlob(sample.metadata?.[condition.key] ?? '', condition.glob);
/** The log with the matching samples only; what was planned is narrowed with it. */
export function filterSamples(log, filter) {
    if (filter.length === 0)
        return log;
    const samples = log.samples.filter(sample => filter.every(condition => holds(sample, condition)));
    const seen = new Set(log.samples.map(sample => sample.id));
    const kept = new Set(samples.map(sample => sample.id));
    const { dataset } = log.header.spec;
    // A planned sample that never ran has no metadata to filter by: only its id can rule it out.
    const ids = filter.filter(condition => condition.kind === 'id');
    const planned = dataset.sampleIds?.filter(id => seen.has(id) ? kept.has(id) : ids.every(condition => holds({ id, metadata: null }, condition)));
    const spec = { ...log.header.spec, dataset: { ...dataset, sampleIds: planned ?? null } };
    return { ...log, header: { ...log.header, spec }, samples, reductions: filterReductions(log, ids, filter) };
}
/** A log without samples has ids to filter by, and nothing else. */
function filterReductions(log, ids, filter) {
    if (log.samples.length === 0 && log.reductions.length > 0 && ids.length < filter.length)
        throw new UserError({
            what: 'The log holds no samples, so it cannot be filtered by metadata.',
            where: log.path,
            fix: 'Filter by id only, or run the eval with samples logged.',
        });
    return log.reductions.map(reduction => ({
        ...reduction,
        samples: reduction.samples.filter(({ id }) => ids.every(condition => holds({ id, metadata: null }, condition))),
    }));
}
