/**
 * Where the central directory of a zip lies: the record at the end of the file.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.14 to 4.3.16
 */
import type { ByteSource } from './bytes.ts';
export interface DirectoryPlace {
    offset: number;
    size: number;
    members: number;
    /** Bytes before the first member that the offsets do not count, as in a zip glued to another file. */
    shift: number;
}
export declare function locateDirectory(source: ByteSource): Promise<DirectoryPlace>;
export declare function view(bytes: Uint8Array): DataView;
