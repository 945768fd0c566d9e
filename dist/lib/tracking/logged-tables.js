/** The tag by which MLflow's UI knows which files of a run are tables. */
/** In the words of Python's `json.dumps`: MLflow's own client reads and writes it so. Tables of others stay. */
export function loggedTables(before, paths) {
    const known = entriesIn(before);
    const added = paths.filter(path => !known.some(entry => entry.path === path)).map(path => ({ path, type: 'table' }));
    return `[${[...known, ...added].map(inWords).join(', ')}]`;
}
const inWords = ({ path, type }) => `{"path": ${JSON.stringify(path)}, "type": ${JSON.stringify(type)}}`;
function entriesIn(tag) {
    try {
        const entries = JSON.parse(tag ?? '[]');
        return Array.isArray(entries) ? entries.filter(isEntry) : [];
    }
    catch {
        return []; // Not MLflow's tag, or cut: there is nothing in it that the UI could show.
    }
}
function isEntry(value) {
    const isObject = typeof value === 'object' && value !== null && 'path' in value && 'type' in value;
    return isObject && typeof value.path === 'string' && typeof value.type === 'string';
}
