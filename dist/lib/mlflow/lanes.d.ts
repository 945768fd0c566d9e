/** A few things at a time: who brings one more waits until there is room. */
export interface Lanes {
    /**
     * Waits for room only; `end` comes when the work is done, and is undefined where it failed.
     * @throws what an earlier work threw
     */
    add<T>(work: () => Promise<T>): Promise<{
        end: Promise<T | undefined>;
    }>;
    /** @throws the first that was thrown */
    finish(): Promise<void>;
}
export declare function lanes(most: number): Lanes;
