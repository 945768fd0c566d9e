/** What did not go as wanted while traces were written. */
import type { Outcome } from './trace-sending.ts'

export class NotesOfTraces implements Outcome {
  readonly #refused = new Map<string, string>()
  readonly #notes = new Set<string>()

  /** The first reason is the cause of the others. */
  refused(traceId: string, reason: string): void {
    if (!this.#refused.has(traceId)) this.#refused.set(traceId, reason)
  }

  note(text: string): void {
    this.#notes.add(text)
  }

  allRefused(): { traceId: string; reason: string }[] {
    return [...this.#refused].map(([traceId, reason]) => ({ traceId, reason }))
  }

  all(): string[] {
    return [...this.#notes]
  }
}
