/** The current values where the log has them, else the first ones with every edit applied in order. */
export function foldUpdates(raw) {
    const tags = new Set(raw.eval.tags ?? []);
    const metadata = Object.assign(Object.create(null), raw.eval.metadata ?? {});
    for (const edit of (raw.log_updates ?? []).flatMap(editsOf))
        apply(edit, { tags, metadata });
    const folded = raw.log_updates?.length ? [...tags].sort() : [...tags];
    return { tags: raw.tags ?? folded, metadata: raw.metadata ?? metadata };
}
function editsOf(update) {
    const edits = isDict(update) ? update.edits : null;
    return Array.isArray(edits) ? edits.filter(isDict) : [];
}
function apply(edit, { tags, metadata }) {
    if (edit.type === 'tags') {
        for (const tag of listOf(edit.tags_add))
            tags.add(tag);
        for (const tag of listOf(edit.tags_remove))
            tags.delete(tag);
    }
    else if (edit.type === 'metadata') {
        for (const [key, value] of Object.entries(isDict(edit.metadata_set) ? edit.metadata_set : {}))
            metadata[key] = value;
        for (const key of listOf(edit.metadata_remove))
            delete metadata[key];
    }
}
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function isDict(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
