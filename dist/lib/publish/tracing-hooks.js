/** Traces in MLflow, one for each sample and epoch of a finished log, written while its samples are read. */
import { sha256 } from "../logs/sha256.js";
import { sampleTrace } from "../tracking/sample-trace.js";
export class MlflowTracingHooks {
    settings;
    client;
    /** What could not be traced as it is, one line each. */
    notes = new Set();
    #options;
    #tasks = new Map();
    #written = 0;
    constructor(options) {
        this.settings = options.settings;
        this.client = options.client;
        this.#options = options;
    }
    /** Traces given to the sink. */
    get written() {
        return this.#written;
    }
    enabled() {
        return this.settings.server !== undefined && this.settings.tracingEnabled;
    }
    async onRunStart() { }
    async onTaskStart({ evalId, finished }) {
        const run = this.enabled() ? await this.#options.runOf(evalId) : null;
        if (run)
            this.#tasks.set(evalId, { finished, ...run });
    }
    wantsSamples(evalId) {
        return this.#tasks.has(evalId);
    }
    /** Spans are made of a sample's events when it has ended: only then is it known what they are parts of. */
    async onSampleEvent() { }
    /** @throws what the sink throws. */
    async onSampleEnd({ evalId, sample }) {
        const task = this.#tasks.get(evalId);
        if (!task)
            return;
        const { sink, origin, sampleDetails } = this.#options;
        const { finished, ...run } = task;
        const trace = await sampleTrace(sample, {
            log: finished.log,
            ...run,
            origin,
            sampleDetails,
            sha256,
            autolog: this.settings,
        });
        if (trace === null)
            return this.#note('a body belongs to no sample of the log: it has no trace');
        if (sample.kind === 'summary')
            this.#note('the log holds no sample bodies: traces have scores and no spans');
        if (sample.kind === 'broken')
            this.#note(`a sample's body cannot be read, its trace has no spans: ${sample.why}`);
        await sink.write(trace.info, trace.spans);
        this.#written++;
    }
    async onTaskEnd({ evalId }) {
        this.#tasks.delete(evalId);
    }
    async onRunEnd() { }
    #note(what) {
        this.notes.add(what);
    }
}
