/** The end of a call, whatever it is doing: time is up, the caller gave up, or the connections were closed. */
import { seconds, Trouble } from "./error.js";
export function deadline({ timeoutMs, caller, closed, }) {
    const controller = new AbortController();
    const stop = (kind, what) => () => controller.abort(new Trouble({ kind, what }));
    const unhook = [
        onAbort(caller, stop('aborted', 'the caller gave up')),
        onAbort(closed, stop('aborted', 'the connections were closed')),
    ];
    const timer = setTimeout(stop('timeout', `not finished within ${seconds(timeoutMs)}`), timeoutMs).unref();
    return {
        signal: controller.signal,
        before: promise => firstOf(promise, controller.signal),
        end() {
            clearTimeout(timer);
            for (const off of unhook)
                off();
            stop('aborted', 'the call is over')();
        },
    };
}
function firstOf(promise, signal) {
    return new Promise((resolve, reject) => {
        const off = onAbort(signal, () => reject(signal.reason));
        promise.then(resolve, reject).finally(off);
    });
}
/** Hooks a listener to a signal, at once if it has aborted; returns the way to unhook it. */
function onAbort(signal, listener) {
    if (signal?.aborted)
        listener();
    else
        signal?.addEventListener('abort', listener, { once: true });
    return () => signal?.removeEventListener('abort', listener);
}
