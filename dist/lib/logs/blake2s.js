/** BLAKE2s with a digest of 16 bytes, which node:crypto does not offer. @see RFC 7693 */
const DIGEST_BYTES = 16;
const BLOCK_BYTES = 64;
const START = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
/** Which word of the message each half step takes, by round. */
const ORDER = [
    '0123456789abcdef',
    'ea489fd61c02b753',
    'b8c052fdae367194',
    '7931dcbe265a40f8',
    '905724afe1bc683d',
    '2c6a0b834d75fe19',
    'c51fed4a0763928b',
    'db7ec13950f4862a',
    '6fe9b308c2d714a5',
    'a2847615fb9e3cd0',
].map(round => Array.from(round, digit => Number.parseInt(digit, 16)));
/** The four columns, then the four diagonals of the state. */
const LANES = [
    [0, 4, 8, 12],
    [1, 5, 9, 13],
    [2, 6, 10, 14],
    [3, 7, 11, 15],
    [0, 5, 10, 15],
    [1, 6, 11, 12],
    [2, 7, 8, 13],
    [3, 4, 9, 14],
];
export function blake2s128(message) {
    const state = START.slice();
    state[0] ^= 0x01010000 ^ DIGEST_BYTES;
    const blocks = Math.max(1, Math.ceil(message.length / BLOCK_BYTES));
    for (let index = 0; index < blocks; index++) {
        const block = new Uint8Array(BLOCK_BYTES);
        block.set(message.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES));
        const isLast = index === blocks - 1;
        compress({ state, block, counted: isLast ? message.length : (index + 1) * BLOCK_BYTES, isLast });
    }
    const out = new DataView(new ArrayBuffer(DIGEST_BYTES));
    for (let word = 0; word < DIGEST_BYTES / 4; word++)
        out.setUint32(word * 4, state[word], true);
    return new Uint8Array(out.buffer);
}
function compress({ state, block, counted, isLast }) {
    const view = new DataView(block.buffer);
    const v = new Uint32Array(16);
    v.set(state);
    v.set(START, 8);
    v[12] ^= counted;
    if (isLast)
        v[14] = ~v[14];
    for (const order of ORDER)
        for (const [lane, [a, b, c, d]] of LANES.entries()) {
            half({ v, a, b, c, d, word: view.getUint32(order[lane * 2] * 4, true), turns: [16, 12] });
            half({ v, a, b, c, d, word: view.getUint32(order[lane * 2 + 1] * 4, true), turns: [8, 7] });
        }
    for (let i = 0; i < 8; i++)
        state[i] ^= v[i] ^ v[i + 8];
}
function half(step) {
    const { v, a, b, c, d, word, turns } = step;
    v[a] = v[a] + v[b] + word;
    v[d] = rotate(v[d] ^ v[a], turns[0]);
    v[c] = v[c] + v[d];
    v[b] = rotate(v[b] ^ v[c], turns[1]);
}
function rotate(word, bits) {
    return (word >>> bits) | (word << (32 - bits));
}
