/** So long and no longer: what is still under way then is left to end by itself, and nobody waits for it. */
import { UserError } from '../errors.ts'

export class Patience {
  readonly #longestMs: number
  readonly #end: number

  constructor(longestMs: number) {
    this.#longestMs = longestMs
    this.#end = performance.now() + longestMs
  }

  isOver(): boolean {
    return performance.now() >= this.#end
  }

  /** @throws UserError when it is over. */
  require(): void {
    if (this.isOver()) throw this.#outOfTime()
  }

  /** @throws UserError when it is over before; whatever `asked` throws. */
  async with<T>(asked: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#outOfTime()), this.#end - performance.now())
    })
    try {
      return await Promise.race([asked, over])
    } finally {
      clearTimeout(timer)
    }
  }

  #outOfTime(): UserError {
    return new UserError({
      what: `it took longer than ${this.#longestMs / 1000} seconds`,
      where: 'baseline: {history: …, anchor: …} in the policy file',
      fix: 'Run the job again; if it persists, ask for less in the policy file: "baseline: {history: 0}" looks at no earlier run.',
    })
  }
}
