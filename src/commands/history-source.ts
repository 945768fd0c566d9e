/** What every source of earlier runs is given. */

import { matchesGlob } from '../pair/glob.ts'
import type { PastRun } from '../report/history.ts'
import type { Console } from './console.ts'
import type { HistoryArguments } from './history-arguments.ts'

export interface PastSource {
  given: HistoryArguments
  console: Console
  /** Sample metadata that the policy's clusters need. */
  metadataKeys: readonly string[]
  /** A new folder of this command alone. */
  folder: string
  onRun: (run: PastRun) => void
}

export const isWantedTask = ({ task: glob }: HistoryArguments, { task }: { task: string }): boolean =>
  glob === null || matchesGlob(task, glob)
