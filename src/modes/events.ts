/** Events and modes that make no sense, or are dangerous: told before any work, each with the way out. */
import type { Problem } from '../errors.ts'
import { type Context, isEnterpriseServer } from '../github/context.ts'
import type { ActionInputs } from '../inputs/action.ts'

const SUPPORTED = [
  'pull_request',
  'workflow_run',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'issue_comment (on a pull request)',
]

const PULL_REQUEST_TARGET: Problem = {
  what: 'The event pull_request_target is refused: it hands the write token and the secrets of this repository to a run that evaluates the code of whoever opened the pull request.',
  where: 'on: pull_request_target',
  fix: 'Use two workflows: one "on: pull_request" that runs the evals without secrets, and one "on: workflow_run" with "mode: publish" that comments (README, "Forks").',
}

export function eventProblems(context: Context, inputs: ActionInputs): Problem[] {
  if (context.event === 'pull_request_target') return [PULL_REQUEST_TARGET]
  return [...unsupported(context), ...modeProblems(context, inputs), ...enterpriseProblems(context, inputs)]
}

function unsupported({ event, payload }: Context): Problem[] {
  const known = SUPPORTED.some(name => name.split(' ', 1)[0] === event)
  const onPull = event !== 'issue_comment' || payload.issue?.pull_request != null
  const complete =
    (event !== 'pull_request' || payload.pull_request !== undefined) &&
    (event !== 'merge_group' || payload.merge_group !== undefined) &&
    (event !== 'workflow_run' || payload.workflow_run !== undefined)
  if (known && onPull && complete) return []
  const what = !known
    ? `The event ${event || '(none)'} is not supported.`
    : onPull
      ? `The payload of this ${event} event does not say what it is about.`
      : 'This comment is on an issue, not on a pull request.'
  return [
    {
      what,
      where: `on: ${event}`,
      fix: `Supported are ${SUPPORTED.join(', ')}${onPull ? '' : '; add "if: github.event.issue.pull_request" to the job'}.`,
    },
  ]
}

function modeProblems({ event }: Context, { mode, pullRequest }: ActionInputs): Problem[] {
  const problems: Problem[] = []
  if (mode === 'publish' && event !== 'workflow_run')
    problems.push({
      what: `The mode "publish" belongs to the event workflow_run, and this is ${event}.`,
      where: 'input mode',
      fix: 'Leave the mode out: it follows from the event.',
    })
  if (event === 'workflow_run' && (mode === 'compare' || mode === 'part'))
    problems.push({
      what: `On workflow_run only the mode "publish" is safe, got "${mode}".`,
      where: 'input mode',
      fix: 'Leave the mode out: it follows from the event.',
    })
  if (pullRequest !== null && event !== 'workflow_dispatch')
    problems.push({
      what: `The input pull-request is for workflow_dispatch; on ${event} the event says which pull request it is.`,
      where: 'input pull-request',
      fix: 'Leave it out, or set it only where github.event_name is workflow_dispatch.',
    })
  return problems
}

function enterpriseProblems({ serverUrl }: Context, { mode, candidate, baseline }: ActionInputs): Problem[] {
  if (!isEnterpriseServer(serverUrl)) return []
  const asked = [
    ...(mode === 'part' ? ['mode: part'] : []),
    ...(candidate.kind === 'artifact' ? ['candidate: artifact'] : []),
    ...(baseline.some(({ kind }) => kind === 'artifact') && mode !== 'part' ? ['baseline: artifact'] : []),
  ]
  if (asked.length === 0) return []
  return [
    {
      what: `GitHub Enterprise Server has no artifact service that this could use (${asked.join(', ')}).`,
      where: serverUrl,
      fix: 'Name paths instead: run evals and comparison in one job, and set "baseline:" to the folder of logs that an earlier step brought.',
    },
  ]
}
