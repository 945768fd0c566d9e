/**
 * Names and values as MLflow takes them: one illegal key would reject a whole batch, a long value is cut in silence.
 * What has to be changed stays recognisable, and two different names never become one.
 */
import { createHash } from 'node:crypto';
import { storable } from "./json-text.js";
const MOST_KEY_CHARACTERS = 250;
/** Of a param; the server cuts there without a word. */
export const MOST_PARAM_CHARACTERS = 6000;
/** Of tags, and of what traces and assessments say in the same way. */
export const MOST_TAG_CHARACTERS = 8000;
/** Columns of the server's database. */
export const MOST_NAME_CHARACTERS = 250;
/** Of the SHA-256 of the whole name: 2⁻³² that two of them agree. */
const HASH_DIGITS = 8;
/** Letters and digits as Python's `\w` has them: of any script, but without combining marks. */
const ILLEGAL = /[^\p{L}\p{N}_./ :-]/gu;
/** Of params, metrics and tags alike: `match[a]` becomes `match_a_-1f2e3d4c`; a legal key stays what it is. */
export function legalKey(name) {
    if (isLegal(name))
        return name;
    const path = name
        .replace(ILLEGAL, '_')
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .map(part => part.replace(/^\.\./, '__'))
        .join('/');
    return `${[...path].slice(0, MOST_KEY_CHARACTERS - HASH_DIGITS - 1).join('') || 'unnamed'}-${hashOf(name)}`;
}
/** Not a path that means another one (`posixpath.normpath` of it is itself), in characters that are allowed. */
function isLegal(name) {
    const parts = name.split('/');
    return (characters(name) <= MOST_KEY_CHARACTERS &&
        name.search(ILLEGAL) < 0 &&
        !name.startsWith('..') &&
        parts.every(part => part !== '' && part !== '.' && part !== '..'));
}
/** The value, or its beginning with a mark that says how much there was. Fit for every database behind a server. */
export function cutValue(value, mostCharacters) {
    const text = storable(value);
    if (text.length <= mostCharacters)
        return text;
    const mark = `… [cut, ${text.length} characters]`;
    return storable(text.slice(0, mostCharacters - mark.length)).concat(mark);
}
/** A file name of characters that every store and every address takes. */
export function artifactName(name) {
    const legal = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/;
    if (legal.test(name))
        return name;
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - ending.length).replace(/[^A-Za-z0-9._-]+/g, '_');
    return `${stem.replace(/^[.-]+/, '').slice(0, 100) || 'unnamed'}-${hashOf(name)}${ending}`;
}
function characters(text) {
    return [...text].length;
}
function hashOf(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}
