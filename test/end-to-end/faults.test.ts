/** GitHub fails in every way it knows, at every step. */
import { describe, expect, it } from 'vitest'
import { evalFile } from '../helpers/github/eval-file.ts'
import {
  asks,
  badGateway,
  conflict,
  type Respond,
  rateLimited,
  secondaryLimited,
  serverError,
} from '../helpers/github/github.ts'
import type { ActionResult } from '../helpers/github/runner.ts'
import { aRecord } from './baseline-records.ts'
import { Story } from './story.ts'
import { shown, told, toldOf } from './told.ts'

type When = ReturnType<typeof asks>
const ALWAYS = Number.POSITIVE_INFINITY

/** Every kind of question that a pull request which is worse than its recorded baseline asks. */
const READS: readonly When[] = [
  asks('GET', '/contents/'),
  asks('GET', /\/actions\/artifacts\?/),
  asks('GET', /\/commits\?/),
  asks('GET', /\/actions\/runs\/\d+$/),
  asks('GET', /\/actions\/artifacts\/\d+\/zip/),
  asks('GET', '/reviews'),
  asks('GET', /\/issues\/\d+\/comments/),
]
const DOWNLOAD: When = ({ host, method }) => host === 'blob' && method === 'GET'

function isWhole({ code, outputs, annotations, log }: ActionResult): void {
  expect([code, outputs.verdict, outputs['baseline-source']]).toEqual([1, 'regressed', 'artifact'])
  expect(outputs['comment-url']).toMatch(/#issuecomment-/)
  expect(annotations.filter(({ level }) => level === 'warning')).toEqual([])
  expect(log).not.toMatch(/\n\s+at /)
}

/** A clear end: one line that says what, no stack, nothing of a bug. */
function isClear({ code, log, annotations }: ActionResult, what: RegExp): void {
  expect(code).toBe(1)
  expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
    expect.stringMatching(what),
  ])
  expect(log).not.toMatch(/\n\s+at |this is a bug/)
}

/** All that passes; the last one is reckoned from now on. */
const passing = (): Respond[] => [
  serverError(500),
  plainly(403, 1),
  'cut',
  secondaryLimited(),
  badGateway(),
  plainly(429, 1),
  'cut-body',
  { slowBody: { pieces: 4, pauseMs: 60 } },
  rateLimited({ resetSeconds: 1 }),
]

describe.concurrent('failures that pass', () => {
  it.for([0, 3, 6])(
    'one at each question, beginning with the %ith, are overcome',
    async (first, { onTestFinished }) => {
      const story = await Story.begin({}, onTestFinished)
      await aRecord(story, story.tip('main'))
      const failures = passing()
      for (const [index, when] of READS.entries()) {
        const respond = failures[(first + index) % failures.length] as Respond
        story.github.fault({ when, respond })
      }
      story.github.fault({
        when: DOWNLOAD,
        respond: (['cut', 'cut-body', serverError(503)] as const)[first / 3] as Respond,
      })
      const result = await story.compare(story.open(), { lost: 30 })
      isWhole(result)
      expect(result.log).toMatch(/GitHub asks to wait \d s/)
      story.github.assertContract({ faultsMet: true })
    },
  )
})

/** As a proxy or an abuse guard says it: no word of a rate. */
function plainly(status: number, seconds: number): Respond {
  const body = { message: 'Slow down.', documentation_url: '', status: String(status) }
  return { status, headers: { 'retry-after': String(seconds) }, body }
}

describe.concurrent('a lasting failure', () => {
  const everything: When = ({ host }) => host === 'api'

  it('of the token says where to look', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const result = await told(story, story.open(), {}, { token: 'ghs_wrong' })
    isClear(result, /401 Bad credentials/)
    expect(result.log).toContain('github-token')
    expect(shown(result, 'warning')).toEqual([expect.stringContaining('the comment could not be written')])
  })

  it.for([
    { what: 'a rate limit', respond: rateLimited({ resetSeconds: 1800 }), says: /403 API rate limit exceeded/ },
    { what: 'a long secondary limit', respond: secondaryLimited({ retryAfterSeconds: 900 }), says: /secondary rate/ },
    { what: 'a long 429', respond: plainly(429, 900), says: /429 Slow down/ },
  ])('of $what is told at once', async ({ respond, says }, { onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: everything, respond, times: ALWAYS })
    const result = await told(story, story.open())
    isClear(result, says)
    expect(result.log).toContain('Run the job again later')
    expect(result.outputs).toMatchObject({ verdict: 'error', conclusion: 'error' })
  })

  it('of all answers is told, and the run ends', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: everything, respond: 'cut', times: ALWAYS })
    const result = await told(story, story.open(), {}, { inputs: { comment: 'never' } })
    isClear(result, /no answer/)
    expect(result.outputs.verdict).toBe('error')
  })
})

describe.concurrent('the artifact service', () => {
  const service: When = ({ host, path }) => host === 'service' && path.endsWith('/CreateArtifact')
  const refused = { status: 400, body: { code: 'invalid_argument', msg: 'the quota is reached' } }
  const taken = { ...conflict(), body: { code: 'already_exists', msg: 'an artifact with this name already exists' } }
  const names = ({ repository }: Story): string[] => repository.artifacts.map(({ name }) => name).sort()

  it('that takes nothing costs a comparison no more than a warning each', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: service, respond: refused, times: ALWAYS })
    const result = await told(story, story.open(), { lost: 30 })
    expect([result.code, result.outputs.verdict]).toEqual([1, 'regressed'])
    expect(shown(result, 'warning')).toEqual([
      expect.stringMatching(/^the candidate could not be kept: .*400/),
      expect.stringMatching(/^the report artifact could not be written: .*400/),
    ])
    expect(result.log).not.toMatch(/\n\s+at /)
  })

  it('that takes no part fails its job', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    story.github.fault({ when: service, respond: refused, times: ALWAYS })
    const result = await told(story, story.open(), {}, { inputs: { mode: 'part' } })
    isClear(result, /could not be uploaded.*Run the job again/)
  })

  it('that has the name already gets what is newer in its place', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const first = await told(story, pull, {}, { unfinished: true })
    const before = story.repository.artifacts.map(({ id }) => id)
    await told(story, pull, { lost: 30 }, { run: first.run })
    expect(names(story)).toEqual(['eval-regression-candidate-default', 'eval-regression-report-default'])
    expect(story.repository.artifacts.filter(({ id }) => before.includes(id))).toEqual([])
  })

  it('that has the name of a part keeps both', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const part = { inputs: { mode: 'part' }, job: 'evals', unfinished: true }
    const first = await told(story, pull, {}, part)
    await told(story, pull, {}, { ...part, run: first.run })
    expect(names(story)).toEqual(['eval-regression-part-default-evals-0', 'eval-regression-part-default-evals-0-2'])
  })

  it('that frees a name only after a while is waited for', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const isReport: When = request => service(request) && JSON.stringify(request.body).includes('-report-')
    story.github.fault({ when: isReport, respond: taken, times: 2 })
    const result = await told(story, story.open(), { lost: 30 })
    expect(shown(result, 'warning')).toEqual([])
    expect(names(story)).toEqual(['eval-regression-candidate-default', 'eval-regression-report-default'])
    story.github.assertContract({ faultsMet: true })
  })
})

describe.concurrent('what cannot go on', () => {
  it.for<{ what: string; inputs?: Record<string, string>; env?: Record<string, string | undefined>; says: RegExp }>([
    { what: 'an input', inputs: { alpha: 'five', 'fail-on': 'all' }, says: /alpha must be/ },
    { what: 'a payload', env: { GITHUB_EVENT_PATH: '/nowhere' }, says: /payload cannot be read/ },
    { what: 'a runner', env: { GITHUB_RUN_ID: undefined }, says: /does not say GITHUB_RUN_ID/ },
    { what: 'a policy path', inputs: { policy: '../policy.yml' }, says: /policy must be a file of the repository/ },
    { what: 'a log', inputs: { candidate: 'broken' }, says: /(cannot|not) be (read|compared)|No candidate/ },
  ])('$what: one clear line, no stack', async ({ inputs = {}, env = {}, says }, { onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const logs = { 'base/a.eval': evalFile(), 'logs/a.eval': evalFile(), 'broken/a.eval': evalFile().slice(0, 900) }
    const result = await toldOf(story, story.open(), logs, { inputs: { comment: 'never', ...inputs }, env })
    expect(result.code).toBe(1)
    expect(shown(result, 'error').join('\n')).toMatch(says)
    expect(result.log).not.toMatch(/\n\s+at |this is a bug/)
  })

  it('our own bug: says that it is one, with its stack and no live command', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const broken = 'Math.sqrt = () => { throw new RangeError("nonsense\\n::error::pwned") }'
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}` }
    const result = await told(story, story.open(), { lost: 30 }, { env, inputs: { comment: 'never' } })
    expect(result.code).toBe(1)
    expect(shown(result, 'error')).toEqual([
      expect.stringMatching(/^: this is a bug in eval-regression \d.*report it: nonsense/),
    ])
    expect(result.log).toMatch(/\n\s+at /)
  })
})
