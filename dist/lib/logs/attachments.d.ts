/** Long texts that Inspect keeps beside a sample: `attachment://…` stands where they were, and they are put back there. */
import type { RawElement } from './elements.ts';
import type { Json } from './eval-log.ts';
/** Where a text stands in the list of attachments; null when it is no reference, or one that leads nowhere. */
export type Lookup = (text: string) => number | null;
/** Hashes → places. As numbers, because a long sample has a hundred thousand of them. */
export declare class Hashes {
    #private;
    add(key: string): void;
    readonly find: Lookup;
}
/** Chunked samples number their attachments. */
export declare const placeOf: Lookup;
export declare class Attachments {
    #private;
    constructor(find: Lookup, open: () => AsyncGenerator<RawElement>);
    /** The value that these bytes hold, with its references resolved: once, whatever the texts put in may hold. */
    resolved(bytes: Buffer): Promise<Json>;
    resolve(value: Json): Promise<Json>;
    close(): Promise<void>;
}
