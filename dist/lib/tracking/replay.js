/** A finished log → the calls that Inspect makes of its hooks while an eval runs. */
import { readBodies } from "../logs/bodies.js";
/** What a run is called that does not say: logs before run ids. */
export const runIdOf = ({ header }) => header.spec.runId || header.spec.evalId;
/** The log's own time, so that a second time logs the same points; 1970 where it has none, or an earlier one. */
export function timeOf(time) {
    const parsed = Date.parse(time ?? '');
    return Number.isFinite(parsed) ? Math.max(0, parsed) : 0;
}
/** Samples in the order of the log, each with its events, one at a time: a log may be larger than memory. */
export async function replay(finished, hooks, onProgress = () => { }) {
    const { log } = finished;
    const { evalId, task } = log.header.spec;
    const runId = runIdOf(log);
    await hooks.onRunStart({
        runId,
        taskNames: [task],
        startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
    });
    await hooks.onTaskStart({ runId, evalId, finished });
    if (hooks.wantsSamples?.(evalId) ?? true)
        await replaySamples(finished, hooks, onProgress);
    await hooks.onTaskEnd({ evalId, finished });
    // Of the run as a whole, which goes on when a task fails; a log knows of its own task only.
    await hooks.onRunEnd({ runId, error: null });
}
async function replaySamples({ log }, hooks, onProgress) {
    const { evalId } = log.header.spec;
    let read = 0;
    for await (const sample of readBodies(log)) {
        if (sample.kind === 'body')
            await replayEvents(evalId, sample, hooks);
        await hooks.onSampleEnd({ evalId, sample });
        onProgress({ read: ++read, of: log.samples.length });
    }
}
async function replayEvents(evalId, sample, hooks) {
    for await (const element of sample.events())
        if (element.kind === 'read')
            await hooks.onSampleEvent({ evalId, sample, event: element.value, index: element.index });
        else
            await hooks.onSampleGap?.({ evalId, sample, gap: element });
}
/** Hooks that all hear of the same log, each in its turn. */
export function together(...all) {
    const each = async (tell) => {
        for (const hooks of all)
            await tell(hooks);
    };
    return {
        onRunStart: data => each(hooks => hooks.onRunStart(data)),
        onTaskStart: data => each(hooks => hooks.onTaskStart(data)),
        wantsSamples: evalId => all.some(hooks => hooks.wantsSamples?.(evalId) ?? true),
        onSampleEvent: data => each(hooks => hooks.onSampleEvent(data)),
        onSampleGap: data => each(hooks => hooks.onSampleGap?.(data)),
        onSampleEnd: data => each(hooks => hooks.onSampleEnd(data)),
        onTaskEnd: data => each(hooks => hooks.onTaskEnd(data)),
        onRunEnd: data => each(hooks => hooks.onRunEnd(data)),
    };
}
