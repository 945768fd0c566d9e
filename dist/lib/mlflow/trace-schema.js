/** Heads of traces as MLflow says them → our types. A field in no shape we know is left out, never the whole trace. */
import { z } from 'zod';
import { isDeep, valueOfText } from "./json-text.js";
import { integer, mapOf } from "./schema.js";
import { TRACE_STATES } from "./trace.js";
/** Of the client's own name for a trace, where there is no other place for it. */
export const KEY_TAG = 'inspect.trace_key';
const traceId = z.string().min(1).max(300);
const text = z.string().nullish().catch(undefined);
const state = z.enum(TRACE_STATES).catch('STATE_UNSPECIFIED');
const texts = z.record(z.string(), z.unknown()).catch({}).default({});
const entries = z
    .array(z.looseObject({ key: z.string(), value: z.string().default('') }))
    .catch([])
    .default([]);
const milliseconds = integer.nullish().catch(undefined);
const token = z.string().optional();
const source = z
    .looseObject({ source_type: z.string().default(''), source_id: z.string().default('') })
    .catch({ source_type: '', source_id: '' })
    .default({ source_type: '', source_id: '' });
const failure = z.looseObject({ error_code: z.string().default(''), error_message: z.string().default('') });
const assessment = z.looseObject({
    assessment_id: text,
    assessment_name: z.string(),
    source,
    create_time: text,
    feedback: z.looseObject({ value: z.unknown().optional(), error: failure.nullish() }).nullish(),
    expectation: z
        .looseObject({
        value: z.unknown().optional(),
        serialized_value: z.looseObject({ value: z.string().default('') }).nullish(),
    })
        .nullish(),
    rationale: text,
    metadata: texts,
    span_id: text,
    valid: z.boolean().default(true).catch(true),
});
const trace = z.looseObject({
    trace_id: traceId,
    client_request_id: text,
    trace_location: z
        .looseObject({ mlflow_experiment: z.looseObject({ experiment_id: z.string().default('') }).nullish() })
        .nullish()
        .catch(undefined),
    request_preview: text,
    response_preview: text,
    request_time: text,
    execution_duration: text,
    state,
    trace_metadata: texts,
    tags: texts,
    assessments: z.array(z.unknown()).catch([]).default([]),
});
/** As MLflow has them up to 3.1. */
const oldTrace = z.looseObject({
    request_id: traceId,
    experiment_id: z.string().default(''),
    timestamp_ms: milliseconds,
    execution_time_ms: milliseconds,
    status: state,
    request_metadata: entries,
    tags: entries,
});
export function parseTraces(json) {
    return pageOf(json, one => infoOf(trace.parse(one)));
}
export function parseOldTraces(json) {
    return pageOf(json, one => oldInfoOf(oldTrace.parse(one)));
}
/** What MLflow up to 3.1 says of a trace that was begun. */
export function parseBegunTrace(json) {
    return oldInfoOf(z.looseObject({ trace_info: oldTrace }).parse(json).trace_info);
}
function pageOf(json, infoFrom) {
    const page = z.looseObject({ traces: z.array(z.unknown()).default([]), next_page_token: token }).parse(json);
    const items = page.traces.map((one) => {
        try {
            return { kind: 'info', info: infoFrom(one) };
        }
        catch {
            const named = z.looseObject({ trace_id: text, request_id: text }).safeParse(one).data;
            return {
                kind: 'broken',
                traceId: (named?.trace_id ?? named?.request_id ?? '').slice(0, 100),
                why: 'its head is in no shape we know',
            };
        }
    });
    return { items, next: page.next_page_token || undefined };
}
function infoOf(found) {
    return {
        traceId: found.trace_id,
        experimentId: found.trace_location?.mlflow_experiment?.experiment_id ?? '',
        clientRequestId: found.client_request_id || null,
        requestTimeMs: instantMs(found.request_time) ?? 0,
        durationMs: durationMs(found.execution_duration),
        state: found.state,
        requestPreview: found.request_preview ?? null,
        responsePreview: found.response_preview ?? null,
        metadata: textsOf(found.trace_metadata),
        tags: textsOf(found.tags),
        assessments: found.assessments.flatMap(assessmentOf),
    };
}
function oldInfoOf(found) {
    const metadata = mapOf(found.request_metadata);
    const tags = mapOf(found.tags);
    return {
        traceId: found.request_id,
        experimentId: found.experiment_id,
        clientRequestId: tags.get(KEY_TAG) ?? null,
        requestTimeMs: found.timestamp_ms ?? 0,
        durationMs: found.execution_time_ms ?? null,
        state: found.status,
        requestPreview: metadata.get('mlflow.traceInputs') ?? null,
        responsePreview: metadata.get('mlflow.traceOutputs') ?? null,
        metadata,
        tags,
        assessments: [],
    };
}
const TOO_DEEP = { code: 'TOO_DEEP', message: 'its value is nested too deeply to be read' };
/** One that was replaced by a later one is no opinion any more. */
function assessmentOf(json) {
    const parsed = assessment.safeParse(json);
    if (!parsed.success || !parsed.data.valid)
        return [];
    const { feedback, expectation, ...found } = parsed.data;
    if (!feedback && !expectation)
        return [];
    const written = expectation?.serialized_value;
    const told = written ? valueOfText(written.value) : jsonOf(feedback ? feedback.value : expectation?.value);
    const [value, tooDeep] = isDeep(told) ? [null, TOO_DEEP] : [told, null];
    const failed = feedback?.error;
    const error = failed ? { code: failed.error_code, message: failed.error_message } : tooDeep;
    return [
        {
            id: found.assessment_id ?? null,
            name: found.assessment_name,
            kind: feedback ? 'feedback' : 'expectation',
            value,
            error,
            rationale: found.rationale ?? null,
            source: { type: found.source.source_type, id: found.source.source_id },
            metadata: textsOf(found.metadata),
            spanId: found.span_id || null,
            createdMs: instantMs(found.create_time) ?? null,
        },
    ];
}
/** What was parsed from JSON is JSON. */
function jsonOf(value) {
    return value === undefined ? null : value;
}
/** Seconds, as protobuf writes a duration. */
function durationMs(duration) {
    const [, seconds] = /^(-?\d{1,12}(?:\.\d{1,9})?)s$/.exec(duration ?? '') ?? [];
    return seconds === undefined ? null : Math.round(Number(seconds) * 1000);
}
function instantMs(instant) {
    const ms = Date.parse(instant ?? '');
    return Number.isNaN(ms) ? undefined : ms;
}
function textsOf(texts) {
    return new Map(Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}
