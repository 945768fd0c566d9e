/** What only some readers look for: one line, which opens. */
import { el } from "./element.js";
/** Nothing where there is nothing to fold. */
export function fold(summary, { wrap, class: kind }, children) {
    return children.length === 0
        ? []
        : [el('details', {}, el('summary', {}, summary), el(wrap, { class: kind }, ...children))];
}
