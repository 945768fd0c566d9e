/** Turned so that + is better. */
export const turned = (value, direction) => (direction === 'higher' ? value : -value);
/** An interval turned so that + is better. */
export function turnedBounds(bounds, direction) {
    return direction === 'higher' ? bounds : { lower: -bounds.upper, upper: -bounds.lower };
}
