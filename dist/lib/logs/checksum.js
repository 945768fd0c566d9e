/** CRC-32 as zips use it: zlib's own, which Node 20 has since 20.15. */
import zlib from 'node:zlib';
export const crc32 = zlib.crc32 ?? tableCrc32;
const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
    let entry = index;
    for (let bit = 0; bit < 8; bit++)
        entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
    return entry;
});
/** For runtimes without it. */
export function tableCrc32(bytes, previous = 0) {
    let crc = ~previous;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff];
    return ~crc >>> 0;
}
