/** Differences below this are rounding noise of averaging: no move, no evidence. */
export const NO_MOVE = 1e-9;
/** candidate − baseline with rounding noise set to 0. */
export function moved(changes) {
    const kept = new Float64Array(changes.length);
    for (let i = 0; i < kept.length; i++)
        if (Math.abs(changes[i]) > NO_MOVE)
            kept[i] = changes[i];
    return kept;
}
/** Differences below, above and at 0. */
export function countMoves(changes) {
    let [lower, higher] = [0, 0];
    for (let i = 0; i < changes.length; i++) {
        if (changes[i] < -NO_MOVE)
            lower++;
        else if (changes[i] > NO_MOVE)
            higher++;
    }
    return { lower, higher, same: changes.length - lower - higher };
}
