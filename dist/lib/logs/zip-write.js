/**
 * A small zip, written as every reader understands it: deflate, no extras, one fixed time, so that the same content is
 * the same bytes.
 */
import zlib from 'node:zlib';
import { UserError } from "../errors.js";
import { crc32 } from "./checksum.js";
/** Deflate's best costs twice the time of its default for a few percent. */
const LEVEL = 7;
/** So much text is given to the compressor at once. */
const BATCH_CHARACTERS = 1 << 18;
/** 1 January 1980, midnight: the first moment that a zip can name. */
const DOS_DATE = 0x21;
const VERSION_NEEDED = 20;
/** Names that are not ASCII are UTF-8. */
const UTF8_FLAG = 0x800;
const DEFLATE = 8;
/** What 32 bits can say; more would need zip64. */
const MAX_BYTES = 0xffff_ffff;
const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
/** A member that grows; its text is compressed while more of it is made. */
export class MemberWriter {
    #name;
    #deflate = zlib.createDeflateRaw({ level: LEVEL });
    #packed = [];
    #done;
    #crc = 0;
    #size = 0;
    #batch = '';
    constructor(name) {
        this.#name = name;
        this.#deflate.on('data', (chunk) => this.#packed.push(chunk));
        this.#done = new Promise((resolve, reject) => this.#deflate.on('end', resolve).on('error', reject));
    }
    write(text) {
        this.#batch += text;
        if (this.#batch.length >= BATCH_CHARACTERS)
            this.#flush();
    }
    async close() {
        this.#flush();
        this.#deflate.end();
        await this.#done;
        return { name: this.#name, crc: this.#crc, size: this.#size, packed: Buffer.concat(this.#packed) };
    }
    #flush() {
        const bytes = Buffer.from(this.#batch);
        this.#batch = '';
        this.#crc = crc32(bytes, this.#crc);
        this.#size += bytes.length;
        if (this.#size > MAX_BYTES)
            throw tooLarge(this.#name);
        this.#deflate.write(bytes);
    }
}
export async function packText(name, text) {
    const member = new MemberWriter(name);
    member.write(text);
    return member.close();
}
export function zipOf(members) {
    const parts = [];
    const entries = [];
    let offset = 0;
    for (const member of members) {
        const name = Buffer.from(member.name);
        const local = localHeader(member, name);
        entries.push(directoryEntry(member, name, offset));
        parts.push(local, member.packed);
        offset += local.length + member.packed.length;
    }
    if (offset > MAX_BYTES)
        throw tooLarge('The file');
    const directory = Buffer.concat(entries);
    return Buffer.concat([...parts, directory, endRecord({ members: members.length, size: directory.length, offset })]);
}
function localHeader(member, name) {
    const header = Buffer.alloc(LOCAL_HEADER_BYTES);
    header.writeUInt32LE(0x04034b50, 0);
    writeFacts(header.subarray(4), member, name);
    return Buffer.concat([header, name]);
}
function directoryEntry(member, name, offset) {
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION_NEEDED, 4);
    writeFacts(entry.subarray(6), member, name);
    entry.writeUInt32LE(offset, 42);
    return Buffer.concat([entry, name]);
}
/** What both headers say in the same order. */
function writeFacts(at, { crc, size, packed }, name) {
    at.writeUInt16LE(VERSION_NEEDED, 0);
    at.writeUInt16LE(name.some(byte => byte >= 0x80) ? UTF8_FLAG : 0, 2);
    at.writeUInt16LE(DEFLATE, 4);
    at.writeUInt16LE(DOS_DATE, 8);
    at.writeUInt32LE(crc, 10);
    at.writeUInt32LE(packed.length, 14);
    at.writeUInt32LE(size, 18);
    at.writeUInt16LE(name.length, 22);
}
function endRecord({ members, size, offset }) {
    const record = Buffer.alloc(END_BYTES);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(members, 8);
    record.writeUInt16LE(members, 10);
    record.writeUInt32LE(size, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}
function tooLarge(what) {
    return new UserError({
        what: `${what} of a reduced log would be larger than 4 GiB.`,
        where: what,
        fix: 'Split the eval into several, or reduce it without the texts of its samples ("sample-details: ids").',
    });
}
