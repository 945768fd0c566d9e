import { pythonText } from "../tracking/python-text.js";
/** Params of any values, as Python writes them; those that cannot be stored as they are come back by name. @throws MlflowError */
export function safeLogParams(client, runId, params) {
    // What JSON has no word for, inside objects, is not there.
    const plain = (value) => typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : (value ?? null);
    const text = (value) => typeof value === 'bigint' || typeof value === 'function' ? String(value) : pythonText(plain(value));
    return client.logBatch(runId, { params: Object.entries(params).map(([key, value]) => ({ key, value: text(value) })) });
}
