import { isMlflow } from "./error.js";
/**
 * Whether the server will not have this very thing: then others may pass. A 500 is how it stumbles over a value; and
 * that a trace is not found is what it says when something else of it has an id that is taken.
 */
export function isRefusal(thrown) {
    if (!isMlflow(thrown))
        return false;
    return thrown.status === 500 || thrown.code === NOT_FOUND || isMlflow(thrown, 'invalid', 'already-exists');
}
const NOT_FOUND = 'RESOURCE_DOES_NOT_EXIST';
