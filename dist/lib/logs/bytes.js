/** Bytes that are already in memory. */
export function inMemory({ name, bytes }) {
    return {
        name,
        size: bytes.length,
        async read(start, end) {
            if (start < 0 || end > bytes.length || start > end)
                throw new RangeError(`${name}: no bytes ${start} to ${end}`);
            return bytes.subarray(start, end);
        },
    };
}
/** Counts what is read: proves that a comparison touches kilobytes of a gigabyte log. */
export function counting(source) {
    return {
        ...source,
        bytesRead: 0,
        read(start, end) {
            this.bytesRead += end - start;
            return source.read(start, end);
        },
    };
}
