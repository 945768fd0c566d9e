import { expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { marker } from '../../src/report/marker.ts'
import { aReport, aRun } from '../helpers/a-report.ts'
import { HOSTILE } from './hostile.ts'

it('stands on the first line of a comment', () => {
  const [first] = renderComment(aReport()).split('\n')
  expect(first).toBe('<!-- eval-regression v1 suite=default run=8812345 attempt=1 head=a1b2c3d -->')
})

it('carries the outcomes of earlier attempts', () => {
  const run = aRun({ attempt: 2, earlierAttempts: [{ run: 8812345, attempt: 1, verdict: 'regressed' }] })
  expect(marker(aReport({ run, attempt: 2 }))).toContain('attempt=2 head=a1b2c3d earlier=8812345.1:regressed -->')
})

it('cannot be ended or forged by a suite name', () => {
  for (const suite of HOSTILE)
    expect(marker(aReport({ suite }))).toMatch(
      /^<!-- eval-regression v1 suite=(?!.*--.*-->)[\w.%-]* run=\d+ attempt=\d+ head=\w+ -->$/,
    )
})
