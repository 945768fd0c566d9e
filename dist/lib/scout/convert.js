import { modelOf } from "./calls.js";
import { conversations } from "./conversations.js";
import { tell } from "./events.js";
import { fieldsOf, opened, textOf, told } from "./fields.js";
import { isMessage, messagesOf as readMessages, said } from "./messages.js";
import { samplesOf } from "./samples.js";
import { feedbackScores, scoreNumber, scoreValue, succeeded } from "./scores.js";
import { nodesIn, treeOf } from "./spans.js";
import { mainCalls, threadOf } from "./thread.js";
import { totalOf } from "./usage.js";
export function transcriptsOf(trace, around) {
    const samples = samplesOf(treeOf(trace.spans), trace.info.tags);
    return samples.map(sample => transcriptOf({ ...trace, sample, alone: samples.length === 1, ...around }));
}
function transcriptOf(source) {
    const { info, sample } = source;
    const told = tell(sample.roots, conversations());
    const scores = scoresOf(source, told);
    const [headline] = scores;
    const [call] = mainCalls(told.models);
    const model = sample.model ?? (call ? modelOf(call.node.span) : null);
    const messages = messagesOf(source, told);
    return {
        transcriptId: `${info.traceId}${sample.suffix}`,
        sourceType: 'mlflow',
        sourceId: sample.evalId ?? tagOf(info, 'inspect.eval_id') ?? info.metadata.get('mlflow.sourceRun') ?? info.experimentId,
        sourceUri: source.traceUrl(info),
        date: tracesRequestTime(info),
        taskSet: sample.task ?? tagOf(info, 'inspect.task') ?? source.experiment,
        taskId: sample.sampleId ?? nameOf(source) ?? info.traceId,
        taskRepeat: sample.epoch,
        agent: sample.agent,
        agentArgs: null,
        model,
        modelOptions: optionsOf(told),
        score: headline?.value ?? null,
        scoreExplanation: headline?.explanation ?? null,
        success: succeeded(headline?.value),
        messageCount: messages.length,
        totalSeconds: secondsOf(source),
        totalTokens: tokensOf(source, told),
        error: sample.error ?? unseenError(source),
        limit: limitOf(source, told),
        metadata: metadataOf(source, { told, scores }),
        messages,
        events: [...told.events, ...assessed(source, told)],
    };
}
/** When a trace began, ISO 8601 in UTC; null when it does not say. */
export function tracesRequestTime({ requestTimeMs }) {
    const known = Number.isFinite(requestTimeMs) && requestTimeMs > 0 && requestTimeMs <= LAST_MS;
    return known ? new Date(requestTimeMs).toISOString().replace('Z', '+00:00') : null;
}
/** The end of the year 9999. */
const LAST_MS = 253_402_300_799_999;
const tagOf = ({ tags }, key) => tags.get(key);
const nameOf = ({ info, sample }) => info.tags.get('mlflow.traceName') ?? textOf(sample.roots[0]?.span.name);
/** Where no call of a model shows messages, what the trace was asked and what it answered. */
function messagesOf({ sample, info }, told) {
    const thread = threadOf(told);
    const [root] = sample.roots;
    if (thread.length > 0 || root === undefined || sample.kind === 'hooks')
        return thread;
    const { inputs, outputs, spanId } = root.span;
    const own = sample.kind === 'own';
    const asked = (own ? fieldsOf(inputs).input : inputs) ?? info.requestPreview;
    const { output, answer, messages } = fieldsOf(outputs);
    // The preview of a sample of ours may be its error.
    const answered = own ? (output ?? answer ?? null) : (outputs ?? info.responsePreview);
    const whole = own && messages !== undefined ? draftsOf('user', messages) : [];
    const drafts = whole.length > 0 ? whole : [...draftsOf('user', asked), ...draftsOf('assistant', answered)];
    return drafts.map((draft, at) => ({ ...draft, id: draft.id ?? `${spanId}-${at + 1}` }));
}
function draftsOf(role, value) {
    if (value === null)
        return [];
    const isChat = Array.isArray(value) && value.length > 0 && value.every(isMessage);
    return isChat ? readMessages(value) : [said(role, plainly(value))];
}
/** A single field is its text. */
function plainly(value) {
    const fields = fieldsOf(value);
    const [only, ...others] = Object.values(fields);
    return told(only !== undefined && others.length === 0 ? only : value);
}
/** The first is the headline, as Inspect has it. Values of the sample's own outputs, else of its spans, else feedback. */
function scoresOf(source, { scores: events }) {
    const found = new Map();
    const final = events.filter(({ intermediate }) => !intermediate).map(eventScore);
    for (const score of [...source.sample.scores, ...final, ...feedbackScores(assessmentsOf(source))]) {
        const known = found.get(score.scorer) ?? wholeOf(found, score.scorer);
        if (known === undefined)
            found.set(score.scorer, score);
        else if (known.explanation === null)
            found.set(known.scorer, { ...known, explanation: score.explanation });
    }
    return [...found.values()];
}
/** `rubric/style` is a key of the dict that `rubric` gave. */
function wholeOf(found, scorer) {
    const end = scorer.lastIndexOf('/');
    const whole = end < 0 ? undefined : found.get(scorer.slice(0, end));
    return typeof whole?.value === 'object' ? whole : undefined;
}
const eventScore = ({ scorer = 'score', score }) => ({
    scorer,
    value: score.value,
    explanation: score.explanation ?? null,
});
/** In the trace of a whole run an assessment names its sample. */
function assessmentsOf({ info, sample }) {
    if (sample.kind !== 'hooks')
        return info.assessments;
    return info.assessments.filter(({ metadata }) => metadata.get('sample_id') === sample.uuid);
}
/** Feedback that no span tells of, as events at the end. */
function assessed(source, { events, scores }) {
    const told = new Map(scores.map(({ scorer = 'score', score }) => [scorer, score]));
    const last = events.at(-1);
    if (last === undefined)
        return [];
    return feedbackScores(assessmentsOf(source))
        .filter(({ scorer }) => !told.has(scorer) && wholeOf(told, scorer) === undefined)
        .map(({ scorer, value, explanation, assessment }, at) => ({
        uuid: assessment.id ?? `${source.info.traceId}${source.sample.suffix}-score-${at + 1}`,
        span_id: null,
        timestamp: last.timestamp,
        working_start: last.working_start,
        event: 'score',
        score: { value: scoreValue(value), ...(explanation === null ? {} : { explanation }) },
        intermediate: false,
        scorer,
        metadata: { source_type: assessment.source.type, source_id: assessment.source.id },
    }));
}
function optionsOf({ models }) {
    const config = mainCalls(models)[0]?.event.config ?? {};
    return Object.keys(config).length === 0 ? null : config;
}
function secondsOf({ sample, info, alone }) {
    return sample.seconds ?? (alone && info.durationMs !== null ? info.durationMs / 1000 : null);
}
/** MLflow's total where the trace is one sample, which agrees with its page; else the sum over the calls. */
function tokensOf({ info, alone }, { models }) {
    const total = alone ? totalOf(info.metadata.get('mlflow.trace.tokenUsage')) : null;
    if (total !== null)
        return total;
    const usages = models.flatMap(({ event }) => event.output.usage ?? []);
    return usages.length === 0 ? null : usages.reduce((sum, { total_tokens: tokens }) => sum + tokens, 0);
}
/** A trace can have failed without any span that says so. */
function unseenError({ info, sample }) {
    if (info.state !== 'ERROR' || sample.kind === 'hooks')
        return null;
    return info.responsePreview || 'The trace failed and does not say why.';
}
function limitOf({ sample, info }, { events }) {
    const [root] = sample.roots;
    const known = textOf(root?.span.attributes['inspect.limit']) ?? info.tags.get('inspect.limit') ?? null;
    return known ?? events.find(event => event.event === 'sample_limit')?.type ?? null;
}
function metadataOf(source, { told: { models }, scores }) {
    const { info, sample, experiment } = source;
    const { metadata, tags } = info;
    const [headline] = scores;
    const assessments = assessmentsOf(source);
    return {
        trace_id: info.traceId,
        trace_name: nameOf(source),
        trace_state: info.state,
        experiment,
        experiment_id: info.experimentId,
        mlflow_run_id: metadata.get('mlflow.sourceRun') ?? null,
        run_id: sample.runId ?? tags.get('inspect.run_id') ?? null,
        eval_id: sample.evalId ?? tags.get('inspect.eval_id') ?? null,
        sample_uuid: sample.uuid,
        task_count: sample.taskCount,
        session: metadata.get('mlflow.trace.session') ?? null,
        user: metadata.get('mlflow.trace.user') ?? null,
        commit: named(metadata, tags, 'mlflow.source.git.commit'),
        branch: named(metadata, tags, 'mlflow.source.git.branch'),
        target: targetOf(source),
        scorer: headline?.scorer ?? null,
        score_numeric: scoreNumber(headline?.value),
        total_cost: costOf(source, models.map(({ event }) => event)),
        working_time: sample.workingTime,
        scores: scores.length === 0 ? null : Object.fromEntries(scores.map(({ scorer, value }) => [scorer, value])),
        assessments: assessments.length === 0 ? null : assessments.map(plainAssessment),
        token_usage: opened(metadata.get('mlflow.trace.tokenUsage')) ?? null,
        sample_metadata: sample.metadata ?? null,
        tags: textsOf(tags),
        trace_metadata: textsOf(metadata),
    };
}
function named(metadata, tags, key) {
    return tags.get(key) || metadata.get(key) || null;
}
/** Of the sample, of a scorer's span, or what somebody expected. */
function targetOf(source) {
    const { sample } = source;
    const expected = assessmentsOf(source).find(({ kind }) => kind === 'expectation')?.value;
    const target = sample.target ?? targetOfSpans(sample) ?? expected;
    return target === undefined || target === null ? null : told(target);
}
function targetOfSpans({ roots }) {
    for (const { span } of nodesIn(roots)) {
        const { target } = fieldsOf(span.inputs);
        if (span.type === 'EVALUATOR' && target !== undefined)
            return target;
    }
    return undefined;
}
function costOf({ info, alone }, models) {
    const { total_cost: whole } = fieldsOf(alone ? opened(info.metadata.get('mlflow.trace.cost')) : null);
    if (typeof whole === 'number')
        return whole;
    const costs = models.flatMap(({ output }) => output.usage?.total_cost ?? []);
    return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
function plainAssessment({ name, kind, value, error, rationale, source }) {
    return { name, kind, value, ...(error ? { error } : {}), rationale, source_type: source.type, source_id: source.id };
}
function textsOf(texts) {
    const own = [...texts].filter(([key]) => !LARGE.includes(key));
    return own.length === 0 ? null : Object.fromEntries(own);
}
/** The transcript holds them already. */
const LARGE = ['mlflow.traceInputs', 'mlflow.traceOutputs', 'mlflow.trace.sizeStats'];
