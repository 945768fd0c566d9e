import { isMlflow } from "./error.js";
import { parseVersion } from "./schema.js";
/** @throws MlflowError when nobody answers, or answers only those it knows. */
export async function serverVersion(api) {
    if (api.server.kind === 'databricks')
        return { kind: 'unknown' };
    try {
        const version = parseVersion((await api.send({ path: '/version' })).bytes.toString());
        return version ? { kind: 'known', ...version } : { kind: 'unknown' };
    }
    catch (thrown) {
        if (isMlflow(thrown, 'not-found', 'invalid', 'strange'))
            return { kind: 'unknown' };
        throw thrown;
    }
}
