import { expect, it, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { parseCompareArguments } from '../../src/inputs/argv.ts'
import { parsePolicyFile } from '../../src/inputs/policy-file.ts'

const POINTS = /share of the range.*0\.05 is 5 points/s

const parse = (text: string) => parsePolicyFile({ text, path: 'policy.yml' })

/** A margin as wide as the range rules out nothing that could happen: it would switch the gate to "no worse". */
function refusal(action: () => unknown): string {
  try {
    action()
  } catch (thrown) {
    if (thrown instanceof UserError) return `${thrown.problem.what} @ ${thrown.problem.where}`
    throw thrown
  }
  return ''
}

test.each(['5', '1', '1e3'])('--margin %s is no share of the range', margin =>
  expect(refusal(() => parseCompareArguments(['a', 'b', '--margin', margin]))).toMatch(POINTS),
)

test.each(['0', '0.05', '0.999'])('--margin %s is one', margin =>
  expect(parseCompareArguments(['a', 'b', '--margin', margin]).settings.margin).toBe(Number(margin)),
)

test.each([
  ['margin: 5', 'policy.yml:1:1'],
  ['alpha: 0.05\nmargin: 1', 'policy.yml:2:1'],
])('%j is refused in the policy, too', (text, where) => {
  expect(refusal(() => parse(text))).toMatch(POINTS)
  expect(refusal(() => parse(text))).toContain(where)
})

test.each([
  '{margin: 5}',
  '{scorer: match, margin: 1}',
  '{metric: accuracy, margin: 1.5}',
  '{metric: error_rate, margin: 1}',
  '{scorer: cost, margin: 5}',
  '{range: [0, 10], margin: 10}',
  '{range: [-1, 1], margin: 2}',
])('the rule %s is refused at its place', rule => {
  const said = refusal(() => parse(`metrics:\n  - ${rule}`))
  expect(said).toMatch(/margin.*below.*range/)
  expect(said).toMatch(/policy\.yml:2:\d+$/)
})

test.each([
  '{margin: 0.1}',
  '{range: [0, 10], margin: 5}',
  '{range: [-1, 1], margin: 1}',
  '{metric: cost, margin: 1}',
  '{metric: total_tokens, margin: 3}',
  '{metric: total_time, margin: 2}',
])('the rule %s is fine', rule => expect(refusal(() => parse(`metrics: [${rule}]`))).toBe(''))

it('knows a range that another rule declares for the same metrics', () => {
  const [range, margin] = ['{scorer: rubric*, range: [0, 10]}', '{scorer: rubric, margin: 2}']
  expect(refusal(() => parse(`metrics: [${range}, ${margin}]`))).toBe('')
  expect(refusal(() => parse(`metrics: [${range}, {scorer: match, margin: 2}]`))).toMatch(/margin/)
})
