import { objectAt } from "./facts.js";
/** Counts each call once: a call that was waited for is logged when it begins, and again when it ends. */
export class EventCounter {
    modelCalls = 0;
    toolCalls = 0;
    #seen = new Set();
    /** @param timestampMs of the eval, the same at every repetition. */
    metricsOf(event, timestampMs) {
        const { uuid, pending } = event;
        if (pending === true)
            return [];
        if (typeof uuid === 'string') {
            if (this.#seen.has(uuid))
                return [];
            this.#seen.add(uuid);
        }
        if (event.event === 'model')
            return this.#modelCall(event, timestampMs);
        return event.event === 'tool' ? this.#toolCall(event, timestampMs) : [];
    }
    /** Uuids are of one sample: the next one has its own. */
    endSample() {
        this.#seen = new Set();
    }
    #modelCall(event, timestampMs) {
        const step = this.modelCalls++;
        const usage = objectAt(event, 'output', 'usage');
        return metrics({
            'event/model_call': step,
            'event/input_tokens': usage?.input_tokens,
            'event/output_tokens': usage?.output_tokens,
            'event/model_time': event.working_time,
        }, { step, timestampMs });
    }
    #toolCall(event, timestampMs) {
        const step = this.toolCalls++;
        const failed = (event.error !== null && event.error !== undefined) || event.failed === true;
        return metrics({ 'event/tool_call': step, 'event/tool_error': failed ? 1 : null, 'event/tool_time': event.working_time }, { step, timestampMs });
    }
}
function metrics(values, at) {
    return Object.entries(values).flatMap(([key, value]) => (typeof value === 'number' ? [{ key, value, ...at }] : []));
}
