/** Folded sections stand open under their summary. */
export declare function unfolded(markdown: string): string;
/** No HTML at all. Plots go, as they need letters of one width; what is code becomes plain text, as inert as before. */
export declare function withoutHtml(markdown: string): string;
/** Cells apart from each other where the viewer leaves no room between columns. */
export declare function spacedTables(markdown: string): string;
