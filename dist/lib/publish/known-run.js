/** A run that MLflow has already: whose it is, what of the log it lacks, and which points would be doubled. */
import { SAMPLE_DETAILS } from "../inputs/policy.js";
import { legalKey } from "../mlflow/keys.js";
/** The run holds everything of the log whose digest stands in the other tag. */
export const COMPLETE = 'eval_regression.complete';
export const DIGEST = 'eval_regression.log_digest';
/** How much text of samples the files have. */
export const DETAILS = 'eval_regression.sample_details';
/** Written with the last of the files. */
export const LOG_SHA256 = 'eval_regression.log_sha256';
/** Metrics that were logged live, as JSON: when we are broken off, the next one must know them from ours. */
const LIVE_METRICS = 'eval_regression.live_metrics';
/** Logged live, or of this very log, or of one that was broken off. Other scores of the same eval are another run. */
export function isOf({ tags }, { digest }) {
    const before = tags.get(DIGEST);
    return before === undefined || before === digest || tags.get('inspect.status') === 'started';
}
export function outcomeOf(known, { log, digest }, { wantsFiles, sampleDetails }) {
    if (known === null)
        return 'created';
    const before = known.tags.get(DIGEST);
    if (before === undefined)
        return 'adopted';
    // The digest is of the rows: those of an eval that was broken off may be all there.
    const same = before === digest && known.tags.get('inspect.status') === log.header.status;
    // It may have been complete for a call that wanted no files.
    const isWhole = known.tags.get(COMPLETE) === 'true' && (!wantsFiles || known.tags.has(LOG_SHA256));
    // What another call left out of the files is wanted now.
    const level = SAMPLE_DETAILS.indexOf((known.tags.get(DETAILS) ?? 'full'));
    const hasTexts = level <= SAMPLE_DETAILS.indexOf(sampleDetails);
    return same && isWhole && hasTexts ? 'reused' : 'updated';
}
/** Written with the digest, before anything of the log is: whoever comes later sees what was under way. */
export function tagsOfWork(known, { outcome, sampleDetails }) {
    const live = known !== null && outcome === 'adopted' ? { [LIVE_METRICS]: JSON.stringify([...known.metrics.keys()]) } : {};
    return { [COMPLETE]: 'false', [DETAILS]: sampleDetails, ...live };
}
/** What a run's metrics hold. Points cannot be taken back, and one of another time is another point. */
export class KnownPoints {
    #client;
    #known;
    #live;
    /** By key and step, the point that counts. */
    #points = new Map();
    constructor(client, known) {
        this.#client = client;
        this.#known = known;
        this.#live = liveMetrics(known);
    }
    /** Of these metrics what is new, at a time when it counts. @throws MlflowError */
    async without(metrics) {
        if (this.#known.outcome === 'created')
            return [...metrics];
        const added = [];
        for (const metric of metrics) {
            const fresh = await this.#fresh(metric);
            if (fresh)
                added.push(fresh);
        }
        return added;
    }
    async #fresh(metric) {
        if (this.#isLive(metric.key))
            return null;
        const before = (await this.#history(metric.key)).get(metric.step);
        if (before === undefined)
            return metric;
        if (Object.is(before.value, metric.value))
            return null;
        // The latest of a step is what MLflow shows.
        return { ...metric, timestampMs: Math.max(metric.timestampMs, before.timestampMs + 1) };
    }
    /** Curves of a live run have steps in the order of finishing: points of ours among them would be of other samples. */
    #isLive(key) {
        if (!this.#live.has(legalKey(key)))
            return false;
        const { known, digest } = this.#known;
        return known?.tags.get(DIGEST) === undefined || known.tags.get(DIGEST) === digest || /^(?:sample|event)\//.test(key);
    }
    async #history(key) {
        const { known } = this.#known;
        const read = this.#points.get(key);
        if (read)
            return read;
        const points = new Map();
        this.#points.set(key, points);
        if (!known?.metrics.has(legalKey(key)))
            return points;
        for (const point of await this.#client.metricHistory(known.runId, key)) {
            const other = points.get(point.step);
            if (other === undefined || isLater(point, other))
                points.set(point.step, point);
        }
        return points;
    }
}
const isLater = (a, b) => a.timestampMs > b.timestampMs || (a.timestampMs === b.timestampMs && a.value > b.value);
function liveMetrics({ known, outcome }) {
    if (known === null)
        return new Set();
    if (outcome === 'adopted')
        return new Set(known.metrics.keys());
    const tag = known.tags.get(LIVE_METRICS);
    if (tag === undefined)
        return new Set();
    try {
        const keys = JSON.parse(tag);
        return new Set(Array.isArray(keys) ? keys.map(String) : []);
    }
    catch {
        return new Set(known.metrics.keys()); // Too long for a tag: then nothing is added to what is there.
    }
}
