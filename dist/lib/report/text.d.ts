/**
 * Text as written by strangers (logs, policies, reviews), made fit to stand in one line: what cannot be seen becomes
 * visible, what is too long is cut visibly. Escaping for a face comes after this.
 */
/** White space folded; control, escape, bidirectional and other unseen characters written as `\u202e`. */
export declare function oneLine(text: string): string;
/** A line that a runner takes for no command: not one that starts with two colons, nor the older kind anywhere in it. */
export declare const noCommand: (line: string) => string;
/** A whole line of its own, whatever a stranger's text in it says. */
export declare const safeLine: (text: string) => string;
/** At most `limit` characters, then a mark that says how many more there were. */
export declare function clip(text: string, limit: number): string;
/** At most `limit` characters, and never half of one. */
export declare const start: (text: string, limit: number) => string;
/** 12345 → `12,345`. */
export declare function thousands(count: number): string;
/** Size in UTF-8. */
export declare function byteLength(text: string): number;
/** Several lines kept as they are; what cannot be seen becomes visible all the same. */
export declare function severalLines(text: string): string;
