/** The body of a request: at once, or piece by piece and from the start again for every attempt. */
import { Readable } from 'node:stream';
import { Trouble } from "./error.js";
export function isStreamed(body) {
    return typeof body === 'object' && !(body instanceof Uint8Array);
}
/** The body as undici takes it. */
export function sendable(body) {
    return isStreamed(body) ? Readable.from(pieces(body), { objectMode: false }) : (body ?? null);
}
/** @throws Trouble `unreadable-body`, so that what fails on our side is not taken for a broken connection. */
async function* pieces(body) {
    let size = 0;
    try {
        for await (const chunk of body.open()) {
            size += chunk.length;
            if (size > body.sizeBytes)
                break;
            yield chunk;
        }
    }
    catch (cause) {
        throw new Trouble({ kind: 'unreadable-body', what: 'what was to be sent could not be read', cause });
    }
    if (size === body.sizeBytes)
        return;
    const what = `what was to be sent has ${size > body.sizeBytes ? 'more' : 'fewer'} than its ${body.sizeBytes} bytes`;
    throw new Trouble({ kind: 'unreadable-body', what });
}
