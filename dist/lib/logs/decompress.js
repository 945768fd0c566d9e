/**
 * The content of a zip member, as a stream of chunks: decompressed on the thread pool, never whole in memory, never
 * more than the directory declares, and checked against its CRC-32 at the end.
 */
import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { crc32 } from "./checksum.js";
import { FETCH_AGAIN, oneLine, Unreadable } from "./unreadable.js";
import { view } from "./zip-end.js";
import { decodeInJavaScript, framePieces, oneFrame } from "./zstd.js";
/** Large enough that a hop to the thread pool costs nothing, small enough to stay in a cache. */
const CHUNK_BYTES = 1 << 20;
/** How far decompression may run ahead of whoever reads the chunks. */
const AHEAD_BYTES = 4 << 20;
/** Below this a hop to the thread pool costs more than the decompression. */
const SMALL_BYTES = 64 << 10;
const LOCAL_HEADER_BYTES = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;
/** JSON of logs packs to a tenth or a fiftieth; what packs better than this, beyond the size, is there to fill memory. */
const MAX_RATIO = 500;
const UNSUSPICIOUS_BYTES = 64 << 20;
/** @throws Unreadable when the content is not what the directory says; chunks already given may then be wrong. */
export async function* content(source, member) {
    let size = 0;
    let crc = 0;
    try {
        for await (const chunk of unpack(source, member)) {
            size += chunk.length;
            if (size > member.size)
                throw tooMuch(member);
            crc = crc32(chunk, crc);
            yield chunk;
        }
    }
    catch (thrown) {
        if (thrown instanceof Unreadable)
            throw thrown;
        if (Reflect.get(Object(thrown), 'code') === 'ERR_BUFFER_TOO_LARGE')
            throw tooMuch(member);
        throw damaged(member, `cannot be decompressed (${oneLine(thrown)})`, thrown);
    }
    if (size !== member.size)
        throw damaged(member, `holds ${size} bytes where ${member.size} are declared`);
    if (crc !== member.crc)
        throw damaged(member, 'does not match its checksum');
}
/** All of a member that must be small. */
export async function wholeContent(source, member, maxBytes) {
    if (member.size > maxBytes)
        throw new Unreadable({
            what: `${member.name} declares ${member.size} bytes, more than the ${maxBytes} that it may need.`,
            fix: 'Check where this log comes from.',
        });
    const chunks = [];
    for await (const chunk of content(source, member))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function* unpack(source, member) {
    if (member.encrypted)
        throw unsupported(member, 'is encrypted');
    if (member.size > UNSUSPICIOUS_BYTES && member.size > member.packedSize * MAX_RATIO)
        throw new Unreadable({
            what: `${member.name} declares ${member.size} bytes, packed into ${member.packedSize}: a bomb.`,
            fix: 'Check where this log comes from.',
        });
    const pieces = packed(source, member);
    if (member.method === STORED)
        yield* pieces;
    else if (member.method === DEFLATE)
        yield* inflate(pieces, member);
    else if (member.method === ZSTD)
        yield* decodeZstd(pieces, member);
    else
        throw unsupported(member, `is compressed with method ${member.method}`);
}
async function* inflate(pieces, member) {
    if (!isSmall(member))
        return yield* through(pieces, zlib.createInflateRaw(streamOptions(member)));
    const all = [];
    for await (const piece of pieces)
        all.push(piece);
    yield zlib.inflateRawSync(all.length === 1 ? all[0] : Buffer.concat(all), { maxOutputLength: member.size + 1 });
}
async function* decodeZstd(pieces, member) {
    const frames = framePieces(pieces);
    if (typeof zlib.createZstdDecompress !== 'function')
        return yield* decodeInJavaScript(frames);
    for (let next = await frames.next(); !next.done; next = await frames.next()) {
        if (next.value.last && isSmall(member))
            yield zlib.zstdDecompressSync(next.value.bytes, { maxOutputLength: member.size + 1 });
        else
            yield* through(oneFrame(next.value, frames), zlib.createZstdDecompress(streamOptions(member)));
    }
}
function isSmall(member) {
    return member.size < SMALL_BYTES && member.packedSize < SMALL_BYTES;
}
function streamOptions(member) {
    // One byte more than declared: a member that ends exactly at the end of a chunk would cost a second, empty one.
    const chunkSize = Math.max(1024, Math.min(CHUNK_BYTES, member.size + 1));
    return { chunkSize, readableHighWaterMark: AHEAD_BYTES };
}
async function* through(pieces, decoder) {
    // The loop below gets every error: the pipeline destroys the decoder with it.
    pipeline(Readable.from(pieces), decoder, () => { });
    for await (const chunk of decoder)
        yield chunk;
}
/** The compressed bytes, in pieces; the first read brings header and data of a small member together. */
async function* packed(source, member) {
    const { headerOffset, packedSize } = member;
    if (headerOffset + LOCAL_HEADER_BYTES > source.size)
        throw damaged(member, 'begins beyond the end of the file');
    const guess = LOCAL_HEADER_BYTES + Buffer.byteLength(member.name) + 64;
    const head = await source.read(headerOffset, Math.min(source.size, headerOffset + guess + Math.min(packedSize, CHUNK_BYTES)));
    const header = view(head);
    if (head.length < LOCAL_HEADER_BYTES || header.getUint32(0, true) !== LOCAL_SIGNATURE)
        throw damaged(member, 'is not where the directory says');
    const skip = LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
    const end = headerOffset + skip + packedSize;
    if (end > source.size)
        throw damaged(member, 'ends beyond the end of the file');
    const first = head.subarray(Math.min(skip, head.length), skip + packedSize);
    if (first.length > 0 || packedSize === 0)
        yield first;
    for (let at = headerOffset + skip + first.length; at < end; at += CHUNK_BYTES)
        yield await source.read(at, Math.min(end, at + CHUNK_BYTES));
}
function tooMuch(member) {
    return damaged(member, `holds more than the ${member.size} bytes that it declares`);
}
function damaged(member, how, cause) {
    return new Unreadable({ what: `${member.name} ${how}.`, fix: FETCH_AGAIN, cause });
}
function unsupported(member, how) {
    return new Unreadable({ what: `${member.name} ${how}.`, fix: 'Write the log again with "inspect log convert".' });
}
