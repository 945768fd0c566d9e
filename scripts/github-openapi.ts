/**
 * Cuts out of GitHub's own description of its REST API the operations that the fake GitHub of our tests answers:
 * `node scripts/github-openapi.ts` writes test/helpers/github/openapi.json. The package holds every GitHub Enterprise
 * version too (385 MB unpacked), so it is no dependency: it is packed into a temporary folder and thrown away.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
const DESCRIPTION = 'package/generated/api.github.com.json'
const LICENCE = 'package/LICENSE'
const FOLDER = join(import.meta.dirname, '..', 'test', 'helpers', 'github')
const TARGET = join(FOLDER, 'openapi.json')
const REPO = '/repos/{owner}/{repo}'

const OPERATIONS: { [path: string]: readonly string[] } = {
  [`${REPO}/actions/artifacts`]: ['get'],
  [`${REPO}/actions/artifacts/{artifact_id}`]: ['get'],
  [`${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${REPO}/actions/runs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/artifacts`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: ['get'],
  [`${REPO}/actions/workflows/{workflow_id}/runs`]: ['get'],
  [`${REPO}/branches/{branch}`]: ['get'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['patch'],
  [`${REPO}/collaborators/{username}/permission`]: ['get'],
  [`${REPO}/commits`]: ['get'],
  [`${REPO}/commits/{commit_sha}/pulls`]: ['get'],
  [`${REPO}/commits/{ref}`]: ['get'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/compare/{basehead}`]: ['get'],
  [`${REPO}/contents/{path}`]: ['get'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPO}/pulls`]: ['get'],
  [`${REPO}/pulls/{pull_number}`]: ['get'],
  [`${REPO}/pulls/{pull_number}/reviews`]: ['get'],
  [REPO]: ['get'],
  '/rate_limit': ['get'],
  '/user': ['get'],
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Fields = { [key: string]: Json }

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: Json | undefined, key: string): Json | undefined => (isFields(value) ? value[key] : undefined)

/** Prose and examples. Under `properties` and the like these are names of fields, which stay. */
const PROSE = ['description', 'example', 'examples', 'summary', 'externalDocs', 'tags', 'title', 'discriminator']
const NAMED = ['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'headers', 'paths']

function slim(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map(each => slim(each))
  if (!isFields(value)) return value
  const kept = Object.entries(value).filter(([key]) => isNames || !(PROSE.includes(key) || key.startsWith('x-')))
  const isNullable = !isNames && value.nullable === true
  if (isNullable && Array.isArray(value.oneOf))
    return { oneOf: [...value.oneOf.map(each => slim(each)), { enum: [null] }] }
  const fields = kept.map(([key, each]) => {
    // As GitHub means it; by the letter an enum without null forbids null.
    if (key === 'enum' && Array.isArray(each)) return [key, isNullable ? [...new Set([...each, null])] : each]
    return [key, slim(each, !isNames && NAMED.includes(key))]
  })
  return Object.fromEntries(fields)
}

/** `#/components/schemas/artifact` → what it names, with what that needs, into `components`. */
function gather(value: Json, from: Json, components: Fields): void {
  if (Array.isArray(value)) for (const each of value) gather(each, from, components)
  if (!isFields(value)) return
  if (typeof value.$ref === 'string') gatherOne(value.$ref, from, components)
  for (const each of Object.values(value)) gather(each, from, components)
}

function gatherOne(reference: string, from: Json, components: Fields): void {
  const [, , kind = '', name = ''] = reference.split('/')
  const found = at(at(at(from, 'components'), kind), name)
  if (found === undefined) throw new RangeError(`${reference} is not in the description.`)
  components[kind] ??= {}
  const group = components[kind]
  if (!isFields(group) || name in group) return
  const kept = slim(found)
  group[name] = kept
  gather(kept, from, components)
}

function extract(description: Json): Fields {
  const paths: Fields = {}
  const components: Fields = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const found = at(at(description, 'paths'), path)
    const operations = methods.map(method => [method, slim(at(found, method) ?? missing(`${method} ${path}`))])
    const kept: Fields = Object.fromEntries(operations)
    paths[path] = kept
    gather(kept, description, components)
  }
  return {
    openapi: '3.0.3',
    'x-source': {
      package: PACKAGE,
      version: VERSION,
      notice: "Extract of GitHub's description of its REST API (github/rest-api-description, MIT).",
      licence: 'MIT: OPENAPI-LICENSE.md',
      by: 'scripts/github-openapi.ts',
    },
    info: { title: 'GitHub REST API, the operations we use', version: VERSION },
    paths,
    components,
  }
}

function missing(what: string): never {
  throw new RangeError(`The description has no ${what}.`)
}

/** One line per operation and component, so that a newer version shows as a readable difference. */
function lines(extracted: Fields): string {
  const group = (fields: Fields, indent: string): string =>
    Object.keys(fields)
      .sort()
      .map(key => `${indent}${JSON.stringify(key)}: ${JSON.stringify(fields[key])}`)
      .join(',\n')
  const { paths, components, ...rest } = extracted
  const kinds = Object.entries(isFields(components) ? components : {})
  return `{
${group(rest, '  ')},
  "paths": {
${group(isFields(paths) ? paths : {}, '    ')}
  },
  "components": {
${kinds.map(([kind, all]) => `    "${kind}": {\n${group(isFields(all) ? all : {}, '      ')}\n    }`).join(',\n')}
  }
}
`
}

const licence = (text: string): string => `# Licence of openapi.json

\`openapi.json\` is an extract of ${PACKAGE} ${VERSION}, which holds GitHub's description of its REST API
(https://github.com/github/rest-api-description, licensed MIT as its \`info.license\` says). Left out: operations that we
do not use, prose, examples, extensions. The licence of the package:

${text.trim()}
`

const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'))
try {
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder], { stdio: 'ignore' })
  execFileSync('tar', ['-xzf', `octokit-openapi-${VERSION}.tgz`, DESCRIPTION, LICENCE], { cwd: folder })
  const description: Json = JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8'))
  writeFileSync(TARGET, lines(extract(description)))
  writeFileSync(join(FOLDER, 'OPENAPI-LICENSE.md'), licence(readFileSync(join(folder, LICENCE), 'utf8')))
  console.log(`${TARGET}: ${readFileSync(TARGET).length} bytes`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
