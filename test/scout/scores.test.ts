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

it('shows a scorer that failed', () => {
  const { events } = transcriptOf({
    spans: [{ type: 'AGENT' }, { type: 'EVALUATOR', parent: 1, status: 'ERROR', statusMessage: 'the judge is down' }],
  })
  expect(events.map(({ event }) => event)).toEqual(['span_begin', 'error', 'span_end'])
  expect(events[1]).toMatchObject({ error: { message: 'the judge is down' }, span_id: events[0]?.span_id })
})

it('gives each sample of a run what was expected of it', () => {
  const sample = (uuid: string) => ({
    name: `sample: ${uuid}`,
    attributes: { 'inspect.sample_id': uuid, 'inspect.eval_id': 'e' },
    parent: 1,
  })
  const expected = (uuid: string) =>
    feedback(uuid, `answer ${uuid}`, { kind: 'expectation', metadata: new Map([['sample_id', uuid]]) })
  const trace = aTrace({
    assessments: [expected('a'), expected('b')],
    spans: [{}, sample('a'), sample('b'), sample('c')],
  })
  const targets = transcriptsOf(trace, surroundings('e')).map(({ metadata }) => metadata.target)
  expect(targets).toEqual(['answer a', 'answer b', null])
})
