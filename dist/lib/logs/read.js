import { readEvalFile } from "./eval-file.js";
import { isUtf16 } from "./json.js";
import { readJsonFile } from "./json-file.js";
import { FETCH_AGAIN, oneLine, Unreadable } from "./unreadable.js";
export { readDetails } from "./details.js";
export { evalDigest } from "./digest.js";
export { readInvalidations } from "./invalidations.js";
const SNIFF_BYTES = 64;
const GZIP_MAGIC = '\x1f\x8b';
const LFS_POINTER = 'version https://git-lfs';
export async function readLog(source, { metadataKeys = [] } = {}) {
    try {
        return { kind: 'read', log: await readContainer(source, metadataKeys) };
    }
    catch (thrown) {
        const { what, fix, notALog } = explain(thrown);
        return { kind: 'unreadable', path: source.name, what, fix, notALog };
    }
}
/** Said of a failure that no damage of a log should be able to cause. */
export const OUR_BUG = 'eval-regression failed on this log';
/** Errors of the system (a disk, zlib) carry a code; anything else that nobody expected is ours. */
function explain(thrown) {
    if (thrown instanceof Unreadable)
        return { what: oneLine(thrown), fix: thrown.fix, notALog: thrown.notALog };
    if (thrown instanceof Error && 'code' in thrown)
        return { what: oneLine(thrown), fix: FETCH_AGAIN, notALog: false };
    const fix = 'Please report it, with the Inspect version that wrote the log; "inspect log convert" may help meanwhile.';
    return { what: `${OUR_BUG}: ${oneLine(thrown)}`, fix, notALog: false };
}
async function readContainer(source, metadataKeys) {
    if (source.size === 0)
        throw new Unreadable({ what: 'The file is empty.', fix: FETCH_AGAIN });
    const head = Buffer.from(await source.read(0, Math.min(SNIFF_BYTES, source.size))).toString('latin1');
    if (head.startsWith('PK'))
        return readEvalFile(source, metadataKeys);
    if (/^(?:\xef\xbb\xbf)?\s*\{/.test(head))
        return readJsonFile(source, metadataKeys);
    if (head.startsWith(GZIP_MAGIC))
        throw new Unreadable({
            what: 'The file is packed with gzip.',
            fix: 'Unpack it ("gzip -dc LOG.gz > LOG"), and pass the log itself.',
        });
    if (isUtf16(head))
        throw new Unreadable({
            what: 'The file is text in UTF-16; Inspect writes UTF-8.',
            fix: 'Save it as UTF-8 ("iconv -f UTF-16 -t UTF-8"), or pass the file that Inspect wrote.',
        });
    if (head.startsWith(LFS_POINTER))
        throw new Unreadable({
            what: 'The file is a Git LFS pointer, not the log itself.',
            fix: 'Check out with LFS ("git lfs pull", or "lfs: true" in actions/checkout).',
        });
    throw new Unreadable({
        what: 'The file is neither a zip nor JSON: it is no Inspect log.',
        fix: 'Pass .eval or .json logs that Inspect wrote.',
        notALog: true,
    });
}
