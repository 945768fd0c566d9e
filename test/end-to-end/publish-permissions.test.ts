/** What a job that may not, or cannot, publish says; and that its verdict stays. */
import { describe, expect, it } from 'vitest'
import { evalFile } from '../helpers/github/eval-file.ts'
import * as events from '../helpers/github/events.ts'
import { aWorkspace } from '../helpers/github/folder.ts'
import { type Answer, asks, forbidden, gone, invalid, notFound } from '../helpers/github/github.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { Story } from './story.ts'
import { shown, told } from './told.ts'

const locked: Answer = {
  ...forbidden(),
  body: { message: 'Unable to create comment because issue is locked.', documentation_url: '', status: '403' },
}
const LINES = 'Add under "permissions:" of this job: "contents: read", "actions: read", '
const STANDS = 'The verdict stands; see the job summary.'

/** All but the way it is told. */
function isJudged({ code, outputs, summary }: ActionResult): void {
  expect([code, outputs.verdict, outputs['regressed-metrics'], outputs['comment-url']]).toEqual([
    1,
    'regressed',
    '1',
    '',
  ])
  expect(summary).toContain('capitals / grounded −15.0 points')
}

describe.concurrent('a job that may not publish', () => {
  it('names the lines that are missing for comment and check run', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const result = await told(
      story,
      story.open(),
      { lost: 30 },
      {
        permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' },
        inputs: { 'check-run': 'true' },
      },
    )
    isJudged(result)
    expect(shown(result, 'warning')).toEqual([
      `the comment could not be written: POST /issues/{number}/comments: 403 Resource not accessible by integration. ${LINES}"pull-requests: write". ${STANDS}`,
      `the check run could not be written: POST /check-runs: 403 Resource not accessible by integration. ${LINES}"checks: write". ${STANDS}`,
    ])
  })

  it.for(['fork', 'dependabot'])('of a %s points at the publish workflow, once', async (who, { onTestFinished }) => {
    const story = await Story.begin({ visibility: 'public' }, onTestFinished)
    const pull = who === 'fork' ? story.openFork() : story.open()
    if (who === 'dependabot') pull.author.login = 'dependabot[bot]'
    const result = await told(story, pull, { lost: 30 })
    isJudged(result)
    expect(shown(result, 'warning')).toEqual([])
    expect(shown(result, 'notice')).toEqual([expect.stringMatching(/^no comment from here: .*"mode: publish"/)])
    expect(story.comments).toEqual([])
  })

  it.for([
    { what: 'a pull request that is gone', answer: notFound(), says: '404 Not Found' },
    { what: 'a thread that is gone', answer: gone(), says: '410' },
    { what: 'a comment that is refused', answer: invalid('Body is too long'), says: '422 Body is too long' },
    { what: 'a locked conversation', answer: locked, says: '403 Unable to create comment because issue is locked' },
  ])('warns of $what', async ({ answer, says }, { onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: asks('POST', '/comments'), respond: answer })
    const result = await told(story, story.open(), { lost: 30 })
    isJudged(result)
    const [warning, ...others] = shown(result, 'warning')
    expect(warning).toMatch(`the comment could not be written: POST /issues/{number}/comments: ${says}`)
    expect(warning).toContain(STANDS)
    if (says.startsWith('403')) expect(warning).not.toContain('permissions')
    expect(others).toEqual([])
  })

  it('warns once when it may not even read the comments', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: asks('GET', '/comments'), respond: forbidden() })
    const result = await told(story, story.open(), { lost: 30 })
    isJudged(result)
    expect(shown(result, 'warning')).toEqual([
      expect.stringMatching(/^the comment could not be written: GET .*"pull-requests: write"/),
    ])
    expect(story.github.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })
})

describe.concurrent('a job that may not read', () => {
  it.for([
    { what: 'the policy of a part', line: 'contents: read', inputs: { mode: 'part' } },
    { what: 'the policy', line: 'contents: read', inputs: {} },
  ])('$what names the line "$line"', async ({ line, inputs }, { onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const result = await told(story, story.open(), {}, { permissions: {}, inputs: { comment: 'never', ...inputs } })
    expect(result.code).toBe(1)
    expect(shown(result, 'error').join('\n')).toContain(line)
  })

  it('the baseline has none, and names the line "actions: read"', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const more = { permissions: { contents: 'read' as const }, inputs: { comment: 'never' } }
    const result = await story.compare(story.open(), {}, more)
    expect(result.outputs.verdict).not.toBe('no-worse')
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('actions: read')
  })

  it('the pull request of a command names the line for it', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const trigger = events.workflowDispatch(story.repository)
    const permissions = { contents: 'read', actions: 'read' } as const
    const inputs = { 'pull-request': String(pull.number) }
    const result = await story.run({ ...trigger, permissions, inputs, cwd: aWorkspace({ 'logs/a.eval': evalFile() }) })
    expect(result.code).toBe(1)
    expect(shown(result, 'error').join('\n')).toContain('pull-requests: ')
    expect(result.stdout).not.toMatch(/\n\s+at /)
  })

  it('reviews keeps its verdict, and names the line for them', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const permissions = { contents: 'read', actions: 'read' } as const
    const result = await told(story, story.open(), { lost: 30 }, { permissions, inputs: { comment: 'never' } })
    expect([result.code, result.outputs.verdict]).toEqual([1, 'regressed'])
    expect(shown(result, 'warning').join('\n')).toContain('pull-requests: ')
  })
})
