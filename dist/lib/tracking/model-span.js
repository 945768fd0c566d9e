import { isFields, numberIn, textIn } from "../logs/body-shape.js";
import { toMessage } from "../logs/transcript.js";
import { rawCall } from "./autolog.js";
import { bounded, counted, cutOrNull, cutText, MAX_TEXT_CHARACTERS } from "./bounds.js";
import { objGet } from "./cells.js";
import { chatElement, chatMessage, chatNote, chatTools } from "./chat.js";
import { InputBudget } from "./input-budget.js";
import { fail, plain } from "./span-tree.js";
import { chatUsage } from "./usage.js";
import { errorName } from "./withhold.js";
/** Of the definitions of all tools of a call; they are told once for each set of tools. */
const MAX_TOOLS_CHARACTERS = 30_000;
const MAX_CONFIG_CHARACTERS = 10_000;
/** Sets of tools of one sample; further ones are told by their names. */
const MAX_TOOL_SETS = 100;
const FINISH = { max_tokens: 'length' };
/** Of one sample, as its calls share a budget. */
export class ModelSpans {
    #body;
    #autolog;
    #budget = new InputBudget();
    #toolSets = new Set();
    /** Spans made so far. */
    calls = 0;
    constructor({ body, autolog }) {
        this.#body = body;
        this.#autolog = autolog;
    }
    /** @param withTexts the event is whole; otherwise it has been through withheld-events.ts. */
    async contentOf(event, { withTexts, endNs }) {
        this.calls++;
        const content = plain(`model:${event.model}`, 'CHAT_MODEL');
        content.attributes = attributesOf(event);
        if (withTexts)
            await this.#addTexts(content, event);
        if (event.error !== null)
            fail(content, {
                type: errorName(event.error) ?? 'Error',
                message: cutText(event.error, MAX_TEXT_CHARACTERS),
                traceback: cutOrNull(textIn(event.raw.traceback)),
                timeNs: endNs,
            });
        return content;
    }
    async #addTexts(content, event) {
        const { messages, total, omitted } = await this.#input(event.raw);
        content.inputs = { messages };
        content.outputs = { choices: choicesOf(event) };
        Object.assign(content.attributes, {
            'inspect.input_messages': total,
            ...(omitted > 0 && { 'inspect.input_omitted': omitted }),
            ...(Object.keys(event.config).length > 0 && {
                'inspect.config': bounded(event.config, { characters: MAX_CONFIG_CHARACTERS }),
            }),
            ...this.#tools(event.raw),
            ...rawCall(event, this.#autolog),
        });
    }
    async #input(event) {
        const { messages: last, characters } = this.#budget.next();
        const room = { characters };
        const excerpt = await this.#body.modelInput(event, { last });
        const shown = [];
        for (const element of excerpt.messages.reverse()) {
            if (room.characters <= 0)
                break;
            shown.push(chatElement(element, room));
        }
        this.#budget.spend(characters - Math.max(0, room.characters));
        const omitted = excerpt.total - shown.length;
        const earlier = omitted > 0 ? [chatNote(`… ${counted(omitted)} earlier messages: see the log`)] : [];
        return { messages: [...earlier, ...shown.reverse()], total: excerpt.total, omitted };
    }
    #tools({ tools }) {
        if (!Array.isArray(tools) || tools.length === 0)
            return {};
        const names = JSON.stringify(tools.map(tool => objGet(tool, 'name')));
        const isKnown = this.#toolSets.has(names) || this.#toolSets.size >= MAX_TOOL_SETS;
        if (!isKnown)
            this.#toolSets.add(names);
        return { 'mlflow.chat.tools': chatTools(tools, { room: { characters: MAX_TOOLS_CHARACTERS }, names: isKnown }) };
    }
}
function choicesOf({ output, completion }) {
    const room = { characters: MAX_TEXT_CHARACTERS };
    const choices = objGet(output, 'choices');
    const given = Array.isArray(choices) ? choices.filter(isFields) : [];
    if (given.length === 0)
        return [{ message: { role: 'assistant', content: completion }, finish_reason: null }];
    return given.map(choice => {
        const message = isFields(choice.message) ? choice.message : { content: completion };
        const stopReason = textIn(choice.stop_reason);
        return {
            message: chatMessage({ ...toMessage(message), role: 'assistant' }, room),
            finish_reason: stopReason === null ? null : (FINISH[stopReason] ?? stopReason),
        };
    });
}
/**
 * Those of inspect-mlflow by its names, MLflow's own, and what neither has. MLflow keeps its own out of the list of
 * attributes, and shows a cost only with its parts, which no log has: so the counts stand there once more.
 */
function attributesOf(event) {
    const { model, config, usage, cache, role, retries, stopReason, workingTime } = event;
    const slash = model.indexOf('/');
    return present({
        'mlflow.message.format': 'openai',
        'mlflow.llm.model': model.slice(slash + 1),
        'mlflow.llm.provider': slash > 0 ? model.slice(0, slash) : null,
        ...chatUsage(usage),
        'inspect.model': model,
        'inspect.role': role,
        'inspect.retries': retries,
        'inspect.stop_reason': stopReason,
        input_tokens: numberIn(usage?.input_tokens),
        output_tokens: numberIn(usage?.output_tokens),
        total_tokens: numberIn(usage?.total_tokens),
        input_tokens_cache_read: numberIn(usage?.input_tokens_cache_read),
        input_tokens_cache_write: numberIn(usage?.input_tokens_cache_write),
        reasoning_tokens: numberIn(usage?.reasoning_tokens),
        total_cost: numberIn(usage?.total_cost),
        temperature: numberIn(config.temperature),
        top_p: numberIn(config.top_p),
        max_tokens: numberIn(config.max_tokens),
        working_time: workingTime,
        cache,
    });
}
export function present(attributes) {
    return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined));
}
