/** A few things at a time: who brings one more waits until there is room. */

export interface Lanes {
  /**
   * Waits for room only; `end` comes when the work is done, and is undefined where it failed.
   * @throws what an earlier work threw
   */
  add<T>(work: () => Promise<T>): Promise<{ end: Promise<T | undefined> }>
  /** @throws the first that was thrown */
  finish(): Promise<void>
}

export function lanes(most: number): Lanes {
  const running = new Set<Promise<unknown>>()
  let failed: { thrown: unknown } | undefined
  const check = (): void => {
    if (failed) throw failed.thrown
  }
  return {
    async add<T>(work: () => Promise<T>) {
      while (running.size >= most) await Promise.race(running)
      check()
      const end: Promise<T | undefined> = work()
        .catch((thrown: unknown) => {
          failed ??= { thrown }
          return undefined
        })
        .finally(() => running.delete(end))
      running.add(end)
      return { end }
    },
    async finish() {
      while (running.size > 0) await Promise.race(running)
      check()
    },
  }
}
