import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { sizeTable } from '../scripts/sizes.ts'
import * as library from '../src/index.ts'
import { readActionInputs } from '../src/inputs/action.ts'
import { VERSION } from '../src/version.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

it('runs under Node 24, as CI and the Action do', () => expect(process.version).toMatch(/^v24\./))

it('offers these public names, and no others', () => {
  expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
    [
      "ArtifactManager",
      "ComparisonResult",
      "DEFAULT_POLICY",
      "MlflowTracingHooks",
      "MlflowTrackingHooks",
      "UserError",
      "bootstrapCi",
      "cohensD",
      "compareEvals",
      "compareLogs",
      "connectMlflow",
      "createHttp",
      "enableAutolog",
      "extractEventRows",
      "extractInspectTableRows",
      "extractMessageRows",
      "extractModelUsageRows",
      "extractSampleScoreRows",
      "extractUsageFromEvents",
      "findLogs",
      "getSampleOutputText",
      "importMlflowTraces",
      "inMemory",
      "loadSettings",
      "mcnemarsTest",
      "objGet",
      "parsePolicyFile",
      "parseReport",
      "parseSampleFilter",
      "percentile",
      "permutationTest",
      "readLog",
      "renderComment",
      "renderHtml",
      "renderTerminal",
      "replay",
      "reportJsonSchema",
      "resolvePolicy",
      "rowsToColumns",
      "safeLogParams",
      "scoreToNumeric",
      "scoresToDict",
      "scrubReport",
      "sumUsageMap",
      "toJson",
      "toString",
      "tracesRequestTime",
      "trackLog",
      "truncate",
      "usageToDict",
      "withSampleDetails",
    ]
  `)
})

it('offers the same names when built', async () => {
  const built = await import(join(ROOT, 'dist', 'lib', 'index.js'))
  expect(Object.keys(built).sort()).toEqual(Object.keys(library).sort())
})

it('maps every public name of the seed in the docs', () => {
  const names = [
    'compareEvals',
    'ComparisonResult',
    'bootstrapCi',
    'mcnemarsTest',
    'permutationTest',
    'cohensD',
    'percentile',
    'scoreToNumeric',
    'truncate',
  ]
  for (const name of names) expect(read('docs/inspect-mlflow.md')).toContain(`\`${name}`)
})

it('has one version', () => expect(JSON.parse(read('package.json')).version).toBe(VERSION))

it('names no registry in the lock file', () => expect(read('package-lock.json')).not.toContain('"resolved"'))

it('gives a reason for every dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    name => !read('docs/decisions.md').includes(`\`${name}\``),
  )
  expect(missing).toEqual([])
})

it('asks for the inputs that action.yml declares, and for no others', () => {
  const asked = new Set<string>()
  const env = new Proxy({}, { get: (_, name) => void asked.add(String(name)) })
  readActionInputs(env, [])
  const declared = Object.keys(parse(read('action.yml')).inputs)
  // What only some runs need is read at the door.
  for (const [, name] of read('src/main.ts').matchAll(/inputOf\(env, '([a-z-]+)'\)/g)) asked.add(`INPUT_${name}`)
  const names = [...asked].flatMap(name => (name.startsWith('INPUT_') ? [name.slice(6).toLowerCase()] : []))
  expect(names.sort()).toEqual(declared.sort())
})

it('says how large each chunk of the Action is', () => expect(read('docs/performance.md')).toContain(sizeTable()))
