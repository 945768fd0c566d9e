/**
 * Roots by their start. A span whose parent is missing is a root, and a circle is cut at its earliest span;
 * of two spans with one id the first counts.
 */
export function treeOf(spans) {
    const nodes = new Map();
    for (const span of spans)
        if (!nodes.has(span.spanId))
            nodes.set(span.spanId, { span, parent: null, children: [] });
    const ordered = [...nodes.values()].sort(byStart);
    for (const node of ordered) {
        node.parent = (node.span.parentId === null ? undefined : nodes.get(node.span.parentId)) ?? null;
        node.parent?.children.push(node);
    }
    cutCircles(ordered);
    return ordered.filter(({ parent }) => parent === null);
}
const byStart = (one, other) => {
    const difference = one.span.startNs - other.span.startNs;
    if (difference !== 0n)
        return difference < 0n ? -1 : 1;
    return one.span.spanId < other.span.spanId ? -1 : 1;
};
/** What no root leads to hangs from a circle. */
function cutCircles(ordered) {
    const reached = new Set(nodesIn(ordered.filter(({ parent }) => parent === null)));
    for (const node of ordered) {
        if (reached.has(node))
            continue;
        if (node.parent)
            node.parent.children = node.parent.children.filter(child => child !== node);
        node.parent = null;
        for (const each of nodesIn([node]))
            reached.add(each);
    }
}
/** Depth first, children by their start. Without recursion: depth is the writer's choice. */
export function* walk(roots) {
    const ahead = backwards(roots);
    for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
        yield step;
        if (!step.enters)
            continue;
        ahead.push({ node: step.node, enters: false });
        // One by one: so many arguments as a wide span has children no call takes.
        for (const child of backwards(step.node.children))
            ahead.push(child);
    }
}
const backwards = (nodes) => [...nodes].reverse().map(node => ({ node, enters: true }));
export function* nodesIn(roots) {
    for (const { node, enters } of walk(roots))
        if (enters)
            yield node;
}
/** Milliseconds and better as ISO 8601, to the microsecond as Inspect has it. */
export function isoOf(ns) {
    const microseconds = String((ns / 1000n) % 1000000n).padStart(6, '0');
    const seconds = Number(ns / 1000000000n);
    const whole = Math.min(Math.max(seconds, 0), LAST_SECOND);
    return `${new Date(whole * 1000).toISOString().slice(0, 19)}.${microseconds}+00:00`;
}
/** The end of the year 9999: Python's last. */
const LAST_SECOND = 253_402_300_799;
export function secondsBetween(startNs, endNs) {
    return Math.max(0, Number((endNs - startNs) / 1000n) / 1e6);
}
/** How long it took; null when it never ended. */
export function secondsOf({ startNs, endNs }) {
    return endNs === null ? null : secondsBetween(startNs, endNs);
}
