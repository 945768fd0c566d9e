/** Several jobs of one run: those that ran evals leave parts, the last one compares. And what a run has left. */
import type { Manifest } from '../../src/artifacts/schema.ts'
import { type EvalFileInput, evalFile } from '../helpers/github/eval-file.ts'
import type { Trigger } from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import type { Artifact } from '../helpers/github/github.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { aLog, type More, type Story } from './story.ts'
import { unzipped } from './unzipped.ts'

export type Logs = { [path: string]: string | Uint8Array }

/** A job of the matrix `evals`; with `run`, of a run that is under way. */
export function aPart(story: Story, trigger: Trigger, { logs = aLog(), ...more }: More & { logs?: Logs } = {}) {
  const inputs = { mode: 'part', ...more.inputs }
  return story.run({ ...trigger, job: 'evals', unfinished: true, cwd: aWorkspace(logs), ...more, inputs })
}

/** The job that compares what the jobs before it left. It does not comment unless asked to. */
export function aGate(story: Story, trigger: Trigger, { inputs, ...more }: More = {}): Promise<ActionResult> {
  return story.run({ ...trigger, ...more, inputs: { candidate: 'artifact', comment: 'never', ...inputs } })
}

/** One log under the name of its task. */
export function ofTask(task: string, input: EvalFileInput = {}): { [path: string]: Uint8Array } {
  return { [`logs/${task}.eval`]: evalFile({ task, ...input }) }
}

/** Artifacts that stand, by name, in the order in which they came. */
export const names = ({ repository }: Story, kind = ''): string[] =>
  repository.artifacts.map(({ name }) => name).filter(name => name.includes(kind))

export function newest({ repository }: Story, name: string): Artifact {
  const found = repository.artifacts.filter(artifact => artifact.name === name).at(-1)
  if (found === undefined)
    throw new Error(`there is no artifact ${name} among ${repository.artifacts.map(a => a.name)}`)
  return found
}

export async function manifestOf({ zip }: Artifact): Promise<Manifest> {
  return JSON.parse((await unzipped(zip)).get('manifest.json') ?? 'null')
}

/** Exit code, verdict and conclusion of a run, on one line. */
export const end = ({ code, outputs }: ActionResult): string =>
  `${code} ${outputs.verdict ?? '-'} ${outputs.conclusion ?? '-'}`
