/** MLflow traces → Scout transcripts: one pass over an experiment, page by page, nothing fetched twice. */
import { UserError } from "../errors.js";
import { proxiesOf } from "../inputs/proxies.js";
import { namesServer, openMlflow } from "../mlflow/open.js";
import { loadSettings } from "../mlflow/settings.js";
import { TRACE_STATES } from "../mlflow/trace.js";
import { transcriptsOf } from "./convert.js";
import { isOfModel, traceFilter } from "./filter.js";
export { tracesRequestTime } from "./convert.js";
/**
 * @throws UserError without a server, without the experiment, and for a limit or a status that is none.
 * @throws MlflowError when it does not answer.
 */
export async function* importMlflowTraces(options = {}) {
    const settings = loadSettings(process.env, options);
    if (!namesServer(settings))
        throw noServer();
    const { limit, status } = options;
    if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0))
        throw noLimit(limit);
    if (status !== undefined && !TRACE_STATES.includes(status))
        throw noStatus(status);
    const { client, close } = await openMlflow({ settings, proxies: proxiesOf(process.env), onWait: () => { } });
    try {
        const experiment = await findExperiment(client, settings.experimentName);
        for await (const imported of importTraces(client, { ...options, experiment })) {
            if (imported.kind === 'read')
                yield* imported.transcripts;
            if (imported.kind === 'broken')
                options.onBroken?.(imported);
        }
    }
    finally {
        await close();
    }
}
export function noServer() {
    return new UserError({
        what: 'There is no MLflow server to import from.',
        where: 'the tracking URI',
        fix: 'Set MLFLOW_TRACKING_URI, or pass --tracking-uri (trackingUri in the library).',
    });
}
/** Nothing would be imported, and nothing said. */
function noLimit(limit) {
    return new UserError({
        what: `No number of traces: ${limit}.`,
        where: 'limit',
        fix: 'Give a whole number from 1, or none for all traces.',
    });
}
/** JavaScript may pass any word, and the server would find nothing for it. */
function noStatus(status) {
    return new UserError({
        what: `No status of a trace: ${JSON.stringify(status)}.`,
        where: 'status',
        fix: `Give one of ${TRACE_STATES.join(', ')}, or none for all traces.`,
    });
}
/** @throws UserError when there is none of this name. @throws MlflowError */
export async function findExperiment(client, name) {
    const found = await client.experimentByName(name);
    if (!found)
        throw noExperiment(name);
    return { experimentId: found.experimentId, name };
}
/** The newest first. @throws MlflowError */
export async function* importTraces(client, request) {
    const passed = [];
    const around = { experiment: request.experiment.name, traceUrl: client.traceUrl };
    for await (const read of client.readTraces(wanted(client, { ...request, passed }))) {
        yield* passed.splice(0);
        yield read.kind === 'broken' ? read : converted(read, { request, around });
    }
    yield* passed;
}
function noExperiment(name) {
    return new UserError({
        what: 'MLflow has no such experiment.',
        where: JSON.stringify(name),
        fix: 'Name it with --experiment (experimentName in the library), or set MLFLOW_EXPERIMENT_NAME.',
    });
}
/** Heads of traces that are worth their spans. */
async function* wanted(client, { passed, known = new Set(), ...request }) {
    const traces = groupedById(known);
    const search = {
        experimentIds: [request.experiment.experimentId],
        filter: traceFilter(request) || undefined,
        orderBy: ['timestamp_ms DESC'],
        limit: request.limit,
    };
    for await (const found of client.searchTraces(search)) {
        const traceId = found.kind === 'info' ? found.info.traceId : found.traceId;
        if (traces.has(traceId))
            passed.push({ kind: 'there', traceId });
        else if (found.kind === 'info' && isRunning(found.info, request))
            passed.push({ kind: 'running', traceId });
        else
            yield found;
    }
}
/** A run's samples have ids of their own behind that of their trace, which MLflow 2 gives without `tr-`. */
function groupedById(known) {
    return new Set([...known].map(id => id.replace(/^((?:tr-)?[0-9a-f]{32})-[0-9a-f]{16}$/, '$1')));
}
function isRunning({ state, requestTimeMs }, { runningSinceMs, status }) {
    return (state === 'IN_PROGRESS' &&
        status !== 'IN_PROGRESS' &&
        runningSinceMs !== undefined &&
        requestTimeMs >= runningSinceMs);
}
function converted(trace, { request, around }) {
    const { traceId } = trace.info;
    if (trace.spans.length === 0)
        return { kind: 'broken', traceId, why: 'it has no spans' };
    const transcripts = transcriptsOf(trace, around);
    const kept = transcripts.filter(({ model }) => isOfModel(model, request.model));
    return kept.length === 0 ? { kind: 'other-model', traceId } : { kind: 'read', traceId, transcripts: kept };
}
