/** Is dist/ what the sources build to? Rebuilds into a temporary folder and compares byte by byte. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const fresh = mkdtempSync(join(tmpdir(), 'eval-regression-dist-'))
try {
  execFileSync(process.execPath, ['scripts/build.ts', fresh], { stdio: 'inherit' })
  const stale = differences('dist', fresh)
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources build to: ${stale.join(', ')}\nRun "npm run build" and commit dist/.`)
    process.exitCode = 1
  } else console.log('dist/ is fresh')
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function differences(committed: string, built: string): string[] {
  const before = filesBelow(committed)
  const now = filesBelow(built)
  const names = new Set([...before, ...now])
  return [...names].filter(
    name =>
      !before.has(name) ||
      !now.has(name) ||
      !readFileSync(join(committed, name)).equals(readFileSync(join(built, name))),
  )
}

function filesBelow(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true }).map(entry => join(folder, String(entry)))
  return new Set(entries.filter(path => statSync(path).isFile()).map(path => relative(folder, path)))
}
