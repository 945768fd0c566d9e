/** What a mode is given, without a process: GitHub's interface on loopback, and the context of an event. */
import { connect } from '../../src/github/client.ts'
import { type Context, readContext } from '../../src/github/context.ts'
import { situationOf } from '../../src/modes/situation.ts'
import type { Trigger } from '../helpers/github/events.ts'
import type { FakeGitHub, Repository, TokenInput } from '../helpers/github/github.ts'

export function apiOf({ github, repository }: { github: FakeGitHub; repository: Repository }, token: TokenInput = {}) {
  return connect({
    token: github.token({ repository: repository.fullName, ...token }),
    url: github.url,
    repository: repository.fullName,
    fetch: globalThis.fetch,
    onWait: () => {},
  })
}

export function contextOf({ event, payload, sha, ref }: Trigger, repository: Repository): Context {
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: '/tmp',
  }
  const problems: object[] = []
  const context = readContext(env, JSON.stringify(payload), problems as never)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return context
}

export async function situated(
  story: { github: FakeGitHub; repository: Repository },
  trigger: Trigger,
  { pullRequest = null }: { pullRequest?: number | null } = {},
) {
  const api = await apiOf(story)
  const { defaultBranch } = story.repository
  return situationOf({ context: contextOf(trigger, story.repository), pullRequest, api, defaultBranch })
}
