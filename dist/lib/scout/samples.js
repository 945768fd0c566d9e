import { messageOf, workingTimeOf } from "./calls.js";
import { countOf, fieldsOf, firstOf, numberOf, textOf, told } from "./fields.js";
import { listedScores } from "./scores.js";
import { nodesIn, secondsOf } from "./spans.js";
export function samplesOf(roots, tags) {
    const [root] = roots;
    if (root === undefined)
        return [];
    if (isOwn(root))
        return [ownSample(roots, root, tags)];
    const samples = [...nodesIn(roots)].filter(isHooksSample);
    if (samples.length === 0)
        return [application(roots, root)];
    return samples.map(hooksSample);
}
const isOwn = ({ span }) => span.type === 'AGENT' && 'inspect.sample_id' in span.attributes;
const isHooksSample = ({ span }) => span.name.startsWith('sample:') && 'inspect.sample_id' in span.attributes && 'inspect.eval_id' in span.attributes;
function ownSample(roots, { span }, tags) {
    const { attributes } = span;
    const inputs = fieldsOf(span.inputs);
    const outputs = fieldsOf(span.outputs);
    const known = (key) => textOf(told(attributes[`inspect.${key}`])) ?? tags.get(`inspect.${key}`) ?? null;
    return {
        kind: 'own',
        suffix: '',
        roots,
        sampleId: known('sample_id'),
        uuid: known('sample_uuid') ?? known('uuid'),
        epoch: countOf(Number(known('epoch') ?? Number.NaN)),
        task: known('task'),
        evalId: known('eval_id'),
        runId: known('run_id'),
        taskCount: null,
        model: known('model'),
        agent: known('agent') ?? known('solver') ?? agentIn(roots.flatMap(({ children }) => children)),
        target: inputs.target,
        metadata: inputs.metadata,
        scores: listedScores(outputs.scores),
        seconds: numberOf(firstOf(attributes, 'inspect.total_time')) ?? secondsOf(span),
        workingTime: workingTimeOf(span),
        error: span.status === 'ERROR' ? messageOf(span) : null,
    };
}
function hooksSample(node) {
    const { span } = node;
    const outputs = fieldsOf(span.outputs);
    const [task, run] = above(node);
    const uuid = textOf(span.attributes['inspect.sample_id']);
    return {
        kind: 'hooks',
        suffix: `-${span.spanId}`,
        roots: [asRoot(node)],
        sampleId: uuid,
        uuid,
        epoch: null,
        task: textOf(task?.attributes['inspect.task']),
        evalId: textOf(span.attributes['inspect.eval_id']),
        runId: textOf(run?.attributes['inspect.run_id']),
        taskCount: textOf(run?.attributes['inspect.task_count']),
        model: textOf(task?.attributes['inspect.model']),
        agent: null,
        target: undefined,
        metadata: undefined,
        scores: listedScores(outputs.scores),
        seconds: numberOf(outputs.total_time) ?? secondsOf(span),
        workingTime: null,
        error: span.status === 'ERROR' ? messageOf(span) : null,
    };
}
/** The task and the run around a sample. */
function above({ parent }) {
    return [parent?.span, parent?.parent?.span];
}
const asRoot = (node) => {
    const root = { ...node, parent: null };
    for (const child of root.children)
        child.parent = root;
    return root;
};
function application(roots, { span }) {
    return {
        kind: 'application',
        suffix: '',
        roots,
        sampleId: null,
        uuid: null,
        epoch: null,
        task: null,
        evalId: textOf(span.attributes['inspect.eval_id']),
        runId: textOf(span.attributes['inspect.run_id']),
        taskCount: textOf(span.attributes['inspect.task_count']),
        model: null,
        agent: agentIn(roots),
        target: undefined,
        metadata: undefined,
        scores: [],
        seconds: secondsOf(span),
        workingTime: null,
        error: span.status === 'ERROR' ? messageOf(failing(roots)?.span ?? span) : null,
    };
}
/** What failed first says more than what passed the failure on. */
function failing(roots) {
    return [...nodesIn(roots)].findLast(({ span }) => span.status === 'ERROR' && span.statusMessage !== '');
}
/** The outermost agent. */
function agentIn(roots) {
    for (const { span } of nodesIn(roots))
        if (span.type === 'AGENT')
            return span.name;
    return null;
}
