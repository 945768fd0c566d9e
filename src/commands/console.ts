import { safeLine, thousands } from '../report/text.ts'

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
  /** For what goes out. */
  env: Readonly<Record<string, string | undefined>>
  /** Folder with the bundled example logs. */
  examples: string
  /** Folder with script and style of the HTML page. */
  page: string
}

/** Between two lines of progress where none can be redrawn, in milliseconds: a log file stays short. */
const QUIET = 10_000

/** `Reading logs: 12 of 40`, or `12` where nobody knows of how many; redrawn on a terminal; elsewhere a line now and then, and none for what is quickly done. */
export function progressLine(
  console: Console,
  what: string,
): { onProgress(of: { read: number; of: number | null }): void; done(): void } {
  let shown = false
  let lastTold = console.now().getTime()
  return {
    onProgress({ read, of }) {
      const progress = `${what}: ${thousands(read)}${of === null ? '' : ` of ${thousands(of)}`}`
      if (console.redraws) {
        if (of !== null && of < 2) return
        shown = true
        console.err(`\r${progress}`)
        return
      }
      const now = console.now().getTime()
      if (now - lastTold < QUIET) return
      lastTold = now
      console.err(`${progress}\n`)
    },
    done() {
      if (shown) console.err('\r\u001b[K')
    },
  }
}

/** On a line of its own, not behind a progress that is being redrawn. */
export const tellBeside = (console: Console, message: string): void =>
  console.err(`${console.redraws ? '\r\u001b[K' : ''}${safeLine(message)}\n`)
