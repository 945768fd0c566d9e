/** The head of a trace as MLflow 3 takes it, with everything that is thought of the trace. */
import { createHash } from 'node:crypto';
import { jsonText, storable } from "./json-text.js";
import { cutValue, legalKey, MOST_NAME_CHARACTERS, MOST_TAG_CHARACTERS } from "./keys.js";
/** What was last written of a head, so that a second time finds that nothing is new. */
export const DIGEST_TAG = 'inspect.trace_digest';
const DIGEST_DIGITS = 32;
/** Columns of the server's database. */
const MOST_PREVIEW_CHARACTERS = 1000;
const MOST_ID_CHARACTERS = 50;
/** Of JavaScript's dates. */
const LAST_MS = 8.64e15;
/** Marks it as whole. */
export function withDigest({ digest, traceInfo }) {
    return { ...traceInfo, tags: { ...traceInfo.tags, [DIGEST_TAG]: digest } };
}
export function startedTrace(info) {
    const head = {
        trace_id: info.traceId,
        ...(info.clientRequestId === null ? {} : { client_request_id: requestId(info.clientRequestId) }),
        trace_location: { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: info.experimentId } },
        request_time: instant(info.requestTimeMs),
        ...(info.durationMs === null ? {} : { execution_duration: seconds(info.durationMs) }),
        state: info.state,
        ...(info.requestPreview === null ? {} : { request_preview: preview(info.requestPreview) }),
        ...(info.responsePreview === null ? {} : { response_preview: preview(info.responsePreview) }),
        trace_metadata: { 'mlflow.trace_schema.version': '3', ...legalTexts(info.metadata) },
        tags: legalTexts(info.tags),
        assessments: info.assessments.map(each => wireAssessment(info.traceId, each)),
    };
    const digest = hashOf(JSON.stringify(head)).slice(0, DIGEST_DIGITS);
    return { digest, traceInfo: head };
}
/** A long one ends in what tells it from others that begin alike. */
function requestId(id) {
    const text = storable(id);
    return text.length <= MOST_ID_CHARACTERS
        ? text
        : `${storable(text.slice(0, MOST_ID_CHARACTERS - 9))}-${hashOf(id).slice(0, 8)}`;
}
function hashOf(text) {
    return createHash('sha256').update(text).digest('hex');
}
function wireAssessment(traceId, assessment) {
    const { id, name, kind, rationale, source, metadata, spanId, createdMs } = assessment;
    return {
        ...(id === null ? {} : { assessment_id: id }),
        assessment_name: cutValue(name, MOST_NAME_CHARACTERS),
        trace_id: traceId,
        ...(spanId === null ? {} : { span_id: spanId }),
        source: { source_type: source.type, source_id: cutValue(source.id, MOST_NAME_CHARACTERS) },
        ...(createdMs === null ? {} : { create_time: instant(createdMs), last_update_time: instant(createdMs) }),
        ...(rationale === null ? {} : { rationale: storable(rationale) }),
        ...(metadata.size === 0 ? {} : { metadata: legalTexts(metadata) }),
        ...(kind === 'expectation' ? { expectation: expectation(assessment.value) } : { feedback: feedback(assessment) }),
    };
}
/** Older servers refuse a feedback of null, and JSON has no NaN: both say why there is no value. */
function feedback({ value, error }) {
    if (error)
        return failed(error.code, error.message);
    if (value === null)
        return failed('NO_VALUE', 'There is no value.');
    if (typeof value === 'number' && !Number.isFinite(value))
        return failed('NOT_A_NUMBER', `The value is ${value}.`);
    return { value: wireValue(value) };
}
function failed(code, message) {
    return { error: { error_code: storable(code), error_message: storable(message) } };
}
function expectation(value) {
    if (typeof value !== 'object')
        return { value: wireValue(value) };
    return { serialized_value: { serialization_format: 'JSON_FORMAT', value: jsonText(value) } };
}
function wireValue(value) {
    return JSON.parse(jsonText(value));
}
function legalTexts(texts) {
    return Object.fromEntries([...texts].map(([key, value]) => [legalKey(key), cutValue(value, MOST_TAG_CHARACTERS)]));
}
function preview(text) {
    return cutValue(text, MOST_PREVIEW_CHARACTERS);
}
function instant(ms) {
    return new Date(Math.min(Math.max(0, Math.trunc(ms) || 0), LAST_MS)).toISOString();
}
function seconds(ms) {
    return `${(Math.max(0, Math.trunc(ms)) / 1000).toFixed(3)}s`;
}
