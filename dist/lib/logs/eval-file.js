/** The .eval container: header and summaries out of the zip; bodies only of samples that have no summary. */
import { assemble } from "./assemble.js";
import { readBody } from "./body.js";
import { content, wholeContent } from "./decompress.js";
import { clusterKeys, scorerNames, toHeader } from "./header.js";
import { parseJson } from "./json.js";
import { SampleTable } from "./sample-table.js";
import { parseHeader, parseReductions } from "./schema.js";
import { ScorerNames } from "./scorer-names.js";
import { applyMarks, readMarks, withMarks } from "./slim-marks.js";
import { SummaryReader } from "./summaries.js";
import { FETCH_AGAIN, oneLine, Unreadable } from "./unreadable.js";
import { Warnings } from "./warnings.js";
import { readDirectory } from "./zip.js";
/** Headers are kilobytes; sample ids of a huge data set make megabytes. */
export const MAX_HEADER_BYTES = 128 << 20;
const MAX_REDUCTIONS_BYTES = 256 << 20;
export const NOT_FINISHED = 'The eval did not finish: it is still running or was killed. Wait, or run "inspect eval-retry".';
const CONFIG_UPDATE = /^_journal\/config_updates\/\d+\.json$/;
const JOURNAL = /^_journal\/summaries\/(\d+)\.json$/;
export async function readEvalFile(source, metadataKeys) {
    const directory = await readDirectory(source);
    const opened = { source, directory, warnings: new Warnings() };
    if (directory.members !== directory.claimed)
        opened.warnings.note('directory-count', `The zip says it has ${directory.claimed} members, ${directory.members} are listed: those are read.`);
    if (directory.overlaps)
        opened.warnings.note('overlapping-members', 'Members of the zip share bytes, as no honest log does: no body is opened.');
    const raw = await readHeader(opened);
    const found = await readMarks(opened);
    const header = withMarks(toHeader(raw), found);
    const { table, context } = await readSummaries({ ...opened, expected: header.totalSamples ?? 0 }, () => toContext(header, metadataKeys, found?.scorers));
    const bodies = await readMissing(opened, context, table);
    const reductions = table.size === 0 ? await readReductions(opened, raw) : [];
    const marks = found && applyMarks(found, { table, reductions, warnings: opened.warnings });
    return assemble({ ...opened, container: 'eval', header, raw, context, table, reductions, bodies, marks });
}
/** `scorers`: in their order, where it is known. */
export function toContext(header, metadataKeys, scorers = []) {
    return {
        scorers: new ScorerNames([...scorers, ...scorerNames(header)]),
        metadataKeys: [...new Set([...metadataKeys, ...clusterKeys(header)])],
        odd: { count: 0 },
    };
}
/** header.json as written at the end; start.json where the eval did not get there. */
async function readHeader(opened) {
    const { directory, warnings } = opened;
    const last = directory.find('header.json');
    const first = directory.find('_journal/start.json');
    if (last) {
        try {
            return await readHeaderMember(opened, last);
        }
        catch (thrown) {
            if (!first)
                throw thrown;
            warnings.lose('header-unreadable', `header.json cannot be read (${oneLine(thrown)}): only what was known at the start is used.`);
        }
    }
    if (!first)
        throw new Unreadable({
            what: 'The zip holds no header.json: it is not an Inspect log.',
            fix: 'Pass the .eval file that Inspect wrote.',
            notALog: true,
        });
    const raw = await readHeaderMember(opened, first);
    if (!last)
        warnings.lose('not-finished', NOT_FINISHED);
    const updates = [...directory.names()].filter(name => CONFIG_UPDATE.test(name));
    return { ...raw, status: 'started', config_updates: [...(raw.config_updates ?? []), ...updates] };
}
async function readHeaderMember({ source, warnings }, member) {
    const json = parseJson(await wholeContent(source, member, MAX_HEADER_BYTES), { bigIntegersAsText: true });
    const { value, ignored } = parseHeader(json);
    for (const what of ignored)
        warnings.note('header-field-ignored', `${member.name} › ${what}; the field is left out.`);
    return value;
}
/** The summaries written at the end; where they are missing or broken, those of each flush, in order. */
async function readSummaries(opened, newContext) {
    const all = opened.directory.find('summaries.json');
    const rows = all
        ? await readRows(opened, all, { context: newContext(), table: new SampleTable(opened.expected) })
        : null;
    if (rows?.whole)
        return rows;
    const { table, context } = rows ?? { table: new SampleTable(), context: newContext() };
    for (const member of journalOf(opened.directory)) {
        const flush = await readRows(opened, member, { context, table: new SampleTable() });
        for (const row of flush?.table.rows() ?? [])
            if (!all || table.find(row.id, row.epoch) < 0)
                table.add(row);
    }
    return { table, context, whole: false };
}
/** Null when the bytes are damaged: rows that look well may then hold wrong values. */
async function readRows({ source, warnings }, member, into) {
    const rows = { ...into, whole: true };
    const place = (position, what) => `${member.name} › sample ${position}: ${what}`;
    const receiver = {
        row: summary => rows.table.add(summary),
        ignored: (position, what) => warnings.note('sample-field-ignored', `${place(position, what)}; the field is left out.`),
        broken: (position, why) => {
            rows.whole = false;
            warnings.lose('broken-sample', place(position, why));
        },
    };
    const reader = new SummaryReader(into.context, receiver);
    let isIntact = false;
    try {
        for await (const chunk of content(source, member))
            reader.push(chunk);
        isIntact = true;
        reader.finish();
    }
    catch (thrown) {
        if (!(thrown instanceof Unreadable))
            throw thrown;
        warnings.lose('broken-summaries', `${thrown.message} Its samples are looked for in the journal and the bodies.`);
        return isIntact ? { ...rows, whole: false } : null;
    }
    if (reader.malformed === null)
        return rows;
    warnings.lose('broken-summaries', `${reader.malformed} Samples it lacks are looked for in the journal and the bodies.`);
    return { ...rows, whole: false };
}
/** What a second look goes through. */
export function summaryMembers(directory) {
    const all = directory.find('summaries.json');
    return all ? [all] : journalOf(directory);
}
export function journalOf(directory) {
    const flushes = [...directory.names()].flatMap(name => {
        const number = JOURNAL.exec(name)?.[1];
        return number === undefined ? [] : [{ number: Number(number), member: directory.find(name) }];
    });
    return flushes.sort((a, b) => a.number - b.number).map(flush => flush.member);
}
/** Samples that have a body but no summary; returns how many have a body. */
async function readMissing(opened, context, table) {
    const missing = new Map();
    const seen = new Uint8Array(table.size + table.duplicates);
    let bodies = 0;
    const isKnown = (bytes, place) => {
        const row = table.findBytes(bytes, place);
        if (row >= 0 && seen[row] === 0)
            bodies += seen[row] = 1;
        return row >= 0;
    };
    for (const { id, epoch, member } of opened.directory.samples(isKnown))
        missing.set(`${epoch}:${id}`, member);
    for (const member of missing.values()) {
        try {
            addBody({ member, body: await readBody(opened.source, member), table, context }, opened.warnings);
        }
        catch (thrown) {
            opened.warnings.lose('broken-sample', `${member.name}: ${oneLine(thrown)}`);
        }
    }
    if (missing.size > 0)
        opened.warnings.note('summaries-incomplete', `Samples without a summary: ${missing.size}. Their bodies were read.`);
    return bodies + missing.size;
}
/** What is inside counts, not the name; a body of a sample that has a summary says nothing new. */
function addBody({ member, body, table, context }, warnings) {
    const summary = body.summary(context);
    for (const what of body.ignored)
        warnings.note('sample-field-ignored', `${member.name} › ${what}; the field is left out.`);
    if (table.find(summary.id, summary.epoch) < 0)
        table.add(summary);
    else
        warnings.note('misnamed-body', `${member.name} holds sample ${summary.id}, epoch ${summary.epoch}, which is there already.`);
}
export async function readReductions({ source, directory, warnings }, raw) {
    const member = directory.find('reductions.json');
    if (!member)
        return raw.results?.sample_reductions ?? [];
    try {
        return parseReductions(parseJson(await wholeContent(source, member, MAX_REDUCTIONS_BYTES))).value;
    }
    catch (thrown) {
        warnings.lose('broken-reductions', `reductions.json: ${oneLine(thrown)} ${FETCH_AGAIN}`);
        return [];
    }
}
