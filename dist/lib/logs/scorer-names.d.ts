/** The scorers of a log, numbered in order of first appearance. */
export declare class ScorerNames {
    #private;
    readonly texts: string[];
    constructor(texts?: readonly string[]);
    /** Its number; a new name gets the next one. */
    number(text: string): number;
}
