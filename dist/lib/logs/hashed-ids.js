import { sha256 } from "./sha256.js";
/** `ids`, `sample_id`, `sample-ids`: settings under such names list ids. */
const NAMES_IDS = /(^|[._-])(sample[._-]?)?ids?$/i;
/** The log as a reader of its form without ids sees it. */
export function withHashedIds(log) {
    if (log.idsHashed)
        return log;
    const { spec } = log.header;
    const sampleIds = spec.dataset.sampleIds?.map(sha256) ?? null;
    return {
        ...log,
        idsHashed: true,
        header: {
            ...log.header,
            spec: {
                ...spec,
                dataset: { ...spec.dataset, sampleIds },
                sampleId: hashed(spec.sampleId),
                taskArgs: withoutListedIds(spec.taskArgs),
                solverArgs: withoutListedIds(spec.solverArgs),
                metadata: withoutListedIds(spec.metadata),
            },
        },
        samples: log.samples.map(sample => ({ ...sample, id: sha256(sample.id), numericId: false })),
        reductions: log.reductions.map(reduction => ({
            ...reduction,
            samples: reduction.samples.map(({ id, value }) => ({ id: sha256(id), value })),
        })),
    };
}
function hashed(value) {
    if (Array.isArray(value))
        return value.map(hashed);
    return typeof value === 'string' || typeof value === 'number' ? sha256(String(value)) : value;
}
function withoutListedIds(value) {
    return cleaned(value);
}
function cleaned(value) {
    if (Array.isArray(value))
        return value.map(cleaned);
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = NAMES_IDS.test(key) ? hashed(field) : cleaned(field);
    return fields;
}
