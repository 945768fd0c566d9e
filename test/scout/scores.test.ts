/** What a transcript makes of scorers and feedback. */
import { expect, it } from 'vitest'
import { transcriptsOf } from '../../src/scout/convert.ts'
import type { Transcript } from '../../src/scout/import.ts'
import { surroundings } from './recorded.ts'
import { aTrace, feedback } from './traces.ts'

function transcriptOf(trace: Parameters<typeof aTrace>[0]): Transcript {
  const [transcript] = transcriptsOf(aTrace(trace), surroundings('e'))
  if (transcript === undefined) throw new Error('no transcript')
  return transcript
}

const scorers = ({ events }: Transcript): unknown[] =>
  events.flatMap(event => (event.event === 'score' ? [[event.scorer, event.score.value]] : []))

it('tells a name from one that is a letter longer', () => {
  const transcript = transcriptOf({
    assessments: [feedback('helps', 0), feedback('listed', 1)],
    spans: [
      { type: 'EVALUATOR', name: 'help', outputs: { value: 1 } },
      { type: 'EVALUATOR', name: 'liste', outputs: { value: [1] }, at: 5 },
    ],
  })
  expect(transcript.metadata.scores).toEqual({ help: 1, liste: [1], helps: 0, listed: 1 })
  expect(scorers(transcript)).toEqual([
    ['help', 1],
    ['liste', [1]],
    ['helps', 0],
    ['listed', 1],
  ])
})

it('says once what a key of a dict says again', () => {
  const transcript = transcriptOf({
    assessments: [feedback('rubric/style', 0), feedback('plain/style', 0)],
    spans: [
      { type: 'EVALUATOR', name: 'rubric', outputs: { value: { style: 0 } } },
      { type: 'EVALUATOR', name: 'plain', outputs: { value: 1 }, at: 5 },
    ],
  })
  expect(transcript.metadata.scores).toEqual({ rubric: { style: 0 }, plain: 1, 'plain/style': 0 })
  expect(scorers(transcript)).toEqual([
    ['rubric', { style: 0 }],
    ['plain', 1],
    ['plain/style', 0],
  ])
})
