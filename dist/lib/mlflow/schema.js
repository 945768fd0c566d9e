/** What MLflow says → our types. Only what we read: servers add fields, and leave out what is empty or zero. */
import { z } from 'zod';
export const RUN_STATUSES = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** 64-bit integers are numbers here and text in proto JSON elsewhere. */
export const integer = z.union([
    z.number(),
    z
        .string()
        .regex(/^-?\d+$/)
        .transform(Number),
]);
/** Infinity is stored as the largest number there is. */
const amount = z
    .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)])
    .transform(value => (Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Number.POSITIVE_INFINITY : value));
const id = z.string().min(1).max(300);
const entries = z.array(z.looseObject({ key: z.string(), value: z.string().default('') })).default([]);
const experiment = z.looseObject({
    experiment_id: id,
    name: z.string(),
    lifecycle_stage: z.string().default('active'),
    artifact_location: z.string().default(''),
});
const dataset = z.looseObject({
    tags: entries,
    dataset: z.looseObject({
        name: z.string().default(''),
        digest: z.string().default(''),
        source_type: z.string().default(''),
        source: z.string().default(''),
    }),
});
const run = z.looseObject({
    info: z.looseObject({
        run_id: id,
        experiment_id: id,
        run_name: z.string().default(''),
        status: z.enum(RUN_STATUSES).default('RUNNING'),
        lifecycle_stage: z.string().default('active'),
        start_time: integer.default(0),
        end_time: integer.optional(),
        artifact_uri: z.string().default(''),
    }),
    data: z
        .looseObject({
        params: entries,
        tags: entries,
        metrics: z.array(z.looseObject({ key: z.string(), value: amount })).default([]),
    })
        .default({ params: [], tags: [], metrics: [] }),
    inputs: z.looseObject({ dataset_inputs: z.array(dataset).default([]) }).default({ dataset_inputs: [] }),
});
const point = z.looseObject({ value: amount, timestamp: integer.default(0), step: integer.default(0) });
const file = z.looseObject({ path: z.string(), is_dir: z.boolean().default(false), file_size: integer.default(0) });
const token = z.string().optional();
/** @throws SyntaxError where it is none. */
export function parseJson(text) {
    return JSON.parse(text);
}
export function parseNothing() { }
export function parseExperiment(json) {
    const found = z.looseObject({ experiment }).parse(json).experiment;
    return {
        experimentId: found.experiment_id,
        name: found.name,
        deleted: found.lifecycle_stage === 'deleted',
        artifactLocation: found.artifact_location,
    };
}
export function parseExperimentId(json) {
    return z.looseObject({ experiment_id: id }).parse(json).experiment_id;
}
export function parseRun(json) {
    return runOf(z.looseObject({ run }).parse(json).run);
}
export function parseRuns(json) {
    const page = z.looseObject({ runs: z.array(run).default([]), next_page_token: token }).parse(json);
    return { items: page.runs.map(runOf), next: page.next_page_token || undefined };
}
export function parseHistory(json) {
    const page = z.looseObject({ metrics: z.array(point).default([]), next_page_token: token }).parse(json);
    const items = page.metrics.map(({ value, timestamp, step }) => ({ value, timestampMs: timestamp, step }));
    return { items, next: page.next_page_token || undefined };
}
export function parseListing(json) {
    const page = z.looseObject({ files: z.array(file).default([]), next_page_token: token }).parse(json);
    const items = page.files.map(({ path, is_dir, file_size }) => ({ path, folder: is_dir, sizeBytes: file_size }));
    return { items, next: page.next_page_token || undefined };
}
/** The code and text of an error; undefined for pages and plain text. */
export function parseRefusal(text) {
    try {
        const { error_code, message } = z
            .looseObject({ error_code: z.union([z.string(), z.number()]).optional(), message: z.string().default('') })
            .parse(JSON.parse(text));
        const code = String(error_code ?? '');
        return { code: /^[A-Z_]{1,60}$/.test(code) ? code : null, message };
    }
    catch {
        return undefined; // Unknown paths and crashes are answered in HTML; the caller shows its words.
    }
}
/** `2.22.5`, `3.17.2.dev0`; undefined for pages. */
export function parseVersion(text) {
    const [whole, major, minor] = /^(\d{1,4})\.(\d{1,4})[\w.+-]{0,40}$/.exec(text.trim()) ?? [];
    return whole === undefined ? undefined : { text: whole, major: Number(major), minor: Number(minor) };
}
export function parseToken(json) {
    const { access_token, expires_in } = z
        .looseObject({ access_token: z.string().min(1), expires_in: z.number().default(0) })
        .parse(json);
    return { token: access_token, seconds: expires_in };
}
function runOf({ info, data, inputs }) {
    return {
        runId: info.run_id,
        experimentId: info.experiment_id,
        name: info.run_name,
        status: info.status,
        deleted: info.lifecycle_stage === 'deleted',
        startTimeMs: info.start_time,
        endTimeMs: info.end_time || undefined,
        artifactUri: info.artifact_uri,
        params: mapOf(data.params),
        tags: mapOf(data.tags),
        metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
        datasets: inputs.dataset_inputs.map(datasetOf),
    };
}
function datasetOf({ tags, dataset: found }) {
    return {
        name: found.name,
        digest: found.digest,
        sourceType: found.source_type,
        source: found.source,
        context: mapOf(tags).get('mlflow.data.context'),
    };
}
export function mapOf(pairs) {
    return new Map(pairs.map(({ key, value }) => [key, value]));
}
