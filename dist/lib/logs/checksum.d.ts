export declare const crc32: (bytes: Uint8Array, previous?: number) => number;
/** For runtimes without it. */
export declare function tableCrc32(bytes: Uint8Array, previous?: number): number;
