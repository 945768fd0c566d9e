/** Bundles the script of the report page into one file, beside its style sheet. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const ROOT = join(import.meta.dirname, '..')
/** The licence of what is bundled asks to be named wherever the code goes; a page carries it along. */
const BANNER = '/*! Word differences by jsdiff (c) Kevin Decker, BSD-3-Clause, https://github.com/kpdecker/jsdiff */'

/** Writes `page.js`, `page.css` and `licenses.txt` into `folder`. */
export async function buildPage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const bundle = await rolldown({ input: join(ROOT, 'src', 'page', 'main.ts') })
  const { output } = await bundle.generate({ format: 'iife', minify: true, banner: BANNER })
  await bundle.close()
  const script = output[0].code.trim()
  const style = compact(readFileSync(join(ROOT, 'src', 'page', 'page.css'), 'utf8'))
  // Either would end its element early, wherever it stands.
  if (/<\/script|<!--/i.test(script) || /<\//.test(style))
    throw new Error('The page cannot hold its own script or style.')
  writeFileSync(join(folder, 'page.js'), `${script}\n`)
  writeFileSync(join(folder, 'page.css'), style)
  copyFileSync(join(ROOT, 'node_modules', 'diff', 'LICENSE'), join(folder, 'licenses.txt'))
}

const compact = (css: string): string =>
  `${css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()}\n`
