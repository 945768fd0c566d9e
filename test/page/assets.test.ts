import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type * as library from '../../src/index.ts'
import { pageFolder, readPageAssets } from '../../src/page-assets.ts'
import { CASES, LINKS } from '../report/all-cases.ts'

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

describe('the built library', () => {
  const built = (): Promise<typeof library> => import(join(ROOT, 'dist', 'lib', 'index.js'))

  it('finds them by itself', async () => {
    const { renderHtml } = await built()
    const { script, style } = readPageAssets(join(ROOT, 'dist', 'page'))
    const html = renderHtml(CASES.model!(), { links: LINKS })
    expect(html).toContain(`<style>${style}</style>`)
    expect(html).toContain(`<script>${script}</script>`)
    expect(html).toContain(LINKS.mlflowBaseline)
  })

  it('makes a page of a result file', async () => {
    const { parseReport, renderHtml } = await built()
    const report = parseReport(JSON.parse(JSON.stringify(CASES.accepted!())))
    expect(renderHtml(report)).toContain('Accepted regressions')
  })

  it('says where they are missing', async () => {
    const { renderHtml } = await built()
    expect(() => renderHtml(CASES.model!(), { assets: '/nowhere' })).toThrow(/a part of the program is missing/)
  })
})
