import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** Which folder of src may import which. A missing arrow is a decision, not an oversight. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  statistics: [],
  inputs: ['errors'],
  logs: ['errors'],
  pair: ['errors', 'logs', 'inputs/policy'],
  verdict: ['errors', 'pair', 'statistics', 'logs/eval-log', 'inputs/policy'],
  report: ['errors', 'logs/eval-log', 'pair', 'statistics', 'verdict', 'inputs/policy'],
  commands: [
    'errors',
    'inputs',
    'github',
    'artifacts',
    'baseline',
    'logs',
    'pair',
    'statistics',
    'report',
    'verdict',
    'mlflow',
    'publish',
    'mlflow',
    'tracking',
    'tracked',
    'scout',
    'http',
    'run',
    'sides',
    'leave',
    'page-assets',
    'version',
  ],
  // What runs in a browser: the words and numbers of the other faces, and nothing that computes.
  page: ['report/html/page-samples', 'report/schema', 'report/numbers', 'report/sample-words', 'report/text'],
  scout: ['errors', 'mlflow', 'inputs/proxies'],
  http: [],
  mlflow: ['errors', 'http', 'version'],
  tracking: ['logs', 'report/schema', 'seed', 'mlflow/trace'],
  tracked: ['errors', 'logs', 'mlflow', 'artifacts/files'],
  github: ['errors', 'inputs/action'],
  artifacts: ['errors', 'logs', 'pair/suite-findings', 'github', 'http', 'version'],
  baseline: [
    'errors',
    'logs',
    'pair/suite-findings',
    'pair/evals',
    'pair/glob',
    'report/schema',
    'inputs/policy',
    'github',
    'mlflow',
    'artifacts',
    'tracked',
    'sides',
  ],
  publish: ['errors', 'report', 'github', 'logs', 'inputs/policy', 'artifacts/files', 'mlflow', 'tracking', 'seed'],
  modes: [
    'errors',
    'inputs',
    'logs',
    'pair',
    'verdict',
    'report',
    'github',
    'artifacts',
    'baseline',
    'publish',
    'mlflow',
    'tracking',
    'tracked',
    'http',
    'run',
    'sides',
    'leave',
    'page-assets',
    'version',
  ],
}
/** Arrows that may carry types only: the target's code must not be reached. */
const TYPES_ONLY: readonly string[] = [
  'pair>logs/eval-log',
  'pair>inputs/policy',
  'verdict>inputs/policy',
  'report>inputs/policy',
  'github>inputs/action',
  'artifacts>pair/suite-findings',
  'tracking>mlflow/trace',
  'baseline>report/schema',
  'baseline>inputs/policy',
  'page>report/html/page-samples',
  'page>report/schema',
]

/** Data in, data out: no file system, network, clock, randomness, environment, console. */
const PURE: readonly string[] = ['statistics', 'pair', 'verdict', 'report', 'tracking', 'scout']
/** The door of scout asks MLflow, and its database is a folder of files. */
const DOORS: readonly string[] = ['import.ts', 'database.ts', 'known-ids.ts', 'parquet.ts'].map(name => `scout/${name}`)
const IMPURE = /from 'node:|process\.|console\.|Date\.now|new Date\(\)|Math\.random|\bfetch\(|setTimeout|globalThis/

interface Import {
  file: string
  folder: string
  target: string
  typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.ts'))
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8')
const folderOf = (file: string): string => file.split('/')[0] ?? ''

function importsOf(file: string): Import[] {
  const found = textOf(file).matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?[^'"]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/g,
  )
  return [...found].map(([, type, fixed, lazy]) => ({
    file,
    folder: folderOf(file),
    target: relative(SRC, join(SRC, dirname(file), fixed ?? lazy ?? '')).replace(/\.ts$/, ''),
    typeOnly: type !== undefined,
  }))
}

const inFolders = files.filter(file => file.includes('/'))
const crossing = inFolders.flatMap(importsOf).filter(({ folder, target }) => folderOf(target) !== folder)
const covers = (allowed: string, target: string): boolean => target === allowed || target.startsWith(`${allowed}/`)

it('finds the imports that it judges', () => expect(crossing.length).toBeGreaterThan(50))

test.each(Object.entries(MAY_IMPORT))('%s imports only what comes before it', (folder, allowed) => {
  const strays = crossing.filter(each => each.folder === folder && !allowed.some(name => covers(name, each.target)))
  expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
})

it('knows every folder', () => {
  expect([...new Set(inFolders.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

it('reaches no code through a types-only arrow', () => {
  const strays = crossing.filter(
    ({ folder, target, typeOnly }) =>
      !typeOnly &&
      TYPES_ONLY.some(arrow => arrow.split('>')[0] === folder && covers(arrow.split('>')[1] ?? '', target)),
  )
  expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
})

test.each(PURE)('%s is pure', folder => {
  const impure = files.filter(file => folderOf(file) === folder && !DOORS.includes(file) && IMPURE.test(textOf(file)))
  expect(impure).toEqual([])
})

it('parses with zod only where outsiders are heard', () => {
  const users = files.filter(file => /from 'zod/.test(textOf(file)))
  expect(users.filter(file => !file.endsWith('schema.ts'))).toEqual([])
})

it('reads the file system in few places', () => {
  const readers = files.filter(file => /from 'node:fs/.test(textOf(file)))
  expect(readers.sort()).toEqual([
    'artifacts/download.ts',
    'artifacts/files.ts',
    'artifacts/open.ts',
    'artifacts/pack.ts',
    'cli.ts',
    'commands/history.ts',
    'commands/mlflow-runs.ts',
    'commands/policy.ts',
    'commands/track.ts',
    'commands/write-to.ts',
    'logs/open.ts',
    'main.ts',
    'mlflow/certificates.ts',
    'modes/deliver.ts',
    'page-assets.ts',
    'publish/artifact-manager.ts',
    'publish/table-files.ts',
    'scout/database.ts',
    'scout/known-ids.ts',
    'scout/parquet.ts',
    'tracked/run-logs.ts',
    'tracked/stored-log.ts',
  ])
})

it('reads the environment at the door only', () => {
  expect(files.filter(file => /process\.env|from 'node:process'|\(process\)/.test(textOf(file))).sort()).toEqual([
    'cli.ts',
    'main.ts',
    // As the function of inspect-mlflow whose place it takes.
    'scout/import.ts',
  ])
})

it('imports no file in a circle', () => {
  const graph = new Map(
    files.map(file => [
      file.replace(/\.ts$/, ''),
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ target }) => target),
    ]),
  )
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) throw new Error([...path.slice(path.indexOf(file)), file].join(' → '))
    if (done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  expect(() => {
    for (const file of graph.keys()) visit(file, [])
  }).not.toThrow()
})
