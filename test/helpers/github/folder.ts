/** Folders of a test file, which go when it is done. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'eval-regression-test-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

export function aFolder(): string {
  return mkdtempSync(join(home, 'folder-'))
}

/** A checkout of sorts: `aWorkspace({ 'logs/a.eval': evalFile() })`. */
export function aWorkspace(files: { [path: string]: string | Uint8Array }): string {
  const folder = aFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
