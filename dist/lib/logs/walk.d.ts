/** What to do with a value: keep its bytes, look into an object or an array, or (null) skip it. */
export type Plan = {
    kind: 'keep';
    slot: string;
    maxBytes: number;
} | {
    kind: 'object';
    keys: Keys;
    name?: string;
} | {
    kind: 'array';
    each: Plan | (() => Plan | null);
    name?: string;
};
/** Of an object: a map of the keys that are wanted, or whatever else decides by key. */
export interface Keys {
    get(key: string): Plan | (() => Plan | null) | undefined;
}
export interface Receiver {
    /** `bytes` are valid during the call only. */
    kept(slot: string, bytes: Buffer): void;
    tooLong(slot: string, sizeBytes: number): void;
    /** An object or array whose plan has this name begins or ends; `offset` counts bytes from the beginning. */
    opened?(name: string, offset: number): void;
    closed?(name: string, offset: number): void;
}
export declare class Walker {
    #private;
    constructor(plan: Plan, receiver: Receiver);
    /** Something comes after the whole value. */
    goesOn: boolean;
    /** The whole value has been seen. */
    get done(): boolean;
    push(chunk: Uint8Array): void;
    /** For the end of the input: a number at the top has no other end. */
    finish(): void;
}
export declare function isBlank(bytes: Uint8Array): boolean;
