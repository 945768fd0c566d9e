/** The body of a chunked sample: a folder of members. Messages, events, calls and attachments are lists in pieces. */
import { Attachments, placeOf } from "./attachments.js";
import { note, surveyed } from "./body-parts.js";
import { content, wholeContent } from "./decompress.js";
import { elements, itself, MAX_ELEMENT_BYTES } from "./elements.js";
import { parseJson } from "./json.js";
import { oneLine, Unreadable } from "./unreadable.js";
import { Walker } from "./walk.js";
const PART = /^(.*)\/(messages|events|calls|attachments)\/(\d{1,15})\.json$/s;
const METADATA = /^(.*)\/metadata\.json$/s;
const LISTS = ['messages', 'events', 'calls', 'attachments'];
/** How often all the messages may be read by a conversation that jumps about. */
const MAX_READINGS = 8;
/** What it costs to begin a piece, and to follow a range, in bytes read. */
const READING_BYTES = 1 << 16;
const RANGE_BYTES = 16;
export function chunkedFolders(directory) {
    const folders = new Map();
    const at = (name) => {
        const folder = folders.get(name) ?? { messages: [], events: [], calls: [], attachments: [], metadata: null };
        folders.set(name, folder);
        return folder;
    };
    for (const { name, entry } of directory.sampleParts()) {
        const [, folder, list, start] = PART.exec(name) ?? [];
        if (folder !== undefined)
            at(folder)[list].push({ start: Number(start), entry });
        else if (METADATA.test(name))
            at(name.slice(0, name.lastIndexOf('/'))).metadata = entry;
    }
    // Of pieces with one name the last wins.
    for (const folder of folders.values())
        for (const list of LISTS)
            folder[list] = [...new Map(folder[list].map(piece => [piece.start, piece])).values()].sort((a, b) => a.start - b.start);
    return folders;
}
/** @throws Unreadable when a part of the body is broken. */
export async function chunkedBody({ source, directory, member, folders }) {
    const folder = folders.get(member.name.slice(0, member.name.lastIndexOf('/')));
    const pieces = (list) => folder?.[list] ?? [];
    const open = (piece) => content(source, directory.memberAt(piece.entry));
    const survey = await surveyed(() => content(source, member));
    const { fields, leftOut } = survey;
    const metadata = folder?.metadata ?? null;
    if (metadata !== null)
        await addMetadata({ source, member: directory.memberAt(metadata), fields, leftOut });
    const lengths = new Map();
    for (const list of LISTS)
        lengths.set(list, await checked({ list, pieces: pieces(list), open, leftOut }));
    const conversation = conversationOf(rangesOf(fields.message_refs), {
        pieces: pieces('messages'),
        total: lengths.get('messages'),
        sizeOf: ({ entry }) => directory.memberAt(entry).size,
        leftOut,
    });
    const whole = (list) => () => inOrder(pieces(list), open);
    return {
        fields,
        messageCount: conversation.length,
        eventCount: lengths.get('events'),
        retries: survey.count('error_retries'),
        leftOut,
        attachments: new Attachments(placeOf, whole('attachments')),
        messages: () => inConversation(conversation, open),
        events: whole('events'),
        messagePool: whole('messages'),
        callPool: whole('calls'),
    };
}
async function addMetadata({ source, member, fields, leftOut, }) {
    try {
        fields.metadata = parseJson(await wholeContent(source, member, MAX_ELEMENT_BYTES));
    }
    catch (thrown) {
        if (!(thrown instanceof Unreadable))
            throw thrown;
        note(leftOut, `metadata: ${oneLine(thrown)}`);
    }
}
/** Reads all pieces once; each must begin where the one before it ends. Returns the number behind the last element. */
async function checked({ list, pieces, open, leftOut, }) {
    let expected = 0;
    for (const piece of pieces) {
        if (piece.start > expected)
            note(leftOut, `${list} ${expected} to ${piece.start - 1}: missing`);
        if (piece.start < expected)
            note(leftOut, `${list} from ${piece.start}: there twice`);
        const length = await lengthOf(open(piece));
        if (length === null)
            note(leftOut, `${list} from ${piece.start}: no list`);
        expected = piece.start + (length ?? 0);
    }
    return expected;
}
/** Null where there is something else than a list. */
async function lengthOf(chunks) {
    let length = 0;
    let isList = false;
    const plan = {
        kind: 'array',
        name: 'list',
        each: () => {
            length++;
            return null;
        },
    };
    const walker = new Walker(plan, {
        kept: () => { },
        tooLong: () => { },
        opened: () => {
            isList = true;
        },
    });
    for await (const chunk of chunks)
        walker.push(chunk);
    walker.finish();
    return isList ? length : null;
}
async function* inOrder(pieces, open) {
    for (const piece of pieces)
        for await (const element of elements(open(piece), itself))
            yield { ...element, index: piece.start + element.index };
}
/** Half-open ranges, as `message_refs` and `input_refs` hold them. */
export function rangesOf(refs) {
    if (!Array.isArray(refs))
        return [];
    return refs.flatMap(pair => {
        const [start, end] = Array.isArray(pair) ? pair : [];
        const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0;
        return isRange && Number(end) > Number(start) ? [{ start: Number(start), end: Number(end) }] : [];
    });
}
/** Which pieces to read in which order; a conversation that only goes forward reads each once. */
function conversationOf(ranges, { pieces, total, sizeOf, leftOut, }) {
    const readings = [];
    let left = MAX_READINGS * pieces.reduce((sum, piece) => sum + sizeOf(piece), READING_BYTES);
    let length = 0;
    let at = 0;
    for (const { start, end: wanted } of ranges) {
        const end = Math.min(wanted, total);
        if (wanted > total)
            note(leftOut, `messages ${Math.max(start, total)} to ${wanted - 1}: missing`);
        while (at > 0 && pieces[at].start > start)
            at--;
        left -= RANGE_BYTES;
        for (; at < pieces.length && start < end; at++) {
            const piece = pieces[at];
            const next = Math.min(pieces[at + 1]?.start ?? total, total);
            if (next <= start)
                continue;
            if (piece.start >= end)
                break;
            const range = { start: Math.max(0, start - piece.start), end: Math.min(end, next) - piece.start };
            const last = readings.at(-1);
            if (last?.piece === piece && last.ranges.at(-1).end <= range.start)
                last.ranges.push(range);
            else {
                readings.push({ piece, ranges: [range] });
                left -= sizeOf(piece) + READING_BYTES;
            }
            length += range.end - range.start;
            if (end <= next)
                break;
        }
        at = Math.min(at, pieces.length - 1);
        if (left < 0) {
            note(leftOut, 'messages: they are scattered too widely to be read to the end');
            break;
        }
    }
    return { readings, length };
}
/** Elements are numbered anew, in the order of the conversation. */
async function* inConversation({ readings }, open) {
    let index = 0;
    for (const { piece, ranges } of readings)
        for await (const element of elements(open(piece), itself, ranges))
            yield { ...element, index: index++ };
}
