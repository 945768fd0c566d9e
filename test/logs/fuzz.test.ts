import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectedLogs, FIXTURES } from './expectations.ts'
import { fuzz } from './fuzzing.ts'

it('answers hundreds of damaged logs without throwing', { timeout: 60_000 }, async () => {
  const paths = expectedLogs(join(FIXTURES, 'logs')).map(({ path }) => path)
  const report = await fuzz(paths, { mutants: 400, seed: 20_260_101 })
  expect(report.failures).toEqual([])
  expect(report.read).toBeGreaterThan(50)
  expect(report.unreadable).toBeGreaterThan(50)
})
