/** The language in which runs are searched. It has no escape, no brackets and no OR. */
/**
 * A condition on a tag. A value with both kinds of quotes cannot be named exactly: then others may match, too,
 * so compare the tags of what is found.
 */
export declare function tagIs(key: string, value: string): string;
export declare function paramIs(key: string, value: string): string;
export declare function statusIs(status: 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED'): string;
export declare function all(...conditions: readonly string[]): string;
/** Illegal keys exist nowhere; see keys.ts. */
export declare function quotedKey(key: string): string;
export declare function equals(value: string): string;
