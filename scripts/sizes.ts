/** Writes the sizes of the Action's bundle into docs/performance.md: `node scripts/sizes.ts`. A test holds the table to dist/. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENT = join('docs', 'performance.md')
const BETWEEN = /(?<=<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/

/** Words that only one package or mode has: chunks are named by numbers. */
const TELLTALES: readonly [string, string][] = [
  ['async function main(env', 'start, inputs, events, GitHub’s answers, zod'],
  ['class BadArtifact', 'what the modes share: logs, artifacts, zod for them'],
  ['DefaultArtifactClient {', '@actions/artifact, only to upload'],
  ['flatbuffers', 'of @actions/artifact'],
  ['class Dispatcher extends', 'undici'],
  ['ZstdErrorCode', 'zstd for Node 20'],
  ['httpOverHttp', 'tunnel, of @actions/http-client'],
  ['function getOctokit', '@actions/github'],
  ['class Bottleneck', 'what the rate-limit plugins share'],
  ['function throttling', 'Octokit’s throttling'],
  ['function errorRequest', 'Octokit’s retries'],
  ['async function compareMode', 'mode compare: pairing, statistics, verdict, report'],
  ['async function publishMode', 'mode publish'],
  ['async function partMode', 'mode part'],
  ['class LineCounter', 'yaml, only with a policy'],
  ['function parsePolicyFile', 'policy file'],
  ['function issueCommand', '@actions/core'],
]

export function sizeTable(dist = 'dist'): string {
  const files = readdirSync(dist).filter(name => name.endsWith('.js'))
  const rows = files.map(name => {
    const text = readFileSync(join(dist, name), 'utf8')
    const [, holds = ''] = TELLTALES.find(([telltale]) => text.includes(telltale)) ?? []
    return { name, kilobytes: Math.max(1, Math.round(text.length / 1000)), holds }
  })
  const total = rows.reduce((sum, { kilobytes }) => sum + kilobytes, 0)
  const sorted = rows.sort((a, b) => b.kilobytes - a.kilobytes)
  return [
    '',
    '| File | kB | Holds |',
    '|---|--:|---|',
    ...sorted.map(({ name, kilobytes, holds }) => `| \`${name}\` | ${kilobytes} | ${holds} |`),
    `| all | ${total} | |`,
    '',
    '',
  ].join('\n')
}

if (import.meta.main) {
  const document = readFileSync(DOCUMENT, 'utf8')
  writeFileSync(
    DOCUMENT,
    document.replace(BETWEEN, () => sizeTable()),
  )
}
