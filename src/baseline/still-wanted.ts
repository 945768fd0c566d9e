/** How many more records of each task are wanted. */
import type { EvalLog } from '../logs/eval-log.ts'
import { isFinished } from '../pair/evals.ts'
import type { EarlierQuery, WantedEval } from './outcome.ts'
import { isOf } from './resolve.ts'

export class StillWanted {
  readonly #left: { isOf: (spec: { task: string; model: string }) => boolean; count: number }[]
  readonly #isTimeUp: () => boolean

  constructor({ tasks, limit, isTimeUp }: Pick<EarlierQuery, 'tasks' | 'limit' | 'isTimeUp'>) {
    this.#isTimeUp = isTimeUp
    this.#left = tasks === null ? [{ isOf: () => true, count: limit }] : tasks.map(task => wantedOf(task, limit))
  }

  isServed(): boolean {
    return this.#left.every(({ count }) => count <= 0) || this.#isTimeUp()
  }

  wants(of: { task: string; model: string }): boolean {
    return this.#left.some(each => each.count > 0 && each.isOf(of))
  }

  /** The finished logs of one record that are still wanted; each of their tasks is wanted once less. */
  take(logs: readonly EvalLog[]): EvalLog[] {
    const wanting = this.#left.filter(({ count }) => count > 0)
    const taken = logs.filter(log => isFinished(log) && wanting.some(each => each.isOf(log.header.spec)))
    for (const each of wanting) if (taken.some(log => each.isOf(log.header.spec))) each.count -= 1
    return taken
  }
}

const wantedOf = (task: WantedEval, count: number) => ({
  isOf: (spec: { task: string; model: string }) => isOf(spec, task),
  count,
})
