/** The only addresses we link: what a browser opens as a page and markdown takes as it is. */
export declare const PAGE: RegExp;
export declare const SENTENCE_LIMIT = 600;
/** A name or a quotation: GitHub makes no tag, cell, mention or link of it. */
export declare function code(text: string, limit?: number): string;
/** A sentence. `Backticks` mark code, as in our own messages; everything else is plain text. */
export declare function prose(text: string, limit?: number): string;
/** `label` is markdown already; an address that is no plain web page gives no link. */
export declare function link(label: string, address: string | null | undefined): string;
export declare const bold: (markdown: string) => string;
/** A table; `align` has one letter per column, `l` or `r`. Cells are markdown already. Without a side, heads stand centred. */
export declare function table(align: string, heads: readonly string[], rows: readonly (readonly string[])[]): string;
/** A folded section. Blank lines, because GitHub reads markdown inside HTML only after one. */
export declare function folded(summary: string, body: string): string;
