/** One finished log into MLflow. */
import { readRaw } from "../logs/raw-log.js";
import { evalDigest } from "../logs/read.js";
import { replay, together } from "../tracking/replay.js";
import { ArtifactManager } from "./artifact-manager.js";
import { LogTraces } from "./log-traces.js";
import { MlflowTrackingHooks } from "./mlflow-hooks.js";
import { MlflowTracingHooks } from "./tracing-hooks.js";
/** @throws MlflowError when the server does not take it; what it took until then is completed by the next call. */
export async function trackLog(log, options) {
    const { header } = await readRaw(log);
    const finished = { log, header, digest: evalDigest(log) };
    const hooks = new MlflowTrackingHooks({
        ...options,
        artifacts: options.settings.logArtifacts ? new ArtifactManager(options) : null,
    });
    const tracing = options.settings.tracingEnabled ? tracingOf(finished, { ...options, hooks }) : null;
    await replay(finished, tracing ? together(hooks, tracing.hooks) : hooks, options.onProgress);
    const traced = await tracing?.finish();
    const [tracked] = hooks.tracked;
    if (tracked === undefined)
        throw new RangeError('a log was replayed and no run came of it');
    return { ...tracked, traces: traced?.there ?? null, notes: [...tracked.notes, ...(traced?.notes ?? [])] };
}
/** Traces belong to the run, which is found or made when the task starts. */
function tracingOf(finished, options) {
    const traces = new LogTraces(options.client, { digest: finished.digest, sampleDetails: options.sampleDetails });
    let wanted = false;
    const hooks = new MlflowTracingHooks({
        ...options,
        sink: traces,
        runOf: async (evalId) => {
            const run = options.hooks.runOf(evalId);
            wanted = run !== null && (await traces.begin(run, finished));
            return wanted ? run : null;
        },
    });
    const finish = async () => {
        const { there, notes } = await traces.finish(wanted);
        return { there, notes: [...hooks.notes, ...notes] };
    };
    return { hooks, finish };
}
