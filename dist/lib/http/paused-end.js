/**
 * A workaround for undici 6: a server that hangs up while we are slower to read than it is to write ends the process, by an
 * assertion that nobody can catch (nodejs/undici#5360). Here the parser is let go on before undici hears of the end;
 * what is left are the few
 * bytes that were received already.
 */
import { subscribe } from 'node:diagnostics_channel';
let isWatching = false;
/** Of all connections of this process from now on. */
export function watchEnds() {
    if (isWatching)
        return;
    isWatching = true;
    subscribe('undici:client:connected', message => {
        const { socket } = message;
        socket.prependListener('end', () => letGoOn(parserOf(socket)));
    });
}
function letGoOn(parser) {
    if (!parser?.paused)
        return;
    parser.resume();
    // A body that only the end of the connection ends stays paused for want of bytes.
    if (!parser.paused || parser.ptr === null)
        return;
    parser.llhttp.llhttp_resume(parser.ptr);
    parser.paused = false;
}
/** Undici keeps it on the socket, under a symbol of its own. */
function parserOf(socket) {
    for (const symbol of Object.getOwnPropertySymbols(socket)) {
        const value = Reflect.get(socket, symbol);
        if (isParser(value))
            return value;
    }
    return null;
}
function isParser(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'llhttp' in value && typeof Reflect.get(value, 'paused') === 'boolean' && 'resume' in value;
}
