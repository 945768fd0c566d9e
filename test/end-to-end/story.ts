/** The life of a repository in few words: pushes that record a baseline, pull requests that are compared with it. */
import { onTestFinished } from 'vitest'
import { evalFile, evalRows, type RowsInput } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { FakeGitHub, type PullRequest, type Repository } from '../helpers/github/github.ts'
import { type ActionResult, type ActionRun, runAction } from '../helpers/github/runner.ts'

/** Whatever else a run of the Action is given. */
export type More = Partial<ActionRun>
type Logs = { [path: string]: Uint8Array }

export class Story {
  readonly github: FakeGitHub
  readonly repository: Repository

  private constructor(github: FakeGitHub, repository: Repository) {
    this.github = github
    this.repository = repository
  }

  /**
   * A private repository with one commit on main; closed, and held to GitHub's contract, when the test ends.
   * @param whenFinished of the test's own context, for `it.concurrent`: vitest's global one knows only one test at a time.
   */
  static async begin(
    input: Parameters<FakeGitHub['repository']>[0] = {},
    whenFinished: (close: () => Promise<void>) => void = onTestFinished,
  ): Promise<Story> {
    const github = await FakeGitHub.start()
    whenFinished(async () => {
      await github.close()
      github.assertContract()
    })
    const repository = github.repository({ visibility: 'private', ...input })
    repository.commit({ on: repository.defaultBranch, message: 'Begin' })
    return new Story(github, repository)
  }

  /** A new commit on a branch, pushed; its run sees these logs. */
  async push(
    logs: Logs = aLog(),
    { on = this.repository.defaultBranch, ...more }: More & { on?: string } = {},
  ): Promise<ActionResult> {
    this.repository.commit({ on })
    return this.run({ ...events.push(this.repository, { branch: on }), cwd: aWorkspace(logs), ...more })
  }

  /** A pull request from a new branch of this repository, one commit ahead. */
  open({
    head = 'topic',
    base = this.repository.defaultBranch,
    files = {},
  }: {
    head?: string
    base?: string
    files?: { [path: string]: string | null }
  } = {}): PullRequest {
    this.repository.branch(head, this.tip(base))
    this.repository.commit({ on: head, files })
    return this.repository.pullRequest({ head, base })
  }

  /** One from a fork. */
  openFork(owner = 'stranger'): PullRequest {
    const fork = this.repository.fork({ owner })
    fork.commit({ on: fork.defaultBranch })
    return this.repository.pullRequest({ head: { repository: fork, ref: fork.defaultBranch } })
  }

  /** The run of a pull request; by default its logs say that they are of the test merge. */
  compare(pull: PullRequest, logs: Logs | RowsInput = {}, more: More = {}): Promise<ActionResult> {
    const trigger = events.pullRequest(this.repository, pull)
    const files = isLogs(logs) ? logs : aLog(logs, trigger.sha)
    return this.run({ ...trigger, cwd: aWorkspace(files), ...more })
  }

  run(input: Omit<ActionRun, 'github' | 'repository'>): Promise<ActionResult> {
    return runAction({ github: this.github, repository: this.repository, ...input })
  }

  tip(branch: string): string {
    const sha = this.repository.branches.get(branch)
    if (sha === undefined) throw new Error(`there is no branch ${branch}`)
    return sha
  }

  /** Bodies of the comments that stand. */
  get comments(): string[] {
    return this.repository.comments.map(({ body }) => body ?? '')
  }

  /** `GET /contents/…` of the requests since an earlier count of them. */
  asked(from = 0): string[] {
    const prefix = `/repos/${this.repository.fullName}`
    return this.github.requests.slice(from).map(({ method, path }) => `${method} ${path.replace(prefix, '')}`)
  }
}

/** One log of the task `capitals`. */
export function aLog(rows: RowsInput = {}, commit?: string): Logs {
  const revision = commit === undefined ? null : { commit: commit.slice(0, 7) }
  return { 'logs/capitals.eval': evalFile({ rows: evalRows(rows), revision }) }
}

const isLogs = (given: Logs | RowsInput): given is Logs =>
  Object.values(given).some(value => value instanceof Uint8Array)
