/** What a server gets of a sample's texts when only ids are to leave the repository: its files are looked through. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aName } from '../helpers/mlflow/connected.ts'
import { cannotServe, type MlflowServer, mlflowServer, START_MS } from '../helpers/mlflow/server.ts'
import { aZip } from '../logs/a-zip.ts'
import { Story } from './story.ts'
import { runsOf, tracesOf } from './tracking.ts'
import { unzipped } from './unzipped.ts'

vi.setConfig({ testTimeout: 90_000 })

const LOG = join(import.meta.dirname, '..', '..', 'fixtures', 'logs', 'tools', 'tools-0.3.285.eval')
/** Fields that hold words of a sample, wherever they stand. */
const WORDS = /^(content|text|input|target|explanation|answer|completion|result|reasoning|message|traceback|note)$/

/** The same log with a word in every text. */
async function planted(word: string): Promise<Uint8Array> {
  const files = await unzipped(readFileSync(LOG))
  const members = [...files].map(([name, text]) => ({
    name,
    content: /^samples\/|summaries/.test(name) ? JSON.stringify(marked(JSON.parse(text), word)) : text,
  }))
  return aZip(members)
}

function marked(value: unknown, word: string, key = ''): unknown {
  if (typeof value === 'string') return WORDS.test(key) ? `${word} ${value}` : value
  if (Array.isArray(value)) return value.map(each => marked(each, word, key))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, each]) => [
    name,
    marked(each, word, isArguments(key) ? 'text' : name),
  ])
  return Object.fromEntries(fields)
}

const isArguments = (key: string): boolean => key === 'arguments' || key === 'metadata'

/** Files of the server's that hold the word, those within its zips as well. */
async function filesWith({ folder }: MlflowServer, word: string): Promise<string[]> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile())
  const found: string[] = []
  for (const { name, parentPath } of names) {
    const bytes = readFileSync(join(parentPath, name))
    // Other tests leave broken ones.
    const members = name.endsWith('.eval') ? await unzipped(bytes).catch(() => new Map<string, string>()) : new Map()
    const inner = [...members.values()].join('')
    if (bytes.includes(word) || inner.includes(word)) found.push(name)
  }
  return found
}

describe.skipIf(cannotServe)('a server', () => {
  let server: MlflowServer
  beforeAll(async () => {
    server = await mlflowServer(3)
  }, START_MS)

  it.each([
    ['public', false],
    ['private', true],
  ] as const)('of a %s repository has texts: %s', async (visibility, hasTexts) => {
    const word = `secret${aName('x').slice(2)}`
    const inputs = { 'mlflow-experiment': aName('privacy'), 'mlflow-traces': 'true' }
    const story = await Story.begin({ visibility })
    await story.push({ 'logs/tools.eval': await planted(word) }, { env: { MLFLOW_TRACKING_URI: server.url }, inputs })
    expect((await runsOf(server.url, inputs['mlflow-experiment'])).children).toHaveLength(1)
    const traces = await tracesOf(server.url, inputs['mlflow-experiment'])
    expect(traces.size).toBe(3)
    for (const { spans } of traces.values()) expect(spans.length).toBeGreaterThan(5)
    const files = await filesWith(server, word)
    if (hasTexts) expect(files).toContain('mlflow.db')
    else expect(files).toEqual([])
  })
})
