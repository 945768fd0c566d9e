/**
 * Text as written by strangers (logs, policies, reviews), made fit to stand in one line: what cannot be seen becomes
 * visible, what is too long is cut visibly. Escaping for a face comes after this.
 */
/** Everything without a shape, but for the joiners and variation selectors that emoji and some scripts need. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** More marks than any script stacks on one letter: they would paint over the lines around them. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const named = (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
/** White space folded; control, escape, bidirectional and other unseen characters written as `\u202e`. */
export function oneLine(text) {
    return text.replace(/\s+/gu, ' ').trim().replace(UNSEEN, named).replace(STACKED_MARKS, '$1');
}
/** A line that a runner takes for no command: not one that starts with two colons, nor the older kind anywhere in it. */
export const noCommand = (line) => line.replace(/^(\s*)::/, '$1∷').replaceAll('##[', '# #[');
/** A whole line of its own, whatever a stranger's text in it says. */
export const safeLine = (text) => noCommand(oneLine(text));
/** At most `limit` characters, then a mark that says how many more there were. */
export function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = start(text, limit);
    return `${kept}… (${thousands(text.length - kept.length)} more characters)`;
}
/** At most `limit` characters, and never half of one. */
export const start = (text, limit) => text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
/** 12345 → `12,345`. */
export function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** Size in UTF-8. */
export function byteLength(text) {
    let bytes = 0;
    for (const character of text)
        bytes += utf8Size(character.codePointAt(0) ?? 0);
    return bytes;
}
function utf8Size(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x10000 ? 3 : 4;
}
/** Several lines kept as they are; what cannot be seen becomes visible all the same. */
export function severalLines(text) {
    const unseen = text
        .replace(/\r\n?/g, '\n')
        .replace(UNSEEN, each => (each === '\n' || each === '\t' ? each : named(each)));
    return unseen.replace(STACKED_MARKS, '$1');
}
