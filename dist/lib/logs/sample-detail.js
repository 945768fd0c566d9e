import { isFingerprintMark } from "./fingerprint.js";
import { namedScores } from "./sample.js";
export function toDetail({ raw, sample, scorers, maxCharacters }) {
    const cut = (text) => cutText(text, maxCharacters);
    const texts = (of) => new Map(namedScores(raw, scorers).flatMap(([name, score]) => typeof score[of] === 'string' ? [[name, cut(score[of])]] : []));
    const error = typeof raw.error === 'string' ? raw.error : (raw.error?.message ?? null);
    const limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null);
    return {
        id: sample.id,
        epoch: sample.epoch,
        input: mapText(inputText(raw.input), cut),
        target: mapText(targetText(raw.target), cut),
        answers: texts('answer'),
        explanations: texts('explanation'),
        error: mapText(error, cut),
        limit,
        metadata: raw.metadata ? cutAll(raw.metadata, cut) : null,
    };
}
/** Never longer than the limit, the mark included; a pair of surrogates stays whole. */
export function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const end = Math.max(0, maxCharacters - 1);
    const splitsPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
/** A fingerprint in place of a text tells a reader nothing. */
function mapText(text, cut) {
    return text === null || isFingerprintMark(text) ? null : cut(text);
}
function cutAll(value, cut) {
    if (typeof value === 'string')
        return cut(value);
    if (Array.isArray(value))
        return value.map(item => cutAll(item, cut));
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.create(null);
    for (const [key, field] of Object.entries(value))
        fields[key] = cutAll(field, cut);
    return fields;
}
function targetText(target) {
    if (target === null || target === undefined)
        return null;
    return Array.isArray(target) ? target.map(plainText).join(', ') : plainText(target);
}
/** Messages as lines that begin with who said it. */
function inputText(input) {
    if (input === null || input === undefined)
        return null;
    return Array.isArray(input) ? input.map(messageText).join('\n\n') : plainText(input);
}
function messageText(message) {
    if (typeof message !== 'object' || message === null || Array.isArray(message))
        return plainText(message);
    const { role, content } = message;
    const parts = Array.isArray(content) ? content.map(partText) : [plainText(content ?? '')];
    return `${plainText(role ?? 'message')}: ${parts.join('\n')}`;
}
function partText(part) {
    if (typeof part !== 'object' || part === null || Array.isArray(part))
        return plainText(part);
    return typeof part.text === 'string' ? part.text : `(${plainText(part.type ?? 'content')})`;
}
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
