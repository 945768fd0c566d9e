/** Rendered markdown on a page of GitHub: its own style sheet, and around it the box of a comment or of a job's summary. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { githubHtml, type Place } from './github-markdown.ts'

const SHEET = readFileSync(fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8')

/** Around the text, as on GitHub: the box of a comment with its head, the page of a run. */
const FRAME = `
  :root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --canvas: light-dark(#fff, #0d1117); --head: light-dark(#f6f8fa, #151b23); }
  body { margin: 0; padding: 16px; background: var(--canvas); }
  .box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
  .head { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; color: light-dark(#59636e, #9198a1); font: 14px/1.5 "Noto Sans", "Liberation Sans", sans-serif; }
  .head b { color: light-dark(#1f2328, #f0f6fc); } .bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; }
  .markdown-body { padding: 16px; font-size: 14px; }`

const HEADS = {
  comment: '<b>github-actions</b> <span class="bot">bot</span> commented',
  summary: '<b>evals</b> summary',
}

export function githubPage(markdown: string, place: Place): string {
  const body = githubHtml(markdown, place)
  return `<!doctype html><meta charset="utf-8"><style>${SHEET}${FRAME}</style><div class="box"><div class="head">${HEADS[place]}</div><div class="markdown-body">${body}</div></div>`
}
