export declare function cells(text: string): string[];
export declare function width(text: string): number;
/** Text of strangers for a terminal: no control, escape or bidirectional character, no old-style runner command. */
export declare function plain(text: string): string;
/** At most `limit` cells; a cut is marked. */
export declare function cut(text: string, limit: number): string;
/** At most `limit` cells of a name or an address, cut in its middle: those of a list differ at their ends. */
export declare function shorten(text: string, limit: number): string;
export declare function padEnd(text: string, size: number): string;
export declare function padStart(text: string, size: number): string;
/** Lines of at most `limit` cells; those after the first are indented. A word longer than a line is shortened. */
export declare function wrap(text: string, { limit, first, rest }: {
    limit: number;
    first?: string;
    rest?: string;
}): string[];
/** Rows in columns as wide as their widest cell; `align` has `l` or `r` for each. */
export declare function columns(align: string, rows: readonly (readonly string[])[]): string[];
