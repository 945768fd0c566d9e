/** The steps of a trace in the order of time, although its clocks may disagree. */
import { walk } from "./spans.js";
/** Chronological, and still nested: nothing begins before its parent or ends after it. */
export function momentsOf(roots) {
    const moments = [];
    const begun = new Map();
    const ended = new Map();
    for (const { node, enters } of walk(roots)) {
        const { span, parent } = node;
        if (enters) {
            const startNs = latest(span.startNs, parent ? begun.get(parent) : undefined);
            begun.set(node, startNs);
            ended.set(node, latest(span.endNs ?? startNs, startNs));
            moments.push({ node, enters, atNs: startNs });
        }
        else {
            const endNs = ended.get(node) ?? span.startNs;
            if (parent)
                ended.set(parent, latest(endNs, ended.get(parent)));
            moments.push({ node, enters, atNs: endNs });
        }
    }
    return moments.sort((one, other) => (one.atNs === other.atNs ? 0 : one.atNs < other.atNs ? -1 : 1));
}
const latest = (one, other) => (other !== undefined && other > one ? other : one);
