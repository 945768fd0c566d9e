/** Which samples were invalidated or had their scores edited: only the bodies say. */
import { readBody } from "./body.js";
import { ScorerNames } from "./scorer-names.js";
import { Unreadable } from "./unreadable.js";
import { readDirectory } from "./zip.js";
/** Fills `invalidated` and `scoreEdited` of the log's samples. A .json log has them from the start. */
export async function readInvalidations(log) {
    const byKey = new Map(log.samples.map(sample => [keyOf(sample), sample]));
    if (log.container === 'eval')
        await lookIntoBodies(log, byKey);
    const unknown = log.samples.filter(sample => sample.invalidated === null).map(keyOf);
    return { looked: log.samples.length - unknown.length, unknown };
}
const keyOf = ({ id, epoch }) => `${epoch}:${id}`;
async function lookIntoBodies(log, byKey) {
    const directory = await readDirectory(log.source);
    for (const { member } of directory.samples()) {
        const found = await readBody(log.source, member).catch(unlessUnreadable);
        const body = found?.summary({ scorers: new ScorerNames(log.scorers), metadataKeys: [], odd: { count: 0 } });
        const sample = body && byKey.get(keyOf(body));
        if (!sample)
            continue;
        sample.invalidated = body.invalidated;
        sample.scoreEdited = body.scoreEdited;
    }
}
/** A broken body leaves its sample unknown. */
function unlessUnreadable(thrown) {
    if (thrown instanceof Unreadable)
        return null;
    throw thrown;
}
