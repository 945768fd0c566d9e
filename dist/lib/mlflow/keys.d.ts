/** Of a param; the server cuts there without a word. */
export declare const MOST_PARAM_CHARACTERS = 6000;
/** Of tags, and of what traces and assessments say in the same way. */
export declare const MOST_TAG_CHARACTERS = 8000;
/** Columns of the server's database. */
export declare const MOST_NAME_CHARACTERS = 250;
/** Of params, metrics and tags alike: `match[a]` becomes `match_a_-1f2e3d4c`; a legal key stays what it is. */
export declare function legalKey(name: string): string;
/** The value, or its beginning with a mark that says how much there was. Fit for every database behind a server. */
export declare function cutValue(value: string, mostCharacters: number): string;
/** A file name of characters that every store and every address takes. */
export declare function artifactName(name: string): string;
