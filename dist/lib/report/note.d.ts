import type { Report } from './schema.ts';
/** MLflow takes 8,000 characters; the same number of bytes is safe. */
export declare const NOTE_BYTES = 7900;
/** Where a reader of a run may want to go; `label` is one of ours, or markdown already. */
export interface NoteLink {
    label: string;
    address: string | null;
}
export interface NoteOptions {
    /** The candidate logs that the run holds. */
    paths: readonly string[];
    links: readonly NoteLink[];
    /** Address of the file beside the run that holds everything. */
    fullReport: string;
}
export declare function renderNote(report: Report, { paths, links, fullReport }: NoteOptions): string;
/** A note of ours, which may be written anew; people may have written another. */
export declare const isNote: (text: string) => boolean;
