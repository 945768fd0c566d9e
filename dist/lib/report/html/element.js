/** Markup as a tree. Text enters only as a child or an attribute's value, and is escaped where the tree is written. */
/** Without content and end tag. */
const VOID = new Set(['meta', 'input', 'br']);
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const el = (name, attributes, ...children) => ({
    name,
    attributes,
    children,
});
export const escaped = (text) => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? '');
export function markup(node) {
    if (typeof node === 'string')
        return escaped(node);
    const { name, attributes, children } = node;
    const written = Object.entries(attributes).map(([key, value]) => value === undefined ? '' : ` ${key}="${escaped(String(value))}"`);
    const start = `<${name}${written.join('')}>`;
    return VOID.has(name) ? start : `${start}${children.map(markup).join('')}</${name}>`;
}
