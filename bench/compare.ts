/**
 * Whole-process time and memory of a comparison beside its floor, in turn, so that a drifting machine hits both.
 * `npm run bench -- FOLDER [RUNS]`, where FOLDER was filled by bench/make_logs.py. Writes the table of
 * docs/performance.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const [folder = 'bench/.work', runs = '7'] = process.argv.slice(2)
const USAGE = join(tmpdir(), `bench-usage-${process.pid}.json`)
const SIZES = ['100', '10k', '50k', 'huge', '200k']
const DOCUMENT = 'docs/performance.md'
const MARKS = ['<!-- table -->', '<!-- /table -->'] as const

interface Measured {
  seconds: number
  cpuSeconds: number
  megabytes: number
}

function measure(words: readonly string[]): Measured {
  const started = performance.now()
  try {
    execFileSync(process.execPath, ['--import', './bench/usage.ts', ...words], {
      stdio: 'ignore',
      env: { ...process.env, BENCH_USAGE: USAGE },
    })
  } catch {
    // A verdict of "regressed" ends with exit code 1, which is no failure here.
  }
  const seconds = (performance.now() - started) / 1000
  const { peakKilobytes, cpuSeconds } = JSON.parse(readFileSync(USAGE, 'utf8'))
  return { seconds, cpuSeconds, megabytes: peakKilobytes / 1024 }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number

function row(size: string): string | null {
  const [baseline, candidate] = ['baseline', 'candidate'].map(side => join(folder, `${size}-${side}.eval`)) as [
    string,
    string,
  ]
  if (!existsSync(candidate)) return null
  const outputs = ['--json', join(tmpdir(), 'bench.json'), '--markdown', join(tmpdir(), 'bench.md')]
  const ours: Measured[] = []
  const floor: Measured[] = []
  for (let run = -1; run < Number(runs); run++) {
    const pair = [
      measure(['dist/cli/index.js', 'compare', baseline, candidate, ...outputs]),
      measure(['bench/floor.ts', baseline, candidate]),
    ] as const
    if (run < 0) continue // a warm-up
    ours.push(pair[0])
    floor.push(pair[1])
  }
  const of = (measured: Measured[], key: keyof Measured): number => median(measured.map(each => each[key]))
  const ratio = median(ours.map(({ seconds }, run) => seconds / (floor[run] as Measured).seconds))
  const cells = [
    size,
    `${Math.round(statSync(baseline).size / 1e5) / 10} MB`,
    `${of(ours, 'seconds').toFixed(2)} s`,
    `${of(floor, 'seconds').toFixed(2)} s`,
    ratio.toFixed(2),
    `${of(ours, 'cpuSeconds').toFixed(2)} s`,
    `${of(floor, 'cpuSeconds').toFixed(2)} s`,
    `${Math.round(of(ours, 'megabytes'))} MB`,
    `${Math.round(of(floor, 'megabytes'))} MB`,
  ]
  return `| ${cells.join(' | ')} |`
}

const rows = SIZES.flatMap(size => row(size) ?? [])
const table = [
  '| Samples per side | Log | Comparison | Floor | Ratio | CPU | CPU, floor | Peak | Peak, floor |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ...rows,
].join('\n')
console.log(table)
const text = readFileSync(DOCUMENT, 'utf8')
const [before, after] = [text.indexOf(MARKS[0]) + MARKS[0].length, text.indexOf(MARKS[1])]
writeFileSync(DOCUMENT, `${text.slice(0, before)}\n\n${table}\n\n${text.slice(after)}`)
