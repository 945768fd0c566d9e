import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { pageFolder, readPageAssets } from '../../src/page-assets.ts'

const ROOT = join(import.meta.dirname, '..', '..')

it.each(['src/cli.ts', 'dist/cli/index.js', 'dist/index.js'])('lies where %s finds it', program =>
  expect(pageFolder(join(ROOT, program))).toBe(join(ROOT, 'dist', 'page')),
)

it('is named by the hash of what it says', ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'eval-regression-assets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'page.js'), 'é')
  writeFileSync(join(folder, 'page', 'page.css'), 'p {}')
  const { script, scriptHash, styleHash } = readPageAssets(join(folder, 'page'))
  expect(script).toBe('é')
  expect(scriptHash).toBe(`sha256-${createHash('sha256').update(Buffer.from('é')).digest('base64')}`)
  expect(styleHash).not.toBe(scriptHash)
})

it('is missed in one line', () => {
  expect(() => readPageAssets('/nowhere')).toThrow(UserError)
  expect(() => readPageAssets('/nowhere')).toThrow(/a part of the program is missing/)
})
