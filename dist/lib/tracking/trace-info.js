import { assessmentsOf } from "./assessments.js";
import { cutText } from "./bounds.js";
import { lastUserText } from "./chat.js";
import { originTags, sourceTags } from "./origin.js";
import { msOf } from "./times.js";
import { traceIdOf } from "./trace-ids.js";
import { chatUsage } from "./usage.js";
/** A column of the server's database. */
const MAX_PREVIEW_CHARACTERS = 1000;
/** What every server behind MLflow's interface takes. */
const MAX_VALUE_CHARACTERS = 250;
export function traceInfoOf(headed) {
    const { shown, key, outline, experimentId, log, sha256 } = headed;
    const traceId = traceIdOf(key, sha256);
    const endMs = msOf(outline.endNs);
    return {
        traceId,
        experimentId,
        // The same whatever is left out, and of a sample that a retry took over into another eval not the same.
        clientRequestId: traceId,
        requestTimeMs: msOf(outline.startNs),
        durationMs: endMs - msOf(outline.startNs),
        state: shown.error === null ? 'OK' : 'ERROR',
        // Not null without text: MLflow would keep what an upload with more text has left there.
        requestPreview: shown.input === null ? '' : preview(lastUserText(shown.input)),
        responsePreview: preview(endOf(shown)),
        metadata: metadataOf(headed),
        tags: tagsOf(headed),
        assessments: assessmentsOf({ shown, key, log, sha256, createdMs: endMs }),
    };
}
/** What a list of samples is read for: the answer, or why there is none. Never null, as MLflow would show bare JSON. */
function endOf({ error, completion, scores, limit }) {
    if (error !== null)
        return error.message;
    const answer = completion || [...scores.values()].map(score => score.answer).find(Boolean);
    return answer || (limit === null ? '' : `[${limit} limit]`);
}
/** The database counts characters, and what follows the cut is one of them. */
const preview = (text) => text === null || text.length <= MAX_PREVIEW_CHARACTERS ? text : cutShort(text, MAX_PREVIEW_CHARACTERS);
const cutShort = (text, most) => `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
export function traceName({ id, epoch }, { header }) {
    const name = `sample ${cutText(id, 200)}`;
    return (header.spec.epochs ?? 1) > 1 || epoch > 1 ? `${name}, epoch ${epoch}` : name;
}
/** A session is an eval: its samples are looked through together. */
function metadataOf({ log, outline, runId, origin }) {
    const { spec } = log.header;
    const usage = chatUsage(outline.usage);
    const { 'mlflow.chat.tokenUsage': tokens, 'mlflow.llm.cost': cost } = usage;
    return present({
        'mlflow.trace_schema.version': '3',
        'mlflow.sourceRun': runId,
        'mlflow.trace.session': spec.evalId,
        'mlflow.trace.tokenUsage': tokens && JSON.stringify(tokens),
        'mlflow.trace.cost': cost && JSON.stringify(cost),
        ...sourceTags(origin, spec.revision),
        'mlflow.source.name': origin.workflow ?? spec.task,
    });
}
function tagsOf({ log, shown, origin }) {
    const { spec } = log.header;
    return present({
        'mlflow.traceName': traceName(shown, log),
        'inspect.task': spec.task,
        'inspect.model': spec.model,
        'inspect.eval_id': spec.evalId,
        'inspect.run_id': spec.runId,
        'inspect.task_id': spec.taskId,
        'inspect.sample_id': shown.id,
        'inspect.epoch': String(shown.epoch),
        'inspect.sample_uuid': shown.uuid,
        'inspect.status': shown.error ? 'error' : shown.limit === null ? 'success' : 'limit',
        'inspect.limit': shown.limit,
        ...originTags(origin),
    });
}
function present(values) {
    const known = Object.entries(values).filter((entry) => Boolean(entry[1]));
    return new Map(known.map(([key, value]) => [
        key,
        value.length <= MAX_VALUE_CHARACTERS ? value : cutShort(value, MAX_VALUE_CHARACTERS),
    ]));
}
