/** Every sample has a place for every scorer; a log of real life has a handful of them. */
export declare const MAX_SCORERS = 1000;
/** The scorers of a log, numbered in order of first appearance. */
export declare class ScorerNames {
    #private;
    readonly texts: string[];
    constructor(texts?: readonly string[]);
    /** How many scorers came too late; counted up to a point. */
    get ignored(): number;
    /** Its number; a new name gets the next one, or -1 when there are too many. */
    number(text: string): number;
}
