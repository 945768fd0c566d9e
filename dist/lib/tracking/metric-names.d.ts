/** One name for each thing that is measured: two of one name would be drawn as one curve. */
export declare class MetricNames {
    #private;
    /** The first of the wanted names that is free, or the last one with a number; for the same owner always the same. */
    nameFor(owner: string, wanted: readonly [string, ...string[]]): string;
}
