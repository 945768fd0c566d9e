/**
 * Our own markdown for viewers that fold nothing and know no HTML. Only our markup is looked for: in foreign text every
 * `<` and `|` is a character reference by now.
 */
import { FOREST_LEGEND, FOREST_SIGNS } from "./forest.js";
/** Folded sections stand open under their summary. */
export function unfolded(markdown) {
    return markdown
        .replace(/<details><summary>(.*?)<\/summary>/g, '**$1**')
        .replace(/\n*<\/details>/g, '')
        .replace(/<\/?sub>/g, '');
}
const PLOTS = new RegExp(`<br><code>[${FOREST_SIGNS}]+</code>`, 'g');
/** No HTML at all. Plots go, as they need letters of one width; what is code becomes plain text, as inert as before. */
export function withoutHtml(markdown) {
    return unfolded(markdown)
        .replace(/^<!--.*?-->\n/, '')
        .replace(/^> \[!\w+\]\n/gm, '')
        .replaceAll(`<br><code>${FOREST_LEGEND}</code>`, '')
        .replace(PLOTS, '')
        .replaceAll('<br>', ' · ')
        .replace(/<\/?(code|i)>/g, '');
}
/** Cells apart from each other where the viewer leaves no room between columns. */
export function spacedTables(markdown) {
    return markdown.replace(/^\| .*$/gm, row => row.replaceAll(' | ', '&emsp; | '));
}
