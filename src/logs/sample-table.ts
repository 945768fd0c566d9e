/** The samples of a log by identity: (id, epoch). Of rows with one identity the last one counts. */
import type { SampleSummary } from './eval-log.ts'
import { Unreadable } from './unreadable.ts'

/** Summaries of more would not fit the memory of a runner; no log comes near. */
const MAX_SAMPLES = 5_000_000

export class SampleTable {
  readonly #rows: (SampleSummary | null)[] = []
  readonly #epochs = new Map<number, Map<string, number>>()
  duplicates = 0

  add(row: SampleSummary): void {
    const ids = this.#epochs.get(row.epoch) ?? new Map<string, number>()
    if (ids.size === 0) this.#epochs.set(row.epoch, ids)
    const earlier = ids.get(row.id)
    if (earlier !== undefined) {
      this.#rows[earlier] = null
      this.duplicates++
    }
    ids.set(row.id, this.#rows.push(row) - 1)
    if (this.#rows.length > MAX_SAMPLES)
      throw new Unreadable({
        what: `The log has more than ${MAX_SAMPLES} samples.`,
        fix: 'Split the eval into smaller ones.',
      })
  }

  has(id: string, epoch: number): boolean {
    return this.#epochs.get(epoch)?.has(id) ?? false
  }

  /** In file order. */
  rows(): SampleSummary[] {
    return this.duplicates === 0 ? (this.#rows as SampleSummary[]) : this.#rows.filter(row => row !== null)
  }

  get size(): number {
    return this.#rows.length - this.duplicates
  }
}
