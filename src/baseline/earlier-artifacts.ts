/** The records before the baseline: nearest ancestors first, several of one commit by the time that they were made. */
import { inPassingFolder } from '../artifacts/files.ts'
import type { Artifact } from '../github/schema.ts'
import type { EarlierQuery } from './outcome.ts'
import type { OpenedRecord } from './record.ts'
import { newestFirst, RecordWalk, type WalkOptions } from './record-walk.ts'
import { Records, type RecordsOptions } from './records.ts'
import { StillWanted } from './still-wanted.ts'
import { provenanceOf } from './told.ts'

/** Records that could not be used, beyond those that are wanted, before the walk gives up. */
const MAX_BROKEN = 6

/** @throws GitHubError */
export async function earlierArtifacts(options: WalkOptions & RecordsOptions, query: EarlierQuery): Promise<void> {
  const records = new Records(options, query)
  const wanted = new StillWanted(query)
  const known = new Set(query.known.flatMap(({ run }) => run?.id ?? []))
  const tell = (record: OpenedRecord, at: { sha: string; behind: number }): void => {
    const logs = wanted.take(record.side.logs)
    if (logs.length === 0) return
    const place = { ...at, wanted: { sha: query.from, what: 'the baseline', evaluated: null }, now: query.now }
    const provenance = provenanceOf(record, { ...place, repository: options.api.repository })
    query.onRecord({ side: { logs, unreadable: [], ignored: [] }, provenance })
  }
  const isDone = (): boolean => wanted.isServed() || isTired(records, query)
  await new RecordWalk(options).from(query.from, {
    async visit(artifacts: readonly Artifact[], at) {
      const others = artifacts.filter(({ workflow_run: run }) => !known.has(run?.id ?? 0)).sort(newestFirst)
      // A few at a time: of a branch that rests, one commit may have a record for each night of months.
      for (let first = 0; first < others.length && !isDone(); first += query.limit)
        for (const checked of await records.checked(others.slice(first, first + query.limit), at.sha)) {
          if (isDone()) return
          await inPassingFolder(options.folder, async folder => {
            const record = await records.open(checked, folder)
            if (record !== null) tell(record, at)
          })
        }
    },
    isServed: () => wanted.isServed(),
    isTired: () => isTired(records, query),
  })
}

const isTired = ({ opened, broken }: Records, { limit }: EarlierQuery): boolean =>
  opened >= 2 * limit || broken >= MAX_BROKEN
