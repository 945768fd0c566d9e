/** Two small tasks with a sample of every kind that the page tells apart. */
import type { Report, SampleRow } from '../../src/report/schema.ts'
import { aComparison, aDetail, aMetric, aRegression, aReport, aSampleRow } from '../helpers/a-report.ts'

export const sample = (own: Partial<SampleRow>): SampleRow => aSampleRow({ scorer: 'match', ...own })
export const SAMPLES: SampleRow[] = [
  sample({
    id: 'beta',
    metadata: { tier: 'gold' },
    detail: aDetail({ baselineAnswer: 'It costs ten euros a year.', candidateAnswer: 'It costs ten pounds a year.' }),
  }),
  sample({ id: 'alpha', delta: -0.5, candidateScore: 0.5, metadata: { tier: 'silver' } }),
  sample({ id: 'gamma', direction: 'improved', baselineScore: 0, candidateScore: 1, delta: 1 }),
  sample({ id: 'delta', direction: 'errored', candidateScore: null, delta: null, note: 'candidate: KeyError' }),
]
export const two = (): Report =>
  aReport({
    verdict: 'regressed',
    comparisons: [
      aComparison({ task: 'arithmetic', metrics: [aRegression({ scorer: 'match' })], samples: SAMPLES }),
      aComparison({
        task: 'history',
        metrics: [aMetric({ scorer: 'dates' })],
        samples: [sample({ id: 'omega', scorer: 'dates', candidateScore: 0.75, delta: -0.25 })],
      }),
    ],
  })
