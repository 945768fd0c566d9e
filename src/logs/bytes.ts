/** Random-access bytes. `end` is exclusive. A short read is an error, never a shorter array. */
export interface ByteSource {
  readonly name: string
  /** Bytes. */
  readonly size: number
  read(start: number, end: number): Promise<Uint8Array>
}

/** Bytes that are already in memory. */
export function inMemory({ name, bytes }: { name: string; bytes: Uint8Array }): ByteSource {
  return {
    name,
    size: bytes.length,
    async read(start, end) {
      if (start < 0 || end > bytes.length || start > end) throw new RangeError(`${name}: no bytes ${start} to ${end}`)
      return bytes.subarray(start, end)
    },
  }
}

/** Counts what is read: proves that a comparison touches kilobytes of a gigabyte log. */
export function counting(source: ByteSource): ByteSource & { bytesRead: number } {
  return {
    ...source,
    bytesRead: 0,
    read(start, end) {
      this.bytesRead += end - start
      return source.read(start, end)
    },
  }
}
