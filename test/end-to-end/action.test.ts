import { expect, it } from 'vitest'
import { Story } from './story.ts'

it('answers the first, the second and the hundredth pull request', async () => {
  const story = await Story.begin()
  const first = await story.compare(story.open({ head: 'first' }))
  expect(first.outputs).toMatchObject({ verdict: 'no-baseline', conclusion: 'pass' })
  expect(story.comments.at(-1)).toContain('No baseline yet')
  expect((await story.push()).outputs).toMatchObject({ verdict: 'no-baseline', conclusion: 'pass' })

  const second = story.open({ head: 'second' })
  expect((await story.compare(second, { lost: 30 })).outputs).toMatchObject({ verdict: 'regressed', conclusion: 'fail' })
  expect((await story.compare(second)).outputs).toMatchObject({ verdict: 'no-worse', conclusion: 'pass' })
  expect(story.comments).toHaveLength(2)
})
