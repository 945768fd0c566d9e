import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flawsOf, traceOf } from './traces.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const time = fc.oneof(
  fc.integer({ min: 0, max: 59 }).map(second => `2026-01-02T03:04:${String(second).padStart(2, '0')}.5+00:00`),
  fc.constantFrom('never', null, '1969-01-01T00:00:00Z', '2026-13-45T99:99:99Z'),
)
const anything = fc.jsonValue({ maxDepth: 2 })
const KINDS = [
  ...['span_begin', 'span_end', 'step', 'model', 'tool', 'score', 'error', 'sample_limit', 'subtask', 'sandbox'],
  ...['info', 'state', 'approval', 'unheard_of'],
]

const { event } = fc.letrec<{ event: { [key: string]: unknown } }>(tie => ({
  event: fc.record(
    {
      event: fc.constantFrom(...KINDS),
      timestamp: time,
      completed: time,
      uuid: id,
      id: id,
      span_id: id,
      parent_id: id,
      name: fc.oneof(id, anything),
      type: fc.oneof(fc.constantFrom('tool', 'scorer', 'subtask', 'solver', 'agent'), anything),
      action: fc.constantFrom('begin', 'end'),
      function: maybe(id),
      pending: maybe(fc.boolean()),
      agent_span_id: maybe(id),
      error: anything,
      output: anything,
      input: anything,
      score: anything,
      call: anything,
      events: maybe(fc.array(tie('event'), { maxLength: 3, depthIdentifier: 'event' })),
    },
    { requiredKeys: ['event'] },
  ),
}))

it('whatever the events are, there is one tree with one root', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 25 }),
      fc.constantFrom('full', 'none'),
      async (events, sampleDetails) => {
        const autolog = { autologEnabled: true, autologModels: ['openai'] }
        const { spans } = await traceOf({ events }, { sampleDetails, autolog } as const)
        expect(flawsOf(spans)).toEqual([])
        expect(() =>
          JSON.stringify(spans.map(({ inputs, outputs, attributes }) => [inputs, outputs, attributes])),
        ).not.toThrow()
      },
    ),
    { numRuns: 300 },
  )
})
