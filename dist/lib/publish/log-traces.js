/** The traces of one log, beside its run. What the server does not take is told, and costs the run nothing. */
import { messageOf } from "../errors.js";
import { isMlflow } from "../mlflow/error.js";
/** The run has a trace of each sample of the log whose digest stands in it, with as much text as stands behind that. */
const TRACED = 'eval_regression.traced';
/** Refused traces that are named one by one. */
const MOST_NAMED = 5;
export class LogTraces {
    #client;
    #mark;
    #run = null;
    #writer = null;
    #failure = null;
    #there = 0;
    constructor(client, { digest, sampleDetails }) {
        this.#client = client;
        this.#mark = `${digest} ${sampleDetails}`;
    }
    /** @returns whether traces are wanted: not where all are there as they are. */
    async begin(run, { log }) {
        this.#run = run;
        return this.#unlessFailed(async () => {
            this.#writer = await this.#client.traceWriter(run);
            if (run.tags.get(TRACED) !== this.#mark)
                return true;
            // The run may have others' traces, too, such as those of hooks that were there when it was made.
            this.#there = [...(await this.#writer.existing()).values()].filter(({ digest }) => digest !== undefined).length;
            return this.#there < log.samples.length;
        }, false);
    }
    async write(info, spans) {
        await this.#unlessFailed(async () => this.#writer?.write(info, spans), undefined);
    }
    /** @param wanted as `begin` said. */
    async finish(wanted) {
        const notes = wanted ? await this.#unlessFailed(() => this.#finish(), []) : [];
        if (this.#failure)
            notes.push(`traces are missing: ${messageOf(this.#failure)}`);
        return { there: this.#there, notes };
    }
    async #finish() {
        if (!this.#writer || !this.#run)
            return [];
        const { written, kept, refused, notes } = await this.#writer.finish();
        this.#there = written + kept;
        const named = refused.slice(0, MOST_NAMED).map(({ traceId, reason }) => `trace ${traceId} is missing: ${reason}`);
        const more = refused.length - named.length;
        if (more > 0)
            named.push(`${more} more traces are missing`);
        if (refused.length === 0)
            await this.#client.setTag(this.#run.runId, { key: TRACED, value: this.#mark });
        return [...notes, ...named];
    }
    /** After a failure nothing more is tried: the run and its files matter more, and the next call writes the traces. */
    async #unlessFailed(act, otherwise) {
        if (this.#failure)
            return otherwise;
        try {
            return await act();
        }
        catch (thrown) {
            if (!isMlflow(thrown))
                throw thrown;
            this.#failure = thrown;
            return otherwise;
        }
    }
}
