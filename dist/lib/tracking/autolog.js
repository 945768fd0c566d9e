/**
 * Whose raw model calls go into a trace. In inspect-mlflow autolog is MLflow's listening to the SDKs of the providers;
 * a finished log holds what it would have heard: request and response, as sent.
 */
import { isFields } from "../logs/body-shape.js";
import { bounded, counted } from "./bounds.js";
/** Inspect's names of the providers, which stand before the `/` of a model, by those of MLflow's autolog. */
const PROVIDERS = new Map([
    ['openai', ['openai', 'azureai', 'openai-api']],
    ['anthropic', ['anthropic']],
    ['langchain', ['langchain']],
    ['litellm', ['litellm']],
    ['mistral', ['mistral']],
    ['groq', ['groq']],
    ['cohere', ['cohere']],
    ['gemini', ['google', 'gemini']],
    ['bedrock', ['bedrock']],
]);
const MAX_CALL_CHARACTERS = 20_000;
/** Under these names the request says who sends it. */
const SECRET = /authorization|cookie|password|secret|api[-_]?key|headers|(^|[-_])(access|auth|bearer|session)[-_]?token/i;
/** The conversation, which the span shows already. */
const MESSAGES = ['messages', 'contents', 'input', 'inputs'];
/** @returns whether raw calls of any provider are kept: unknown names are ignored. */
export function enableAutolog(settings) {
    return providersOf(settings).size > 0;
}
function providersOf({ autologEnabled, autologModels }) {
    if (!autologEnabled)
        return new Set();
    return new Set(autologModels.flatMap(name => PROVIDERS.get(name.trim().toLowerCase()) ?? []));
}
/** Attributes of the span of a call, where the log has the call and the settings want it. */
export function rawCall({ model, raw }, settings) {
    const [provider] = model.toLowerCase().split('/');
    if (!isFields(raw.call) || provider === undefined || !providersOf(settings).has(provider))
        return {};
    const { request, response } = raw.call;
    const kept = {};
    if (isFields(request))
        kept['inspect.call.request'] = shown(withoutMessages(request));
    if (isFields(response))
        kept['inspect.call.response'] = shown(response);
    return kept;
}
const shown = (value) => bounded(withoutSecrets(value), { characters: MAX_CALL_CHARACTERS });
function withoutMessages(request) {
    const rest = Object.create(null);
    for (const [key, value] of Object.entries(request))
        rest[key] = MESSAGES.includes(key) && Array.isArray(value) ? messagesNote(value.length) : value;
    return rest;
}
/** Later versions keep them in a pool, and an empty list in their place. */
const messagesNote = (count) => count === 0 ? '[messages: see the inputs]' : `[${counted(count)} messages: see the inputs]`;
function withoutSecrets(value) {
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    if (!isFields(value))
        return value;
    const kept = Object.create(null);
    for (const [key, field] of Object.entries(value))
        kept[key] = SECRET.test(key) ? '(withheld)' : withoutSecrets(field);
    return kept;
}
