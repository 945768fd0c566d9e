/** Script and style of the HTML page, read where the program lies. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from "./errors.js";
const PLACES = ['page', join('dist', 'page')];
/** Beside the program in `dist/`, or in the `dist/` of the checkout that holds the program. */
export function pageFolder(program = '.') {
    let folder = existsSync(program) ? dirname(realpathSync(program)) : '.';
    for (;;) {
        const found = PLACES.map(place => join(folder, place)).find(place => existsSync(join(place, 'page.js')));
        if (found !== undefined)
            return found;
        if (dirname(folder) === folder)
            return join('dist', 'page');
        folder = dirname(folder);
    }
}
/** @throws UserError when a part of the program is missing. */
export function readPageAssets(folder) {
    const [script = '', style = ''] = ['page.js', 'page.css'].map(name => partOf(join(folder, name)));
    return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}
function partOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new UserError({
            what: 'The HTML page cannot be made: a part of the program is missing.',
            where: file,
            fix: 'Install it again.',
        }, { cause });
    }
}
const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
