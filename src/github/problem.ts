/** A refusal of GitHub's as a user can mend it: which lines are missing in the workflow, or when to come back. */
import type { Problem } from '../errors.ts'
import type { GitHubError } from './error.ts'

/** What a route needs under `permissions:`; the first that fits. */
const NEEDS: readonly [RegExp, string][] = [
  [/^(?:GET|HEAD) \/(?:pulls|issues|collaborators)/, 'pull-requests: read'],
  [/ \/(?:pulls|issues)/, 'pull-requests: write'],
  [/ \/check-runs/, 'checks: write'],
  [/ \/actions/, 'actions: read'],
  [/ \/commits\/\{sha\}\/pulls/, 'pull-requests: read'],
  [/ \/(?:contents|commits|compare|branches)/, 'contents: read'],
]
/** A refusal that no permission mends: a locked conversation, an archived repository. */
const NOT_ABOUT_RIGHTS = /locked|archived|blocked/i

/** The line that this request needs, where the refusal is one of rights; null otherwise. */
export function missingLine({ kind, message }: GitHubError): string | null {
  if ((kind !== 'forbidden' && kind !== 'not-found') || NOT_ABOUT_RIGHTS.test(message)) return null
  return NEEDS.find(([route]) => route.test(message))?.[1] ?? null
}

/** As a sentence. Naming one permission sets all others to none, so the rest must be named, too. */
export function permissionsFix(line: string): string {
  const lines = [...new Set(['contents: read', 'actions: read', line])]
  return `Add under "permissions:" of this job: ${lines.map(each => `"${each}"`).join(', ')}.`
}

export function problemOf(thrown: GitHubError): Problem {
  const line = missingLine(thrown)
  const FIXES: Partial<Record<typeof thrown.kind, string>> = {
    unauthorized: 'Check the input github-token.',
    'rate-limited': 'Run the job again later; GitHub allows 1,000 requests an hour and repository.',
  }
  return {
    what: `GitHub did not answer as needed: ${thrown.message}.`,
    where: 'GitHub’s REST interface',
    fix:
      line === null
        ? (FIXES[thrown.kind] ?? 'Run the job again; if it persists, look at githubstatus.com.')
        : permissionsFix(line),
  }
}
