/**
 * MLflow up to 3.1: a trace is begun, its spans become a file, then it is ended. The server chooses the id, so the client's own
 * name goes into a tag. It has no assessments.
 */
import { cutValue, legalKey, MOST_TAG_CHARACTERS } from "./keys.js";
import { lanes } from "./lanes.js";
import { oldSpanText } from "./span-text.js";
import { putTraceFile, traceFile } from "./trace-file.js";
import { KEY_TAG, parseBegunTrace } from "./trace-schema.js";
import { isRefusal } from "./trace-sending.js";
import { DIGEST_TAG, startedTrace } from "./trace-start.js";
const TRACES = '/api/2.0/mlflow/traces';
const TRACES_AT_ONCE = 4;
/** Of what the page shows of a trace's inputs and outputs. */
const MOST_PREVIEW_CHARACTERS = 250;
export class TracesOfTwo {
    #options;
    #lanes = lanes(TRACES_AT_ONCE);
    constructor(options) {
        this.#options = options;
    }
    async send(trace) {
        if (trace.info.assessments.length > 0)
            this.#options.outcome.note('MLflow before 3.2 has no assessments of traces: they are missing there.');
        const spans = await collected(trace.spans);
        await this.#lanes.add(() => this.#write(trace, spans));
    }
    finish() {
        return this.#lanes.finish();
    }
    async #write({ info, stored }, spans) {
        const { outcome } = this.#options;
        try {
            await this.#end(info, { begun: stored ?? (await this.#begin(info)), spans });
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            outcome.refused(info.traceId, thrown.message);
        }
    }
    /** Sent once: what is begun twice is there twice. */
    async #begin(info) {
        const { api, experimentId } = this.#options;
        const begun = await api.postOnce(TRACES, {
            experiment_id: experimentId,
            timestamp_ms: Math.trunc(info.requestTimeMs),
            request_metadata: metadataOf(info),
            tags: tagsOf(info),
        }, parseBegunTrace);
        return { traceId: begun.traceId, artifactLocation: begun.tags.get('mlflow.artifactLocation') ?? '' };
    }
    /** Only what is ended is whole. */
    async #end(info, { begun, spans }) {
        const { api, outcome } = this.#options;
        const whose = { traceId: begun.traceId, traceHex: info.traceId.slice(-32) };
        const file = await traceFile(spans, span => oldSpanText(span, whose));
        const obstacle = await putTraceFile(api, { location: begun.artifactLocation, file });
        if (obstacle !== undefined)
            outcome.note(`The spans of the traces are missing: ${obstacle}.`);
        await api.send({
            method: 'PATCH',
            path: `${TRACES}/${encodeURIComponent(begun.traceId)}`,
            json: {
                request_id: begun.traceId,
                timestamp_ms: Math.trunc(info.requestTimeMs + (info.durationMs ?? 0)),
                status: info.state === 'STATE_UNSPECIFIED' ? 'TRACE_STATUS_UNSPECIFIED' : info.state,
                request_metadata: metadataOf(info),
                tags: [...tagsOf(info), { key: DIGEST_TAG, value: startedTrace(info).digest }],
            },
        });
    }
}
function metadataOf({ metadata, requestPreview, responsePreview }) {
    const previews = { 'mlflow.traceInputs': requestPreview, 'mlflow.traceOutputs': responsePreview };
    const shown = Object.entries(previews).flatMap(([key, text]) => text === null ? [] : [{ key, value: cutValue(text, MOST_PREVIEW_CHARACTERS) }]);
    return [{ key: 'mlflow.trace_schema.version', value: '2' }, ...legal(metadata), ...shown];
}
function tagsOf({ tags, clientRequestId }) {
    return [...legal(tags), ...(clientRequestId === null ? [] : legal(new Map([[KEY_TAG, clientRequestId]])))];
}
function legal(texts) {
    return [...texts].map(([key, value]) => ({ key: legalKey(key), value: cutValue(value, MOST_TAG_CHARACTERS) }));
}
async function collected(spans) {
    const all = [];
    for await (const span of spans)
        all.push(span);
    return all;
}
