import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { outputsOf } from '../../src/report/outputs.ts'
import type { Provenance } from '../../src/report/schema.ts'
import { aComparison, aMetric, anEval, aProvenance, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { modelCase, noWorseButCheaper } from './cases.ts'
import { couldNotCompare, noBaselineFirst } from './cases-rare.ts'

test.each([
  { make: modelCase, verdict: 'regressed', conclusion: 'fail', regressed: '1', lower: '26' },
  { make: noWorseButCheaper, verdict: 'no-worse', conclusion: 'pass', regressed: '0', lower: '0' },
  { make: noBaselineFirst, verdict: 'no-baseline', conclusion: 'pass', regressed: '0', lower: '0' },
  { make: couldNotCompare, verdict: 'error', conclusion: 'error', regressed: '0', lower: '0' },
])(
  '$verdict says $conclusion, $regressed metrics, $lower samples',
  ({ make, verdict, conclusion, regressed, lower }) => {
    expect(outputsOf(make())).toMatchObject({
      verdict,
      conclusion,
      'regressed-metrics': regressed,
      'lower-samples': lower,
    })
  },
)

it('counts a sample once, whatever many scorers it lost', () => {
  const samples = ['grounded', 'citation'].flatMap(scorer => [
    aSampleRow({ id: '7', scorer }),
    aSampleRow({ id: '8', scorer }),
  ])
  const metrics = [aRegression({ scorer: 'grounded' }), aRegression({ scorer: 'citation' })]
  const outputs = outputsOf(aReport({ comparisons: [aComparison({ metrics, samples })] }))
  expect(outputs).toMatchObject({ 'regressed-metrics': '2', 'lower-samples': '2' })
})

it('counts the same id of two tasks twice', () => {
  const one = { metrics: [aRegression()], samples: [aSampleRow({ id: '7' })] }
  const report = aReport({ comparisons: [aComparison(one), aComparison({ ...one, task: 'other' })] })
  expect(outputsOf(report)['lower-samples']).toBe('2')
})

it('counts nothing of advisory metrics', () => {
  const metrics = [aRegression({ tier: 'advisory' }), aMetric()]
  const outputs = outputsOf(aReport({ comparisons: [aComparison({ metrics, samples: [aSampleRow({ id: '7' })] })] }))
  expect(outputs).toMatchObject({ 'regressed-metrics': '0', 'lower-samples': '0' })
})

it('names the baseline that is nearest, wherever it stands', () => {
  const of = (commit: string, commitsBehind: number | null): Provenance =>
    aProvenance({ commit, commitsBehind, source: 'artifact' })
  const evals = [of('far', 9), of('unknown', null), of('near', 0)].map(provenance => anEval({ provenance }))
  const outputs = outputsOf(aReport({ baseline: { ...aReport().baseline, evals } as never }))
  expect(outputs).toMatchObject({ 'baseline-sha': 'near', 'baseline-source': 'artifact' })
})

it('leaves empty what is not known', () => {
  expect(outputsOf(aReport({ baseline: null }))).toMatchObject({ 'baseline-sha': '', 'baseline-source': '' })
})

it('does not change the Report, and gives text of one line', () => {
  fc.assert(
    fc.property(arbitraryReport, report => {
      const before = JSON.stringify(report)
      for (const value of Object.values(outputsOf(report))) expect(value).toEqual(expect.any(String))
      expect(JSON.stringify(report)).toBe(before)
    }),
    { numRuns: 30 },
  )
})
