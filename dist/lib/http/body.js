/** The body of an answer: bounded while it flows, packed or unpacked. */
import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { Trouble } from "./error.js";
/** What we ask for where an answer is read as a whole. */
export const ENCODINGS = 'gzip, deflate, br';
/** @throws Trouble `too-large` as soon as the body is longer than `maxBytes`. */
export async function* bounded(chunks, bound) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > bound.maxBytes)
            throw tooLarge(bound, `more than the ${bound.maxBytes} bytes that are allowed`);
        yield chunk;
    }
}
/** @throws Trouble `too-large` when an answer says beforehand that it is longer than `maxBytes`. */
export function checkDeclared(headers, bound) {
    const declared = Number(headers['content-length'] ?? 0);
    if (declared > bound.maxBytes)
        throw tooLarge(bound, `${declared} bytes, more than the ${bound.maxBytes} that are allowed`);
}
/**
 * The body without its `content-encoding`, and the headers that are then true.
 * An encoding that we did not ask for stays, in the body and in the headers.
 */
export function unpacked(answer, bound) {
    const { 'content-encoding': encoding, 'content-length': _packed, ...headers } = answer.headers;
    const decoder = decoderOf(encoding);
    const chunks = bounded(answer.chunks, bound);
    return decoder ? { headers, chunks: bounded(through(chunks, decoder), bound) } : { headers: answer.headers, chunks };
}
export async function whole(chunks) {
    const all = [];
    for await (const chunk of chunks)
        all.push(chunk);
    return Buffer.concat(all);
}
function decoderOf(encoding) {
    switch (encoding?.trim().toLowerCase()) {
        case 'gzip':
        case 'x-gzip':
            return zlib.createGunzip;
        case 'deflate':
            return zlib.createInflate;
        case 'br':
            return zlib.createBrotliDecompress;
        default:
            return undefined;
    }
}
async function* through(chunks, decoder) {
    const source = Readable.from(chunks, { objectMode: false });
    // The outcome reaches us through the iteration; pipeline must merely end both streams.
    yield* pipeline(source, decoder(), () => { });
}
function tooLarge({ status }, size) {
    return new Trouble({ kind: 'too-large', what: `the answer (status ${status}) has ${size}` });
}
