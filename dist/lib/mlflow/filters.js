/** The language in which runs are searched. It has no escape, no brackets and no OR. */
/**
 * A condition on a tag. A value with both kinds of quotes cannot be named exactly: then others may match, too,
 * so compare the tags of what is found.
 */
export function tagIs(key, value) {
    return `tags.${quotedKey(key)} ${equals(value)}`;
}
export function paramIs(key, value) {
    return `params.${quotedKey(key)} ${equals(value)}`;
}
export function statusIs(status) {
    return `attributes.status = '${status}'`;
}
export function all(...conditions) {
    return conditions.join(' AND ');
}
/** Illegal keys exist nowhere; see keys.ts. */
export function quotedKey(key) {
    return `\`${key.replaceAll('`', '')}\``;
}
export function equals(value) {
    if (!value.includes("'"))
        return `= '${value}'`;
    if (!value.includes('"'))
        return `= "${value}"`;
    return `LIKE '${value.replaceAll("'", '_')}'`;
}
