import { type BodyParts } from './body-parts.ts';
import type { ByteSource } from './bytes.ts';
import { type Range } from './elements.ts';
import type { Directory, Member } from './zip.ts';
declare const LISTS: readonly ["messages", "events", "calls", "attachments"];
type List = (typeof LISTS)[number];
/** A piece of a list: the number of its first element, and where it is in the zip. */
interface Piece {
    start: number;
    entry: number;
}
interface Folder extends Record<List, Piece[]> {
    metadata: number | null;
}
/** By folder, such as `samples/1_epoch_1`. */
export type Folders = ReadonlyMap<string, Folder>;
export declare function chunkedFolders(directory: Directory): Folders;
interface Place {
    source: ByteSource;
    directory: Directory;
    /** `…/sample.json` */
    member: Member;
    folders: Folders;
}
/** @throws Unreadable when a part of the body is broken. */
export declare function chunkedBody({ source, directory, member, folders }: Place): Promise<BodyParts>;
/** Half-open ranges, as `message_refs` and `input_refs` hold them. */
export declare function rangesOf(refs: unknown): Range[];
export {};
