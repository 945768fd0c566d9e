/** BLAKE2s with a digest of 16 bytes, which node:crypto does not offer. @see RFC 7693 */
export declare function blake2s128(message: Uint8Array): Uint8Array;
