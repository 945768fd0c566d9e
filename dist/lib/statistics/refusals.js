/** When there is too little data for any two-way decision, whatever the numbers say. */
/** Fewer pairs cannot reach p ≤ .05 by sign flips without ties, and their intervals rest on almost nothing. */
export const LEAST_PAIRS = 6;
/** The same for clusters, which are then the independent observations. */
export const LEAST_CLUSTERS = 6;
/** Why no decision is allowed, or null. `clusters` is null where no cluster key is declared. */
export function refusalFor({ n, clusters }) {
    if (n < LEAST_PAIRS)
        return `needs at least ${LEAST_PAIRS} pairs`;
    if (clusters !== null && clusters < LEAST_CLUSTERS)
        return `needs at least ${LEAST_CLUSTERS} clusters`;
    return null;
}
