/**
 * Finds the workflows that README.md and docs/*.md show, so that linters and tests can hold them:
 * `node scripts/readme-workflows.ts FOLDER` writes each into FOLDER and prints its path.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A fenced block of YAML that is a whole workflow. `name`: where it stands, and the file that its first line names. */
interface ShownWorkflow {
  name: string
  text: string
}

const ROOT = join(import.meta.dirname, '..')

export function shownWorkflows(): ShownWorkflow[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md'))
  return ['README.md', ...docs.map(name => join('docs', name))].flatMap(file =>
    workflowsIn(file, readFileSync(join(ROOT, file), 'utf8')),
  )
}

export function workflowsIn(file: string, markdown: string): ShownWorkflow[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .filter(({ 1: text = '' }) => /^on:/m.test(text) && /^jobs:/m.test(text))
    .map(({ 1: text = '', index }) => {
      const line = markdown.slice(0, index).split('\n').length + 1
      const [, name = 'workflow.yml'] = /^# \.github\/workflows\/([\w.-]+)\n/.exec(text) ?? []
      return { name: join(`${file.replaceAll('/', '-')}-line-${line}`, name), text }
    })
}

if (import.meta.main) {
  const [, , folder] = process.argv
  if (folder === undefined) throw new Error('node scripts/readme-workflows.ts FOLDER')
  for (const { name, text } of shownWorkflows()) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(file)
  }
}
