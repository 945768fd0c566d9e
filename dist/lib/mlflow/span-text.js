/** Spans as the text of the file that holds them where the server keeps no spans itself. */
import { jsonText, storable } from "./json-text.js";
/** As MLflow 3.2 to 3.5 read it. */
export function spanText(span, whose) {
    return object({
        trace_id: JSON.stringify(base64(whose.traceHex)),
        span_id: JSON.stringify(base64(span.spanId)),
        parent_span_id: span.parentId === null ? 'null' : JSON.stringify(base64(span.parentId)),
        name: JSON.stringify(storable(span.name)),
        start_time_unix_nano: String(span.startNs),
        end_time_unix_nano: String(span.endNs),
        events: `[${span.events.map(event => eventText(event, 'time_unix_nano')).join(',')}]`,
        status: JSON.stringify({ code: `STATUS_CODE_${span.status}`, message: storable(span.statusMessage) }),
        attributes: attributesText(span, whose.traceId),
    });
}
/** As MLflow 2 reads it. */
export function oldSpanText(span, whose) {
    return object({
        name: JSON.stringify(storable(span.name)),
        context: JSON.stringify({ span_id: `0x${span.spanId}`, trace_id: `0x${whose.traceHex}` }),
        parent_id: span.parentId === null ? 'null' : JSON.stringify(`0x${span.parentId}`),
        start_time: String(span.startNs),
        end_time: String(span.endNs),
        status_code: JSON.stringify(span.status),
        status_message: JSON.stringify(storable(span.statusMessage)),
        attributes: attributesText(span, whose.traceId),
        events: `[${span.events.map(event => eventText(event, 'timestamp')).join(',')}]`,
    });
}
/** Of texts that are JSON already: nanoseconds are more than a number holds. */
function object(fields) {
    return `{${Object.entries(fields)
        .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
        .join(',')}}`;
}
function eventText({ name, timeNs, attributes }, timeKey) {
    return object({
        name: JSON.stringify(storable(name)),
        [timeKey]: String(timeNs),
        attributes: jsonText({ ...attributes }),
    });
}
/** Every value as the text of its JSON. */
function attributesText({ type, inputs, outputs, attributes }, traceId) {
    const all = {
        'mlflow.traceRequestId': traceId,
        'mlflow.spanType': type,
        ...(inputs === undefined ? {} : { 'mlflow.spanInputs': inputs }),
        ...(outputs === undefined ? {} : { 'mlflow.spanOutputs': outputs }),
        ...attributes,
    };
    return JSON.stringify(Object.fromEntries(Object.entries(all).map(([key, value]) => [storable(key), jsonText(value)])));
}
function base64(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}
