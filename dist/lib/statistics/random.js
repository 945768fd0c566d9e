/** Seeded random numbers for simulation and for the compatibility functions; no verdict uses them. */
const rotateLeft = (x, k) => (x << k) | (x >>> (32 - k));
/**
 * xoshiro128**: period 2¹²⁸ − 1. The state must not be all 0.
 * @see Blackman & Vigna 2021, ACM TOMS 47:36
 */
export function xoshiro128ss(state) {
    if (state.every(word => word >>> 0 === 0))
        throw new RangeError('the state must not be all zeros');
    let [a, b, c, d] = state;
    return () => {
        const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotateLeft(d, 11);
        return result;
    };
}
/** splitmix32: spreads one small seed over a whole state. */
export function splitmix32(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return (z ^ (z >>> 16)) >>> 0;
    };
}
/** Random numbers from one whole-number seed; the same seed gives the same numbers everywhere. */
export function seeded(seed) {
    const mix = splitmix32(seed);
    const next = xoshiro128ss([mix(), mix(), mix(), mix()]);
    const uniform = () => next() / 2 ** 32;
    return {
        uniform,
        below: below => Math.floor(uniform() * below),
        normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    };
}
