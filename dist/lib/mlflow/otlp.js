/**
 * Spans as OTLP has them, in protobuf: the one form that every MLflow with OTLP takes.
 * https://github.com/open-telemetry/opentelemetry-proto/blob/v1.7.0/opentelemetry/proto/trace/v1/trace.proto
 */
import { jsonText, storable } from "./json-text.js";
import { BackwardWriter, messageHead } from "./protobuf.js";
const FIELD = {
    resourceSpans: 1,
    scopeSpans: 2,
    span: 2,
    traceId: 1,
    spanId: 2,
    parentId: 4,
    name: 5,
    start: 7,
    end: 8,
    attributes: 9,
    events: 11,
    status: 15,
    statusMessage: 2,
    statusCode: 3,
    eventTime: 1,
    eventName: 2,
    eventAttributes: 3,
    key: 1,
    value: 2,
    text: 1,
    boolean: 2,
    integer: 3,
    double: 4,
};
const STATUS_CODE = { UNSET: 0, OK: 1, ERROR: 2 };
/** One scope's `spans` field each, so that any of them set one after another are the spans of a request. */
export function spanEncoder() {
    const writer = new BackwardWriter();
    return {
        encode(span, traceHex) {
            writeSpan(writer, { span, traceHex });
            writer.message(FIELD.span, 0);
            return writer.finish();
        },
    };
}
/** The request with these spans: ResourceSpans of ScopeSpans, one each. */
export function exportRequest(spans) {
    const size = spans.reduce((sum, { length }) => sum + length, 0);
    const scope = messageHead(FIELD.scopeSpans, size);
    return Buffer.concat([messageHead(FIELD.resourceSpans, scope.length + size), scope, ...spans]);
}
/** From the last field to the first, as the writer wants it. */
function writeSpan(writer, { span, traceHex }) {
    const end = writer.length;
    if (span.status !== 'UNSET')
        writer.integer(FIELD.statusCode, STATUS_CODE[span.status]);
    if (span.statusMessage !== '')
        writer.text(FIELD.statusMessage, storable(span.statusMessage));
    writer.message(FIELD.status, end);
    for (const event of [...span.events].reverse())
        writeEvent(writer, event);
    const attributes = Object.entries(span.attributes);
    for (const [key, value] of attributes.reverse())
        writeAttribute(writer, { key, value, field: FIELD.attributes });
    if (span.outputs !== undefined)
        writeAttribute(writer, { key: 'mlflow.spanOutputs', value: span.outputs, field: FIELD.attributes });
    if (span.inputs !== undefined)
        writeAttribute(writer, { key: 'mlflow.spanInputs', value: span.inputs, field: FIELD.attributes });
    // A column of its own, which is searched as it stands.
    writePlain(writer, { key: 'mlflow.spanType', value: span.type, field: FIELD.attributes });
    if (span.endNs !== null)
        writer.fixed64(FIELD.end, span.endNs);
    writer.fixed64(FIELD.start, span.startNs);
    writer.text(FIELD.name, storable(span.name));
    if (span.parentId !== null)
        writer.hex(FIELD.parentId, span.parentId);
    writer.hex(FIELD.spanId, span.spanId);
    writer.hex(FIELD.traceId, traceHex);
}
function writeEvent(writer, { name, timeNs, attributes }) {
    const end = writer.length;
    for (const [key, value] of Object.entries(attributes).reverse())
        writeEventAttribute(writer, { key, value });
    writer.text(FIELD.eventName, storable(name));
    writer.fixed64(FIELD.eventTime, timeNs);
    writer.message(FIELD.events, end);
}
/** Texts of an event stay as they are: the server unwraps those of spans only. */
function writeEventAttribute(writer, { key, value }) {
    if (typeof value === 'string')
        writePlain(writer, { key, value, field: FIELD.eventAttributes });
    else
        writeAttribute(writer, { key, value, field: FIELD.eventAttributes });
}
function writePlain(writer, { key, value, field }) {
    writeKeyValue(writer, { key, field }, () => writer.text(FIELD.text, storable(value)));
}
/**
 * The server takes the JSON text of an object, a list or a text for the value itself, once; that of a number or of null
 * it would keep as text. So these go in their own types.
 */
function writeAttribute(writer, { key, value, field }) {
    writeKeyValue(writer, { key, field }, () => {
        if (value === null)
            return;
        if (typeof value === 'boolean')
            writer.integer(FIELD.boolean, value ? 1 : 0);
        else if (typeof value !== 'number' || !Number.isFinite(value))
            writer.text(FIELD.text, jsonText(value));
        else if (Number.isSafeInteger(value))
            writer.signed64(FIELD.integer, value);
        else
            writer.double(FIELD.double, value);
    });
}
function writeKeyValue(writer, { key, field }, writeValue) {
    const end = writer.length;
    writeValue();
    writer.message(FIELD.value, end);
    writer.text(FIELD.key, storable(key));
    writer.message(field, end);
}
