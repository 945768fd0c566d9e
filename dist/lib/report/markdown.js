/**
 * The one door through which text of strangers enters markdown. Two ways in: `code` for a name or a quotation, `prose`
 * for a sentence that may hold such names. GitHub reads a comment twice: first as markdown, then once more as text, where
 * it makes links of mentions, issue numbers, commit shas and addresses, but never inside <code>. So active characters
 * become character references, and words that the second reading would wake up go into <code>.
 */
import { clip, oneLine } from "./text.js";
/**
 * What markdown or HTML could act upon: ASCII that is not known to be harmless; underscores at the edge of a word
 * (emphasis); the colon of an address, an emoji name or a workflow command; the dot of `www.`.
 */
const ACTIVE = /[^A-Za-z0-9 ,.;:()/%+="'?!_\u0080-\u{10ffff}-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[/\w:])|(?<=www)\./giu;
/** Words that the second reading links: mentions, `#1`, `KEY-1`, addresses, anything as long and hexadecimal as a sha. */
const WOULD_WAKE = /@|#\d|[a-z]-\d|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i;
/** The only addresses we link: what a browser opens as a page and markdown takes as it is. */
export const PAGE = /^https?:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._~%/?=&+,:#-]*)?$/;
/** Longest text of strangers in one place. Longer ones are cut visibly. */
const NAME_LIMIT = 120;
export const SENTENCE_LIMIT = 600;
/** Inside an e-mail address an empty element follows the @: GitHub would link the address even within <code>. */
function reference(character) {
    return `&#${character.codePointAt(0)};${character === '@' ? '<i></i>' : ''}`;
}
const inert = (line) => line.replace(ACTIVE, reference);
/** A name or a quotation: GitHub makes no tag, cell, mention or link of it. */
export function code(text, limit = NAME_LIMIT) {
    return `<code>${inert(oneLine(clip(text, limit))) || ' '}</code>`;
}
/** A sentence. `Backticks` mark code, as in our own messages; everything else is plain text. */
export function prose(text, limit = SENTENCE_LIMIT) {
    const parts = oneLine(clip(text, limit)).split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : words(part))).join('');
}
function words(text) {
    return text
        .split(' ')
        .map(word => (WOULD_WAKE.test(word) ? word.replace(/^([("']*)(.*?)([)"',.;:!?]*)$/u, wrapped) : inert(word)))
        .join(' ');
}
function wrapped(_word, before, core, after) {
    return `${inert(before)}<code>${inert(core)}</code>${inert(after)}`;
}
/** `label` is markdown already; an address that is no plain web page gives no link. */
export function link(label, address) {
    return address && PAGE.test(address) ? `[${label}](${address})` : label;
}
export const bold = (markdown) => `**${markdown}**`;
/** A table; `align` has one letter per column, `l` or `r`. Cells are markdown already. Without a side, heads stand centred. */
export function table(align, heads, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = `|${[...align].map(side => (side === 'r' ? '--:' : ':--')).join('|')}|`;
    return [line(heads), rule, ...rows.map(line)].join('\n');
}
/** A folded section. Blank lines, because GitHub reads markdown inside HTML only after one. */
export function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
