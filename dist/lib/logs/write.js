/**
 * Reduced logs: header, summaries and reductions of any log as a small `.eval` that Inspect itself opens. It compares
 * like the log that it was made of. Below `full` it holds no text of a sample: fingerprints stand in place of questions,
 * and hashes in place of free-text scores; `none` also hashes the ids.
 */
import { UserError } from "../errors.js";
import { withHashedIds } from "./hashed-ids.js";
import { clusterKeys } from "./header.js";
import { readInvalidations } from "./invalidations.js";
import { jsonText } from "./json-text.js";
import { eachRawRow, readRaw } from "./raw-log.js";
import { readLog } from "./read.js";
import { toScoreValue } from "./sample.js";
import { sealedScore } from "./score-text.js";
import { sha256 } from "./sha256.js";
import { fullHeader, headerWithoutTexts } from "./slim-header.js";
import { MARKS_MEMBER } from "./slim-marks.js";
import { rowText } from "./slim-rows.js";
import { MAX_WARNINGS } from "./slim-schema.js";
import { MemberWriter, packText, zipOf } from "./zip-write.js";
const WITHHELD_WARNING = 'The full log has a warning of this kind; its words are withheld.';
/** @throws UserError when the log cannot be read, or is too large for any zip without extensions. */
export async function writeSlimLog(source, { sampleDetails, metadataKeys = [] }) {
    const outcome = await readLog(source, { metadataKeys });
    if (outcome.kind === 'unreadable')
        throw new UserError({ what: `The log cannot be reduced: ${outcome.what}`, where: outcome.path, fix: outcome.fix });
    const { log } = outcome;
    if (log.header.invalidated)
        await readInvalidations(log);
    const options = {
        scorers: log.scorers,
        withTexts: sampleDetails === 'full',
        hashIds: sampleDetails === 'none' && !log.idsHashed,
        metadataKeys: [...metadataKeys, ...clusterKeys(log.header)],
    };
    const raw = await readRaw(log);
    const { member: summaries, order } = await packSummaries(log, options);
    return zipOf([
        await packStart(log, raw, options),
        summaries,
        await packReductions(raw, options),
        await packText(MARKS_MEMBER, jsonText(marksOf(log, order, sampleDetails))),
        // Last, as Inspect writes it: the header says that all else is there.
        await packText('header.json', jsonText(headerOf(log, raw, options))),
    ]);
}
function headerOf(log, raw, { withTexts, hashIds }) {
    return withTexts ? fullHeader(log, raw) : headerWithoutTexts(hashIds ? withHashedIds(log) : log, raw);
}
/** What Inspect writes first; it repeats the header, so the long list of ids is left to that. */
async function packStart(log, raw, options) {
    const { spec } = log.header;
    const brief = { ...log, header: { ...log.header, spec: { ...spec, dataset: { ...spec.dataset, sampleIds: null } } } };
    const header = headerWithoutTexts(options.hashIds ? withHashedIds(brief) : brief, raw);
    return packText('_journal/start.json', jsonText({ version: header.get('version'), eval: header.get('eval'), plan: header.get('plan') }));
}
/** Rows in the order of the file; of repeated ones the last. `order`: the place of each row in `log.samples`. */
async function packSummaries(log, options) {
    const member = new MemberWriter('summaries.json');
    const left = await repetitions(log);
    const written = new Uint8Array(log.samples.length);
    const order = [];
    const write = (position, raw) => {
        member.write(order.length === 0 ? '[' : ',');
        member.write(rowText(log.samples[position], raw, options));
        written[position] = 1;
        order.push(position);
    };
    await eachRawRow(log, row => {
        if (written[row.position] === 0 && --left[row.position] <= 0)
            write(row.position, row);
    });
    for (const position of log.samples.keys())
        if (written[position] === 0)
            write(position, null);
    member.write(order.length === 0 ? '[]' : ']');
    return { member: await member.close(), order };
}
/** How many rows there are of each sample; one each, unless the log says otherwise. */
async function repetitions(log) {
    const counts = new Uint32Array(log.samples.length);
    if (log.duplicates === 0 && log.completeness === 'complete')
        return counts.fill(1);
    await eachRawRow(log, ({ position }) => {
        counts[position]++;
    });
    return counts;
}
function packReductions({ reductions }, { withTexts, hashIds }) {
    const idOf = (id) => id === null || id === undefined ? undefined : hashIds ? sha256(String(id)) : id;
    const rows = reductions.map(({ scorer, reducer, samples }) => ({
        scorer,
        reducer: reducer ?? undefined,
        samples: samples.map(({ sample_id: id, value }) => {
            const score = toScoreValue(value);
            return { value: withTexts ? score : sealedScore(score), sample_id: idOf(id) };
        }),
    }));
    return packText('reductions.json', jsonText(rows));
}
function marksOf(log, order, sampleDetails) {
    const { header } = log;
    return {
        version: 1,
        sampleDetails,
        idsHashed: log.idsHashed || sampleDetails === 'none',
        completeness: log.completeness,
        warnings: log.warnings.slice(0, MAX_WARNINGS).map(({ code, message }) => ({
            code,
            message: sampleDetails === 'full' ? message.slice(0, 1000) : WITHHELD_WARNING,
        })),
        samples: order.length,
        duplicates: log.duplicates,
        scorers: log.scorers,
        configUpdates: header.configUpdates,
        logUpdates: header.logUpdates,
        invalidation: invalidationOf(log, order),
    };
}
function invalidationOf({ samples }, order) {
    const rows = order.map(position => samples[position]);
    if (rows.every(({ invalidated, scoreEdited }) => invalidated === null && scoreEdited === null))
        return null;
    const where = (holds) => rows.flatMap((row, position) => (holds(row) ? [position] : []));
    return {
        unknown: where(({ invalidated }) => invalidated === null),
        invalidated: where(({ invalidated }) => invalidated === true),
        scoreEdited: where(({ scoreEdited }) => scoreEdited === true),
    };
}
