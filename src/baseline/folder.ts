/** A baseline on this machine: logs that a checkout or an earlier step put there. */
import { findLogs } from '../logs/open.ts'
import { readSide } from '../sides.ts'
import { givenPath } from './given-path.ts'
import type { BaselineStore } from './outcome.ts'

export function folderStore(paths: readonly string[]): BaselineStore {
  return {
    source: 'path',
    async find({ metadataKeys }) {
      const side = await readSide('baseline', await findLogs(paths), { metadataKeys })
      const found = side.logs.map((log, index) => ({
        // What could not be read is told once.
        side: index === 0 ? { ...side, logs: [log] } : { logs: [log], unreadable: [], ignored: [] },
        provenance: givenPath(log),
      }))
      return { wanted: null, found, rejected: [], flags: [], findings: [], cause: null }
    },
    earlier: null,
  }
}
