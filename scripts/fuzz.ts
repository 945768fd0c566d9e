/** Damages the fixtures and reads them: `npm run fuzz -- --mutants 5000 --seed 1`. Exits 1 when a promise is broken. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { expectedLogs, FIXTURES } from '../test/logs/expectations.ts'
import { fuzz } from '../test/logs/fuzzing.ts'

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    broken: { type: 'boolean', default: false },
  },
})
const broken = join(FIXTURES, 'broken')
const paths = values.broken
  ? readdirSync(broken, { withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('empty') && entry.name !== 'index.json')
      .map(entry => join(broken, entry.name))
  : expectedLogs(join(FIXTURES, 'logs')).map(({ path }) => path)
const report = await fuzz(paths, { mutants: Number(values.mutants), seed: Number(values.seed) })
console.log({ ...report, failures: report.failures.length })
for (const failure of report.failures.slice(0, 20)) console.log(failure)
process.exitCode = report.failures.length === 0 ? 0 : 1
