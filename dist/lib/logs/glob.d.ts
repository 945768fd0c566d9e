/** Glob patterns, as few as paths of logs need: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any number of folders. */
export declare function isGlob(pattern: string): boolean;
/** The folder where a search must begin, and a test for paths below it (with `/` between names). */
export declare function compileGlob(pattern: string): {
    base: string;
    matches: (relative: string) => boolean;
};
/** A list separated by commas; those between braces belong to a pattern. */
export declare function splitList(list: string): string[];
