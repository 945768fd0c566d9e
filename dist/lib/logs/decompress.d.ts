import type { ByteSource } from './bytes.ts';
import type { Member } from './zip.ts';
/** @throws Unreadable when the content is not what the directory says; chunks already given may then be wrong. */
export declare function content(source: ByteSource, member: Member): AsyncGenerator<Uint8Array>;
/** All of a member that must be small. */
export declare function wholeContent(source: ByteSource, member: Member, maxBytes: number): Promise<Buffer>;
