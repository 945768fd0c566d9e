/** The doors through which text enters the page: one line each, with what cannot be seen made visible. */
import { PAGE } from "../markdown.js";
import { clip, oneLine } from "../text.js";
import { el } from "./element.js";
/** Longest text of strangers in one place of the static page; the explorer shows more. */
const NAME_LIMIT = 160;
const SENTENCE_LIMIT = 1200;
export const name = (text) => oneLine(clip(text, NAME_LIMIT)) || '(empty)';
/** A sentence; `backticks` mark code, as in our own messages. */
export function prose(text) {
    return oneLine(clip(text, SENTENCE_LIMIT))
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? el('code', {}, part) : part));
}
export function link(label, address) {
    return address && PAGE.test(address) ? el('a', { href: address, rel: 'noreferrer' }, label) : label;
}
/** A sentence whose addresses of workflow runs are links. */
export function withRunLinks(text, runUrl) {
    const runs = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\//.exec(runUrl ?? '')?.[0];
    if (runs === undefined)
        return prose(text);
    return oneLine(clip(text, SENTENCE_LIMIT))
        .split(/(https:\/\/\S+\/actions\/runs\/\d+)/)
        .flatMap(part => (part.startsWith(runs) ? [link(`run ${part.slice(runs.length)}`, part)] : spaced(part)));
}
/** `prose` trims; what stands around a link keeps its spaces. */
function spaced(text) {
    return [/^\s/.test(text) ? ' ' : '', ...prose(text), /\s$/.test(text) ? ' ' : ''].filter(part => part !== '');
}
