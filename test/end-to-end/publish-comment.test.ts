/** The sticky comment over the life of a pull request. */
import { describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/report/marker.ts'
import { asks } from '../helpers/github/github.ts'
import { Story } from './story.ts'
import { told } from './told.ts'

const marker = (body = '') => parseMarker(body)

describe.concurrent('comment', () => {
  it('is kept over re-runs and names their outcomes, until a push begins anew', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const first = await told(story, pull, { lost: 30 })
    const [{ id } = { id: 0 }] = story.repository.comments
    expect(first.outputs['comment-url']).toBe(`https://github.com/acme/evals/pull/1#issuecomment-${id}`)
    expect(marker(story.comments[0])).toMatchObject({
      run: first.run.id,
      attempt: 1,
      earlier: [],
      verdict: 'regressed',
    })

    const again = await told(story, pull, {}, { run: first.run, attempt: 2 })
    expect(marker(story.comments[0])).toMatchObject({
      ...{ run: first.run.id, attempt: 2, verdict: 'no-worse', head: pull.head.sha.slice(0, 7) },
      earlier: [{ run: first.run.id, attempt: 1, verdict: 'regressed' }],
    })
    expect(story.comments[0]).toMatch(/attempt 2.*regressed/)
    expect(again.summary).toMatch(/attempt 2.*regressed/)

    story.repository.commit({ on: 'topic' })
    story.repository.testMerge(pull.number)
    const pushed = await told(story, pull)
    expect(marker(story.comments[0])).toMatchObject({ run: pushed.run.id, attempt: 1, earlier: [] })
    expect(story.comments[0]).not.toContain('regressed')
    expect(story.repository.comments.map(comment => comment.id)).toEqual([id])
  })

  it('changes: waits for news, and is kept up to date from then on', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const changes = { inputs: { comment: 'changes' } }
    expect((await told(story, pull, {}, changes)).outputs['comment-url']).toBe('')
    expect(story.comments).toEqual([])
    await told(story, pull, { gained: 15 }, changes)
    expect(marker(story.comments[0])?.verdict).toBe('improved')
    await told(story, pull, {}, changes)
    expect(story.comments).toHaveLength(1)
    expect(marker(story.comments[0])?.verdict).toBe('no-worse')
  })

  it('never: is neither written nor looked for', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const { outputs, code } = await told(story, story.open(), { lost: 30 }, { inputs: { comment: 'never' } })
    expect([code, outputs.verdict, outputs['comment-url']]).toEqual([1, 'regressed', ''])
    expect(story.asked().filter(asked => asked.includes('comments'))).toEqual([])
  })

  it('is one for each suite', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    for (const [suite, lost] of Object.entries({ agents: 30, 'agents-nightly': 0 }))
      await told(story, pull, { lost }, { inputs: { suite } })
    const found = story.comments.map(body => [marker(body)?.suite, marker(body)?.verdict]).sort()
    expect(found).toEqual([
      ['agents', 'regressed'],
      ['agents-nightly', 'no-worse'],
    ])
    expect(story.comments.find(body => marker(body)?.suite === 'agents')).toContain('suite <code>agents</code>')
  })

  it('of a newer run stands, and an older run says so and keeps its verdict', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const older = story.repository.run({ event: 'pull_request', status: 'in_progress' })
    await told(story, pull)
    const [before] = story.comments
    const late = await told(story, pull, { lost: 30 }, { run: older })
    expect(story.comments).toEqual([before])
    expect([late.code, late.outputs.verdict]).toEqual([1, 'regressed'])
    expect(late.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
    expect(late.log).toContain('A newer run has commented meanwhile')
    expect(late.summary).toContain('capitals / grounded −15.0 points')
  })

  it('is one, of the newest, when three jobs write at the same time', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const runs = [1, 2, 3].map(() => story.repository.run({ event: 'pull_request', status: 'in_progress' }))
    // All have looked before any of them writes.
    let waiting = runs.length
    let release = () => {}
    const all = new Promise<void>(resolve => {
      release = resolve
    })
    story.github.before(
      asks('POST', '/comments'),
      () => {
        waiting -= 1
        if (waiting === 0) release()
        return all
      },
      runs.length,
    )
    const results = await Promise.all(runs.map(run => told(story, pull, {}, { run })))
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(story.comments.map(body => marker(body)?.run)).toEqual([Math.max(...runs.map(({ id }) => id))])
    const created = story.github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))
    const ids = created.map(({ answer }) => Number(Reflect.get(Object(answer?.body), 'id')))
    expect(ids).toHaveLength(3)
    expect(story.repository.comments[0]?.id).toBe(Math.min(...ids))
  })
})
