/** Hexadecimal. */
export declare function sha256(text: string): string;
