/** A log as it stands in its file, for the writer of reduced logs: the header as JSON, reductions, and every sample. */
import { readBody } from "./body.js";
import { content, wholeContent } from "./decompress.js";
import { journalOf, MAX_HEADER_BYTES, readReductions, summaryMembers } from "./eval-file.js";
import { parseJson } from "./json.js";
import { chunks, HEADER_FIELDS, walkSamples } from "./json-file.js";
import { SampleTable } from "./sample-table.js";
import { parseHeader, parseReductions, parseSample, } from "./schema.js";
import { ScorerNames } from "./scorer-names.js";
import { SummaryReader } from "./summaries.js";
import { Unreadable } from "./unreadable.js";
import { Walker } from "./walk.js";
import { Warnings } from "./warnings.js";
import { readDirectory } from "./zip.js";
export async function readRaw(log) {
    if (log.container === 'json')
        return readRawJson(log.source);
    const directory = await readDirectory(log.source);
    const json = await readHeaderFields(log.source, directory);
    const raw = parseHeader(json).value;
    const opened = { source: log.source, directory, warnings: new Warnings() };
    return { header: json, reductions: await readReductions(opened, raw) };
}
/** As the reader chooses: the start where the end is not there or broken. Fields in no shape we know are taken out. */
async function readHeaderFields(source, directory) {
    for (const name of ['header.json', '_journal/start.json']) {
        const member = directory.find(name);
        if (!member)
            continue;
        try {
            const json = parseJson(await wholeContent(source, member, MAX_HEADER_BYTES), { bigIntegersAsText: true });
            parseHeader(json);
            return name === 'header.json' ? json : { ...json, status: 'started' };
        }
        catch (thrown) {
            unlessUnreadable(thrown);
        }
    }
    throw new RangeError(`${source.name} was read a moment ago and has no header now`);
}
async function readRawJson(source) {
    const header = {};
    let reductions = [];
    const keep = (slot) => [slot, { kind: 'keep', slot, maxBytes: MAX_HEADER_BYTES }];
    const plan = { kind: 'object', keys: new Map([...HEADER_FIELDS, 'plan', 'reductions'].map(keep)) };
    const walker = new Walker(plan, {
        kept: (slot, bytes) => {
            const json = parseJson(bytes, { bigIntegersAsText: true });
            if (slot === 'reductions')
                reductions = parseReductions(json).value;
            else
                header[slot] = json;
        },
        // The reading of the log has told of it.
        tooLong: () => { },
    });
    try {
        for await (const chunk of chunks(source))
            walker.push(chunk);
    }
    catch (thrown) {
        // A log that was cut off was told to be; its header came before.
        unlessUnreadable(thrown);
    }
    const raw = parseHeader(header).value;
    return { header, reductions: reductions.length > 0 ? reductions : (raw.results?.sample_reductions ?? []) };
}
/** Every row that the log has of its samples, in file order, repetitions included. */
export async function eachRawRow(log, visit) {
    const table = new SampleTable(log.samples.length);
    for (const sample of log.samples)
        table.add(sample);
    return log.container === 'json' ? eachInJson(log, table, visit) : eachInZip(log, table, visit);
}
const newContext = () => ({ scorers: new ScorerNames(), metadataKeys: [], odd: { count: 0 } });
async function eachInJson(log, table, visit) {
    const context = newContext();
    await walkSamples(log.source, {
        visit: body => {
            const { id, epoch } = body.summary(context);
            const position = table.find(id, epoch);
            if (position >= 0)
                visit({ position, sample: body.raw, summary: null });
        },
    });
}
async function eachInZip(log, table, visit) {
    const directory = await readDirectory(log.source);
    const seen = new Uint8Array(log.samples.length);
    const once = row => {
        seen[row.position] = 1;
        visit(row);
    };
    const summaries = directory.find('summaries.json');
    const isWhole = summaries === null || log.completeness === 'complete';
    for (const member of isWhole ? summaryMembers(directory) : [summaries, ...journalOf(directory)])
        await eachSummary({ source: log.source, member, table }, once);
    const context = newContext();
    const isKnown = (bytes, place) => {
        const position = table.findBytes(bytes, place);
        return position >= 0 && seen[position] === 1;
    };
    for (const { member } of directory.samples(isKnown)) {
        const body = await readBody(log.source, member).catch(unlessUnreadable);
        const summary = body?.summary(context);
        const position = summary ? table.find(summary.id, summary.epoch) : -1;
        if (body && position >= 0 && seen[position] === 0)
            once({ position, sample: body.raw, summary: null });
    }
}
async function eachSummary({ source, member, table }, visit) {
    const reader = new SummaryReader(newContext(), {
        row: ({ id, epoch }) => {
            const position = table.find(id, epoch);
            if (position < 0)
                return;
            const json = parseJson(reader.rowBytes());
            const { value: sample } = parseSample(json);
            visit({ position, sample, summary: json });
        },
        ignored: () => { },
        broken: () => { },
    });
    try {
        for await (const chunk of content(source, member))
            reader.push(chunk);
        reader.finish();
    }
    catch (thrown) {
        // The reading of the log has told of it; what is lost here is looked for elsewhere.
        unlessUnreadable(thrown);
    }
}
function unlessUnreadable(thrown) {
    if (thrown instanceof Unreadable)
        return null;
    throw thrown;
}
