/**
 * Draws docs/images/comment.png, the comment that the README shows: the model case of the tests, without what the Action
 * does not write yet (history, MLflow). `node scripts/picture.ts`; needs a Chromium (Debian: `apt-get install chromium`).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { renderComment } from '../src/report/comment.ts'
import { CASES, LINKS } from '../test/report/all-cases.ts'

const PNG = join(import.meta.dirname, '..', 'docs/images/comment.png')

/** Pixels of the page; the height is that of the model comment with its details folded. */
const WIDTH = 920
const HEIGHT = 855

/** What GitHub writes above an alert, by its kind, with the colour of its bar. */
const ALERTS: { [kind: string]: { title: string; colour: string } } = {
  CAUTION: { title: 'Caution', colour: '#d1242f' },
  WARNING: { title: 'Warning', colour: '#9a6700' },
  NOTE: { title: 'Note', colour: '#0969da' },
  TIP: { title: 'Tip', colour: '#1a7f37' },
}

const STYLE = `
  body { margin: 0; padding: 18px; background: #fff; color: #1f2328; font: 14px/1.5 "Noto Sans", "Liberation Sans", sans-serif; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
  .head b { color: #1f2328; } .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; }
  .body { padding: 16px; } h3 { font-size: 1.25em; margin: 0 0 16px; } p, ul, table, details { margin: 0 0 12px; }
  a { color: #0969da; text-decoration: underline; } ul { padding-left: 2em; }
  code { font: 85% "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; }
  table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #d1d9e0; padding: 6px 10px; } tr:nth-child(2n) td { background: #f6f8fa; }
  sub { font-size: 75%; line-height: 1.4; vertical-align: baseline; } summary { cursor: pointer; }
  blockquote { margin: 0 0 16px; padding: 4px 16px; border-left: .25em solid var(--bar); } blockquote p { margin: 0 0 4px; }
  .title { color: var(--bar); font-weight: 500; }`

const box = mkdtempSync(join(tmpdir(), 'picture-'))
try {
  const page = join(box, 'comment.html')
  writeFileSync(page, pageOf(comment()))
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--disable-lcd-text',
        '--force-device-scale-factor=1.25',
      ],
      ...[`--user-data-dir=${box}`, `--window-size=${WIDTH},${HEIGHT}`, `--screenshot=${PNG}`, page],
    ],
    { stdio: 'ignore', timeout: 60_000 },
  )
} finally {
  rmSync(box, { recursive: true, force: true })
}
console.log(`${PNG}: ${Math.ceil(statSync(PNG).size / 1000)} KB`)

function comment(): string {
  const { history: _, ...report } = CASES.model!()
  return renderComment(report, { links: { fullReport: LINKS.fullReport, run: LINKS.run } })
}

function pageOf(markdown: string): string {
  const body = new MarkdownIt({ html: true, linkify: true })
    .render(markdown)
    .replace(/<blockquote>\s*<p>\[!([A-Z]+)\]\s*/g, (_, kind: string) => {
      const { title, colour } = ALERTS[kind] ?? { title: kind, colour: '#59636e' }
      return `<blockquote style="--bar: ${colour}"><p class="title">${title}</p><p>`
    })
  const head = '<b>github-actions</b> <span class="bot">bot</span> commented'
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="box"><div class="head">${head}</div><div class="body">${body}</div></div>`
}
