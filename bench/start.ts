/** From the start of the Action's process to its first request, which a loopback server answers: `node bench/start.ts [RUNS]`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'eval-regression-start-'))
let began = 0
let firstMs: number | null = null
const server = createServer((_, answer) => {
  firstMs ??= performance.now() - began
  answer.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const event = join(folder, 'event.json')
writeFileSync(event, JSON.stringify({ repository: { id: 1, full_name: 'o/r', default_branch: 'main', private: true } }))
const env = {
  'INPUT_GITHUB-TOKEN': 'ghs_none',
  INPUT_CANDIDATE: join(process.cwd(), 'examples', 'candidate'),
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_RUN_ID: '1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_PATH: event,
  GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/evals.yml@refs/heads/main',
  RUNNER_TEMP: folder,
}
const all: number[] = []
for (let run = 0; run < runs; run++) {
  firstMs = null
  began = performance.now()
  await once(spawn(process.execPath, ['dist/index.js'], { env, stdio: 'ignore' }), 'exit')
  if (firstMs !== null) all.push(firstMs)
}
server.close()
rmSync(folder, { recursive: true, force: true })
all.sort((a, b) => a - b)
const at = (share: number): string => (all[Math.floor(share * (all.length - 1))] ?? Number.NaN).toFixed(0)
console.log(
  `start to first request, ${all.length} runs on Node ${process.version}: min ${at(0)} ms, median ${at(0.5)} ms, max ${at(1)} ms`,
)
