import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { shownWorkflows, workflowsIn } from '../scripts/readme-workflows.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const README = read('README.md')
const DOCS = ['README.md', 'examples/README.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)].filter(
  file => file.endsWith('.md'),
)
const EXAMPLES = readdirSync(join(ROOT, 'examples/workflows')).map(name => `examples/workflows/${name}`)
const OWN = readdirSync(join(ROOT, '.github/workflows')).map(name => `.github/workflows/${name}`)
const SHOWN = shownWorkflows()

interface Action {
  inputs: { [name: string]: { description: string; default?: string } }
  outputs: { [name: string]: { description: string } }
}
interface Step {
  uses?: string
  with?: { [input: string]: unknown }
}
interface Job {
  if?: string
  permissions?: { [scope: string]: string }
  needs?: string | string[]
  steps: Step[]
}
interface Workflow {
  name: string
  on: unknown
  permissions?: object
  jobs: { [id: string]: Job }
}

const action = parse(read('action.yml')) as Action
const jobsOf = (text: string): Job[] => Object.values((parse(text) as Workflow).jobs)
const stepsOf = (text: string): Step[] => jobsOf(text).flatMap(job => job.steps)

describe('the README', () => {
  it('fits on the page of a marketplace', () => expect(README.split('\n').length).toBeLessThanOrEqual(350))

  it('lists the inputs of action.yml, in its order and words', () => {
    const rows = Object.entries(action.inputs).map(([name, { description, default: declared }]) => {
      const [, meaning = description, builtIn = ''] = /^(.*?) ?Default: (.*)\.$/.exec(description) ?? []
      return `| \`${name}\` | ${meaning} | ${declared === undefined ? builtIn : `\`${declared}\``} |`
    })
    expect(tableOf('Inputs')).toEqual(['| Input | Meaning | Default |', '|---|---|---|', ...rows])
  })

  it('lists the outputs of action.yml, in its order and words', () => {
    const rows = Object.entries(action.outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
    expect(tableOf('Outputs')).toEqual(['| Output | Meaning |', '|---|---|', ...rows])
  })

  it('names every permission that an example asks for, and no other', () => {
    const granted = EXAMPLES.flatMap(file => jobsOf(read(file))).flatMap(({ permissions }) =>
      Object.entries(permissions ?? {}).map(([scope, level]) => `${scope}: ${level}`),
    )
    const named = [...section('Permissions').matchAll(/`([a-z-]+: (?:read|write))`/g)].map(([, name]) => name)
    expect([...new Set(named)].sort()).toEqual([...new Set(granted)].sort())
  })

  it('shows the two-jobs example as its quick start', () =>
    expect(workflowsIn('', section('Quick start')).map(({ text }) => text)).toEqual([
      read('examples/workflows/two-jobs.yml'),
    ]))

  it('links every example workflow', () => {
    const list = read('examples/README.md')
    const unlinked = EXAMPLES.filter(
      file => !README.includes(`](${file})`) || !list.includes(`](${file.slice('examples/'.length)})`),
    )
    expect(unlinked).toEqual([])
  })

  it.each(readdirSync(join(ROOT, 'docs/images')))('shows a picture that loads fast: %s', picture =>
    expect(statSync(join(ROOT, 'docs/images', picture)).size).toBeLessThan(200_000),
  )
})

describe.each(DOCS)('%s', file => {
  it('links only to files and headings that are there', () => {
    const targets = [...read(file).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, target = '']) => target)
    const dead = targets.filter(target => !leadsSomewhere(file, target))
    expect(dead).toEqual([])
  })
})

describe.each(SHOWN)('the workflow $name', ({ text }) => {
  it('is one of the examples, word for word', () => expect(EXAMPLES.map(read)).toContain(text))
})

describe.each([...EXAMPLES, ...OWN])('%s', file => {
  const text = read(file)
  const workflow = parse(text) as Workflow

  it('starts with no permission and grants each job its own', () => {
    expect(workflow.permissions).toEqual({})
    for (const { permissions } of jobsOf(text)) expect(permissions).toBeDefined()
  })

  it('pins the actions of others by commit and says which version that is', () => {
    const others = text.split('\n').filter(line => /uses: (?!org\/eval-regression@v1$|\.\/$)/.test(line))
    for (const line of others) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('leaves no token behind in a checkout', () => {
    for (const step of stepsOf(text))
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  it('gives the Action only inputs that it has', () => {
    const ours = stepsOf(text).filter(({ uses }) => uses === './' || uses?.startsWith('org/eval-regression@'))
    const unknown = ours.flatMap(step => Object.keys(step.with ?? {})).filter(input => !(input in action.inputs))
    expect(unknown).toEqual([])
  })
})

describe.each(EXAMPLES)('%s', file => {
  const jobs = Object.entries((parse(read(file)) as Workflow).jobs)

  it('lets no job that compares be skipped because evals failed', () => {
    for (const [, job] of jobs) if (job.needs !== undefined && isGate(job)) expect(job.if).toContain('!cancelled()')
  })

  it('runs no code of a pull request beside a token that writes', () => {
    if (file.endsWith('one-job.yml')) return
    for (const [, job] of jobs) if (runsCode(job)) expect(Object.values(job.permissions ?? {})).not.toContain('write')
  })
})

it('names the workflow that the publishing one follows', () => {
  const { on } = parse(read('examples/workflows/forks-publish.yml')) as {
    on: { workflow_run: { workflows: string[] } }
  }
  expect(on.workflow_run.workflows).toEqual([(parse(read('examples/workflows/forks-evals.yml')) as Workflow).name])
})

const isGate = (job: Job): boolean => job.steps.some(step => step.with?.candidate === 'artifact')
const runsCode = (job: Job): boolean => job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))

function section(heading: string): string {
  const start = README.indexOf(`\n## ${heading}\n`)
  const end = README.indexOf('\n## ', start + 1)
  return README.slice(start, end === -1 ? undefined : end)
}

const tableOf = (heading: string): string[] =>
  section(heading)
    .split('\n')
    .filter(line => line.startsWith('|'))

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(ROOT, file))) return false
  return heading === undefined || headingsOf(read(file)).includes(heading)
}

/** As GitHub makes anchors of headings. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
