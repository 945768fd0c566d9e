/** How many more records of each task are wanted. */
import type { EvalLog } from '../logs/eval-log.ts'
import { isFinished } from '../pair/evals.ts'
import type { EarlierQuery, WantedEval } from './outcome.ts'
import { isOf, serves } from './resolve.ts'

export class StillWanted {
  readonly #left: { task: WantedEval; count: number }[]

  readonly #isTimeUp: () => boolean

  constructor({ tasks, limit, isTimeUp }: Pick<EarlierQuery, 'tasks' | 'limit' | 'isTimeUp'>) {
    this.#isTimeUp = isTimeUp
    this.#left = tasks.map(task => ({ task, count: limit }))
  }

  isServed(): boolean {
    return this.#left.every(({ count }) => count <= 0) || this.#isTimeUp()
  }

  wants(of: { task: string; model: string }): boolean {
    return this.#left.some(({ task, count }) => count > 0 && isOf(of, task))
  }

  /** The finished logs of one record that are still wanted; each of their tasks is wanted once less. */
  take(logs: readonly EvalLog[]): EvalLog[] {
    const wanting = this.#left.filter(({ count }) => count > 0)
    const taken = logs.filter(log => isFinished(log) && wanting.some(({ task }) => serves(log, task)))
    for (const each of wanting) if (taken.some(log => serves(log, each.task))) each.count -= 1
    return taken
  }
}
