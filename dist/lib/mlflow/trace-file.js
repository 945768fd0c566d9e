import { storeOf } from "./artifact-store.js";
import { jsonText } from "./json-text.js";
const FILE = 'traces.json';
const TRANSFER_MS = 30 * 60_000;
/** The whole file. The trace's own inputs and outputs are those of its root. */
export async function traceFile(spans, spanText) {
    const pieces = [Buffer.from('{"spans":[')];
    let root;
    for await (const span of spans) {
        if (span.parentId === null)
            root = span;
        pieces.push(Buffer.from(`${pieces.length === 1 ? '' : ','}${spanText(span)}`));
    }
    pieces.push(Buffer.from(`],"request":${nested(root?.inputs)},"response":${nested(root?.outputs)}}`));
    return Buffer.concat(pieces);
}
/** JSON text as a text. */
function nested(value) {
    return value === undefined ? 'null' : JSON.stringify(jsonText(value));
}
/** @returns why it cannot be stored there; undefined: it is. @throws MlflowError */
export async function putTraceFile(api, { location, file }) {
    const store = storeOf(location, api.server);
    if (store.kind !== 'proxied')
        return `they would have to be stored in ${store.what}: ${store.fix}`;
    await api.send({
        method: 'PUT',
        path: `${store.path}/${FILE}`,
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
        timeoutMs: TRANSFER_MS,
    });
    return undefined;
}
