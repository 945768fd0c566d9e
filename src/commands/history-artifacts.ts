/** Baselines that the Action recorded as artifacts of a repository, walked back from the tip of a branch. */
import { artifactNames } from '../artifacts/names.ts'
import { workflowPathOf } from '../baseline/accepted.ts'
import { earlierArtifacts } from '../baseline/earlier-artifacts.ts'
import { RecordPages } from '../baseline/record-walk.ts'
import { UserError } from '../errors.ts'
import { connect } from '../github/client.ts'
import { findCommit, History } from '../github/commits.ts'
import { parseRepository } from '../github/schema.ts'
import { createHttp } from '../http.ts'
import { DEFAULT_POLICY } from '../inputs/policy.ts'
import { proxiesOf } from '../inputs/proxies.ts'
import { VERSION } from '../version.ts'
import { progressLine, tellBeside } from './console.ts'
import type { HistoryArguments } from './history-arguments.ts'
import { isWantedTask, type PastSource } from './history-source.ts'

/** @throws UserError, GitHubError */
export async function recordedRuns(
  source: Extract<HistoryArguments['source'], { kind: 'artifacts' }>,
  { given, console, metadataKeys, folder, onRun }: PastSource,
): Promise<void> {
  const token = console.env.GITHUB_TOKEN || console.env.GH_TOKEN
  if (!token)
    throw new UserError({
      what: 'Artifacts are read with a token, and there is none.',
      where: 'eval-regression history --repository',
      fix: 'Set GITHUB_TOKEN (such as "GITHUB_TOKEN=$(gh auth token)"); it needs to read contents and actions.',
    })
  const http = createHttp({ userAgent: `eval-regression/${VERSION}`, env: proxiesOf(console.env) })
  try {
    const api = await connect({
      token,
      url: (console.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
      repository: source.repository,
      fetch: http.fetch as typeof globalThis.fetch,
      onWait: message => tellBeside(console, message),
    })
    const facts = await api.get('GET ', {}, parseRepository)
    const branch = given.branch ?? facts.default_branch ?? 'main'
    const tip = await findCommit(api, branch)
    if (tip === null)
      throw new UserError({
        what: `The repository has no branch ${branch}.`,
        where: source.repository,
        fix: 'Pass --branch.',
      })
    const progress = progressLine(console, 'Reading records')
    let read = 0
    const pages = new RecordPages(api, artifactNames(source.prefix, given.suite ?? 'default').baseline)
    await earlierArtifacts(
      {
        api,
        http,
        folder,
        pages,
        history: new History(api),
        suite: given.suite ?? 'default',
        repositoryId: facts.id,
        runId: 0,
      },
      {
        tasks: null,
        from: tip.sha,
        limit: given.last,
        known: [],
        branches: [branch],
        workflowPath: source.workflow === null ? null : workflowPathOf(source.workflow),
        policy: DEFAULT_POLICY.baseline,
        metadataKeys,
        now: console.now(),
        isTimeUp: () => false,
        onRecord: ({ side, provenance }) => {
          progress.onProgress({ read: ++read, of: null })
          const logs = side.logs.filter(({ header }) => isWantedTask(given, header.spec))
          onRun({ logs, commit: provenance.commit, createdAt: provenance.createdAt, url: provenance.run?.url ?? null })
        },
      },
    ).finally(progress.done)
  } finally {
    await http.close()
  }
}
