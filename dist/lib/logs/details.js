/** The text of a few samples, for a report: what was asked, answered and explained. */
import { readBody } from "./body.js";
import { content } from "./decompress.js";
import { summaryMembers } from "./eval-file.js";
import { parseJson } from "./json.js";
import { walkSamples } from "./json-file.js";
import { emptySummary } from "./sample.js";
import { toDetail } from "./sample-detail.js";
import { SampleTable } from "./sample-table.js";
import { parseSample } from "./schema.js";
import { ScorerNames } from "./scorer-names.js";
import { MAX_ROW_BYTES, SummaryReader, sampleId } from "./summaries.js";
import { Walker } from "./walk.js";
import { readDirectory } from "./zip.js";
const keyOf = ({ id, epoch }) => `${epoch}:${id}`;
/** From the summaries where they hold answers, else from the bodies; whichever is less to read comes first. */
export async function readDetails(log, wanted, { maxCharacters }) {
    const found = new Map();
    if (wanted.length > 0)
        await (log.container === 'json' ? findInJson(log, wanted, found) : findInZip(log, wanted, found));
    const details = new Map();
    for (const sample of wanted) {
        const raw = found.get(keyOf(sample));
        if (raw)
            details.set(keyOf(sample), toDetail({ raw, sample, scorers: new ScorerNames(log.scorers), maxCharacters }));
    }
    return { details, missing: wanted.map(keyOf).filter(key => !details.has(key)) };
}
/** The wanted identities, found by bytes. */
function toTable(wanted) {
    const table = new SampleTable();
    for (const { id, epoch } of wanted)
        if (table.find(id, epoch) < 0)
            table.add({ ...emptySummary(), id, epoch });
    return table;
}
async function findInJson(log, wanted, found) {
    const table = toTable(wanted);
    await walkSamples(log.source, {
        visit: body => {
            const { id, epoch } = body.summary({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } });
            if (table.find(id, epoch) >= 0)
                found.set(keyOf({ id, epoch }), body.raw);
        },
    });
}
async function findInZip(log, wanted, found) {
    const directory = await readDirectory(log.source);
    const summaries = summaryMembers(directory);
    const bodies = bodiesOf(directory, wanted);
    const size = (members) => [...members].reduce((sum, member) => sum + member.size, 0);
    const allHaveBodies = wanted.every(sample => bodies.has(keyOf(sample)));
    if (allHaveBodies && size(bodies.values()) < size(summaries))
        return findInBodies(log, bodies, found);
    await findInSummaries(log, summaries, { wanted, found });
    for (const key of bodies.keys())
        if (found.has(key) && hasAnswers(found.get(key)))
            bodies.delete(key);
    await findInBodies(log, bodies, found);
}
function bodiesOf(directory, wanted) {
    const table = toTable(wanted);
    const bodies = new Map();
    for (const { id, epoch, member } of directory.samples((bytes, place) => table.findBytes(bytes, place) < 0))
        bodies.set(keyOf({ id, epoch }), member);
    return bodies;
}
/** Rows whose place is known are cut out; where places cannot be trusted, every row is looked at. */
async function findInSummaries(log, members, search) {
    const [member] = members;
    const hasPlaces = log.completeness === 'complete' && log.duplicates === 0 && members.length === 1;
    if (member && hasPlaces && (await findByPlace(log, member, search)))
        return;
    for (const each of members)
        await findByIdentity(log, each, search);
}
/** Whether all were where they should be: row and sample have the same place. */
async function findByPlace(log, member, { wanted, found }) {
    const table = toTable(wanted);
    const places = new Set();
    for (const [place, { id, epoch }] of log.samples.entries())
        if (table.find(id, epoch) >= 0)
            places.add(place);
    let place = 0;
    let misplaced = 0;
    const row = { kind: 'keep', slot: 'row', maxBytes: MAX_ROW_BYTES };
    const walker = new Walker({ kind: 'array', each: () => (places.has(place++) ? row : null) }, {
        kept: (_, bytes) => {
            const { value } = parseSample(parseJson(bytes));
            const { id } = sampleId(value.id, bytes);
            if (table.find(id, value.epoch) >= 0)
                found.set(keyOf({ id, epoch: value.epoch }), value);
            else
                misplaced++;
        },
        tooLong: () => misplaced++,
    });
    try {
        for await (const chunk of content(log.source, member))
            walker.push(chunk);
    }
    catch {
        // The slow way tells what is wrong.
        return false;
    }
    return misplaced === 0;
}
async function findByIdentity(log, member, { wanted, found }) {
    const table = toTable(wanted);
    const reader = new SummaryReader({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } }, {
        row: ({ id, epoch }) => {
            if (table.find(id, epoch) >= 0)
                found.set(keyOf({ id, epoch }), parseSample(parseJson(reader.rowBytes())).value);
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of content(log.source, member))
            reader.push(chunk);
    }
    catch {
        // The reading of the log has already told that this member is broken; its samples stay missing.
    }
}
async function findInBodies(log, bodies, found) {
    for (const [key, member] of bodies) {
        try {
            const { raw } = await readBody(log.source, member);
            const known = found.get(key);
            found.set(key, { ...known, ...raw, metadata: raw.metadata ?? known?.metadata });
        }
        catch {
            // A broken body is no news to a report: the sample is shown without what only the body holds.
        }
    }
}
/** Inspect 0.3.93 to 0.3.123 wrote summaries with values only. */
function hasAnswers({ scores }) {
    return Object.values(scores ?? {}).every(score => score === null || typeof score.answer === 'string' || typeof score.explanation === 'string');
}
