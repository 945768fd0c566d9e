/** Rows of the summaries as they stand in the file, for the samples without a body: asked for in the order of the log. */
import { content } from "./decompress.js";
import { summaryMembers } from "./eval-file.js";
import { parseJson } from "./json.js";
import { SampleTable } from "./sample-table.js";
import { ScorerNames } from "./scorer-names.js";
import { SummaryReader } from "./summaries.js";
import { whyOf } from "./unreadable.js";
import { readDirectory } from "./zip.js";
export class SummaryRows {
    #log;
    #rows = null;
    #ahead = null;
    constructor(log) {
        this.#log = log;
    }
    /** Positions ascend. Where the file does not give the row a second time, it is made of what was read. */
    async at(position) {
        return (await this.#find(position)) ?? fieldsOf(this.#log, this.#log.samples[position]);
    }
    async close() {
        await this.#rows?.return(undefined);
    }
    async #find(position) {
        // Of repeated rows only the last counts, and a look ahead cannot tell which one that is.
        if (this.#log.container === 'json' || this.#log.duplicates > 0)
            return null;
        this.#rows ??= eachRow(this.#log);
        while (this.#ahead === null || this.#ahead.position < position) {
            const { done, value } = await this.#rows.next();
            if (done)
                return null;
            this.#ahead = value;
        }
        return this.#ahead.position === position ? this.#ahead.fields : null;
    }
}
async function* eachRow(log) {
    const table = new SampleTable(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    const found = [];
    try {
        for (const member of summaryMembers(await readDirectory(log.source))) {
            const reader = new SummaryReader({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } }, {
                row: ({ id, epoch }) => {
                    const position = table.find(id, epoch);
                    if (position >= 0)
                        found.push({ position, bytes: Buffer.from(reader.rowBytes()) });
                },
                ignored: () => { },
                broken: () => { },
            });
            for await (const chunk of content(log.source, member)) {
                reader.push(chunk);
                for (const { position, bytes } of found.splice(0))
                    yield { position, fields: parseJson(bytes) };
            }
        }
    }
    catch (thrown) {
        // The reading of the log has told of it; these samples are told of in numbers alone.
        whyOf(thrown);
    }
}
/** What a SampleSummary holds, under Inspect's names. */
function fieldsOf({ scorers }, sample) {
    const scores = Object.create(null);
    for (const [index, value] of sample.scores.entries())
        if (value !== undefined)
            scores[scorers[index]] = { value: value };
    const { usage } = sample;
    return {
        id: sample.id,
        epoch: sample.epoch,
        scores,
        error: sample.error,
        limit: sample.limit,
        total_time: sample.totalTime,
        working_time: sample.workingTime,
        model_usage: usage && {
            'all models': {
                input_tokens: usage.inputTokens,
                output_tokens: usage.outputTokens,
                total_tokens: usage.totalTokens,
                input_tokens_cache_write: usage.cacheWriteTokens,
                input_tokens_cache_read: usage.cacheReadTokens,
                reasoning_tokens: usage.reasoningTokens,
                ...(usage.cost === null ? {} : { total_cost: usage.cost }),
            },
        },
    };
}
