/** Spans in the forms in which MLflow gives them → ours. */
import { z } from 'zod';
import { isDeep, valueOfText } from "./json-text.js";
const text = z.string().nullish();
/** More than a number holds: whoever reads the JSON keeps these digits as text. */
const nanoseconds = z.union([z.string().regex(/^\d{1,20}$/), z.int().nonnegative()]).transform(BigInt);
const attributes = z.record(z.string(), z.unknown()).nullish();
/** `batchGet`: as OTLP, with typed values. */
const typedAttributes = z.array(z.looseObject({ key: z.string(), value: z.unknown().optional() })).nullish();
const events = (attributes) => z
    .array(z.looseObject({
    name: z.string().default(''),
    time_unix_nano: nanoseconds.nullish(),
    timestamp: nanoseconds.nullish(),
    attributes,
}))
    .nullish();
const named = z.looseObject({
    trace_id: text,
    span_id: z.string(),
    parent_span_id: text,
    name: z.string().default(''),
    start_time_unix_nano: nanoseconds,
    end_time_unix_nano: nanoseconds.nullish(),
    status: z.looseObject({ code: z.unknown().optional(), message: text }).nullish(),
});
const typed = named.extend({ attributes: typedAttributes, events: events(typedAttributes) });
/** The file and the route of the page: attributes are texts of JSON. */
const written = named.extend({ attributes, events: events(attributes) });
const old = z.looseObject({
    name: z.string().default(''),
    context: z.looseObject({ span_id: z.string() }),
    parent_id: text,
    start_time: nanoseconds,
    end_time: nanoseconds.nullish(),
    status_code: z.unknown().optional(),
    status_message: text,
    attributes,
    events: events(attributes),
});
/** By trace; those that are in no shape we know have no spans but a reason. */
export function parseTypedTraces(json) {
    const { traces } = z.looseObject({ traces: z.array(z.unknown()).default([]) }).parse(json);
    return new Map(traces.flatMap(one => {
        const head = z.looseObject({ trace_info: z.looseObject({ trace_id: z.string() }) }).safeParse(one);
        if (!head.success)
            return [];
        return [[head.data.trace_info.trace_id, spansOr(() => typedSpans(one))]];
    }));
}
/** The file of a trace, in the form of MLflow 2 or 3. @throws ZodError */
export function parseTraceFile(json) {
    const { spans } = z.looseObject({ spans: z.array(z.unknown()).default([]) }).parse(json);
    return spans.map(one => (isOld(one) ? oldSpan(old.parse(one)) : writtenSpan(written.parse(one))));
}
function spansOr(read) {
    try {
        return read();
    }
    catch {
        return 'its spans are in no shape we know';
    }
}
function typedSpans(json) {
    return z
        .looseObject({ spans: z.array(typed).default([]) })
        .parse(json)
        .spans.map(typedSpan);
}
function isOld(one) {
    return typeof one === 'object' && one !== null && 'context' in one;
}
function typedSpan(span) {
    const events = eventsOf(span.events, typedValues);
    return spanOf({ ...commonOf(span), events }, typedValues(span.attributes));
}
function writtenSpan(span) {
    return spanOf({ ...commonOf(span), events: eventsOf(span.events, plainValues) }, writtenValues(span.attributes));
}
function commonOf(span) {
    return {
        spanId: spanHex(span.span_id),
        parentId: span.parent_span_id ? spanHex(span.parent_span_id) : null,
        name: span.name,
        startNs: span.start_time_unix_nano,
        endNs: span.end_time_unix_nano || null,
        status: statusOf(span.status?.code),
        statusMessage: span.status?.message ?? '',
    };
}
function oldSpan(span) {
    const common = {
        spanId: spanHex(span.context.span_id),
        parentId: span.parent_id ? spanHex(span.parent_id) : null,
        name: span.name,
        startNs: span.start_time,
        endNs: span.end_time || null,
        status: statusOf(span.status_code),
        statusMessage: span.status_message ?? '',
        events: eventsOf(span.events, plainValues),
    };
    return spanOf(common, writtenValues(span.attributes));
}
/** What has a place of its own leaves the attributes; what the server adds for itself leaves, too. */
function spanOf(common, all) {
    const { 'mlflow.spanInputs': inputs, 'mlflow.spanOutputs': outputs, 'mlflow.spanType': type, 'mlflow.traceRequestId': _id, ...attributes } = all;
    return { ...common, type: typeof type === 'string' ? type : 'UNKNOWN', inputs, outputs, attributes };
}
/** 16 hexadecimal digits, with or without `0x`, or the base64 of eight bytes. @throws RangeError */
function spanHex(id) {
    const hex = /^(?:0x)?([0-9a-f]{16})$/i.exec(id)?.[1] ?? Buffer.from(id, 'base64').toString('hex');
    if (hex.length !== 16)
        throw new RangeError('no id of a span');
    return hex.toLowerCase();
}
/** `STATUS_CODE_OK`, `OK` or a number. */
function statusOf(code) {
    const word = String(code ?? '').replace('STATUS_CODE_', '');
    if (word === 'OK' || word === '1')
        return 'OK';
    return word === 'ERROR' || word === '2' ? 'ERROR' : 'UNSET';
}
function eventsOf(events, values) {
    return (events ?? []).map(event => ({
        name: event.name,
        timeNs: event.time_unix_nano ?? event.timestamp ?? 0n,
        attributes: values(event.attributes),
    }));
}
function typedValues(attributes) {
    return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, anyValue(value, 0)]));
}
/** Texts of JSON. */
function writtenValues(attributes) {
    const all = Object.entries(attributes ?? {});
    return Object.fromEntries(all.map(([key, value]) => [key, typeof value === 'string' ? valueOfText(value) : jsonOf(value)]));
}
function plainValues(attributes) {
    return Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, jsonOf(value)]));
}
/** What was parsed from JSON is JSON. @throws RangeError */
function jsonOf(value) {
    if (isDeep(value))
        throw tooDeep();
    return value;
}
const tooDeep = () => new RangeError('a value that is nested too deeply');
/** Protobuf itself allows no deeper ones. */
const MOST_LEVELS = 100;
/** OTLP's AnyValue: an object with one field that names the type. @throws RangeError */
function anyValue(value, level) {
    if (level > MOST_LEVELS)
        throw tooDeep();
    if (typeof value !== 'object' || value === null)
        return null;
    const [kind, inner] = Object.entries(value)[0] ?? [];
    switch (kind) {
        case 'string_value':
            return String(inner);
        case 'bool_value':
            return inner === true;
        case 'int_value':
            return integerOf(inner);
        case 'double_value':
            return typeof inner === 'number' ? inner : String(inner);
        case 'array_value':
            return listOf(inner, 'values').map(each => anyValue(each, level + 1));
        case 'kvlist_value':
            return Object.fromEntries(listOf(inner, 'values').map(each => [
                String(Reflect.get(Object(each), 'key')),
                anyValue(Reflect.get(Object(each), 'value'), level + 1),
            ]));
        default:
            return kind === undefined ? null : String(inner);
    }
}
function listOf(value, key) {
    const list = Reflect.get(Object(value), key);
    return Array.isArray(list) ? list : [];
}
/** A number where it holds every digit. */
function integerOf(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
}
