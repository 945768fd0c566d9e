/** Regressions and blocks that somebody with the right to do so has accepted, with a reason and a name. */
import { matchesGlob } from '../pair/glob.ts'

/** One acceptance: a review on this head commit, or a long-lived entry of the policy. */
export interface AcceptanceEntry {
  /** Globs. */
  task: string
  scorer: string
  reason: string
  approver: string
  /** ISO date, the last day on which it counts; null: no end. */
  expires: string | null
  source: 'review' | 'policy'
}

export interface AppliedAcceptance extends AcceptanceEntry {
  state: 'applied' | 'unmatched' | 'expired'
}

/** Something that can be accepted; a null scorer is a whole comparison, a null task the whole report. */
export interface Acceptable {
  task: string | null
  scorer: string | null
}

export class Acceptances {
  readonly #entries: { entry: AcceptanceEntry; expired: boolean; used: boolean }[]

  /** @param now the moment of the comparison; an entry counts through the end of its last day (UTC). */
  constructor(entries: readonly AcceptanceEntry[], now: Date) {
    const today = now.toISOString().slice(0, 10)
    this.#entries = entries.map(entry => ({
      entry,
      expired: entry.expires !== null && entry.expires < today,
      used: false,
    }))
  }

  /** Who accepted this, or null; marks every entry that covers it as used. */
  acceptedBy(subject: Acceptable): string | null {
    const found = this.#entries.filter(({ entry, expired }) => !expired && covers(entry, subject))
    for (const each of found) each.used = true
    return found[0]?.entry.approver ?? null
  }

  list(): AppliedAcceptance[] {
    return this.#entries.map(({ entry, expired, used }) => ({
      ...entry,
      state: expired ? 'expired' : used ? 'applied' : 'unmatched',
    }))
  }
}

/** A whole comparison is covered only by an entry for every scorer. */
function covers(entry: AcceptanceEntry, { task, scorer }: Acceptable): boolean {
  const taskCovered = task === null ? entry.task === '*' : matchesGlob(task, entry.task)
  return taskCovered && (scorer === null ? entry.scorer === '*' : matchesGlob(scorer, entry.scorer))
}
