/**
 * A long list that is read forwards while somebody asks for its elements, mostly of the place that the reading has got
 * to: a pool of messages beside its events. The last ones are kept, up to a bound; what was let go is read again a few
 * times, then left out.
 */
import type { RawElement } from './elements.ts';
/** `left-out`: it is there, but cannot be had within bounds. `bytes` are valid until the next question. */
export type Sought = {
    kind: 'found';
    bytes: Buffer;
} | {
    kind: 'left-out';
    sizeBytes: number | null;
} | {
    kind: 'missing';
};
export declare class Window {
    #private;
    constructor(open: () => AsyncGenerator<RawElement>);
    /** One at a time, whoever asks; `use` sees the answer while it is valid. */
    get<T>(index: number, use: (sought: Sought) => T): Promise<T>;
    close(): Promise<void>;
}
