/** Builds dist/: the bundled command line, the report page, the library with its types, and the schemas. `node scripts/build.ts DIR` */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { policyJsonSchema } from '../src/inputs/schema.ts'
import { reportJsonSchema } from '../src/report/schema.ts'
import { buildPage } from './build-page.ts'

const out = resolve(process.argv[2] ?? 'dist')
const run = (tool: string, ...words: string[]): void => {
  execFileSync(join('node_modules', '.bin', tool), words, { stdio: ['ignore', 'ignore', 'inherit'] })
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
/** A bundle that runs without anything installed. A cache of another checkout could hide a difference. */
const bundle = (entry: string, folder: string): void =>
  run('ncc', 'build', entry, '-o', folder, '--target', 'es2023', '--no-cache', '--license', 'licenses.txt')

bundle('src/main.ts', out)
bundle('src/cli.ts', join(out, 'cli'))
await buildPage(join(out, 'page'))
run('tsc', '-p', 'tsconfig.lib.json', '--outDir', join(out, 'lib'))
for (const [name, schema] of [
  ['result', reportJsonSchema()],
  ['policy', policyJsonSchema()],
] as const)
  writeFileSync(join(out, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
