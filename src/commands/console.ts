/** What a command needs from the outside: where to write, what the terminal can show, the environment and the clock. */
export interface Console {
  /** Data. */
  out(text: string): void
  /** Progress and diagnostics. */
  err(text: string): void
  /** Columns and colour of the standard output. */
  width: number
  colour: boolean
  /** The standard error is a terminal, so a progress line may be redrawn. */
  redraws: boolean
  now(): Date
  /** Values of secret-looking environment variables, to be kept out of everything that is written. */
  secrets: readonly string[]
  /** Folder with the bundled example logs. */
  examples: string
}

/** `12 of 40 logs read`, redrawn on a terminal, silent elsewhere. */
export function progressLine(
  console: Console,
  what: string,
): { onProgress(of: { read: number; of: number }): void; done(): void } {
  let shown = false
  return {
    onProgress({ read, of }) {
      if (!console.redraws || of < 2) return
      shown = true
      console.err(`\r${what}: ${read} of ${of}`)
    },
    done() {
      if (shown) console.err('\r\u001b[K')
    },
  }
}
