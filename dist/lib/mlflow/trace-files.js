/** MLflow 3.2 to 3.5: the spans are a file. It goes before the head, so that a head always has its spans. */
import { experimentById } from "./experiments.js";
import { lanes } from "./lanes.js";
import { parseNothing } from "./schema.js";
import { spanText } from "./span-text.js";
import { putTraceFile, traceFile } from "./trace-file.js";
import { isRefusal } from "./trace-sending.js";
import { startedTrace, withDigest } from "./trace-start.js";
const TRACES_AT_ONCE = 4;
export class TraceFiles {
    #options;
    #lanes = lanes(TRACES_AT_ONCE);
    #location;
    constructor(options) {
        this.#options = options;
    }
    async send({ info, spans }) {
        const { traceId } = info;
        const file = await traceFile(spans, span => spanText(span, { traceId, traceHex: traceId.slice(-32) }));
        await this.#lanes.add(() => this.#put({ info, file }));
    }
    finish() {
        return this.#lanes.finish();
    }
    async #put({ info, file }) {
        const { api, outcome } = this.#options;
        try {
            const location = `${await this.#root()}/traces/${info.traceId}/artifacts`;
            const obstacle = await putTraceFile(api, { location, file });
            if (obstacle !== undefined)
                outcome.note(`The spans of the traces are missing: ${obstacle}.`);
            await api.post('/api/3.0/mlflow/traces', { trace: { trace_info: withDigest(startedTrace(info)) } }, parseNothing);
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                throw thrown;
            outcome.refused(info.traceId, thrown.message);
        }
    }
    /** Where the server will look for the file: below the artifacts of the experiment. */
    #root() {
        const { api, experimentId } = this.#options;
        this.#location ??= experimentById(api, experimentId).then(({ artifactLocation }) => artifactLocation.replace(/\/+$/, ''));
        return this.#location;
    }
}
