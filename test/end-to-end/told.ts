/** The shortest runs that have something to tell: both sides lie in the workspace, and GitHub is only told. */
import { evalFile, evalRows, type RowsInput } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import type { PullRequest } from '../helpers/github/github.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import type { More, Story } from './story.ts'

/** A pull request's run whose candidate is what `rows` say, against a baseline of 200 samples of which 20 fail. */
export function told(story: Story, pull: PullRequest, rows: RowsInput = {}, more: More = {}): Promise<ActionResult> {
  return toldOf(story, pull, { 'base/capitals.eval': evalFile(), 'logs/capitals.eval': logOf(rows) }, more)
}

/** The same of logs in the folders `base` and `logs`. */
export function toldOf(
  story: Story,
  pull: PullRequest,
  logs: { [path: string]: Uint8Array },
  more: More = {},
): Promise<ActionResult> {
  const trigger = events.pullRequest(story.repository, pull)
  return story.run({ ...trigger, cwd: aWorkspace(logs), ...more, inputs: { baseline: 'base', ...more.inputs } })
}

const logOf = (rows: RowsInput): Uint8Array => evalFile({ rows: evalRows(rows) })

/** Annotations of one level, in order. */
export const shown = ({ annotations }: ActionResult, level: 'error' | 'warning' | 'notice'): string[] =>
  annotations.filter(each => each.level === level).map(({ title, message }) => `${title ?? ''}: ${message}`)
