import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { withoutHtml } from '../../src/report/flat.ts'
import { isNote, NOTE_BYTES, renderNote } from '../../src/report/note.ts'
import type { Report } from '../../src/report/schema.ts'
import { byteLength } from '../../src/report/text.ts'
import { expectNothingAlive } from './alive.ts'
import { CASES, LINKS } from './all-cases.ts'

const fullReport = 'http://mlflow.test/#/experiments/1/runs/c/artifacts/eval_regression/report.md'
const links = [
  { label: 'baseline run', address: 'http://mlflow.test/#/experiments/1/runs/b' },
  { label: 'compare with it', address: null },
]
const paths = ({ candidate }: Report): string[] => candidate.evals.map(({ path }) => path)
const note = (report: Report): string => renderNote(report, { paths: paths(report), links, fullReport })

describe.each(Object.entries(CASES))('the case %s', (_, make) => {
  it('is a note that MLflow takes and shows', () => {
    const text = note(make())
    expect(byteLength(text)).toBeLessThanOrEqual(NOTE_BYTES)
    expect(text).not.toMatch(/\[!|<details|<summary|<sub|<!--/)
    expect(isNote(text)).toBe(true)
    expectNothingAlive(text)
  })

  it('is a page without HTML', () => {
    const text = withoutHtml(renderComment(make(), { links: LINKS }))
    expect(text).not.toMatch(/<[a-z/!]|\[!|[═█]/i)
    expect(text.startsWith('### Eval regression')).toBe(true)
  })
})

it('leads on in its first lines, where there is a page', () => {
  const [, , ways] = note(CASES.model!()).split('\n')
  expect(ways).toBe(`[baseline run](${links[0]?.address}) · [full report](${fullReport})`)
})

it('shows only the tasks of its run', () => {
  const report = CASES.model!()
  const [own, other] = report.comparisons
  const text = renderNote(report, { paths: [own!.candidateEval], links, fullReport })
  const [table = ''] = /^\| Task[\s\S]*?\n\n/m.exec(text) ?? []
  expect(own?.task).not.toBe(other?.task)
  expect(table).toContain(`${own?.task} /`)
  expect(table).not.toContain(`${other?.task} /`)
  expect(text).toContain('**1 of 5 metrics regressed')
})
