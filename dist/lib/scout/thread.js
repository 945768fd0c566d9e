/** The longest conversation, of equally long ones the last. */
export function threadOf({ models, tools, events }) {
    const main = mainCalls(models);
    if (main.every(({ event }) => event.input.length === 0))
        return answersOf(main, events);
    const longest = main.reduce((best, { conversation }) => (conversation.messages.length >= (best?.messages.length ?? 0) ? conversation : best), undefined);
    return withTools(longest?.messages ?? [], tools);
}
/** Where no call shows what it was asked: the answers, each with the tools that ran before the next. */
function answersOf(main, events) {
    const own = new Set(main.map(({ event }) => event));
    const thread = [];
    let asking;
    for (const event of events) {
        if (event.event === 'model' && own.has(event)) {
            asking = event.output.choices[0] && { ...event.output.choices[0].message };
            if (asking)
                thread.push(asking);
        }
        if (event.event !== 'tool' || asking === undefined)
            continue;
        const { id, function: name, arguments: given } = event;
        const calls = asking.tool_calls ?? [];
        if (!calls.some(call => call.id === id))
            asking.tool_calls = [...calls, { id, function: name, arguments: given, type: 'function' }];
        thread.push(toolMessage(event));
    }
    return thread;
}
/** Not those of a grader or scorer, nor of an agent that was called as a tool, as long as there are others. */
export function mainCalls(calls) {
    const solving = calls.filter(({ event, node }) => event.role === undefined && !within(node, isScoring));
    const outer = solving.filter(({ node }) => !within(node, isTool));
    return [outer, solving, calls].find(({ length }) => length > 0) ?? [];
}
function within(node, matches) {
    for (let at = node.parent; at !== null; at = at.parent)
        if (matches(at))
            return true;
    return false;
}
const SCORING = ['EVALUATOR', 'scorer', 'scorers'];
const isScoring = ({ span }) => SCORING.includes(span.type) || SCORING.includes(String(span.attributes['inspect.span_type']));
const isTool = ({ span }) => span.type === 'TOOL';
/** Results that no later call shows, as a limit may have ended it before; and the name of the function of each. */
function withTools(thread, tools) {
    const answered = new Set(thread.flatMap(({ role, tool_call_id: id }) => (role === 'tool' && id ? [id] : [])));
    const used = new Map(tools.map(tool => [tool.id, tool]));
    const names = new Map(thread.flatMap(({ tool_calls: calls = [] }) => calls.map(call => [call.id, call.function])));
    return thread.flatMap(message => {
        const missing = (message.tool_calls ?? []).flatMap(({ id }) => (answered.has(id) ? [] : (used.get(id) ?? [])));
        return [namedTool(message, names), ...missing.map(toolMessage)];
    });
}
function namedTool(message, names) {
    if (message.role !== 'tool' || message.function)
        return message;
    const name = names.get(message.tool_call_id ?? '');
    return name === undefined ? message : { ...message, function: name };
}
function toolMessage({ uuid, id, function: name, result, error }) {
    const content = typeof result === 'object' ? result : String(result);
    const failure = error ? { error } : {};
    return { id: `${uuid}-result`, role: 'tool', content, tool_call_id: id, function: name, ...failure };
}
