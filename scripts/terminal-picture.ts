/**
 * Draws docs/images/terminal-80.png and terminal-120.png: what `compare` prints of the bundled example at these widths.
 * `node scripts/terminal-picture.ts`; needs a Chromium and DejaVu Sans Mono (Debian: `chromium`, `fonts-dejavu-core`).
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const COLUMNS = [80, 120]

/** Pixels. A cell of DejaVu Sans Mono is 0.602 times as wide as its font is high. */
const FONT = 14
const CELL = FONT * 0.602
const LINE = 18
const MARGIN = 16

/** What the report's escape sequences mean, on a dark ground. */
const STYLES: { [code: string]: string } = {
  1: 'font-weight: bold; color: #fff',
  2: 'color: #8b949e',
  31: 'color: #ff7b72',
  32: 'color: #7ee787',
  33: 'color: #e3b341',
}

/** A picture of fewer shades is half as large. */
const SHADES = Array.from({ length: 6 }, (_, shade) => (shade / 5).toFixed(3)).join(' ')
const CHANNELS = ['R', 'G', 'B', 'A'].map(each => `<feFunc${each} type="discrete" tableValues="${SHADES}"/>`).join('')
const FEW_COLOURS = `<svg width="0" height="0" style="position: absolute"><filter id="few" color-interpolation-filters="sRGB"><feComponentTransfer>${CHANNELS}</feComponentTransfer></filter></svg>`

for (const columns of COLUMNS) {
  const png = join(ROOT, `docs/images/terminal-${columns}.png`)
  draw(`$ eval-regression compare examples/baseline examples/candidate\n${printed(columns)}`, { columns, png })
  console.log(`${png}: ${Math.ceil(statSync(png).size / 1000)} KB`)
}

function printed(columns: number): string {
  const { NO_COLOR: _, ...environment } = process.env
  const env = { ...environment, FORCE_COLOR: '1', COLUMNS: String(columns) }
  const words = [join(ROOT, 'src/cli.ts'), 'compare', 'examples/baseline', 'examples/candidate']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, env, encoding: 'utf8' })
  // 1: the example has a regression.
  if (status !== 1) throw new Error(`the example was not compared: ${stderr}`)
  return stdout.trimEnd()
}

function draw(text: string, { columns, png }: { columns: number; png: string }): void {
  const box = mkdtempSync(join(tmpdir(), 'terminal-picture-'))
  const size = [columns * CELL, text.split('\n').length * LINE].map(inside => Math.ceil(inside + 2 * MARGIN))
  try {
    const page = join(box, 'terminal.html')
    writeFileSync(page, pageOf(text))
    const looks = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-lcd-text']
    const where = [`--user-data-dir=${box}`, `--window-size=${size.join(',')}`, `--screenshot=${png}`, page]
    const chromium = process.env.CHROMIUM ?? 'chromium'
    execFileSync(chromium, [...looks, ...where], { stdio: 'ignore', timeout: 60_000 })
  } finally {
    rmSync(box, { recursive: true, force: true })
  }
}

function pageOf(text: string): string {
  const font = `font: ${FONT}px/${LINE}px "DejaVu Sans Mono", monospace`
  const style = `body { margin: ${MARGIN}px; background: #0d1117; color: #c9d1d9; } pre { margin: 0; ${font}; filter: url(#few); }`
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${FEW_COLOURS}<pre>${marked(text)}</pre>`
}

/** The report paints a text, then ends that: never one colour within another. */
function marked(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const [first = '', ...rest] = escaped.split('\u001b[')
  const painted = rest.map(each => {
    const [, code = '', said = ''] = /^(\d+)m(.*)$/s.exec(each) ?? []
    return code === '0' ? said : `<span style="${STYLES[code] ?? ''}">${said}</span>`
  })
  return first + painted.join('')
}
