/** What `track` says of the logs that a folder holds. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { trackCommand } from '../../src/commands/track.ts'
import { aName } from '../helpers/mlflow/connected.ts'
import { cannotServe, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'

const LOG = join(import.meta.dirname, '..', '..', 'fixtures', 'logs', 'version-three', 'pools.eval')

describe.skipIf(cannotServe)('track', () => {
  it('names what looks like a log and is left out', { timeout: START_MS }, async () => {
    const { url } = await mlflowServer(3)
    const folder = mkdtempSync(join(tmpdir(), 'left-out-'))
    copyFileSync(LOG, join(folder, 'pools.eval'))
    writeFileSync(join(folder, 'mine.json'), '{"version": 2, "eval": {"run_id": "r"}}')
    const said: string[] = []
    const out = (text: string): void => void said.push(text)
    const plain = { width: 80, colour: false, redraws: false, secrets: [], env: {}, examples: '', page: '' }
    const console = { ...plain, out, err: out, now: () => new Date(0) }
    const words = [folder, '--tracking-uri', url, '--experiment', aName('left out')]
    expect(await trackCommand(words, console)).toBe(0)
    expect(said.join('')).toMatch(/mine\.json: left out: looks like a log/)
    expect(said.join('')).toContain('1 log: 1 logged.')
  })
})
