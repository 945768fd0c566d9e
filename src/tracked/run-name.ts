/** `mlflow:RUN_ID`, as a run is named on a command line and in a policy. */
import { UserError } from '../errors.ts'
import { splitList } from '../logs/glob.ts'

const PREFIX = 'mlflow:'
/** It becomes part of an address. */
const RUN_ID = /^[A-Za-z0-9_-]{1,64}$/

export const namesRun = (text: string): boolean => text.startsWith(PREFIX)

/** Whether a side of files, folders and runs, separated by commas, names one. */
export const namesRuns = (side: string): boolean => splitList(side).some(namesRun)

export const runName = (runId: string, path = ''): string => `${PREFIX}${runId}${path && `/${path}`}`

/** @throws UserError when it is no id. */
export function runIdOf(name: string): string {
  const runId = name.slice(PREFIX.length)
  if (RUN_ID.test(runId)) return runId
  throw new UserError({
    what: 'This is not the id of a run in MLflow: letters, digits, "-" and "_", at most 64 of them.',
    where: name,
    fix: `Copy the id from the page of the run: ${PREFIX}0123456789abcdef0123456789abcdef.`,
  })
}
