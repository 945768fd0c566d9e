/** Where in a log the body of each sample is: a member of the zip, a folder of members, a stretch of a .json file. */
import { readBody } from "./body.js";
import { wholeBody } from "./body-parts.js";
import { chunkedBody, chunkedFolders } from "./chunked-body.js";
import { content } from "./decompress.js";
import { chunks } from "./json-file.js";
import { JsonSamples } from "./json-samples.js";
import { SampleTable } from "./sample-table.js";
import { ScorerNames } from "./scorer-names.js";
import { whyOf } from "./unreadable.js";
import { Walker } from "./walk.js";
import { readDirectory } from "./zip.js";
/** Kept whole while its sample is looked at: small bodies are not decompressed again for each list. */
const SMALL_BODY_BYTES = 4 << 20;
const CHUNKED = '/sample.json';
const NOWHERE = -1;
const NO_BODIES = { open: async () => null, strays: [] };
/** @throws Unreadable when the file is no longer what it was when the log was read. */
export async function findBodies(log) {
    // Logs without ids have no bodies, and those of the log that they were made of go by other names.
    if (log.idsHashed)
        return NO_BODIES;
    const table = new SampleTable(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? inJson(log, table) : inZip(log, table);
}
async function inZip({ source, samples }, table) {
    const directory = await readDirectory(source);
    const entries = new Float64Array(samples.length).fill(NOWHERE);
    const unknown = new Map();
    const isChunked = (entry) => directory.memberAt(entry).name.endsWith(CHUNKED);
    for (const { id, epoch, entry } of directory.samples()) {
        const position = table.find(id, epoch);
        if (position < 0)
            unknown.set(`${epoch}:${id}`, { id, epoch, entry });
        // Of repeated names the last counts; a sample that is there in both forms is read as a whole.
        else if (entries[position] === NOWHERE || !isChunked(entry) || isChunked(entries[position]))
            entries[position] = entry;
    }
    const strays = await settle({ source, directory, table, entries }, unknown.values());
    const folders = entries.some(entry => entry !== NOWHERE && isChunked(entry)) ? chunkedFolders(directory) : new Map();
    return {
        strays,
        open: async (position) => entries[position] === NOWHERE ? null : openMember({ source, directory, folders }, entries[position]),
    };
}
/** Bodies whose names no summary has: what is inside counts, as for the reader of the log. */
async function settle({ source, directory, table, entries }, unknown) {
    const strays = [];
    for (const { id, epoch, entry } of unknown) {
        try {
            const body = await readBody(source, directory.memberAt(entry));
            const inside = body.summary({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } });
            const position = table.find(inside.id, inside.epoch);
            if (position >= 0 && entries[position] === NOWHERE)
                entries[position] = entry;
            else
                strays.push({ id, epoch, why: `It holds sample ${inside.id}, epoch ${inside.epoch}, which is there already.` });
        }
        catch (thrown) {
            strays.push({ id, epoch, why: whyOf(thrown) });
        }
    }
    return strays;
}
function openMember({ source, directory, folders }, entry) {
    const member = directory.memberAt(entry);
    if (member.name.endsWith(CHUNKED))
        return chunkedBody({ source, directory, member, folders });
    return wholeBody(remembered(member.size, () => content(source, member)));
}
function remembered(sizeBytes, open) {
    if (sizeBytes > SMALL_BODY_BYTES)
        return open;
    let known = null;
    return async function* () {
        if (known === null) {
            const all = [];
            for await (const chunk of open())
                all.push(chunk);
            known = all;
        }
        yield* known;
    };
}
/** A .json file can be entered anywhere: one walk finds where each sample begins and ends. */
async function inJson({ source, samples }, table) {
    const places = new JsonSamples(table, samples.length);
    const walker = new Walker(places.plan(), places);
    try {
        for await (const chunk of chunks(source))
            walker.push(chunk);
        walker.finish();
    }
    catch (thrown) {
        places.cutOff(whyOf(thrown));
    }
    return {
        strays: places.strays,
        open: async (position) => {
            const stretch = places.at(position);
            if (stretch === null)
                return null;
            const part = sliceOf(source, stretch);
            return wholeBody(remembered(part.size, () => chunks(part)));
        },
    };
}
function sliceOf(source, { start, end }) {
    return { name: source.name, size: end - start, read: (from, to) => source.read(start + from, start + to) };
}
