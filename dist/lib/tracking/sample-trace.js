import { bounded, counted, cutOrNull, cutText, MAX_TEXT_CHARACTERS } from "./bounds.js";
import { chatInput } from "./chat.js";
import { ModelSpans, present } from "./model-span.js";
import { outlineOf } from "./outline.js";
import { hashedId, knownSample, shownSample } from "./shown-sample.js";
import { plain, SpanTree } from "./span-tree.js";
import { endSample, SampleSpans } from "./spans.js";
import { timeNs } from "./times.js";
import { traceInfoOf, traceName } from "./trace-info.js";
/** Null: nothing in the log says which sample it is. Of one without a body the root alone is known. */
export async function sampleTrace(sample, options) {
    const known = knownSample(sample);
    if (known === null)
        return null;
    const { log, sha256, experimentId, runId } = options;
    const { evalId, created } = log.header.spec;
    const shown = shownSample(known, options);
    const evalStartNs = timeNs(log.header.startedAt ?? created) ?? 0n;
    const outline = await outlineOf(sample, { known, evalStartNs });
    const key = {
        owner: runId ?? experimentId,
        evalId,
        hashedId: hashedId(known.id, options),
        epoch: known.epoch,
    };
    const info = traceInfoOf({ ...options, shown, key, outline });
    const content = rootContent(sample, { shown, options });
    const tree = new SpanTree({ traceId: info.traceId, sha256, startNs: outline.startNs, content });
    return { info, spans: spansOf(sample, { tree, outline, shown, options }) };
}
async function* spansOf(sample, { tree, outline: { endNs }, shown, options: { autolog, sampleDetails }, }) {
    const failure = failureOf(shown, endNs);
    if (sample.kind !== 'body')
        return yield* endSample(tree, { endNs, failure });
    const models = new ModelSpans({ body: sample, autolog });
    yield* new SampleSpans({ tree, models, withTexts: sampleDetails === 'full' }).of(sample, { endNs, failure });
}
function failureOf({ error }, timeNs) {
    if (error === null)
        return null;
    const message = cutText(error.message, MAX_TEXT_CHARACTERS);
    return { type: error.type, message, traceback: cutOrNull(error.traceback), timeNs };
}
function rootContent(sample, { shown, options }) {
    const content = plain(traceName(shown, options.log), 'AGENT');
    const isFull = options.sampleDetails === 'full';
    if (isFull)
        content.inputs = inputsOf(shown);
    content.outputs = outputsOf(shown);
    content.attributes = attributesOf(sample, { shown, options });
    return content;
}
function inputsOf({ input, target, choices, metadata }) {
    const room = { characters: 2 * MAX_TEXT_CHARACTERS };
    const rest = present({ target: orNull(target), choices: orNull(choices), metadata: orNull(metadata) });
    return { input: chatInput(input, room), ...bounded(rest, { characters: MAX_TEXT_CHARACTERS }) };
}
/** An empty text, list or object says nothing. */
const orNull = (value) => value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0) ? null : value;
/** All that says why a sample was scored as it was, on the page that a trace opens with. */
function outputsOf({ completion, scores, error, limit }) {
    const answer = [...scores.values()].map(score => score.answer).find(Boolean) ?? null;
    const told = {
        output: completion || null,
        error: error?.message ?? null,
        limit,
        answer: answer === completion ? null : answer,
        scores: ofEach(scores, ({ value }) => value),
        explanations: ofEach(scores, ({ explanation }) => explanation || undefined),
    };
    return bounded(present(told), { characters: 2 * MAX_TEXT_CHARACTERS });
}
/** By scorer; null where no scorer has any. */
function ofEach(scores, pick) {
    const picked = Object.create(null);
    for (const [scorer, score] of scores) {
        const value = pick(score);
        if (value !== undefined)
            picked[scorer] = value;
    }
    return Object.keys(picked).length === 0 ? null : picked;
}
function attributesOf(sample, { shown, options: { log, sampleDetails } }) {
    const { evalId, runId, task, model, solver } = log.header.spec;
    const leftOut = sample.kind === 'body' ? sample.leftOut : [];
    return present({
        'inspect.eval_id': evalId,
        'inspect.run_id': runId,
        'inspect.task': task,
        'inspect.model': model,
        'inspect.solver': solver,
        'inspect.sample_id': shown.id,
        'inspect.epoch': shown.epoch,
        'inspect.sample_uuid': shown.uuid,
        'inspect.total_time': shown.totalTime,
        'inspect.working_time': shown.workingTime,
        'inspect.limit': shown.limit,
        'inspect.retries': sample.kind === 'body' && sample.retries > 0 ? sample.retries : null,
        'inspect.body': sample.kind === 'body' ? null : sample.kind,
        'inspect.left_out': leftOut.length === 0 ? null : leftOutWords(leftOut, sampleDetails),
    });
}
const leftOutWords = (leftOut, sampleDetails) => sampleDetails === 'full' ? leftOut.map(each => cutText(each, 500)) : `${counted(leftOut.length)} parts of the body`;
