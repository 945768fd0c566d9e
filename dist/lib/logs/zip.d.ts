/**
 * The members of a zip, from its central directory alone. Local headers are never searched: rewritten logs hold
 * dead members between the live ones. Of entries with one name the last wins, as in Inspect.
 */
import type { ByteSource } from './bytes.ts';
export interface Member {
    name: string;
    /** 0 stored, 8 deflate, 93 zstd. */
    method: number;
    crc: number;
    /** Bytes in the file. */
    packedSize: number;
    /** Bytes of content, as declared; decompress.ts holds the content to it. */
    size: number;
    headerOffset: number;
    encrypted: boolean;
}
export interface SampleMember {
    id: string;
    epoch: number;
    member: Member;
    /** For `memberAt`: a number weighs less than a member. */
    entry: number;
}
/** Where an id lies in the bytes of the directory. */
export interface IdPlace {
    start: number;
    end: number;
    epoch: number;
}
/** The entries stay bytes until asked for: a log may have a million members. */
export declare class Directory {
    #private;
    members: number;
    /** As the end record counts them. */
    readonly claimed: number;
    constructor(bytes: Uint8Array, { shift, members, fileBytes }: {
        shift: number;
        members: number;
        fileBytes: number;
    });
    find(name: string): Member | null;
    /** Names outside `samples/`. */
    names(): IterableIterator<string>;
    /** Samples that share bytes: a small file could then hold work without end. */
    get overlaps(): boolean;
    /** In the order of the directory, repeated names included; without those that the caller already knows. */
    samples(isKnown?: (bytes: Buffer, place: IdPlace) => boolean): Generator<SampleMember>;
    memberAt(entry: number): Member;
    /** What lies under `samples/` and is no sample by itself: parts of chunked samples. */
    sampleParts(): Generator<{
        name: string;
        entry: number;
    }>;
}
export declare function readDirectory(source: ByteSource): Promise<Directory>;
