/** Glob patterns, as few as paths of logs need: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any number of folders. */
const MAGIC = /[*?[\]{}]/;
export function isGlob(pattern) {
    return MAGIC.test(pattern);
}
/** The folder where a search must begin, and a test for paths below it (with `/` between names). */
export function compileGlob(pattern) {
    const names = pattern.split('/');
    const first = names.findIndex(isGlob);
    const base = names.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
    const expression = new RegExp(`^${translate(names.slice(first).join('/'))}$`, 'su');
    return { base, matches: relative => expression.test(relative) };
}
function translate(pattern) {
    const tokens = pattern.match(/\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[{},]|[^*?[{},]+|./gsu) ?? [];
    let depth = 0;
    return tokens
        .map(token => {
        if (token === '{')
            depth++;
        if (token === '}' && depth > 0)
            depth--;
        return piece(token, depth);
    })
        .join('');
}
function piece(token, depth) {
    if (token === '**/')
        return '(?:[^/]+/)*';
    if (token === '**')
        return '.*';
    if (token === '*')
        return '[^/]*';
    if (token === '?')
        return '[^/]';
    if (token === '{')
        return '(?:';
    if (token === '}')
        return ')';
    if (token === ',' && depth > 0)
        return '|';
    if (/^\[.+\]$/s.test(token))
        return `[${token.slice(1, -1).replace(/^!/, '^').replace(/[\\[]/g, '\\$&')}]`;
    return token.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** A list separated by commas; those between braces belong to a pattern. */
export function splitList(list) {
    const parts = [''];
    let depth = 0;
    for (const char of list) {
        if (char === '{')
            depth++;
        if (char === '}')
            depth--;
        if (char === ',' && depth <= 0)
            parts.push('');
        else
            parts[parts.length - 1] += char;
    }
    return parts.map(part => part.trim()).filter(part => part !== '');
}
