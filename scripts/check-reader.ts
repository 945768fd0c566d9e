/** Prints for each fixture what our reader says and what the real inspect_ai says, where they differ. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { differences, expectedLogs, FIXTURES, readPath } from '../test/logs/expectations.ts'

const folder = process.argv[2] ?? join(FIXTURES, 'logs')
let agreeing = 0
const logs = expectedLogs(folder)
for (const { path, expected } of logs) {
  const found = await differences(path, expected)
  if (found.length === 0) agreeing++
  else console.log(`${relative(folder, path)}\n  ${found.slice(0, 8).join('\n  ')}`)
}
console.log(`${agreeing} of ${logs.length} logs read as inspect_ai reads them`)

const broken = join(FIXTURES, 'broken')
if (existsSync(join(broken, 'index.json'))) {
  const cases: { file: string; reader: string; samples?: number; wrong: string }[] = JSON.parse(
    readFileSync(join(broken, 'index.json'), 'utf8'),
  )
  for (const { file, reader, samples, wrong } of cases) {
    const outcome = await readPath(join(broken, file.split('/')[0]!))
    const said =
      outcome.kind === 'read'
        ? `${outcome.log.samples.length} samples, ${outcome.log.completeness}; ${outcome.log.warnings.map(({ code, message }) => `${code}: ${message}`).join(' | ')}`
        : `unreadable: ${outcome.kind === 'unreadable' ? `${outcome.what} → ${outcome.fix}` : ''}`
    const agrees =
      outcome.kind === 'read'
        ? reader !== 'error' && (samples ?? -1) === outcome.log.samples.length
        : reader === 'error'
    console.log(
      `${agrees ? '  ' : '! '}${file} (${wrong}; ${reader}${samples === undefined ? '' : `, ${samples}`})\n      ${said}`,
    )
  }
}
