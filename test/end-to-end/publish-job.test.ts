/** What a job leaves behind beside its comment: outputs, summary, annotations, report artifact, check run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/schema.ts'
import { evalFile, evalRows } from '../helpers/github/eval-file.ts'
import type { Artifact } from '../helpers/github/github.ts'
import { Story } from './story.ts'
import { shown, told, toldOf } from './told.ts'
import { unzipped } from './unzipped.ts'

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'result.schema.json'), 'utf8'))
const EVERYTHING = { contents: 'read', actions: 'read', 'pull-requests': 'write', checks: 'write' } as const

function isValid(json: unknown): void {
  const ajv = new Ajv2020({ strict: false })
  const validate = ajv.compile(SCHEMA)
  validate(json)
  expect(validate.errors).toBeNull()
}

const reportArtifact = ({ repository }: Story, suite = 'default'): Artifact | undefined =>
  repository.artifacts.findLast(({ name }) => name === `eval-regression-report-${suite}`)

describe.concurrent('a job', () => {
  it('gives outputs, a result, a summary and an artifact of one and the same report', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const recorded = await story.push()
    const pull = story.open()
    const { outputs, summary, run, code } = await story.compare(pull, { lost: 30 })
    const [comment] = story.repository.comments
    expect(code).toBe(1)
    expect(outputs).toEqual({
      verdict: 'regressed',
      conclusion: 'fail',
      'regressed-metrics': '1',
      'lower-samples': '30',
      'baseline-sha': recorded.run.headSha,
      'baseline-source': 'artifact',
      result: expect.stringMatching(/^\/.*\/eval-regression-default\/result\.json$/),
      report: expect.stringMatching(/^\/.*\/eval-regression-default\/report\.html$/),
      'comment-url': `https://github.com/acme/evals/pull/1#issuecomment-${comment?.id}`,
      'mlflow-baseline-run-id': '',
      'mlflow-candidate-run-id': '',
    })

    const text = readFileSync(outputs.result ?? '', 'utf8')
    const report: Report = JSON.parse(text)
    isValid(report)
    expect(report).toMatchObject({ verdict: 'regressed', suite: 'default', run: { id: run.id, pullRequest: 1 } })
    const files = await unzipped(reportArtifact(story)?.zip)
    expect(files.get('result.json')).toBe(text)
    expect([...files.keys()].sort()).toEqual(['report.html', 'report.md', 'result.json'])
    expect(files.get('report.html')).toBe(readFileSync(outputs.report ?? '', 'utf8'))
    expect(files.get('report.html')).toContain('1 of 1 metric regressed')

    const told = (page = '') => page.split('\n').filter(line => /^(###|> |Baseline )/.test(line))
    expect(told(summary)).toHaveLength(4)
    expect(told(summary)).toEqual(told(comment?.body))
    expect(summary).toContain(`[comment](${outputs['comment-url']})`)
    expect(summary).not.toContain('<!--')
    const name = `<code>${reportArtifact(story)?.name}</code>`
    expect(comment?.body).toContain(`every sample: on the same page, under Artifacts, download ${name}`)
    expect(summary).toContain(`every sample: on this page, under Artifacts, download ${name}`)
  })

  it('gives all of it when there is nothing to compare with, and when nothing can be compared', async ({
    onTestFinished,
  }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    for (const [logs, verdict, conclusion, code] of [
      [{ 'logs/a.eval': evalFile() }, 'no-baseline', 'pass', 0],
      [{ 'elsewhere/a.eval': evalFile() }, 'error', 'error', 1],
    ] as const) {
      const more = { permissions: EVERYTHING, inputs: { 'check-run': 'true' } }
      const { outputs, summary, ...result } = await story.compare(pull, { ...logs }, more)
      expect([outputs.verdict, outputs.conclusion, result.code]).toEqual([verdict, conclusion, code])
      expect(Object.keys(outputs)).toHaveLength(11)
      expect(readFileSync(outputs.report ?? '', 'utf8')).toContain(`· ${verdict}</title>`)
      isValid(JSON.parse(readFileSync(outputs.result ?? '', 'utf8')))
      expect(summary).toContain('### Eval regression')
      expect(outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
    }
    expect(story.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['neutral', 'failure'])
  })

  it('shows ten annotations at most, the failure among them, and errors first', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const scorers = Array.from({ length: 14 }, (_, index) => `scorer-${index}`)
    const rows = (lost: number) =>
      evalRows({ lost }).map(row => ({
        ...row,
        scores: Object.fromEntries(scorers.map(name => [name, row.scores?.grounded ?? 0])),
      }))
    const logs = { 'base/a.eval': evalFile({ rows: rows(0) }), 'logs/a.eval': evalFile({ rows: rows(30) }) }
    const result = await toldOf(story, story.open(), logs)
    expect(result.annotations).toHaveLength(10)
    expect(shown(result, 'error')).toHaveLength(10)
    expect(result.annotations.at(-1)?.message).toMatch(/^regressed: 14 of 14 metrics regressed/)
    expect(result.log).toContain('error: capitals / scorer-9 regressed: ')
  })

  it('puts the check run on the head of the pull request, with an annotation for each sample', async ({
    onTestFinished,
  }) => {
    const story = await Story.begin({}, onTestFinished)
    const pull = story.open()
    const more = { permissions: EVERYTHING, inputs: { 'check-run': 'true', suite: 'agents' } }
    const { run } = await told(story, pull, { lost: 110 }, more)
    const [check] = story.repository.checkRuns
    expect(story.repository.checkRuns).toHaveLength(1)
    expect(check).toMatchObject({
      name: 'eval-regression/agents',
      headSha: pull.head.sha,
      status: 'completed',
      conclusion: 'failure',
      detailsUrl: `https://github.com/acme/evals/actions/runs/${run.id}`,
      output: { title: expect.stringMatching(/^failed: 1 of 1 metric regressed/), summary: expect.any(String) },
    })
    const requests = story.github.requests.filter(({ path }) => path.includes('/check-runs'))
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH'])
    const batches = requests.map(({ body }) => (body as Sent).output.annotations)
    expect(batches.map(({ length }) => length)).toEqual([50, 50, 11])
    expect(batches[0]?.[0]).toMatchObject({ annotation_level: 'failure', title: 'capitals / grounded regressed' })
    expect(new Set(batches.flat().map(({ title }) => title)).size).toBe(111)
  })

  it('concludes the check run as it concludes itself', async ({ onTestFinished }) => {
    const story = await Story.begin({}, onTestFinished)
    const inputs = { 'check-run': 'true', comment: 'never', 'fail-on': 'never' }
    const { code } = await told(story, story.open(), { lost: 30 }, { permissions: EVERYTHING, inputs })
    expect([code, story.repository.checkRuns.map(({ conclusion }) => conclusion)]).toEqual([0, ['success']])
  })
})

interface Sent {
  output: { annotations: { title: string; annotation_level: string }[] }
}
