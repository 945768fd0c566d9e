interface Why {
  what: string
  fix: string
  cause?: unknown
  notALog?: boolean
}

/**
 * A log, or a part of one, that cannot be read: bad bytes, a hostile size, an unknown method.
 * Never leaves this folder: the door turns it into a LogOutcome, a reader of parts into a LogWarning.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly fix: string
  /** Plainly no Inspect log, rather than a damaged one. */
  readonly notALog: boolean

  constructor({ what, fix, cause, notALog = false }: Why) {
    super(what, { cause })
    this.fix = fix
    this.notALog = notALog
  }
}

/** The advice for bytes that were changed or lost on their way. */
export const FETCH_AGAIN = 'Copy or download the log again; if it was damaged where it was written, run the eval again.'

/** One line of an unknown thrown value, short enough for a table cell. */
export function oneLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** Why something cannot be read: its bytes, or the disk that they are on. @throws whatever is no fault of theirs. */
export function whyOf(thrown: unknown): string {
  if (thrown instanceof Unreadable || (thrown instanceof Error && 'code' in thrown)) return oneLine(thrown)
  throw thrown
}
