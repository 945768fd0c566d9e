import { isMlflow } from "../mlflow/error.js";
import { tagIs } from "../mlflow/filters.js";
import { pairsOf } from "../mlflow/limits.js";
import { scoreToNumeric } from "../seed.js";
import { EventCounter } from "../tracking/event-metrics.js";
import { datasetOf, PARENT_NAME, parentTags, sampleMetrics, taskMetrics, taskParams, taskTags, } from "../tracking/facts.js";
import { allTasks, statusOf, statusOfAll } from "../tracking/outcome.js";
import { timeOf } from "../tracking/replay.js";
import { again } from "./again.js";
import { COMPLETE, isOf, KnownPoints, outcomeOf, tagsOfWork } from "./known-run.js";
import { inOrder, leaveOneParent, leaveOneRun, MADE_AT } from "./one-run.js";
const FLUSH_AT = 1000;
export class MlflowTrackingHooks {
    settings;
    client;
    tracked = [];
    #options;
    #tasks = new Map();
    #experimentId = null;
    #parent = null;
    /** The parent is somebody else's, who ends it. */
    #isGuest = false;
    /** Tasks of which something was logged, or that came from another parent. */
    #added = 0;
    constructor(options) {
        this.#options = options;
        this.settings = options.settings;
        this.client = options.client;
    }
    enabled() {
        return this.settings.server !== undefined;
    }
    /** @throws MlflowError, as all callbacks. */
    async onRunStart({ runId, taskNames, startTimeMs }) {
        this.#added = 0;
        const { parentRunId, experimentName } = this.settings;
        if (parentRunId !== undefined) {
            this.#parent = await this.client.getRun(parentRunId);
            this.#experimentId = this.#parent.experimentId;
            this.#isGuest = true;
            return;
        }
        this.#experimentId ??= (await this.client.ensureExperiment(experimentName)).experimentId;
        const isParent = (run) => !run.tags.has('mlflow.parentRunId');
        const find = () => this.#find({ key: 'inspect.run_id', value: runId }, isParent);
        const found = await find();
        this.#added += await leaveOneParent(this.client, found);
        const tags = pairsOf(parentTags({ runId, tasks: taskNames, origin: this.#options.origin }));
        this.#parent = found[0] ?? (await this.#create({ name: PARENT_NAME(runId), startTimeMs, tags }, find));
    }
    async onTaskStart({ evalId, finished }) {
        const { log, header, digest } = finished;
        const find = () => this.#find({ key: 'inspect.eval_id', value: evalId }, run => isOf(run, finished));
        const found = await find();
        await leaveOneRun(this.client, found);
        const known = found[0] ?? null;
        const timestampMs = timeOf(log.header.completedAt ?? log.header.spec.created);
        const { artifacts, sampleDetails } = this.#options;
        const outcome = outcomeOf(known, finished, { wantsFiles: artifacts !== null, sampleDetails });
        const tags = {
            'mlflow.parentRunId': this.#parent?.runId ?? '',
            ...taskTags(log, { digest, origin: this.#options.origin }),
            ...(outcome !== 'reused' && tagsOfWork(known, { outcome, sampleDetails })),
        };
        const run = known ??
            (await this.#create({
                name: log.header.spec.task,
                startTimeMs: timeOf(log.header.startedAt ?? log.header.spec.created),
                tags: pairsOf(tags),
            }, find));
        const task = {
            run,
            outcome,
            finished,
            counter: new EventCounter(),
            files: outcome === 'reused' ? null : ((await artifacts?.begin(finished)) ?? null),
            waiting: [],
            notes: new Set(),
            timestampMs,
            lastSampleMs: 0,
            points: new KnownPoints(this.client, { known, outcome, digest }),
        };
        this.#tasks.set(evalId, task);
        if (outcome === 'reused')
            return;
        // A run that was nested already stays where it is.
        const { 'mlflow.parentRunId': parent, ...rest } = tags;
        const facts = {
            tags: pairsOf(run.tags.has('mlflow.parentRunId') ? rest : { 'mlflow.parentRunId': parent, ...rest }),
            params: [...taskParams(log, header)].map(([key, value]) => ({ key, value })),
        };
        const { conflicts, cut } = await again(() => this.client.logBatch(run.runId, facts));
        if (outcome !== 'adopted')
            for (const { key } of conflicts)
                task.notes.add(`param ${key} keeps the value that it had before`);
        if (log.samples.length === 0 && (log.header.completedSamples ?? 0) > 0)
            task.notes.add('the log holds no samples: their scores, times and tables are not logged');
        if (cut.length > 0)
            task.notes.add(`cut to MLflow's length: ${cut.join(', ')}`);
        await again(() => this.client.logInputs(run.runId, [datasetOf(log)]));
        // The results first: MLflow lists metrics in the order they came in.
        await this.#log(task, taskMetrics(log, timestampMs));
        await this.#log(task, sampleMetrics(log, { timestampMs, toNumber: scoreToNumeric }));
    }
    /** The run of a task that has started; null: of none. */
    runOf(evalId) {
        return this.#tasks.get(evalId)?.run ?? null;
    }
    /** A run that has everything already needs nothing of the samples. */
    wantsSamples(evalId) {
        return this.#tasks.get(evalId)?.outcome !== 'reused';
    }
    async onSampleEvent({ evalId, sample, event, index }) {
        const task = this.#taskToLog(evalId);
        await task?.files?.event(sample, { kind: 'read', index, value: event });
        if (task)
            await this.#log(task, task.counter.metricsOf(event, task.timestampMs));
    }
    async onSampleGap({ evalId, sample, gap }) {
        await this.#taskToLog(evalId)?.files?.event(sample, gap);
    }
    async onSampleEnd({ evalId, sample }) {
        const task = this.#taskToLog(evalId);
        if (!task)
            return;
        await task.files?.sample(sample);
        task.counter.endSample();
        if (sample.kind === 'broken')
            task.notes.add(`a sample's body cannot be read: ${sample.why}`);
        else
            task.lastSampleMs = Math.max(task.lastSampleMs, timeOf(sample.facts.completedAt));
        if (sample.kind === 'summary')
            task.notes.add('the log holds no sample bodies: events are not logged');
    }
    async onTaskEnd({ evalId }) {
        const task = this.#tasks.get(evalId);
        if (!task)
            return;
        const { run, finished, counter, files, timestampMs, outcome } = task;
        const { log } = finished;
        if (outcome !== 'reused') {
            const calls = {
                total_model_calls: counter.modelCalls,
                total_tool_calls: counter.toolCalls,
            };
            const counted = Object.entries(calls).map(([key, value]) => ({ key, value, timestampMs, step: 0 }));
            if (counter.modelCalls + counter.toolCalls > 0)
                await this.#log(task, counted);
            await this.#flush(task);
            const { artifacts } = this.#options;
            const stored = artifacts && files ? await artifacts.store(run, finished, files) : { isWhole: true, notes: [] };
            for (const note of stored.notes)
                task.notes.add(note);
            const endTimeMs = log.header.completedAt === null ? Math.max(timestampMs, task.lastSampleMs) : timestampMs;
            await this.client.updateRun(run.runId, { status: statusOf(log.header.status), endTimeMs });
            // Last of all: what is broken off before this is completed by the next call.
            await this.client.setTag(run.runId, { key: COMPLETE, value: String(stored.isWhole) });
            this.#added++;
        }
        const parentRunId = run.tags.get('mlflow.parentRunId') ?? this.#parent?.runId ?? '';
        this.tracked.push({ run, parentRunId, url: this.client.runUrl(run), outcome, notes: [...task.notes] });
        this.#tasks.delete(evalId);
    }
    async onRunEnd({ error }) {
        const parent = this.#parent;
        this.#parent = null;
        // Nothing was added, and it has ended already.
        if (parent === null || this.#isGuest || (this.#added === 0 && parent.status !== 'RUNNING'))
            return;
        const search = { experimentIds: [parent.experimentId], filter: tagIs('mlflow.parentRunId', parent.runId) };
        const children = [];
        for await (const run of this.client.searchRuns(search))
            children.push(run);
        await this.#tellTasks(parent, children);
        const status = error === null ? statusOfAll(children.map(({ status }) => status)) : 'FAILED';
        const endTimeMs = Math.max(parent.startTimeMs, ...children.map(run => run.endTimeMs ?? 0));
        await this.client.updateRun(parent.runId, { status, endTimeMs });
    }
    /** Every task that has a run, and those that Inspect announced: two of one name are two. */
    async #tellTasks(parent, children) {
        const before = parent.tags.get('inspect.tasks') ?? '';
        const found = children.map(run => run.tags.get('inspect.task') ?? run.name);
        const tasks = allTasks(before === '' ? [] : before.split(', '), found);
        if (tasks.join(', ') === before)
            return;
        const tags = pairsOf(parentTags({ runId: parent.tags.get('inspect.run_id') ?? '', tasks, origin: this.#options.origin }));
        await again(() => this.client.logBatch(parent.runId, { tags }));
    }
    #taskToLog(evalId) {
        const task = this.#tasks.get(evalId);
        return task?.outcome === 'reused' ? undefined : task;
    }
    /** In the order in which they are chosen. A parent is among all the runs of its tasks. */
    async #find({ key, value }, holds) {
        const experimentIds = [this.#experimentId ?? ''];
        const orderBy = ['attributes.start_time ASC'];
        const found = [];
        // The filter may match others, too.
        for await (const run of this.client.searchRuns({ experimentIds, filter: tagIs(key, value), orderBy }))
            if (run.tags.get(key) === value && holds(run))
                found.push(run);
        return inOrder(found);
    }
    /** Two jobs may both find none and make one each: both look again, keep the same one, and delete what is left over. */
    async #create(run, find) {
        const tags = [...(run.tags ?? []), { key: MADE_AT, value: String(Date.now()) }];
        const asked = { experimentId: this.#experimentId ?? '', ...run, tags };
        const made = await this.client.createRun(asked).catch(async (thrown) => {
            // No answer: it may have been made all the same.
            const [found] = isMlflow(thrown, 'unreachable') ? await find() : [];
            if (found === undefined)
                throw thrown;
            return found;
        });
        const [kept] = await find();
        if (kept === undefined || kept.runId === made.runId)
            return made;
        await this.client.deleteRun(made.runId);
        return kept;
    }
    async #log(task, metrics) {
        for (const metric of await task.points.without(metrics))
            task.waiting.push(metric);
        if (task.waiting.length >= FLUSH_AT)
            await this.#flush(task, FLUSH_AT);
    }
    /** Whole batches while samples pass by, the rest at the end: a request more for each sample would be thousands. */
    async #flush(task, multiple = 1) {
        const metrics = task.waiting.splice(0, task.waiting.length - (task.waiting.length % multiple));
        if (metrics.length > 0)
            await again(() => this.client.logBatch(task.run.runId, { metrics }));
    }
}
